// The swept surface of a Vietnamese roof: tiles, ridges and soffit are all laid on it.
import type { Point3 } from '../../src/base/index.ts';

/** What a roof is made from; metres. It is centred on the origin, its eave edge at y = 0 away from the corners. */
export interface UpturnedRoofParams {
  /** Plan of the eave edge: x by z. */
  readonly eaveMetres: readonly [number, number];
  /**
   * Plan of the top: [length, 0] is a ridge along x, [0, 0] an apex (phương đình), anything larger the ring where an
   * upper wall stands on a lower roof (chồng diêm).
   */
  readonly topMetres: readonly [number, number];
  /** From the eave edge to the ridge line. */
  readonly riseMetres: number;
  /** Share of the slope at which the end planes stop at a gable; 1 (no gable) when absent. */
  readonly gableFraction?: number;
  /** How far the eave corner is lifted (dossier/imperial-citadel.md, 9: 0.35–0.9). */
  readonly cornerLiftMetres: number;
  /** Tiles, battens and board at the eave, seen edge-on. */
  readonly eaveThicknessMetres: number;
  /** How far the eave stands out from the wall below: the depth of the soffit. */
  readonly overhangMetres: number;
  /** Spacing of the tile rolls (yin-yang tiles: 0.22–0.3); absent: a plain surface for massing. */
  readonly rollPitchMetres?: number;
  /**
   * Rolls as single tube tiles: their length, metres (0.33 as laid; longer where a roof is seen from afar). Each shows
   * its joint, and a disc and a bib close the row at the eave. Absent: rolls in one piece.
   */
  readonly tileLengthMetres?: number;
  /** A lower roof as a ring, open to the hall inside: seen from below it slopes up to the wall it leans on. */
  readonly openMiddle?: boolean;
  readonly ridgeWidthMetres: number;
  readonly ridgeHeightMetres: number;
  /** Dragon ends on the ridge; 0 for none. */
  readonly finialHeightMetres?: number;
}

/** Share of an eave's half-length over which its corner rises (dossier/imperial-citadel.md, 9). */
export const SWEEP_SHARE = 0.35;
/** The corner moves out by this share of its lift (dossier/imperial-citadel.md, 9). */
const OUTSET_SHARE = 0.5;

/** A side of the roof; order: towards +z, +x, −z, −x. */
export type Face = 0 | 1 | 2 | 3;
/** All four sides. */
export const FACES: readonly Face[] = [0, 1, 2, 3];

/** The swept surface of one roof: everything else is laid on it. */
export class RoofSurface {
  readonly gable: number;
  readonly #inset: readonly [number, number];

  constructor(readonly params: UpturnedRoofParams) {
    const [width, depth] = params.eaveMetres;
    const [topWidth, topDepth] = params.topMetres;
    this.gable = params.gableFraction ?? 1;
    this.#inset = [(width - topWidth) / 2, (depth - topDepth) / 2];
  }

  /** Half extents of the roof's outline at slope share `s`, before the corners are swept. */
  half(s: number): readonly [number, number] {
    const [width, depth] = this.params.eaveMetres;
    return [width / 2 - this.#inset[0] * Math.min(s / this.gable, 1), depth / 2 - this.#inset[1] * s];
  }

  /** Horizontal run of a face from eave to top (or to its gable). */
  run(face: Face): number {
    return face % 2 === 0 ? this.#inset[1] : this.#inset[0];
  }

  /** Highest slope share of a face. */
  top(face: Face): number {
    return face % 2 === 0 ? 1 : this.gable;
  }

  /** A point of the surface: `offset` metres along the face from its middle, to the right seen from outside. */
  at(face: Face, offset: number, s: number): Point3 {
    const [hx, hz] = this.half(s);
    const [x, z] = (
      [
        [offset, hz],
        [hx, -offset],
        [-offset, -hz],
        [-hx, offset],
      ] as const
    )[face];
    return this.swept(x, z, s);
  }

  /** Lifts and moves out a point near a corner. */
  swept(x: number, z: number, s: number): Point3 {
    const { eaveMetres, cornerLiftMetres, riseMetres } = this.params;
    const share = (half: number, coordinate: number): number =>
      Math.max(0, 1 - (half - Math.abs(coordinate)) / (SWEEP_SHARE * half));
    const weight = (share(eaveMetres[0] / 2, x) * share(eaveMetres[1] / 2, z)) ** 3;
    const out = OUTSET_SHARE * cornerLiftMetres * weight;
    return [x + Math.sign(x) * out, riseMetres * s + cornerLiftMetres * weight, z + Math.sign(z) * out];
  }

  /** Half length of a face's row at slope share `s`. */
  halfAlong(face: Face, s: number): number {
    return this.half(s)[face % 2 === 0 ? 0 : 1];
  }
}
