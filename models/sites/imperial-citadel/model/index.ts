// The Imperial Citadel of Thăng Long on its axis: −z is north along it, the origin the Flag Tower's centre.
import { type BuildModel, ModelBuilder } from '../../../kit/model.ts';
import { buildBacMon } from './bac-mon.ts';
import { buildBunker } from './bunker.ts';
import { buildD67House } from './d67-house.ts';
import { buildD67Yard } from './d67-yard.ts';
import { buildCourt } from './court.ts';
import { buildDoanMon } from './doan-mon.ts';
import { buildFlagTower } from './flag-tower.ts';
import { buildHallLe } from './hall-le.ts';
import { buildHauLau } from './hau-lau.ts';
import { buildFrenchHq } from './french-hq.ts';
import { buildLongThien } from './hall-nguyen.ts';
import { buildHd18 } from './hd18-pit.ts';
import { buildKinhThien } from './kinh-thien.ts';
import { MATERIALS } from './materials.ts';
import { buildTamMon } from './tam-mon.ts';
import { buildSurroundings, groundHeightMetres } from './surroundings.ts';

/** Builds the whole site at a level of detail. */
export const buildModel: BuildModel = (level) => {
  const model = new ModelBuilder(level, MATERIALS);
  buildFlagTower(model);
  buildDoanMon(model);
  buildCourt(model);
  buildKinhThien(model);
  buildHallLe(model);
  buildHauLau(model);
  buildD67House(model);
  buildD67Yard(model);
  buildBunker(model);
  buildHd18(model);
  buildBacMon(model);
  buildFrenchHq(model);
  buildLongThien(model);
  buildTamMon(model);
  buildSurroundings(model);
  return model.finish(groundHeightMetres);
};
