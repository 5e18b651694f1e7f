// Street trees, groves on the lawns and old frangipani (dossier/imperial-citadel.md, 0.3).
import type { Point3 } from '../../../../src/base/index.ts';
import { fromAfar, leafyTree, type LeafyTreeParams, SAU, XA_CU } from '../../../kit/leafy-tree.ts';
import type { ModelBuilder, PartBuilder } from '../../../kit/model.ts';
import { broadleafTree, FRANGIPANI, scatter, STREET_TREE } from '../../../kit/planting.ts';
import { between, PRESENT, since } from './phases.ts';
import { STRIP } from './places.ts';

const TILE = 'planting';
/** Trees nearer to the axis than this are grown leaf by leaf, metres. */
const NEAR_AXIS = 49;
/** Centres of the groves (x, north) and their trees: they keep the axis itself open [estimate]. */
const GROVES: readonly (readonly [number, number, number])[] = [
  [-66, 20, 6],
  [68, 8, 6],
  [-62, 150, 7],
  [60, 160, 7],
  [-76, 262, 5],
  [78, 258, 5],
  [-66, 380, 8],
  [68, 400, 8],
  [-66, 480, 7],
  [66, 500, 7],
  [-58, 600, 6],
  [58, 610, 6],
  [-46, 720, 8],
  [45, 730, 8],
  [-46, 850, 8],
  [46, 850, 8],
];
/** Small old trees on terraces and lawns. */
const FRANGIPANIS: readonly Point3[] = [
  [-32, 0, -462],
  [32, 0, -462],
  [-36, 0, -340],
  [36, 0, -340],
  [-22, 2.3, -514],
  [22, 2.3, -514],
  [-34, 0, 34],
  [34, 0, 34],
  [-14, 0, -590],
  [14, 0, -590],
];
const FRANGIPANI_LEAVES: LeafyTreeParams = {
  heightMetres: 4.6,
  crownDiameterMetres: 5,
  clearTrunkMetres: 1.1,
  trunkDiameterMetres: 0.36,
  flare: 1.4,
  clusters: 22,
  spraysPerCluster: 14,
  sprayMetres: 0.42,
  droop: 0.1,
  seed: 5,
};

/** Adds all trees. */
export function buildTrees(model: ModelBuilder): void {
  if (model.level === 'massing') {
    const trees = model.part('trees', {
      evidence: 'estimated',
      tile: TILE,
      solid: false,
      phases: since('french-1897'),
    });
    const { crown } = broadleafTree({ ...STREET_TREE, clearTrunkMetres: 4 });
    trees.repeat('leaves', crown, scatter([...streetRows(26), ...groves(0.5)], 11, 0.35));
    return;
  }
  const rows = model.part('trees', {
    evidence: 'estimated',
    tile: TILE,
    solid: false,
    phases: since('french-1897'),
  });
  addTrees(rows, [fromAfar(XA_CU), fromAfar(SAU)], streetRows(18), 11);
  const stands = model.part('groves', {
    evidence: 'estimated',
    tile: TILE,
    solid: false,
    phases: [...between('le-1467', 'nguyen-1841'), ...PRESENT],
  });
  const all = groves(1);
  // Whoever walks the axis comes near the first trees of a grove only.
  addTrees(
    stands,
    [SAU, { ...XA_CU, heightMetres: 18, seed: 31 }],
    all.filter(([x]) => Math.abs(x) < NEAR_AXIS),
    17,
  );
  addTrees(
    stands,
    [fromAfar(SAU)],
    all.filter(([x]) => Math.abs(x) >= NEAR_AXIS),
    19,
  );
  const low = model.part('frangipani', { evidence: 'estimated', tile: TILE, solid: false, phases: PRESENT });
  const tree = leafyTree({ ...FRANGIPANI_LEAVES, heightMetres: FRANGIPANI.heightMetres });
  const places = scatter(FRANGIPANIS, 5);
  low.repeat('leaves', tree.crown, places).repeat('trunk', tree.trunk, places);
}

/** Every tree of a list is one of the species, in turn. */
function addTrees(
  part: PartBuilder,
  species: readonly LeafyTreeParams[],
  points: readonly Point3[],
  seed: number,
): void {
  const places = scatter(points, seed, 0.3);
  species.forEach((params, index) => {
    const { crown, trunk } = leafyTree(params);
    const mine = places.filter((_, i) => i % species.length === index);
    part.repeat('leaves', crown, mine).repeat('trunk', trunk, mine);
  });
}

function streetRows(step: number): Point3[] {
  const points: Point3[] = [];
  for (let n = -140; n < 980; n += step) {
    if (n > 60 && n < 94) continue;
    points.push([-STRIP - 19, 0, -n], [-STRIP + 1, 0, -n - 4], [STRIP + 19, 0, -n - 2], [STRIP - 1, 0, -n]);
  }
  for (let x = -320; x < 320; x += step) if (Math.abs(x) > 28) points.push([x, 0, -1007]);
  return points;
}

function groves(share: number): Point3[] {
  return GROVES.flatMap(([x, n, count]) =>
    Array.from({ length: Math.ceil(count * share) }, (_, i): Point3 => {
      const angle = i * 2.4;
      const r = 8.5 * Math.sqrt(i);
      return [x + r * Math.cos(angle) * 0.8, 0, -n - r * Math.sin(angle) * 1.8];
    }),
  );
}
