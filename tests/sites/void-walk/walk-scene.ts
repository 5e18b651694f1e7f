// What stands in one phase of a built site, ready to be looked at ray by ray.
import { Vector3 } from 'three';
import { RayTree } from '../../../models/pipeline/steps/ray-tree.ts';
import type { BuiltSite } from '../built-site.ts';
import type { BuiltMesh } from '../built-tiles.ts';

/** A part with its meshes, as far as looking at it needs them. */
export interface WalkPart {
  readonly id: string;
  readonly meshes: readonly Pick<BuiltMesh, 'positions' | 'indices' | 'places' | 'doubleSided'>[];
}

/** Triangles of a phase and whose they are. */
export interface WalkScene {
  readonly tree: RayTree;
  readonly partIds: readonly string[];
  /** By triangle: place in `partIds`. */
  readonly partOf: Uint16Array;
  /** By triangle: whether its back is drawn, too. */
  readonly doubleSided: Uint8Array;
  /** Lowest point of all, metres. */
  readonly lowest: number;
}

/** The full level of a site in a phase. */
export function phaseScene(site: BuiltSite, phase: string): WalkScene {
  const standing = site.partIds().filter((id) => site.part(id).phases?.includes(phase) ?? true);
  return walkScene(standing.map((id) => ({ id, meshes: site.meshes(id) })));
}

/** A scene of some parts. */
export function walkScene(parts: readonly WalkPart[]): WalkScene {
  const drawn = parts.flatMap((part) =>
    part.meshes.map((mesh) => (mesh.indices.length / 3) * mesh.places.length),
  );
  const count = drawn.reduce((sum, triangles) => sum + triangles, 0);
  const corners = new Float32Array(9 * count);
  const partOf = new Uint16Array(count);
  const doubleSided = new Uint8Array(count);
  const p = new Vector3();
  let offset = 0;
  let lowest = Number.POSITIVE_INFINITY;
  parts.forEach((part, index) => {
    for (const { positions, indices, places, doubleSided: both } of part.meshes) {
      const start = offset / 9;
      for (const place of places) {
        const mirrored = place.determinant() < 0;
        for (let i = 0; i < indices.length; i++) {
          const turned = mirrored ? i - (i % 3) + ((3 - (i % 3)) % 3) : i;
          p.fromArray(positions, 3 * indices[turned]!).applyMatrix4(place);
          corners[offset++] = p.x;
          corners[offset++] = p.y;
          corners[offset++] = p.z;
          if (p.y < lowest) lowest = p.y;
        }
      }
      partOf.fill(index, start, offset / 9);
      doubleSided.fill(both ? 1 : 0, start, offset / 9);
    }
  });
  return { tree: new RayTree(corners), partIds: parts.map(({ id }) => id), partOf, doubleSided, lowest };
}
