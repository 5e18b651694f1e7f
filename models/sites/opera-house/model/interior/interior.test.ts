// The rooms as built against dossier/opera-house.md, sections 2 and 3.14. Needs `npm run models -- opera-house`.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Point3 } from '../../../../../src/base/index.ts';
import { type BuiltSite, openBuiltSite } from '../../../../../tests/sites/built-site.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite('opera-house');
});

/** Within 1 % of a figure. */
function expectAbout(measured: number, figure: number): void {
  expect(measured).toBeGreaterThan(figure * 0.99);
  expect(measured).toBeLessThan(figure * 1.01);
}

const reach = (part: string, from: Point3, towards: Point3): number =>
  site.castRay(part, from, towards)[0] ?? Infinity;

const across = (part: string, from: Point3): number =>
  reach(part, from, [1, 0, 0]) + reach(part, from, [-1, 0, 0]);

describe('auditorium', () => {
  it('seats 598 on three levels', () => {
    const seats = site.part('auditorium-seats');
    expect(seats.instanceCount('velvet')).toBe(598);
    const floors = seats.instancePositions('chairFrame').map(([, y]) => (y > 10 ? 2 : y > 6.5 ? 1 : 0));
    expect(new Set(floors)).toEqual(new Set([0, 1, 2]));
    expect(floors.filter((floor) => floor === 1).length).toBe(floors.filter((floor) => floor === 2).length);
  });

  it('is 24 by 24 inside', () => {
    expectAbout(across('auditorium-shell', [0, 5.2, -43]), 24);
    const back = reach('auditorium-shell', [0, 5.7, -40], [0, 0, 1]);
    const front = reach('proscenium', [0, 13.8, -40], [0, 0, -1]);
    expectAbout(back + front, 24);
  });

  it('looks at a stage through an opening of 9 by 8', () => {
    const middle: Point3 = [0, 6, -52.35];
    expectAbout(across('proscenium', middle), 9);
    expectAbout(reach('proscenium', middle, [0, 1, 0]) + reach('stage', middle, [0, -1, 0]), 8);
  });
});

describe('stair', () => {
  /** Heights of the treads met along z at an x, looking down from a height, lowest first. */
  const treads = (x: number, eye: number, from: number, to: number): number[] => {
    const heights = new Set<number>();
    for (let z = from; z <= to; z += 0.05)
      heights.add(Math.round((eye - reach('stair-hall-stair', [x, eye, z], [0, -1, 0])) * 100) / 100);
    return [...heights].sort((a, b) => a - b);
  };

  it('climbs 17 and 16 risers of 0.162, 5.35 in all', () => {
    const lower = treads(-1.6, 6.5, -20.55, -15.02);
    expect(lower).toHaveLength(17);
    const upper = treads(3.8, 12, -20.57, -15.72);
    expect(upper.length).toBeGreaterThanOrEqual(15);
    expectAbout((lower[16]! - lower[0]!) / 16, 0.162);
    expectAbout(1.6 + 17 * 0.162, lower[16]!);
    expectAbout((upper[14]! - upper[0]!) / 14, 0.162);
  });
});

describe('mirror room', () => {
  it('is 19.2 by 8.5, 7.5 high', () => {
    expectAbout(across('mirror-room', [0, 11, -6.6]), 19.2);
    const at: Point3 = [1.4, 9, -7.45];
    expectAbout(reach('mirror-room', at, [0, 0, 1]) + reach('mirror-room', at, [0, 0, -1]), 8.5);
    const under: Point3 = [-2.8, 9, -7.45];
    expectAbout(reach('mirror-room', under, [0, 1, 0]) + reach('mirror-room', under, [0, -1, 0]), 7.5);
  });

  it('has five mirrors opposite its windows', () => {
    const mirrors = site.part('mirror-room').instancePositions('mirror');
    expect(mirrors.map(([x]) => Math.round(x * 100) / 100).sort((a, b) => a - b)).toEqual([
      -7.7, -3.85, 0, 3.85, 7.7,
    ]);
  });
});
