// The court: lawn, beds, sculptures, café, ticket kiosk, boundary and gate.
import { type Geometry, merge, place } from '../../../kit/geometry.ts';
import type { ModelBuilder } from '../../../kit/model.ts';
import type { Outline, Point2 } from '../../../kit/outline.ts';
import { circle, rectangle } from '../../../kit/outline.ts';
import { seededRandom } from '../../../kit/random.ts';
import { beam, box, chamferedBox, lathe, moulding, prism } from '../../../kit/solids.ts';
import { COURT as C, MAIN } from './dimensions.ts';

/** A closed curve through points (Catmull-Rom), (x, z) in and (x, north) out. */
function smooth(points: readonly Point2[], perPiece: number): Point2[] {
  const count = points.length;
  return points.flatMap((_, i) => {
    const [a, b, c, d] = [-1, 0, 1, 2].map((k) => points[(i + k + count) % count]!) as [
      Point2,
      Point2,
      Point2,
      Point2,
    ];
    return Array.from({ length: perPiece }, (_unused, k): Point2 => {
      const t = k / perPiece;
      const at = (axis: 0 | 1): number =>
        0.5 *
        (2 * b[axis] +
          (c[axis] - a[axis]) * t +
          (2 * a[axis] - 5 * b[axis] + 4 * c[axis] - d[axis]) * t * t +
          (3 * b[axis] - a[axis] - 3 * c[axis] + d[axis]) * t * t * t);
      return [at(0), -at(1)];
    });
  });
}

/** The kidney-shaped lawn (section 3.1, D-P): x −14.5 … +19.7, z 11.6 … 44. */
const LAWN_POINTS: readonly Point2[] = [
  [-9, 11.6],
  [-4, 11.6],
  [3, 11.6],
  [9, 11.6],
  [15.3, 11.7],
  [18.7, 14.2],
  [19.6, 18.6],
  [17.9, 22.8],
  [13.4, 25.4],
  [8.4, 28.4],
  [3.6, 32.8],
  [0.2, 38],
  [-2.6, 42.3],
  [-5.2, 43.9],
  [-7.6, 42],
  [-9.2, 37.6],
  [-11.6, 32],
  [-13.7, 26],
  [-14.4, 20],
  [-12.9, 14.6],
];

const kerbAlong = (path: readonly Point2[], height: number): Geometry =>
  moulding(
    path,
    [
      [-0.15, 0],
      [0.02, 0],
      [0.02, height - 0.02],
      [0, height],
      [-0.15, height],
      [-0.15, 0],
    ],
    true,
  );

const counterClockwisePath = (path: readonly Point2[]): readonly Point2[] => {
  const area = path.reduce((sum, [x, y], i) => {
    const [nx, ny] = path[(i + 1) % path.length]!;
    return sum + x * ny - nx * y;
  }, 0);
  return area < 0 ? [...path].reverse() : path;
};

/** The planters at the foot of the façade, 2.7 deep, flared to 3.9 at their outer ends (section 3.2, D-P). */
const PLANTERS: readonly Outline[] = [
  [
    [-24.9, -3.9],
    [-23.6, -3.8],
    [-22.2, -2.9],
    [-20.5, -2.7],
    [-4.9, -2.7],
    [-4.9, -0.2],
    [-24.9, -0.2],
  ],
  [
    [4.9, -0.2],
    [4.9, -2.7],
    [13.4, -2.7],
    [15, -2.9],
    [16.2, -3.8],
    [17.5, -3.9],
    [17.5, -0.2],
  ],
];

/** Round beds along the lawn's edge. */
const BEDS: readonly Point2[] = [
  [-6, 15.5],
  [11.5, 15.5],
  [2, 24],
  [-9.5, 27],
];

function shrubs(
  seed: number,
  count: number,
  at: (random: () => number) => readonly [number, number, number],
  size = 1,
) {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => {
    const point = at(random);
    const scale = size * (0.7 + 0.6 * random());
    return place(point, random() * 360, [scale, scale * (0.8 + 0.4 * random()), scale]);
  });
}

const SHRUB = lathe(
  [
    [0.2, -0.05],
    [0.42, 0.12],
    [0.36, 0.34],
    [0.14, 0.48],
  ],
  7,
  70,
);

/** Lawn, kerbs, planters, paths and flowers. */
export function addGarden(builder: ModelBuilder): void {
  const full = builder.level === 'full';
  const lawn = counterClockwisePath(smooth(LAWN_POINTS, full ? 6 : 2));
  const ground = builder.part('lawn', { evidence: 'derived', tile: 'garden', solid: false });
  ground.add('lawn', prism(lawn, -0.02, 0.1, [], 40), prism(circle(2.4, 24, [-13.7, -38]), -0.02, 0.12));
  if (!full) return;
  ground.add('step', kerbAlong(lawn, 0.15), kerbAlong(circle(2.5, 28, [-13.7, -38]), 0.2));
  ground.add('joint', pathAcrossToe());
  const beds = builder.part('flower-beds', { evidence: 'estimated', tile: 'garden', solid: false });
  for (const planter of PLANTERS) {
    beds.add('soil', prism(planter, 0, 0.25));
    beds.add('base', kerbAlong(counterClockwisePath(planter), 0.5));
  }
  for (const centre of BEDS) beds.add('soil', prism(circle(1.5, 18, [centre[0], -centre[1]]), 0, 0.16));
  beds.repeat('leaf', SHRUB, [
    ...shrubs(11, 90, (random) => [-24.4 + random() * 19, 0.2, 0.5 + random() * 1.9]),
    ...shrubs(12, 56, (random) => [5.3 + random() * 11.8, 0.2, 0.5 + random() * 1.9]),
  ]);
  const inBed = (seed: number, count: number, size: number) =>
    BEDS.flatMap(([x, z], i) =>
      shrubs(
        seed + i,
        count,
        (random) => {
          const [angle, radius] = [random() * 2 * Math.PI, 1.3 * Math.sqrt(random())];
          return [x + radius * Math.cos(angle), 0.14, z + radius * Math.sin(angle)];
        },
        size,
      ),
    );
  beds.repeat('leaf', SHRUB, inBed(40, 22, 0.6));
  beds.repeat('blossom', SHRUB, inBed(20, 26, 0.42));
}

/** The paved S across the lawn's toe, 1.2 wide (D-P). */
function pathAcrossToe(): Geometry {
  const middle = Array.from({ length: 13 }, (_, i): Point2 => {
    const t = i / 12;
    return [-9.05 + 9.55 * t, 36.6 + 1.1 * Math.sin(t * 2 * Math.PI)];
  });
  const side = (by: number): Point2[] => middle.map(([x, z]): Point2 => [x, -(z + by)]);
  return prism([...side(0.6), ...side(-0.6).reverse()], 0.02, 0.16);
}

/** Café and ticket kiosk (D-P; heights E). */
export function addPavilions(builder: ModelBuilder): void {
  const part = builder.part('cafe', { evidence: 'estimated', tile: 'garden', phases: ['today'] });
  const { left, right, north, south, height } = C.cafe;
  part.add('cream', box([left, 0, north], [right, height - 0.5, south - 4.4]));
  part.add('tile', box([left - 0.5, height - 0.5, north - 0.3], [right + 0.1, height - 0.25, south - 4]));
  const glazed = Array.from({ length: 4 }, (_, i) => north + 1 + i * 2.9);
  part.add('pane', ...glazed.map((z) => box([left - 0.02, 0.4, z], [left + 0.1, 2.7, z + 2.3])));
  part.add(
    'joinery',
    ...glazed.flatMap((z) => [
      box([left - 0.06, 0.3, z - 0.1], [left + 0.05, 2.8, z]),
      box([left - 0.06, 0.3, z + 2.3], [left + 0.05, 2.8, z + 2.4]),
      box([left - 0.06, 2.7, z - 0.1], [left + 0.05, 2.82, z + 2.4]),
    ]),
  );
  part.add('cream', box([-14.6, 0, 52.2], [-9, 2.6, 54.6]));
  part.add('tile', box([-15, 2.6, 51.6], [-8.6, 2.85, 54.9]));
  part.add('pane', box([-13.6, 1, 52.1], [-12.2, 2, 52.3]), box([-11.4, 1, 52.1], [-10, 2, 52.3]));
}

/** The concave quarter-curve on Cao Bá Quát, from the gate to the café's corner, (x, z). */
function boundaryCurve(segments: number): Point2[] {
  const [from, to] = [C.gateEast, C.curveEnd];
  const [dx, dz] = [to[0] - from[0], to[1] - from[1]];
  const chord = Math.hypot(dx, dz);
  const radius = chord / Math.SQRT2;
  // The centre lies outside, to the south-east: half a chord from the chord's middle.
  const centre: Point2 = [(from[0] + to[0]) / 2 - dz / 2, (from[1] + to[1]) / 2 + dx / 2];
  const start = Math.atan2(from[1] - centre[1], from[0] - centre[0]);
  return Array.from({ length: segments + 1 }, (_, i): Point2 => {
    const angle = start + (Math.PI / 2) * (i / segments);
    return [centre[0] + radius * Math.cos(angle), centre[1] + radius * Math.sin(angle)];
  });
}

/** Railing on a low wall with piers every 3.3 m (E), and the gate's two piers (D-P). */
export function addBoundary(builder: ModelBuilder): void {
  const full = builder.level === 'full';
  const part = builder.part('boundary', { evidence: 'derived', tile: 'garden', solid: false });
  const curve = boundaryCurve(12);
  const lines: readonly (readonly Point2[])[] = [
    [C.boundaryWest as Point2, ...along(C.boundaryWest as Point2, C.gateWest as Point2, 8)],
    curve,
    [C.curveEnd as Point2, ...along(C.curveEnd as Point2, [C.plotRight, 12], 5)],
  ];
  const bars: { x: number; z: number; turn: number }[] = [];
  for (const line of lines) {
    line.slice(1).forEach((to, i) => {
      const from = line[i]!;
      // The second opening on Cao Bá Quát (D-P).
      if ((from[0] + to[0]) / 2 > 20.6 && (from[0] + to[0]) / 2 < 24 && from[1] > 29.5) return;
      const flat = (y: number, [x, z]: Point2) => [x, y, z] as const;
      part.add(
        'cream',
        beam(
          flat(C.railingWall / 2 - 0.1, from),
          flat(C.railingWall / 2 - 0.1, to),
          0.3,
          C.railingWall + 0.2,
        ),
      );
      part.add(
        'iron',
        beam(flat(0.8, from), flat(0.8, to), 0.05, 0.05),
        beam(flat(2.05, from), flat(2.05, to), 0.05, 0.05),
      );
      const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
      const count = Math.round(length / 0.16);
      const turn = (Math.atan2(-(to[1] - from[1]), to[0] - from[0]) * 180) / Math.PI;
      for (let k = 1; k < count; k++) {
        const t = k / count;
        bars.push({ x: from[0] + (to[0] - from[0]) * t, z: from[1] + (to[1] - from[1]) * t, turn });
      }
    });
    if (full) part.add('cream', ...line.map((p) => pier(p, 0.22, C.railingTop)));
  }
  part.add('cream', pier(C.gateWest as Point2, 0.45, 3.4), pier(C.gateEast as Point2, 0.45, 3.4));
  if (!full) return;
  part.repeat(
    'iron',
    box([-0.012, 0.6, -0.012], [0.012, 2.2, 0.012]),
    bars.map(({ x, z, turn }) => place([x, 0, z], turn)),
  );
}

function along(from: Point2, to: Point2, count: number): Point2[] {
  return Array.from({ length: count }, (_, i): Point2 => {
    const t = (i + 1) / count;
    return [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t];
  });
}

const pier = ([x, z]: Point2, half: number, height: number): Geometry =>
  merge(
    chamferedBox([x - half, -0.1, z - half], [x + half, height - 0.12, z + half], 0.02),
    chamferedBox(
      [x - half - 0.07, height - 0.14, z - half - 0.07],
      [x + half + 0.07, height, z + half + 0.07],
      0.03,
    ),
  );

/** Plan of the court's paving, (x, north): the plot up to its boundary. */
export const PLOT: Outline = [
  [C.plotLeft - 0.3, -C.boundaryWest[1] - 0.2],
  [C.gateWest[0], -C.gateWest[1] - 0.2],
  ...boundaryCurve(12).map(([x, z]): Point2 => [x, -z - 0.2]),
  [C.plotRight + 0.3, -C.curveEnd[1]],
  [C.plotRight + 0.3, -C.plotBack],
  [C.plotLeft - 0.3, -C.plotBack],
];

/** The paving's joints: a slightly darker grid of bands every 3.33 m before the façade. */
export const JOINTS: readonly Outline[] = Array.from({ length: 15 }, (_, i) =>
  rectangle(-MAIN.halfLength + 3.33 * (i + 1) - 0.12, -11, -MAIN.halfLength + 3.33 * (i + 1) + 0.12, -4.4),
);
