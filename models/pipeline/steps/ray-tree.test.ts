import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../kit/random.ts';
import { MISS, RayTree } from './ray-tree.ts';

/** A square of two triangles in the plane y = 0, facing up, from 0 to 2. */
const SQUARE = new Float32Array([0, 0, 0, 0, 0, 2, 2, 0, 2, 0, 0, 0, 2, 0, 2, 2, 0, 0]);

describe('a tree of triangles', () => {
  it('tells distance, triangle and side of the nearest hit', () => {
    const tree = new RayTree(SQUARE);
    expect(tree.firstHit(0.5, 3, 1.5, 0, -1, 0, 10)).toBeCloseTo(3, 6);
    expect([tree.triangle, tree.fromBehind]).toEqual([0, false]);
    expect(tree.firstHit(1.5, -1, 0.5, 0, 1, 0, 10)).toBeCloseTo(1, 6);
    expect([tree.triangle, tree.fromBehind]).toEqual([1, true]);
  });

  it('finds nothing beside, beyond or behind', () => {
    const tree = new RayTree(SQUARE);
    expect(tree.firstHit(3, 1, 1, 0, -1, 0, 10)).toBe(MISS);
    expect(tree.firstHit(1, 3, 0.5, 0, -1, 0, 2)).toBe(MISS);
    expect(tree.firstHit(1, 3, 0.5, 0, 1, 0, 10)).toBe(MISS);
    expect(new RayTree(new Float32Array(0)).firstHit(0, 0, 0, 1, 0, 0, 10)).toBe(MISS);
  });

  it('agrees with three-mesh-bvh on a heap of triangles', () => {
    const random = seededRandom(7);
    const corners = Float32Array.from({ length: 9 * 3000 }, () => random() * 20);
    for (let t = 0; t < 3000; t++) {
      for (let k = 3; k < 9; k++)
        corners[9 * t + k] = corners[9 * t + (k % 3)]! + (corners[9 * t + k]! - 10) / 10;
    }
    const tree = new RayTree(corners);
    const geometry = new BufferGeometry().setAttribute('position', new BufferAttribute(corners.slice(), 3));
    const other = new MeshBVH(geometry);
    let hits = 0;
    for (let i = 0; i < 2000; i++) {
      const origin = new Vector3(random() * 20, random() * 20, random() * 20);
      const direction = new Vector3(random() - 0.5, random() - 0.5, random() - 0.5).normalize();
      if (i % 5 === 0) direction.set(0, i % 2 ? 1 : -1, 0);
      const found = tree.firstHit(...origin.toArray(), ...direction.toArray(), 15);
      const expected = other.raycastFirst(new Ray(origin, direction), DoubleSide, 0, 15);
      if (!expected) expect(found).toBe(MISS);
      else {
        hits++;
        expect(found).toBeCloseTo(expected.distance, 3);
        expect(tree.fromBehind).toBe((expected.face?.normal.dot(direction) ?? 0) > 0);
      }
    }
    expect(hits).toBeGreaterThan(500);
  });
});
