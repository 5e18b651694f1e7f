// Platform, stairs and pads of Kính Thiên, as built, against dossier/imperial-citadel.md. Needs `npm run models -- imperial-citadel`.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Point3 } from '../../../src/base/index.ts';
import { type BuiltSite, openBuiltSite } from '../../../tests/sites/built-site.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite('imperial-citadel');
});

/** Height of the first surface of a part under a point far above it. */
const topOf = (part: string, x: number, z: number): number =>
  100 - site.castRay(part, [x, 100, z], [0, -1, 0])[0]!;

/** Free width round a point between the surfaces to its left and right. */
const clearAcross = (part: string, [x, y, z]: Point3): number =>
  site.castRay(part, [x, y, z], [1, 0, 0])[0]! + site.castRay(part, [x, y, z], [-1, 0, 0])[0]!;

const ALL_PHASES = null;

describe('Kính Thiên platform (section 3.2)', () => {
  it('measures 57.0 × 41.5 m in the plane of its brick and rises 2.30 m', () => {
    const [east, west] = [1, -1].map(
      (side) => 100 - site.castRay('kinh-thien-platform', [side * 100, 1.4, -495], [-side, 0, 0])[0]!,
    );
    expect(east! + west!).toBeCloseTo(57, 1);
    const south = -400 - site.castRay('kinh-thien-platform', [20, 1.4, -400], [0, 0, -1])[0]!;
    const north = -600 + site.castRay('kinh-thien-platform', [-20, 1.4, -600], [0, 0, 1])[0]!;
    expect(south).toBeCloseTo(-479.25, 1);
    expect(north).toBeCloseTo(-520.75, 1);
    expect(topOf('kinh-thien-platform', 28.3, -500)).toBeCloseTo(2.3, 2);
    expect(topOf('kinh-thien-top', 27, -500)).toBeCloseTo(2.3, 2);
    expect(site.part('kinh-thien-platform').phases).toBe(ALL_PHASES);
  });

  it('has a plinth and a coping that stand out of the brick', () => {
    const out = (y: number): number =>
      100 - site.castRay('kinh-thien-platform', [100, y, -495], [-1, 0, 0])[0]! - 28.5;
    expect(out(0.1)).toBeGreaterThan(0.06);
    expect(out(2.22)).toBeGreaterThan(0.04);
  });

  it('has a stone railing over 1.0 m high on the south edge, a post every 1.7 m, none on the stair', () => {
    const posts = site
      .part('kinh-thien-railing')
      .instancePositions('platformStone')
      .filter(([, y]) => y > 2.77)
      .map(([x]) => x)
      .sort((a, b) => a - b);
    expect(posts).toHaveLength(26);
    for (let i = 1; i < 13; i++) expect(posts[i]! - posts[i - 1]!).toBeCloseTo(1.74, 1);
    expect(posts.every((x) => Math.abs(x) > 6.85)).toBe(true);
    const { min, max } = site.part('kinh-thien-railing').bounds;
    expect(max[1] - 2.3).toBeCloseTo(1.05, 1);
    expect(min[2]).toBeGreaterThan(-480);
  });

  it('lies whole today and is opened for the trench only where today is cut', () => {
    expect(site.part('kinh-thien-lid').phases).toEqual([
      'le-1467',
      'nguyen-1812',
      'nguyen-1841',
      'french-1897',
      'today',
    ]);
    expect(site.castRay('kinh-thien-top', [0, 5, -500], [0, -1, 0])).toHaveLength(0);
    expect(topOf('kinh-thien-lid', 0, -500)).toBeCloseTo(2.3, 1);
  });
});

describe('dragon stair of 1467 (section 3.3, checks 14.1)', () => {
  it('stands in all states and streams with its own close-up', () => {
    expect(site.part('dragon-stair').phases).toBe(ALL_PHASES);
    expect(site.part('dragon-stair').tile).toBe('dragon-stair');
    expect(site.partIds('close')).toContain('dragon-stair');
  });

  it('is 13.70 m wide: three lanes of 4.14 m clear between four balustrades', () => {
    // The outer balustrades' feet, met from outside just before the first step, below the rolls.
    const from = (side: number): number =>
      site.castRay('dragon-stair', [side * 30, 0.4, -474.56], [-side, 0, 0])[0]!;
    expect(60 - from(1) - from(-1)).toBeCloseTo(13.7, 1);
    for (const x of [-4.46, 0, 4.46])
      expect(clearAcross('dragon-stair', [x, 0.24, -475.1])).toBeCloseTo(4.14, 1);
  });

  it('rises in ten visible steps of 0.21 on treads of 0.40 from an apron at 0.20 to 2.30', () => {
    expect(topOf('dragon-stair', 5, -473.5)).toBeCloseTo(0.2, 2);
    for (const x of [-4.46, 0, 4.46]) {
      // Beside the balustrade, where no foot has worn the stone.
      const heights = Array.from({ length: 10 }, (_, i) =>
        topOf('dragon-stair', x + 1.85, -475.25 - 0.25 - 0.4 * i),
      );
      for (const [i, height] of heights.entries())
        expect(Math.abs(height - 0.2 - 0.21 * (i + 1))).toBeLessThan(0.012);
      expect(heights[9]).toBeCloseTo(2.3, 1);
      // The first riser at 475.25, the fifth 1.60 m behind it.
      const riserAt = (y: number): number =>
        -470 - site.castRay('dragon-stair', [x + 1.85, y, -470], [0, 0, -1])[0]!;
      expect(riserAt(0.28)).toBeCloseTo(-475.25, 1);
      expect(riserAt(0.2 + 4.4 * 0.21)).toBeCloseTo(-476.85, 1);
    }
    expect(topOf('kinh-thien-platform', 1, -480)).toBeCloseTo(2.3, 2);
  });

  it('is worn in the middle of its lanes', () => {
    const [edge, middle] = [1.85, 0].map((x) => topOf('dragon-stair', x, -475.4));
    expect(edge! - middle!).toBeGreaterThan(0.008);
    expect(edge! - middle!).toBeLessThan(0.05);
  });

  it('has two pairs of dragons, 2.23 and 6.69 m from the axis', () => {
    const middles = site
      .part('dragon-stair')
      .instancePositions('dragonStone')
      .map(([x]) => x)
      .sort((a, b) => a - b);
    expect(middles).toHaveLength(4);
    for (const [i, x] of [-6.69, -2.23, 2.23, 6.69].entries()) expect(middles[i]).toBeCloseTo(x, 1);
  });

  it.each(['full', 'close'] as const)(
    'has inner dragons whose snouts reach 474.3 and whose heads tower (%s)',
    (level) => {
      for (const x of [-2.23, 2.23]) {
        const noses = [1.35, 1.4, 1.45].map(
          (y) => -470 - site.castRay('dragon-stair', [x + 0.03, y, -470], [0, 0, -1], level)[0]!,
        );
        expect(Math.max(...noses)).toBeCloseTo(-474.3, 1);
        expect(100 - site.castRay('dragon-stair', [x, 100, -474.8], [0, -1, 0], level)[0]!).toBeGreaterThan(
          1.3,
        );
      }
    },
  );

  it('has bodies that rise and fall in seven bends', () => {
    // Beside the fin, from the mane to the tail: the height of the back over the slope.
    const off: number[] = [];
    for (let run = 0.5; run < 4.12; run += 0.02)
      off.push(topOf('dragon-stair', 2.23 + 0.055, -475.25 - run) - 0.525 * run);
    const line = off.map((_, i) => {
      const near = off.slice(Math.max(0, i - 4), i + 5);
      return near.reduce((sum, value) => sum + value, 0) / near.length;
    });
    expect(swingsOf(line, 0.03)).toBe(7);
  });

  it('keeps its outer dragons lower than the inner ones', () => {
    const highest = (x: number): number =>
      Math.max(...[474.6, 474.7, 474.8, 474.9, 475].map((s) => topOf('dragon-stair', x, -s)));
    expect(highest(6.69)).toBeLessThan(highest(2.23) - 0.25);
  });

  it('stays within its budget of triangles', () => {
    expect(site.part('dragon-stair').triangles).toBeLessThan(90_000);
    expect(site.part('dragon-stair', 'close').triangles).toBeLessThan(320_000);
    expect(site.part('dragon-stair', 'close').triangles).toBeGreaterThan(200_000);
  });
});

/** How many stretches of rise or fall of more than `least` a line has. */
function swingsOf(line: readonly number[], least: number): number {
  let [swings, direction, low, high] = [0, 0, line[0]!, line[0]!];
  for (const value of line) {
    low = Math.min(low, value);
    high = Math.max(high, value);
    const turn = direction >= 0 && value < high - least ? -1 : direction <= 0 && value > low + least ? 1 : 0;
    if (turn !== 0) [swings, direction, low, high] = [swings + 1, turn, value, value];
  }
  return swings;
}

describe('rear stair (section 3.4)', () => {
  it('climbs seven steps to the north edge, 9 m east of the axis, since the later Lê', () => {
    const heights = Array.from({ length: 7 }, (_, i) =>
      topOf('rear-stair', 9 + 1.3, -520.75 - 2.8 + 0.2 + 0.4 * i),
    );
    for (const [i, height] of heights.entries()) expect(height).toBeCloseTo(2.3 - 0.2 * (6 - i), 1);
    const { min, max } = site.part('rear-stair').bounds;
    expect((min[0] + max[0]) / 2).toBeCloseTo(9, 1);
    expect(site.part('rear-stair').phases).toEqual([
      'nguyen-1812',
      'nguyen-1841',
      'french-1897',
      'today',
      'today-cut',
    ]);
  });

  it('has slabs 0.30–0.33 thick, the western one with a tail of brick and cement', () => {
    // Low on the foot of a slab, before the plate and the first step.
    for (const side of [-1, 1]) {
      const [enter, leave] = site.castRay('rear-stair', [9 + side * 5, 1.28, -523.98], [-side, 0, 0]);
      expect(leave! - enter!).toBeGreaterThan(0.3);
      expect(leave! - enter!).toBeLessThan(0.36);
    }
    expect(site.part('rear-stair').materials).toEqual(
      expect.arrayContaining(['platformBrick', 'repairCement']),
    );
  });

  it('shows a relief on the outer faces that stands out of the stone', () => {
    // Along the plate at the height of the waves.
    const depths = Array.from(
      { length: 40 },
      (_, i) => site.castRay('rear-stair', [20, 1.06, -523.2 + 0.06 * i], [-1, 0, 0], 'close')[0]!,
    );
    expect(Math.max(...depths) - Math.min(...depths)).toBeGreaterThan(0.015);
    expect(site.part('rear-stair').triangles).toBeLessThan(30_000);
    expect(site.part('rear-stair', 'close').triangles).toBeLessThan(100_000);
  });
});

describe('rammed pads (section 3.5 B, hotspot 7)', () => {
  it('are seen only where today is cut open, their plan marked as a proposal', () => {
    for (const part of ['rammed-trench', 'rammed-pads', 'rammed-pads-plan'])
      expect(site.part(part).phases).toEqual(['today-cut']);
    expect(site.part('rammed-pads').evidence).toBe('sourced');
    expect(site.part('rammed-pads-plan').evidence).toBe('derived');
  });

  it('are rammed in 81 layers, about 4 m deep, 3 m wide', () => {
    const [top, foot] = [1.85, -2.05];
    const face = Array.from(
      { length: 81 },
      (_, i) =>
        site.castRay('rammed-pads', [0, foot + ((i + 0.5) * (top - foot)) / 81, -500], [0, 0, -1])[0]!,
    );
    const steps = face.slice(1).map((distance, i) => Math.sign(distance - face[i]!));
    expect(steps.every((step, i) => i === 0 || step === -steps[i - 1]!)).toBe(true);
    expect(site.castRay('rammed-pads', [0, top + 0.03, -500], [0, 0, -1])).toHaveLength(0);
    expect(top - foot).toBeCloseTo(4, 0);
    const [enter] = site.castRay('rammed-pads', [-3, 0, -502.5], [1, 0, 0]);
    const [leave] = site.castRay('rammed-pads', [3, 0, -502.5], [-1, 0, 0]);
    expect(6 - enter! - leave!).toBeCloseTo(3, 0);
  });

  it('are laid out as a diagram of 9 × 4', () => {
    for (const z of [-488.75, -495, -505, -511.25])
      expect(site.gapsAlong('rammed-pads-plan', [-28, 2.33, z], [28, 2.33, z])).toHaveLength(17);
  });
});

describe('anchors', () => {
  it.each([
    ['rammed-pads', [0, -1, -500]],
    ['dragon-head', [2.23, 1.2, -474.85]],
    ['rear-stair', [9, 1.2, -520.75]],
    ['platform', [0, 2.3, -500]],
    ['dragon-stair', [0, 1, -475.25]],
    ['kinh-thien', [0, 2.3, -500]],
  ] as const)('%s', (id, position) => {
    const anchor = site.anchors.get(id)!;
    for (const [axis, value] of position.entries()) expect(anchor[axis]).toBeCloseTo(value, 1);
  });
});
