// Bắc Môn's cornice: a course of lotus petals, each a curled leaf of its own, under a stone shelf.
import type { Matrix4 } from 'three';
import type { Point3 } from '../../../../src/base/index.ts';
import { fromTriangles, type Geometry, transform, type Triangle } from '../../../kit/geometry.ts';
import type { Side } from '../../../kit/masonry.ts';
import type { Level } from '../../../kit/model.ts';
import type { Point2 } from '../../../kit/outline.ts';
import { moulding, skirt } from '../../../kit/solids.ts';
import { atGate, halfAt, placeOnFace, planAt } from './bac-mon-frame.ts';
import { BAC_MON } from './dimensions.ts';

const { cornice, height } = BAC_MON;
const FOOT = height - cornice.height;
/** Height of the petals below the shelf. */
const PETAL_HEIGHT = 0.225;
const SIDES: readonly Side[] = ['north', 'east', 'south', 'west'];

/** The bed of the petals, a roll below it and the shelf above, all round. */
export function corniceCourse(level: Level): Geometry {
  const { out } = cornice;
  const roll: Point2[] =
    level === 'close'
      ? [
          [0.045, FOOT - 0.1],
          [0.062, FOOT - 0.08],
          [0.066, FOOT - 0.055],
          [0.058, FOOT - 0.03],
          [0.04, FOOT - 0.015],
        ]
      : [
          [0.06, FOOT - 0.09],
          [0.06, FOOT - 0.02],
        ];
  const profile: Point2[] = [
    [-0.1, FOOT - 0.1],
    ...roll,
    [0.02, FOOT],
    [0.03, FOOT + 0.08],
    [0.07, FOOT + 0.16],
    [0.15, FOOT + 0.215],
    [out - 0.02, FOOT + 0.225],
    [out, FOOT + 0.245],
    [out, height - 0.02],
    [out - 0.015, height],
    [-0.36, height],
    [-0.36, height - 0.12],
  ];
  return transform(moulding(planAt(FOOT), profile, true, 28), atGate());
}

/** Where the petals stand: side by side on every face, one across each corner left to the shelf. */
export const petalPlaces = (): Matrix4[] =>
  SIDES.flatMap((side) => {
    const half = halfAt(side, FOOT) + 0.02;
    const count = Math.round((2 * half) / cornice.petal);
    const pitch = (2 * half) / count;
    return Array.from({ length: count }, (_, i) =>
      placeOnFace(side, (i + 0.5) * pitch - half, FOOT, [pitch / cornice.petal, 1, 1]),
    );
  });

/** How far the middle of a petal stands out at a share of its height: flat at the foot, curling over at the tip. */
const curlOut = (v: number): number => 0.045 + 0.03 * v + 0.15 * v ** 2.6;

/** Half the width of a petal as a share of its own: full-bellied, drawn in to a blunt point. */
const halfWidth = (v: number): number =>
  v < 0.55
    ? 0.47 + 0.03 * Math.sin((Math.PI * v) / 0.55)
    : 0.47 * Math.sqrt(Math.max(0, 1 - ((v - 0.55) / 0.47) ** 2));

/** One petal: its foot's middle at the origin, its outside towards +z. The back is open and lies in its bed. */
export function petal(level: Level): Geometry {
  const fine = level === 'close';
  const ups = fine ? [0, 0.2, 0.42, 0.62, 0.78, 0.9, 0.97, 1] : [0, 0.5, 0.85, 1];
  const across = fine ? [-1, -0.86, -0.6, -0.3, 0, 0.3, 0.6, 0.86, 1] : [-1, 0, 1];
  const front = ups.map((v) => across.map((u) => petalPoint(u, v, fine)));
  const faces: Triangle[] = front.slice(1).flatMap((row, i) => skirt(front[i]!, row, false));
  // The edge, turned back into the bed; the tip's underside is seen from the street.
  const edge: Point3[] = [
    ...[...ups].reverse().map((v) => petalPoint(-1, v, fine)),
    ...ups.map((v) => petalPoint(1, v, fine)),
  ];
  const back = edge.map(([x, y, z]): Point3 => [x * 0.9, y, Math.max(-0.02, z - 0.09)]);
  faces.push(...skirt(edge, back, false));
  return fromTriangles(faces, fine ? 40 : 25);
}

function petalPoint(u: number, v: number, fine: boolean): Point3 {
  const w = halfWidth(v);
  const bulge = 0.035 * (1 - u * u) * Math.sin(Math.PI * Math.min(1, 0.25 + v * 0.75));
  // A raised rim and a rib up the middle.
  const rim = fine ? 0.012 * Math.max(0, (Math.abs(u) - 0.6) / 0.4) * (Math.abs(u) > 0.95 ? 0.4 : 1) : 0;
  const rib = fine && u === 0 ? 0.01 * (1 - v) : 0;
  return [u * w * cornice.petal, v * PETAL_HEIGHT, curlOut(v) + bulge + rim + rib];
}
