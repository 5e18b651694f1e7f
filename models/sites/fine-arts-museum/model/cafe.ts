// The café on the east side of the court: one storey, 4 m high, glazed towards the court, with tables outside.
import type { Matrix4 } from 'three';
import { type Geometry, merge, place } from '../../../kit/geometry.ts';
import type { ModelBuilder, PartBuilder } from '../../../kit/model.ts';
import type { Point2 } from '../../../kit/outline.ts';
import { box, chamferedBox, extrude, lathe, moulding, prism, tube } from '../../../kit/solids.ts';
import { COURT as C } from './dimensions.ts';
import { PRESENT } from './phases.ts';
import { tiledSlope } from './roofs.ts';

const { left, right, north, south, height } = C.cafe;
/** The house stands back from the plot's corner: the boundary curves in there. */
const SOUTH = south - 4.4;
/** Walls end here; the roof falls from the party wall to this eave. */
const EAVE = 2.95;
const BAYS = 5;
/** How far the eave reaches over the terrace. */
const OVERHANG = 1.5;

/** Builds the café and its terrace (D-P; height and elevations E). */
export function addCafe(builder: ModelBuilder): void {
  const part = builder.part('cafe', { evidence: 'estimated', tile: 'garden', phases: PRESENT });
  addHouse(part, builder.level !== 'massing');
  if (builder.level === 'massing') return;
  addFront(part);
  const terrace = builder.part('cafe-terrace', {
    evidence: 'estimated',
    tile: 'garden',
    phases: PRESENT,
    solid: false,
  });
  addTables(terrace);
  for (const z of [north + 3, north + 9]) {
    builder.lamp({ at: [left - 0.9, EAVE - 0.25, z], colour: '#ffd09a', candela: 90 });
  }
}

function addHouse(part: PartBuilder, full: boolean): void {
  part.add(
    'ochre',
    box([left + 0.3, 0, north], [right, EAVE, north + 0.25]),
    box([left + 0.3, 0, SOUTH - 0.25], [right, EAVE, SOUTH]),
    box([right - 0.25, 0, north], [right, height - 0.1, SOUTH]),
  );
  // Gable ends of the lean-to, between eave and party wall.
  for (const z of [north, SOUTH - 0.25]) {
    part.add('ochre', gable(z));
  }
  const [foot, head] = [EAVE - 0.18, height - 0.12];
  const courses = full ? 16 : 1;
  part.add(
    'tile',
    tiledSlope(
      [
        [left - OVERHANG, foot, north - 0.45],
        [left - OVERHANG, foot, SOUTH + 0.45],
      ],
      [
        [right + 0.05, head, north - 0.45],
        [right + 0.05, head, SOUTH + 0.45],
      ],
      { courses, step: full ? 0.03 : 0 },
    ),
  );
  part.add(
    'joinery',
    box([left - OVERHANG, foot - 0.14, north - 0.45], [left - OVERHANG + 0.06, foot + 0.01, SOUTH + 0.45]),
    slopeSlab(foot - 0.12, head - 0.12),
  );
  // The coping of the party wall, over the head of the tiles.
  part.add('cream', box([right - 0.22, head - 0.16, north - 0.4], [right + 0.08, height, SOUTH + 0.4]));
  if (!full) part.add('litPane', box([left + 0.02, 0.1, north + 0.2], [left + 0.3, EAVE - 0.2, SOUTH - 0.2]));
}

/** The boarded underside of the roof, from the eave to the party wall. */
const slopeSlab = (footY: number, headY: number): Geometry =>
  extrude(
    [
      [left - OVERHANG + 0.02, footY],
      [right, headY],
      [right, headY + 0.1],
      [left - OVERHANG + 0.02, footY + 0.1],
    ],
    north - 0.44,
    SOUTH + 0.44,
  );

const gable = (z: number): Geometry =>
  extrude(
    [
      [left + 0.3, EAVE - 0.02],
      [right, EAVE - 0.02],
      [right, height - 0.28],
    ],
    z,
    z + 0.25,
  );

/** Timber posts, doors and fanlights towards the court, a counter and shelves behind the glass. */
function addFront(part: PartBuilder): void {
  const x = left + 0.3;
  const length = SOUTH - north - 0.5;
  const bay = length / BAYS;
  const z = (i: number): number => north + 0.25 + i * bay;
  const frames: Geometry[] = [];
  const panes: Geometry[] = [];
  for (let i = 0; i <= BAYS; i++)
    frames.push(chamferedBox([x - 0.14, 0, z(i) - 0.1], [x + 0.06, EAVE, z(i) + 0.1], 0.015));
  frames.push(box([x - 0.12, EAVE - 0.28, north + 0.2], [x + 0.06, EAVE - 0.02, SOUTH - 0.2]));
  for (let i = 0; i < BAYS; i++) {
    const [z0, z1] = [z(i) + 0.1, z(i + 1) - 0.1];
    const middle = (z0 + z1) / 2;
    frames.push(
      box([x - 0.06, 2.15, z0], [x + 0.04, 2.25, z1]),
      box([x - 0.05, 0.02, middle - 0.04], [x + 0.03, 2.15, middle + 0.04]),
    );
    for (const [a, b] of [
      [z0, middle - 0.04],
      [middle + 0.04, z1],
    ] as const) {
      frames.push(
        box([x - 0.04, 0.05, a], [x + 0.02, 0.6, b]),
        box([x - 0.05, 0.14, a + 0.12], [x + 0.03, 0.5, b - 0.12]),
        box([x - 0.04, 0.6, a], [x + 0.02, 2.15, a + 0.07]),
        box([x - 0.04, 0.6, b - 0.07], [x + 0.02, 2.15, b]),
        box([x - 0.035, 1.34, a], [x + 0.015, 1.38, b]),
        box([x - 0.035, 2.25, (a + b) / 2 - 0.02], [x + 0.015, EAVE - 0.28, (a + b) / 2 + 0.02]),
      );
    }
    panes.push(box([x - 0.02, 0.6, z0], [x, EAVE - 0.28, z1]));
  }
  part.add('joinery', ...frames).add('litPane', ...panes);
  // A rendered foot and slim posts under the eave.
  part.add(
    'base',
    moulding(
      [
        [right, -north],
        [left + 0.3, -north],
      ],
      foot(),
    ),
    moulding(
      [
        [left + 0.3, -SOUTH],
        [right, -SOUTH],
      ],
      foot(),
    ),
  );
  const posts = Array.from({ length: BAYS + 1 }, (_, i) => place([left - OVERHANG + 0.25, 0, z(i)]));
  part.repeat(
    'joinery',
    merge(
      chamferedBox([-0.07, 0, -0.07], [0.07, EAVE - 0.2, 0.07], 0.012),
      box([-0.1, EAVE - 0.3, -0.1], [0.1, EAVE - 0.22, 0.1]),
    ),
    posts,
  );
  part.add(
    'step',
    prism(
      [
        [left - OVERHANG - 0.3, -SOUTH - 0.2],
        [left + 0.25, -SOUTH - 0.2],
        [left + 0.25, -north + 0.2],
        [left - OVERHANG - 0.3, -north + 0.2],
      ],
      -0.02,
      0.06,
    ),
  );
  part.add(
    'floor',
    prism(
      [
        [left + 0.25, -SOUTH + 0.2],
        [right - 0.2, -SOUTH + 0.2],
        [right - 0.2, -north - 0.2],
        [left + 0.25, -north - 0.2],
      ],
      -0.02,
      0.07,
    ),
  );
}

const foot = (): Point2[] => [
  [-0.02, -0.05],
  [0.07, -0.05],
  [0.07, 0.42],
  [-0.02, 0.48],
];

/** Round tables with four chairs and two parasols on the court side. */
function addTables(part: PartBuilder): void {
  const spots: readonly (readonly [number, number])[] = [
    [left - 2.9, north + 2.2],
    [left - 3.1, north + 5.4],
    [left - 2.8, north + 8.6],
    [left - 3, north + 11.6],
  ];
  const y = 0;
  const tables: Matrix4[] = spots.map(([x, z], i) => place([x, y, z], i * 31));
  const chairs = spots.flatMap(([x, z], i) =>
    [0, 90, 180, 270].map((angle) => {
      const a = ((angle + i * 31) * Math.PI) / 180;
      const r = 0.78 + 0.08 * ((angle / 90 + i) % 2);
      return place(
        [x + r * Math.sin(a), y, z + r * Math.cos(a)],
        angle + i * 31 + 6 * (((angle / 90) % 3) - 1),
      );
    }),
  );
  part.repeat('iron', tableFoot(), tables);
  part.repeat('step', tableTop(), tables);
  part.repeat('joinery', chair(), chairs);
  const shades = tables.filter((_, i) => i % 2 === 1);
  part.repeat('awning', parasol(), shades);
}

const tableTop = (): Geometry =>
  lathe(
    [
      [0.4, 0.715],
      [0.42, 0.725],
      [0.42, 0.74],
      [0.4, 0.75],
    ],
    22,
  );

const tableFoot = (): Geometry =>
  lathe(
    [
      [0.24, 0],
      [0.24, 0.02],
      [0.05, 0.06],
      [0.028, 0.12],
      [0.028, 0.66],
      [0.12, 0.715],
    ],
    12,
  );

/** A bentwood-like chair, its back away from the table (towards +z). */
function chair(): Geometry {
  const seat = lathe(
    [
      [0.19, 0.43],
      [0.205, 0.44],
      [0.205, 0.46],
      [0.19, 0.468],
    ],
    14,
  );
  const leg = (x: number, z: number): Geometry =>
    tube(
      [
        [x * 1.25, 0, z * 1.25],
        [x, 0.44, z],
      ],
      0.016,
      5,
    );
  const back = tube(
    [
      [-0.16, 0.44, 0.13],
      [-0.17, 0.78, 0.2],
      [-0.1, 0.88, 0.225],
      [0.1, 0.88, 0.225],
      [0.17, 0.78, 0.2],
      [0.16, 0.44, 0.13],
    ],
    0.015,
    5,
  );
  return merge(
    seat,
    leg(-0.14, -0.13),
    leg(0.14, -0.13),
    leg(-0.15, 0.13),
    leg(0.15, 0.13),
    back,
    box([-0.16, 0.62, 0.15], [0.16, 0.68, 0.185]),
  );
}

/** An open parasol: eight panels, a valance, a pole. */
function parasol(): Geometry {
  const cloth = lathe(
    [
      [1.28, 2.12],
      [1.3, 2.28],
      [0.7, 2.52],
      [0.06, 2.72],
    ],
    8,
    20,
  );
  return merge(
    cloth,
    lathe(
      [
        [0.022, 0.05],
        [0.022, 2.78],
      ],
      6,
    ),
  );
}
