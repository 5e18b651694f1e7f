// Light of the fixed lamps at one point after another: of those that always burn as a share of the sky's (rooms into which
// no sky looks), of those that burn after dusk as colour.
import { Color, MathUtils, Vector3 } from 'three';
import type { Lamp } from '../../kit/model.ts';
import { MISS, type RayTree } from './ray-tree.ts';

/** This much light indoors looks as bright as a point under open sky; eyes adapt, so it is far less than daylight. */
const FULL_LUX = 45;
/** After dusk this much is full light: a floodlit wall. */
const FULL_NIGHT_LUX = 40;
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
  readonly colour: Color;
  readonly reachMetres: number;
  /** Null: shines all round. */
  readonly axis: Vector3 | null;
  readonly halfBeamRadians: number;
}

/** Adds up lamps. */
export class LampProbe {
  readonly #always: readonly Source[];
  readonly #nightly: readonly Source[];
  readonly #ray = new Vector3();

  constructor(
    private readonly tree: RayTree,
    lamps: readonly Lamp[],
  ) {
    this.#always = lamps.filter(({ always }) => always).map((lamp) => sourceOf(lamp, FULL_LUX));
    this.#nightly = lamps.filter(({ always }) => !always).map((lamp) => sourceOf(lamp, FULL_NIGHT_LUX));
  }

  /** Whether any lamp burns only after dusk. */
  get hasNight(): boolean {
    return this.#nightly.length > 0;
  }

  /** Light of the lamps that always burn at `origin`, as a share of an open sky's, 0 to 0.85. */
  light(origin: Vector3, normal: Vector3): number {
    let lux = 0;
    for (const source of this.#always) lux += this.#luxFrom(source, origin, normal);
    return Math.min(lux / FULL_LUX, MOST_SHARE);
  }

  /** Adds to `into` the linear colour of the light after dusk at `origin`; 1 is a floodlit wall. */
  addNight(origin: Vector3, normal: Vector3, into: Color): void {
    for (const source of this.#nightly) {
      const share = this.#luxFrom(source, origin, normal) / FULL_NIGHT_LUX;
      into.r += source.colour.r * share;
      into.g += source.colour.g * share;
      into.b += source.colour.b * share;
    }
  }

  #luxFrom(
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
    return isShaded ? 0 : (inBeam * candela * facing) / Math.max(metres, FITTING_METRES) ** 2;
  }
}

function sourceOf({ at, colour, towards, candela, beamDegrees }: Lamp, fullLux: number): Source {
  return {
    at: new Vector3(...at),
    candela,
    colour: new Color(colour),
    reachMetres: Math.sqrt(candela / (fullLux * LEAST_SHARE)),
    axis: towards ? new Vector3(...towards).sub(new Vector3(...at)).normalize() : null,
    halfBeamRadians: MathUtils.degToRad((beamDegrees ?? 60) / 2),
  };
}

const beamShare = (angleRadians: number, halfBeamRadians: number): number =>
  1 - MathUtils.smoothstep(angleRadians, halfBeamRadians * (1 - BEAM_EDGE_SHARE), halfBeamRadians);
