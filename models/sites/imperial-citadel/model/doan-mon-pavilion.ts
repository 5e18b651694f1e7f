// The square pavilion (phương đình) on Đoan Môn: arched doors on three sides, two roofs, eight planes, dragons.
import { Matrix4 } from 'three';
import { type Geometry, merge, place, translate, turn } from '../../../kit/geometry.ts';
import { oversailingCourses, planLoop } from '../../../kit/masonry.ts';
import type { Level, PartBuilder } from '../../../kit/model.ts';
import type { Point2 } from '../../../kit/outline.ts';
import { archShape, rectShape, shapedWall } from '../../../kit/shaped-wall.ts';
import { box, chamferedBox, moulding } from '../../../kit/solids.ts';
import { type UpturnedRoofParams, upturnedRoof } from '../../../kit/upturned-roof.ts';
import { DOAN_MON } from './dimensions.ts';
import { cornerDragon, flamingMoon, ridgeDragon, tigerMask } from './doan-mon-dragons.ts';
import { placedOnAxis } from './doan-mon-frame.ts';
import { doorBand, grille, panelFrame } from './doan-mon-grilles.ts';
import { HALL_ROOF, inHall } from './doan-mon-hall.ts';

const { pavilion, centralDepth } = DOAN_MON;
const HALF = pavilion.side / 2;
const WALL = 0.45;
const DOOR = { width: 1.3, height: 2.15 };
const WINDOW = { x: 2.1, width: 0.86, sill: HALL_ROOF + 0.75 };
/** Upper storey: half of its side, and where its wall is seen between the roofs. */
const UPPER_HALF = (pavilion.side + 2 * pavilion.lowerOut - 2 * 1.9) / 2;
const UPPER_FOOT = 13.3;

const ROOF = {
  cornerLiftMetres: 0.45,
  eaveThicknessMetres: 0.16,
  ridgeWidthMetres: 0.26,
  ridgeHeightMetres: 0.36,
} as const;
const LOWER_EAVE = pavilion.side + 2 * pavilion.lowerOut;
const UPPER_EAVE = 2 * (UPPER_HALF + pavilion.upperOut);
const RIDGE_LENGTH = 3.4;
const GABLE = 0.5;

/** Both roofs; without tile rolls at `massing`. */
export function pavilionRoofs(
  level: Level,
): readonly { readonly params: UpturnedRoofParams; readonly y: number }[] {
  const rolls = level === 'massing' ? {} : { rollPitchMetres: 0.235 };
  return [
    {
      y: pavilion.lowerEave,
      params: {
        ...ROOF,
        ...rolls,
        eaveMetres: [LOWER_EAVE, LOWER_EAVE],
        topMetres: [2 * UPPER_HALF, 2 * UPPER_HALF],
        riseMetres: UPPER_FOOT - pavilion.lowerEave,
        overhangMetres: pavilion.lowerOut,
      },
    },
    {
      y: pavilion.upperEave,
      params: {
        ...ROOF,
        ...rolls,
        eaveMetres: [UPPER_EAVE, UPPER_EAVE],
        topMetres: [RIDGE_LENGTH, 0],
        gableFraction: GABLE,
        riseMetres: pavilion.ridge - pavilion.upperEave,
        overhangMetres: pavilion.upperOut,
      },
    },
  ];
}

/** Adds the pavilion to a part. */
export function addPavilion(part: PartBuilder, level: Level): void {
  const sides = [0, 90, 180, 270].map((degrees) => ({ degrees, hasDoor: degrees !== 180 }));
  const front = (hasDoor: boolean) => side(hasDoor, level);
  const [withDoor, withWindow] = [front(true), front(false)];
  for (const { degrees, hasDoor } of sides) {
    const pieces = hasDoor ? withDoor : withWindow;
    const home = (geometry: Geometry): Geometry => inHall(turn(translate(geometry, [0, 0, HALF]), degrees));
    part.add('limeWash', home(pieces.wall));
    part.add('limeWashTrim', home(pieces.trim));
    part.add('glazedTile', home(pieces.grilles));
  }
  const upper = box(
    [-UPPER_HALF, UPPER_FOOT - 0.3, -UPPER_HALF],
    [UPPER_HALF, pavilion.upperEave + 0.33, UPPER_HALF],
  );
  const ceiling = box([-HALF + 0.2, 12.3, -HALF + 0.2], [HALF - 0.2, 12.44, HALF - 0.2]);
  part.add('limeWash', inHall(upper), inHall(ceiling));
  part.add('limeWashTrim', inHall(courses()));
  for (const { params, y } of pavilionRoofs(level)) {
    const roof = upturnedRoof(params);
    const lift = (geometry: Geometry): Geometry => inHall(translate(geometry, [0, y, 0]));
    part.add('tile', lift(roof.tiles));
    part.add('roofMortar', lift(merge(roof.ridges, roof.gables)));
    part.add('limeWashTrim', lift(roof.soffit));
  }
  part.add('roofMortar', ...ridgeOrnament(level).map(inHall));
  part.repeat('roofMortar', cornerDragon(level), cornerPlaces());
}

/** One side drawn in the plane z = 0: a door or a window in the middle, a thọ panel to either side. */
function side(hasDoor: boolean, level: Level): { wall: Geometry; trim: Geometry; grilles: Geometry } {
  const segments = level === 'close' ? 16 : 10;
  const spring = HALL_ROOF + DOOR.height - DOOR.width / 2;
  const middle: Point2 = [0, WINDOW.sill + WINDOW.width / 2];
  const wall = shapedWall(
    {
      left: -HALF,
      right: HALF,
      bottom: HALL_ROOF - 0.05,
      top: 12.74,
      openings: [
        rectShape(-WINDOW.x, WINDOW.sill, WINDOW.width, WINDOW.width),
        archShape(0, hasDoor ? HALL_ROOF - 0.05 : WINDOW.sill, DOOR.width, spring, segments),
        rectShape(WINDOW.x, WINDOW.sill, WINDOW.width, WINDOW.width),
      ],
      rows: [HALL_ROOF + 0.7, HALL_ROOF + 2.3],
      columnMetres: 1.1,
    },
    WALL,
  );
  const sill = hasDoor ? HALL_ROOF : WINDOW.sill;
  const trim = [
    doorBand(0, sill, { width: DOOR.width, height: HALL_ROOF + DOOR.height - sill }, 0.15, 0.045, segments),
    ...[-1, 1].flatMap((sign) => [
      translate(panelFrame(WINDOW.width, WINDOW.width, 0.09, 0.04), [sign * WINDOW.x, middle[1], 0]),
    ]),
    ...(hasDoor
      ? []
      : [
          chamferedBox(
            [-DOOR.width / 2 - 0.22, sill - 0.1, -0.1],
            [DOOR.width / 2 + 0.22, sill, 0.09],
            0.015,
          ),
        ]),
  ];
  const grilles = [-1, 1].map((sign) =>
    translate(grille('tho', WINDOW.width + 0.05, WINDOW.width + 0.05, level), [
      sign * WINDOW.x,
      middle[1],
      -0.14,
    ]),
  );
  // Pilasters at the corners and beside the door, of the wall's material, which is shaded at steps.
  const pilasters = [HALF - 0.2, 1.12].flatMap((x) =>
    [-x, x].map((at) => {
      const half = x > 2 ? 0.2 : 0.13;
      return chamferedBox([at - half, HALL_ROOF + 0.2, -0.03], [at + half, 12.36, half * 0.3], 0.015);
    }),
  );
  return { wall: merge(wall, ...pilasters), trim: merge(...trim), grilles: merge(...grilles) };
}

/** Plinth, the courses under the lower eave, and the kerb of mortar where the upper wall meets the lower roof. */
function courses(): Geometry {
  const loop = planLoop([-HALF, HALF], [-HALF, HALF]);
  const reach = DOOR.width / 2 + 0.14;
  const plinth: readonly Point2[] = [
    [0.09, HALL_ROOF - 0.05],
    [0.09, HALL_ROOF + 0.2],
    [0.05, HALL_ROOF + 0.23],
    [-0.05, HALL_ROOF + 0.23],
  ];
  const path: readonly Point2[] = [
    [reach, -HALF],
    [HALF, -HALF],
    [HALF, -reach],
  ];
  const north: readonly Point2[] = [
    [HALF, reach],
    [HALF, HALF],
    [-HALF, HALF],
    [-HALF, reach],
  ];
  const west: readonly Point2[] = [
    [-HALF, -reach],
    [-HALF, -HALF],
    [-reach, -HALF],
  ];
  const upper = planLoop([-UPPER_HALF, UPPER_HALF], [-UPPER_HALF, UPPER_HALF]);
  return merge(
    ...[path, north, west].map((run) => moulding(run, plinth)),
    oversailingCourses(loop, 12.3, 0.26, 0.2, 3),
    oversailingCourses(upper, UPPER_FOOT - 0.2, 0.34, 0.12, 1),
    oversailingCourses(upper, UPPER_FOOT + 0.3, 0.16, 0.1, 2),
  );
}

/** Two dragons facing the moon on the ridge, a tiger face in either gable. */
function ridgeOrnament(level: Level): Geometry[] {
  const ridgeTop = pavilion.ridge + ROOF.ridgeHeightMetres * 0.85;
  // The dragons stand astride the ends of the ridge, their feet a little below its top.
  const feet = ridgeTop - 0.14;
  const tall = pavilion.finial - feet;
  const east = translate(turn(ridgeDragon(level, tall), 180), [RIDGE_LENGTH / 2 - 0.22, feet, 0]);
  const west = translate(ridgeDragon(level, tall), [-RIDGE_LENGTH / 2 + 0.22, feet, 0]);
  // The tips of its flames are the highest point of the gate.
  const moon = 0.28;
  const gableX = RIDGE_LENGTH / 2;
  const mask = translate(turn(tigerMask(level, 0.7), 90), [gableX, pavilion.ridge - 0.5, 0]);
  return [
    east,
    west,
    translate(flamingMoon(level, moon), [0, pavilion.finial - moon * 1.12, 0]),
    mask,
    turn(mask, 180),
  ];
}

/** On all eight hips, a little up from the lifted corner, looking outwards; two of them lie one over the other. */
function cornerPlaces(): Matrix4[] {
  const places: Matrix4[] = [];
  for (const [half, y] of [
    [LOWER_EAVE / 2, pavilion.lowerEave],
    [UPPER_EAVE / 2, pavilion.upperEave],
  ] as const) {
    for (const [sx, sz, degrees] of [
      [1, 1, -45],
      [1, -1, 45],
      [-1, -1, 135],
      [-1, 1, 225],
    ] as const) {
      const at = half - 0.28;
      places.push(
        placedOnAxis(
          new Matrix4()
            .makeTranslation(0, 0, -centralDepth / 2)
            .multiply(place([sx * at, y + 0.62, sz * at], degrees)),
        ),
      );
    }
  }
  return places;
}
