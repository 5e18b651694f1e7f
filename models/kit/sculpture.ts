// Bodies that bend and taper: dragon bodies, curled roof tips, scrolls, antlers.
import { Vector3 } from 'three';
import type { Point3 } from '../../src/base/index.ts';
import type { Geometry } from './geometry.ts';
import type { Point2 } from './outline.ts';
import { loft } from './solids.ts';

/** A station of a body: where its middle is and how large its section is there, metres. */
export interface BodyStation {
  readonly at: Point3;
  /** Full width across (horizontal when the body lies). */
  readonly width: number;
  /** Full height the other way. */
  readonly height: number;
}

/** A round section of diameter 1. */
export const roundSection = (segments: number): Point2[] =>
  Array.from({ length: segments }, (_, i): Point2 => {
    const angle = (2 * Math.PI * i) / segments;
    return [0.5 * Math.cos(angle), 0.5 * Math.sin(angle)];
  });

/** A square section of side 1. */
export const SQUARE_SECTION: readonly Point2[] = [
  [-0.5, -0.5],
  [0.5, -0.5],
  [0.5, 0.5],
  [-0.5, 0.5],
];

/**
 * Skins a section of size 1 (counter-clockwise; sideways, up) along stations of changing size. The sideways direction
 * is carried along the path without twisting, starting across `up`, so that loops and vertical runs do not flip it.
 */
export function taperedSweep(
  stations: readonly BodyStation[],
  section: readonly Point2[],
  creaseDegrees = 50,
  up: Point3 = [0, 1, 0],
): Geometry {
  const points = stations.map((station) => new Vector3(...station.at));
  let side = new Vector3();
  const rings = stations.map((station, i) => {
    const tangent = points[Math.min(i + 1, points.length - 1)]!.clone()
      .sub(points[Math.max(i - 1, 0)]!)
      .normalize();
    if (i === 0) {
      side.crossVectors(tangent, new Vector3(...up));
      if (side.lengthSq() < 1e-6) side.set(1, 0, 0);
    }
    side = side.clone().addScaledVector(tangent, -side.dot(tangent)).normalize();
    const rise = new Vector3().crossVectors(side, tangent);
    return section.map(([s, u]): Point3 => {
      const p = points[i]!.clone()
        .addScaledVector(side, s * station.width)
        .addScaledVector(rise, u * station.height);
      return [p.x, p.y, p.z];
    });
  });
  return loft(
    rings.map((ring) => [...ring].reverse()),
    true,
    creaseDegrees,
  );
}

/**
 * Points of a spiral in the plane of `outward` (horizontal unit direction) and the vertical: it starts at `from`,
 * sets off along `startDegrees` (0 outward, 90 up) and curls by `sweepDegrees` (positive: backwards over itself)
 * while its radius shrinks from `radius` to `endRadius`.
 */
export function curl(
  from: Point3,
  outward: Point2,
  radius: number,
  endRadius: number,
  startDegrees: number,
  sweepDegrees: number,
  count: number,
): Point3[] {
  const points: Point3[] = [from];
  let [out, rise] = [0, 0];
  for (let i = 0; i < count; i++) {
    const t = (i + 0.5) / count;
    const heading = ((startDegrees + sweepDegrees * t) * Math.PI) / 180;
    const r = radius + (endRadius - radius) * t;
    const step = (r * Math.abs(sweepDegrees) * Math.PI) / 180 / count;
    out += Math.cos(heading) * step;
    rise += Math.sin(heading) * step;
    points.push([from[0] + outward[0] * out, from[1] + rise, from[2] + outward[1] * out]);
  }
  return points;
}
