// Many rays against many triangles, fast: a tree of boxes in flat arrays, and one loop that walks it.
// three-mesh-bvh answers the same questions through objects and callbacks, at a quarter of the speed.
import { buildRayTree, LEAF_FLAG, type TreeArrays } from './ray-tree-build.ts';

/** Nothing was hit. */
export const MISS = Number.POSITIVE_INFINITY;

/** Numbers of a node in `boxes`: lowest corner, highest corner. */
const BOX = 6;
/** Numbers of a triangle in `edges`: a corner and the edges to the other two. */
const TRIANGLE = 9;
const MAX_DEPTH = 128;
/** Stands for one over nothing: times nothing it is nothing, while Infinity times nothing is no number. */
const NEVER = 1e20;
/** Rays that run this flat along a face miss it. */
const PARALLEL = 1e-14;

/** Triangles that rays can be cast at. Triangles are numbered as they were given. */
export class RayTree {
  /** Of the last hit. */
  triangle = -1;
  /** Whether the last hit came from behind the triangle. */
  fromBehind = false;
  readonly #tree: TreeArrays;
  readonly #edges: Float32Array;
  readonly #stack = new Int32Array(MAX_DEPTH);

  /** `corners`: nine numbers a triangle, counter-clockwise seen from its front. */
  constructor(corners: Float32Array) {
    this.#tree = buildRayTree(corners);
    this.#edges = edgesOf(corners, this.#tree.order);
  }

  /**
   * Distance to the nearest triangle, front or back, from (ox, oy, oz) along the unit vector (dx, dy, dz), or MISS;
   * `triangle` and `fromBehind` then tell of it.
   */
  firstHit(
    ox: number,
    oy: number,
    oz: number,
    dx: number,
    dy: number,
    dz: number,
    maxDistance: number,
  ): number {
    const { boxes, links, order } = this.#tree;
    const [edges, stack] = [this.#edges, this.#stack];
    const ix = dx === 0 ? NEVER : 1 / dx;
    const iy = dy === 0 ? NEVER : 1 / dy;
    const iz = dz === 0 ? NEVER : 1 / dz;
    // Where a box's nearer face stands among its six numbers, by axis; the farther one is across.
    const nx = ix < 0 ? 3 : 0;
    const ny = iy < 0 ? 4 : 1;
    const nz = iz < 0 ? 5 : 2;
    const fx = 3 - nx;
    const fy = 5 - ny;
    const fz = 7 - nz;
    let best = maxDistance;
    let found = -1;
    let behind = false;
    let depth = 0;
    let node = 0;
    for (;;) {
      const link = links[2 * node]!;
      const count = links[2 * node + 1]!;
      if (count !== LEAF_FLAG) {
        for (let i = link; i < link + count; i++) {
          const e = TRIANGLE * i;
          const ux = edges[e + 3]!;
          const uy = edges[e + 4]!;
          const uz = edges[e + 5]!;
          const vx = edges[e + 6]!;
          const vy = edges[e + 7]!;
          const vz = edges[e + 8]!;
          const px = dy * vz - dz * vy;
          const py = dz * vx - dx * vz;
          const pz = dx * vy - dy * vx;
          const determinant = ux * px + uy * py + uz * pz;
          if (determinant < PARALLEL && determinant > -PARALLEL) continue;
          const inverse = 1 / determinant;
          const sx = ox - edges[e]!;
          const sy = oy - edges[e + 1]!;
          const sz = oz - edges[e + 2]!;
          const u = (sx * px + sy * py + sz * pz) * inverse;
          if (u < 0 || u > 1) continue;
          const qx = sy * uz - sz * uy;
          const qy = sz * ux - sx * uz;
          const qz = sx * uy - sy * ux;
          const v = (dx * qx + dy * qy + dz * qz) * inverse;
          if (v < 0 || u + v > 1) continue;
          const t = (vx * qx + vy * qy + vz * qz) * inverse;
          if (t >= 0 && t < best) {
            best = t;
            found = i;
            behind = determinant < 0;
          }
        }
      } else {
        // Both children lie side by side; the nearer is walked first, the other waits.
        const a = BOX * link;
        const b = a + BOX;
        let aIn = (boxes[a + nx]! - ox) * ix;
        let aOut = (boxes[a + fx]! - ox) * ix;
        let bIn = (boxes[b + nx]! - ox) * ix;
        let bOut = (boxes[b + fx]! - ox) * ix;
        const aInY = (boxes[a + ny]! - oy) * iy;
        const aOutY = (boxes[a + fy]! - oy) * iy;
        const bInY = (boxes[b + ny]! - oy) * iy;
        const bOutY = (boxes[b + fy]! - oy) * iy;
        const aInZ = (boxes[a + nz]! - oz) * iz;
        const aOutZ = (boxes[a + fz]! - oz) * iz;
        const bInZ = (boxes[b + nz]! - oz) * iz;
        const bOutZ = (boxes[b + fz]! - oz) * iz;
        if (aInY > aIn) aIn = aInY;
        if (aInZ > aIn) aIn = aInZ;
        if (aOutY < aOut) aOut = aOutY;
        if (aOutZ < aOut) aOut = aOutZ;
        if (bInY > bIn) bIn = bInY;
        if (bInZ > bIn) bIn = bInZ;
        if (bOutY < bOut) bOut = bOutY;
        if (bOutZ < bOut) bOut = bOutZ;
        const hitsA = aOut >= aIn && aOut >= 0 && aIn < best;
        const hitsB = bOut >= bIn && bOut >= 0 && bIn < best;
        if (hitsA && hitsB) {
          const aFirst = aIn <= bIn;
          stack[depth++] = aFirst ? link + 1 : link;
          node = aFirst ? link : link + 1;
          continue;
        }
        if (hitsA) {
          node = link;
          continue;
        }
        if (hitsB) {
          node = link + 1;
          continue;
        }
      }
      if (depth === 0) break;
      node = stack[--depth]!;
    }
    if (found < 0) return MISS;
    this.triangle = order[found]!;
    this.fromBehind = behind;
    return best;
  }
}

function edgesOf(corners: Float32Array, order: Int32Array): Float32Array {
  const edges = new Float32Array(corners.length);
  for (let i = 0; i < order.length; i++) {
    const [from, to] = [TRIANGLE * order[i]!, TRIANGLE * i];
    for (let axis = 0; axis < 3; axis++) {
      const a = corners[from + axis]!;
      edges[to + axis] = a;
      edges[to + 3 + axis] = corners[from + 3 + axis]! - a;
      edges[to + 6 + axis] = corners[from + 6 + axis]! - a;
    }
  }
  return edges;
}
