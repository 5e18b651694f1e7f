// Corrugated sheets in place of lost slates, 1954 to 1994 (dossier/opera-house.md, section 6: S27; their places are [E]).
import type { Point3 } from '../../../../src/base/index.ts';
import { fromTriangles, type Geometry, type Triangle } from '../../../kit/geometry.ts';
import { quad } from '../../../kit/solids.ts';
import type { Context } from './context.ts';
import { HALL, HEIGHTS } from './dimensions.ts';

/** [estimate] Patches of the half-cone: from–to in degrees off the axis, and up the slope (0 eaves, 1 crest). */
const CONE_PATCHES = [
  [-62, -47, 0.08, 0.5],
  [-36, -24, 0.3, 0.74],
  [8, 22, 0.05, 0.4],
  [30, 41, 0.42, 0.8],
] as const;
/** [estimate] Patches of the stage roof: side, from–to along z, up the slope. */
const STAGE_PATCHES = [
  [-1, -54, -51, 0.15, 0.6],
  [-1, -63, -58, 0.3, 0.8],
  [1, -60, -54, 0.1, 0.5],
] as const;
/** Height over the slates, pitch and depth of the corrugation, metres. */
const SHEET = { lift: 0.16, pitch: 0.3, depth: 0.035 } as const;

/** Rust-red sheets over parts of the slate. */
export function addPatches({ site }: Context): void {
  const part = site.part('roof-patches', {
    evidence: 'estimated',
    tile: 'roof-patches',
    solid: false,
    phases: ['patched-1954'],
  });
  for (const [from, to, low, high] of CONE_PATCHES) {
    part.add(
      'rust',
      corrugated((u, v) => onCone(from + (to - from) * u, low + (high - low) * v), 3.4),
    );
  }
  for (const [side, z0, z1, low, high] of STAGE_PATCHES) {
    part.add(
      'rust',
      corrugated(
        (u, v) => {
          const t = low + (high - low) * v;
          const x = HALL.eavesRadius + (HALL.crestHalf - HALL.eavesRadius) * t;
          const y = HEIGHTS.stageEaves + (HEIGHTS.crest - HEIGHTS.stageEaves) * t;
          return [side * x, y + SHEET.lift, side < 0 ? z0 + (z1 - z0) * u : z1 + (z0 - z1) * u];
        },
        Math.abs(z1 - z0),
      ),
    );
  }
}

/** A point over the half-cone: the straight line from its eaves to the crest (section 3.10). */
function onCone(degrees: number, t: number): Point3 {
  const angle = (degrees * Math.PI) / 180;
  const foot: Point3 = [
    HALL.eavesRadius * Math.sin(angle),
    HEIGHTS.hallEaves,
    HALL.centreZ + HALL.eavesRadius * Math.cos(angle),
  ];
  const head: Point3 = [(HALL.crestHalf * degrees) / 90, HEIGHTS.crest, HALL.crestZ];
  const at = (i: 0 | 1 | 2): number => foot[i] + (head[i] - foot[i]) * t;
  return [at(0), at(1) + SHEET.lift, at(2)];
}

/** A sheet over (u, v) in 0..1 with its ridges running up v; u runs to the right seen from outside. */
function corrugated(at: (u: number, v: number) => Point3, width: number): Geometry {
  const waves = Math.max(4, Math.round(width / SHEET.pitch)) * 2;
  const rows = 3;
  const point = (i: number, j: number): Point3 => {
    const [x, y, z] = at(i / waves, j / rows);
    return [x, y + (i % 2) * SHEET.depth * 2, z];
  };
  const faces: Triangle[] = [];
  for (let i = 0; i < waves; i++) {
    for (let j = 0; j < rows; j++) {
      faces.push(...quad(point(i, j), point(i + 1, j), point(i + 1, j + 1), point(i, j + 1)));
    }
  }
  return fromTriangles(faces, 0);
}
