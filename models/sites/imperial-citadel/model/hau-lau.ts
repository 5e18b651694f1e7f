// Hậu Lâu, the rear pavilion: three stepped storeys of thick masonry under five interlaced roof layers.
import { type Geometry, merge, place, translate } from '../../../kit/geometry.ts';
import type { ModelBuilder } from '../../../kit/model.ts';
import { box } from '../../../kit/solids.ts';
import { CHAINAGE, HAU_LAU } from './dimensions.ts';
import { neck, tiledCoping, tiledRoofs } from './hau-lau-roofs.ts';
import { lowerPaths, parapets, stairs, terraceFloors } from './hau-lau-terraces.ts';
import { mouldings, openingPlaces, pilasters, shutters, surround, walls } from './hau-lau-walls.ts';
import { since } from './phases.ts';

const { base, middle, top } = HAU_LAU;

/** Adds the house and its anchor. */
export function buildHauLau(model: ModelBuilder): void {
  const { level } = model;
  const part = model.part('hau-lau', {
    evidence: 'estimated',
    phases: since('nguyen-1841'),
    tile: 'hau-lau',
  });
  model.anchor('hau-lau', [0, 6, -CHAINAGE.hauLau + base[1] / 2]);
  const at = (geometry: Geometry): Geometry => translate(geometry, [0, 0, -CHAINAGE.hauLau]);
  if (level === 'massing') {
    part.add('yellowPlaster', at(merge(...blocks(), neck())));
    part.add('roofMortar', at(tiledRoofs(true)));
    return;
  }
  const onAxis = place([0, 0, -CHAINAGE.hauLau]);
  const places = openingPlaces().map((matrix) => onAxis.clone().multiply(matrix));
  const rails = parapets(level);
  const flights = stairs(level);
  part.add('yellowPlaster', at(merge(walls(), neck(), flights.cheeks)));
  part.add('hauLauTrim', at(merge(pilasters(), mouldings(), rails.masonry)));
  part.repeat('plaster', surround(), places);
  part.repeat('timber', shutters(), places);
  part.add('roofMortar', at(merge(tiledRoofs(false), tiledCoping(lowerPaths()))));
  part.add('terraceTile', at(terraceFloors()));
  part.add('towerStone', at(flights.steps));
  part.repeat(
    'glazedTile',
    rails.tiles.geometry,
    rails.tiles.placements.map((matrix) => onAxis.clone().multiply(matrix)),
  );
}

/** The storeys as plain blocks. */
const blocks = (): Geometry[] => {
  const tiers = [
    [base, 0],
    [middle, base[2]],
    [top, base[2] + middle[2]],
  ] as const;
  return tiers.map(([[w, d, h], from]) => box([-w / 2, from, -d / 2], [w / 2, from + h + 0.1, d / 2]));
};
