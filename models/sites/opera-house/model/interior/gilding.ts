// Gilt ornament of the rooms, each piece drawn once about its own origin, +z to the viewer.
import { type Geometry, merge, transform, translate } from '../../../../kit/geometry.ts';
import { Matrix4 } from 'three';
import type { Point2 } from '../../../../kit/outline.ts';
import { chamferedBox, lathe, loft, tube } from '../../../../kit/solids.ts';
import type { Point3 } from '../../../../../src/base/index.ts';
import { mouldedRing, swag } from '../ornament.ts';

/** A pointed leaf rising from the origin, its tip curling to +z. */
export function leaf(width: number, height: number, curl: number): Geometry {
  const rings = [0, 0.4, 0.8, 1].map((t): Point3[] => {
    const half = (width / 2) * Math.sin(Math.PI * (0.16 + 0.8 * t)) + 0.004;
    const [y, z] = [height * (t - 0.1 * t ** 4), curl * t ** 3];
    return [
      [-half, y, z],
      [0, y, z + half * 0.45 + 0.012],
      [half, y, z],
      [0, y, z - 0.012],
    ];
  });
  return loft(rings, true, 60);
}

/** A Corinthian column standing on y = 0: Attic base, shaft with entasis, bell, two rows of leaves, abacus. */
export function corinthianColumn(height: number, diameter: number): { shaft: Geometry; gilt: Geometry } {
  const r = diameter / 2;
  const cap = diameter * 1.2;
  const neck = height - cap;
  const profile: Point2[] = [
    [r * 1.4, 0],
    [r * 1.4, 0.06],
    [r * 1.5, 0.1],
    [r * 1.4, 0.15],
    [r * 1.16, 0.17],
    [r * 1.16, 0.2],
    [r * 1.26, 0.24],
    [r * 1.1, 0.29],
    [r, 0.33],
    [r, height * 0.35],
    [r * 0.86, neck - 0.05],
    [r * 0.86, neck],
    [r * 0.82, neck + cap * 0.6],
    [r * 1.15, neck + cap * 0.86],
  ];
  const top = chamferedBox([-r * 1.5, height - cap * 0.14, -r * 1.5], [r * 1.5, height, r * 1.5], 0.02);
  const row = (count: number, start: number, y: number, size: number): Geometry[] =>
    Array.from({ length: count }, (_, i) =>
      transform(
        translate(leaf(r * 0.72, size, r * 0.45), [0, y, r * 0.84]),
        new Matrix4().makeRotationY(start + (2 * Math.PI * i) / count),
      ),
    );
  const ring = tube(
    Array.from({ length: 13 }, (_, i): Point3 => {
      const angle = (-2 * Math.PI * i) / 12;
      return [r * 0.9 * Math.cos(angle), neck, r * 0.9 * Math.sin(angle)];
    }),
    0.022,
    5,
  );
  return {
    shaft: merge(lathe(profile, 16, 45), top),
    gilt: merge(
      ...row(8, 0, neck + 0.02, cap * 0.42),
      ...row(8, Math.PI / 8, neck + 0.04, cap * 0.68),
      ...row(4, Math.PI / 4, neck + cap * 0.3, cap * 0.56),
      ring,
    ),
  };
}

/** The oval medallion of a box front: a moulded ring, a bow over it and a ribbon to either side. */
export const medallion = (): Geometry =>
  merge(
    mouldedRing(0.15, 0.23, 0.05, 20, 1.3),
    translate(swag(0.3, 0.1, 0.028, 8), [-0.52, 0.16, 0.02]),
    translate(swag(0.3, 0.1, 0.028, 8), [0.52, 0.16, 0.02]),
    ...[-1, 1].map((s) =>
      tube(
        [
          [0, 0.31, 0.03],
          [s * 0.1, 0.4, 0.05],
          [s * 0.16, 0.35, 0.05],
          [s * 0.02, 0.31, 0.04],
        ],
        0.018,
        5,
      ),
    ),
    lathe(
      [
        [0.0, 0.285],
        [0.035, 0.3],
        [0.035, 0.33],
        [0, 0.345],
      ],
      8,
    ),
  );

/** One strand of a rope moulding, lying along x and leaning with the twist. */
export const strand = (length: number, radius: number): Geometry =>
  tube(
    [
      [-length * 0.62, -radius * 0.75, 0],
      [-length * 0.2, -radius * 0.3, radius * 0.8],
      [length * 0.2, radius * 0.3, radius * 0.8],
      [length * 0.62, radius * 0.75, 0],
    ],
    radius * 0.55,
    5,
  );

/** One bundle of laurel on a roll of a radius that runs up y: leaves over its front half, at these degrees. */
export const laurel = (radius: number, height: number, spread: readonly number[]): Geometry =>
  merge(
    ...spread.map((degrees, i) =>
      transform(
        translate(leaf(radius * 0.6, height, 0.03), [0, i % 2 === 0 ? 0 : height * 0.3, radius * 0.96]),
        new Matrix4().makeRotationY((degrees * Math.PI) / 180),
      ),
    ),
  );
