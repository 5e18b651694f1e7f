// Which vertices lie on an edge that stands out and is rubbed first: chamfers, fillets of mouldings, arrises of thin things.
import type { Geometry } from '../../kit/geometry.ts';
import type { Neighbours } from './mesh-topology.ts';

/** Faces that meet at less than the first angle are one rounded surface; from the second on, their edge is an edge. */
const ROUND_COSINE = Math.cos((25 * Math.PI) / 180);
const EDGE_COSINE = Math.cos((40 * Math.PI) / 180);
/** Faces that meet at less than two degrees lie in one plane. */
const PLANE_COSINE = Math.cos((2 * Math.PI) / 180);
/** Faces narrower than the first width are all edge; on those wider than the second, wear would run over the face. */
const NARROW_METRES = 0.06;
const WIDE_METRES = 0.25;

/**
 * 0–1 for every vertex: 1 on narrow faces along edges that stand out, 0 on flats, in hollows, and on wide faces, over
 * which a vertex would spread its edge's wear. `scale`: how many metres a unit of the mesh is.
 */
export function wornEdges(geometry: Geometry, scale = 1): Float32Array {
  const { positions, indices } = geometry;
  const { edges, widths } = facesOf(geometry);
  const count = positions.length / 3;
  const convex = new Float32Array(count);
  const concave = new Float32Array(count);
  const width = new Float32Array(count);
  for (let i = 0; i < indices.length; i++) {
    const face = Math.floor(i / 3);
    const v = indices[i]!;
    const w = indices[3 * face + ((i + 1) % 3)]!;
    width[v] = Math.max(width[v]!, widths[face]! * scale);
    const side = edges[i]! > 0 ? convex : concave;
    const strength = Math.abs(edges[i]!);
    side[v] = Math.max(side[v]!, strength);
    side[w] = Math.max(side[w]!, strength);
  }
  return convex.map((value, v) => {
    const narrow = (WIDE_METRES - width[v]!) / (WIDE_METRES - NARROW_METRES);
    return Math.max(0, value - concave[v]!) * Math.min(1, Math.max(0, narrow));
  });
}

/** The mesh with vertices of their own for narrow faces along edges, so that wear stays on them. Looks the same. */
export function separateWornFaces(geometry: Geometry, scale = 1): Geometry {
  const { positions, normals, indices } = geometry;
  const { edges, widths } = facesOf(geometry);
  const isWorn = (face: number): boolean =>
    widths[face]! * scale <= NARROW_METRES &&
    Math.max(edges[3 * face]!, edges[3 * face + 1]!, edges[3 * face + 2]!) > 0.5;
  const users = new Uint8Array(positions.length / 3);
  for (let i = 0; i < indices.length; i++) users[indices[i]!]! |= isWorn(Math.floor(i / 3)) ? 1 : 2;
  if (!users.includes(3)) return geometry;
  const twins = new Int32Array(users.length);
  const [morePositions, moreNormals] = [[...positions], [...normals]];
  users.forEach((both, v) => {
    if (both !== 3) return;
    twins[v] = morePositions.length / 3;
    for (let axis = 0; axis < 3; axis++) {
      morePositions.push(positions[3 * v + axis]!);
      moreNormals.push(normals[3 * v + axis]!);
    }
  });
  return {
    positions: morePositions,
    normals: moreNormals,
    indices: indices.map((v, i) => (users[v] === 3 && isWorn(Math.floor(i / 3)) ? twins[v]! : v)),
  };
}

interface FaceFigures {
  /** How much of an edge each side of each face is: 1 stands out, −1 is a hollow, 0 is smooth or open. */
  readonly edges: Float32Array;
  /** Of the plane piece that a face belongs to, however it is cut into triangles. */
  readonly widths: Float32Array;
}

function facesOf(geometry: Geometry): FaceFigures {
  const { positions, indices } = geometry;
  const corner = weldedVertices(positions);
  const byCorner = facesByCorner(corner, indices);
  const faces = new Faces(geometry);
  const edges = new Float32Array(indices.length);
  const pieces = new Pieces(indices.length / 3);
  for (let i = 0; i < indices.length; i++) {
    const face = Math.floor(i / 3);
    const [from, to] = [corner[indices[i]!]!, corner[indices[3 * face + ((i + 1) % 3)]!]!];
    const other = faceAcross(face, from, to, corner, indices, byCorner);
    if (other < 0) continue;
    edges[i] = faces.edgeBetween(face, other);
    if (faces.cosine(face, other) > PLANE_COSINE) pieces.join(face, other);
  }
  const widths = new Float32Array(indices.length / 3);
  for (let f = 0; f < widths.length; f++) {
    const piece = pieces.of(f);
    widths[piece] = Math.max(widths[piece]!, faces.width(f));
  }
  return { edges, widths: widths.map((_, f) => widths[pieces.of(f)]!) };
}

/** Faces that lie in one plane and hang together. */
class Pieces {
  readonly #parent: Int32Array;

  constructor(faces: number) {
    this.#parent = Int32Array.from({ length: faces }, (_, f) => f);
  }

  of(face: number): number {
    let at = face;
    while (this.#parent[at] !== at) at = this.#parent[at] = this.#parent[this.#parent[at]!]!;
    return at;
  }

  join(face: number, other: number): void {
    this.#parent[this.of(other)] = this.of(face);
  }
}

class Faces {
  readonly #normals: Float32Array;

  constructor(private readonly geometry: Geometry) {
    const { indices } = geometry;
    this.#normals = new Float32Array(indices.length);
    for (let i = 0; i < indices.length; i += 3) {
      const [a, b, c] = [3 * indices[i]!, 3 * indices[i + 1]!, 3 * indices[i + 2]!];
      const [ux, uy, uz] = this.#edge(a, b);
      const [vx, vy, vz] = this.#edge(a, c);
      const [nx, ny, nz] = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
      const length = Math.sqrt(nx * nx + ny * ny + nz * nz) || 1;
      this.#normals.set([nx / length, ny / length, nz / length], i);
    }
  }

  #edge(from: number, to: number): readonly [number, number, number] {
    const { positions: p } = this.geometry;
    return [p[to]! - p[from]!, p[to + 1]! - p[from + 1]!, p[to + 2]! - p[from + 2]!];
  }

  /** Twice the area over the longest edge. */
  width(face: number): number {
    const { indices } = this.geometry;
    const [p, q, r] = [3 * indices[3 * face]!, 3 * indices[3 * face + 1]!, 3 * indices[3 * face + 2]!];
    const a = Math.hypot(...this.#edge(p, q));
    const b = Math.hypot(...this.#edge(q, r));
    const c = Math.hypot(...this.#edge(r, p));
    const half = (a + b + c) / 2;
    const area = Math.sqrt(Math.max(0, half * (half - a) * (half - b) * (half - c)));
    return (2 * area) / Math.max(a, b, c, 1e-9);
  }

  /** Of the angle between the ways in which two faces look. */
  cosine(face: number, other: number): number {
    const [n, f, g] = [this.#normals, 3 * face, 3 * other];
    return n[f]! * n[g]! + n[f + 1]! * n[g + 1]! + n[f + 2]! * n[g + 2]!;
  }

  /** How much of an edge two faces make: up to 1 where it stands out, down to −1 in a hollow, 0 on a smooth surface. */
  edgeBetween(face: number, other: number): number {
    const cosine = this.cosine(face, other);
    const strength = Math.min(1, (ROUND_COSINE - cosine) / (ROUND_COSINE - EDGE_COSINE));
    if (strength <= 0) return 0;
    const { positions, indices } = this.geometry;
    const [n, f, g] = [this.#normals, 3 * face, 3 * other];
    const from = 3 * indices[f]!;
    // The corner of the other face that lies farthest off this one's plane.
    let off = 0;
    for (let k = 0; k < 3; k++) {
      const to = 3 * indices[g + k]!;
      let distance = 0;
      for (let axis = 0; axis < 3; axis++)
        distance += n[f + axis]! * (positions[to + axis]! - positions[from + axis]!);
      if (Math.abs(distance) > Math.abs(off)) off = distance;
    }
    if (Math.abs(off) < 1e-4) return 0;
    return off < 0 ? strength : -strength;
  }
}

/** Another face with the edge between two corners; −1 where there is none. */
function faceAcross(
  face: number,
  from: number,
  to: number,
  corner: Int32Array,
  indices: readonly number[],
  { start, list }: Neighbours,
): number {
  for (let i = start[from]!; i < start[from + 1]!; i++) {
    const other = list[i]!;
    if (other === face) continue;
    for (let k = 0; k < 3; k++) if (corner[indices[3 * other + k]!] === to) return other;
  }
  return -1;
}

/** Faces by the corner that they touch, in the same form as neighbours. */
function facesByCorner(corner: Int32Array, indices: readonly number[]): Neighbours {
  const start = new Int32Array(corner.length + 1);
  for (const v of indices) start[corner[v]! + 1]!++;
  for (let c = 0; c < corner.length; c++) start[c + 1]! += start[c]!;
  const next = start.slice(0, corner.length);
  const list = new Int32Array(indices.length);
  for (let i = 0; i < indices.length; i++) list[next[corner[indices[i]!]!]!++] = Math.floor(i / 3);
  return { start, list };
}

const STEPS_PER_METRE = 10_000;

/** For every vertex, the first one in the same place, within a tenth of a millimetre. */
function weldedVertices(positions: readonly number[]): Int32Array {
  const count = positions.length / 3;
  const size = 2 ** Math.ceil(Math.log2(Math.max(4, 2 * count)));
  const slots = new Int32Array(size).fill(-1);
  const steps = Int32Array.from(positions, (value) => Math.round(value * STEPS_PER_METRE));
  const first = new Int32Array(count);
  for (let v = 0; v < count; v++) {
    const [x, y, z] = [steps[3 * v]!, steps[3 * v + 1]!, steps[3 * v + 2]!];
    let slot = hash(x, y, z) & (size - 1);
    for (let known = slots[slot]!; known >= 0; known = slots[slot]!) {
      if (steps[3 * known] === x && steps[3 * known + 1] === y && steps[3 * known + 2] === z) break;
      slot = (slot + 1) & (size - 1);
    }
    if (slots[slot]! < 0) slots[slot] = v;
    first[v] = slots[slot]!;
  }
  return first;
}

function hash(x: number, y: number, z: number): number {
  let mixed = Math.imul(x, 73_856_093) ^ Math.imul(y, 19_349_663) ^ Math.imul(z, 83_492_791);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}
