// Everything round the monuments: ground, ramparts, barracks, trees and neighbours to the horizon.
import type { ModelBuilder } from '../../../kit/model.ts';
import { buildBarracks } from './barracks.ts';
import { CHAINAGE, FLAG_TOWER, KINH_THIEN } from './dimensions.ts';
import { buildGrounds } from './grounds.ts';
import { buildNeighbours } from './neighbours.ts';
import { buildRamparts } from './ramparts.ts';
import { buildTrees } from './trees.ts';

/** Adds ground, trees and neighbours of every state. */
export function buildSurroundings(model: ModelBuilder): void {
  buildGrounds(model);
  buildRamparts(model);
  buildBarracks(model);
  buildTrees(model);
  buildNeighbours(model);
  model.anchor('axis-middle', [0, 0, -480]);
}

/** Height of the ground at (x, z): flat but for the Kính Thiên platform, its stair and the Flag Tower's tiers. */
export function groundHeightMetres(x: number, z: number): number {
  const { eastWest, northSouth, top, apron, stair } = KINH_THIEN;
  const south = z + CHAINAGE.kinhThien - northSouth / 2;
  if (Math.abs(x) <= eastWest / 2 && south <= 0 && south >= -northSouth) return top;
  const run = stair.risers * stair.tread;
  if (Math.abs(x) <= stair.width / 2 && south > 0 && south < run) return top - ((top - apron) * south) / run;
  const reach = Math.max(Math.abs(x), Math.abs(z));
  return [...FLAG_TOWER.tiers].reverse().find((tier) => reach <= tier.side / 2)?.to ?? 0;
}
