// Prepares a model's meshes for baking: applies each material's occlusion step, gives worn edges vertices of their own,
// and takes mirroring out of instances.
import { Matrix4 } from 'three';
import { mirrorX } from '../../kit/geometry.ts';
import type { PartMesh, SiteModel } from '../../kit/model.ts';
import { SUBDIVIDE_DEFAULTS, subdivide } from './subdivide.ts';
import { separateWornFaces } from './worn-edges.ts';

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
        const material = model.materials[mesh.material];
        const wanted = (material?.occlusionStepMetres ?? Infinity) * stepFactor;
        const { geometry, stepMetres } = Number.isFinite(wanted)
          ? subdivide(mesh.geometry, { ...SUBDIVIDE_DEFAULTS, stepMetres: wanted })
          : { geometry: mesh.geometry, stepMetres: wanted };
        if (stepMetres > wanted) {
          onNotice(
            `${part.id} · ${mesh.material}: split at ${stepMetres} m instead of ${wanted} m, it is large`,
          );
        }
        const wears = model.level !== 'massing' && (material?.kind ?? 'opaque') === 'opaque';
        return { ...mesh, geometry: wears ? separateWornFaces(geometry, typicalScale(mesh)) : geometry };
      }),
    })),
  };
}

/** The instance that stands for all when a repeated mesh is baked; null for one that is drawn once. */
export const typicalPlacement = ({ placements }: PartMesh): Matrix4 | null =>
  placements?.[Math.floor(placements.length / 2)] ?? null;

/** Metres a unit of a mesh, where it is baked. */
export function typicalScale(mesh: PartMesh): number {
  const placement = typicalPlacement(mesh);
  return placement ? Math.cbrt(Math.abs(placement.determinant())) : 1;
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
