// Brick and stone: battered faces, arches with voussoirs, moulded courses.
import type { Point3 } from '../../src/base/index.ts';
import { fromTriangles, type Geometry, merge, type Triangle } from './geometry.ts';
import type { Outline, Point2 } from './outline.ts';
import { extrude, moulding } from './solids.ts';

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
