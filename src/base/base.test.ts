import { afterEach, describe, expect, it, vi } from 'vitest';
import { addPoints, assertNever, distanceMetres, mixPoints, warn } from './index.ts';

afterEach(() => vi.restoreAllMocks());

describe('points', () => {
  it('are added, blended and measured', () => {
    expect(addPoints([1, 2, 3], [10, 20, 30])).toEqual([11, 22, 33]);
    expect(mixPoints([0, 10, -4], [8, 20, 4], 0.25)).toEqual([2, 12.5, -2]);
    // 2² + 3² + 6² = 7².
    expect(distanceMetres([1, 1, 1], [3, 4, 7])).toBe(7);
  });
});

describe('assertNever', () => {
  it('names the value that should not exist', () => {
    expect(() => assertNever('sideways' as never)).toThrow('"sideways"');
  });
});

describe('warn', () => {
  it('says in one line what is wrong with what', () => {
    const line = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    warn('lang', '"fr" given');
    expect(line).toHaveBeenCalledExactlyOnceWith('[dong-chay] lang: "fr" given');
  });
});
