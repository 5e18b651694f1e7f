// The built tiles against dossier/nhat-tan-bridge.md; the figures are the dossier's, written out.
import { beforeAll, describe, expect, it } from 'vitest';
import { type Matrix4, Vector3 } from 'three';
import { type BuiltSite, openBuiltSite } from '../../../tests/sites/built-site.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite('nhat-tan-bridge');
});

const PYLON_X = [150, 450, 750, 1050, 1350];
const PYLON_IDS = ['pylon-p12', 'pylon-p13', 'pylon-p14', 'pylon-p15', 'pylon-p16'];
const middleX = (id: string): number => {
  const { min, max } = site.part(id).bounds;
  return (min[0] + max[0]) / 2;
};

/** Ends of every stay on the deck (lower) and in the pylon (upper). */
function stayEnds(): { foot: Vector3; top: Vector3 }[] {
  return site
    .meshes('stays')
    .filter(({ material }) => material === 'stay-cover')
    .flatMap(({ positions, places }) => {
      const heights = Array.from({ length: positions.length / 3 }, (_, i) => positions[3 * i + 1]!);
      const end = (height: number, place: Matrix4): Vector3 => {
        const sum = new Vector3();
        let count = 0;
        heights.forEach((y, i) => {
          if (Math.abs(y - height) > 1e-6) return;
          sum.add(new Vector3().fromArray(positions, 3 * i));
          count++;
        });
        return sum.divideScalar(count).applyMatrix4(place);
      };
      return places.map((place) => ({
        foot: end(Math.min(...heights), place),
        top: end(Math.max(...heights), place),
      }));
    });
}

/** Outermost surface of the upstream leg of P14 at a height above its footing (+2.5), looking across from upstream. */
const outerFace = (height: number): number =>
  60 - site.castRay('pylon-p14', [750, 2.5 + height, -60], [0, 0, 1])[0]!;

const leanDegrees = (low: number, high: number): number =>
  (Math.atan2(Math.abs(outerFace(high) - outerFace(low)), high - low) * 180) / Math.PI;

describe('pylons', () => {
  it.each(PYLON_IDS.map((id, i) => [id, PYLON_X[i]!] as const))('%s stands at x %d', (id, x) => {
    expect(middleX(id)).toBeCloseTo(x, 1);
  });

  it('P14 reaches +111.06, 108.56 above its footing at +2.5', () => {
    expect(site.part('pylon-p14').bounds.max[1]).toBeCloseTo(111.06, 1);
    const feet = site.meshes('pylon-p14').filter(({ material }) => material === 'pylon-concrete');
    const lowest = Math.min(
      ...feet.flatMap(({ positions, places }) =>
        places.flatMap((place) =>
          Array.from(
            { length: positions.length / 3 },
            (_, i) => new Vector3().fromArray(positions, 3 * i).applyMatrix4(place).y,
          ),
        ),
      ),
    );
    expect(site.part('pylon-p14').bounds.max[1] - lowest).toBeCloseTo(108.56, 1);
  });

  it('legs lean 14° above the knee', () => {
    expect(leanDegrees(34.5, 82.5)).toBeGreaterThan(13.8);
    expect(leanDegrees(34.5, 82.5)).toBeLessThan(14.2);
  });

  it('legs lean 22° below the knee', () => {
    // The leg grows thinner on the way up, so its axis is taken half way between the two faces.
    const axis = (height: number): number => {
      const hits = site.castRay('pylon-p14', [750, 2.5 + height, -60], [0, 0, 1]);
      return 60 - (hits[0]! + hits[1]!) / 2;
    };
    const run = axis(18.5) - axis(6.5);
    expect((Math.atan2(run, 12) * 180) / Math.PI).toBeGreaterThan(21.5);
    expect((Math.atan2(run, 12) * 180) / Math.PI).toBeLessThan(22.5);
  });

  it('the leg axes are 28.48 m apart 10 m up and 23.14 m apart 60 m up', () => {
    const spread = (height: number): number => {
      const [outer, inner] = site.castRay('pylon-p14', [750, 2.5 + height, -60], [0, 0, 1]);
      return 120 - outer! - inner!;
    };
    expect(spread(10)).toBeGreaterThan(28.48 * 0.99);
    expect(spread(10)).toBeLessThan(28.48 * 1.01);
    expect(spread(60)).toBeGreaterThan(23.14 * 0.98);
    expect(spread(60)).toBeLessThan(23.14 * 1.02);
  });

  it('keeps the deck free: the legs stand more than 16.6 m from the centre line at deck level', () => {
    const gaps = site.gapsAlong('pylon-p14', [750, 32.5, -40], [750, 32.5, 40]);
    expect(Math.max(...gaps)).toBeGreaterThan(33.2);
  });
});

describe('spans', () => {
  it('six: 150 + 4 × 300 + 150 = 1500', () => {
    const supports = [
      site.part('deck').bounds.min[0],
      ...PYLON_IDS.map(middleX),
      site.part('deck').bounds.max[0],
    ];
    const spans = supports.slice(1).map((x, i) => x - supports[i]!);
    const expected = [150, 300, 300, 300, 300, 150];
    expect(spans).toHaveLength(6);
    spans.forEach((span, i) => {
      expect(span).toBeCloseTo(expected[i]!, 1);
    });
  });

  it('the approaches are 675 m and 1580 m, the whole bridge 3755 m', () => {
    const [south, north] = [site.part('south-approach').bounds, site.part('north-approach').bounds];
    expect(south.max[0] - south.min[0]).toBeCloseTo(675, 0);
    expect(north.max[0] - north.min[0]).toBeCloseTo(1580, 0);
    expect(north.max[0] - south.min[0]).toBeCloseTo(3755, 0);
  });
});

describe('deck', () => {
  it('is 33.2 m wide', () => {
    const { min, max } = site.part('deck').bounds;
    expect(max[2] - min[2]).toBeCloseTo(33.2, 1);
  });

  it.each([
    [750, 32.0],
    [2, 28.9],
    [1498, 28.9],
    [150, 30.0],
  ])('the road lies at the dossier’s level at x %d', (x, level) => {
    const y = 0.3;
    const [down] = site.castRay('carriageway', [x, 60, y], [0, -1, 0]);
    expect(60 - down!).toBeGreaterThan(level - 0.07);
    expect(60 - down!).toBeLessThan(level + 0.07);
  });
});

describe('stays', () => {
  it('220 in all, 44 at each pylon', () => {
    const ends = stayEnds();
    expect(ends).toHaveLength(220);
    for (const x of PYLON_X) {
      expect(ends.filter(({ top }) => Math.abs(top.x - x) < 1)).toHaveLength(44);
    }
  });

  it('11 a fan, 18 to 138 m from the pylon, 12 m apart, 15.4 m from the centre line', () => {
    const fan = stayEnds()
      .filter(({ foot, top }) => Math.abs(top.x - 750) < 1 && foot.x > 750 && foot.z < 0)
      .map(({ foot }) => foot)
      .sort((a, b) => a.x - b.x);
    expect(fan).toHaveLength(11);
    fan.forEach((foot, i) => {
      expect(foot.x).toBeCloseTo(750 + 18 + 12 * i, 1);
      expect(foot.z).toBeCloseTo(-15.4, 1);
    });
  });

  it('the longest is about 156 m', () => {
    const longest = Math.max(...stayEnds().map(({ foot, top }) => foot.distanceTo(top)));
    expect(longest).toBeGreaterThan(156.3 * 0.99);
    expect(longest).toBeLessThan(156.3 * 1.01);
  });

  it('8 tie-downs, four at each end pier', () => {
    const places = site.part('tie-downs').instancePositions('stay-cover');
    expect(places).toHaveLength(8);
    expect(places.filter(([x]) => Math.abs(x) < 1)).toHaveLength(4);
    expect(places.filter(([x]) => Math.abs(x - 1500) < 1)).toHaveLength(4);
  });

  it('all 220 are there at the first level too', () => {
    expect(site.part('stays', 'massing').instanceCount('stay-cover')).toBe(220);
  });
});

describe('river', () => {
  it('stands at +3.0 under the middle of the bridge', () => {
    const [down] = site.castRay('river', [760, 20, -30], [0, -1, 0]);
    expect(20 - down!).toBeCloseTo(3, 1);
  });
});
