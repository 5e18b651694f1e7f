// The built roofs, hall and flanks of the Opera House against the figures of dossier/opera-house.md, 3.8 to 3.13.
import { beforeAll, describe, expect, test } from 'vitest';
import { type BuiltSite, openBuiltSite } from '../../../tests/sites/built-site.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite('opera-house');
});

/** Height of a part over a point of the plan. */
const heightAt = (part: string, x: number, z: number): number =>
  40 - site.castRay(part, [x, 40, z], [0, -1, 0])[0]!;

describe('the drum', () => {
  test('has thirteen round windows at 13.5° steps on a curve of 13.2 m, their middles at 18.40', () => {
    const round = site
      .part('drum')
      .instancePositions('glass')
      .filter(([, , z]) => z > -40);
    expect(round).toHaveLength(13);
    const degrees = round.map(([x, , z]) => (Math.atan2(x, z + 40) * 180) / Math.PI).sort((a, b) => a - b);
    for (const [i, angle] of degrees.entries()) expect(angle).toBeCloseTo((i - 6) * 13.5, 0);
    for (const [, y] of round) expect(Math.abs(y - 18.4)).toBeLessThan(0.05);
  });

  test.each([-81, -40.5, 0, 27, 81])(
    'its windows at %s° are open wells in the wall, 1.1 m across',
    (degrees) => {
      const angle = (degrees * Math.PI) / 180;
      const [out, across] = [
        [Math.sin(angle), Math.cos(angle)],
        [Math.cos(angle), -Math.sin(angle)],
      ] as const;
      const at = (radius: number, along: number): [number, number, number] => [
        out[0]! * radius + across[0]! * along,
        18.4,
        -40 + out[1]! * radius + across[1]! * along,
      ];
      const right = site.castRay('drum', at(13.08, 0), [across[0]!, 0, across[1]!])[0]!;
      const left = site.castRay('drum', at(13.08, 0), [-across[0]!, 0, -across[1]!])[0]!;
      expect(Math.abs(right + left - 1.1)).toBeLessThan(0.04);
    },
  );

  test('its wall stands 13.2 m from its middle', () => {
    // Between two windows and beside a pilaster, above the panel.
    const angle = (4.6 * Math.PI) / 180;
    const from: [number, number, number] = [Math.sin(angle) * 20, 17.6, -40 + Math.cos(angle) * 20];
    const wall = 20 - site.castRay('drum', from, [-Math.sin(angle), 0, -Math.cos(angle)])[0]!;
    expect(Math.abs(wall - 13.2)).toBeLessThan(0.132);
  });

  test('carries fourteen antefixes, 0.95 m high over the cornice at 21.1', () => {
    expect(site.part('antefixes').instanceCount('trim')).toBe(14);
    expect(Math.abs(site.part('antefixes').bounds.max[1] - 22.05)).toBeLessThan(0.1);
  });
});

describe('roofs', () => {
  test('the half-cone rises from 21.3 to a crest at 29.2', () => {
    expect(Math.abs(heightAt('auditorium-roof', 0, -47.6) - 29.2)).toBeLessThan(0.29);
    expect(heightAt('auditorium-roof', 2.2, -27.2)).toBeGreaterThan(21.2);
    expect(heightAt('auditorium-roof', 2.2, -27.2)).toBeLessThan(22);
  });

  test('finials reach 34.0, their balls 31.4', () => {
    expect(Math.abs(site.part('roof-crest').bounds.max[1] - 34)).toBeLessThan(0.05);
    // Where the ball ends the neck of the spike begins: 0.29 m wide below 31.4, less than 0.1 above.
    const width = (y: number): number => 10 - site.castRay('roof-crest', [2.9, y, -38.9], [0, 0, -1])[0]!;
    expect(width(31.14)).toBeGreaterThan(0.25);
    expect(width(31.44)).toBeLessThan(0.1);
  });

  test.each([
    ['front', 12.3, -1.9, 4.9, 24.4],
    ['mid-flank', 16.8, -51.5, 5.4, 26.5],
  ])('the %s domes are %s, %s: %s m wide, their spikes at %s', (_, x, z, width, spike) => {
    for (const s of [-1, 1]) {
      const right = site.castRay('domes', [s * x + 8, 17.95, z + 1.7], [-1, 0, 0])[0]!;
      const left = site.castRay('domes', [s * x - 8, 17.95, z + 1.7], [1, 0, 0])[0]!;
      expect(Math.abs(16 - right - left - width)).toBeLessThan(0.12);
      expect(Math.abs(heightAt('domes', s * x, z) - spike)).toBeLessThan(0.1);
    }
  });

  test('griffins stand on piers at ±13.0, 2.2 m long, their tips at about 26.2', () => {
    const places = site.part('griffins').instancePositions('zinc');
    expect(places).toHaveLength(2);
    for (const [x] of places) expect(Math.abs(Math.abs(x) - 13)).toBeLessThan(0.2);
    const { min, max } = site.part('griffins').bounds;
    expect(Math.abs(max[1] - 26.2)).toBeLessThan(0.26);
    expect(max[0] - min[0]).toBeGreaterThan(26 + 2);
    expect(max[0] - min[0]).toBeLessThan(26 + 2.4);
    expect(site.part('griffins', 'close').triangles).toBeGreaterThan(2 * site.part('griffins').triangles);
  });
});

describe('flanks', () => {
  test('the mid-flank pavilions reach ±21.2', () => {
    for (const s of [-1, 1]) {
      const face = 60 - site.castRay('mid-pavilions', [s * 60, 11, -48.9], [-s, 0, 0])[0]!;
      expect(Math.abs(face - 21.2)).toBeLessThan(0.05);
    }
  });

  test('the marquises reach out to 23.8, from -4 to -13, their edge at about 4.6', () => {
    const edge = site.castRay('canopies', [23.6, 2, -8.5], [0, 1, 0])[0]! + 2;
    expect(Math.abs(edge - 4.6)).toBeLessThan(0.3);
    expect(site.castRay('canopies', [24.1, 2, -8.5], [0, 1, 0])).toHaveLength(0);
    expect(site.castRay('canopies', [16.2, 2, -4.1], [0, 1, 0]).length).toBeGreaterThan(0);
    expect(site.castRay('canopies', [16.2, 2, -3.7], [0, 1, 0])).toHaveLength(0);
  });

  test('terraces lie at 6.9 on galleries that reach ±19', () => {
    for (const s of [-1, 1]) {
      const terrace = 9 - site.castRay('side-galleries', [s * 17.5, 9, -20], [0, -1, 0])[0]!;
      expect(Math.abs(terrace - 6.9)).toBeLessThan(0.05);
      const wall = 40 - site.castRay('side-galleries', [s * 40, 4.9, -19.5], [-s, 0, 0])[0]!;
      expect(Math.abs(wall - 19)).toBeLessThan(0.15);
    }
  });

  test.each([2.1, 5.6, 8.9, 11.8])('the rear flank has seven windows at %s m', (y) => {
    // Just behind the wall's face a ray crosses nothing but reveals: 1.1 m apart in a window, more than 2 m in a pier.
    const reveals = site.castRay('rear', [15.97, y, -56.5], [0, 0, -1]).filter((distance) => distance < 24.3);
    const widths = reveals.slice(1).map((distance, i) => distance - reveals[i]!);
    const windows = widths.filter((width) => Math.abs(width - 1.1) < 0.03);
    expect(windows).toHaveLength(7);
    expect(widths.filter((width) => width > 2)).toHaveLength(6);
  });

  test('the back stands 85.1 m behind the columns of the front', () => {
    const back = -100 + site.castRay('rear', [1.8, 9, -100], [0, 0, 1])[0]!;
    expect(Math.abs(back + 85.1)).toBeLessThan(0.05);
  });

  test('the rear is labelled an estimate', () => {
    expect(site.part('rear').evidence).toBe('estimated');
  });
});
