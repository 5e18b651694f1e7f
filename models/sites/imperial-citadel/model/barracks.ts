// Barracks of the French garrison: long two-storey blocks either side of the axis (dossier/imperial-citadel.md, 7).
import { place } from '../../../kit/geometry.ts';
import type { ModelBuilder } from '../../../kit/model.ts';
import { arcadedBlock } from './arcaded-block.ts';
import { BARRACKS } from './dimensions.ts';

/** Middles of the blocks as (x, north) [estimate]. */
const BLOCKS: readonly (readonly [number, number])[] = [-1, 1].flatMap((side) =>
  [245, 345, 445, 640, 740].map((n, i) => [side * (i % 2 === 0 ? 70 : 84), n] as const),
);

/** Adds the blocks of 1897. */
export function buildBarracks(model: ModelBuilder): void {
  if (model.level === 'massing') return;
  const part = model.part('barracks', { evidence: 'estimated', tile: 'barracks', phases: ['french-1897'] });
  const { walls, rooms, roof, trims } = arcadedBlock(BARRACKS);
  const places = BLOCKS.map(([x, n]) => place([x, 0, -n], x < 0 ? 90 : -90));
  part.repeat('ochrePlaster', walls, places).repeat('darkness', rooms, places);
  part.repeat('slateRoof', roof, places).repeat('plaster', trims, places);
}
