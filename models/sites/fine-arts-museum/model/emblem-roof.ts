// The roof of the frontispiece: hip and gable with the gable to the front, four upturned corners. The museum's emblem.
import type { Matrix4 } from 'three';
import type { Point3 } from '../../../../src/base/index.ts';
import { fromTriangles, type Geometry, merge, type Triangle } from '../../../kit/geometry.ts';
import type { Level, ModelBuilder } from '../../../kit/model.ts';
import { circle, type Outline, type Point2 } from '../../../kit/outline.ts';
import { box, chamferedBox, extrude, quad, skirt } from '../../../kit/solids.ts';
import { EMBLEM as E } from './dimensions.ts';
import { type Corner, cornerCurve, roll, tiledSlope, upturnedCorner } from './roofs.ts';
import { since } from './phases.ts';
import { scaleTile, scaleTilePlaces } from './scale-tiles.ts';

/** How far the corner of the tiled surface follows the profile before the fin goes on alone. */
const SURFACE_OUT = 0.9;
const SURFACE_UP = 0.42;

/** z of the profile's foot at the front and rear corners, so that the tips stand `tipDepth` apart. */
const FRONT_FOOT = E.frontTip - (E.tipHalfWidth - E.profileFoot);
const REAR_FOOT = E.frontTip - E.tipDepth + (E.tipHalfWidth - E.profileFoot);
const MIDDLE_OUT = E.fasciaHalfWidth - E.profileFoot;

/** Plane of the front gable's wall, and the rectangle on which the upper roof stands. */
const GABLE_FRONT = 0.25;
const GABLE_REAR = REAR_FOOT + 0.7;
/** Where the ridge ends, above the main roof behind. */
const RIDGE_REAR = FRONT_FOOT + MIDDLE_OUT - E.depth;
/** The bargeboards and tiles stand out in front of the gable's wall. */
const GABLE_OVERHANG = 0.42;

const CORNERS: readonly Corner[] = [
  { at: [-E.profileFoot, E.eave, FRONT_FOOT], outward: [-1, 1] },
  { at: [E.profileFoot, E.eave, FRONT_FOOT], outward: [1, 1] },
  { at: [E.profileFoot, E.eave, REAR_FOOT], outward: [1, -1] },
  { at: [-E.profileFoot, E.eave, REAR_FOOT], outward: [-1, -1] },
];

/** Share of a side over which its end is swept: the front is level over the middle 6 m (D-L). */
const SWEPT_SHARE = (E.profileFoot + SURFACE_OUT - E.levelHalfWidth) / (2 * (E.profileFoot + SURFACE_OUT));

/** Shares along a side, dense at its swept ends. */
const ALONG = [0, 0.02, 0.045, 0.075, 0.11, 0.16, 0.3, 0.5, 0.7, 0.84, 0.89, 0.925, 0.955, 0.98];

/** One side of the eave from corner to corner (the end left to the next side). */
function eaveSide(from: Corner, to: Corner): Point3[] {
  const alongX = from.outward[1] === to.outward[1];
  return ALONG.map((share): Point3 => {
    const near = Math.min(share, 1 - share);
    const corner = Math.max(0, 1 - near / SWEPT_SHARE) ** 2.2;
    const out = MIDDLE_OUT + (SURFACE_OUT - MIDDLE_OUT) * corner;
    const end = SURFACE_OUT;
    const up = SURFACE_UP * corner ** 1.4;
    const at = (axis: 0 | 2, sign: 0 | 1): number =>
      from.at[axis] +
      from.outward[sign] * end +
      (to.at[axis] + to.outward[sign] * end - from.at[axis] - from.outward[sign] * end) * share;
    return alongX
      ? [at(0, 0), E.eave + up, from.at[2] + from.outward[1] * out]
      : [from.at[0] + from.outward[0] * out, E.eave + up, at(2, 1)];
  });
}

/** The eave all round, counter-clockwise seen from above, and the gable-foot rectangle with as many points. */
function lowerLines(): { readonly eave: Point3[]; readonly foot: Point3[] } {
  const eave = CORNERS.flatMap((corner, i) => eaveSide(corner, CORNERS[(i + 1) % 4]!));
  const ring: readonly Point2[] = [
    [-E.gableHalfWidth, GABLE_FRONT],
    [E.gableHalfWidth, GABLE_FRONT],
    [E.gableHalfWidth, GABLE_REAR],
    [-E.gableHalfWidth, GABLE_REAR],
  ];
  const foot = ring.flatMap(([x, z], i) => {
    const [nx, nz] = ring[(i + 1) % 4]!;
    return ALONG.map((share): Point3 => [x + (nx - x) * share, E.gableFoot, z + (nz - z) * share]);
  });
  return { eave, foot };
}

const drop = (points: readonly Point3[], by: number): Point3[] => points.map(([x, y, z]) => [x, y - by, z]);

const LOWER_SAG = 0.1;
const UPPER_SAG = 0.06;

function lowerRoof(): { readonly bed: Geometry; readonly fascia: Geometry } {
  const { eave, foot } = lowerLines();
  const below = drop(eave, E.eave - E.fasciaBottom);
  const inner = eave.map(
    ([x, , z]): Point3 => [
      Math.sign(x) * Math.min(Math.abs(x), 2.9),
      E.fasciaBottom,
      Math.min(Math.max(z, REAR_FOOT + 0.1), 0.1),
    ],
  );
  const boards: Triangle[] = [...skirt(below, eave), ...skirt(inner, below)];
  return {
    bed: tiledSlope(eave, foot, { courses: 6, step: 0, sag: LOWER_SAG, closed: true }),
    fascia: fromTriangles(boards, 25),
  };
}

/** Rafters under the front and side eaves, each with a board over its end. */
function rafters(): Geometry {
  const [low, high] = [E.fasciaBottom - 0.1, E.fasciaBottom + 0.02];
  const along = (from: number, to: number): number[] =>
    Array.from({ length: Math.round((to - from) / 0.3) + 1 }, (_, i) => from + i * 0.3);
  const reach = MIDDLE_OUT - 0.08;
  const front = along(-3.45, 3.45).map((x) =>
    box([x - 0.045, low, 0.1], [x + 0.045, high, FRONT_FOOT + reach]),
  );
  const sides = along(REAR_FOOT + 0.3, FRONT_FOOT - 0.3).flatMap((z) =>
    [-1, 1].map((s) => {
      const [near, far] = [s * 2.7, s * (E.profileFoot + reach)];
      return box([Math.min(near, far), low, z - 0.045], [Math.max(near, far), high, z + 0.045]);
    }),
  );
  return merge(...front, ...sides);
}

/** One slope of the upper roof: its foot and its ridge, from left to right seen from outside. */
interface UpperSlope {
  readonly foot: readonly Point3[];
  readonly ridge: readonly Point3[];
}

function upperSlopes(): readonly UpperSlope[] {
  const [front, rear] = [GABLE_FRONT + GABLE_OVERHANG, RIDGE_REAR];
  const foot = (side: 1 | -1, z: number): Point3 => [side * (E.gableHalfWidth + 0.06), E.gableFoot - 0.05, z];
  const ridge = (z: number): Point3 => [0, E.apex, z];
  return [
    { foot: [foot(1, front), foot(1, rear)], ridge: [ridge(front), ridge(rear)] },
    { foot: [foot(-1, rear), foot(-1, front)], ridge: [ridge(rear), ridge(front)] },
  ];
}

/** The two slopes of the upper roof, from gable to gable, under their tiles. */
const upperBed = (): Geometry =>
  merge(
    ...upperSlopes().map(({ foot, ridge }) =>
      tiledSlope(foot, ridge, { courses: 6, step: 0, sag: UPPER_SAG }),
    ),
  );

/** Where the tiles of all six slopes lie. */
function tilePlaces(): Matrix4[] {
  const { eave, foot } = lowerLines();
  const side = (line: readonly Point3[], i: number): Point3[] =>
    Array.from({ length: ALONG.length + 1 }, (_, k) => line[(i * ALONG.length + k) % line.length]!);
  return [
    ...[0, 1, 2, 3].flatMap((i) => scaleTilePlaces(side(eave, i), side(foot, i), LOWER_SAG)),
    ...upperSlopes().flatMap(({ foot: low, ridge }) => scaleTilePlaces(low, ridge, UPPER_SAG)),
  ];
}

/** A band that follows both slopes of the gable between two offsets measured down from the roof's edge. */
function chevron(outer: number, inner: number, back: number, front: number): Geometry {
  const slope = (E.apex - E.gableFoot) / E.gableHalfWidth;
  const run = (offset: number): number => offset / slope;
  const legs = (side: 1 | -1): Outline => {
    const points: Point2[] = [
      [0, E.apex - outer],
      [0, E.apex - inner],
      [side * (E.gableHalfWidth - run(inner)), E.gableFoot],
      [side * (E.gableHalfWidth - run(outer)), E.gableFoot],
    ];
    return points;
  };
  return merge(extrude(legs(1), back, front), extrude(legs(-1), back, front));
}

const triangle = (halfWidth: number, foot: number, height: number): Outline => [
  [-halfWidth, foot],
  [halfWidth, foot],
  [0, foot + height],
];

/** The khu đĩ: dark boarding, double bargeboards with a gap, a solid panel and a round motif (D-L). */
function gable(): { readonly timber: Geometry; readonly mortar: Geometry } {
  const front = GABLE_FRONT + GABLE_OVERHANG;
  const boarding = extrude(
    triangle(E.gableHalfWidth - 0.02, E.gableFoot, E.apex - E.gableFoot - 0.02),
    RIDGE_REAR + 0.2,
    GABLE_FRONT,
  );
  const panel = extrude(
    triangle(E.panelWidth / 2, E.gableFoot + 0.1, E.panelHeight),
    GABLE_FRONT,
    GABLE_FRONT + 0.14,
  );
  const rim = extrude(
    triangle(E.panelWidth / 2 - 0.22, E.gableFoot + 0.2, E.panelHeight - 0.24),
    GABLE_FRONT + 0.14,
    GABLE_FRONT + 0.19,
  );
  const motif = [
    [0.24, 0.16],
    [0.15, 0.22],
  ].map(([radius, depth]) =>
    extrude(circle(radius!, 20, [0, E.gableFoot + 1.72]), GABLE_FRONT, GABLE_FRONT + depth!, [], 35),
  );
  const sill = chamferedBox(
    [-E.gableHalfWidth - 0.1, E.gableFoot - 0.1, GABLE_FRONT - 0.05],
    [E.gableHalfWidth + 0.1, E.gableFoot + 0.1, GABLE_FRONT + 0.3],
    0.03,
  );
  return {
    timber: merge(boarding, rim, chevron(0.01, 0.15, GABLE_FRONT - 0.05, front - 0.02)),
    mortar: merge(
      panel,
      ...motif,
      sill,
      chevron(-0.16, 0.2, front - 0.12, front + 0.05),
      chevron(0.36, 0.56, front - 0.3, front - 0.16),
    ),
  };
}

function ridges(level: Level): Geometry {
  const { eave, foot } = lowerLines();
  const hips = CORNERS.map((_, i): Geometry => {
    const [low, high] = [eave[i * ALONG.length]!, foot[i * ALONG.length]!];
    return roll(
      [1, 0.8, 0.6, 0.4, 0.2, 0.04].map((t): Point3 => {
        const [x, y, z] = [0, 1, 2].map((axis) => low[axis]! + (high[axis]! - low[axis]!) * t) as number[];
        return [x!, y! + 0.07 - LOWER_SAG * 4 * t * (1 - t), z!];
      }),
      0.24,
      0.24,
    );
  });
  const front = GABLE_FRONT + GABLE_OVERHANG;
  const ridge = roll(
    [
      [0, E.apex + 0.02, front - 0.05],
      [0, E.apex + 0.02, RIDGE_REAR],
    ],
    0.3,
    0.3,
  );
  const block = chamferedBox(
    [-E.finialWidth / 2, E.apex, front - 0.45],
    [E.finialWidth / 2, E.finialTop, front + 0.1],
    level === 'full' ? 0.04 : 0.02,
  );
  return merge(...hips, ridge, block);
}

/** Rear gable, above the main roof. */
const rearGable = (): Geometry =>
  fromTriangles(
    [
      [
        [E.gableHalfWidth, E.gableFoot, RIDGE_REAR + 0.15],
        [-E.gableHalfWidth, E.gableFoot, RIDGE_REAR + 0.15],
        [0, E.apex - 0.02, RIDGE_REAR + 0.15],
      ],
      ...quad(
        [E.gableHalfWidth, E.gableFoot - 2, RIDGE_REAR + 0.15],
        [-E.gableHalfWidth, E.gableFoot - 2, RIDGE_REAR + 0.15],
        [-E.gableHalfWidth, E.gableFoot, RIDGE_REAR + 0.15],
        [E.gableHalfWidth, E.gableFoot, RIDGE_REAR + 0.15],
      ),
    ],
    0,
  );

/** Builds the roof; it stands in the phases after the conversion only. */
export function addEmblemRoof(builder: ModelBuilder): void {
  const { level } = builder;
  const part = builder.part('frontispiece-roof', {
    evidence: 'derived',
    tile: 'centre',
    phases: since('conversion-1962'),
  });
  const lower = lowerRoof();
  part.add('tile', lower.bed, upperBed());
  if (level === 'full') part.repeat('tile', scaleTile(), tilePlaces());
  part.add('timber', lower.fascia);
  part.add('mortar', ridges(level), rearGable());
  const front = gable();
  part.add('timber', front.timber);
  part.add('mortar', front.mortar);
  if (level === 'full') part.add('timber', rafters());
  const fins = builder.part('frontispiece-corners', {
    evidence: 'derived',
    tile: 'centre',
    phases: since('museum-1966'),
  });
  fins.add('mortar', ...CORNERS.map((corner) => upturnedCorner(corner, 1, level)));
}

/** Where the right-hand front tip stands. */
export const FRONT_TIP: Point3 = (() => {
  const curve = cornerCurve(1, 1);
  const [out, up] = curve[curve.length - 1]!;
  return [E.profileFoot + out, E.eave + up, FRONT_FOOT + out];
})();
