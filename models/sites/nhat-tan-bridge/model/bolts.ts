// Bolt heads as they show: a six-sided head without its underside, cheap enough for thousands.
import type { Point3 } from '../../../../src/base/index.ts';
import { fromTriangles, type Geometry, merge, translate, type Triangle } from '../../../kit/geometry.ts';
import { skirt } from '../../../kit/solids.ts';

const CORNERS = 6;

/** A bolt's head of a radius, standing on y = 0. */
export function boltHead(radius: number, height: number): Geometry {
  const ring = (r: number, y: number): Point3[] =>
    Array.from({ length: CORNERS }, (_, i): Point3 => {
      const angle = (-2 * Math.PI * i) / CORNERS;
      return [Math.cos(angle) * r, y, Math.sin(angle) * r];
    });
  const top = ring(radius * 0.86, height);
  const cap = top.slice(2).map((p, i): Triangle => [top[0]!, top[i + 1]!, p]);
  return fromTriangles([...skirt(ring(radius, 0), top), ...cap], 0);
}

/** A ring of bolt heads round the y axis at a height. */
export function boltRing(radius: number, y: number, count: number): Geometry {
  const head = boltHead(0.018, 0.03);
  return merge(
    ...Array.from({ length: count }, (_, i) => {
      const angle = (2 * Math.PI * i) / count;
      return translate(head, [Math.cos(angle) * radius, y, Math.sin(angle) * radius]);
    }),
  );
}
