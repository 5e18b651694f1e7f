// Nhật Tân Bridge, from dossier/nhat-tan-bridge.md: parts, tiles and anchors.
import type { BuildModel, Level } from '../../../kit/model.ts';
import { ModelBuilder } from '../../../kit/model.ts';
import { addAbutments, addApproach, addEndPier, NORTH, SOUTH } from './approaches.ts';
import { addCarriageway, addExpansionJoints, addSlab, addSteel } from './deck.ts';
import { MAIN_LENGTH, PYLON, PYLONS, legHalfSpacing } from './dimensions.ts';
import { addBarriers, addGantries, addLamps, addParapets } from './fittings.ts';
import { addDykes, addLand, groundHeightMetres, landLevel } from './land.ts';
import { addBoulevards, addRamps, boulevardHeightMetres } from './links.ts';
import { MATERIALS } from './materials.ts';
import { addAviationLights, addPylon } from './pylon.ts';
import { EDGE_RISE, roadLevel, STRETCHES } from './road.ts';
import { addStays, addTieDowns } from './stays.ts';
import { addBarges, addGardens, addHouses, addTowers, addTrees } from './surroundings.ts';
import { addTraffic } from './traffic.ts';

/** Builds the site at one level of detail. */
export const buildModel: BuildModel = (level) => {
  const model = new ModelBuilder(level, MATERIALS);
  addBridge(model, level);
  addApproaches(model, level);
  addSurroundings(model, level);
  addAnchors(model);
  return model.finish((x, z) => Math.max(groundHeightMetres(x, z), boulevardHeightMetres(x, z)));
};

function addBridge(model: ModelBuilder, level: Level): void {
  for (const pylon of PYLONS) {
    const part = model.part(`pylon-${pylon.id}`, { evidence: 'derived', tile: 'pylons' });
    addPylon(part, pylon, landLevel(pylon.x, 0), level);
  }
  addStays(model.part('stays', { evidence: 'estimated', tile: 'stays', solid: false }), level);
  addTieDowns(model.part('tie-downs', { evidence: 'derived', tile: 'stays', solid: false }), level);
  addSlab(model.part('deck', { evidence: 'sourced', tile: 'deck' }), STRETCHES.main, level);
  addSteel(model.part('girders', { evidence: 'estimated', tile: 'deck' }), level);
  const carriageway = model.part('carriageway', { evidence: 'estimated', tile: 'deck' });
  for (const stretch of Object.values(STRETCHES)) addCarriageway(carriageway, stretch, level);
  const fittings = model.part('barriers', { evidence: 'estimated', tile: 'fittings', solid: false });
  addBarriers(fittings, STRETCHES.main, level);
  addParapets(fittings, STRETCHES.main, 2, level);
  const lamps = model.part('lamps', { evidence: 'estimated', tile: 'fittings', solid: false });
  addGantries(lamps, level);
  if (level === 'massing') return;
  addLamps(lamps);
  addAviationLights(lamps, PYLONS);
  addExpansionJoints(carriageway);
  addTraffic(model.part('traffic', { evidence: 'estimated', tile: 'fittings', solid: false }));
}

function addApproaches(model: ModelBuilder, level: Level): void {
  const south = model.part('south-approach', { evidence: 'derived', tile: 'approaches' });
  addSlab(south, STRETCHES.south, level);
  addApproach(south, SOUTH, landLevel, level);
  const north = model.part('north-approach', { evidence: 'sourced', tile: 'approaches' });
  addSlab(north, STRETCHES.north, level);
  addApproach(north, NORTH, landLevel, level);
  const rails = model.part('approach-barriers', { evidence: 'estimated', tile: 'approaches', solid: false });
  for (const stretch of [STRETCHES.south, STRETCHES.north]) {
    addBarriers(rails, stretch, level);
    addParapets(rails, stretch, 4, level);
  }
  const piers = model.part('end-piers', { evidence: 'estimated', tile: 'approaches' });
  for (const x of [0, MAIN_LENGTH]) addEndPier(piers, x, landLevel(x, 0));
  addAbutments(piers, landLevel);
  const links = model.part('links', { evidence: 'estimated', tile: 'approaches', solid: false });
  addBoulevards(links, level);
  addDykes(links, level);
  addRamps(links, level);
}

function addSurroundings(model: ModelBuilder, level: Level): void {
  const ground = model.part('ground', { evidence: 'estimated', tile: 'land', solid: false });
  const river = model.part('river', { evidence: 'sourced', tile: 'land', solid: false });
  addLand(ground, river, level);
  addGardens(model.part('gardens', { evidence: 'sourced', tile: 'planting', solid: false }), level);
  addTrees(model.part('trees', { evidence: 'estimated', tile: 'planting', solid: false }), level);
  addHouses(model.part('houses', { evidence: 'estimated', tile: 'town' }), level);
  addTowers(model.part('high-rises', { evidence: 'estimated', tile: 'town' }), level);
  addBarges(model.part('barges', { evidence: 'estimated', tile: 'land' }));
}

/** Named points that stops and details hang on. */
function addAnchors(model: ModelBuilder): void {
  const p14 = PYLONS[2];
  const p13 = PYLONS[1];
  model
    .anchor('bridge', [750, 32, 0])
    .anchor('south-bank', [20, 8, -95])
    .anchor('deck-p14', [750, roadLevel(750), 0])
    .anchor('deck-south', [300, roadLevel(300), 0])
    .anchor('mid-span', [900, roadLevel(900) + EDGE_RISE, -15.4])
    .anchor('head-p14', [750, p14.footing + 101, 0])
    .anchor('knee-p13', [p13.x, p13.footing + PYLON.kneeHeight, -legHalfSpacing(PYLON.kneeHeight)])
    .anchor('foot-p14', [750, p14.footing, 0])
    .anchor('fan-p14', [888, roadLevel(888) + EDGE_RISE, -15.4])
    .anchor('stay-foot', [792, roadLevel(792) + EDGE_RISE, -15.4])
    .anchor('tie-down-p17', [MAIN_LENGTH, roadLevel(MAIN_LENGTH) - 4.5, -15.4])
    .anchor('girder', [600, roadLevel(600) - 1.6, -15.4]);
}
