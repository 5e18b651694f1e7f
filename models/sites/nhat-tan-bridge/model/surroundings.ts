// Gardens, houses, high-rises, trees (dossier section 10; places estimated unless the dossier gives them).
import type { Matrix4 } from 'three';
import type { Point3 } from '../../../../src/base/index.ts';
import { fromTriangles, type Geometry, merge, place } from '../../../kit/geometry.ts';
import type { Level, PartBuilder } from '../../../kit/model.ts';
import { scatter } from '../../../kit/planting.ts';
import { seededRandom } from '../../../kit/random.ts';
import { type PlanRectangle, plantedRows } from '../../../kit/river.ts';
import { box, quad, sweepSection } from '../../../kit/solids.ts';
import { landLevel, riverDrift, SOUTH_DYKE_X, NORTH_DYKE_X, strewnOverLand } from './land.ts';
import {
  bambooClump,
  BROAD_TREE,
  broadTree,
  CLUMP,
  KUMQUAT,
  PEACH,
  peach,
  peachMiddle,
  peachNear,
  type Plant,
} from './plants.ts';

/** Half width of the strip kept free along the bridge and its boulevards. */
const CORRIDOR = 34;

/** Random points in a plan rectangle, on dry ground, off the road; a little in the ground. */
const strewn = (area: PlanRectangle, count: number, seed: number, lowestMetres: number): Point3[] =>
  strewnOverLand(area, count, seed)
    .filter(([, level, z]) => level >= lowestMetres && Math.abs(z) >= CORRIDOR)
    .map(([x, level, z]) => [x, level - 0.1, z]);

/** Stems are left out where they cannot be seen. */
function plant(
  part: PartBuilder,
  kind: Plant,
  crown: string,
  places: readonly Matrix4[],
  level: Level,
): void {
  if (level !== 'massing') part.repeat('trunk', kind.trunk, places);
  part.repeat(crown, kind.crown, places);
}

/** The corner of the gardens where the tour stops. */
const NEAR_GARDEN: PlanRectangle = { west: -150, east: -84, south: 92, north: 163 };
const PEACH_ROW = 6.6;
const PEACH_GAP = 5.4;

/** The peach trees round the tour's stop, branch and blossom near by. */
export function addNearGarden(part: PartBuilder, level: Level): void {
  const places = scatter(plantedRows(NEAR_GARDEN, PEACH_ROW, PEACH_GAP, landLevel), 33, 0.35);
  const kind = level === 'close' ? peachNear() : peachMiddle();
  part.repeat('trunk', kind.trunk, places);
  part.repeat('peach-blossom', kind.crown, places);
  part.add('soil', ...plantingRidges());
}

/** Raised beds the trees stand on, with furrows between them that drain the rain. */
function plantingRidges(): Geometry[] {
  const ridges: Geometry[] = [];
  const { west, east, south, north } = NEAR_GARDEN;
  const ends = [west + 0.5, (2 * west + east) / 3, (west + 2 * east) / 3, east - 0.5];
  for (let row = south + PEACH_ROW / 2; row < north; row += PEACH_ROW) {
    const path = ends.map((x): Point3 => [x, landLevel(x, row), -row]);
    ridges.push(
      sweepSection(path, [
        [-1.9, -0.4],
        [1.9, -0.4],
        [1.15, 0.2],
        [-1.15, 0.2],
      ]),
    );
  }
  return ridges;
}

/** Peach and kumquat gardens at the south foot, outside the dyke (sourced: S25); the plots are drawn freely. */
export function addGardens(part: PartBuilder, level: Level): void {
  const thin = level !== 'massing' ? 1 : 3.4;
  const peachPlots: PlanRectangle[] = [
    { west: -150, east: 5, south: 48, north: 92 },
    { west: NEAR_GARDEN.east, east: 5, south: 92, north: 150 },
    { west: -40, east: 60, south: 175, north: 290 },
    { west: -170, east: -20, south: -160, north: -60 },
  ];
  const kumquat: PlanRectangle[] = [
    { west: -150, east: -55, south: 180, north: 285 },
    { west: -5, east: 70, south: -165, north: -60 },
  ];
  const dry = (points: Point3[]) => points.filter(([, y]) => y > 6.5);
  const rows = (areas: readonly PlanRectangle[], row: number, gap: number) =>
    areas.flatMap((area) => dry(plantedRows(area, row * thin, gap * thin, landLevel)));
  plant(
    part,
    level === 'massing' ? PEACH : peach(),
    'peach-blossom',
    scatter(rows(peachPlots, PEACH_ROW * 1.4, PEACH_GAP * 1.45), 31, 0.5),
    level,
  );
  plant(part, KUMQUAT, 'kumquat', scatter(rows(kumquat, 6.8, 5.2), 32, 0.4), level);
}

/** Trees of the banks, villages and the island. */
export function addTrees(part: PartBuilder, level: Level): void {
  const share = level !== 'massing' ? 0.26 : 0.12;
  const broad: [PlanRectangle, number][] = [
    [{ west: -280, east: -190, south: -900, north: 900 }, 130],
    [{ west: -1500, east: -340, south: -1300, north: 1300 }, 380],
    [{ west: 1480, east: 2080, south: -1200, north: 1200 }, 260],
    [{ west: 2160, east: 4200, south: -1800, north: 1800 }, 330],
    [{ west: -300, east: 500, south: -3600, north: -1100 }, 240],
    [{ west: 1300, east: 1700, south: 1200, north: 4200 }, 150],
    [{ west: -3600, east: -1700, south: 300, north: 2000 }, 160],
  ];
  const clumps: [PlanRectangle, number][] = [
    [{ west: 20, east: 150, south: -700, north: 700 }, 150],
    [{ west: 1365, east: 1470, south: -700, north: 700 }, 130],
    [{ west: -180, east: 80, south: 300, north: 700 }, 60],
    [{ west: 270, east: 360, south: -150, north: 250 }, 26],
  ];
  const grow = (areas: typeof broad, seed: number, lowest: number) =>
    areas.flatMap(([area, count], i) => strewn(area, Math.round(count * share), seed + i, lowest));
  plant(
    part,
    level === 'massing' ? BROAD_TREE : broadTree(),
    'leaf',
    scatter(grow(broad, 100, 6.3), 41, 0.7),
    level,
  );
  plant(
    part,
    level === 'massing' ? CLUMP : bambooClump(),
    'bamboo',
    scatter(grow(clumps, 200, 4.4), 42, 0.6),
    level,
  );
}

/** A house of unit size: walls to y = 1 and a hipped roof above, eaves a little wider. */
function unitHouse(): { walls: Geometry; roof: Geometry } {
  const e = 0.54;
  const ridge = 0.22;
  const low = 1;
  const high = 1.32;
  const roof = fromTriangles(
    [
      ...quad([-e, low, e], [e, low, e], [ridge, high, 0], [-ridge, high, 0]),
      ...quad([e, low, -e], [-e, low, -e], [-ridge, high, 0], [ridge, high, 0]),
      [
        [e, low, e],
        [e, low, -e],
        [ridge, high, 0],
      ],
      [
        [-e, low, -e],
        [-e, low, e],
        [-ridge, high, 0],
      ],
      ...quad([-e, low, -e], [e, low, -e], [e, low, e], [-e, low, e]),
    ],
    0,
  );
  return { walls: box([-0.5, -0.3, -0.5], [0.5, 1, 0.5]), roof };
}

/** Where low houses stand: an area, its pitch, the share of plots built on and the storeys. */
interface Quarter {
  readonly area: PlanRectangle;
  readonly pitchMetres: number;
  readonly share: number;
  readonly storeys: readonly [number, number];
}

function housePlaces(quarter: Quarter, seed: number, thin: number): Matrix4[] {
  const random = seededRandom(seed);
  const { area, pitchMetres, share, storeys } = quarter;
  const places: Matrix4[] = [];
  const pitch = pitchMetres * thin;
  for (let x = area.west; x < area.east; x += pitch) {
    for (let north = area.south; north < area.north; north += pitch) {
      const [px, pn] = [x + random() * pitch * 0.25, north + random() * pitch * 0.25];
      const built = random() < share;
      const [w, d] = [pitch * (0.5 + 0.3 * random()), pitch * (0.45 + 0.25 * random())];
      const height = 3.4 * (storeys[0] + Math.floor(random() * (storeys[1] - storeys[0] + 1)));
      const turned = random() < 0.5 ? 0 : 90;
      const level = landLevel(px, pn);
      const across = px - riverDrift(pn);
      const onDyke = [SOUTH_DYKE_X, NORTH_DYKE_X].some((dyke) => Math.abs(across - dyke) < 38);
      if (!built || level < 6.2 || onDyke || Math.abs(pn) < CORRIDOR + 12) continue;
      places.push(place([px, level, -pn], turned + (random() - 0.5) * 8, [w, height, d]));
    }
  }
  return places;
}

/** Phú Thượng and Nhật Tân south of the river, Vĩnh Ngọc north of it. */
export function addHouses(part: PartBuilder, level: Level): void {
  const south: Quarter[] = [
    {
      area: { west: -1250, east: -345, south: -1000, north: 1000 },
      pitchMetres: 26,
      share: 0.55,
      storeys: [2, 5],
    },
    {
      area: { west: -270, east: -185, south: -700, north: 800 },
      pitchMetres: 17,
      share: 0.45,
      storeys: [1, 3],
    },
    {
      area: { west: -3300, east: -1250, south: -2400, north: 2400 },
      pitchMetres: 85,
      share: 0.5,
      storeys: [2, 6],
    },
  ];
  const north: Quarter[] = [
    {
      area: { west: 2165, east: 2750, south: -900, north: 750 },
      pitchMetres: 22,
      share: 0.34,
      storeys: [1, 4],
    },
    {
      area: { west: 1780, east: 2060, south: 150, north: 900 },
      pitchMetres: 24,
      share: 0.22,
      storeys: [1, 3],
    },
    {
      area: { west: 3000, east: 5600, south: -2600, north: 2600 },
      pitchMetres: 120,
      share: 0.12,
      storeys: [2, 5],
    },
  ];
  const thin = level !== 'massing' ? 1 : 3.4;
  const places = [...south, ...north].flatMap((quarter, i) => housePlaces(quarter, 300 + i, thin));
  const { walls, roof } = unitHouse();
  part.repeat('house-wall', walls, places);
  part.repeat('house-roof', roof, places);
}

const STOREY = 3.3;

/** A slab tower: dark glass behind floor bands and corner piers, a plant room on top. */
function tower(width: number, depth: number, storeys: number): { glass: Geometry; walls: Geometry } {
  const height = storeys * STOREY;
  const [w, d] = [width / 2, depth / 2];
  const walls: Geometry[] = [];
  for (let i = 1; i <= storeys; i++) {
    const y = i * STOREY;
    walls.push(box([-w, y - 1.1, -d], [w, y, d]));
  }
  for (const x of [-w, -w / 3, w / 3, w]) {
    walls.push(box([x - 1, -1, -d - 0.25], [x + 1, height + 0.6, d + 0.25]));
  }
  walls.push(box([-w * 0.4, height, -d * 0.5], [w * 0.4, height + 5, d * 0.5]));
  return { glass: box([-w + 0.5, -1, -d + 0.5], [w - 0.5, height - 0.5, d - 0.5]), walls: merge(...walls) };
}

/** Three towers of 31–34 floors by the dyke (S27, weak), Ciputra's blocks and newer ones beyond (from memory). */
export function addTowers(part: PartBuilder, level: Level): void {
  const storeys = level !== 'massing' ? 1 : 3;
  const add = (
    width: number,
    depth: number,
    floors: number,
    spots: readonly (readonly [number, number, number])[],
  ) => {
    const { glass, walls } = storeys === 1 ? tower(width, depth, floors) : coarseTower(width, depth, floors);
    const places = spots.map(([x, north, turned]) => place([x, landLevel(x, north), -north], turned));
    part.repeat('tower-glass', glass, places);
    part.repeat('tower-wall', walls, places);
  };
  add(44, 24, 34, [[-470, -210, 8]]);
  add(40, 24, 31, [
    [-560, -280, 8],
    [-470, -330, 98],
  ]);
  const random = seededRandom(77);
  const ring = (west: number, south: number, columns: number, rows: number, pitch: number) =>
    Array.from({ length: columns * rows }, (_, i): readonly [number, number, number] => [
      west + (i % columns) * pitch + random() * 30,
      south + Math.floor(i / columns) * pitch + random() * 30,
      random() < 0.5 ? 0 : 90,
    ]).filter(() => random() < 0.7);
  add(38, 20, 17, [...ring(-2300, 700, 6, 5, 150), ...ring(3600, -1500, 4, 4, 210)]);
  add(32, 22, 25, [
    ...ring(-2900, 500, 3, 6, 190),
    ...ring(-1300, 900, 2, 4, 170),
    ...ring(4200, 700, 4, 4, 230),
  ]);
}

function coarseTower(width: number, depth: number, storeys: number): { glass: Geometry; walls: Geometry } {
  const height = storeys * STOREY;
  const [w, d] = [width / 2, depth / 2];
  const walls = [-w, w].map((x) => box([x - 2.5, -1, -d], [x + 2.5, height + 1, d]));
  walls.push(box([-w, height - 2, -d - 0.2], [w, height, d + 0.2]));
  return { glass: box([-w + 0.5, -1, -d + 0.5], [w - 0.5, height - 0.5, d - 0.5]), walls: merge(...walls) };
}
