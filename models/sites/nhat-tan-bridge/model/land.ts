// The land: banks, river bed with sand bars, the island downstream, West Lake, two dykes (dossier sections 2 and 10).
// Levels of banks and dykes are the dossier's estimates; the course of the river away from the bridge is drawn freely.
import type { Point3 } from '../../../../src/base/index.ts';
import type { Level, PartBuilder } from '../../../kit/model.ts';
import { rectangle } from '../../../kit/outline.ts';
import { seededRandom } from '../../../kit/random.ts';
import {
  easedProfile,
  gradedLines,
  type PlanRectangle,
  type SoilZone,
  terrain,
  unevenness,
  waterSheet,
} from '../../../kit/river.ts';
import { sweepSection } from '../../../kit/solids.ts';
import { WATER_LEVEL } from './dimensions.ts';

/** Edges of the modelled land, metres. */
const LAND = { west: -4600, east: 7600, south: -4800, north: 4800 } as const;

/** How far the whole river, with its banks, has drifted off its line at the bridge; it bends south-east downstream. */
export function riverDrift(north: number): number {
  const km = north / 1000;
  return north < 0 ? -32 * km * km : -18 * km * km;
}

export const SOUTH_BERM = 8;
export const NORTH_BERM = 8.5;
const SOUTH_PLAIN = 7;
const NORTH_PLAIN = 7.5;

/** Where the dykes run on the axis of the bridge, and their crest (section 2: +13.5). */
export const SOUTH_DYKE_X = -300;
export const NORTH_DYKE_X = 2110;
const DYKE = { crest: 13.5, halfCrest: 4.5, halfFoot: 24 } as const;

const acrossRiver = easedProfile([
  [-420, SOUTH_PLAIN],
  [-200, SOUTH_BERM],
  [60, SOUTH_BERM],
  [150, 6],
  [212, 2],
  [290, -4],
  [1200, -4],
  [1305, 2],
  [1350, 6],
  [1460, NORTH_BERM],
  [2020, NORTH_BERM],
  [2200, NORTH_PLAIN],
]);

/** Sand bars and the long island: centre, half lengths across and along the river, crest. */
const BARS = [
  { x: 318, north: 70, across: 82, along: 420, crest: 4.9 },
  { x: 1218, north: 260, across: 66, along: 380, crest: 4.6 },
  { x: 900, north: -950, across: 70, along: 420, crest: 4.4 },
  { x: 610, north: -390, across: 58, along: 300, crest: 4.1 },
  { x: 905, north: 560, across: 62, along: 330, crest: 4.3 },
  { x: 520, north: 1500, across: 120, along: 520, crest: 5.2 },
  { x: 380, north: -2450, across: 190, along: 1700, crest: 9.2 },
] as const;

/** West Lake, 1.5 km south of the bridge (from memory, section 10). */
const LAKE = { x: -2350, north: -700, across: 640, along: 820, level: 5.2 } as const;

/** The ground without the dykes, metres. */
function soilLevel(x: number, north: number): number {
  const across = x - riverDrift(north) + 14 * unevenness(x, north, 190, 3);
  let level = acrossRiver(across);
  for (const bar of BARS) {
    const d =
      ((across - bar.x) / bar.across) ** 2 +
      ((north - bar.north) / bar.along) ** 2 +
      0.22 * unevenness(x, north, 90, 5);
    if (d < 2) level = Math.max(level, bar.crest - (bar.crest + 4) * Math.max(0, d) ** 0.8);
  }
  const shore =
    ((x - LAKE.x) / LAKE.across) ** 2 +
    ((north - LAKE.north) / LAKE.along) ** 2 +
    0.25 * unevenness(x, north, 400, 8);
  if (shore < 1.3) level = Math.min(level, SOUTH_PLAIN - Math.min(5, Math.max(0, (1.15 - shore) * 14)));
  const dry = Math.min(1, Math.max(0, (level - WATER_LEVEL) / 3));
  return level + dry * 0.22 * unevenness(x, north, 60, 11);
}

/** Ground level at a plan point with the dykes on it, metres. */
export function landLevel(x: number, north: number): number {
  let level = soilLevel(x, north);
  for (const dykeX of [SOUTH_DYKE_X, NORTH_DYKE_X]) {
    const d = Math.abs(x - riverDrift(north) - dykeX);
    const flank = (DYKE.halfFoot - d) / (DYKE.halfFoot - DYKE.halfCrest);
    level = Math.max(level, 6 + (DYKE.crest - 6) * Math.min(1, flank));
  }
  return level;
}

/** A repeatable choice by plot, 0–1. */
function plotValue(x: number, north: number): number {
  return (unevenness(x, north, 97, 21) + unevenness(x, north, 53, 22) + 2) / 4;
}

const SHORE: readonly SoilZone[] = [
  { material: 'wet-sand', belowMetres: WATER_LEVEL + 0.55 },
  { material: 'sand', belowMetres: 5.6 },
];

function zonesAt(x: number, north: number): readonly SoilZone[] {
  const across = x - riverDrift(north);
  const inTown = across < SOUTH_DYKE_X && across > -3400 && Math.abs(north) < 2600;
  if (inTown) return [...SHORE, { material: 'town-ground', belowMetres: Infinity }];
  const value = plotValue(x, north);
  const material = value < 0.42 ? 'field' : value < 0.6 ? 'grass' : 'soil';
  return [...SHORE, { material, belowMetres: Infinity }];
}

/** Random points on the ground of a plan rectangle. */
export function strewnOverLand(area: PlanRectangle, count: number, seed: number): Point3[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => {
    const x = area.west + random() * (area.east - area.west);
    const north = area.south + random() * (area.north - area.south);
    return [x, landLevel(x, north), -north];
  });
}

/** Ground sheets, shores and both waters. */
export function addLand(ground: PartBuilder, river: PartBuilder, level: Level): void {
  const full = level !== 'massing';
  const xs = gradedLines({
    from: LAND.west,
    to: LAND.east,
    fineFrom: -260,
    fineTo: 1500,
    stepMetres: full ? 24 : 150,
    growth: full ? 1.25 : 1.5,
    largestStepMetres: full ? 170 : 420,
  });
  const norths = gradedLines({
    from: LAND.south,
    to: LAND.north,
    fineFrom: -600,
    fineTo: 600,
    stepMetres: full ? 36 : 210,
    growth: full ? 1.25 : 1.5,
    largestStepMetres: full ? 220 : 520,
  });
  for (const [material, geometry] of terrain({ xs, norths, heightMetres: soilLevel, zonesAt })) {
    const part = SHORE.some((soil) => soil.material === material) ? river : ground;
    part.add(material, geometry);
  }
  river.add('water', waterSheet(rectangle(-900, LAND.south, 1700, LAND.north), WATER_LEVEL));
  river.add(
    'lake-water',
    waterSheet(
      rectangle(
        LAKE.x - LAKE.across * 1.3,
        LAKE.north - LAKE.along * 1.3,
        LAKE.x + LAKE.across * 1.3,
        LAKE.north + LAKE.along * 1.3,
      ),
      LAKE.level,
    ),
  );
}

/** Both dykes with the roads on their crests. */
export function addDykes(part: PartBuilder, level: Level): void {
  for (const dykeX of [SOUTH_DYKE_X, NORTH_DYKE_X]) {
    const path: Point3[] = [];
    const step = level !== 'massing' ? 120 : 400;
    for (let north = LAND.south; north <= LAND.north; north += step) {
      path.push([dykeX + riverDrift(north), 0, -north]);
    }
    part.add(
      'grass',
      sweepSection(
        path,
        [
          [-DYKE.halfFoot, 5.5],
          [DYKE.halfFoot, 5.5],
          [DYKE.halfCrest, DYKE.crest - 0.3],
          [-DYKE.halfCrest, DYKE.crest - 0.3],
        ],
        20,
      ),
    );
    const half = DYKE.halfCrest - 0.8;
    part.add(
      'asphalt',
      sweepSection(
        path,
        [
          [-half, DYKE.crest - 1],
          [half, DYKE.crest - 1],
          [half, DYKE.crest],
          [-half, DYKE.crest],
        ],
        20,
      ),
    );
  }
}

/** What a camera stays above: ground, river or lake; x and z of the model frame. */
export function groundHeightMetres(x: number, z: number): number {
  const level = landLevel(x, -z);
  const nearLake = x < -1400 && Math.abs(-z - LAKE.north) < 1100;
  return Math.max(level, nearLake ? LAKE.level : WATER_LEVEL);
}
