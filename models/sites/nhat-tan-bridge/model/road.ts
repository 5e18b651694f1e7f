// The road's line in height, and things laid along it: closed sections, flat strips, repeated pieces.
import { Matrix4 } from 'three';
import type { Point3 } from '../../../../src/base/index.ts';
import { fromTriangles, type Geometry, merge, place, type Triangle } from '../../../kit/geometry.ts';
import type { Point2 } from '../../../kit/outline.ts';
import { loft, quad, triangulate } from '../../../kit/solids.ts';
import { ABUTMENT_LEVEL, DECK, MAIN_LENGTH, NORTH_APPROACH, SOUTH_APPROACH } from './dimensions.ts';

/** Deck surface on the centre line of the cable-stayed part (section 2: crest +32.0, ends +28.9). */
export const deckLevel = (x: number): number =>
  DECK.crestLevel - DECK.endDrop * ((x - DECK.crestX) / DECK.crestX) ** 2;

/** Steepness of the deck where it meets the approaches. */
const END_SLOPE = (2 * DECK.endDrop) / DECK.crestX;
const END_LEVEL = DECK.crestLevel - DECK.endDrop;
/** Length over which the approach takes up its own grade. */
const EASING = 100;
/** Level of the boulevards once they have come down to the plain, and the length that takes. */
export const BOULEVARD_LEVEL = 8.3;
const EMBANKMENT_LENGTH = 90;

/** Fall of an approach at `distance` from its end pier: eased in, then a constant grade that closes at the abutment. */
function approachFall(distance: number, length: number): number {
  const total = END_LEVEL - ABUTMENT_LEVEL;
  const grade = (total - (END_SLOPE * EASING) / 2) / (length - EASING / 2);
  if (distance <= EASING) {
    return END_SLOPE * distance + ((grade - END_SLOPE) * distance ** 2) / (2 * EASING);
  }
  if (distance <= length) return total - grade * (length - distance);
  const down = Math.min(1, (distance - length) / EMBANKMENT_LENGTH);
  const eased = down * down * (3 - 2 * down);
  return total + (ABUTMENT_LEVEL - BOULEVARD_LEVEL) * eased;
}

/** Road surface on the centre line anywhere along the axis. */
export function roadLevel(x: number): number {
  if (x < 0) return END_LEVEL - approachFall(-x, SOUTH_APPROACH);
  if (x > MAIN_LENGTH) return END_LEVEL - approachFall(x - MAIN_LENGTH, NORTH_APPROACH);
  return deckLevel(x);
}

/** A piece of the road from one x to another, south to north. */
export type Stretch = readonly [from: number, to: number];

/** The cable-stayed part and the two approaches. */
export const STRETCHES: { readonly [name in 'main' | 'south' | 'north']: Stretch } = {
  main: [0, MAIN_LENGTH],
  south: [-SOUTH_APPROACH, 0],
  north: [MAIN_LENGTH, MAIN_LENGTH + NORTH_APPROACH],
};

/** Multiples of `step` between two ends, with the ends. */
export function stations(from: number, to: number, step: number): number[] {
  const inner: number[] = [];
  for (let x = Math.ceil((from + 0.01) / step) * step; x < to - 0.01; x += step) inner.push(x);
  return [from, ...inner, to];
}

/** Corners of a section: (y from the centre line, height from the road surface on it). */
export type Section = readonly Point2[];

const onRoad = ([y, rise]: Point2, x: number): Point3 => [x, roadLevel(x) + rise, -y];

/** A closed section (counter-clockwise, y to the right) carried along the road through the stations. */
export function alongRoad(
  section: Section | ((x: number) => Section),
  xs: readonly number[],
  creaseDegrees = 20,
): Geometry {
  const at = (x: number) => (typeof section === 'function' ? section(x) : section);
  const cap = (x: number, forward: boolean): Triangle[] =>
    triangulate(at(x)).map(([a, b, c]): Triangle => {
      const corners = [onRoad(a, x), onRoad(b, x), onRoad(c, x)] as const;
      return forward ? corners : [corners[0], corners[2], corners[1]];
    });
  return merge(
    loft(
      xs.map((x) => at(x).map((p) => onRoad(p, x))),
      false,
      creaseDegrees,
    ),
    fromTriangles([...cap(xs[0]!, false), ...cap(xs[xs.length - 1]!, true)], 0),
  );
}

/** The section on the other side of the centre line, still counter-clockwise. */
export const otherSide = (section: Section): Section =>
  section.map(([y, rise]): Point2 => [-y, rise]).reverse();

/** A rectangle in the cross-section. */
export const bar = (y0: number, y1: number, low: number, high: number): Section => [
  [y0, low],
  [y1, low],
  [y1, high],
  [y0, high],
];

/** Height of the carriageway surface below its crown, by the crossfall. */
export const crossfall = (y: number): number => -DECK.crossfall * Math.abs(y);

/** Height of everything outside the carriageway, flush with its edge. */
export const EDGE_RISE = crossfall(DECK.roadEdge);

/** A strip of carriageway between two distances from the centre line, facing up. */
export function strip(y0: number, y1: number, xs: readonly number[]): Geometry {
  const faces: Triangle[] = [];
  for (let i = 0; i + 1 < xs.length; i++) {
    const corner = (y: number, x: number) => onRoad([y, crossfall(y)], x);
    faces.push(
      ...quad(corner(y0, xs[i]!), corner(y0, xs[i + 1]!), corner(y1, xs[i + 1]!), corner(y1, xs[i]!)),
    );
  }
  return fromTriangles(faces, 20);
}

/** Placement of a piece on the road, leaning with its grade. */
export function onRoadAt(x: number, y: number, rise: number, turnDegrees = 0): Matrix4 {
  const [x0, x1] = [roadLevel(x - 1), roadLevel(x + 1)];
  return new Matrix4()
    .makeTranslation(x, roadLevel(x) + rise, -y)
    .multiply(new Matrix4().makeRotationZ(Math.atan2(x1 - x0, 2)))
    .multiply(place([0, 0, 0], turnDegrees));
}

/** A turn that brings a unit cylinder on the y axis onto the line between two points, scaled to its thickness. */
export function between(from: Point3, to: Point3, diameter: number): Matrix4 {
  const [dx, dy, dz] = [to[0] - from[0], to[1] - from[1], to[2] - from[2]];
  const length = Math.hypot(dx, dy, dz);
  const level = Math.hypot(dx, dz);
  return new Matrix4()
    .makeTranslation(...from)
    .multiply(new Matrix4().makeRotationY(Math.atan2(-dz, dx)))
    .multiply(new Matrix4().makeRotationZ(Math.atan2(dy, level) - Math.PI / 2))
    .multiply(new Matrix4().makeScale(diameter, length, diameter));
}

/** Turn, in degrees, that makes a piece shaped for the east edge of the road look outwards on the west edge. */
export const otherSideTurn = 180;
