// Track, roads, footways and railings in short modules repeated along the bridge.
import type { Matrix4 } from 'three';
import { type Geometry, merge, place } from '../../../kit/geometry.ts';
import type { Level, ModelBuilder } from '../../../kit/model.ts';
import { box } from '../../../kit/solids.ts';
import { bar } from '../../../kit/steel-member.ts';
import * as dim from './dimensions.ts';

const MODULES = 306;
const MODULE = dim.BRIDGE_LENGTH / MODULES;
const SLEEPERS_A_MODULE = Math.round(MODULE / dim.SLEEPER.pitch);
const RAIL = { head: 0.06, height: 0.13, foot: 0.12 } as const;
const BAYS = Math.round(dim.BRIDGE_LENGTH / dim.RAILING_BAY);
const BAY = dim.BRIDGE_LENGTH / BAYS;
/** From afar nine modules or bays are drawn as one. */
const runLength = (level: Level): number => (level === 'full' ? 1 : 9);
/** Fence between road and track, 1.2 high (section 5, from memory). */
const FENCE = { offset: 2.69, height: 1.2, bays: 3 } as const;
/** Track on the western viaduct, as far as the station reaches. */
const STATION_MODULES = 36;

function railsModule(level: Level): Geometry {
  const length = MODULE * runLength(level);
  const rail = (z: number): Geometry[] => {
    const head = bar(
      [0, dim.RAIL_TOP - RAIL.height / 2, z],
      [length, dim.RAIL_TOP - RAIL.height / 2, z],
      RAIL.head,
      RAIL.height,
    );
    const y = dim.RAIL_TOP - RAIL.height + 0.015;
    return level === 'full' ? [head, bar([0, y, z], [length, y, z], RAIL.foot, 0.03)] : [head];
  };
  const offset = dim.GAUGE / 2 + RAIL.head / 2;
  const guard = offset - 0.2;
  const guards = [-guard, guard].map((z) => {
    const y = dim.RAIL_TOP - RAIL.height / 2 - 0.02;
    return bar([0, y, z], [length, y, z], 0.05, RAIL.height - 0.04);
  });
  return merge(...rail(-offset), ...rail(offset), ...(level === 'full' ? guards : []));
}

function sleepersModule(level: Level): Geometry {
  const top = dim.RAIL_TOP - RAIL.height;
  const { length, width, height } = dim.SLEEPER;
  const pitch = MODULE / SLEEPERS_A_MODULE;
  const sleepers = Array.from({ length: SLEEPERS_A_MODULE }, (_, i) => {
    const x = (i + 0.5) * pitch;
    return box([x - width / 2, top - height, -length / 2], [x + width / 2, top, length / 2]);
  });
  if (level === 'massing')
    return box([0, top - height, -length / 2], [MODULE * runLength(level), top, length / 2]);
  return merge(...sleepers);
}

function laneModule(side: -1 | 1, level: Level): Geometry {
  const [near, far] = [dim.ROAD_FROM, dim.ROAD_TO].map((offset) => offset * side) as [number, number];
  return box(
    [0.012, dim.ROAD_LEVEL - 0.15, Math.min(near, far)],
    [MODULE * runLength(level) - 0.012, dim.ROAD_LEVEL, Math.max(near, far)],
  );
}

/** Footway slabs, in longer runs than the 1.0 × 0.5 of the real ones, with open joints, and the guard strip beside the truss. */
function walkModule(side: -1 | 1, level: Level): Geometry {
  const slabs = level === 'full' ? 3 : 1;
  const length = MODULE * runLength(level);
  const pitch = length / slabs;
  const strip = (from: number, to: number, x0: number, x1: number, low: number, high: number): Geometry =>
    box([x0, low, Math.min(from * side, to * side)], [x1, high, Math.max(from * side, to * side)]);
  const top = dim.ROAD_LEVEL + dim.WALK_RISE;
  return merge(
    ...Array.from({ length: slabs }, (_, i) =>
      strip(dim.ROAD_TO + 0.02, dim.WALK_TO, i * pitch + 0.015, (i + 1) * pitch - 0.015, top - 0.06, top),
    ),
    strip(dim.ROAD_TO, dim.ROAD_TO + 0.1, 0, length, dim.ROAD_LEVEL - 0.15, top - 0.07),
    strip(2.62, dim.ROAD_FROM, 0, length, dim.ROAD_LEVEL - 0.15, dim.ROAD_LEVEL + 0.2),
  );
}

/** A flat upright strip seen from both sides, from (x, y) to (x, y), at depth z. */
function flat(x0: number, y0: number, x1: number, y1: number, z: number, width: number): Geometry {
  const length = Math.hypot(x1 - x0, y1 - y0);
  const [nx, ny] = [((y1 - y0) / length) * (width / 2), (-(x1 - x0) / length) * (width / 2)];
  return {
    positions: [x0 - nx, y0 - ny, z, x0 + nx, y0 + ny, z, x1 + nx, y1 + ny, z, x1 - nx, y1 - ny, z],
    normals: [0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1],
    indices: [0, 1, 2, 0, 2, 3],
  };
}

const RAIL_Z = dim.OVERALL_HALF_WIDTH - 0.03;
const WALK_TOP = dim.ROAD_LEVEL + dim.WALK_RISE;

/** The railing of 1902: thin uprights under a band of crosses (section 5, estimate; that it is ornamental is sourced). */
function ornateBay(level: Level): Geometry {
  const length = BAY * runLength(level);
  const at = (height: number): number => WALK_TOP + height;
  const railAt = (height: number, size: number): Geometry =>
    bar([0, at(height), RAIL_Z], [length, at(height), RAIL_Z], size, size);
  const post = bar([0, dim.ROAD_LEVEL - 0.3, RAIL_Z], [0, at(dim.RAILING_HEIGHT), RAIL_Z], 0.05, 0.06);
  const rails = [railAt(dim.RAILING_HEIGHT - 0.025, 0.05), railAt(0.1, 0.035)];
  if (level === 'massing') return merge(post, ...rails);
  const count = 10;
  const uprights = Array.from({ length: count }, (_, i) => {
    const x = (BAY * (i + 0.5)) / count;
    return flat(x, at(0.1), x, at(0.76), RAIL_Z, 0.022);
  });
  const crosses = Array.from({ length: count / 2 }, (_, i) => {
    const [x0, x1] = [(BAY * i * 2) / count, (BAY * (i + 1) * 2) / count];
    return merge(
      flat(x0, at(0.76), x1, at(1.01), RAIL_Z, 0.02),
      flat(x0, at(1.01), x1, at(0.76), RAIL_Z, 0.02),
    );
  });
  return merge(post, ...rails, railAt(0.76, 0.03), ...uprights, ...crosses);
}

/** The railing of the repaired stretch: angle posts and three tubes. */
function plainBay(level: Level): Geometry {
  const length = BAY * runLength(level);
  const railAt = (height: number): Geometry =>
    bar([0, WALK_TOP + height, RAIL_Z], [length, WALK_TOP + height, RAIL_Z], 0.045, 0.045);
  const post = bar([0, dim.ROAD_LEVEL - 0.3, RAIL_Z], [0, WALK_TOP + dim.RAILING_HEIGHT, RAIL_Z], 0.06, 0.06);
  return merge(post, railAt(0.35), railAt(0.7), railAt(dim.RAILING_HEIGHT - 0.023));
}

/** Posts and two bars of the fence between road and track. */
function fenceBay(): Geometry {
  const base = dim.ROAD_LEVEL + 0.15;
  const [low, high] = [base + 0.5, base + FENCE.height - 0.04];
  return merge(
    bar([0, base, FENCE.offset], [0, base + FENCE.height, FENCE.offset], 0.05, 0.05),
    bar([0, low, FENCE.offset], [FENCE.bays * BAY, low, FENCE.offset], 0.03, 0.03),
    bar([0, high, FENCE.offset], [FENCE.bays * BAY, high, FENCE.offset], 0.04, 0.04),
  );
}

/** Places of the railing bays on both sides whose middle passes the test. */
function bays(wanted: (x: number) => boolean, every = 1): Matrix4[] {
  return Array.from({ length: Math.ceil(BAYS / every) }, (_, i) => i * every)
    .filter((i) => wanted((i + every / 2) * BAY))
    .flatMap((i) => [place([i * BAY, 0, 0]), place([(i + every) * BAY, 0, 0], 180)]);
}

/** Bays of plain railing over the repaired stretch. */
export const repairRailing = (level: Level): { readonly bay: Geometry; readonly placements: Matrix4[] } => ({
  bay: plainBay(level),
  placements: bays(dim.inGap, runLength(level)),
});

/** Bays of the ornamental railing over the lost stretch, for the phase before the war. */
export const lostRailing = (level: Level): { readonly bay: Geometry; readonly placements: Matrix4[] } => ({
  bay: ornateBay(level),
  placements: bays(dim.inGap, runLength(level)),
});

/** Adds the parts of the deck. */
export function addDeck(site: ModelBuilder): void {
  const { level } = site;
  const run = runLength(level);
  const modules = (from: number, to: number) =>
    Array.from({ length: (to - from) / run }, (_, i) => place([(from + i * run) * MODULE, 0, 0]));
  const along = modules(0, MODULES);
  const station = modules(-STATION_MODULES, 0);
  site
    .part('track', { evidence: 'derived', tile: 'deck', solid: false })
    .repeat('rail', railsModule(level), [...along, ...station])
    .repeat('sleeper', sleepersModule(level), [...along, ...station]);
  site
    .part('roads', { evidence: 'sourced', tile: 'deck' })
    .repeat('asphalt', merge(laneModule(-1, level), laneModule(1, level)), along)
    .repeat('slab', merge(walkModule(-1, level), walkModule(1, level)), along);
  const railings = site.part('railings', { evidence: 'estimated', tile: 'deck', solid: false });
  railings.repeat(
    'railing',
    ornateBay(level),
    bays((x) => !dim.inGap(x), runLength(level)),
  );
  if (level === 'full')
    railings.repeat(
      'steel',
      fenceBay(),
      bays(() => true, FENCE.bays),
    );
}
