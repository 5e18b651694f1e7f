// Applies each material's occlusion step to a model's meshes, and takes mirroring out of their instances.
import { Matrix4 } from 'three';
import { mirrorX } from '../../kit/geometry.ts';
import type { PartMesh, SiteModel } from '../../kit/model.ts';
import { SUBDIVIDE_DEFAULTS, subdivide } from './subdivide.ts';

/** How much coarser than the materials ask. */
export interface SplitOptions {
  /** 1 at the full level; Infinity: nothing is split. */
  readonly stepFactor: number;
}

/** The model with its meshes split. `onNotice` hears of meshes that could not afford their material's step. */
export function splitModel(
  model: SiteModel,
  { stepFactor }: SplitOptions,
  onNotice: (notice: string) => void = () => {},
): SiteModel {
  return {
    ...model,
    parts: model.parts.map((part) => ({
      ...part,
      meshes: part.meshes.flatMap(unmirror).map((mesh) => {
        const wanted = (model.materials[mesh.material]?.occlusionStepMetres ?? Infinity) * stepFactor;
        if (!Number.isFinite(wanted)) return mesh;
        const { geometry, stepMetres } = subdivide(mesh.geometry, {
          ...SUBDIVIDE_DEFAULTS,
          stepMetres: wanted,
        });
        if (stepMetres > wanted) {
          onNotice(
            `${part.id} · ${mesh.material}: split at ${stepMetres} m instead of ${wanted} m, it is large`,
          );
        }
        return { ...mesh, geometry };
      }),
    })),
  };
}

/** Renderers do not turn the faces of single mirrored instances, so those get a mirrored mesh of their own. */
function unmirror(mesh: PartMesh): readonly PartMesh[] {
  const mirrored = mesh.placements?.filter((placement) => placement.determinant() < 0) ?? [];
  if (mirrored.length === 0) return [mesh];
  const upright = mesh.placements!.filter((placement) => placement.determinant() >= 0);
  const flip = new Matrix4().makeScale(-1, 1, 1);
  const twin = {
    ...mesh,
    geometry: mirrorX(mesh.geometry),
    placements: mirrored.map((placement) => placement.clone().multiply(flip)),
  };
  return upright.length > 0 ? [{ ...mesh, placements: upright }, twin] : [twin];
}
