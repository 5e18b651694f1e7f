// The built front of the Opera House against the figures of dossier/opera-house.md, sections 3.1 to 3.7.
import { beforeAll, describe, expect, test } from 'vitest';
import { type BuiltSite, openBuiltSite } from '../../../../tests/sites/built-site.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite('opera-house');
});

type Triple = [number, number, number];
const DOWN: Triple = [0, -1, 0];
const IN: Triple = [0, 0, -1];
/** Within one part in a hundred. */
const within = (value: number, figure: number): void =>
  expect(Math.abs(value - figure)).toBeLessThan(Math.abs(figure) * 0.01);
/** Width of what a level ray from the square meets about an axis: where it first misses to either side. */
const widthAt = (part: string, x: number, y: number, z: number): number => {
  const left = site.castRay(part, [x - 1.9, y, z], [1, 0, 0])[0]!;
  const right = site.castRay(part, [x + 1.9, y, z], [-1, 0, 0])[0]!;
  return 3.8 - left - right;
};

describe('the giant order', () => {
  test('has ten columns on the front: six in the plane of the loggia, four a metre before it', () => {
    const places = site.part('giant-order').instancePositions('trim');
    expect(places).toHaveLength(10);
    const centres = (z: number): number[] =>
      places
        .filter((p) => Math.abs(p[2] - z) < 0.3)
        .map(([x]) => x)
        .sort((a, b) => a - b);
    const expected = [
      [0, [-9.4, -5.78, -1.93, 1.93, 5.78, 9.4]],
      [1, [-14.45, -10.15, 10.15, 14.45]],
    ] as const;
    for (const [z, xs] of expected) {
      const found = centres(z);
      expect(found).toHaveLength(xs.length);
      for (const [i, x] of xs.entries()) expect(Math.abs(found[i]! - x)).toBeLessThan(0.05);
    }
  });

  test('its shaft tapers from 0.92 to 0.80 m', () => {
    within(widthAt('giant-order', 1.93, 6.6, 0), 0.92);
    within(widthAt('giant-order', 1.93, 12.12, 0), 0.8);
  });

  test('its base is 1.25 m across at 4.65, its capital 1.30 m at 13.10', () => {
    within(widthAt('giant-order', 1.93, 4.7, 0), 1.25);
    // The abacus is widest at its horns, off the axis.
    const { max } = site.part('giant-order').bounds;
    within(max[1], 13.1);
    within(widthAt('giant-order', 1.93, 13.07, 0.555), 1.3);
  });

  test('is carved far finer from close by', () => {
    const { triangles } = site.part('giant-order');
    expect(site.part('giant-order', 'close').triangles).toBeGreaterThan(2 * triangles);
  });
});

describe('the bays', () => {
  test('are 3.85 m apart, each with an arch that crowns at 5.70 and a balcony', () => {
    for (const x of [-7.7, -3.85, 0, 3.85, 7.7]) {
      const crown = 3 + site.castRay('arcade', [x, 3, -0.6], [0, 1, 0])[0]!;
      within(crown, 5.7);
    }
    const balconies = site
      .part('balconies')
      .instancePositions('trim')
      .map(([x]) => x)
      .sort((a, b) => a - b);
    expect(balconies).toHaveLength(5);
    for (let i = 1; i < 5; i++) within(balconies[i]! - balconies[i - 1]!, 3.85);
  });

  test('handrails lie at 7.95 and reach 0.85 m before the wall', () => {
    const { max } = site.part('balconies').bounds;
    within(max[1], 7.95);
    expect(max[2] + 0.1).toBeGreaterThan(0.8);
    expect(max[2] + 0.1).toBeLessThan(0.9);
  });
});

describe('the entablature', () => {
  test('its cornice stands at 15.95 and reaches 0.95 m beyond the frieze', () => {
    within(site.part('entablature').bounds.max[1], 15.95);
    const frieze = 20 - site.castRay('entablature', [9.3, 14.25, 20], IN)[0]!;
    const corona = 20 - site.castRay('entablature', [5, 15.88, 20], IN)[0]!;
    expect(Math.abs(corona - frieze - 0.95)).toBeLessThan(0.06);
  });

  test('has openwork panels over the end bays and two on each pavilion, in line with the flanks bays', () => {
    const places = site.part('entablature').instancePositions('lattice');
    const front = places.filter(([, , z]) => z > 0.3).map(([x]) => x);
    expect(front).toHaveLength(6);
    const flank = places.filter(([x, , z]) => x > 15.5 && x < 17 && z > -44).map(([, , z]) => z);
    expect(flank).toHaveLength(7);
    for (const z of [-10.2, -15.3, -20.4, -25.5, -30.6, -35.7, -40.8]) {
      expect(flank.some((found) => Math.abs(found - z) < 0.05)).toBe(true);
    }
  });

  test('the balustrade runs from 16.25 to a rail at 17.25 with about nine balusters a bay', () => {
    const rail = 30 - site.castRay('balustrade', [0.4, 30, 0.2], DOWN)[0]!;
    within(rail, 17.25);
    const middle = site
      .part('balustrade')
      .instancePositions('trim')
      .filter(([x, y, z]) => Math.abs(x) < 1.93 && z > 0 && Math.abs(y - 16.25) < 0.5);
    expect(middle.length).toBeGreaterThanOrEqual(8);
    expect(middle.length).toBeLessThanOrEqual(9);
  });
});

describe('the name', () => {
  test('stands 0.30 m high in the middle of its tablet, marks above and below', () => {
    const { min, max } = site.part('name-letters').bounds;
    expect(Math.abs(min[0] + max[0])).toBeLessThan(0.1);
    expect(max[0]).toBeLessThan(5.3);
    expect(min[1]).toBeGreaterThan(13.65);
    expect(max[1]).toBeLessThan(14.15);
    // The stem of the first letter, an N, from its foot to its head.
    const x = min[0] + 0.045;
    const hits = site.castRay('name-letters', [x, 15, max[2] - 0.01], DOWN);
    within(hits.at(-1)! - hits[0]!, 0.3);
  });

  test('is not there in 1911 nor in August 1945: the earlier wording is not known', () => {
    expect(site.part('name-letters').phases).toEqual(['patched-1954', 'today', 'today-cut']);
  });
});

test('two lamp aedicules stand before the pavilions, 1.45 m wide up to 5.5, their front at z = 3.0', () => {
  for (const s of [-1, 1]) {
    within(widthAt('pavilions', s * 12.3, 3.4, 2.6), 1.45);
    within(20 - site.castRay('pavilions', [s * 12.3, 3.4, 20], IN)[0]!, 3);
  }
});

test('the monument plaque, 0.85 by 0.62 m, hangs on the pier at -1.93 with its middle at 3.35', () => {
  const { min, max } = site.part('monument-plaque').bounds;
  within(max[0] - min[0], 0.85);
  within(max[1] - min[1], 0.62);
  within((min[0] + max[0]) / 2, -1.93);
  within((min[1] + max[1]) / 2, 3.35);
});
