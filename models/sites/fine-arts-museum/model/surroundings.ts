// Ground to the horizon, the two streets, Văn Miếu's rear wall across the road, neighbours, and trees.
import { type Geometry, merge } from '../../../kit/geometry.ts';
import type { Level, ModelBuilder, PartBuilder } from '../../../kit/model.ts';
import { circle, type Outline, type Point2, rectangle } from '../../../kit/outline.ts';
import { broadleafTree, FRANGIPANI, scatter, STREET_TREE } from '../../../kit/planting.ts';
import { beam, box, prism, sheet } from '../../../kit/solids.ts';
import { cityBlocks, houseRow, isInside } from '../../../kit/town.ts';
import { COURT as C } from './dimensions.ts';
import { JOINTS, PLOT } from './court.ts';
import { hippedRoof } from './roofs.ts';

/** Nguyễn Thái Học runs at 6.4° to the building (section 1, D-P): z of its northern kerb at x. */
const STREET_SLOPE = Math.tan((6.4 * Math.PI) / 180);
const kerbZ = (x: number): number => 59.6 + (x + 5) * STREET_SLOPE;

/** Width of the carriageway and of the pavements (E). */
const CARRIAGEWAY = 11;
const PAVEMENT = 4;
const FAR = 420;
const HORIZON = 3200;

/** A strip along Nguyễn Thái Học between two distances south of its northern kerb, (x, north). */
const strip = (from: number, to: number, left = -FAR, right = FAR): Outline => [
  [left, -kerbZ(left) - to],
  [right, -kerbZ(right) - to],
  [right, -kerbZ(right) - from],
  [left, -kerbZ(left) - from],
];

/** Pavement outside the plot, on both streets, and the block behind and beside the museum. */
const BLOCK: Outline = [
  [-FAR, -kerbZ(-FAR)],
  [-1, -kerbZ(-1)],
  [4.6, -56],
  [6, -51],
  [10.5, -44],
  [17.5, -38],
  [26, -34.2],
  [FAR, -34.2 + 0.05 * 394],
  [FAR, 300],
  [-FAR, 300],
];

/** The corner between Nguyễn Thái Học and Cao Bá Quát. */
const CORNER: Outline = [
  [22, -kerbZ(22)],
  [FAR, -kerbZ(FAR)],
  [FAR, -22],
  [36, -46],
  [26, -50],
];

const STREET_TOP = -C.streetDrop;

/** Builds ground, streets and everything outside the plot. */
export function addSurroundings(builder: ModelBuilder): void {
  addGround(builder);
  addTown(builder);
  addTrees(builder);
}

function addGround(builder: ModelBuilder): void {
  const part = builder.part('ground', { evidence: 'derived', tile: 'ground', solid: false });
  const outside = BLOCK;
  part.add('court', prism(PLOT, -0.4, 0, [], 20));
  part.add('joint', ...(builder.level === 'full' ? JOINTS.map((plan) => prism(plan, -0.02, 0.012)) : []));
  const paving = merge(
    prism(outside, -0.4, -0.06, [PLOT.map(shrink)]),
    prism(strip(CARRIAGEWAY, CARRIAGEWAY + PAVEMENT), -0.4, 0),
    prism(CORNER, -0.4, -0.06),
  );
  part.add('joint', paving);
  part.add('street', sheet(circle(FAR * 1.6, 32), STREET_TOP));
  part.add('city', sheet(circle(HORIZON, 48), STREET_TOP - 0.3, [circle(FAR * 1.5, 32)]));
  if (builder.level === 'full') {
    const dashes = Array.from({ length: 24 }, (_, i) => -150 + i * 13).map((x) => {
      const at = (s: number) => [s, STREET_TOP, kerbZ(s) + CARRIAGEWAY / 2] as const;
      return beam(at(x), at(x + 4), 0.16, 0.03);
    });
    part.add('court', ...dashes);
  }
}

/** Pulls a point a little towards the plot's middle, so that the paving reaches under the court's edge. */
const shrink = ([x, north]: Point2): Point2 => [x * 0.995, north + (north < -12 ? 0.25 : -0.25)];

/** The rear wall of Văn Miếu across the road, and a hall's roof among its trees (section 1). */
function addTemple(level: Level, part: PartBuilder): void {
  const line = (x: number): Point2 => [x, -kerbZ(x) - CARRIAGEWAY - PAVEMENT - 0.4];
  const [a, b] = [line(-44), line(34)];
  const wall = (from: Point2, to: Point2): Geometry =>
    merge(beam([from[0], 1, -from[1]], [to[0], 1, -to[1]], 0.4, 2.4));
  const coping = (from: Point2, to: Point2): Geometry =>
    beam([from[0], 2.32, -from[1]], [to[0], 2.32, -to[1]], 0.7, 0.26);
  const back: readonly Point2[] = [
    [a[0] - 4, a[1] - 120],
    [b[0] - 4, b[1] - 120],
  ];
  part.add('base', wall(a, b), wall(a, back[0]!), wall(b, back[1]!));
  part.add('tile', coping(a, b), coping(a, back[0]!), coping(b, back[1]!));
  const roof = hippedRoof(
    { west: -24, east: 8, north: 104, south: 120, eave: 5.2, ridge: 10.2, hipRun: 6 },
    level,
  );
  part.add('tile', roof.tiles, roof.fascia, roof.mortar);
  part.add('base', box([-22, -0.2, 106], [6, 5.3, 118]));
}

function addTown(builder: ModelBuilder): void {
  const part = builder.part('neighbours', { evidence: 'estimated', tile: 'surroundings' });
  addTemple(builder.level, part);
  const rows = [
    // West along Nguyễn Thái Học, fronts south.
    houseRow({
      from: [-150, -kerbZ(-150) + 3.5],
      to: [-37, -kerbZ(-37) + 3.5],
      depthMetres: 16,
      storeys: [2, 4],
      frontageMetres: [4, 7],
      seed: 31,
    }),
    // South side, either side of Văn Miếu, fronts north.
    houseRow({
      from: [-50, -kerbZ(-50) - 15],
      to: [-170, -kerbZ(-170) - 15],
      depthMetres: 16,
      storeys: [2, 4],
      frontageMetres: [4, 7],
      seed: 32,
    }),
    houseRow({
      from: [170, -kerbZ(170) - 15],
      to: [42, -kerbZ(42) - 15],
      depthMetres: 16,
      storeys: [2, 4],
      frontageMetres: [4, 7],
      seed: 33,
    }),
    // East along Cao Bá Quát, fronts south.
    houseRow({
      from: [38, -29],
      to: [150, -24],
      depthMetres: 15,
      storeys: [2, 4],
      frontageMetres: [5, 8],
      seed: 34,
    }),
    // The lane west of the museum.
    houseRow({
      from: [-42, -44],
      to: [-42, 26],
      depthMetres: 17,
      storeys: [2, 4],
      frontageMetres: [5, 9],
      seed: 37,
    }),
    // Behind, towards Trần Phú.
    houseRow({
      from: [-60, 31],
      to: [60, 31],
      depthMetres: 14,
      storeys: [2, 3],
      frontageMetres: [8, 14],
      seed: 35,
    }),
    houseRow({
      from: [38, -4],
      to: [120, -2],
      depthMetres: 14,
      storeys: [2, 3],
      frontageMetres: [8, 13],
      seed: 36,
    }),
  ];
  const keep: Outline[] = [
    rectangle(-62, -75, 40, 48),
    [
      [-200, -95],
      [200, -105],
      [200, 0],
      [-200, 0],
    ],
    [
      [-60, -230],
      [55, -230],
      [55, -60],
      [-60, -60],
    ],
  ];
  const city = cityBlocks({
    area: circle(builder.level === 'full' ? 620 : 380, 24),
    holes: keep,
    blockMetres: builder.level === 'full' ? 34 : 64,
    heightMetres: [6, 19],
    seed: 41,
    baseMetres: -0.4,
  });
  part.add('houseWall', city.walls, ...rows.map((row) => row.walls));
  part.add('houseRoof', city.roofs, ...rows.map((row) => row.roofs));
}

const at = (x: number, z: number) => [x, 0, z] as const;

function addTrees(builder: ModelBuilder): void {
  const part = builder.part('trees', { evidence: 'estimated', tile: 'surroundings', solid: false });
  const full = builder.level === 'full';
  const shade = broadleafTree(STREET_TREE);
  const pavement = (x: number) => at(x, kerbZ(x) - 1.2);
  const opposite = (x: number) => at(x, kerbZ(x) + CARRIAGEWAY + 1.4);
  const grove = Array.from({ length: 46 }, (_, i) => {
    const [column, row] = [i % 8, Math.floor(i / 8)];
    return at(-40 + column * 10 + (row % 2) * 4, 82 + row * 15 + (column % 3) * 3);
  }).filter(([x, , z]) => !isInside([x, -z], rectangle(-26, -122, 10, -102)));
  const street = [-140, -118, -96, -78, -62, -46, -34, -24, -15.5].map(pavement);
  const far = [-130, -104, -84, -64, -50, -38, -26, -14, -2, 10, 22, 34, 50, 68, 90, 112].map(opposite);
  const others = [
    at(36, 33),
    at(46, 34),
    at(60, 33.2),
    at(76, 32.4),
    at(94, 31.6),
    at(30, 46.5),
    at(41, 44),
    at(56, 42),
    at(-36, 20),
    at(-37, 34),
    at(-35, -12),
    at(-33, -24),
    at(34, -24),
    at(-12, -28.5),
    at(14, -28.5),
    at(35.5, 4),
  ];
  const stands = [...street, ...far, ...others, ...grove].map(([x, y, z]) => [x, y - 0.15, z] as const);
  const placements = scatter(full ? stands : stands.filter((_, i) => i % 2 === 0), 51, 0.35);
  part.repeat('bark', shade.trunk, placements);
  part.repeat('leaf', shade.crown, placements);
  const old = broadleafTree({ ...FRANGIPANI, fineness: full ? 2 : 1 });
  const court = scatter(
    [
      at(-13.7, 38),
      at(-18.6, 24),
      at(-18.4, 50),
      at(23, 13.6),
      at(22.3, 22.5),
      at(21.2, 18.4),
      at(-12.2, 17),
    ],
    52,
    0.3,
  );
  part.repeat('bark', old.trunk, court);
  part.repeat('frangipani', old.crown, court);
}

/** Ground height: the court and its pavements at 0, the carriageways a kerb lower. */
export function groundHeightMetres(x: number, z: number): number {
  if (isInside([x, -z], PLOT)) return 0;
  return isInside([x, -z], BLOCK) ? -0.06 : STREET_TOP;
}
