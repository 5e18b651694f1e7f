// What the walls of the flanks are put together from. Walls are drawn along +x, facing +z; on the viewer's right they
// are turned by 90°, so that "along" counts metres from the front towards the back.
import type { Matrix4 } from 'three';
import {
  fromTriangles,
  type Geometry,
  merge,
  place,
  translate,
  type Triangle,
} from '../../../kit/geometry.ts';
import {
  archShape,
  rectShape,
  shapedFace,
  type ShapedOpening,
  shapedReveal,
  shapedWall,
  type WallPoint,
} from '../../../kit/shaped-wall.ts';
import { box, chamferedBox, lathe } from '../../../kit/solids.ts';
import type { Opening } from './openings.ts';
import { boss, volute } from './ornament.ts';

/** A hole, and where its window stands: along the wall, and up. */
export interface Hole {
  readonly opening: Opening;
  readonly along: number;
  readonly up: number;
}

/** A piece of wall, metres along it and up. */
export interface WallPiece {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
  readonly holes: readonly Hole[];
}

const THICKNESS = 0.45;
/** Half-height and depth of a joint between courses. */
const JOINT = { half: 0.028, depth: 0.04 } as const;

const cut = ({ opening: { width, sill, crown, rise }, along, up }: Hole): ShapedOpening =>
  rise === 0
    ? rectShape(along, sill + up, width, crown - sill)
    : archShape(along, sill + up, width, crown - rise + up);

/** One storey of plain wall, pierced (massing: whole); its holes stand side by side. */
export const storey = ({ left, right, bottom, top, holes }: WallPiece, full: boolean): Geometry =>
  shapedWall(
    {
      left,
      right,
      bottom,
      top,
      openings: full ? holes.map(cut) : [],
      rows: [],
      columnMetres: full ? 2.4 : 20,
    },
    THICKNESS,
  );

/** One storey of banded stone: courses about `course` high between horizontal joints. */
export function banded(
  { left, right, bottom, top, holes }: WallPiece,
  full: boolean,
  course = 0.44,
): Geometry {
  const count = Math.round((top - bottom) / course);
  const joints = full
    ? Array.from({ length: count - 1 }, (_, i) => bottom + ((i + 1) * (top - bottom)) / count)
    : [];
  const isJoint = (up: number): boolean => joints.some((joint) => Math.abs(joint - up) < 1e-6);
  const outer: WallPoint = (along, up) => [along, up, isJoint(up) ? -JOINT.depth : 0];
  const inner: WallPoint = (along, up) => [along, up, -THICKNESS];
  const openings = full ? holes.map(cut) : [];
  const rows = joints.flatMap((joint) => [joint - JOINT.half, joint, joint + JOINT.half]);
  const faces: Triangle[] = [
    ...shapedFace({ left, right, bottom, top, openings, rows, columnMetres: full ? 2.4 : 20 }, outer),
    ...openings.flatMap((o, i) =>
      shapedReveal(o, outer, inner, holes[i]!.opening.sill + holes[i]!.up > bottom + 1e-6),
    ),
  ];
  return fromTriangles(faces, 20);
}

/** Placements on the right wall at x and on the left one. */
export const onBoth = (x: number, holes: readonly Hole[]): Matrix4[] =>
  holes.flatMap(({ along, up }) => [place([x, up, -along], 90), place([-x, up, -along], -90)]);

/** Where a wall drawn along +x stands on the viewer's right. */
export const onRight = (x: number): Matrix4 => place([x, 0, 0], 90);

/** Black iron railing of a shallow balcony: `half` wide to either side, `reach` deep, standing on y = 0, back at z = 0. */
export function ironRailing(half: number, reach: number, height = 0.95): Geometry {
  const bar = (x: number, z: number): Geometry =>
    box([x - 0.011, 0.1, z - 0.011], [x + 0.011, height - 0.04, z + 0.011]);
  const count = Math.round((2 * half) / 0.12);
  const front = Array.from({ length: count + 1 }, (_, i) => bar(-half + (2 * half * i) / count, reach));
  const sides = [-1, 1].flatMap((s) =>
    Array.from({ length: Math.max(1, Math.round(reach / 0.13)) }, (_, i) => bar(s * half, (i + 0.4) * 0.12)),
  );
  const rail = (y0: number, y1: number, w: number): Geometry[] => [
    box([-half - w, y0, reach - w], [half + w, y1, reach + w]),
    ...[-1, 1].map((s) => box([s * half - w, y0, -0.02], [s * half + w, y1, reach - w])),
  ];
  return merge(
    ...front,
    ...sides,
    ...rail(0.06, 0.1, 0.018),
    ...rail(height - 0.2, height - 0.175, 0.014),
    ...rail(height - 0.05, height, 0.03),
  );
}

/** A balcony slab with a moulded lip, its back at z = 0, its top at y = 0. */
export const balconySlab = (half: number, reach: number): Geometry =>
  merge(
    chamferedBox([-half - 0.06, -0.1, -0.05], [half + 0.06, 0, reach + 0.08], 0.02),
    chamferedBox([-half, -0.22, -0.05], [half, -0.09, reach], 0.03),
  );

/** Foot of the base, top of the abacus, and lower diameter of a half column; metres. */
export interface EngagedColumn {
  readonly bottom: number;
  readonly top: number;
  readonly diameter: number;
}

/** An Ionic column that stands half in a wall: ringed at the third, its capital's volutes looking outwards only. */
export function engagedColumn({ bottom, top, diameter }: EngagedColumn): Geometry {
  const r = diameter / 2;
  const cap = diameter * 0.85;
  const neck = top - cap;
  const third = bottom + (top - bottom) * 0.34;
  const foot = bottom + diameter * 0.5;
  const shaft = lathe(
    [
      [r * 1.36, bottom + diameter * 0.16],
      [r * 1.42, bottom + diameter * 0.22],
      [r * 1.36, bottom + diameter * 0.3],
      [r * 1.14, bottom + diameter * 0.33],
      [r * 1.22, bottom + diameter * 0.42],
      [r * 1.02, foot],
      [r, third - 0.06],
      [r * 1.09, third - 0.04],
      [r * 1.09, third + 0.02],
      [r * 0.99, third + 0.04],
      [r * 0.86, neck],
      [r * 0.96, neck + 0.02],
      [r * 0.96, neck + 0.06],
      [r * 0.86, neck + 0.08],
      [r * 0.9, neck + cap * 0.4],
      [r * 1.2, neck + cap * 0.62],
      [r * 1.2, top - cap * 0.16],
    ],
    18,
    40,
  );
  const scroll = diameter * 0.27;
  const front = r * 0.92;
  return merge(
    box([-r * 1.44, bottom, -r], [r * 1.44, bottom + diameter * 0.17, r * 1.44]),
    shaft,
    box([-r * 1.1, top - cap * 0.34, -r], [r * 1.1, top - cap * 0.18, front + 0.02]),
    ...([1, -1] as const).map((s) =>
      translate(volute(scroll, r * 0.34, s), [
        s * r * 1.08,
        top - cap * 0.16 - scroll * 0.96,
        front - r * 0.2,
      ]),
    ),
    boss(
      [
        [r * 0.3, 0],
        [r * 0.3, r * 1.12],
        [0, r * 1.32],
      ],
      8,
      [0, top - cap * 0.3],
    ),
    chamferedBox([-r * 1.4, top - cap * 0.17, -r], [r * 1.4, top, r * 1.36], 0.02),
  );
}
