// Light of the lamps that burn day and night, for rooms into which no sky looks: from one point after another.
import { MathUtils, Vector3 } from 'three';
import type { Lamp } from '../../kit/model.ts';
import { MISS, type RayTree } from './ray-tree.ts';

/** This much light indoors looks as bright as a point under open sky; eyes adapt, so it is far less than daylight. */
const FULL_LUX = 45;
/** No room is lit as evenly as a field. */
const MOST_SHARE = 0.85;
/** Less than this changes no picture. */
const LEAST_SHARE = 0.01;
/** What stands this near a lamp is its own fitting and throws no shadow. */
const FITTING_METRES = 0.9;
/** The edge of a beam is soft over this share of its half angle. */
const BEAM_EDGE_SHARE = 0.3;

interface Source {
  readonly at: Vector3;
  readonly candela: number;
  readonly reachMetres: number;
  /** Null: shines all round. */
  readonly axis: Vector3 | null;
  readonly halfBeamRadians: number;
}

/** Adds up the lamps with `always`. */
export class LampProbe {
  readonly #sources: readonly Source[];
  readonly #ray = new Vector3();

  constructor(
    private readonly tree: RayTree,
    lamps: readonly Lamp[],
  ) {
    this.#sources = lamps
      .filter((lamp) => lamp.always)
      .map(({ at, towards, candela, beamDegrees }) => ({
        at: new Vector3(...at),
        candela,
        reachMetres: Math.sqrt(candela / (FULL_LUX * LEAST_SHARE)),
        axis: towards ? new Vector3(...towards).sub(new Vector3(...at)).normalize() : null,
        halfBeamRadians: MathUtils.degToRad((beamDegrees ?? 60) / 2),
      }));
  }

  /** Lamp light at `origin` as a share of an open sky's, 0 to 0.85. */
  light(origin: Vector3, normal: Vector3): number {
    let share = 0;
    for (const source of this.#sources) share += this.#from(source, origin, normal);
    return Math.min(share, MOST_SHARE);
  }

  #from(
    { at, candela, reachMetres, axis, halfBeamRadians }: Source,
    origin: Vector3,
    normal: Vector3,
  ): number {
    const ray = this.#ray.subVectors(at, origin);
    const metres = ray.length();
    if (metres > reachMetres) return 0;
    ray.divideScalar(Math.max(metres, 1e-6));
    const facing = ray.dot(normal);
    if (facing <= 0) return 0;
    const inBeam = axis ? beamShare(Math.acos(MathUtils.clamp(-ray.dot(axis), -1, 1)), halfBeamRadians) : 1;
    if (inBeam === 0) return 0;
    const free = metres - FITTING_METRES;
    const isShaded =
      free > 0 && this.tree.firstHit(origin.x, origin.y, origin.z, ray.x, ray.y, ray.z, free) !== MISS;
    return isShaded ? 0 : (inBeam * candela * facing) / (Math.max(metres, FITTING_METRES) ** 2 * FULL_LUX);
  }
}

const beamShare = (angleRadians: number, halfBeamRadians: number): number =>
  1 - MathUtils.smoothstep(angleRadians, halfBeamRadians * (1 - BEAM_EDGE_SHARE), halfBeamRadians);
