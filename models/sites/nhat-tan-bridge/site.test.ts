// The built tiles against dossier/nhat-tan-bridge.md; the figures are the dossier's, written out.
import { beforeAll, describe, expect, it } from 'vitest';
import { Vector3 } from 'three';
import { type BuiltSite, openBuiltSite } from '../../../tests/sites/built-site.ts';
import type { BuiltMesh } from '../../../tests/sites/built-tiles.ts';

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

/** A stay as it is drawn: its straight line carried on to the deck and to the middle of the pylon, and its sag half way. */
interface DrawnStay {
  readonly pylonX: number;
  readonly foot: Vector3;
  readonly top: Vector3;
  readonly sagMetres: number;
}

/** Vertices of a mesh in the model's frame, grouped by what hangs together; corners at one place are one. */
function bodiesOf({ positions, indices, places }: BuiltMesh): Vector3[][] {
  const owner = new Map<string, string>();
  const rootOf = (key: string): string => {
    const next = owner.get(key) ?? key;
    return next === key ? key : rootOf(next);
  };
  const points = Array.from({ length: positions.length / 3 }, (_, i) =>
    new Vector3().fromArray(positions, 3 * i).applyMatrix4(places[0]!),
  );
  const keys = points.map(({ x, y, z }) => `${x.toFixed(3)} ${y.toFixed(3)} ${z.toFixed(3)}`);
  for (let i = 0; i < indices.length; i += 3) {
    const [p, q, r] = [0, 1, 2].map((k) => rootOf(keys[indices[i + k]!]!));
    owner.set(q!, p!);
    owner.set(rootOf(r!), rootOf(p!));
  }
  const bodies = new Map<string, Vector3[]>();
  points.forEach((point, i) => {
    const root = rootOf(keys[i]!);
    bodies.set(root, [...(bodies.get(root) ?? []), point]);
  });
  return [...bodies.values()];
}

const middleOf = (points: readonly Vector3[]): Vector3 =>
  points.reduce((sum, p) => sum.add(p), new Vector3()).divideScalar(points.length);

/** All stays at the full level, read from the mesh of each pylon's fan. */
function drawnStays(): DrawnStay[] {
  return PYLON_X.flatMap((pylonX, i) => {
    const mesh = site.meshes('stays').find(({ material }) => material === `stay-p${12 + i}`)!;
    return bodiesOf(mesh).map((points): DrawnStay => {
      const heights = points.map(({ y }) => y);
      const [low, high] = [Math.min(...heights), Math.max(...heights)];
      const start = middleOf(points.filter(({ y }) => y < low + 0.3));
      const end = middleOf(points.filter(({ y }) => y > high - 0.3));
      const along = end.clone().sub(start).normalize();
      const half = start.clone().add(end).multiplyScalar(0.5);
      const hung = middleOf(points.filter(({ x }) => Math.abs(x - half.x) < 1));
      // The cover begins 0.6 m along the stay under the deck's surface.
      const foot = start.clone().addScaledVector(along, 0.6);
      const top = foot.clone().addScaledVector(along, (pylonX - foot.x) / along.x);
      return { pylonX, foot, top, sagMetres: half.y - hung.y };
    });
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

  it.each([
    ['pylon-p12', 109.06],
    ['pylon-p13', 110.56],
    ['pylon-p14', 111.06],
    ['pylon-p15', 110.56],
    ['pylon-p16', 109.06],
  ])('%s ends at +%d', (id, top) => {
    expect(site.part(id).bounds.max[1]).toBeCloseTo(top, 1);
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
    const stays = drawnStays();
    expect(stays).toHaveLength(220);
    for (const x of PYLON_X) expect(stays.filter(({ pylonX }) => pylonX === x)).toHaveLength(44);
  });

  it.each(PYLON_X)(
    '11 a fan at x %d: 18 to 138 m off, 12 m apart at the deck, 2.8 m apart at the leg',
    (x) => {
      for (const along of [-1, 1]) {
        for (const side of [-1, 1]) {
          const fan = drawnStays()
            .filter(({ pylonX, foot }) => pylonX === x && (foot.x - x) * along > 0 && foot.z * side > 0)
            .sort((a, b) => Math.abs(a.foot.x - x) - Math.abs(b.foot.x - x));
          expect(fan).toHaveLength(11);
          fan.forEach(({ foot }, i) => {
            expect(Math.abs(foot.x - x)).toBeCloseTo(18 + 12 * i, 0);
            expect(Math.abs(foot.z)).toBeCloseTo(15.4, 1);
          });
          const steps = fan.slice(1).map(({ top }, i) => top.y - fan[i]!.top.y);
          const mean = steps.reduce((sum, step) => sum + step, 0) / steps.length;
          expect(mean).toBeGreaterThan(2.8 * 0.97);
          expect(mean).toBeLessThan(2.8 * 1.03);
        }
      }
    },
  );

  it('the longest is about 156.3 m and sags by less than half a metre', () => {
    const stays = drawnStays().sort((a, b) => b.foot.distanceTo(b.top) - a.foot.distanceTo(a.top));
    expect(stays[0]!.foot.distanceTo(stays[0]!.top)).toBeGreaterThan(156.3 * 0.99);
    expect(stays[0]!.foot.distanceTo(stays[0]!.top)).toBeLessThan(156.3 * 1.01);
    expect(stays[0]!.sagMetres).toBeGreaterThan(0.3);
    expect(Math.max(...stays.map(({ sagMetres }) => sagMetres))).toBeLessThan(0.5);
  });

  it('every stay has its pipe at the deck and at the leg, near and far', () => {
    for (const id of ['p12', 'p13', 'p14', 'p15', 'p16']) {
      expect(site.part(`stay-ends-${id}`).instanceCount('guide-pipe')).toBe(44);
      expect(site.part(`stay-ends-${id}`, 'close').instanceCount('stay-cover-near')).toBe(44);
      expect(site.part(`fittings-${id}`).instanceCount('guide-pipe')).toBe(44);
    }
  });

  it('8 tie-downs, four at each end pier', () => {
    const places = site.part('tie-downs').instancePositions('tie-down-cable');
    expect(places).toHaveLength(8);
    expect(places.filter(([x]) => Math.abs(x) < 1)).toHaveLength(4);
    expect(places.filter(([x]) => Math.abs(x - 1500) < 1)).toHaveLength(4);
  });

  it('all 220 are there at the first level too', () => {
    const massing = site.part('stays', 'massing');
    const counts = [12, 13, 14, 15, 16].map((n) => massing.instanceCount(`stay-p${n}`));
    expect(counts).toEqual([44, 44, 44, 44, 44]);
  });
});

describe('cross-beam', () => {
  it.each([
    ['pylon-p12', 150, 0.5],
    ['pylon-p14', 750, 2.5],
  ] as const)('of %s lies 21.6 to 26.6 m over the footing, under the road', (id, x, footing) => {
    const hits = site.castRay(id, [x - 1.8, footing + 29, 5], [0, -1, 0]);
    expect(29 - hits[0]!).toBeCloseTo(26.6, 1);
    expect(29 - hits[1]!).toBeCloseTo(21.6, 1);
  });
});

describe('viaducts', () => {
  const pierXs = (id: string): number[] =>
    [
      ...new Set(
        site
          .part(id)
          .instancePositions('pier-concrete')
          .map(([x]) => Math.round(x)),
      ),
    ].sort((a, b) => a - b);

  it('north: box girders of 5 × 60 m, then beams of 40 m', () => {
    const expected = [1560, 1620, 1680, 1740, 1800];
    for (let x = 1840; x < 3080; x += 40) expected.push(x);
    expect(pierXs('north-approach')).toEqual(expected);
  });

  it('south: box girders of 5 × 55 m, then beams of 40 m', () => {
    const expected = [-55, -110, -165, -220, -275];
    for (let x = -315; x > -675; x -= 40) expected.push(x);
    expect(pierXs('south-approach')).toEqual(expected.sort((a, b) => a - b));
  });

  it('end piers stand at x 0 and 1500', () => {
    const { min, max } = site.part('tie-downs').bounds;
    expect((min[0] + max[0]) / 2).toBeCloseTo(750, 1);
    expect(max[0] - min[0]).toBeGreaterThan(1499);
    expect(max[0] - min[0]).toBeLessThan(1501);
  });
});

describe('road', () => {
  it('lamps stand 36 m apart on both sides of all 3755 m', () => {
    const lamps = site.part('lamps').instancePositions('lamp-lens');
    expect(lamps).toHaveLength(208);
    const north = lamps.filter(([, , z]) => z > 0).sort((a, b) => a[0] - b[0]);
    expect(north).toHaveLength(104);
    for (const [i, [x]] of north.slice(1).entries()) expect(x - north[i]![0]).toBeCloseTo(36, 0);
  });

  it('girder blocks are joined every 12 m', () => {
    const joints = site.part('deck-joints-p14').instancePositions('steel');
    expect(joints).toHaveLength(50);
    const xs = [...new Set(joints.map(([x]) => Math.round(x)))].sort((a, b) => a - b);
    for (const [i, x] of xs.slice(1).entries()) expect(x - xs[i]!).toBe(12);
  });
});

describe('building stages', () => {
  it('wells of 80 pipes each stood before the legs', () => {
    const wells = site.part('pipe-wells');
    expect(wells.phases).toEqual(['wells-2010']);
    const pipes = wells.instancePositions('pipe-steel');
    for (const x of PYLON_X) expect(pipes.filter((p) => Math.abs(p[0] - x) < 10)).toHaveLength(80);
    expect(wells.bounds.max[1]).toBeGreaterThan(4.4);
  });

  it('in October 2012 only the legs of P14 had met', () => {
    const legs = site.part('rising-legs');
    expect(legs.phases).toEqual(['legs-2012']);
    expect(legs.bounds.max[1]).toBeCloseTo(2.5 + 104.6, 1);
    const between = (x: number, height: number): readonly number[] =>
      site.castRay('rising-legs', [x, height, -60], [0, 0, 1]);
    expect(between(750, 104).length).toBeGreaterThan(0);
    expect(between(1350, 60)).toHaveLength(0);
  });

  it('the deck then reached 96 m both ways, seven stays a fan', () => {
    const deck = site.part('growing-deck');
    expect(deck.phases).toEqual(['deck-2013']);
    expect(deck.bounds.min[0]).toBeCloseTo(54, 0);
    expect(deck.bounds.max[0]).toBeCloseTo(1446, 0);
  });

  it('what opened in 2015 stands today only', () => {
    for (const id of ['stays', 'deck', 'girders', 'carriageway', 'traffic']) {
      expect(site.part(id).phases).toEqual(['today']);
    }
    expect(site.part('pylon-p14').phases).toEqual(['deck-2013', 'today']);
  });
});

describe('river', () => {
  it('stands at +3.0 under the middle of the bridge', () => {
    const [down] = site.castRay('river', [760, 20, -30], [0, -1, 0]);
    expect(20 - down!).toBeCloseTo(3, 1);
  });
});
