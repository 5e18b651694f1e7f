import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseContent, surfaceLibrarySchema } from '../../../src/content/index.ts';
import { type BuiltSurface, buildSurface, SURFACE_PIXELS, writeIfChanged } from './surface-files.ts';

describe('the files of a texture set', () => {
  const folder = mkdtempSync(join(tmpdir(), 'surface-'));
  let built: BuiltSurface;
  beforeAll(async () => {
    built = await buildSurface('painted-metal', folder);
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('have the means that the library names', async () => {
    const { surface } = built;
    const meanOf = async (file: string, linear: boolean): Promise<number[]> => {
      const pixels = await sharp(join(folder, file)).removeAlpha().raw().toBuffer();
      const sums = [0, 0, 0];
      pixels.forEach((value, index) => {
        sums[index % 3]! += linear ? ((value / 255 + 0.055) / 1.055) ** 2.4 : value / 255;
      });
      return sums.map((sum) => sum / SURFACE_PIXELS ** 2);
    };
    const colour = await meanOf(surface.albedo, true);
    colour.forEach((value, index) => {
      expect(value).toBeCloseTo(surface.meanColour[index] ?? -1, 3);
    });
    expect((await meanOf(surface.relief, false))[2]).toBeCloseTo(surface.meanRoughness, 3);
  });

  it('are of the library’s size and pass its schema', async () => {
    const { width, height } = await sharp(join(folder, built.surface.relief)).metadata();
    expect([width, height]).toEqual([SURFACE_PIXELS, SURFACE_PIXELS]);
    const library = { schemaVersion: 1, sizePixels: SURFACE_PIXELS, surfaces: [built.surface] };
    expect(parseContent(surfaceLibrarySchema, library, 'library.json').ok).toBe(true);
    expect(built.bytes).toBe(
      readFileSync(join(folder, built.surface.albedo)).length +
        readFileSync(join(folder, built.surface.relief)).length,
    );
  });

  it('are left alone where they would stay the same, and replaced where not', () => {
    const file = join(folder, 'twice.webp');
    writeIfChanged(file, Buffer.from('one'));
    utimesSync(file, 1, 1);
    writeIfChanged(file, Buffer.from('one'));
    expect(statSync(file).mtimeMs).toBe(1000);
    writeIfChanged(file, Buffer.from('two'));
    expect(readFileSync(file, 'utf8')).toBe('two');
    expect(readdirSync(folder).filter((name) => name.endsWith('.draft'))).toEqual([]);
  });
});
