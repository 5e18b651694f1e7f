import { describe, expect, it } from 'vitest';
import { boundsOf } from './geometry.ts';
import { rectangle } from './outline.ts';
import { cityBlocks, houseRow, isInside } from './town.ts';

describe('houseRow', () => {
  const row = houseRow({
    from: [0, 0],
    to: [60, 0],
    depthMetres: 15,
    storeys: [3, 5],
    frontageMetres: [3.5, 5],
    seed: 1,
  });

  it('fills the line and stands on its left-hand side', () => {
    const { min, max } = boundsOf(row.walls);
    expect(min[0]).toBeCloseTo(0);
    expect(max[0]).toBeCloseTo(60);
    expect(max[2]).toBeLessThanOrEqual(0);
    expect(min[2]).toBeGreaterThanOrEqual(-15);
  });

  it('keeps between its fewest and most storeys', () => {
    expect(boundsOf(row.walls).max[1]).toBeLessThanOrEqual(5 * 3.4 + 1e-9);
    expect(boundsOf(row.walls).min[1]).toBe(0);
  });

  it('is the same every time', () => {
    const again = houseRow({
      from: [0, 0],
      to: [60, 0],
      depthMetres: 15,
      storeys: [3, 5],
      frontageMetres: [3.5, 5],
      seed: 1,
    });
    expect(again.walls.positions).toEqual(row.walls.positions);
  });
});

describe('cityBlocks', () => {
  it('leaves its holes free', () => {
    const hole = rectangle(-50, -50, 50, 50);
    const { walls } = cityBlocks({
      area: rectangle(-200, -200, 200, 200),
      holes: [hole],
      blockMetres: 30,
      heightMetres: [6, 20],
      seed: 4,
    });
    for (let i = 0; i < walls.positions.length; i += 3) {
      expect(isInside([walls.positions[i]!, -walls.positions[i + 2]!], hole)).toBe(false);
    }
    expect(walls.indices.length).toBeGreaterThan(0);
  });
});
