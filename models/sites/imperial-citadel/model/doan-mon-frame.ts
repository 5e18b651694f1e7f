// Where Đoan Môn's leaning faces lie. Drawn with the south face at z = 0, north towards −z; `onAxis` moves it home.
import { Matrix4 } from 'three';
import type { Point3 } from '../../../../src/base/index.ts';
import { type Geometry, transform, translate } from '../../../kit/geometry.ts';
import { archShape, type ShapedOpening } from '../../../kit/shaped-wall.ts';
import type { Point2 } from '../../../kit/outline.ts';
import { CHAINAGE, DOAN_MON } from './dimensions.ts';

const { length, centralDepth, wingDepth, wingWidth, batter, setBacks } = DOAN_MON;
const SET_BACK = setBacks[0] + setBacks[1];

/** Half of the length, and from the axis to the wings' inner flanks, on the ground at the footing's edge. */
export const HALF = length / 2;
export const FLANK = HALF - wingWidth;
/** The walls' own feet stand behind the footing. */
export const WALL = {
  flank: HALF - SET_BACK,
  innerFlank: FLANK + SET_BACK,
  south: SET_BACK,
  uBottom: centralDepth - SET_BACK,
  wingEnd: wingDepth - SET_BACK,
} as const;

/** Moves a piece drawn at the origin to its place on the axis. */
export const onAxis = (geometry: Geometry): Geometry =>
  translate(geometry, [0, 0, -CHAINAGE.doanMonSouthFace]);

/** The same for placements. */
export const placedOnAxis = (matrix: Matrix4): Matrix4 =>
  new Matrix4().makeTranslation(0, 0, -CHAINAGE.doanMonSouthFace).multiply(matrix);

/** Norths of this gate as chainages along the axis. */
export const chainage = (north: number): number => CHAINAGE.doanMonSouthFace + north;

/** A point of the walls' foot raised to `y`: whatever faces it lies on, it leans with them. */
export function leaned(x: number, north: number, y: number): Point3 {
  const near = (a: number, b: number): boolean => Math.abs(a - b) < 1e-3;
  const by = batter * Math.max(0, y);
  const reach = Math.abs(x);
  let [dx, dn] = [0, 0];
  if (near(reach, WALL.flank)) dx = -Math.sign(x) * by;
  if (near(reach, WALL.innerFlank) && north >= WALL.uBottom - 1e-3) dx = Math.sign(x) * by;
  if (near(north, WALL.south)) dn = by;
  if (near(north, WALL.wingEnd)) dn = -by;
  if (near(north, WALL.uBottom) && reach <= WALL.innerFlank + 1e-3) dn = -by;
  return [x + dx, y, -(north + dn)];
}

/** The gate's outline (x, north) at height `y` of the walls, counter-clockwise from the south-west, `out` metres out. */
export function planAt(y: number, out = 0): readonly Point2[] {
  const by = batter * Math.max(0, y) - out;
  const outer = WALL.flank - by;
  const inner = WALL.innerFlank + by;
  const [south, bottom, end] = [WALL.south + by, WALL.uBottom - by, WALL.wingEnd - by];
  return [
    [-outer, south],
    [outer, south],
    [outer, end],
    [inner, end],
    [inner, bottom],
    [-inner, bottom],
    [-inner, end],
    [-outer, end],
  ];
}

/** Leans a piece drawn on an upright face that looks south (z = 0 its plane), and sets it `north` of the south face. */
export const onSouthFace = (geometry: Geometry, north: number = WALL.south): Geometry =>
  transform(
    geometry,
    new Matrix4().makeTranslation(0, 0, -north).multiply(new Matrix4().makeShear(0, 0, 0, -batter, 0, 0)),
  );

/** Clear width and height of the arch on an axis. */
export const archSize = (x: number): { readonly width: number; readonly height: number } =>
  x === 0 ? DOAN_MON.centreArch : DOAN_MON.sideArch;

/** Height of its springing. */
export const springing = (x: number): number => archSize(x).height - archSize(x).width / 2;

/** The hole for an arch in a wall: `into` metres wider all round than the clear opening, which its stones line. */
export const wallOpening = (
  centre: number,
  size: { readonly width: number; readonly height: number },
  into: number,
): ShapedOpening => archShape(centre, BURIED, size.width + 2 * into, size.height - size.width / 2, 16);

/** Foot of the walls, below the ground. */
export const BURIED = -0.3;

/** A closed plan path with further points on its legs, no more than `longest` apart: mouldings are shaded at them. */
export function stepped(path: readonly Point2[], longest: number): readonly Point2[] {
  return path.flatMap((from, i) => {
    const to = path[(i + 1) % path.length]!;
    const count = Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / longest);
    return Array.from({ length: count }, (_, k): Point2 => {
      const t = k / count;
      return [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t];
    });
  });
}
