// The main bunker under the yard, shown with the earth and half of its roof taken away (dossier, 4.3).
import type { Point3 } from '../../../../src/base/index.ts';
import { type Geometry, merge, place, translate, turn } from '../../../kit/geometry.ts';
import type { ModelBuilder, PartBuilder } from '../../../kit/model.ts';
import { type Outline, rectangle } from '../../../kit/outline.ts';
import { box, chamferedBox, extrude, lathe, prism, tube } from '../../../kit/solids.ts';
import { BUNKER } from './dimensions.ts';
import { cutSide, type Layer } from './strata.ts';

const { floor, riser, tread, landing, stairWidth, roomHeight, roofSlab } = BUNKER;
const CEILING = floor + roomHeight;
/** Walls are cut here where the roof is away, so that one looks into the rooms. */
const CUT_TOP = floor + 2.05;
/** Concrete round every space [estimate]; what lies farther off is earth. */
const WALL = 0.8;
/** The roof is left over the rooms west of this line. */
const ROOF_EDGE = -3.45;
const [WEST, SOUTH, EAST, NORTH] = BUNKER.hull;
const [CUT_WEST, CUT_SOUTH, CUT_EAST, CUT_NORTH] = BUNKER.cut;
/** Axes of the two stairs to the house, and where they begin inside it. */
const NORTH_STAIRS = [-4.25, 4.25];
/** Run of a flight with its landing: 45 × 0.26 + 1.2. */
const STAIR_RUN = BUNKER.steps * tread + landing;
/** Axis of the stair to the platform, and the middle of its hatch. */
const SOUTH_STAIR = -7.5;

/** Height of a stair shaft's wall above its steps. */
const WALL_ABOVE_STEPS = 2.2;

/** Layers of the yard's earth: made ground above, Lê and older below [estimate]. */
const EARTH: readonly Layer[] = [
  { material: 'earthPale', footMetres: 0.5 },
  { material: 'earth', footMetres: 1.3 },
  { material: 'earthDark', footMetres: 2.1 },
  { material: 'earth', footMetres: 4.4 },
  { material: 'earthPale', footMetres: 6.3 },
  { material: 'earthDark', footMetres: -floor + 0.35 },
];

/** Adds the bunker and the sides of the cut. */
export function buildBunker(model: ModelBuilder): void {
  model.anchor('bunker-stair', [0, -4.5, -545]).anchor('bunker', [0, floor, -537]);
  if (model.level === 'massing') return;
  const cut = model.part('bunker-cut', {
    evidence: 'estimated',
    tile: 'bunker',
    phases: ['today-cut'],
    solid: false,
  });
  addEarth(cut);
  const bunker = model.part('bunker', {
    evidence: 'derived',
    tile: 'bunker',
    phases: ['today-cut'],
    solid: false,
  });
  bunker.add('bunkerConcrete', ...walls(), ...roof(), hatch());
  bunker.add('cutConcrete', ...cutFaces());
  for (const x of NORTH_STAIRS) addStair(bunker, x, NORTH, 1, x < 0 ? -1 : 1);
  addStair(bunker, SOUTH_STAIR, 537.9, -1, -1);
  addDoors(bunker);
  addFurniture(bunker);
}

function addEarth(part: PartBuilder): void {
  const corners: readonly (readonly [number, number])[] = [
    [CUT_WEST, CUT_SOUTH],
    [CUT_EAST, CUT_SOUTH],
    [CUT_EAST, CUT_NORTH],
    [CUT_WEST, CUT_NORTH],
  ];
  corners.forEach((from, i) => {
    const to = corners[(i + 1) % 4]!;
    const faces = cutSide({ from, to, topMetres: 0, layers: EARTH, wanderMetres: 0.16, seed: 40 + i });
    for (const [material, geometry] of faces) part.add(material, geometry);
  });
  part.add(
    'earthDark',
    prism(rectangle(CUT_WEST, CUT_SOUTH, CUT_EAST, CUT_NORTH), floor - 0.6, floor - 0.35),
  );
}

/** Clear spaces of the plan: rooms, corridors, doorways and the ends of the stairs. */
const SPACES: readonly Space[] = [
  BUNKER.mainRoom,
  BUNKER.machineRoom,
  BUNKER.eastRoom,
  BUNKER.westRoom,
  BUNKER.westCorridor,
  BUNKER.eastCorridor,
];
/** Doorways through the inner walls: west, south, east, north. */
const DOORWAYS: readonly Space[] = [
  [-3.65, 535.4, -3.25, 536.3],
  [3.25, 535.4, 3.65, 536.3],
  [4.85, 535.0, 5.25, 535.9],
  [4.85, 538.1, 5.25, 539.0],
  [-5.25, 538.9, -4.85, 539.8],
  // The link to the stair of the platform.
  [-6.9, 536.8, -4.85, 537.8],
];

/**
 * Walls as a grid of solid cells: whatever of the hull is neither room nor doorway. Neighbouring solid cells of a row
 * are one box.
 */
function walls(): Geometry[] {
  const open = [...SPACES, ...DOORWAYS, [SOUTH_STAIR - 0.6, SOUTH, SOUTH_STAIR + 0.6, 537.9] as const];
  const xs = sorted([ROOF_EDGE, ...open.flatMap(([w, , e]) => [w - WALL, w, e, e + WALL])]);
  const ns = sorted(open.flatMap(([, s, , n]) => [s - WALL, s, n, n + WALL]));
  const solids: Geometry[] = [prism(rectangle(WEST, SOUTH, EAST, NORTH), floor - 0.35, floor)];
  for (let j = 0; j + 1 < ns.length; j++) {
    const [s, n] = [ns[j]!, ns[j + 1]!];
    let start: number | null = null;
    for (let i = 0; i + 1 <= xs.length; i++) {
      const x = xs[i]!;
      const next = xs[i + 1];
      const isOpen = next === undefined || !isSolid((x + next) / 2, (s + n) / 2, open);
      const crossesRoofEdge = start !== null && x === ROOF_EDGE;
      if (start !== null && (isOpen || crossesRoofEdge)) {
        solids.push(box([start, floor, -n], [x, start < ROOF_EDGE ? CEILING : CUT_TOP, -s]));
        start = null;
      }
      if (!isOpen && start === null) start = x;
    }
  }
  return solids;
}

type Space = readonly [west: number, south: number, east: number, north: number];

/** Whether a point is concrete: beside a space, in none. */
function isSolid(x: number, north: number, open: readonly Space[]): boolean {
  const within = (margin: number): boolean =>
    open.some(([w, s, e, n]) => x > w - margin && x < e + margin && north > s - margin && north < n + margin);
  return !within(0) && within(WALL) && north < NORTH;
}

const sorted = (values: readonly number[]): number[] => [...new Set(values)].sort((a, b) => a - b);

/** Where the stair to the platform comes up: a slab in the edge of the cut. */
const hatch = (): Geometry =>
  box([SOUTH_STAIR - 0.9, -0.45, -(537.9 - STAIR_RUN)], [SOUTH_STAIR + 0.9, 0.02, -CUT_SOUTH + 0.02]);

function roof(): Geometry[] {
  return [prism(rectangle(WEST, SOUTH, ROOF_EDGE, NORTH), CEILING, CEILING + roofSlab)];
}

/** Thin faces on what was cut, in another colour, as a section drawing fills what it cuts. */
function cutFaces(): Geometry[] {
  return [
    box(
      [ROOF_EDGE, CEILING + 0.02, -NORTH + 0.02],
      [ROOF_EDGE + 0.015, CEILING + roofSlab - 0.02, -SOUTH - 0.02],
    ),
  ];
}

/**
 * A flight of 45 steps with a landing in the middle, its foot at the plan line `footNorth`, climbing north (1) or
 * south (−1). Its shaft keeps the wall on the side `wallSide`; the other is cut away.
 */
function addStair(part: PartBuilder, x: number, footNorth: number, climbs: 1 | -1, wallSide: 1 | -1): void {
  const half = Math.floor(BUNKER.steps / 2);
  const steps: Geometry[] = [];
  const outline: (readonly [number, number])[] = [];
  for (let i = 0; i < BUNKER.steps; i++) {
    const run = i * tread + (i >= half ? landing : 0);
    const length = i === half - 1 ? tread + landing : tread;
    const y = floor + (i + 1) * riser;
    steps.push(chamferedBox([-stairWidth / 2, y - riser, -run - length], [stairWidth / 2, y, -run], 0.012));
    outline.push([run, y]);
  }
  // The waist slab below the steps follows the slope; the shaft's wall stands on it.
  const [top, end] = [floor + BUNKER.steps * riser, STAIR_RUN];
  const slab = profileAlong([
    [0, floor - 0.35],
    [half * tread, floor + half * riser - 0.45],
    [half * tread + landing, floor + half * riser - 0.45],
    [end, top - 0.5],
    [end, top - 0.15],
    [half * tread + landing, floor + half * riser - 0.02],
    [half * tread, floor + half * riser - 0.02],
    [0, floor],
  ]);
  const wallTop = (run: number, y: number): readonly [number, number] => [run, y + WALL_ABOVE_STEPS];
  const upperFoot = floor + half * riser;
  // Where the wall's slope meets the ground.
  const surfaceRun = half * tread + landing + ((-0.02 - WALL_ABOVE_STEPS - upperFoot) * tread) / riser;
  const wall = profileAlong([
    [0, floor - 0.35],
    [half * tread, floor + half * riser - 0.45],
    [half * tread + landing, floor + half * riser - 0.45],
    [end, top - 0.5],
    [end, -0.02],
    [surfaceRun, -0.02],
    wallTop(half * tread + landing, upperFoot),
    wallTop(half * tread, upperFoot),
    wallTop(0, floor),
  ]);
  const thick = 0.3;
  const body = merge(
    ...steps,
    sideways(slab, -stairWidth / 2, stairWidth / 2),
    sideways(
      wall,
      wallSide > 0 ? stairWidth / 2 : -stairWidth / 2 - thick,
      wallSide > 0 ? stairWidth / 2 + thick : -stairWidth / 2,
    ),
  );
  const rail = tube(
    outline
      .filter((_, i) => i % 3 === 0)
      .map(([run, y]): Point3 => [wallSide * (stairWidth / 2 - 0.07), y + 0.9, -run - 0.1]),
    0.022,
    6,
  );
  const set = (geometry: Geometry): Geometry =>
    translate(climbs > 0 ? geometry : turn(geometry, 180), [x, 0, -footNorth]);
  part.add('granito', set(body)).add('greenSteel', set(rail));
}

/** A side elevation (run to the right, y up) in the order in which `extrude` wants it. */
const profileAlong = (points: readonly (readonly [number, number])[]): Outline =>
  points.map(([run, y]) => [run, y]);

/** Pushes an elevation along x between two values; its run goes towards −z. */
const sideways = (elevation: Outline, left: number, right: number): Geometry =>
  turn(extrude(elevation, -right, -left), 90);

/** Six steel doors, 12 cm thick, ajar. */
function addDoors(part: PartBuilder): void {
  const leaf = merge(
    chamferedBox([0, 0.02, -BUNKER.doorThickness / 2], [0.86, 1.9, BUNKER.doorThickness / 2], 0.02),
    ...[0.35, 0.95, 1.55].map((y) => box([0.06, y - 0.04, 0.06], [0.8, y + 0.04, 0.085])),
    translate(wheel(), [0.62, 1.05, 0.11]),
    ...[0.3, 1.6].map((y) => box([-0.06, y - 0.09, -0.05], [0.05, y + 0.09, 0.1])),
  );
  const hung: readonly (readonly [number, number, number])[] = [
    [-3.25, 536.28, 20],
    [3.27, 536.28, 150],
    [5.23, 535.88, 35],
    [5.23, 538.98, 30],
    [-5.23, 539.78, 160],
    [-4.84, 537.78, 15],
  ];
  part.repeat(
    'greenSteel',
    leaf,
    hung.map(([x, north, turnDegrees]) => place([x, floor, -north], turnDegrees)),
  );
}

/** A hand wheel in the plane z = 0. */
function wheel(): Geometry {
  const rim = Array.from({ length: 17 }, (_, i): Point3 => {
    const angle = (i / 16) * 2 * Math.PI;
    return [0.13 * Math.cos(angle), 0.13 * Math.sin(angle), 0];
  });
  return merge(
    tube(rim, 0.014, 6),
    box([-0.13, -0.012, -0.01], [0.13, 0.012, 0.01]),
    box([-0.012, -0.13, -0.01], [0.012, 0.13, 0.01]),
    box([-0.02, -0.02, -0.1], [0.02, 0.02, 0.02]),
  );
}

/** The meeting table with chairs and maps, and the air filters of the machine room. */
function addFurniture(part: PartBuilder): void {
  const at = (geometry: Geometry): Geometry => translate(geometry, [0, floor, -536]);
  const legs = [-2, 2].flatMap((x) =>
    [-0.45, 0.45].map((z) => box([x - 0.04, 0, z - 0.04], [x + 0.04, 0.72, z + 0.04])),
  );
  part.add('timber', at(chamferedBox([-2.3, 0.72, -0.6], [2.3, 0.78, 0.6], 0.012)), ...legs.map(at));
  const chair = merge(
    chamferedBox([-0.22, 0.42, -0.22], [0.22, 0.46, 0.22], 0.01),
    box([-0.22, 0.46, 0.18], [0.22, 0.92, 0.22]),
    ...[-0.19, 0.19].flatMap((x) =>
      [-0.19, 0.19].map((z) => box([x - 0.02, 0, z - 0.02], [x + 0.02, 0.42, z + 0.02])),
    ),
  );
  part.repeat(
    'timber',
    chair,
    [-1.8, -0.9, 0, 0.9, 1.8].flatMap((x) => [
      place([x, floor, -536 + 0.95]),
      place([x, floor, -536 - 0.95], 180),
    ]),
  );
  const filter = lathe(
    [
      [0, 0],
      [0.36, 0],
      [0.36, 0.06],
      [0.33, 0.08],
      [0.33, 0.62],
      [0.36, 0.64],
      [0.36, 0.72],
      [0.1, 0.8],
      [0.1, 0.95],
      [0, 0.95],
    ],
    20,
  );
  const stacks = [534.6, 535.5, 536.4].flatMap((north) =>
    [0, 0.95].map((y) => place([7.7, floor + y, -north])),
  );
  part.repeat('greenSteel', filter, stacks);
  part.add(
    'greenSteel',
    tube(
      [
        [7.7, floor + 1.95, -534.4],
        [7.7, floor + 1.95, -536.7],
        [5.6, floor + 1.95, -536.7],
      ],
      0.11,
      10,
    ),
  );
}
