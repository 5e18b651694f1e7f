// What lives on the river and the island: floating houses, sand barges, bananas, maize, reeds, trees.
import type { Point3 } from '../../../../src/base/index.ts';
import { type Geometry, merge, place } from '../../../kit/geometry.ts';
import type { ModelBuilder } from '../../../kit/model.ts';
import { fromAfar, leafyTree, SAU } from '../../../kit/leafy-tree.ts';
import { broadleafTree, STREET_TREE, scatter } from '../../../kit/planting.ts';
import { seededRandom } from '../../../kit/random.ts';
import { type PlanRectangle, plantedRows } from '../../../kit/river.ts';
import { box, extrude, loft } from '../../../kit/solids.ts';
import { PHASE_TODAY, WATER_LEVEL } from './dimensions.ts';
import { bananaPlant, grassTuft, maizePlant, reedTuft, shrub } from './plants.ts';
import { FIELDS, groundHeight } from './river.ts';

/** A hut on drums: raft, walls under tin, a porch. Metres, on the water at y = 0. */
function floatingHouse(): {
  readonly timber: Geometry;
  readonly tin: Geometry;
  readonly drum: Geometry;
  readonly panes: Geometry;
} {
  const raft = box([-4, 0.35, -2.4], [4, 0.5, 2.4]);
  const walls = box([-2.6, 0.5, -1.8], [2.4, 2.6, 1.8]);
  const posts = [-1.8, 1.8].map((z) => box([3.3, 0.5, z - 0.06], [3.42, 2.5, z + 0.06]));
  const gable = extrude(
    [
      [-2.5, 2.55],
      [0, 3.5],
      [2.5, 2.55],
      [2.5, 2.65],
      [0, 3.62],
      [-2.5, 2.65],
    ],
    -3,
    3.7,
  );
  const drums = [-1.7, 0, 1.7].map((z) => box([-3.8, -0.25, z - 0.32], [3.8, 0.36, z + 0.32]));
  return {
    timber: merge(raft, walls, ...posts),
    tin: {
      ...gable,
      positions: gable.positions.map((_, i, p) =>
        i % 3 === 0 ? p[i + 2]! : i % 3 === 2 ? -p[i - 2]! : p[i]!,
      ),
      normals: gable.normals.map((_, i, n) => (i % 3 === 0 ? n[i + 2]! : i % 3 === 2 ? -n[i - 2]! : n[i]!)),
    },
    drum: merge(...drums),
    panes: merge(box([-1.2, 1.3, -1.83], [-0.4, 2.1, 1.83]), box([2.38, 0.55, -0.45], [2.43, 2.35, 0.45])),
  };
}

/** A sand barge, 45 × 8 m, almost awash (section 9, sourced). */
function sandBarge(): { readonly hull: Geometry; readonly sand: Geometry; readonly tin: Geometry } {
  const ring = (x: number, half: number, low: number, high: number): Point3[] => [
    [x, low, half],
    [x, low, -half],
    [x, high, -half],
    [x, high, half],
  ];
  const hull = loft([
    ring(-22.5, 3, -0.4, 0.9),
    ring(-20, 4, -1, 0.7),
    ring(17, 4, -1, 0.7),
    ring(22.5, 1.2, 0.2, 1.2),
  ]);
  const heap = loft([
    ring(-12, 0.3, 0.5, 0.8),
    ring(-6, 3.1, 0.5, 2.4),
    ring(0, 3.2, 0.5, 1.9),
    ring(9, 3.2, 0.5, 2.2),
    ring(15.5, 0.3, 0.5, 0.8),
  ]);
  const cabin = merge(box([-20, 0.7, -2.2], [-14, 3.3, 2.2]), box([-20.4, 3.3, -2.6], [-13.6, 3.45, 2.6]));
  return { hull, sand: heap, tin: cabin };
}

const FLOATING_HOUSES = 32;
const BARGES: readonly (readonly [x: number, north: number, turn: number])[] = [
  [1010, -95, 84],
  [1235, 130, 97],
  [1120, 330, 88],
  [1395, -260, 80],
  [905, 210, 92],
];

/** Small boats in the channels. */
const SAMPANS: readonly (readonly [x: number, north: number, turn: number])[] = [
  [395, -46, 70],
  [402, 52, 100],
  [846, -40, 95],
  [878, 62, 80],
  [1290, -70, 120],
  [1475, 88, 60],
];

function addRiverLife(site: ModelBuilder): void {
  const random = seededRandom(31);
  const places = Array.from({ length: FLOATING_HOUSES }, (_, i) => {
    const upstream = i % 2 === 0 ? 1 : -1;
    const north = upstream * (22 + Math.floor(i / 2) * 9.5 + 3 * random());
    return place([384 + 26 * random(), WATER_LEVEL, -north], 90 + 40 * (random() - 0.5));
  });
  const hut = floatingHouse();
  const life = site
    .part('river-life', { evidence: 'estimated', tile: 'life', phases: [PHASE_TODAY] })
    .repeat('timber', hut.timber, places)
    .repeat('tin', hut.tin, places)
    .repeat('hull', hut.drum, places)
    .repeat('lit-pane', hut.panes, places);
  const afloat = BARGES.map(([x, north, turn]) => place([x, WATER_LEVEL, -north], turn));
  const barge = sandBarge();
  life.repeat('hull', barge.hull, afloat).repeat('sand', barge.sand, afloat).repeat('tin', barge.tin, afloat);
  const boat = sampan();
  const moored = SAMPANS.map(([x, north, turn]) => place([x, WATER_LEVEL, -north], turn));
  life.repeat('timber', boat.hull, moored).repeat('mat', boat.mat, moored);
}

/** Points scattered over a strip, kept where `wanted`. */
function sown(
  count: number,
  seed: number,
  [west, east, south, north]: readonly [number, number, number, number],
  wanted: (height: number, x: number, north: number) => boolean,
): Point3[] {
  const random = seededRandom(seed);
  const points: Point3[] = [];
  for (let i = 0; i < count; i++) {
    const x = west + (east - west) * random();
    const n = south + (north - south) * random();
    const height = groundHeight(x, n);
    const underBridge = Math.abs(n) < 7;
    const inField = FIELDS.some((f) => x > f.west && x < f.east && n > f.south && n < f.north);
    if (!underBridge && !inField && wanted(height, x, n)) points.push([x, height - 0.05, -n]);
  }
  return points;
}

/** Points shifted a little, so that rows do not look ruled; put back on the ground. */
function jittered(points: readonly Point3[], seed: number, reach: number): Point3[] {
  const random = seededRandom(seed + 500);
  return points.map(([x, , z]): Point3 => {
    const [nx, nz] = [x + (random() - 0.5) * 2 * reach, z + (random() - 0.5) * 2 * reach];
    return [nx, groundHeight(nx, -nz) - 0.03, nz];
  });
}

/** A sampan with a mat awning, 6 m long. */
function sampan(): { readonly hull: Geometry; readonly mat: Geometry } {
  const ring = (x: number, half: number, low: number, high: number): Point3[] => [
    [x, low, half * 0.7],
    [x, low, -half * 0.7],
    [x, high, -half],
    [x, high, half],
  ];
  const hull = loft([
    ring(-3, 0.3, 0.25, 0.62),
    ring(-2.2, 0.62, -0.12, 0.42),
    ring(0, 0.75, -0.2, 0.34),
    ring(2.2, 0.58, -0.12, 0.42),
    ring(3.2, 0.14, 0.34, 0.74),
  ]);
  const arch = Array.from({ length: 9 }, (_, i): Point3 => {
    const angle = (Math.PI * i) / 8;
    return [0, 0.36 + 0.95 * Math.sin(angle), 0.7 * Math.cos(angle)];
  });
  const shell = (x: number, out: number): Point3[] => [
    ...arch.map(([, y, z]): Point3 => [x, y + out * 0.02, z * (1 + 0.03 * out)]),
    ...[...arch].reverse().map(([, y, z]): Point3 => [x, y - 0.02, z * 0.96]),
  ];
  return {
    hull,
    mat: loft(
      [shell(-1.3, 1), shell(1.2, 1)].map((r) => [...r].reverse()),
      true,
      50,
    ),
  };
}

/** Where reeds grow: above the water, below the fields. */
const isReedy = (height: number): boolean => height > 3 && height < 6.4;

/** Adds boats, huts and plants. */
export function addLife(site: ModelBuilder): void {
  const full = site.level !== 'massing';
  if (full) addRiverLife(site);
  const [bananasNorth, maizeNorth, bananasSouth, vegetables, garden] = FIELDS;
  const plants = site.part('planting', { evidence: 'estimated', tile: 'life', solid: false });
  if (full) {
    const crops = site.part('crops', { evidence: 'estimated', tile: 'crops', closeUp: true, solid: false });
    const fine = site.level === 'close';
    const [banana, corn] = [bananaPlant(fine), maizePlant(fine)];
    const inRows = (fields: readonly PlanRectangle[]) =>
      scatter(
        jittered(
          fields.flatMap((f) => plantedRows(f, 5.4, 4.6, groundHeight)),
          11,
          0.9,
        ),
        11,
        0.5,
      );
    const furrows = [maizeNorth, vegetables].flatMap((f) => plantedRows(f, 3, 2.4, groundHeight));
    const [onIsland, inGarden] = [inRows([bananasNorth, bananasSouth]), inRows([garden])];
    crops
      .repeat('banana', banana.leaves, onIsland)
      .repeat('banana-stem', banana.stem, onIsland)
      .repeat('maize', corn, scatter(jittered(furrows, 12, 0.25), 12, 0.4))
      .repeat('reed', reedTuft(fine), scatter(sown(460, 3, [448, 760, -150, 150], isReedy), 13, 0.7));
    const wild = (count: number, seed: number): Point3[] =>
      [
        [20, 300, -130, 130],
        [455, 760, -150, 150],
        [1575, 1780, -130, 130],
      ].flatMap(([west, east, south, north], i) =>
        sown(count, seed + i, [west!, east!, south!, north!], (height) => height > 5.2),
      );
    plants
      .repeat('wild-grass', grassTuft(), scatter(wild(420, 31), 16, 0.7))
      .repeat('shrub', shrub(), scatter(wild(70, 35), 17, 0.8));
    const coarse = bananaPlant(false);
    plants
      .repeat('banana', coarse.leaves, inGarden)
      .repeat('banana-stem', coarse.stem, inGarden)
      .repeat(
        'reed',
        reedTuft(false),
        scatter(
          [
            ...sown(260, 4, [330, 372, -200, 200], isReedy),
            ...sown(160, 5, [1540, 1600, -200, 200], isReedy),
          ],
          14,
          0.7,
        ),
      );
  }
  const trees = sown(full ? 190 : 70, 21, [40, 1780, -520, 520], (height, x, n) => {
    const onIsland = x > 480 && x < 740 && Math.abs(n) > 110;
    const onBank = x < 300 || x > 1610;
    return height > 6.6 && (onIsland || (onBank && Math.abs(n) > 26));
  });
  const tree = full
    ? leafyTree(
        fromAfar({
          ...SAU,
          heightMetres: 11,
          crownDiameterMetres: 9,
          clearTrunkMetres: 2.6,
          trunkDiameterMetres: 0.45,
        }),
      )
    : broadleafTree({ ...STREET_TREE, heightMetres: 11, crownDiameterMetres: 9, clearTrunkMetres: 2.6 });
  const grown = scatter(trees, 22, 0.7);
  plants.repeat('crown', tree.crown, grown);
  if (full) plants.repeat('trunk', tree.trunk, grown);
  site.anchor('floating-houses', [398, WATER_LEVEL, 60]);
  site.anchor('island', [590, groundHeight(590, -60) + 1.6, 60]);
}
