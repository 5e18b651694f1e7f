// Bắc Môn, the north gate: leaning brick on a stone plinth, one vaulted passage with its leaves, two shell holes,
// a timber pavilion. The parts and what they are made of; every piece has its own file.
import { type Geometry, merge, transform } from '../../../kit/geometry.ts';
import type { ModelBuilder, PartBuilder } from '../../../kit/model.ts';
import { piercedParapet, type Repeated } from '../../../kit/pierced-parapet.ts';
import { faces, passageWalls, platform } from './bac-mon-body.ts';
import { corniceCourse, petal, petalPlaces } from './bac-mon-cornice.ts';
import { atGate, HALF_Z, planAt } from './bac-mon-frame.ts';
import { datePlaque, nameTablet } from './bac-mon-inscriptions.ts';
import { leaves } from './bac-mon-leaves.ts';
import { massingBrick, massingStone } from './bac-mon-massing.ts';
import { brickRings, passageFloor, stoneMouths } from './bac-mon-mouths.ts';
import { buildBacMonPavilion, pavilionTerrace } from './bac-mon-pavilion.ts';
import { brokenBricks, brokenEdges, flushFilling, patchedWall } from './bac-mon-shell-holes.ts';
import { petalBand, southPetal, southPetalPlaces, stoneGutters } from './bac-mon-south-petals.ts';
import { BRIDGE, ironStair } from './bac-mon-stair.ts';
import { plinthStones } from './bac-mon-stone.ts';
import { toothing } from './bac-mon-toothing.ts';
import { BAC_MON, CHAINAGE } from './dimensions.ts';
import { between, PRESENT, since } from './phases.ts';

const TILE = 'bac-mon';
const { height, parapet } = BAC_MON;

/** Adds the gate's parts and anchors. */
export function buildBacMon(model: ModelBuilder): void {
  const gate = model.part('bac-mon-gate', {
    evidence: 'sourced',
    phases: since('nguyen-1812'),
    tile: TILE,
    closeUp: true,
  });
  if (model.level === 'massing') {
    gate.add('gateBrick', massingBrick());
    gate.add('bluestone', massingStone());
  } else {
    buildGate(model, gate);
    buildScars(model);
  }
  buildBacMonPavilion(model, TILE);
  const z = -CHAINAGE.bacMon - HALF_Z;
  model
    .anchor('bac-mon', [0, 0, z])
    .anchor('bac-mon-shell-hole', [4.6, 5.6, z])
    .anchor('bac-mon-pavilion', [0, 12, -CHAINAGE.bacMon]);
}

function buildGate({ level }: ModelBuilder, gate: PartBuilder): void {
  const fine = level === 'close';
  const gates = leaves(level);
  const rail = topParapet(level);
  gate.add(
    'gateBrick',
    faces(),
    patchedWall(),
    passageWalls(fine),
    brickRings(level),
    laid(rail.courses),
    laid(rail.posts),
  );
  gate.add(
    'bluestone',
    plinthStones(fine),
    stoneMouths(level),
    corniceCourse(level),
    nameTablet(level),
    petalBand(level),
    stoneGutters(level),
    gates.stone,
    pavilionTerrace(level),
  );
  gate.repeat('bluestone', petal(level), petalPlaces());
  gate.repeat('bluestone', southPetal(level), southPetalPlaces());
  gate.add('passageFloor', passageFloor(), platform());
  gate.add('ironwood', gates.wood);
  gate.add('stairIron', gates.iron);
  gate.add('gateBronze', gates.bronze);
  gate.repeat('fineBrick', rail.tiles.geometry, rail.tiles.placements);
}

/** What war and the levelling of the ramparts left, the wall as it was before, and what was added since. */
function buildScars(model: ModelBuilder): void {
  const fine = model.level === 'close';
  const scars = model.part('bac-mon-scars', {
    evidence: 'sourced',
    phases: since('french-1897'),
    tile: TILE,
    closeUp: true,
  });
  scars.add('brokenBrick', brokenEdges(), brokenBricks(), toothing(fine));
  scars.add('bluestone', datePlaque(model.level));
  model
    .part('bac-mon-unscarred', {
      evidence: 'sourced',
      phases: between('nguyen-1812', 'nguyen-1841'),
      tile: TILE,
      closeUp: true,
    })
    .add('gateBrick', flushFilling());
  model
    .part('bac-mon-stair', { evidence: 'estimated', phases: PRESENT, tile: TILE, closeUp: true })
    .add('stairIron', ironStair(model.level));
}

/** Round the platform, open where the stair's bridge comes in from the south. */
function topParapet(level: ModelBuilder['level']): { courses: Repeated; posts: Repeated; tiles: Repeated } {
  const [sw, se, ne, nw] = planAt(height, -parapet.inset);
  const south = sw![1];
  const whole = piercedParapet(
    [{ points: [[BRIDGE[1] + 0.3, south], se!, ne!, nw!, sw!, [BRIDGE[0] - 0.3, south]] }],
    height - 0.015,
    parapet,
    level,
  );
  const moved = ({ geometry, placements }: Repeated): Repeated => ({
    geometry,
    placements: placements.map((matrix) => atGate().multiply(matrix)),
  });
  return { courses: moved(whole.courses), posts: moved(whole.posts), tiles: moved(whole.tiles) };
}

/** A few repeated things as one mesh: cheaper than another draw call. */
const laid = ({ geometry, placements }: Repeated): Geometry =>
  merge(...placements.map((matrix) => transform(geometry, matrix)));
