// A dragon of the rear stair (dossier section 3.4): scaled, in seven bends on a slab 3.4 m long. Drawn with the foot of
// the flight at the origin, climbing −z, the slab's middle at x = 0, its carved side towards +x.
import type { Point3 } from '../../../../src/base/index.ts';
import { type Geometry, mirrorX } from '../../../kit/geometry.ts';
import type { Level } from '../../../kit/model.ts';
import type { Point2 } from '../../../kit/outline.ts';
import { added, motionTo, poseAll, type Touch } from '../../../kit/sculpt-field.ts';
import { skinOf } from '../../../kit/sculpt-mesh.ts';
import { spiral } from '../../../kit/sculpt-relief.ts';
import { displaced, ellipsoid, limb, slab } from '../../../kit/sculpt-shapes.ts';
import { headTouches } from './dragon-head.ts';
import { maneTouches } from './dragon-mane.ts';
import { KINH_THIEN } from './dimensions.ts';
import { carpRelief } from './rear-stair-relief.ts';

const { rearStair } = KINH_THIEN;
const HALF = rearStair.slab / 2;
const RUN = rearStair.steps * rearStair.tread;
const SLOPE = rearStair.riser / rearStair.tread;
const ANGLE = Math.atan(SLOPE);
/** Top of the slab over the nosings' foot, and where it begins before the first riser. */
const [TOP, START] = [0.44, 0.5];
const HEAD_SCALE = 0.78;

const topAt = (run: number): number => TOP + Math.max(0, run) * SLOPE;

/** The dragon with its slab and plate; `side` −1 is the western one (seen from the north on the right), with the repaired tail. */
export function rearDragon(level: Level, side: 1 | -1): Geometry {
  const repaired = side < 0;
  const touches = [
    ...slabTouches(repaired),
    ...body(repaired ? rearStair.original : rearStair.dragonLength, level),
    ...poseAll([...headTouches(), ...maneTouches()], motionTo([0, TOP + 0.52, 0.3], [-4, 0, 0], HEAD_SCALE)),
    ...clouds(repaired ? 1.95 : RUN),
    ...carpRelief(HALF),
  ];
  const skin = skinOf(
    touches,
    level === 'close' ? { cell: 0.017, triangles: 26000, error: 0.008 } : { cell: 0.024, triangles: 13500 },
  );
  return side > 0 ? skin : mirrorX(skin);
}

function slabTouches(repaired: boolean): Touch[] {
  const outline: Point2[] = repaired
    ? [
        [START, -0.25],
        [START, TOP],
        [0, TOP],
        [-2.12, topAt(2.12)],
        [-2.2, 1.02],
        [-RUN, 1.02],
        [-RUN, -0.25],
      ]
    : [
        [START, -0.25],
        [START, TOP],
        [0, TOP],
        [-RUN, topAt(RUN)],
        [-RUN, -0.25],
      ];
  return added(0.004, slab(outline, HALF, 0.012));
}

/** Radius at a share of the length, and how far the middle lies off the slab's top. */
const radiusAt = (t: number): number => 0.135 - 0.09 * t ** 1.2;
const offAt = (t: number): number =>
  radiusAt(t) * 0.8 + 0.075 * (1 - 0.4 * t) * (1 + Math.sin(7 * Math.PI * t));

/** Seven bends with scales all over and a low fin; `length` is how much of the dragon is still old. */
function body(length: number, level: Level): Touch[] {
  const count = 44;
  const point = (t: number, up = 0): Point3 => {
    const run = -0.12 + t * (RUN + 0.05);
    const off = offAt(t) + up;
    return [0, topAt(0) + run * SLOPE + off * Math.cos(ANGLE), -(run - off * Math.sin(ANGLE))];
  };
  const share = length / rearStair.dragonLength;
  const ts = Array.from({ length: count }, (_, i) => (share * i) / (count - 1));
  const trunk = limb(
    ts.map((t) => point(t)),
    ts.map(radiusAt),
    { pieces: 1 },
  );
  const fin = Array.from({ length: Math.round(34 * share) }, (_, i) => {
    const t = 0.06 + (0.93 * i) / 34;
    const r = radiusAt(t);
    const [, y, z] = point(t, r - 0.015);
    return limb(
      [
        [0, y, z],
        [0, y + 0.05, z - 0.005],
        [0, y + 0.085, z - 0.05],
      ],
      [0.042, 0.03, 0.005],
      { flat: { axis: [1, 0, 0], ratio: 0.5 }, pieces: 2 },
    );
  });
  const scaled = level === 'close' ? displaced(trunk, 0.01, scales) : trunk;
  return [
    ...added(
      0.02,
      limb(
        [[0, TOP + 0.45, 0.22], [0, TOP + 0.3, 0.2], [0, TOP + 0.16, 0.22], point(0)],
        [0.13, 0.15, 0.15, 0.135],
      ),
    ),
    ...added(0.015, scaled),
    ...added(0.008, ...fin),
  ];
}

/** Scales as a staggered field of bumps round the body. */
function scales(x: number, y: number, z: number): number {
  const along = -z * Math.cos(ANGLE) + (y - TOP) * Math.sin(ANGLE);
  const off = z * Math.sin(ANGLE) + (y - TOP) * Math.cos(ANGLE);
  const t = Math.max(0, Math.min(1, along / 3.15));
  const row = along / SCALE;
  const round = (Math.atan2(x, off - offAt(t)) * radiusAt(t)) / SCALE + 0.5 * (Math.floor(row) & 1);
  const [u, v] = [row - Math.floor(row) - 0.4, round - Math.floor(round) - 0.5];
  return 0.011 * Math.max(0, 1 - Math.sqrt(2.4 * u * u + 3.4 * v * v)) - 0.002;
}

/** Spacing of the scales. */
const SCALE = 0.058;

/** Curls before the breast and under the bends, up to the run `until`. */
function clouds(until: number): Touch[] {
  const curl = (run: number, up: number, radius: number, turns: number, opens: number) =>
    spiral({ at: [-run, topAt(run) + up], radius, turns, opens, half: HALF - 0.02, depth: 0.02 });
  return [
    ...added(0.02, ellipsoid([0, TOP + 0.03, 0.3], [0.1, 0.1, 0.16])),
    ...added(
      0.008,
      curl(-0.36, 0.05, 0.07, 1.5, 220),
      curl(-0.22, 0.045, 0.06, -1.4, 320),
      curl(-0.43, 0.02, 0.04, 1.2, 220),
      ...[0.24, 1.08, 1.92, 2.6]
        .filter((run) => run < until)
        .flatMap((run) => [
          curl(run - 0.06, 0.06, 0.065, 1.6, 240),
          curl(run + 0.07, 0.055, 0.058, -1.5, 300),
        ]),
    ),
  ];
}
