// The triangles that stand in one phase, instances included, as one searchable tree.
import { Box3, type Matrix4, Vector3 } from 'three';
import { boundsOf } from '../../kit/geometry.ts';
import type { MaterialSpec, Part, PartMesh, SiteModel } from '../../kit/model.ts';
import { RayTree } from './ray-tree.ts';

/** What may stand in the way of light. */
export interface OccluderOptions {
  /** Instanced meshes are left out, the heaviest first, when the tree would hold more triangles than this. */
  readonly maxTriangles: number;
}

/** About 3 s and 250 MB to build. */
export const OCCLUDER_DEFAULTS: OccluderOptions = { maxTriangles: 1_500_000 };

/** What stands in one phase. */
export interface Occluders {
  readonly tree: RayTree;
  /** By triangle of the tree: whether it is of a body that sheds rain, not of leaves or cables. */
  readonly isBody: Uint8Array;
}

/** Whether a part stands in a phase. */
export const standsIn = (part: Part, phase: string): boolean => !part.phases || part.phases.includes(phase);

/** Gives the occluders of one phase after another; phases in which the same stands share a tree. */
export class OccludersByPhase {
  #known: { readonly key: string; readonly found: Occluders | null } | null = null;

  constructor(private readonly model: SiteModel) {}

  /** What stands in a phase and reaches into a box. Null when nothing does. */
  of(phase: string, near: Box3): Occluders | null {
    const standing = this.model.parts.map((part) => (standsIn(part, phase) ? '1' : '0')).join('');
    const key = `${standing} ${near.min.toArray().join()} ${near.max.toArray().join()}`;
    if (this.#known?.key !== key) this.#known = { key, found: occluders(this.model, phase, near) };
    return this.#known.found;
  }
}

/** A mesh at those of its places where it reaches into the box. */
interface NearMesh {
  readonly mesh: PartMesh;
  readonly places: readonly (Matrix4 | null)[];
  readonly triangles: number;
}

function nearMesh(mesh: PartMesh, near: Box3): NearMesh {
  const { min, max } = boundsOf(mesh.geometry);
  const [own, moved] = [new Box3(new Vector3(...min), new Vector3(...max)), new Box3()];
  const places = (mesh.placements ?? [null]).filter((placement) => {
    moved.copy(own);
    if (placement) moved.applyMatrix4(placement);
    return moved.intersectsBox(near);
  });
  return { mesh, places, triangles: (mesh.geometry.indices.length / 3) * places.length };
}

/**
 * A tree over everything that stands in `phase` and reaches into a box; water and glass let light through. Null when
 * nothing stands there.
 */
export function occluders(
  model: SiteModel,
  phase: string,
  near: Box3,
  options: OccluderOptions = OCCLUDER_DEFAULTS,
): Occluders | null {
  const kindOf = (mesh: PartMesh): NonNullable<MaterialSpec['kind']> =>
    model.materials[mesh.material]?.kind ?? 'opaque';
  const meshes = model.parts
    .filter((part) => standsIn(part, phase))
    .flatMap((part) => part.meshes)
    .filter((mesh) => !['glass', 'water'].includes(kindOf(mesh)))
    .map((mesh) => nearMesh(mesh, near));
  const plain = meshes.filter(({ mesh }) => !mesh.placements);
  let room = options.maxTriangles - plain.reduce((sum, { triangles }) => sum + triangles, 0);
  const repeated = meshes
    .filter(({ mesh }) => mesh.placements)
    .sort((a, b) => a.triangles - b.triangles)
    .filter(({ triangles }) => {
      room -= triangles;
      return room >= 0;
    });
  const kept = [...plain, ...repeated];
  const most = kept.reduce((sum, { triangles }) => sum + triangles, 0);
  const heap = new Heap(most, near);
  for (const { mesh, places } of kept) {
    const isBody = !['foliage', 'line'].includes(kindOf(mesh));
    for (const placement of places) heap.add(mesh, placement, isBody);
  }
  return heap.count === 0 ? null : { tree: new RayTree(heap.corners()), isBody: heap.isBody };
}

/** Collects triangles that reach into a box. */
class Heap {
  count = 0;
  readonly isBody: Uint8Array;
  readonly #corners: Float32Array;
  readonly #points = [new Vector3(), new Vector3(), new Vector3()] as const;
  readonly #box = new Box3();

  constructor(
    most: number,
    private readonly near: Box3,
  ) {
    this.isBody = new Uint8Array(most);
    this.#corners = new Float32Array(9 * most);
  }

  add({ geometry: { positions, indices } }: PartMesh, placement: Matrix4 | null, isBody: boolean): void {
    const mirrored = placement !== null && placement.determinant() < 0;
    const [a, b, c] = this.#points;
    for (let i = 0; i < indices.length; i += 3) {
      a.fromArray(positions, 3 * indices[i]!);
      b.fromArray(positions, 3 * indices[i + (mirrored ? 2 : 1)]!);
      c.fromArray(positions, 3 * indices[i + (mirrored ? 1 : 2)]!);
      if (placement) {
        a.applyMatrix4(placement);
        b.applyMatrix4(placement);
        c.applyMatrix4(placement);
      }
      this.#box.makeEmpty().expandByPoint(a).expandByPoint(b).expandByPoint(c);
      if (!this.#box.intersectsBox(this.near)) continue;
      const at = 9 * this.count;
      a.toArray(this.#corners, at);
      b.toArray(this.#corners, at + 3);
      c.toArray(this.#corners, at + 6);
      this.isBody[this.count++] = isBody ? 1 : 0;
    }
  }

  corners(): Float32Array {
    return this.#corners.subarray(0, 9 * this.count);
  }
}
