// The built citadel against the figures of dossier/imperial-citadel.md. Needs `npm run models -- imperial-citadel`.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Point3 } from '../../../src/base/index.ts';
import { type BuiltSite, openBuiltSite } from '../../../tests/sites/built-site.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite('imperial-citadel');
});

/** Height of the first surface of a part under a point far above it. */
const topOf = (part: string, x: number, z: number): number =>
  100 - site.castRay(part, [x, 100, z], [0, -1, 0])[0]!;

/** Free width round a point between the surfaces to its left and right. */
const clearAcross = (part: string, [x, y, z]: Point3): number =>
  site.castRay(part, [x, y, z], [1, 0, 0])[0]! + site.castRay(part, [x, y, z], [-1, 0, 0])[0]!;

describe('along the axis (section 0.3)', () => {
  it('has D67 43.0 m long, centred 560 m north of the Flag Tower', () => {
    const { min, max } = site.part('d67').bounds;
    expect(max[0] - min[0]).toBeCloseTo(43.0, 1);
    expect(-min[2]).toBeCloseTo(567, 0);
  });

  it('has Hậu Lâu about 15 m high at 650 m', () => {
    const { min, max } = site.part('hau-lau').bounds;
    expect(-(min[2] + max[2]) / 2).toBeCloseTo(650, 0);
    expect(max[1]).toBeGreaterThan(14.8);
    expect(max[1]).toBeLessThan(16.2);
  });

  it('ends at Bắc Môn: 17.08 × 20.48 m on the ground, 8.71 m high, faces at 949.8 and 970.2', () => {
    const east = site.castRay('bac-mon-gate', [50, 0.95, -955], [-1, 0, 0])[0]!;
    expect(2 * (50 - east)).toBeGreaterThan(17.08 * 0.985);
    expect(2 * (50 - east)).toBeLessThan(17.08 * 1.01);
    expect(topOf('bac-mon-gate', 5, -955)).toBeCloseTo(8.71, 1);
    const { min, max } = site.part('bac-mon-gate').bounds;
    expect(-min[2]).toBeCloseTo(970.3, 0);
    expect(-max[2]).toBeCloseTo(949.7, 0);
  });

  it('lets one walk through Bắc Môn under an arch 3.9 m wide and 5.2 m high', () => {
    expect(site.castRay('bac-mon-gate', [0, 1.5, -985], [0, 0, 1])).toHaveLength(0);
    expect(clearAcross('bac-mon-gate', [0, 2.5, -969.5])).toBeCloseTo(3.9, 1);
    expect(2.5 + site.castRay('bac-mon-gate', [0, 2.5, -969.5], [0, 1, 0])[0]!).toBeCloseTo(5.2, 1);
  });
});
