// Many small strokes strewn over a tile: blades of grass, leaves, chisel marks, pebbles.
import { seededRandom } from '../kit/random.ts';
import { unit } from './field.ts';

/** One stroke: a straight body with a middle, a direction and a size. Metres and radians. */
export interface Stroke {
  readonly u: number;
  readonly v: number;
  readonly angle: number;
  readonly length: number;
  readonly width: number;
  /** In [0, 1): which stroke lies above which. */
  readonly level: number;
  /** In [0, 1): for its colour. */
  readonly tint: number;
}

/** A stroke seen from a point: `along` −1 (root) … 1 (tip), `across` −1 … 1. */
export interface StrokeHit {
  readonly stroke: Stroke;
  readonly along: number;
  readonly across: number;
}

/** How high a stroke stands at a place on it; null where the stroke does not cover its box. */
type HeightOf = (stroke: Stroke, along: number, across: number) => number | null;

interface FiledStroke {
  readonly stroke: Stroke;
  readonly cos: number;
  readonly sin: number;
}

const BUCKETS = 192;

/** Strokes that can be asked for by place; those near an edge of the tile come in again at the other. */
export class Scatter {
  readonly #buckets: readonly FiledStroke[][] = Array.from({ length: BUCKETS * BUCKETS }, () => []);

  constructor(
    readonly tileMetres: number,
    count: number,
    seed: number,
    shapeOf: (random: () => number, u: number, v: number) => Omit<Stroke, 'u' | 'v' | 'level' | 'tint'>,
  ) {
    const random = seededRandom(seed);
    for (let index = 0; index < count; index += 1) {
      const u = random() * tileMetres;
      const v = random() * tileMetres;
      this.#file({ u, v, level: random(), tint: random(), ...shapeOf(random, u, v) });
    }
  }

  /** Every stroke whose box covers (u, v). */
  at(u: number, v: number): readonly StrokeHit[] {
    const hits: StrokeHit[] = [];
    for (const { stroke, cos, sin } of this.#bucketAt(u, v)) {
      const du = this.#shortest(u - stroke.u);
      const dv = this.#shortest(v - stroke.v);
      const along = ((du * cos + dv * sin) * 2) / stroke.length;
      const across = ((dv * cos - du * sin) * 2) / stroke.width;
      if (along > -1 && along < 1 && across > -1 && across < 1) hits.push({ stroke, along, across });
    }
    return hits;
  }

  /** The stroke at (u, v) for which `heightOf` is greatest, or null where there is none (`heightOf` null: not covered). */
  topmost(u: number, v: number, heightOf: HeightOf): (StrokeHit & { readonly height: number }) | null {
    let best: Stroke | null = null;
    let bestAlong = 0;
    let bestAcross = 0;
    let bestHeight = 0;
    for (const { stroke, cos, sin } of this.#bucketAt(u, v)) {
      const du = this.#shortest(u - stroke.u);
      const dv = this.#shortest(v - stroke.v);
      const along = ((du * cos + dv * sin) * 2) / stroke.length;
      if (along <= -1 || along >= 1) continue;
      const across = ((dv * cos - du * sin) * 2) / stroke.width;
      if (across <= -1 || across >= 1) continue;
      const height = heightOf(stroke, along, across);
      if (height === null || (best !== null && height <= bestHeight)) continue;
      best = stroke;
      bestAlong = along;
      bestAcross = across;
      bestHeight = height;
    }
    return best && { stroke: best, along: bestAlong, across: bestAcross, height: bestHeight };
  }

  #bucketAt(u: number, v: number): readonly FiledStroke[] {
    const i = Math.floor(unit(u / this.tileMetres) * BUCKETS) % BUCKETS;
    const j = Math.floor(unit(v / this.tileMetres) * BUCKETS) % BUCKETS;
    return this.#buckets[j * BUCKETS + i] ?? [];
  }

  /** A way along the tile, round its edge where that is nearer. */
  #shortest(way: number): number {
    const { tileMetres } = this;
    return way - Math.round(way / tileMetres) * tileMetres;
  }

  #file(stroke: Stroke): void {
    const size = this.tileMetres / BUCKETS;
    const reach = Math.hypot(stroke.length, stroke.width) / 2;
    const cos = Math.cos(stroke.angle);
    const sin = Math.sin(stroke.angle);
    const span = (middle: number): readonly [number, number] => [
      Math.floor((middle - reach) / size),
      Math.floor((middle + reach) / size),
    ];
    const [i0, i1] = span(stroke.u);
    const [j0, j1] = span(stroke.v);
    for (let j = j0; j <= j1; j += 1) {
      for (let i = i0; i <= i1; i += 1) {
        const du = (i + 0.5) * size - stroke.u;
        const dv = (j + 0.5) * size - stroke.v;
        const nearAlong = Math.abs(du * cos + dv * sin) < stroke.length / 2 + size * 0.71;
        const nearAcross = Math.abs(dv * cos - du * sin) < stroke.width / 2 + size * 0.71;
        if (!nearAlong || !nearAcross) continue;
        const column = ((i % BUCKETS) + BUCKETS) % BUCKETS;
        const row = ((j % BUCKETS) + BUCKETS) % BUCKETS;
        this.#buckets[row * BUCKETS + column]?.push({ stroke, cos, sin });
      }
    }
  }
}
