// The Imperial Citadel of Thăng Long on its axis: −z is north along it, the origin the Flag Tower's centre.
import { type BuildModel, ModelBuilder } from '../../../kit/model.ts';
import { buildBacMon } from './bac-mon.ts';
import { buildDoanMon } from './doan-mon.ts';
import { buildFlagTower } from './flag-tower.ts';
import { MATERIALS } from './materials.ts';

/** Builds the whole site at a level of detail. */
export const buildModel: BuildModel = (level) => {
  const model = new ModelBuilder(level, MATERIALS);
  buildFlagTower(model);
  buildDoanMon(model);
  buildBacMon(model);
  return model.finish();
};
