// The built bridge against dossier/long-bien-bridge.md. Figures are written out here, not taken from the model's source.
import { Vector3 } from 'three';
import { beforeAll, describe, expect, it } from 'vitest';
import { type BuiltSite, openBuiltSite } from '../../../tests/sites/built-site.ts';

const SUPPORTS = [
  0, 78.7, 153.7, 259.9, 334.9, 441.1, 516.1, 622.3, 697.3, 803.5, 878.5, 984.7, 1059.7, 1165.9, 1240.9,
  1347.1, 1422.1, 1528.3, 1603.3, 1682,
];
/** Where each standing unit begins, and the part that holds it. */
const UNITS = [
  [51.2, 'trusses-1'],
  [232.4, 'trusses-2'],
  [413.6, 'trusses-3'],
  [594.8, 'trusses-4'],
  [1319.6, 'trusses-7'],
  [1500.8, 'trusses-8'],
] as const;
const SPANS = [
  [0, 'trusses-1'],
  [181.2, 'trusses-2'],
  [362.4, 'trusses-3'],
  [543.6, 'trusses-4'],
  [1449.6, 'trusses-7'],
  [1630.8, 'trusses-8'],
] as const;
const STRETCHES = [1, 2, 3, 4, 5, 6, 7, 8];
const GIRDERS = ['t66-girders-1', 't66-girders-2'];
const DOWN = [0, -1, 0] as const;
const UP = [0, 1, 0] as const;
const PLANE = 2.375;

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite('long-bien-bridge');
});

const expectNear = (found: readonly number[], wanted: readonly number[], within = 0.3): void => {
  const sorted = [...found].sort((a, b) => a - b);
  expect(sorted).toHaveLength(wanted.length);
  sorted.forEach((value, i) => {
    expect(Math.abs(value - wanted[i]!), `no ${i}: ${value} for ${wanted[i]}`).toBeLessThan(within);
  });
};
/** Height of the highest steel over the track's middle line or over a truss plane at a chainage. */
const topAt = (part: string, x: number, z: number): number =>
  60 - (site.castRay(part, [x, 60, z], DOWN)[0] ?? 60);
/** Middles along the bridge of every pier's stone: the shafts of a part, told apart by their caps. */
const shafts = (part: string): number[] => {
  const xs = site
    .meshes(part)
    .filter(({ material }) => material === 'wet-stone')
    .flatMap(({ positions, places }) =>
      places.flatMap((place) => {
        const found: number[] = [];
        for (let i = 0; i < positions.length; i += 3) {
          found.push(new Vector3().fromArray(positions, i).applyMatrix4(place).x);
        }
        return (Math.min(...found) + Math.max(...found)) / 2;
      }),
    );
  return xs;
};

describe('spans and supports (section 3)', () => {
  it('every pier stands at its chainage', () => {
    const masonry = STRETCHES.flatMap((n) => shafts(`piers-${n}`));
    expectNear(
      masonry,
      SUPPORTS.slice(1, -1).filter((x) => ![803.5, 878.5, 1165.9, 1240.9].includes(x)),
    );
    const rebuilt = site
      .part('repair-piers')
      .instancePositions('concrete')
      .map(([x]) => x)
      .filter((x) => SUPPORTS.some((support) => Math.abs(support - x) < 0.3));
    expectNear(rebuilt, [803.5, 878.5, 1165.9, 1240.9]);
    expectNear(shafts('lost-piers'), [803.5, 878.5, 1165.9, 1240.9]);
    expect(site.part('approaches').instancePositions('stone')).toHaveLength(2);
    for (const under of [0.5, 1681.5]) expect(topAt('approaches', under, 5)).toBeGreaterThan(14.5);
  });

  it('the steel is 1,682.0 m long', () => {
    const length = site.part('trusses-8').bounds.max[0] - site.part('trusses-1').bounds.min[0];
    expect(Math.abs(length - 1682)).toBeLessThan(2);
    const roads = site.part('roads').bounds;
    expect(Math.abs(roads.max[0] - roads.min[0] - 1682)).toBeLessThan(0.2);
  });

  it.each(UNITS)('a unit of 130 m begins at %f', (x, part) => {
    // The tips of its arms are posts up to the chord; just beyond them is the joint.
    expect(Math.abs(topAt(part, x + 0.3, PLANE) - 21.9)).toBeLessThan(0.4);
    expect(Math.abs(topAt(part, x + 129.7, PLANE) - 21.9)).toBeLessThan(0.4);
    expect(topAt(part, x - 0.02, PLANE)).toBe(0);
    expect(topAt(part, x + 130.02, PLANE)).toBe(0);
  });

  it.each(SPANS)('a suspended span of 51.2 m begins at %f', (x, part) => {
    for (const at of [x + 12.8, x + 25.7, x + 38.4]) {
      expect(Math.abs(topAt(part, at, PLANE) - 21.925)).toBeLessThan(0.2);
    }
    // Its ends are low: raking posts come down to the bearings.
    expect(topAt(part, x + 0.6, PLANE)).toBeLessThan(17.5);
    expect(topAt(part, x + 50.6, PLANE)).toBeLessThan(17.5);
  });

  it('three units and four suspended spans are lost, and stood until the war', () => {
    const lost = site.part('lost-spans');
    expect(lost.instanceCount('steel')).toBe(7);
    expect(lost.phases).toEqual(['opening', 'whole']);
    expect(site.part('fallen-spans').phases).toEqual(['war']);
    for (const id of GIRDERS) expect(site.part(id).phases).toEqual(['repaired', 'today']);
  });
});

describe('trusses (section 4)', () => {
  it('their planes stand 4.75 m apart', () => {
    const hits = site.castRay('trusses-1', [25.725, 18.6, -8], [0, 0, 1]);
    const middlesApart = hits[hits.length - 1]! - hits[0]! - 0.45;
    expect(Math.abs(middlesApart - 4.75)).toBeLessThan(0.05);
  });

  it.each(UNITS)('the unit at %f rises to +32.8 over both piers and sags to 7.5 m between', (x, part) => {
    expect(site.part(part).bounds.max[1]).toBeCloseTo(32.8, 1);
    for (const pier of [x + 27.5, x + 102.5]) {
      expect(Math.abs(topAt(part, pier, PLANE) - 32.8)).toBeLessThan(0.1);
    }
    expect(Math.abs(topAt(part, x + 65, PLANE) - (15.3 + 7.5 + 0.28))).toBeLessThan(0.2);
  });

  it.each([
    [6.25, 14.47],
    [12.5, 12.27],
    [18.75, 10.42],
    [25, 8.97],
    [31.25, 7.95],
  ])('%f m from a pier the anchor span is %f m deep', (s, depth) => {
    const found = topAt('trusses-2', 259.9 + s, PLANE) - 0.275 - 15.3;
    expect(Math.abs(found - depth) / depth).toBeLessThan(0.02);
  });

  it.each([
    [5.5, 14.16],
    [11, 11.58],
    [16.5, 9.34],
    [22, 7.51],
  ])('%f m from a pier the arm is %f m deep', (s, depth) => {
    const found = topAt('trusses-2', 259.9 - s, PLANE) - 0.275 - 15.3;
    expect(Math.abs(found - depth) / depth).toBeLessThan(0.03);
  });

  it('nothing hangs below the soffit at +15.0', () => {
    expect(Math.abs(site.part('trusses-1').bounds.min[1] - 15)).toBeLessThan(0.06);
    expect(Math.abs(site.castRay('trusses-1', [118, 5, PLANE + 0.2], UP)[0]! - 10)).toBeLessThan(0.1);
  });

  it('a train passes 5.3 m under the portals', () => {
    const strut = site.castRay('trusses-1', [78.7, 17, 0], UP)[0]!;
    expect(Math.abs(17 + strut - 21.8)).toBeLessThan(0.1);
  });

  it('rivets and thick lacing bars come only with the close level', () => {
    for (const n of [1, 2, 3, 4, 7, 8]) {
      expect(site.part(`rivets-${n}`).instanceCount('lacing-bar')).toBeLessThan(10);
      expect(site.part(`rivets-${n}`, 'close').instanceCount('lacing-bar')).toBeGreaterThan(1000);
      expect(site.part(`rivets-${n}`, 'close').instanceCount('steel')).toBeGreaterThan(5000);
    }
  });
});

describe('deck (section 5)', () => {
  it('the gauge is 1.000 m', () => {
    const hits = site.castRay('track', [400.05, 16.42, -0.9], [0, 0, 1]).map((distance) => distance - 0.9);
    const inner = Math.max(...hits.filter((z) => z < -0.45 && z > -0.55));
    const other = Math.min(...hits.filter((z) => z > 0.45 && z < 0.55));
    expect(other - inner).toBeCloseTo(1, 2);
  });

  it('the whole is 11.6 m wide', () => {
    const { min, max } = site.part('roads').bounds;
    expect(max[2] - min[2]).toBeCloseTo(11.5, 1);
    const railings = site.part('railings').bounds;
    expect(railings.max[2] - railings.min[2]).toBeCloseTo(11.6, 1);
  });

  it('each lane is 2.60 m wide', () => {
    const zs = site
      .meshes('roads')
      .filter((mesh) => mesh.material === 'asphalt')
      .flatMap(({ positions, places }) =>
        Array.from({ length: positions.length / 3 }, (_, i) =>
          Math.abs(new Vector3().fromArray(positions, 3 * i).applyMatrix4(places[0]!).z),
        ),
      );
    expect(Math.max(...zs) - Math.min(...zs)).toBeCloseTo(2.6, 2);
  });

  it('the footways of 1902 were 1.30 m wide and there were no roads', () => {
    const planks = site.meshes('footways-1902').filter((mesh) => mesh.material === 'timber');
    const zs = planks.flatMap(({ positions, places }) =>
      Array.from({ length: positions.length / 3 }, (_, i) =>
        Math.abs(new Vector3().fromArray(positions, 3 * i).applyMatrix4(places[0]!).z),
      ),
    );
    expect(Math.abs(Math.max(...zs) - Math.min(...zs) - 1.3)).toBeLessThan(0.03);
    expect(site.part('footways-1902').phases).toEqual(['opening']);
    expect(site.part('roads').phases).not.toContain('opening');
  });

  it('riders bound for Gia Lâm use the upstream lane', () => {
    const riders = site.part('traffic').instancePositions('skin');
    expect(riders.length).toBeGreaterThan(30);
    for (const [, y, z] of riders) {
      expect(Math.abs(z)).toBeGreaterThan(2.9);
      expect(Math.abs(z)).toBeLessThan(5.35);
      expect(y).toBeGreaterThan(16.5);
    }
  });
});

describe('today (section 7)', () => {
  it('sixteen T66 girders fill the gap from 724.8 to 1319.6', () => {
    const floors = GIRDERS.reduce((sum, id) => sum + site.part(id).instanceCount('floor-steel'), 0);
    expect(floors).toBe(16);
    expect(Math.abs(site.part(GIRDERS[0]!).bounds.min[0] - 724.8)).toBeLessThan(1.5);
    expect(Math.abs(site.part(GIRDERS[1]!).bounds.max[0] - 1319.6)).toBeLessThan(1.5);
  });

  it('the silhouette is low there and only there', () => {
    for (const x of [760, 850, 1003, 1100, 1203, 1300]) {
      const part = GIRDERS[x < 1022.2 ? 0 : 1]!;
      // Over a channel of the upper chord; between the two of them one looks through.
      const top = topAt(part, x, PLANE + 0.132);
      expect(Math.abs(top - (15.17 + 3 + 0.17))).toBeLessThan(0.1);
    }
  });

  it('eleven bents and trestles carry it between the old sites', () => {
    const part = site.part('repair-piers');
    const bents = [...part.instancePositions('concrete'), ...part.instancePositions('t66-steel')]
      .map(([x]) => x)
      .filter((x) => !SUPPORTS.some((support) => Math.abs(support - x) < 0.3));
    expectNear(bents, [724.8, 764.2, 841, 913.9, 949.3, 1022.2, 1095.1, 1130.5, 1203.4, 1280.3, 1319.6]);
  });

  it('the water stands 12.5 m under the soffit', () => {
    expect(topAt('river', 1300, 40)).toBeCloseTo(2.5, 1);
  });
});
