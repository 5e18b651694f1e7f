// Ngũ Môn Lâu, the masonry hall on Đoan Môn's terrace: arched doors, hexagonal inner doors, pierced panels.
import { type Geometry, merge, mirrorX, translate, turn } from '../../../kit/geometry.ts';
import { oversailingCourses, planLoop } from '../../../kit/masonry.ts';
import type { Level } from '../../../kit/model.ts';
import type { Point2 } from '../../../kit/outline.ts';
import { type PiercedParapet, piercedParapet } from '../../../kit/pierced-parapet.ts';
import { archShape, hexagonShape, rectShape, shapedWall } from '../../../kit/shaped-wall.ts';
import { box, chamferedBox, moulding } from '../../../kit/solids.ts';
import { DOAN_MON } from './dimensions.ts';
import { LAU, MON, NGU } from './doan-mon-characters.ts';
import { chainage, onAxis } from './doan-mon-frame.ts';
import { doorBand, grille, type GrillePattern, panelFrame } from './doan-mon-grilles.ts';
import { tablet } from './doan-mon-tablet.ts';

const { baseHeight: FLOOR, level2, centralDepth, parapet } = DOAN_MON;
const { wall, plinth, cornice } = level2;
const [X, Z] = [level2.width / 2, level2.depth / 2];
/** Top of the hall's roof, on which the pavilion stands. */
export const HALL_ROOF = FLOOR + level2.height;

/** [estimate] bays of the two long fronts and of the ends. */
const CENTRE_DOOR = { x: 0, width: 1.6, height: 2.55 };
const FRONT_DOORS = [
  CENTRE_DOOR,
  { x: 5.4, width: 1.4, height: 2.35 },
  { x: -5.4, width: 1.4, height: 2.35 },
];
const END_DOOR = { x: 0, width: 1.2, height: 2.25 };
const WINDOW = { width: 1.25, height: 1.35, sill: FLOOR + 0.95 };
const FRONT_WINDOWS: readonly (readonly [number, GrillePattern])[] = [
  [-8.2, 'tho'],
  [-2.75, 'hexagon'],
  [2.75, 'hexagon'],
  [8.2, 'tho'],
];
const BACK_WINDOWS: readonly (readonly [number, GrillePattern])[] = [
  [-8.2, 'lozenge'],
  [-2.75, 'cross'],
  [2.75, 'cross'],
  [8.2, 'lozenge'],
];
const END_WINDOWS: readonly (readonly [number, GrillePattern])[] = [
  [-2.3, 'lozenge'],
  [2.3, 'lozenge'],
];
const FRONT_PILASTERS = [1.5, 3.95, 6.7, X - 0.19];
const PILASTER = { width: 0.38, proud: 0.07 };

/** Moves a piece drawn round the hall's middle home. */
export const inHall = (geometry: Geometry): Geometry =>
  onAxis(translate(geometry, [0, 0, -centralDepth / 2]));

/** The hall by what it is made of, in its place. */
export interface Hall {
  readonly walls: Geometry;
  readonly trim: Geometry;
  readonly grilles: Geometry;
  readonly roof: Geometry;
  readonly tablet: Geometry;
}

interface Front {
  readonly half: number;
  readonly doors: readonly { readonly x: number; readonly width: number; readonly height: number }[];
  readonly windows: readonly (readonly [number, GrillePattern])[];
  readonly pilasters: readonly number[];
}

/** One front drawn in the plane z = 0, looking south. */
function front(spec: Front, level: Level): { walls: Geometry; trim: Geometry; grilles: Geometry } {
  const segments = level === 'close' ? 16 : 10;
  const openings = [
    ...spec.doors.map(({ x, width, height }) =>
      archShape(x, FLOOR - 0.05, width, FLOOR + height - width / 2, segments),
    ),
    ...spec.windows.map(([x]) => rectShape(x, WINDOW.sill, WINDOW.width, WINDOW.height)),
  ].sort((a, b) => a[0]!.along - b[0]!.along);
  const middle = WINDOW.sill + WINDOW.height / 2;
  const walls = shapedWall(
    {
      left: -spec.half,
      right: spec.half,
      bottom: FLOOR - 0.05,
      top: HALL_ROOF - 0.04,
      openings,
      rows: [FLOOR + 0.9, FLOOR + 2.7],
      columnMetres: 1.2,
    },
    wall,
  );
  const trim = [
    ...spec.doors.map((door) => doorBand(door.x, FLOOR, door, 0.16, 0.045, segments)),
    ...spec.windows.flatMap(([x]) => [
      translate(panelFrame(WINDOW.width, WINDOW.height, 0.1, 0.04), [x, middle, 0]),
      chamferedBox(
        [x - WINDOW.width / 2 - 0.16, WINDOW.sill - 0.17, -0.1],
        [x + WINDOW.width / 2 + 0.16, WINDOW.sill - 0.1, 0.08],
        0.015,
      ),
    ]),
    ...spec.pilasters.flatMap((x) => [-x, x]).map(pilasterEnds),
  ];
  const grilles = spec.windows.map(([x, pattern]) =>
    translate(grille(pattern, WINDOW.width + 0.06, WINDOW.height + 0.06, level), [x, middle, -0.16]),
  );
  const shafts = spec.pilasters.flatMap((x) => [-x, x]).map(pilasterShaft);
  return { walls: merge(walls, ...shafts), trim: merge(...trim), grilles: merge(...grilles) };
}

const PILASTER_FOOT = FLOOR + plinth - 0.02;
const PILASTER_HEAD = HALL_ROOF - cornice + 0.02;
const pilasterPiece = (x: number, w: number, out: number, from: number, to: number): Geometry =>
  chamferedBox([x - w / 2, from, -0.03], [x + w / 2, to, out], 0.015);

/** Of the wall's own material, which is shaded at steps: a tall plain face needs them. */
const pilasterShaft = (x: number): Geometry =>
  pilasterPiece(x, PILASTER.width, PILASTER.proud, PILASTER_FOOT + 0.14, PILASTER_HEAD - 0.12);

const pilasterEnds = (x: number): Geometry => {
  const [w, out] = [PILASTER.width + 0.08, PILASTER.proud + 0.04];
  return merge(
    pilasterPiece(x, w, out, PILASTER_FOOT, PILASTER_FOOT + 0.16),
    pilasterPiece(x, w, out, PILASTER_HEAD - 0.14, PILASTER_HEAD),
  );
};

/** Walls, trim, panels and roof of the hall. */
export function hall(level: Level): Hall {
  const south = front(
    { half: X, doors: FRONT_DOORS, windows: FRONT_WINDOWS, pilasters: FRONT_PILASTERS },
    level,
  );
  const north = front(
    { half: X, doors: FRONT_DOORS, windows: BACK_WINDOWS, pilasters: FRONT_PILASTERS },
    level,
  );
  const end = front({ half: Z, doors: [END_DOOR], windows: END_WINDOWS, pilasters: [Z - 0.19] }, level);
  const all = (key: 'walls' | 'trim' | 'grilles'): Geometry =>
    merge(
      translate(south[key], [0, 0, Z]),
      translate(turn(north[key], 180), [0, 0, -Z]),
      translate(turn(end[key], 90), [X, 0, 0]),
      translate(turn(end[key], -90), [-X, 0, 0]),
    );
  const sign = translate(
    tablet({ width: 1.32, height: 0.42, border: 0.06, character: 0.36 }, [NGU, MON, LAU], level),
    [0, HALL_ROOF - cornice - 0.28, Z],
  );
  return {
    walls: inHall(merge(all('walls'), partitions(), ceiling())),
    trim: inHall(merge(all('trim'), courses(level))),
    grilles: inHall(all('grilles')),
    roof: inHall(box([-X + 0.06, HALL_ROOF - 0.1, -Z + 0.06], [X - 0.06, HALL_ROOF, Z - 0.06])),
    tablet: inHall(sign),
  };
}

/** Two inner walls with hexagonal doors. */
function partitions(): Geometry {
  const depth = Z - wall;
  const partition = shapedWall(
    {
      left: -depth,
      right: depth,
      bottom: FLOOR - 0.05,
      top: HALL_ROOF - 0.3,
      openings: [hexagonShape(0, FLOOR + 0.06, 1.7, 2.5, 0.62)],
      rows: [FLOOR + 2.8],
      columnMetres: 1.3,
    },
    0.35,
  );
  const east = translate(turn(partition, 90), [4, 0, 0]);
  return merge(east, mirrorX(east));
}

const ceiling = (): Geometry =>
  box([-X + 0.2, HALL_ROOF - 0.32, -Z + 0.2], [X - 0.2, HALL_ROOF - 0.12, Z - 0.2]);

/** Plinth and three oversailing courses round the hall, the plinth broken by the doors. */
function courses(level: Level): Geometry {
  const fine = level === 'close' ? 0.015 : 0;
  const profile: readonly Point2[] = [
    [0.09, FLOOR - 0.05],
    [0.09, FLOOR + plinth * 0.6],
    [0.05, FLOOR + plinth * 0.6 + 0.015],
    [0.05, FLOOR + plinth - fine],
    [0.05 - fine, FLOOR + plinth],
    [-0.05, FLOOR + plinth],
  ];
  const gap = (width: number): number => width / 2 + 0.15;
  const [side, middle, end] = [gap(FRONT_DOORS[1]!.width), gap(CENTRE_DOOR.width), gap(END_DOOR.width)];
  const at = FRONT_DOORS[1]!.x;
  const quarter: readonly (readonly Point2[])[] = [
    [
      [middle, -Z],
      [at - side, -Z],
    ],
    [
      [at + side, -Z],
      [X, -Z],
      [X, -end],
    ],
    [
      [X, end],
      [X, Z],
      [at + side, Z],
    ],
    [
      [at - side, Z],
      [middle, Z],
    ],
  ];
  const east = merge(...quarter.map((path) => moulding(path, profile)));
  return merge(
    east,
    mirrorX(east),
    oversailingCourses(planLoop([-X, X], [-Z, Z]), HALL_ROOF - cornice, cornice + 0.03, 0.22, 3),
  );
}

/** The parapet round the hall's roof, in its place on the axis. */
export function hallParapet(level: Level): PiercedParapet {
  const [x, z] = [X - 0.12, Z - 0.12];
  const middle = chainage(centralDepth / 2);
  const points: readonly Point2[] = [
    [-x, middle - z],
    [x, middle - z],
    [x, middle + z],
    [-x, middle + z],
  ];
  return piercedParapet(
    [{ points, closed: true }],
    HALL_ROOF + 0.03,
    {
      ...parapet,
      height: 0.72,
      cornerPost: { width: 0.46, height: 1.0 },
      post: { width: 0.42, height: 0.86 },
    },
    level,
  );
}
