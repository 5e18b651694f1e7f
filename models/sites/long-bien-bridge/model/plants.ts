// Plants of the island and the banks: banana, maize, reed. Leaves are single sheets of a double-sided material.
import type { Point3 } from '../../../../src/base/index.ts';
import { fromTriangles, type Geometry, merge, type Triangle } from '../../../kit/geometry.ts';
import { lathe, tube } from '../../../kit/solids.ts';

/** How a leaf grows from the stem at the origin. */
interface LeafParams {
  readonly turn: number;
  readonly length: number;
  /** Height of its foot, how far it rises, and how far its tip then bends over. */
  readonly foot: number;
  readonly lift: number;
  readonly droop: number;
  readonly width: number;
  /** How deep the blade is folded along its rib, as a share of the width. */
  readonly fold: number;
  readonly steps: readonly number[];
}

/** A leaf that rises, spreads and bends over: two halves folded along the rib, frayed where `steps` repeat. */
function leaf(params: LeafParams): Triangle[] {
  const { turn, length, foot, lift, droop, width, fold, steps } = params;
  const [dx, dz] = [Math.cos(turn), Math.sin(turn)];
  const spine = steps.map(
    (t): Point3 => [
      dx * length * t * (1 - 0.22 * t * t),
      foot + lift * t - droop * t * t * t,
      dz * length * t * (1 - 0.22 * t * t),
    ],
  );
  // Narrow at the stalk, broad from a fifth on, blunt at the tip.
  const half = steps.map(
    (t) => (width / 2) * Math.min(1, 0.1 + 5 * t) * Math.sqrt(Math.max(0.02, 1 - t ** 3)),
  );
  const edge = (i: number, sign: number): Point3 => [
    spine[i]![0] - dz * half[i]! * sign,
    spine[i]![1] + fold * half[i]!,
    spine[i]![2] + dx * half[i]! * sign,
  ];
  return steps.slice(1).flatMap((_, i): Triangle[] => [
    [edge(i, 1), spine[i]!, spine[i + 1]!],
    [edge(i, 1), spine[i + 1]!, edge(i + 1, 1)],
    [spine[i]!, edge(i, -1), edge(i + 1, -1)],
    [spine[i]!, edge(i + 1, -1), spine[i + 1]!],
  ]);
}

const GOLDEN = 2.39996;
const BLADE = [0, 0.14, 0.36, 0.6, 0.82, 1];
const SHORT_BLADE = [0, 0.3, 0.65, 1];
const FAR_BLADE = [0, 0.45, 1];

/** A plant: its leaves and what they grow on. */
export interface Plant {
  readonly leaves: Geometry;
  readonly stem: Geometry;
}

/** A banana, about 3.6 m high, with a sucker at its foot; `fine` for whoever stands beside it. */
export function bananaPlant(fine: boolean): Plant {
  const crown = Array.from({ length: 8 }, (_, i) =>
    leaf({
      turn: i * GOLDEN,
      length: 2.1 + 0.25 * (i % 3),
      foot: 2.05 - 0.03 * i,
      lift: 1.9 - 0.17 * i,
      droop: 0.85 + 0.16 * i,
      width: 0.62,
      fold: 0.35,
      steps: fine ? BLADE : FAR_BLADE,
    }),
  ).flat();
  const sucker = Array.from({ length: fine ? 3 : 0 }, (_, i) =>
    leaf({
      turn: 1 + i * GOLDEN,
      length: 0.9,
      foot: 0.3,
      lift: 1.15 - 0.1 * i,
      droop: 0.3,
      width: 0.3,
      fold: 0.4,
      steps: SHORT_BLADE,
    }).map((triangle) => triangle.map(([x, y, z]): Point3 => [x + 0.42, y, z + 0.2]) as unknown as Triangle),
  ).flat();
  return {
    leaves: merge(fromTriangles(crown, 50), fromTriangles(sucker, 50)),
    stem: lathe(
      [
        [0.17, -0.3],
        [0.14, 0.3],
        [0.1, 1.5],
        [0.07, 2.15],
      ],
      fine ? 7 : 4,
    ),
  };
}

/** A maize plant, about 1.9 m high. */
export function maizePlant(fine: boolean): Geometry {
  const blades = Array.from({ length: fine ? 6 : 4 }, (_, i) =>
    leaf({
      turn: i * Math.PI + 0.35 * i,
      length: 0.85 - 0.05 * i,
      foot: 0.25 + 0.24 * i,
      lift: 0.75,
      droop: 0.85,
      width: fine ? 0.09 : 0.14,
      fold: 0.5,
      steps: fine ? SHORT_BLADE : FAR_BLADE,
    }),
  ).flat();
  const stem = tube(
    [
      [0, -0.1, 0],
      [0.02, 1.8, 0.02],
    ],
    0.016,
    3,
  );
  return merge(fromTriangles(blades, 50), stem);
}

/** A tuft of reeds, about 2.2 m high, with plumes. */
export function reedTuft(fine: boolean): Geometry {
  const blades = Array.from({ length: fine ? 11 : 6 }, (_, i) =>
    leaf({
      turn: i * GOLDEN,
      length: 0.5 + 0.12 * (i % 4),
      foot: -0.05,
      lift: 1.6 + 0.3 * (i % 3),
      droop: 0.35 + 0.1 * (i % 2),
      width: fine ? 0.045 : 0.07,
      fold: 0.3,
      steps: fine ? SHORT_BLADE : FAR_BLADE,
    }),
  ).flat();
  const plumes = Array.from({ length: fine ? 3 : 1 }, (_, i) =>
    leaf({
      turn: 0.6 + i * GOLDEN,
      length: 0.3,
      foot: 1.75,
      lift: 0.75,
      droop: 0.15,
      width: 0.11,
      fold: 0.6,
      steps: FAR_BLADE,
    }),
  ).flat();
  return fromTriangles([...blades, ...plumes], 50);
}

/** A tussock of wild grass, about 0.8 m high. */
export function grassTuft(): Geometry {
  const blades = Array.from({ length: 7 }, (_, i) =>
    leaf({
      turn: i * GOLDEN,
      length: 0.5 + 0.1 * (i % 3),
      foot: -0.04,
      lift: 0.75 + 0.14 * (i % 3),
      droop: 0.4,
      width: 0.07,
      fold: 0.3,
      steps: FAR_BLADE,
    }),
  ).flat();
  return fromTriangles(blades, 50);
}

/** A castor-like shrub of broad leaves, about 1.7 m high. */
export function shrub(): Geometry {
  const leaves = Array.from({ length: 16 }, (_, i) =>
    leaf({
      turn: i * GOLDEN,
      length: 0.75 + 0.25 * (i % 3),
      foot: 0.1 + 0.075 * i,
      lift: 0.75 - 0.03 * i,
      droop: 0.5,
      width: 0.5,
      fold: 0.3,
      steps: FAR_BLADE,
    }),
  ).flat();
  return fromTriangles(leaves, 50);
}
