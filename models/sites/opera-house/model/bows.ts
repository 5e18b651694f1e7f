// The semi-cylindrical stack of balconies midway along each flank (dossier/opera-house.md, section 3.12).
import { fromTriangles, type Geometry, merge, place, transform } from '../../../kit/geometry.ts';
import {
  shapedFace,
  shapedReveal,
  type ShapedOpening,
  rectShape,
  archShape,
  type WallPoint,
} from '../../../kit/shaped-wall.ts';
import { box, loft } from '../../../kit/solids.ts';
import type { Point3 } from '../../../../src/base/index.ts';
import type { PartBuilder } from '../../../kit/model.ts';
import { bothSides, type Context } from './context.ts';
import { FLANK } from './dimensions.ts';
import { glazing, type Opening, surround } from './openings.ts';
import { keystone, swag } from './ornament.ts';
import { translate } from '../../../kit/geometry.ts';

/** [estimate] Half-width along the wall and reach of the bow, its foot and head. */
const BOW = { half: 1.78, reach: 1.42, foot: 7.5, head: 12.55 } as const;
const LOWER: Opening = { width: 0.84, sill: 8.05, crown: 9.95, rise: 0 };
const UPPER: Opening = { width: 0.84, sill: 10.9, crown: 12.3, rise: 0.42 };
const ANGLES = [-54, 0, 54];
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** A point of the bow: an angle from its middle, up, and in from its face; x out of the flank wall, z along it. */
const at = (degrees: number, up: number, inward = 0): Point3 => [
  FLANK.wallX - 0.02 + (BOW.reach - inward) * Math.cos(radians(degrees)),
  up,
  FLANK.bowZ - (BOW.half - inward) * Math.sin(radians(degrees)),
];
/** Length of one degree along the face, near enough. */
const DEGREE = ((BOW.half + BOW.reach) / 2) * radians(1);

/** A plate of the bow's plan, grown by `by`, as a ring of points at a height. */
const ring = (up: number, by: number, steps = 24): Point3[] =>
  Array.from({ length: steps + 1 }, (_, i) => at(-90 + (180 * i) / steps, up, -by)).reverse();

const stack = (steps: number, ...stages: readonly (readonly [number, number])[]): Geometry =>
  loft(
    stages.map(([up, by]) => ring(up, by, steps).reverse()),
    true,
    30,
  );

/** Added to the flanks, on both sides. */
export function addBows(part: PartBuilder, { level, full }: Context): void {
  if (!full) {
    part.add('wall', bothSides(stack(8, [FLANK.terrace, 0], [13.05, 0])));
    return;
  }
  part.add('wall', bothSides(wall()));
  part.add('trim', bothSides(...bands(), ...ANGLES.map((a) => transform(frames(), spot(a)))));
  const [lower, upper] = [glazing(LOWER, 0.2, level), glazing(UPPER, 0.2, level)];
  part.add('glass', bothSides(...ANGLES.map((a) => transform(lower.glass, spot(a)))));
  part.add('litGlass', bothSides(...ANGLES.map((a) => transform(upper.glass, spot(a)))));
  part.add(
    'joinery',
    bothSides(...ANGLES.map((a) => transform(merge(lower.joinery, upper.joinery), spot(a)))),
  );
  part.add('iron', bothSides(railing(7.95, 0.3), railing(10.8, 0.36)));
  part.add('zinc', bothSides(stack(24, [12.98, 0.16], [13.05, 0.2], [13.09, -0.4])));
}

/** Stands on the face at an angle, looking straight out of it. */
function spot(degrees: number) {
  const [x, , z] = at(degrees, 0);
  const nx = Math.cos(radians(degrees)) / BOW.reach;
  const nz = -Math.sin(radians(degrees)) / BOW.half;
  return place([x, 0, z], (Math.atan2(nx, nz) * 180) / Math.PI);
}

function wall(): Geometry {
  const outer: WallPoint = (along, up) => at(along / DEGREE, up);
  const inner: WallPoint = (along, up) => at(along / DEGREE, up, 0.3);
  const openings: ShapedOpening[][] = [
    ANGLES.map((a) => rectShape(a * DEGREE, LOWER.sill, LOWER.width, LOWER.crown - LOWER.sill)),
    ANGLES.map((a) => archShape(a * DEGREE, UPPER.sill, UPPER.width, UPPER.crown - UPPER.rise, 10)),
  ];
  const storeys = [
    [BOW.foot, 10.4],
    [10.4, BOW.head],
  ] as const;
  return fromTriangles(
    storeys.flatMap(([bottom, top], i) => [
      ...shapedFace(
        {
          left: -90 * DEGREE,
          right: 90 * DEGREE,
          bottom,
          top,
          openings: openings[i]!,
          rows: [],
          columnMetres: 0.22,
        },
        outer,
      ),
      ...openings[i]!.flatMap((o) => shapedReveal(o, outer, inner, true)),
    ]),
    30,
  );
}

/** Corbelled foot, two balcony slabs, the head with its own small cornice. */
const bands = (): Geometry[] => [
  stack(24, [FLANK.terrace - 0.02, -0.5], [7.0, -0.42], [7.2, -0.12], [7.4, 0.05], [7.56, 0.05], [7.6, 0]),
  stack(24, [7.66, 0], [7.74, 0.22], [7.8, 0.36], [7.92, 0.38], [7.96, 0.34], [7.97, -0.1]),
  stack(
    24,
    [10.36, 0.02],
    [10.46, 0.1],
    [10.6, 0.3],
    [10.66, 0.42],
    [10.78, 0.44],
    [10.81, 0.4],
    [10.82, -0.1],
  ),
  stack(
    24,
    [12.46, -0.05],
    [12.48, 0.04],
    [12.6, 0.06],
    [12.64, 0.12],
    [12.8, 0.14],
    [12.84, 0.26],
    [12.98, 0.3],
    [13.02, 0.1],
  ),
];

const frames = (): Geometry =>
  merge(
    surround(LOWER, 0.12, -0.1, 0.07),
    surround(UPPER, 0.11, -0.1, 0.07),
    box([-0.56, LOWER.crown + 0.12, -0.1], [0.56, LOWER.crown + 0.24, 0.14]),
    translate(keystone(0.16, 0.2, 0.13), [0, UPPER.crown - 0.03, 0]),
    translate(swag(0.3, 0.1, 0.04), [0, 10.34, 0]),
  );

/** Bars on a bowed slab, with a rail. */
function railing(foot: number, by: number): Geometry {
  const bars = Array.from({ length: 37 }, (_, i) => {
    const [x, , z] = at(-88 + (176 * i) / 36, 0, -by);
    return box([x - 0.011, foot, z - 0.011], [x + 0.011, foot + 0.88, z + 0.011]);
  });
  const rail = (up: number, half: number): Geometry => {
    const outer = (s: number, y: number): Point3[] =>
      Array.from({ length: 25 }, (_, i) => at(-90 + 7.5 * i, y, -by - s * half));
    return fromTriangles(
      [
        ...band(outer(1, up - half), outer(1, up + half)),
        ...band(outer(1, up + half), outer(-1, up + half)),
        ...band(outer(-1, up + half), outer(-1, up - half)),
        ...band(outer(-1, up - half), outer(1, up - half)),
      ],
      40,
    );
  };
  return merge(...bars, rail(foot + 0.9, 0.03), rail(foot + 0.1, 0.018), rail(foot + 0.72, 0.012));
}

const band = (lower: readonly Point3[], upper: readonly Point3[]) =>
  lower
    .slice(1)
    .flatMap((p, i) => [
      [lower[i]!, p, upper[i + 1]!] as const,
      [lower[i]!, upper[i + 1]!, upper[i]!] as const,
    ]);
