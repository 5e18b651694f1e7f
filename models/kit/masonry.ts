// Brick and stone: battered faces, arches with voussoirs, moulded courses, openwork parapets (tường hoa).
import type { Matrix4 } from 'three';
import type { Point3 } from '../../src/base/index.ts';
import { fromTriangles, type Geometry, merge, place, type Triangle } from './geometry.ts';
import { type Outline, type Point2, rectangle } from './outline.ts';
import { box, extrude, moulding } from './solids.ts';

/** A side of a block in plan. */
export type Side = 'east' | 'west' | 'north' | 'south';

/** Which faces of a block lean in, and by how much. */
export interface Batter {
  /** Plan of the block at `baseMetres`: x from–to, z from–to. */
  readonly x: readonly [number, number];
  readonly z: readonly [number, number];
  readonly sides: readonly Side[];
  /** Metres inward per metre of height. */
  readonly perMetre: number;
  readonly baseMetres?: number;
}

/** Leans the named faces of a block inward: only points that lie on a face move, so that openings keep their width. */
export function batter(geometry: Geometry, lean: Batter, creaseDegrees = 35): Geometry {
  const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.01;
  const has = (side: Side): boolean => lean.sides.includes(side);
  const moved = (i: number): Point3 => {
    const [x, y, z] = [
      geometry.positions[3 * i]!,
      geometry.positions[3 * i + 1]!,
      geometry.positions[3 * i + 2]!,
    ];
    const inward = Math.max(0, y - (lean.baseMetres ?? 0)) * lean.perMetre;
    const dx = (has('west') && near(x, lean.x[0]) ? 1 : 0) - (has('east') && near(x, lean.x[1]) ? 1 : 0);
    const dz = (has('north') && near(z, lean.z[0]) ? 1 : 0) - (has('south') && near(z, lean.z[1]) ? 1 : 0);
    return [x + dx * inward, y, z + dz * inward];
  };
  const faces: Triangle[] = [];
  for (let i = 0; i < geometry.indices.length; i += 3) {
    const [a, b, c] = [geometry.indices[i]!, geometry.indices[i + 1]!, geometry.indices[i + 2]!];
    faces.push([moved(a), moved(b), moved(c)]);
  }
  return fromTriangles(faces, creaseDegrees);
}

/** An arched opening in a wall that lies in the plane z = const, metres. */
export interface ArchShape {
  readonly centreX: number;
  readonly springing: number;
  readonly width: number;
  /** Half the width when absent: a semicircle. */
  readonly rise?: number;
}

/** The ring of wedge-shaped stones over an arch, standing out of the wall from `zBack` to `zFront`. */
export function voussoirs(
  arch: ArchShape,
  depth: number,
  zBack: number,
  zFront: number,
  count: number,
  jointMetres = 0.015,
): Geometry {
  const half = arch.width / 2;
  const rise = arch.rise ?? half;
  const radius = (half * half + rise * rise) / (2 * rise);
  const centreY = arch.springing + rise - radius;
  const start = Math.atan2(arch.springing - centreY, half);
  const step = (Math.PI - 2 * start) / count;
  return merge(
    ...Array.from({ length: count }, (_, i) => {
      const at = (angle: number, r: number): Point2 => [
        arch.centreX + r * Math.cos(angle),
        centreY + r * Math.sin(angle),
      ];
      const [from, to] = [
        start + i * step + jointMetres / radius,
        start + (i + 1) * step - jointMetres / radius,
      ];
      const stone = depth * (i === Math.floor(count / 2) && count % 2 === 1 ? 1.25 : 1);
      const outline: Outline = [
        at(from, radius),
        at(from, radius + stone),
        at(to, radius + stone),
        at(to, radius),
      ];
      return extrude(outline, zBack, zFront, [], 10);
    }),
  );
}

/** Square jamb stones on both sides of an opening from `sill` to `springing`, alternately long and short. */
export function jambs(
  arch: ArchShape,
  sill: number,
  widthMetres: number,
  zBack: number,
  zFront: number,
  courses: number,
): Geometry {
  const height = (arch.springing - sill) / courses;
  const stones: Geometry[] = [];
  for (let i = 0; i < courses; i++) {
    const width = widthMetres * (i % 2 === 0 ? 1 : 0.78);
    for (const side of [-1, 1]) {
      const inner = arch.centreX + (side * arch.width) / 2;
      const [left, right] = side < 0 ? [inner - width, inner] : [inner, inner + width];
      stones.push(
        box([left, sill + i * height + 0.012, zBack], [right, sill + (i + 1) * height - 0.012, zFront]),
      );
    }
  }
  return merge(...stones);
}

/** A square plan path counter-clockwise seen from above, for mouldings: x from–to, north from–to. */
export const planLoop = (x: readonly [number, number], north: readonly [number, number]): Point2[] => [
  [x[0], north[0]],
  [x[1], north[0]],
  [x[1], north[1]],
  [x[0], north[1]],
];

/** Oversailing courses: `steps` square projections, the widest on top, carried round a closed plan path. */
export function oversailingCourses(
  path: readonly Point2[],
  baseMetres: number,
  heightMetres: number,
  outMetres: number,
  steps: number,
): Geometry {
  const profile: Point2[] = [[-0.05, baseMetres]];
  for (let i = 0; i < steps; i++) {
    const out = (outMetres * (i + 1)) / steps;
    profile.push(
      [out, baseMetres + (heightMetres * i) / steps],
      [out, baseMetres + (heightMetres * (i + 1)) / steps],
    );
  }
  profile.push([-0.05, baseMetres + heightMetres]);
  return moulding(path, profile, true, 20);
}

/** Sizes of an openwork parapet, metres. */
export interface ParapetParams {
  readonly heightMetres: number;
  readonly thicknessMetres: number;
  readonly postMetres: number;
  readonly postHeightMetres: number;
  /** Longest distance between posts. */
  readonly bayMetres: number;
}

/** A straight run of parapet: what is laid once, and where the repeated pieces go. */
export interface ParapetRun {
  /** Base course and coping. */
  readonly courses: Geometry;
  /** For `piercedPanel`, which is 1 m long and 1 m high: placements scale it. */
  readonly panels: readonly Matrix4[];
  /** For `parapetPost`. */
  readonly posts: readonly Matrix4[];
}

/** Share of a parapet's height taken by the base course and by the coping (0.2 and 0.15 of 0.9 m). */
const BASE_SHARE = 0.22;
const COPING_SHARE = 0.17;

/** Parapet on the plan line from–to ((x, north) points), posts at both ends, standing at `baseMetres`. */
export function parapetRun(from: Point2, to: Point2, baseMetres: number, params: ParapetParams): ParapetRun {
  const [dx, dn] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dn);
  const bays = Math.max(1, Math.round(length / params.bayMetres));
  const turn = (Math.atan2(dn, dx) * 180) / Math.PI;
  const at = (s: number, y: number): Point3 => [
    from[0] + (dx * s) / length,
    y,
    -(from[1] + (dn * s) / length),
  ];
  const base = params.heightMetres * BASE_SHARE;
  const coping = params.heightMetres * COPING_SHARE;
  const course = (low: number, high: number, thickness: number): Geometry => {
    const [ux, uz] = [dx / length, -dn / length];
    const half = thickness / 2;
    const corner = (s: number, side: number): Point3 => {
      const p = at(s, 0);
      return [p[0] - uz * half * side, 0, p[2] + ux * half * side];
    };
    const ring = [corner(0, 1), corner(length, 1), corner(length, -1), corner(0, -1)];
    return extrudeUp(ring, baseMetres + low, baseMetres + high);
  };
  const bay = length / bays;
  const panelHeight = params.heightMetres - base - coping;
  return {
    courses: merge(
      course(0, base, params.thicknessMetres),
      course(params.heightMetres - coping, params.heightMetres, params.thicknessMetres + 0.1),
    ),
    panels: Array.from({ length: bays }, (_, i) =>
      place(at((i + 0.5) * bay, baseMetres + base), turn, [bay, panelHeight, params.thicknessMetres * 0.55]),
    ),
    posts: Array.from({ length: bays + 1 }, (_, i) =>
      place(at(i * bay, baseMetres), turn, [params.postMetres, params.postHeightMetres, params.postMetres]),
    ),
  };
}

function extrudeUp(ring: readonly Point3[], low: number, high: number): Geometry {
  const [a, b, c, d] = ring as [Point3, Point3, Point3, Point3];
  const lift = ([x, , z]: Point3, y: number): Point3 => [x, y, z];
  const side = (p: Point3, q: Point3): Triangle[] => [
    [lift(p, low), lift(q, low), lift(q, high)],
    [lift(p, low), lift(q, high), lift(p, high)],
  ];
  return fromTriangles(
    [
      ...side(a, b),
      ...side(b, c),
      ...side(c, d),
      ...side(d, a),
      [lift(a, high), lift(b, high), lift(c, high)],
      [lift(a, high), lift(c, high), lift(d, high)],
      [lift(c, low), lift(b, low), lift(a, low)],
      [lift(d, low), lift(c, low), lift(a, low)],
    ],
    0,
  );
}

/** A pierced panel 1 m long and high, 1 m thick: two rows of lozenges cut through. `plain` leaves it solid. */
export function piercedPanel(plain: boolean): Geometry {
  const whole = rectangle(-0.5, 0, 0.5, 1);
  if (plain) return box([-0.5, 0, -0.5], [0.5, 1, 0.5]);
  const holes: Outline[] = [];
  for (let column = 0; column < 7; column++) {
    for (let row = 0; row < 2; row++) {
      const [x, y] = [-0.36 + column * 0.12, 0.28 + row * 0.44];
      holes.push([
        [x - 0.05, y],
        [x, y - 0.19],
        [x + 0.05, y],
        [x, y + 0.19],
      ]);
    }
  }
  return extrude(whole, -0.5, 0.5, holes, 10);
}

/** A square post 1 m high and 1 m wide with a cap; placements scale it. */
export function parapetPost(plain: boolean): Geometry {
  if (plain) return box([-0.5, 0, -0.5], [0.5, 1, 0.5]);
  const cap = (y0: number, y1: number, half: number): Geometry => box([-half, y0, -half], [half, y1, half]);
  return merge(cap(0, 0.82, 0.5), cap(0.82, 0.9, 0.62), cap(0.9, 1, 0.4));
}
