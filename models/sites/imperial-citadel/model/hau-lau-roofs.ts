// Hậu Lâu's five roof layers, all brick and mortar moulded to look like tube tiles: eaves round two terraces, a tiled
// coping on the lower terrace's parapet, and a two-tiered roof with masks in its gables.
import { Matrix4 } from 'three';
import type { Point3 } from '../../../../src/base/index.ts';
import { type Geometry, merge, mirrorX, place, transform, translate, turn } from '../../../kit/geometry.ts';
import type { Point2 } from '../../../kit/outline.ts';
import { curl, roundSection, SQUARE_SECTION, taperedSweep } from '../../../kit/sculpture.ts';
import { box, lathe, loft, moulding } from '../../../kit/solids.ts';
import { type UpturnedRoof, upturnedRoof } from '../../../kit/upturned-roof.ts';
import { HAU_LAU } from './dimensions.ts';

const { base, middle, top, ridge, eaveOut, cornerLift, roll, layers } = HAU_LAU;
/** Length of the top roof's ridge, and where its end planes stop at the gables. */
const RIDGE = 3.9;
const GABLE = 0.55;
const TOP_EAVE: Point2 = [top[0] + 0.3, top[1] + 0.3];

const shared = (plain: boolean) => ({
  cornerLiftMetres: cornerLift,
  eaveThicknessMetres: 0.16,
  overhangMetres: eaveOut,
  ridgeWidthMetres: 0.26,
  ridgeHeightMetres: 0.34,
  ...(plain ? {} : { rollPitchMetres: roll }),
});

/** Layers 1, 3, 4 and 5 as upturned roofs with the heights of their eaves. */
function roofs(plain: boolean): readonly (readonly [UpturnedRoof, number])[] {
  const eave = (plan: readonly number[], inset: number, rise: number): UpturnedRoof =>
    upturnedRoof({
      ...shared(plain),
      eaveMetres: [plan[0]! + 2 * eaveOut, plan[1]! + 2 * eaveOut],
      topMetres: [plan[0]! - 2 * inset, plan[1]! - 2 * inset],
      riseMetres: rise,
    });
  return [
    [eave(base, 0.25, base[2] + 0.06 - layers[0]), layers[0]],
    [eave(middle, 0.25, base[2] + middle[2] + 0.06 - layers[2]), layers[2]],
    [eave(top, 0.95, 0.95), layers[3]],
    [
      upturnedRoof({
        ...shared(plain),
        eaveMetres: TOP_EAVE,
        topMetres: [RIDGE, 0],
        gableFraction: GABLE,
        riseMetres: ridge - 0.3 - layers[4],
        overhangMetres: 0.85,
        finialHeightMetres: 0.85,
      }),
      layers[4],
    ],
  ];
}

/** Everything tiled. */
export function tiledRoofs(plain: boolean): Geometry {
  return merge(
    ...roofs(plain).map(([roof, y]) =>
      translate(merge(roof.tiles, roof.ridges, roof.soffit, roof.gables), [0, y, 0]),
    ),
    ...(plain ? [] : [crest(), ...gableMasks()]),
  );
}

/** The wall between the two uppermost roofs. */
export const neck = (): Geometry => {
  const [x, z] = [top[0] / 2 - 0.85, top[1] / 2 - 0.85];
  return box([-x, layers[3] + 0.6, -z], [x, layers[4] + 0.35, z]);
};

/** Saddle-backed coping along plan paths of (x, north), with rolls down both slopes and lifted ends at the corners. */
export function tiledCoping(paths: readonly (readonly Point2[])[]): Geometry {
  const y = layers[1] - 0.14;
  const pieces: Geometry[] = [];
  for (const path of paths) {
    pieces.push(
      moulding(
        path,
        [
          [-0.14, y - 0.04],
          [0.14, y - 0.04],
          [0.18, y + 0.02],
          [0.46, y - 0.02],
          [0.47, y + 0.04],
          [0.09, y + 0.25],
          [0.09, y + 0.36],
          [-0.09, y + 0.36],
          [-0.09, y + 0.25],
          [-0.47, y + 0.04],
          [-0.46, y - 0.02],
          [-0.18, y + 0.02],
          [-0.14, y - 0.04],
        ],
        false,
        25,
      ),
    );
    for (let i = 0; i + 1 < path.length; i++) pieces.push(...copingRolls(path[i]!, path[i + 1]!, y));
    for (const corner of path.slice(1, -1)) pieces.push(copingTip(corner, y));
  }
  return merge(...pieces);
}

function copingRolls(from: Point2, to: Point2, y: number): Geometry[] {
  const [dx, dn] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dn);
  const count = Math.floor((length - 0.5) / (2 * roll));
  const degrees = (Math.atan2(dn, dx) * 180) / Math.PI;
  const r = 0.07;
  const ring = (z: number, h: number): Point3[] =>
    (
      [
        [r, -0.02],
        [r * 0.62, r * 0.7],
        [-r * 0.62, r * 0.7],
        [-r, -0.02],
      ] as const
    ).map(([x, up]): Point3 => [x, h + up, z]);
  const slope = loft([ring(0.06, y + 0.26), ring(0.5, y + 0.035)], true, 60);
  const one = merge(slope, turn(slope, 180));
  return Array.from({ length: count }, (_, i) => {
    const s = 0.25 + ((length - 0.5) * (i + 0.5)) / count;
    return transform(one, place([from[0] + (dx * s) / length, 0, -(from[1] + (dn * s) / length)], degrees));
  });
}

/** Where the coping turns a corner it is drawn out into a tip that curls up. */
function copingTip([x, north]: Point2, y: number): Geometry {
  const outward: Point2 = [Math.sign(x) * Math.SQRT1_2, -Math.sign(north) * Math.SQRT1_2];
  const path = curl(
    [x - outward[0] * 0.3, y + 0.24, -north - outward[1] * 0.3],
    outward,
    0.5,
    0.08,
    -6,
    150,
    10,
  );
  return taperedSweep(
    path.map((at, i) => {
      const size = 1 - i / (path.length + 2);
      return { at, width: 0.2 * (0.25 + 0.75 * size), height: 0.26 * (0.2 + 0.8 * size) };
    }),
    SQUARE_SECTION,
    40,
  );
}

/** A flaming disc between the ridge's dragons. */
function crest(): Geometry {
  const y = ridge - 0.3 + 0.34;
  const disc = transform(
    lathe(
      [
        [0.2, -0.07],
        [0.27, -0.04],
        [0.27, 0.04],
        [0.2, 0.07],
      ],
      14,
    ),
    new Matrix4().makeRotationX(Math.PI / 2),
  );
  const ray = (degrees: number): Geometry => {
    const a = (degrees * Math.PI) / 180;
    const [c, s] = [Math.cos(a), Math.sin(a)];
    return taperedSweep(
      [0.25, 0.36, 0.46].map((r, i) => ({
        at: [c * r - s * 0.03 * i, y + 0.3 + s * r, 0],
        width: 0.1 - 0.04 * i,
        height: 0.08 - 0.03 * i,
      })),
      SQUARE_SECTION,
      40,
      [0, 0, 1],
    );
  };
  const rays = [10, 38, 66, 90, 114, 142, 170].map(ray);
  return merge(
    translate(disc, [0, y + 0.3, 0]),
    box([-0.32, y - 0.05, -0.1], [0.32, y + 0.08, 0.1]),
    ...rays,
  );
}

/** Hổ phù: a staring mask with horns and jowls, bat wings spread to the gable's corners; on both gables. */
function gableMasks(): Geometry[] {
  const rise = ridge - 0.3 - layers[4];
  const inset = ((TOP_EAVE[0] - RIDGE) / 2) * 1;
  const x = TOP_EAVE[0] / 2 - inset;
  const y = layers[4] + rise * (GABLE + 0.17);
  const dome = (radius: number, at: Point3, flat = 0.5): Geometry =>
    translate(
      transform(
        lathe(
          [
            [radius, -0.02],
            [radius * 0.86, radius * 0.5],
            [radius * 0.5, radius * 0.86],
            [0, radius],
          ],
          10,
        ),
        new Matrix4().makeScale(1, 1, flat).multiply(new Matrix4().makeRotationX(Math.PI / 2)),
      ),
      at,
    );
  const half = merge(
    dome(0.055, [0.1, 0.05, 0.1], 1),
    dome(0.09, [0.15, -0.1, 0.03]),
    sweep([0.05, 0.12, 0.08], 0.09, 60, 200, 0.05),
    sweep([0.2, -0.02, 0.04], 0.15, 20, 230, 0.06),
    sweep([0.12, -0.16, 0.04], 0.1, -30, -220, 0.045),
  );
  const mask = merge(dome(0.25, [0, 0, 0], 0.42), dome(0.07, [0, -0.04, 0.1], 1), half, mirrorX(half));
  return [90, -90].map((degrees) => translate(turn(translate(mask, [0, 0, x + 0.01]), degrees), [0, y, 0]));
}

const sweep = (from: Point3, radius: number, start: number, turned: number, girth: number): Geometry => {
  const path = curl(from, [1, 0], radius, radius * 0.2, start, turned, 9);
  return taperedSweep(
    path.map((at, i) => ({ at, width: girth * (1 - 0.06 * i), height: girth * (1 - 0.06 * i) })),
    roundSection(5),
    60,
    [0, 0, 1],
  );
};
