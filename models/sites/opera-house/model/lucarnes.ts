// The œil-de-bœuf in its scrolled cartouche on each face of a dome (dossier/opera-house.md, section 3.8).
import { type Geometry, merge, place, transform, translate } from '../../../kit/geometry.ts';
import { circle, type Point2 } from '../../../kit/outline.ts';
import { box, chamferedBox, extrude, loft } from '../../../kit/solids.ts';
import type { Point3 } from '../../../../src/base/index.ts';
import { keystone, mouldedRing, shell, swag, volute } from './ornament.ts';

/** An oval window in its frame: what it is made of. Its face lies at z = 0, its middle at the origin. */
export interface Lucarne {
  readonly zinc: Geometry;
  readonly glass: Geometry;
  readonly joinery: Geometry;
}

/** Clear width and height of the oval, and width of the cartouche over all; metres. */
const OVAL = { width: 0.9, height: 1.1, overall: 1.5 } as const;
const STRETCH = OVAL.height / OVAL.width;
/** [estimate] How far its cheeks run back into the vault. */
const BACK = 1.35;

const oval = (half: number, segments = 20): Point2[] =>
  circle(half, segments).map(([x, y]): Point2 => [x, y * STRETCH]);

/** The window, standing on a sill 0.95 m below its middle. */
export function lucarne(): Lucarne {
  const [inner, outer] = [OVAL.width / 2, OVAL.overall / 2];
  const body: Point2[] = [
    [-0.62, -1],
    [0.62, -1],
    [0.62, -0.35],
    ...Array.from({ length: 9 }, (_, i): Point2 => {
      const angle = (Math.PI * i) / 8;
      return [0.66 * Math.cos(angle), 0.3 + 0.6 * Math.sin(angle)];
    }),
    [-0.62, -0.35],
  ];
  const cheeks = extrude(body, -BACK, -0.16);
  const face = extrude(body, -0.2, -0.02, [oval(inner + 0.03)]);
  const ring = mouldedRing(inner, inner + 0.17, 0.13, 20, STRETCH);
  const hood = hoodOver();
  const zinc = merge(
    cheeks,
    face,
    ring,
    hood,
    chamferedBox([-outer, -1.14, -0.6], [outer, -0.98, 0.2], 0.03),
    chamferedBox([-outer + 0.1, -1.26, -0.4], [outer - 0.1, -1.13, 0.12], 0.03),
    ...([1, -1] as const).flatMap((side) => [
      translate(volute(0.23, 0.16, side), [side * 0.66, -0.72, -0.02]),
      translate(volute(0.15, 0.14, side), [side * 0.74, 0.16, -0.04]),
      transform(
        loft(
          [
            [0.76, 0.05, 0.05],
            [0.68, -0.2, 0.1],
            [0.8, -0.5, 0.07],
          ].map(([x, y, w]): Point3[] => [
            [x! - w!, y!, -0.05],
            [x! - w!, y!, 0.1],
            [x! + w!, y!, 0.1],
            [x! + w!, y!, -0.05],
          ]),
          true,
          40,
        ),
        place([0, 0, 0], 0, [side, 1, 1]),
      ),
    ]),
    translate(keystone(0.2, 0.3, 0.2), [0, 0.52, -0.02]),
    translate(shell(0.3, 0.16, 5), [0, 0.9, 0.06]),
    translate(swag(0.34, 0.16, 0.05, 8), [0, -0.7, 0.02]),
  );
  return {
    zinc,
    glass: extrude(oval(inner + 0.02), -0.14, -0.1),
    joinery: merge(
      box([-0.025, -OVAL.height / 2, -0.11], [0.025, OVAL.height / 2, -0.05]),
      box([-inner, -0.025, -0.11], [inner, 0.025, -0.05]),
      mouldedRing(0.16, 0.2, 0.05, 16, STRETCH),
    ),
  };
}

/** The rolled hood over the upper half of the oval, deep enough to shade it. */
function hoodOver(): Geometry {
  const section = ([x, y]: Point2, [nx, ny]: Point2): Point3[] => {
    const at = (out: number, z: number): Point3 => [x + nx * out, y + ny * out, z];
    return [
      at(0, -BACK * 0.7),
      at(0, 0.12),
      at(0.03, 0.2),
      at(0.09, 0.21),
      at(0.13, 0.15),
      at(0.13, -BACK * 0.7),
    ];
  };
  const rings = Array.from({ length: 11 }, (_, i) => {
    const angle = Math.PI * (-0.06 + (1.12 * i) / 10);
    const normal: Point2 = [Math.cos(angle), Math.sin(angle)];
    return section([0.66 * normal[0], 0.3 + 0.6 * normal[1]], normal);
  });
  return loft(rings, true, 35);
}

/** The same seen from afar: a dark oval in a pale block. */
export function plainLucarne(): Lucarne {
  const none = merge();
  return {
    zinc: extrude(oval(0.72, 8), -BACK, 0),
    glass: extrude(oval(OVAL.width / 2, 8), -0.1, 0.02),
    joinery: none,
  };
}
