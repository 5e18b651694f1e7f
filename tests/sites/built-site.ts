// A built site as a test sees it: measured on the tiles that a visitor loads, not on the source.
import { join } from 'node:path';
import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import type { Level } from '../../models/kit/model.ts';
import type { Tileset } from '../../models/pipeline/steps/tileset.ts';
import type { Point3 } from '../../src/base/index.ts';
import { type BuiltMesh, type BuiltPart, type BuiltTiles, readBuiltTiles } from './built-tiles.ts';

/** What can be asked about one part; metres, y up, instances included. */
export interface PartFacts {
  readonly bounds: { readonly min: Point3; readonly max: Point3 };
  /** Triangles drawn. */
  readonly triangles: number;
  readonly materials: readonly string[];
  readonly evidence: string;
  /** Phases it stands in; null: in all. */
  readonly phases: readonly string[] | null;
  /** Tile that it streams with. */
  readonly tile: string;
  /** How often instanced meshes of a material are drawn; 0 when none is instanced. */
  instanceCount(material: string): number;
  /** Middle of the box of each instance of a material. */
  instancePositions(material: string): readonly Point3[];
}

/**
 * Opens public/sites/<siteId> for measuring. Run `npm run models -- <siteId>` first.
 *
 * ```ts
 * const site = await openBuiltSite('long-bien-bridge');
 * const { min, max } = site.part('truss').bounds;
 * expect(max[0] - min[0]).toBeCloseTo(1682, 0);
 * // Arches of a viaduct: look along it at the height of the openings and count what is free.
 * const openings = site.gapsAlong('viaduct', [0, 3, 0], [400, 3, 0]);
 * expect(openings).toHaveLength(131);
 * // The clear height under a vault: from the floor up to the first hit.
 * expect(site.castRay('doan-mon', [0, 0.1, 0], [0, 1, 0])[0]).toBeCloseTo(3.9, 1);
 * ```
 */
export async function openBuiltSite(siteId: string, root = 'public/sites'): Promise<BuiltSite> {
  return new BuiltSite(await readBuiltTiles(join(root, siteId)));
}

/** See `openBuiltSite`. */
export class BuiltSite {
  readonly #trees = new Map<string, MeshBVH>();

  constructor(private readonly tiles: BuiltTiles) {}

  get tileset(): Tileset {
    return this.tiles.tileset;
  }

  get anchors(): BuiltTiles['anchors'] {
    return this.tiles.anchors;
  }

  /** Ids of all parts of a level; the close level has only those that stream with a close-up. */
  partIds(level: Level = 'full'): readonly string[] {
    return [...this.tiles.parts[level].keys()];
  }

  /** Facts about a part. Throws with the list of parts when there is none of that name. */
  part(id: string, level: Level = 'full'): PartFacts {
    const part = this.#find(id, level);
    const ofMaterial = (material: string): readonly BuiltMesh[] =>
      part.meshes.filter((mesh) => mesh.instanced && mesh.material === material);
    return {
      bounds: boundsOf(part.meshes),
      triangles: part.meshes.reduce((sum, mesh) => sum + (mesh.indices.length / 3) * mesh.places.length, 0),
      materials: [...new Set(part.meshes.map((mesh) => mesh.material))],
      evidence: part.evidence,
      phases: part.phases,
      tile: part.tile,
      instanceCount: (material) => ofMaterial(material).reduce((sum, mesh) => sum + mesh.places.length, 0),
      instancePositions: (material) =>
        ofMaterial(material).flatMap((mesh) =>
          mesh.places.map((place) => middle(boundsOf([{ ...mesh, places: [place] }]))),
        ),
    };
  }

  /** Meshes of a part as they are stored, for tests that look at vertices. */
  meshes(id: string, level: Level = 'full'): readonly BuiltMesh[] {
    return this.#find(id, level).meshes;
  }

  /**
   * Distances in metres, nearest first, at which a ray meets surfaces of a part (null: of all parts), front or back.
   * Hits closer together than 1 mm count once.
   */
  castRay(
    partId: string | null,
    origin: Point3,
    direction: Point3,
    level: Level = 'full',
  ): readonly number[] {
    const ray = new Ray(new Vector3(...origin), new Vector3(...direction).normalize());
    const distances = this.#tree(partId, level)
      .raycast(ray, DoubleSide)
      .map((hit) => hit.distance)
      .sort((a, b) => a - b);
    return distances.filter((distance, i) => i === 0 || distance - distances[i - 1]! > 0.001);
  }

  /**
   * Lengths in metres of the free stretches of a part (null: of all parts) along a segment, in order, between one
   * surface that is left and the next that is entered; what lies before the first and after the last surface does
   * not count. Bodies have to be closed, which every solid of the kit is; overlapping bodies count as one.
   */
  gapsAlong(partId: string | null, from: Point3, to: Point3, level: Level = 'full'): readonly number[] {
    const start = new Vector3(...from);
    const direction = new Vector3(...to).sub(start);
    const length = direction.length();
    const ray = new Ray(start, direction.normalize());
    const hits = this.#tree(partId, level)
      .raycast(ray, DoubleSide)
      .filter((hit) => hit.distance <= length)
      .map((hit) => ({ distance: hit.distance, enters: (hit.face?.normal.dot(ray.direction) ?? 0) < 0 }))
      .sort((a, b) => a.distance - b.distance || Number(b.enters) - Number(a.enters));
    const once = hits.filter(
      (hit, i) =>
        i === 0 || hit.enters !== hits[i - 1]!.enters || hit.distance - hits[i - 1]!.distance > 0.001,
    );
    const gaps: number[] = [];
    let depth = 0;
    let leftAt: number | null = null;
    for (const { distance, enters } of once) {
      if (enters && depth === 0 && leftAt !== null && distance - leftAt > 0.001) gaps.push(distance - leftAt);
      depth = Math.max(0, depth + (enters ? 1 : -1));
      if (depth === 0) leftAt = distance;
    }
    return gaps;
  }

  #find(id: string, level: Level): BuiltPart {
    const part = this.tiles.parts[level].get(id);
    if (!part)
      throw new Error(`No part "${id}" at level ${level}; there are: ${this.partIds(level).join(', ')}`);
    return part;
  }

  #tree(partId: string | null, level: Level): MeshBVH {
    const key = `${level}/${partId ?? '*'}`;
    const known = this.#trees.get(key);
    if (known) return known;
    const ids = partId === null ? this.partIds(level) : [partId];
    const tree = treeOf(ids.flatMap((id) => this.#find(id, level).meshes));
    this.#trees.set(key, tree);
    return tree;
  }
}

function treeOf(meshes: readonly BuiltMesh[]): MeshBVH {
  const count = meshes.reduce((sum, mesh) => sum + mesh.indices.length * mesh.places.length, 0);
  const positions = new Float32Array(3 * count);
  const p = new Vector3();
  let offset = 0;
  for (const mesh of meshes) {
    for (const place of mesh.places) {
      for (let i = 0; i < mesh.indices.length; i++) {
        p.fromArray(mesh.positions, 3 * mesh.indices[i]!).applyMatrix4(place);
        p.toArray(positions, offset);
        offset += 3;
      }
    }
  }
  return new MeshBVH(new BufferGeometry().setAttribute('position', new BufferAttribute(positions, 3)));
}

function boundsOf(meshes: readonly BuiltMesh[]): { readonly min: Point3; readonly max: Point3 } {
  const [min, max, p] = [
    new Vector3().setScalar(Infinity),
    new Vector3().setScalar(-Infinity),
    new Vector3(),
  ];
  for (const mesh of meshes) {
    for (const place of mesh.places) {
      for (let i = 0; i < mesh.positions.length; i += 3) {
        p.fromArray(mesh.positions, i).applyMatrix4(place);
        min.min(p);
        max.max(p);
      }
    }
  }
  return { min: min.toArray(), max: max.toArray() };
}

const middle = ({ min, max }: { readonly min: Point3; readonly max: Point3 }): Point3 => [
  (min[0] + max[0]) / 2,
  (min[1] + max[1]) / 2,
  (min[2] + max[2]) / 2,
];
