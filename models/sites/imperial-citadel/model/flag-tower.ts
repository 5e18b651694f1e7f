// The Flag Tower: three battered tiers and four flights of steps; the shaft is in flag-tower-shaft.ts.
import type { Matrix4 } from 'three';
import type { Point3 } from '../../../../src/base/index.ts';
import { type Geometry, merge, translate, turn } from '../../../kit/geometry.ts';
import {
  batter,
  oversailingCourses,
  parapetPost,
  parapetRun,
  piercedPanel,
  planLoop,
} from '../../../kit/masonry.ts';
import type { ModelBuilder } from '../../../kit/model.ts';
import { archedOpening, type Outline, type Point2, rectangle } from '../../../kit/outline.ts';
import { box, extrude, frustum, prism, stairs } from '../../../kit/solids.ts';
import { FLAG_TOWER } from './dimensions.ts';
import { buildFlag, buildLantern, buildShaft } from './flag-tower-shaft.ts';

const TILE = 'flag-tower';
const PARAPET = {
  heightMetres: 0.9,
  thicknessMetres: 0.3,
  postMetres: 0.42,
  postHeightMetres: 1.15,
  bayMetres: 2.6,
};

/** Half side of a tier at its top, after the batter. */
const topHalf = (tier: (typeof FLAG_TOWER.tiers)[number]): number =>
  tier.side / 2 - FLAG_TOWER.batter * (tier.to - tier.from);

/** Adds the tower's parts and anchors. */
export function buildFlagTower(model: ModelBuilder): void {
  buildTiers(model);
  buildParapets(model);
  buildShaft(model);
  buildLantern(model);
  buildFlag(model);
  model
    .anchor('flag-tower', [0, 0, 0])
    .anchor('flag-tower-door', [0, 9.7, 6.3])
    .anchor('flag-tower-shaft', [0, 20, 2.4])
    .anchor('flag', [3, 39, 0]);
}

function buildTiers(model: ModelBuilder): void {
  const part = model.part('flag-tower-tiers', { evidence: 'sourced', tile: TILE });
  const { tiers, apronSide, apronHeight, batter: lean } = FLAG_TOWER;
  part.add('paving', frustum([apronSide, apronSide], [apronSide - 0.1, apronSide - 0.1], apronHeight));
  for (const tier of tiers.slice(0, 2)) {
    part.add(
      'towerBrick',
      frustum([tier.side, tier.side], [2 * topHalf(tier), 2 * topHalf(tier)], tier.to - tier.from, [
        0,
        tier.from,
        0,
      ]),
    );
  }
  const [, , third] = tiers;
  part.add('towerBrick', thirdTier(third.side / 2, third.from, third.to, lean));
  part.add('darkness', box([-4.9, third.from + 0.02, -4.9], [4.9, third.to - 0.6, 4.9]));
  for (let side = 0; side < 4; side++)
    part.add('plaster', turn(doorFrame(third.side / 2, third.from), side * 90));
  if (model.level === 'massing') {
    part.add('fineBrick', ...tiers.map((tier) => solidParapet(tier)));
    return;
  }
  for (const tier of tiers) {
    const half = topHalf(tier);
    part.add(
      'fineBrick',
      oversailingCourses(planLoop([-half, half], [-half, half]), tier.to - 0.36, 0.33, 0.12, 3),
    );
    const foot = tier.side / 2;
    if (tier !== third)
      part.add(
        'fineBrick',
        oversailingCourses(planLoop([-foot, foot], [-foot, foot]), tier.from, 0.22, 0.06, 1),
      );
  }
  for (const [index, width] of [FLAG_TOWER.lowerStairWidth, FLAG_TOWER.upperStairWidth].entries()) {
    const tier = tiers[index]!;
    for (const degrees of [90, -90]) {
      part.add(
        'paving',
        turn(flight(width, tier.to - tier.from, topHalf(tier), tier.from, 'steps'), degrees),
      );
      part.add(
        'fineBrick',
        turn(flight(width, tier.to - tier.from, topHalf(tier), tier.from, 'cheeks'), degrees),
      );
    }
  }
}

/** A flight of 18 steps climbing towards −z to a terrace edge at z = `edge`. */
function flight(
  width: number,
  rise: number,
  edge: number,
  base: number,
  piece: 'steps' | 'cheeks',
): Geometry {
  const run = FLAG_TOWER.stepsPerFlight * FLAG_TOWER.tread;
  const foot: Point3 = [0, base, edge + run];
  if (piece === 'steps')
    return translate(
      stairs(FLAG_TOWER.stepsPerFlight, rise / FLAG_TOWER.stepsPerFlight, FLAG_TOWER.tread, width),
      foot,
    );
  const cheek = turn(
    extrude(
      [
        [-0.5, 0],
        [run, 0],
        [run, rise + 0.5],
        [-0.1, 0.62],
        [-0.5, 0.62],
      ],
      -0.22,
      0.22,
    ),
    90,
  );
  return translate(
    merge(...[-1, 1].map((side) => translate(cheek, [side * (width / 2 + 0.22), 0, 0]))),
    foot,
  );
}

/** The third tier as four thick walls, each with its arched door cut through. */
function thirdTier(half: number, from: number, to: number, lean: number): Geometry {
  const { width, springing } = FLAG_TOWER.door;
  const thick = 1.5;
  const wall = (reach: number): Geometry =>
    extrude(rectangle(-reach, from, reach, to), half - thick, half, [
      archedOpening(0, from, width, from + springing),
    ]);
  const shell = merge(
    wall(half),
    turn(wall(half), 180),
    turn(wall(half - thick), 90),
    turn(wall(half - thick), 270),
  );
  const lid = box([-(half - thick), to - 0.5, -(half - thick)], [half - thick, to, half - thick]);
  return merge(
    batter(shell, {
      x: [-half, half],
      z: [-half, half],
      sides: ['east', 'west', 'north', 'south'],
      perMetre: lean,
      baseMetres: from,
    }),
    lid,
  );
}

/** Raised plaster frame round a door, with the panel that names it. Its back is buried in the leaning wall. */
function doorFrame(half: number, base: number): Geometry {
  const { width, springing, frameWidth, frameHeight } = FLAG_TOWER.door;
  const outline = rectangle(-frameWidth / 2, base, frameWidth / 2, base + frameHeight);
  const band = extrude(outline, half - 0.4, half + 0.06, [archedOpening(0, base, width, base + springing)]);
  const panel = box([-0.6, base + 2.62, half], [0.6, base + 3.12, half + 0.12]);
  return merge(
    band,
    panel,
    box(
      [-frameWidth / 2 - 0.1, base + frameHeight, half - 0.5],
      [frameWidth / 2 + 0.1, base + frameHeight + 0.18, half + 0.14],
    ),
  );
}

function solidParapet(tier: (typeof FLAG_TOWER.tiers)[number]): Geometry {
  const half = topHalf(tier);
  const ring = (r: number): Outline => rectangle(-r, -r, r, r);
  return prism(ring(half - 0.05), tier.to, tier.to + 0.9, [ring(half - 0.35)]);
}

function buildParapets(model: ModelBuilder): void {
  if (model.level === 'massing') return;
  const part = model.part('flag-tower-parapets', { evidence: 'estimated', tile: TILE });
  const gaps = [FLAG_TOWER.lowerStairWidth, FLAG_TOWER.upperStairWidth, 0];
  const posts: Matrix4[] = [];
  const panels: Matrix4[] = [];
  FLAG_TOWER.tiers.forEach((tier, index) => {
    const r = topHalf(tier) - 0.25;
    const gap = gaps[index]! / 2 + 0.3;
    const runs: (readonly [Point2, Point2])[] = [
      [
        [-r, -r],
        [r, -r],
      ],
      [
        [r, r],
        [-r, r],
      ],
    ];
    for (const side of [1, -1]) {
      const x = side * r;
      if (gaps[index] === 0)
        runs.push([
          [x, -r * side],
          [x, r * side],
        ]);
      else
        runs.push(
          [
            [x, -r * side],
            [x, -gap * side],
          ],
          [
            [x, gap * side],
            [x, r * side],
          ],
        );
    }
    for (const [from, to] of runs) {
      const run = parapetRun(from, to, tier.to, PARAPET);
      part.add('fineBrick', run.courses);
      posts.push(...run.posts);
      panels.push(...run.panels);
    }
  });
  part.repeat('fineBrick', parapetPost(false), posts);
  part.repeat('fineBrick', piercedPanel(false), panels);
}
