// Camera flights: a straight line where the way is free, otherwise the lowest arc that clears what stands in it.
import { distanceMetres, mixPoints, type Point3 } from '../base/index.ts';
import type { Pose } from '../content/index.ts';

/** Whether the straight way between two points meets nothing solid. */
export type IsSegmentFree = (a: Point3, b: Point3) => boolean;

/** A planned flight; `poseAlong` says where the camera is on it. */
export interface FlightPath {
  /** `cut`: no free way was found; the view changes at once, half-way through a short pause. */
  readonly kind: 'straight' | 'arc' | 'cut';
  readonly from: Pose;
  readonly to: Pose;
  /** Inner control points of the cubic curve from `from` to `to`, metres. */
  readonly controls: readonly [Point3, Point3];
  /** What is blended on the way: the point looked at, or (where that would spin the view) the direction. */
  readonly aim: 'target' | 'direction';
  /** 0 when both ends are the same view. */
  readonly durationSeconds: number;
}

/** Flights last at least this long, so that the eye can follow. */
const SHORTEST_FLIGHT_SECONDS = 1.5;
/** Flights last at most this long, so that nobody waits. */
const LONGEST_FLIGHT_SECONDS = 5;
/** A cut is shown for this long: time to fade out and in. */
const CUT_SECONDS = 0.8;

/** How fast the view may turn on average; kiosk-a11y.md, section 6 (30 °/s), relaxed since flights are capped at 5 s. */
const TURN_DEGREES_PER_SECOND = 40;
/** Straight pieces in which a curve is checked against what is solid. */
const CHECKED_PIECES = 32;
/** Ends closer than this are the same place. */
const SAME_PLACE_METRES = 0.01;
/** Arcs of very short flights are sized as if the ends were this far apart, so that they can clear a wall. */
const SMALLEST_ARC_SPAN_METRES = 12;

/** Arcs tried in this order, from the least detour to the largest: rise and sidestep as shares of the span. */
const ARCS: readonly (readonly [rise: number, side: number])[] = [
  [0.15, 0],
  [0.3, 0],
  [0.15, 0.4],
  [0.15, -0.4],
  [0.6, 0],
  [0.3, 0.6],
  [0.3, -0.6],
  [1, 0],
  [0.6, 0.9],
  [0.6, -0.9],
  [1.6, 0],
  [1, 1.2],
  [1, -1.2],
  [2.4, 0],
];

/** How soon an arc climbs: control points a third of the way along (gentle), or above the ends (steep). */
const CLIMBS = [1 / 3, 0];

/**
 * Plans a calm flight between two views. Deterministic: the same ends and the same solids give the same path.
 * No point of the path is lower than the lower end.
 */
export function planPath(from: Pose, to: Pose, isSegmentFree: IsSegmentFree): FlightPath {
  const straight = pathThrough(from, to, 'straight', controlPoints(from, to, 1 / 3, 0, 0));
  if (straight.durationSeconds === 0 || isSegmentFree(from.position, to.position)) return straight;
  for (const [rise, side] of ARCS) {
    for (const climb of CLIMBS) {
      const controls = controlPoints(from, to, climb, rise, side);
      if (isCurveFree(from.position, controls, to.position, isSegmentFree)) {
        return pathThrough(from, to, 'arc', controls);
      }
    }
  }
  return { ...straight, kind: 'cut', durationSeconds: CUT_SECONDS };
}

/** The view at a share of the flight's time (0 to 1): eases away, eases in; exactly the ends at 0 and 1. */
export function poseAlong(path: FlightPath, fraction: number): Pose {
  const { from, to } = path;
  if (fraction <= 0) return from;
  if (fraction >= 1) return to;
  if (path.kind === 'cut') return fraction < 0.5 ? from : to;
  const amount = smootherStep(fraction);
  const position = pointOnCurve(from.position, path.controls, to.position, amount);
  return {
    position,
    target: targetAlong(path, position, amount),
    fovDegrees: from.fovDegrees + (to.fovDegrees - from.fovDegrees) * amount,
  };
}

/** Ken Perlin's smootherstep: speed and acceleration are zero at both ends. */
const smootherStep = (fraction: number): number =>
  fraction * fraction * fraction * (fraction * (fraction * 6 - 15) + 10);

function pathThrough(
  from: Pose,
  to: Pose,
  kind: 'straight' | 'arc',
  controls: readonly [Point3, Point3],
): FlightPath {
  return {
    kind,
    from,
    to,
    controls,
    aim: turnsCalmly(from, to, controls) ? 'target' : 'direction',
    durationSeconds: flightSeconds(from, to, controls),
  };
}

/** Grows with the square root of the way, so that long flights are faster but never hurried at the start. */
function flightSeconds(from: Pose, to: Pose, controls: readonly [Point3, Point3]): number {
  const [a, b] = controls;
  const wayMetres = distanceMetres(from.position, a) + distanceMetres(a, b) + distanceMetres(b, to.position);
  const sameView =
    distanceMetres(from.position, to.position) < SAME_PLACE_METRES &&
    distanceMetres(from.target, to.target) < SAME_PLACE_METRES &&
    from.fovDegrees === to.fovDegrees;
  if (sameView) return 0;
  const seconds = Math.max(
    1.2 + 0.28 * Math.sqrt(wayMetres),
    turnDegrees(from, to) / TURN_DEGREES_PER_SECOND,
  );
  return Math.min(LONGEST_FLIGHT_SECONDS, Math.max(SHORTEST_FLIGHT_SECONDS, seconds));
}

function controlPoints(
  from: Pose,
  to: Pose,
  climb: number,
  rise: number,
  side: number,
): readonly [Point3, Point3] {
  const [a, b] = [from.position, to.position];
  const span = Math.max(distanceMetres(a, b), SMALLEST_ARC_SPAN_METRES);
  const [x, z] = [b[0] - a[0], b[2] - a[2]];
  const level = Math.hypot(x, z);
  const [sideX, sideZ] = level > SAME_PLACE_METRES ? [-z / level, x / level] : [1, 0];
  const lifted = (point: Point3): Point3 => [
    point[0] + sideX * side * span,
    point[1] + rise * span,
    point[2] + sideZ * side * span,
  ];
  return [lifted(mixPoints(a, b, climb)), lifted(mixPoints(a, b, 1 - climb))];
}

function pointOnCurve(start: Point3, [a, b]: readonly [Point3, Point3], end: Point3, t: number): Point3 {
  const u = 1 - t;
  const [w0, w1, w2, w3] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
  return [
    start[0] * w0 + a[0] * w1 + b[0] * w2 + end[0] * w3,
    start[1] * w0 + a[1] * w1 + b[1] * w2 + end[1] * w3,
    start[2] * w0 + a[2] * w1 + b[2] * w2 + end[2] * w3,
  ];
}

function isCurveFree(
  start: Point3,
  controls: readonly [Point3, Point3],
  end: Point3,
  isSegmentFree: IsSegmentFree,
): boolean {
  let last = start;
  for (let piece = 1; piece <= CHECKED_PIECES; piece += 1) {
    const next = pointOnCurve(start, controls, end, piece / CHECKED_PIECES);
    if (!isSegmentFree(last, next)) return false;
    last = next;
  }
  return true;
}

/** Blending the point looked at keeps it in the picture, but spins the view when the camera passes close over it. */
function turnsCalmly(from: Pose, to: Pose, controls: readonly [Point3, Point3]): boolean {
  const enough = 0.5 * Math.min(levelMetres(from.position, from.target), levelMetres(to.position, to.target));
  for (let step = 1; step < CHECKED_PIECES; step += 1) {
    const amount = step / CHECKED_PIECES;
    const position = pointOnCurve(from.position, controls, to.position, amount);
    if (levelMetres(position, mixPoints(from.target, to.target, amount)) < enough) return false;
  }
  return true;
}

const levelMetres = (a: Point3, b: Point3): number => Math.hypot(a[0] - b[0], a[2] - b[2]);

function targetAlong(path: FlightPath, position: Point3, amount: number): Point3 {
  const { from, to } = path;
  if (path.aim === 'target') return mixPoints(from.target, to.target, amount);
  const [start, end] = [look(from), look(to)];
  const turn = shortestTurn(end.yaw - start.yaw);
  const yaw = start.yaw + turn * amount;
  const pitch = start.pitch + (end.pitch - start.pitch) * amount;
  const metres = start.metres + (end.metres - start.metres) * amount;
  return [
    position[0] + Math.cos(pitch) * Math.sin(yaw) * metres,
    position[1] + Math.sin(pitch) * metres,
    position[2] + Math.cos(pitch) * Math.cos(yaw) * metres,
  ];
}

/** Where a pose looks: radians about the vertical, radians above the horizon, metres to the target. */
function look({ position, target }: Pose): { yaw: number; pitch: number; metres: number } {
  const [x, y, z] = [target[0] - position[0], target[1] - position[1], target[2] - position[2]];
  return { yaw: Math.atan2(x, z), pitch: Math.atan2(y, Math.hypot(x, z)), metres: Math.hypot(x, y, z) };
}

const shortestTurn = (radians: number): number => Math.atan2(Math.sin(radians), Math.cos(radians));

function turnDegrees(from: Pose, to: Pose): number {
  const [a, b] = [look(from), look(to)];
  return (Math.hypot(shortestTurn(b.yaw - a.yaw), b.pitch - a.pitch) * 180) / Math.PI;
}
