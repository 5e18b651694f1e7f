// Legs of an inner dragon that grip the curb with five claws, and the flames that stream from their joints.
import type { Point3 } from '../../../../src/base/index.ts';
import { added, type Touch } from '../../../kit/sculpt-field.ts';
import { ball, ellipsoid, limb } from '../../../kit/sculpt-shapes.ts';
import { curbTop, onBody, SLOPE_ANGLE, spine } from './dragon-body.ts';
import { KINH_THIEN } from './dimensions.ts';

const { bodyLength, claws, legs } = KINH_THIEN.dragon;
/** Half the curb's thickness: the claws hook over its edge. */
const EDGE = KINH_THIEN.stair.balustrade / 2;

/** Point beside the curb's middle, `up` above its top, at a run. */
const overCurb = (run: number, x: number, up: number): Point3 => [x, curbTop(run) + up, -run];

/** Forelegs and hind legs. */
export const limbTouches = (): Touch[] =>
  ([-1, 1] as const).flatMap((side) => [
    // The two forelegs are set a little apart, as if the dragon stepped down.
    ...foreleg(side, side * 0.05),
    ...hindLeg(side, side * -0.04),
  ]);

function foreleg(side: number, ahead: number): Touch[] {
  const s = legs[0] * bodyLength;
  const run = spine(s)[0] - ahead;
  const shoulder = onBody(s - 0.05, side * 0.13, 0.02);
  return [
    ...added(0.04, ellipsoid(shoulder, [0.07, 0.13, 0.12])),
    ...added(
      0.02,
      limb(
        [
          shoulder,
          overCurb(run + 0.03, side * 0.215, 0.25),
          overCurb(run - 0.05, side * 0.225, 0.13),
          overCurb(run - 0.2, side * 0.2, 0.12),
          overCurb(run - 0.33, side * 0.175, 0.075),
        ],
        [0.09, 0.08, 0.066, 0.047, 0.05],
      ),
    ),
    ...paw(run - 0.33, side),
    ...flames(onBody(s + 0.02, side * 0.165, 0.04), side, 0.4),
    ...elbowTuft(overCurb(run + 0.02, side * 0.215, 0.17), side),
  ];
}

function hindLeg(side: number, ahead: number): Touch[] {
  const s = legs[1] * bodyLength;
  const run = spine(s)[0] - ahead;
  const hip = onBody(s + 0.03, side * 0.11, 0.0);
  return [
    ...added(0.04, ellipsoid(hip, [0.075, 0.13, 0.16])),
    ...added(
      0.02,
      limb(
        [
          hip,
          overCurb(run - 0.16, side * 0.2, 0.21),
          overCurb(run - 0.04, side * 0.215, 0.11),
          overCurb(run - 0.2, side * 0.185, 0.06),
          overCurb(run - 0.28, side * 0.165, 0.06),
        ],
        [0.1, 0.075, 0.058, 0.042, 0.045],
      ),
    ),
    ...paw(run - 0.28, side),
    ...flames(onBody(s + 0.1, side * 0.145, 0.03), side, 0.36),
    ...elbowTuft(overCurb(run - 0.02, side * 0.2, 0.14), side),
  ];
}

/** A paw on the curb's edge: four toes spread along it hook over and dig into the flank, the fifth grips inwards. */
function paw(run: number, side: number): Touch[] {
  const palm = overCurb(run, side * (EDGE - 0.01), 0.05);
  const toe = (along: number, size: number, tilt: number): Touch[] => {
    const at = (share: number, out: number, up: number): Point3 =>
      overCurb(run + along * share + tilt * (share - 1), side * (EDGE + out), up);
    return added(
      0.007,
      ball(at(0.95, 0.04, 0.042), 0.03 * size),
      limb(
        [
          palm,
          at(0.6, 0.012, 0.066),
          at(0.95, 0.042, 0.042),
          at(1.1, 0.058, -0.01),
          at(1.2, 0.046, -0.066),
          at(1.15, 0.012, -0.105),
        ],
        [0.036, 0.028, 0.027, 0.022, 0.014, 0.004].map((r) => r * size),
        { pieces: 3 },
      ),
    );
  };
  const toes = Array.from({ length: claws - 1 }, (_, i) =>
    toe(-0.115 + 0.062 * i, 1 - 0.05 * Math.abs(i - 1), -0.04),
  );
  const thumb = (up: number, back: number, inwards: number): Point3 =>
    overCurb(run + back, side * (EDGE - inwards), up);
  return [
    ...added(0.02, ellipsoid(palm, [0.05, 0.04, 0.07])),
    ...toes.flat(),
    ...added(
      0.007,
      limb(
        [palm, thumb(0.06, 0.09, 0.02), thumb(0.035, 0.15, 0.0), thumb(-0.03, 0.17, -0.025)],
        [0.03, 0.026, 0.018, 0.004],
      ),
    ),
  ];
}

/** Three ribbons of flame that stream up the flank from a joint, each ending in a flick. */
function flames([x, y, z]: Point3, side: number, length: number): Touch[] {
  const ribbon = (lean: number, size: number): Touch[] => {
    const angle = SLOPE_ANGLE + lean;
    const at = (along: number, off: number, out: number): Point3 => [
      x + side * out,
      y + length * size * (along * Math.sin(angle) + off * Math.cos(angle)),
      z - length * size * (along * Math.cos(angle) - off * Math.sin(angle)),
    ];
    return added(
      0.008,
      limb(
        [
          at(-0.1, 0, -0.03),
          at(0.2, -0.04, 0.004),
          at(0.46, 0.05, 0.006),
          at(0.72, 0.02, 0.0),
          at(0.92, 0.1, -0.004),
          at(1.0, 0.22, -0.008),
        ],
        [0.02, 0.034, 0.032, 0.026, 0.016, 0.004].map((r) => r * (0.55 + 0.45 * size)),
        { flat: { axis: [1, 0, 0], ratio: 0.62 } },
      ),
    );
  };
  return [...ribbon(0.5, 1), ...ribbon(0.05, 1.05), ...ribbon(-0.38, 0.72)];
}

/** Three short points of hair behind a joint. */
const elbowTuft = ([x, y, z]: Point3, side: number): Touch[] =>
  [0, 1, 2].flatMap((i) =>
    added(
      0.01,
      limb(
        [
          [x, y - 0.02 * i, z],
          [x + side * 0.015, y + 0.035 - 0.035 * i, z - 0.07],
          [x + side * 0.01, y + 0.095 - 0.045 * i, z - 0.13],
        ],
        [0.034, 0.026, 0.004],
      ),
    ),
  );
