import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceMetres, type Point3 } from '../base/index.ts';
import type { Pose } from '../content/index.ts';
import { pose } from './example-site.ts';
import { type IsSegmentFree, planPath, poseAlong } from './path.ts';

const open: IsSegmentFree = () => true;
const shut: IsSegmentFree = () => false;

/** A wall in the plane x = 0, `height` metres high and `halfWidth` metres to either side of the origin. */
const wall =
  (height: number, halfWidth = Number.POSITIVE_INFINITY): IsSegmentFree =>
  (a, b) => {
    if (a[0] < 0 === b[0] < 0) return true;
    const t = a[0] / (a[0] - b[0]);
    const [y, z] = [a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t];
    return y > height || Math.abs(z) > halfWidth;
  };

const samples = (from: Pose, to: Pose, isFree: IsSegmentFree): Pose[] => {
  const path = planPath(from, to, isFree);
  return Array.from({ length: 201 }, (_, index) => poseAlong(path, index / 200));
};

const crossesNothing = (poses: readonly Pose[], isFree: IsSegmentFree): boolean =>
  poses.every((at, index) => index === 0 || isFree(poses[index - 1]!.position, at.position));

const west = pose([-40, 5, 0], { target: [0, 5, 0] });
const east = pose([40, 8, 0], { target: [0, 5, 30] });

describe('planning a flight', () => {
  it('goes straight when nothing is in the way', () => {
    expect(planPath(west, east, open).kind).toBe('straight');
    for (const { position } of samples(west, east, open)) expect(position[2]).toBeCloseTo(0, 9);
  });

  it.each([
    ['a low wall, over it', wall(12)],
    ['a high wall, over it', wall(70)],
    ['a tower higher than any arc, round it', wall(10_000, 10)],
  ])('clears %s', (_, isFree) => {
    const path = planPath(west, east, isFree);
    expect(path.kind).toBe('arc');
    expect(crossesNothing(samples(west, east, isFree), isFree)).toBe(true);
  });

  it('takes the lowest arc that is free', () => {
    const apex = (isFree: IsSegmentFree) =>
      Math.max(...samples(west, east, isFree).map(({ position }) => position[1]));
    expect(apex(wall(12))).toBeLessThan(25);
    expect(apex(wall(12))).toBeLessThan(apex(wall(70)));
  });

  it('never dips below the lower end', () => {
    for (const isFree of [open, wall(12), wall(70), wall(10_000, 10)]) {
      for (const { position } of samples(west, east, isFree)) expect(position[1]).toBeGreaterThanOrEqual(5);
    }
  });

  it('cuts when there is no free way, and shows only the two ends', () => {
    const path = planPath(west, east, shut);
    expect(path.kind).toBe('cut');
    expect(new Set(samples(west, east, shut))).toEqual(new Set([west, east]));
  });

  it('does not fly to where it is', () => {
    expect(planPath(west, { ...west }, open).durationSeconds).toBe(0);
  });

  it.each([
    ['a step', pose([-38, 5, 0], { target: [0, 5, 0] }), 1.5, 2],
    ['80 m', pose([40, 5, 0], { target: [80, 5, 0] }), 3, 4.5],
    ['two kilometres', pose([2000, 5, 0], { target: [2040, 5, 0] }), 5, 5],
    ['a turn on the spot', pose([-40, 5, 0], { target: [-80, 5, 0] }), 4, 5],
  ])('lasts a calm time for %s', (_, to, least, most) => {
    const { durationSeconds } = planPath(west, to, open);
    expect(durationSeconds).toBeGreaterThanOrEqual(least);
    expect(durationSeconds).toBeLessThanOrEqual(most);
  });
});

describe('the view on the way', () => {
  const path = planPath(west, east, open);

  it('is exactly the ends at the ends', () => {
    expect(poseAlong(path, 0)).toBe(west);
    expect(poseAlong(path, 1)).toBe(east);
    expect(poseAlong(path, 7)).toBe(east);
  });

  it('eases away and eases in', () => {
    const wayMetres = (a: number, b: number) =>
      distanceMetres(poseAlong(path, a).position, poseAlong(path, b).position);
    expect(wayMetres(0, 0.05)).toBeLessThan(wayMetres(0.475, 0.525) / 10);
    expect(wayMetres(0.95, 1)).toBeLessThan(wayMetres(0.475, 0.525) / 10);
  });

  it('keeps a shared target in the middle of the picture', () => {
    const target: Point3 = [0, 5, 100];
    for (const at of samples({ ...west, target }, { ...east, target }, open)) {
      expect(distanceMetres(at.target, target)).toBeLessThan(1e-9);
    }
  });

  it('turns steadily when it flies past what it looked at', () => {
    const back = pose([40, 5, 0], { target: [0, 5, 0] });
    const headings = samples(west, back, open).map(({ position, target }) =>
      Math.atan2(target[0] - position[0], target[2] - position[2]),
    );
    const turns = headings.slice(1).map((heading, index) => Math.abs(Math.sin(heading - headings[index]!)));
    // Half a turn in 200 samples is 0.9° each; smootherstep peaks at 1.875 times the mean.
    expect(Math.max(...turns)).toBeLessThan(Math.sin((1.8 * Math.PI) / 180));
  });
});

describe('any flight', () => {
  const metre = fc.double({ min: -500, max: 500, noNaN: true });
  const anyPose: fc.Arbitrary<Pose> = fc.record({
    position: fc.tuple(metre, metre, metre),
    target: fc.tuple(metre, metre, metre),
    fovDegrees: fc.double({ min: 15, max: 90, noNaN: true }),
  });
  const anySolids = fc.oneof(
    fc.constant(open),
    fc.constant(shut),
    fc.double({ min: 0, max: 300, noNaN: true }).map((height) => wall(height)),
  );

  it('is finite, within its ends’ floor, free unless a cut, 1.5–5 s long, and the same every time', () => {
    fc.assert(
      fc.property(anyPose, anyPose, anySolids, (from, to, isFree) => {
        const path = planPath(from, to, isFree);
        expect(planPath(from, to, isFree)).toEqual(path);
        const floor = Math.min(from.position[1], to.position[1]) - 1e-6;
        for (let step = 0; step <= 20; step += 1) {
          const at = poseAlong(path, step / 20);
          expect([...at.position, ...at.target, at.fovDegrees].every(Number.isFinite)).toBe(true);
          expect(at.position[1]).toBeGreaterThanOrEqual(floor);
        }
        if (path.kind === 'cut') expect(path.durationSeconds).toBe(0.8);
        else if (path.durationSeconds > 0) {
          expect(path.durationSeconds).toBeGreaterThanOrEqual(1.5);
          expect(path.durationSeconds).toBeLessThanOrEqual(5);
        }
      }),
    );
  });
});
