// The masonry of the piers of 1902: oblong shafts with half-round cutwaters, in courses of cut blocks from near.
import type { Point3 } from '../../../../src/base/index.ts';
import { type Geometry, merge } from '../../../kit/geometry.ts';
import type { Level } from '../../../kit/model.ts';
import { seededRandom } from '../../../kit/random.ts';
import { loft } from '../../../kit/solids.ts';
import * as dim from './dimensions.ts';

const { PIER } = dim;
/** Joints between blocks, and how far a block may stand out from the next (estimates). */
const JOINT = { depth: 0.022, half: 0.014 } as const;
const ROUGHNESS = 0.014;
/** Blocks round a shaft, about 1.05 m each (estimate). */
const BLOCKS = 24;
/** Courses start a little under the low water of the model at the lowest. */
const LOWEST_COURSE = 1.8;
/** Two offsets of the footing under the shaft (estimate). */
const PLINTH = { top: 2.25, out: 0.22 } as const;

/** Profile of the moulded cap: up from its foot, out from the shaft (section 6, estimate); and the same from afar. */
const CAP = [
  [-0.16, 0],
  [-0.12, 0.06],
  [-0.04, 0.1],
  [0, PIER.capOverhang - 0.04],
  [0.05, PIER.capOverhang],
  [PIER.capHeight - 0.12, PIER.capOverhang],
  [PIER.capHeight - 0.04, PIER.capOverhang - 0.04],
  [PIER.capHeight, PIER.capOverhang - 0.14],
] as const;
const FAR_CAP = [
  [-0.16, 0],
  [0, PIER.capOverhang],
  [PIER.capHeight, PIER.capOverhang],
] as const;

/** A point on the shaft's face at height y; `share` 0–1 runs counter-clockwise seen from above, from the +x face. */
function facePoint(share: number, y: number, grow: number): Point3 {
  const radius = PIER.topAlong / 2 + (dim.PIER_TOP - y) / PIER.batter + grow;
  const straight = PIER.topAcross - PIER.topAlong;
  const round = Math.PI * (PIER.topAlong / 2 + 0.3);
  const total = 2 * (straight + round);
  let at = (((share % 1) + 1) % 1) * total;
  // The +x face, walked towards −z (upstream).
  if (at < straight) return [radius, y, straight / 2 - at];
  at -= straight;
  if (at < round) {
    const angle = (Math.PI * at) / round;
    return [radius * Math.cos(angle), y, -straight / 2 - radius * Math.sin(angle)];
  }
  at -= round;
  if (at < straight) return [-radius, y, -straight / 2 + at];
  at -= straight;
  const angle = (Math.PI * at) / round;
  return [-radius * Math.cos(angle), y, straight / 2 + radius * Math.sin(angle)];
}

const ring = (y: number, grow: number, sides: number): Point3[] =>
  Array.from({ length: sides }, (_, i) => facePoint(i / sides, y, grow));

/** One course of blocks, their joints cut as grooves. */
function course(from: number, to: number, index: number): Geometry {
  const random = seededRandom(700 + index);
  const size = 1 / BLOCKS;
  const half = size * JOINT.half;
  const shares: { readonly share: number; readonly out: number }[] = [];
  for (let i = 0; i < BLOCKS; i++) {
    const start = (i + (index % 2 ? 0.5 : 0)) * size;
    const out = random() * ROUGHNESS;
    shares.push(
      { share: start, out: -JOINT.depth },
      { share: start + half, out },
      { share: start + size / 2, out },
      { share: start + size - half, out },
    );
  }
  const at = (y: number, inset: number): Point3[] =>
    shares.map(({ share, out }) => facePoint(share, y, Math.min(out, out + inset)));
  return loft(
    [
      at(from, -JOINT.depth - ROUGHNESS),
      at(from + JOINT.half, 0),
      at(to - JOINT.half, 0),
      at(to, -JOINT.depth - ROUGHNESS),
    ],
    false,
    32,
  );
}

/** A shaft in its two colours: above the wet band, and from there down. */
export interface Shaft {
  readonly dry: Geometry;
  readonly wet: Geometry;
}

/**
 * Builds a shaft with cap and footing. `smooth` leaves the courses out: cast in concrete. `ground` is the level below
 * which nobody sees it: no blocks are cut there.
 */
export function pierShaft(level: Level, smooth: boolean, ground = LOWEST_COURSE): Shaft {
  const blocksFrom = Math.min(PIER.wetTo - PIER.courseHeight, Math.max(LOWEST_COURSE, ground - 0.5));
  const capFoot = dim.PIER_TOP - PIER.capHeight;
  const far = level === 'massing';
  const sides = far ? 10 : 40;
  const cap = loft(
    (far ? FAR_CAP : CAP).map(([up, grow]) => ring(capFoot + up, grow, sides)),
    true,
    28,
  );
  const shaftTop = capFoot - 0.16;
  const blocks = level === 'close' && !smooth;
  const core = blocks ? -JOINT.depth - ROUGHNESS - 0.004 : 0;
  const skin = (from: number, to: number): Geometry =>
    loft([ring(from, core, sides), ring(to, core, sides)], false, 30);
  const courses = (from: number, to: number): Geometry[] => {
    if (!blocks) return [];
    const count = Math.round((to - from) / PIER.courseHeight);
    const height = (to - from) / count;
    return Array.from({ length: count }, (_, i) =>
      course(from + i * height, from + (i + 1) * height, Math.round(from * 7) + i),
    );
  };
  const plinth = loft(
    [
      ring(PIER.foot, PLINTH.out, sides),
      ring(PLINTH.top - 0.14, PLINTH.out, sides),
      ring(PLINTH.top, -0.05, sides),
    ],
    false,
    25,
  );
  return {
    dry: merge(cap, skin(PIER.wetTo, shaftTop), ...courses(PIER.wetTo, shaftTop)),
    wet: merge(plinth, skin(LOWEST_COURSE, PIER.wetTo), ...courses(blocksFrom, PIER.wetTo)),
  };
}

/** What a bomb leaves of a shaft: broken off slantwise and ragged, about `top` high. */
export function pierStump(top: number, seed: number): Geometry {
  const random = seededRandom(seed);
  const sides = 28;
  const ragged = ring(top, 0, sides).map(
    ([x, y, z]): Point3 => [x, y + 0.35 * z + (random() - 0.5) * 0.9, z],
  );
  return loft([ring(PIER.foot, 0, sides), ring(2, 0, sides), ragged], true, 25);
}
