// Sculpture as a field: shapes that tell how far a point is from their skin are added to each other and carved out of
// each other with soft joints, as in modelling clay, before `sculpt-mesh.ts` lays one skin over the whole.
import { Matrix4, Vector3 } from 'three';
import type { Point3 } from '../../src/base/index.ts';

/** Signed distance in metres, negative inside; may fall short of the true distance, should not exceed it by much. */
export type Distance = (x: number, y: number, z: number) => number;

/** A body given by its distance. */
export interface FieldShape {
  /** Box outside of which the body does not reach. */
  readonly min: Point3;
  readonly max: Point3;
  readonly distance: Distance;
  /** The same body, good only within `reach` of a point, and cheaper there; null: it does not come that near. */
  readonly within?: (x: number, y: number, z: number, reach: number) => FieldShape | null;
}

/** One touch of the sculptor: a body added to, or carved out of, what is there; `blend` metres wide is the joint. */
export interface Touch {
  readonly shape: FieldShape;
  readonly carve: boolean;
  readonly blend: number;
}

/** Adds bodies. */
export const added = (blend: number, ...shapes: readonly FieldShape[]): Touch[] =>
  shapes.map((shape) => ({ shape, carve: false, blend }));

/** Carves bodies out. */
export const carved = (blend: number, ...shapes: readonly FieldShape[]): Touch[] =>
  shapes.map((shape) => ({ shape, carve: true, blend }));

/** The touches that matter within `reach` of a point. */
export function touchesNear(touches: readonly Touch[], [x, y, z]: Point3, reach: number): Touch[] {
  const near: Touch[] = [];
  for (const touch of touches) {
    const { min, max, within } = touch.shape;
    const far = reach + touch.blend;
    if (x < min[0] - far || x > max[0] + far || y < min[1] - far || y > max[1] + far) continue;
    if (z < min[2] - far || z > max[2] + far) continue;
    const shape = within ? within(x, y, z, far) : touch.shape;
    if (shape) near.push({ ...touch, shape });
  }
  return near;
}

/** The field of a run of touches, in their order. */
export function fieldOf(touches: readonly Touch[]): Distance {
  const distances = touches.map((touch) => touch.shape.distance);
  const blends = touches.map((touch) => Math.max(touch.blend, 1e-6));
  const signs = touches.map((touch) => (touch.carve ? -1 : 1));
  const boxes = Float64Array.from(touches.flatMap(({ shape }) => [...shape.min, ...shape.max]));
  const count = touches.length;
  return (x, y, z) => {
    let d = 1e3;
    for (let i = 0; i < count; i++) {
      // Carving is the union turned inside out, so both are one formula.
      const sign = signs[i]!;
      const a = sign * d;
      const k = blends[i]!;
      // A body further off than this changes nothing here.
      const far = a + k;
      const box = 6 * i;
      if (x < boxes[box]! - far || x > boxes[box + 3]! + far) continue;
      if (y < boxes[box + 1]! - far || y > boxes[box + 4]! + far) continue;
      if (z < boxes[box + 2]! - far || z > boxes[box + 5]! + far) continue;
      const b = distances[i]!(x, y, z);
      const h = k - Math.abs(a - b);
      d = sign * (Math.min(a, b) - (h > 0 ? (h * h) / (4 * k) : 0));
    }
    return d;
  };
}

/** A shape moved, turned and scaled alike in all directions. */
function posed(shape: FieldShape, motion: Matrix4): FieldShape {
  const back = motion.clone().invert().elements;
  const corners = [0, 1, 2, 3, 4, 5, 6, 7].map((i) =>
    new Vector3(
      (i & 1 ? shape.max : shape.min)[0],
      (i & 2 ? shape.max : shape.min)[1],
      (i & 4 ? shape.max : shape.min)[2],
    ).applyMatrix4(motion),
  );
  const least = corners.reduce((a, b) => a.clone().min(b));
  const most = corners.reduce((a, b) => a.clone().max(b));
  const [a, b, c, d, e, f, g, h, i] = [0, 4, 8, 1, 5, 9, 2, 6, 10].map((n) => back[n]!) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const [tx, ty, tz] = [back[12]!, back[13]!, back[14]!];
  const { distance, within } = shape;
  const scale = Math.cbrt(motion.determinant());
  return {
    min: [least.x, least.y, least.z],
    max: [most.x, most.y, most.z],
    distance: (x, y, z) =>
      scale * distance(a * x + b * y + c * z + tx, d * x + e * y + f * z + ty, g * x + h * y + i * z + tz),
    ...(within
      ? {
          within: (x: number, y: number, z: number, reach: number) => {
            const near = within(
              a * x + b * y + c * z + tx,
              d * x + e * y + f * z + ty,
              g * x + h * y + i * z + tz,
              reach / scale,
            );
            return near && posed(near, motion);
          },
        }
      : {}),
  };
}

/** All touches moved, turned and scaled alike in all directions; the joints grow with the bodies. */
export const poseAll = (touches: readonly Touch[], motion: Matrix4): Touch[] =>
  touches.map((touch) => ({
    ...touch,
    shape: posed(touch.shape, motion),
    blend: touch.blend * Math.cbrt(motion.determinant()),
  }));

/** A motion: scaled, turned by degrees about x, then y, then z, then set down at a point. */
export function motionTo([x, y, z]: Point3, [rx, ry, rz]: Point3 = [0, 0, 0], scale = 1): Matrix4 {
  const turned = (make: (angle: number) => Matrix4, degrees: number): Matrix4 =>
    make((degrees * Math.PI) / 180);
  return new Matrix4()
    .makeTranslation(x, y, z)
    .multiply(turned((angle) => new Matrix4().makeRotationZ(angle), rz))
    .multiply(turned((angle) => new Matrix4().makeRotationY(angle), ry))
    .multiply(turned((angle) => new Matrix4().makeRotationX(angle), rx))
    .multiply(new Matrix4().makeScale(scale, scale, scale));
}
