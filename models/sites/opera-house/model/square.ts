// What lies round the building: ground, streets, lamps, planting, town (dossier/opera-house.md, sections 1 and 3.1).
import type { Context } from './context.ts';
import { addAugustFlags } from './august-flags.ts';
import { HEIGHTS } from './dimensions.ts';
import { addFoundations } from './foundations.ts';
import { addGarden } from './garden.ts';
import { addNeighbours } from './neighbours.ts';
import { addPavement } from './pavement.ts';
import { addPatches } from './patches.ts';
import { EARTH_Y } from './places.ts';
import { addRailings } from './side-drives.ts';
import { addStreetLamps } from './street-lamps.ts';
import { addStreetLife } from './street-life.ts';

/** Everything round the building, and what its earlier states hung on it. */
export function addSurroundings(context: Context): void {
  addPavement(context);
  addGarden(context);
  addNeighbours(context);
  addAugustFlags(context);
  if (!context.full) return;
  addStreetLamps(context);
  addRailings(context);
  addStreetLife(context);
  addPatches(context);
  addFoundations(context);
}

/** Height of what one stands on. */
export const groundHeight = (x: number, z: number): number => {
  if (Math.abs(x) < 9.5 && z < 0.95 && z > -85) return HEIGHTS.platform;
  if (Math.abs(x) < 14.3 && z < 7.4 && z > -85) return HEIGHTS.landing;
  return Math.hypot(x, z) > 700 ? EARTH_Y : 0;
};
