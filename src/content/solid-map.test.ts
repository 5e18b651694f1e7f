import { describe, expect, it } from 'vitest';
import { ContentError } from './parse.ts';
import {
  columnKey,
  decodeSolidMap,
  EMPTY_SOLID_MAP,
  encodeSolidMap,
  groundHeightMetres,
  isFree,
  isSegmentFree,
  type SolidMap,
} from './solid-map.ts';

/** Ground that climbs 1 m in 10 along x; a wall of two 2 m columns at x 0–2, z 0–4 with a 3 m opening under y 3. */
const MAP: SolidMap = {
  ground: {
    originX: -20,
    originZ: -20,
    cellMetres: 10,
    columns: 5,
    rows: 5,
    heights: Array.from({ length: 25 }, (_, i) => i % 5),
  },
  cellMetres: 2,
  spans: new Map([
    [columnKey(0, 0), [{ bottom: 5, top: 9 }]],
    [columnKey(0, 1), [{ bottom: 2, top: 9 }]],
    [
      columnKey(-3, -4),
      [
        { bottom: 1, top: 4 },
        { bottom: 6, top: 7 },
      ],
    ],
  ]),
};

describe('ground', () => {
  it.each([
    [-20, 0],
    [-15, 0.5],
    [3, 2.3],
    [20, 4],
    [500, 4],
    [-500, 0],
  ])('at x = %d is %d m high', (x, height) => {
    expect(groundHeightMetres(MAP, x, 7)).toBeCloseTo(height, 6);
  });

  it('is at 0 everywhere in the empty map', () => {
    expect(groundHeightMetres(EMPTY_SOLID_MAP, 123, -456)).toBe(0);
  });
});

describe('isFree', () => {
  it.each([
    ['well above the ground', [-10, 3, 10], true],
    ['less than 25 cm above the ground', [-10, 1.2, 10], false],
    ['under the ground', [-10, -1, 10], false],
    ['in a wall', [1, 6, 1], false],
    ['in the opening under it', [1, 4, 1], true],
    ['above it', [1, 9.5, 1], true],
    ['between two solids of one column', [-5, 5, -7], true],
    ['in the upper of two solids', [-5, 6.5, -7], false],
  ] as const)('%s', (_, point, free) => {
    expect(isFree(MAP, point)).toBe(free);
  });
});

describe('isSegmentFree', () => {
  it.each([
    ['through the wall', [-3, 7, 1], [5, 7, 1], false],
    ['through the opening', [-3, 4, 1], [5, 4, 1], true],
    ['over the wall', [-3, 9.5, 1], [5, 9.5, 1], true],
    ['past the end of the wall', [-3, 7, 5], [5, 7, 5], true],
    ['grazing a corner of it on a slant', [-1, 7, -1.5], [3, 7, 1.5], false],
    [
      'down into the ground and up again is never straight, but ends under it',
      [-10, 5, 10],
      [-10, 0, 10],
      false,
    ],
    ['straight down on a wall', [1, 12, 1], [1, 10, 1], true],
    ['straight down into a wall', [1, 12, 1], [1, 8, 1], false],
  ] as const)('%s', (_, from, to, free) => {
    expect(isSegmentFree(MAP, from, to)).toBe(free);
    expect(isSegmentFree(MAP, to, from)).toBe(free);
  });
});

describe('bytes', () => {
  it('come back as the same map, to the centimetre', () => {
    const back = decodeSolidMap(encodeSolidMap(MAP));
    expect(Array.from(back.ground.heights)).toEqual(MAP.ground.heights);
    expect({ ...back.ground, heights: MAP.ground.heights }).toEqual(MAP.ground);
    expect(back.cellMetres).toBe(2);
    expect(new Map([...back.spans].sort())).toEqual(new Map([...MAP.spans].sort()));
  });

  it('take one run for a row of equal columns', () => {
    const row = (length: number): SolidMap => ({
      ...MAP,
      spans: new Map(Array.from({ length }, (_, ix) => [columnKey(ix, 7), [{ bottom: 0, top: 3 }]])),
    });
    expect(encodeSolidMap(row(200)).byteLength).toBe(encodeSolidMap(row(1)).byteLength);
    expect(isFree(decodeSolidMap(encodeSolidMap(row(200))), [399, 2.5, 15])).toBe(false);
  });

  it.each([
    ['nothing', new ArrayBuffer(0)],
    ['something else', new ArrayBuffer(200)],
    ['half a file', encodeSolidMap(MAP).slice(0, 60)],
  ])('are refused when they are %s', (_, bytes) => {
    expect(() => decodeSolidMap(bytes)).toThrow(ContentError);
  });
});
