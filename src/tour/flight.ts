// Legs: a planned path and how much of it is flown.
import type { Pose } from '../content/index.ts';
import { type IsSegmentFree, planPath } from './path.ts';
import type { Leg } from './state.ts';

/** What the engine has to know of the place to plan flights. */
export interface TourWorld {
  readonly isSegmentFree: IsSegmentFree;
}

/** Nothing is in the way. */
export const everythingIsFree: IsSegmentFree = () => true;

/** A place with nothing solid in it; stands in until a site's solid map is loaded. */
export const OPEN_WORLD: TourWorld = { isSegmentFree: everythingIsFree };

/** A flight between two views; null when both are the same and there is nothing to fly. */
export function planLeg(from: Pose, to: Pose, world: TourWorld): Leg | null {
  const path = planPath(from, to, world.isSegmentFree);
  if (path.durationSeconds === 0) return null;
  return { from, to, elapsedSeconds: 0, durationSeconds: path.durationSeconds, path };
}

/** Whether every number of a pose can be computed with. */
export const isFinitePose = (pose: Pose): boolean =>
  [...pose.position, ...pose.target, pose.fovDegrees].every(Number.isFinite);
