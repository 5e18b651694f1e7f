import { describe, expect, it } from 'vitest';
import { distanceMetres, type Point3 } from '../base/index.ts';
import type { Pose } from '../content/index.ts';
import { Guide } from './guide.ts';

const poseAt = (position: Point3, target: Point3 = [0, 0, 0]): Pose => ({ position, target, fovDegrees: 45 });
const everythingFree = () => true;

/** Steps towards a goal until the guide rests; returns the poses on the way. */
function fly(guide: Guide, goal: Pose, key: string, stepSeconds = 0.1): Pose[] {
  const poses: Pose[] = [];
  for (let i = 0; i < 200; i++) {
    poses.push(guide.step(goal, key, stepSeconds, false));
    if (!guide.isFlying) break;
  }
  return poses;
}

describe('Guide', () => {
  it('starts at the first goal without a flight', () => {
    const guide = new Guide(everythingFree);
    const goal = poseAt([5, 2, 5]);
    expect(guide.step(goal, 'a', 0.016, false)).toEqual(goal);
    expect(guide.isFlying).toBe(false);
  });

  it('follows a smooth goal exactly', () => {
    const guide = new Guide(everythingFree);
    guide.step(poseAt([0, 2, 10]), 'a', 0.016, false);
    const moved = poseAt([0, 2, 10.3]);
    expect(guide.step(moved, 'a', 0.016, false)).toEqual(moved);
  });

  it('flies to a goal that leaps and ends exactly there', () => {
    const guide = new Guide(everythingFree);
    guide.step(poseAt([0, 2, 30]), 'a', 0.016, false);
    const goal = poseAt([20, 4, 0]);
    const poses = fly(guide, goal, 'b');
    expect(poses.length).toBeGreaterThan(5);
    expect(poses.at(-1)).toEqual(goal);
    const longestStep = Math.max(
      ...poses.slice(1).map((p, i) => distanceMetres(p.position, poses[i]!.position)),
    );
    expect(longestStep).toBeLessThan(8);
  });

  it('keeps out of what is solid on the way', () => {
    const wall = (a: Point3, b: Point3) => {
      const crosses = a[2] > 0 !== b[2] > 0;
      const t = a[2] / (a[2] - b[2]);
      return !crosses || a[1] + (b[1] - a[1]) * t > 12;
    };
    const guide = new Guide(wall);
    guide.step(poseAt([0, 2, 30]), 'a', 0.016, false);
    const poses = fly(guide, poseAt([0, 2, -30]), 'b', 0.05);
    const crossing = poses.findIndex((pose) => pose.position[2] <= 0);
    expect(poses[crossing]!.position[1]).toBeGreaterThan(11);
  });

  it('goes at once when motion is reduced', () => {
    const guide = new Guide(everythingFree);
    guide.step(poseAt([0, 2, 30]), 'a', 0.016, false);
    const goal = poseAt([20, 4, 0]);
    expect(guide.step(goal, 'b', 0.016, true)).toEqual(goal);
    expect(guide.isFlying).toBe(false);
  });

  it('flies home from wherever the visitor left the camera', () => {
    const guide = new Guide(everythingFree);
    const home = poseAt([0, 2, 30]);
    guide.step(home, 'a', 0.016, false);
    guide.takeOver(poseAt([40, 9, 10]));
    const poses = fly(guide, home, 'a');
    expect(poses.length).toBeGreaterThan(5);
    expect(poses.at(-1)).toEqual(home);
  });
});
