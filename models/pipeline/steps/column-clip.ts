// A triangle over one square column: how high it reaches there, and where it crosses the vertical through its middle.
// Written without closures and objects: a site asks some ten million times.
import type { Vector3 } from 'three';

/** A triangle that touches a column only from outside counts as nothing: the column is this much smaller, metres. */
const EDGE_METRES = 1e-6;
/** A triangle cut by four lines has at most seven corners. */
const MOST_NUMBERS = 3 * 8;

/** Cuts triangles to columns; reuses its memory, so ask for one at a time. */
export class ColumnClip {
  /** Of the last triangle that was there. */
  lowest = 0;
  highest = 0;
  #polygon = new Float64Array(MOST_NUMBERS);
  #next = new Float64Array(MOST_NUMBERS);
  #corners = 0;

  /** Whether a triangle is over the column that begins at (x, z); then `lowest` and `highest` tell of it. */
  reaches(a: Vector3, b: Vector3, c: Vector3, x: number, z: number, cell: number): boolean {
    const polygon = this.#polygon;
    polygon[0] = a.x;
    polygon[1] = a.y;
    polygon[2] = a.z;
    polygon[3] = b.x;
    polygon[4] = b.y;
    polygon[5] = b.z;
    polygon[6] = c.x;
    polygon[7] = c.y;
    polygon[8] = c.z;
    this.#corners = 3;
    this.#cut(0, x + EDGE_METRES, 1);
    this.#cut(0, x + cell - EDGE_METRES, -1);
    this.#cut(2, z + EDGE_METRES, 1);
    this.#cut(2, z + cell - EDGE_METRES, -1);
    if (this.#corners === 0) return false;
    this.lowest = Number.POSITIVE_INFINITY;
    this.highest = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < this.#corners; i++) {
      const y = this.#polygon[3 * i + 1]!;
      if (y < this.lowest) this.lowest = y;
      if (y > this.highest) this.highest = y;
    }
    return true;
  }

  /** Keeps what lies on one side of a line along the other axis. */
  #cut(axis: 0 | 2, limit: number, sign: 1 | -1): void {
    const [from, to, corners] = [this.#polygon, this.#next, this.#corners];
    let kept = 0;
    for (let i = 0; i < corners; i++) {
      const p = 3 * i;
      const q = i + 1 < corners ? p + 3 : 0;
      const here = sign * (from[p + axis]! - limit);
      const there = sign * (from[q + axis]! - limit);
      if (here >= 0) {
        for (let k = 0; k < 3; k++) to[3 * kept + k] = from[p + k]!;
        kept++;
      }
      if (here >= 0 === there >= 0) continue;
      const t = here / (here - there);
      for (let k = 0; k < 3; k++) to[3 * kept + k] = from[p + k]! + (from[q + k]! - from[p + k]!) * t;
      kept++;
    }
    this.#polygon = to;
    this.#next = from;
    this.#corners = kept;
  }
}

/** Height of a triangle at (x, z), or null beside it. Vertical triangles have none. */
export function heightAt(
  a: Vector3,
  b: Vector3,
  c: Vector3,
  normal: Vector3,
  x: number,
  z: number,
): number | null {
  if (Math.abs(normal.y) < 1e-9) return null;
  // Half-open: a point on a shared edge belongs to one triangle only.
  const ab = (b.x - a.x) * (z - a.z) - (b.z - a.z) * (x - a.x);
  const bc = (c.x - b.x) * (z - b.z) - (c.z - b.z) * (x - b.x);
  const ca = (a.x - c.x) * (z - c.z) - (a.z - c.z) * (x - c.x);
  const inside = (ab >= 0 && bc >= 0 && ca >= 0) || (ab < 0 && bc < 0 && ca < 0);
  if (!inside) return null;
  return a.y - (normal.x * (x - a.x) + normal.z * (z - a.z)) / normal.y;
}
