// What weather has done to a mesh, vertex by vertex: streaks under ledges, soot on them, damp from the ground, worn edges.
import { Box3, Vector3 } from 'three';
import type { PartMesh, SiteModel } from '../../kit/model.ts';
import type { Occluders } from './occluders.ts';
import { MISS } from './ray-tree.ts';
import { typicalPlacement, typicalScale } from './split-model.ts';
import { wornEdges } from './worn-edges.ts';

/** A streak has faded to a third this far below its ledge (modelling.md, section 2.7). */
const STREAK_METRES = 1.3;
/** Ledges higher up leave no streak. */
const LEDGE_REACH_METRES = 4;
/** Damp has fallen to a third this far above the floor: moss climbs one to two metres (dossier/imperial-citadel.md, 10). */
const DAMP_METRES = 1.2;
/** Floors farther below send up no damp. */
const FLOOR_REACH_METRES = 4;
/** A repeated thing's floor is looked for this far beside it, from this far above its bottom. */
const BESIDE_METRES = 0.05;
const STEP_METRES = 0.3;
/** Floors are looked for this far in front of a wall: nearer, a wall that leans back would be its own floor. */
const CLEAR_OF_BATTER_METRES = 0.35;
/** Faces that lean further than this from the upright carry no streaks: cosine of 45°. */
const STEEP_COSINE = Math.SQRT1_2;
/** Faces that look up at least this much gather soot. */
const UPWARD_COSINE = 0.5;
/** Levels of each channel: as fine as can be seen, as coarse as packs well. */
const LEVELS = 31;

/** Looks up for ledges and down for floors. */
export class WearProbe {
  readonly #probe = new Vector3();

  constructor(
    private readonly occluders: Occluders,
    private readonly model: SiteModel,
  ) {}

  /** 1 right under a ledge, 0 where nothing overhangs or the face is not steep. `origin`: just off the surface. */
  streak(origin: Vector3, normal: Vector3): number {
    if (Math.abs(normal.y) >= STEEP_COSINE) return 0;
    const { tree, isBody } = this.occluders;
    const distance = tree.firstHit(origin.x, origin.y, origin.z, 0, 1, 0, LEDGE_REACH_METRES);
    return distance === MISS || !isBody[tree.triangle] ? 0 : Math.exp(-distance / STREAK_METRES);
  }

  /** 1 at the ground or right above a floor. Faces that look up are floors themselves: only the ground counts. */
  damp(origin: Vector3, normal: Vector3): number {
    const above = this.#aboveGround(origin);
    const height =
      normal.y > UPWARD_COSINE ? above : Math.min(above, this.#aboveFloor(this.#inFront(origin, normal)));
    return Math.exp(-height / DAMP_METRES);
  }

  /** How high something with this box hangs above what it stands on: seen from just beside it. */
  gapUnder({ min, max }: Box3): number {
    const [x, z] = [(min.x + max.x) / 2, (min.z + max.z) / 2];
    const beside = [
      [min.x - BESIDE_METRES, z],
      [max.x + BESIDE_METRES, z],
      [x, min.z - BESIDE_METRES],
      [x, max.z + BESIDE_METRES],
    ] as const;
    const from = new Vector3();
    const gaps = beside.map(
      ([bx, bz]) => this.#aboveFloor(from.set(bx, min.y + STEP_METRES, bz)) - STEP_METRES,
    );
    return Math.max(0, Math.min(this.#aboveGround(from.set(x, min.y, z)), ...gaps));
  }

  #inFront(origin: Vector3, { x, z }: Vector3): Vector3 {
    const level = Math.hypot(x, z);
    const reach = level > 0 ? CLEAR_OF_BATTER_METRES / level : 0;
    return this.#probe.set(origin.x + x * reach, origin.y, origin.z + z * reach);
  }

  #aboveGround({ x, y, z }: Vector3): number {
    return Math.max(0, y - this.model.groundHeightMetres(x, z));
  }

  #aboveFloor({ x, y, z }: Vector3): number {
    const { tree, isBody } = this.occluders;
    const distance = tree.firstHit(x, y, z, 0, -1, 0, FLOOR_REACH_METRES);
    return distance === MISS || !isBody[tree.triangle] ? MISS : distance;
  }
}

/** Damp of every vertex of a repeated mesh, measured from its own bottom, wherever its copies stand. */
export function dampFromBottom(mesh: PartMesh, probe: WearProbe): Float32Array {
  const { positions } = mesh.geometry;
  const placement = typicalPlacement(mesh)!;
  const box = new Box3();
  const p = new Vector3();
  const heights = Float32Array.from({ length: positions.length / 3 }, (_, v) => {
    box.expandByPoint(p.fromArray(positions, 3 * v).applyMatrix4(placement));
    return p.y;
  });
  const gap = probe.gapUnder(box);
  return heights.map((y) => Math.exp(-(y - box.min.y + gap) / DAMP_METRES));
}

/** What `wearBytes` puts together, a number 0–1 a vertex. */
export interface WearChannels {
  readonly streaks: Float32Array;
  readonly damp: Float32Array;
  /** Share of the sky that is seen. */
  readonly light: Float32Array;
}

/** x = streaks, y = soot on what looks up, z = damp, w = worn edges; 0–255. */
export function wearBytes(mesh: PartMesh, { streaks, damp, light }: WearChannels): Uint8Array {
  const { normals } = mesh.geometry;
  const placement = typicalPlacement(mesh);
  const edges = wornEdges(mesh.geometry, typicalScale(mesh));
  const bytes = new Uint8Array(4 * streaks.length);
  const n = new Vector3();
  for (let v = 0; v < streaks.length; v++) {
    n.fromArray(normals, 3 * v);
    if (placement) n.transformDirection(placement);
    const soot = n.y > UPWARD_COSINE ? light[v]! : 0;
    bytes[4 * v] = inLevels(streaks[v]!);
    bytes[4 * v + 1] = inLevels(soot);
    bytes[4 * v + 2] = inLevels(damp[v]!);
    bytes[4 * v + 3] = inLevels(edges[v]!);
  }
  return bytes;
}

const inLevels = (value: number): number => Math.round((Math.round(value * LEVELS) * 255) / LEVELS);
