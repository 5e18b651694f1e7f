// The outer dragons (dossier section 3.3): half dragon, half cloud. The head lies low with a rolled snout, the body sinks
// into banks of curls and is gone half way up. Drawn as the inner ones: foot of the stair at the origin, climbing −z.
import type { Point3 } from '../../../../src/base/index.ts';
import type { Point2 } from '../../../kit/outline.ts';
import { added, carved, type Touch } from '../../../kit/sculpt-field.ts';
import { spiral, stroke } from '../../../kit/sculpt-relief.ts';
import { ball, ellipsoid, limb } from '../../../kit/sculpt-shapes.ts';
import { curbTop, RUN } from './dragon-body.ts';
import { edgeRolls, facePanel } from './dragon-clouds.ts';
import { SIDES, sided } from './dragon-frame.ts';
import { KINH_THIEN } from './dimensions.ts';

const EDGE = KINH_THIEN.stair.balustrade / 2;
const { relief, bodyEnds } = KINH_THIEN.cloudDragon;

const over = (run: number, up: number): Point2 => [-run, curbTop(run) + up];
const inSpace = ([z, y]: Point2, x = 0): Point3 => [x, y, z];

/** Curls on either face of the stone. */
const pair = (at: Point2, radius: number, turns: number, opens: number, out: number, half = 0.05) =>
  SIDES.map((side) => spiral({ at, radius, turns, opens, half, depth: 0.022, middle: side * (out - half) }));

/** Everything above and on the curb; the curb itself is the inner dragons' (`curbTouches`). */
export const cloudDragonTouches = (fine: boolean): Touch[] => [
  ...body(),
  ...head(),
  ...mane(),
  ...cloudBank(),
  ...facePanel(),
  ...edgeRolls(),
  ...(fine ? flank() : []),
];

/** A low body in shallow waves that the clouds have swallowed before half way. */
function body(): Touch[] {
  const count = 22;
  const points = Array.from({ length: count }, (_, i): Point3 => {
    const t = i / (count - 1);
    const run = -0.2 + (bodyEnds + 0.2) * t;
    return inSpace(over(run, 0.1 + (0.13 - 0.06 * t) * (1 - Math.cos(4 * Math.PI * t)) * 0.5));
  });
  return [
    ...added(0.03, limb(points, [0.15, 0.135, 0.11, 0.06], { pieces: 2 })),
    // A comb of short flames along the back, while there is a back.
    ...added(
      0.01,
      ...points.slice(5, 19).map(([, y, z], i) =>
        limb(
          [
            [0, y + 0.09, z + 0.01],
            [0, y + 0.15 - 0.003 * i, z - 0.02],
            [0, y + 0.2 - 0.006 * i, z - 0.075],
          ],
          [0.045, 0.032, 0.006],
          { flat: { axis: [1, 0, 0], ratio: 0.5 } },
        ),
      ),
    ),
  ];
}

function head(): Touch[] {
  return [
    ...added(
      0.04,
      ellipsoid([0, 0.73, 0.28], [0.135, 0.13, 0.18]),
      limb(
        [
          [0, 0.72, 0.36],
          [0, 0.695, 0.5],
          [0, 0.71, 0.6],
          [0, 0.76, 0.63],
        ],
        [0.125, 0.1, 0.085, 0.05],
      ),
      limb(
        [
          [0, 0.62, 0.24],
          [0, 0.54, 0.4],
          [0, 0.52, 0.54],
          [0, 0.555, 0.62],
        ],
        [0.11, 0.085, 0.066, 0.034],
      ),
    ),
    ...carved(
      0.012,
      limb(
        [
          [0, 0.63, 0.36],
          [0, 0.612, 0.5],
          [0, 0.625, 0.7],
        ],
        [0.09, 0.11, 0.13],
        { flat: { axis: [0, 1, 0], ratio: 0.3 } },
      ),
    ),
    // The snout is a curl of cloud already.
    ...added(
      0.012,
      ...pair([0.6, 0.765], 0.085, -1.6, 200, 0.1, 0.045),
      ...pair([0.5, 0.775], 0.05, 1.3, 300, 0.105, 0.04),
    ),
    ...SIDES.flatMap((side) => [
      ...added(0.012, ball([side * 0.098, 0.772, 0.39], 0.062)),
      ...added(0.004, ball([side * 0.116, 0.79, 0.41], 0.052)),
      ...carved(0.006, ball([side * 0.172, 0.802, 0.448], 0.028)),
      ...added(
        0.004,
        ...[0, 1, 2, 3].map((i) =>
          ellipsoid([side * (0.085 + 0.008 * i), 0.628, 0.58 - 0.055 * i], [0.012, 0.024, 0.02]),
        ),
      ),
      ...added(
        0.012,
        limb(
          sided(side, [
            [0.05, 0.78, 0.5],
            [0.1, 0.845, 0.44],
            [0.138, 0.862, 0.35],
            [0.145, 0.892, 0.26],
            [0.125, 0.92, 0.22],
            [0.115, 0.93, 0.27],
          ]),
          [0.018, 0.04, 0.042, 0.034, 0.024, 0.011],
        ),
        limb(
          sided(side, [
            [0.11, 0.645, 0.56],
            [0.125, 0.655, 0.45],
            [0.14, 0.63, 0.34],
            [0.15, 0.66, 0.29],
          ]),
          [0.018, 0.024, 0.024, 0.01],
        ),
        // A single horn, laid back.
        limb(
          sided(side, [
            [0.06, 0.84, 0.26],
            [0.08, 0.92, 0.14],
            [0.085, 0.945, 0.0],
            [0.085, 0.99, -0.08],
          ]),
          [0.044, 0.04, 0.03, 0.009],
        ),
      ),
    ]),
  ];
}

/** The mane is cloud already. */
const mane = (): Touch[] => [
  ...added(0.04, ellipsoid([0, 0.7, 0.12], [0.12, 0.14, 0.17])),
  ...added(
    0.012,
    ...pair([0.2, 0.68], 0.085, 1.6, 200, EDGE + 0.01),
    ...pair([0.08, 0.79], 0.1, -1.7, 300, EDGE),
    ...pair([0.06, 0.63], 0.08, 1.5, 240, EDGE + 0.012),
    ...pair([-0.09, 0.72], 0.095, -1.6, 320, EDGE),
    ...pair([0.3, 0.56], 0.07, -1.5, 300, EDGE + 0.01),
  ),
];

/** Heads of cloud up the slope: two curls back to back under a third, and a plume that trails off behind. */
function cloudBank(): Touch[] {
  const count = 8;
  const bank = Array.from({ length: count }, (_, i) => {
    const t = i / (count - 1);
    const run = 0.3 + (RUN - 0.42) * t;
    const size = 1.08 - 0.36 * t;
    const at = (along: number, up: number): Point2 => over(run + along * size, up * size);
    const plume = SIDES.map((side) =>
      limb(
        [
          inSpace(at(0.1, 0.2), side * 0.07),
          inSpace(at(0.26, 0.27), side * 0.085),
          inSpace(at(0.4, 0.19), side * 0.08),
          inSpace(at(0.54, 0.22), side * 0.06),
        ],
        [0.05, 0.045, 0.032, 0.008].map((r) => r * size),
        { flat: { axis: [1, 0, 0], ratio: 0.8 } },
      ),
    );
    return [
      ...added(0.03, ellipsoid(inSpace(at(0, 0.08)), [0.11 * size, 0.17 * size, 0.2 * size])),
      ...added(
        0.012,
        ...plume,
        ...pair(at(-0.115, 0.115), 0.115 * size, 1.9, 240, EDGE),
        ...pair(at(0.1, 0.1), 0.1 * size, -1.7, 300, EDGE + 0.004),
        ...pair(at(0.0, 0.265), 0.085 * size, 1.5, 200, EDGE - 0.035),
        ...pair(at(0.27, 0.06), 0.065 * size, -1.4, 320, EDGE - 0.004),
        ...pair(at(-0.26, 0.05), 0.055 * size, 1.3, 220, EDGE - 0.008),
      ),
    ];
  });
  return [
    ...bank.flat(),
    ...added(0.03, ellipsoid([0, curbTop(0) + 0.05, 0.42], [0.1, 0.1, 0.22])),
    ...added(
      0.014,
      ...pair([0.46, curbTop(0) + 0.07], 0.075, 1.5, 230, EDGE),
      ...pair([0.59, curbTop(0) + 0.055], 0.06, -1.4, 300, EDGE - 0.01),
      ...pair([0.16, curbTop(0) + 0.06], 0.07, 1.4, 230, EDGE + 0.006),
    ),
  ];
}

/** Long streamers of cloud in low relief on the flanks. */
function flank(): Touch[] {
  const half = EDGE + relief * 0.16;
  return Array.from({ length: 8 }, (_, i) => {
    const run = -0.58 + ((RUN + 0.7) * i) / 8;
    const step = (RUN + 0.7) / 8;
    return added(
      0.004,
      stroke(
        [
          over(run, -0.1),
          over(run + 0.4 * step, -0.16),
          over(run + 0.75 * step, -0.1),
          over(run + 1.02 * step, -0.13),
        ],
        [0.03, 0.036, 0.026, 0.014],
        {
          half: half - 0.003,
          depth: 0.012,
        },
      ),
      stroke(
        [over(run + 0.1 * step, -0.21), over(run + 0.5 * step, -0.215), over(run + 0.9 * step, -0.19)],
        [0.018, 0.022, 0.013],
        {
          half: half - 0.005,
          depth: 0.01,
        },
      ),
      spiral({ at: over(run, -0.13), radius: 0.07, turns: 1.5, opens: 300, half, depth: 0.014 }),
    );
  }).flat();
}
