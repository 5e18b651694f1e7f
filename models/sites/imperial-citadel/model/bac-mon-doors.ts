// A leaf of a pavilion's door: lattice above, a sunk panel below (thượng song hạ bản).
import { type Geometry, merge } from '../../../kit/geometry.ts';
import type { Level } from '../../../kit/model.ts';
import { box, chamferedBox } from '../../../kit/solids.ts';

const STILE = 0.055;
const HALF = 0.022;

/** One leaf, `width` by `height` metres: its left foot at the origin, its outside towards +z. */
export function doorLeaf(width: number, height: number, level: Level): Geometry {
  const fine = level === 'close';
  const sill = height * 0.38;
  const post = (x: number): Geometry =>
    fine
      ? chamferedBox([x, 0, -HALF], [x + STILE, height, HALF], 0.006)
      : box([x, 0, -HALF], [x + STILE, height, HALF]);
  const rail = (y: number, tall: number): Geometry =>
    box([STILE - 0.005, y, -HALF + 0.002], [width - STILE + 0.005, y + tall, HALF - 0.002]);
  const pieces = [
    post(0.003),
    post(width - STILE - 0.003),
    rail(0.005, 0.09),
    rail(sill - 0.04, 0.08),
    rail(height - 0.085, 0.08),
    box([STILE - 0.005, 0.09, -0.008], [width - STILE + 0.005, sill - 0.04, 0.006]),
  ];
  if (fine)
    pieces.push(
      chamferedBox([STILE + 0.035, 0.135, -0.02], [width - STILE - 0.035, sill - 0.085, 0.018], 0.008),
    );
  const [left, right, bottom, top] = [STILE, width - STILE, sill + 0.04, height - 0.085];
  const [columns, rows] = fine ? [5, 9] : [3, 4];
  const bar = fine ? 0.007 : 0.011;
  for (let i = 1; i < columns; i++) {
    const x = left + ((right - left) * i) / columns;
    pieces.push(box([x - bar, bottom - 0.005, -0.012], [x + bar, top + 0.005, 0.012]));
  }
  for (let j = 1; j < rows; j++) {
    const y = bottom + ((top - bottom) * j) / rows;
    pieces.push(box([left - 0.005, y - bar, -0.009], [right + 0.005, y + bar, 0.009]));
  }
  return merge(...pieces);
}
