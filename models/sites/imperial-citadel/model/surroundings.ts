// Ground, the court and its royal way, streets, trees and neighbours to the horizon.
import type { Point3 } from '../../../../src/base/index.ts';
import type { ModelBuilder } from '../../../kit/model.ts';
import { circle, type Outline, type Point2, rectangle } from '../../../kit/outline.ts';
import { broadleafTree, FRANGIPANI, scatter, STREET_TREE } from '../../../kit/planting.ts';
import { box, sheet } from '../../../kit/solids.ts';
import { cityBlocks, houseRow } from '../../../kit/town.ts';
import { CHAINAGE, COURT, FLAG_TOWER, KINH_THIEN } from './dimensions.ts';

const TILE = 'surroundings';
/** The strip between Hoàng Diệu and Nguyễn Tri Phương is about 210 m wide (0.1); half of it, without the pavements. */
const STRIP = 105;
/** Streets as plan rectangles: west, south, east, north. */
const HOANG_DIEU: Outline = rectangle(-STRIP - 16, -150, -STRIP - 2, 985);
const NGUYEN_TRI_PHUONG: Outline = rectangle(STRIP + 2, -150, STRIP + 16, 985);
const DIEN_BIEN_PHU: Outline = rectangle(-STRIP - 2, 70, STRIP + 2, 84);
/** The rectangle that court.ts lays, from Đoan Môn's forecourt to the dragon stair. */
const COURT_GROUNDS: Outline = rectangle(
  COURT.grounds.west,
  COURT.grounds.south,
  COURT.grounds.east,
  COURT.grounds.north,
);

/** Under the Kính Thiên platform there is no ground sheet: a trench goes deeper than it. */
const UNDER_PLATFORM: Outline = rectangle(
  -KINH_THIEN.eastWest / 2 + 1,
  CHAINAGE.kinhThien - KINH_THIEN.northSouth / 2 + 1,
  KINH_THIEN.eastWest / 2 - 1,
  CHAINAGE.kinhThien + KINH_THIEN.northSouth / 2 - 1,
);

/** Adds ground, trees and neighbours. */
export function buildSurroundings(model: ModelBuilder): void {
  buildGround(model);
  buildTrees(model);
  buildNeighbours(model);
  model.anchor('axis-middle', [0, 0, -480]);
}

function buildGround(model: ModelBuilder): void {
  const ground = model.part('ground', { evidence: 'estimated', tile: TILE, solid: false });
  const strip = rectangle(-STRIP - 2, -60, STRIP + 2, 985);
  const forecourt = [-1, 1].map((side) => rectangle(side < 0 ? -70 : 45, 226, side < 0 ? -45 : 70, 299.9));
  const yard = rectangle(-45, -52, 45, 60);
  const pathNorth = rectangle(-3, 530, 3, 545);
  const lane = rectangle(-4, 670, 4, 945);
  const north = rectangle(-40, 945, 40, 985);
  const southLane = rectangle(-4, 84, 4, 226);
  ground.add('farGround', sheet(circle(3400, 48), -0.12, [rectangle(-STRIP - 40, -170, STRIP + 40, 1020)]));
  ground.add(
    'path',
    sheet(rectangle(-STRIP - 40, -170, STRIP + 40, 1020), -0.06, [
      strip,
      HOANG_DIEU,
      NGUYEN_TRI_PHUONG,
      rectangle(-STRIP - 40, 985, STRIP + 40, 1003),
    ]),
  );
  ground.add(
    'lawn',
    sheet(strip, 0, [
      ...forecourt,
      COURT_GROUNDS,
      UNDER_PLATFORM,
      yard,
      DIEN_BIEN_PHU,
      pathNorth,
      lane,
      north,
      southLane,
    ]),
  );
  ground.add(
    'path',
    ...[...forecourt, yard, pathNorth, lane, north, southLane].map((area) => sheet(area, 0)),
  );
  ground.add(
    'asphalt',
    ...[HOANG_DIEU, NGUYEN_TRI_PHUONG, DIEN_BIEN_PHU].map((area) => sheet(area, -0.05)),
    sheet(rectangle(-STRIP - 40, 985, STRIP + 40, 1003), -0.05),
  );
  ground.add(
    'asphalt',
    sheet(rectangle(-900, 985, -STRIP - 40, 1003), 0),
    sheet(rectangle(STRIP + 40, 985, 900, 1003), 0),
  );
  // The quiet shelter over the dig at 18 Hoàng Diệu.
  const shelter = model.part('dig-shelter', { evidence: 'estimated', tile: TILE });
  shelter.add('steel', box([-212, 5.6, -612], [-168, 6.2, -472]));
  for (let n = 480; n <= 610; n += 26)
    shelter.add(
      'steel',
      box([-211, 0, -n - 0.2], [-210.6, 5.6, -n + 0.2]),
      box([-169.4, 0, -n - 0.2], [-169, 5.6, -n + 0.2]),
    );
  shelter.add('townWall', box([-209, -0.1, -608], [-171, 0.9, -476]));
}

function buildTrees(model: ModelBuilder): void {
  const full = model.level === 'full';
  const trees = model.part('trees', { evidence: 'estimated', tile: TILE, solid: false });
  const street: Point3[] = [];
  const step = full ? 12 : 26;
  for (let n = -140; n < 980; n += step) {
    if (n > 62 && n < 92) continue;
    street.push([-STRIP - 19, 0, -n], [-STRIP + 1, 0, -n - 4], [STRIP + 19, 0, -n - 2], [STRIP - 1, 0, -n]);
  }
  for (let x = -320; x < 320; x += step) if (Math.abs(x) > 25) street.push([x, 0, -1007]);
  // Groves on the lawns: they keep the axis itself open.
  const groves: readonly (readonly [number, number, number])[] = [
    [-62, 30, 8],
    [64, 10, 8],
    [-60, 150, 9],
    [58, 160, 9],
    [-72, 260, 6],
    [74, 255, 6],
    [-66, 380, 9],
    [68, 400, 9],
    [-66, 480, 8],
    [66, 500, 8],
    [-55, 600, 7],
    [55, 610, 7],
    [-45, 720, 10],
    [44, 730, 10],
    [-45, 850, 10],
    [46, 850, 10],
  ];
  for (const [x, n, count] of groves) {
    for (let i = 0; i < (full ? count : Math.ceil(count / 2)); i++) {
      const angle = i * 2.4;
      const r = 7 * Math.sqrt(i);
      street.push([x + r * Math.cos(angle) * 0.8, 0, -n - r * Math.sin(angle) * 1.8]);
    }
  }
  const tall = broadleafTree({ ...STREET_TREE, ...(full ? {} : { clearTrunkMetres: 4 }) });
  const places = scatter(street, 11, 0.35);
  trees.repeat('leaves', tall.crown, places);
  if (full) trees.repeat('trunk', tall.trunk, places);
  if (!full) return;
  const low = broadleafTree(FRANGIPANI);
  const frangipani = scatter(
    [
      [-16, 6, -304],
      [16, 6, -304],
      [-19, 6, -322],
      [19, 6, -321],
      [-32, 0, -462],
      [32, 0, -462],
      [-36, 0, -340],
      [36, 0, -340],
      [-20, 2.3, -512],
      [20, 2.3, -512],
      [-30, 0, 34],
      [30, 0, 34],
    ],
    5,
  );
  trees.repeat('leavesLight', low.crown, frangipani);
  trees.repeat('trunk', low.trunk, frangipani);
}

function buildNeighbours(model: ModelBuilder): void {
  const town = model.part('neighbours', { evidence: 'estimated', tile: TILE, solid: false });
  const full = model.level === 'full';
  const rows: readonly (readonly [Point2, Point2])[] = [
    [
      [-STRIP - 24, -140],
      [-STRIP - 24, 440],
    ],
    [
      [-STRIP - 24, 640],
      [-STRIP - 24, 980],
    ],
    [
      [STRIP + 24, 980],
      [STRIP + 24, -140],
    ],
    [
      [STRIP + 40, 1022],
      [-STRIP - 40, 1022],
    ],
  ];
  rows.forEach(([from, to], i) => {
    // West rows run north and stand on the left; the east row runs south; the north row runs west and faces south.
    const flipped = i === 3 ? ([to, from] as const) : ([from, to] as const);
    const houses = houseRow({
      from: flipped[0],
      to: flipped[1],
      depthMetres: 16,
      storeys: [2, 4],
      frontageMetres: full ? [7, 14] : [28, 48],
      seed: 20 + i,
    });
    town.add('townWall', houses.walls).add('townRoof', houses.roofs);
  });
  const site = rectangle(-240, -260, 240, 1080);
  const nearTown = circle(full ? 950 : 900, 24, [0, 420]);
  const rings = [
    { area: nearTown, holes: [site], blockMetres: full ? 60 : 230, heightMetres: [7, 22] as const, seed: 4 },
    {
      area: circle(2000, 32, [0, 450]),
      holes: [nearTown],
      blockMetres: full ? 140 : 520,
      heightMetres: [10, 46] as const,
      seed: 6,
    },
  ];
  for (const ring of rings) {
    const far = cityBlocks(ring);
    town.add('townWall', far.walls).add('townRoof', far.roofs);
  }
}

/** Height of the ground at (x, z): flat but for the Kính Thiên platform, its stair and the Flag Tower's tiers. */
export function groundHeightMetres(x: number, z: number): number {
  const { eastWest, northSouth, top, apron, stair } = KINH_THIEN;
  const south = z + CHAINAGE.kinhThien - northSouth / 2;
  if (Math.abs(x) <= eastWest / 2 && south <= 0 && south >= -northSouth) return top;
  const run = stair.risers * stair.tread;
  if (Math.abs(x) <= stair.width / 2 && south > 0 && south < run) return top - ((top - apron) * south) / run;
  const reach = Math.max(Math.abs(x), Math.abs(z));
  return [...FLAG_TOWER.tiers].reverse().find((tier) => reach <= tier.side / 2)?.to ?? 0;
}
