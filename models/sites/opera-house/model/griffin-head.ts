// A griffin's head and mane: a lion's, jaws parted (dossier/opera-house.md, section 3.11). Faces +z.
import { added, carved, type Touch } from '../../../kit/sculpt-field.ts';
import { ball, ellipsoid, limb } from '../../../kit/sculpt-shapes.ts';
import type { Point3 } from '../../../../src/base/index.ts';

/** Middle of the skull. */
const SKULL: Point3 = [0, 1.46, 0.64];
const at = (x: number, y: number, z: number): Point3 => [SKULL[0] + x, SKULL[1] + y, SKULL[2] + z];

/** Skull, muzzle and jaw; with `fine` eyes, nostrils, teeth, ears and locks of the mane as well. */
export function headTouches(fine: boolean): Touch[] {
  const mass = [
    ...added(0.08, ellipsoid(at(0, 0, 0), [0.2, 0.2, 0.22])),
    ...added(0.05, limb([at(0, 0.02, 0.1), at(0, -0.02, 0.24), at(0, -0.05, 0.34)], [0.15, 0.125, 0.105])),
    ...added(0.04, limb([at(0, -0.13, 0.06), at(0, -0.19, 0.2), at(0, -0.19, 0.3)], [0.11, 0.085, 0.065])),
  ];
  return fine ? [...mane(), ...mass, ...face()] : mass;
}

const face = (): Touch[] => [
  // The mouth is cut between muzzle and jaw, deep enough to cast a shadow.
  ...carved(
    0.02,
    limb([at(0, -0.125, 0.46), at(0, -0.125, 0.3), at(0, -0.11, 0.18)], [0.05, 0.042, 0.02], {
      flat: { axis: [0, 1, 0], ratio: 0.62 },
    }),
  ),
  ...[-1, 1].flatMap((s) => [
    ...carved(
      0.015,
      limb(
        [at(s * 0.06, -0.12, 0.42), at(s * 0.12, -0.11, 0.3), at(s * 0.14, -0.1, 0.16)],
        [0.022, 0.024, 0.01],
      ),
    ),
    // Whisker pads, nose wings, cheekbones.
    ...added(0.03, ellipsoid(at(s * 0.06, -0.07, 0.36), [0.065, 0.058, 0.07])),
    ...added(0.015, ball(at(s * 0.03, 0.015, 0.415), 0.035)),
    ...carved(0.008, ball(at(s * 0.034, 0.0, 0.45), 0.017)),
    ...added(0.04, ellipsoid(at(s * 0.14, -0.03, 0.12), [0.07, 0.06, 0.09])),
    // Eye in its socket under a heavy brow.
    ...carved(0.025, ellipsoid(at(s * 0.1, 0.05, 0.2), [0.055, 0.036, 0.04])),
    ...added(0.006, ball(at(s * 0.095, 0.046, 0.168), 0.036)),
    ...carved(0.004, ball(at(s * 0.1, 0.048, 0.206), 0.011)),
    ...added(
      0.02,
      limb(
        [at(s * 0.02, 0.07, 0.24), at(s * 0.09, 0.115, 0.2), at(s * 0.17, 0.07, 0.12)],
        [0.022, 0.036, 0.018],
      ),
    ),
    // Ear.
    ...added(0.02, ellipsoid(at(s * 0.17, 0.17, 0.0), [0.055, 0.075, 0.04])),
    ...carved(0.02, ellipsoid(at(s * 0.18, 0.165, 0.035), [0.028, 0.045, 0.03])),
    // Fangs.
    ...added(0.006, limb([at(s * 0.055, -0.1, 0.375), at(s * 0.052, -0.155, 0.38)], [0.018, 0.005])),
    ...added(0.006, limb([at(s * 0.04, -0.16, 0.335), at(s * 0.042, -0.115, 0.345)], [0.015, 0.004])),
  ]),
  // Bridge of the nose and the tongue.
  ...added(0.025, limb([at(0, 0.09, 0.2), at(0, 0.05, 0.32), at(0, 0.03, 0.42)], [0.05, 0.045, 0.042])),
  ...added(
    0.01,
    limb([at(0, -0.15, 0.2), at(0, -0.145, 0.34)], [0.04, 0.03], { flat: { axis: [0, 1, 0], ratio: 0.4 } }),
  ),
  // Beard under the chin.
  ...[-0.05, 0, 0.05].flatMap((x) =>
    added(
      0.012,
      limb(
        [at(x * 0.7, -0.22, 0.26), at(x * 1.3, -0.32, 0.26), at(x * 1.6, -0.4, 0.2)],
        [0.04, 0.036, 0.006],
      ),
    ),
  ),
];

/** Three rings of flame-like locks round the neck, the outer ones longest. */
const mane = (): Touch[] => [
  ...added(0.06, ellipsoid([0, 1.36, 0.5], [0.27, 0.32, 0.22])),
  ...[0, 1, 2, 3].flatMap((ring) => {
    const count = 13 + ring * 2;
    return Array.from({ length: count }, (_, i) => {
      const angle = Math.PI * (-0.5 + (2 * (i + (ring % 2) / 2)) / count);
      const [c, n] = [Math.cos(angle), Math.sin(angle)];
      const reach = 0.2 + ring * 0.035;
      const length = 0.17 + ring * 0.03;
      const back = 0.62 - ring * 0.12;
      const drop = ring * 0.07;
      const p = (r: number, dz: number, fall: number): Point3 => [
        c * r * 0.95,
        1.43 - drop + n * r - fall,
        back + dz,
      ];
      return added(
        0.014,
        limb(
          [
            p(reach * 0.72, 0.06, 0),
            p(reach + length * 0.35, -0.02, 0.02),
            p(reach + length * 0.55, -0.1, 0.09 + 0.02 * ring),
            p(reach + length * 0.6, -0.13, 0.19 + 0.02 * ring),
          ],
          [0.05, 0.056, 0.042, 0.006],
          { pieces: 3 },
        ),
      );
    }).flat();
  }),
];
