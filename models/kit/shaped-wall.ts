// A wall with openings of any outline (arches, hexagons, rounds), cut in upright strips so that baked shading finds
// no slivers. A caller says where a point of the wall lies, so that walls may lean and meet at leaning corners.
import type { Point3 } from '../../src/base/index.ts';
import { fromTriangles, type Geometry, type Triangle } from './geometry.ts';
import { quad } from './solids.ts';

/** A station of an opening: how far along the wall, and from where to where it is open there; metres. */
export interface OpeningStation {
  readonly along: number;
  readonly low: number;
  readonly high: number;
}

/** An opening by its stations from left to right; between them its edges are straight. */
export type ShapedOpening = readonly OpeningStation[];

/** A wall in its own plane: along to the right as seen from outside, up; metres. */
export interface ShapedWall {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
  /** Side by side: no two over each other. */
  readonly openings: readonly ShapedOpening[];
  /** Heights at which the wall is cut besides bottom and top. */
  readonly rows: readonly number[];
  /** Widest strip. */
  readonly columnMetres: number;
}

/** Where a point of a wall lies. */
export type WallPoint = (along: number, up: number) => Point3;

/** A door or window under a semicircle. */
export function archShape(
  centre: number,
  sill: number,
  width: number,
  springing: number,
  segments = 12,
): ShapedOpening {
  const half = width / 2;
  return Array.from({ length: segments + 1 }, (_, i) => {
    const angle = Math.PI * (1 - i / segments);
    const end = i === 0 || i === segments;
    return {
      along: centre + half * Math.cos(angle),
      low: sill,
      high: springing + (end ? 0 : half * Math.sin(angle)),
    };
  });
}

/** A rectangle. */
export const rectShape = (centre: number, sill: number, width: number, height: number): ShapedOpening =>
  [-0.5, 0.5].map((side) => ({ along: centre + side * width, low: sill, high: sill + height }));

/** A lying or standing hexagon: upright sides between a pointed head and a pointed foot `point` metres high. */
export const hexagonShape = (
  centre: number,
  sill: number,
  width: number,
  height: number,
  point: number,
): ShapedOpening => [
  { along: centre - width / 2, low: sill + point, high: sill + height - point },
  { along: centre, low: sill, high: sill + height },
  { along: centre + width / 2, low: sill + point, high: sill + height - point },
];

const first = (opening: ShapedOpening): OpeningStation => opening[0]!;
const last = (opening: ShapedOpening): OpeningStation => opening[opening.length - 1]!;

function stationAt(opening: ShapedOpening, along: number): OpeningStation {
  const i = Math.max(
    1,
    opening.findIndex((station) => station.along >= along - 1e-6),
  );
  const [a, b] = [opening[i - 1]!, opening[i]!];
  const t = Math.min(1, Math.max(0, (along - a.along) / (b.along - a.along)));
  return { along, low: a.low + (b.low - a.low) * t, high: a.high + (b.high - a.high) * t };
}

function columns({ left, right, openings, columnMetres }: ShapedWall): number[] {
  const stops = [left, right, ...openings.flatMap((opening) => opening.map(({ along }) => along))].sort(
    (a, b) => a - b,
  );
  return stops.flatMap((from, i) => {
    const to = stops[i + 1];
    if (to === undefined) return [from];
    if (to - from < 1e-4) return [];
    const count = Math.ceil((to - from) / columnMetres - 1e-6);
    return Array.from({ length: count }, (_, k) => from + ((to - from) * k) / count);
  });
}

/** The side of a wall that is seen from outside. */
export function shapedFace(wall: ShapedWall, point: WallPoint): Triangle[] {
  const { bottom, top, openings } = wall;
  const rows = [...wall.rows].filter((row) => row > bottom && row < top).sort((a, b) => a - b);
  const faces: Triangle[] = [];
  const strip = (u0: number, u1: number, left: readonly number[], right: readonly number[]): void => {
    for (let k = 0; k + 1 < left.length; k++) {
      faces.push(
        ...quad(point(u0, left[k]!), point(u1, right[k]!), point(u1, right[k + 1]!), point(u0, left[k + 1]!)),
      );
    }
  };
  const us = columns(wall);
  for (let i = 0; i + 1 < us.length; i++) {
    const [u0, u1] = [us[i]!, us[i + 1]!];
    const middle = (u0 + u1) / 2;
    const opening = openings.find((o) => middle > first(o).along && middle < last(o).along);
    if (!opening) {
      const heights = [bottom, ...rows, top];
      strip(u0, u1, heights, heights);
      continue;
    }
    const [a, b] = [stationAt(opening, u0), stationAt(opening, u1)];
    const lowest = Math.min(...opening.map(({ low }) => low));
    const highest = Math.max(...opening.map(({ high }) => high));
    const below = [bottom, ...rows.filter((row) => row < lowest - 0.05)];
    if (lowest > bottom + 1e-6) strip(u0, u1, [...below, a.low], [...below, b.low]);
    const above = [...rows.filter((row) => row > highest + 0.05), top];
    strip(u0, u1, [a.high, ...above], [b.high, ...above]);
  }
  return faces;
}

/** The inner sides of an opening between the wall's outer and inner points; `sill` closes its foot as well. */
export function shapedReveal(
  opening: ShapedOpening,
  outer: WallPoint,
  inner: WallPoint,
  sill: boolean,
): Triangle[] {
  type Corner = readonly [number, number];
  const foot = opening.map(({ along, low }): Corner => [along, low]);
  const head = [...opening].reverse().map(({ along, high }): Corner => [along, high]);
  const ring = [...foot, ...head];
  return ring.flatMap((a, i) => {
    const b = ring[(i + 1) % ring.length]!;
    if (!sill && i < foot.length - 1) return [];
    return quad(outer(...a), outer(...b), inner(...b), inner(...a));
  });
}

/**
 * A free-standing flat wall in the plane z = 0, its outside towards +z, `thickness` metres thick: both faces, reveals
 * and the top. Openings whose sill is the wall's foot are doors. The ends and the foot stay open: they meet something.
 */
export function shapedWall(wall: ShapedWall, thickness: number): Geometry {
  const outer: WallPoint = (along, up) => [along, up, 0];
  const inner: WallPoint = (along, up) => [along, up, -thickness];
  const back = shapedFace(wall, inner).map(([a, b, c]): Triangle => [a, c, b]);
  const { left, right, top, bottom, openings } = wall;
  return fromTriangles(
    [
      ...shapedFace(wall, outer),
      ...back,
      ...openings.flatMap((o) =>
        shapedReveal(
          o,
          outer,
          inner,
          o.some(({ low }) => low > bottom + 1e-6),
        ),
      ),
      ...quad(outer(left, top), outer(right, top), inner(right, top), inner(left, top)),
    ],
    25,
  );
}
