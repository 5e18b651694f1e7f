import { Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { boundsOf } from './geometry.ts';
import { pairMember, RIVET_ROW_METRES, rivetRow, rivetsAlong } from './riveted-member.ts';

const SPEC = {
  acrossMetres: 0.4,
  depthMetres: 0.3,
  open: 'sides',
  lacing: 'single',
  hiddenMetres: 0.5,
  rivetsBelow: Infinity,
  rivetSide: 1,
} as const;

/** Signed volume of a mesh: positive when its faces look outward. */
const volume = ({
  positions,
  indices,
}: {
  positions: readonly number[];
  indices: readonly number[];
}): number => {
  const corner = (i: number): Vector3 =>
    new Vector3(positions[3 * i], positions[3 * i + 1], positions[3 * i + 2]);
  let sum = 0;
  for (let i = 0; i < indices.length; i += 3) {
    sum += corner(indices[i]!).dot(corner(indices[i + 1]!).cross(corner(indices[i + 2]!))) / 6;
  }
  return sum;
};

describe('a pair of channels', () => {
  it.each(['sides', 'edges'] as const)('keeps its size and faces outward, open at the %s', (open) => {
    const { plates, lacing, bars } = pairMember([0, 0, 0], [0, 6, 0], { ...SPEC, open });
    const { min, max } = boundsOf(plates);
    const [x, z] = [max[0] - min[0], max[2] - min[2]];
    expect(open === 'sides' ? x : z).toBeCloseTo(open === 'sides' ? 0.3 : 0.4, 5);
    expect(open === 'sides' ? z : x).toBeCloseTo(open === 'sides' ? 0.4 : 0.3, 5);
    // The battens lie on the open faces.
    const ties = boundsOf(lacing);
    expect(open === 'sides' ? ties.max[2] : ties.max[0]).toBeCloseTo(
      (open === 'sides' ? 0.2 : 0.15) + 0.012,
      2,
    );
    expect(volume(plates)).toBeGreaterThan(0);
    expect(bars.length).toBeGreaterThan(10);
  });
});

describe('free ends', () => {
  it('are closed: the skin holds exactly the steel of two channels', () => {
    const { plates } = pairMember([0, 0, 0], [0, 6, 0], { ...SPEC, freeEnds: true });
    const leg = 0.085;
    const section = 2 * (0.4 * 0.016 + 2 * (leg - 0.016) * 0.016);
    expect(volume(plates)).toBeCloseTo(section * 6, 4);
  });
});

describe('heads on a member', () => {
  it.each(['sides', 'edges'] as const)('look along across, open at the %s', (open) => {
    const { rivets } = pairMember([0, 0, 0], [0, 6, 0], { ...SPEC, open });
    expect(rivets.length).toBeGreaterThan(20);
    for (const row of rivets) {
      const foot = new Vector3(0, 0, 0).applyMatrix4(row);
      expect(foot.z).toBeGreaterThan(0.19);
      expect(new Vector3(0, 1, 0).applyMatrix4(row).z - foot.z).toBeCloseTo(1, 5);
    }
  });
});

describe('rivets', () => {
  it('stand on the face that they are asked for, from end to end', () => {
    const rows = rivetsAlong([1, 2, 3], [1, 6, 3], [0, 0, 1]);
    expect(rows).toHaveLength(Math.round(4 / RIVET_ROW_METRES));
    const top = new Vector3(0, 0.018, 0).applyMatrix4(rows[0]!);
    expect(top.z).toBeCloseTo(3.018, 5);
    expect(rivetsAlong([1, 2, 3], [1, 6, 3], [0, 0, 1], 3).length).toBeLessThan(rows.length);
  });

  it('look away from the plate', () => {
    const { normals } = rivetRow();
    expect(normals.filter((_, i) => i % 3 === 1).every((y) => y > 0)).toBe(true);
  });
});
