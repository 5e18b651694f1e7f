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
const COS = Array.from({ length: DIRECTIONS }, (_, i) => Math.cos((i * 2 * Math.PI) / DIRECTIONS));
const SIN = Array.from({ length: DIRECTIONS }, (_, i) => Math.sin((i * 2 * Math.PI) / DIRECTIONS));
/** Brings two-dimensional gradient noise to about −1…1. */
const NOISE_GAIN = 1.45;

const wrap = (index: number, count: number): number => ((index % count) + count) % count;
const fade = (t: number): number => t * t * t * (t * (t * 6 - 15) + 10);

function corner(ix: number, iy: number, dx: number, dy: number, seed: number): number {
  const direction = Math.floor(hash(ix, iy, seed) * DIRECTIONS);
  return (COS[direction] ?? 0) * dx + (SIN[direction] ?? 0) * dy;
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

/** The fields of one square tile. Lengths in metres; feature sizes are rounded so that whole features fit. */
export class TileField {
  constructor(readonly tileMetres: number) {}

  /** Gradient noise, −1…1, with features about `sizeU` × `sizeV` across. */
  noise(u: number, v: number, sizeU: number, seed: number, sizeV = sizeU): number {
    const countU = this.#count(sizeU);
    const countV = this.#count(sizeV);
    // Noise is 0 on its lattice; the shift keeps the lattices of several octaves from falling together.
    const x = (u / this.tileMetres) * countU + ((seed * 0.618034) % 1);
    const y = (v / this.tileMetres) * countV + ((seed * 0.754878) % 1);
    const x0 = Math.floor(x);
    const y0 = Math.floor(y);
    const dx = x - x0;
    const dy = y - y0;
    const left = wrap(x0, countU);
    const right = left + 1 === countU ? 0 : left + 1;
    const low = wrap(y0, countV);
    const high = low + 1 === countV ? 0 : low + 1;
    const fx = fade(dx);
    const fy = fade(dy);
    const a = corner(left, low, dx, dy, seed);
    const b = corner(right, low, dx - 1, dy, seed);
    const c = corner(left, high, dx, dy - 1, seed);
    const d = corner(right, high, dx - 1, dy - 1, seed);
    const bottom = a + (b - a) * fx;
    return (bottom + (c + (d - c) * fx - bottom) * fy) * NOISE_GAIN;
  }

  /** Noise at `octaves` sizes, each half as large and half as strong as the one before; about −1…1. */
  fbm(u: number, v: number, sizeU: number, octaves: number, seed: number, sizeV = sizeU): number {
    let sum = 0;
    let strength = 0.5;
    let scale = 1;
    for (let octave = 0; octave < octaves; octave += 1) {
      sum += strength * this.noise(u, v, sizeU * scale, seed + octave * 101, sizeV * scale);
      strength *= 0.5;
      scale *= 0.5;
    }
    return sum * 1.3;
  }

  /** Scattered seeds about `sizeU` × `sizeV` apart. Distances count in units of `sizeU`, so that long cells stay round inside. */
  cells(u: number, v: number, sizeU: number, seed: number, sizeV = sizeU): CellHit {
    const countU = this.#count(sizeU);
    const countV = this.#count(sizeV);
    const x = (u / this.tileMetres) * countU;
    const y = (v / this.tileMetres) * countV;
    const x0 = Math.floor(x);
    const y0 = Math.floor(y);
    let nearest = 9;
    let second = 9;
    let nearestX = 0;
    let nearestY = 0;
    for (let j = -1; j <= 1; j += 1) {
      for (let i = -1; i <= 1; i += 1) {
        const cx = wrap(x0 + i, countU);
        const cy = wrap(y0 + j, countV);
        const dx = x0 + i + hash(cx, cy, seed) - x;
        const dy = y0 + j + hash(cx, cy, seed + 7919) - y;
        const distance = dx * dx + dy * dy;
        if (distance < nearest) {
          second = nearest;
          nearest = distance;
          nearestX = cx;
          nearestY = cy;
        } else if (distance < second) {
          second = distance;
        }
      }
    }
    const size = this.tileMetres / countU;
    return {
      nearest: Math.sqrt(nearest) * size,
      second: Math.sqrt(second) * size,
      id: hash(nearestX, nearestY, seed + 15401),
    };
  }

  #count(size: number): number {
    return Math.max(1, Math.round(this.tileMetres / size));
  }
}
