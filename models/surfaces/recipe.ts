// What a surface is: a height, a colour and a roughness at every point of a square tile that repeats.
import { TileField } from './field.ts';

/** sRGB, each 0–1. */
export type Rgb = readonly [number, number, number];

/** A surface at one point. */
export interface SurfacePoint {
  /** Above any fixed plane; only differences count. */
  readonly heightMetres: number;
  /** sRGB. Its mean is taken out again by the app: only relations between places count. */
  readonly colour: Rgb;
  /** 0 mirror – 1 chalk. */
  readonly roughness: number;
}

/** A surface at (u, v), metres from the tile's lower left corner. */
export type Sampler = (u: number, v: number) => SurfacePoint;

/**
 * `planar`: has a direction; u lies level and v runs up the face (on level faces: along x and z).
 * `triplanar`: looks alike in every direction, or is laid on round things.
 */
export type Mapping = 'planar' | 'triplanar';

/** How a tile is laid. */
export interface RecipeOptions {
  /** Edge of the square tile. Courses divide it. */
  readonly tileMetres: number;
  readonly mapping: Mapping;
  /** Laid at two scales at once, so that nobody sees it repeat. Not for patterns with a true size. */
  readonly detile: boolean;
}

/** One surface of the library. */
export interface Recipe extends RecipeOptions {
  /** Prepares what the surface is strewn with and gives back the surface. */
  readonly sampler: () => Sampler;
}

/** A recipe from its options and from what it does with the fields of its tile. */
export const recipe = (options: RecipeOptions, make: (field: TileField) => Sampler): Recipe => ({
  ...options,
  sampler: () => make(new TileField(options.tileMetres)),
});

const parsed = new Map<string, Rgb>();

/** `#rrggbb` as sRGB numbers. Samplers call it at every point, so each colour is read once. */
export function hex(text: `#${string}`): Rgb {
  let colour = parsed.get(text);
  if (!colour) {
    const part = (from: number): number => Number.parseInt(text.slice(from, from + 2), 16) / 255;
    colour = [part(1), part(3), part(5)];
    parsed.set(text, colour);
  }
  return colour;
}

/** From `a` (share 0) to `b` (share 1). */
export const blend = (a: Rgb, b: Rgb, share: number): Rgb => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
  a[2] + (b[2] - a[2]) * share,
];

/** Lighter or darker. */
export const tone = (colour: Rgb, factor: number): Rgb => [
  colour[0] * factor,
  colour[1] * factor,
  colour[2] * factor,
];
