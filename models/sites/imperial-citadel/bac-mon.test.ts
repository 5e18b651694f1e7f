// The built Bắc Môn against dossier/imperial-citadel.md, sections 6.2, 14 and 14.1. Needs `npm run models -- imperial-citadel`.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Point3 } from '../../../src/base/index.ts';
import { type BuiltSite, openBuiltSite } from '../../../tests/sites/built-site.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite('imperial-citadel');
});

const GATE = 'bac-mon-gate';
const SCARS = 'bac-mon-scars';

/** Within 1 % of a figure. */
function expectAbout(measured: number, figure: number): void {
  expect(measured).toBeGreaterThan(figure * 0.99);
  expect(measured).toBeLessThan(figure * 1.01);
}

const reach = (part: string, from: Point3, towards: Point3): number =>
  site.castRay(part, from, towards)[0] ?? Infinity;

/** Size of the gate between two opposite outsides. */
const across = (part: string, [x, y, z]: Point3, axis: 'x' | 'z'): number =>
  axis === 'x'
    ? 100 - reach(part, [x + 50, y, z], [-1, 0, 0]) - reach(part, [x - 50, y, z], [1, 0, 0])
    : 100 - reach(part, [x, y, z + 50], [0, 0, -1]) - reach(part, [x, y, z - 50], [0, 0, 1]);

const clear = ([x, y, z]: Point3): number =>
  reach(GATE, [x, y, z], [1, 0, 0]) + reach(GATE, [x, y, z], [-1, 0, 0]);

const headOver = (z: number): number => 3 + reach(GATE, [0, 3, z], [0, 1, 0]);

/** How far north of the axis' chainage 960 the north face stands at a point. */
const northFace = (part: string, x: number, y: number): number => 30 - reach(part, [x, y, -990], [0, 0, 1]);

describe('block', () => {
  it('is 17.08 wide and 20.48 deep on the ground, faces at 949.8 and 970.2', () => {
    expectAbout(across(GATE, [0, 0.2, -957], 'x'), 17.08);
    expectAbout(across(GATE, [7, 0.2, -960], 'z'), 20.48);
    expect(30 - reach(GATE, [7, 0.2, -990], [0, 0, 1])).toBeCloseTo(10.24, 1);
  });

  it('is 8.71 high and leans in to 15.5 × 18.9', () => {
    expectAbout(100 - reach(GATE, [6, 100, -955], [0, -1, 0]), 8.71);
    // Half a metre below the top, where no cornice and no band stands out.
    expectAbout(across(GATE, [0, 8.2, -957], 'x'), 15.5 + 2 * 0.09 * 0.5);
  });

  it('stands on a plinth 0.86 high that the brick stands back from', () => {
    const face = (y: number): number => 50 - reach(GATE, [50, y, -957.3], [-1, 0, 0]);
    expect(face(0.2)).toBeGreaterThan(face(0.7) + 0.02);
    expect(face(0.7)).toBeGreaterThan(face(0.9) + 0.02);
    expect(face(0.83)).toBeGreaterThan(face(0.9) + 0.02);
  });
});

describe('passage', () => {
  it('is open from end to end', () => {
    for (const y of [0.5, 1.6, 3]) expect(site.castRay(GATE, [0, y, -985], [0, 0, 1])).toHaveLength(0);
  });

  it('has a mouth of 3.9 × 5.2, a chamber 4.8 wide with its crown at 7.65, then 4.8 × 5.6', () => {
    expectAbout(clear([0, 2.1, -969.7]), 3.9);
    expectAbout(headOver(-969.2), 5.2);
    // Over the leaves, a little above the springing.
    expectAbout(clear([0, 5.44, -966.9]), 4.8);
    expectAbout(headOver(-967.4), 7.65);
    expectAbout(clear([0, 2.1, -958]), 4.8);
    expectAbout(headOver(-958), 5.6);
    expect(7.65).toBeLessThan(8.71);
  });

  it('has two leaves 2.30 wide, open in the chamber, that shut would cover the mouth', () => {
    const wood = site.meshes(GATE).filter(({ material }) => material === 'ironwood');
    const z = wood.flatMap(({ positions, places }) =>
      places.flatMap((place) => {
        const e = place.elements;
        return Array.from(
          { length: positions.length / 3 },
          (_, i) =>
            e[2]! * positions[3 * i]! +
            e[6]! * positions[3 * i + 1]! +
            e[10]! * positions[3 * i + 2]! +
            e[14]!,
        );
      }),
    );
    const width = Math.max(...z) - Math.min(...z);
    // With the pivot's post, a hand's breadth more.
    expect(width).toBeGreaterThan(2.3 * 0.99);
    expect(width).toBeLessThan(2.45);
    expect(3.9).toBeLessThan(2 * 2.3);
    expect(Math.min(...z)).toBeGreaterThan(-960 - 10.24 + 1.5);
  });
});

describe('ornament', () => {
  it('carries lotus petals on all four sides and thirteen big ones on the south face', () => {
    const petals = site.part(GATE).instancePositions('bluestone');
    const cornice = petals.filter(([, y]) => y > 8.3 && y < 8.8);
    expect(cornice.filter(([, , z]) => z < -969)).toHaveLength(cornice.filter(([, , z]) => z > -951).length);
    expect(cornice.length).toBeGreaterThan(250);
    expect(petals.filter(([, y, z]) => y > 7.4 && y < 8.3 && z > -951)).toHaveLength(13);
  });

  it('has a tablet 2.0 × 0.8 inside its border over the north mouth', () => {
    const wall = northFace(GATE, 1.6, 6.74);
    expect(northFace(GATE, 1.06, 6.74)).toBeGreaterThan(wall + 0.05);
    expect(northFace(GATE, 0.97, 6.4)).toBeGreaterThan(wall + 0.02);
    expect(northFace(GATE, 1.25, 6.74)).toBeLessThan(wall + 0.02);
    // The sunk field lies behind its border.
    expect(northFace(GATE, 0.97, 6.74)).toBeLessThan(northFace(GATE, 1.06, 6.74) - 0.02);
  });
});

describe('25 April 1882', () => {
  it.each([
    [4.6, 5.6, 1.1],
    [6.2, 3.6, 0.9],
  ])('left a hole at x %f, y %f, about %f m across and half a metre deep', (x, y, diameter) => {
    const isOpen = (dx: number): boolean => reach(GATE, [x + dx, y, -990], [0, 0, 1]) > 21;
    let [left, right] = [0, 0];
    while (isOpen(left) && left > -1) left -= 0.01;
    while (isOpen(right) && right < 1) right += 0.01;
    expect(right - left).toBeGreaterThan(diameter * 0.85);
    expect(right - left).toBeLessThan(diameter * 1.2);
    const wall = northFace(GATE, x + 0.9 * (x > 5 ? 1 : -1), y);
    const depth = wall - northFace(SCARS, x, y);
    expect(depth).toBeGreaterThan(0.38);
    expect(depth).toBeLessThan(0.62);
  });

  it('is told by a plaque 1.2 wide, west of the arch at eye height', () => {
    const wall = northFace(GATE, -5.5, 1.8);
    expect(northFace(SCARS, -4.37, 1.8)).toBeGreaterThan(wall + 0.04);
    expect(northFace(SCARS, -3.23, 1.8)).toBeGreaterThan(wall + 0.04);
    expect(northFace(SCARS, -4.45, 1.8)).toBe(-Infinity);
  });

  it('had not happened in the Nguyễn states: the wall is whole and flush', () => {
    expect(site.part('bac-mon-unscarred').phases).toEqual(['nguyen-1812', 'nguyen-1841']);
    expect(site.part(SCARS).phases).toEqual(['french-1897', 'today', 'today-cut']);
    expect(site.part(GATE).phases).toEqual([
      'nguyen-1812',
      'nguyen-1841',
      'french-1897',
      'today',
      'today-cut',
    ]);
    for (const [x, y] of [
      [4.6, 5.6],
      [6.2, 3.6],
    ] as const)
      expect(northFace('bac-mon-unscarred', x, y)).toBeCloseTo(northFace(GATE, 7, y), 1);
  });
});

describe('vọng lâu', () => {
  it('has its ridge 7.0 m above the platform and eaves 1.1 m out from 9.0 × 7.5', () => {
    expectAbout(100 - reach('bac-mon-pavilion', [0.3, 100, -960], [0, -1, 0]), 8.71 + 7.0);
    const { min, max } = site.part('bac-mon-pavilion').bounds;
    expect(max[0] - min[0]).toBeGreaterThan(9.0 + 2.2);
    expect(max[0] - min[0]).toBeLessThan(9.0 + 2.2 + 1.6);
    expect(max[2] - min[2]).toBeGreaterThan(7.5 + 2.2);
  });

  it('has doors on four sides', () => {
    const doors = site.part('bac-mon-pavilion').instancePositions('timber');
    expect(doors).toHaveLength(40);
    expect(doors.filter(([, , z]) => z > -960 + 2.3).length).toBeGreaterThan(7);
    expect(doors.filter(([, , z]) => z < -960 - 2.3).length).toBeGreaterThan(7);
    expect(doors.filter(([x]) => x > 3.1).length).toBeGreaterThan(7);
    expect(doors.filter(([x]) => x < -3.1).length).toBeGreaterThan(7);
  });
});
