// Flights of stone steps with nosings that feet have hollowed, and the cheek walls that hold them.
import type { Point3 } from '../../src/base/index.ts';
import { fromTriangles, type Geometry, merge, type Triangle } from './geometry.ts';
import type { Level } from './model.ts';
import type { Point2 } from './outline.ts';
import { extrude, skirt } from './solids.ts';

/** A straight flight; metres. It climbs towards −z: its foot is at z = 0, y = 0, its middle at x = 0. */
export interface StoneStairParams {
  readonly count: number;
  readonly riser: number;
  readonly tread: number;
  readonly width: number;
  /** How far a tread stands out over its riser. */
  readonly nosing: number;
  /** Thickness of the tread's edge. */
  readonly slab: number;
  /** How deep the middle of the nosings is worn. */
  readonly wear: number;
  /** How far the last tread runs on beyond its length. */
  readonly landing?: number;
}

/** Where the feet go: worn deepest on two tracks, not at all beside the cheeks. Share of the width, share of the wear. */
const WEAR: readonly Point2[] = [
  [0, 0],
  [0.1, 0.15],
  [0.25, 0.9],
  [0.4, 0.8],
  [0.5, 0.65],
  [0.6, 0.8],
  [0.75, 1],
  [0.9, 0.2],
  [1, 0],
];

/** The steps. The sides are closed; the underside is open and has to stand on or in something. */
export function stoneStair(params: StoneStairParams, level: Level): Geometry {
  const stations = level === 'close' ? WEAR : [WEAR[0]!, WEAR[WEAR.length - 1]!];
  const lines = stations.map(([share, worn]) => {
    const x = (share - 0.5) * params.width;
    return stepLine(params, level, worn * params.wear).map(([run, y]): Point3 => [x, y, -run]);
  });
  const faces: Triangle[] = [];
  for (let i = 0; i + 1 < lines.length; i++) faces.push(...skirt(lines[i]!, lines[i + 1]!, false).map(flip));
  const [first, last] = [lines[0]!, lines[lines.length - 1]!];
  const perStep = (first.length - 1) / params.count;
  for (let step = 0; step < params.count; step++) {
    const [from, to] = [step * perStep, (step + 1) * perStep];
    faces.push(...side(last.slice(from, to + 1)), ...side(first.slice(from, to + 1)).map(flip));
  }
  return fromTriangles(faces, 30);
}

const flip = ([a, b, c]: Triangle): Triangle => [a, c, b];

/** The profile from the foot to the end of the last tread: run, height. */
function stepLine(params: StoneStairParams, level: Level, worn: number): Point2[] {
  const { count, riser, tread, nosing, slab } = params;
  const line: Point2[] = [[0, 0]];
  for (let i = 0; i < count; i++) {
    const [run, top] = [i * tread, (i + 1) * riser];
    if (level === 'massing') line.push([run, top]);
    else {
      const edge = 0.3 * slab;
      line.push([run, top - slab], [run - nosing, top - slab]);
      if (level === 'close') line.push([run - nosing, top - edge - worn]);
      line.push([run - nosing + (level === 'close' ? edge : 0), top - worn]);
      if (level === 'close') line.push([run + tread * 0.45, top - worn * 0.4]);
    }
    line.push([run + tread + (i === count - 1 ? (params.landing ?? 0) : 0), top]);
  }
  return line;
}

/** One end of a step, down to the level of its foot: a fan from the foot of the riser's far end. */
function side(step: readonly Point3[]): Triangle[] {
  const [foot, end] = [step[0]!, step[step.length - 1]!];
  const below: Point3 = [end[0], foot[1], end[2]];
  return step.slice(1).map((point, i): Triangle => [below, point, step[i]!]);
}

/** A wall beside a flight: metres, in the flight's own coordinates. */
export interface CheekParams {
  readonly stair: StoneStairParams;
  /** Middle of the wall from the middle of the flight. */
  readonly x: number;
  readonly thickness: number;
  /** Top of the coping above the line of the nosings. */
  readonly height: number;
  /** Thickness of the coping and how far it stands out on either side. */
  readonly coping: number;
  readonly overhang: number;
  /** How far the wall begins before the first riser. */
  readonly before: number;
  /** How far it runs on, still rising, beyond the last tread. */
  readonly beyond: number;
}

/** A cheek by what it is made of. */
export interface Cheek {
  readonly wall: Geometry;
  readonly coping: Geometry;
}

/** Wall and sloping coping; a post at either end hides where they begin and stop. */
export function stairCheek(params: CheekParams, level: Level): Cheek {
  const { stair, x, thickness, height, coping, overhang, before, beyond } = params;
  const run = stair.count * stair.tread + beyond;
  const slope = stair.riser / stair.tread;
  const top = (r: number): number => height + r * slope;
  const [start, end] = [-before, run];
  const half = thickness / 2;
  const outline: Point2[] = [
    [start, 0],
    [end, 0],
    [end, top(end) - coping],
    [start, top(start) - coping],
  ];
  // `extrude` draws in (x, y) and pushes along z; here the drawing is (run, y) and the wall's thickness lies along x.
  const wall = alongX(extrude(outline, x - half, x + half, [], 10));
  if (level === 'massing') return { wall, coping: merge() };
  const c = half + overhang;
  const cut = level === 'close' ? 0.02 : 0;
  const section: Point2[] = [
    [-c, -coping],
    [c, -coping],
    [c, -cut],
    ...(cut > 0 ? ([[c - cut, 0]] as Point2[]) : []),
    ...(cut > 0 ? ([[-c + cut, 0]] as Point2[]) : []),
    [-c, -cut],
  ];
  const ring = (r: number): Point3[] => section.map(([a, u]): Point3 => [x + a, top(r) + u, -r]);
  const [low, high] = [ring(start), ring(end)];
  const ends = (points: readonly Point3[]): Triangle[] =>
    points.slice(2).map((point, i): Triangle => [points[0]!, points[i + 1]!, point]);
  return {
    wall,
    coping: fromTriangles([...skirt(high, low), ...ends(low), ...ends(high).map(flip)], 30),
  };
}

/** A drawing in (run, y) pushed along z, laid so that the run goes towards −z and the push along x. */
function alongX({ positions, normals, indices }: Geometry): Geometry {
  const turned = (values: readonly number[]): number[] =>
    values.map((_, i) => (i % 3 === 0 ? values[i + 2]! : i % 3 === 1 ? values[i]! : -values[i - 2]!));
  return { positions: turned(positions), normals: turned(normals), indices };
}
