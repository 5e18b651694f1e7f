// Hall 5 in the rear range, where the Guanyin of Hội Hạ is shown (sections 3.7, 3.9, 5.9). Its plan is from the
// visitor plans; columns, doors, tiles' pattern, lighting and everything in it are estimated.
import {
  fromTriangles,
  type Geometry,
  merge,
  place,
  transform,
  type Triangle,
} from '../../../kit/geometry.ts';
import type { ModelBuilder, PartBuilder } from '../../../kit/model.ts';
import type { Point2 } from '../../../kit/outline.ts';
import { box, chamferedBox, extrude, lathe, moulding, quad, tube } from '../../../kit/solids.ts';
import { HALL_FIVE as H } from './dimensions.ts';
import { guanyin } from './guanyin.ts';
import { PRESENT } from './phases.ts';

const TILE = 'hall-five';
/** Lining inside the range's own walls. */
const LINING = 0.45;
const [WEST, EAST] = [-H.halfLength + LINING, H.halfLength - LINING];
const [SOUTH, NORTH] = [H.south - 0.2, H.north + LINING];
/** Where the statue stands: middle of its pedestal. */
const STATUE = { x: 0, z: -19.9, plinth: 0.36, half: 1.25, depth: 1.05 } as const;

/** Builds the hall with the statue. */
export function addHallFive(builder: ModelBuilder): void {
  builder.anchor('guanyin', [STATUE.x, H.floor + 1.9, STATUE.z]);
  if (builder.level === 'massing') return;
  const close = builder.level === 'close';
  const hall = builder.part('hall-five', {
    evidence: 'derived',
    tile: TILE,
    phases: PRESENT,
    solid: false,
    closeUp: true,
  });
  addRoom(hall, close);
  const statue = builder.part('guanyin', {
    evidence: 'estimated',
    tile: TILE,
    phases: PRESENT,
    solid: false,
    closeUp: true,
  });
  const { gilded, red, arm, arms, eye } = guanyin(!close);
  const set = place([STATUE.x, H.floor + STATUE.plinth, STATUE.z]);
  statue.add('oldGilt', transform(gilded, set)).add('robeLacquer', transform(red, set));
  const placed = arms.map((matrix) => set.clone().multiply(matrix));
  statue.repeat('oldGilt', arm, placed).repeat('darkLacquer', eye, placed);
  statue.add('base', plinth());
  statue.add('gilt', rail());
  addLamps(builder);
}

function addLamps(builder: ModelBuilder): void {
  const ceiling = H.ceiling - 0.35;
  for (const x of [-1.6, 1.6]) {
    builder.lamp({
      at: [x, ceiling, STATUE.z + 3],
      colour: '#ffe2b4',
      candela: 130,
      towards: [0, H.floor + 1.7, STATUE.z],
      beamDegrees: 50,
      always: true,
    });
  }
  for (const x of [-7, -2.4, 2.4, 7]) {
    for (const z of [-15, -20.6]) {
      builder.lamp({ at: [x, ceiling, z], colour: '#ffe9cc', candela: 22, always: true });
    }
  }
}

function addRoom(hall: PartBuilder, close: boolean): void {
  hall.add('floorPale', floorTiles(0, close)).add('floorDark', floorTiles(1, close));
  // Walls look inwards: a lining walked with its face on the right.
  const inside: readonly Point2[] = [
    [WEST, -SOUTH],
    [WEST, -NORTH],
    [EAST, -NORTH],
    [EAST, -SOUTH],
  ];
  const wall = moulding(
    inside,
    [
      [0, H.floor - 0.05],
      [0, H.ceiling + 0.02],
    ],
    true,
  );
  hall.add(
    'gallery',
    wall,
    box([WEST - 0.1, H.ceiling, NORTH - 0.1], [EAST + 0.1, H.ceiling + 0.15, SOUTH + 0.1]),
  );
  hall.add(
    'joinery',
    moulding(
      inside,
      [
        [0, H.floor - 0.02],
        [0.03, H.floor - 0.02],
        [0.03, H.floor + 0.14],
        [0, H.floor + 0.18],
      ],
      true,
    ),
    ...[-6.2, 6.2].map((x) => doorway(x)),
  );
  const columns = [-5.1, 5.1].flatMap((x) => [-15.6, -19.6].map((z) => place([x, 0, z])));
  hall.repeat('gallery', column(), columns);
  hall.add('gallery', ...beams());
  if (!close) return;
  hall.add('joinery', ...benches()).add('iron', ...tracks());
  for (const x of [-8.2, 8.2]) {
    hall
      .add('paleStone', stele(x, -20.4))
      .add('base', chamferedBox([x - 0.75, H.floor, -20.9], [x + 0.75, H.floor + 0.3, -19.9], 0.02));
  }
  hall.add('darkLacquer', ...reliefPanels());
}

/** Every other cement tile of the floor, 0.20 × 0.20; seen from afar, four as one. */
function floorTiles(colour: 0 | 1, close: boolean): Geometry {
  const side = close ? H.tile : H.tile * 4;
  const faces: Triangle[] = [];
  const [columns, rows] = [Math.round((EAST - WEST) / side), Math.round((SOUTH - NORTH) / side)];
  const [dx, dz] = [(EAST - WEST) / columns, (SOUTH - NORTH) / rows];
  for (let i = 0; i < columns; i++) {
    for (let j = 0; j < rows; j++) {
      // A dark border two tiles wide, and inside it a chequer.
      const edge = Math.min(i, j, columns - 1 - i, rows - 1 - j);
      const dark = edge === 1 ? 1 : edge === 0 || edge === 2 ? 0 : (i + j) % 2;
      if (dark !== colour) continue;
      const [x0, z0] = [WEST + i * dx, NORTH + j * dz];
      const y = H.floor;
      faces.push(...quad([x0, y, z0 + dz], [x0 + dx, y, z0 + dz], [x0 + dx, y, z0], [x0, y, z0]));
    }
  }
  return fromTriangles(faces, 0);
}

/** A door of two leaves in the south wall, towards the front range. */
function doorway(x: number): Geometry {
  const [foot, head] = [H.floor, H.floor + 2.6];
  const z = SOUTH;
  const leaf = (side: -1 | 1): Geometry =>
    merge(
      box(
        [x + Math.min(0.02 * side, 0.72 * side), foot + 0.02, z - 0.05],
        [x + Math.max(0.02 * side, 0.72 * side), head, z + 0.01],
      ),
      ...[
        [0.2, 1.0],
        [1.15, 2.4],
      ].map(([low, high]) =>
        box(
          [x + Math.min(0.14 * side, 0.6 * side), foot + low!, z - 0.075],
          [x + Math.max(0.14 * side, 0.6 * side), foot + high!, z],
        ),
      ),
    );
  return merge(
    leaf(-1),
    leaf(1),
    box([x - 0.88, foot, z - 0.1], [x - 0.72, head + 0.14, z + 0.01]),
    box([x + 0.72, foot, z - 0.1], [x + 0.88, head + 0.14, z + 0.01]),
    box([x - 0.88, head, z - 0.1], [x + 0.88, head + 0.16, z + 0.01]),
  );
}

/** A square column with cut arrises, a foot and a plain capital, heights absolute. */
function column(): Geometry {
  const h = 0.2;
  return merge(
    chamferedBox([-h, H.floor, -h], [h, H.ceiling - 0.4, h], 0.03),
    chamferedBox([-h - 0.05, H.floor - 0.02, -h - 0.05], [h + 0.05, H.floor + 0.28, h + 0.05], 0.02),
    chamferedBox([-h - 0.06, H.ceiling - 0.62, -h - 0.06], [h + 0.06, H.ceiling - 0.4, h + 0.06], 0.02),
  );
}

const beams = (): Geometry[] => [
  ...[-5.1, 5.1].map((x) => box([x - 0.17, H.ceiling - 0.42, NORTH], [x + 0.17, H.ceiling + 0.02, SOUTH])),
  ...[-15.6, -19.6].map((z) => box([WEST, H.ceiling - 0.3, z - 0.13], [EAST, H.ceiling + 0.02, z + 0.13])),
];

/** Two steps of rendered plinth under the statue. */
const plinth = (): Geometry =>
  merge(
    chamferedBox(
      [-STATUE.half, H.floor - 0.02, STATUE.z - STATUE.depth],
      [STATUE.half, H.floor + 0.2, STATUE.z + STATUE.depth],
      0.02,
    ),
    chamferedBox(
      [-STATUE.half + 0.16, H.floor + 0.18, STATUE.z - STATUE.depth + 0.12],
      [STATUE.half - 0.16, H.floor + STATUE.plinth, STATUE.z + STATUE.depth - 0.12],
      0.02,
    ),
  );

/** Brass posts and a hanging cord that keep visitors at arm's length. */
function rail(): Geometry {
  const corners: readonly Point2[] = [
    [-2, STATUE.z - 0.6],
    [-2, STATUE.z + 1.9],
    [-0.7, STATUE.z + 1.9],
    [0.7, STATUE.z + 1.9],
    [2, STATUE.z + 1.9],
    [2, STATUE.z - 0.6],
  ];
  const post = lathe(
    [
      [0.14, 0],
      [0.14, 0.02],
      [0.03, 0.05],
      [0.02, 0.1],
      [0.02, 0.82],
      [0.035, 0.85],
      [0.03, 0.89],
      [0, 0.91],
    ],
    14,
  );
  const cords = corners.slice(1).map(([x1, z1], i) => {
    const [x0, z0] = corners[i]!;
    return tube(
      Array.from({ length: 9 }, (_, k) => {
        const t = k / 8;
        return [x0 + (x1 - x0) * t, H.floor + 0.82 - 0.7 * t * (1 - t), z0 + (z1 - z0) * t] as const;
      }),
      0.014,
      6,
    );
  });
  return merge(...corners.map(([x, z]) => transform(post, place([x, H.floor, z]))), ...cords);
}

/** Two low benches before the statue. */
const benches = (): Geometry[] =>
  [-3.1, 3.1].map((x) =>
    merge(
      chamferedBox([x - 0.9, H.floor + 0.38, -14.9], [x + 0.9, H.floor + 0.44, -14.45], 0.012),
      ...[-0.75, 0.75].map((side) =>
        box([x + side - 0.04, H.floor, -14.85], [x + side + 0.04, H.floor + 0.39, -14.5]),
      ),
    ),
  );

/** Lighting tracks under the ceiling with their heads. */
const tracks = (): Geometry[] =>
  [-16.9, -18.4].flatMap((z) => [
    box([-4, H.ceiling - 0.34, z - 0.02], [4, H.ceiling - 0.3, z + 0.02]),
    ...[-3.2, -1.6, 0, 1.6, 3.2].map((x) =>
      tube(
        [
          [x, H.ceiling - 0.32, z],
          [x, H.ceiling - 0.42, z - 0.03],
          [x * 0.97, H.ceiling - 0.56, z - 0.14],
        ],
        0.04,
        8,
      ),
    ),
    ...[-3.6, 3.6].map((x) =>
      box([x - 0.01, H.ceiling - 0.32, z - 0.01], [x + 0.01, H.ceiling + 0.01, z + 0.01]),
    ),
  ]);

/** A stone stele with a round head, as old inscriptions have (E). */
function stele(x: number, z: number): Geometry {
  const head = Array.from({ length: 13 }, (_, i): Point2 => {
    const angle = (Math.PI * i) / 12;
    return [0.48 * Math.cos(angle), 1.2 + 0.34 * Math.sin(angle)];
  });
  const slab = (inset: number, front: number): Geometry =>
    extrude(
      [
        [-0.48 + inset, 0.02 + inset],
        [0.48 - inset, 0.02 + inset],
        ...head.map(([a, b]): Point2 => [a * (1 - inset / 0.48), b - inset]),
      ],
      -0.09,
      front,
      [],
      40,
    );
  const moved = (geometry: Geometry): Geometry => transform(geometry, place([x, H.floor + 0.28, z]));
  return merge(moved(slab(0, 0.09)), moved(slab(0.09, 0.105)));
}

/** Carved wooden panels in frames on the end walls (E): three to a side. */
function reliefPanels(): Geometry[] {
  const panel = merge(
    box([-0.75, 0, 0], [0.75, 0.07, 0.06]),
    box([-0.75, 0.93, 0], [0.75, 1, 0.06]),
    box([-0.75, 0, 0], [-0.68, 1, 0.06]),
    box([0.68, 0, 0], [0.75, 1, 0.06]),
    box([-0.7, 0.05, 0], [0.7, 0.95, 0.02]),
    ...Array.from({ length: 9 }, (_, i) => {
      const x = -0.6 + i * 0.15;
      return tube(
        [
          [x - 0.06, 0.18 + 0.05 * (i % 3), 0.03],
          [x + 0.02, 0.45, 0.045],
          [x - 0.03, 0.62 + 0.06 * (i % 2), 0.045],
          [x + 0.07, 0.8, 0.03],
        ],
        0.026,
        6,
      );
    }),
  );
  return [-15, -17.6, -20.2].flatMap((z) => [
    transform(panel, place([WEST, H.floor + 1.35, z], 90)),
    transform(panel, place([EAST, H.floor + 1.35, z], -90)),
  ]);
}
