// The excavation of 1999 in the court: earth in layers, and at its floor the Trần road of citron-flower bricks.
import type { Point3 } from '../../../../src/base/index.ts';
import {
  fromTriangles,
  type Geometry,
  merge,
  place,
  transform,
  type Triangle,
} from '../../../kit/geometry.ts';
import { grown, gridSheet, type PlanRect, planRect } from '../../../kit/ground-grid.ts';
import type { ModelBuilder } from '../../../kit/model.ts';
import type { Point2 } from '../../../kit/outline.ts';
import { seededRandom } from '../../../kit/random.ts';
import { beam, box, chamferedBox, quad } from '../../../kit/solids.ts';
import { COURT } from './dimensions.ts';
import { wayProfile, WAY_HALF_WIDTH } from './royal-way.ts';

const { pit, roadLevel, leLevel, flowerCell } = COURT;
const FLOOR = -pit.depth;

/** The hole in the ground. */
export const PIT: PlanRect = planRect(
  pit.x - pit.eastWest / 2,
  pit.north - pit.northSouth / 2,
  pit.x + pit.eastWest / 2,
  pit.north + pit.northSouth / 2,
);

/** Undersides of the layers from the top down, and what they are of. [estimate] but for the two levels. */
const LAYERS = [
  { down: -0.2, material: 'rubble' },
  { down: -0.62, material: 'soilDark' },
  { down: -0.98, material: 'soil' },
  { down: leLevel, material: 'soilDark' },
  { down: leLevel - 0.09, material: 'rubble' },
  { down: -1.62, material: 'soil' },
  { down: roadLevel, material: 'soilDark' },
  { down: FLOOR, material: 'soil' },
] as const;
type LayerMaterial = (typeof LAYERS)[number]['material'];

/** The walls stand back here and there: the floor goes on under them. */
const UNDER_WALLS = grown(PIT, 0.15);

/** Adds the opened pit, for the state that shows it. */
export function buildRoadPit(model: ModelBuilder, tile: string): void {
  if (model.level === 'massing') return;
  const part = model.part('road-pit', { evidence: 'sourced', phases: ['today-cut'], tile, solid: false });
  const walls = pitWalls();
  for (const material of ['soil', 'soilDark', 'rubble'] as const) part.add(material, walls[material]);
  part.add('soil', gridSheet([UNDER_WALLS], FLOOR), bed());
  part.repeat('citronBrick', flower(), flowerPlaces());
  part.add('timber', railing(), ladder());
}

/** Walls seen from inside, layer by layer, each standing back a little differently. */
function pitWalls(): Record<LayerMaterial, Geometry> {
  const random = seededRandom(1999);
  const faces: Record<LayerMaterial, Triangle[]> = { soil: [], soilDark: [], rubble: [] };
  const [[west, east], [south, north]] = [PIT.x, PIT.north];
  const brow = wayProfile(west, WAY_HALF_WIDTH);
  const along = (from: number, to: number): number[] =>
    Array.from({ length: 17 }, (_, i) => from + ((to - from) * i) / 16);
  const overWay = (x: number): number => {
    const i = Math.max(
      1,
      brow.findIndex(([px]) => px >= x),
    );
    const [[x0, y0], [x1, y1]] = [brow[i - 1]!, brow[i]!];
    return x1 === x0 ? y1 : y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
  };
  const acrossWay: Point2[] = [
    ...brow,
    ...along(WAY_HALF_WIDTH, east)
      .slice(1)
      .map((x): Point2 => [x, 0]),
  ];
  // Each wall runs with the earth on its right: s along it, the top there, and how a setback moves a point.
  const walls: readonly { tops: readonly Point2[]; at: (s: number, y: number, back: number) => Point3 }[] = [
    { tops: along(south, north).map((n): Point2 => [n, overWay(west)]), at: (n, y, b) => [west - b, y, -n] },
    { tops: acrossWay, at: (x, y, b) => [x, y, -north - b] },
    { tops: along(north, south).map((n): Point2 => [n, 0]), at: (n, y, b) => [east + b, y, -n] },
    { tops: [...acrossWay].reverse(), at: (x, y, b) => [x, y, -south + b] },
  ];
  for (const { tops, at } of walls) {
    const last = tops.length - 1;
    const uneven = (i: number, amount: number): number => (i === 0 || i === last ? 0 : amount * random());
    let upper = tops.map(([s, top]) => at(s, top, 0));
    LAYERS.forEach(({ down, material }, k) => {
      const back = tops.map((_, i) => uneven(i, 0.05));
      const lower = tops.map(([s], i) => {
        const sag = k === LAYERS.length - 1 ? 0 : uneven(i, 0.1) - (i % last === 0 ? 0 : 0.05);
        return at(s, down + sag, back[i]!);
      });
      for (let i = 0; i < last; i++)
        faces[material].push(...quad(lower[i]!, lower[i + 1]!, upper[i + 1]!, upper[i]!));
      upper = lower;
    });
  }
  return {
    soil: fromTriangles(faces.soil, 40),
    soilDark: fromTriangles(faces.soilDark, 40),
    rubble: fromTriangles(faces.rubble, 20),
  };
}

const COLUMNS = 12;
const ROWS = 11;
const BRICK_TOP_ABOVE_BED = 0.06;
const SOUTH_WEST: Point2 = [pit.x - (COLUMNS * flowerCell) / 2, pit.north - (ROWS * flowerCell) / 2];

/** Earth left standing under the bricks. */
function bed(): Geometry {
  const [x, n] = SOUTH_WEST;
  const [east, north] = [x + COLUMNS * flowerCell, n + ROWS * flowerCell];
  return chamferedBox(
    [x - 0.12, FLOOR - 0.1, -north - 0.12],
    [east + 0.12, roadLevel - BRICK_TOP_ABOVE_BED, -n + 0.12],
    0.06,
  );
}

/** Where the flowers lie; a few have been lost. */
function flowerPlaces(): ReturnType<typeof place>[] {
  const random = seededRandom(1225);
  const places: ReturnType<typeof place>[] = [];
  for (let i = 0; i < COLUMNS; i++) {
    for (let k = 0; k < ROWS; k++) {
      const edge = i === 0 || k === 0 || i === COLUMNS - 1 || k === ROWS - 1;
      if (random() < (edge ? 0.3 : 0.04)) continue;
      places.push(
        place(
          [
            SOUTH_WEST[0] + (i + 0.5) * flowerCell,
            roadLevel - BRICK_TOP_ABOVE_BED - 0.012 * random(),
            -(SOUTH_WEST[1] + (k + 0.5) * flowerCell),
          ],
          (random() - 0.5) * 3,
        ),
      );
    }
  }
  return places;
}

/** Bricks on edge: a heart, four petals of two bricks each along the diagonals, and two sides of the frame. */
function flower(): Geometry {
  const half = flowerCell / 2;
  const brick = (length: number, x: number, z: number, turn: number, drop = 0): Geometry =>
    transform(
      box([-length / 2, -0.03, -0.024], [length / 2, BRICK_TOP_ABOVE_BED - drop, 0.024]),
      place([x, 0, z], turn),
    );
  const pieces: Geometry[] = [
    transform(box([-0.05, -0.03, -0.05], [0.05, BRICK_TOP_ABOVE_BED, 0.05]), place([0, 0, 0], 45)),
    brick(flowerCell - 0.02, 0, half, 0, 0.004),
    brick(flowerCell - 0.08, half, 0, 90, 0.008),
  ];
  for (const quarter of [45, 135, 225, 315]) {
    const angle = (quarter * Math.PI) / 180;
    for (const sign of [-1, 1]) {
      // A petal's two bricks meet at its tip near the corner and spread towards the heart.
      const [out, aside] = [0.225, 0.062 * sign];
      const x = Math.cos(angle) * out - Math.sin(angle) * aside;
      const z = -(Math.sin(angle) * out + Math.cos(angle) * aside);
      pieces.push(brick(0.24, x, z, quarter - sign * 14, 0.004));
    }
  }
  return merge(...pieces);
}

/** A rail round the pit, open where the ladder stands, and boards along the brink. */
function railing(): Geometry {
  const [[west, east], [south, north]] = [PIT.x, PIT.north];
  const out = 0.55;
  const corners: readonly Point2[] = [
    [west - out, south - out],
    [east + out, south - out],
    [east + out, north + out],
    [west - out, north + out],
  ];
  const pieces: Geometry[] = [];
  corners.forEach((from, i) => {
    const to = corners[(i + 1) % 4]!;
    const bays = 5;
    for (let k = 0; k < bays; k++) {
      const at = (t: number): Point2 => [
        from[0] + ((to[0] - from[0]) * t) / bays,
        from[1] + ((to[1] - from[1]) * t) / bays,
      ];
      const [[x, n], [x1, n1]] = [at(k), at(k + 1)];
      pieces.push(chamferedBox([x - 0.045, -0.25, -n - 0.045], [x + 0.045, 1.05, -n + 0.045], 0.012));
      if (i === 0 && k === bays - 2) continue;
      for (const y of [0.55, 0.98]) pieces.push(beam([x, y, -n], [x1, y, -n1], 0.05, 0.08));
    }
  });
  return merge(...pieces);
}

/** Leans on the south brink at the gap in the rail. */
function ladder(): Geometry {
  const x = PIT.x[0] - 0.55 + (PIT.x[1] - PIT.x[0] + 1.1) * 0.7;
  const brink = -PIT.north[0];
  const at = (t: number, side: number): Point3 => [
    x + side * 0.22,
    FLOOR - 0.03 + t * 3.1,
    brink - 0.95 + t * 1.32,
  ];
  const rails = [-1, 1].map((side) => beam(at(0, side), at(1, side), 0.05, 0.09));
  const rungs = Array.from({ length: 10 }, (_, i) => {
    const t = (i + 0.8) / 10.6;
    return beam(at(t, -1), at(t, 1), 0.04, 0.05);
  });
  return merge(...rails, ...rungs);
}
