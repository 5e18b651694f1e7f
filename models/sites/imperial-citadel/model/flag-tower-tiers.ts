// The three battered tiers: apron, plinths, walls, oversailing cornices, paved terraces; the third is passed through.
import type { Point3 } from '../../../../src/base/index.ts';
import { type Geometry, merge, transform } from '../../../kit/geometry.ts';
import type { ModelBuilder, PartBuilder } from '../../../kit/model.ts';
import { type Outline, type Point2, rectangle } from '../../../kit/outline.ts';
import { archRows, type PrismStation, piercedPrism } from '../../../kit/pierced-prism.ts';
import { chamferedBox, sheet } from '../../../kit/solids.ts';
import { FLAG_TOWER } from './dimensions.ts';
import { innerStair, stairHatch } from './flag-tower-inner-stair.ts';
import {
  courseStations,
  onTier,
  TOWER_PHASES,
  TOWER_TILE,
  type Tier,
  tierHalf,
  topHalf,
} from './flag-tower-frame.ts';
import { PASSAGE_HALF, passages } from './flag-tower-passages.ts';
import { addStairs } from './flag-tower-stairs.ts';

/** How much wider than the door the wall is cut: the plaster frame lines it. */
const BEHIND_FRAME = 0.03;
/** Pieces on either side of a face's middle, and height of the rows, so that baked light has corners to hang on. */
const LIGHT_COLUMNS = [17, 11, 5] as const;
const LIGHT_ROW = 0.95;
/** The cornice's top lies this far below the paving. */
const CORNICE_BELOW = 0.02;

/** Adds the part with apron, tiers, terraces, stairs and passages. */
export function buildTiers(model: ModelBuilder): void {
  const part = model.part('flag-tower-tiers', {
    evidence: 'sourced',
    phases: TOWER_PHASES,
    tile: TOWER_TILE,
    closeUp: true,
  });
  const fine = model.level === 'close';
  addApron(part);
  FLAG_TOWER.tiers.forEach((tier, index) => {
    part.add('towerBrick', tierBody(tier, index, fine));
    part.add('paving', terrace(index));
  });
  addStairs(part, model.level);
  part.add('towerBrick', passages(fine), innerStair());
  const third = FLAG_TOWER.tiers[2];
  const threshold = chamferedBox([-0.64, -0.04, -0.42], [0.64, 0.05, 0.16], 0.015);
  part.add('towerStone', ...[0, 1, 2, 3].map((side) => transform(threshold, onTier(third, side))));
  part.add('paving', passageFloor(third));
  addHatchKerb(part);
}

function addApron(part: PartBuilder): void {
  const { apronSide, apronHeight, apronKerb, tiers } = FLAG_TOWER;
  const [outer, inner] = [apronSide / 2, apronSide / 2 - apronKerb];
  const kerb = piercedPrism({
    sides: 4,
    stations: [
      { y: -0.05, half: outer },
      { y: apronHeight - 0.02, half: outer },
      { y: apronHeight, half: outer - 0.02 },
      { y: apronHeight, half: inner },
      { y: 0.05, half: inner },
    ],
    openings: [],
    chamfer: 0.03,
    columns: 9,
  });
  part.add('towerStone', kerb);
  part.add('paving', ring(inner, tiers[0].side / 2 - 0.3, apronHeight - 0.012, 9));
}

/** A flat square ring that faces up. */
const ring = (outer: number, inner: number, y: number, columns: number): Geometry =>
  piercedPrism({
    sides: 4,
    stations: [
      { y, half: outer },
      { y, half: inner },
    ],
    openings: [],
    chamfer: 0,
    columns,
  });

function tierStations(tier: Tier, index: number, fine: boolean): PrismStation[] {
  const { plinth, cornice, terrace: paving } = FLAG_TOWER;
  const face = (y: number): number => tierHalf(tier, y);
  const foot = index === 0 ? FLAG_TOWER.apronHeight - 0.012 : tier.from;
  const top = tier.to - CORNICE_BELOW;
  const outs = (out: number, courses: number): number[] =>
    Array.from({ length: courses }, (_, i) => (out * (i + 1)) / courses);
  const splay = fine ? 0.012 : 0;
  const low = courseStations(foot, plinth.height, outs(plinth.out, plinth.courses).reverse(), face, splay);
  const high = courseStations(
    top - cornice.height,
    cornice.height,
    outs(cornice.out, cornice.courses),
    () => topHalf(tier),
    splay,
  );
  return [
    { y: tier.from - (index === 0 ? 0.1 : 0.02), half: low[0]!.half },
    ...low,
    ...wallStations(foot + plinth.height, top - cornice.height, face),
    ...high,
    { y: top, half: topHalf(tier) - paving.thickness },
  ];
}

/** The wall between plinth and cornice, in rows low enough for baked light to change over. */
function wallStations(low: number, high: number, face: (y: number) => number): PrismStation[] {
  const rows = Math.ceil((high - low) / LIGHT_ROW);
  return Array.from({ length: rows + 1 }, (_, i) => {
    const y = low + ((high - low) * i) / rows;
    return { y, half: face(y) };
  });
}

function tierBody(tier: Tier, index: number, fine: boolean): Geometry {
  const { door } = FLAG_TOWER;
  const width = door.width + 2 * BEHIND_FRAME;
  const rows = archRows(tier.from, tier.from + door.springing, width, width / 2, fine ? 8 : 6);
  return piercedPrism({
    sides: 4,
    stations: tierStations(tier, index, fine),
    openings: index === 2 ? [0, 1, 2, 3].map((face) => ({ face, rows })) : [],
    chamfer: 0.012,
    columns: LIGHT_COLUMNS[index]!,
  });
}

/** Brick paving on top of a tier. Its edge stands out over the wall's face and lies on the cornice. */
function terrace(index: number): Geometry {
  const { tiers, terrace: paving } = FLAG_TOWER;
  const tier = tiers[index]!;
  const half = topHalf(tier) + paving.out;
  const above = tiers[index + 1];
  const edge: PrismStation[] = [
    { y: tier.to - paving.thickness, half },
    { y: tier.to, half },
  ];
  const inner = above ? above.side / 2 - 0.7 : half - 1;
  const border = piercedPrism({
    sides: 4,
    stations: [...edge, { y: tier.to, half: inner }],
    openings: [],
    chamfer: 0,
    columns: [8, 5, 3][index]!,
  });
  if (above) return border;
  return merge(border, sheet(rectangle(-inner, -inner, inner, inner), tier.to, [stairHatch()]));
}

/** The crossing floors, a little above the terrace outside. */
function passageFloor(tier: Tier): Geometry {
  const [h, reach] = [PASSAGE_HALF, tier.side / 2 - 0.2];
  const corner: Outline = [
    [h, -reach],
    [h, -h],
    [reach, -h],
    [reach, h],
    [h, h],
    [h, reach],
  ];
  return sheet([...corner, ...corner.map(([x, north]): Point2 => [-x, -north])], tier.from + 0.02);
}

/** A low wall with a coping on three sides of the inner stair's head, open to the east where one steps out. */
function addHatchKerb(part: PartBuilder): void {
  const { tiers, innerStair: stair } = FLAG_TOWER;
  const y = tiers[2].to;
  const [west, south, east, north] = bounds(stairHatch());
  const t = 0.2;
  const course = (beyond: number, low: number, high: number, chamfer: number): Geometry[] => {
    const wall = (min: Point3, max: Point3): Geometry => chamferedBox(min, max, chamfer);
    return [
      wall([west - t - beyond, low, -north - t - beyond], [west + beyond, high, -south + t + beyond]),
      wall([west + beyond, low, -north - t - beyond], [east + beyond, high, -north + beyond]),
      wall([west + beyond, low, -south - beyond], [east + beyond, high, -south + t + beyond]),
    ];
  };
  part.add('towerBrick', ...course(0, y, y + stair.kerb - 0.07, 0.01));
  part.add('towerStone', ...course(0.03, y + stair.kerb - 0.07, y + stair.kerb, 0.02));
}

function bounds(plan: readonly (readonly [number, number])[]): readonly [number, number, number, number] {
  const [xs, norths] = [plan.map(([x]) => x), plan.map(([, north]) => north)];
  return [Math.min(...xs), Math.min(...norths), Math.max(...xs), Math.max(...norths)];
}
