// The built Đoan Môn, court and road pit against dossier/imperial-citadel.md. Needs `npm run models -- imperial-citadel`.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Point3 } from '../../../src/base/index.ts';
import type { Level } from '../../kit/model.ts';
import { type BuiltSite, openBuiltSite } from '../../../tests/sites/built-site.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite('imperial-citadel');
});

/** Height of the first surface of a part under a point far above it. */
const topOf = (part: string, x: number, z: number): number =>
  100 - site.castRay(part, [x, 100, z], [0, -1, 0])[0]!;

/** Free width round a point between the surfaces to its left and right. */
const clearAcross = (part: string, [x, y, z]: Point3, level: Level = 'full'): number =>
  site.castRay(part, [x, y, z], [1, 0, 0], level)[0]! + site.castRay(part, [x, y, z], [-1, 0, 0], level)[0]!;

const within = (actual: number, expected: number): void => {
  expect(actual).toBeGreaterThan(expected * 0.99);
  expect(actual).toBeLessThan(expected * 1.01);
};

describe('Đoan Môn, masonry (2.2, 2.3)', () => {
  it('is 46.5 m long, 13.0 m deep in the middle and 26.5 m at the wings, at its footing', () => {
    const gate = 'doan-mon-gate';
    const east = site.castRay(gate, [60, 0.2, -322], [-1, 0, 0])[0]!;
    const west = site.castRay(gate, [-60, 0.2, -322], [1, 0, 0])[0]!;
    within(120 - east - west, 46.5);
    // Clear of the mouths and of the skirt of slabs before the south face.
    const south = 280 + site.castRay(gate, [4, 0.2, -280], [0, 0, -1])[0]!;
    within(south, 300);
    within(340 - site.castRay(gate, [5, 0.2, -340], [0, 0, 1])[0]! - south, 13);
    within(340 - site.castRay(gate, [18, 0.2, -340], [0, 0, 1])[0]! - south, 26.5);
  });

  it('is 6.0 m high and carries a terrace', () => {
    within(topOf('doan-mon-terrace', 12, -301.6), 6);
    within(topOf('doan-mon-terrace', 15.2, -322), 6);
  });

  it.each([
    [0, 2.7, 4.0],
    [8.25, 2.5, 3.8],
    [-8.25, 2.5, 3.8],
    [16.5, 2.5, 3.8],
    [-16.5, 2.5, 3.8],
  ])('has a stone arch at x = %f, %f m wide and %f m high', (x, width, height) => {
    // Between the jamb stones, and from the ground to the intrados beside the keystone, which hangs 2 cm lower.
    const inMouth: Point3 = [x, 1.5, -300.45];
    within(clearAcross('doan-mon-gate', inMouth), width);
    const soffit = 1.5 + site.castRay('doan-mon-gate', [x + 0.3, 1.5, -300.5], [0, 1, 0])[0]!;
    const r = width / 2;
    within(soffit, height - r + Math.sqrt(r * r - 0.3 * 0.3));
  });

  it('springs its semicircles at 2.65 (centre) and 2.55', () => {
    for (const [x, width, springing] of [
      [0, 2.7, 2.65],
      [8.25, 2.5, 2.55],
    ] as const) {
      const atQuarter = 1 + site.castRay('doan-mon-gate', [x + width / 4, 1, -306], [0, 1, 0])[0]!;
      within(atQuarter, springing + (width / 2) * Math.sqrt(0.75));
    }
  });

  it('lets one walk straight through the three middle arches', () => {
    for (const x of [0, 8.25, -8.25])
      expect(site.castRay('doan-mon-gate', [x, 1.5, -290], [0, 0, -1])).toHaveLength(0);
  });

  it.each([1, -1])('turns the outer passage inside the wing (side %i) and lets it out into the U', (side) => {
    const gate = 'doan-mon-gate';
    const [x, z] = [side * 16.5, -317];
    // From the south mouth to the turn, then sideways out to the axis: nothing in the way.
    const ahead = site.castRay(gate, [x, 1.5, -290], [0, 0, -1])[0]!;
    expect(ahead).toBeGreaterThan(317 - 290 + 1.1);
    expect(ahead).toBeLessThan(321 - 290);
    const out = site.castRay(gate, [x, 1.5, z], [-side, 0, 0])[0]!;
    expect(out).toBeGreaterThan(16.5 + 13.7);
    // The side door, 2.3 × 3.4 m, in the flank at x = ±13.75.
    const inDoor: Point3 = [side * 13.95, 1.5, z];
    const wide = site.castRay(gate, inDoor, [0, 0, 1])[0]! + site.castRay(gate, inDoor, [0, 0, -1])[0]!;
    within(wide, 2.3);
    within(1.5 + site.castRay(gate, [side * 14.2, 1.5, z], [0, 1, 0])[0]!, 3.4);
    const flank = site.castRay(gate, [0, 0.2, -321], [side, 0, 0])[0]!;
    within(flank, 13.75);
  });

  it('carries a tablet whose field is 1.5 × 0.7 m over the centre arch', () => {
    const { min, max } = site.part('doan-mon-tablet').bounds;
    // Field and a border of 0.12 m.
    within(max[0] - min[0], 1.74);
    expect((min[1] + max[1]) / 2).toBeCloseTo(5, 0);
    // From the middle of the field, 5 cm before it, the border stands at 0.75 to either side.
    const front = site.castRay('doan-mon-tablet', [0, 4.99, -290], [0, 0, -1])[0]!;
    within(clearAcross('doan-mon-tablet', [0, 4.99, -290 - front + 0.045], 'close'), 1.5);
  });

  it('stands in all states; hall and pavilion since 1812', () => {
    expect(site.part('doan-mon-gate').phases).toBeNull();
    expect(site.part('doan-mon-pavilion').phases).toEqual([
      'nguyen-1812',
      'nguyen-1841',
      'french-1897',
      'today',
      'today-cut',
    ]);
  });
});

describe('Đoan Môn, stairs and terrace (2.3)', () => {
  it.each([1, -1])('climbs 30 steps of 0.20 × 0.30 m to the terrace (side %i)', (side) => {
    const heights = Array.from({ length: 30 }, (_, i) =>
      topOf('doan-mon-stairs', side * 24.5, -326.5 + 0.2 + 0.3 * i),
    );
    heights.forEach((height, i) => {
      expect(height).toBeCloseTo(0.2 * (i + 1), 1);
    });
    expect(new Set(heights.map((height) => height.toFixed(1))).size).toBe(30);
  });

  it('has a parapet 0.90 m high with openings', () => {
    const { min, max } = site.part('doan-mon-parapet').bounds;
    expect(max[1] - min[1]).toBeCloseTo(1.2, 1);
    const along = site.gapsAlong('doan-mon-parapet', [3, 6.365, -300.68], [15, 6.365, -300.68], 'close');
    expect(along.length).toBeGreaterThan(20);
  });
});

describe('Đoan Môn, hall and pavilion (2.3)', () => {
  it('has a hall of 20 × 8 m from 6.0 to 9.6', () => {
    const hall = 'doan-mon-pavilion';
    // Between plinth and sill, clear of pilasters and doors.
    const east = site.castRay(hall, [60, 6.7, -304], [-1, 0, 0])[0]!;
    const west = site.castRay(hall, [-60, 6.7, -304], [1, 0, 0])[0]!;
    within(120 - east - west, 20);
    const south = site.castRay(hall, [2.7, 6.7, -301], [0, 0, -1])[0]!;
    const north = site.castRay(hall, [2.7, 6.7, -312], [0, 0, 1])[0]!;
    within(11 - south - north, 8);
    within(topOf(hall, 8, -306.5), 9.6);
  });

  it('is walked through by an arched centre door and by hexagonal inner doors', () => {
    expect(site.castRay('doan-mon-pavilion', [0, 7.5, -301], [0, 0, -1])).toHaveLength(0);
    // Along the middle, out by the door in the end wall.
    expect(site.castRay('doan-mon-pavilion', [0, 7.3, -306.5], [1, 0, 0])).toHaveLength(0);
    // A metre beside it the inner wall stands.
    within(site.castRay('doan-mon-pavilion', [0, 7.3, -305.5], [1, 0, 0])[0]!, 3.65);
  });

  it('ends in a pavilion of 6.6 × 6.6 m: eaves at 12.2 and 13.6, finial at 16.0', () => {
    const pavilion = 'doan-mon-pavilion';
    const east = site.castRay(pavilion, [30, 11.9, -308.3], [-1, 0, 0])[0]!;
    const west = site.castRay(pavilion, [-30, 11.9, -308.3], [1, 0, 0])[0]!;
    within(60 - east - west, 6.6);
    within(site.part(pavilion).bounds.max[1], 16);
    // Halfway along each side, just inside the edge of the eave: roof over open air.
    expect(topOf(pavilion, 0.12, -306.5 + 4.35)).toBeCloseTo(12.25, 0);
    expect(topOf(pavilion, 0.12, -306.5 + 3.3)).toBeCloseTo(13.65, 0);
  });
});

describe('Đan Trì court and royal way (0.3, 3.6)', () => {
  it('is about 12,000 m²: 147.5 × 81.4 m', () => {
    const { min, max } = site.part('court-paving').bounds;
    within(max[0] - min[0], 81.4);
    within(-min[2] - 326.5, 147.5);
  });

  it('is crossed by a royal way 5.5 m wide between kerbs', () => {
    within(clearAcross('court', [0, 0.11, -400.4]), 5.5);
  });

  it('is red under the Lê, grey since the Nguyễn, and lies level with the ground round it', () => {
    expect(site.part('court-le').phases).toEqual(['le-1467']);
    expect(site.part('court-le').materials).toContain('redTile');
    expect(site.part('court-paving').phases).not.toContain('le-1467');
    for (const [x, z] of [
      [-44.9, -300],
      [44.9, -400],
      [20, -226.1],
      [-20, -474.9],
    ] as const)
      expect(topOf('court', x, z)).toBeCloseTo(0, 3);
  });
});

describe('road pit (2.1, 11.4)', () => {
  it('is a pit of 85.2 m², open in the cut state only, closed by a lid in the others', () => {
    expect(site.part('road-pit').phases).toEqual(['today-cut']);
    expect(site.part('court-lid').phases).not.toContain('today-cut');
    const { min, max } = site.part('court-lid').bounds;
    within((max[0] - min[0]) * (max[2] - min[2]), 85.2);
    // Neither base nor lid lies over the other.
    expect(site.castRay('court-paving', [6, 10, -332], [0, -1, 0])).toHaveLength(0);
    expect(topOf('court-lid', 6, -332)).toBeCloseTo(0, 3);
  });

  it('shows the Trần road 1.9 m below', () => {
    const bricks = site.part('road-pit').instancePositions('citronBrick');
    expect(bricks.length).toBeGreaterThan(100);
    within(-topOf('road-pit', 6, -332), 1.91);
    const [x, y, z] = site.anchors.get('road-pit')!;
    expect([x, z]).toEqual([6, -332]);
    expect(y).toBeCloseTo(-1.9, 3);
  });
});
