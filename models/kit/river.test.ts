import { describe, expect, it } from 'vitest';
import type { Geometry } from './geometry.ts';
import { easedProfile, gradedLines, groundOrWater, type TerrainSpec, terrain } from './river.ts';

const planArea = ({ positions, indices }: Geometry): number => {
  let sum = 0;
  for (let i = 0; i < indices.length; i += 3) {
    const [a, b, c] = [indices[i]! * 3, indices[i + 1]! * 3, indices[i + 2]! * 3];
    const [ux, uz] = [positions[b]! - positions[a]!, positions[b + 2]! - positions[a + 2]!];
    const [vx, vz] = [positions[c]! - positions[a]!, positions[c + 2]! - positions[a + 2]!];
    sum += (uz * vx - ux * vz) / 2;
  }
  return sum;
};

const slope: TerrainSpec = {
  xs: [0, 10, 20, 30],
  norths: [0, 10, 20],
  heightMetres: (x) => x / 10,
  zonesAt: () => [
    { material: 'sand', belowMetres: 1.5 },
    { material: 'grass', belowMetres: Infinity },
  ],
};

describe('terrain', () => {
  it('parts the soils along the contour, whatever the cells', () => {
    const soils = terrain(slope);
    expect(planArea(soils.get('sand')!)).toBeCloseTo(15 * 20);
    expect(planArea(soils.get('grass')!)).toBeCloseTo(15 * 20);
  });

  it('faces up', () => {
    const { normals } = terrain(slope).get('grass')!;
    expect(Math.min(...normals.filter((_, i) => i % 3 === 1))).toBeGreaterThan(0.9);
  });

  it('inside and outside of a clip make the whole', () => {
    const rectangle = { west: 10, east: 20, south: 0, north: 10 };
    const area = (to: 'inside' | 'outside') =>
      [...terrain({ ...slope, clip: { to, rectangle } }).values()].reduce((sum, g) => sum + planArea(g), 0);
    expect(area('inside')).toBeCloseTo(100);
    expect(area('outside')).toBeCloseTo(500);
  });
});

describe('grid lines', () => {
  it('are even in the fine range and reach both ends', () => {
    const lines = gradedLines({
      from: -500,
      to: 800,
      fineFrom: 0,
      fineTo: 100,
      stepMetres: 10,
      largestStepMetres: 120,
    });
    expect(lines[0]).toBeCloseTo(-500);
    expect(lines[lines.length - 1]).toBeCloseTo(800);
    const fine = lines.indexOf(0);
    expect(lines[fine + 10]).toBeCloseTo(100);
    expect(lines.every((at, i) => i === 0 || at > lines[i - 1]!)).toBe(true);
  });
});

describe('levels', () => {
  it('a camera stays above the water where the bed is lower', () => {
    const height = groundOrWater((x) => x, 2.5);
    expect(height(-4, 0)).toBe(2.5);
    expect(height(9, 0)).toBe(9);
  });

  it('a profile passes through its points', () => {
    const profile = easedProfile([
      [0, 8],
      [50, -4],
      [90, 6],
    ]);
    expect([profile(-5), profile(0), profile(50), profile(120)]).toEqual([8, 8, -4, 6]);
  });
});
