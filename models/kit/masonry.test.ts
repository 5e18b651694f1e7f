import { describe, expect, it } from 'vitest';
import { boundsOf } from './geometry.ts';
import { batter, oversailingCourses, planLoop, voussoirs } from './masonry.ts';
import { box } from './solids.ts';

describe('batter', () => {
  it('leans only the named faces, by the height above the base', () => {
    const lean = { x: [-2, 2], z: [-1, 1], sides: ['south', 'east'], perMetre: 0.1 } as const;
    const { positions } = batter(box([-2, 0, -1], [2, 5, 1]), lean);
    const top: number[][] = [];
    for (let i = 0; i < positions.length; i += 3) {
      if (positions[i + 1] === 5) top.push([positions[i]!, positions[i + 2]!]);
    }
    expect(Math.max(...top.map(([x]) => x!))).toBeCloseTo(1.5);
    expect(Math.min(...top.map(([x]) => x!))).toBeCloseTo(-2);
    expect(Math.max(...top.map(([, z]) => z!))).toBeCloseTo(0.5);
    expect(Math.min(...top.map(([, z]) => z!))).toBeCloseTo(-1);
  });
});

describe('voussoirs', () => {
  it('ring a semicircle: as wide as the arch and two depths, as high as the springing, the radius and the keystone', () => {
    const { min, max } = boundsOf(voussoirs({ centreX: 3, springing: 2, width: 4 }, 0.4, 0, 0.1, 13));
    expect(max[0] - min[0]).toBeGreaterThan(4.75);
    expect(max[0] - min[0]).toBeLessThanOrEqual(4.8);
    expect(max[1]).toBeCloseTo(2 + 2 + 0.5, 1);
  });
});

describe('oversailing courses', () => {
  it('stand out of the wall by their projection on all four sides', () => {
    const { min, max } = boundsOf(oversailingCourses(planLoop([-5, 5], [-3, 3]), 2, 0.33, 0.12, 3));
    expect(max[0]).toBeCloseTo(5.12);
    expect(min[2]).toBeCloseTo(-3.12);
    expect(max[1]).toBeCloseTo(2.33);
  });
});
