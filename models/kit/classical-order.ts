// Columns of the classical orders, each one mesh standing at its true height, for `repeat`.
import type { Point3 } from '../../src/base/index.ts';
import { type Geometry, merge, place, transform, translate, turn } from './geometry.ts';
import type { Level } from './model.ts';
import type { Point2 } from './outline.ts';
import { box, lathe, loft, prism, tube } from './solids.ts';

/** Heights (absolute) and sizes of a column; metres. */
export interface IonicColumnParams {
  /** Foot of the Attic base. */
  readonly bottom: number;
  readonly shaftBottom: number;
  /** Top of the cabled part and of its fillet ring; flutes run free above it. */
  readonly ringTop: number;
  readonly shaftTop: number;
  /** Top of the abacus. */
  readonly top: number;
  readonly baseDiameter: number;
  readonly lowerDiameter: number;
  readonly upperDiameter: number;
  readonly capitalWidth: number;
  readonly flutes: number;
}

/** An Ionic column with diagonal volutes and a small garland. Massing: a plain drum and a block. */
export function ionicColumn(params: IonicColumnParams, level: Level): Geometry {
  const { bottom, shaftBottom, shaftTop, top, baseDiameter, capitalWidth } = params;
  if (level === 'massing') {
    const half = capitalWidth / 2;
    return merge(
      lathe(
        [
          [baseDiameter / 2, bottom],
          [baseDiameter / 2, shaftBottom],
          [params.lowerDiameter / 2, shaftBottom],
          [params.upperDiameter / 2, shaftTop],
        ],
        8,
      ),
      box([-half * 0.8, shaftTop, -half * 0.8], [half * 0.8, top, half * 0.8]),
    );
  }
  return merge(
    atticBase(bottom, shaftBottom, baseDiameter, params.lowerDiameter),
    flutedShaft(params),
    ionicCapital(shaftTop, top, capitalWidth, params.upperDiameter),
  );
}

/** Square plinth, two tori and the hollow between them. */
export function atticBase(
  bottom: number,
  top: number,
  diameter: number,
  shaftDiameter: number,
  segments = 24,
): Geometry {
  const height = top - bottom;
  const y = (t: number): number => bottom + height * t;
  const r = diameter / 2;
  const s = shaftDiameter / 2;
  const between = (t: number): number => s + (r - s) * t;
  return merge(
    box([-r, bottom, -r], [r, y(0.28), r]),
    lathe(
      [
        [between(0.8), y(0.28)],
        [between(0.97), y(0.34)],
        [between(0.97), y(0.46)],
        [between(0.8), y(0.53)],
        [between(0.55), y(0.56)],
        [between(0.38), y(0.66)],
        [between(0.45), y(0.74)],
        [between(0.68), y(0.78)],
        [between(0.68), y(0.88)],
        [between(0.4), y(0.93)],
        [between(0.2), y(0.94)],
        [between(0.12), y(1)],
      ],
      segments,
      40,
    ),
  );
}

/** Points around one flute: arris, flank, bottom, flank. */
const FLUTE_SECTION = [0, 0.62, 1, 0.62] as const;

/** A shaft whose flutes are cabled at the foot, ringed, then free; swelling a little below the middle (entasis). */
function flutedShaft(params: IonicColumnParams): Geometry {
  const { shaftBottom, shaftTop, ringTop, lowerDiameter, upperDiameter, flutes } = params;
  const height = shaftTop - shaftBottom;
  const radiusAt = (y: number): number => {
    const t = (y - shaftBottom) / height;
    const taper = t < 0.33 ? 0 : ((t - 0.33) / 0.67) ** 1.6;
    return (lowerDiameter - (lowerDiameter - upperDiameter) * taper) / 2;
  };
  const ring = (y: number, depth: number, swell = 0): Point3[] =>
    Array.from({ length: flutes * FLUTE_SECTION.length }, (_, i): Point3 => {
      const angle = (-2 * Math.PI * i) / (flutes * FLUTE_SECTION.length);
      const radius = radiusAt(y) + swell - depth * FLUTE_SECTION[i % FLUTE_SECTION.length]!;
      return [radius * Math.cos(angle), y, radius * Math.sin(angle)];
    });
  const cabled = (ringTop - shaftBottom) * 0.32;
  const deep = lowerDiameter * 0.035;
  const rows = (from: number, to: number, count: number): Point3[][] =>
    Array.from({ length: count + 1 }, (_, i) => ring(from + ((to - from) * i) / count, deep));
  return loft(
    [
      ring(shaftBottom, 0, 0.03),
      ring(shaftBottom + 0.08, 0),
      ring(shaftBottom + 0.14, deep * 0.4),
      ring(shaftBottom + cabled, deep * 0.4),
      ring(shaftBottom + cabled + 0.02, deep),
      ring(ringTop - 0.16, deep),
      ring(ringTop - 0.12, 0),
      ring(ringTop - 0.1, 0, 0.03),
      ring(ringTop - 0.02, 0, 0.03),
      ring(ringTop, 0),
      ...rows(ringTop + 0.06, shaftTop - 0.2, 2),
      ring(shaftTop - 0.13, 0),
      ring(shaftTop - 0.08, 0, 0.03),
      ring(shaftTop, 0, 0.03),
    ],
    true,
    32,
  );
}

/** Necking, echinus, four diagonal volutes, a garland on each face, and a hollow-sided abacus. */
export function ionicCapital(bottom: number, top: number, width: number, shaftDiameter: number): Geometry {
  const height = top - bottom;
  const half = width / 2;
  const abacusBottom = top - height * 0.16;
  const s = shaftDiameter / 2;
  const body = lathe(
    [
      [s, bottom],
      [s * 0.98, bottom + height * 0.3],
      [s * 1.08, bottom + height * 0.36],
      [s * 1.08, bottom + height * 0.4],
      [s * 1.3, bottom + height * 0.58],
      [s * 1.34, bottom + height * 0.7],
      [s * 1.2, abacusBottom],
    ],
    24,
    50,
  );
  const abacus = (reach: number, y0: number, y1: number): Geometry =>
    prism(hollowSquare(reach), y0, y1, [], 40);
  const voluteRadius = height * 0.32;
  const volute = translate(spiral(voluteRadius, width * 0.13), [
    half * 1.16 - voluteRadius * 0.55,
    abacusBottom - voluteRadius * 0.98,
    0,
  ]);
  const garland = transform(
    tube(
      Array.from({ length: 9 }, (_, i): Point3 => {
        const t = (i - 4) / 4;
        return [t * half * 0.52, bottom + height * (0.14 + 0.34 * t * t), 0.05 * (1 - t * t)];
      }),
      height * 0.055,
      6,
    ),
    place([0, 0, s * 1.04]),
  );
  return merge(
    body,
    abacus(half * 0.94, abacusBottom, abacusBottom + (top - abacusBottom) * 0.55),
    abacus(half, abacusBottom + (top - abacusBottom) * 0.55, top),
    ...[45, 135, 225, 315].map((degrees) => turn(volute, degrees)),
    ...[0, 90, 180, 270].map((degrees) => turn(garland, degrees)),
  );
}

/** A square with hollow sides and cut corners, as an abacus has. */
function hollowSquare(half: number): Point2[] {
  const points: Point2[] = [];
  for (let side = 0; side < 4; side++) {
    const angle = (side * Math.PI) / 2;
    const [c, n] = [Math.cos(angle), Math.sin(angle)];
    for (let i = 0; i <= 6; i++) {
      const t = (i - 3) / 3;
      const [x, y] = [half * (0.78 + 0.2 * t * t), half * 0.86 * t];
      points.push([x * c - y * n, x * n + y * c]);
    }
  }
  return points;
}

/** One volute in the plane z = 0, its eye at the origin, its band running out over the top towards −x. */
function spiral(radius: number, thickness: number): Geometry {
  const turns = 2.1;
  const steps = 26;
  const rings = Array.from({ length: steps + 1 }, (_, i): Point3[] => {
    const t = i / steps;
    const r = radius * (1 - t) ** 1.1 + radius * 0.16 * t;
    const band = radius * (0.2 - 0.12 * t);
    const angle = Math.PI * 0.6 - t * turns * 2 * Math.PI;
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    const h = (thickness / 2) * (1 + 0.25 * t);
    const [inner, outer] = [Math.max(0.01, r - band), r];
    return [
      [inner * c, inner * s, -h],
      [outer * c, outer * s, -h],
      [outer * c, outer * s, h],
      [inner * c, inner * s, h],
    ];
  });
  const disc = (r: number, h: number): Geometry => {
    const corner = (z: number): Point3[] =>
      Array.from({ length: 14 }, (_, i): Point3 => {
        const angle = (2 * Math.PI * i) / 14;
        return [r * Math.cos(angle), r * Math.sin(angle), z];
      });
    return loft([corner(-h), corner(h)], true, 40);
  };
  return merge(
    loft(rings, true, 40),
    disc(radius * 0.86, thickness * 0.3),
    disc(radius * 0.22, thickness * 0.72),
  );
}
