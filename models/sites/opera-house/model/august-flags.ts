// Red cloths with the yellow star, August 1945 (dossier/opera-house.md, section 6: S20; their exact places are M).
import type { Point3 } from '../../../../src/base/index.ts';
import { fromTriangles, type Geometry, place, transform, type Triangle } from '../../../kit/geometry.ts';
import type { Point2 } from '../../../kit/outline.ts';
import { lathe, quad } from '../../../kit/solids.ts';
import type { Context } from './context.ts';
import { BAY } from './dimensions.ts';

/** [estimate] A cloth hung over the rail of a balcony: top at the handrail (section 3.5), size, plane. */
const CLOTH = { top: 7.98, length: 3.9, half: 0.72, z: 0.92, star: 0.46 } as const;
/** [estimate] Flags on the roof: places (x), their poles' foot and top. */
const ROOF_FLAGS = { xs: [-9.4, -5.78, 5.78, 9.4], z: 0.9, foot: 17.2, top: 20.6 } as const;
const STAR_LIFT = 0.025;

/** Cloths on the five balconies and flags along the balustrade. */
export function addAugustFlags({ site, full }: Context): void {
  if (!full) return;
  const part = site.part('august-flags', {
    evidence: 'estimated',
    tile: 'august-flags',
    solid: false,
    phases: ['august-1945'],
  });
  BAY.centres.forEach((x, i) => {
    part.add('flagRed', transform(hanging(i), place([x, 0, 0])));
    const centre: Point2 = [0, CLOTH.top - CLOTH.length * 0.42];
    part.add(
      'flagStar',
      transform(
        star(centre, CLOTH.star, ([, y]) => hang(y, i) + STAR_LIFT),
        place([x, 0, 0]),
      ),
    );
  });
  const { z, foot, top } = ROOF_FLAGS;
  const fly = (x: number): number => 0.14 * Math.sin(x * 2.8) * Math.min(1, x);
  for (const x of ROOF_FLAGS.xs) {
    const at = place([x, 0, z]);
    const pole = lathe(
      [
        [0.04, foot],
        [0.03, top],
        [0, top + 0.1],
      ],
      6,
    );
    const red = strip([0, 1.95], [top - 1.35, top - 0.05], (u) => fly(u));
    const middle: Point2 = [0.98, top - 0.7];
    part.add('iron', transform(pole, at));
    part.add('flagRed', transform(red, at));
    part.add(
      'flagStar',
      transform(
        star(middle, 0.4, ([u]) => fly(u) + STAR_LIFT),
        at,
      ),
      transform(
        star(middle, 0.4, ([u]) => fly(u) - STAR_LIFT),
        at,
      ),
    );
  }
}

/** How far a hanging cloth stands off at height y: over the rail, then straight, its foot blown out a little. */
const hang = (y: number, seed: number): number => {
  const down = (CLOTH.top - y) / CLOTH.length;
  return (
    CLOTH.z +
    0.06 * Math.sin(Math.PI * Math.min(1, down * 8) * 0.5) +
    0.16 * down * down * (1 + 0.3 * Math.sin(seed * 2.1))
  );
};

/** A long cloth in shallow folds across its width, turned back over the rail at its head. */
function hanging(seed: number): Geometry {
  const [columns, rows] = [10, 14];
  const at = (i: number, j: number): Point3 => {
    const x = -CLOTH.half + (2 * CLOTH.half * i) / columns;
    const y = CLOTH.top - (CLOTH.length * j) / rows;
    const fold = Math.abs(x) < CLOTH.star ? 0 : 0.02 * Math.sin(x * 17 + seed) * (j / rows);
    return [x, y, hang(y, seed) + fold];
  };
  const faces: Triangle[] = [];
  for (let i = 0; i < columns; i++) {
    for (let j = 0; j < rows; j++)
      faces.push(...quad(at(i, j + 1), at(i + 1, j + 1), at(i + 1, j), at(i, j)));
    const [a, b] = [at(i, 0), at(i + 1, 0)];
    faces.push(...quad(a, b, [b[0], b[1] - 0.1, b[2] - 0.2], [a[0], a[1] - 0.1, a[2] - 0.2]));
  }
  return fromTriangles(faces, 60);
}

function strip([u0, u1]: Point2, [y0, y1]: Point2, z: (u: number) => number): Geometry {
  const steps = 12;
  const faces: Triangle[] = [];
  for (let i = 0; i < steps; i++) {
    const [a, b] = [u0 + ((u1 - u0) * i) / steps, u0 + ((u1 - u0) * (i + 1)) / steps];
    faces.push(...quad([a, y0, z(a)], [b, y0, z(b)], [b, y1, z(b)], [a, y1, z(a)]));
  }
  return fromTriangles(faces, 60);
}

/** A five-pointed star laid on a surface z = depth(x, y). */
function star(centre: Point2, radius: number, depth: (p: Point2) => number): Geometry {
  const points = Array.from({ length: 10 }, (_, i): Point3 => {
    const angle = Math.PI / 2 + (Math.PI * i) / 5;
    const r = i % 2 === 0 ? radius : radius * 0.382;
    const p: Point2 = [centre[0] + r * Math.cos(angle), centre[1] + r * Math.sin(angle)];
    return [p[0], p[1], depth(p)];
  });
  const middle: Point3 = [centre[0], centre[1], depth(centre)];
  return fromTriangles(
    points.map((p, i): Triangle => [middle, p, points[(i + 1) % 10]!]),
    0,
  );
}
