// Long Biên bridge and the Red River round it, from 1902 to today. Facts: dossier/long-bien-bridge.md.
import { type BuildModel, ModelBuilder } from '../../../kit/model.ts';
import { addApproaches } from './approach.ts';
import { addSteel } from './bridge-steel.ts';
import { addDeck } from './deck.ts';
import { addFittings } from './fittings.ts';
import { addHorizon } from './horizon.ts';
import { addHouses } from './houses.ts';
import { addLamps } from './lamps.ts';
import { addLife } from './life.ts';
import { MATERIALS } from './materials.ts';
import { addPiers } from './piers.ts';
import { addRailings } from './railings.ts';
import { addRiver } from './river.ts';
import { t66Girder } from './t66.ts';
import { addTrack } from './track.ts';
import { addTraffic } from './traffic.ts';
import { addTrain } from './train.ts';
import { suspendedModule, unitModule } from './trusses.ts';

/** Builds the site. */
export const buildModel: BuildModel = (level) => {
  const site = new ModelBuilder(level, MATERIALS);
  const steel = { unit: unitModule(level), span: suspendedModule(level), girder: t66Girder(level) };
  addSteel(site, steel);
  addFittings(site, steel);
  addTrack(site);
  addDeck(site);
  addRailings(site);
  addPiers(site);
  addApproaches(site);
  addLife(site);
  if (level !== 'massing') addTrain(site);
  addTraffic(site);
  addLamps(site);
  addHouses(site);
  addHorizon(site);
  return site.finish(addRiver(site));
};
