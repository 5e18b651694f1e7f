// The plain rear flanks and the back: dressing-room windows in four storeys, a quiet [estimate] (dossier, 3.12, 3.13).
import { type Geometry, merge, place, transform, translate } from '../../../kit/geometry.ts';
import type { Point2 } from '../../../kit/outline.ts';
import { box, chamferedBox, moulding } from '../../../kit/solids.ts';
import type { Point3 } from '../../../../src/base/index.ts';
import { bothSides, type Context } from './context.ts';
import { FLANK, HEIGHTS, REAR } from './dimensions.ts';
import { banded, type Hole, onBoth, onRight, storey, type WallPiece } from './flank-parts.ts';
import { glazing, type Opening, surround } from './openings.ts';
import { keystone } from './ornament.ts';
import { ruledRows, slated } from './slating.ts';

const TOP = HEIGHTS.capitalTop;
const WINDOW: Opening = { width: REAR.window.width, sill: 0, crown: REAR.window.height, rise: 0 };
const DOOR: Opening = { width: 1.9, sill: 0.3, crown: 3.1, rise: 0 };
/** Wall line of the rear flank. */
const X = FLANK.wallX + 0.1;
/** Sills of the four storeys and the heights that part them. */
const SILLS = [1.2, 4.7, 7.95, 10.85] as const;
const FLOORS = [0.3, 4.2, 7.4, 10.4, TOP] as const;
/** Which windows are lit in the evening: every fifth. */
const isLit = (i: number): boolean => i % 5 === 2;

/** Walls, windows, service door, attic roof. */
export function addRear({ site, level, full }: Context): void {
  const part = site.part('rear', { evidence: 'estimated', tile: 'rear' });
  const pitch = (-REAR.cantZ + FLANK.midBackZ - 0.8) / REAR.bays;
  const sideBays = Array.from({ length: REAR.bays }, (_, i) => -FLANK.midBackZ + 0.6 + (i + 0.5) * pitch);
  const backBays = Array.from({ length: REAR.bays }, (_, i) => (i - (REAR.bays - 1) / 2) * 3.55);
  const rows = (bays: readonly number[]): Hole[][] =>
    SILLS.map((up) => bays.map((along): Hole => ({ opening: WINDOW, along, up })));
  const side = rows(sideBays);
  const back = rows(backBays).map((row, i) => (i === 0 ? row.filter(({ along }) => along !== 0) : row));
  const door: Hole = { opening: DOOR, along: 0, up: 0 };
  const pieces = (left: number, right: number, holes: readonly (readonly Hole[])[]): WallPiece[] =>
    FLOORS.slice(0, -1).map((bottom, i) => ({
      left,
      right,
      bottom,
      top: FLOORS[i + 1]!,
      holes: holes[i] ?? [],
    }));
  const sidePieces = pieces(-FLANK.midBackZ - 0.2, -REAR.cantZ, side);
  const backPieces = pieces(-REAR.halfWidth, REAR.halfWidth, [
    [...back[0]!, door].sort((a, b) => a.along - b.along),
    ...back.slice(1),
  ]);
  const cant = Math.hypot(X - REAR.halfWidth, REAR.cantZ - REAR.z);
  const cantPlace = place(
    [X, 0, REAR.cantZ],
    90 + (Math.atan2(X - REAR.halfWidth, REAR.cantZ - REAR.z) * 180) / Math.PI,
  );
  const cantPieces = pieces(0, cant, []);
  const behind = place([0, 0, REAR.z], 180);
  // From afar the upper storeys are one sheet.
  const walls = (list: readonly WallPiece[]): Geometry =>
    full
      ? merge(...list.slice(1).map((piece) => storey(piece, full)))
      : storey({ ...list[1]!, top: TOP, holes: [] }, full);
  part.add(
    'wall',
    bothSides(transform(walls(sidePieces), onRight(X)), transform(walls(cantPieces), cantPlace)),
    transform(walls(backPieces), behind),
  );
  part.add(
    'base',
    bothSides(
      transform(banded(sidePieces[0]!, full, 0.5), onRight(X)),
      transform(banded(cantPieces[0]!, full, 0.5), cantPlace),
    ),
    transform(banded(backPieces[0]!, full, 0.5), behind),
  );
  const pane = glazing(WINDOW, 0.25, level);
  const places = [
    ...onBoth(X, side.flat()),
    ...back.flat().map(({ along, up }) => place([-along, up, REAR.z], 180)),
  ];
  part.repeat(
    'glass',
    pane.glass,
    places.filter((_, i) => !isLit(i)),
  );
  part.repeat(
    'litGlass',
    pane.glass,
    places.filter((_, i) => isLit(i)),
  );
  part.add('slate', ...attic(full));
  part.add('trim', ...bands(full));
  if (!full) return;
  part.repeat('joinery', pane.joinery, places);
  part.repeat('trim', windowTrim(), places);
  const leaves = glazing(DOOR, 0.25, level);
  // A boarded service door: its panels stand where others have panes.
  part.add('joinery', transform(merge(leaves.glass, leaves.joinery), behind));
  part.add('trim', transform(doorway(), behind));
  part.add(
    'granite',
    box([-1.6, 0, REAR.z - 0.6], [1.6, 0.15, REAR.z]),
    box([-1.3, 0, REAR.z - 0.3], [1.3, 0.3, REAR.z]),
  );
}

const windowTrim = (): Geometry =>
  merge(
    surround(WINDOW, 0.13, -0.05, 0.07),
    translate(keystone(0.2, 0.24, 0.12), [0, WINDOW.crown - 0.02, 0]),
    chamferedBox([-0.78, -0.13, -0.05], [0.78, 0, 0.18], 0.025),
    ...[-1, 1].map((s) =>
      chamferedBox([s * 0.58 - 0.08, -0.34, -0.05], [s * 0.58 + 0.08, -0.13, 0.11], 0.02),
    ),
  );

/** Frame and flat stone hood of the service door. */
const doorway = (): Geometry =>
  merge(
    surround(DOOR, 0.25, -0.08, 0.1),
    chamferedBox([-1.5, 3.4, -0.08], [1.5, 3.62, 0.6], 0.04),
    ...[-1, 1].map((s) => chamferedBox([s * 1.22 - 0.12, 2.9, -0.08], [s * 1.22 + 0.12, 3.42, 0.45], 0.04)),
  );

/** Foot, string courses and corner strips. */
function bands(full: boolean): Geometry[] {
  const path: Point2[] = [
    [X, -FLANK.midBackZ + 0.02],
    [X, -REAR.cantZ],
    [REAR.halfWidth, -REAR.z],
    [-REAR.halfWidth, -REAR.z],
    [-X, -REAR.cantZ],
    [-X, -FLANK.midBackZ + 0.02],
  ];
  const foot = moulding(path, [
    [-0.2, 0],
    [0.1, 0],
    [0.1, 0.26],
    [-0.2, 0.32],
  ]);
  if (!full) return [foot];
  const string = (y: number, out: number): Geometry =>
    moulding(path, [
      [-0.1, y - 0.12],
      [out * 0.5, y - 0.12],
      [out, y - 0.02],
      [out, y + 0.08],
      [-0.1, y + 0.14],
    ]);
  const quoin = (y: number, wide: number): Geometry =>
    box([X - 0.3, y, REAR.cantZ - 0.02], [X + 0.05, y + 0.34, REAR.cantZ + wide]);
  const quoins = Array.from({ length: 20 }, (_, i) => quoin(4.5 + i * 0.43, i % 2 === 0 ? 0.75 : 0.5));
  return [foot, string(FLOORS[1], 0.14), string(FLOORS[3], 0.1), bothSides(...quoins)];
}

/** The low hipped roof behind the balustrade. */
function attic(full: boolean): Geometry[] {
  const { x, ridgeX, front, back, ridgeZ, ridgeY } = REAR.attic;
  const eaves: Point3[] = [
    [-x, HEIGHTS.terrace, front],
    [x, HEIGHTS.terrace, front],
    [x - 2, HEIGHTS.terrace, back],
    [-x + 2, HEIGHTS.terrace, back],
    [-x, HEIGHTS.terrace, front],
  ];
  const ridge: Point3[] = [
    [-ridgeX, ridgeY, ridgeZ + 0.05],
    [ridgeX, ridgeY, ridgeZ + 0.05],
    [ridgeX, ridgeY, ridgeZ - 0.05],
    [-ridgeX, ridgeY, ridgeZ - 0.05],
    [-ridgeX, ridgeY, ridgeZ + 0.05],
  ];
  return [0, 1, 2, 3].map((i) =>
    slated(ruledRows(eaves.slice(i, i + 2), ridge.slice(i, i + 2), full ? 14 : 1), full ? 0.025 : 0),
  );
}
