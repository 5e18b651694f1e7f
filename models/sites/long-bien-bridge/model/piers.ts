// Supports: masonry piers of 1902, concrete ones and bents of 1973, fenders, and the flood gauge.
import type { Point3 } from '../../../../src/base/index.ts';
import { type Geometry, merge, place, translate } from '../../../kit/geometry.ts';
import type { Level, ModelBuilder } from '../../../kit/model.ts';
import { box, chamferedBox, extrude, lathe, tube } from '../../../kit/solids.ts';
import { bar } from '../../../kit/steel-member.ts';
import * as dim from './dimensions.ts';
import { pierShaft, pierStump } from './pier-masonry.ts';
import { groundHeight } from './river.ts';

const { PIER } = dim;

/** Granite bearing blocks under each truss (section 6, estimate). */
const BLOCK = { half: 0.6, height: 0.35 } as const;
/** Rollers of a moving bearing. */
const ROLLER = { radius: 0.075, count: 4, pitch: 0.17 } as const;

/** Granite blocks on a pier's cap. */
const bearingBlocks = (): Geometry =>
  merge(
    ...[-1, 1].map((side) => {
      const z = side * dim.TRUSS_HALF_SPACING;
      return chamferedBox(
        [-BLOCK.half, dim.PIER_TOP - 0.02, z - BLOCK.half],
        [BLOCK.half, dim.PIER_TOP + BLOCK.height, z + BLOCK.half],
        0.03,
      );
    }),
  );

/** Cast-steel shoes between block and chord: a fixed pier has a plain foot, the other a nest of rollers. */
function bearings(level: Level, rolls: boolean): Geometry {
  const low = dim.PIER_TOP + BLOCK.height;
  const pieces = [-1, 1].flatMap((side): Geometry[] => {
    const z = side * dim.TRUSS_HALF_SPACING;
    if (level === 'massing') return [box([-0.35, low, z - 0.4], [0.35, dim.SOFFIT, z + 0.4])];
    const plate = (y0: number, y1: number, half: number): Geometry =>
      box([-half, y0, z - 0.42], [half, y1, z + 0.42]);
    const seat = low + 0.04 + (rolls ? 2 * ROLLER.radius : 0.15);
    const middle = Array.from({ length: ROLLER.count }, (_, i) => {
      const x = (i - (ROLLER.count - 1) / 2) * ROLLER.pitch;
      const y = low + 0.04 + ROLLER.radius;
      return tube(
        [
          [x, y, z - 0.36],
          [x, y, z + 0.36],
        ],
        ROLLER.radius,
        10,
      );
    });
    const ribs = [-0.3, -0.1, 0.1, 0.3].map((dz) =>
      translate(
        extrude(
          [
            [-0.36, 0],
            [0.36, 0],
            [0.12, dim.SOFFIT - 0.05 - seat],
            [-0.12, dim.SOFFIT - 0.05 - seat],
          ],
          -0.02,
          0.02,
        ),
        [0, seat, z + dz],
      ),
    );
    return [
      plate(low, low + 0.04, 0.46),
      ...(rolls ? middle : [plate(low + 0.04, seat, 0.4)]),
      plate(seat - 0.001, seat + 0.04, 0.42),
      ...ribs,
      tube(
        [
          [0, dim.SOFFIT - 0.1, z - 0.4],
          [0, dim.SOFFIT - 0.1, z + 0.4],
        ],
        0.06,
        10,
      ),
      plate(dim.SOFFIT - 0.05, dim.SOFFIT, 0.4),
    ];
  });
  return merge(...pieces);
}

/** Two columns under a crosshead. */
function bent(): Geometry {
  const { columnDiameter, columnOffset, across, along, height } = dim.BENT;
  const headTop = dim.SOFFIT - 0.4;
  const column = lathe(
    [
      [columnDiameter / 2, PIER.foot],
      [columnDiameter / 2, headTop - height + 0.05],
    ],
    16,
  );
  return merge(
    translate(column, [0, 0, columnOffset]),
    translate(column, [0, 0, -columnOffset]),
    box([-along / 2, headTop - height, -across / 2], [along / 2, headTop, across / 2]),
    ...[-1, 1].map((side) =>
      box(
        [-0.6, headTop, side * dim.TRUSS_HALF_SPACING - 0.4],
        [0.6, dim.SOFFIT, side * dim.TRUSS_HALF_SPACING + 0.4],
      ),
    ),
  );
}

/** A trestle of four tubes with crossed ties. */
function trestle(level: Level): Geometry {
  const top = dim.SOFFIT - 0.5;
  const leg = (x: number, z: number, y: number): Point3 => {
    const spread = 1 + ((top - y) / (top - PIER.foot)) * 0.5;
    return [x * spread, y, z * spread];
  };
  const corners = [
    [-1.1, -2.6],
    [1.1, -2.6],
    [1.1, 2.6],
    [-1.1, 2.6],
  ] as const;
  const pieces = corners.map(([x, z]) => tube([leg(x, z, PIER.foot), leg(x, z, top)], 0.32, 10));
  const tied = level !== 'massing';
  for (const [low, high] of [
    [3, 8.5],
    [8.5, 14],
  ] as const) {
    if (!tied) continue;
    corners.forEach(([x, z], i) => {
      const [nx, nz] = corners[(i + 1) % 4]!;
      pieces.push(
        bar(leg(x, z, low), leg(nx, nz, high), 0.14, 0.14, [0, 1, 0.01]),
        bar(leg(x, z, high), leg(nx, nz, low), 0.14, 0.14, [0, 1, 0.01]),
        bar(leg(x, z, high), leg(nx, nz, high), 0.16, 0.16, [0, 1, 0.01]),
      );
    });
  }
  pieces.push(box([-1.5, top, -3.4], [1.5, dim.SOFFIT, 3.4]));
  return merge(...pieces);
}

/** Round piles under a curved beam, upstream of the piers in the channel (section 6, estimate). */
function fender(): Geometry {
  const standing = Array.from({ length: 7 }, (_, i): Point3 => {
    const angle = (Math.PI * i) / 6;
    return [4.2 * Math.cos(angle), 0, -(5.4 + 4.2 * Math.sin(angle))];
  });
  const pile = lathe(
    [
      [0.5, PIER.foot],
      [0.5, 6],
    ],
    12,
  );
  const beam = tube(
    standing.map(([x, , z]): Point3 => [x, 6, z]),
    0.62,
    8,
  );
  return merge(...standing.map((at) => translate(pile, at)), beam);
}

const FENDERED_PIERS = [11, 12, 13, 14];
const GAUGE_PIER = 3;

/** A painted scale on P3 with the alarm levels and two remembered floods: a device of this model, not seen on site. */
function addFloodGauge(site: ModelBuilder): void {
  const x = dim.SUPPORT_X[GAUGE_PIER]!;
  const face = (y: number, out: number): Point3 => [
    x - PIER.topAlong / 2 - (dim.PIER_TOP - y) / PIER.batter - out,
    y,
    1.2,
  ];
  const part = site.part('flood-gauge', {
    evidence: 'sourced',
    tile: 'piers',
    solid: false,
    phases: [dim.PHASE_TODAY],
  });
  part.add('paint', bar(face(8.6, 0.02), face(13.4, 0.02), 0.5, 0.06));
  // The mark of 1971 stands over the shaft, on the cap.
  for (const level of dim.FLOOD_MARKS) {
    const [mx, , mz] = face(level, level > 13.4 ? 0.3 : 0.06);
    part.add('mark', box([mx - 0.02, level - 0.05, mz - 0.6], [mx + 0.08, level + 0.05, mz + 0.6]));
  }
  site.anchor('flood-gauge', face(11.3, 0));
}

/** Id of the part with the masonry piers of a stretch. */
export const piersOf = (stretch: number): string => `piers-${stretch + 1}`;

/** Adds the piers of 1902 that still stand, stretch by stretch. */
function addMasonry(site: ModelBuilder): void {
  const blocks = bearingBlocks();
  dim.STRETCHES.forEach(({ from, to }, index) => {
    const numbers = MASONRY.filter((n) => dim.SUPPORT_X[n]! > from && dim.SUPPORT_X[n]! < to);
    const at = (n: number) => place([dim.SUPPORT_X[n]!, 0, 0]);
    const places = numbers.map(at);
    const ground = Math.min(...numbers.map((n) => groundHeight(dim.SUPPORT_X[n]!, 0)));
    const shaft = pierShaft(site.level, false, ground);
    const part = site.part(piersOf(index), { evidence: 'sourced', tile: dim.nearTile(index), closeUp: true });
    if (site.level === 'massing') {
      part.repeat('stone', merge(shaft.dry, shaft.wet), places);
      return;
    }
    part
      .repeat('stone', merge(shaft.dry, blocks), places)
      .repeat('wet-stone', shaft.wet, places)
      // Each unit has one fixed and one roller pier (section 6, estimate).
      .repeat('bearing', bearings(site.level, false), numbers.filter((n) => n % 2 === 1).map(at))
      .repeat('bearing', bearings(site.level, true), numbers.filter((n) => n % 2 === 0).map(at));
  });
}

const MASONRY = dim.SUPPORT_X.map((_, i) => i).filter(
  (n) => n > 0 && n < dim.SUPPORT_X.length - 1 && !dim.REBUILT_PIERS.includes(n),
);
/** How high the broken piers of 1972 stood (estimate). */
const STUMP_TOP = [7.5, 9.6, 6.2, 8.4] as const;

/** The four piers that fell: whole until the war, stumps in 1972. */
function addLostPiers(site: ModelBuilder): void {
  if (site.level === 'massing') return;
  const shaft = pierShaft('full', false);
  const places = dim.REBUILT_PIERS.map((n) => place([dim.SUPPORT_X[n]!, 0, 0]));
  site
    .part('lost-piers', { evidence: 'sourced', tile: 'lost', phases: dim.BEFORE_WAR })
    .repeat('stone', merge(shaft.dry, bearingBlocks()), places)
    .repeat('wet-stone', shaft.wet, places)
    .repeat('bearing', bearings('full', false), places);
  const stumps = site.part('broken-piers', { evidence: 'estimated', tile: 'war', phases: [dim.PHASE_WAR] });
  for (const [i, n] of dim.REBUILT_PIERS.entries()) {
    stumps.add('wet-stone', translate(pierStump(STUMP_TOP[i]!, 40 + i), [dim.SUPPORT_X[n]!, 0, 0]));
  }
}

/** Adds what carries the girders of 1973. */
function addRepairPiers(site: ModelBuilder): void {
  const { level } = site;
  const cast = pierShaft(level, true);
  const rebuilt = dim.REBUILT_PIERS.map((n) => place([dim.SUPPORT_X[n]!, 0, 0]));
  const oldSites: readonly number[] = dim.SUPPORT_X;
  const bents = dim.T66_SUPPORTS.filter((x) => !oldSites.includes(x));
  const at = (x: number) => place([x, 0, 0]);
  site
    .part('repair-piers', { evidence: 'estimated', tile: 'piers', phases: dim.SINCE_REPAIR })
    .repeat('concrete', merge(cast.dry, cast.wet, bearingBlocks(), bearings('massing', false)), rebuilt)
    .repeat('concrete', bent(), bents.filter((x) => !dim.STEEL_TRESTLES.includes(x)).map(at))
    .repeat('t66-steel', trestle(level), dim.STEEL_TRESTLES.map(at));
  if (level === 'massing') return;
  site.part('fenders', { evidence: 'estimated', tile: 'piers', phases: [dim.PHASE_TODAY] }).repeat(
    'concrete',
    fender(),
    FENDERED_PIERS.map((n) => place([dim.SUPPORT_X[n]!, 0, -1])),
  );
}

/** Adds all supports. */
export function addPiers(site: ModelBuilder): void {
  addMasonry(site);
  addLostPiers(site);
  addRepairPiers(site);
  if (site.level === 'massing') {
    site.anchor('flood-gauge', [dim.SUPPORT_X[GAUGE_PIER]! - 2, 11.3, 1.2]);
  } else {
    addFloodGauge(site);
  }
  site.anchor('pier', [dim.SUPPORT_X[4]!, 9, 0]);
}
