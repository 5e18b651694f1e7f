// Broad-leaved trees whose crowns are made of leaf sprays round branch ends: read as leaves from a few metres off.
import { Vector3 } from 'three';
import type { Point3 } from '../../src/base/index.ts';
import { fromTriangles, type Geometry, merge, type Triangle } from './geometry.ts';
import type { Tree } from './planting.ts';
import { seededRandom } from './random.ts';
import { roundSection, taperedSweep } from './sculpture.ts';
import { lathe } from './solids.ts';

/** A species, or one tree of it; metres. */
export interface LeafyTreeParams {
  readonly heightMetres: number;
  readonly crownDiameterMetres: number;
  /** Height of the first fork. */
  readonly clearTrunkMetres: number;
  readonly trunkDiameterMetres: number;
  /** How far the trunk spreads at its foot, times its diameter. */
  readonly flare: number;
  /** Branch ends that carry leaves. */
  readonly clusters: number;
  readonly spraysPerCluster: number;
  /** Length of a spray: a twig's worth of leaves. */
  readonly sprayMetres: number;
  /** 0: sprays stand off the branch; 1: they hang. */
  readonly droop: number;
  /** Whether every cluster has its branch; from afar the limbs are enough. */
  readonly hasBranches?: boolean;
  readonly seed: number;
}

/** Sấu: dense, dark, domed (dossier/imperial-citadel.md, 0.3: 15–20 m). */
export const SAU: LeafyTreeParams = {
  heightMetres: 16,
  crownDiameterMetres: 12,
  clearTrunkMetres: 4.6,
  trunkDiameterMetres: 0.75,
  flare: 1.9,
  clusters: 30,
  spraysPerCluster: 38,
  sprayMetres: 0.85,
  droop: 0.35,
  seed: 11,
};

/** Xà cừ: taller, with a straight pale trunk and an open crown. */
export const XA_CU: LeafyTreeParams = {
  heightMetres: 20,
  crownDiameterMetres: 13.5,
  clearTrunkMetres: 6.5,
  trunkDiameterMetres: 1.0,
  flare: 1.7,
  clusters: 29,
  spraysPerCluster: 38,
  sprayMetres: 1.0,
  droop: 0.2,
  seed: 23,
};

/** The same species with fewer, larger sprays: for trees that nobody comes near. */
export const fromAfar = (species: LeafyTreeParams): LeafyTreeParams => ({
  ...species,
  clusters: Math.ceil(species.clusters * 0.45),
  spraysPerCluster: Math.ceil(species.spraysPerCluster * 0.4),
  sprayMetres: species.sprayMetres * 1.9,
  hasBranches: false,
});

/** A leaf-bearing branch end. */
interface Cluster {
  readonly centre: Vector3;
  readonly radius: number;
}

/** Grows the tree on y = 0. Leaves are single sheets: their material is double-sided foliage. */
export function leafyTree(params: LeafyTreeParams): Tree {
  const random = seededRandom(params.seed);
  const clusters = clustersOf(params, random);
  return { trunk: wood(params, clusters, random), crown: leaves(params, clusters, random) };
}

function clustersOf(params: LeafyTreeParams, random: () => number): Cluster[] {
  const { heightMetres, crownDiameterMetres, clearTrunkMetres, clusters } = params;
  const crownHeight = heightMetres - clearTrunkMetres;
  const middle = clearTrunkMetres + crownHeight * 0.5;
  return Array.from({ length: clusters }, (_, i) => {
    // Even over the upper two thirds of an ellipsoid, each third one a little inside.
    const up = 1 - (1.62 * (i + 0.5)) / clusters;
    const angle = i * 2.39996 + (random() - 0.5) * 0.7;
    const inside = i % 3 === 2 ? 0.62 : 0.84 + 0.1 * random();
    const level = Math.sqrt(Math.max(0, 1 - up * up));
    const radius = crownDiameterMetres * (0.115 + 0.05 * random());
    return {
      centre: new Vector3(
        Math.cos(angle) * level * inside * (crownDiameterMetres / 2 - radius * 0.5),
        middle + up * inside * (crownHeight / 2 - radius * 0.4),
        Math.sin(angle) * level * inside * (crownDiameterMetres / 2 - radius * 0.5),
      ),
      radius,
    };
  });
}

/** Trunk with a flared foot, a few limbs, and a branch to every cluster. */
function wood(params: LeafyTreeParams, clusters: readonly Cluster[], random: () => number): Geometry {
  const { clearTrunkMetres: fork, trunkDiameterMetres, flare, heightMetres } = params;
  const r = trunkDiameterMetres / 2;
  const trunk = lathe(
    [
      [r * flare, -0.15],
      [r * (1 + (flare - 1) * 0.45), 0.22],
      [r * 1.06, 0.8],
      [r * 0.92, fork * 0.6],
      [r * 0.86, fork],
    ],
    10,
  );
  const limbCount = 5;
  const limbs = Array.from({ length: limbCount }, (_, i) => {
    const angle = (i / limbCount) * 2 * Math.PI + random();
    const reach = params.crownDiameterMetres * (0.13 + 0.05 * random());
    return new Vector3(
      Math.cos(angle) * reach,
      fork + (heightMetres - fork) * (0.28 + 0.16 * random()),
      Math.sin(angle) * reach,
    );
  });
  const point = ({ x, y, z }: Vector3): Point3 => [x, y, z];
  const foot: Point3 = [0, fork - 0.35, 0];
  const branches = limbs.map((limb) =>
    branch(
      [foot, [limb.x * 0.35, fork + (limb.y - fork) * 0.45, limb.z * 0.35], point(limb)],
      r * 0.62,
      r * 0.34,
      7,
    ),
  );
  for (const { centre } of params.hasBranches === false ? [] : clusters) {
    const limb = limbs.reduce((best, other) =>
      other.distanceTo(centre) < best.distanceTo(centre) ? other : best,
    );
    const bend = limb.clone().lerp(centre, 0.55);
    bend.y += 0.12 * limb.distanceTo(centre);
    branches.push(branch([point(limb), point(bend), point(centre)], r * 0.26, r * 0.07, 4));
  }
  return merge(trunk, ...branches);
}

/** A limb or twig that grows thinner along its path, metres. */
function branch(path: readonly Point3[], fromRadius: number, toRadius: number, sides: number): Geometry {
  const stations = path.map((at, i) => {
    const diameter = 2 * (fromRadius + ((toRadius - fromRadius) * i) / (path.length - 1));
    return { at, width: diameter, height: diameter };
  });
  return taperedSweep(stations, roundSection(sides), 60);
}

/** Sprays round every branch end, shaded as one rounded crown. */
function leaves(params: LeafyTreeParams, clusters: readonly Cluster[], random: () => number): Geometry {
  const { heightMetres, clearTrunkMetres, spraysPerCluster, sprayMetres, droop } = params;
  const heart = new Vector3(0, clearTrunkMetres + (heightMetres - clearTrunkMetres) * 0.35, 0);
  const positions: number[] = [];
  const normals: number[] = [];
  const indices: number[] = [];
  const [out, along, side, up, vertex, normal] = Array.from({ length: 6 }, () => new Vector3()) as [
    Vector3,
    Vector3,
    Vector3,
    Vector3,
    Vector3,
    Vector3,
  ];
  const push = (p: Vector3): number => {
    positions.push(p.x, p.y, p.z);
    crownNormal(p, heart, normal);
    normals.push(normal.x, normal.y, normal.z);
    return positions.length / 3 - 1;
  };
  for (const { centre, radius } of clusters) {
    for (let i = 0; i < spraysPerCluster; i++) {
      const height = 1 - (1.7 * (i + 0.5)) / spraysPerCluster;
      const angle = i * 2.39996 + random();
      const level = Math.sqrt(Math.max(0, 1 - height * height));
      out.set(Math.cos(angle) * level, height, Math.sin(angle) * level);
      const base = centre.clone().addScaledVector(out, radius * (0.55 + 0.4 * random()));
      along.copy(out);
      along.x += (random() - 0.5) * 0.9;
      along.z += (random() - 0.5) * 0.9;
      along.y = along.y * (1 - droop) - droop * (0.4 + 0.5 * random());
      along.normalize();
      side.crossVectors(along, out).normalize();
      if (side.lengthSq() < 0.5) side.set(1, 0, 0);
      up.crossVectors(side, along).normalize();
      const length = sprayMetres * (0.75 + 0.5 * random());
      const width = length * 0.3;
      // A folded diamond: two faces that catch the light differently.
      const from = push(base);
      const tip = push(
        vertex
          .copy(base)
          .addScaledVector(along, length)
          .addScaledVector(up, -0.1 * length),
      );
      const spread = (sign: number): number =>
        push(
          vertex
            .copy(base)
            .addScaledVector(along, length * 0.45)
            .addScaledVector(side, sign * width)
            .addScaledVector(up, -0.22 * length),
        );
      const [left, right] = [spread(-1), spread(1)];
      indices.push(from, right, tip, from, tip, left);
    }
  }
  return merge({ positions, normals, indices }, rounded(hearts(clusters), heart));
}

/** The mesh shaded as part of the crown round `heart`, not as bodies of its own. */
function rounded({ positions, indices }: Geometry, heart: Vector3): Geometry {
  const normals: number[] = [];
  const normal = new Vector3();
  for (let i = 0; i < positions.length; i += 3) {
    crownNormal(normal.fromArray(positions, i), heart, normal);
    normals.push(normal.x, normal.y, normal.z);
  }
  return { positions, normals, indices };
}

/** Out of the crown's heart and a little up, as the light of the sky falls. */
function crownNormal(point: Vector3, heart: Vector3, into: Vector3): Vector3 {
  into.copy(point).sub(heart).normalize();
  into.y += 0.25;
  return into.normalize();
}

/** Dark middles of the clusters: what one sees between the leaves is not the sky. */
function hearts(clusters: readonly Cluster[]): Geometry {
  const faces: Triangle[] = [];
  for (const { centre, radius } of clusters) {
    const r = radius * 0.55;
    const ring = [0, 1, 2, 3].map((i): Point3 => {
      const angle = (i / 4) * 2 * Math.PI + centre.x;
      return [centre.x + r * Math.cos(angle), centre.y, centre.z - r * Math.sin(angle)];
    });
    const top: Point3 = [centre.x, centre.y + r, centre.z];
    const bottom: Point3 = [centre.x, centre.y - r, centre.z];
    ring.forEach((point, i) => {
      const next = ring[(i + 1) % 4]!;
      faces.push([point, next, top], [next, point, bottom]);
    });
  }
  return fromTriangles(faces, 80);
}
