// The winged lions on the corner piers of the stage gable, the house's emblem (dossier/opera-house.md, section 3.11).
import { type Geometry, merge, place } from '../../../kit/geometry.ts';
import type { Level } from '../../../kit/model.ts';
import { added, carved, type Touch } from '../../../kit/sculpt-field.ts';
import { skinOf } from '../../../kit/sculpt-mesh.ts';
import { ball, ellipsoid, limb, roundedBox } from '../../../kit/sculpt-shapes.ts';
import { chamferedBox } from '../../../kit/solids.ts';
import type { Point3 } from '../../../../src/base/index.ts';
import type { Context } from './context.ts';
import { HALL } from './dimensions.ts';
import { headTouches } from './griffin-head.ts';
import { wingTouches } from './griffin-wings.ts';

/** Grid and triangles of the skin. */
const SKIN = {
  massing: { cell: 0.09, triangles: 420, error: 0.2 },
  full: { cell: 0.026, triangles: 9000 },
  close: { cell: 0.0135, triangles: 26000, error: 0.012 },
} as const;

/** Two of them, in profile to the square, looking outwards. */
export function addGriffins({ site, level }: Context): void {
  const part = site.part('griffins', { evidence: 'derived', tile: 'griffins', closeUp: true });
  const places = [-1, 1].map((s) => place([s * HALL.pierX, HALL.pierTop, HALL.straightEndZ - 0.3], s * 90));
  part.repeat('zinc', griffin(level), places);
}

/** Faces +z, sits on y = 0: 2.2 m long from paws to wing tips, 1.8 m high. */
export function griffin(level: Level): Geometry {
  const plinth = chamferedBox([-0.5, -0.02, -0.92], [0.5, 0.1, 0.98], 0.03);
  return merge(plinth, skinOf(touches(level), SKIN[level]));
}

function touches(level: Level): Touch[] {
  const fine = level !== 'massing';
  return [
    ...trunk(),
    ...[-1, 1].flatMap((s) => [...legs(s, fine), ...wingTouches(s, fine)]),
    ...tail(),
    ...headTouches(fine),
  ];
}

/** Loins low, chest high: the back slopes as a seated lion's does. */
const trunk = (): Touch[] => [
  ...added(0.01, ellipsoid([0, 0.42, -0.48], [0.3, 0.34, 0.4])),
  ...added(
    0.12,
    limb(
      [
        [0, 0.5, -0.45],
        [0, 0.68, -0.1],
        [0, 0.86, 0.24],
      ],
      [0.3, 0.27, 0.3],
    ),
  ),
  ...added(0.1, ellipsoid([0, 0.82, 0.34], [0.29, 0.34, 0.26])),
  ...added(
    0.1,
    limb(
      [
        [0, 0.95, 0.3],
        [0, 1.18, 0.44],
        [0, 1.34, 0.56],
      ],
      [0.27, 0.22, 0.18],
    ),
  ),
  // Ribs show under the skin.
  ...[-1, 1].flatMap((s) =>
    [0, 1, 2, 3].flatMap((i) =>
      carved(
        0.03,
        limb(
          [
            [s * 0.27, 0.86 - i * 0.05, 0.08 - i * 0.11],
            [s * 0.32, 0.64 - i * 0.05, 0.03 - i * 0.1],
            [s * 0.2, 0.5 - i * 0.03, 0.03 - i * 0.1],
          ],
          [0.008, 0.016, 0.006],
        ),
      ),
    ),
  ),
];

function legs(s: number, fine: boolean): Touch[] {
  const paw = ([x, z]: readonly [number, number]): Touch[] => [
    ...added(0.05, ellipsoid([x, 0.17, z], [0.13, 0.09, 0.17])),
    ...(fine
      ? [-1.5, -0.5, 0.5, 1.5].flatMap((i) => [
          ...added(
            0.02,
            limb(
              [
                [x + i * 0.055, 0.2, z + 0.05],
                [x + i * 0.062, 0.2, z + 0.15],
                [x + i * 0.066, 0.14, z + 0.2],
              ],
              [0.034, 0.042, 0.034],
            ),
          ),
          ...added(
            0.008,
            limb(
              [
                [x + i * 0.066, 0.15, z + 0.21],
                [x + i * 0.068, 0.11, z + 0.255],
              ],
              [0.018, 0.005],
            ),
          ),
        ])
      : []),
  ];
  const fore: Point3[] = [
    [s * 0.22, 0.86, 0.36],
    [s * 0.25, 0.62, 0.45],
    [s * 0.23, 0.42, 0.5],
    [s * 0.23, 0.18, 0.56],
  ];
  return [
    ...added(0.07, ellipsoid([s * 0.2, 0.8, 0.36], [0.15, 0.24, 0.19])),
    ...added(0.05, limb(fore, [0.15, 0.125, 0.09, 0.088])),
    ...added(0.03, ball([s * 0.235, 0.44, 0.53], 0.085)),
    ...paw([s * 0.24, 0.66]),
    // Hind leg: a great folded thigh, hock behind, foot forward.
    ...added(0.06, ellipsoid([s * 0.3, 0.44, -0.4], [0.17, 0.3, 0.33])),
    ...added(
      0.04,
      limb(
        [
          [s * 0.34, 0.42, -0.12],
          [s * 0.38, 0.26, -0.28],
          [s * 0.38, 0.19, -0.52],
        ],
        [0.14, 0.11, 0.09],
      ),
    ),
    ...added(
      0.04,
      limb(
        [
          [s * 0.38, 0.18, -0.5],
          [s * 0.38, 0.16, -0.1],
        ],
        [0.1, 0.095],
      ),
    ),
    ...paw([s * 0.38, 0.0]),
    ...(fine
      ? carved(
          0.03,
          limb(
            [
              [s * 0.44, 0.7, -0.2],
              [s * 0.49, 0.5, -0.12],
              [s * 0.46, 0.33, -0.24],
            ],
            [0.006, 0.022, 0.006],
          ),
        )
      : []),
  ];
}

/** Curled round the haunch, ending in a tuft. */
const tail = (): Touch[] => [
  ...added(0.01, roundedBox([-0.42, 0.07, -0.86], [0.42, 0.14, 0.86], 0.02)),
  ...added(
    0.05,
    limb(
      [
        [0, 0.28, -0.82],
        [0.2, 0.17, -0.92],
        [0.46, 0.16, -0.72],
        [0.56, 0.22, -0.44],
      ],
      [0.08, 0.062, 0.055, 0.05],
    ),
  ),
  ...added(
    0.03,
    limb(
      [
        [0.56, 0.22, -0.46],
        [0.59, 0.32, -0.3],
        [0.55, 0.48, -0.24],
      ],
      [0.05, 0.1, 0.015],
      { flat: { axis: [1, 0, 0], ratio: 0.6 }, comb: { strands: 4, depth: 0.3 } },
    ),
  ),
];
