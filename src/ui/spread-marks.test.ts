import { describe, expect, it } from 'vitest';
import type { SceneMark } from './scene-slot.ts';
import { spreadMarks } from './spread-marks.ts';

const mark = (detailId: string, xPixels: number, yPixels: number, visible = true): SceneMark => ({
  detailId,
  xPixels,
  yPixels,
  visible,
});
const shown = (marks: readonly SceneMark[], first: string | null = null) => [
  ...spreadMarks(marks, 48, first).keys(),
];

describe('spreadMarks', () => {
  it('shows marks that stand apart, sideways or up and down', () => {
    expect(shown([mark('a', 100, 100), mark('b', 150, 100), mark('c', 100, 150)])).toEqual(['a', 'b', 'c']);
  });
  it('lets the later of two that overlap wait', () => {
    expect(shown([mark('a', 100, 100), mark('b', 130, 120), mark('c', 160, 100)])).toEqual(['a', 'c']);
  });
  it('always shows the open one', () => {
    expect(shown([mark('a', 100, 100), mark('b', 130, 120)], 'b')).toEqual(['b']);
  });
  it('leaves out what is not in sight', () => {
    expect(shown([mark('a', 100, 100, false), mark('b', 110, 100)])).toEqual(['b']);
  });
});
