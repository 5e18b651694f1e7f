// The south face's ornament: big blunt lotus petals with spirals in three layers under a flame, and two stone gutters
// with curls of cloud.
import type { Matrix4 } from 'three';
import type { Point3 } from '../../../../src/base/index.ts';
import { type Geometry, merge, mirrorX, translate } from '../../../kit/geometry.ts';
import type { Level } from '../../../kit/model.ts';
import type { Outline, Point2 } from '../../../kit/outline.ts';
import { curl, roundSection, taperedSweep } from '../../../kit/sculpture.ts';
import { extrude, loft } from '../../../kit/solids.ts';
import { halfAt, onFace, placeOnFace } from './bac-mon-frame.ts';
import { squaredStone } from './bac-mon-stone.ts';
import { BAC_MON } from './dimensions.ts';

const { southPetals, gutters, height, cornice } = BAC_MON;
const { count, pitch, width, height: tall, foot } = southPetals;
/** How far the band stands before the brick, and the petals before the band. */
const BAND = 0.05;

/** The stone band behind the petals with a fillet above and below. */
export function petalBand(level: Level): Geometry {
  const bevel = level === 'close' ? 0.015 : 0;
  const half = (y: number): number => halfAt('south', y) - 0.05;
  const top = height - cornice.height - 0.13;
  const course = (bottom: number, up: number, proud: number): Geometry =>
    squaredStone({ left: -half(up), right: half(up), bottom, top: up }, -0.3, proud, bevel);
  return onFace(
    'south',
    merge(
      course(foot - 0.14, foot - 0.04, BAND + 0.04),
      course(foot - 0.04, top - 0.06, BAND),
      course(top - 0.06, top, BAND + 0.035),
    ),
  );
}

/** Where the petals are, for `southPetal`. */
export const southPetalPlaces = (): Matrix4[] =>
  Array.from({ length: count }, (_, i) => placeOnFace('south', (i - (count - 1) / 2) * pitch, foot));

/** Outline of a blunt petal, `grow` metres larger all round: from the right of the foot round the head. */
function blunt(grow: number, fine: boolean): Point2[] {
  const [w, h] = [width / 2, tall];
  const side: Point2[] = [
    [w * 0.72, 0],
    [w * 0.93, h * 0.18],
    [w, h * 0.42],
    [w * 0.94, h * 0.64],
    [w * 0.74, h * 0.82],
    [w * 0.42, h * 0.92],
    [w * 0.16, h * 0.955],
  ];
  const kept = fine ? side : side.filter((_, i) => i % 2 === 0);
  const right = kept.map(([x, y]): Point2 => [x + grow * 0.9, y + grow * (y / h - 0.4)]);
  return [...right, [0, h + grow], ...[...right].reverse().map(([x, y]): Point2 => [-x, y])];
}

/** One petal: its foot's middle at the origin of the brick's face, outside towards +z. */
export function southPetal(level: Level): Geometry {
  const fine = level === 'close';
  const ring = (grow: number, z: number): Point3[] =>
    blunt(grow, fine).map(([x, y]): Point3 => [x, y, BAND + z]);
  // A raised rim round a sunk field.
  const body = loft(
    fine
      ? [
          ring(0, -0.1),
          ring(0, 0.035),
          ring(-0.014, 0.06),
          ring(-0.045, 0.064),
          ring(-0.06, 0.05),
          ring(-0.075, 0.028),
        ]
      : [ring(0, -0.1), ring(0, 0.055), ring(-0.05, 0.06), ring(-0.075, 0.03)],
    true,
    40,
  );
  const pieces = [body];
  // Three layers of spirals: the lowest the largest, each pair turned outwards.
  const layers = [
    { y: 0.07, x: 0.05, size: 0.1 },
    { y: 0.25, x: 0.045, size: 0.078 },
    { y: 0.4, x: 0.035, size: 0.058 },
  ];
  for (const { y, x, size } of layers) {
    const spiral = taperedSweep(
      curl([x, y, BAND + 0.036], [1, 0], size * 1.25, size * 0.16, -8, 430, fine ? 20 : 8).map(
        (at, i, all) => {
          const girth = size * (0.5 - 0.26 * (i / all.length));
          return { at, width: girth, height: girth };
        },
      ),
      roundSection(fine ? 6 : 4),
      60,
      [0, 0, 1],
    );
    pieces.push(spiral, mirrorX(spiral));
  }
  // The flame: three tongues that lick up between and over the spirals.
  const tongue = (x: number, y: number, reach: number, lean: number): Geometry =>
    taperedSweep(
      [0, 0.2, 0.45, 0.7, 0.88, 1].map((t) => ({
        at: [x + lean * Math.sin(t * 3.2) * 0.5, y + reach * t, BAND + 0.03 + 0.012 * t] as Point3,
        width: 0.075 * (t < 0.2 ? 0.6 + 2 * t : 1.15 * (1 - t) + 0.05),
        height: 0.07 * (1 - 0.75 * t),
      })),
      roundSection(fine ? 6 : 4),
      60,
      [0, 0, 1],
    );
  pieces.push(tongue(0, 0.47, 0.24, 0.05));
  if (fine) pieces.push(tongue(0.075, 0.5, 0.14, 0.05), tongue(-0.075, 0.5, 0.14, -0.05));
  return merge(...pieces);
}

/** The two gutters: open channels of stone that throw the rain clear of the wall, a cloud curled on either flank. */
export function stoneGutters(level: Level): Geometry {
  const fine = level === 'close';
  const [w, h, channel] = [0.19, 0.2, 0.1];
  const section = (scale: number, drop: number): Point2[] => [
    [-w * scale, h - drop],
    [-w * scale, 0.04 - drop],
    [-w * 0.6 * scale, -drop],
    [w * 0.6 * scale, -drop],
    [w * scale, 0.04 - drop],
    [w * scale, h - drop],
    [channel * scale, h - drop],
    [channel * 0.7 * scale, h - 0.11 - drop],
    [-channel * 0.7 * scale, h - 0.11 - drop],
    [-channel * scale, h - drop],
  ];
  const stations = [
    { z: -0.4, scale: 1, drop: 0 },
    { z: 0.3, scale: 1, drop: 0.015 },
    { z: gutters.reach - 0.14, scale: 0.86, drop: 0.05 },
    { z: gutters.reach, scale: 1, drop: 0.05 },
  ];
  const lines = stations.map(({ z, scale, drop }) => section(scale, drop).map(([x, y]): Point3 => [x, y, z]));
  const spout = merge(
    loft(lines, false, 25),
    // The U is not convex: its lip is laid as a plate of its own.
    extrude(section(1, 0.05) as Outline, gutters.reach - 0.04, gutters.reach + 0.015),
  );
  const cloud = merge(
    ...(fine ? [0, 1, 2] : [0]).map((i) => {
      const size = 0.11 - 0.025 * i;
      return taperedSweep(
        curl(
          [w - 0.03, 0.0 + 0.05 * i, 0.26 + 0.2 * i],
          [0, 1],
          size * 1.2,
          size * 0.18,
          20,
          400,
          fine ? 18 : 8,
        ).map((at, k, all) => {
          const girth = size * (0.62 - 0.3 * (k / all.length));
          return { at, width: girth, height: girth };
        }),
        roundSection(6),
        60,
        [1, 0, 0],
      );
    }),
  );
  const one = merge(spout, cloud, mirrorX(cloud));
  return onFace(
    'south',
    merge(...[-1, 1].map((side) => translate(one, [side * gutters.x, gutters.y - 0.1, 0]))),
  );
}
