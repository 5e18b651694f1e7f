// What a mesh's own triangles say about its vertices: who is next to whom, and which way lies the face.
import type { Geometry } from '../../kit/geometry.ts';

/** Vertices at the other end of each edge: those of vertex v are `list` from `start[v]` to `start[v + 1]`. */
export interface Neighbours {
  readonly start: Int32Array;
  readonly list: Int32Array;
}

/** The neighbours of every vertex, each once for every triangle that says so: inner edges count double. */
export function neighboursOf({ positions, indices }: Geometry): Neighbours {
  const count = positions.length / 3;
  const start = new Int32Array(count + 1);
  for (const v of indices) start[v + 1]! += 2;
  for (let v = 0; v < count; v++) start[v + 1]! += start[v]!;
  const next = start.slice(0, count);
  const list = new Int32Array(2 * indices.length);
  for (let i = 0; i < indices.length; i += 3) {
    for (let k = 0; k < 3; k++) {
      const v = indices[i + k]!;
      list[next[v]!++] = indices[i + ((k + 1) % 3)]!;
      list[next[v]!++] = indices[i + ((k + 2) % 3)]!;
    }
  }
  return { start, list };
}

/** For every vertex, a step towards the middle of the faces that meet there, at most `metres` long. */
export function insetsOf({ positions, indices }: Geometry, metres: number): Float32Array {
  const sums = new Float32Array(positions.length);
  for (let i = 0; i < indices.length; i += 3) {
    const [a, b, c] = [3 * indices[i]!, 3 * indices[i + 1]!, 3 * indices[i + 2]!];
    for (let axis = 0; axis < 3; axis++) {
      const [pa, pb, pc] = [positions[a + axis]!, positions[b + axis]!, positions[c + axis]!];
      const middle = (pa + pb + pc) / 3;
      sums[a + axis]! += middle - pa;
      sums[b + axis]! += middle - pb;
      sums[c + axis]! += middle - pc;
    }
  }
  for (let v = 0; v < sums.length; v += 3) {
    const length = Math.sqrt(sums[v]! ** 2 + sums[v + 1]! ** 2 + sums[v + 2]! ** 2);
    const scale = length > 1e-6 ? Math.min(metres, length / 4) / length : 0;
    for (let axis = 0; axis < 3; axis++) sums[v + axis]! *= scale;
  }
  return sums;
}
