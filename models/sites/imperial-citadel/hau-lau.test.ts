// The built Hậu Lâu against dossier/imperial-citadel.md, sections 5 and 14. Needs `npm run models -- imperial-citadel`.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Point3 } from '../../../src/base/index.ts';
import { type BuiltSite, openBuiltSite } from '../../../tests/sites/built-site.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite('imperial-citadel');
});

const hits = (from: Point3, towards: Point3): readonly number[] => site.castRay('hau-lau', from, towards);
const topOf = (x: number, z: number): number => 100 - hits([x, 100, z], [0, -1, 0])[0]!;

describe('storeys (5.2)', () => {
  it.each([
    ['ground floor', 26, 17, 3],
    ['first upper floor', 16, 11, 7.45],
    ['top floor', 7.5, 6, 11.3],
  ])('has its %s %f × %f', (_, width, depth, y) => {
    // East and west beside the corner pilasters, south and north over the middle openings.
    const z0 = -650 + depth / 2 - 0.8;
    const x = 100 - hits([50, y, z0], [-1, 0, 0])[0]! - hits([-50, y, z0], [1, 0, 0])[0]!;
    const z = 100 - hits([0, y, -600], [0, 0, -1])[0]! - hits([0, y, -700], [0, 0, 1])[0]!;
    expect(Math.abs(x / width - 1)).toBeLessThan(0.01);
    expect(Math.abs(z / depth - 1)).toBeLessThan(0.01);
  });

  it('stands 650 m north of the Flag Tower, some 15 m high, on walls 0.9 thick', () => {
    const { min, max } = site.part('hau-lau').bounds;
    expect((min[0] + max[0]) / 2).toBeCloseTo(0, 1);
    expect(topOf(0.9, -650)).toBeGreaterThan(15 * 0.99);
    expect(topOf(0.9, -650)).toBeLessThan(15 * 1.01);
    const [outer, inner] = hits([0, 2, -600], [0, 0, -1]);
    expect(inner! - outer!).toBeCloseTo(0.9, 2);
    expect(site.part('hau-lau').phases).toEqual(['nguyen-1841', 'french-1897', 'today', 'today-cut']);
  });
});

describe('doors and roofs (5.2)', () => {
  it('has two doors below to the south, three above, and nine on top: three each E, W and S', () => {
    const doors = site.part('hau-lau').instancePositions('timber');
    // Positions are the middles of the shutters, which stand back in the wall.
    const below = doors.filter(([, y, z]) => y < 1.5 && z > -650 + 7.5);
    expect(below).toHaveLength(2);
    const middle = doors.filter(([x, y, z]) => y > 5 && y < 6.5 && z > -650 + 4.5 && Math.abs(x) < 3);
    expect(middle).toHaveLength(3);
    const top = doors.filter(([, y]) => y > 9.2);
    expect(top).toHaveLength(9);
    expect(top.filter(([x]) => x > 2.7)).toHaveLength(3);
    expect(top.filter(([x]) => x < -2.7)).toHaveLength(3);
    expect(top.filter(([, , z]) => z > -648)).toHaveLength(3);
  });

  it('has five layers of roof, each higher and further in', () => {
    const layers = [13.6, 12.65, 8.6, 4.45, 3.2].map((x) => topOf(x, -650.4));
    const expected = [4.3, 5.75, 8.3, 12.0, 13.6];
    layers.forEach((y, i) => {
      expect(Math.abs(y - expected[i]!)).toBeLessThan(0.45);
    });
  });
});
