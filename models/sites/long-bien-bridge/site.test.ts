// The built bridge against dossier/long-bien-bridge.md. Figures are written out here, not taken from the model's source.
import { Vector3 } from 'three';
import { beforeAll, describe, expect, it } from 'vitest';
import { type BuiltSite, openBuiltSite } from '../../../tests/sites/built-site.ts';

const SUPPORTS = [
  0, 78.7, 153.7, 259.9, 334.9, 441.1, 516.1, 622.3, 697.3, 803.5, 878.5, 984.7, 1059.7, 1165.9, 1240.9,
  1347.1, 1422.1, 1528.3, 1603.3, 1682,
];
const WEST_OF_SUSPENDED = [0, 181.2, 362.4, 543.6, 1449.6, 1630.8];
const WEST_OF_UNITS = [51.2, 232.4, 413.6, 594.8, 1319.6, 1500.8];
const DOWN = [0, -1, 0] as const;
const UP = [0, 1, 0] as const;

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite('long-bien-bridge');
});

const middles = (part: string, material: string): number[] =>
  site
    .part(part)
    .instancePositions(material)
    .map(([x]) => x)
    .sort((a, b) => a - b);
const expectNear = (found: readonly number[], wanted: readonly number[]): void => {
  expect(found).toHaveLength(wanted.length);
  found.forEach((value, i) => {
    expect(Math.abs(value - wanted[i]!), `no ${i}: ${value} for ${wanted[i]}`).toBeLessThan(0.3);
  });
};
/** Height of the highest steel over the track's middle line or over a truss plane at a chainage. */
const topAt = (part: string, x: number, z: number): number =>
  60 - (site.castRay(part, [x, 60, z], DOWN)[0] ?? 60);

describe('spans and supports (section 3)', () => {
  it('twenty supports stand at their chainages', () => {
    const masonry = middles('piers', 'stone');
    // The fenders stand beside the same chainages, off the centre line.
    const rebuilt = site
      .part('repair-piers')
      .instancePositions('concrete')
      .filter(([x, , z]) => Math.abs(z) < 0.5 && SUPPORTS.some((support) => Math.abs(support - x) < 0.3))
      .map(([x]) => x);
    expectNear(
      [...masonry, ...rebuilt].sort((a, b) => a - b),
      SUPPORTS.slice(1, -1),
    );
    const abutments = site.part('approaches').instancePositions('stone');
    expect(abutments).toHaveLength(2);
    // The bearing face of each abutment stands under the end of the steel.
    for (const x of [0, 1682]) {
      const under = x === 0 ? 0.5 : 1681.5;
      expect(topAt('approaches', under, 5)).toBeGreaterThan(14.5);
    }
  });

  it('the steel is 1,682.0 m long', () => {
    const { min, max } = site.part('suspended-spans').bounds;
    expect(Math.abs(max[0] - min[0] - 1682)).toBeLessThan(2);
    expect(Math.abs(site.part('roads').bounds.max[0] - site.part('roads').bounds.min[0] - 1682)).toBeLessThan(
      0.2,
    );
  });

  it('six units of 130 m and six suspended spans of 51.2 m stand in the pattern of today', () => {
    expectNear(
      middles('units', 'steel'),
      WEST_OF_UNITS.map((x) => x + 65),
    );
    expectNear(
      middles('suspended-spans', 'steel'),
      WEST_OF_SUSPENDED.map((x) => x + 25.6),
    );
  });

  it('three units and four suspended spans are lost, and stand only in the phase before', () => {
    const lost = site.part('lost-spans');
    expect(lost.instanceCount('steel')).toBe(7);
    expect(lost.phases).toEqual(['whole']);
  });
});

describe('trusses (section 4)', () => {
  it('their planes stand 4.75 m apart', () => {
    // Across the bridge through a post of the first suspended span, above the deck: out of one plane into the other.
    const hits = site.castRay('suspended-spans', [25.725, 18.6, -8], [0, 0, 1]);
    const [near, far] = [hits[0]!, hits[hits.length - 1]!];
    const middlesApart = far - near - 0.45;
    expect(Math.abs(middlesApart - 4.75)).toBeLessThan(0.05);
  });

  it('they rise to +32.8 over a pier and 17 m over the lower chord', () => {
    expect(site.part('units').bounds.max[1]).toBeCloseTo(32.8, 1);
    for (const pier of [78.7, 153.7, 697.3, 1603.3]) {
      expect(Math.abs(topAt('units', pier, 2.375) - 32.8)).toBeLessThan(0.1);
      const chord = topAt('units', pier + 0.95, 2.375);
      expect(Math.abs(chord - 15.3 - 17)).toBeLessThan(0.5);
    }
  });

  it('they sag to 7.5 m at mid-span and fall to 6.4 m at the arms', () => {
    expect(Math.abs(topAt('units', 116.2, 2.375) - (15.3 + 7.5 + 0.28))).toBeLessThan(0.2);
    expect(Math.abs(topAt('units', 51.6, 2.375) - (15.3 + 6.4 + 0.28))).toBeLessThan(0.25);
  });

  it('suspended trusses are 6.4 m deep', () => {
    expect(Math.abs(topAt('suspended-spans', 29, 2.375) - (15.3 + 6.4 + 0.225))).toBeLessThan(0.1);
  });

  it('nothing hangs below the soffit at +15.0', () => {
    expect(Math.abs(site.part('units').bounds.min[1] - 15)).toBeLessThan(0.06);
    expect(Math.abs(site.castRay('units', [118, 5, 2.375], UP)[0]! - 10)).toBeLessThan(0.1);
  });

  it('a train passes 5.3 m under the portals', () => {
    const strut = site.castRay('units', [78.7, 17, 0], UP)[0]!;
    expect(Math.abs(17 + strut - 21.8)).toBeLessThan(0.1);
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
    const { min, max } = site.part('railings').bounds;
    expect(max[2] - min[2]).toBeCloseTo(11.6, 1);
  });

  it('each lane is 2.60 m wide', () => {
    const { min, max } = site.part('roads').bounds;
    expect(max[2] - min[2]).toBeCloseTo(2 * 5.75, 1);
    const lane = site.meshes('roads').filter((mesh) => mesh.material === 'asphalt');
    const zs = lane.flatMap(({ positions, places }) =>
      Array.from({ length: positions.length / 3 }, (_, i) =>
        Math.abs(new Vector3().fromArray(positions, 3 * i).applyMatrix4(places[0]!).z),
      ),
    );
    expect(Math.max(...zs) - Math.min(...zs)).toBeCloseTo(2.6, 2);
  });
});

describe('today (section 7)', () => {
  it('sixteen T66 girders fill the gap from 724.8 to 1319.6', () => {
    const girders = site.part('t66-girders');
    expect(middles('t66-girders', 'floor-steel')).toHaveLength(16);
    expect(Math.abs(girders.bounds.min[0] - 724.8)).toBeLessThan(1.5);
    expect(Math.abs(girders.bounds.max[0] - 1319.6)).toBeLessThan(1.5);
  });

  it('the silhouette is low there and only there', () => {
    for (const x of [760, 841, 1003, 1100, 1203, 1300]) {
      expect(topAt('t66-girders', x, 2.375)).toBeLessThan(19);
      expect(topAt('units', x, 2.375)).toBe(0);
    }
  });

  it('eleven bents and trestles carry it between the old sites', () => {
    const bents = [...middles('repair-piers', 'concrete'), ...middles('repair-piers', 't66-steel')].filter(
      (x) => !SUPPORTS.some((support) => Math.abs(support - x) < 0.3),
    );
    expectNear(
      bents.sort((a, b) => a - b),
      [724.8, 764.2, 841, 913.9, 949.3, 1022.2, 1095.1, 1130.5, 1203.4, 1280.3, 1319.6],
    );
  });

  it('the water stands 12.5 m under the soffit', () => {
    const water = topAt('river', 1300, 40);
    expect(water).toBeCloseTo(2.5, 1);
  });
});
