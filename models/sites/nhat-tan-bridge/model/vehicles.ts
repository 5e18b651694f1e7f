// Vehicles that drive towards +x with their wheels on y = 0: light forms made to be repeated by the hundred.
import type { Point3 } from '../../../../src/base/index.ts';
import { type Geometry, merge, transform, translate } from '../../../kit/geometry.ts';
import type { Point2 } from '../../../kit/outline.ts';
import { box, lathe, loft } from '../../../kit/solids.ts';
import { Matrix4 } from 'three';

/** A vehicle by what its surfaces are made of. */
export interface Vehicle {
  readonly body: Geometry;
  /** Glass, tyres, shade under the floor. */
  readonly dark: Geometry;
  readonly headlamps: Geometry;
  readonly tailLamps: Geometry;
}

function wheel(x: number, z: number, radius: number, half: number): Geometry {
  const disc = lathe(
    [
      [radius, -half],
      [radius, half],
    ],
    7,
    50,
  );
  return translate(transform(disc, new Matrix4().makeRotationX(Math.PI / 2)), [x, radius, z]);
}

const wheels = (xs: readonly number[], z: number, radius: number, half: number): Geometry =>
  merge(...xs.flatMap((x) => [wheel(x, z, radius, half), wheel(x, -z, radius, half)]));

/** A body whose sides lean in: an outline seen from the side (x, y), counter-clockwise, `half` wide at `at` heights. */
function shell(side: readonly Point2[], halfAt: (y: number) => number): Geometry {
  const ring = (z: number): Point3[] => side.map(([x, y]): Point3 => [x, y, z * halfAt(y)]);
  return loft([ring(-1), ring(1)], true, 20);
}

const carHalf = (y: number): number => (y < 0.75 ? 0.88 : 0.88 - (y - 0.75) * 0.32);

export const CAR: Vehicle = {
  body: merge(
    shell(
      [
        [-2.2, 0.3],
        [2.15, 0.3],
        [2.22, 0.55],
        [2.1, 0.74],
        [1.1, 0.9],
        [-1.75, 0.98],
        [-2.25, 0.92],
        [-2.28, 0.55],
      ],
      carHalf,
    ),
    shell(
      [
        [-1.0, 1.36],
        [0.35, 1.36],
        [0.25, 1.46],
        [-0.85, 1.46],
      ],
      (y) => carHalf(y) + 0.02,
    ),
  ),
  dark: merge(
    shell(
      [
        [-1.7, 0.92],
        [1.12, 0.86],
        [0.36, 1.38],
        [-1.0, 1.38],
      ],
      (y) => carHalf(y) - 0.015,
    ),
    wheels([-1.35, 1.35], 0.76, 0.32, 0.11),
  ),
  headlamps: merge(box([2.05, 0.56, 0.5], [2.19, 0.7, 0.8]), box([2.05, 0.56, -0.8], [2.19, 0.7, -0.5])),
  tailLamps: merge(
    box([-2.29, 0.66, 0.5], [-2.2, 0.84, 0.82]),
    box([-2.29, 0.66, -0.82], [-2.2, 0.84, -0.5]),
  ),
};

const busHalf = (y: number): number => (y > 2.7 ? 1.18 : 1.25);

export const BUS: Vehicle = {
  body: merge(
    shell(
      [
        [-5.9, 0.4],
        [5.8, 0.4],
        [5.92, 1.2],
        [5.9, 1.36],
        [-5.92, 1.36],
      ],
      busHalf,
    ),
    shell(
      [
        [-5.9, 2.4],
        [5.72, 2.4],
        [5.5, 3.0],
        [5.2, 3.1],
        [-5.75, 3.1],
        [-5.9, 2.95],
      ],
      busHalf,
    ),
    ...[-5.7, -3.4, -1.1, 1.2, 3.5].map((x) => box([x - 0.06, 1.3, -1.252], [x + 0.06, 2.45, 1.252])),
  ),
  dark: merge(
    shell(
      [
        [-5.86, 1.3],
        [5.86, 1.3],
        [5.7, 2.45],
        [-5.86, 2.45],
      ],
      () => 1.21,
    ),
    wheels([-3.6, 3.7], 1.1, 0.48, 0.14),
  ),
  headlamps: merge(box([5.8, 0.62, 0.75], [5.94, 0.85, 1.1]), box([5.8, 0.62, -1.1], [5.94, 0.85, -0.75])),
  tailLamps: merge(
    box([-5.97, 0.8, 0.85], [-5.85, 1.2, 1.15]),
    box([-5.97, 0.8, -1.15], [-5.85, 1.2, -0.85]),
  ),
};

/** A motorbike with its rider: wheels, a scooter's shield and seat, legs, a back bent forward, arms, a helmet. */
export const MOTORBIKE: Vehicle = {
  body: merge(
    shell(
      [
        [-0.3, 0.78],
        [0.16, 0.78],
        [0.12, 1.32],
        [-0.14, 1.36],
      ],
      (y) => 0.19 + (y - 0.78) * 0.06,
    ),
    shell(
      [
        [-0.72, 0.5],
        [0.28, 0.32],
        [0.5, 0.3],
        [0.62, 0.9],
        [0.5, 0.95],
        [0.34, 0.42],
        [-0.1, 0.5],
        [-0.2, 0.74],
        [-0.8, 0.72],
      ],
      () => 0.15,
    ),
    translate(
      lathe(
        [
          [0.1, 0],
          [0.14, 0.09],
          [0.12, 0.21],
          [0.04, 0.28],
        ],
        7,
        60,
      ),
      [0.04, 1.42, 0],
    ),
  ),
  dark: merge(
    wheel(-0.6, 0, 0.27, 0.05),
    wheel(0.62, 0, 0.27, 0.05),
    ...[-1, 1].map((side) =>
      translate(
        shell(
          [
            [-0.02, 0.6],
            [0.16, 0.36],
            [0.36, 0.36],
            [0.1, 0.7],
            [-0.2, 0.72],
          ],
          () => 0.06,
        ),
        [0, 0, side * 0.2],
      ),
    ),
    ...[-1, 1].map((side) =>
      translate(
        shell(
          [
            [-0.02, 1.16],
            [0.44, 0.94],
            [0.48, 1.0],
            [0.06, 1.3],
          ],
          () => 0.045,
        ),
        [0, 0, side * 0.24],
      ),
    ),
  ),
  headlamps: box([0.56, 0.82, -0.07], [0.66, 0.94, 0.07]),
  tailLamps: box([-0.86, 0.6, -0.06], [-0.78, 0.7, 0.06]),
};
