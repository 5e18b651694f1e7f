// The triangular relief beside the rear stair (dossier section 3.4): a carp on its way to becoming a dragon, over a
// lotus pond with a pair of mandarin ducks and waves. Drawn in (z, y) on the slab's face towards +x, foot of the stair left.
import type { Point2 } from '../../../kit/outline.ts';
import { added, type FieldShape, type Touch } from '../../../kit/sculpt-field.ts';
import { spiral, stroke } from '../../../kit/sculpt-relief.ts';
import { ball, ellipsoid } from '../../../kit/sculpt-shapes.ts';
import { KINH_THIEN } from './dimensions.ts';

const [LENGTH, HEIGHT] = KINH_THIEN.rearStair.plate;
/** The plate's lower left corner. */
const [LEFT, FOOT] = [0.4, 0.06];
/** Middle of the strokes' thickness behind the face. */
const BEHIND = 0.05;

/** All of the relief on the face at x = `face`. */
export function carpRelief(face: number): Touch[] {
  const cut = (points: readonly Point2[], widths: readonly number[], high: number, depth = 0.7): FieldShape =>
    stroke(points, widths, { half: BEHIND + high, depth: high * depth, middle: face - BEHIND });
  const curl = (at: Point2, radius: number, turns: number, opens: number, high: number): FieldShape =>
    spiral({ at, radius, turns, opens, half: BEHIND + high, depth: high * 0.7, middle: face - BEHIND });
  const bump = (z: number, y: number, ry: number, rz: number, high: number): FieldShape =>
    ellipsoid([face, y, z], [high, ry, rz]);
  return [
    ...added(0.004, ...frame(cut)),
    ...added(0.004, ...waves(cut, curl)),
    ...added(0.005, ...lotus(cut, bump)),
    ...added(0.006, ...duck(-0.62, 0.235, 0.8, cut, bump), ...duck(-0.93, 0.25, 1, cut, bump)),
    ...added(0.006, ...carp(face, cut, curl, bump)),
  ];
}

type Cut = (points: readonly Point2[], widths: readonly number[], high: number, depth?: number) => FieldShape;
type Curl = (at: Point2, radius: number, turns: number, opens: number, high: number) => FieldShape;
type Bump = (z: number, y: number, ry: number, rz: number, high: number) => FieldShape;

/** A raised border round the triangle. */
function frame(cut: Cut): FieldShape[] {
  const [a, b, c]: [Point2, Point2, Point2] = [
    [LEFT, FOOT],
    [LEFT - LENGTH, FOOT],
    [LEFT - LENGTH, FOOT + HEIGHT],
  ];
  const edge = (from: Point2, to: Point2): FieldShape =>
    cut([from, [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2], to], [0.026, 0.026], 0.032, 0.5);
  return [edge(a, b), edge(b, c), edge(a, c)];
}

/** Two rows of waves in rings, with crests that curl over. */
function waves(cut: Cut, curl: Curl): FieldShape[] {
  const arc = (z: number, y: number, r: number): Point2[] =>
    [0, 30, 60, 90, 120, 150, 180].map((degrees): Point2 => {
      const angle = (degrees * Math.PI) / 180;
      return [z + r * Math.cos(angle), y + 0.8 * r * Math.sin(angle)];
    });
  const shapes: FieldShape[] = [];
  for (let i = 0; i < 14; i++) {
    const z = 0.0 - 0.195 * i;
    shapes.push(
      cut(arc(z, 0.085, 0.092), [0.013, 0.013], 0.03),
      cut(arc(z, 0.085, 0.055), [0.012, 0.012], 0.026),
      cut(arc(z, 0.085, 0.02), [0.011, 0.011], 0.022),
    );
    if (i > 1 && i % 3 === 2) shapes.push(curl([z - 0.1, 0.19], 0.052, 1.4, 200, 0.036));
  }
  return shapes;
}

/** Leaves seen from the side and from above, a flower and a bud, on stems out of the water. */
function lotus(cut: Cut, bump: Bump): FieldShape[] {
  const petals = (z: number, y: number, size: number, spread: readonly number[]): FieldShape[] =>
    spread.map((degrees) => {
      const angle = (degrees * Math.PI) / 180;
      const at = (out: number): Point2 => [
        z + size * out * Math.sin(angle),
        y + size * out * Math.cos(angle),
      ];
      return cut(
        [at(0), at(0.5), at(1)],
        [0.2, 0.26, 0.03].map((w) => w * size),
        0.036,
      );
    });
  const leaf = (z: number, y: number, rz: number, ry: number): FieldShape[] => [
    bump(z, y, ry, rz, 0.03),
    ...[0, 45, 90, 135, 180, 225, 270, 315].map((degrees) => {
      const angle = (degrees * Math.PI) / 180;
      return cut(
        [
          [z, y],
          [z + rz * 0.5 * Math.cos(angle), y + ry * 0.5 * Math.sin(angle)],
          [z + rz * 0.95 * Math.cos(angle), y + ry * 0.95 * Math.sin(angle)],
        ],
        [0.008, 0.01, 0.012],
        0.04,
      );
    }),
  ];
  return [
    cut(
      [
        [-1.4, 0.14],
        [-1.42, 0.26],
        [-1.45, 0.38],
      ],
      [0.013, 0.013],
      0.028,
    ),
    cut(
      [
        [-1.3, 0.14],
        [-1.26, 0.24],
        [-1.24, 0.31],
      ],
      [0.011, 0.011],
      0.026,
    ),
    cut(
      [
        [-1.66, 0.14],
        [-1.68, 0.22],
        [-1.66, 0.3],
      ],
      [0.012, 0.012],
      0.026,
    ),
    ...petals(-1.45, 0.36, 0.14, [-72, -38, 0, 38, 72]),
    ...petals(-1.24, 0.3, 0.085, [-16, 16]),
    ...leaf(-1.67, 0.34, 0.125, 0.085),
    ...leaf(-1.15, 0.2, 0.1, 0.06),
    ...leaf(-0.3, 0.19, 0.085, 0.045),
  ];
}

/** A duck that swims to the right: body, wing in three feathers, neck, head with crest, bill. */
function duck(z: number, y: number, size: number, cut: Cut, bump: Bump): FieldShape[] {
  const at = (right: number, up: number): Point2 => [z - right * size, y + up * size];
  return [
    bump(z, y, 0.058 * size, 0.115 * size, 0.042),
    cut([at(-0.08, 0.01), at(-0.14, 0.05), at(-0.18, 0.09)], [0.035 * size, 0.022 * size, 0.006], 0.036),
    cut(
      [at(0.07, 0.02), at(0.105, 0.07), at(0.1, 0.105)],
      [0.04, 0.03, 0.028].map((w) => w * size),
      0.044,
    ),
    bump(at(0.105, 0)[0], y + 0.12 * size, 0.032 * size, 0.036 * size, 0.05),
    cut(
      [at(0.13, 0.115), at(0.165, 0.108), at(0.185, 0.1)],
      [0.014, 0.012, 0.006].map((w) => w * size),
      0.036,
    ),
    cut(
      [at(0.09, 0.145), at(0.06, 0.135), at(0.03, 0.1)],
      [0.016, 0.014, 0.006].map((w) => w * size),
      0.05,
    ),
    ...[0, 1, 2].map((i) =>
      cut(
        [at(0.03, 0.025 - 0.02 * i), at(-0.04, 0.035 - 0.02 * i), at(-0.105, 0.045 - 0.02 * i)],
        [0.014, 0.014, 0.005].map((w) => w * size),
        0.056,
      ),
    ),
  ];
}

/** The carp leaps out of the waves; scales end where a dragon's head with horn, beard and flames begins. */
function carp(face: number, cut: Cut, curl: Curl, bump: Bump): FieldShape[] {
  const back: readonly Point2[] = [
    [-1.93, 0.24],
    [-2.08, 0.31],
    [-2.24, 0.42],
    [-2.37, 0.53],
    [-2.46, 0.61],
  ];
  const scales = back.slice(0, 4).flatMap(([z, y], i) =>
    [0, 1, 2].flatMap((k) =>
      [-1, 0, 1].map((row) => {
        const [dz, dy] = [(back[i + 1]![0] - z) / 3, (back[i + 1]![1] - y) / 3];
        const wide = 0.028 + 0.012 * Math.min(i, 2);
        return ball(
          [
            face + 0.034,
            y + dy * (k + 0.5 * (row & 1)) + row * wide * 0.8,
            z + dz * (k + 0.5 * (row & 1)) + row * wide * 0.7,
          ],
          0.019,
        );
      }),
    ),
  );
  return [
    cut(back, [0.04, 0.07, 0.1, 0.1, 0.07], 0.05, 0.6),
    ...scales,
    // Tail fin.
    cut(
      [
        [-1.93, 0.24],
        [-1.83, 0.29],
        [-1.77, 0.37],
      ],
      [0.03, 0.036, 0.008],
      0.04,
    ),
    cut(
      [
        [-1.93, 0.24],
        [-1.82, 0.23],
        [-1.75, 0.19],
      ],
      [0.03, 0.036, 0.008],
      0.04,
    ),
    // Fins of the back and the belly.
    ...[0, 1, 2, 3].map((i) =>
      cut(
        [
          [-2.02 - 0.08 * i, 0.36 + 0.055 * i],
          [-2.0 - 0.08 * i, 0.42 + 0.055 * i],
          [-1.96 - 0.08 * i, 0.46 + 0.05 * i],
        ],
        [0.022, 0.02, 0.006],
        0.036,
      ),
    ),
    cut(
      [
        [-2.3, 0.4],
        [-2.36, 0.33],
        [-2.37, 0.25],
      ],
      [0.03, 0.03, 0.008],
      0.04,
    ),
    // The head, looking up to the right: skull, open jaws, eye, horn, beard, a flame.
    bump(-2.5, 0.66, 0.062, 0.07, 0.064),
    cut(
      [
        [-2.52, 0.67],
        [-2.6, 0.7],
        [-2.66, 0.75],
      ],
      [0.045, 0.034, 0.018],
      0.056,
    ),
    cut(
      [
        [-2.53, 0.62],
        [-2.6, 0.625],
        [-2.67, 0.655],
      ],
      [0.034, 0.024, 0.012],
      0.05,
    ),
    ball([face + 0.052, 0.695, -2.51], 0.02),
    cut(
      [
        [-2.47, 0.71],
        [-2.41, 0.76],
        [-2.33, 0.745],
      ],
      [0.016, 0.013, 0.006],
      0.05,
    ),
    cut(
      [
        [-2.46, 0.64],
        [-2.4, 0.67],
        [-2.33, 0.64],
      ],
      [0.022, 0.02, 0.006],
      0.05,
    ),
    cut(
      [
        [-2.57, 0.6],
        [-2.58, 0.54],
        [-2.55, 0.48],
      ],
      [0.018, 0.016, 0.005],
      0.044,
    ),
    curl([-2.68, 0.5], 0.05, -1.4, 300, 0.04),
    curl([-2.6, 0.38], 0.055, 1.5, 200, 0.04),
    cut(
      [
        [-2.68, 0.42],
        [-2.58, 0.3],
        [-2.46, 0.22],
      ],
      [0.02, 0.03, 0.01],
      0.034,
    ),
  ];
}
