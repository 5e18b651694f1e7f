import { describe, expect, it } from 'vitest';
import { closedEdges, signedVolume } from '../../tests/sites/closed-edges.ts';
import { type BrushCharacter, brushRelief } from './brush-relief.ts';
import { boundsOf } from './geometry.ts';

/** 十 with a hooked stem. */
const TEN: BrushCharacter = [
  [
    [10, 55, 8],
    [90, 58, 10],
  ],
  [
    [50, 92, 9],
    [50, 12, 10],
    [40, 18, 3],
  ],
];

describe('brush relief', () => {
  it.each(['full', 'close'] as const)('writes closed strokes that look outwards, at %s', (level) => {
    const relief = brushRelief(TEN, 0.4, 0.03, level);
    expect(closedEdges(relief)).toBe(true);
    expect(signedVolume(relief)).toBeGreaterThan(0);
    // Tops face the reader.
    const frontmost = relief.normals.filter((_, i) => i % 3 === 2);
    expect(Math.max(...frontmost)).toBeGreaterThan(0.95);
  });

  it('keeps to the character square and to its relief', () => {
    const { min, max } = boundsOf(brushRelief(TEN, 0.4, 0.03, 'close'));
    expect(min[0]).toBeGreaterThanOrEqual(0);
    expect(max[0]).toBeLessThanOrEqual(0.4);
    expect(max[1] - min[1]).toBeCloseTo(0.34, 1);
    expect(max[2]).toBeCloseTo(0.0306, 3);
  });
});
