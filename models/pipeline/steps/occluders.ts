// The triangles that stand in one phase, instances included, as one searchable tree.
import { type Matrix4, Vector3 } from 'three';
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

const drawnTriangles = (mesh: PartMesh): number =>
  (mesh.geometry.indices.length / 3) * (mesh.placements?.length ?? 1);

/** Gives the occluders of one phase after another; phases in which the same stands share a tree. */
export class OccludersByPhase {
  readonly #known = new Map<string, Occluders | null>();

  constructor(private readonly model: SiteModel) {}

  /** Null when nothing stands. */
  of(phase: string): Occluders | null {
    const key = this.model.parts.map((part) => (standsIn(part, phase) ? '1' : '0')).join('');
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const made = occluders(this.model, phase);
    this.#known.clear();
    this.#known.set(key, made);
    return made;
  }
}

/** A tree over everything that stands in `phase`; water and glass let light through. Null when nothing stands. */
export function occluders(
  model: SiteModel,
  phase: string,
  options: OccluderOptions = OCCLUDER_DEFAULTS,
): Occluders | null {
  const kindOf = (mesh: PartMesh): MaterialSpec['kind'] => model.materials[mesh.material]?.kind ?? 'opaque';
  const meshes = model.parts
    .filter((part) => standsIn(part, phase))
    .flatMap((part) => part.meshes)
    .filter((mesh) => !['glass', 'water'].includes(kindOf(mesh)!));
  const plain = meshes.filter((mesh) => !mesh.placements);
  let room = options.maxTriangles - plain.reduce((sum, mesh) => sum + drawnTriangles(mesh), 0);
  const repeated = meshes
    .filter((mesh) => mesh.placements)
    .sort((a, b) => drawnTriangles(a) - drawnTriangles(b))
    .filter((mesh) => {
      room -= drawnTriangles(mesh);
      return room >= 0;
    });
  const kept = [...plain, ...repeated];
  const triangles = kept.reduce((sum, mesh) => sum + drawnTriangles(mesh), 0);
  if (triangles === 0) return null;
  const positions = new Float32Array(triangles * 9);
  const isBody = new Uint8Array(triangles);
  let offset = 0;
  for (const mesh of kept) {
    const start = offset;
    for (const placement of mesh.placements ?? [null]) offset = write(positions, offset, mesh, placement);
    if (!['foliage', 'line'].includes(kindOf(mesh)!)) isBody.fill(1, start / 9, offset / 9);
  }
  return { tree: new RayTree(positions), isBody };
}

function write(out: Float32Array, start: number, mesh: PartMesh, placement: Matrix4 | null): number {
  const { positions, indices } = mesh.geometry;
  const mirrored = placement !== null && placement.determinant() < 0;
  const p = new Vector3();
  let offset = start;
  for (let i = 0; i < indices.length; i += 3) {
    for (let corner = 0; corner < 3; corner++) {
      const v = 3 * indices[i + (mirrored ? (3 - corner) % 3 : corner)]!;
      p.set(positions[v]!, positions[v + 1]!, positions[v + 2]!);
      if (placement) p.applyMatrix4(placement);
      out[offset++] = p.x;
      out[offset++] = p.y;
      out[offset++] = p.z;
    }
  }
  return offset;
}
