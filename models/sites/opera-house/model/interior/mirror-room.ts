// The mirror room: five windows to the loggia, five mirrors opposite, mosaic floor, coved ceiling (dossier, 3.14).
import { type Geometry, merge, place, transform, translate } from '../../../../kit/geometry.ts';
import { type Point2, rectangle } from '../../../../kit/outline.ts';
import { box, chamferedBox, extrude, moulding } from '../../../../kit/solids.ts';
import type { Context } from '../context.ts';
import { BAY } from '../dimensions.ts';
import { type Opening, outlineOf, panelFrame, surround } from '../openings.ts';
import { MIRROR_ROOM } from './dimensions.ts';
import { ceilingFace, ruledFace, wallFace } from './faces.ts';
import { roomRing } from './foyer.ts';
import { leaf } from './gilding.ts';

const M = MIRROR_ROOM;
const HALF = M.width / 2;
const BACK = M.frontZ - M.depth;
const TOP = M.floor + M.height;
/** [estimate] The cove begins this far under the ceiling. */
const COVE = 1.1;
const WINDOW: Opening = {
  width: BAY.windowWidth,
  sill: M.floor,
  crown: BAY.windowCrown,
  rise: BAY.windowWidth / 2,
};
const MIRROR: Opening = {
  width: M.mirrorWidth,
  sill: M.floor + 0.75,
  crown: M.mirrorSpringing + M.mirrorWidth / 2,
  rise: M.mirrorWidth / 2,
};

/** Walls, mirrors, pilasters, floor and ceiling. */
export function addMirrorRoom({ site }: Context): void {
  const part = site.part('mirror-room', { evidence: 'estimated', tile: 'interior-foyer', indoors: true });
  const ring = roomRing(HALF, M.frontZ - 0.004, BACK);
  part.add(
    'roomWall',
    wallFace(ring.slice(0, 2), M.floor, TOP - COVE),
    wallFace(ring.slice(2), M.floor, TOP - COVE),
  );
  part.add(
    'ivory',
    transform(
      extrude(
        rectangle(-HALF, M.floor - 0.05, HALF, TOP),
        0,
        0.02,
        BAY.centres.map((x) => outlineOf({ ...WINDOW, sill: M.floor + 0.01 }, x)),
      ),
      place([0, 0, M.frontZ], 180),
    ),
  );
  addCeiling(part, ring);
  addWalls(part);
  addMosaic(part);
  site.anchor('mirror-room', [0, 10, BACK]);
}

function addCeiling(part: ReturnType<Context['site']['part']>, ring: readonly Point2[]): void {
  const inner = (by: number): Point2[] => roomRing(HALF - by, M.frontZ - 0.004 - by, BACK + by);
  const steps = Array.from({ length: 7 }, (_, i): Point2 => {
    const t = (Math.PI / 2) * (i / 6);
    return [COVE * (1 - Math.cos(t)), TOP - COVE + COVE * Math.sin(t)];
  });
  steps.slice(1).forEach(([by, y], i) => {
    const [by0, y0] = steps[i]!;
    part.add('roomWall', ruledFace(inner(by0), y0, inner(by), y));
  });
  part.add(
    'roomWall',
    ceilingFace(rectangle(-HALF + COVE, -M.frontZ + COVE, HALF - COVE, -BACK - COVE), TOP),
  );
  for (const path of [ring.slice(0, 4), ring.slice(3)]) {
    part.add(
      'ivory',
      moulding(path, [
        [-0.02, TOP - COVE - 0.75],
        [0.06, TOP - COVE - 0.73],
        [0.06, TOP - COVE - 0.3],
        [0.14, TOP - COVE - 0.24],
        [0.16, TOP - COVE - 0.12],
        [0.34, TOP - COVE - 0.06],
        [0.36, TOP - COVE],
        [-0.02, TOP - COVE + 0.02],
      ]),
    );
    part.add(
      'roomGilt',
      moulding(path, [
        [0.05, TOP - COVE - 0.72],
        [0.1, TOP - COVE - 0.69],
        [0.05, TOP - COVE - 0.66],
      ]),
    );
  }
  const hung = (geometry: Geometry): Geometry => ({
    positions: geometry.positions.map((_, i, p) =>
      i % 3 === 0 ? p[i]! : i % 3 === 1 ? TOP - p[i + 1]! : p[i - 1]!,
    ),
    normals: geometry.normals.map((_, i, n) => (i % 3 === 0 ? n[i]! : i % 3 === 1 ? -n[i + 1]! : n[i - 1]!)),
    indices: geometry.indices,
  });
  for (const x of [-5.6, 0, 5.6]) {
    part.add('roomGilt', hung(panelFrame([x - 2.5, BACK + 1.5, x + 2.5, M.frontZ - 1.5], 0.12, -0.01, 0.09)));
    part.add('roomGilt', hung(panelFrame([x - 2.2, BACK + 1.8, x + 2.2, M.frontZ - 1.8], 0.05, -0.01, 0.05)));
    part.add('paintSky', hung(box([x - 2.15, BACK + 1.85, -0.01], [x + 2.15, M.frontZ - 1.85, 0.02])));
  }
  const consoles = Array.from({ length: 48 }, (_, i) =>
    place([-HALF + 0.2 + i * 0.4, TOP - COVE - 0.18, BACK + 0.12]),
  );
  part.repeat('roomGilt', chamferedBox([-0.06, -0.06, -0.02], [0.06, 0.08, 0.14], 0.02), consoles);
}

function addWalls(part: ReturnType<Context['site']['part']>): void {
  const mirrors = BAY.centres.map((x) => place([x, 0, BACK]));
  part.repeat('mirror', extrude(outlineOf(MIRROR, 0, 0, 20), -0.02, 0.035), mirrors);
  const frame = merge(
    surround(MIRROR, 0.14, 0, 0.1),
    box([-M.mirrorWidth / 2 - 0.14, M.floor + 0.66, 0], [M.mirrorWidth / 2 + 0.14, M.floor + 0.76, 0.14]),
    ...[-40, -20, 0, 20, 40].map((d) =>
      transform(
        translate(leaf(0.16, 0.42, 0.1), [0, 0, 0.06]),
        place([d / 130, MIRROR.crown + 0.08 - Math.abs(d) / 350, 0]).multiply(
          place([0, 0, 0]).makeRotationZ((-d * Math.PI) / 180),
        ),
      ),
    ),
  );
  part.repeat('roomGilt', frame, mirrors);
  part.repeat(
    'ivory',
    chamferedBox([-1.15, 0, -0.02], [1.15, 0.66, 0.2], 0.03),
    BAY.centres.map((x) => place([x, M.floor, BACK])),
  );
  const windows = BAY.centres.map((x) => place([x, 0, M.frontZ - 0.02], 180));
  part.repeat('roomGilt', surround(WINDOW, 0.13, -0.01, 0.09), windows);
  const shaft = merge(
    chamferedBox([-0.36, 0, -0.02], [0.36, 0.7, 0.2], 0.02),
    chamferedBox([-0.28, 0.7, -0.02], [0.28, 4.8, 0.12], 0.02),
    chamferedBox([-0.38, 5.4, -0.02], [0.38, 5.66, 0.22], 0.02),
  );
  const gilt = merge(
    panelFrame([-0.2, 1.0, 0.2, 4.6], 0.035, 0.11, 0.15),
    ...[-0.2, 0, 0.2].map((x) => translate(leaf(0.2, 0.5, 0.1), [x, 4.82, 0.08])),
    ...[-0.1, 0.1].map((x) => translate(leaf(0.18, 0.62, 0.14), [x, 4.82, 0.06])),
  );
  const axes = [-9.2, -5.78, -1.93, 1.93, 5.78, 9.2];
  const pilasters = [
    ...axes.map((x) => place([x, M.floor, BACK])),
    ...axes.map((x) => place([x, M.floor, M.frontZ - 0.02], 180)),
    ...[-1, 1].flatMap((s) => [-5.2, -9.7].map((z) => place([s * HALF, M.floor, z], s * -90))),
  ];
  part.repeat('ivory', shaft, pilasters);
  part.repeat('roomGilt', gilt, pilasters);
  for (const s of [-1, 1]) {
    const door: Opening = { width: 1.6, sill: M.floor, crown: M.floor + 3, rise: 0 };
    const at = place([s * HALF, 0, BACK + M.depth / 2], s * -90);
    part.add('ivory', transform(extrude(outlineOf(door), -0.02, 0.04), at));
    part.add(
      'roomGilt',
      transform(
        merge(
          surround(door, 0.14, 0, 0.1),
          ...[-0.4, 0.4].flatMap((x) => [
            panelFrame([x - 0.3, M.floor + 0.2, x + 0.3, M.floor + 1.1], 0.04, 0.02, 0.07),
            panelFrame([x - 0.3, M.floor + 1.3, x + 0.3, M.floor + 2.8], 0.04, 0.02, 0.07),
          ]),
        ),
        at,
      ),
    );
  }
}

/** Mosaic: a border in two bands and a field of alternating lozenges. */
function addMosaic(part: ReturnType<Context['site']['part']>): void {
  const flat = (inset: number, up: number): Geometry =>
    box([-HALF + inset, M.floor - 0.02, BACK + inset], [HALF - inset, M.floor + up, M.frontZ - inset]);
  part.add('stonePale', flat(0, 0.014));
  part.add('stoneDark', flat(0.5, 0.018));
  part.add('stonePale', flat(0.62, 0.022));
  part.add('stoneRed', flat(0.95, 0.026));
  part.add('stonePale', flat(1.15, 0.03));
  const lozenge = (r: number): Geometry => transform(box([-r, -0.01, -r], [r, 0, r]), place([0, 0, 0], 45));
  const spots = Array.from({ length: 20 }, (_, i) => -8.07 + i * 0.85).flatMap((x) =>
    Array.from({ length: 7 }, (_, k) => place([x, M.floor + 0.034, BACK + 1.7 + k * 0.85])),
  );
  part.repeat('stoneDark', lozenge(0.2), spots);
  part.repeat(
    'stoneRed',
    lozenge(0.1),
    spots.map((m) => m.clone().multiply(place([0, 0.004, 0]))),
  );
}
