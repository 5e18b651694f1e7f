// Lays a triangle skin over a sculptor's field: surface nets on those blocks of a grid that the skin passes through.
import { MeshoptSimplifier } from 'meshoptimizer';
import type { Point3 } from '../../src/base/index.ts';
import type { Geometry } from './geometry.ts';
import { type Distance, fieldOf, type Touch, touchesNear } from './sculpt-field.ts';

await MeshoptSimplifier.ready;

/** Cells along the edge of a block, and of the cubes that are halved down to blocks. */
const BLOCK = 4;
const REGION = 32;

/** How fine the skin is. */
export interface SkinOptions {
  /** Edge of a grid cell, metres: the smallest feature that is kept is about twice this. */
  readonly cell: number;
  /** Triangles to thin the skin out to; absent: as it comes. */
  readonly triangles?: number;
  /** Largest departure that thinning may cause, metres; default half a cell. */
  readonly error?: number;
  /** Nothing is skinned below this height: what stands in the ground needs no skin there. */
  readonly floor?: number;
}

/** The skin of a sculpture. Closed, except where `floor` cuts it; its normals are the field's own. */
export function skinOf(touches: readonly Touch[], options: SkinOptions): Geometry {
  const net = new Net(touches, options.cell, options.floor ?? -Infinity);
  net.run();
  return options.triangles === undefined
    ? net.geometry()
    : thinned(net.geometry(), options.triangles, options.error ?? options.cell / 2);
}

class Net {
  readonly #positions: number[] = [];
  readonly #normals: number[] = [];
  /** Cell of each vertex, and which of the cell's corners are inside. */
  readonly #cells: number[] = [];
  readonly #masks: number[] = [];
  readonly #min: Point3;
  readonly #size: readonly [number, number, number];
  readonly #vertexAt: Int32Array;

  constructor(
    private readonly touches: readonly Touch[],
    private readonly cell: number,
    floor: number,
  ) {
    const bodies = touches.filter((touch) => !touch.carve);
    const least = (axis: 0 | 1 | 2): number => Math.min(...bodies.map(({ shape }) => shape.min[axis]));
    const most = (axis: 0 | 1 | 2): number => Math.max(...bodies.map(({ shape }) => shape.max[axis]));
    const pad = 3 * cell;
    this.#min = [least(0) - pad, Math.max(least(1) - pad, floor), least(2) - pad];
    const blocks = ([0, 1, 2] as const).map((axis) =>
      Math.ceil((most(axis) + pad - this.#min[axis]) / (cell * BLOCK)),
    );
    this.#size = [blocks[0]! * BLOCK, blocks[1]! * BLOCK, blocks[2]! * BLOCK];
    this.#vertexAt = new Int32Array(this.#size[0] * this.#size[1] * this.#size[2]).fill(-1);
  }

  run(): void {
    const [nx, ny, nz] = this.#size;
    for (let i = 0; i < nx; i += REGION)
      for (let j = 0; j < ny; j += REGION)
        for (let k = 0; k < nz; k += REGION) this.#cube([i, j, k], REGION, this.touches);
  }

  /** Halves a cube of cells until its parts are blocks; parts without skin are left out on the way. */
  #cube(corner: Point3, cells: number, touches: readonly Touch[]): void {
    const near = this.#near(touches, corner, cells);
    if (!near) return;
    if (cells === BLOCK) {
      this.#block(corner, near);
      return;
    }
    const half = cells / 2;
    for (const a of [0, half])
      for (const b of [0, half])
        for (const c of [0, half]) this.#cube([corner[0] + a, corner[1] + b, corner[2] + c], half, near);
  }

  /** The touches that matter in a cube of cells; null when the skin cannot pass through it. */
  #near(touches: readonly Touch[], corner: Point3, cells: number): Touch[] | null {
    const half = (cells * this.cell) / 2;
    const middle = corner.map((n, axis) => this.#min[axis]! + n * this.cell + half) as [
      number,
      number,
      number,
    ];
    const radius = half * Math.sqrt(3);
    const near = touchesNear(touches, middle, radius + 1.5 * this.cell);
    if (near.every((touch) => touch.carve)) return null;
    // Where bodies are pressed flat or swollen, fields are off by some: only clear cases are skipped.
    return Math.abs(fieldOf(near)(...middle)) > 1.1 * radius + 0.25 * this.cell ? null : near;
  }

  #block([i, j, k]: Point3, near: readonly Touch[]): void {
    const field = fieldOf(near);
    const values = this.#sample(i, j, k, field);
    if (!values) return;
    const n = BLOCK + 1;
    for (let a = 0; a < BLOCK; a++)
      for (let b = 0; b < BLOCK; b++)
        for (let c = 0; c < BLOCK; c++)
          this.#netCell([i + a, j + b, k + c], values, (a * n + b) * n + c, field);
  }

  /** The field at a block's grid points; null when all of them are on one side of the skin. */
  #sample(i: number, j: number, k: number, field: Distance): Float64Array | null {
    const n = BLOCK + 1;
    const values = new Float64Array(n * n * n);
    // Every other point first: where none of them is near the skin, there is none between them either.
    const clear = 1.2 * Math.sqrt(3) * this.cell;
    let [inside, outside, nearest] = [false, false, Infinity];
    for (const coarse of [true, false]) {
      for (let a = 0, at = 0; a < n; a++)
        for (let b = 0; b < n; b++)
          for (let c = 0; c < n; c++, at++) {
            if ((((a | b | c) & 1) === 0) !== coarse) continue;
            const d = field(
              this.#min[0] + (i + a) * this.cell,
              this.#min[1] + (j + b) * this.cell,
              this.#min[2] + (k + c) * this.cell,
            );
            values[at] = d;
            nearest = Math.min(nearest, Math.abs(d));
            if (d < 0) inside = true;
            else outside = true;
          }
      if (coarse && inside !== outside && nearest > clear) return null;
    }
    return inside && outside ? values : null;
  }

  /** Puts a vertex into a cell that the skin passes through. */
  #netCell([i, j, k]: Point3, values: Float64Array, at: number, field: Distance): void {
    let mask = 0;
    for (let corner = 0; corner < 8; corner++) if (values[at + OFFSETS[corner]!]! < 0) mask |= 1 << corner;
    if (mask === 0 || mask === 255) return;
    let [x, y, z, crossings] = [0, 0, 0, 0];
    for (const [from, to] of EDGES) {
      if (((mask >> from) & 1) === ((mask >> to) & 1)) continue;
      const [a, b] = [values[at + OFFSETS[from]!]!, values[at + OFFSETS[to]!]!];
      const t = a / (a - b);
      const part = (bit: number): number => {
        const [p, q] = [(from >> bit) & 1, (to >> bit) & 1];
        return p + (q - p) * t;
      };
      x += part(0);
      y += part(1);
      z += part(2);
      crossings++;
    }
    const point: [number, number, number] = [
      this.#min[0] + (i + x / crossings) * this.cell,
      this.#min[1] + (j + y / crossings) * this.cell,
      this.#min[2] + (k + z / crossings) * this.cell,
    ];
    const normal = this.#settle(point, field);
    this.#vertexAt[(i * this.#size[1] + j) * this.#size[2] + k] = this.#cells.length;
    this.#cells.push((i * this.#size[1] + j) * this.#size[2] + k);
    this.#masks.push(mask);
    this.#positions.push(...point);
    this.#normals.push(...normal);
  }

  /** Moves a point onto the skin, by at most 0.4 of a cell; returns the normal there. */
  #settle(point: [number, number, number], field: Distance): Point3 {
    const e = this.cell * 0.35;
    const [x, y, z] = point;
    // Four corners of a tetrahedron give the slope and, in the mean, the value.
    const [p, q, r, s] = [
      field(x + e, y + e, z + e),
      field(x + e, y - e, z - e),
      field(x - e, y + e, z - e),
      field(x - e, y - e, z + e),
    ];
    const g = [p + q - r - s, p - q + r - s, p - q - r + s].map((sum) => sum / (4 * e)) as [
      number,
      number,
      number,
    ];
    const square = g[0] * g[0] + g[1] * g[1] + g[2] * g[2] + 1e-9;
    const length = Math.sqrt(square);
    const reach = (0.4 * this.cell) / length;
    const step = Math.max(-reach, Math.min(reach, (p + q + r + s) / 4 / square));
    for (let axis = 0; axis < 3; axis++) point[axis] = point[axis]! - step * g[axis]!;
    return [g[0] / length, g[1] / length, g[2] / length];
  }

  geometry(): Geometry {
    const indices: number[] = [];
    const strides = [this.#size[1] * this.#size[2], this.#size[2], 1] as const;
    this.#cells.forEach((cell, vertex) => {
      const mask = this.#masks[vertex]!;
      for (let axis = 0; axis < 3; axis++) {
        const inside = mask & 1;
        if (inside === ((mask >> (1 << axis)) & 1)) continue;
        const [u, v] = [strides[(axis + 1) % 3]!, strides[(axis + 2) % 3]!];
        const ring = [cell, cell - u, cell - u - v, cell - v].map((at) => this.#vertexAt[at] ?? -1);
        if (ring.some((at) => at < 0)) continue;
        const [a, b, c, d] = ring as [number, number, number, number];
        if (inside) indices.push(a, b, c, a, c, d);
        else indices.push(a, c, b, a, d, c);
      }
    });
    return { positions: this.#positions, normals: this.#normals, indices };
  }
}

/** Corners of a cell as bits x, y, z: offsets into a block's samples. */
const OFFSETS = [0, 1, 2, 3, 4, 5, 6, 7].map(
  (corner) => ((corner & 1) * (BLOCK + 1) + ((corner >> 1) & 1)) * (BLOCK + 1) + ((corner >> 2) & 1),
);

const EDGES = [0, 1, 2, 3, 4, 5, 6, 7].flatMap((from) =>
  [1, 2, 4].filter((bit) => !(from & bit)).map((bit): readonly [number, number] => [from, from | bit]),
);

/** A skin with fewer triangles, nowhere further off than `error` metres. */
function thinned(geometry: Geometry, triangles: number, error: number): Geometry {
  const positions = Float32Array.from(geometry.positions);
  const normals = Float32Array.from(geometry.normals);
  const [kept] = MeshoptSimplifier.simplifyWithAttributes(
    Uint32Array.from(geometry.indices),
    positions,
    3,
    normals,
    3,
    [0.3, 0.3, 0.3],
    null,
    triangles * 3,
    error,
    ['ErrorAbsolute'],
  );
  const newIndex = new Map<number, number>();
  const indices: number[] = [];
  const [outPositions, outNormals]: [number[], number[]] = [[], []];
  for (const old of kept) {
    let index = newIndex.get(old);
    if (index === undefined) {
      index = newIndex.size;
      newIndex.set(old, index);
      for (let axis = 0; axis < 3; axis++) {
        outPositions.push(geometry.positions[3 * old + axis]!);
        outNormals.push(geometry.normals[3 * old + axis]!);
      }
    }
    indices.push(index);
  }
  return { positions: outPositions, normals: outNormals, indices };
}
