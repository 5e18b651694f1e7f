// Hanoi Opera House: the exterior on four sides and the square before it (dossier/opera-house.md).
import { type BuildModel, ModelBuilder } from '../../../kit/model.ts';
import { addCrown } from './crown.ts';
import { addDomes } from './domes.ts';
import { addFlanks } from './flanks.ts';
import { addFoyerRoof } from './foyer-roof.ts';
import { addFront } from './front.ts';
import { addHall } from './hall.ts';
import { addInterior } from './interior/interior.ts';
import { MASSING_MATERIALS, MATERIALS } from './materials.ts';
import { addNightLights } from './night-lights.ts';
import { addPavilions } from './pavilions.ts';
import { addSurroundings, groundHeight } from './square.ts';
import { addSteps } from './steps.ts';

/** Builds the site at a level; same level, same model. */
export const buildModel: BuildModel = (level) => {
  const full = level !== 'massing';
  const site = new ModelBuilder(level, full ? MATERIALS : MASSING_MATERIALS);
  const context = { site, level, full };
  addSteps(context);
  addFront(context);
  addPavilions(context);
  addCrown(context);
  addDomes(context);
  addFoyerRoof(context);
  addHall(context);
  addFlanks(context);
  addInterior(context);
  addSurroundings(context);
  addNightLights(context);
  site
    .anchor('facade', [0, 8, 0.5])
    .anchor('steps', [0, 0.8, 6])
    .anchor('loggia', [0, 9.3, -2.6])
    .anchor('balcony', [0, 7.3, 0.85])
    .anchor('tablet', [0, 13.9, 0.5])
    .anchor('pier', [1.93, 3.2, 0.6])
    .anchor('dome', [-12.3, 20, -1.9])
    .anchor('drum', [0, 18.4, -26.8])
    .anchor('griffin', [-13, 25.2, -48.3])
    .anchor('crest', [0, 29.2, -52])
    .anchor('canopy', [-20, 4.6, -8.5])
    .anchor('piles', [0, -1.6, 8.9])
    .anchor('square', [0, 0, 30]);
  return site.finish(groundHeight);
};
