import { describe, expect, it } from 'vitest';
import type { PictureBox } from './picture-frame.ts';
import type { SceneMark } from './scene-slot.ts';
import { spreadMarks } from './spread-marks.ts';

const mark = (detailId: string, xPixels: number, yPixels: number, visible = true): SceneMark => ({
  detailId,
  xPixels,
  yPixels,
  visible,
});
const shown = (
  marks: readonly SceneMark[],
  { first = null, covers = [] }: { first?: string | null; covers?: readonly PictureBox[] } = {},
) => [
  ...spreadMarks(marks, { sidePixels: 44, gapPixels: 4 }, { width: 400, height: 300, covers }, first).keys(),
];

describe('spreadMarks', () => {
  it('shows marks that stand apart, sideways or up and down', () => {
    expect(shown([mark('a', 100, 100), mark('b', 150, 100), mark('c', 100, 150)])).toEqual(['a', 'b', 'c']);
  });
  it('lets the later of two that overlap wait', () => {
    expect(shown([mark('a', 100, 100), mark('b', 130, 120), mark('c', 160, 100)])).toEqual(['a', 'c']);
  });
  it('shows the open one before others', () => {
    expect(shown([mark('a', 100, 100), mark('b', 130, 120)], { first: 'b' })).toEqual(['b']);
  });
  it('leaves out what is not in sight', () => {
    expect(shown([mark('a', 100, 100, false), mark('b', 110, 100)])).toEqual(['b']);
  });
  it.each([
    ['left', 21, 150],
    ['right', 379, 150],
    ['upper', 200, 21],
    ['lower', 200, 279],
  ])('leaves out what the %s edge cuts off', (_, x, y) => {
    expect(shown([mark('a', x, y)], { first: 'a' })).toEqual([]);
  });
  it('shows what just fits', () => {
    expect(shown([mark('a', 22, 22), mark('b', 378, 278)])).toEqual(['a', 'b']);
  });
  it('leaves out what is partly covered, and only that', () => {
    const covers = [{ left: 300, top: 0, right: 400, bottom: 50 }];
    expect(shown([mark('a', 290, 40), mark('b', 340, 90)], { covers })).toEqual(['b']);
  });
});
