// Flat ground out of rectangles, cut on a grid: square cells take baked shading without slivers.
import type { Point3 } from '../../src/base/index.ts';
import { fromTriangles, type Geometry, type Triangle } from './geometry.ts';
import { type Outline, rectangle } from './outline.ts';
import { quad } from './solids.ts';

/** A rectangle in plan, metres: from–to along x and along north (−z). */
export interface PlanRect {
  readonly x: readonly [number, number];
  readonly north: readonly [number, number];
}

/** A rectangle by its west, south, east and north edges. */
export const planRect = (west: number, south: number, east: number, north: number): PlanRect => ({
  x: [west, east],
  north: [south, north],
});

/** The rectangle as an outline, for what takes any. */
export const outlineOf = ({ x, north }: PlanRect): Outline => rectangle(x[0], north[0], x[1], north[1]);

/** The rectangle grown by `by` metres on all sides. */
export const grown = ({ x, north }: PlanRect, by: number): PlanRect =>
  planRect(x[0] - by, north[0] - by, x[1] + by, north[1] + by);

const sorted = (values: readonly number[]): number[] =>
  [...new Set(values.map((value) => Math.round(value * 1000) / 1000))].sort((a, b) => a - b);

const covers = ({ x, north }: PlanRect, mx: number, mn: number): boolean =>
  mx > x[0] && mx < x[1] && mn > north[0] && mn < north[1];

/** A sheet at height `y`, facing up, over all of `areas` (which may overlap) but for `holes`. */
export function gridSheet(areas: readonly PlanRect[], y: number, holes: readonly PlanRect[] = []): Geometry {
  const all = [...areas, ...holes];
  const xs = sorted(all.flatMap((area) => area.x));
  const norths = sorted(all.flatMap((area) => area.north));
  const at = (x: number, north: number): Point3 => [x, y, -north];
  const faces: Triangle[] = [];
  for (let i = 0; i + 1 < xs.length; i++) {
    for (let j = 0; j + 1 < norths.length; j++) {
      const [x0, x1, n0, n1] = [xs[i]!, xs[i + 1]!, norths[j]!, norths[j + 1]!];
      const [mx, mn] = [(x0 + x1) / 2, (n0 + n1) / 2];
      if (!areas.some((area) => covers(area, mx, mn))) continue;
      if (holes.some((hole) => covers(hole, mx, mn))) continue;
      faces.push(...quad(at(x0, n0), at(x1, n0), at(x1, n1), at(x0, n1)));
    }
  }
  return fromTriangles(faces, 0);
}
