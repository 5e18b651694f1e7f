// The Flag Tower (Kỳ đài): three tiers, a pierced shaft, a look-out room, and the flag. Each has a file of its own.
import type { ModelBuilder } from '../../../kit/model.ts';
import { buildDoors } from './flag-tower-doors.ts';
import { buildFlag } from './flag-tower-flag.ts';
import { buildLantern } from './flag-tower-lantern.ts';
import { buildFlagTowerMassing } from './flag-tower-massing.ts';
import { buildOpenings } from './flag-tower-openings.ts';
import { buildParapets } from './flag-tower-parapets.ts';
import { buildShaft } from './flag-tower-shaft.ts';
import { buildTiers } from './flag-tower-tiers.ts';

/** Adds the tower's parts and anchors. */
export function buildFlagTower(model: ModelBuilder): void {
  if (model.level === 'massing') buildFlagTowerMassing(model);
  else {
    buildTiers(model);
    buildParapets(model);
    buildDoors(model);
    buildShaft(model);
    buildOpenings(model);
    buildLantern(model);
    buildFlag(model);
  }
  model
    .anchor('flag-tower', [0, 0, 0])
    .anchor('flag-tower-door', [0, 9.7, 6.3])
    .anchor('flag-tower-shaft', [0, 20, 2.4])
    .anchor('flag', [3, 39, 0]);
}
