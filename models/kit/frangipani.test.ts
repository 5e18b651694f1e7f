import { describe, expect, it } from 'vitest';
import { frangipani, OLD_FRANGIPANI } from './frangipani.ts';
import { boundsOf } from './geometry.ts';

describe('a frangipani', () => {
  const tree = frangipani(OLD_FRANGIPANI);

  it('is as tall as it is told, within a leaf', () => {
    const top = Math.max(boundsOf(tree.leaves).max[1], boundsOf(tree.wood).max[1]);
    expect(Math.abs(top - 4.6)).toBeLessThan(0.6);
  });

  it('carries leaves only at its 36 ends, eleven to each', () => {
    expect(tree.leaves.indices.length / 3).toBe(36 * 11 * 4);
    // None hangs at the trunk.
    expect(boundsOf(tree.leaves).min[1]).toBeGreaterThan(OLD_FRANGIPANI.forkMetres);
  });

  it('spreads wider than it stands clear, and stands in the ground', () => {
    const { min, max } = boundsOf(tree.wood);
    expect(max[0] - min[0]).toBeGreaterThan(2.5);
    expect(min[1]).toBeLessThan(0);
  });

  it('flowers here and there, and not at all from afar', () => {
    expect(tree.flowers.indices.length / 3).toBe(9 * 5 * 5 * 2);
    expect(frangipani(OLD_FRANGIPANI, 'massing').flowers.indices).toHaveLength(0);
  });

  it('grows alike from the same seed', () => {
    expect(frangipani(OLD_FRANGIPANI).leaves.positions).toEqual(tree.leaves.positions);
  });
});
