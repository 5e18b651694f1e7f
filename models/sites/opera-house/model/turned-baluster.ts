// The bottle baluster of the balconies and of the roof's balustrade (dossier/opera-house.md, sections 3.5 and 3.7).
import type { Geometry } from '../../../kit/geometry.ts';
import { merge } from '../../../kit/geometry.ts';
import type { Point2 } from '../../../kit/outline.ts';
import { box, lathe } from '../../../kit/solids.ts';

/** A square foot and head with a turned bottle between; on y = 0. The plain one keeps the outline in half the faces. */
export function turnedBaluster(height: number, diameter: number, close: boolean): Geometry {
  const r = diameter / 2;
  const at = (radius: number, t: number): Point2 => [radius * r, t * height];
  if (!close) {
    return lathe([at(0.9, 0), at(1, 0.32), at(0.48, 0.7), at(0.72, 0.82), at(0.9, 1)], 5, 60);
  }
  const body = lathe(
    [
      at(0.85, 0.06),
      at(0.85, 0.1),
      at(0.58, 0.13),
      at(0.92, 0.25),
      at(1, 0.33),
      at(0.86, 0.46),
      at(0.5, 0.7),
      at(0.46, 0.77),
      at(0.7, 0.8),
      at(0.5, 0.86),
      at(0.86, 0.95),
    ],
    7,
    45,
  );
  const slab = (y0: number, y1: number): Geometry =>
    box([-r * 0.98, y0 * height, -r * 0.98], [r * 0.98, y1 * height, r * 0.98]);
  return merge(slab(0, 0.07), body, slab(0.94, 1));
}
