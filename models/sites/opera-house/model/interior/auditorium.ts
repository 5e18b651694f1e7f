// The horseshoe: walls, raked floor, two tiers of boxes on Corinthian columns, ceiling (dossier, section 3.14).
import type { Matrix4 } from 'three';
import { alongPath } from '../../../../kit/entablature.ts';
import {
  fromTriangles,
  type Geometry,
  merge,
  place,
  transform,
  translate,
} from '../../../../kit/geometry.ts';
import { circle, type Point2 } from '../../../../kit/outline.ts';
import { chamferedBox, extrude, lathe, loft, moulding, quad, tube } from '../../../../kit/solids.ts';
import type { Point3 } from '../../../../../src/base/index.ts';
import type { Context } from '../context.ts';
import { type Opening, outlineOf, panelFrame, surround } from '../openings.ts';
import { AUDITORIUM } from './dimensions.ts';
import { besideHall, ceilingFace, hallPath, inHall, ruledFace, wallFace } from './faces.ts';
import { corinthianColumn, leaf, medallion, strand } from './gilding.ts';
import { stallsFloor } from './seats.ts';

const A = AUDITORIUM;
const BAYS = Array.from({ length: A.bays }, (_, i) => (i - (A.bays - 1) / 2) * A.bayDegrees);
const AXES = Array.from({ length: A.bays + 1 }, (_, i) => (i - A.bays / 2) * A.bayDegrees);
const SIDE_AXES = [-42.6, -45.6];
const SIDE_BAYS = [-41, -44.1];
/** [estimate] */
const COLUMN = 0.34;

/** At every column's axis, or in every bay, round the whole horseshoe. */
const round = (radius: number, y: number, axes: readonly number[], sides: readonly number[]): Matrix4[] => [
  ...axes.map((degrees) => inHall(radius, degrees, y)),
  ...[-1, 1].flatMap((side) => sides.map((z) => besideHall(radius, side, z, y))),
];

/** Shell, tiers and ceiling. */
export function addAuditorium(context: Context): void {
  addShell(context);
  addTiers(context);
  addCeiling(context);
}

/** Left to right walls of the fore-stage, from the ends of the tiers to the proscenium wall; room on the right. */
const splay = (side: number): Point2[] => {
  const path: Point2[] = [
    [A.splayInner, -A.prosceniumZ],
    [A.splayOuter, -A.tierEndZ],
    [A.radius, -A.tierEndZ],
  ];
  return side > 0 ? path : path.map(([x, n]): Point2 => [-x, n]).reverse();
};

function addShell({ site }: Context): void {
  const part = site.part('auditorium-shell', { evidence: 'estimated', tile: 'interior-hall', indoors: true });
  const wall = hallPath(A.radius);
  part.add('damask', wallFace(wall, 1.5, A.entablature + 0.4));
  part.add('roomWall', ...[1, -1].map((s) => wallFace(splay(s), 1.5, A.ceiling)));
  for (const y of [0, ...A.tiers]) {
    const rail = (low: number): Geometry =>
      moulding(wall, [
        [-0.02, low],
        [0.05, low + 0.02],
        [0.03, low + 0.08],
        [-0.02, low + 0.1],
      ]);
    if (y > 0) part.add('roomGilt', rail(y + 1.05), rail(y + 2.75));
    else part.add('roomGilt', rail(4.3), rail(6));
  }
  addForeStage(part);
  const zs = Array.from({ length: 41 }, (_, i) => -52 + i * 0.6);
  part.add(
    'parquet',
    fromTriangles(
      zs.slice(0, -1).flatMap((z) => {
        const half = (at: number): number =>
          Math.sqrt(Math.max(0, (A.radius + 0.02) ** 2 - Math.max(0, at - A.centreZ) ** 2));
        const next = z + 0.6;
        const [y0, y1] = [stallsFloor(z), stallsFloor(next)];
        return quad([-half(z), y0, z], [-half(next), y1, next], [half(next), y1, next], [half(z), y0, z]);
      }),
      20,
    ),
  );
  part.add(
    'velvet',
    fromTriangles(
      zs.slice(8, -1).flatMap((z): ReturnType<typeof quad> => {
        const next = z + 0.6;
        const [y0, y1] = [stallsFloor(z) + 0.015, stallsFloor(next) + 0.015];
        return quad([-0.55, y0, z], [-0.55, y1, next], [0.55, y1, next], [0.55, y0, z]);
      }),
      20,
    ),
  );
  const leafDoor = merge(
    extrude(rectangleAt(0.5, 0, 2.1), -0.02, 0.04),
    ...[-0.25, 0.25].map((x) => chamferedBox([x - 0.17, 0.9, 0], [x + 0.17, 1.9, 0.07], 0.02)),
    ...[-0.25, 0.25].map((x) => chamferedBox([x - 0.17, 0.15, 0], [x + 0.17, 0.75, 0.07], 0.02)),
  );
  const frame = extrude(rectangleAt(0.62, -0.02, 2.25), -0.02, 0.08, [rectangleAt(0.5, 0, 2.1)]);
  const doors = [3.1 - 0.02, A.tiers[0] + 0.25, A.tiers[1] + 0.25].flatMap((y, i) =>
    i === 0
      ? [-40.5, 0, 40.5].map((d) => inHall(A.radius, d, y))
      : round(A.radius - 0.02, y, BAYS, SIDE_BAYS),
  );
  part.repeat('joinery', leafDoor, doors);
  part.repeat('roomGilt', frame, doors);
}

/** The slanting sides before the stage: a bowed box at either tier under an arch, between pilasters, and a cornice. */
function addForeStage(part: ReturnType<Context['site']['part']>): void {
  const run = A.tierEndZ - A.prosceniumZ;
  const slant = Math.atan2(A.splayOuter - A.splayInner, run);
  const length = Math.hypot(A.splayOuter - A.splayInner, run);
  const [x, z] = [(A.splayOuter + A.splayInner) / 2, (A.tierEndZ + A.prosceniumZ) / 2];
  const sides = [-1, 1].map((s) => place([s * x, 0, z], s * ((slant * 180) / Math.PI - 90)));
  const on = (name: string, ...pieces: readonly Geometry[]): void => {
    for (const m of sides) part.add(name, ...pieces.map((piece) => transform(piece, m)));
  };
  const bow = Array.from({ length: 13 }, (_, i): Point2 => {
    const angle = Math.PI - (Math.PI * i) / 12;
    return [1.5 * Math.cos(angle), -0.75 * Math.sin(angle) + 0.15];
  });
  for (const f of A.tiers) {
    const head: Opening = { width: 2.3, sill: f, crown: f + 2.75, rise: 0.7 };
    on('damask', extrude(outlineOf(head), -0.02, 0.012));
    on(
      'roomGilt',
      surround(head, 0.13, -0.02, 0.1),
      fillet(bow, 0.27, f + 0.14),
      fillet(bow, 0.26, f + 0.86),
    );
    on(
      'ivory',
      moulding(bow, parapet(f)),
      loft([
        [...bow].map(([px, n]): Point3 => [px, f - A.slab, -n]),
        [...bow].map(([px, n]): Point3 => [px, f, -n]),
      ]),
    );
    on(
      'ivory',
      loft(
        [0.1, 0.7, 1].map((t) => bow.map(([px, n]): Point3 => [px * t, f - A.slab - 0.9 * (1 - t), -n * t])),
      ),
    );
    on('velvet', moulding(bow, armRest(f)));
    on('roomGilt', translate(medallion(), [0, f + 0.45, 0.95]));
  }
  for (const px of [-length / 2 + 0.45, length / 2 - 0.55]) {
    on(
      'ivory',
      chamferedBox([px - 0.34, 1.5, -0.02], [px + 0.34, 4.2, 0.22], 0.03),
      chamferedBox([px - 0.28, 4.2, -0.02], [px + 0.28, 12.2, 0.14], 0.03),
    );
    on('ivory', chamferedBox([px - 0.4, 12.75, -0.02], [px + 0.4, A.entablature, 0.3], 0.02));
    on('roomGilt', panelFrame([px - 0.19, 4.5, px + 0.19, 12], 0.035, 0.13, 0.17));
    on('roomGilt', ...[-0.2, 0, 0.2].map((dx) => translate(leaf(0.2, 0.55, 0.12), [px + dx, 12.2, 0.1])));
  }
  on(
    'roomGilt',
    panelFrame([-1.5, 4.1, 1.5, 5.3], 0.06, -0.02, 0.05),
    panelFrame([-1.5, 2.1, 1.5, 3.9], 0.06, -0.02, 0.05),
  );
  const line: Point2[] = [
    [A.splayOuter, -A.tierEndZ],
    [A.splayInner, -A.prosceniumZ],
    [-A.splayInner, -A.prosceniumZ],
    [-A.splayOuter, -A.tierEndZ],
  ];
  part.add('ivory', moulding([...line].reverse(), entablature(A.entablature)));
}

const rectangleAt = (half: number, bottom: number, top: number): Point2[] => [
  [-half, bottom],
  [half, bottom],
  [half, top],
  [-half, top],
];

/** The section of a box front on a floor: slab, foot, swelling parapet, hollow back. */
const parapet = (f: number): Point2[] => [
  [-0.3, f - A.slab],
  [0, f - A.slab],
  [0.06, f - 0.42],
  [0.1, f - 0.24],
  [0.18, f - 0.16],
  [0.18, f],
  [0.25, f + 0.1],
  [0.33, f + 0.32],
  [0.34, f + 0.52],
  [0.29, f + 0.78],
  [0.2, f + 0.94],
  [0.22, f + 1.03],
  [-0.1, f + 1.03],
  [-0.1, f],
];

const entablature = (e: number): Point2[] => [
  [-0.3, e],
  [0.2, e],
  [0.2, e + 0.14],
  [0.24, e + 0.15],
  [0.24, e + 0.3],
  [0.34, e + 0.36],
  [0.5, e + 0.42],
  [0.5, e + 0.5],
  [-0.3, e + 0.52],
];

const armRest = (f: number): Point2[] => [
  [-0.12, f + 1.02],
  [0.26, f + 1.02],
  [0.29, f + 1.05],
  [0.27, f + 1.09],
  [0.2, f + A.boxFront],
  [-0.06, f + A.boxFront],
  [-0.12, f + 1.08],
  [-0.12, f + 1.02],
];

const fillet = (path: readonly Point2[], out: number, y: number): Geometry =>
  moulding(path, [
    [out - 0.03, y - 0.025],
    [out + 0.025, y - 0.018],
    [out + 0.025, y + 0.018],
    [out - 0.03, y + 0.025],
  ]);

function addTiers({ site }: Context): void {
  const part = site.part('auditorium-tiers', { evidence: 'derived', tile: 'interior-hall', indoors: true });
  const front = hallPath(A.frontRadius);
  const wall = hallPath(A.radius);
  const step = hallPath(10.7);
  for (const f of A.tiers) {
    part.add(
      'ivory',
      moulding(front, parapet(f)),
      ruledFace(wall, f - A.slab, hallPath(A.frontRadius + 0.2), f - A.slab),
      wallFace(step, f, f + 0.25),
    );
    part.add('parquet', ruledFace(hallPath(A.frontRadius + 0.05), f, step, f));
    part.add('parquet', ruledFace(step, f + 0.25, wall, f + 0.25));
    part.add('velvet', moulding(front, armRest(f)));
    part.add('roomGilt', fillet(front, 0.27, f + 0.14), fillet(front, 0.26, f + 0.86));
    part.repeat(
      'roomGilt',
      strand(0.15, 0.055),
      alongPath({ path: front, closed: false, spacing: 0.15, out: 0.2, y: f - 0.07 }),
    );
    part.repeat('roomGilt', medallion(), round(A.frontRadius - 0.33, f + 0.45, BAYS, SIDE_BAYS));
    part.repeat(
      'roomGilt',
      merge(leaf(0.2, 0.62, 0.05), leaf(0.1, 0.74, 0.03)),
      round(A.frontRadius - 0.33, f + 0.17, AXES, SIDE_AXES),
    );
    part.repeat(
      'velvet',
      chamferedBox([-0.05, 0, -2.2], [0.05, 1.5, -0.2], 0.04),
      round(A.columnRadius, f, AXES, SIDE_AXES),
    );
  }
  const levels = [
    [stallsFloor(-34), A.tiers[0] - A.slab],
    [A.tiers[0], A.tiers[1] - A.slab],
    [A.tiers[1], A.entablature],
  ] as const;
  levels.forEach(([low, high], i) => {
    const { shaft, gilt } = corinthianColumn(high - low + (i === 0 ? 1 : 0), COLUMN);
    const places = round(A.columnRadius, i === 0 ? low - 1 : low, AXES, SIDE_AXES);
    part.repeat('ivory', shaft, places);
    part.repeat('roomGilt', gilt, places);
  });
}

function addCeiling({ site }: Context): void {
  const part = site.part('auditorium-ceiling', {
    evidence: 'estimated',
    tile: 'interior-hall',
    indoors: true,
  });
  const rim = hallPath(A.columnRadius);
  const e = A.entablature;
  part.add('roomWall', moulding(rim, entablature(e)));
  part.add('roomWall', ruledFace(hallPath(A.radius), e + 0.35, hallPath(A.columnRadius + 0.25), e + 0.35));
  const cove = Array.from({ length: 6 }, (_, i): readonly [number, number] => {
    const t = (Math.PI / 2) * (i / 5);
    return [A.columnRadius - 0.45 - 0.75 * (1 - Math.cos(t)), e + 0.5 + (A.ceiling - e - 0.5) * Math.sin(t)];
  });
  cove.slice(1).forEach(([r, y], i) => {
    const [r0, y0] = cove[i]!;
    part.add('roomWall', ruledFace(hallPath(r0), y0, hallPath(r), y));
  });
  part.repeat(
    'roomGilt',
    chamferedBox([-0.06, -0.09, -0.1], [0.06, 0, 0.16], 0.02),
    alongPath({ path: rim, closed: false, spacing: 0.3, out: 0.3, y: e + 0.36 }),
  );
  const inner = cove[5]![0];
  const plan: Point2[] = [
    ...hallPath(inner).map(([x, n]): Point2 => [x, n]),
    [-A.splayOuter, -A.tierEndZ],
    [-A.splayInner, -A.prosceniumZ],
    [A.splayInner, -A.prosceniumZ],
    [A.splayOuter, -A.tierEndZ],
  ];
  const eye = circle(A.domeRadius, 64, [0, -A.centreZ]);
  part.add('roomWall', ceilingFace(plan, A.ceiling, [eye]));
  for (const s of [-1, 1])
    part.add(
      'roomWall',
      wallFace(
        s > 0
          ? [
              [inner, -A.tierEndZ],
              [A.radius, -A.tierEndZ],
            ]
          : [
              [-A.radius, -A.tierEndZ],
              [-inner, -A.tierEndZ],
            ],
        e,
        A.ceiling,
      ),
    );
  addDome(part);
}

/** The painted dome: sixteen muted fields in two rings between gilt ribs, a rose in the middle. No figure is known. */
function addDome(part: ReturnType<Context['site']['part']>): void {
  const height = (r: number): number =>
    A.ceiling + (A.crown - A.ceiling) * (1 - (r / A.domeRadius) ** 2) ** 0.8;
  const at = (r: number, a: number, drop = 0): Point3 => [
    r * Math.sin(a),
    height(r) - drop,
    A.centreZ + r * Math.cos(a),
  ];
  const radii = [1.2, 2.2, 3.3, 4.4, 4.5, 5.4, 6.3, 7, A.domeRadius];
  for (let k = 0; k < 16; k++) {
    const from = (2 * Math.PI * k) / 16;
    const strips = (name: string, list: readonly number[]): void => {
      for (let i = 0; i + 1 < list.length; i++)
        for (let j = 0; j < 4; j++) {
          const [a, b] = [from + (Math.PI * j) / 32, from + (Math.PI * (j + 1)) / 32];
          part.add(
            name,
            fromTriangles(
              quad(at(list[i]!, a), at(list[i]!, b), at(list[i + 1]!, b), at(list[i + 1]!, a)),
              0,
            ),
          );
        }
    };
    strips(k % 2 === 0 ? 'paintSky' : 'paintRose', radii.slice(0, 4));
    strips(k % 2 === 0 ? 'paintRose' : 'paintSky', radii.slice(4));
    strips('ivory', radii.slice(3, 5));
    part.add(
      'roomGilt',
      tube(
        radii.map((r) => at(r, from, 0.02)),
        0.06,
        6,
      ),
    );
  }
  const ringAt = (r: number, thick: number): Geometry =>
    tube(
      Array.from({ length: 65 }, (_, i) => at(r, (2 * Math.PI * i) / 64, 0.02)),
      thick,
      7,
    );
  part.add('roomGilt', ringAt(1.2, 0.07), ringAt(4.45, 0.09), ringAt(A.domeRadius, 0.16));
  part.add(
    'roomGilt',
    translate(
      lathe(
        [
          [0, A.crown - 0.42],
          [0.2, A.crown - 0.38],
          [0.35, A.crown - 0.2],
          [0.8, A.crown - 0.14],
          [1.25, A.crown - 0.04],
          [1.3, A.crown],
        ],
        24,
      ),
      [0, 0, A.centreZ],
    ),
  );
}
