// The built Lê hall against dossier/imperial-citadel.md, section 3.5 A. Needs `npm run models -- imperial-citadel`.
import { beforeAll, describe, expect, it } from 'vitest';
import { type BuiltSite, openBuiltSite } from '../../../tests/sites/built-site.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite('imperial-citadel');
});

describe('Kính Thiên hall, Lê sơ proposal (3.5 A)', () => {
  it('stands on sixty columns in a grid of 49.5 × 24', () => {
    const bases = site.part('hall-le').instancePositions('stepStone');
    expect(bases).toHaveLength(60);
    const lines = (axis: 0 | 2): number[] => [
      ...new Set(bases.map((base) => Math.round(base[axis] * 100) / 100)),
    ];
    expect(lines(0)).toHaveLength(10);
    expect(lines(2)).toHaveLength(6);
    expect(Math.max(...lines(0)) - Math.min(...lines(0))).toBeCloseTo(49.5, 1);
    expect(Math.max(...lines(2)) - Math.min(...lines(2))).toBeCloseTo(24, 1);
  });

  it('rises to its ridge 17.4 above the platform, whose top is at 2.30', () => {
    const [roof] = site.castRay('hall-le', [10, 100, -500], [0, -1, 0]);
    expect(Math.abs((100 - roof! - 2.3) / 17.9 - 1)).toBeLessThan(0.02);
  });

  it('is a proposal, shown until the Nguyễn pulled it down', () => {
    const hall = site.part('hall-le');
    expect(hall.evidence).toBe('derived');
    expect(hall.phases).toEqual(['le-1467', 'nguyen-1812']);
  });
});
