// The Flag Tower: three battered tiers, four flights of steps, an octagonal shaft, a lantern, a pole and its flag.
import type { Matrix4 } from 'three';
import type { Point3 } from '../../../../src/base/index.ts';
import {
  fromTriangles,
  type Geometry,
  merge,
  place,
  translate,
  type Triangle,
  turn,
} from '../../../kit/geometry.ts';
import {
  batter,
  oversailingCourses,
  parapetPost,
  parapetRun,
  piercedPanel,
  planLoop,
} from '../../../kit/masonry.ts';
import type { ModelBuilder, PartBuilder } from '../../../kit/model.ts';
import {
  archedOpening,
  circle,
  type Outline,
  type Point2,
  rectangle,
  regularPolygon,
} from '../../../kit/outline.ts';
import { taperedSweep, roundSection } from '../../../kit/sculpture.ts';
import { box, extrude, frustum, lathe, loft, prism, stairs, triangulate } from '../../../kit/solids.ts';
import { FLAG_TOWER } from './dimensions.ts';

const TILE = 'flag-tower';
const OCTAGON = 1 + Math.SQRT2;
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

/** Half the distance across flats of the shaft at a height above its base. */
function shaftHalf(height: number): number {
  const { from, to, sideBase, sideTop } = FLAG_TOWER.shaft;
  return ((sideBase + ((sideTop - sideBase) * height) / (to - from)) * OCTAGON) / 2;
}

const octagon = (acrossFlats: number, y: number): Point3[] =>
  regularPolygon(8, acrossFlats).map(([x, north]): Point3 => [x, y, -north]);

/** Where an opening sits: on face `face` (0 east, counter-clockwise), at `height` above the shaft's base. */
function onFace(face: number, height: number): Matrix4 {
  const angle = (face * Math.PI) / 4;
  const r = shaftHalf(height);
  return place([r * Math.cos(angle), FLAG_TOWER.shaft.from + height, -r * Math.sin(angle)], face * 45 + 90);
}

function buildShaft(model: ModelBuilder): void {
  const part = model.part('flag-tower-shaft', { evidence: 'sourced', tile: TILE });
  const { from, to } = FLAG_TOWER.shaft;
  const ring = (y: number, out = 0): Point3[] => octagon(2 * (shaftHalf(y - from) + out), y);
  part.add('shaftBrick', loft([ring(from), ring(to)], true, 20));
  for (const y of [12.2, 29.7]) {
    part.add(
      'shaftBrick',
      loft([ring(y - 0.1), ring(y, 0.08), ring(y + 0.25, 0.08), ring(y + 0.35)], false, 20),
    );
  }
  const flowers: Matrix4[] = [];
  FLAG_TOWER.flowerRows.forEach((height, row) => {
    for (let face = 0; face < 8; face++) {
      // The stair door takes the place of the lowest flower on the north face.
      if (!(row === 0 && face === 2)) flowers.push(onFace(face, height));
    }
  });
  const fans = FLAG_TOWER.fanFaces.map((face) => onFace(face, FLAG_TOWER.fanRow));
  const pane = (w: number, h: number, y = 0): Geometry =>
    box([-w / 2, y - h / 2, -0.1], [w / 2, y + h / 2, 0.02]);
  if (model.level === 'massing') {
    part.repeat('plaster', box([-0.33, -0.33, -0.05], [0.33, 0.33, 0.05]), flowers);
    return;
  }
  part.repeat('plaster', rosette(), flowers);
  part.repeat('darkness', pane(0.5, 0.5), flowers);
  part.repeat('plaster', fan(), fans);
  part.repeat('darkness', pane(0.8, 0.44, 0.04), fans);
  addShaftDoor(part);
}

/** Four-petalled flower in a square white surround. */
function rosette(): Geometry {
  const petals = [0, 1, 2, 3].map((i) =>
    circle(0.1, 8, [0.145 * Math.cos((i * Math.PI) / 2), 0.145 * Math.sin((i * Math.PI) / 2)]),
  );
  return extrude(rectangle(-0.325, -0.325, 0.325, 0.325), -0.1, 0.07, [...petals, circle(0.04, 6)], 40);
}

/** Five radiating slots in a fan-shaped white surround. */
function fan(): Geometry {
  const slots = [0, 1, 2, 3, 4].map((i): Outline => {
    const at = (degrees: number, r: number): Point2 => [
      r * Math.cos((degrees * Math.PI) / 180),
      -0.2 + r * Math.sin((degrees * Math.PI) / 180),
    ];
    const middle = 40 + i * 25;
    return [at(middle - 7, 0.14), at(middle - 9, 0.42), at(middle + 9, 0.42), at(middle + 7, 0.14)];
  });
  const outer = Array.from({ length: 13 }, (_, i): Point2 => {
    const angle = ((25 + (130 * i) / 12) * Math.PI) / 180;
    return [0.52 * Math.cos(angle), -0.2 + 0.52 * Math.sin(angle)];
  });
  return extrude([[-0.16, -0.2], [0.16, -0.2], ...outer], -0.1, 0.07, slots, 30);
}

function addShaftDoor(part: PartBuilder): void {
  const opening = archedOpening(0, 0, 0.8, 1.5);
  const frame = extrude(rectangle(-0.62, 0, 0.62, 2.15), -0.2, 0.08, [opening]);
  part.repeat('plaster', frame, [onFace(2, 0)]);
  part.repeat('darkness', extrude(opening, -0.2, 0.03), [onFace(2, 0)]);
}

function buildLantern(model: ModelBuilder): void {
  const part = model.part('flag-tower-lantern', { evidence: 'sourced', tile: TILE });
  const { from, to, acrossFlats, wallHeight, windowWidth } = FLAG_TOWER.lantern;
  const half = acrossFlats / 2;
  const side = acrossFlats / OCTAGON / 2;
  const window = archedOpening(0, from + 0.8, windowWidth, from + 1.6, 0.5, model.level === 'full' ? 12 : 4);
  const wall = extrude(rectangle(-side, from, side, from + wallHeight), half - 0.25, half, [window]);
  part.add('shaftBrick', ...Array.from({ length: 8 }, (_, i) => turn(wall, i * 45)));
  part.add(
    'darkness',
    loft([octagon(acrossFlats - 0.7, from + 0.05), octagon(acrossFlats - 0.7, from + wallHeight)], true, 20),
  );
  const eave = acrossFlats + 0.5;
  const top = from + wallHeight;
  part.add(
    'concreteTile',
    loft(
      [
        octagon(acrossFlats - 0.2, top - 0.02),
        octagon(eave, top),
        octagon(eave, top + 0.12),
        octagon(0.3, to),
      ],
      true,
      20,
    ),
  );
  if (model.level === 'massing') return;
  const corner = regularPolygon(8, eave);
  part.add(
    'concreteTile',
    ...corner.map(([x, n]) =>
      taperedSweep(
        [
          { at: [x * 1.02, top + 0.14, -n * 1.02], width: 0.14, height: 0.14 },
          { at: [0, to - 0.02, 0], width: 0.1, height: 0.1 },
        ],
        roundSection(6),
      ),
    ),
  );
}

function buildFlag(model: ModelBuilder): void {
  const part = model.part('flag', { evidence: 'sourced', tile: TILE, solid: false });
  const { pole, flag } = FLAG_TOWER;
  part.add(
    'steel',
    lathe(
      [
        [0.1, pole.from - 0.1],
        [0.06, pole.to - 0.1],
        [0, pole.to],
      ],
      10,
    ),
  );
  const wave = (x: number, y: number, off: number): Point3 => [
    0.1 + x * 0.985,
    y - 0.25 * (x / flag.length) ** 2 * 1.2,
    Math.sin(x * 1.25 + y * 0.35) * 0.09 * x ** 0.8 + off,
  ];
  const low = flag.top - flag.height;
  const full = model.level === 'full';
  const [nx, ny] = full ? [20, 6] : [6, 1];
  const cloth: Triangle[] = [];
  for (let i = 0; i < nx; i++) {
    for (let j = 0; j < ny; j++) {
      const p = (a: number, b: number): Point3 =>
        wave((flag.length * a) / nx, low + (flag.height * b) / ny, 0);
      cloth.push([p(i, j), p(i + 1, j), p(i + 1, j + 1)], [p(i, j), p(i + 1, j + 1), p(i, j + 1)]);
    }
  }
  part.add('flagRed', fromTriangles(cloth, 60));
  const outline = Array.from({ length: 10 }, (_, i): Point2 => {
    const angle = ((90 + 36 * i) * Math.PI) / 180;
    const r = i % 2 === 0 ? 1.2 : 0.458;
    return [flag.length / 2 + r * Math.cos(angle), low + flag.height / 2 + r * Math.sin(angle)];
  });
  let flat = triangulate(outline);
  for (let i = 0; i < (full ? 2 : 0); i++) {
    flat = flat.flatMap(([a, b, c]) => {
      const mid = (p: Point2, q: Point2): Point2 => [(p[0] + q[0]) / 2, (p[1] + q[1]) / 2];
      const [ab, bc, ca] = [mid(a, b), mid(b, c), mid(c, a)];
      return [
        [a, ab, ca],
        [ab, b, bc],
        [ca, bc, c],
        [ab, bc, ca],
      ] as const;
    });
  }
  for (const off of [0.035, -0.035]) {
    const star = flat.map(([a, b, c]): Triangle => {
      const face: Triangle = [wave(...a, off), wave(...b, off), wave(...c, off)];
      return off > 0 ? face : [face[0], face[2], face[1]];
    });
    part.add('flagYellow', fromTriangles(star, 60));
  }
}
