// The built square and the cut under the steps against dossier/opera-house.md, sections 2 and 3.1.
import { beforeAll, describe, expect, test } from 'vitest';
import { type BuiltSite, openBuiltSite } from '../../../tests/sites/built-site.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite('opera-house');
});

describe('August Revolution Square', () => {
  test('two lamp standards stand on the landing at x ±12.6, z 5.2', () => {
    const onLanding = site
      .part('lamps')
      .instancePositions('globe')
      .filter(([, , z]) => z < 9.1 && z > 3.4);
    expect(onLanding.map(([x]) => Math.round(x * 10) / 10).sort((a, b) => a - b)).toEqual([-12.6, 12.6]);
    for (const [, , z] of onLanding) expect(z).toBeCloseTo(5.2, 1);
  });

  test('the apron runs 3 to 5 m from the lowest step to the kerb', () => {
    const heightAt = (z: number): number => 10 - site.castRay('ground', [3, 10, z], [0, -1, 0])[0]!;
    expect(heightAt(9.1 + 3)).toBeCloseTo(0, 2);
    expect(heightAt(9.1 + 5)).toBeLessThan(-0.1);
  });

  test('five cloths hang before the balconies', () => {
    for (const x of [-7.7, -3.85, 0, 3.85, 7.7]) {
      expect(site.castRay('august-flags', [x, 6, 20], [0, 0, -1])[0]).toBeLessThan(20);
    }
    expect(site.castRay('august-flags', [1.93, 6, 20], [0, 0, -1])).toHaveLength(0);
  });

  test('the raft under the steps is 0.90 m of concrete', () => {
    const down = site.castRay('foundations', [4.03, -0.1, 8.8], [0, -1, 0]);
    const up = site.castRay('foundations', [4.03, -0.8, 20], [0, 0, -1]);
    expect(down[0]).toBeCloseTo(0.25, 2);
    expect(up[0]).toBeCloseTo(20 - 8.9, 1);
    expect(site.castRay('foundations', [4.03, -1.24, 20], [0, 0, -1])[0]).toBeCloseTo(20 - 8.9, 1);
  });
});
