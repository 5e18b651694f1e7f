// Splits long edges, so that light baked at the vertices has somewhere to change.
import type { Geometry } from '../../kit/geometry.ts';

/** How finely to split. */
export interface SubdivideOptions {
  /** Longest edge that stays, metres. */
  readonly stepMetres: number;
  /** A mesh that would come out larger is split at twice the step, and so on. */
  readonly maxTriangles: number;
}

/** Enough for a façade; a ground sheet of kilometres falls back to a step that it can afford. */
export const SUBDIVIDE_DEFAULTS: Pick<SubdivideOptions, 'maxTriangles'> = { maxTriangles: 60_000 };

/** A split mesh and the step that it could afford. */
export interface Subdivided {
  readonly geometry: Geometry;
  readonly stepMetres: number;
}

/**
 * The mesh with every edge longer than the step halved until none is. Whether an edge is split depends on its length
 * alone, so the triangles on both sides agree and no T-junction appears. Midpoints of a shared edge are shared.
 */
export function subdivide(geometry: Geometry, options: SubdivideOptions): Subdivided {
  const affordable = Math.max(options.maxTriangles, geometry.indices.length / 3);
  for (let step = options.stepMetres; Number.isFinite(step); step *= 2) {
    const split = splitTo(geometry, step, affordable);
    if (split) return { geometry: split, stepMetres: step };
  }
  return { geometry, stepMetres: Number.POSITIVE_INFINITY };
}

function splitTo(geometry: Geometry, step: number, maxTriangles: number): Geometry | null {
  const positions = [...geometry.positions];
  const normals = [...geometry.normals];
  let indices: readonly number[] = geometry.indices;
  for (;;) {
    const midpoints = new Map<number, number>();
    const midpoint = (a: number, b: number): number | null => {
      const [dx, dy, dz] = [0, 1, 2].map((axis) => positions[3 * a + axis]! - positions[3 * b + axis]!);
      if (dx! * dx! + dy! * dy! + dz! * dz! <= step * step) return null;
      const key = Math.min(a, b) * 67_108_864 + Math.max(a, b);
      const known = midpoints.get(key);
      if (known !== undefined) return known;
      const made = positions.length / 3;
      midpoints.set(key, made);
      pushMidpoint(positions, normals, a, b);
      return made;
    };
    const next: number[] = [];
    for (let i = 0; i < indices.length; i += 3) {
      const [a, b, c] = [indices[i]!, indices[i + 1]!, indices[i + 2]!];
      splitTriangle(next, positions, [a, b, c], [midpoint(a, b), midpoint(b, c), midpoint(c, a)]);
      if (next.length > 3 * maxTriangles) return null;
    }
    if (midpoints.size === 0) return { positions, normals, indices };
    indices = next;
  }
}

function pushMidpoint(positions: number[], normals: number[], a: number, b: number): void {
  const normal: number[] = [];
  for (let axis = 0; axis < 3; axis++) {
    positions.push((positions[3 * a + axis]! + positions[3 * b + axis]!) / 2);
    normal.push(normals[3 * a + axis]! + normals[3 * b + axis]!);
  }
  const length = Math.hypot(...normal);
  for (let axis = 0; axis < 3; axis++) {
    normals.push(length > 1e-9 ? normal[axis]! / length : normals[3 * a + axis]!);
  }
}

type Corners = readonly [number, number, number];

/** Adds a triangle to `out`, cut at the midpoints of those of its edges (ab, bc, ca) that have one. */
function splitTriangle(
  out: number[],
  positions: readonly number[],
  corners: Corners,
  middles: readonly (number | null)[],
): void {
  const count = middles.filter((middle) => middle !== null).length;
  if (count === 0) {
    out.push(...corners);
    return;
  }
  // Turned so that one cut is between a and b; with two cuts, so that ca is the edge left whole.
  const first = count === 2 ? (middles.indexOf(null) + 1) % 3 : middles.findIndex((m) => m !== null);
  const [a, b, c] = [0, 1, 2].map((k) => corners[(first + k) % 3]!) as [number, number, number];
  const [ab, bc, ca] = [0, 1, 2].map((k) => middles[(first + k) % 3]!) as [number, number, number];
  if (count === 1) out.push(a, ab, c, ab, b, c);
  else if (count === 3) out.push(a, ab, ca, ab, b, bc, ca, bc, c, ab, bc, ca);
  else if (squaredDistance(positions, a, bc) <= squaredDistance(positions, ab, c)) {
    out.push(ab, b, bc, a, ab, bc, a, bc, c);
  } else {
    out.push(ab, b, bc, a, ab, c, ab, bc, c);
  }
}

const squaredDistance = (positions: readonly number[], a: number, b: number): number =>
  [0, 1, 2].reduce((sum, axis) => sum + (positions[3 * a + axis]! - positions[3 * b + axis]!) ** 2, 0);
