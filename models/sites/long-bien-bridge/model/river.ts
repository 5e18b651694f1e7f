// The lie of the land: dyke, Phúc Xá, the small channel, island Bãi Giữa, the main channel, the east bank.
import type { ModelBuilder } from '../../../kit/model.ts';
import {
  easedProfile,
  gradedLines,
  groundOrWater,
  type SoilZone,
  terrain,
  unevenness,
  waterSheet,
} from '../../../kit/river.ts';
import { rectangle } from '../../../kit/outline.ts';
import { addEastBank, eastBankHeight } from './approach.ts';
import { WATER_LEVEL } from './dimensions.ts';

/** Levels along the bridge (dossier, section 2 and 9; land, island and bed are estimates there). */
const WEST: (readonly [number, number])[] = [
  [-4500, 6.5],
  [-62, 6.8],
  [-42, 9.6],
  [-2, 9.6],
  [14, 8.5],
  [150, 8.8],
  [305, 8.2],
];
const SMALL_CHANNEL_AND_ISLAND: (readonly [number, number])[] = [
  [348, 3.6],
  [372, 1.1],
  [420, 1.0],
  [446, 3.3],
  [474, 7.2],
  [600, 8.1],
  [700, 7.6],
  [752, 5.2],
  [800, 3.0],
];
const MAIN_CHANNEL_AND_EAST: (readonly [number, number])[] = [
  [860, -1],
  [960, -3.5],
  [1150, -5],
  [1350, -6],
  [1470, -4],
  [1540, 1],
  [1566, 4.2],
  [1596, 8.2],
  [1690, 9.2],
  [1790, 8.8],
  [1808, 12.5],
  [1820, 12.5],
  [1846, 8.2],
  [6000, 7.6],
];
const withIsland = easedProfile([...WEST, ...SMALL_CHANNEL_AND_ISLAND, ...MAIN_CHANNEL_AND_EAST]);
/** Below the tip of the island there is only one water. */
const belowIsland = easedProfile([...WEST, [355, 3.4], [400, 0], [600, -2.5], ...MAIN_CHANNEL_AND_EAST]);
/** Where the island narrows to its downstream tip, metres upstream of the bridge (section 9, extent an estimate). */
const TIP = { from: -460, to: -190 } as const;
/** A bar of sand that the dry season leaves in the main channel. */
const SAND_BAR = { x: 930, north: -165, halfX: 45, halfNorth: 110, rise: 6.4 } as const;

const ease = (t: number): number => {
  const clamped = Math.min(1, Math.max(0, t));
  return clamped * clamped * (3 - 2 * clamped);
};

/** The river swings a little, so that no bank is a ruled line. */
const swing = (x: number, north: number): number => {
  const onBank = ease((x - 40) / 200) * ease((1790 - x) / 120);
  return (
    onBank * (55 * Math.sin(north / 640) * ease(Math.abs(north) / 400) + 9 * unevenness(x, north, 120, 5))
  );
};

/** Height of the ground, metres, at a chainage and a distance upstream. */
export function groundHeight(x: number, north: number): number {
  const at = x + swing(x, north);
  const island = ease((north - TIP.from) / (TIP.to - TIP.from));
  const base = belowIsland(at) + (withIsland(at) - belowIsland(at)) * island;
  const bar =
    SAND_BAR.rise *
    Math.exp(
      -(((x - SAND_BAR.x) / SAND_BAR.halfX) ** 2) - ((north - SAND_BAR.north) / SAND_BAR.halfNorth) ** 2,
    );
  const natural = ease((x - 20) / 60) * ease((1660 - x) / 60);
  const rough = 0.45 * unevenness(x, north, 38, 2) + 0.2 * unevenness(x, north, 13, 3);
  return base + bar + natural * rough;
}

/** Beds of vegetables and maize on the island and outside the dyke: bare soil under the crops. */
export const FIELDS = [
  { west: 500, east: 560, south: 24, north: 92 },
  { west: 566, east: 640, south: 24, north: 78 },
  { west: 500, east: 580, south: -96, north: -24 },
  { west: 590, east: 668, south: -84, north: -24 },
  { west: 120, east: 180, south: -62, north: -22 },
] as const;
const inField = (x: number, north: number): boolean =>
  FIELDS.some((f) => x > f.west && x < f.east && north > f.south && north < f.north);

const BANKS: readonly SoilZone[] = [
  { material: 'mud', belowMetres: 3.1 },
  { material: 'sand', belowMetres: 5 },
  { material: 'soil', belowMetres: 5.9 },
  { material: 'grass', belowMetres: Infinity },
];
const SOIL: readonly SoilZone[] = [{ material: 'soil', belowMetres: Infinity }];
const PAVED: readonly SoilZone[] = [{ material: 'slab', belowMetres: Infinity }];

/** Adds ground and water. Returns what the camera is kept above. */
export function addRiver(site: ModelBuilder): (x: number, z: number) => number {
  const full = site.level !== 'massing';
  const soils = terrain({
    xs: gradedLines({
      from: -4200,
      to: 5900,
      fineFrom: -70,
      fineTo: 1860,
      stepMetres: full ? 10 : 64,
      growth: full ? 1.4 : 2,
      largestStepMetres: 700,
    }),
    norths: gradedLines({
      from: -4200,
      to: 4200,
      fineFrom: -120,
      fineTo: 120,
      stepMetres: full ? 8 : 80,
      growth: full ? 1.22 : 1.8,
      largestStepMetres: 600,
    }),
    heightMetres: groundHeight,
    bandMetres: (x, north, height) =>
      height + 0.7 * unevenness(x, north, 34, 9) + 0.45 * unevenness(x, north, 11, 12),
    zonesAt: (x, north) => {
      if (x < 0) return PAVED;
      return inField(x, north) ? SOIL : BANKS;
    },
  });
  const ground = site.part('ground', { evidence: 'estimated', tile: 'ground', solid: false });
  const river = site
    .part('river', { evidence: 'derived', tile: 'ground', solid: false })
    .add('water', waterSheet(rectangle(230, -4200, 1680, 4200), WATER_LEVEL));
  addEastBank(site);
  for (const [material, geometry] of soils) {
    (material === 'mud' || material === 'sand' ? river : ground).add(material, geometry);
  }
  return groundOrWater((x, north) => Math.max(groundHeight(x, north), eastBankHeight(x, north)), WATER_LEVEL);
}
