// Looks at the sky from one point after another: how much of it is seen, with a cheap bounce from what hides the rest.
import { Vector3 } from 'three';
import { MISS, type RayTree } from './ray-tree.ts';

/** How to look. */
export interface SkyProbeOptions {
  /** Rays a look. */
  readonly rays: number;
  /** What is farther away does not shade. */
  readonly reachMetres: number;
}

/** A point from which more of the rays than this meet a near back face lies inside something. */
const EMBEDDED_SHARE = 0.45;
const EMBEDDED_METRES = 3;
/** Light that an unseen ground to the horizon sends up, as a share of the sky's. */
const GROUND_BOUNCE = 0.54;

/** Light that a surface at `metres` sends back, as a share of the sky's (modelling.md, section 2.6: 0.12 to 0.54). */
const bounce = (metres: number): number => 0.12 + (GROUND_BOUNCE - 0.12) * (1 - Math.exp(-metres / 4));

/** Always looks in the same even pattern round the normal. */
export class SkyProbe {
  readonly #directions: readonly Vector3[];
  readonly #side = new Vector3();
  readonly #up = new Vector3();

  constructor(
    private readonly tree: RayTree,
    private readonly options: SkyProbeOptions,
  ) {
    this.#directions = cosineHemisphere(options.rays);
  }

  /** Light at `origin`, 0–1; null when the point lies inside something. */
  light(origin: Vector3, normal: Vector3): number | null {
    const { tree, options } = this;
    const [side, up] = [this.#side, this.#up];
    side.set(Math.abs(normal.y) > 0.9 ? 1 : 0, Math.abs(normal.y) > 0.9 ? 0 : 1, 0);
    side.cross(normal).normalize();
    up.crossVectors(normal, side);
    let sum = 0;
    let inside = 0;
    for (const { x, y, z } of this.#directions) {
      const dx = side.x * x + up.x * y + normal.x * z;
      const dy = side.y * x + up.y * y + normal.y * z;
      const dz = side.z * x + up.z * y + normal.z * z;
      const distance = tree.firstHit(origin.x, origin.y, origin.z, dx, dy, dz, options.reachMetres);
      if (distance === MISS) {
        sum += dy < -0.02 ? GROUND_BOUNCE : 1;
        continue;
      }
      if (tree.fromBehind && distance < EMBEDDED_METRES) inside++;
      sum += bounce(distance);
    }
    return inside > EMBEDDED_SHARE * options.rays ? null : sum / options.rays;
  }
}

/** Directions round +z, as dense as the light that a matt surface takes from there; always the same. */
function cosineHemisphere(count: number): readonly Vector3[] {
  const goldenAngle = Math.PI * (3 - Math.sqrt(5));
  return Array.from({ length: count }, (_, i) => {
    const radius = Math.sqrt((i + 0.5) / count);
    return new Vector3(
      radius * Math.cos(i * goldenAngle),
      radius * Math.sin(i * goldenAngle),
      Math.sqrt(1 - radius * radius),
    );
  });
}
