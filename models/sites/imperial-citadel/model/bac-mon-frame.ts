// Where Bắc Môn's leaning faces lie. A face is drawn upright in the plane z = 0, its outside towards +z, x to the right
// as it is seen, y the height above the ground; `onFace` leans it and sets it on the axis.
import { Matrix4 } from 'three';
import type { Point3 } from '../../../../src/base/index.ts';
import { type Geometry, transform } from '../../../kit/geometry.ts';
import { planLoop, type Side } from '../../../kit/masonry.ts';
import type { Point2 } from '../../../kit/outline.ts';
import { BAC_MON, CHAINAGE } from './dimensions.ts';

const { eastWest, northSouth, batter, plinth } = BAC_MON;

/** Half the block on the ground, east–west and north–south. */
export const HALF_X = eastWest / 2;
export const HALF_Z = northSouth / 2;
/** Head of the plinth; the brick stands behind it by both set-backs. */
export const PLINTH_TOP = plinth.courses[0] + plinth.courses[1];
/** Foot of what stands in the ground. */
export const BURIED = -0.3;

const DEGREES: Readonly<Record<Side, number>> = { south: 0, east: 90, north: 180, west: -90 };
const reach = (side: Side): number => (side === 'north' || side === 'south' ? HALF_Z : HALF_X);
const along = (side: Side): number => (side === 'north' || side === 'south' ? HALF_X : HALF_Z);

/** How far the brick face has come in at a height. */
export const leanAt = (y: number): number => plinth.setBack * 2 + batter * (y - PLINTH_TOP);

const turned = (side: Side): Matrix4 =>
  new Matrix4()
    .makeTranslation(0, 0, -CHAINAGE.bacMon)
    .multiply(new Matrix4().makeRotationY((DEGREES[side] * Math.PI) / 180));

/** Sets what is drawn round the gate's own centre, south towards +z, on the axis. */
export const atGate = (side: Side = 'south'): Matrix4 => turned(side);

/** Leans a piece drawn on an upright face and sets it on that side of the gate. */
export const onFace = (side: Side, geometry: Geometry): Geometry =>
  transform(
    geometry,
    turned(side)
      .multiply(new Matrix4().makeTranslation(0, 0, reach(side) - leanAt(0)))
      .multiply(new Matrix4().makeShear(0, 0, 0, -batter, 0, 0)),
  );

/** A placement for `repeat` on a face: turned back with it rather than sheared. */
export const placeOnFace = (side: Side, x: number, y: number, scale: Point3 = [1, 1, 1]): Matrix4 =>
  turned(side)
    .multiply(new Matrix4().makeTranslation(x, y, reach(side) - leanAt(y)))
    .multiply(new Matrix4().makeRotationX(-Math.atan(batter)))
    .multiply(new Matrix4().makeScale(...scale));

/** Share of a face's half length beyond which its points follow the leaning corner. */
const CORNER_FROM = 0.86;

/** A point of the brick face: upright in the middle, leaning sideways towards the corners; `depth` goes into the wall. */
export function facePoint(side: Side, x: number, y: number, depth = 0): Point3 {
  const half = along(side);
  const share = Math.max(0, (Math.abs(x) / half - CORNER_FROM) / (1 - CORNER_FROM));
  const lean = leanAt(y);
  const lx = x - Math.sign(x) * share * lean;
  const lz = reach(side) - lean - depth;
  const radians = (DEGREES[side] * Math.PI) / 180;
  const [c, s] = [Math.round(Math.cos(radians)), Math.round(Math.sin(radians))];
  return [c * lx + s * lz, y, -s * lx + c * lz - CHAINAGE.bacMon];
}

/** The brick block's plan (x, north) at a height, counter-clockwise, `out` metres out; round the gate's own centre. */
export const planAt = (y: number, out = 0): Point2[] => {
  const [x, z] = [HALF_X - leanAt(y) + out, HALF_Z - leanAt(y) + out];
  return planLoop([-x, x], [-z, z]);
};

/** Half length of a face at a height. */
export const halfAt = (side: Side, y: number): number => along(side) - leanAt(y);
