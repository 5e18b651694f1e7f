// The three flagpoles behind the balustrade and the national flag (dossier, section 3.7).
import type { Point3 } from '../../../../src/base/index.ts';
import { fromTriangles, type Geometry, translate, type Triangle } from '../../../kit/geometry.ts';
import type { Point2 } from '../../../kit/outline.ts';
import { lathe, quad } from '../../../kit/solids.ts';
import type { Context } from './context.ts';
import { HEIGHTS } from './dimensions.ts';
import { since } from './phases.ts';

/** Three poles behind the balustrade; the middle one flies the national flag (tip about 24 m). */
export function addFlags({ site }: Context): void {
  const part = site.part('flags', {
    evidence: 'derived',
    tile: 'crown',
    solid: false,
    phases: since('patched-1954'),
  });
  for (const [x, tip] of FLAGPOLES) {
    const pole = lathe(
      [
        [0.06, HEIGHTS.terrace],
        [0.035, tip - 0.2],
        [0.09, tip - 0.1],
        [0, tip],
      ],
      6,
    );
    part.add('zinc', translate(pole, [x, 0, FLAGPOLE_Z]));
  }
  part.add('flagRed', cloth(0, FLAG.length, FLAG.top - FLAG.height, FLAG.top));
  part.add('flagStar', star());
}

const FLAGPOLES = [
  [-3.6, 22],
  [0, 24],
  [3.4, 22],
] as const;
const FLAGPOLE_Z = -1.2;
/** [estimate] Size of the cloth, 2 : 3. */
const FLAG = { length: 2.7, height: 1.8, top: 23.6 } as const;
/** Sideways swing of the cloth at a distance from the pole. */
const swing = (x: number): number => FLAGPOLE_Z + 0.16 * Math.sin(x * 2.6) * Math.min(1, x);

/** A strip of flag from x0 to x1, drawn in folds. */
function cloth(x0: number, x1: number, bottom: number, top: number): Geometry {
  const steps = 12;
  const faces: Triangle[] = [];
  for (let i = 0; i < steps; i++) {
    const [a, b] = [x0 + ((x1 - x0) * i) / steps, x0 + ((x1 - x0) * (i + 1)) / steps];
    faces.push(...quad([a, bottom, swing(a)], [b, bottom, swing(b)], [b, top, swing(b)], [a, top, swing(a)]));
  }
  return fromTriangles(faces, 60);
}

/** The yellow star on both sides of the cloth. */
function star(): Geometry {
  const centre: Point2 = [FLAG.length / 2, FLAG.top - FLAG.height / 2];
  const points = Array.from({ length: 10 }, (_, i): Point2 => {
    const angle = Math.PI / 2 + (Math.PI * i) / 5;
    const radius = i % 2 === 0 ? 0.54 : 0.21;
    return [centre[0] + radius * Math.cos(angle), centre[1] + radius * Math.sin(angle)];
  });
  const at = ([x, y]: Point2, off: number): Point3 => [x, y, swing(x) + off];
  const faces = [0.04, -0.04].flatMap((off) =>
    points.map((p, i): Triangle => [at(centre, off), at(p, off), at(points[(i + 1) % 10]!, off)]),
  );
  return fromTriangles(faces, 60);
}
