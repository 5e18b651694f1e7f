// Characters written with a brush, standing out of a tablet: every stroke a ribbon that swells and thins.
import type { Point3 } from '../../src/base/index.ts';
import { type Geometry, merge } from './geometry.ts';
import type { Level } from './model.ts';
import type { Point2 } from './outline.ts';
import { loft } from './solids.ts';

/**
 * A stroke in the order of writing: points x, y and the brush's width there, in hundredths of the character's square
 * (x to the right, y up).
 */
export type BrushStroke = readonly (readonly [x: number, y: number, width: number])[];

/** A character: its strokes. */
export type BrushCharacter = readonly BrushStroke[];

interface Station {
  readonly at: Point2;
  readonly width: number;
}

/** A turn sharper than this is a corner of the brush (折), not a curve. */
const CORNER_DEGREES = 50;
/** The top of a stroke is narrower than its foot: its flanks are seen from the front. */
const TOP_SHARE = 0.62;

/**
 * The strokes of a character in relief: its square, `sideMetres` wide, has its lower left corner at the origin, in the
 * plane z = 0; it stands out towards +z by `reliefMetres` and reaches a little behind the plane.
 */
export function brushRelief(
  character: BrushCharacter,
  sideMetres: number,
  reliefMetres: number,
  level: Level,
): Geometry {
  const unit = sideMetres / 100;
  return merge(
    ...character.map((stroke, i) => {
      const stations = stroke.map(
        ([x, y, width]): Station => ({ at: [x * unit, y * unit], width: width * unit }),
      );
      // Each stroke a hair higher than the one before: no two tops share a plane.
      const height = reliefMetres * (1 + 0.02 * i);
      return ribbon(withEnds(level === 'close' ? smoothed(stations) : stations), height);
    }),
  );
}

const minus = (a: Point2, b: Point2): Point2 => [a[0] - b[0], a[1] - b[1]];

function direction(from: Station, to: Station): Point2 {
  const [dx, dy] = minus(to.at, from.at);
  const length = Math.hypot(dx, dy) || 1;
  return [dx / length, dy / length];
}

/** Catmull–Rom between the points, broken at corners. */
function smoothed(stations: readonly Station[]): Station[] {
  const corner = (i: number): boolean => {
    if (i === 0 || i === stations.length - 1) return true;
    const [a, b] = [direction(stations[i - 1]!, stations[i]!), direction(stations[i]!, stations[i + 1]!)];
    return a[0] * b[0] + a[1] * b[1] < Math.cos((CORNER_DEGREES * Math.PI) / 180);
  };
  const result: Station[] = [stations[0]!];
  for (let i = 0; i + 1 < stations.length; i++) {
    const [from, to] = [stations[i]!, stations[i + 1]!];
    const before = corner(i) ? from : stations[i - 1]!;
    const after = corner(i + 1) ? to : stations[i + 2]!;
    const straight = corner(i) && corner(i + 1);
    for (let k = 1; k <= (straight ? 1 : 4); k++) {
      const t = straight ? 1 : k / 4;
      const blend = (p: number, q: number, r: number, s: number): number =>
        0.5 *
        (2 * q + (r - p) * t + (2 * p - 5 * q + 4 * r - s) * t * t + (3 * q - p - 3 * r + s) * t * t * t);
      result.push({
        at: [
          blend(before.at[0], from.at[0], to.at[0], after.at[0]),
          blend(before.at[1], from.at[1], to.at[1], after.at[1]),
        ],
        width: from.width + (to.width - from.width) * t,
      });
    }
  }
  return result;
}

/** Sets a narrower station before the start and behind the end: where the brush was put down and lifted. */
function withEnds(stations: readonly Station[]): Station[] {
  const end = (station: Station, neighbour: Station): Station => {
    const [dx, dy] = direction(neighbour, station);
    const reach = 0.3 * station.width;
    return { at: [station.at[0] + dx * reach, station.at[1] + dy * reach], width: 0.5 * station.width };
  };
  const last = stations.length - 1;
  return [end(stations[0]!, stations[1]!), ...stations, end(stations[last]!, stations[last - 1]!)];
}

function ribbon(stations: readonly Station[], height: number): Geometry {
  const rings = stations.map(({ at, width }, i): Point3[] => {
    const before = direction(stations[Math.max(0, i - 1)]!, stations[Math.max(1, i)]!);
    const last = stations.length - 1;
    const after = direction(stations[Math.min(last - 1, i)]!, stations[Math.min(last, i + 1)]!);
    const sum: Point2 = [before[0] + after[0], before[1] + after[1]];
    const length = Math.max(0.5, Math.hypot(...sum));
    // To the left of the stroke; longer at a corner, where two edges are mitred.
    const left: Point2 = [(-sum[1] / length) * (2 / length), (sum[0] / length) * (2 / length)];
    const point = (across: number, z: number): Point3 => [
      at[0] + left[0] * across * width,
      at[1] + left[1] * across * width,
      z,
    ];
    const foot = -0.3 * height;
    const [top, half] = [0.5 * TOP_SHARE, 0.5];
    return [point(-half, foot), point(half, foot), point(top, height), point(-top, height)];
  });
  return loft(rings, true, 30);
}
