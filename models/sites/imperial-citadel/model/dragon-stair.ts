// The south stair of 1467 (dossier section 3.3): three lanes of stone slabs between four carved balustrades.
import type { Geometry } from '../../../kit/geometry.ts';
import { fromTriangles, merge, place, translate, type Triangle, turn } from '../../../kit/geometry.ts';
import type { Level, ModelBuilder } from '../../../kit/model.ts';
import type { Point2 } from '../../../kit/outline.ts';
import { seededRandom } from '../../../kit/random.ts';
import { chamferedBox, extrude, skirt, stairs } from '../../../kit/solids.ts';
import type { Point3 } from '../../../../src/base/index.ts';
import { CHAINAGE, KINH_THIEN } from './dimensions.ts';
import { cloudDragon, innerDragon } from './dragon.ts';

const { northSouth, top, apron, stair, steps } = KINH_THIEN;
const RUN = stair.risers * stair.tread;
/** Middle of the side lanes from the axis; clear width of a lane. */
const LANE = (stair.width - 4 * stair.balustrade) / 3;
const PITCH = LANE + stair.balustrade;
/** Where the first riser stands, metres north of the Flag Tower as z. */
export const STAIR_FOOT = -CHAINAGE.kinhThien + northSouth / 2 + RUN;

/** Adds the stair. It stands in all states. */
export function buildDragonStair(model: ModelBuilder): void {
  const { level } = model;
  const part = model.part('dragon-stair', { evidence: 'sourced', tile: 'dragon-stair', closeUp: true });
  const atFoot = (geometry: Geometry, x = 0, y = apron): Geometry => translate(geometry, [x, y, STAIR_FOOT]);
  const random = seededRandom(1467);
  for (const x of [-PITCH, 0, PITCH])
    part.add('stepStone', atFoot(level === 'massing' ? plainLane() : lane(level, random), x));
  if (level === 'massing') part.add('stepStone', atFoot(chamferedBox([-8, -0.3, -0.02], [8, 0, 3], 0.02)));
  else
    part.add(
      'stepStone',
      ...apronSlabs(random).map((slab) => atFoot(slab)),
      ...outerCheeks().map((wall) => atFoot(wall)),
    );
  for (const [x, dragon] of [
    [stair.inner, innerDragon(level)],
    [stair.outer, cloudDragon(level)],
  ] as const)
    part.repeat(
      'dragonStone',
      dragon,
      [-x, x].map((middle) => place([middle, apron, STAIR_FOOT])),
    );
}

/** The last riser is the platform's edge. */
const plainLane = (): Geometry => stairs(stair.risers, stair.riser, stair.tread, LANE);

/** Ten risers of slabs laid end to end, their joints broken; the tenth is the edge of the landing. */
function lane(level: Level, random: () => number): Geometry {
  const count = steps.slabsPerLane;
  const slabs: Geometry[] = [];
  for (let riser = 0; riser < stair.risers; riser++) {
    const tread = riser === stair.risers - 1 ? 0.3 : stair.tread + 0.04;
    const shift = (riser % 2 === 0 ? 0.16 : -0.16) + 0.16 * (random() - 0.5);
    const joints = Array.from(
      { length: count + 1 },
      (_, i) => LANE * (i / count - 0.5) + (i === 0 || i === count ? 0 : shift),
    );
    for (let i = 0; i < count; i++)
      slabs.push(
        translate(stepSlab(joints[i]!, joints[i + 1]!, tread, level, random), [
          0,
          riser * stair.riser,
          -riser * stair.tread,
        ]),
      );
  }
  return merge(...slabs);
}

/** How deep a tread is worn at x of the lane: most in the middle, where feet go. */
const wornAt = (x: number): number => steps.wear * Math.exp(-((x / (0.24 * LANE)) ** 2));

/** One slab, its riser in the plane z = 0 and its foot at y = 0: rounded nosing, ends eased where it meets the next. */
function stepSlab(left: number, right: number, tread: number, level: Level, random: () => number): Geometry {
  const close = level === 'close';
  const ease = close ? 0.008 : 0.012;
  const inner = close ? 5 : 1;
  const stations = [left, left + ease];
  for (let i = 1; i <= inner; i++) stations.push(left + ((right - left) * i) / (inner + 1));
  stations.push(right - ease, right);
  const settled = close ? (random() - 0.5) * 0.006 : 0;
  const lines = stations.map((x, i): Point3[] => {
    const end = i === 0 || i === stations.length - 1;
    const back = end ? ease : 0;
    const worn = wornAt(x) + back - settled;
    const y = stair.riser;
    const r = steps.nosing;
    const profile: Point2[] = close
      ? [
          [back, 0],
          [back, y - worn - r * 1.8],
          [back + r * 0.3, y - worn - r * 0.6],
          [back + r, y - worn],
          [tread * 0.45, y - worn * 0.75],
          [tread, y - worn * 0.25],
        ]
      : [
          [back, 0],
          [back, y - worn - r],
          [back + r, y - worn],
          [tread, y - back],
        ];
    return profile.map(([run, h]): Point3 => [x, Math.min(h, y), -run]);
  });
  const faces: Triangle[] = [];
  for (let i = 0; i + 1 < lines.length; i++)
    faces.push(...skirt(lines[i]!, lines[i + 1]!, false).map(([a, b, c]): Triangle => [a, c, b]));
  return fromTriangles(faces, 40);
}

/** The slab before the stair: flags of uneven length in three rows, 16 × 3 m, 0.20 high. */
function apronSlabs(random: () => number): Geometry[] {
  const slabs: Geometry[] = [];
  const rows = 3;
  const half = steps.apron[0] / 2;
  for (let row = 0; row < rows; row++) {
    const [from, to] = [(steps.apron[1] * row) / rows - 0.06, (steps.apron[1] * (row + 1)) / rows - 0.06];
    let x = -half;
    while (x < half - 0.01) {
      let next = x + 1.3 + random() * 0.5;
      if (half - next < 0.9) next = half;
      slabs.push(chamferedBox([x, -0.3, from], [next, 0, to], 0.012));
      x = next;
    }
  }
  return slabs;
}

/** Under the outer balustrades' stones the stair's flanks are closed by walls, a little set back. */
function outerCheeks(): Geometry[] {
  const slope = stair.riser / stair.tread;
  const half = stair.balustrade / 2 - 0.02;
  const outline: Point2[] = [
    [0, -0.3],
    [RUN, -0.3],
    [RUN, RUN * slope],
    [0.05, 0.02],
  ];
  const wall = turn(extrude(outline, -half, half), 90);
  return [-stair.outer, stair.outer].map((x) => translate(wall, [x, 0, 0]));
}

/** Stones of the landing inside the platform's edge: 13.7 × 1.2 m, top at the platform's. */
export function landingStones(): Geometry[] {
  const { landing } = steps;
  const count = 10;
  const width = stair.width / count;
  const z = STAIR_FOOT - RUN + stair.tread - 0.3;
  return [0, 1].flatMap((row) =>
    Array.from({ length: count }, (_, i) => {
      const x = -stair.width / 2 + i * width;
      const depth = (landing - 0.3 + stair.tread) / 2;
      return chamferedBox([x, top - 0.2, z - (row + 1) * depth], [x + width, top, z - row * depth], 0.01);
    }),
  );
}
