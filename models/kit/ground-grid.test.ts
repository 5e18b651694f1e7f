import { describe, expect, it } from 'vitest';
import { boundsOf } from './geometry.ts';
import { gridSheet, grown, planRect } from './ground-grid.ts';

/** Area seen from above; faces that look down count against it. */
function areaFromAbove({ positions, indices }: ReturnType<typeof gridSheet>): number {
  let area = 0;
  for (let i = 0; i < indices.length; i += 3) {
    const [a, b, c] = [3 * indices[i]!, 3 * indices[i + 1]!, 3 * indices[i + 2]!];
    const [ux, uz] = [positions[b]! - positions[a]!, positions[b + 2]! - positions[a + 2]!];
    const [vx, vz] = [positions[c]! - positions[a]!, positions[c + 2]! - positions[a + 2]!];
    area += (uz * vx - ux * vz) / 2;
  }
  return area;
}

describe('ground out of rectangles', () => {
  const lawn = planRect(0, 10, 20, 40);

  it('covers its areas once, without the holes, facing up', () => {
    const sheet = gridSheet([lawn, planRect(15, 10, 30, 20)], 0.5, [planRect(2, 12, 4, 14)]);
    expect(areaFromAbove(sheet)).toBeCloseTo(20 * 30 + 10 * 10 - 4, 6);
    expect(boundsOf(sheet)).toEqual({ min: [0, 0.5, -40], max: [30, 0.5, -10] });
  });

  it('grows a rectangle on all sides', () => {
    expect(grown(lawn, 1)).toEqual(planRect(-1, 9, 21, 41));
  });
});
