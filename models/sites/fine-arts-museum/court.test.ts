// Court, boundary, hall 5 and basement, as built, against dossier/fine-arts-museum.md. The numbers here are the dossier's own.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Point3 } from '../../../src/base/index.ts';
import { type BuiltSite, openBuiltSite } from '../../../tests/sites/built-site.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite('fine-arts-museum');
});

/** Height of the first surface of a part under a point far above it. */
const topOf = (part: string, x: number, z: number): number =>
  40 - (site.castRay(part, [x, 40, z], [0, -1, 0])[0] ?? Number.POSITIVE_INFINITY);

/** z at which a ray along −z from the south first meets a part. */
const southFaceOf = (part: string, x: number, y: number, fromZ: number): number =>
  fromZ - (site.castRay(part, [x, y, fromZ], [0, 0, -1])[0] ?? Number.POSITIVE_INFINITY);

describe('court (section 3.1)', () => {
  it('has a lawn from x −14.5 to +19.7 and from z 11.6 to 44', () => {
    expect(topOf('lawn', -14.2, 20)).toBeCloseTo(0.1, 1);
    expect(topOf('lawn', 19.4, 18)).toBeCloseTo(0.1, 1);
    expect(topOf('lawn', 19.9, 18)).toBe(Number.NEGATIVE_INFINITY);
    expect(topOf('lawn', 3, 11.9)).toBeCloseTo(0.1, 1);
    expect(topOf('lawn', 3, 11.3)).toBe(Number.NEGATIVE_INFINITY);
    expect(topOf('lawn', -5.3, 43.6)).toBeCloseTo(0.1, 1);
    // The path crosses its toe.
    expect(topOf('lawn', -4.5, 36.6)).toBeCloseTo(0.16, 2);
  });

  it('has planters 2.7 m deep, 3.9 m at their ends, behind a kerb of 0.5 m', () => {
    expect(southFaceOf('planter-west', -12, 0.2, 9)).toBeCloseTo(2.7, 2);
    expect(southFaceOf('planter-west', -24.1, 0.2, 9)).toBeCloseTo(3.9, 1);
    expect(southFaceOf('flower-beds', 9, 0.2, 9)).toBeCloseTo(2.7, 2);
    expect(southFaceOf('flower-beds', 16.8, 0.2, 9)).toBeCloseTo(3.9, 1);
    expect(topOf('planter-west', -12, 2.62)).toBeCloseTo(0.5, 2);
  });

  it('stands the café on x 25.0 … 31.9, north edge z 11.5, 4 m high', () => {
    const { max } = site.part('cafe').bounds;
    expect(max[0]).toBeCloseTo(31.95, 1);
    expect(Math.abs(max[1] - 4)).toBeLessThan(0.05);
    expect(southFaceOf('cafe', 30, 1, -5)).toBe(Number.NEGATIVE_INFINITY);
    const north = 5 + site.castRay('cafe', [30, 1, 5], [0, 0, 1])[0]!;
    expect(north).toBeCloseTo(11.5, 1);
  });

  it('grows frangipani and sets five works of sculpture', () => {
    expect(site.part('frangipani').instanceCount('paleBark')).toBe(6);
    const plinths = [
      [-6.4, 29.4],
      [-17.9, 30.6],
      [7.6, 20.4],
      [-17.7, 38.9],
      [20.8, 27],
    ] as const;
    for (const [x, z] of plinths) expect(topOf('sculptures', x, z)).toBeGreaterThan(0.4);
    // Nothing stands before the porch.
    for (const x of [-4, -2, 0, 2, 4]) expect(topOf('sculptures', x, 10.5)).toBe(Number.NEGATIVE_INFINITY);
  });
});

describe('boundary (section 3.1)', () => {
  it('has a gate between (−5.0, 57.4) and (0.2, 53.7), free to drive through', () => {
    for (const [x, z] of [
      [-5, 57.4],
      [0.2, 53.7],
    ] as const) {
      expect(topOf('boundary', x, z)).toBeGreaterThan(3.4);
    }
    const through: Point3 = [-2.4, 1, 55.55];
    const along: Point3 = [0.58, 0, 0.815];
    expect(site.castRay('boundary', through, along)).toHaveLength(0);
  });

  it('bends inwards on Cao Bá Quát: a quarter of a circle', () => {
    const [from, to] = [
      [0.2, 53.7],
      [31.9, 29.2],
    ] as const;
    const chord = Math.hypot(to[0] - from[0], to[1] - from[1]);
    // The middle of a quarter arc lies (1 − √½) of its radius inside the chord.
    const sagitta = (chord / Math.SQRT2) * (1 - Math.SQRT1_2);
    const normal = [-(to[1] - from[1]) / chord, (to[0] - from[0]) / chord] as const;
    const middle = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2] as const;
    const inside = [middle[0] - normal[0] * sagitta, middle[1] - normal[1] * sagitta] as const;
    // A pier stands in the middle of fourteen bays.
    expect(topOf('boundary', inside[0], inside[1])).toBeCloseTo(2.4, 2);
    expect(topOf('boundary', middle[0], middle[1])).toBe(Number.NEGATIVE_INFINITY);
  });

  it('has a wall of 0.6 m under bars that end at 2.4 m', () => {
    // Half-way between the first two of nine piers on Nguyễn Thái Học, and a little to the side of a bar.
    const t = 1.5 / 8;
    const [x, z] = [-32.8 + 27.8 * t, 54.2 + 3.2 * t];
    expect(topOf('boundary', x + 0.05, z + 0.055)).toBeCloseTo(0.6, 1);
    const bars = site.part('boundary').instanceCount('iron');
    expect(bars).toBeGreaterThan(300);
  });
});

describe('hall 5 (sections 3.7, 5.9)', () => {
  it('is 20.4 m long between the lines of its walls, on the ground floor', () => {
    const { min, max } = site.part('hall-five').bounds;
    expect(max[0] - min[0]).toBeGreaterThan(19);
    expect(max[0] - min[0]).toBeLessThan(20.4);
    expect(topOf('hall-five', 3, -16)).toBeGreaterThan(5);
    const floor = 3 - site.castRay('hall-five', [3, 3, -14.2], [0, -1, 0])[0]!;
    expect(floor).toBeCloseTo(1.36, 2);
  });

  it('shows the Guanyin with five rings of small arms when one comes near', () => {
    expect(site.part('guanyin', 'close').instanceCount('oldGilt')).toBe(26 + 32 + 38 + 44 + 50);
    expect(site.part('guanyin', 'close').instanceCount('darkLacquer')).toBe(190);
    expect(site.part('guanyin').evidence).toBe('estimated');
    const { min, max } = site.part('guanyin', 'close').bounds;
    expect(min[1]).toBeCloseTo(1.34, 1);
    expect(max[1]).toBeLessThan(5.4);
  });
});

describe('basement (sections 2, 3.9)', () => {
  it('has its floor at −1.3 and is shown in the cut-away alone', () => {
    const floor = 0.5 - site.castRay('basement-cut', [-19.9, 0.5, -3.8], [0, -1, 0])[0]!;
    expect(floor).toBeCloseTo(-1.3, 2);
    for (const id of ['basement-cut', 'ceramics']) expect(site.part(id).phases).toEqual(['today-cut']);
    for (const id of ['court-lid', 'planter-west', 'west-base']) {
      expect(site.part(id).phases).not.toContain('today-cut');
      expect(site.part(id).phases).toContain('today');
    }
  });
});

describe('phases (section 6)', () => {
  it('scaffolds the conversion alone, and keeps the café, the ramp and the kiosk for today', () => {
    expect(site.part('scaffold').phases).toEqual(['conversion-1962']);
    for (const id of ['cafe', 'kiosk', 'ramp']) expect(site.part(id).phases).toEqual(['today', 'today-cut']);
    expect(site.part('sculptures').phases).toEqual(['museum-1966', 'today', 'today-cut']);
  });
});
