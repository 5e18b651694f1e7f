// Timber halls: bellied columns on lotus bases and the beams between them.
import { type Geometry, merge } from './geometry.ts';
import { lathe } from './solids.ts';

/** Belly, head and base of a column by its diameter (dossier/imperial-citadel.md, 3.5 A and 9). */
const ENTASIS = { belly: 1.06, head: 0.86, base: 1.6, baseHeight: 0.18 };

/** A column that stands at the origin: thickest at a third of its height; metres. */
export function column(diameter: number, height: number, sides: number): Geometry {
  const r = diameter / 2;
  const from = ENTASIS.baseHeight - 0.02;
  return lathe(
    [
      [r * 0.98, from],
      [r * ENTASIS.belly, height / 3],
      [r * 1.01, height * 0.65],
      [r * ENTASIS.head, height],
    ],
    sides,
  );
}

/** Its stone: a square-set disc with a bellied lotus rim. */
export function columnBase(diameter: number, sides: number): Geometry {
  const r = (diameter * ENTASIS.base) / 2;
  const h = ENTASIS.baseHeight;
  return merge(
    lathe(
      [
        [r * 0.96, -0.02],
        [r, 0.08],
        [r * 0.98, h * 0.65],
        [r * 0.86, h * 0.9],
        [r * 0.8, h],
      ],
      sides,
    ),
  );
}
