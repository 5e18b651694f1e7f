// Where a camera can come to from the tours, as it flies: through what is free in the solid map, in steps.
import type { Point3 } from '../../../src/base/index.ts';
import { isSegmentFree, type SiteDocument, type SolidMap } from '../../../src/content/index.ts';

/** Cells across the site, at most. */
const MOST_CELLS = 128;
/** The least size of a cell, metres: that of the solid map's columns. */
const LEAST_CELL_METRES = 2;
/** How far below the middle of free look a camera may go, metres. */
const DEPTH_METRES = 20;

const NEIGHBOURS = [
  [1, 0, 0],
  [-1, 0, 0],
  [0, 1, 0],
  [0, -1, 0],
  [0, 0, 1],
  [0, 0, -1],
] as const;

/** The part of a site's free space that hangs together with given places. */
export class Reach {
  readonly #cell: number;
  readonly #across: number;
  readonly #floors: number;
  readonly #reached: Uint8Array;
  readonly #low: Point3;

  constructor(
    { freeLook }: SiteDocument,
    private readonly solid: SolidMap,
    from: readonly Point3[],
  ) {
    const { centre, radiusMetres, maxHeightMetres } = freeLook;
    this.#cell = Math.max(LEAST_CELL_METRES, (2 * radiusMetres) / MOST_CELLS);
    this.#across = Math.ceil((2 * radiusMetres) / this.#cell) + 1;
    this.#floors = Math.ceil((maxHeightMetres + DEPTH_METRES) / this.#cell) + 1;
    this.#low = [centre[0] - radiusMetres, centre[1] - DEPTH_METRES, centre[2] - radiusMetres];
    this.#reached = new Uint8Array(this.#across * this.#across * this.#floors);
    this.#flood(from.flatMap((place) => this.#cellsRound(place)));
  }

  /** Whether a straight way leads from a reached cell to a place. */
  has(place: Point3): boolean {
    return this.#cellsRound(place).some((index) => this.#reached[index]);
  }

  #flood(seeds: readonly number[]): void {
    const open = [...seeds];
    for (const index of open) this.#reached[index] = 1;
    for (let index = open.pop(); index !== undefined; index = open.pop()) {
      const [i, j, k] = this.#coordinates(index);
      const here = this.#middle(i, j, k);
      for (const [di, dj, dk] of NEIGHBOURS) {
        const next = this.#index(i + di, j + dj, k + dk);
        if (next === null || this.#reached[next]) continue;
        if (!isSegmentFree(this.solid, here, this.#middle(i + di, j + dj, k + dk))) continue;
        this.#reached[next] = 1;
        open.push(next);
      }
    }
  }

  /** Cells round a place to whose middle a straight way leads. */
  #cellsRound(place: Point3): readonly number[] {
    const [x, y, z] = place.map((value, axis) => (value - this.#low[axis]!) / this.#cell);
    const found: number[] = [];
    for (const i of [Math.floor(x!), Math.ceil(x!)]) {
      for (const j of [Math.floor(y!), Math.ceil(y!)]) {
        for (const k of [Math.floor(z!), Math.ceil(z!)]) {
          const index = this.#index(i, j, k);
          if (index !== null && isSegmentFree(this.solid, this.#middle(i, j, k), place)) found.push(index);
        }
      }
    }
    return found;
  }

  #middle(i: number, j: number, k: number): Point3 {
    const [x, y, z] = this.#low;
    return [x + i * this.#cell, y + j * this.#cell, z + k * this.#cell];
  }

  #index(i: number, j: number, k: number): number | null {
    const [across, floors] = [this.#across, this.#floors];
    if (i < 0 || j < 0 || k < 0 || i >= across || j >= floors || k >= across) return null;
    return (j * across + k) * across + i;
  }

  #coordinates(index: number): readonly [i: number, j: number, k: number] {
    const across = this.#across;
    return [index % across, Math.floor(index / (across * across)), Math.floor(index / across) % across];
  }
}
