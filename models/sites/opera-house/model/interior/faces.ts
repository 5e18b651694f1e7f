// Faces of rooms, seen from inside: walls along a path, floors and ceilings between two paths.
import { fromTriangles, type Geometry, place, type Triangle } from '../../../../kit/geometry.ts';
import type { Outline, Point2 } from '../../../../kit/outline.ts';
import { skirt, triangulate } from '../../../../kit/solids.ts';
import type { Matrix4 } from 'three';
import type { Point3 } from '../../../../../src/base/index.ts';
import { AUDITORIUM } from './dimensions.ts';

const line = (path: readonly Point2[], y: number): Point3[] =>
  path.map(([x, north]): Point3 => [x, y, -north]);
const flip = ([a, b, c]: Triangle): Triangle => [a, c, b];

/** A wall over a path of (x, north) points, seen from the right-hand side of somebody walking along it. */
export const wallFace = (path: readonly Point2[], bottom: number, top: number): Geometry =>
  fromTriangles(skirt(line(path, bottom), line(path, top), false), 30);

/** A surface from one path at one height to another path of as many points; faces as `wallFace` does. */
export const ruledFace = (
  from: readonly Point2[],
  low: number,
  to: readonly Point2[],
  high: number,
): Geometry => fromTriangles(skirt(line(from, low), line(to, high), false), 30);

/** A flat ceiling over a plan outline, facing down. */
export const ceilingFace = (plan: Outline, y: number, holes: readonly Outline[] = []): Geometry =>
  fromTriangles(
    triangulate(plan, holes).map((face) =>
      flip(face.map(([x, north]): Point3 => [x, y, -north]) as unknown as Triangle),
    ),
    0,
  );

/** The horseshoe at a radius, from its right end round to the left one: the room on the right-hand side. */
export function hallPath(radius: number, endZ: number = AUDITORIUM.tierEndZ, steps = 39): Point2[] {
  const curve = Array.from({ length: steps + 1 }, (_, i): Point2 => {
    const angle = Math.PI / 2 - (Math.PI * i) / steps;
    return [radius * Math.sin(angle), -(AUDITORIUM.centreZ + radius * Math.cos(angle))];
  });
  return [[radius, -endZ], ...curve, [-radius, -endZ]];
}

/** On the horseshoe at an angle from the axis, looking to its centre. */
export function inHall(radius: number, degrees: number, y: number): Matrix4 {
  const angle = (degrees * Math.PI) / 180;
  return place([radius * Math.sin(angle), y, AUDITORIUM.centreZ + radius * Math.cos(angle)], degrees + 180);
}

/** On one of the straight sides (+1 right, −1 left), looking across. */
export const besideHall = (radius: number, side: number, z: number, y: number): Matrix4 =>
  place([side * radius, y, z], side * -90);
