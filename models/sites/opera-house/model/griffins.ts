import { type Geometry, merge, place, transform, turn } from '../../../kit/geometry.ts';
import { chamferedBox, lathe, loft, tube } from '../../../kit/solids.ts';
import type { Point3 } from '../../../../src/base/index.ts';
import type { Context } from './context.ts';
import { HALL } from './dimensions.ts';
import { UPRIGHT } from './pavilions.ts';

/** Winged lions on the corner piers, couchant, looking outwards (section 3.11). */
export function addGriffins({ site, full }: Context): void {
  const part = site.part('griffins', { evidence: 'derived', tile: 'hall' });
  const places = [-1, 1].map((s) => place([s * HALL.pierX, HALL.pierTop, HALL.straightEndZ - 0.3], s * 90));
  part.repeat('zinc', griffin(full), places);
}

/** An egg-shaped limb or trunk from a to b with two radii. */
function limb(a: Point3, b: Point3, ra: number, rb: number, segments: number): Geometry {
  const count = 6;
  const steps = Array.from({ length: count + 1 }, (_, i) => i / count);
  const centre = (t: number): Point3 => [
    a[0] + (b[0] - a[0]) * t,
    a[1] + (b[1] - a[1]) * t,
    a[2] + (b[2] - a[2]) * t,
  ];
  const length = Math.hypot(b[0] - a[0], b[1] - a[1], b[2] - a[2]);
  const [dx, dy, dz] = [(b[0] - a[0]) / length, (b[1] - a[1]) / length, (b[2] - a[2]) / length];
  const flat = Math.hypot(dx, dz);
  const side: Point3 = flat < 1e-6 ? [1, 0, 0] : [dz / flat, 0, -dx / flat];
  const up: Point3 = [dy * side[2] - dz * side[1], dz * side[0] - dx * side[2], dx * side[1] - dy * side[0]];
  return loft(
    steps.map((t) => {
      const radius = (ra + (rb - ra) * t) * Math.max(0.06, Math.sin(Math.PI * (0.04 + 0.92 * t)) ** 0.45);
      const c = centre(t);
      return Array.from({ length: segments }, (_, k): Point3 => {
        const angle = (2 * Math.PI * k) / segments;
        const [p, q] = [radius * Math.cos(angle), radius * Math.sin(angle)];
        return [
          c[0] + side[0] * p + up[0] * q,
          c[1] + side[1] * p + up[1] * q,
          c[2] + side[2] * p + up[2] * q,
        ];
      });
    }),
    true,
    60,
  );
}

/** Faces +z, lies on y = 0, about 2.2 m long and 1.9 m to the tips of the wings. */
function griffin(full: boolean): Geometry {
  const n = full ? 10 : 5;
  const body = [
    limb([0, 0.5, -0.95], [0, 0.75, 0.55], 0.4, 0.4, n),
    limb([0, 0.75, 0.3], [0, 1.35, 0.75], 0.32, 0.24, n),
    limb([0, 1.3, 0.6], [0, 1.32, 1.12], 0.27, 0.16, n),
  ];
  const paws = [-1, 1].flatMap((s) => [
    limb([s * 0.26, 0.6, 0.5], [s * 0.28, 0.12, 0.72], 0.17, 0.11, n),
    limb([s * 0.28, 0.12, 0.5], [s * 0.28, 0.1, 1.1], 0.12, 0.12, n),
    limb([s * 0.34, 0.4, -0.9], [s * 0.36, 0.2, -0.25], 0.26, 0.14, n),
    limb([s * 0.36, 0.12, -0.5], [s * 0.36, 0.1, 0.08], 0.12, 0.11, n),
  ]);
  const wings = [-1, 1].map((s) => {
    const feather = (i: number): Geometry => {
      const t = i / 4;
      return limb(
        [s * 0.34, 0.95, 0.35 - t * 0.25],
        [s * (0.55 - t * 0.1), 1.9 - t * 0.55, -0.45 - t * 0.5],
        0.12,
        0.07,
        full ? 6 : 4,
      );
    };
    return merge(...[0, 1, 2, 3, 4].slice(0, full ? 5 : 2).map(feather));
  });
  if (!full) return merge(...body, ...wings);
  const head = [-1, 1].map((s) => limb([s * 0.15, 1.45, 0.72], [s * 0.17, 1.66, 0.66], 0.07, 0.03, 5));
  const tail = tube(
    [
      [0, 0.5, -1.0],
      [0.1, 0.7, -1.2],
      [0.18, 1.0, -1.15],
      [0.12, 1.2, -1.0],
    ],
    0.06,
    6,
  );
  const jaw = limb([0, 1.22, 0.9], [0, 1.16, 1.1], 0.12, 0.07, 6);
  const mane = turn(
    transform(
      lathe(
        [
          [0.3, -0.12],
          [0.37, 0],
          [0.28, 0.14],
        ],
        12,
      ),
      place([0, 1.2, 0.62]).multiply(UPRIGHT),
    ),
    0,
  );
  return merge(
    ...body,
    ...paws,
    ...wings,
    ...head,
    tail,
    jaw,
    mane,
    chamferedBox([-0.6, 0, -1.2], [0.6, 0.07, 1.2], 0.02),
  );
}
