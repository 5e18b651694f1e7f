// The built Opera House against the figures of dossier/opera-house.md.
import { beforeAll, describe, expect, test } from 'vitest';
import { type BuiltSite, openBuiltSite } from '../../../tests/sites/built-site.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite('opera-house');
});

const top = (part: string): number => site.part(part).bounds.max[1];

describe('Hanoi Opera House', () => {
  test('climbs 4 + 6 steps of 0.16 m to a platform at 1.60', () => {
    expect(top('steps')).toBeGreaterThan(1.59);
    expect(top('steps')).toBeLessThan(1.62);
    const heightAt = (z: number): number => 20 - site.castRay('steps', [0, 20, z], [0, -1, 0])[0]!;
    const heights = new Set<number>();
    for (let z = 9; z > 0.7; z -= 0.1) heights.add(Math.round(heightAt(z) / 0.16));
    expect([...heights].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test('the front is 31.4 m wide across the pavilion bases', () => {
    const { min, max } = site.part('pavilions').bounds;
    expect(max[0] - min[0]).toBeCloseTo(31.4, 1);
  });

  test('is 87 m long from the pavilion bases to the back', () => {
    const front = 50 - site.castRay('pavilions', [9.3, 1.2, 50], [0, 0, -1])[0]!;
    expect(front - site.part('rear').bounds.min[2]).toBeGreaterThan(86.2);
    expect(front - site.part('rear').bounds.min[2]).toBeLessThan(87.8);
  });

  test('has ten giant columns, the free ones 3.85 m apart, with capitals at 13.10', () => {
    expect(site.part('giant-order').instanceCount('trim')).toBe(10);
    expect(top('giant-order')).toBeCloseTo(13.1, 1);
    const free = site
      .part('giant-order')
      .instancePositions('trim')
      .map(([x]) => x)
      .filter((x) => Math.abs(x) < 7)
      .sort((a, b) => a - b);
    expect(free).toHaveLength(4);
    for (let i = 1; i < 4; i++) expect(free[i]! - free[i - 1]!).toBeCloseTo(3.85, 1);
  });

  test.each([-7.7, -3.85, 0, 3.85, 7.7])('the arch at %s m is open to the loggia and 2.25 m wide', (x) => {
    const hits = site.castRay('arcade', [x + 0.6, 4.2, 5], [0, 0, -1]);
    expect(hits[0]).toBeGreaterThan(7);
    const right = site.castRay('arcade', [x, 4.9, -0.4], [1, 0, 0])[0]!;
    const left = site.castRay('arcade', [x, 4.9, -0.4], [-1, 0, 0])[0]!;
    expect(right + left).toBeCloseTo(2.25, 1);
  });

  test('has four domes, two griffins and five balconies', () => {
    expect(site.part('domes').instanceCount('slate')).toBe(4);
    expect(site.part('griffins').instanceCount('zinc')).toBe(2);
    expect(site.part('balconies').instanceCount('trim')).toBe(5);
  });

  test.each([
    ['entablature', 15.95],
    ['auditorium-roof', 29.3],
    ['roof-crest', 34],
  ])('the top of %s is %s m above the pavement', (part, height) => {
    expect(Math.abs(top(part) - height)).toBeLessThan(height * 0.01);
  });
});
