// The head of an inner dragon (dossier section 3.3): lion's nose, bulging eyes, half-open mouth with the pearl. Drawn in
// its own frame: the middle of the skull at the origin, the snout towards +z, metres; forms by eye.
import type { Point3 } from '../../../../src/base/index.ts';
import { added, carved, type Touch } from '../../../kit/sculpt-field.ts';
import { ball, ellipsoid, limb } from '../../../kit/sculpt-shapes.ts';
import { SIDES, sided } from './dragon-frame.ts';
import { mouthTouches } from './dragon-mouth.ts';

/** Skull, snout, jaws, eyes, ears and antlers; the mane and the beard are `maneTouches`. */
export const headTouches = (): Touch[] => [
  ...skull(),
  ...mouthTouches(),
  ...SIDES.flatMap((side) => [...brow(side), ...cheek(side), ...eye(side), ...ear(side), ...antler(side)]),
  ...wrinkles(),
];

/** The head as it is seen from far off. */
export const headMass = (): Touch[] =>
  added(
    0.06,
    ellipsoid([0, 0.02, -0.12], [0.19, 0.2, 0.32]),
    ellipsoid([0, 0.04, 0.26], [0.12, 0.09, 0.22]),
    ellipsoid([0, -0.23, 0.16], [0.12, 0.08, 0.2]),
  );

function skull(): Touch[] {
  return added(
    0.05,
    ellipsoid([0, 0.02, -0.06], [0.175, 0.165, 0.2]),
    limb(
      [
        [0, 0.03, 0.02],
        [0, 0.035, 0.16],
        [0, 0.03, 0.3],
        [0, 0.035, 0.4],
      ],
      [0.15, 0.125, 0.105, 0.098],
      { flat: { axis: [0, 1, 0], ratio: 0.72 } },
    ),
    ellipsoid([0, 0.05, 0.405], [0.092, 0.055, 0.068]),
  );
}

function brow(side: number): Touch[] {
  return added(
    0.016,
    // The ridge over the eye, rolled at its inner end.
    limb(
      sided(side, [
        [0.03, 0.105, 0.285],
        [0.05, 0.135, 0.25],
        [0.085, 0.2, 0.21],
        [0.15, 0.23, 0.135],
        [0.197, 0.205, 0.05],
        [0.212, 0.195, -0.03],
      ]),
      [0.014, 0.03, 0.036, 0.036, 0.026, 0.01],
    ),
    // Three flames of the eyebrow.
    ...[0, 1, 2].map((i) =>
      limb(
        sided(side, [
          [0.1 + 0.036 * i, 0.215 - 0.004 * i, 0.17 - 0.055 * i],
          [0.125 + 0.036 * i, 0.255 - 0.008 * i, 0.12 - 0.055 * i],
          [0.13 + 0.036 * i, 0.28 - 0.012 * i, 0.055 - 0.055 * i],
          [0.12 + 0.034 * i, 0.305 - 0.014 * i, 0.02 - 0.055 * i],
        ]),
        [0.03, 0.027, 0.016, 0.004],
      ),
    ),
  );
}

/** Middle of an eye. */
const EYE: Point3 = [0.128, 0.138, 0.165];
const GAZE: Point3 = [0.55, 0.16, 0.82];

function eye(side: number): Touch[] {
  const at = (out: number): Point3 => [
    side * (EYE[0] + GAZE[0] * out),
    EYE[1] + GAZE[1] * out,
    EYE[2] + GAZE[2] * out,
  ];
  // A lid is an arc about the ball, across the gaze.
  const lid = (from: number, to: number, out: number, r: number): Point3[] =>
    [0, 1, 2, 3, 4].map((i): Point3 => {
      const angle = ((from + ((to - from) * i) / 4) * Math.PI) / 180;
      const [across, up] = [r * Math.cos(angle), r * Math.sin(angle)];
      return [
        side * (EYE[0] + GAZE[0] * out + 0.83 * across),
        EYE[1] + GAZE[1] * out + up,
        EYE[2] + GAZE[2] * out - 0.55 * across,
      ];
    });
  return [
    ...added(0.02, ball(at(-0.02), 0.066), ellipsoid([side * 0.075, 0.11, 0.215], [0.035, 0.045, 0.05])),
    ...added(0.003, ball(at(0.014), 0.058)),
    ...added(
      0.004,
      limb(lid(-12, 192, 0.026, 0.065), [0.01, 0.019, 0.022, 0.019, 0.01]),
      limb(lid(-8, -172, 0.022, 0.064), [0.01, 0.014, 0.016, 0.014, 0.01]),
    ),
    ...carved(0.008, ball(at(0.092), 0.034)),
  ];
}

function cheek(side: number): Touch[] {
  return [
    ...added(0.03, ellipsoid([side * 0.125, -0.05, -0.01], [0.07, 0.095, 0.115])),
    // The bag under the eye and two folds that run from the nose to the cheek.
    ...added(
      0.022,
      limb(
        sided(side, [
          [0.07, 0.06, 0.3],
          [0.115, 0.03, 0.24],
          [0.15, 0.015, 0.17],
          [0.175, 0.03, 0.1],
        ]),
        [0.014, 0.026, 0.03, 0.012],
      ),
    ),
    // A scroll on the cheek.
    ...added(
      0.01,
      limb(
        sided(side, [
          [0.16, 0.03, 0.08],
          [0.19, 0.015, 0.02],
          [0.196, -0.03, -0.01],
          [0.195, -0.055, 0.03],
          [0.192, -0.03, 0.055],
          [0.196, -0.015, 0.03],
        ]),
        [0.012, 0.018, 0.018, 0.015, 0.012, 0.009],
      ),
    ),
  ];
}

function ear(side: number): Touch[] {
  return [
    ...added(
      0.014,
      limb(
        sided(side, [
          [0.16, 0.075, -0.07],
          [0.215, 0.1, -0.115],
          [0.25, 0.135, -0.18],
          [0.262, 0.175, -0.25],
        ]),
        [0.035, 0.058, 0.046, 0.006],
        { flat: { axis: [0.8 * side, -0.2, 0.56], ratio: 0.42 } },
      ),
    ),
    ...carved(
      0.014,
      limb(
        sided(side, [
          [0.222, 0.1, -0.085],
          [0.262, 0.128, -0.14],
          [0.276, 0.155, -0.195],
        ]),
        [0.02, 0.026, 0.01],
        { flat: { axis: [0.8 * side, -0.2, 0.56], ratio: 0.7 } },
      ),
    ),
  ];
}

function antler(side: number): Touch[] {
  return added(
    0.014,
    ball([side * 0.075, 0.165, 0.0], 0.05),
    limb(
      sided(side, [
        [0.075, 0.165, 0.0],
        [0.09, 0.235, -0.06],
        [0.108, 0.262, -0.16],
        [0.118, 0.255, -0.27],
        [0.13, 0.27, -0.37],
        [0.142, 0.33, -0.44],
      ]),
      [0.04, 0.035, 0.031, 0.027, 0.021, 0.008],
    ),
    limb(
      sided(side, [
        [0.102, 0.255, -0.13],
        [0.13, 0.305, -0.17],
        [0.142, 0.345, -0.225],
        [0.146, 0.355, -0.29],
      ]),
      [0.028, 0.024, 0.018, 0.006],
    ),
    limb(
      sided(side, [
        [0.118, 0.255, -0.27],
        [0.158, 0.262, -0.32],
        [0.176, 0.285, -0.375],
      ]),
      [0.024, 0.018, 0.006],
    ),
  );
}

/** Folds across the bridge of the nose. */
function wrinkles(): Touch[] {
  return added(
    0.012,
    // A flame on the forehead between the brows.
    limb(
      [
        [0, 0.1, 0.25],
        [0, 0.165, 0.2],
        [0, 0.205, 0.11],
        [0, 0.235, 0.03],
        [0, 0.275, -0.02],
      ],
      [0.02, 0.036, 0.034, 0.022, 0.004],
    ),
    ...[0, 1, 2].map((i) =>
      limb(
        [
          [-0.085 - 0.004 * i, 0.062 + 0.012 * i, 0.335 - 0.05 * i],
          [-0.045, 0.108 + 0.012 * i, 0.352 - 0.05 * i],
          [0, 0.116 + 0.014 * i, 0.345 - 0.05 * i],
          [0.045, 0.108 + 0.012 * i, 0.352 - 0.05 * i],
          [0.085 + 0.004 * i, 0.062 + 0.012 * i, 0.335 - 0.05 * i],
        ],
        [0.006, 0.015, 0.017, 0.015, 0.006],
      ),
    ),
  );
}
