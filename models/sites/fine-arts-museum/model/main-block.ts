// The main front range: sixteen bays, gallery behind the openings, bands, cornice and parapet.
import { type Geometry, merge } from '../../../kit/geometry.ts';
import type { ModelBuilder } from '../../../kit/model.ts';
import type { Point2 } from '../../../kit/outline.ts';
import { box, chamferedBox, moulding } from '../../../kit/solids.ts';
import { BAND, BAY, FRONTISPIECE, LEVEL, MAIN, OPENING, TURRET } from './dimensions.ts';
import { bayMiddles, Shell, type ShellWindow } from './shell.ts';
import { shoulders } from './windows.ts';
import { before, since } from './phases.ts';

/** Middles of the twelve plain south bays, x: bays 1–7 and 10–14 counted from the west. */
const SOUTH_BAYS: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 10, 11, 12, 13, 14].map(
  (bay) => -8 * BAY + (bay - 0.5) * BAY,
);

/** Grid lines that carry a pair of pilaster strips, x (section 3.3). */
const PILASTER_LINES = [-8 * BAY + 0.45, -6 * BAY, -4 * BAY, -2 * BAY, 2 * BAY, 4 * BAY, 6 * BAY - 0.42];

/** The south face east and west of the frontispiece. */
const FLANKS = [
  { left: -MAIN.halfLength, right: -FRONTISPIECE.halfWidth },
  { left: FRONTISPIECE.halfWidth, right: TURRET.left },
] as const;

/** Walk round the outside of the range, from its rear west corner to its rear east corner. */
const outline = (frontispiece: boolean): Point2[] => [
  [-23.9, MAIN.depth],
  [-MAIN.halfLength, MAIN.depth],
  [-MAIN.halfLength, 0],
  ...(frontispiece
    ? ([
        [-FRONTISPIECE.halfWidth, 0],
        [-FRONTISPIECE.halfWidth, -FRONTISPIECE.projection],
        [FRONTISPIECE.halfWidth, -FRONTISPIECE.projection],
        [FRONTISPIECE.halfWidth, 0],
      ] as const)
    : []),
  [TURRET.left, 0],
  [TURRET.left, -TURRET.front + TURRET.cut],
  [TURRET.left + TURRET.cut, -TURRET.front],
  [TURRET.right - TURRET.cut, -TURRET.front],
  [TURRET.right, -TURRET.front + TURRET.cut],
  [TURRET.right, MAIN.depth],
  [23.7, MAIN.depth],
];

/** Two fillets with a hollow between (section 3.3, D-L), from the wall out and up. */
export const CORNICE_PROFILE: readonly Point2[] = [
  [-0.05, LEVEL.corniceUnderside],
  [0.14, LEVEL.corniceUnderside],
  [0.14, LEVEL.corniceUnderside + 0.1],
  [0.3, LEVEL.corniceUnderside + 0.2],
  [0.42, LEVEL.corniceUnderside + 0.24],
  [0.42, LEVEL.corniceUnderside + 0.3],
  [BAND.corniceProjection, LEVEL.corniceUnderside + 0.32],
  [BAND.corniceProjection, LEVEL.corniceTop],
  [-0.3, LEVEL.corniceTop],
];

/** A flat band with a weathered top. */
export const bandProfile = (bottom: number, top: number, out: number): Point2[] => [
  [-0.05, bottom],
  [out, bottom],
  [out, top - 0.04],
  [-0.05, top + 0.02],
];

/** Two-rail parapet along a plan line (outside on the right): upstand, posts on `stations`, rails. */
export function twoRailParapet(path: readonly Point2[], posts: readonly Point2[], set = 0.05): Geometry {
  const rail = (y: number): Geometry =>
    moulding(path, [
      [-set - 0.16, y - 0.06],
      [-set, y - 0.06],
      [-set, y + 0.06],
      [-set - 0.16, y + 0.06],
      [-set - 0.16, y - 0.06],
    ]);
  const upstand = moulding(path, [
    [-set, LEVEL.corniceTop - 0.02],
    [-set, LEVEL.corniceTop + 0.3],
    [-set - 0.16, LEVEL.corniceTop + 0.3],
    [-set - 0.16, LEVEL.corniceTop - 0.02],
  ]);
  return merge(
    upstand,
    rail(LEVEL.lowerRail),
    rail(LEVEL.upperRail),
    ...posts.map(([x, north]) =>
      chamferedBox(
        [x - 0.16, LEVEL.corniceTop - 0.02, -north - 0.16],
        [x + 0.16, LEVEL.parapetPost, -north + 0.16],
        0.03,
      ),
    ),
  );
}

/** [estimate] Where somebody is still at work in the evening: beside the entrance, and in some rooms of the top floor. */
const isLitBelow = (x: number): boolean => Math.abs(x) < 2.6 * BAY;
const isLitAbove = (x: number): boolean => Math.sin(x * 1.7) > 0.1;

const southWindows = (offset: number, bays: readonly number[]): ShellWindow[] =>
  bays.flatMap((x) => [
    { x: x - offset, sill: OPENING.groundSill, kind: 'casement' as const, lit: isLitBelow(x) },
    { x: x - offset, sill: OPENING.firstSill, kind: 'open' as const, lit: true },
    { x: x - offset, sill: OPENING.topSill, kind: 'top' as const, lit: isLitAbove(x) },
  ]);

/** Builds walls, windows, gallery and dressings of the main range. */
export function addMainBlock(builder: ModelBuilder): void {
  const { level } = builder;
  const walls = builder.part('main-block', { evidence: 'derived', tile: 'main' });
  const windows = builder.part('main-windows', { evidence: 'estimated', tile: 'main' });
  const shell = new Shell(level);
  const westBase = new Shell(level);
  const bottom = MAIN.baseTop;
  const top = LEVEL.corniceTop;
  for (const { left, right } of FLANKS) {
    const bays = SOUTH_BAYS.filter((x) => x > left && x < right);
    shell.wall({ from: [left, 0], to: [right, 0], bottom, top, windows: southWindows(left, bays) });
    // The base of the west flank is taken away where the basement is laid open.
    (left < 0 ? westBase : shell).wall({
      from: [left, -MAIN.baseProjection],
      to: [right, -MAIN.baseProjection],
      bottom: 0,
      top: bottom,
      thicknessMetres: 0.5,
      ends: true,
      material: 'base',
      windows: bays
        .filter((x) => Math.abs(x) > 5)
        .map((x) => ({ x: x - left, sill: OPENING.basementSill, kind: 'basement' as const })),
    });
  }
  const ends = bayMiddles(MAIN.depth, 4).slice(1);
  const endWindows = (xs: readonly number[]): ShellWindow[] =>
    xs.flatMap((x) => [
      { x, sill: OPENING.groundSill, kind: 'rear' as const },
      { x, sill: OPENING.firstSill, kind: 'rear' as const },
      { x, sill: OPENING.topSill, kind: 'rear' as const },
    ]);
  const half = MAIN.halfLength;
  shell.wall({ from: [-half, MAIN.depth], to: [-half, 0], bottom: 0, top, windows: endWindows(ends) });
  shell.wall({ from: [half, 0], to: [half, MAIN.depth], bottom: 0, top, windows: endWindows(ends) });
  const wells = [-15.3, -11.9, 11.8, 15.2].flatMap((x): ShellWindow[] =>
    [LEVEL.groundFloor, LEVEL.firstFloor, LEVEL.secondFloor].map((floor) => ({
      x: half - x,
      sill: floor + 0.9,
      kind: 'rear',
    })),
  );
  shell.wall({ from: [half, MAIN.depth], to: [-half, MAIN.depth], bottom: 0, top, windows: wells });
  shell.into(walls, windows);
  westBase.into(
    builder.part('west-base', { evidence: 'estimated', tile: 'main', phases: before('today-cut') }),
  );
  walls.add('cream', moulding(outline(true), CORNICE_PROFILE), upperBands());
  if (level === 'full') walls.add('cream', lowerBands(), pilasters(), baseMoulding(), parapet());
  else walls.add('cream', parapet());
  addGallery(builder);
  addShoulders(builder, shell);
}

function upperBands(): Geometry {
  const profile = bandProfile(BAND.upperBottom, BAND.upperTop, BAND.projection);
  return merge(
    moulding(
      [
        [-MAIN.halfLength, MAIN.depth],
        [-MAIN.halfLength, 0],
        [-FRONTISPIECE.halfWidth, 0],
      ],
      profile,
    ),
    moulding(
      [
        [FRONTISPIECE.halfWidth, 0],
        [TURRET.left, 0],
      ],
      profile,
    ),
  );
}

/** The lower band, in pieces between the window surrounds. */
function lowerBands(): Geometry {
  const clear = OPENING.width / 2 + 0.13;
  const profile = bandProfile(BAND.lowerBottom, BAND.lowerTop, BAND.projection * 0.7);
  const pieces = FLANKS.flatMap(({ left, right }) => {
    const bays = SOUTH_BAYS.filter((x) => x > left && x < right);
    const starts = [left, ...bays.map((x) => x + clear)];
    const ends = [...bays.map((x) => x - clear), right];
    return starts.map((start, i) =>
      moulding(
        [
          [start, 0],
          [ends[i]!, 0],
        ],
        profile,
      ),
    );
  });
  return merge(...pieces);
}

function pilasters(): Geometry {
  const strip = (BAND.pilasterPairWidth - BAND.pilasterGap) / 2;
  const one = (x: number): Geometry =>
    merge(
      chamferedBox([x, LEVEL.groundFloor, -0.05], [x + strip, LEVEL.corniceUnderside + 0.02, 0.13], 0.015),
      box(
        [x - 0.04, LEVEL.corniceUnderside - 0.3, -0.05],
        [x + strip + 0.04, LEVEL.corniceUnderside - 0.12, 0.17],
      ),
      box([x - 0.04, LEVEL.groundFloor, -0.05], [x + strip + 0.04, LEVEL.groundFloor + 0.35, 0.17]),
    );
  return merge(
    ...PILASTER_LINES.flatMap((x) => [one(x - BAND.pilasterPairWidth / 2), one(x + BAND.pilasterGap / 2)]),
  );
}

function baseMoulding(): Geometry {
  const profile: Point2[] = [
    [-0.05, MAIN.baseTop - 0.06],
    [MAIN.baseProjection + 0.06, MAIN.baseTop - 0.04],
    [MAIN.baseProjection + 0.06, MAIN.baseTop + 0.05],
    [0.04, LEVEL.groundFloor],
    [-0.05, LEVEL.groundFloor],
  ];
  return merge(
    ...FLANKS.map(({ left, right }) =>
      moulding(
        [
          [left, 0],
          [right, 0],
        ],
        profile,
      ),
    ),
  );
}

function parapet(): Geometry {
  const half = MAIN.halfLength;
  const onGrid = (from: number, to: number): Point2[] =>
    Array.from({ length: to - from + 1 }, (_, i): Point2 => [(from + i) * BAY, 0.13]);
  return merge(
    twoRailParapet(
      [
        [-half, MAIN.depth - 0.4],
        [-half, 0],
        [-4.3, 0],
      ],
      [[-half + 0.16, 0.16], ...onGrid(-7, -2), ...[3.3, 6.6, 9.9].map((n): Point2 => [-half + 0.13, n])],
    ),
    twoRailParapet(
      [
        [4.3, 0],
        [TURRET.left - 0.1, 0],
      ],
      onGrid(2, 5),
    ),
  );
}

/** Floors, ceiling and back wall of the gallery, with the doors of the rooms behind it (section 2, D-P). */
function addGallery(builder: ModelBuilder): void {
  if (builder.level !== 'full') return;
  const part = builder.part('gallery', { evidence: 'derived', tile: 'main' });
  const [left, right] = [-MAIN.halfLength + MAIN.wallThickness, MAIN.halfLength - MAIN.wallThickness];
  const back = -MAIN.galleryDepth - MAIN.wallThickness;
  const floors = [LEVEL.groundFloor, LEVEL.firstFloor, LEVEL.secondFloor];
  for (const floor of [...floors, LEVEL.corniceTop - 0.05]) {
    part.add('floor', box([left, floor - MAIN.slabThickness, back], [right, floor, -MAIN.wallThickness]));
  }
  const rooms = new Shell('full');
  rooms.wall({
    from: [left, -back - MAIN.wallThickness],
    to: [right, -back - MAIN.wallThickness],
    bottom: LEVEL.groundFloor - MAIN.slabThickness,
    top: LEVEL.corniceTop - 0.1,
    thicknessMetres: 0.3,
    material: 'cream',
    windows: Array.from({ length: 15 }, (_, i) => i + 1).flatMap((bay) =>
      floors.map((floor) => ({
        x: bay * BAY - left - 8 * BAY - BAY / 2,
        sill: floor,
        kind: 'door' as const,
      })),
    ),
  });
  rooms.into(part);
}

/** What the conversion of 1962–66 changed in the top windows (section 6: which pieces exactly is inferred). */
function addShoulders(builder: ModelBuilder, shell: Shell): void {
  if (builder.level !== 'full') return;
  const part = builder.part('shouldered-windows', {
    evidence: 'derived',
    tile: 'main',
    phases: since('museum-1966'),
  });
  const { surround, corners } = shoulders();
  part.repeat('cream', surround, shell.placements('top'));
  part.repeat('ochre', corners, shell.placements('top'));
}
