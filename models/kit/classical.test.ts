import { Vector3 } from 'three';
import { describe, expect, test } from 'vitest';
import { signedVolume } from '../../tests/sites/closed-edges.ts';
import { baluster, balustrade } from './balustrade.ts';
import { ionicColumn, type IonicColumnParams } from './classical-order.ts';
import { alongPath, corniceProfile, modillion } from './entablature.ts';
import { boundsOf } from './geometry.ts';
import type { Point2 } from './outline.ts';
import { moulding } from './solids.ts';

const COLUMN: IonicColumnParams = {
  bottom: 1,
  shaftBottom: 1.4,
  ringTop: 3,
  shaftTop: 8,
  top: 8.8,
  baseDiameter: 1.2,
  lowerDiameter: 0.9,
  upperDiameter: 0.78,
  capitalWidth: 1.3,
  flutes: 24,
};
const SQUARE: Point2[] = [
  [-5, -5],
  [5, -5],
  [5, 5],
  [-5, 5],
];

describe('ionicColumn', () => {
  test.each(['massing', 'full'] as const)(
    'stands between its base and the top of its abacus (%s)',
    (level) => {
      const { min, max } = boundsOf(ionicColumn(COLUMN, level));
      expect(min[1]).toBeCloseTo(1, 6);
      expect(max[1]).toBeCloseTo(8.8, 6);
    },
  );

  test('turns its faces outwards and costs a hero part at most 6000 triangles', () => {
    const column = ionicColumn(COLUMN, 'full');
    expect(signedVolume(column)).toBeGreaterThan(3.5);
    expect(column.indices.length / 3).toBeLessThan(6000);
    expect(ionicColumn(COLUMN, 'massing').indices.length / 3).toBeLessThan(120);
  });
});

describe('entablature', () => {
  test('a cornice reaches its projection on all sides of a block', () => {
    const cornice = moulding(SQUARE, corniceProfile({ bottom: 10, top: 11, projection: 0.8 }, 'full'), true);
    const { min, max } = boundsOf(cornice);
    expect(max[0]).toBeCloseTo(5.8, 6);
    expect(min[2]).toBeCloseTo(-5.8, 6);
    expect(max[1]).toBeCloseTo(11, 6);
  });

  test('brackets look outwards, evenly, on every side', () => {
    const places = alongPath({ path: SQUARE, closed: true, spacing: 1, out: 0.1, y: 3 });
    expect(places).toHaveLength(40);
    for (const place of places) {
      const foot = new Vector3(0, 0, 0).applyMatrix4(place);
      const tip = new Vector3(0, 0, 1).applyMatrix4(place);
      expect(Math.max(Math.abs(tip.x), Math.abs(tip.z))).toBeCloseTo(
        Math.max(Math.abs(foot.x), Math.abs(foot.z)) + 1,
        6,
      );
    }
    const { min, max } = boundsOf(modillion(0.2, 0.4, 0.5));
    expect(min[2]).toBeCloseTo(0, 6);
    expect(max[2]).toBeGreaterThan(0.5);
    expect(signedVolume(modillion(0.2, 0.4, 0.5))).toBeGreaterThan(0);
  });
});

describe('balustrade', () => {
  const params = {
    path: SQUARE,
    closed: true,
    bottom: 0,
    plinthTop: 0.3,
    railTop: 1.1,
    balusterSpacing: 0.4,
    pedestalWidth: 0.6,
    longestBay: 5,
  };

  test('puts a pedestal at each corner and in the middle of each long run, balusters between', () => {
    const { masonry, balusters, pedestalTops } = balustrade(params, 'full');
    expect(pedestalTops).toHaveLength(8);
    expect(balusters).toHaveLength(8 * Math.floor(4.4 / 0.4));
    expect(boundsOf(masonry).max[1]).toBeCloseTo(1.16, 6);
    expect(signedVolume(masonry)).toBeGreaterThan(0);
  });

  test('a baluster is as tall as asked', () => {
    expect(boundsOf(baluster(0.7, 0.2, 'full')).max[1]).toBeCloseTo(0.7, 6);
  });
});
