// One look at a scene: a coarse fan of rays, and what is wrong with where they end.
import { MathUtils, Vector3 } from 'three';
import { MISS } from '../../../models/pipeline/steps/ray-tree.ts';
import type { Point3 } from '../../../src/base/index.ts';
import type { WalkScene } from './walk-scene.ts';

/** A place to look from and where to. */
export interface View {
  /** Told when something is wrong: a tour's cue, a detail, a standing place. */
  readonly name: string;
  readonly position: Point3;
  readonly target: Point3;
  readonly fovDegrees: number;
}

/** How finely and how far to look. */
export interface LookOptions {
  readonly columns: number;
  readonly rows: number;
  /** Beyond this the air hides what is there, and that nothing is there. */
  readonly sightMetres: number;
}

/** What a look found. */
export interface Look {
  readonly rays: number;
  /** Rays that go down to the ground and find none. */
  readonly voids: number;
  /** Rays that end on the back of something that has none: an open or inverted body. */
  readonly inverted: number;
  /** Inverted rays by part. */
  readonly invertedByPart: ReadonlyMap<string, number>;
}

/**
 * Turns of a ray that found nothing, in radians: where two meshes meet, rounding leaves hairline cracks. What is narrower
 * than half a pixel of a picture 720 lines high (0.0011 rad) is no hole.
 */
const SECOND_TRIES = [1e-4, -1.7e-4, 3.2e-4, -3.2e-4, 5.5e-4, -5.5e-4];
/** What is nearer than this is cut off by the lens. */
const NEAR_METRES = 0.05;

/** Casts a view's fan. Deterministic. */
export function look(scene: WalkScene, view: View, { columns, rows, sightMetres }: LookOptions): Look {
  const origin = new Vector3(...view.position);
  const forward = new Vector3(...view.target).sub(origin).normalize();
  const upright = Math.abs(forward.y) > 0.999 ? new Vector3(0, 0, -1) : new Vector3(0, 1, 0);
  const right = new Vector3().crossVectors(forward, upright).normalize();
  const up = new Vector3().crossVectors(right, forward);
  const tall = Math.tan(MathUtils.degToRad(view.fovDegrees) / 2);
  const wide = (tall * columns) / rows;
  const direction = new Vector3();
  const invertedByPart = new Map<string, number>();
  let voids = 0;
  let inverted = 0;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      direction
        .copy(forward)
        .addScaledVector(right, wide * (((column + 0.5) / columns) * 2 - 1))
        .addScaledVector(up, tall * (1 - ((row + 0.5) / rows) * 2))
        .normalize();
      const distance = cast(scene, origin, direction);
      if (distance === MISS) {
        if (shouldMeetGround(scene, origin, direction, sightMetres)) voids++;
      } else if (scene.tree.fromBehind && !scene.doubleSided[scene.tree.triangle]) {
        inverted++;
        const part = scene.partIds[scene.partOf[scene.tree.triangle]!]!;
        invertedByPart.set(part, (invertedByPart.get(part) ?? 0) + 1);
      }
    }
  }
  return { rays: rows * columns, voids, inverted, invertedByPart };
}

function cast({ tree }: WalkScene, origin: Vector3, direction: Vector3): number {
  const from = origin.clone().addScaledVector(direction, NEAR_METRES);
  const once = (dx: number, dy: number, dz: number): number =>
    tree.firstHit(from.x, from.y, from.z, dx, dy, dz, Number.POSITIVE_INFINITY);
  const { x, y, z } = direction;
  let distance = once(x, y, z);
  for (const turn of SECOND_TRIES) {
    if (distance !== MISS || y >= 0) return distance;
    distance = once(x - z * turn, y + turn / 2, z + x * turn);
  }
  return distance;
}

/** A ray that runs down far enough to meet the lowest ground there is before the air hides it. */
function shouldMeetGround(
  { lowest }: WalkScene,
  origin: Vector3,
  direction: Vector3,
  sight: number,
): boolean {
  return direction.y < 0 && origin.y > lowest && (lowest - origin.y) / direction.y < sight;
}

/** Places round which more of the directions than this end soon on a back lie inside something narrow. */
const INSIDE_SHARE = 0.6;
const INSIDE_METRES = 3;
/** Nobody puts an eye nearer to a thing than this. */
const ELBOW_ROOM_METRES = 0.3;

/** What of a place is unlike a place to stand in. */
export interface Stance {
  /** Inside a body: up and down, or nearly all round and soon, what is met first is a back. */
  readonly inside: boolean;
  /** Under a body that is open below (it stands on the ground), and walled in by it at whatever distance. */
  readonly walledIn: boolean;
  /** With the face against something. */
  readonly pressed: boolean;
}

/** How a place lies. The solid map knows neither trees nor what stands in other phases than the default. */
export function stanceAt(scene: WalkScene, [x, y, z]: Point3): Stance {
  const { tree, doubleSided } = scene;
  const meets = ({ x: dx, y: dy, z: dz }: Vector3, within: number): 'back' | 'front' | null => {
    if (tree.firstHit(x, y, z, dx, dy, dz, within) === MISS) return null;
    return tree.fromBehind && !doubleSided[tree.triangle] ? 'back' : 'front';
  };
  const backs = (directions: readonly Vector3[], within: number): number =>
    directions.filter((direction) => meets(direction, within) === 'back').length;
  const far = Number.POSITIVE_INFINITY;
  const covered = meets(STRAIGHT_UP, far) === 'back';
  return {
    inside:
      backs(AROUND, INSIDE_METRES) > INSIDE_SHARE * AROUND.length ||
      (covered && meets(STRAIGHT_DOWN, far) === 'back'),
    walledIn: covered && backs(NOT_DOWN, far) > INSIDE_SHARE * NOT_DOWN.length,
    pressed: AROUND.some((direction) => meets(direction, ELBOW_ROOM_METRES) === 'front'),
  };
}

/** A hair off the upright, so as not to run along a wall. */
const STRAIGHT_UP = new Vector3(0.001, 1, 0.0007).normalize();
const STRAIGHT_DOWN = STRAIGHT_UP.clone().negate();
const AROUND = [-1, 0, 1]
  .flatMap((dx) => [-1, 0, 1].flatMap((dy) => [-1, 0, 1].map((dz) => new Vector3(dx + 0.01, dy, dz + 0.007))))
  .filter((direction) => direction.length() > 0.5)
  .map((direction) => direction.normalize());
const NOT_DOWN = AROUND.filter(({ y }) => y > -0.1);
