// A pit of 18 Hoàng Diệu under its shelter: the footings of a Lý palace row and of six-footed pavilions (dossier, 8).
import type { Matrix4 } from 'three';
import type { Point3 } from '../../../../src/base/index.ts';
import { type Geometry, merge, place, translate } from '../../../kit/geometry.ts';
import type { ModelBuilder, PartBuilder } from '../../../kit/model.ts';
import { outlineOf } from '../../../kit/ground-grid.ts';
import { circle, rectangle } from '../../../kit/outline.ts';
import { seededRandom } from '../../../kit/random.ts';
import { beam, box, chamferedBox, lathe, prism, sheet, tube } from '../../../kit/solids.ts';
import { HD18 } from './dimensions.ts';
import { PRESENT } from './phases.ts';
import { HD18_YARD } from './places.ts';
import { cutSide, type Layer } from './strata.ts';

const [X, N] = HD18.centre;
const HALF = HD18.side / 2;
/** Level on which the footings stand out, and the deeper strip that goes to the foot of the pit. */
const BENCH = -1.95;
const DEEP_EDGE = X + HALF - 1.9;
/** Rows of the palace, from east; the pavilions stand west of the last. */
const ROWS = [X + 7, X + 7 - HD18.rowSpacing];
const HEX_X = ROWS[1]! - HD18.padSide / 2 - HD18.hexFromRow - HD18.hexRadius;
const YARD = outlineOf(HD18_YARD);

const layers = (depth: number): readonly Layer[] => [
  { material: 'earthPale', footMetres: 0.45 },
  { material: 'earth', footMetres: 0.95 },
  { material: 'earthDark', footMetres: 1.25 },
  { material: 'earth', footMetres: Math.min(1.75, depth - 0.1) },
  { material: 'earthPale', footMetres: depth },
];

/** Adds the yard, the pit and its shelter. */
export function buildHd18(model: ModelBuilder): void {
  const pit = rectangle(X - HALF, N - HALF, X + HALF, N + HALF);
  const yard = model.part('hd18-yard', { evidence: 'estimated', tile: 'hd18', solid: false });
  yard.add('lawn', sheet(YARD, 0, [pit]));
  const lid = model.part('hd18-lawn', {
    evidence: 'estimated',
    tile: 'hd18-lawn',
    solid: false,
    phases: ['le-1467', 'nguyen-1812', 'nguyen-1841', 'french-1897'],
  });
  lid.add('lawn', sheet(pit, 0));
  const shelter = model.part('dig-shelter', { evidence: 'estimated', tile: 'hd18', phases: PRESENT });
  addShelter(shelter, model.level === 'massing');
  const dig = model.part('hd18-pit', { evidence: 'derived', tile: 'hd18', phases: PRESENT, solid: false });
  dig.add('earth', sheet(rectangle(X - HALF, N - HALF, DEEP_EDGE, N + HALF), BENCH));
  model.anchor('hd18-pit', [X, -1.5, -N]);
  if (model.level === 'massing') return;
  addSides(dig);
  addFootings(dig);
  addFinds(dig);
  addBoardwalk(model);
}

function addSides(part: PartBuilder): void {
  part.add('earth', sheet(rectangle(DEEP_EDGE, N - HALF, X + HALF, N + HALF), -HD18.depth));
  const [w, e, s, n] = [X - HALF, X + HALF, N - HALF, N + HALF];
  const sides: readonly (readonly [readonly [number, number], readonly [number, number], number, number])[] =
    [
      [[w, n], [w, s], 0, -BENCH],
      [[w, s], [DEEP_EDGE, s], 0, -BENCH],
      [[DEEP_EDGE, s], [e, s], 0, HD18.depth],
      [[e, s], [e, n], 0, HD18.depth],
      [[e, n], [DEEP_EDGE, n], 0, HD18.depth],
      [[DEEP_EDGE, n], [w, n], 0, -BENCH],
    ];
  sides.forEach(([from, to, topMetres, depth], i) => {
    const faces = cutSide({ from, to, topMetres, layers: layers(depth), wanderMetres: 0.09, seed: 80 + i });
    for (const [material, geometry] of faces) part.add(material, geometry);
  });
  // The step from the bench down to the deep strip looks east.
  const step = cutSide({
    from: [DEEP_EDGE, n],
    to: [DEEP_EDGE, s],
    topMetres: BENCH,
    layers: [{ material: 'earthDark', footMetres: HD18.depth + BENCH }],
    wanderMetres: 0,
    seed: 90,
  });
  for (const [material, geometry] of step) part.add(material, geometry);
}

/** Square pads of the palace row, and rings of six round ones about a square one. */
function addFootings(part: PartBuilder): void {
  const top = HD18.padTop;
  const foot = BENCH - 0.08;
  const half = HD18.padSide / 2;
  const pad = chamferedBox([-half, foot, -half], [half, top, half], 0.04);
  part.repeat(
    'padGravel',
    pad,
    ROWS.flatMap((x, row) =>
      [-1, 0, 1].map((i) =>
        place([x, -0.02 * ((row + i + 2) % 3), -(N + i * HD18.bay)], (row * 3 + i) * 1.3),
      ),
    ),
  );
  const radius = HD18.hexPadDiameter / 2;
  const round = lathe(
    [
      [0, foot],
      [radius, foot],
      [radius, top - 0.05],
      [radius - 0.05, top],
      [0, top],
    ],
    20,
  );
  const centreHalf = HD18.hexCentreSide / 2;
  const square = chamferedBox([-centreHalf, foot, -centreHalf], [centreHalf, top, centreHalf], 0.04);
  const middles = [-HD18.hexSpacing / 2, HD18.hexSpacing / 2].map((d): Point3 => [HEX_X, 0, -(N + d)]);
  part.repeat(
    'padGravel',
    square,
    middles.map((middle) => place(middle, 30)),
  );
  part.repeat('padGravel', round, middles.flatMap(hexagon));
}

/** Six places round a middle, without the room to overlap the middle pad. */
function hexagon([x, y, z]: Point3): Matrix4[] {
  const reach = HD18.hexRadius + HD18.hexPadDiameter / 2;
  return Array.from({ length: 6 }, (_, i) => {
    const angle = (i / 6) * 2 * Math.PI;
    return place([x + reach * Math.cos(angle), y, z + reach * Math.sin(angle)]);
  });
}

/** A brick drain, a well, a floor of large Lý bricks and a stone lotus base. */
function addFinds(part: PartBuilder): void {
  const drain: Geometry[] = [];
  for (let n = N - HALF + 0.4; n < N + HALF - 0.4; n += 0.4) {
    for (const side of [-1, 1]) {
      const x = ROWS[0]! - 3 + side * 0.22;
      drain.push(box([x - 0.06, BENCH - 0.05, -n - 0.37], [x + 0.06, BENCH + 0.16, -n]));
    }
  }
  const random = seededRandom(18);
  const floor: Geometry[] = [];
  for (let i = 0; i < 9; i++) {
    for (let j = 0; j < 5; j++) {
      if (random() < 0.22) continue;
      const [x, n] = [ROWS[0]! - 2 + j * 0.4, N + 3.4 + i * 0.57];
      if (n > N + HALF - 0.8) continue;
      floor.push(
        chamferedBox([x, BENCH - 0.02, -n - 0.55], [x + 0.385, BENCH + 0.06 + 0.015 * random(), -n], 0.012),
      );
    }
  }
  const well = prism(circle(0.62, 24, [X + 4, N - 6.6]), BENCH - 0.05, BENCH + 0.42, [
    circle(0.47, 24, [X + 4, N - 6.6]),
  ]);
  part.add('fineBrick', ...drain, ...floor, well);
  part.add('darkness', sheet(circle(0.47, 24, [X + 4, N - 6.6]), BENCH + 0.03));
  part.add('stepStone', translate(lotusBase(), [ROWS[1]! + 2.6, BENCH - 0.03, -(N - 4.2)]));
}

/** A square plinth with a ring of petals and a round seat for the column. */
function lotusBase(): Geometry {
  const petal = (angle: number): Geometry => {
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    const at = (r: number, across: number, y: number): Point3 => [r * c - across * s, y, r * s + across * c];
    return tube([at(0.2, 0, 0.25), at(0.27, 0, 0.23), at(0.31, 0, 0.17)], 0.05, 8);
  };
  return merge(
    chamferedBox([-0.33, 0, -0.33], [0.33, 0.16, 0.33], 0.015),
    lathe(
      [
        [0, 0.16],
        [0.3, 0.16],
        [0.27, 0.22],
        [0.21, 0.26],
        [0.21, 0.29],
        [0, 0.29],
      ],
      24,
    ),
    ...Array.from({ length: 12 }, (_, i) => petal((i / 12) * 2 * Math.PI)),
  );
}

/** Posts, trusses and a flat roof of sheets: modern, light, without a claim. */
function addShelter(part: PartBuilder, isCoarse: boolean): void {
  const reach = HALF + 2.4;
  const h = HD18.shelterHeight;
  // Sheets with open strips between them, so that daylight falls on the footings.
  const [sheets, gap] = [5, 0.9];
  const width = (2 * (reach + 0.6) - (sheets - 1) * gap) / sheets;
  for (let i = 0; i < sheets; i++) {
    const x = X - reach - 0.6 + i * (width + gap);
    part.add('shelterSheet', box([x, h, -N - reach - 0.6], [x + width, h + 0.05, -N + reach + 0.6]));
  }
  if (isCoarse) return;
  const along = [-1, -0.5, 0, 0.5, 1].map((share) => share * reach);
  const posts = along.flatMap((d) => [place([X - reach, 0, -N + d]), place([X + reach, 0, -N + d])]);
  part.repeat(
    'steel',
    merge(
      tube(
        [
          [0, 0, 0],
          [0, h - 0.9, 0],
        ],
        0.09,
        12,
      ),
      box([-0.2, -0.02, -0.2], [0.2, 0.03, 0.2]),
    ),
    posts,
  );
  const truss = merge(
    beam([-reach, h - 0.08, 0], [reach, h - 0.08, 0], 0.1, 0.1),
    beam([-reach, h - 0.88, 0], [reach, h - 0.88, 0], 0.09, 0.09),
    ...Array.from({ length: 16 }, (_, i) => {
      const [a, b] = [-reach + (i * reach) / 8, -reach + ((i + 1) * reach) / 8];
      return i % 2 === 0
        ? beam([a, h - 0.88, 0], [b, h - 0.08, 0], 0.06, 0.06)
        : beam([a, h - 0.08, 0], [b, h - 0.88, 0], 0.06, 0.06);
    }),
  );
  part.repeat(
    'steel',
    truss,
    along.map((d) => place([X, 0, -N + d])),
  );
  const purlin = box([-0.04, h - 0.03, -reach - 0.5], [0.04, h - 0.005, reach + 0.5]);
  part.repeat(
    'steel',
    purlin,
    Array.from({ length: 11 }, (_, i) => place([X - reach + (i * reach) / 5, 0, -N])),
  );
}

/** A walk of boards along the south and east edges, with a railing towards the pit. */
function addBoardwalk(model: ModelBuilder): void {
  const walk = model.part('hd18-boardwalk', {
    evidence: 'estimated',
    tile: 'hd18',
    phases: PRESENT,
    solid: false,
  });
  const [inner, outer] = [HALF + 0.25, HALF + 0.25 + HD18.boardwalkWidth];
  const board = chamferedBox(
    [-0.07, 0.06, -HD18.boardwalkWidth / 2],
    [0.07, 0.1, HD18.boardwalkWidth / 2],
    0.006,
  );
  const middle = (inner + outer) / 2;
  const south: Matrix4[] = [];
  const east: Matrix4[] = [];
  for (let d = -outer + 0.08; d < outer; d += 0.15) {
    south.push(place([X + d, 0, -N + middle]));
    if (d < inner - 0.1) east.push(place([X + middle, 0, -N + d], 90));
  }
  walk.repeat('timber', board, [...south, ...east]);
  const rail = (points: readonly Point3[]): Geometry =>
    merge(
      tube(points, 0.025, 8),
      tube(
        points.map(([x, y, z]): Point3 => [x, y - 0.45, z]),
        0.018,
        6,
      ),
    );
  const corner: Point3 = [X + inner - 0.1, 1.1, -N + inner - 0.1];
  const ends: readonly [Point3, Point3] = [
    [X - outer, 1.1, -N + inner - 0.1],
    [X + inner - 0.1, 1.1, -N - outer],
  ];
  walk.add('steel', rail([ends[0], corner, ends[1]]));
  const posts: Matrix4[] = [];
  for (let d = 0; d <= 1.0001; d += 1 / 14) {
    posts.push(
      place([ends[0][0] + (corner[0] - ends[0][0]) * d, 0, corner[2]]),
      place([corner[0], 0, corner[2] + (ends[1][2] - corner[2]) * d]),
    );
  }
  walk.repeat(
    'steel',
    tube(
      [
        [0, 0, 0],
        [0, 1.1, 0],
      ],
      0.022,
      8,
    ),
    posts,
  );
}
