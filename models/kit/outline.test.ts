import { describe, expect, it } from 'vitest';
import { outset, rectangle, signedArea } from './outline.ts';

describe('outset', () => {
  it('moves every side of a rectangle out, or in, by as much', () => {
    expect(signedArea(outset(rectangle(0, 0, 10, 4), 1))).toBeCloseTo(12 * 6, 6);
    expect(signedArea(outset(rectangle(0, 0, 10, 4), -1))).toBeCloseTo(8 * 2, 6);
  });

  it('gives the same whichever way the outline runs', () => {
    const area = (clockwise: boolean): number => {
      const outline = rectangle(-3, -2, 3, 2);
      return signedArea(outset(clockwise ? [...outline].reverse() : outline, 0.5));
    };
    expect(area(true)).toBeCloseTo(area(false), 6);
    expect(area(true)).toBeCloseTo(7 * 5, 6);
  });

  it('keeps its distance from the sides of an inner corner', () => {
    const corner = outset(
      [
        [0, 0],
        [4, 0],
        [4, 4],
        [2, 4],
        [2, 2],
        [0, 2],
      ],
      0.5,
    );
    expect(corner.some(([x, y]) => Math.abs(x - 1.5) < 1e-9 && Math.abs(y - 2.5) < 1e-9)).toBe(true);
  });
});
