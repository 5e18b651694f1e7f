// Snout and mouth of a dragon's head, in the head's own frame (see dragon-head.ts): jaws, lion's nose, rolled lips, fangs,
// tongue and pearl.
import { added, carved, type Touch } from '../../../kit/sculpt-field.ts';
import { ball, ellipsoid, limb } from '../../../kit/sculpt-shapes.ts';
import { HEAD_SCALE, SIDES, sided } from './dragon-frame.ts';
import { KINH_THIEN } from './dimensions.ts';

const PEARL = KINH_THIEN.dragon.pearl;

/** Lower jaw, hollow of the mouth with tongue and pearl, nose, lips, teeth. */
export const mouthTouches = (): Touch[] => [
  ...jaw(),
  ...mouth(),
  ...SIDES.flatMap((side) => [...nose(side), ...lips(side), ...teeth(side)]),
];

function jaw(): Touch[] {
  return added(
    0.03,
    limb(
      [
        [0, -0.12, -0.02],
        [0, -0.205, 0.1],
        [0, -0.25, 0.22],
        [0, -0.245, 0.335],
      ],
      [0.14, 0.115, 0.095, 0.075],
      { flat: { axis: [0, 1, 0], ratio: 0.42 } },
    ),
    ball([0, -0.25, 0.345], 0.045),
  );
}

function mouth(): Touch[] {
  return [
    // The hollow between the jaws, deep enough to be dark.
    ...carved(
      0.012,
      limb(
        [
          [0, -0.09, 0.04],
          [0, -0.115, 0.2],
          [0, -0.13, 0.34],
          [0, -0.13, 0.5],
        ],
        [0.06, 0.095, 0.1, 0.12],
        { flat: { axis: [0, 1, 0], ratio: 0.72 } },
      ),
    ),
    ...added(
      0.01,
      limb(
        [
          [0, -0.16, 0.1],
          [0, -0.19, 0.2],
          [0, -0.195, 0.3],
          [0, -0.16, 0.385],
        ],
        [0.04, 0.052, 0.048, 0.024],
        { flat: { axis: [0, 1, 0], ratio: 0.45 } },
      ),
    ),
    // The throat: the hollow does not go through from cheek to cheek.
    ...added(0.02, ellipsoid([0, -0.12, 0.12], [0.07, 0.1, 0.15])),
    ...added(0.003, ball([0, -0.118, 0.365], PEARL / 2 / HEAD_SCALE)),
  ];
}

function nose(side: number): Touch[] {
  return [
    ...added(0.018, ellipsoid([side * 0.062, 0.055, 0.42], [0.046, 0.042, 0.052])),
    // The wing that flares up and back from the nostril.
    ...added(
      0.014,
      limb(
        sided(side, [
          [0.045, 0.03, 0.475],
          [0.092, 0.036, 0.458],
          [0.108, 0.062, 0.415],
          [0.094, 0.088, 0.378],
          [0.074, 0.082, 0.35],
        ]),
        [0.016, 0.021, 0.024, 0.02, 0.008],
      ),
    ),
    ...carved(0.01, ellipsoid([side * 0.067, 0.057, 0.468], [0.02, 0.018, 0.034])),
  ];
}

function lips(side: number): Touch[] {
  return added(
    0.022,
    // The upper lip rolls back from the middle and ends in a curl at the corner of the mouth.
    limb(
      sided(side, [
        [0, 0.0, 0.478],
        [0.06, -0.03, 0.46],
        [0.105, -0.042, 0.38],
        [0.122, -0.03, 0.28],
        [0.138, -0.045, 0.17],
        [0.155, -0.075, 0.085],
        [0.163, -0.11, 0.03],
        [0.165, -0.085, -0.02],
        [0.165, -0.05, 0.01],
      ]),
      [0.02, 0.024, 0.028, 0.026, 0.027, 0.028, 0.024, 0.018, 0.01],
    ),
    // The lower lip.
    limb(
      sided(side, [
        [0, -0.222, 0.388],
        [0.055, -0.216, 0.36],
        [0.085, -0.21, 0.27],
        [0.108, -0.178, 0.16],
        [0.135, -0.13, 0.07],
        [0.15, -0.1, 0.03],
      ]),
      [0.018, 0.021, 0.02, 0.02, 0.017, 0.012],
    ),
  );
}

function teeth(side: number): Touch[] {
  return added(
    0.004,
    limb(
      sided(side, [
        [0.078, -0.035, 0.405],
        [0.082, -0.085, 0.412],
        [0.076, -0.13, 0.395],
      ]),
      [0.02, 0.015, 0.004],
    ),
    limb(
      sided(side, [
        [0.064, -0.215, 0.345],
        [0.07, -0.16, 0.36],
        [0.066, -0.105, 0.345],
      ]),
      [0.02, 0.014, 0.004],
    ),
    ...[0, 1, 2, 3, 4].map((i) =>
      ellipsoid([side * (0.1 + 0.006 * i), -0.066 - 0.004 * i, 0.335 - 0.05 * i], [0.012, 0.027, 0.021]),
    ),
    ...[0, 1, 2].map((i) =>
      ellipsoid([side * (0.082 + 0.008 * i), -0.188 + 0.01 * i, 0.285 - 0.055 * i], [0.011, 0.022, 0.018]),
    ),
    ...[0, 1].map((i) =>
      ellipsoid([side * (0.018 + 0.034 * i), -0.048, 0.452 - 0.012 * i], [0.014, 0.022, 0.01]),
    ),
  );
}
