// The Vietnam National Fine Arts Museum: dossier/fine-arts-museum.md → parts, anchors, ground.
import { type BuildModel, ModelBuilder } from '../../../kit/model.ts';
import { addBasement } from './basement.ts';
import { addCourt } from './court.ts';
import { EMBLEM, FRONTISPIECE, LEVEL } from './dimensions.ts';
import { addEmblemRoof, FRONT_TIP } from './emblem-roof.ts';
import { addFrontispiece } from './frontispiece.ts';
import { addHallFive } from './hall-five.ts';
import { addMainBlock, twoRailParapet } from './main-block.ts';
import { MATERIALS } from './materials.ts';
import { addNightLights } from './night-lights.ts';
import { addEntrance } from './porch.ts';
import { addRangeRoofs } from './range-roofs.ts';
import { addRearRange } from './rear-range.ts';
import { addScaffold } from './scaffold.ts';
import { addSurroundings, groundHeightMetres } from './surroundings.ts';
import { addTurret } from './turret.ts';
import { addWestBlock } from './west-block.ts';

/** What closed the middle of the parapet before the frontispiece had its roof: a reconstruction (section 6). */
function addPlainParapet(builder: ModelBuilder): void {
  builder.part('plain-parapet', { evidence: 'estimated', tile: 'centre', phases: ['hostel-1937'] }).add(
    'cream',
    twoRailParapet(
      [
        [-4.3, -FRONTISPIECE.projection],
        [4.3, -FRONTISPIECE.projection],
      ],
      [-FRONTISPIECE.halfWidth, 0, FRONTISPIECE.halfWidth].map((x) => [x, -0.17] as const),
    ),
  );
}

/** Builds the site at either level. */
export const buildModel: BuildModel = (level) => {
  const builder = new ModelBuilder(level, MATERIALS);
  addSurroundings(builder);
  addCourt(builder);
  addMainBlock(builder);
  addFrontispiece(builder);
  addEmblemRoof(builder);
  addPlainParapet(builder);
  addEntrance(builder);
  addTurret(builder);
  addRearRange(builder);
  addHallFive(builder);
  addBasement(builder);
  addScaffold(builder);
  addWestBlock(builder);
  addRangeRoofs(builder);
  addNightLights(builder);
  builder
    .anchor('site-centre', [0, 6, 20])
    .anchor('facade', [0, 7.5, 0])
    .anchor('emblem', [0, 16, 0.4])
    .anchor('right-tip', FRONT_TIP)
    .anchor('name-board', [0, (FRONTISPIECE.boardBottom + FRONTISPIECE.boardTop) / 2, 0.65])
    .anchor('top-window', [4.995, 12.1, 0])
    .anchor('porch-nose', [0, LEVEL.firstFloor, 9.7])
    .anchor('steps', [0, 0, 2.85])
    .anchor('turret', [23.3, 7, 4.3])
    .anchor('gallery', [4.995, LEVEL.firstFloor + 1.6, 0])
    .anchor('light-well', [-13.6, 15, -13.8])
    .anchor('court', [-4, 0, 30])
    .anchor('gate', [-2.4, 1.5, 55.55])
    .anchor('sculpture', [-6.4, 2, 29.4])
    .anchor('cafe', [25.3, 2, 18])
    .anchor('west-block', [-21.5, 8, 33])
    .anchor('ridge', [0, EMBLEM.apex, 0.6]);
  return builder.finish(groundHeightMetres);
};
