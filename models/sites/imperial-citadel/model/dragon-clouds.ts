// Clouds of the inner dragons' stones: ju-i heads with two curls that fill the hollows under the bends, a bank of
// cloud before the breast, and scrolls along the flanks of the curb.
import type { Point2 } from '../../../kit/outline.ts';
import { added, motionTo, poseAll, type Touch } from '../../../kit/sculpt-field.ts';
import { spiral, stroke } from '../../../kit/sculpt-relief.ts';
import { ellipsoid, limb } from '../../../kit/sculpt-shapes.ts';
import { curbTop, FACE, RUN, spine } from './dragon-body.ts';
import { KINH_THIEN } from './dimensions.ts';

const { balustrade, bends } = KINH_THIEN.stair;
const { bodyLength } = KINH_THIEN.dragon;
const EDGE = balustrade / 2;

/** (z, y) at a run, `up` above the curb's top. */
const over = (run: number, up: number): Point2 => [-run, curbTop(run) + up];

/** Under each of the bends that rise: two large curls back to back, small ones running out on either side. */
function underBend(run: number, size: number): Touch[] {
  const half = EDGE - 0.015;
  const curl = (along: number, up: number, radius: number, turns: number, opens: number, thin = 0) =>
    spiral({
      at: over(run + along * size, up * size),
      radius: radius * size,
      turns,
      opens,
      half: half - thin,
      depth: 0.022,
    });
  return [
    ...added(
      0.012,
      stroke(
        [over(run - 0.42 * size, 0.02), over(run, 0.05), over(run + 0.42 * size, 0.02)],
        [0.02, 0.1 * size, 0.02],
        {
          half: half - 0.03,
          depth: 0.02,
        },
      ),
    ),
    ...added(
      0.006,
      curl(-0.115, 0.115, 0.115, 1.9, 250),
      curl(0.115, 0.115, 0.115, -1.9, 290),
      curl(0, 0.25, 0.07, 1.3, 270, 0.012),
      curl(-0.29, 0.065, 0.075, 1.4, 200, 0.01),
      curl(0.29, 0.065, 0.075, -1.4, 340, 0.01),
      curl(-0.41, 0.03, 0.045, 1.2, 200, 0.02),
      curl(0.41, 0.03, 0.045, -1.2, 340, 0.02),
    ),
  ];
}

/** The bank before the breast, on the level foot of the curb: curls in pairs, side by side, as clouds billow. */
function breastCloud(): Touch[] {
  const pair = (z: number, up: number, radius: number, turns: number, opens: number, out = 0) =>
    ([-1, 1] as const).map((side) =>
      spiral({
        at: [z, curbTop(0) + up],
        radius,
        turns,
        opens,
        half: 0.056,
        depth: 0.022,
        middle: side * (EDGE - 0.06 + out),
      }),
    );
  return [
    ...added(
      0.03,
      ellipsoid([0, curbTop(0) + 0.05, 0.5], [0.11, 0.15, 0.16]),
      ellipsoid([0, curbTop(0) + 0.02, 0.64], [0.06, 0.1, 0.08]),
    ),
    ...added(
      0.01,
      ...pair(0.6, 0.075, 0.1, 1.8, 200),
      ...pair(0.47, 0.19, 0.1, -1.7, 340, -0.012),
      ...pair(0.585, 0.205, 0.058, 1.3, 240, -0.035),
      ...pair(0.45, 0.055, 0.075, -1.5, 300, 0.004),
      ...pair(0.31, 0.045, 0.07, 1.4, 240, 0.006),
      ...pair(0.17, 0.035, 0.06, -1.4, 300, 0.006),
      ...pair(0.69, 0.035, 0.052, 1.2, 200, -0.02),
    ),
  ];
}

/** Curls of cloud in low relief along both flanks, each trailing a ribbon up the slope. */
function flankScrolls(): Touch[] {
  const half = EDGE + 0.016;
  const count = 11;
  const step = (RUN + 0.72) / count;
  return Array.from({ length: count }, (_, i) => {
    const run = -0.62 + step * i;
    const at = (along: number, up: number): Point2 => over(run + along * step, up);
    return added(
      0.004,
      stroke([at(0.1, -0.2), at(0.4, -0.19), at(0.7, -0.115), at(1.02, -0.095)], [0.03, 0.03, 0.022, 0.014], {
        half: half - 0.004,
        depth: 0.014,
      }),
      stroke([at(0.15, -0.235), at(0.5, -0.245), at(0.85, -0.2)], [0.02, 0.022, 0.014], {
        half: half - 0.006,
        depth: 0.012,
      }),
      spiral({ at: at(0, -0.145), radius: 0.082, turns: 1.6, opens: 250, half, depth: 0.016 }),
      spiral({
        at: at(0.36, -0.12),
        radius: 0.05,
        turns: -1.3,
        opens: 300,
        half: half - 0.003,
        depth: 0.013,
      }),
    );
  }).flat();
}

/** The foot's flanks, bare of steps, carry a larger ju-i head over a wave. */
function footPanel(): Touch[] {
  const half = EDGE + 0.018;
  const curl = (z: number, y: number, radius: number, turns: number, opens: number) =>
    spiral({ at: [z, y], radius, turns, opens, half, depth: 0.02 });
  return added(
    0.004,
    stroke(
      [
        [0.68, 0.09],
        [0.5, 0.075],
        [0.38, 0.1],
        [0.26, 0.075],
        [0.08, 0.09],
      ],
      [0.02, 0.034, 0.05, 0.034, 0.02],
      {
        half: half - 0.004,
        depth: 0.014,
      },
    ),
    curl(0.45, 0.16, 0.068, 1.5, 270),
    curl(0.31, 0.16, 0.068, -1.5, 270),
    curl(0.6, 0.13, 0.048, 1.3, 230),
    curl(0.16, 0.13, 0.048, -1.3, 310),
  );
}

/** The face of the curb's foot: a ju-i head in low relief, for both kinds of dragon. */
export function facePanel(): Touch[] {
  const half = 0.034;
  const curl = (z: number, y: number, radius: number, turns: number, opens: number) =>
    spiral({ at: [z, y], radius, turns, opens, half, depth: 0.018 });
  const drawn = added(
    0.004,
    stroke(
      [
        [-0.1, 0.08],
        [0, 0.12],
        [0.1, 0.08],
      ],
      [0.016, 0.034, 0.016],
      { half: half - 0.004, depth: 0.014 },
    ),
    stroke(
      [
        [0, 0.12],
        [0, 0.3],
      ],
      [0.03, 0.016],
      { half: half - 0.006, depth: 0.014 },
    ),
    curl(0.068, 0.2, 0.062, 1.5, 270),
    curl(-0.068, 0.2, 0.062, -1.5, 270),
    curl(0, 0.325, 0.05, 1.3, 270),
  );
  // Drawn in (z, y); the face looks along +z.
  return poseAll(drawn, motionTo([0, 0, FACE - 0.016], [0, -90, 0]));
}

/** A roll along either upper edge of the curb. */
export const edgeRolls = (): Touch[] =>
  ([-1, 1] as const).flatMap((side) =>
    added(
      0.006,
      limb(
        [-0.74, -0.37, 0, RUN / 2, RUN, RUN + 0.28].map((run) => [
          side * (EDGE - 0.008),
          over(run, -0.022)[1],
          -run,
        ]),
        [0.024, 0.024],
        { pieces: 8 },
      ),
    ),
  );

/** All clouds of one stone. */
export function cloudTouches(): Touch[] {
  const crests = Array.from({ length: (bends + 1) / 2 }, (_, i) => (bodyLength * (2 * i + 0.5)) / bends);
  return [
    ...flankScrolls(),
    ...footPanel(),
    ...facePanel(),
    ...edgeRolls(),
    ...crests.flatMap((s) => underBend(spine(s)[0] + 0.05, s > 0.9 * bodyLength ? 0.75 : 1)),
    ...breastCloud(),
  ];
}
