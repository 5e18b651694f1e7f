// Turns a recipe into pictures: colour darkened in its hollows, and the true slope of its height as normals.
import type { Recipe } from './recipe.ts';

/** Three bytes a pixel, upper row first; the lower left pixel is (u, v) = (0, 0). */
export interface SurfacePictures {
  /** sRGB colour. */
  readonly albedo: Uint8Array;
  /** Normal's u and v as 0.5 + 0.5 n, then roughness. */
  readonly relief: Uint8Array;
}

/** Samples a pixel's edge: the mean of 2 × 2 keeps joints and blades free of steps. */
const SUPERSAMPLING = 2;
/** Steeper slopes are bent over towards this one: a normal map cannot show a face seen from the side. */
const STEEPEST_SLOPE = 1.8;
/** Radii over which a place counts as a hollow, metres, and how dark the deepest becomes. */
const CAVITIES = [
  { radiusMetres: 0.006, strength: 0.3 },
  { radiusMetres: 0.024, strength: 0.22 },
] as const;
/** How much an edge that stands out is lightened by wear. */
const EDGE_WEAR = 0.07;

interface Samples {
  readonly size: number;
  readonly height: Float32Array;
  /** Linear light, three a sample. */
  readonly colour: Float32Array;
  readonly roughness: Float32Array;
}

/** Draws a recipe at `sizePixels`². Same recipe, same bytes. */
export function rasterise(recipe: Recipe, sizePixels: number): SurfacePictures {
  const samples = sampleTile(recipe, sizePixels * SUPERSAMPLING);
  const metresPerSample = recipe.tileMetres / samples.size;
  for (const { radiusMetres, strength } of CAVITIES)
    darkenHollows(samples, metresPerSample, radiusMetres, strength);
  return { albedo: shrinkColour(samples), relief: shrinkRelief(samples, metresPerSample) };
}

function sampleTile(recipe: Recipe, size: number): Samples {
  const sample = recipe.sampler();
  const height = new Float32Array(size * size);
  const colour = new Float32Array(size * size * 3);
  const roughness = new Float32Array(size * size);
  const step = recipe.tileMetres / size;
  for (let row = 0; row < size; row += 1) {
    const v = (size - row - 0.5) * step;
    for (let column = 0; column < size; column += 1) {
      const index = row * size + column;
      const point = sample((column + 0.5) * step, v);
      height[index] = point.heightMetres;
      colour[index * 3] = linearOf(point.colour[0]);
      colour[index * 3 + 1] = linearOf(point.colour[1]);
      colour[index * 3 + 2] = linearOf(point.colour[2]);
      roughness[index] = point.roughness;
    }
  }
  return { size, height, colour, roughness };
}

function darkenHollows(
  { size, height, colour }: Samples,
  metresPerSample: number,
  radiusMetres: number,
  strength: number,
): void {
  const mean = blurred(height, size, Math.max(1, Math.round(radiusMetres / metresPerSample)));
  for (let index = 0; index < size * size; index += 1) {
    const depth = ((mean[index] ?? 0) - (height[index] ?? 0)) / (radiusMetres * 0.45);
    const factor = depth > 0 ? 1 - strength * Math.min(1, depth) : 1 + EDGE_WEAR * Math.min(1, -depth);
    colour[index * 3]! *= factor;
    colour[index * 3 + 1]! *= factor;
    colour[index * 3 + 2]! *= factor;
  }
}

/** Two box blurs, along rows and along columns, over the tile's edges. */
function blurred(source: Float32Array, size: number, radius: number): Float32Array {
  let values = source;
  for (let pass = 0; pass < 2; pass += 1) {
    values = boxBlur(values, size, radius, 1, size);
    values = boxBlur(values, size, radius, size, 1);
  }
  return values;
}

function boxBlur(
  source: Float32Array,
  size: number,
  radius: number,
  step: number,
  lineStep: number,
): Float32Array {
  const result = new Float32Array(source.length);
  const count = radius * 2 + 1;
  for (let line = 0; line < size; line += 1) {
    const start = line * lineStep;
    let sum = 0;
    for (let position = -radius; position <= radius; position += 1)
      sum += source[start + ((position + size) % size) * step]!;
    for (let position = 0; position < size; position += 1) {
      result[start + position * step] = sum / count;
      const entering = position + radius + 1;
      const leaving = position - radius;
      sum +=
        source[start + (entering < size ? entering : entering - size) * step]! -
        source[start + (leaving < 0 ? leaving + size : leaving) * step]!;
    }
  }
  return result;
}

function shrinkColour({ size, colour }: Samples): Uint8Array {
  const small = size / SUPERSAMPLING;
  const bytes = new Uint8Array(small * small * 3);
  for (let row = 0; row < small; row += 1) {
    for (let column = 0; column < small; column += 1) {
      for (let channel = 0; channel < 3; channel += 1) {
        const value = meanOfPixel(colour, size, row, column, 3, channel);
        bytes[(row * small + column) * 3 + channel] = toByte(toSrgb(value));
      }
    }
  }
  return bytes;
}

function shrinkRelief({ size, height, roughness }: Samples, metresPerSample: number): Uint8Array {
  const small = size / SUPERSAMPLING;
  const normalU = new Float32Array(size * size);
  const normalV = new Float32Array(size * size);
  let sumU = 0;
  let sumV = 0;
  for (let row = 0; row < size; row += 1) {
    const above = ((row + size - 1) % size) * size;
    const below = ((row + 1) % size) * size;
    for (let column = 0; column < size; column += 1) {
      const right =
        (height[row * size + ((column + 1) % size)] ?? 0) -
        (height[row * size + ((column + size - 1) % size)] ?? 0);
      const up = (height[above + column] ?? 0) - (height[below + column] ?? 0);
      const slopeU = right / (2 * metresPerSample);
      const slopeV = up / (2 * metresPerSample);
      const bent = 1 / Math.sqrt(1 + (slopeU * slopeU + slopeV * slopeV) / STEEPEST_SLOPE ** 2);
      normalU[row * size + column] = -slopeU * bent;
      normalV[row * size + column] = -slopeV * bent;
      sumU -= slopeU * bent;
      sumV -= slopeV * bent;
    }
  }
  // Bending the steep lips of a roof leaves its gentle faces with a lean; the sheet as a whole lies flat.
  const leanU = sumU / (size * size);
  const leanV = sumV / (size * size);
  const bytes = new Uint8Array(small * small * 3);
  for (let row = 0; row < small; row += 1) {
    for (let column = 0; column < small; column += 1) {
      const u = meanOfPixel(normalU, size, row, column) - leanU;
      const v = meanOfPixel(normalV, size, row, column) - leanV;
      const length = Math.sqrt(1 + u * u + v * v);
      const index = (row * small + column) * 3;
      bytes[index] = toByte(0.5 + (0.5 * u) / length);
      bytes[index + 1] = toByte(0.5 + (0.5 * v) / length);
      bytes[index + 2] = toByte(meanOfPixel(roughness, size, row, column));
    }
  }
  return bytes;
}

/** Mean over a pixel's samples; a sample has `stride` numbers, of which `channel` is asked. */
function meanOfPixel(
  values: Float32Array,
  size: number,
  row: number,
  column: number,
  stride = 1,
  channel = 0,
): number {
  const upper = (row * SUPERSAMPLING * size + column * SUPERSAMPLING) * stride + channel;
  const lower = upper + size * stride;
  return (values[upper]! + values[upper + stride]! + values[lower]! + values[lower + stride]!) / 4;
}

const toByte = (value: number): number => Math.max(0, Math.min(255, Math.round(value * 255)));

/** sRGB 0–1 to linear light. */
export const toLinear = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;

const LINEAR_STEPS = 4096;
const LINEAR = Float64Array.from({ length: LINEAR_STEPS + 1 }, (_, step) => toLinear(step / LINEAR_STEPS));

/** `toLinear` from a table, for the millions of samples: off by less than a ten-millionth. */
function linearOf(value: number): number {
  if (!(value >= 0 && value < 1)) return toLinear(value);
  const at = value * LINEAR_STEPS;
  const step = Math.floor(at);
  const low = LINEAR[step]!;
  return low + (LINEAR[step + 1]! - low) * (at - step);
}

const toSrgb = (value: number): number =>
  value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;
