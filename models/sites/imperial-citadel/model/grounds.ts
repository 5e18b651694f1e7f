// Lawns, paths and streets to the horizon, as they are since the French, and as they may have been before.
import type { ModelBuilder } from '../../../kit/model.ts';
import { grown, gridSheet, outlineOf, type PlanRect, planRect } from '../../../kit/ground-grid.ts';
import { circle, type Outline } from '../../../kit/outline.ts';
import { box, chamferedBox, prism, sheet } from '../../../kit/solids.ts';
import { place } from '../../../kit/geometry.ts';
import { between, since } from './phases.ts';
import {
  DIEN_BIEN_PHU,
  HD18_YARD,
  HOANG_DIEU,
  NGUYEN_TRI_PHUONG,
  OTHERS_GROUND,
  PHAN_DINH_PHUNG,
  STRIP,
} from './places.ts';
import { MOAT_HOLES, OUTSIDE_MOAT } from './ramparts.ts';

const TILE = 'surroundings';
/** Radius beyond which haze has covered everything. */
const HORIZON_METRES = 3400;
/** Trodden earth lies so much above the grass, which goes on under it. */
const WALK_METRES = 0.03;
/** How far a lower sheet goes on under a higher one. */
const EDGE_METRES = 0.6;

/** Adds the ground of every state. */
export function buildGrounds(model: ModelBuilder): void {
  buildPresentGround(model);
  if (model.level !== 'massing') buildOldGround(model);
}

/** A hole smaller than what lies in it: the lower sheet goes on under the edge of the upper one, so that no step gapes. */
const inset = (area: PlanRect): PlanRect => grown(area, -EDGE_METRES);

function buildPresentGround(model: ModelBuilder): void {
  const ground = model.part('ground', {
    evidence: 'estimated',
    tile: TILE,
    solid: false,
    phases: since('french-1897'),
  });
  const strip = planRect(-STRIP - 2, -60, STRIP + 2, 985);
  const block = planRect(-STRIP - 40, -170, STRIP + 40, 1020);
  const paved = [
    planRect(-70, 226, -45, 299.9),
    planRect(45, 226, 70, 299.9),
    planRect(-45, -52, 45, 60),
    planRect(-4, 672, 4, 945),
    planRect(-40, 945, 40, 985),
    planRect(-4, 84, 4, 226),
    planRect(-3, 572, 3, 638),
  ];
  ground.add(
    'farGround',
    sheet(circle(HORIZON_METRES, 48), -0.12, [block, HD18_YARD].map(inset).map(outlineOf)),
  );
  ground.add(
    'pavement',
    gridSheet([block], -0.06, [inset(strip), HOANG_DIEU, NGUYEN_TRI_PHUONG, PHAN_DINH_PHUNG]),
  );
  ground.add('lawn', gridSheet([strip], 0, [...OTHERS_GROUND, DIEN_BIEN_PHU, ...paved]));
  ground.add('path', gridSheet(paved, 0));
  ground.add(
    'asphalt',
    gridSheet([HOANG_DIEU, NGUYEN_TRI_PHUONG, DIEN_BIEN_PHU, PHAN_DINH_PHUNG], -0.16),
    gridSheet([planRect(-900, 985, -STRIP - 40, 1003), planRect(STRIP + 40, 985, 900, 1003)], -0.05),
  );
  if (model.level === 'massing') return;
  addKerbs(model, paved);
}

/** Granite kerbs along the streets and low ones along the paths; lane marks on the asphalt. */
function addKerbs(model: ModelBuilder, paved: readonly PlanRect[]): void {
  const kerbs = model.part('kerbs', {
    evidence: 'estimated',
    tile: TILE,
    solid: false,
    phases: since('french-1897'),
  });
  const border = (area: PlanRect, width: number, bottom: number, top: number) =>
    prism(outlineOf(grown(area, width)), bottom, top, [outlineOf(area)]);
  kerbs.add(
    'towerStone',
    ...[HOANG_DIEU, NGUYEN_TRI_PHUONG, DIEN_BIEN_PHU, PHAN_DINH_PHUNG].map((area) =>
      border(area, 0.25, -0.3, 0.03),
    ),
    ...paved.slice(3).map((area) => border(area, 0.12, -0.2, 0.05)),
  );
  const dash = box([-0.07, 0, -1.5], [0.07, 0.012, 1.5]);
  const dashes = [];
  for (let n = -140; n < 980; n += 9) {
    dashes.push(place([-STRIP - 9, -0.158, -n]), place([STRIP + 9, -0.158, -n]));
  }
  for (let x = -STRIP; x < STRIP; x += 9) dashes.push(place([x, -0.158, -77], 90));
  kerbs.repeat('plaster', dash, dashes);
  const bench = chamferedBox([-0.8, 0.38, -0.22], [0.8, 0.45, 0.22], 0.02);
  const legs = box([-0.62, -0.05, -0.18], [-0.5, 0.39, 0.18]);
  const legs2 = box([0.5, -0.05, -0.18], [0.62, 0.39, 0.18]);
  const seats = [96, 130, 164, 198].flatMap((n) => [place([-5.4, 0, -n], 90), place([5.4, 0, -n], -90)]);
  kerbs
    .repeat('towerStone', bench, seats)
    .repeat('towerStone', legs, seats)
    .repeat('towerStone', legs2, seats);
}

/** Grass, earth paths and fields: before the French there were no streets here. */
function buildOldGround(model: ModelBuilder): void {
  const walks = [planRect(-4, 30, 4, 226), planRect(-4, 572, 4, 948), planRect(-4, -130, 4, -24)];
  const holesOfOthers = [...OTHERS_GROUND, HD18_YARD].map(outlineOf);
  const states = [
    { id: 'ground-le', phases: between('le-1467', 'le-1467'), holes: [] as readonly Outline[] },
    { id: 'ground-nguyen', phases: between('nguyen-1812', 'nguyen-1841'), holes: MOAT_HOLES },
  ];
  for (const { id, phases, holes } of states) {
    const ground = model.part(id, { evidence: 'estimated', tile: 'old-ground', solid: false, phases });
    const near = circle(1150, 40, [0, 420]);
    const inside = holes.length > 0 ? holes[0]! : near;
    ground.add('farGround', sheet(circle(HORIZON_METRES, 48), -0.1, [circle(1149, 40, [0, 420])]));
    ground.add('oldLawn', sheet(inside, 0, holesOfOthers));
    if (holes.length > 0) ground.add('oldLawn', sheet(near, 0, [OUTSIDE_MOAT]));
    ground.add('earthPath', gridSheet(walks, WALK_METRES));
  }
}
