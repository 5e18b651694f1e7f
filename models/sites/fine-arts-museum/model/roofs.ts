// Tile roofs in stepped courses, ridge rolls in lime mortar, and the upturned corners (đầu đao).
import { Matrix4 } from 'three';
import type { Point3 } from '../../../../src/base/index.ts';
import { fromTriangles, type Geometry, merge, transform, type Triangle } from '../../../kit/geometry.ts';
import type { Level } from '../../../kit/model.ts';
import type { Point2 } from '../../../kit/outline.ts';
import { roundSection, SQUARE_SECTION, taperedSweep } from '../../../kit/sculpture.ts';
import { extrude, skirt } from '../../../kit/solids.ts';
import { CORNER_PROFILE, ROOF } from './dimensions.ts';

/** How a slope is laid. */
export interface Slope {
  readonly courses: number;
  /** How far a course stands over the one below, metres. */
  readonly step: number;
  /** How far the middle of the slope hangs below the straight line, metres. */
  readonly sag?: number;
  /** Whether the lines join end to start. */
  readonly closed?: boolean;
}

const mix = (a: Point3, b: Point3, t: number): Point3 => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
  a[2] + (b[2] - a[2]) * t,
];

/**
 * Tiles between an eave line and a top line of equally many points (counter-clockwise seen from above when closed;
 * from left to right seen from outside when open), laid as overlapping courses.
 */
export function tiledSlope(eave: readonly Point3[], top: readonly Point3[], slope: Slope): Geometry {
  const { courses, step, sag = 0, closed = false } = slope;
  const line = (t: number, lift: number): Point3[] =>
    eave.map((point, i) => {
      const [x, y, z] = mix(point, top[i]!, t);
      return [x, y + lift - sag * 4 * t * (1 - t), z];
    });
  const faces: Triangle[] = [];
  for (let i = 0; i < courses; i++) {
    const foot = line(i / courses, 0);
    const lifted = line(i / courses, step);
    faces.push(...skirt(foot, lifted, closed));
    faces.push(...skirt(lifted, line((i + 1) / courses, 0), closed));
  }
  return fromTriangles(faces, 12);
}

/** A roll of mortar over a hip or a ridge. */
export const roll = (path: readonly Point3[], width: number, height: number): Geometry =>
  taperedSweep(
    path.map((at) => ({ at, width, height })),
    SQUARE_SECTION,
    20,
  );

/** A hipped roof over a rectangle: its ridge runs along the longer side. */
export interface HippedRoof {
  /** Eave rectangle: west, east, north, south edges (z grows southwards). */
  readonly west: number;
  readonly east: number;
  readonly north: number;
  readonly south: number;
  readonly eave: number;
  readonly ridge: number;
  /** How far the ridge ends stand in from the short sides. */
  readonly hipRun: number;
  /** Middle line of the ridge when it is not half-way. */
  readonly ridgeAt?: number;
}

/** Tiles and mortar of a hipped roof, and its four eave corners with the way each points (unit x, z). */
export function hippedRoof(
  roof: HippedRoof,
  level: Level,
): {
  readonly tiles: Geometry;
  readonly mortar: Geometry;
  readonly fascia: Geometry;
  readonly corners: readonly Corner[];
} {
  const { west, east, north, south, eave, ridge, hipRun } = roof;
  const alongX = east - west >= south - north;
  const ring: Point3[] = [
    [west, eave, south],
    [east, eave, south],
    [east, eave, north],
    [west, eave, north],
  ];
  const middle = roof.ridgeAt ?? (alongX ? (north + south) / 2 : (west + east) / 2);
  const ends: readonly [Point3, Point3] = alongX
    ? [
        [west + hipRun, ridge, middle],
        [east - hipRun, ridge, middle],
      ]
    : [
        [middle, ridge, south - hipRun],
        [middle, ridge, north + hipRun],
      ];
  const [a, b] = ends;
  const top: Point3[] = alongX ? [a, b, b, a] : [a, a, b, b];
  const span = (alongX ? south - north : east - west) / 2;
  const courses =
    level === 'full' ? Math.max(3, Math.round(Math.hypot(span, ridge - eave) / ROOF.courseRun)) : 1;
  const up = ([x, y, z]: Point3, by: number): Point3 => [x, y + by, z];
  const rolls = [
    ...ring.map((corner, i) => roll([up(corner, 0.08), up(top[i]!, 0.08)], 0.2, 0.2)),
    roll([up(a, 0.12), up(b, 0.12)], 0.28, 0.32),
  ];
  const thickness = 0.16;
  const below = ring.map((p) => up(p, -thickness));
  return {
    tiles: tiledSlope(ring, top, { courses, step: level === 'full' ? ROOF.courseStep : 0, closed: true }),
    mortar: merge(...rolls),
    fascia: fromTriangles(
      [...skirt(below, ring), [below[2]!, below[1]!, below[0]!], [below[3]!, below[2]!, below[0]!]],
      0,
    ),
    corners: ring.map((at, i) => ({
      at,
      outward: [[-1, 1] as const, [1, 1] as const, [1, -1] as const, [-1, -1] as const][i]!,
    })),
  };
}

/** An eave corner: where it is, and the signs of x and z that point away from the roof. */
export interface Corner {
  readonly at: Point3;
  readonly outward: Point2;
}

/** Smooth points through the corner profile (quadratic pieces between middles). */
export function cornerCurve(scale: number, perPiece: number): Point2[] {
  const points = CORNER_PROFILE.map(([out, up]): Point2 => [out * scale, up * scale]);
  const curve: Point2[] = [points[0]!];
  for (let i = 1; i + 1 < points.length; i++) {
    const [p, q, r] = [points[i - 1]!, points[i]!, points[i + 1]!];
    const start: Point2 = i === 1 ? p : [(p[0] + q[0]) / 2, (p[1] + q[1]) / 2];
    const end: Point2 = i + 2 === points.length ? r : [(q[0] + r[0]) / 2, (q[1] + r[1]) / 2];
    for (let k = 1; k <= perPiece; k++) {
      const t = k / perPiece;
      const weigh = (axis: 0 | 1): number =>
        (1 - t) ** 2 * start[axis] + 2 * t * (1 - t) * q[axis] + t * t * end[axis];
      curve.push([weigh(0), weigh(1)]);
    }
  }
  return curve;
}

/**
 * An upturned corner: two ribs with a thin web between, drawn out of the hip and curled outwards at the tip
 * (dossier/fine-arts-museum.md, section 3.4, D-L). `scale` 1 is the frontispiece's, 2.4 m high.
 */
export function upturnedCorner({ at, outward }: Corner, scale: number, level: Level): Geometry {
  const curve = cornerCurve(scale, level === 'massing' ? 1 : scale > 0.5 ? 5 : 2);
  const last = curve.length - 1;
  const outer = curve.map(([out, up], i): Point2 => [out, up - 0.02 * scale * (1 - i / last)]);
  const inner = curve.map(([out, up], i): Point2 => {
    const [before, after] = [curve[Math.max(0, i - 1)]!, curve[Math.min(last, i + 1)]!];
    const [tx, ty] = [after[0] - before[0], after[1] - before[1]];
    const length = Math.hypot(tx, ty) || 1;
    const gap = scale * (0.4 - 0.24 * (i / last));
    return [out - (ty / length) * gap, up + (tx / length) * gap];
  });
  // Local frame: first number along x; the plan diagonal makes it √2 as long as its share of x.
  const flat = ([out, up]: Point2): Point3 => [out * Math.SQRT2, up, 0];
  const taper = (i: number): number => 1 - 0.55 * (i / last);
  const rib = (points: readonly Point2[], width: number): Geometry =>
    taperedSweep(
      points.map((p, i) => ({ at: flat(p), width: width * taper(i), height: width * 0.8 * taper(i) })),
      level === 'full' ? roundSection(6) : SQUARE_SECTION,
      50,
      [0, 0, 1],
    );
  const web = extrude(
    [...outer.map(flat), ...inner.map(flat).reverse()].map(([x, y]): Point2 => [x, y]),
    -0.03 * scale,
    0.03 * scale,
  );
  const turned = new Matrix4().makeRotationY(Math.atan2(-outward[1], outward[0]));
  return transform(
    merge(rib(outer, 0.2 * scale), rib(inner, 0.17 * scale), web),
    new Matrix4().makeTranslation(at[0], at[1], at[2]).multiply(turned),
  );
}
