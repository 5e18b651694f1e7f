// Applies each material's occlusion step to a model's meshes.
import type { SiteModel } from '../../kit/model.ts';
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
      meshes: part.meshes.map((mesh) => {
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
