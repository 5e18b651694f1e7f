// Lamps and people: what tells a visitor how big everything is.
import type { Point3 } from '../../src/base/index.ts';
import { type Geometry, merge, translate } from './geometry.ts';
import type { Level } from './model.ts';
import { box, lathe, tube } from './solids.ts';

/** A street lamp on y = 0, its arm towards +z: post with a moulded foot, arm, lantern. */
export function streetLamp(
  heightMetres: number,
  level: Level,
): { readonly post: Geometry; readonly glass: Geometry } {
  const sides = level === 'massing' ? 5 : 9;
  const h = heightMetres;
  const arm: Point3[] = [
    [0, h - 0.5, 0],
    [0, h - 0.1, 0.25],
    [0, h, 0.8],
    [0, h - 0.06, 1.25],
  ];
  return {
    post: merge(
      lathe(
        [
          [0, 0],
          [0.19, 0],
          [0.19, 0.12],
          [0.14, 0.2],
          [0.12, 0.75],
          [0.09, 0.85],
          [0.06, h - 0.5],
          [0, h - 0.42],
        ],
        sides,
      ),
      tube(arm, 0.035, 6),
      translate(
        lathe(
          [
            [0, 0.18],
            [0.2, 0.1],
            [0.24, 0],
            [0, 0],
          ],
          sides,
        ),
        [0, h - 0.1, 1.3],
      ),
    ),
    glass: translate(
      lathe(
        [
          [0, -0.16],
          [0.15, -0.1],
          [0.2, 0],
          [0, 0],
        ],
        sides,
      ),
      [0, h - 0.11, 1.3],
    ),
  };
}

/** A standing person 1.62 m tall by what is worn: dress (áo dài or shirt), trousers, skin, and a conical hat. */
export function person(): {
  readonly dress: Geometry;
  readonly trousers: Geometry;
  readonly skin: Geometry;
  readonly hat: Geometry;
} {
  const squashed = (profile: readonly (readonly [number, number])[], z: number): Geometry => {
    const { positions, normals, indices } = lathe(profile, 10, 60);
    return { positions: positions.map((value, i) => (i % 3 === 2 ? value * z : value)), normals, indices };
  };
  const arm = (side: number): Geometry =>
    tube(
      [
        [side * 0.19, 1.32, 0],
        [side * 0.24, 1.08, 0.02],
        [side * 0.22, 0.84, 0.09],
      ],
      0.045,
      6,
    );
  return {
    dress: merge(
      squashed(
        [
          [0, 0.42],
          [0.2, 0.42],
          [0.18, 0.72],
          [0.145, 0.98],
          [0.17, 1.2],
          [0.185, 1.33],
          [0.09, 1.4],
          [0, 1.42],
        ],
        0.62,
      ),
      arm(-1),
      arm(1),
    ),
    trousers: merge(
      ...[-1, 1].map((side) =>
        translate(
          lathe(
            [
              [0, 0.02],
              [0.085, 0.02],
              [0.075, 0.5],
              [0, 0.5],
            ],
            7,
          ),
          [side * 0.085, 0, 0],
        ),
      ),
      ...[-1, 1].map((side) => box([side * 0.085 - 0.05, 0, -0.07], [side * 0.085 + 0.05, 0.07, 0.17])),
    ),
    skin: merge(
      lathe(
        [
          [0, 1.4],
          [0.05, 1.4],
          [0.05, 1.44],
          [0.085, 1.49],
          [0.095, 1.55],
          [0.08, 1.6],
          [0, 1.63],
        ],
        10,
        70,
      ),
      ...[-1, 1].map((side) =>
        translate(
          lathe(
            [
              [0, -0.06],
              [0.04, 0],
              [0, 0.06],
            ],
            6,
          ),
          [side * 0.22, 0.8, 0.1],
        ),
      ),
    ),
    hat: lathe(
      [
        [0, 1.58],
        [0.23, 1.53],
        [0.235, 1.54],
        [0, 1.74],
      ],
      16,
      20,
    ),
  };
}
