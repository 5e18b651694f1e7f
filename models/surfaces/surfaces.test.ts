// The recipes as the pipeline draws them, at a quarter of the size where that is enough.
import { beforeAll, describe, expect, it } from 'vitest';
import { SURFACE_NAMES, type SurfaceName } from '../kit/surface-names.ts';
import { RECIPES, rasterise, type SurfacePictures } from './index.ts';

const SIZE = 128;

const drawn = new Map<SurfaceName, SurfacePictures>();

/** A surface's pictures; drawn once for all cases. */
function picturesOf(name: SurfaceName): SurfacePictures {
  let pictures = drawn.get(name);
  if (!pictures) {
    pictures = rasterise(RECIPES[name], SIZE);
    drawn.set(name, pictures);
  }
  return pictures;
}

const channel = (picture: Uint8Array, row: number, column: number, which: number): number =>
  picture[(row * SIZE + column) * 3 + which] ?? 0;

/** Mean step between two columns, and between two rows, over all channels. */
function stepAcross(picture: Uint8Array, first: number, second: number, upright: boolean): number {
  let sum = 0;
  for (let line = 0; line < SIZE; line += 1) {
    for (let which = 0; which < 3; which += 1) {
      sum += upright
        ? Math.abs(channel(picture, line, first, which) - channel(picture, line, second, which))
        : Math.abs(channel(picture, first, line, which) - channel(picture, second, line, which));
    }
  }
  return sum / (SIZE * 3);
}

/** The greatest step between neighbours inside the picture: courses give some lines far more than others. */
function greatestInnerStep(picture: Uint8Array, upright: boolean): number {
  let greatest = 0;
  for (let line = 1; line < SIZE; line += 1) {
    greatest = Math.max(greatest, stepAcross(picture, line - 1, line, upright));
  }
  return greatest;
}

describe.each(SURFACE_NAMES)('%s', (name: SurfaceName) => {
  let pictures: SurfacePictures;
  beforeAll(() => {
    pictures = picturesOf(name);
  });

  it('meets itself at all four edges', () => {
    for (const picture of [pictures.albedo, pictures.relief]) {
      for (const upright of [true, false]) {
        const seam = stepAcross(picture, SIZE - 1, 0, upright);
        expect(seam).toBeLessThanOrEqual(greatestInnerStep(picture, upright) * 1.15 + 0.5);
      }
    }
  });

  it('leans nowhere on the whole, and never beyond what a normal can show', () => {
    let sumU = 0;
    let sumV = 0;
    let steepest = 0;
    for (let index = 0; index < SIZE * SIZE * 3; index += 3) {
      const u = (pictures.relief[index] ?? 0) / 127.5 - 1;
      const v = (pictures.relief[index + 1] ?? 0) / 127.5 - 1;
      steepest = Math.max(steepest, u * u + v * v);
      sumU += u;
      sumV += v;
    }
    expect(steepest).toBeLessThan(0.97);
    expect(Math.abs(sumU) / SIZE ** 2).toBeLessThan(0.04);
    expect(Math.abs(sumV) / SIZE ** 2).toBeLessThan(0.04);
  });

  it('has a relief and a colour that are not flat, and neither black nor white', () => {
    const spread = (picture: Uint8Array, which: number): number => {
      const values = Array.from({ length: SIZE * SIZE }, (_, at) => picture[at * 3 + which] ?? 0);
      return Math.max(...values) - Math.min(...values);
    };
    expect(spread(pictures.relief, 0)).toBeGreaterThan(8);
    expect(spread(pictures.albedo, 1)).toBeGreaterThan(8);
    const mean = pictures.albedo.reduce((sum, value) => sum + value, 0) / pictures.albedo.length;
    expect(mean).toBeGreaterThan(35);
    expect(mean).toBeLessThan(225);
  });
});

/** How alike the rows of a picture are to those `metres` further up, −1…1. */
function likenessAt(name: SurfaceName, metres: number): number {
  const { relief } = picturesOf(name);
  const rows = Array.from({ length: SIZE }, (_, row) => {
    let sum = 0;
    for (let column = 0; column < SIZE; column += 1) sum += channel(relief, row, column, 1) - 127.5;
    return sum / SIZE;
  });
  const shift = Math.round((metres / RECIPES[name].tileMetres) * SIZE);
  const square = rows.reduce((sum, value) => sum + value * value, 0);
  const product = rows.reduce((sum, value, row) => sum + value * (rows[(row + shift) % SIZE] ?? 0), 0);
  return product / square;
}

describe('courses', () => {
  it.each([
    ['brick', 0.11],
    ['brick-bond', 0.11],
    ['square-tile', 0.4],
    ['brick-paving', 0.15],
    ['ashlar', 0.3],
    ['shoe-tile', 0.1],
    ['riveted-steel', 0.1],
  ] as const)('of %s are %f m high', (name, metres) => {
    expect(likenessAt(name, metres)).toBeGreaterThan(0.5);
    expect(likenessAt(name, metres / 2)).toBeLessThan(0.3);
  });
});

it('draws the same bytes twice', () => {
  const first = picturesOf('carved-stone');
  const second = rasterise(RECIPES['carved-stone'], SIZE);
  expect(Buffer.from(second.albedo).equals(Buffer.from(first.albedo))).toBe(true);
  expect(Buffer.from(second.relief).equals(Buffer.from(first.relief))).toBe(true);
});
