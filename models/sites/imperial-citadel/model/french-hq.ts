// The French artillery headquarters of 1886 on the Kính Thiên platform, later "Dragon House" (dossier, 3.5 D).
import { translate } from '../../../kit/geometry.ts';
import type { ModelBuilder } from '../../../kit/model.ts';
import { arcadedBlock } from './arcaded-block.ts';
import { CHAINAGE, FRENCH_HQ, KINH_THIEN } from './dimensions.ts';

/** Adds the house: it stood until 2025. */
export function buildFrenchHq(model: ModelBuilder): void {
  if (model.level === 'massing') return;
  const part = model.part('french-hq', { evidence: 'derived', tile: 'french-hq', phases: ['french-1897'] });
  const { walls, trims, rooms, roof } = arcadedBlock(FRENCH_HQ);
  const at = [0, KINH_THIEN.top + 0.02, -CHAINAGE.kinhThien] as const;
  part.add('ochrePlaster', translate(walls, at)).add('plaster', translate(trims, at));
  part.add('darkness', translate(rooms, at)).add('slateRoof', translate(roof, at));
}
