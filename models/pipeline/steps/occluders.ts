// The triangles that stand in one phase, instances included, as one searchable tree.
import { BufferAttribute, BufferGeometry, type Matrix4, Vector3 } from 'three';
import { MeshBVH, SAH } from 'three-mesh-bvh';
import type { Part, PartMesh, SiteModel } from '../../kit/model.ts';

/** What may stand in the way of light. */
export interface OccluderOptions {
  /** Instanced meshes are left out, the heaviest first, when the tree would hold more triangles than this. */
  readonly maxTriangles: number;
}

/** About 2 s and 150 MB to build. */
export const OCCLUDER_DEFAULTS: OccluderOptions = { maxTriangles: 1_500_000 };

/** Whether a part stands in a phase. */
export const standsIn = (part: Part, phase: string): boolean => !part.phases || part.phases.includes(phase);

const drawnTriangles = (mesh: PartMesh): number =>
  (mesh.geometry.indices.length / 3) * (mesh.placements?.length ?? 1);

/** A tree over everything that stands in `phase`; water and glass let light through. Null when nothing stands. */
export function occluders(
  model: SiteModel,
  phase: string,
  options: OccluderOptions = OCCLUDER_DEFAULTS,
): MeshBVH | null {
  const meshes = model.parts
    .filter((part) => standsIn(part, phase))
    .flatMap((part) => part.meshes)
    .filter(({ material }) => !['glass', 'water'].includes(model.materials[material]?.kind ?? 'opaque'));
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
  let offset = 0;
  for (const mesh of kept) {
    for (const placement of mesh.placements ?? [null]) offset = write(positions, offset, mesh, placement);
  }
  const geometry = new BufferGeometry().setAttribute('position', new BufferAttribute(positions, 3));
  return new MeshBVH(geometry, { strategy: SAH, targetLeafSize: 8 });
}

function write(out: Float32Array, start: number, mesh: PartMesh, placement: Matrix4 | null): number {
  const { positions, indices } = mesh.geometry;
  const mirrored = placement !== null && placement.determinant() < 0;
  const p = new Vector3();
  let offset = start;
  for (let i = 0; i < indices.length; i += 3) {
    for (const corner of mirrored ? [0, 2, 1] : [0, 1, 2]) {
      const v = 3 * indices[i + corner]!;
      p.set(positions[v]!, positions[v + 1]!, positions[v + 2]!);
      if (placement) p.applyMatrix4(placement);
      p.toArray(out, offset);
      offset += 3;
    }
  }
  return offset;
}
