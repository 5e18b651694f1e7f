import { describe, expect, it } from 'vitest';
import { closedEdges } from '../../tests/sites/closed-edges.ts';
import { boundsOf } from './geometry.ts';
import { archWallOpening, type VoussoirArchParams, voussoirArch } from './voussoir-arch.ts';

const ARCH: VoussoirArchParams = {
  centreX: 3,
  sill: 0,
  springing: 2,
  width: 4,
  rings: [
    { depth: 0.4, proud: 0.06, count: 13 },
    { depth: 0.15, proud: 0.1, count: 31 },
  ],
  reveal: 0.5,
  joint: 0.012,
  bevel: 0.012,
  keystone: { proud: 0.14, above: 0.1 },
  impost: { height: 0.2, proud: 0.12, beyond: 0.05 },
  jambs: { width: 0.5, courses: 6, proud: 0.06 },
};

describe('voussoir arch', () => {
  it.each(['massing', 'full', 'close'] as const)('is made of closed stones at %s', (level) => {
    const { stones, mortar } = voussoirArch(ARCH, level);
    expect(closedEdges(stones)).toBe(true);
    expect(closedEdges(mortar)).toBe(true);
  });

  it('is as high as springing, radius and rings, and as deep as its reveal and its keystone', () => {
    const { min, max } = boundsOf(voussoirArch(ARCH, 'close').stones);
    expect(max[1]).toBeCloseTo(2 + 2 + 0.55, 2);
    expect(min[1]).toBe(0);
    expect(min[2]).toBeCloseTo(-0.5);
    expect(max[2]).toBeCloseTo(0.14);
  });

  it('has one wedge per voussoir', () => {
    const { rings: _, impost: __, jambs: ___, keystone: ____, ...plain } = ARCH;
    const one = voussoirArch({ ...plain, rings: [{ depth: 0.4, proud: 0.06, count: 26 }] }, 'full').stones;
    const two = voussoirArch({ ...plain, rings: [{ depth: 0.4, proud: 0.06, count: 52 }] }, 'full').stones;
    expect(two.indices.length).toBe(2 * one.indices.length);
  });

  it('cuts the wall wider than the opening by half a ring', () => {
    const xs = archWallOpening(ARCH).map(([x]) => x);
    expect(Math.max(...xs) - Math.min(...xs)).toBeCloseTo(4 + 0.4);
  });

  it('makes a segmental arch of a rise smaller than half the width', () => {
    const { rings, reveal, joint, bevel } = ARCH;
    const low = voussoirArch(
      { centreX: 0, sill: 0, springing: 1, width: 2, rise: 0.3, rings, reveal, joint, bevel },
      'full',
    );
    expect(boundsOf(low.stones).max[1]).toBeCloseTo(1 + 0.3 + 0.55, 2);
  });
});
