// One texture set as files: two pictures, and what the library says of them.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Surface } from '../../../src/content/index.ts';
import type { SurfaceName } from '../../kit/surface-names.ts';
import { RECIPES, rasterise, toLinear } from '../../surfaces/index.ts';

/** Side of every picture: all sets share one texture array. */
export const SURFACE_PIXELS = 512;
const ALBEDO_QUALITY = 82;
const RELIEF_QUALITY = 88;

/** A set, and what it weighs. */
export interface BuiltSurface {
  readonly surface: Surface;
  readonly bytes: number;
}

/** Draws a set and writes its two pictures to `folder`. Means are those of the pictures as the app decodes them. */
export async function buildSurface(name: SurfaceName, folder: string): Promise<BuiltSurface> {
  const recipe = RECIPES[name];
  const pictures = rasterise(recipe, SURFACE_PIXELS);
  const albedo = await compressed(pictures.albedo, ALBEDO_QUALITY);
  const relief = await compressed(pictures.relief, RELIEF_QUALITY);
  const surface: Surface = {
    name,
    tileMetres: recipe.tileMetres,
    mapping: recipe.mapping,
    detile: recipe.detile,
    meanColour: [
      rounded(mean(albedo.decoded, 0, toLinear)),
      rounded(mean(albedo.decoded, 1, toLinear)),
      rounded(mean(albedo.decoded, 2, toLinear)),
    ],
    meanRoughness: rounded(mean(relief.decoded, 2, (value) => value)),
    albedo: `${name}.albedo.webp`,
    relief: `${name}.relief.webp`,
  };
  writeIfChanged(join(folder, surface.albedo), albedo.bytes);
  writeIfChanged(join(folder, surface.relief), relief.bytes);
  return { surface, bytes: albedo.bytes.length + relief.bytes.length };
}

/** Writes a file unless it says the same already; a reader sees the old one or the new one, never half of it. */
export function writeIfChanged(path: string, bytes: Uint8Array): void {
  if (existsSync(path) && readFileSync(path).equals(bytes)) return;
  const draft = `${path}.draft`;
  writeFileSync(draft, bytes);
  renameSync(draft, path);
}

interface Compressed {
  readonly bytes: Uint8Array;
  readonly decoded: Uint8Array;
}

async function compressed(picture: Uint8Array, quality: number): Promise<Compressed> {
  const raw = { width: SURFACE_PIXELS, height: SURFACE_PIXELS, channels: 3 as const };
  const bytes = await sharp(picture, { raw }).webp({ quality, smartSubsample: true, effort: 5 }).toBuffer();
  return { bytes, decoded: await sharp(bytes).removeAlpha().raw().toBuffer() };
}

/** Mean of one channel, each value (0–1) taken through `scale` first. */
function mean(picture: Uint8Array, channel: number, scale: (value: number) => number): number {
  let sum = 0;
  for (let index = channel; index < picture.length; index += 3) sum += scale((picture[index] ?? 0) / 255);
  return sum / (picture.length / 3);
}

const rounded = (value: number): number => Math.round(value * 10000) / 10000;
