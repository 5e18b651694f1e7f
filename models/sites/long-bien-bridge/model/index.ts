// Long Biên bridge and the Red River round it, today and as it stood whole. Facts: dossier/long-bien-bridge.md.
import { type BuildModel, ModelBuilder } from '../../../kit/model.ts';
import { addApproaches } from './approach.ts';
import { addSteel } from './bridge-steel.ts';
import { addDeck } from './deck.ts';
import { addHorizon } from './horizon.ts';
import { addLife } from './life.ts';
import { MATERIALS } from './materials.ts';
import { addPiers } from './piers.ts';
import { addTrain } from './train.ts';
import { addRiver } from './river.ts';

/** Builds the site. */
export const buildModel: BuildModel = (level) => {
  const site = new ModelBuilder(level, MATERIALS);
  addSteel(site);
  addDeck(site);
  addPiers(site);
  addApproaches(site);
  addLife(site);
  if (level === 'full') addTrain(site);
  addHorizon(site);
  return site.finish(addRiver(site));
};
