import { describe, expect, it } from 'vitest';
import type { Geometry } from '../../kit/geometry.ts';
import { rectangle } from '../../kit/outline.ts';
import { box, extrude } from '../../kit/solids.ts';
import { subdivide } from './subdivide.ts';

const place = (geometry: Geometry, v: number): string =>
  [0, 1, 2].map((axis) => geometry.positions[3 * v + axis]!.toFixed(5)).join();

/** Edges by their ends' places; in a closed mesh each is walked once in each direction. */
function unmatchedEdges(geometry: Geometry): number {
  const balance = new Map<string, number>();
  for (let i = 0; i < geometry.indices.length; i += 3) {
    for (let k = 0; k < 3; k++) {
      const [a, b] = [geometry.indices[i + k]!, geometry.indices[i + ((k + 1) % 3)]!].map((v) =>
        place(geometry, v),
      );
      const key = a! < b! ? `${a}|${b}` : `${b}|${a}`;
      balance.set(key, (balance.get(key) ?? 0) + (a! < b! ? 1 : -1));
    }
  }
  return [...balance.values()].filter((sum) => sum !== 0).length;
}

function longestEdge({ positions, indices }: Geometry): number {
  let longest = 0;
  for (let i = 0; i < indices.length; i++) {
    const [a, b] = [indices[i]!, indices[i % 3 === 2 ? i - 2 : i + 1]!];
    longest = Math.max(
      longest,
      Math.hypot(...[0, 1, 2].map((k) => positions[3 * a + k]! - positions[3 * b + k]!)),
    );
  }
  return longest;
}

function area({ positions, indices }: Geometry): number {
  const at = (v: number): readonly number[] => positions.slice(3 * v, 3 * v + 3);
  let sum = 0;
  for (let i = 0; i < indices.length; i += 3) {
    const [a, b, c] = [at(indices[i]!), at(indices[i + 1]!), at(indices[i + 2]!)];
    const [u, v] = [b.map((x, k) => x - a[k]!), c.map((x, k) => x - a[k]!)];
    sum +=
      Math.hypot(
        u[1]! * v[2]! - u[2]! * v[1]!,
        u[2]! * v[0]! - u[0]! * v[2]!,
        u[0]! * v[1]! - u[1]! * v[0]!,
      ) / 2;
  }
  return sum;
}

describe.each([
  ['a box', box([0, 0, 0], [9, 0.2, 3])],
  ['a wall with a door', extrude(rectangle(0, 0, 12, 5), -0.4, 0.4, [rectangle(5, 1, 7, 3)])],
])('%s, split at 0.7 m', (_, geometry) => {
  const split = subdivide(geometry, { stepMetres: 0.7, maxTriangles: 50_000 }).geometry;

  it('has no edge longer than that', () => {
    expect(longestEdge(geometry)).toBeGreaterThan(0.7);
    expect(longestEdge(split)).toBeLessThanOrEqual(0.7);
  });

  it('has no crack and no T-junction', () => {
    expect(unmatchedEdges(geometry)).toBe(0);
    expect(unmatchedEdges(split)).toBe(0);
  });

  it('covers the same surface', () => {
    expect(area(split)).toBeCloseTo(area(geometry), 6);
  });
});

it('leaves a mesh alone that is fine enough', () => {
  const geometry = box([0, 0, 0], [1, 1, 1]);
  expect(subdivide(geometry, { stepMetres: 2, maxTriangles: 100 }).geometry.indices).toEqual(
    geometry.indices,
  );
});

it('takes a coarser step when the finer one would be too much', () => {
  const sheet = box([0, 0, 0], [1000, 1, 1000]);
  const { geometry, stepMetres } = subdivide(sheet, { stepMetres: 1, maxTriangles: 5_000 });
  expect(geometry.indices.length / 3).toBeLessThanOrEqual(5_000);
  expect(geometry.indices.length).toBeGreaterThan(sheet.indices.length);
  expect(stepMetres).toBeGreaterThan(1);
  expect(longestEdge(geometry)).toBeLessThanOrEqual(stepMetres);
});
