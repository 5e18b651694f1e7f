// Mane, beard and whiskers of an inner dragon, in the head's own frame (see dragon-head.ts): combed locks that flow
// back over the neck and roll up at their ends.
import type { Point3 } from '../../../../src/base/index.ts';
import { added, type FieldShape, type Touch } from '../../../kit/sculpt-field.ts';
import { ellipsoid, limb } from '../../../kit/sculpt-shapes.ts';
import { SIDES, sided } from './dragon-frame.ts';

/** A lock of the mane: where it springs, where it lies, where it ends; half its width. */
type Lock = readonly [root: Point3, lie: Point3, tip: Point3, width: number];

/** The upper layer, from the crown down to the corner of the jaw. */
const UPPER: readonly Lock[] = [
  [[0.0, 0.165, -0.08], [0.0, 0.2, -0.26], [0.0, 0.13, -0.5], 0.042],
  [[0.05, 0.165, -0.1], [0.075, 0.185, -0.28], [0.085, 0.1, -0.55], 0.046],
  [[0.1, 0.13, -0.12], [0.14, 0.125, -0.29], [0.15, 0.02, -0.52], 0.048],
  [[0.14, 0.075, -0.12], [0.185, 0.045, -0.27], [0.195, -0.075, -0.54], 0.05],
  [[0.16, 0.01, -0.1], [0.205, -0.045, -0.24], [0.21, -0.17, -0.47], 0.05],
  [[0.165, -0.06, -0.07], [0.21, -0.13, -0.18], [0.215, -0.27, -0.42], 0.048],
  [[0.155, -0.12, -0.03], [0.2, -0.21, -0.11], [0.21, -0.37, -0.29], 0.046],
];

/** The lower layer shows between the ends of the upper one and reaches further over the neck and the first bend. */
const LOWER: readonly Lock[] = [
  [[0.03, 0.12, -0.25], [0.045, 0.13, -0.42], [0.04, 0.01, -0.72], 0.044],
  [[0.09, 0.09, -0.25], [0.12, 0.06, -0.42], [0.12, -0.06, -0.72], 0.046],
  [[0.13, 0.02, -0.24], [0.17, -0.03, -0.4], [0.17, -0.15, -0.66], 0.048],
  [[0.155, -0.06, -0.2], [0.19, -0.13, -0.35], [0.195, -0.25, -0.6], 0.048],
  [[0.155, -0.14, -0.15], [0.195, -0.23, -0.27], [0.2, -0.35, -0.5], 0.046],
  [[0.14, -0.2, -0.07], [0.185, -0.31, -0.17], [0.2, -0.43, -0.36], 0.042],
];

/** The mane's mass, its locks, the beard and the whiskers. */
export const maneTouches = (): Touch[] => [
  ...added(
    0.05,
    ellipsoid([0, 0.05, -0.24], [0.15, 0.14, 0.22]),
    ellipsoid([0, -0.08, -0.32], [0.165, 0.18, 0.24]),
    ellipsoid([0, -0.14, -0.1], [0.16, 0.16, 0.17]),
  ),
  ...SIDES.flatMap((side) => [
    ...LOWER.flatMap((lock) => added(0.006, lockShape(lock, side, 0.035))),
    ...UPPER.flatMap((lock) => added(0.006, lockShape(lock, side, 0.05))),
    ...beard(side),
    ...whisker(side),
  ]),
  ...added(
    0.014,
    limb(
      [
        [0, -0.25, 0.34],
        [0, -0.35, 0.375],
        [0, -0.45, 0.33],
        [0, -0.51, 0.25],
      ],
      [0.04, 0.046, 0.034, 0.006],
      { flat: { axis: [0, 0, 1], ratio: 0.7 }, comb: { strands: 4, depth: 0.45 } },
    ),
  ),
];

/** A lock that swings out, down and flicks up to a point. */
function lockShape([root, lie, tip, width]: Lock, side: number, flick: number): FieldShape {
  const [tx, ty, tz] = tip;
  const before: Point3 = [
    lie[0] * 0.35 + tx * 0.65 + 0.008,
    lie[1] * 0.35 + ty * 0.65 - 0.028,
    lie[2] * 0.35 + tz * 0.65,
  ];
  const points: Point3[] = [root, lie, before, [tx, ty - 0.012, tz], [tx - 0.006, ty + flick, tz - 0.06]];
  return limb(
    sided(side, points),
    [0.45, 1.05, 1.1, 0.72, 0.06].map((share) => share * width),
    {
      flat: { axis: [side * 0.94, 0.34, 0], ratio: 0.62 },
      comb: { strands: 3, depth: 0.5 },
      pieces: 5,
    },
  );
}

/** Two rows of pointed locks under the jaw, swept back to the breast. */
function beard(side: number): Touch[] {
  const row = (count: number, from: Point3, to: Point3, length: number, width: number): Touch[] =>
    Array.from({ length: count }, (_, i) => {
      const t = count === 1 ? 0 : i / (count - 1);
      const [x, y, z] = [0, 1, 2].map((axis) => from[axis]! + (to[axis]! - from[axis]!) * t) as [
        number,
        number,
        number,
      ];
      const long = length * (1 - 0.25 * t);
      return added(
        0.006,
        limb(
          sided(side, [
            [x, y + 0.02, z],
            [x + 0.02, y - 0.3 * long, z + 0.015],
            [x + 0.03, y - 0.62 * long, z - 0.14 * long],
            [x + 0.028, y - 0.88 * long, z - 0.42 * long],
            [x + 0.022, y - 0.95 * long, z - 0.62 * long],
          ]),
          [0.7, 1, 0.95, 0.6, 0.08].map((share) => share * width),
          { flat: { axis: [side * 0.85, 0, 0.53], ratio: 0.68 }, comb: { strands: 2, depth: 0.45 } },
        ),
      );
    }).flat();
  return [
    ...row(3, [0.04, -0.26, 0.24], [0.115, -0.19, 0.05], 0.27, 0.042),
    ...row(4, [0.03, -0.275, 0.325], [0.135, -0.16, 0.03], 0.21, 0.038),
  ];
}

function whisker(side: number): Touch[] {
  return added(
    0.01,
    limb(
      sided(side, [
        [0.11, 0.02, 0.42],
        [0.132, 0.012, 0.36],
        [0.138, 0.022, 0.26],
        [0.16, 0.012, 0.17],
        [0.19, 0.045, 0.1],
        [0.205, 0.08, 0.05],
        [0.21, 0.06, 0.02],
      ]),
      [0.014, 0.017, 0.015, 0.014, 0.012, 0.009, 0.005],
    ),
  );
}
