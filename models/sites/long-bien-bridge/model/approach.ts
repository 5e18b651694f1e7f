// The ends: abutments, the western viaduct with its station and road ramps, the dyke with the mosaic wall, the eastern bank.
import type { Point3 } from '../../../../src/base/index.ts';
import { type Geometry, merge, place, translate } from '../../../kit/geometry.ts';
import type { ModelBuilder } from '../../../kit/model.ts';
import { archedOpening, type Outline, rectangle } from '../../../kit/outline.ts';
import { box, extrude, frustum, loft, prism } from '../../../kit/solids.ts';
import { bar } from '../../../kit/steel-member.ts';
import { trussPlane } from '../../../kit/truss.ts';
import * as dim from './dimensions.ts';
import { SEAT_LEVEL } from './trusses.ts';

/** Section 6: arches span 4.5, piers 1.1, crown from +13 down to +9 over 896 m (estimates; the length is sourced). */
const ARCH = { span: 4.5, module: 5.6, half: 2.7, base: -9 } as const;
const VIADUCT = { bridgeEnd: -35, stationEnd: -200, end: -896, highCrown: 13.2, lowCrown: 9 } as const;
const PARAPET_RISE = 1.6;
/** Inner face of the western road ramps, where they pass the station. */
const RAMP = { inner: 3.2, outer: 6.2, end: -215 } as const;
const ROCKER_HEIGHT = 0.5;

function abutment(): Geometry {
  const half = 6;
  const shelf = SEAT_LEVEL - ROCKER_HEIGHT - 0.25;
  return merge(
    box([-4, 3, -half], [1.1, shelf - 0.45, half]),
    box([-4.12, shelf - 0.45, -half - 0.12], [1.22, shelf, half + 0.12]),
    box([-4, shelf, -half], [-0.15, dim.ROAD_LEVEL - 0.17, half]),
  );
}

/** One bay of the viaduct with its arch cut through; crown of the arch at y = 0, centred on x = 0. */
function archBay(full: boolean): Geometry {
  const half = ARCH.module / 2;
  const opening = archedOpening(0, ARCH.base + 0.5, ARCH.span, -ARCH.span / 2, ARCH.span / 2, full ? 12 : 5);
  const wall = extrude(rectangle(-half, ARCH.base, half, PARAPET_RISE - 0.4), -ARCH.half, ARCH.half, [
    opening,
  ]);
  const copings = [-1, 1].map((side) =>
    box(
      [-half, PARAPET_RISE - 0.4, side * ARCH.half - (side > 0 ? 0.4 : 0.12)],
      [half, PARAPET_RISE + 0.4, side * ARCH.half + (side > 0 ? 0.12 : 0.4)],
    ),
  );
  return merge(wall, ...copings);
}

const crownAt = (x: number): number =>
  x > VIADUCT.stationEnd
    ? VIADUCT.highCrown
    : VIADUCT.highCrown -
      ((VIADUCT.highCrown - VIADUCT.lowCrown) * (VIADUCT.stationEnd - x)) /
        (VIADUCT.stationEnd - VIADUCT.end);

/** A road ramp beside the viaduct, level over the dyke road, then falling to the street. */
function ramp(side: -1 | 1): Geometry {
  const level = dim.ROAD_LEVEL;
  const profile: Outline = [
    [RAMP.end, 6],
    [VIADUCT.bridgeEnd - 1, 6],
    [VIADUCT.bridgeEnd - 1, level - 0.5],
    [-4, level - 0.5],
    [-4, level - 0.03],
    [VIADUCT.bridgeEnd - 1, level - 0.03],
    [RAMP.end, 6.9],
  ];
  const [near, far] = [side * RAMP.inner, side * RAMP.outer];
  const slope = extrude(profile, Math.min(near, far), Math.max(near, far));
  const wall = (z: number): Geometry =>
    merge(
      bar([RAMP.end, 7.2, z], [VIADUCT.bridgeEnd - 1, level + 0.3, z], 0.2, 0.9),
      bar([VIADUCT.bridgeEnd - 1, level + 0.3, z], [-4, level + 0.3, z], 0.2, 0.9),
    );
  return merge(slope, wall(side * RAMP.outer));
}

/** Pony truss over the dyke road, 2.6 deep (section 6). */
function ponyTruss(): Geometry {
  const count = 9;
  const points = Array.from({ length: count }, (_, i) => ({
    x: VIADUCT.bridgeEnd + 0.4 + (i * (-VIADUCT.bridgeEnd - 4.8)) / (count - 1),
    bottom: dim.SOFFIT + 0.2,
    top: dim.SOFFIT + 2.8,
  }));
  const light = { acrossMetres: 0.3, depthMetres: 0.16 };
  const planes = [-1, 1].map(
    (side) =>
      trussPlane(
        {
          panelPoints: points,
          bottomChord: { acrossMetres: 0.4, depthMetres: 0.4 },
          topChord: { acrossMetres: 0.4, depthMetres: 0.35 },
          post: () => light,
          diagonal: () => light,
          pattern: 'crossed',
          ends: 'raker',
          gussetMetres: 0,
          openChords: false,
        },
        side * dim.TRUSS_HALF_SPACING,
      ).plates,
  );
  const floor = box([VIADUCT.bridgeEnd, 15.1, -2.1], [-3.9, 15.7, 2.1]);
  return merge(...planes, floor);
}

/** Two platforms with canopies on thin posts, and the yellow house south of the track. */
function addStation(site: ModelBuilder): void {
  const part = site.part('station', { evidence: 'estimated', tile: 'approach' });
  const [from, to] = [-188, -62];
  const house: Geometry[] = [box([-128, 5.5, 8.2], [-84, 21.5, 19])];
  const dark: Geometry[] = [];
  const windows = site.level !== 'massing' ? 9 : 0;
  for (let i = 0; i < windows; i++) {
    const x = -125.5 + i * 4.9;
    for (const y of [8.4, 12.6, 17.2]) {
      dark.push(box([x - 0.7, y, 18.95], [x + 0.7, y + 2.2, 19.02]));
      house.push(box([x - 0.95, y - 0.25, 18.9], [x + 0.95, y - 0.05, 19.2]));
    }
  }
  house.push(box([-128.3, 21.2, 7.9], [-83.7, 21.7, 19.3]));
  part
    .add('plaster', ...house)
    .add('opening', ...dark)
    .add('house-roof', frustum([45.5, 12.4], [36, 0.6], 3.6, [-106, 21.7, 13.6]));
  for (const side of [-1, 1]) {
    const z = side * 2.35;
    part.add('tin', box([from, dim.RAIL_TOP + 3.6, z - 0.75], [to, dim.RAIL_TOP + 3.72, z + 0.75]));
    for (let x = from + 3; x < to; x += site.level !== 'massing' ? 8 : 42) {
      part.add('tin', box([x, 15.6, z - 0.06], [x + 0.12, dim.RAIL_TOP + 3.6, z + 0.06]));
    }
  }
}

/** Ceramic wall along the dyke road, broken by the bridge (section 9). */
function addDykeWall(site: ModelBuilder): void {
  const part = site.part('dyke-wall', { evidence: 'estimated', tile: 'approach', phases: [dim.PHASE_TODAY] });
  const full = site.level !== 'massing';
  const panel = full ? 9 : 54;
  const count = 540 / panel;
  for (let i = -count; i < count; i++) {
    const north = i * panel;
    if (north + panel > -9 && north < 9 && full) continue;
    const colour = i % 3 === 0 ? 'mosaic-warm' : 'mosaic';
    part.add(colour, box([-8, 9.2, -north - panel + 0.15], [-7.6, 11.6, -north]));
  }
  part.add('slab', box([-8.1, 11.6, -540], [-7.5, 11.8, -9]), box([-8.1, 11.6, 9], [-7.5, 11.8, 540]));
  part.add('asphalt', prism(rectangle(-38, -1200, -10, 1200), 9.2, 9.72));
}

/** The earth bank's crest by chainage, its half width, its foot, and its fall: 1 in so many metres (section 6, estimates). */
const EAST_BANK = {
  crest: [
    [dim.BRIDGE_LENGTH + 3.5, 15.85],
    [1790, 15.2],
    [2010, 10.6],
    [2300, 8.4],
  ],
  halfCrest: 6.4,
  foot: 6.5,
  run: 1.5,
} as const;

/** The earth bank that brings track and roads down on the Gia Lâm side (section 6, estimate). */
export function addEastBank(site: ModelBuilder): void {
  const { crest, halfCrest, foot, run } = EAST_BANK;
  const rings = crest.map(([x, top]): Point3[] => {
    const spread = halfCrest + (top - foot) * run;
    return [
      [x, foot, -spread],
      [x, top, -halfCrest],
      [x, top, halfCrest],
      [x, foot, spread],
    ];
  });
  site.part('east-bank', { evidence: 'estimated', tile: 'ground' }).add('grass', loft(rings, true, 10));
}

/** Height of the earth bank at a chainage and a distance from the axis, metres; −∞ beyond its ends. */
export function eastBankHeight(x: number, across: number): number {
  const { crest, halfCrest, run } = EAST_BANK;
  const next = crest.findIndex(([at]) => at >= x);
  if (next < 1) return Number.NEGATIVE_INFINITY;
  const [[x0, y0], [x1, y1]] = [crest[next - 1]!, crest[next]!];
  const top = y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
  return top - Math.max(0, Math.abs(across) - halfCrest) / run;
}

/** Dog-leg ramps from the roads down to the island (section 5: place and width are estimates). */
function islandRamp(): Geometry {
  const [high, middle, low] = [dim.ROAD_LEVEL + 0.05, 11.8, 7.5];
  const flight = (x0: number, y0: number, x1: number, y1: number, z: number): Geometry =>
    merge(
      bar([x0, y0 - 0.12, z], [x1, y1 - 0.12, z], 1.8, 0.24),
      ...[-0.88, 0.88].map((side) => bar([x0, y0 + 0.9, z + side], [x1, y1 + 0.9, z + side], 0.06, 0.06)),
      ...[0.25, 0.5, 0.75, 1].map((t) => {
        const x = x0 + (x1 - x0) * t;
        return box([x - 0.15, 5, z - 0.5], [x + 0.15, y0 + (y1 - y0) * t - 0.2, z + 0.5]);
      }),
    );
  return merge(
    box([688, high - 0.24, 5.8], [692, high, 7.8]),
    flight(690, high, 662, middle, 6.9),
    box([660, middle - 0.24, 5.95], [662.2, middle, 10]),
    flight(662, middle, 690, low, 9.05),
  );
}

/** Adds both ends of the bridge. */
export function addApproaches(site: ModelBuilder): void {
  const full = site.level !== 'massing';
  const count = Math.floor((VIADUCT.bridgeEnd - VIADUCT.end) / ARCH.module);
  const bays = Array.from({ length: count }, (_, i) => {
    const x = VIADUCT.bridgeEnd - (i + 0.5) * ARCH.module;
    return place([x, crownAt(x), 0]);
  });
  site
    .part('approaches', { evidence: 'estimated', tile: 'approach' })
    .repeat('stone', abutment(), [place([0, 0, 0]), place([dim.BRIDGE_LENGTH, 0, 0], 180)])
    .repeat('arches', archBay(full), bays)
    .add('arches', ramp(-1), ramp(1))
    .add('asphalt', roadJoin(-1), roadJoin(1))
    .add('steel', full ? ponyTruss() : box([VIADUCT.bridgeEnd, 15.1, -2.1], [-3.9, 15.7, 2.1]));
  if (full) addStation(site);
  addDykeWall(site);
  if (full) addIslandRamps(site);
  site.anchor('island-ramp', [676, 11, 8]);
  site.anchor('west-end', [0, dim.ROAD_LEVEL, 0]);
}

/** The ramps on both sides, down to the island. */
function addIslandRamps(site: ModelBuilder): void {
  const southRamp = islandRamp();
  site
    .part('island-ramps', { evidence: 'estimated', tile: 'approach', phases: [dim.PHASE_TODAY] })
    .add('concrete', southRamp)
    .repeat('concrete', translate(southRamp, [-690, 0, 0]), [place([690, 0, 0], 180)]);
}

/** Road surface over abutment and dyke road, from the bridge's lanes to the ramps'. */
function roadJoin(side: -1 | 1): Geometry {
  const plan: Outline = [
    [VIADUCT.bridgeEnd - 1, side * RAMP.inner],
    [-4, side * dim.ROAD_FROM],
    [0, side * dim.ROAD_FROM],
    [0, side * dim.OVERALL_HALF_WIDTH],
    [-4, side * dim.OVERALL_HALF_WIDTH],
    [VIADUCT.bridgeEnd - 1, side * (RAMP.outer - 0.1)],
  ];
  return prism(plan, dim.ROAD_LEVEL - 0.14, dim.ROAD_LEVEL);
}
