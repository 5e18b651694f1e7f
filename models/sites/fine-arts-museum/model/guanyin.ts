// The Guanyin with a thousand eyes and arms of Hội Hạ pagoda (section 5.9: lacquered wood, 16th century). The dossier
// gives subject, material and date and no more: posture, throne, sizes and the count of arms are estimated.
import { Matrix4 } from 'three';
import type { Point3 } from '../../../../src/base/index.ts';
import { type Geometry, merge, transform } from '../../../kit/geometry.ts';
import { added, carved, type Touch } from '../../../kit/sculpt-field.ts';
import { skinOf } from '../../../kit/sculpt-mesh.ts';
import { ball, ellipsoid, limb, roundedBox } from '../../../kit/sculpt-shapes.ts';
import { lathe } from '../../../kit/solids.ts';
import { lotusPedestal } from './lotus-pedestal.ts';

/** Sizes of the figure, metres (E). */
const G = {
  /** Top of the lotus, where the figure sits; the pedestal stands on y = 0. */
  seat: 0.86,
  /** Shoulders above the seat. */
  shoulder: 0.84,
  /** Middle of the fan of arms above the seat. */
  fan: 0.98,
} as const;

/** Rings of small arms behind the figure: radius, how many, and how far behind the back they stand. */
const RINGS: readonly (readonly [number, number, number])[] = [
  [0.62, 26, -0.2],
  [0.76, 32, -0.235],
  [0.9, 38, -0.27],
  [1.04, 44, -0.305],
  [1.18, 50, -0.34],
];
/** Half of the gap below, where the fan is closed by the body, degrees from straight down. */
const GAP_DEGREES = 38;
/** Great arms on either side, in front of the fan: direction (0 straight out, 90 up) and reach. */
const GREAT_ARMS: readonly (readonly [number, number])[] = [
  [-30, 0.62],
  [-8, 0.7],
  [14, 0.74],
  [36, 0.74],
  [58, 0.7],
];

/** The statue in parts by what they are finished with; it looks along +z. */
export interface Guanyin {
  /** Gilded: body, hands, crown. */
  readonly gilded: Geometry;
  /** Red lacquer: throne and robe. */
  readonly red: Geometry;
  /** One small arm with its open hand, pointing along +y from the origin, and where they all are. */
  readonly arm: Geometry;
  readonly arms: readonly Matrix4[];
  /** The eye in a palm. */
  readonly eye: Geometry;
}

/** Builds the statue. Coarse: the same masses in few triangles, its small arms plain. */
export function guanyin(coarse: boolean): Guanyin {
  const lift = new Matrix4().makeTranslation(0, G.seat, 0);
  const cell = coarse ? 0.05 : 0.016;
  const skin = (touches: readonly Touch[], triangles: number): Geometry =>
    transform(skinOf(touches, { cell, triangles: coarse ? triangles / 12 : triangles }), lift);
  return {
    gilded: skin([...body(), ...(coarse ? [] : greatArms())], 15_000),
    red: merge(skin(robe(), 9_000), lotusPedestal(G.seat, coarse)),
    arm: coarse ? plainArm() : smallArm(),
    arms: ringPlaces(),
    eye: coarse ? merge() : palmEye(),
  };
}

const both = (make: (side: -1 | 1) => ReturnType<typeof limb>) => ([-1, 1] as const).map(make);

/** Face, neck, chest, the two hands joined before it, the feet, and a crown of three tiers. */
function body(): Touch[] {
  const face: Touch[] = [
    ...added(
      0.03,
      ellipsoid([0, 1.13, 0.03], [0.112, 0.15, 0.125]),
      limb(
        [
          [0, 0.86, -0.01],
          [0, 1.02, 0.01],
        ],
        [0.09, 0.068],
      ),
      // Long ear lobes.
      ...both((side) =>
        limb(
          [
            [side * 0.115, 1.16, 0.01],
            [side * 0.122, 1.06, 0.02],
            [side * 0.112, 0.99, 0.03],
          ],
          [0.028, 0.026, 0.02],
        ),
      ),
    ),
    ...added(
      0.014,
      limb(
        [
          [0, 1.17, 0.145],
          [0, 1.11, 0.17],
        ],
        [0.012, 0.02],
      ),
      ellipsoid([0, 1.058, 0.145], [0.034, 0.011, 0.018]),
      ...both((side) =>
        limb(
          [
            [side * 0.02, 1.176, 0.147],
            [side * 0.055, 1.187, 0.132],
            [side * 0.088, 1.17, 0.1],
          ],
          [0.008, 0.009, 0.006],
        ),
      ),
      // Lowered lids.
      ...both((side) =>
        limb(
          [
            [side * 0.024, 1.138, 0.145],
            [side * 0.05, 1.132, 0.138],
            [side * 0.078, 1.138, 0.118],
          ],
          [0.012, 0.017, 0.01],
        ),
      ),
    ),
  ];
  const crown = [0, 1, 2].flatMap((tier) => {
    const y = 1.26 + tier * 0.085;
    const r = 0.125 - tier * 0.028;
    const count = 9 - tier * 2;
    return [
      ...added(0.02, ellipsoid([0, y, 0], [r, 0.06, r])),
      ...added(
        0.012,
        ...Array.from({ length: count }, (_, i) => {
          const angle = ((i - (count - 1) / 2) / count) * 2 * Math.PI;
          return ellipsoid([r * Math.sin(angle), y + 0.035, r * Math.cos(angle)], [0.026, 0.045, 0.026]);
        }),
      ),
    ];
  });
  return [
    ...added(
      0.07,
      limb(
        [
          [0, 0.2, -0.02],
          [0, 0.5, -0.01],
          [0, 0.76, -0.02],
          [0, 0.88, -0.02],
        ],
        [0.24, 0.19, 0.23, 0.1],
        { flat: { axis: [0, 0, 1], ratio: 0.68 } },
      ),
    ),
    ...face,
    ...crown,
    ...added(0.02, ball([0, 1.5, 0], 0.05)),
    // Two arms joined in prayer before the breast.
    ...added(
      0.03,
      ...both((side) =>
        limb(
          [
            [side * 0.22, 0.8, 0],
            [side * 0.29, 0.56, 0.08],
            [side * 0.15, 0.5, 0.22],
            [side * 0.022, 0.64, 0.27],
          ],
          [0.078, 0.066, 0.055, 0.036],
        ),
      ),
      ...both((side) =>
        limb(
          [
            [side * 0.018, 0.62, 0.27],
            [side * 0.014, 0.76, 0.26],
          ],
          [0.032, 0.018],
          { flat: { axis: [1, 0, 0], ratio: 0.6 } },
        ),
      ),
      // The upturned soles of the crossed legs.
      ...both((side) => ellipsoid([side * 0.2, 0.215, 0.3], [0.12, 0.05, 0.06])),
    ),
    // Necklaces.
    ...added(
      0.008,
      limb(
        [
          [-0.15, 0.84, 0.08],
          [-0.08, 0.74, 0.135],
          [0, 0.71, 0.15],
          [0.08, 0.74, 0.135],
          [0.15, 0.84, 0.08],
        ],
        [0.014, 0.016, 0.02, 0.016, 0.014],
      ),
    ),
  ];
}

/** Crossed legs under the robe, its folds, the scarf over the shoulders. */
function robe(): Touch[] {
  return [
    ...added(
      0.08,
      ellipsoid([0, 0.13, 0.05], [0.5, 0.14, 0.36]),
      ...both((side) =>
        limb(
          [
            [side * 0.1, 0.2, -0.08],
            [side * 0.46, 0.16, 0.08],
            [side * 0.2, 0.13, 0.34],
            [side * -0.08, 0.13, 0.33],
          ],
          [0.18, 0.135, 0.1, 0.07],
        ),
      ),
      // A panel behind the shoulders, from which the small arms spring.
      ellipsoid([0, 0.82, -0.2], [0.41, 0.5, 0.035]),
      // The back and the upper arms are draped.
      ...both((side) =>
        limb(
          [
            [side * 0.13, 0.9, -0.05],
            [side * 0.26, 0.76, -0.03],
            [side * 0.34, 0.48, 0.02],
            [side * 0.4, 0.26, 0.06],
          ],
          [0.06, 0.085, 0.07, 0.06],
          { flat: { axis: [0, 0, 1], ratio: 0.8 } },
        ),
      ),
    ),
    ...carved(
      0.02,
      ...[-0.3, -0.18, -0.06, 0.06, 0.18, 0.3].map((x) =>
        limb(
          [
            [x * 0.4, 0.3, 0.22],
            [x * 0.9, 0.2, 0.36],
            [x * 1.25, 0.04, 0.44],
          ],
          [0.008, 0.014, 0.016],
        ),
      ),
    ),
    ...added(
      0.03,
      limb(
        [
          [-0.32, 0.03, 0.34],
          [0, 0.0, 0.44],
          [0.32, 0.03, 0.34],
        ],
        [0.03, 0.05, 0.03],
        { flat: { axis: [0, 1, 0], ratio: 0.6 } },
      ),
    ),
  ];
}

/** The great arms, five on either side, each ending in an open hand. */
function greatArms(): Touch[] {
  return added(
    0.025,
    ...([-1, 1] as const).flatMap((side) =>
      GREAT_ARMS.flatMap(([degrees, reach], i) => {
        const angle = (degrees * Math.PI) / 180;
        const out = (r: number, z: number, sag = 0): Point3 => [
          side * (0.17 + r * Math.cos(angle)),
          G.shoulder - 0.06 + r * Math.sin(angle) - sag,
          z,
        ];
        const z = -0.08 - 0.012 * i;
        const wrist = out(reach, z + 0.17, -0.02);
        return [
          limb([out(0, z), out(reach * 0.5, z + 0.03, 0.06), wrist], [0.062, 0.05, 0.032]),
          ellipsoid([wrist[0], wrist[1] + 0.035, wrist[2] + 0.012], [0.034, 0.055, 0.02]),
        ];
      }),
    ),
  );
}

/** A forearm and an open hand with four fingers and a thumb, 0.3 long, along +y; the palm looks along +z. */
function smallArm(): Geometry {
  return skinOf(
    [
      ...added(
        0.02,
        limb(
          [
            [0, 0, 0],
            [0, 0.1, 0.006],
            [0, 0.18, 0],
          ],
          [0.028, 0.027, 0.018],
        ),
        roundedBox([-0.03, 0.17, -0.012], [0.03, 0.235, 0.012], 0.011),
      ),
      ...added(
        0.008,
        ...[-0.022, -0.0075, 0.0075, 0.022].map((x, i) =>
          limb(
            [
              [x, 0.22, 0],
              [x * 1.25, 0.275 + [0, 0.014, 0.012, -0.008][i]!, 0.006],
            ],
            [0.0085, 0.006],
          ),
        ),
        limb(
          [
            [0.026, 0.19, 0.004],
            [0.052, 0.225, 0.014],
          ],
          [0.01, 0.007],
        ),
      ),
    ],
    { cell: 0.006, triangles: 260, error: 0.004 },
  );
}

/** The same arm from afar: a tapering bar with a leaf for a hand. */
const plainArm = (): Geometry =>
  lathe(
    [
      [0.028, 0],
      [0.02, 0.17],
      [0.034, 0.22],
      [0, 0.29],
    ],
    4,
    60,
  );

/** The eye in the palm: a lens of a few faces. */
const palmEye = (): Geometry =>
  transform(
    lathe(
      [
        [0.012, 0],
        [0.008, 0.003],
        [0, 0.0045],
      ],
      7,
      60,
    ),
    new Matrix4().makeTranslation(0, 0.2, 0.0115).multiply(new Matrix4().makeRotationX(Math.PI / 2)),
  );

/** All small arms: every ring opens upwards and leaves out what the body hides. */
function ringPlaces(): Matrix4[] {
  return RINGS.flatMap(([radius, count, z], ring) =>
    Array.from({ length: count }, (_, i) => {
      const from = -90 + GAP_DEGREES;
      const sweep = 360 - 2 * GAP_DEGREES;
      const degrees = from + (sweep * (i + (ring % 2 ? 0.5 : 0))) / (count - (ring % 2 ? 0 : 1));
      const angle = (degrees * Math.PI) / 180;
      // Every ring leans back a little less than the one before it.
      return new Matrix4()
        .makeTranslation(
          (radius - 0.24) * Math.cos(angle),
          G.seat + G.fan - 0.2 + (radius - 0.24) * Math.sin(angle),
          z,
        )
        .multiply(new Matrix4().makeRotationZ(angle - Math.PI / 2))
        .multiply(new Matrix4().makeRotationX(0.1 + 0.02 * ring));
    }),
  );
}
