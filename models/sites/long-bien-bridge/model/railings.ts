// Railings: the ornamental one of the old spans, the plain one of the repair, and the fence between road and track.
import type { Matrix4 } from 'three';
import type { Point3 } from '../../../../src/base/index.ts';
import { type Geometry, merge } from '../../../kit/geometry.ts';
import type { Level, ModelBuilder } from '../../../kit/model.ts';
import { box, extrude, tube } from '../../../kit/solids.ts';
import { bar } from '../../../kit/steel-member.ts';
import * as dim from './dimensions.ts';
import { BAY, bays, runLength, standing } from './run.ts';

const RAIL_Z = dim.OVERALL_HALF_WIDTH - 0.03;
const WALK_TOP = dim.ROAD_LEVEL + dim.WALK_RISE;
/** Uprights in a bay, and the band of crosses between them and the handrail (section 5, estimate). */
const UPRIGHTS = 10;
const BAND = { low: 0.76, high: 1.0 } as const;
const FOOT_RAIL = 0.1;
/** Fence between road and track, 1.2 high (section 5, from memory). */
const FENCE = { offset: 2.69, height: 1.2 } as const;
/** Bays that are drawn as one at the full level: the rails run through. */
const RUN = 3;
/** Pickets of the fence, metres apart. */
const PICKET = 0.6;

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

/** Lines of a bay's filling: from (x, height) to (x, height). */
type Stroke = readonly [number, number, number, number];
const uprights: readonly Stroke[] = Array.from({ length: UPRIGHTS }, (_, i): Stroke => {
  const x = (BAY * (i + 0.5)) / UPRIGHTS;
  return [x, FOOT_RAIL, x, BAND.low];
});
const crosses: readonly Stroke[] = Array.from({ length: UPRIGHTS / 2 }, (_, i): Stroke[] => {
  const [x0, x1] = [(BAY * i * 2) / UPRIGHTS, (BAY * (i + 1) * 2) / UPRIGHTS];
  return [
    [x0, BAND.low, x1, BAND.high],
    [x0, BAND.high, x1, BAND.low],
  ];
}).flat();

/** Bays in one mesh of ornamental railing. */
export const railingRun = (level: Level): number => (level === 'massing' ? runLength(level) : RUN);

/** A run of the railing of 1902: thin uprights under a band of crosses (section 5, estimate; ornamental is sourced). */
export function ornateRun(level: Level, z = RAIL_Z, walk = WALK_TOP): Geometry {
  const length = BAY * railingRun(level);
  const railAt = (height: number, size: number, deep = size): Geometry =>
    bar([0, walk + height, z], [length, walk + height, z], deep, size);
  const post = (x: number): Geometry =>
    bar([x, walk - 0.42, z], [x, walk + dim.RAILING_HEIGHT, z], 0.055, 0.055);
  const rails = [railAt(dim.RAILING_HEIGHT - 0.02, 0.04, 0.075), railAt(FOOT_RAIL, 0.035)];
  if (level === 'massing') return merge(post(0), ...rails);
  const starts = Array.from({ length: RUN }, (_, i) => i * BAY);
  const strip = (strokes: readonly Stroke[], width: number): Geometry[] =>
    starts.flatMap((x) =>
      strokes.map(([x0, y0, x1, y1]) => flat(x + x0, walk + y0, x + x1, walk + y1, z, width)),
    );
  return merge(
    ...starts.map(post),
    ...rails,
    railAt(BAND.low, 0.03),
    ...strip(uprights, 0.022),
    ...strip(crosses, 0.022),
  );
}

/** What a near eye sees more of in a bay of ornamental railing: bars with thickness, bosses, caps, the knee of the post. */
export function railingOrnament(): Geometry {
  const solid = ([x0, y0, x1, y1]: Stroke, size: number): Geometry =>
    bar([x0, WALK_TOP + y0, RAIL_Z], [x1, WALK_TOP + y1, RAIL_Z], size, size + 0.004);
  const boss = (x: number, y: number, radius: number): Geometry =>
    extrude(
      Array.from({ length: 6 }, (_, k) => {
        const angle = (2 * Math.PI * k) / 6;
        return [x + radius * Math.cos(angle), WALK_TOP + y + radius * Math.sin(angle)] as const;
      }),
      RAIL_Z - 0.018,
      RAIL_Z + 0.018,
    );
  const middle = (BAND.low + BAND.high) / 2;
  const knee = tube(
    [
      [0, WALK_TOP + 0.55, RAIL_Z],
      [0, WALK_TOP + 0.3, RAIL_Z - 0.03],
      [0, WALK_TOP + 0.02, RAIL_Z - 0.24],
    ] as Point3[],
    0.013,
    5,
  );
  const top = WALK_TOP + dim.RAILING_HEIGHT;
  return merge(
    ...uprights.map((stroke) => solid(stroke, 0.016)),
    ...crosses.map((stroke) => solid(stroke, 0.012)),
    ...Array.from({ length: UPRIGHTS / 2 }, (_, i) => boss((BAY * (2 * i + 1)) / UPRIGHTS, middle, 0.038)),
    box([-0.045, top, RAIL_Z - 0.045], [0.045, top + 0.03, RAIL_Z + 0.045]),
    box([-0.06, WALK_TOP, RAIL_Z - 0.05], [0.06, WALK_TOP + 0.025, RAIL_Z + 0.03]),
    knee,
  );
}

/** A run of the railing of the repaired stretch: angle posts and three tubes. */
function plainRun(level: Level): Geometry {
  const length = BAY * railingRun(level);
  const railAt = (height: number): Geometry =>
    bar([0, WALK_TOP + height, RAIL_Z], [length, WALK_TOP + height, RAIL_Z], 0.045, 0.045);
  const posts = Array.from({ length: level === 'massing' ? 1 : RUN }, (_, i) =>
    bar(
      [i * BAY, dim.ROAD_LEVEL - 0.3, RAIL_Z],
      [i * BAY, WALK_TOP + dim.RAILING_HEIGHT, RAIL_Z],
      0.06,
      0.06,
    ),
  );
  return merge(...posts, railAt(0.35), railAt(0.7), railAt(dim.RAILING_HEIGHT - 0.023));
}

/** Posts, two bars and thin pickets of the fence between road and track. */
function fenceBay(): Geometry {
  const base = dim.ROAD_LEVEL + 0.15;
  const [low, high] = [base + 0.12, base + FENCE.height - 0.04];
  const length = RUN * BAY;
  const pickets = Array.from({ length: Math.floor(length / PICKET) }, (_, i) => {
    const x = (i + 0.5) * PICKET;
    return flat(x, low, x, high, FENCE.offset, 0.02);
  });
  return merge(
    bar([0, base - 0.1, FENCE.offset], [0, base + FENCE.height, FENCE.offset], 0.05, 0.05),
    bar([0, low, FENCE.offset], [length, low, FENCE.offset], 0.03, 0.03),
    bar([0, high, FENCE.offset], [length, high, FENCE.offset], 0.04, 0.04),
    ...pickets,
  );
}

/** A bay and where it stands. */
export interface Bays {
  readonly bay: Geometry;
  readonly placements: Matrix4[];
}

/** Bays of plain railing over the repaired stretch. */
export const repairRailing = (level: Level): Bays => ({
  bay: plainRun(level),
  placements: bays(dim.inGap, railingRun(level)),
});

/** Bays of the ornamental railing over the lost stretch, for the phase before the war. */
export const lostRailing = (level: Level): Bays => ({
  bay: ornateRun(level),
  placements: bays(dim.inGap, railingRun(level)),
});

/** Adds the railings that stand since the roads were widened, and the fences of today. */
export function addRailings(site: ModelBuilder): void {
  const { level } = site;
  site
    .part('railings', { evidence: 'estimated', tile: 'deck', solid: false, phases: dim.WITH_ROADS })
    .repeat('railing', ornateRun(level), bays(standing, railingRun(level)));
  if (level === 'massing') return;
  site
    .part('fences', { evidence: 'estimated', tile: 'deck', solid: false, phases: [dim.PHASE_TODAY] })
    .repeat(
      'railing',
      fenceBay(),
      bays(() => true, RUN),
    );
}
