// A griffin's wing as feathers: coverts over secondaries over long primaries (dossier/opera-house.md, section 3.11).
import { added, type Touch } from '../../../kit/sculpt-field.ts';
import { limb } from '../../../kit/sculpt-shapes.ts';
import type { Point3 } from '../../../../src/base/index.ts';

/** The arm of the wing: shoulder, elbow, wrist; x is that of the right wing. */
const ARM: readonly Point3[] = [
  [0.26, 0.82, 0.2],
  [0.36, 1.16, 0.1],
  [0.42, 1.44, 0.06],
  [0.43, 1.58, -0.08],
];

const mix = (a: Point3, b: Point3, t: number): Point3 => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
  a[2] + (b[2] - a[2]) * t,
];

/** A point along the arm, 0 at the shoulder, 1 at the wrist. */
function armAt(t: number): Point3 {
  const at = Math.min(ARM.length - 2, Math.floor(t * (ARM.length - 1)));
  return mix(ARM[at]!, ARM[at + 1]!, t * (ARM.length - 1) - at);
}

/** One row of feathers, rooted along a stretch of the arm, fanned from low to high. */
interface Row {
  readonly count: number;
  readonly from: number;
  readonly to: number;
  /** Lengths and directions (degrees above the horizontal, looking back) of the first and last feather. */
  readonly length: readonly [number, number];
  readonly pitch: readonly [number, number];
  readonly width: number;
  /** How far outside the arm's plane the row lies. */
  readonly out: number;
}

const ROWS: readonly Row[] = [
  { count: 9, from: 0.12, to: 1, length: [0.72, 1.04], pitch: [-14, 14], width: 0.088, out: -0.035 },
  { count: 8, from: 0.1, to: 0.97, length: [0.46, 0.62], pitch: [-20, 12], width: 0.078, out: 0.015 },
  { count: 7, from: 0.1, to: 0.94, length: [0.24, 0.32], pitch: [-26, 10], width: 0.07, out: 0.055 },
];

/** The wing on one side (+1 or −1). */
export function wingTouches(s: number, fine: boolean): Touch[] {
  const arm = added(
    0.06,
    limb(
      ARM.map(([x, y, z]): Point3 => [s * x, y, z]),
      [0.14, 0.11, 0.085, 0.05],
    ),
  );
  const rows = fine ? ROWS : ROWS.slice(0, 1);
  return [
    ...arm,
    ...rows.flatMap((row) => Array.from({ length: row.count }, (_, i) => feather(row, i, s, fine)).flat()),
  ];
}

function feather(row: Row, i: number, s: number, fine: boolean): Touch[] {
  const t = i / (row.count - 1);
  const root = armAt(row.from + (row.to - row.from) * t);
  const length = row.length[0] + (row.length[1] - row.length[0]) * t ** 0.7;
  const pitch = ((row.pitch[0] + (row.pitch[1] - row.pitch[0]) * t) * Math.PI) / 180;
  const at = (share: number, droop: number): Point3 => [
    s * (root[0] + row.out + 0.07 * share * (1 - 0.4 * t)),
    root[1] + Math.sin(pitch) * length * share - droop * length,
    root[2] - Math.cos(pitch) * length * share,
  ];
  const w = row.width;
  return added(
    fine ? 0.006 : 0.05,
    limb([at(0, 0), at(0.4, -0.03), at(0.8, 0.0), at(1, 0.05)], [w * 0.6, w, w * 0.95, w * 0.3], {
      flat: { axis: [1, 0, 0], ratio: 0.34 },
      ...(fine ? { comb: { strands: 2, depth: 0.22 } } : {}),
      pieces: 3,
    }),
  );
}
