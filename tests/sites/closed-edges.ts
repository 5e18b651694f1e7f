// For tests: whether a mesh is a closed body that looks outwards.
import type { Geometry } from '../../models/kit/geometry.ts';

/** Whether every edge is walked as often one way as the other: closed bodies, wound the same way all over. */
export function closedEdges({ positions, indices }: Geometry): boolean {
  const key = (i: number): string =>
    [0, 1, 2].map((axis) => Math.round(positions[3 * i + axis]! * 1e4)).join(',');
  const balance = new Map<string, number>();
  for (let i = 0; i < indices.length; i += 3) {
    for (const [from, to] of [
      [0, 1],
      [1, 2],
      [2, 0],
    ] as const) {
      const [a, b] = [key(indices[i + from]!), key(indices[i + to]!)];
      if (a === b) continue;
      const [edge, way] = a < b ? [`${a}|${b}`, 1] : [`${b}|${a}`, -1];
      balance.set(edge, (balance.get(edge) ?? 0) + way);
    }
  }
  return [...balance.values()].every((sum) => sum === 0);
}

/** Volume of a closed body; positive when its faces look outwards. */
export function signedVolume({ positions, indices }: Geometry): number {
  const at = (i: number): number[] => [0, 1, 2].map((axis) => positions[3 * indices[i]! + axis]!);
  let sum = 0;
  for (let i = 0; i < indices.length; i += 3) {
    const [a, b, c] = [at(i), at(i + 1), at(i + 2)] as [number[], number[], number[]];
    sum +=
      a[0]! * (b[1]! * c[2]! - b[2]! * c[1]!) -
      a[1]! * (b[0]! * c[2]! - b[2]! * c[0]!) +
      a[2]! * (b[0]! * c[1]! - b[1]! * c[0]!);
  }
  return sum / 6;
}
