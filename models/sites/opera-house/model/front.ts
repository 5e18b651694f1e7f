// The five bays: arcade, loggia, giant order and bulging balconies (dossier, sections 3.3 to 3.5).
import { ionicColumn } from '../../../kit/classical-order.ts';
import { baluster } from '../../../kit/balustrade.ts';
import { type Geometry, merge, place, translate } from '../../../kit/geometry.ts';
import { type Outline, type Point2, rectangle } from '../../../kit/outline.ts';
import { box, chamferedBox, extrude, lathe, loft, tube } from '../../../kit/solids.ts';
import type { Point3 } from '../../../../src/base/index.ts';
import type { Context } from './context.ts';
import {
  BAY,
  FREE_COLUMNS,
  HEIGHTS,
  LOGGIA_END_COLUMNS,
  ORDER,
  PAVILION_COLUMN_Z,
  PAVILION_COLUMNS,
} from './dimensions.ts';
import { glazing, type Opening, outlineOf, panelFrame, rustication, surround } from './openings.ts';

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
}

function addArcade({ site, level, full }: Context): void {
  const part = site.part('arcade', { evidence: 'derived', tile: 'front' });
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
  const door = glazing(DOOR, 0.35, level);
  const doorPlaces = BAY.centres.map((x) => place([x, 0, BAY.backWallZ + (full ? 0 : -0.5)]));
  part.repeat('litGlass', door.glass, doorPlaces);
  if (!full) return;
  part.add(
    'wall',
    ...BAY.centres.map((x) => surround(ARCH, 0.22, BAY.wallFrontZ - 0.1, BAY.wallFrontZ + 0.08, x)),
    ...BAY.centres.map((x) =>
      box([x - 0.16, 5.6, BAY.wallFrontZ - 0.05], [x + 0.16, 6.1, BAY.wallFrontZ + 0.16]),
    ),
  );
  const leaves = BAY.centres.map((x) => place([x, 0, BAY.wallBackZ + 0.12]));
  part.repeat('iron', merge(door.joinery), doorPlaces);
  part.repeat('iron', gate(), leaves);
}

/** A wrought-iron gate, both leaves folded open against the jambs: bars, rails, scrolls (section 3.3). */
function gate(): Geometry {
  const bars: Geometry[] = [];
  for (const side of [-1, 1]) {
    const x = side * (BAY.clearWidth / 2 - 0.08);
    for (let i = 0; i < 7; i++) {
      const z = -0.1 - i * 0.15;
      bars.push(box([x - 0.012, HEIGHTS.platform + 0.05, z - 0.012], [x + 0.012, 3.7 - 0.05 * i, z + 0.012]));
    }
    for (const y of [HEIGHTS.platform + 0.1, 2.3, 3.35])
      bars.push(box([x - 0.02, y, -1.04], [x + 0.02, y + 0.05, -0.06]));
  }
  return merge(...bars);
}

function addLoggia({ site, level, full }: Context): void {
  const part = site.part('loggia', { evidence: 'derived', tile: 'front' });
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
  const window = glazing(LOGGIA_WINDOW, 0.3, level);
  const places = BAY.centres.map((x) => place([x, 0, BAY.backWallZ]));
  part.repeat('litGlass', window.glass, places);
  if (!full) return;
  part.repeat('joinery', window.joinery, places);
  part.add('trim', ...loggiaTrim());
}

/** Window frames, half-columns between them, cove, ceiling coffers, lintel panels and bracket of each bay. */
function loggiaTrim(): Geometry[] {
  const back = BAY.backWallZ;
  const front = BAY.wallFrontZ;
  const trim: Geometry[] = [];
  for (const x of BAY.centres) {
    trim.push(
      surround(LOGGIA_WINDOW, 0.2, back - 0.05, back + 0.1, x),
      box([x - 0.14, BAY.windowCrown - 0.05, back], [x + 0.14, BAY.windowCrown + 0.5, back + 0.18]),
      panelFrame([x - 1.05, 12.2, x - 0.26, 12.95], 0.08, front - 0.05, front + 0.06),
      panelFrame([x + 0.26, 12.2, x + 1.05, 12.95], 0.08, front - 0.05, front + 0.06),
      box([x - 0.19, 12.05, front - 0.05], [x + 0.19, 13.05, front + 0.34]),
      box([x - 0.24, 12.88, front - 0.05], [x + 0.24, 13.05, front + 0.4]),
      ...[-0.11, 0, 0.11].map((dx) =>
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

const halfColumn = (): Geometry =>
  merge(
    box([-0.36, 6.9, -0.3], [0.36, 7.4, 0.34]),
    lathe(
      [
        [0.34, 7.4],
        [0.28, 7.55],
        [0.28, 8.5],
        [0.24, 11.1],
        [0.28, 11.15],
        [0.26, 11.3],
        [0.36, 11.6],
      ],
      14,
    ),
    box([-0.38, 11.6, -0.3], [0.38, 11.82, 0.38]),
  );

function addOrder({ site, level, full }: Context): void {
  const part = site.part('giant-order', { evidence: 'derived', tile: 'front' });
  const places = [
    ...[...FREE_COLUMNS, ...LOGGIA_END_COLUMNS].map((x): Point3 => [x, 0, 0]),
    ...PAVILION_COLUMNS.map((x): Point3 => [x, 0, PAVILION_COLUMN_Z]),
  ];
  part.repeat(
    'trim',
    merge(ionicColumn(ORDER, level)),
    places.map((p) => place(p)),
  );
  const block = full
    ? merge(
        chamferedBox([-0.75, HEIGHTS.baseTop, -0.65], [0.75, HEIGHTS.columnBase, 0.65], 0.04),
        box([-0.15, HEIGHTS.baseTop - 0.35, 0.5], [0.15, HEIGHTS.baseTop, 0.68]),
      )
    : box([-0.75, HEIGHTS.baseTop, -0.65], [0.75, HEIGHTS.columnBase, 0.65]);
  part.add('trim', ...places.slice(0, 6).map((p) => translate(block, p)));
}

/** Outline of a balcony slab: straight at the wall, bulging in front. Offsets shrink it towards the wall. */
function bulge(halfWidth: number, reach: number, y: number, z0: number): Point3[] {
  return Array.from({ length: 13 }, (_, i): Point3 => {
    const angle = (Math.PI * i) / 12;
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    return [-halfWidth * Math.sign(c) * Math.abs(c) ** 0.6, y, z0 + reach * Math.abs(s) ** 0.75];
  });
}

/** Five balconies: an inverted bell, a slab, dark balusters and a white rail (section 3.5). */
function addBalconies({ site, level, full }: Context): void {
  const part = site.part('balconies', { evidence: 'derived', tile: 'front' });
  const z0 = BAY.wallFrontZ - 0.02;
  const levels: Point2[] = full
    ? [
        [0.22, 5.45],
        [0.45, 5.55],
        [0.5, 5.8],
        [0.44, 5.86],
        [0.62, 6.2],
        [0.86, 6.5],
        [0.84, 6.56],
        [1.08, 6.8],
        [1.24, 6.95],
        [1.24, 7.05],
        [1.33, 7.1],
        [1.33, 7.25],
      ]
    : [
        [0.45, 5.5],
        [0.7, 6.4],
        [1.33, 7.1],
        [1.33, 7.25],
      ];
  const bell = loft(
    levels.map(([half, y]) => bulge(half, (0.95 * half) / 1.33, y, z0)),
    true,
    30,
  );
  const railPath = bulge(1.27, 0.9, 7.87, z0);
  const rail = tube(railPath, 0.08, full ? 8 : 4);
  part.repeat(
    'trim',
    merge(bell, rail),
    BAY.centres.map((x) => place([x, 0, 0])),
  );
  if (!full) return;
  const posts = alongPoints(bulge(1.24, 0.87, 7.25, z0), 0.2);
  const bottle = baluster(0.58, 0.13, level);
  part.repeat(
    'iron',
    bottle,
    BAY.centres.flatMap((x) => posts.map(([px, py, pz]) => place([x + px, py, pz]))),
  );
}

/** Points every `step` metres along a polyline. */
function alongPoints(path: readonly Point3[], step: number): Point3[] {
  const points: Point3[] = [];
  let next = step;
  let walked = 0;
  for (let i = 0; i + 1 < path.length; i++) {
    const [a, b] = [path[i]!, path[i + 1]!];
    const length = Math.hypot(b[0] - a[0], b[2] - a[2]);
    while (next <= walked + length) {
      const t = (next - walked) / length;
      points.push([a[0] + (b[0] - a[0]) * t, a[1], a[2] + (b[2] - a[2]) * t]);
      next += step;
    }
    walked += length;
  }
  return points;
}
