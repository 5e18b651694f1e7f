import { describe, expect, it } from 'vitest';
import { signedVolume } from '../../tests/sites/closed-edges.ts';
import { boundsOf, type Geometry, merge } from './geometry.ts';
import { archShape, hexagonShape, rectShape, shapedWall } from './shaped-wall.ts';
import { box } from './solids.ts';

/** Closes foot and ends with nothing more than their share of the volume: the wall stands at the origin's planes. */
const wall = (openings: Parameters<typeof shapedWall>[0]['openings']): Geometry =>
  shapedWall({ left: 0, right: 6, bottom: 0, top: 4, openings, rows: [3.5], columnMetres: 1 }, 0.5);
const solid = signedVolume(wall([]));

describe('a wall with shaped openings', () => {
  it.each([
    ['a window', [rectShape(3, 1, 2, 1.5)], 3],
    ['a hexagon', [hexagonShape(3, 1, 2, 2, 0.5)], 3],
    // A polygon of 24 chords has a little less than the half circle.
    ['an arch over a sill', [archShape(3, 1, 2, 2, 24)], 2 + (24 / 2) * Math.sin(Math.PI / 24)],
  ])('loses exactly the volume of %s', (_, openings, squareMetres) => {
    expect(solid - signedVolume(wall(openings))).toBeCloseTo(squareMetres * 0.5, 3);
  });

  it('keeps its size and leaves a door open to the ground', () => {
    const built = wall([archShape(3, 0, 1.2, 2)]);
    expect(boundsOf(built)).toEqual({ min: [0, 0, -0.5], max: [6, 4, 0] });
    expect(signedVolume(merge(built, box([7, 0, 0], [8, 1, 1])))).toBeGreaterThan(0);
  });
});
