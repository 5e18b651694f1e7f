import { describe, expect, it } from 'vitest';
import { smooth, TileField } from './field.ts';
import { blockAt, type Courses } from './lattice.ts';
import { Scatter } from './scatter.ts';

const TILE = 1.6;
const field = new TileField(TILE);
const POINTS = Array.from({ length: 40 }, (_, index) => (index * 0.0411) % TILE);

describe('fields', () => {
  it('repeat after one tile, along and up', () => {
    for (const at of POINTS) {
      expect(field.noise(at + TILE, 0.3, 0.1, 5, 0.4)).toBeCloseTo(field.noise(at, 0.3, 0.1, 5, 0.4), 9);
      expect(field.fbm(0.3, at + TILE, 0.2, 5, 6)).toBeCloseTo(field.fbm(0.3, at, 0.2, 5, 6), 9);
      expect(field.cells(at + TILE, at, 0.05, 7).nearest).toBeCloseTo(
        field.cells(at, at, 0.05, 7).nearest,
        9,
      );
    }
  });

  it('stay about within −1…1 and use most of it', () => {
    const values = POINTS.flatMap((u) => POINTS.map((v) => field.noise(u, v, 0.13, 8)));
    expect(Math.max(...values)).toBeGreaterThan(0.6);
    expect(Math.max(...values.map(Math.abs))).toBeLessThan(1.3);
  });

  it('turn round where the end comes before the start', () => {
    expect(smooth(1, 0, 0.25)).toBeCloseTo(smooth(0, 1, 0.75), 12);
  });
});

describe('courses of blocks', () => {
  const courses: Courses = {
    tileMetres: TILE,
    rows: 8,
    blocksIn: () => 4,
    shiftOf: (row) => (row % 2) * 0.5,
    stray: 0.1,
    seed: 3,
  };

  it('find the same block a tile further on', () => {
    for (const at of POINTS) {
      const here = blockAt(courses, at, at);
      const there = blockAt(courses, at + TILE, at + TILE);
      expect(there.id).toBe(here.id);
      expect(there.x).toBeCloseTo(here.x, 9);
      expect(there.edge).toBeCloseTo(here.edge, 9);
    }
  });

  it('never place a point outside its block', () => {
    for (const u of POINTS)
      for (const v of POINTS) expect(blockAt(courses, u, v).edge).toBeGreaterThanOrEqual(-1e-9);
  });
});

describe('scatter', () => {
  it('lets a stroke that crosses the edge come in at the other side', () => {
    const one = new Scatter(TILE, 1, 1, () => ({ angle: 0, length: TILE * 0.9, width: 0.2 }));
    const covered = POINTS.filter((u) => POINTS.some((v) => one.at(u, v).length > 0));
    expect(covered.some((u) => u < 0.1)).toBe(true);
    expect(covered.some((u) => u > TILE - 0.1)).toBe(true);
  });

  it('finds the topmost', () => {
    const many = new Scatter(TILE, 60, 2, () => ({ angle: 0.4, length: 0.8, width: 0.5 }));
    const hits = many.at(0.8, 0.8);
    const top = many.topmost(0.8, 0.8, (stroke) => stroke.level);
    expect(hits.length).toBeGreaterThan(1);
    expect(top?.height).toBe(Math.max(...hits.map(({ stroke }) => stroke.level)));
    expect(many.topmost(0.8, 0.8, () => null)).toBeNull();
  });
});
