// Screens of the Lê hall (thượng song hạ bản): boards below, bars above, between the columns of the second ring.
import type { Matrix4 } from 'three';
import { type Geometry, merge, place } from '../../../kit/geometry.ts';
import { box, chamferedBox } from '../../../kit/solids.ts';
import { HALL_LE } from './dimensions.ts';
import { COLUMN_X, COLUMN_Z } from './hall-le-grid.ts';

/** Leaves are about this wide, metres [estimate]. */
const LEAF = 1.3;

/** A leaf 1 m wide in the plane z = 0, its foot on the floor. */
export function screenLeaf(fine: boolean): Geometry {
  const top = HALL_LE.screenHeight + 0.1;
  const bars = fine ? 9 : 5;
  const rail = (y: number): Geometry => box([-0.42, y, -0.035], [0.42, y + 0.09, 0.035]);
  return merge(
    ...[-1, 1].map((side) => box([side * 0.455 - 0.04, 0.04, -0.045], [side * 0.455 + 0.04, top, 0.045])),
    ...[0.1, 1.1, 1.5, top - 0.1].map(rail),
    box([-0.43, 0.15, -0.012], [0.43, 1.55, 0.012]),
    ...(fine
      ? [-1, 1].map((side) =>
          side > 0
            ? chamferedBox([-0.34, 0.28, 0.005], [0.34, 1.02, 0.03], 0.01)
            : chamferedBox([-0.34, 0.28, -0.03], [0.34, 1.02, -0.005], 0.01),
        )
      : []),
    ...Array.from({ length: bars }, (_, i) => {
      const x = -0.42 + (0.84 * (i + 0.5)) / bars;
      return box([x - 0.015, 1.55, -0.02], [x + 0.015, top - 0.05, 0.02]);
    }),
  );
}

/** Leaves on all four sides; the middle bay of the south front stands open. */
export function leafPlaces(): Matrix4[] {
  const side = (lines: readonly number[], put: (middle: number, width: number) => Matrix4[]): Matrix4[] =>
    lines.slice(1, -2).flatMap((from, i) => {
      const [start, end] = [from + 0.3, lines[i + 2]! - 0.3];
      const count = Math.round((end - start) / LEAF);
      const width = (end - start) / count;
      return Array.from({ length: count }, (_, k) => put(start + (k + 0.5) * width, width)).flat();
    });
  const [x1, z1] = [-COLUMN_X[1]!, -COLUMN_Z[1]!];
  return [
    ...side(COLUMN_X, (x, w) => [
      ...(Math.abs(x) < 3.75 ? [] : [place([x, 0, z1], 0, [w, 1, 1])]),
      place([x, 0, -z1], 180, [w, 1, 1]),
    ]),
    ...side(COLUMN_Z, (z, w) => [place([x1, 0, z], 90, [w, 1, 1]), place([-x1, 0, z], -90, [w, 1, 1])]),
  ];
}
