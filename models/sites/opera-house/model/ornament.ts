// Carved and cast ornament drawn once about its own axis, its back at z = 0, sticking out towards +z.
import { type Geometry, merge, place, transform, translate } from '../../../kit/geometry.ts';
import { circle, type Point2 } from '../../../kit/outline.ts';
import { box, chamferedBox, extrude, lathe, loft } from '../../../kit/solids.ts';
import type { Point3 } from '../../../../src/base/index.ts';

/** Lays a turned shape (axis y) so that its axis points out of a wall. */
const OUTWARDS = place([0, 0, 0]).makeRotationX(Math.PI / 2);

/** A profile (radius, height) turned about an axis that sticks out of the wall at (x, y). */
export const boss = (profile: readonly Point2[], segments = 16, [x, y]: Point2 = [0, 0]): Geometry =>
  translate(transform(lathe(profile, segments, 40), OUTWARDS), [x, y, 0]);

/**
 * A moulded ring flat on a wall, from `inner` to `outer` radius, `depth` thick; `stretch` makes it an oval, `back` is
 * where its inner lining ends.
 */
export function mouldedRing(
  inner: number,
  outer: number,
  depth: number,
  segments = 24,
  stretch = 1,
  back = -0.05,
): Geometry {
  const band = outer - inner;
  const ring = (radius: number, z: number): Point3[] =>
    circle(radius, segments).map(([x, y]): Point3 => [x, y * stretch, z]);
  return loft(
    [
      ring(outer, -0.05),
      ring(outer, depth * 0.55),
      ring(outer - band * 0.18, depth),
      ring(outer - band * 0.42, depth),
      ring(outer - band * 0.55, depth * 0.6),
      ring(inner + band * 0.2, depth * 0.7),
      ring(inner, depth * 0.4),
      ring(inner, back),
    ],
    false,
    35,
  );
}

/** A square-cut ring in the plane z = 0, seen from both sides: openwork. `depth` thick over all. */
export function hoop(inner: number, outer: number, depth: number, segments = 10): Geometry {
  const ring = (radius: number, z: number): Point3[] =>
    circle(radius, segments).map(([x, y]): Point3 => [x, y, z]);
  const z = depth / 2;
  return loft([ring(inner, -z), ring(outer, -z), ring(outer, z), ring(inner, z), ring(inner, -z)], false);
}

/** A garland of leaves between two nails `2 × half` apart, hanging `sag` below them; thickest in the middle. */
export function swag(half: number, sag: number, radius: number, steps = 14): Geometry {
  const at = (t: number): Point2 => [half * (2 * t - 1), -sag * (1 - (2 * t - 1) ** 2)];
  const rings = Array.from({ length: steps + 1 }, (_, i): Point3[] => {
    const t = i / steps;
    const [x, y] = at(t);
    const [ax, ay] = at(t - 0.01);
    const [bx, by] = at(t + 0.01);
    const length = Math.hypot(bx - ax, by - ay);
    const [nx, ny] = [-(by - ay) / length, (bx - ax) / length];
    // Every other ring is drawn in: the leaves overlap like scales.
    const r = radius * (0.45 + 0.55 * Math.sin(Math.PI * t)) * (i % 2 === 0 ? 0.76 : 1);
    return Array.from({ length: 6 }, (_, k): Point3 => {
      const angle = (Math.PI * k) / 3;
      return [x + nx * r * Math.cos(angle), y + ny * r * Math.cos(angle), r * (0.7 + Math.sin(angle))];
    });
  });
  const tail = (side: number): Geometry =>
    translate(
      loft(
        [
          [0.5, 0],
          [0.8, -sag * 0.35],
          [0.62, -sag * 0.7],
          [0.05, -sag * 1.1],
        ]
          .reverse()
          .map(([r, y]): Point3[] =>
            Array.from({ length: 6 }, (_, k): Point3 => {
              const angle = (-Math.PI * k) / 3;
              return [radius * r! * Math.cos(angle), y!, radius * (0.75 + r! * 0.9 * Math.sin(angle))];
            }),
          ),
        true,
        50,
      ),
      [side * half, 0, 0],
    );
  const nail = boss(
    [
      [radius * 0.9, 0],
      [radius * 0.9, radius * 1.3],
      [0, radius * 1.9],
    ],
    8,
  );
  return merge(
    loft(rings, true, 60),
    ...[-1, 1].flatMap((side) => [tail(side), translate(nail, [side * half, 0, 0])]),
  );
}

/** A rolled-up scroll in the plane of the wall; its band runs out over the top towards −x (`side` −1 mirrors it). */
export function volute(radius: number, depth: number, side: 1 | -1 = 1, turns = 1.6): Geometry {
  const steps = 12;
  const rings = Array.from({ length: steps + 1 }, (_, i): Point3[] => {
    const t = i / steps;
    const outer = radius * (1 - 0.72 * t);
    const inner = outer - radius * (0.24 - 0.1 * t);
    const angle = Math.PI * 0.6 - t * turns * 2 * Math.PI;
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    const front = depth * (1 + 0.35 * t);
    return [
      [inner * c, inner * s, 0],
      [outer * c, outer * s, 0],
      [outer * c, outer * s, front],
      [inner * c, inner * s, front],
    ];
  });
  const one = merge(
    loft(rings, true, 40),
    boss(
      [
        [radius * 0.9, 0],
        [radius * 0.9, depth * 0.55],
        [radius * 0.5, depth * 0.62],
      ],
      10,
    ),
    boss(
      [
        [radius * 0.26, 0],
        [radius * 0.26, depth * 1.4],
        [0, depth * 1.6],
      ],
      7,
    ),
  );
  return side === 1 ? one : transform(one, place([0, 0, 0], 0, [-1, 1, 1]));
}

/** A fluted half-round shell of `radius` standing on y = 0: antefixes, hoods, heads of niches. */
export function shell(radius: number, depth: number, ribs = 7): Geometry {
  const steps = ribs * 4;
  const ring = (scale: number, z: number, scallop: number): Point3[] => [
    ...Array.from({ length: steps + 1 }, (_, i): Point3 => {
      const angle = (Math.PI * i) / steps;
      const lobe = 1 - scallop * (0.5 + 0.5 * Math.cos((2 * Math.PI * i) / 4));
      return [radius * scale * lobe * Math.cos(angle), radius * scale * lobe * Math.sin(angle), z];
    }),
  ];
  return merge(
    loft(
      [ring(1, 0, 0.1), ring(1, depth * 0.6, 0.1), ring(0.82, depth, 0.3), ring(0.3, depth * 0.7, 0.4)],
      true,
      30,
    ),
    boss(
      [
        [radius * 0.24, 0],
        [radius * 0.24, depth * 1.05],
        [0, depth * 1.3],
      ],
      10,
      [0, radius * 0.12],
    ),
  );
}

/** A tapering keystone, its foot at y = 0. */
export const keystone = (width: number, height: number, depth: number): Geometry =>
  merge(
    extrude(
      [
        [-width * 0.38, 0],
        [width * 0.38, 0],
        [width * 0.5, height],
        [-width * 0.5, height],
      ],
      -0.05,
      depth,
    ),
    chamferedBox([-width * 0.58, height - 0.01, -0.05], [width * 0.58, height * 1.16, depth * 1.25], 0.02),
    boss(
      [
        [width * 0.24, 0],
        [width * 0.24, depth * 1.25],
        [0, depth * 1.5],
      ],
      10,
      [0, height * 0.55],
    ),
  );

/** An oval shield with a raised rim, scrolls above and below and a shell on top, about (0, 0); `width` over all. */
export function shield(width: number, depth: number): Geometry {
  const r = width * 0.24;
  return merge(
    transform(
      boss(
        [
          [r, -0.05],
          [r, depth * 0.7],
          [r * 0.86, depth],
          [r * 0.78, depth * 0.6],
          [r * 0.4, depth * 0.95],
          [0, depth * 1.05],
        ],
        14,
      ),
      place([0, 0, 0], 0, [1, 1.25, 1]),
    ),
    ...([1, -1] as const).flatMap((side) => [
      translate(volute(r * 0.56, depth * 0.8, side), [side * r * 1.32, r * 0.55, 0]),
      translate(volute(r * 0.42, depth * 0.7, side), [side * r * 1.1, -r * 0.95, 0]),
    ]),
    translate(shell(r * 0.7, depth), [0, r * 1.15, 0]),
  );
}

/** A raised frame with a plain field inside: `edge` wide, from the wall's face out to `depth`. */
export function reliefPanel(
  [left, bottom, right, top]: readonly [number, number, number, number],
  edge: number,
  depth: number,
): Geometry {
  const bar = (x0: number, y0: number, x1: number, y1: number): Geometry =>
    box([x0, y0, -0.05], [x1, y1, depth]);
  return merge(
    bar(left, bottom, right, bottom + edge),
    bar(left, top - edge, right, top),
    bar(left, bottom + edge, left + edge, top - edge),
    bar(right - edge, bottom + edge, right, top - edge),
  );
}
