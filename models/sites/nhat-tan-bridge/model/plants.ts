// Light plants for a wide landscape: a few lobes on a trunk, made to be repeated by the hundred.
import { fromTriangles, type Geometry, merge, translate } from '../../../kit/geometry.ts';
import { leafyTree, type LeafyTreeParams, SAU } from '../../../kit/leafy-tree.ts';
import { seededRandom } from '../../../kit/random.ts';
import { lathe } from '../../../kit/solids.ts';
import type { Point3 } from '../../../../src/base/index.ts';

/** A lumpy crown of the given radius and height, its foot at y = 0. */
function lobe(radius: number, height: number, seed: number, sides = 7): Geometry {
  const random = seededRandom(seed);
  const profile = [
    [0.35, 0.02],
    [0.92, 0.26],
    [1, 0.52],
    [0.66, 0.84],
  ] as const;
  const rings = profile.map(([r, y]) =>
    Array.from({ length: sides }, (_, i): Point3 => {
      const angle = (-2 * Math.PI * i) / sides;
      const reach = radius * r * (0.78 + 0.44 * random());
      return [Math.cos(angle) * reach, height * (y + 0.1 * (random() - 0.5)), Math.sin(angle) * reach];
    }),
  );
  const top: Point3 = [0, height, 0];
  const last = rings[rings.length - 1]!;
  const faces = rings.slice(1).flatMap((upper, r) =>
    upper.flatMap((_, i) => {
      const j = (i + 1) % sides;
      const lower = rings[r]!;
      return [[lower[i]!, lower[j]!, upper[j]!] as const, [lower[i]!, upper[j]!, upper[i]!] as const];
    }),
  );
  const cap = last.map((p, i) => [p, last[(i + 1) % sides]!, top] as const);
  const base = rings[0]!;
  const under = base.slice(2).map((p, i) => [base[0]!, p, base[i + 1]!] as const);
  return fromTriangles([...faces, ...cap, ...under], 75);
}

/** A plant in two materials, on y = 0. */
export interface Plant {
  readonly trunk: Geometry;
  readonly crown: Geometry;
}

const stem = (radius: number, height: number): Geometry =>
  lathe(
    [
      [radius, -0.3],
      [radius * 0.7, height],
    ],
    5,
  );

/** A peach tree of the Nhật Tân gardens, pruned low and round, about 2.4 m. */
export const PEACH: Plant = {
  trunk: stem(0.09, 1.1),
  crown: translate(lobe(1.15, 1.7, 4, 6), [0, 0.75, 0]),
};

/** A kumquat bush, a cone about 1.7 m high. */
export const KUMQUAT: Plant = { trunk: stem(0.06, 0.4), crown: lobe(0.75, 1.75, 9, 6) };

/** A broad tree of villages and banks, about 11 m. */
export const BROAD_TREE: Plant = {
  trunk: stem(0.3, 4.5),
  crown: merge(
    translate(lobe(3.6, 6.2, 14, 6), [0.4, 4.4, 0.2]),
    translate(lobe(2.7, 4.2, 15, 5), [-2.3, 3.2, 0.9]),
    translate(lobe(2.5, 3.8, 16, 5), [1.6, 3.0, -2.1]),
  ),
};

/** A clump of bamboo or banana on the bank, about 5 m. */
export const CLUMP: Plant = {
  trunk: stem(0.1, 1),
  crown: merge(lobe(2.0, 4.8, 21, 6), translate(lobe(1.5, 3.4, 22, 5), [1.9, 0, 0.7])),
};

/** How a peach tree of the gardens is grown: low, forked early, its blossom in small sprays. */
const PEACH_TREE: LeafyTreeParams = {
  heightMetres: 2.9,
  crownDiameterMetres: 2.8,
  clearTrunkMetres: 0.65,
  trunkDiameterMetres: 0.16,
  flare: 1.3,
  clusters: 15,
  spraysPerCluster: 17,
  sprayMetres: 0.3,
  droop: 0.05,
  seed: 41,
};

/** A peach tree one walks up to. */
export const peachNear = (): Plant => leafyTree(PEACH_TREE);

/** The same a few steps off. */
export const peachMiddle = (): Plant => ({
  trunk: stem(0.08, 1.4),
  crown: leafyTree({
    ...PEACH_TREE,
    clusters: 12,
    spraysPerCluster: 11,
    sprayMetres: 0.4,
    hasBranches: false,
  }).crown,
});

/** The same from across the garden: larger sprays on a bare stem. */
export const peach = (): Plant => ({
  trunk: stem(0.08, 1.5),
  crown: leafyTree({
    ...PEACH_TREE,
    clusters: 7,
    spraysPerCluster: 4,
    sprayMetres: 0.75,
    hasBranches: false,
  }).crown,
});

/** A broad tree of banks and villages, seen from a hundred metres and more. */
export const broadTree = (): Plant => ({
  trunk: stem(0.28, 5),
  crown: leafyTree({
    ...SAU,
    heightMetres: 11.5,
    crownDiameterMetres: 9.5,
    clearTrunkMetres: 2.6,
    clusters: 9,
    spraysPerCluster: 7,
    sprayMetres: 2.7,
    hasBranches: false,
  }).crown,
});

/** A clump of bamboo on the bank, about 8 m: fine sprays that hang from many culms. */
export const bambooClump = (): Plant => ({
  trunk: merge(
    ...[
      [0, 0],
      [0.5, 0.3],
      [-0.4, 0.5],
      [0.1, -0.6],
    ].map(([x, z]) => translate(stem(0.07, 4.5), [x!, 0, z!])),
  ),
  crown: leafyTree({
    ...SAU,
    heightMetres: 8,
    crownDiameterMetres: 5,
    clearTrunkMetres: 1.2,
    clusters: 9,
    spraysPerCluster: 7,
    sprayMetres: 1.7,
    droop: 0.8,
    hasBranches: false,
    seed: 52,
  }).crown,
});
