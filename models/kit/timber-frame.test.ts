import { describe, expect, it } from 'vitest';
import { bracketSet } from './bracket-set.ts';
import { boundsOf } from './geometry.ts';
import { column } from './timber-frame.ts';

describe('timber frame', () => {
  it('bellies a column at a third of its height', () => {
    const { min, max } = boundsOf(column(0.6, 9.4, 16));
    expect(max[1]).toBeCloseTo(9.4, 6);
    expect(max[0] - min[0]).toBeCloseTo(0.6 * 1.06, 2);
  });

  it('keeps a bracket set within its triangles and its height', () => {
    expect(bracketSet(true).indices.length / 3).toBeLessThanOrEqual(1500);
    expect(bracketSet(false).indices.length / 3).toBeLessThanOrEqual(300);
    expect(boundsOf(bracketSet(true)).max[1]).toBeCloseTo(1.05, 2);
  });
});
