// What the pieces of a dragon's head share: its two sides and its size.
import type { Point3 } from '../../../../src/base/index.ts';

/** Left and right. */
export const SIDES = [-1, 1] as const;

/** The head stands in the whole this much larger than it is drawn. */
export const HEAD_SCALE = 1.13;

/** Points on the other side for `side` = −1. */
export const sided = (side: number, points: readonly Point3[]): Point3[] =>
  points.map(([x, y, z]): Point3 => [side * x, y, z]);
