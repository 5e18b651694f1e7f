import { addPoints, distanceMetres, mixPoints, type Point3 } from '../base/index.ts';
import type { Pose } from '../content/index.ts';
import { type FlightPath, planPath, poseAlong } from '../tour/index.ts';
import { samePose } from './camera-pose.ts';

/** A goal that leaps this far at once is flown to; less is simply followed. */
const LEAP_METRES = 0.8;

interface Flight {
  readonly path: FlightPath;
  readonly elapsedSeconds: number;
}

/**
 * Chases the pose that the tour names. Legs and cue moves already are smooth; where the goal leaps (a detail is opened,
 * a link followed, the tour taken up from free look), the guide flies there along a free way.
 */
export class Guide {
  #pose: Pose | null = null;
  #lastGoal: Pose | null = null;
  #lastKey = '';
  #flight: Flight | null = null;

  constructor(private readonly isSegmentFree: (a: Point3, b: Point3) => boolean) {}

  /** Where the camera is. Null before the first goal. */
  get pose(): Pose | null {
    return this.#pose;
  }

  get isFlying(): boolean {
    return this.#flight !== null;
  }

  /** Someone else moved the camera: go on from there. */
  takeOver(pose: Pose): void {
    this.#pose = pose;
    this.#lastGoal = null;
    this.#flight = null;
  }

  /**
   * One step towards the goal. @param key changes when the tour's situation does (status, stop, cue, detail): only then
   * may a distant goal be a leap. @param cut go there at once (reduced motion).
   */
  step(goal: Pose, key: string, deltaSeconds: number, cut: boolean): Pose {
    if (!this.#pose || cut) {
      this.#flight = null;
      return this.#arrive(goal, key);
    }
    const reference = this.#lastGoal ?? this.#pose;
    const leaps =
      (key !== this.#lastKey || !this.#lastGoal) &&
      distanceMetres(reference.position, goal.position) > LEAP_METRES;
    if (leaps) this.#flight = { path: planPath(this.#pose, goal, this.isSegmentFree), elapsedSeconds: 0 };
    if (!this.#flight) return this.#arrive(goal, key);
    const elapsedSeconds = this.#flight.elapsedSeconds + deltaSeconds;
    const { path } = this.#flight;
    const fraction = path.durationSeconds > 0 ? Math.min(1, elapsedSeconds / path.durationSeconds) : 1;
    if (fraction >= 1) {
      this.#flight = null;
      return this.#arrive(goal, key);
    }
    this.#flight = { path, elapsedSeconds };
    this.#pose = drawnTowards(poseAlong(path, fraction), path.to, goal, fraction);
    this.#lastGoal = goal;
    this.#lastKey = key;
    return this.#pose;
  }

  #arrive(goal: Pose, key: string): Pose {
    if (!this.#pose || !samePose(this.#pose, goal)) this.#pose = goal;
    this.#lastGoal = goal;
    this.#lastKey = key;
    return goal;
  }
}

/** Adds to a pose on the way the part of what the goal has moved since the flight was planned. */
function drawnTowards(pose: Pose, planned: Pose, goal: Pose, fraction: number): Pose {
  const drift = (from: Point3, to: Point3): Point3 =>
    mixPoints([0, 0, 0], [to[0] - from[0], to[1] - from[1], to[2] - from[2]], fraction);
  return {
    position: addPoints(pose.position, drift(planned.position, goal.position)),
    target: addPoints(pose.target, drift(planned.target, goal.target)),
    fovDegrees: pose.fovDegrees + (goal.fovDegrees - planned.fovDegrees) * fraction,
  };
}
