// The five bays: arcade, loggia, giant order and bulging balconies (dossier, sections 3.3 to 3.5).
import { type Geometry, merge, place, translate } from '../../../kit/geometry.ts';
import { type Outline, rectangle } from '../../../kit/outline.ts';
import { box, chamferedBox, extrude } from '../../../kit/solids.ts';
import { addBalconies } from './balconies.ts';
import type { Context } from './context.ts';
import { BAY, FREE_COLUMNS, HEIGHTS, LOGGIA_END_COLUMNS } from './dimensions.ts';
import { engagedColumn } from './flank-parts.ts';
import { addOrder } from './giant-order.ts';
import { frenchLeaves } from './french-leaves.ts';
import { gate } from './gates.ts';
import { type Opening, outlineOf, panelFrame, rustication, surround } from './openings.ts';
import { keystone } from './ornament.ts';
import { addPlaque } from './plaque.ts';

/** The basket arch of a bay; its foot hides below the platform so that the wall can be cut in one go. */
const ARCH: Opening = {
  width: BAY.clearWidth,
  sill: HEIGHTS.platform,
  crown: BAY.archCrown,
  rise: BAY.archCrown - BAY.archSpringing,
};
const DOOR: Opening = {
  width: BAY.doorWidth,
  sill: HEIGHTS.platform,
  crown: BAY.doorCrown,
  rise: BAY.doorWidth / 2,
};
const LOGGIA_WINDOW: Opening = {
  width: BAY.windowWidth,
  sill: HEIGHTS.loggiaFloor,
  crown: BAY.windowCrown,
  rise: BAY.windowWidth / 2,
};
const FOOT = 1.2;

/** Arcade and loggia: one pierced wall in front, one behind, floors between. */
export function addFront(context: Context): void {
  addArcade(context);
  addLoggia(context);
  addOrder(context);
  addBalconies(context);
  addPlaque(context);
}

function addArcade({ site, level, full }: Context): void {
  const part = site.part('arcade', { evidence: 'derived', tile: 'front', closeUp: true });
  const holes: Outline[] = BAY.centres.flatMap((x) => [
    outlineOf({ ...ARCH, sill: FOOT + 0.1 }, x, 0, full ? 14 : 6),
    rectangle(x - BAY.clearWidth / 2, HEIGHTS.loggiaFloor, x + BAY.clearWidth / 2, BAY.loggiaHead),
  ]);
  part.add(
    'wall',
    extrude(rectangle(-9.6, FOOT, 9.6, HEIGHTS.capitalTop), BAY.wallBackZ, BAY.wallFrontZ, holes),
    extrude(
      rectangle(-9.6, FOOT, 9.6, HEIGHTS.loggiaFloor - 0.1),
      BAY.backWallZ - 0.6,
      BAY.backWallZ,
      BAY.centres.map((x) => outlineOf({ ...DOOR, sill: FOOT + 0.1 }, x, 0, full ? 14 : 6)),
    ),
  );
  const piers = [...FREE_COLUMNS, ...LOGGIA_END_COLUMNS];
  part.add(
    'base',
    ...piers.map((x) => rustication([x - 0.6, -0.6, x + 0.6, 0.6], 2.35, HEIGHTS.baseTop, 5, level)),
    ...piers.map((x) =>
      full
        ? merge(
            chamferedBox([x - 0.75, HEIGHTS.platform - 0.05, -0.7], [x + 0.75, 2.15, 0.72], 0.03),
            chamferedBox([x - 0.69, 2.15, -0.64], [x + 0.69, 2.35, 0.68], 0.06),
          )
        : box([x - 0.75, HEIGHTS.platform - 0.05, -0.7], [x + 0.75, 2.35, 0.72]),
    ),
  );
  const door = frenchLeaves(DOOR, 0.35, level);
  const doorPlaces = BAY.centres.map((x) => place([x, 0, BAY.backWallZ + (full ? 0 : -0.5)]));
  part.repeat('litGlass', door.glass, doorPlaces);
  if (!full) return;
  part.add('wall', ...BAY.centres.map((x) => translate(archivolt(), [x, 0, BAY.wallFrontZ])));
  const leaves = BAY.centres.map((x) => place([x, 0, BAY.wallBackZ + 0.12]));
  part.repeat('iron', merge(door.joinery, door.grille), doorPlaces);
  part.repeat('trim', doorFrame(), doorPlaces);
  part.repeat('iron', gate(level === 'close'), leaves);
}

/** Two fasciae and a rounded edge round the head of an arch, 0.22 m wide, down to the columns' blocks (section 3.3). */
function archivolt(): Geometry {
  const head = (grown: number): Opening => ({
    width: ARCH.width + 2 * grown,
    sill: HEIGHTS.columnBase - 0.02,
    crown: ARCH.crown + grown,
    rise: ARCH.rise + grown,
  });
  return merge(
    surround(head(0), 0.08, -0.06, 0.05),
    surround(head(0.08), 0.08, -0.06, 0.075),
    surround(head(0.16), 0.03, -0.06, 0.1),
    surround(head(0.19), 0.03, -0.06, 0.12),
  );
}

/** White moulded frame and keystone round a door behind the arches, its wall's face at z = 0. */
const doorFrame = (): Geometry =>
  merge(
    surround(wider(DOOR, -0.02), 0.16, -0.36, 0.05),
    surround(wider(DOOR, 0.14), 0.06, -0.05, 0.09),
    translate(keystone(0.3, 0.4, 0.14), [0, DOOR.crown - 0.02, 0]),
  );

function addLoggia({ site, level, full }: Context): void {
  const part = site.part('loggia', { evidence: 'derived', tile: 'front', closeUp: true });
  const floor = HEIGHTS.loggiaFloor;
  part.add(
    'wall',
    extrude(
      rectangle(-9.6, floor - 0.1, 9.6, HEIGHTS.capitalTop),
      BAY.backWallZ - 0.6,
      BAY.backWallZ,
      full ? BAY.centres.map((x) => outlineOf({ ...LOGGIA_WINDOW, sill: floor + 0.02 }, x)) : [],
    ),
  );
  part.add(
    'trim',
    box([-9.6, floor - 0.4, BAY.backWallZ - 0.2], [9.6, floor, BAY.wallBackZ + 0.02]),
    box(
      [-9.6, BAY.loggiaCeiling + 0.1, BAY.backWallZ - 0.2],
      [9.6, HEIGHTS.capitalTop - 0.05, BAY.wallBackZ + 0.02],
    ),
  );
  const window = frenchLeaves(LOGGIA_WINDOW, 0.3, level);
  const places = BAY.centres.map((x) => place([x, 0, BAY.backWallZ]));
  part.repeat('litGlass', window.glass, places);
  if (!full) return;
  part.repeat('joinery', window.joinery, places);
  part.repeat('iron', window.grille, places);
  part.add('trim', ...loggiaTrim());
}

/** An opening grown on all sides but its sill. */
const wider = (opening: Opening, by: number): Opening => ({
  ...opening,
  width: opening.width + 2 * by,
  crown: opening.crown + by,
  rise: opening.rise + by,
});

/** Window frames, half-columns between them, cove, ceiling coffers, lintel panels and bracket of each bay. */
function loggiaTrim(): Geometry[] {
  const back = BAY.backWallZ;
  const front = BAY.wallFrontZ;
  const trim: Geometry[] = [];
  for (const x of BAY.centres) {
    trim.push(
      surround(wider(LOGGIA_WINDOW, -0.02), 0.22, back - 0.31, back + 0.1, x),
      surround(wider(LOGGIA_WINDOW, 0.2), 0.05, back - 0.05, back + 0.15, x),
      translate(keystone(0.28, 0.46, 0.16), [x, BAY.windowCrown - 0.03, back]),
      // The white band in pieces about the panels: a single face would be shaded by its hidden corners alone.
      ...[-1, 1].flatMap((side) =>
        [BAY.loggiaHead + 0.07, 12.4, 12.7].map((y) =>
          box([x + side * 1.22 - 0.17, y, front - 0.05], [x + side * 1.22 + 0.17, y + 0.3, front + 0.03]),
        ),
      ),
      box([x - 1.4, 12.95, front - 0.05], [x + 1.4, HEIGHTS.capitalTop - 0.02, front + 0.03]),
      box([x - 1.44, BAY.loggiaHead, front - 0.05], [x + 1.44, BAY.loggiaHead + 0.07, front + 0.07]),
      ...[-1, 1].map((s) =>
        chamferedBox(
          [x + s * 0.655 - 0.31, 12.29, front - 0.02],
          [x + s * 0.655 + 0.31, 12.86, front + 0.06],
          0.03,
        ),
      ),
      panelFrame([x - 1.05, 12.2, x - 0.26, 12.95], 0.08, front - 0.05, front + 0.085),
      panelFrame([x + 0.26, 12.2, x + 1.05, 12.95], 0.08, front - 0.05, front + 0.085),
      box([x - 0.19, 12.05, front - 0.05], [x + 0.19, 13.05, front + 0.34]),
      box([x - 0.24, 12.88, front - 0.05], [x + 0.24, 13.05, front + 0.4]),
      ...[-0.12, 0, 0.12].map((dx) =>
        box([x + dx - 0.035, 12.12, front + 0.3], [x + dx + 0.035, 12.85, front + 0.38]),
      ),
      panelFrame([x - 1.45, back + 0.25, x + 1.45, BAY.wallBackZ - 0.15], 0.14, 0, 0.12),
    );
    const coffer = trim.pop()!;
    trim.push(layFlat(coffer, BAY.loggiaCeiling - 0.02));
  }
  for (const x of [...FREE_COLUMNS, -9.4, 9.4]) {
    trim.push(
      translate(halfColumn(), [x, 0, back]),
      box([x - 0.16, 11.8, back], [x + 0.16, BAY.loggiaCeiling + 0.15, BAY.wallBackZ + 0.05]),
    );
  }
  return trim;
}

/** A shape drawn in x–y, laid so that y runs along z; its thickness hangs from `y` up. */
const layFlat = (geometry: Geometry, y: number): Geometry => ({
  positions: geometry.positions.map((_, i, all) =>
    i % 3 === 0 ? all[i]! : i % 3 === 1 ? y + 0.12 - all[i + 1]! : all[i - 1]!,
  ),
  normals: geometry.normals.map((_, i, all) =>
    i % 3 === 0 ? all[i]! : i % 3 === 1 ? -all[i + 1]! : all[i - 1]!,
  ),
  indices: geometry.indices,
});

/** A half-column on its pedestal, with a block over it for the beam. */
const halfColumn = (): Geometry =>
  merge(
    chamferedBox([-0.42, HEIGHTS.loggiaFloor - 0.05, -0.3], [0.42, 7.12, 0.44], 0.03),
    box([-0.38, 7.1, -0.3], [0.38, 7.38, 0.4]),
    chamferedBox([-0.42, 7.34, -0.3], [0.42, 7.44, 0.44], 0.02),
    engagedColumn({ bottom: 7.42, top: 11.62, diameter: 0.56 }),
    box([-0.4, 11.6, -0.3], [0.4, 11.82, 0.38]),
  );
