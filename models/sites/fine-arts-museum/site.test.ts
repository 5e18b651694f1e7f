// The built museum against the figures of dossier/fine-arts-museum.md. The numbers here are the dossier's own.
import { beforeAll, describe, expect, it } from 'vitest';
import { type BuiltSite, openBuiltSite } from '../../../tests/sites/built-site.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite('fine-arts-museum');
});

/** Where a ray from `origin` along an axis first meets a part. */
function firstHit(
  part: string,
  origin: readonly [number, number, number],
  direction: readonly [number, number, number],
): number {
  const distance = site.castRay(part, origin, direction)[0];
  if (distance === undefined) throw new Error(`The ray from ${origin.join(', ')} misses ${part}.`);
  const axis = direction.findIndex((value) => value !== 0);
  return origin[axis]! + direction[axis]! * distance;
}

/** z of the first wall face seen from the court; far behind where an opening lets the look through. */
const southFace = (x: number, y: number): number =>
  8 - (site.castRay('main-block', [x, y, 8], [0, 0, -1])[0] ?? Number.POSITIVE_INFINITY);

const BAY = 3.33;
const bayMiddle = (bay: number): number => (bay - 8.5) * BAY;
const PLAIN_BAYS = [1, 2, 3, 4, 5, 6, 7, 10, 11, 12, 13, 14];

describe('main block', () => {
  it('measures 53.3 × 12.25 m', () => {
    const west = firstHit('main-block', [-40, 13.9, -2], [1, 0, 0]);
    const east = firstHit('main-block', [40, 13.9, -2], [-1, 0, 0]);
    expect(east - west).toBeCloseTo(53.3, 1);
    const south = firstHit('main-block', [-9.99, 7.3, 10], [0, 0, -1]);
    const north = firstHit('main-block', [-9.99, 7.3, -30], [0, 0, 1]);
    expect(south - north).toBeCloseTo(12.25, 1);
  });

  it.each([
    ['ground floor', 3.2],
    ['first floor', 7.3],
    ['second floor', 12.2],
  ])('has an opening in each plain bay of the %s, and wall between', (_floor, y) => {
    const open = PLAIN_BAYS.filter((bay) => southFace(bayMiddle(bay), y) < -1);
    expect(open).toEqual(PLAIN_BAYS);
    const shut = [2, 3, 4, 5, 6, 11, 12, 13].filter((bay) => southFace(bayMiddle(bay) + BAY / 2, y) > -0.05);
    expect(shut).toHaveLength(8);
  });

  it('has twelve shouldered windows', () => {
    expect(site.part('shouldered-windows').instanceCount('cream')).toBe(12);
  });

  it('ends in a cornice at 15.00 that stands out 0.6 m', () => {
    expect(firstHit('main-block', [-8, 16, 0.5], [0, -1, 0])).toBeCloseTo(15.0, 2);
    expect(firstHit('main-block', [-8, 14.95, 8], [0, 0, -1])).toBeCloseTo(0.6, 2);
  });

  it('keeps a gallery 2.95 m deep behind its openings', () => {
    expect(firstHit('gallery', [-4.995 + 1.2, 8.9, -0.6], [0, 0, -1])).toBeCloseTo(-2.95, 1);
  });
});

describe('frontispiece', () => {
  it('has its apex at 19.3 and its ridge block at 19.7', () => {
    expect(site.part('frontispiece-roof').bounds.max[1]).toBeCloseTo(19.7, 1);
    expect(firstHit('frontispiece-roof', [0, 25, -1], [0, -1, 0])).toBeGreaterThan(19.3 * 0.99);
    expect(firstHit('frontispiece-roof', [0, 25, -1], [0, -1, 0])).toBeLessThan(19.3 * 1.01);
  });

  it('lifts its corners to 17.4 at x ±4.95', () => {
    const { min, max } = site.part('frontispiece-corners').bounds;
    expect(Math.abs(max[1] - 17.4)).toBeLessThan(0.174);
    expect(Math.abs(max[0] - 4.95)).toBeLessThan(0.1);
    expect(Math.abs(min[0] + 4.95)).toBeLessThan(0.1);
  });

  it('carries a name board 3.0 × 0.55 m from 13.90 to 14.45', () => {
    const { min, max } = site.part('name-board').bounds;
    expect(max[0] - min[0]).toBeCloseTo(3.0, 1);
    expect(min[1]).toBeCloseTo(13.9, 1);
    expect(max[1]).toBeCloseTo(14.45, 1);
  });

  it('has its roof, board and corners only after the conversion', () => {
    const museum = ['museum-1966', 'today', 'today-cut'];
    expect(site.part('frontispiece-roof').phases).toEqual(['conversion-1962', ...museum]);
    for (const id of ['frontispiece-corners', 'name-board', 'shouldered-windows', 'roof-corners']) {
      expect(site.part(id).phases).toEqual(museum);
    }
    for (const id of ['east-extension', 'cafe']) expect(site.part(id).phases).toEqual(museum.slice(1));
    expect(site.part('main-block').phases).toBeNull();
  });
});

describe('entrance', () => {
  it('climbs 8 risers to 1.36 m', () => {
    const heights = Array.from({ length: 8 }, (_, i) =>
      firstHit('entrance-steps', [2, 3, 2.85 - (i + 0.5) * (2.85 / 8)], [0, -1, 0]),
    );
    for (const [i, height] of heights.entries()) expect(height).toBeCloseTo((i + 1) * 0.17, 2);
    expect(site.part('entrance-steps').bounds.max[2]).toBeGreaterThanOrEqual(2.85);
  });

  it('has a porch on four columns, its nose at z 9.7 and its terrace at 5.6', () => {
    // A row of shafts has one gap fewer than shafts; the four stand in two rows.
    const rows = [7.15, 8.79].map((z) => site.gapsAlong('porch', [-6, 2.5, z], [6, 2.5, z]).length + 1);
    expect(rows).toEqual([2, 2]);
    expect(firstHit('porch', [0, 5.4, 15], [0, 0, -1])).toBeCloseTo(9.7, 0);
    expect(Math.abs(firstHit('porch', [0, 9, 4], [0, -1, 0]) - 5.6)).toBeLessThan(0.056);
  });
});

describe('the rest of the plan', () => {
  it('pushes a turret out to z 4.3 between x 20.0 and 26.65, its corners cut', () => {
    expect(firstHit('stair-turret', [22, 9.9, 12], [0, 0, -1])).toBeCloseTo(4.3, 1);
    expect(firstHit('stair-turret', [10, 9.9, 1], [1, 0, 0])).toBeCloseTo(20.0, 1);
    expect(firstHit('stair-turret', [40, 9.9, 1], [-1, 0, 0])).toBeCloseTo(26.65, 1);
    expect(firstHit('stair-turret', [20.2, 9.7, 12], [0, 0, -1])).toBeLessThan(3.3);
  });

  it('has a west block of 11.3 × 35.6 m', () => {
    const at = (origin: readonly [number, number, number], direction: readonly [number, number, number]) =>
      firstHit('west-block', origin, direction);
    expect(at([0, 10, 40], [-1, 0, 0]) - at([-50, 10, 40], [1, 0, 0])).toBeCloseTo(11.3, 1);
    expect(at([-30.5, 10, 70], [0, 0, -1]) - at([-30.5, 10, -20], [0, 0, 1])).toBeCloseTo(35.6, 1);
  });

  it('leaves two light wells of 6.8 × 3.1 m open to the sky', () => {
    for (const [left, right] of [
      [-17.0, -10.2],
      [10.1, 16.9],
    ] as const) {
      const middle = (left + right) / 2;
      for (const x of [left + 0.3, middle, right - 0.3]) {
        for (const z of [-12.9, -13.8, -15.0]) {
          const ground = 40 - site.castRay(null, [x, 40, z], [0, -1, 0])[0]!;
          expect(ground).toBeLessThan(0.1);
        }
      }
      expect(firstHit('rear-range', [middle, 12.5, -13.8], [1, 0, 0])).toBeCloseTo(right, 1);
      expect(firstHit('rear-range', [middle, 12.5, -13.8], [-1, 0, 0])).toBeCloseTo(left, 1);
      expect(firstHit('rear-range', [middle, 14.5, -13.8], [0, 0, -1])).toBeCloseTo(-15.3, 1);
    }
  });

  it('raises the east extension over an open ground floor', () => {
    expect(site.castRay('east-extension', [29.4, 2, 0], [0, 0, -1])).toHaveLength(0);
    expect(site.castRay('east-extension', [29.4, 10, 0], [0, 0, -1]).length).toBeGreaterThan(0);
  });

  it('says honestly what is estimated', () => {
    expect(site.part('main-block').evidence).toBe('derived');
    expect(site.part('porch').evidence).toBe('estimated');
    expect(site.part('east-extension').evidence).toBe('estimated');
  });
});
