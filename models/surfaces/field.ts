// Fields that repeat: every value at the right edge of a tile meets the one at its left edge, and so top and bottom.

/** `value` held between 0 and 1. */
export const unit = (value: number): number => Math.min(1, Math.max(0, value));

/** 0 below `from`, 1 above `to`, with a soft start and end. `from` may exceed `to`. */
export function smooth(from: number, to: number, value: number): number {
  const t = unit((value - from) / (to - from));
  return t * t * (3 - 2 * t);
}

/** A number in [0, 1) for three whole numbers: same numbers, same result. */
export function hash(x: number, y: number, seed: number): number {
  let h = Math.imul(x, 0x27d4eb2d) ^ Math.imul(y, 0x165667b1) ^ Math.imul(seed, 0x9e3779b1);
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
}

const DIRECTIONS = 32;
const COS = Float64Array.from({ length: DIRECTIONS }, (_, i) => Math.cos((i * 2 * Math.PI) / DIRECTIONS));
const SIN = Float64Array.from({ length: DIRECTIONS }, (_, i) => Math.sin((i * 2 * Math.PI) / DIRECTIONS));
/** Brings two-dimensional gradient noise to about −1…1. */
const NOISE_GAIN = 1.45;

const fade = (t: number): number => t * t * t * (t * (t * 6 - 15) + 10);

/** The place of a whole number on a ring of `count`; most are on it already. */
const onRing = (index: number, count: number): number =>
  index >= 0 && index < count ? index : ((index % count) + count) % count;

/** One grid of gradients. A recipe asks for the same few at every point, so each is reckoned once. */
class NoiseLattice {
  readonly #countU: number;
  readonly #countV: number;
  readonly #scaleU: number;
  readonly #scaleV: number;
  readonly #shiftU: number;
  readonly #shiftV: number;
  /** Which direction each corner's gradient has. */
  readonly #directions: Uint8Array;

  constructor(
    tileMetres: number,
    readonly sizeU: number,
    readonly sizeV: number,
    seed: number,
  ) {
    this.#countU = countOf(tileMetres, sizeU);
    this.#countV = countOf(tileMetres, sizeV);
    this.#scaleU = this.#countU / tileMetres;
    this.#scaleV = this.#countV / tileMetres;
    // Noise is 0 on its lattice; the shift keeps the lattices of several octaves from falling together.
    this.#shiftU = (seed * 0.618034) % 1;
    this.#shiftV = (seed * 0.754878) % 1;
    this.#directions = filled(this.#countU, this.#countV, Uint8Array, (x, y) =>
      Math.floor(hash(x, y, seed) * DIRECTIONS),
    );
  }

  /** −1…1. */
  at(u: number, v: number): number {
    const countU = this.#countU;
    const countV = this.#countV;
    const x = u * this.#scaleU + this.#shiftU;
    const y = v * this.#scaleV + this.#shiftV;
    const x0 = Math.floor(x) | 0;
    const y0 = Math.floor(y) | 0;
    const dx = x - x0;
    const dy = y - y0;
    const left = onRing(x0, countU);
    const right = left + 1 === countU ? 0 : left + 1;
    const low = onRing(y0, countV);
    const lowRow = low * countU;
    const highRow = low + 1 === countV ? 0 : lowRow + countU;
    const directions = this.#directions;
    const fx = fade(dx);
    const a = towards(directions[lowRow + left]!, dx, dy);
    const b = towards(directions[lowRow + right]!, dx - 1, dy);
    const c = towards(directions[highRow + left]!, dx, dy - 1);
    const d = towards(directions[highRow + right]!, dx - 1, dy - 1);
    const bottom = a + (b - a) * fx;
    return (bottom + (c + (d - c) * fx - bottom) * fade(dy)) * NOISE_GAIN;
  }
}

const towards = (direction: number, dx: number, dy: number): number =>
  COS[direction]! * dx + SIN[direction]! * dy;

/** Scattered seeds, one in each box of a grid. */
class SeedLattice {
  readonly #countU: number;
  readonly #countV: number;
  readonly #scaleU: number;
  readonly #scaleV: number;
  readonly #boxMetres: number;
  /** Where in its box a seed lies, 0…1. */
  readonly #seedU: Float64Array;
  readonly #seedV: Float64Array;
  readonly #ids: Float64Array;

  constructor(
    tileMetres: number,
    readonly sizeU: number,
    readonly sizeV: number,
    seed: number,
  ) {
    this.#countU = countOf(tileMetres, sizeU);
    this.#countV = countOf(tileMetres, sizeV);
    this.#scaleU = this.#countU / tileMetres;
    this.#scaleV = this.#countV / tileMetres;
    this.#boxMetres = tileMetres / this.#countU;
    const random = (use: number): Float64Array =>
      filled(this.#countU, this.#countV, Float64Array, (x, y) => hash(x, y, seed + use));
    this.#seedU = random(0);
    this.#seedV = random(7919);
    this.#ids = random(15401);
  }

  at(u: number, v: number): CellHit {
    const x = u * this.#scaleU;
    const y = v * this.#scaleV;
    const x0 = Math.floor(x) | 0;
    const y0 = Math.floor(y) | 0;
    let nearest = 9;
    let second = 9;
    let nearestAt = 0;
    for (let j = -1; j <= 1; j += 1) {
      // A whole row of boxes that is further off than the second seed cannot hold a nearer one.
      const gap = j === 0 ? 0 : j < 0 ? y - y0 : y0 + 1 - y;
      if (gap * gap >= second) continue;
      const line = onRing(y0 + j, this.#countV) * this.#countU;
      for (let i = -1; i <= 1; i += 1) {
        const at = line + onRing(x0 + i, this.#countU);
        const dx = x0 + i + this.#seedU[at]! - x;
        const dy = y0 + j + this.#seedV[at]! - y;
        const distance = dx * dx + dy * dy;
        if (distance < nearest) {
          second = nearest;
          nearest = distance;
          nearestAt = at;
        } else if (distance < second) {
          second = distance;
        }
      }
    }
    return {
      nearest: Math.sqrt(nearest) * this.#boxMetres,
      second: Math.sqrt(second) * this.#boxMetres,
      id: this.#ids[nearestAt]!,
    };
  }
}

/** How many whole features of about `sizeMetres` fit a tile. */
const countOf = (tileMetres: number, sizeMetres: number): number =>
  Math.max(1, Math.round(tileMetres / sizeMetres));

/** A table over a grid, row by row. */
function filled<Table extends Uint8Array | Float64Array>(
  countU: number,
  countV: number,
  Kind: new (length: number) => Table,
  valueAt: (x: number, y: number) => number,
): Table {
  const table = new Kind(countU * countV);
  for (let y = 0; y < countV; y += 1)
    for (let x = 0; x < countU; x += 1) table[y * countU + x] = valueAt(x, y);
  return table;
}

/** Where a point lies among scattered seeds. */
export interface CellHit {
  /** Metres to the nearest seed. */
  readonly nearest: number;
  /** Metres to the next one; near a border between cells, almost `nearest`. */
  readonly second: number;
  /** In [0, 1), the same all over the cell. */
  readonly id: number;
}

/** A sum of noises, each half as large and half as strong as the one before. */
interface Octaves {
  readonly sizeU: number;
  readonly sizeV: number;
  readonly lattices: readonly NoiseLattice[];
}

/** The fields of one square tile. Lengths in metres; feature sizes are rounded so that whole features fit. */
export class TileField {
  // By seed: one seed is nearly always asked for one size, and then the search ends at once.
  readonly #noises: NoiseLattice[][] = [];
  readonly #seeds: SeedLattice[][] = [];
  readonly #octaves: Octaves[][] = [];

  constructor(readonly tileMetres: number) {}

  /** Gradient noise, −1…1, with features about `sizeU` × `sizeV` across. */
  noise(u: number, v: number, sizeU: number, seed: number, sizeV = sizeU): number {
    return this.#noiseLattice(sizeU, sizeV, seed).at(u, v);
  }

  /** Noise at `octaves` sizes, each half as large and half as strong as the one before; about −1…1. */
  fbm(u: number, v: number, sizeU: number, octaves: number, seed: number, sizeV = sizeU): number {
    const lattices = this.#octaveLattices(sizeU, sizeV, octaves, seed);
    let sum = 0;
    let strength = 0.5;
    for (let octave = 0; octave < octaves; octave += 1) {
      sum += strength * lattices[octave]!.at(u, v);
      strength *= 0.5;
    }
    return sum * 1.3;
  }

  /** Scattered seeds about `sizeU` × `sizeV` apart. Distances count in units of `sizeU`, so that long cells stay round inside. */
  cells(u: number, v: number, sizeU: number, seed: number, sizeV = sizeU): CellHit {
    this.#seeds[seed] ??= [];
    const known = this.#seeds[seed];
    for (const lattice of known)
      if (lattice.sizeU === sizeU && lattice.sizeV === sizeV) return lattice.at(u, v);
    const lattice = new SeedLattice(this.tileMetres, sizeU, sizeV, seed);
    known.push(lattice);
    return lattice.at(u, v);
  }

  #noiseLattice(sizeU: number, sizeV: number, seed: number): NoiseLattice {
    this.#noises[seed] ??= [];
    const known = this.#noises[seed];
    for (const lattice of known) if (lattice.sizeU === sizeU && lattice.sizeV === sizeV) return lattice;
    const lattice = new NoiseLattice(this.tileMetres, sizeU, sizeV, seed);
    known.push(lattice);
    return lattice;
  }

  #octaveLattices(sizeU: number, sizeV: number, count: number, seed: number): readonly NoiseLattice[] {
    this.#octaves[seed] ??= [];
    const known = this.#octaves[seed];
    for (const entry of known)
      if (entry.sizeU === sizeU && entry.sizeV === sizeV && entry.lattices.length === count)
        return entry.lattices;
    const lattices = Array.from({ length: count }, (_, octave) =>
      this.#noiseLattice(sizeU * 0.5 ** octave, sizeV * 0.5 ** octave, seed + octave * 101),
    );
    known.push({ sizeU, sizeV, lattices });
    return lattices;
  }
}
