import { describe, expect, test } from 'vitest';
import { boundsOf } from './geometry.ts';
import { fromAfar, leafyTree, SAU, XA_CU } from './leafy-tree.ts';

describe.each([
  ['sấu', SAU],
  ['xà cừ', XA_CU],
])('a %s', (_, species) => {
  const tree = leafyTree(species);

  test('is as tall and as wide as it was asked to be, and rooted', () => {
    const { min, max } = boundsOf(tree.crown);
    expect(max[1]).toBeGreaterThan(species.heightMetres * 0.93);
    expect(max[1]).toBeLessThan(species.heightMetres * 1.08);
    expect(max[0] - min[0]).toBeGreaterThan(species.crownDiameterMetres * 0.85);
    expect(max[0] - min[0]).toBeLessThan(species.crownDiameterMetres * 1.2);
    expect(boundsOf(tree.trunk).min[1]).toBeLessThan(0);
  });

  test('keeps its crown off the heads of those who walk below', () => {
    expect(boundsOf(tree.crown).min[1]).toBeGreaterThan(2.5);
  });

  test('is the same tree every time, and much lighter from afar', () => {
    expect(leafyTree(species)).toEqual(tree);
    const count = ({ crown, trunk }: typeof tree): number => crown.indices.length + trunk.indices.length;
    expect(count(leafyTree(fromAfar(species)))).toBeLessThan(count(tree) * 0.35);
  });
});
