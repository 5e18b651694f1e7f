// The basement galleries 31 and 32, seen with the court before them and the house's base taken away (sections 3.9,
// 5.8). Subject from the museum's plan; where the rooms lie, their fittings and every pot are estimated.
import type { Matrix4 } from 'three';
import { type Geometry, merge, place } from '../../../kit/geometry.ts';
import type { ModelBuilder, PartBuilder } from '../../../kit/model.ts';
import type { Point2 } from '../../../kit/outline.ts';
import { seededRandom } from '../../../kit/random.ts';
import { box, chamferedBox, moulding } from '../../../kit/solids.ts';
import { bottleVase, bowl, ewer, liddedJar, stackOfBowls, standingDish, storageJar } from './ceramics.ts';
import { BASEMENT as B, BAY, FRONTISPIECE, MAIN } from './dimensions.ts';

const TILE = 'basement';
const CUT = ['today-cut'] as const;
/** Wall between the two rooms, on a grid line. */
const PARTITION = -4 * BAY - 1.665;
/** Foot of the excavation before the house. */
const PIT_FLOOR = B.floor - 0.12;
/** The house above stands on this beam while its base is away. */
const BEAM = { bottom: 0.98, top: MAIN.baseTop } as const;

/** Walls and sides of the pit stand this little inside the hole in the paving, whose edges would fight them. */
const [WEST, EAST] = [B.west + 0.025, B.east - 0.025];

/** Builds rooms, pots and the sides of the cut. */
export function addBasement(builder: ModelBuilder): void {
  builder.anchor('basement', [-14, -0.3, -4.5]);
  if (builder.level === 'massing') return;
  const cut = builder.part('basement-cut', { evidence: 'estimated', tile: TILE, phases: CUT, solid: false });
  addPit(cut);
  addRooms(cut);
  const pots = builder.part('ceramics', { evidence: 'estimated', tile: TILE, phases: CUT, solid: false });
  const collection = new Collection();
  addShelves(pots, collection);
  addIslands(pots, collection);
  addWreck(pots, collection);
  collection.showIn(pots);
  for (const x of [-21, -17.5, -12.4, -8.8]) {
    for (const z of [-3.4, -8.6]) {
      builder.lamp({ at: [x, B.ceiling - 0.2, z], colour: '#ffe6c0', candela: 14, always: true });
    }
  }
}

/** Sides and floor of the opened strip of court; the paving is seen in section at the top. */
function addPit(part: PartBuilder): void {
  const [south, wall] = [-B.cutSouth + 0.025, -MAIN.baseProjection];
  // Walked with the pit on the right: west side, south side, east side.
  const path: readonly Point2[] = [
    [EAST, wall],
    [EAST, south],
    [WEST, south],
    [WEST, wall],
  ];
  const layers: readonly (readonly [string, number, number])[] = [
    ['court', -0.06, 0],
    ['sand', -0.2, -0.06],
    ['oldBrick', -0.46, -0.2],
    ['soil', PIT_FLOOR, -0.46],
  ];
  for (const [material, low, high] of layers) {
    part.add(
      material,
      moulding(
        path,
        [
          [0, low],
          [0, high],
        ].map(([out, up]): Point2 => [out!, up!]),
      ),
    );
  }
  part.add('soil', box([WEST, PIT_FLOOR - 0.1, wall - 0.4], [EAST, PIT_FLOOR, -south]));
  // Timber boards that hold the edge, at the corners of the cut.
  part.add(
    'timber',
    ...[B.west + 0.06, B.east - 0.06].map((x) =>
      box([x - 0.05, PIT_FLOOR, -south - 0.35], [x + 0.05, 0.06, -south - 0.25]),
    ),
  );
}

/** Floor, walls, ceiling with beams, piers on the line of the façade, the base in section at either end. */
function addRooms(part: PartBuilder): void {
  const [south, north] = [B.south, B.north + 0.025];
  const inside: readonly Point2[] = [
    [WEST, -south + 0.35],
    [WEST, -north],
    [EAST, -north],
    [EAST, -south + 0.35],
  ];
  part.add(
    'gallery',
    moulding(inside, [
      [0, B.floor],
      [0, B.ceiling],
    ]),
    box([WEST, B.ceiling, north], [EAST, B.ceiling + 0.14, south + 0.3]),
    box([PARTITION - 0.12, B.floor, north], [PARTITION + 0.12, B.ceiling, -5.2]),
    box([PARTITION - 0.12, B.floor, -3.4], [PARTITION + 0.12, B.ceiling, south]),
    box([PARTITION - 0.12, B.floor + 2, -5.3], [PARTITION + 0.12, B.ceiling, -3.3]),
    ...[-6, -5, -3].map((n) =>
      box([n * BAY - 0.14, B.ceiling - 0.2, north], [n * BAY + 0.14, B.ceiling, south]),
    ),
  );
  part.add('floorPale', box([WEST, B.floor - 0.1, north], [EAST, B.floor, south + 0.5]));
  // A dark skirting keeps brooms off the wall.
  part.add(
    'darkLacquer',
    moulding(inside, [
      [0, B.floor],
      [0.02, B.floor],
      [0.02, B.floor + 0.12],
      [0, B.floor + 0.14],
    ]),
  );
  const piers = [-7, -6, -5, -4, -3, -2].map((n) => n * BAY);
  part.add(
    'oldBrick',
    ...piers.map((x) =>
      chamferedBox([x - 0.28, PIT_FLOOR, south + 0.02], [x + 0.28, BEAM.bottom, MAIN.baseProjection], 0.015),
    ),
  );
  part.add(
    'step',
    box(
      [-MAIN.halfLength + 0.02, BEAM.bottom, south],
      [-FRONTISPIECE.halfWidth, BEAM.top, MAIN.baseProjection],
    ),
  );
  // What is left of the base, its cut faces square.
  for (const [from, to] of [
    [-MAIN.halfLength, B.west],
    [EAST, -FRONTISPIECE.halfWidth],
  ] as const) {
    part.add('base', box([from, PIT_FLOOR, -0.38], [to, MAIN.baseTop, MAIN.baseProjection]));
  }
}

/** Kinds of pot: how each is thrown, its glaze and what is painted on it. */
const KINDS = {
  vase: { pot: bottleVase, body: 'whiteGlaze', trim: 'cobalt' },
  bowl: { pot: bowl, body: 'celadon', trim: 'celadon' },
  ewer: { pot: ewer, body: 'celadon', trim: 'celadon' },
  dish: { pot: standingDish, body: 'whiteGlaze', trim: 'cobalt' },
  lidded: { pot: liddedJar, body: 'whiteGlaze', trim: 'brownGlaze' },
  jar: { pot: storageJar, body: 'brownGlaze', trim: 'celadon' },
  stack: { pot: () => stackOfBowls(6), body: 'celadon', trim: 'celadon' },
  paleStack: { pot: () => stackOfBowls(4), body: 'whiteGlaze', trim: 'cobalt' },
} as const;

type Kind = keyof typeof KINDS;

/** Where the pots of each kind stand, gathered so that each is drawn as one. */
class Collection {
  readonly #places = new Map<Kind, Matrix4[]>();

  add(kind: Kind, ...places: readonly Matrix4[]): void {
    this.#places.set(kind, [...(this.#places.get(kind) ?? []), ...places]);
  }

  showIn(part: PartBuilder): void {
    for (const [kind, places] of this.#places) {
      const { pot, body, trim } = KINDS[kind];
      const thrown = pot();
      if (body === trim) part.repeat(body, merge(thrown.body, thrown.trim), places);
      else part.repeat(body, thrown.body, places).repeat(trim, thrown.trim, places);
    }
  }
}

const SHELVES = { depth: 0.55, levels: [0.42, 1.02, 1.62] } as const;

/** Three shelves along the rear walls of both rooms, and pots in turn on them. */
function addShelves(part: PartBuilder, pots: Collection): void {
  const random = seededRandom(17);
  const z = B.north + SHELVES.depth / 2 + 0.02;
  const runs = [
    [B.west + 0.3, PARTITION - 0.4],
    [PARTITION + 0.4, B.east - 0.3],
  ] as const;
  const boards: Geometry[] = [];
  const kinds = ['vase', 'bowl', 'ewer', 'dish', 'lidded', 'jar'] as const;
  for (const [left, right] of runs) {
    for (const level of SHELVES.levels) {
      const y = B.floor + level;
      boards.push(box([left, y - 0.04, z - SHELVES.depth / 2], [right, y, z + SHELVES.depth / 2]));
      const count = Math.floor((right - left) / 0.62);
      for (let i = 0; i < count; i++) {
        const kind = kinds[(i * 5 + Math.round(level * 7)) % kinds.length]!;
        const x = left + ((i + 0.5) / count) * (right - left);
        const scale = (level > 1.5 ? 0.72 : 0.8) * (0.9 + 0.2 * random());
        pots.add(kind, place([x, y, z + 0.06], kind === 'dish' ? 0 : 40 * random(), scale));
      }
    }
    const uprights = Math.max(2, Math.round((right - left) / 2.2));
    for (let i = 0; i <= uprights; i++) {
      const x = left + ((right - left) * i) / uprights;
      boards.push(
        box(
          [x - 0.025, B.floor, z - SHELVES.depth / 2],
          [x + 0.025, B.floor + 2.15, z + SHELVES.depth / 2 - 0.02],
        ),
      );
    }
  }
  part.add('timber', ...boards);
}

/** Free-standing plinths in room 31 with the larger jars. */
function addIslands(part: PartBuilder, pots: Collection): void {
  const spots: readonly (readonly [number, number, number])[] = [
    [-21.6, -2.2, 0.75],
    [-18.6, -2.4, 0.6],
    [-21.2, -5.4, 0.75],
    [-18.2, -5.8, 0.9],
    [-21.4, -8.4, 0.75],
    [-17.8, -8.6, 0.6],
  ];
  part.add(
    'gallery',
    ...spots.map(([x, z, h]) =>
      chamferedBox([x - 0.42, B.floor, z - 0.42], [x + 0.42, B.floor + h, z + 0.42], 0.015),
    ),
  );
  const on = (pick: (i: number) => boolean, scale: number): Matrix4[] =>
    spots.filter((_, i) => pick(i)).map(([x, z, h], i) => place([x, B.floor + h, z], i * 50, scale));
  pots.add('lidded', ...on((i) => i % 3 === 0, 1.25));
  pots.add('jar', ...on((i) => i % 3 === 1, 1.1));
  pots.add('vase', ...on((i) => i % 3 === 2, 1.3));
}

/** Room 32: a low bed of sand between boards, stacks of bowls and dishes half sunk in it as in a hold. */
function addWreck(part: PartBuilder, pots: Collection): void {
  const [west, east] = [PARTITION + 1.3, B.east - 1.1];
  const [south, north] = [-2, -8.6];
  const top = B.floor + 0.34;
  part.add(
    'timber',
    chamferedBox([west - 0.1, B.floor, south - 0.04], [east + 0.1, top + 0.12, south + 0.06], 0.01),
    chamferedBox([west - 0.1, B.floor, north - 0.06], [east + 0.1, top + 0.12, north + 0.04], 0.01),
    chamferedBox([west - 0.1, B.floor, north], [west, top + 0.12, south], 0.01),
    chamferedBox([east, B.floor, north], [east + 0.1, top + 0.12, south], 0.01),
  );
  part.add('sand', box([west, B.floor, north], [east, top, south]));
  const random = seededRandom(23);
  const spot = (): readonly [number, number] => [
    west + 0.35 + random() * (east - west - 0.7),
    south - 0.35 - random() * (south - north - 0.7),
  ];
  const upright = (count: number, sink: number): Matrix4[] =>
    Array.from({ length: count }, () => {
      const [x, z] = spot();
      return place([x, top - sink * random(), z], random() * 360, 0.85 + 0.3 * random());
    });
  pots.add('stack', ...upright(16, 0.12));
  pots.add('paleStack', ...upright(16, 0.1));
  pots.add('bowl', ...upright(14, 0.06));
  pots.add('jar', ...upright(6, 0.3));
  pots.add('dish', ...upright(12, 0.16));
  part.add(
    'timber',
    merge(
      ...[0, 1, 2, 3].map((i) =>
        chamferedBox(
          [west + 0.5 + i * 1.5, top - 0.05, north + 0.3],
          [west + 0.64 + i * 1.5, top + 0.16, south - 0.3],
          0.02,
        ),
      ),
    ),
  );
}
