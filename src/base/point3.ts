// Plain points, so that pure rooms need no maths library.

/** A point or vector in metres, x · y (up) · z, in a site's model frame. */
export type Point3 = readonly [number, number, number];

/** Component-wise sum. */
export const addPoints = (a: Point3, b: Point3): Point3 => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];

/** Linear blend: `a` at 0, `b` at 1. */
export const mixPoints = (a: Point3, b: Point3, amount: number): Point3 => [
  a[0] + (b[0] - a[0]) * amount,
  a[1] + (b[1] - a[1]) * amount,
  a[2] + (b[2] - a[2]) * amount,
];

/** Straight-line distance in metres. */
export const distanceMetres = (a: Point3, b: Point3): number =>
  Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
