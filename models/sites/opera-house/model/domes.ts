// Four cloister-vault domes in slate with zinc ribs and finials (dossier/opera-house.md, sections 3.8 and 3.12).
import { alongPath } from '../../../kit/entablature.ts';
import { type Geometry, merge, place, transform, translate, turn } from '../../../kit/geometry.ts';
import { planLoop } from '../../../kit/masonry.ts';
import { box, chamferedBox, lathe, loft, moulding } from '../../../kit/solids.ts';
import type { Point3 } from '../../../../src/base/index.ts';
import type { Context } from './context.ts';
import { DOME, HEIGHTS } from './dimensions.ts';
import { lucarne, plainLucarne } from './lucarnes.ts';
import { boss, reliefPanel, swag } from './ornament.ts';
import { slated } from './slating.ts';

const BASE_HALF = DOME.profile[0][0];
const TOP = DOME.profile[DOME.profile.length - 1]!;
/** Height of the middle of the round windows, and their upright plane, above the middle of the dome. */
const LUCARNE = { y: 19.2, z: BASE_HALF + 0.02 } as const;
/** [estimate] Exposed height of a course of slates. */
const COURSE = 0.22;
/** [estimate] Floodlights at the foot of each dome. */
const FLOOD = { colour: '#ffd9a0', candela: 1400, beamDegrees: 75 } as const;

/** Half-width of the vault at a height: a smooth curve through the measured points. */
function halfAt(y: number): number {
  const points = DOME.profile;
  const above = points.findIndex(([, h]) => h > y);
  const i = above < 0 ? points.length - 2 : Math.max(0, above - 1);
  const slope = (k: number): number => {
    const [a, b] = [points[Math.max(0, k - 1)]!, points[Math.min(points.length - 1, k + 1)]!];
    return (b[0] - a[0]) / (b[1] - a[1]);
  };
  const [[x0, y0], [x1, y1]] = [points[i]!, points[i + 1]!];
  const h = y1 - y0;
  const t = (y - y0) / h;
  return (
    x0 * (1 + 2 * t) * (1 - t) ** 2 +
    slope(i) * h * t * (1 - t) ** 2 +
    x1 * t * t * (3 - 2 * t) +
    slope(i + 1) * h * t * t * (t - 1)
  );
}

const fourFaces = (geometry: Geometry): Geometry =>
  merge(...[0, 90, 180, 270].map((degrees) => turn(geometry, degrees)));

/** Front and mid-flank domes share one set of meshes; the mid-flank ones are scaled to their wider base. */
export function addDomes({ site, full }: Context): void {
  const part = site.part('domes', { evidence: 'derived', tile: 'roofs' });
  const wide = DOME.mid.base / (BASE_HALF * 2);
  const places = [-1, 1].flatMap((s) => [
    place([s * DOME.front.x, DOME.springing, DOME.front.z]),
    place([s * DOME.mid.x, DOME.springing, DOME.mid.z], 0, [wide, 1, wide]),
  ]);
  const local = (geometry: Geometry): Geometry => translate(geometry, [0, -DOME.springing, 0]);
  const eye = full ? lucarne() : plainLucarne();
  const onFaces = (geometry: Geometry): Geometry =>
    local(fourFaces(translate(geometry, [0, LUCARNE.y, LUCARNE.z])));
  part.repeat('slate', local(vault(full)), places);
  part.repeat('zinc', merge(local(zincwork(full)), onFaces(eye.zinc)), places);
  part.repeat('trim', local(attic(full)), places);
  part.repeat('glass', onFaces(eye.glass), places);
  part.repeat('joinery', onFaces(eye.joinery), places);
  part.add('zinc', ...[-1, 1].map(midSpike));
  for (const s of [-1, 1]) {
    for (const { x, z } of [DOME.front, DOME.mid]) {
      const at: Point3 = [s * (x - 3.6), HEIGHTS.terrace + 0.4, z - 3.2];
      site.lamp({ ...FLOOD, at, towards: [s * x, 19.6, z] });
    }
  }
}

/** The four slated faces. */
function vault(full: boolean): Geometry {
  const height = TOP[1] - DOME.springing;
  const count = full ? Math.round((height * 1.12) / COURSE) : 4;
  const rows = Array.from({ length: count + 1 }, (_, k): Point3[] => {
    const y = DOME.springing + (height * k) / count;
    const half = halfAt(y);
    return [
      [-half, y, half],
      [half, y, half],
    ];
  });
  return fourFaces(slated(rows, full ? 0.022 : 0, 40));
}

/** Beaded hip ribs, swagged collar, ball and spike. */
function zincwork(full: boolean): Geometry {
  const segments = full ? 16 : 8;
  const collar = lathe(
    full
      ? [
          [0.74, 21.28],
          [0.86, 21.34],
          [0.86, 21.42],
          [0.72, 21.46],
          [0.6, 21.56],
          [0.6, 21.62],
          [0.68, 21.66],
          [0.68, 21.72],
          [0.42, 21.76],
          [0.26, 21.82],
          [0.2, 21.86],
          [0.24, 21.88],
          [0.31, 22.01],
          [0.35, 22.2],
          [0.31, 22.37],
          [0.2, 22.49],
          [0.12, 22.53],
          [0.16, 22.57],
          [0.09, 22.64],
          [0.06, 22.9],
          [0.12, 23.0],
          [0.06, 23.1],
          [0.04, 23.7],
          [0.08, 23.76],
          [0.03, 23.84],
          [0, DOME.spike],
        ]
      : [
          [0.78, 21.3],
          [0.62, 21.75],
          [0.2, 21.86],
          [0.35, DOME.ball],
          [0.1, 22.55],
          [0, DOME.spike],
        ],
    segments,
    45,
  );
  if (!full) return merge(collar, fourFaces(rib(4)));
  const swags = [0, 90, 180, 270].map((degrees) =>
    turn(translate(swag(0.36, 0.2, 0.075), [0, 21.32, 0.84]), degrees),
  );
  const bosses = [45, 135, 225, 315].map((degrees) =>
    turn(
      translate(
        boss(
          [
            [0.13, 0],
            [0.13, 0.06],
            [0.05, 0.1],
            [0, 0.15],
          ],
          10,
        ),
        [0, 21.38, 0.84],
      ),
      degrees,
    ),
  );
  return merge(collar, ...swags, ...bosses, fourFaces(merge(rib(16), beads())), eaves());
}

/** Points up the hip from the springing, with the direction that looks out of the corner there. */
function hipStations(count: number): { readonly at: Point3; readonly out: Point3 }[] {
  const height = TOP[1] - DOME.springing - 0.12;
  return Array.from({ length: count + 1 }, (_, i) => {
    const y = DOME.springing + (height * i) / count;
    const half = halfAt(y);
    const slope = (halfAt(Math.min(TOP[1], y + 0.05)) - halfAt(Math.max(DOME.springing, y - 0.05))) / 0.1;
    const run = slope * Math.SQRT2;
    const length = Math.hypot(1, run);
    const diagonal = 1 / length / Math.SQRT2;
    return { at: [half, y, half], out: [diagonal, -run / length, diagonal] };
  });
}

/** A hip rib 0.30 m wide: two rolls beside a flat band. */
function rib(count: number): Geometry {
  const section: readonly (readonly [number, number])[] =
    count < 8
      ? [
          [-0.15, -0.08],
          [-0.15, 0.09],
          [0.15, 0.09],
          [0.15, -0.08],
        ]
      : [
          [-0.15, -0.1],
          [-0.16, 0.04],
          [-0.13, 0.1],
          [-0.09, 0.1],
          [-0.07, 0.05],
          [0.07, 0.05],
          [0.09, 0.1],
          [0.13, 0.1],
          [0.16, 0.04],
          [0.15, -0.1],
        ];
  const [sx, sz] = [Math.SQRT1_2, -Math.SQRT1_2];
  return loft(
    hipStations(count).map(({ at, out }) =>
      section.map(
        ([side, lift]): Point3 => [
          at[0] + sx * side + out[0] * lift,
          at[1] + out[1] * lift,
          at[2] + sz * side + out[2] * lift,
        ],
      ),
    ),
    true,
    35,
  );
}

/** The beads between the rolls, one about every 0.22 m. */
function beads(): Geometry {
  const bead = lathe(
    [
      [0, -0.085],
      [0.075, -0.03],
      [0.06, 0.05],
      [0, 0.085],
    ],
    5,
    70,
  );
  return merge(
    ...hipStations(22)
      .slice(1)
      .map(({ at, out }) =>
        translate(bead, [at[0] + out[0] * 0.07, at[1] + out[1] * 0.07, at[2] + out[2] * 0.07]),
      ),
  );
}

/** The zinc roll at the foot of the slates. */
const eaves = (): Geometry =>
  moulding(
    planLoop([-BASE_HALF, BASE_HALF], [-BASE_HALF, BASE_HALF]),
    [
      [-0.1, 17.68],
      [0.1, 17.68],
      [0.14, 17.73],
      [0.1, 17.79],
      [-0.1, 17.81],
    ],
    true,
  );

/** The square block under a dome: plinth, panels, and a cornice on dentils. */
function attic(full: boolean): Geometry {
  const h = BASE_HALF + 0.05;
  const [foot, top] = [HEIGHTS.terrace - 0.1, DOME.springing - 0.02];
  const loop = planLoop([-h, h], [-h, h]);
  if (!full) return box([-h - 0.1, foot, -h - 0.1], [h + 0.1, top, h + 0.1]);
  const dentil = box([-0.07, -0.12, -0.02], [0.07, 0, 0.1]);
  return merge(
    box([-h, foot, -h], [h, top - 0.05, h]),
    moulding(
      loop,
      [
        [-0.05, foot],
        [0.14, foot],
        [0.14, 15.6],
        [0.06, 15.7],
        [-0.05, 15.72],
      ],
      true,
    ),
    moulding(
      loop,
      [
        [-0.05, 17.1],
        [0.05, 17.12],
        [0.05, 17.28],
        [0.14, 17.3],
        [0.14, 17.38],
        [0.24, 17.44],
        [0.26, 17.56],
        [0.3, 17.6],
        [0.3, top - 0.04],
        [0, top + 0.04],
      ],
      true,
    ),
    ...alongPath({ path: loop, closed: true, spacing: 0.28, out: 0.04, y: 17.3 }).map((m) =>
      transform(dentil, m),
    ),
    fourFaces(
      translate(
        merge(
          ...[-1.6, 0, 1.6].map((x) => reliefPanel([x - 0.66, 15.95, x + 0.66, 16.9], 0.08, 0.05)),
          ...[-2.35, -0.8, 0.8, 2.35].map((x) =>
            chamferedBox([x - 0.1, 15.7, -0.05], [x + 0.1, 17.1, 0.04], 0.02),
          ),
        ),
        [0, 0, h],
      ),
    ),
  );
}

/** The mid-flank spikes reach further up (tip about 26.5). */
const midSpike = (s: number): Geometry =>
  translate(
    lathe(
      [
        [0.1, 22.6],
        [0.07, 23.4],
        [0.13, 23.55],
        [0.06, 23.7],
        [0.05, 25.2],
        [0.1, 25.3],
        [0.03, 25.42],
        [0, DOME.mid.spike],
      ],
      10,
    ),
    [s * DOME.mid.x, 0, DOME.mid.z],
  );
