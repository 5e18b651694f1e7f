// The built Flag Tower against dossier/imperial-citadel.md, sections 1, 14 and 14.1. Needs `npm run models -- imperial-citadel`.
import { Vector3 } from 'three';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Point3 } from '../../../src/base/index.ts';
import { type BuiltSite, openBuiltSite } from '../../../tests/sites/built-site.ts';
import type { BuiltMesh } from '../../../tests/sites/built-tiles.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite('imperial-citadel');
});

const PIECES = [
  'flag-tower-tiers',
  'flag-tower-parapets',
  'flag-tower-doors',
  'flag-tower-shaft',
  'flag-tower-openings',
  'flag-tower-lantern',
  'flag-tower-pole',
  'flag',
];

/** Within 1 % of a figure. */
function expectAbout(measured: number, figure: number): void {
  expect(measured).toBeGreaterThan(figure * 0.99);
  expect(measured).toBeLessThan(figure * 1.01);
}

/** Height of the first surface of a part under a point far above it; −1 when there is none. */
const topOf = (part: string, x: number, z: number): number =>
  100 - (site.castRay(part, [x, 100, z], [0, -1, 0])[0] ?? 101);

/** First distance at which a ray meets a part. */
const reach = (part: string, from: Point3, towards: Point3): number =>
  site.castRay(part, from, towards)[0] ?? Infinity;

/** Free width round a point along a direction and against it. */
const clear = (part: string, from: Point3, [x, y, z]: Point3): number =>
  reach(part, from, [x, y, z]) + reach(part, from, [-x, -y, -z]);

/** Corners of a mesh where it stands. */
const corners = ({ positions, places }: BuiltMesh): Vector3[] =>
  Array.from({ length: positions.length / 3 }, (_, i) =>
    new Vector3().fromArray(positions, 3 * i).applyMatrix4(places[0]!),
  );

/** Outwards on side or face `index` of `count`, 0 east, counter-clockwise seen from above. */
function outward(index: number, count: number): Point3 {
  const angle = (2 * Math.PI * index) / count;
  return [Math.cos(angle), 0, -Math.sin(angle)];
}

describe('ladder (1.2, 14.1)', () => {
  it('rises 3.10 + 3.70 + 5.10 in three terraces', () => {
    expectAbout(topOf('flag-tower-tiers', 18, 18), 3.1);
    expectAbout(topOf('flag-tower-tiers', 10.5, 10.5), 6.8);
    expectAbout(topOf('flag-tower-tiers', 4.5, 4.5), 11.9);
  });

  it('goes on 18.20 to the shaft’s top, 3.30 to the lantern’s, 8.00 to the pole’s', () => {
    expectAbout(topOf('flag-tower-shaft', 1.5, 0), 30.1);
    expectAbout(site.part('flag-tower-lantern').bounds.max[1], 33.4);
    expectAbout(site.part('flag-tower-pole').bounds.max[1], 41.4);
    expectAbout(site.part('flag').bounds.max[1], 41.0);
  });

  it.each([
    ['first', 42.5, 0.0, 0.6],
    ['second', 27.0, 3.1, 3.7],
    ['third', 12.8, 6.8, 7.4],
  ])('has its %s tier %f m wide at the foot, leaning in by 0.08 a metre', (_, side, foot, y) => {
    // Beside stairs and doors: 3 m from the corner.
    const half = (height: number): number =>
      60 - reach('flag-tower-tiers', [side / 2 - 3, height, 60], [0, 0, -1]);
    const lean = (half(y) - half(y + 1.5)) / 1.5;
    expect(lean).toBeCloseTo(0.08, 2);
    expectAbout(2 * (half(y) + 0.08 * (y - foot)), side);
  });

  it('stands on an apron of 44.8 m', () => {
    const { min, max } = site.part('flag-tower-tiers').bounds;
    expectAbout(max[2] - min[2], 44.8);
    expectAbout(topOf('flag-tower-tiers', 5, 22), 0.15);
  });
});

describe('stairs (1.3, 3–4)', () => {
  it.each([
    ['east', 1, 'lower', 21.2, 0, 3.1, 3.0],
    ['west', -1, 'lower', 21.2, 0, 3.1, 3.0],
    ['east', 1, 'upper', 13.4, 3.1, 3.7, 2.4],
    ['west', -1, 'upper', 13.4, 3.1, 3.7, 2.4],
  ])('climbs the %s side (%i) by a %s flight of 18 steps', (_, side, __, head, foot, rise, width) => {
    const heights = new Set<string>();
    for (let run = 0; run < 5.3; run += 0.05) {
      const top = topOf('flag-tower-tiers', side * (head + run), 0.2);
      if (top > foot + 0.16) heights.add(top.toFixed(2));
    }
    expect(heights.size).toBe(18);
    const sorted = [...heights].map(Number).sort((a, b) => a - b);
    expectAbout(sorted[17]! - foot, rise);
    // 0.172 below, 0.206 above.
    expectAbout((sorted[17]! - sorted[0]!) / 17, rise / 18);
    // Treads of 0.30 m: so much lower, so much further out.
    expectAbout(
      (topOf('flag-tower-tiers', side * (head + 0.95), 0.2) -
        topOf('flag-tower-tiers', side * (head + 3.95), 0.2)) /
        10,
      rise / 18,
    );
    const middle: Point3 = [side * (head + 2.7), foot + rise / 2 + 0.25, 0];
    expectAbout(clear('flag-tower-tiers', middle, [0, 0, 1]), width);
  });

  it('leaves the parapets open at the stair heads', () => {
    for (const side of [1, -1]) {
      for (const [x, y, gap] of [
        [20.72, 3.6, 3.0],
        [12.92, 7.3, 2.4],
      ] as const) {
        const open = clear('flag-tower-parapets', [side * x, y, 0], [0, 0, 1]);
        expect(open).toBeGreaterThan(gap - 0.15);
        expect(open).toBeLessThan(gap + 0.15);
      }
    }
  });

  it('goes on inside the third tier by 15 steps of 0.34 m up to its terrace', () => {
    // North of the crossing, eastwards; each tread found from a metre above it, inside the stair's shaft.
    for (let step = 1; step <= 15; step++) {
      const from: Point3 = [0.95 + (step - 0.5) * 0.25, 6.8 + 0.34 * step + 1, -3.1];
      expect(reach('flag-tower-tiers', from, [0, -1, 0])).toBeCloseTo(1, 1);
    }
    // From the north passage one sees through its mouth to the first riser; elsewhere the jamb is in the way.
    expect(reach('flag-tower-tiers', [0, 6.9, -3.1], [1, 0, 0])).toBeGreaterThan(0.9);
    expect(reach('flag-tower-tiers', [0, 6.9, -1.5], [1, 0, 0])).toBeLessThan(0.7);
  });
});

describe('parapets (1.3, 2)', () => {
  it.each([
    ['first', 20.72, 3.1],
    ['second', 12.92, 6.8],
    ['third', 5.71, 11.9],
  ])('are 0.90 m high on the %s terrace, pierced between posts', (_, r, floor) => {
    expect(topOf('flag-tower-parapets', 0.9, r) - floor).toBeCloseTo(0.9, 1);
    expect(topOf('flag-tower-parapets', r, r) - floor).toBeCloseTo(1.15, 1);
  });

  it('stand in 16, 10 and about 5 bays a side', () => {
    // 16 + 16, 10 + 10, 4 + 4 bays north and south; east and west less the stair heads.
    const tiles = site.part('flag-tower-parapets').instancePositions('glazedTile');
    const south = (z: number): number => tiles.filter((at) => Math.abs(at[2] - z) < 0.1).length / 4;
    expect(south(20.72)).toBe(16);
    expect(south(12.92)).toBe(10);
    expect(south(5.71)).toBeGreaterThanOrEqual(4);
    expect(south(5.71)).toBeLessThanOrEqual(5);
  });
});

describe('doors of the third tier (1.3, 5)', () => {
  it.each([
    ['east', 0],
    ['north', 1],
    ['west', 2],
    ['south', 3],
  ])('has one to the %s, 1.30 × 2.30 m clear', (_, index) => {
    const out = outward(index, 4);
    const across: Point3 = [-out[2], 0, out[0]];
    const inLining: Point3 = [out[0] * 6.15, 7.9, out[2] * 6.15];
    expectAbout(clear('flag-tower-doors', inLining, across), 1.3);
    expectAbout(1.1 + reach('flag-tower-doors', inLining, [0, 1, 0]), 2.3);
  });

  it('lets one look and walk straight through, from south to north and from east to west', () => {
    for (const index of [0, 1, 2, 3]) {
      const out = outward(index, 4);
      for (const part of ['flag-tower-tiers', 'flag-tower-doors'])
        expect(reach(part, [out[0] * 9, 8, out[2] * 9], [-out[0], 0, -out[2]])).toBeGreaterThan(18);
    }
  });

  it.each(['full', 'close'] as const)(
    'names the doors to the east, west and south, not the one to the north, at %s',
    (level) => {
      const points = site
        .meshes('flag-tower-doors', level)
        .filter((mesh) => mesh.material === 'characterPaint')
        .flatMap(corners);
      const on = (index: number): Vector3[] =>
        points.filter((p) => p.dot(new Vector3(...outward(index, 4))) > 5);
      for (const index of [0, 2, 3]) expect(on(index).length).toBeGreaterThan(100);
      expect(on(1)).toHaveLength(0);
      for (const { y } of points) {
        expect(y).toBeGreaterThan(9.2);
        expect(y).toBeLessThan(9.95);
      }
      // 向明 reads from the right: six strokes, then eight on the left.
      const south = on(3);
      expect(south.filter(({ x }) => x > 0).length).toBeLessThan(south.filter(({ x }) => x < 0).length);
    },
  );
});

describe('shaft (1.3, 7)', () => {
  it.each([
    [11.95, 5.14, 5.57],
    [30.08, 3.86, 4.18],
  ])('is a regular octagon at %f m: %f across flats, %f across corners', (y, flats, corners) => {
    for (let face = 0; face < 4; face++) {
      const across = (index: number, off: number): number => {
        const out = outward(index, 8);
        const from = (sign: number): Point3 => [
          sign * out[0] * 10 - out[2] * off,
          y,
          sign * out[2] * 10 + out[0] * off,
        ];
        const to = (sign: number): Point3 => [-sign * out[0], 0, -sign * out[2]];
        return 20 - reach('flag-tower-shaft', from(1), to(1)) - reach('flag-tower-shaft', from(-1), to(-1));
      };
      // Beside the north door, whose opening is in the middle of its face.
      expectAbout(across(face, 0.6), flats);
      expectAbout(across(face + 0.5, 0), corners);
    }
  });

  it('turns a flat, not an edge, to each quarter', () => {
    const flat = [0.3, -0.3].map((off) => reach('flag-tower-shaft', [10, 21, off], [-1, 0, 0]));
    expect(flat[0]).toBeCloseTo(flat[1]!, 3);
  });

  it('has 39 flowers in five rows and six fans, every one pierced through the wall', () => {
    const openings = site.part('flag-tower-openings').instancePositions('plaster');
    expect(openings).toHaveLength(5 * 8 - 1 + 6);
    const rows = [2.2, 4.8, 7.4, 10.0, 12.6].map(
      (height) => openings.filter(([, y]) => Math.abs(y - 11.9 - height) < 0.05).length,
    );
    expect(rows).toEqual([7, 8, 8, 8, 8]);
    expect(openings.filter(([, y]) => Math.abs(y - 11.9 - 15.6) < 0.15)).toHaveLength(6);
    for (const [x, y, z] of openings) {
      const r = Math.hypot(x, z);
      const out: Point3 = [x / r, 0, z / r];
      const from: Point3 = [x + out[0], y, z + out[2]];
      const inward: Point3 = [-out[0], 0, -out[2]];
      expect(reach('flag-tower-openings', from, inward)).toBeGreaterThan(1.5);
      // A wall of 0.83 to 1.47 m lies behind the surround; the eye goes on to steps or newel.
      expect(reach('flag-tower-shaft', from, inward)).toBeGreaterThan(1.8);
    }
  });

  it('is entered by a door on the north, 0.80 × 1.90 m', () => {
    expect(reach('flag-tower-shaft', [0.3, 12.8, -10], [0, 0, 1])).toBeGreaterThan(8.5);
    for (const face of [0, 4, 6]) {
      const out = outward(face, 8);
      expect(reach('flag-tower-shaft', [out[0] * 10, 12.8, out[2] * 10], [-out[0], 0, -out[2]])).toBeLessThan(
        7.6,
      );
    }
    expectAbout(clear('flag-tower-doors', [0, 12.8, -2.5], [1, 0, 0]), 0.8);
    expectAbout(12.5 - 11.9 + reach('flag-tower-doors', [0, 12.5, -2.5], [0, 1, 0]), 1.9);
  });

  it('holds a spiral of 54 steps round a newel', () => {
    // Twenty steps to a turn: a plumb line in the middle of each meets the top and the bottom of every step there.
    let surfaces = 0;
    for (let k = 0; k < 20; k++) {
      const angle = ((104 + 18 * (k + 0.5)) * Math.PI) / 180;
      const foot: Point3 = [0.75 * Math.cos(angle), 31, -0.75 * Math.sin(angle)];
      surfaces += site.castRay('flag-tower-shaft', foot, [0, -1, 0]).length;
    }
    expect(surfaces / 2).toBe(54);
    expect(18 + 18 + 15 + surfaces / 2).toBe(105);
  });
});

describe('lantern (1.3, 8)', () => {
  it('has eight open windows 1.00 m wide', () => {
    for (let face = 0; face < 8; face++) {
      const out = outward(face, 8);
      const across: Point3 = [-out[2], 0, out[0]];
      expectAbout(clear('flag-tower-lantern', [out[0] * 1.92, 31.2, out[2] * 1.92], across), 1.0);
      // Between the bars into the room, past the wall of 0.25 m.
      const from: Point3 = [out[0] * 3 + across[0] * 0.12, 31.15, out[2] * 3 + across[2] * 0.12];
      expect(reach('flag-tower-lantern', from, [-out[0], 0, -out[2]])).toBeGreaterThan(2);
    }
  });

  it('has a post of 0.40 m in the middle', () => {
    expectAbout(2 * (1.2 - reach('flag-tower-lantern', [1.2, 30.6, 0], [-1, 0, 0])), 0.4);
  });
});

describe('flag (1.3, 9)', () => {
  const area = (material: string): number => {
    let sum = 0;
    for (const mesh of site.meshes('flag').filter((candidate) => candidate.material === material)) {
      const at = corners(mesh);
      for (let i = 0; i < mesh.indices.length; i += 3) {
        const [a, b, c] = [0, 1, 2].map((k) => at[mesh.indices[i + k]!]!) as [Vector3, Vector3, Vector3];
        sum += b.clone().sub(a).cross(c.clone().sub(a)).length() / 2;
      }
    }
    return sum;
  };

  it('is a cloth of 24 m², 4.0 m high at the hoist', () => {
    expect(area('flagRed') + area('flagYellow')).toBeGreaterThan(24 * 0.97);
    expect(area('flagRed') + area('flagYellow')).toBeLessThan(24 * 1.03);
    const hoist = site
      .meshes('flag')
      .flatMap(corners)
      .filter(({ x }) => x < 0.17)
      .map(({ y }) => y);
    expectAbout(Math.max(...hoist) - Math.min(...hoist), 4);
  });

  it('bears a five-pointed star with tips at 1.2 m', () => {
    // A pentagram of radius R covers 1.1226 R²; the folds stretch it by a little.
    expect(area('flagYellow') / (1.1226 * 1.2 ** 2)).toBeCloseTo(1, 1);
  });
});

describe('in time and in evidence', () => {
  it('stands since 1812; the red flag flies in the present only', () => {
    for (const id of PIECES) {
      const phases = site.part(id).phases ?? [];
      expect(phases).not.toContain('le-1467');
      expect(phases).toContain('today');
      expect(phases.includes('nguyen-1812')).toBe(id !== 'flag');
    }
    expect(site.part('flag').phases).not.toContain('french-1897');
  });

  it('says which pieces are sourced, derived, estimated', () => {
    expect(PIECES.map((id) => site.part(id).evidence)).toEqual([
      'sourced',
      'estimated',
      'estimated',
      'sourced',
      'derived',
      'sourced',
      'estimated',
      'sourced',
    ]);
  });

  it('streams as one tile and stays within its triangles', () => {
    for (const [level, most] of [
      ['full', 80_000],
      ['close', 220_000],
    ] as const) {
      expect(new Set(PIECES.map((id) => site.part(id, level).tile)).size).toBe(1);
      const own = PIECES.flatMap((id) => site.meshes(id, level));
      expect(own.reduce((sum, mesh) => sum + mesh.places.length * (mesh.indices.length / 3), 0)).toBeLessThan(
        most,
      );
      expect(own.length).toBeLessThanOrEqual(17);
    }
  });
});
