// Roads and footways outside the trusses, and the narrow footways of 1902 that they replaced.
import { type Geometry, merge } from '../../../kit/geometry.ts';
import type { Level, ModelBuilder } from '../../../kit/model.ts';
import { box } from '../../../kit/solids.ts';
import * as dim from './dimensions.ts';
import { footwayBrackets } from './floor-steel.ts';
import { ornateRun, railingRun } from './railings.ts';
import { bays, MODULE, modules, runLength, standing } from './run.ts';

const SIDES = [-1, 1] as const;
/** Thickness of the road slabs with their asphalt. */
const LANE_THICKNESS = 0.15;
/** Footway slabs are about 1.0 long (section 5, estimate): five to a module; they lie in frames of angles. */
const SLABS_A_MODULE = 5;
/** Half the width of a frame's cross-piece. */
const FRAME_HALF = 0.025;
const WALK_TOP = dim.ROAD_LEVEL + dim.WALK_RISE;

/** A box between two distances from the centre line on one side. */
function strip(
  side: -1 | 1,
  from: number,
  to: number,
  x: readonly [number, number],
  y: readonly [number, number],
): Geometry {
  const [near, far] = [side * from, side * to];
  return box([x[0], y[0], Math.min(near, far)], [x[1], y[1], Math.max(near, far)]);
}

const laneModule = (side: -1 | 1, level: Level): Geometry =>
  strip(
    side,
    dim.ROAD_FROM,
    dim.ROAD_TO,
    [0.012, MODULE * runLength(level) - 0.012],
    [dim.ROAD_LEVEL - LANE_THICKNESS, dim.ROAD_LEVEL],
  );

/** A run of footway between its kerb and edge angles, and the guard strip beside the truss. */
function walkModule(side: -1 | 1, level: Level): { readonly slabs: Geometry; readonly frames: Geometry } {
  const length = MODULE * runLength(level);
  const all = [0, length] as const;
  const below = dim.ROAD_LEVEL - LANE_THICKNESS;
  const slabs = strip(side, dim.ROAD_TO + 0.04, dim.WALK_TO - 0.02, all, [WALK_TOP - 0.06, WALK_TOP]);
  const guard = strip(side, 2.62, dim.ROAD_FROM, all, [below, dim.ROAD_LEVEL + 0.2]);
  if (level === 'massing') return { slabs: merge(slabs, guard), frames: merge() };
  const edge = strip(side, dim.WALK_TO - 0.02, dim.WALK_TO, all, [below - 0.02, WALK_TOP + 0.015]);
  const kerb = strip(side, dim.ROAD_TO, dim.ROAD_TO + 0.04, all, [below, WALK_TOP + 0.005]);
  return { slabs: merge(slabs, guard), frames: merge(kerb, edge) };
}

/** The cross-pieces of the frames that the footway slabs of a module lie in, proud of them by 5 mm: for a near eye. */
export const slabFrames = (): Geometry =>
  merge(
    ...SIDES.flatMap((side) =>
      Array.from({ length: SLABS_A_MODULE }, (_, i) => {
        const x = (i * MODULE) / SLABS_A_MODULE;
        return strip(
          side,
          dim.ROAD_TO + 0.04,
          dim.WALK_TO - 0.02,
          [x - FRAME_HALF, x + FRAME_HALF],
          [WALK_TOP - 0.09, WALK_TOP + 0.005],
        );
      }),
    ),
  );

/** Adds the roads: over what stands since 1924, and over the gap but for the time of the war. */
function addRoads(site: ModelBuilder): void {
  const { level } = site;
  const lanes = merge(...SIDES.map((side) => laneModule(side, level)));
  const walks = SIDES.map((side) => walkModule(side, level));
  const slabs = merge(...walks.map((walk) => walk.slabs));
  const frames = merge(...walks.map((walk) => walk.frames));
  const [kept, gap] = [modules(level, standing), modules(level, dim.inGap)];
  site
    .part('roads', { evidence: 'sourced', tile: 'deck', phases: dim.WITH_ROADS })
    .repeat('asphalt', lanes, kept)
    .repeat('slab', slabs, kept)
    .repeat('floor-steel', frames, kept);
  site
    .part('gap-roads', { evidence: 'sourced', tile: 'deck', phases: [dim.PHASE_WHOLE, ...dim.SINCE_REPAIR] })
    .repeat('asphalt', lanes, gap)
    .repeat('slab', slabs, gap)
    .repeat('floor-steel', frames, gap);
}

/** The planked footways of 1902: 1.30 wide on short brackets (section 11, B). */
function addFootways(site: ModelBuilder): void {
  if (site.level === 'massing') return;
  const { from, width } = dim.FOOTWAY_1902;
  const to = from + width;
  const top = dim.ROAD_LEVEL;
  const boards = 4;
  const planks = SIDES.flatMap((side) =>
    Array.from({ length: boards }, (_, i) =>
      strip(
        side,
        from + (i * width) / boards + 0.01,
        from + ((i + 1) * width) / boards - 0.01,
        [0, MODULE],
        [top - 0.07, top],
      ),
    ),
  );
  const bearers = SIDES.map((side) =>
    strip(side, to - 0.2, to - 0.05, [0, MODULE], [top - 0.17, top - 0.07]),
  );
  site
    .part('footways-1902', { evidence: 'estimated', tile: 'opening', phases: [dim.PHASE_OPENING] })
    .repeat(
      'timber',
      merge(...planks),
      modules('full', () => true),
    )
    .repeat(
      'floor-steel',
      merge(footwayBrackets(to + 0.03), ...bearers),
      modules('full', () => true),
    )
    .repeat(
      'railing',
      ornateRun('full', to, top),
      bays(() => true, railingRun('full')),
    );
}

/** Steel plates laid over cracks in a lane (section 5, sourced in kind), each of its own size. */
export const patchPlates = (x: number, count: number, random: () => number): Geometry[] =>
  Array.from({ length: count }, () => {
    const side = random() < 0.5 ? -1 : 1;
    const at = x + random() * 4;
    const from = dim.ROAD_FROM + 0.15 + random() * 1.2;
    return strip(
      side,
      from,
      from + 0.5 + random() * 0.6,
      [at, at + 0.7 + random() * 0.9],
      [dim.ROAD_LEVEL - 0.01, dim.ROAD_LEVEL + 0.012],
    );
  });

/** Adds the parts of the deck outside the trusses. */
export function addDeck(site: ModelBuilder): void {
  addRoads(site);
  addFootways(site);
}
