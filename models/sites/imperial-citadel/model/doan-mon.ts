// Đoan Môn, the main south gate: a U of masonry with five passages, its terrace, the hall and the pavilion on it.
import { leafyTree } from '../../../kit/leafy-tree.ts';
import type { ModelBuilder } from '../../../kit/model.ts';
import { addPiercedParapet } from '../../../kit/pierced-parapet.ts';
import { CHAINAGE, DOAN_MON } from './dimensions.ts';
import { floors, mouths } from './doan-mon-arches.ts';
import { walls } from './doan-mon-body.ts';
import { footing, skirtOfSlabs, stringCourse, wallHead, waterSpouts } from './doan-mon-footing.ts';
import { onAxis, placedOnAxis } from './doan-mon-frame.ts';
import { hall, hallParapet } from './doan-mon-hall.ts';
import { addGateMassing } from './doan-mon-massing.ts';
import { vaults } from './doan-mon-passages.ts';
import { addPavilion } from './doan-mon-pavilion.ts';
import { landingParapets, outerStairs } from './doan-mon-stairs.ts';
import { gateTablet } from './doan-mon-tablet.ts';
import { frangipaniPlaces, oldFrangipani, terrace, terraceParapet } from './doan-mon-terrace.ts';
import { since } from './phases.ts';

const TILE = 'doan-mon';
const PARAPET = { masonry: 'limeWashTrim', tiles: 'glazedTile' } as const;
/** Hall, pavilion and planting are Nguyễn work; the masonry is the Lê gate. */
const UPPER = since('nguyen-1812');

/** Adds the gate's parts and anchors. */
export function buildDoanMon(model: ModelBuilder): void {
  const z = -CHAINAGE.doanMonSouthFace;
  model
    .anchor('doan-mon', [0, 0, z])
    .anchor('doan-mon-arch', [0, 3, z + 1])
    .anchor('doan-mon-tablet', [0, DOAN_MON.tabletMiddle, z])
    .anchor('doan-mon-terrace', [0, DOAN_MON.baseHeight, z - 2])
    .anchor('doan-mon-pavilion', [0, 12, z - 6.5]);
  if (model.level === 'massing') {
    addGateMassing(model, UPPER);
    return;
  }
  addMasonry(model);
  addTerrace(model);
  addUpperStoreys(model);
}

function addMasonry(model: ModelBuilder): void {
  const { level } = model;
  const gate = model.part('doan-mon-gate', { evidence: 'sourced', tile: TILE, closeUp: true });
  const { stone, brick } = mouths(level);
  gate.add('limeWash', onAxis(walls()));
  gate.add('limeWashTrim', onAxis(wallHead()));
  gate.add('archBrick', onAxis(vaults()), onAxis(brick));
  gate.add('archStone', onAxis(stone), onAxis(footing(level)), onAxis(stringCourse()), onAxis(waterSpouts()));
  gate.add('passageFloor', onAxis(floors()), onAxis(skirtOfSlabs()));
  model
    .part('doan-mon-tablet', { evidence: 'sourced', tile: TILE, closeUp: true })
    .add('archStone', onAxis(gateTablet(level)));
}

function addTerrace(model: ModelBuilder): void {
  const { level } = model;
  const { tiles, kerbs, grass } = terrace();
  const { steps, masonry, copings } = outerStairs(level);
  model
    .part('doan-mon-terrace', { evidence: 'sourced', tile: TILE, closeUp: true })
    .add('terraceTile', onAxis(tiles))
    .add('archStone', onAxis(kerbs))
    .add('lawn', onAxis(grass));
  model
    .part('doan-mon-stairs', { evidence: 'estimated', tile: TILE, closeUp: true })
    .add('archBrick', onAxis(steps))
    .add('limeWash', onAxis(masonry))
    .add('limeWashTrim', onAxis(copings));
  const edge = model.part('doan-mon-parapet', { evidence: 'estimated', tile: TILE, closeUp: true });
  const [along, landings] = [terraceParapet(level), landingParapets(level)];
  const both = (key: 'courses' | 'posts' | 'tiles') => ({
    geometry: along[key].geometry,
    placements: [...along[key].placements, ...landings[key].placements],
  });
  addPiercedParapet(edge, { courses: both('courses'), posts: both('posts'), tiles: both('tiles') }, PARAPET);
  const trees = model.part('doan-mon-frangipani', {
    evidence: 'sourced',
    tile: TILE,
    closeUp: true,
    phases: UPPER,
    solid: false,
  });
  const tree = leafyTree(oldFrangipani(level));
  const places = frangipaniPlaces().map(placedOnAxis);
  trees.repeat('leaves', tree.crown, places).repeat('trunk', tree.trunk, places);
}

/** Hall and pavilion are one part: they share their materials, and every material of a part is a draw call. */
function addUpperStoreys(model: ModelBuilder): void {
  const { level } = model;
  const built = hall(level);
  const part = model.part('doan-mon-pavilion', {
    evidence: 'estimated',
    tile: TILE,
    closeUp: true,
    phases: UPPER,
  });
  part.add('limeWash', built.walls);
  part.add('limeWashTrim', built.trim);
  part.add('glazedTile', built.grilles);
  part.add('terraceTile', built.roof);
  part.add('archStone', built.tablet);
  addPiercedParapet(part, hallParapet(level), PARAPET);
  addPavilion(part, level);
}
