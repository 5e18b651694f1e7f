// Ground between the platform and the D67 house: paved today, cut open over the bunker, lawn in older states.
import type { ModelBuilder } from '../../../kit/model.ts';
import { outlineOf } from '../../../kit/ground-grid.ts';
import { type Outline, rectangle } from '../../../kit/outline.ts';
import { prism, sheet } from '../../../kit/solids.ts';
import { BUNKER } from './dimensions.ts';
import { D67_YARD } from './places.ts';

const YARD = outlineOf(D67_YARD);
const [WEST, SOUTH, EAST, NORTH] = BUNKER.cut;
/** Paved strip in front of the house's gallery, and the walk to it along the axis [estimate]. */
const TERRACE = rectangle(-22.5, 546.6, 22.5, 552.9);
const KERB_METRES = 0.12;

/** Adds the ground in its three states. */
export function buildD67Yard(model: ModelBuilder): void {
  const old = model.part('d67-lawn', {
    evidence: 'estimated',
    tile: 'd67-lawn',
    solid: false,
    phases: ['le-1467', 'nguyen-1812', 'nguyen-1841', 'french-1897'],
  });
  old.add('lawn', sheet(YARD, 0));
  const closed = model.part('d67-yard', {
    evidence: 'estimated',
    tile: 'd67',
    solid: false,
    phases: ['today'],
  });
  closed.add('lawn', sheet(YARD, 0, [TERRACE]));
  closed.add('paving', sheet(TERRACE, 0));
  const open = model.part('d67-yard-open', {
    evidence: 'estimated',
    tile: 'bunker',
    solid: false,
    phases: ['today-cut'],
  });
  const cut = rectangle(WEST, SOUTH, EAST, NORTH);
  const [left, right] = [rectangle(-22.5, 546.6, WEST, NORTH), rectangle(EAST, 546.6, 22.5, NORTH)];
  const strip = rectangle(-22.5, NORTH, 22.5, 552.9);
  const hole: Outline = [
    [-22.5, 546.6],
    [WEST, 546.6],
    [WEST, SOUTH],
    [EAST, SOUTH],
    [EAST, 546.6],
    [22.5, 546.6],
    [22.5, 552.9],
    [-22.5, 552.9],
  ];
  open.add('lawn', sheet(YARD, 0, [hole]));
  open.add('paving', ...[left, right, strip].map((area) => sheet(area, 0)));
  if (model.level === 'massing') return;
  open.add(
    'towerStone',
    prism(
      rectangle(WEST - KERB_METRES, SOUTH - KERB_METRES, EAST + KERB_METRES, NORTH + KERB_METRES),
      -0.1,
      0.1,
      [cut],
    ),
  );
}
