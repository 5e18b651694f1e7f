import { describe, expect, it } from 'vitest';
import { closedEdges, signedVolume } from '../../tests/sites/closed-edges.ts';
import { boundsOf } from './geometry.ts';
import { type StoneStairParams, stairCheek, stoneStair } from './stone-stair.ts';

const STAIR: StoneStairParams = {
  count: 18,
  riser: 3.1 / 18,
  tread: 0.3,
  width: 3,
  nosing: 0.03,
  slab: 0.06,
  wear: 0.012,
};

describe('stone stair', () => {
  it('climbs 18 risers to 3.10 m over 5.4 m, its nosing 3 cm before the first riser', () => {
    for (const level of ['massing', 'full', 'close'] as const) {
      const { min, max } = boundsOf(stoneStair(STAIR, level));
      expect(max[1]).toBeCloseTo(3.1);
      expect(min[2]).toBeCloseTo(-5.4);
      expect(max[2]).toBeCloseTo(level === 'massing' ? 0 : 0.03);
      expect(max[0] - min[0]).toBeCloseTo(3);
    }
  });

  it('has every tread facing up', () => {
    const { normals } = stoneStair(STAIR, 'full');
    const ups = normals.filter((_, i) => i % 3 === 1);
    expect(Math.max(...ups)).toBeCloseTo(1);
    // Only the undersides of the nosings look down.
    const { normals: plain } = stoneStair(STAIR, 'massing');
    expect(Math.min(...plain.filter((_, i) => i % 3 === 1))).toBeGreaterThan(-0.01);
    expect(Math.min(...plain.filter((_, i) => i % 3 === 2))).toBeGreaterThan(-0.01);
  });
});

describe('cheek', () => {
  it.each(['full', 'close'] as const)(
    'is a closed wall under a closed coping, faces outwards, at %s',
    (level) => {
      const { wall, coping } = stairCheek(
        {
          stair: STAIR,
          x: 1.725,
          thickness: 0.45,
          height: 0.5,
          coping: 0.1,
          overhang: 0.04,
          before: 0.3,
          beyond: 0,
        },
        level,
      );
      for (const body of [wall, coping]) {
        expect(closedEdges(body)).toBe(true);
        expect(signedVolume(body)).toBeGreaterThan(0);
      }
      expect(boundsOf(coping).max[1]).toBeCloseTo(3.1 + 0.5);
      expect(boundsOf(wall).min[0]).toBeCloseTo(1.5);
    },
  );
});
