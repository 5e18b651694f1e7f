import { describe, expect, it } from 'vitest';
import type { Geometry } from './geometry.ts';
import { openingWall } from './opening-wall.ts';

/** Area of the triangles whose normal points along `axis` (index) with `sign`. */
function areaFacing(geometry: Geometry, axis: 0 | 1 | 2, sign: 1 | -1): number {
  let area = 0;
  const at = (i: number, k: number): number => geometry.positions[geometry.indices[i]! * 3 + k]!;
  for (let i = 0; i < geometry.indices.length; i += 3) {
    const u = [0, 1, 2].map((k) => at(i + 1, k) - at(i, k));
    const v = [0, 1, 2].map((k) => at(i + 2, k) - at(i, k));
    const cross = [
      u[1]! * v[2]! - u[2]! * v[1]!,
      u[2]! * v[0]! - u[0]! * v[2]!,
      u[0]! * v[1]! - u[1]! * v[0]!,
    ];
    const component = cross[axis]! / 2;
    if (component * sign > 1e-9) area += Math.abs(component);
  }
  return area;
}

describe('openingWall', () => {
  const wall = openingWall({
    left: 0,
    right: 10,
    bottom: 0,
    top: 4,
    thicknessMetres: 0.5,
    openings: [
      { left: 1, right: 2, bottom: 1, top: 3 },
      { left: 5, right: 7, bottom: 0, top: 3 },
    ],
    ends: true,
  });

  it('leaves the openings out of both faces', () => {
    expect(areaFacing(wall, 2, 1)).toBeCloseTo(40 - 2 - 6, 6);
    expect(areaFacing(wall, 2, -1)).toBeCloseTo(40 - 2 - 6, 6);
  });

  it('lines every opening with reveals that face into it, and a window with a sill', () => {
    expect(areaFacing(wall, 0, 1)).toBeCloseTo(0.5 * (2 + 3 + 4), 6);
    expect(areaFacing(wall, 0, -1)).toBeCloseTo(0.5 * (2 + 3 + 4), 6);
    expect(areaFacing(wall, 1, 1)).toBeCloseTo(0.5 * (10 + 1), 6);
    expect(areaFacing(wall, 1, -1)).toBeCloseTo(0.5 * (1 + 2), 6);
  });
});
