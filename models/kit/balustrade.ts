// Turned balusters between pedestals under a rail, along any plan path.
import type { Matrix4 } from 'three';
import type { Point3 } from '../../src/base/index.ts';
import { type Geometry, merge, place, transform } from './geometry.ts';
import type { Level } from './model.ts';
import type { Point2 } from './outline.ts';
import { box, chamferedBox, lathe, moulding } from './solids.ts';

/** Heights and sizes of a balustrade, metres; heights are absolute. */
export interface BalustradeParams {
  /** (x, north) points of the centre line; a pedestal stands on each. */
  readonly path: readonly Point2[];
  readonly closed: boolean;
  /** Foot of the plinth. */
  readonly bottom: number;
  readonly plinthTop: number;
  /** Top of the hand rail. */
  readonly railTop: number;
  readonly balusterSpacing: number;
  readonly pedestalWidth: number;
  /** More pedestals are set so that no run between two is longer than this. */
  readonly longestBay: number;
}

/** A balustrade in pieces: the masonry as one mesh, and where its balusters (from `baluster`) stand. */
export interface Balustrade {
  readonly masonry: Geometry;
  readonly balusters: readonly Matrix4[];
  /** Tops of the pedestals, with +z looking outwards: for urns and acroteria. */
  readonly pedestalTops: readonly Matrix4[];
}

const RAIL_HEIGHT_METRES = 0.18;
const RAIL_HALF_WIDTH_METRES = 0.17;

/** A bottle baluster standing on y = 0. */
export function baluster(height: number, diameter: number, level: Level): Geometry {
  const r = diameter / 2;
  const at = (radius: number, t: number): Point2 => [radius * r, t * height];
  const profile =
    level === 'massing'
      ? [at(0.8, 0), at(1, 0.3), at(0.5, 0.7), at(0.8, 1)]
      : [
          at(0.95, 0),
          at(0.95, 0.07),
          at(0.6, 0.11),
          at(0.85, 0.2),
          at(1, 0.32),
          at(0.8, 0.48),
          at(0.5, 0.66),
          at(0.46, 0.78),
          at(0.72, 0.82),
          at(0.5, 0.87),
          at(0.9, 0.93),
          at(0.9, 1),
        ];
  return lathe(profile, level === 'massing' ? 4 : 8, 50);
}

/** Height of the balusters of a balustrade. */
export const balusterHeight = ({ plinthTop, railTop }: BalustradeParams): number =>
  railTop - RAIL_HEIGHT_METRES - plinthTop;

/** Sets out a balustrade. Massing closes the runs with a thin wall instead of balusters. */
export function balustrade(params: BalustradeParams, level: Level): Balustrade {
  const { path, closed, bottom, plinthTop, railTop, pedestalWidth } = params;
  const railBottom = railTop - RAIL_HEIGHT_METRES;
  const half = RAIL_HALF_WIDTH_METRES;
  const plinth: Point2[] = [
    [-half, bottom],
    [half + 0.04, bottom],
    [half + 0.04, plinthTop - 0.06],
    [half, plinthTop],
    [-half, plinthTop],
    [-half, bottom],
  ];
  const rail: Point2[] = [
    [-half, railBottom],
    [half * 0.8, railBottom],
    [half * 1.15, railBottom + 0.07],
    [half * 1.15, railTop - 0.03],
    [half * 0.9, railTop],
    [-half, railTop],
    [-half, railBottom],
  ];
  const infill: Point2[] = [
    [-0.05, plinthTop],
    [0.05, plinthTop],
    [0.05, railBottom],
    [-0.05, railBottom],
    [-0.05, plinthTop],
  ];
  const masonry = [moulding(path, plinth, closed), moulding(path, rail, closed)];
  if (level === 'massing') masonry.push(moulding(path, infill, closed));
  const balusters: Matrix4[] = [];
  const pedestalTops: Matrix4[] = [];
  const low: Point3 = [-pedestalWidth / 2, bottom, -pedestalWidth / 2];
  const high: Point3 = [pedestalWidth / 2, railTop + 0.06, pedestalWidth / 2];
  const pedestal = level === 'massing' ? box(low, high) : chamferedBox(low, high, 0.04);
  const stand = (x: number, north: number, degrees: number): void => {
    masonry.push(transform(pedestal, place([x, 0, -north], degrees)));
    pedestalTops.push(place([x, railTop + 0.06, -north], degrees));
  };
  const runs = closed ? path.length : path.length - 1;
  for (let i = 0; i < runs; i++) {
    const from = path[i]!;
    const to = path[(i + 1) % path.length]!;
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    const [dx, dn] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
    const degrees = (Math.atan2(dn, dx) * 180) / Math.PI;
    const bays = Math.max(1, Math.ceil(length / params.longestBay - 1e-6));
    for (let bay = 0; bay < bays; bay++) {
      const start = (bay * length) / bays;
      stand(from[0] + dx * start, from[1] + dn * start, degrees);
      const clear = length / bays - pedestalWidth;
      const count = Math.max(0, Math.floor(clear / params.balusterSpacing));
      for (let k = 0; k < count; k++) {
        const s = start + pedestalWidth / 2 + ((k + 0.5) * clear) / count;
        balusters.push(place([from[0] + dx * s, plinthTop, -(from[1] + dn * s)], degrees));
      }
    }
    if (!closed && i === runs - 1) stand(to[0], to[1], degrees);
  }
  return { masonry: merge(...masonry), balusters, pedestalTops };
}
