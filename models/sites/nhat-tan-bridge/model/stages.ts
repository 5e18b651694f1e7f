// The bridge while it was built: wells of pipes, legs that climb, a deck that grows both ways (dossier section 12; dates
// sourced, the order among the pylons, block lengths and plant estimated).
import { Matrix4 } from 'three';
import { merge, place, transform } from '../../../kit/geometry.ts';
import type { Level, ModelBuilder } from '../../../kit/model.ts';
import { beam, box } from '../../../kit/solids.ts';
import { addSlab, addSteel } from './deck.ts';
import { legHalfSpacing, PYLON, type Pylon, PYLONS, STAYS, WATER_LEVEL, WELL } from './dimensions.ts';
import { landLevel } from './land.ts';
import { atPylon, bothSides, crossBeam, footing, legFootHeight } from './pylon.ts';
import { leg } from './pylon-leg.ts';
import { onRoadAt, type Stretch } from './road.ts';
import { addFirstStays } from './stays.ts';
import { addPipeRing } from './wells.ts';
import { climbingForm, craneBarge, derrick, jettyBay, towerCrane } from './works-plant.ts';

/** Phases by what stands in them. */
export const TODAY = ['today'] as const;
export const PYLON_PHASES = ['deck-2013', 'today'] as const;
const WELLS = ['wells-2010'] as const;
const LEGS = ['legs-2012'] as const;
const DECK_GROWS = ['deck-2013'] as const;

/** How high the legs stand on 3 October 2012, when those of P14 met (sourced); the others are an estimate. */
const LEG_TOPS: Readonly<Record<Pylon['id'], number>> = {
  p12: 58,
  p13: 84,
  p14: PYLON.legTop,
  p15: 70,
  p16: 46,
};
/** Stays of a fan that hang in the stage of the growing deck, and the reach of its arms (section 12). */
const STAYS_HUNG = 7;
const ARM = STAYS.firstOffset + STAYS.deckModule * (STAYS_HUNG - 1) + 6;
/** Struts that hold the legs apart until they meet (estimate). */
const STRUTS = [12, 42, 58, 74];

/** Where the jetty runs: from the north bank, downstream of the wells (estimate). */
const JETTY = { from: 444, to: 1452, north: -36, level: 8.2, bay: 12 } as const;

/** Adds what only stands in the stages before the opening. */
export function addStages(model: ModelBuilder, level: Level): void {
  addRisingLegs(model, level);
  addGrowingDeck(model, level);
  addCraneBarges(model, level);
  if (level === 'massing') return;
  addWells(model);
  addJetty(model);
}

const works = (phases: readonly string[], tile: string) =>
  ({ evidence: 'estimated', phases, tile, solid: false }) as const;

function addWells(model: ModelBuilder): void {
  const wells = model.part('pipe-wells', { ...works(WELLS, 'works-wells'), evidence: 'sourced' });
  for (const pylon of PYLONS) {
    addPipeRing(wells, pylon, pylon.inWater ? WELL.topLevel : landLevel(pylon.x, 0) + 1.2);
  }
}

function addCraneBarges(model: ModelBuilder, level: Level): void {
  const barges = model.part('crane-barges', works(WELLS, 'works-wells'));
  const { hull, steel, dark } = craneBarge();
  const places = PYLONS.filter(({ inWater }) => inWater).map(({ x }, i) =>
    place([x - 34, WATER_LEVEL, -17 - i], i * 4 - 4),
  );
  if (level === 'massing') {
    barges.repeat('hull', box([-22, -1.2, -8.5], [22, 2.4, 8.5]), places);
    barges.repeat('crane-paint', beam([9, 5, 0], [27, 40, 0], 1.2, 1.2), places);
    return;
  }
  barges.repeat('hull', hull, places).repeat('crane-paint', steel, places).repeat('rubber', dark, places);
}

function addJetty(model: ModelBuilder): void {
  const jetty = model.part('jetty', works([...WELLS, ...LEGS], 'works-jetty'));
  const { deck, steel } = jettyBay();
  const bays = (JETTY.to - JETTY.from) / JETTY.bay;
  const places = Array.from({ length: bays }, (_, i) =>
    place([JETTY.from + i * JETTY.bay, JETTY.level, -JETTY.north]),
  );
  jetty.repeat('planks', deck, places).repeat('pipe-steel', steel, places);
  const quay = box([-9, -0.3, -11], [9, 0, 4]);
  const quays = PYLONS.filter(({ inWater }) => inWater).map(({ x }) =>
    place([x, JETTY.level - 0.02, -JETTY.north - 7]),
  );
  const legs = merge(
    ...[-8, 0, 8].flatMap((x) =>
      [-10, -4, 2].map((z) => box([x - 0.35, -12, z - 0.35], [x + 0.35, -0.2, z + 0.35])),
    ),
  );
  jetty.repeat('planks', quay, quays).repeat('pipe-steel', legs, quays);
}

function addRisingLegs(model: ModelBuilder, level: Level): void {
  const legs = model.part('rising-legs', { ...works(LEGS, 'works-legs'), solid: true });
  const cranes = model.part('tower-cranes', works(LEGS, 'works-legs'));
  const form = climbingForm();
  const forms: Matrix4[] = [];
  for (const pylon of PYLONS) {
    const [ground, top] = [landLevel(pylon.x, 0), LEG_TOPS[pylon.id]];
    const from = legFootHeight(pylon, ground);
    legs.add('pylon-concrete', atPylon(pylon, merge(bothSides(leg(from, top, level)), crossBeam(level))));
    if (pylon.inWater && level !== 'massing') legs.add('pier-concrete', atPylon(pylon, footing(level)));
    const struts = STRUTS.filter((z) => z < top - 6 && z > from + 2).flatMap((z) => {
      const reach = legHalfSpacing(z) - 1.6;
      return [-1.1, 1.1].map((x) => beam([x, z, -reach], [x, z, reach], 0.6, 0.6));
    });
    if (level !== 'massing') legs.add('crane-paint', atPylon(pylon, merge(...struts)));
    if (top < PYLON.legTop) {
      for (const side of [-1, 1]) {
        forms.push(place([pylon.x, pylon.footing + top, side * legHalfSpacing(top)]));
      }
    }
    if (level === 'massing') {
      const foot = pylon.footing;
      cranes.add('crane-paint', box([pylon.x + 4.6, foot, -1], [pylon.x + 6.6, foot + top + 22, 1]));
      continue;
    }
    const { steel, dark } = towerCrane(top + 22);
    const foot = pylon.inWater ? pylon.footing : ground;
    const at = new Matrix4().makeTranslation(pylon.x + 5.6, foot, 0);
    cranes.add('crane-paint', transform(steel, at)).add('rubber', transform(dark, at));
  }
  if (level !== 'massing') legs.repeat('form-paint', form, forms);
}

function addGrowingDeck(model: ModelBuilder, level: Level): void {
  addFirstStays(model.part('first-stays', works(DECK_GROWS, 'works-deck')), STAYS_HUNG, level);
  if (level === 'massing') return;
  const deck = model.part('growing-deck', works(DECK_GROWS, 'works-deck'));
  const cranes = model.part('derricks', works(DECK_GROWS, 'works-deck'));
  const tips: Matrix4[] = [];
  for (const { x } of PYLONS) {
    const arms: Stretch = [x - ARM, x + ARM];
    addSteel(deck, arms, level);
    // The slab follows the steel by one block.
    addSlab(deck, [x - ARM + STAYS.deckModule, x + ARM - STAYS.deckModule], level);
    tips.push(onRoadAt(x + ARM - 4, 0, -0.6), onRoadAt(x - ARM + 4, 0, -0.6, 180));
  }
  const { steel, dark } = derrick();
  cranes.repeat('crane-paint', steel, tips).repeat('rubber', dark, tips);
}
