// Scrolled consoles and keystones of the front, their backs in the wall (dossier/opera-house.md, sections 3.3 to 3.6).
import { type Geometry, merge, transform, translate, turn, place } from '../../../kit/geometry.ts';
import type { Point2 } from '../../../kit/outline.ts';
import { chamferedBox, extrude } from '../../../kit/solids.ts';
import { boss, volute } from './ornament.ts';

/** Side view of an S-shaped console (out from the wall, up), 1 high and 1 deep: a big scroll above, a small one below. */
const S_CURVE: readonly Point2[] = [
  [0, 0],
  [0.22, 0],
  [0.36, 0.05],
  [0.42, 0.14],
  [0.38, 0.24],
  [0.34, 0.34],
  [0.4, 0.46],
  [0.56, 0.54],
  [0.8, 0.58],
  [0.95, 0.66],
  [1, 0.78],
  [0.96, 0.9],
  [0.84, 0.97],
  [0, 0.97],
];

/** Width along the wall, height and reach of a console, metres. */
export interface ConsoleSize {
  readonly width: number;
  readonly height: number;
  readonly reach: number;
}

/** A scrolled console: back at z = 0, top at y = 0, about x = 0. `close` carves its cheeks and lays a leaf on its belly. */
export function scrollConsole({ width, height, reach }: ConsoleSize, close: boolean): Geometry {
  const outline = S_CURVE.filter((_, i) => close || i % 2 === 1 || i === 0).map(
    ([out, up]): Point2 => [out * reach, (up - 1) * height],
  );
  const body = turn(extrude(outline, -width / 2, width / 2, [], 40), -90);
  const cap = chamferedBox([-width * 0.58, -height * 0.08, -0.03], [width * 0.58, 0, reach * 1.08], 0.012);
  if (!close) return merge(body, cap);
  const scroll = Math.min(height * 0.19, reach * 0.3);
  const cheeks = ([1, -1] as const).map((side) =>
    transform(
      volute(scroll, 0.022, side),
      place([side * (width / 2 - 0.004), -height * 0.23, reach * 0.72], side * 90),
    ),
  );
  const leaf = [0, 1, 2].map((i) =>
    translate(
      transform(
        boss(
          [
            [0.5, 0],
            [0.44, 0.16],
            [0, 0.26],
          ],
          8,
        ),
        place([0, 0, 0], 0, [width * (0.62 - 0.12 * i), height * 0.16, reach * 0.3]),
      ),
      [0, -height * (0.5 + 0.15 * i), reach * (0.46 - 0.09 * i)],
    ),
  );
  const ribs = [-0.3, 0.3].map((t) =>
    translate(
      turn(
        extrude(
          S_CURVE.slice(7, 13).map(([out, up]): Point2 => [out * reach * 1.04, (up - 1) * height * 0.98]),
          -width * 0.07,
          width * 0.07,
          [],
          40,
        ),
        -90,
      ),
      [width * t, 0, 0],
    ),
  );
  return merge(body, cap, ...cheeks, ...leaf, ...ribs);
}

/** Where a keystone sits: its axis, its height, the wall's face, and how far back through the wall it runs. */
export interface KeystonePlace {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly z: number;
  readonly back: number;
}

/** A wedge through the whole thickness of an arch with a scroll on its face. */
export function scrollKeystone({ x, top, bottom, z, back }: KeystonePlace, close: boolean): Geometry {
  const height = top - bottom;
  const wedge = extrude(
    [
      [-0.13, bottom + height * 0.3],
      [0.13, bottom + height * 0.3],
      [0.2, top],
      [-0.2, top],
    ],
    back - 0.04,
    z + 0.1,
  );
  return translate(
    merge(wedge, translate(scrollConsole({ width: 0.28, height, reach: 0.34 }, close), [0, top, z + 0.04])),
    [x, 0, 0],
  );
}
