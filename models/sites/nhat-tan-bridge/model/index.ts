// Nhật Tân Bridge, from dossier/nhat-tan-bridge.md: parts, tiles and anchors.
import type { BuildModel, Level } from '../../../kit/model.ts';
import { ModelBuilder } from '../../../kit/model.ts';
import { addAbutments, addApproach, addEndPier, NORTH, SOUTH } from './approaches.ts';
import { addArrows, addCarriageway, addExpansionJoints } from './carriageway.ts';
import { addSlab, addSteel } from './deck.ts';
import { addDeckJoints } from './deck-joints.ts';
import { MAIN_LENGTH, PYLON, PYLONS, legHalfSpacing } from './dimensions.ts';
import { addBarges, addBoats } from './boats.ts';
import { addCrops } from './crops.ts';
import { addBarriers, addLightLine, addParapets } from './fittings.ts';
import { addDykes, addLand, groundHeightMetres, landLevel } from './land.ts';
import { addGantries, addLamps, addSpeedSigns } from './lamps.ts';
import { addBoulevards, addRamps, boulevardHeightMetres } from './links.ts';
import { MATERIALS } from './materials.ts';
import { addNightLights } from './night-lights.ts';
import { addPylon } from './pylon.ts';
import { addPylonFittings, addTieHoles } from './pylon-fittings.ts';
import { EDGE_RISE, roadLevel, STRETCHES } from './road.ts';
import { addStages, PYLON_PHASES, TODAY } from './stages.ts';
import { addStayEnds } from './stay-ends.ts';
import { addStays, addTieDowns } from './stays.ts';
import { addGardens, addHouses, addNearGarden, addTowers, addTrees } from './surroundings.ts';
import { addTraffic } from './traffic.ts';
import { addFenders } from './wells.ts';

/** Builds the site at one level of detail. */
export const buildModel: BuildModel = (level) => {
  const model = new ModelBuilder(level, MATERIALS);
  addPylons(model, level);
  addBridge(model, level);
  addApproaches(model, level);
  addSurroundings(model, level);
  addStages(model, level);
  addNightLights(model);
  addAnchors(model);
  return model.finish((x, z) => Math.max(groundHeightMetres(x, z), boulevardHeightMetres(x, z)));
};

function addPylons(model: ModelBuilder, level: Level): void {
  for (const pylon of PYLONS) {
    const tile = `pylon-${pylon.id}`;
    const ground = landLevel(pylon.x, 0);
    const body = model.part(tile, { evidence: 'derived', tile, phases: PYLON_PHASES, closeUp: true });
    addPylon(body, pylon, ground, level);
    if (level === 'close') addTieHoles(body, pylon, ground);
    if (level === 'massing') continue;
    if (pylon.inWater) {
      const fenders = { evidence: 'estimated', tile, phases: TODAY, solid: false } as const;
      addFenders(model.part(`fenders-${pylon.id}`, fenders), pylon, level);
    }
    const fittings = { evidence: 'estimated', tile, phases: TODAY, closeUp: true, solid: false } as const;
    addPylonFittings(model.part(`fittings-${pylon.id}`, fittings), pylon, level);
    const span = { ...fittings, tile: `span-${pylon.id}` };
    addStayEnds(model.part(`stay-ends-${pylon.id}`, span), pylon, level);
    const joints = model.part(`deck-joints-${pylon.id}`, span);
    addDeckJoints(joints, pylon, level);
    if (level === 'close') addArrows(joints, pylon);
  }
}

function addBridge(model: ModelBuilder, level: Level): void {
  const phases = TODAY;
  addStays(model.part('stays', { evidence: 'estimated', tile: 'stays', solid: false, phases }), level);
  if (level !== 'massing')
    addTieDowns(model.part('tie-downs', { evidence: 'derived', tile: 'stays', solid: false, phases }), level);
  addSlab(model.part('deck', { evidence: 'sourced', tile: 'deck', phases }), STRETCHES.main, level);
  addSteel(model.part('girders', { evidence: 'estimated', tile: 'deck', phases }), STRETCHES.main, level);
  const carriageway = model.part('carriageway', { evidence: 'estimated', tile: 'deck', phases });
  for (const stretch of Object.values(STRETCHES)) addCarriageway(carriageway, stretch, level);
  const rails = { evidence: 'estimated', tile: 'fittings', solid: false, phases } as const;
  const fittings = model.part('barriers', rails);
  addBarriers(fittings, STRETCHES.main, level);
  addParapets(fittings, STRETCHES.main, 2, level);
  if (level === 'massing') return;
  const lamps = model.part('lamps', rails);
  addGantries(lamps);
  addLamps(lamps);
  addSpeedSigns(lamps);
  addLightLine(model.part('light-line', rails), [STRETCHES.south[0], STRETCHES.north[1]]);
  addExpansionJoints(carriageway);
  addTraffic(model.part('traffic', rails));
}

function addApproaches(model: ModelBuilder, level: Level): void {
  const [tile, phases] = ['approaches', TODAY];
  const south = model.part('south-approach', { evidence: 'derived', tile, phases });
  addSlab(south, STRETCHES.south, level);
  addApproach(south, SOUTH, landLevel, level);
  const north = model.part('north-approach', { evidence: 'sourced', tile, phases: PYLON_PHASES });
  addSlab(north, STRETCHES.north, level);
  addApproach(north, NORTH, landLevel, level);
  const rails = model.part('approach-barriers', { evidence: 'estimated', tile, solid: false, phases });
  for (const stretch of [STRETCHES.south, STRETCHES.north]) {
    addBarriers(rails, stretch, level);
    addParapets(rails, stretch, 5, level);
  }
  const piers = model.part('end-piers', { evidence: 'estimated', tile, phases: PYLON_PHASES });
  for (const x of [0, MAIN_LENGTH]) addEndPier(piers, x, landLevel(x, 0));
  addAbutments(piers, landLevel);
  const links = model.part('links', { evidence: 'estimated', tile, solid: false, phases });
  addBoulevards(links, level);
  addRamps(links, level);
}

function addSurroundings(model: ModelBuilder, level: Level): void {
  const ground = model.part('ground', { evidence: 'estimated', tile: 'land', solid: false });
  const river = model.part('river', { evidence: 'sourced', tile: 'land', solid: false });
  addLand(ground, river, level);
  addDykes(model.part('dykes', { evidence: 'estimated', tile: 'land' }), level);
  addGardens(model.part('gardens', { evidence: 'sourced', tile: 'planting', solid: false }), level);
  addTrees(model.part('trees', { evidence: 'estimated', tile: 'planting', solid: false }), level);
  addHouses(model.part('houses', { evidence: 'estimated', tile: 'town' }), level);
  addTowers(model.part('high-rises', { evidence: 'estimated', tile: 'town' }), level);
  if (level === 'massing') return;
  addBarges(model.part('barges', { evidence: 'estimated', tile: 'land' }));
  const near = { evidence: 'sourced', tile: 'peach-garden', solid: false, closeUp: true } as const;
  addNearGarden(model.part('peach-garden', near), level);
  addBoats(model.part('boats', { evidence: 'estimated', tile: 'land' }));
  addCrops(model.part('crops', { evidence: 'estimated', tile: 'planting', solid: false }));
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
