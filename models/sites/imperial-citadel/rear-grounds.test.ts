// The built house D67, its bunker, the pit of 18 Hoàng Diệu and the Nguyễn wall against dossier/imperial-citadel.md.
// Needs `npm run models -- imperial-citadel`.
import { beforeAll, describe, expect, it } from 'vitest';
import { type BuiltSite, openBuiltSite } from '../../../tests/sites/built-site.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite('imperial-citadel');
});

/** How often each instanced mesh of a material is drawn, fewest first. */
const counts = (id: string, wanted: string): number[] =>
  site
    .meshes(id)
    .filter(({ material, instanced }) => instanced && material === wanted)
    .map(({ places }) => places.length)
    .sort((a, b) => a - b);

const size = (id: string, axis: 0 | 1 | 2): number => {
  const { min, max } = site.part(id).bounds;
  return max[axis] - min[axis];
};

describe('the ground', () => {
  it.each([
    ['in the court', 20, -400],
    ['under the platform', 10, -500],
    ['in the yard of D67', -20, -530],
    ['over the bunker', 0, -540],
  ])('leaves %s to the part that lies there, so that no two sheets fight', (_, x, z) => {
    expect(site.castRay('ground', [x, 1, z], [0, -1, 0])).toEqual([]);
  });

  it('lies everywhere else once', () => {
    for (const [x, z] of [
      [60, -30],
      [0, -150],
      [-60, -400],
      [0, -700],
      [0, -77],
      [112, -300],
    ] as const) {
      expect(site.castRay('ground', [x, 1, z], [0, -1, 0]), `${x}, ${z}`).toHaveLength(1);
    }
  });
});

describe('D67 (section 4.2)', () => {
  it('is 43.0 m long and 4.2 m high, centred 560 m north of the Flag Tower', () => {
    const { min, max } = site.part('d67').bounds;
    expect(max[0] - min[0]).toBeCloseTo(43.0, 1);
    expect(max[1]).toBeGreaterThan(4.2);
    expect(-(min[2] + max[2]) / 2).toBeCloseTo(560, 0);
  });

  it('has 30 openings, six of them doors, and six vents on its roof', () => {
    expect(counts('d67', 'greenSteel')).toEqual([6, 6, 24]);
  });
});

describe('the bunker (section 4.3)', () => {
  it('has its floor 9.0 m below the yard, 45 steps of 0.20 down', () => {
    const heights = site.castRay('bunker', [-4.25, 1, -554.6], [0, -1, 0]).map((d) => 1 - d);
    expect(Math.max(...heights)).toBeCloseTo(0, 1);
    const tops = new Set<number>();
    for (let north = 541.9; north < 554.7; north += 0.05) {
      const [hit] = site.castRay('bunker', [4.25, 1, -north], [0, -1, 0]);
      if (hit !== undefined) tops.add(Math.round((1 - hit + 9) / 0.2));
    }
    expect(tops.size).toBe(45);
  });

  it('is shown only where the ground is cut open', () => {
    expect(site.part('bunker').phases).toEqual(['today-cut']);
  });

  it('has six steel doors', () => {
    expect(counts('bunker', 'greenSteel')).toContain(6);
  });
});

describe('18 Hoàng Diệu (section 8)', () => {
  it('has pads of 1.30 m a bay of 6.0 m apart, their tops 1.5 m down, and rings of six round ones', () => {
    expect(counts('hd18-pit', 'padGravel')).toEqual([2, 6, 12]);
    const [pad] = site.castRay('hd18-pit', [-183, 1, -540], [0, -1, 0]);
    expect(1 - pad!).toBeCloseTo(-1.5, 1);
    const [next] = site.castRay('hd18-pit', [-183, 1, -546], [0, -1, 0]);
    expect(1 - next!).toBeCloseTo(-1.5, 1);
    const [between] = site.castRay('hd18-pit', [-184.2, 1, -543], [0, -1, 0]);
    expect(1 - between!).toBeLessThan(-1.85);
  });

  it('is a pit of 20 × 20 × 2.5 m under a shelter 6 m high', () => {
    expect(size('hd18-pit', 0)).toBeCloseTo(20, 1);
    expect(size('hd18-pit', 2)).toBeCloseTo(20, 1);
    expect(site.part('hd18-pit').bounds.min[1]).toBeCloseTo(-2.5, 1);
    expect(site.part('dig-shelter').bounds.max[1]).toBeCloseTo(6.05, 1);
  });
});

describe('the Nguyễn wall (section 14)', () => {
  it('is 4.4 m high behind a moat 16 m wide', () => {
    const [south] = site.castRay('ramparts', [300, 100, 132], [0, -1, 0]);
    expect(100 - south!).toBeCloseTo(4.4, 1);
    const water = (z: number): number => site.castRay('moat', [300, 100, z], [0, -1, 0]).length;
    const wet = Array.from({ length: 500 }, (_, i) => 140 + i * 0.1).filter(
      (z) => water(z) > 0 && 100 - site.castRay('moat', [300, 100, z], [0, -1, 0])[0]! < -0.5,
    );
    expect((wet.at(-1)! - wet[0]!) / 16).toBeGreaterThan(0.97);
    expect((wet.at(-1)! - wet[0]!) / 16).toBeLessThan(1.03);
  });

  it('runs from −560 to 540 and from −140 to the north gate', () => {
    const [west] = site.castRay('ramparts', [-700, 2, -100], [1, 0, 0]);
    expect(-700 + west!).toBeCloseTo(-560, 0);
    const [east] = site.castRay('ramparts', [700, 2, -100], [-1, 0, 0]);
    expect(700 - east!).toBeCloseTo(540, 0);
  });

  it('stands only under the Nguyễn', () => {
    expect(site.part('ramparts').phases).toEqual(['nguyen-1812', 'nguyen-1841']);
  });
});
