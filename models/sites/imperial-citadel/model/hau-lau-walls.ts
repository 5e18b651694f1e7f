// Hậu Lâu's storeys: thick walls with arched doors and windows, pilasters, plinths and cornices.
import type { Matrix4 } from 'three';
import type { Point3 } from '../../../../src/base/index.ts';
import { archBand, type ArchedDoor } from '../../../kit/arch-outline.ts';
import { type Geometry, merge, place, translate, turn } from '../../../kit/geometry.ts';
import { planLoop } from '../../../kit/masonry.ts';
import { archedOpening, type Point2 } from '../../../kit/outline.ts';
import { archShape, shapedWall } from '../../../kit/shaped-wall.ts';
import { box, extrude, moulding } from '../../../kit/solids.ts';
import { HAU_LAU } from './dimensions.ts';

const { base, middle, top, door, window, largeDoor, wall, pilaster, plinth, cornice } = HAU_LAU;

/** An opening by its middle along a face (to the right as it is seen), the height of its sill and its size. */
interface Opening {
  readonly at: number;
  readonly sill: number;
  /** 1 is a door of the common size. */
  readonly scale: number;
}

/** A storey: plan, foot, height, and the openings of its south, east, north and west faces. */
interface Storey {
  readonly plan: Point2;
  readonly from: number;
  readonly height: number;
  readonly openings: readonly (readonly Opening[])[];
  readonly pilasters: readonly (readonly number[])[];
}

const doors = (...ats: readonly number[]): Opening[] => ats.map((at) => ({ at, sill: 0.1, scale: 1 }));
const windows = (...ats: readonly number[]): Opening[] =>
  ats.map((at) => ({ at, sill: window.sill, scale: window.share }));
const large = (at: number): Opening => ({ at, sill: 0.1, scale: largeDoor });
const mirrored = (...ats: readonly number[]): number[] => ats.flatMap((at) => [-at, at]);

/** Room and door counts are the dossier's: two doors below, three and two large ones above, nine on top. */
const STOREYS: readonly Storey[] = [
  {
    plan: [base[0], base[1]],
    from: 0,
    height: base[2],
    openings: [
      [...doors(...mirrored(door.spacing)), ...windows(...mirrored(5.4, 7.9))],
      windows(-4.8, 0, 4.8),
      windows(...mirrored(7.2), 0),
      windows(-4.8, 0, 4.8),
    ],
    pilasters: [mirrored(4.05, 9.3), mirrored(2.4), mirrored(4.8, 9.6), mirrored(2.4)],
  },
  {
    plan: [middle[0], middle[1]],
    from: base[2],
    height: middle[2],
    openings: [
      [...doors(-door.spacing, 0, door.spacing), ...windows(...mirrored(5.7))],
      [large(0), ...windows(...mirrored(3.2))],
      windows(...mirrored(5.2), 0),
      [large(0), ...windows(...mirrored(3.2))],
    ],
    pilasters: [mirrored(4.1), mirrored(1.9), mirrored(2.6), mirrored(1.9)],
  },
  {
    plan: [top[0], top[1]],
    from: base[2] + middle[2],
    height: top[2],
    openings: [doors(-2.1, 0, 2.1), doors(-1.75, 0, 1.75), [], doors(-1.75, 0, 1.75)],
    pilasters: [mirrored(1.05), mirrored(0.875), mirrored(1.25), mirrored(0.875)],
  },
];

const COMMON: ArchedDoor = { width: door.width, springing: door.height - door.width / 2, segments: 6 };

/** A face of a storey: drawn in the plane z = 0, set on its side. */
const sides = (
  storey: Storey,
): { readonly half: number; readonly out: number; readonly degrees: number }[] => {
  const [x, z] = [storey.plan[0] / 2, storey.plan[1] / 2];
  return [
    { half: x, out: z, degrees: 0 },
    { half: z, out: x, degrees: 90 },
    { half: x, out: z, degrees: 180 },
    { half: z, out: x, degrees: -90 },
  ];
};

/** The walls, standing on the ground or on the terrace below. */
export function walls(): Geometry {
  return merge(
    ...STOREYS.flatMap((storey) =>
      sides(storey).map(({ half, out, degrees }, i) => {
        // South and north walls run through; the others end inside them, behind the corner pilasters.
        const reach = i % 2 === 0 ? half : half - wall / 3;
        const face = shapedWall(
          {
            left: -reach,
            right: reach,
            bottom: 0,
            top: storey.height + 0.1,
            openings: [...storey.openings[i]!]
              .sort((a, b) => a.at - b.at)
              .map(({ at, sill, scale }) =>
                archShape(at, sill, door.width * scale, sill + COMMON.springing * scale, COMMON.segments),
              ),
            rows: [1, 2, 3.3],
            columnMetres: 1.3,
          },
          wall,
        );
        return turn(translate(face, [0, storey.from, out]), degrees);
      }),
    ),
  );
}

/** Pilasters with bases and caps: at the corners, where they close the walls' ends, and between the bays. */
export function pilasters(): Geometry {
  const pieces: Geometry[] = [];
  for (const storey of STOREYS) {
    const [x, z] = [storey.plan[0] / 2, storey.plan[1] / 2];
    const head = storey.from + storey.height - cornice.height;
    const p = pilaster.proud;
    const block = (min: readonly [number, number], max: readonly [number, number]): void => {
      const grow = (by: number, low: number, high: number): Geometry =>
        box([min[0] - by, low, min[1] - by], [max[0] + by, high, max[1] + by]);
      pieces.push(
        grow(0, storey.from - 0.1, head + 0.05),
        grow(0.05, storey.from - 0.05, storey.from + 0.62),
        grow(0.035, head - 0.34, head - 0.27),
        grow(0.06, head - 0.13, head + 0.02),
      );
    };
    for (const sx of [-1, 1])
      for (const sz of [-1, 1]) {
        const [ax, bx] = [sx * (x + p), sx * (x - pilaster.width)].sort((a, b) => a - b) as [number, number];
        const [az, bz] = [sz * (z + p), sz * (z - pilaster.width)].sort((a, b) => a - b) as [number, number];
        block([ax, az], [bx, bz]);
      }
    const half = pilaster.width / 2 - 0.06;
    sides(storey).forEach(({ out, degrees }, i) => {
      for (const at of storey.pilasters[i]!) {
        const narrow = storey.height === top[2] ? 0.14 : half;
        const grow = (by: number, low: number, high: number): Geometry =>
          turn(
            box([at - narrow - by, low, out - 0.2], [at + narrow + by, high, out + p - 0.02 + by]),
            degrees,
          );
        pieces.push(
          grow(0, storey.from - 0.1, head + 0.05),
          grow(0.05, storey.from - 0.05, storey.from + 0.6),
          grow(0.05, head - 0.13, head + 0.02),
        );
      }
    });
  }
  return merge(...pieces);
}

/** Plinth of the lowest storey between its doors, and a moulded cornice under every eave. */
export function mouldings(): Geometry {
  const loop = ([w, d]: Point2): Point2[] => planLoop([-w / 2, w / 2], [-d / 2, d / 2]);
  const corniceOf = ({ plan, from, height }: Storey): Geometry => {
    const y = from + height - cornice.height;
    const { out, height: tall } = cornice;
    return moulding(
      loop(plan),
      [
        [-0.05, y - 0.06],
        [0.05, y - 0.06],
        [0.05, y],
        [0.02, y],
        [0.04, y + tall * 0.25],
        [0.1, y + tall * 0.5],
        [out * 0.75, y + tall * 0.62],
        [out, y + tall * 0.62],
        [out, y + tall],
        [-0.05, y + tall],
      ],
      true,
      30,
    );
  };
  const [x, z] = [base[0] / 2, base[1] / 2];
  const edge = door.spacing + door.width / 2 + 0.28;
  const path: Point2[] = [
    [edge, -z],
    [x, -z],
    [x, z],
    [-x, z],
    [-x, -z],
    [-edge, -z],
  ];
  const profile: Point2[] = [
    [-0.1, -0.2],
    [plinth.out, -0.2],
    [plinth.out, plinth.height - 0.06],
    [plinth.out - 0.05, plinth.height],
    [-0.1, plinth.height],
  ];
  const between: Point2[] = [
    [-door.spacing + door.width / 2 + 0.28, -z],
    [door.spacing - door.width / 2 - 0.28, -z],
  ];
  return merge(moulding(path, profile), moulding(between, profile), ...STOREYS.map(corniceOf));
}

/** Where doors, windows and their surrounds are, for `shutters` and `surround`. */
export const openingPlaces = (): Matrix4[] =>
  STOREYS.flatMap((storey) =>
    sides(storey).flatMap(({ out, degrees }, i) =>
      storey.openings[i]!.map(({ at, sill, scale }) =>
        place([0, 0, 0], degrees).multiply(place([at, storey.from + sill, out], 0, [scale, scale, 1])),
      ),
    ),
  );

/** A moulded surround of the common door: a band, a bead outside it, a keystone. */
export function surround(): Geometry {
  const key = [
    [-0.09, door.height - 0.02],
    [0.09, door.height - 0.02],
    [0.13, door.height + 0.33],
    [-0.13, door.height + 0.33],
  ] as const;
  return merge(
    extrude(archBand(COMMON, -0.015, 0.17, -0.02), -0.12, 0.06),
    extrude(archBand(COMMON, 0.17, 0.235, -0.02), -0.05, 0.1),
    extrude(key, -0.05, 0.135),
  );
}

/** The two shutters of the common door, shut, well back in the wall: frames, slats and a solid head. */
export function shutters(): Geometry {
  const z = -door.setBack;
  const half = door.width / 2;
  const head = COMMON.springing;
  const sheet = extrude(archedOpening(0, -0.03, door.width + 0.06, head, half + 0.03, 8), z - 0.05, z);
  const bar = (min: readonly [number, number], max: readonly [number, number], proud: number): Geometry =>
    box([min[0], min[1], z - 0.01], [max[0], max[1], z + proud] as Point3);
  const pieces = [
    sheet,
    bar([-0.03, 0], [0.03, head + half * 0.9], 0.05),
    bar([-half, head - 0.05], [half, head + 0.05], 0.045),
  ];
  for (const side of [-1, 1]) {
    const [a, b] = side < 0 ? [-half, -0.03] : [0.03, half];
    pieces.push(bar([a, 0], [b, 0.12], 0.035), bar([a, 0.62], [b, 0.72], 0.035));
    pieces.push(bar([side < 0 ? a : b - 0.09, 0], [side < 0 ? a + 0.09 : b, head], 0.035));
    for (let k = 0; k < 2; k++)
      pieces.push(bar([a + 0.02, 0.82 + k * 0.36], [b - 0.02, 1.08 + k * 0.36], 0.022));
  }
  return merge(...pieces);
}
