import { describe, expect, it } from 'vitest';
import { signedVolume } from '../../tests/sites/closed-edges.ts';
import { boundsOf, fromTriangles, mirrorX, transform, place } from './geometry.ts';
import { archedOpening, circle, rectangle, regularPolygon } from './outline.ts';
import {
  beam,
  box,
  chamferedBox,
  extrude,
  frustum,
  lathe,
  moulding,
  prism,
  sheet,
  stairs,
  sweepSection,
  tube,
} from './solids.ts';

describe('solids are closed, outward and of the right volume', () => {
  it.each([
    ['box', box([-1, 0, -2], [1, 3, 2]), 24],
    ['frustum', frustum([4, 4], [2, 2], 3, [5, 1, -7]), 28],
    [
      'extruded wall with an arched door',
      extrude(rectangle(0, 0, 10, 4), -0.5, 0.5, [rectangle(4, 0.5, 6, 2.5)]),
      36,
    ],
    ['prism', prism(rectangle(0, 0, 3, 5), 2, 4), 30],
    ['prism with a hole', prism(rectangle(0, 0, 4, 4), 0, 1, [rectangle(1, 1, 3, 3)]), 12],
    ['beam along x', beam([0, 0, 0], [10, 0, 0], 0.5, 0.2), 1],
    ['beam straight up', beam([0, 0, 0], [0, 10, 0], 0.5, 0.2), 1],
    ['beam aslant', beam([0, 0, 0], [6, 8, 0], 0.5, 0.2), 1],
    ['stairs', stairs(2, 0.2, 0.3, 2), (0.06 + 0.12) * 2],
    ['mirrored box', mirrorX(box([1, 0, 0], [2, 1, 1])), 1],
    ['turned and scaled box', transform(box([0, 0, 0], [1, 1, 1]), place([3, 4, 5], 30, 2)), 8],
  ])('%s', (_, geometry, expected) => {
    expect(signedVolume(geometry)).toBeCloseTo(expected, 5);
  });

  it('a lathe approaches the cylinder it stands for', () => {
    const cylinder = lathe(
      [
        [1, 0],
        [1, 2],
      ],
      64,
    );
    expect(signedVolume(cylinder)).toBeGreaterThan(2 * Math.PI * 0.99);
    expect(signedVolume(cylinder)).toBeLessThan(2 * Math.PI);
  });

  it('a tube round a corner keeps its thickness', () => {
    const path = [
      [0, 0, 0],
      [5, 0, 0],
      [5, 0, -5],
    ] as const;
    expect(signedVolume(tube(path, 0.5, 32))).toBeCloseTo(Math.PI * 0.25 * 10, 0);
    expect(signedVolume(sweepSection(path, rectangle(-0.5, -0.5, 0.5, 0.5)))).toBeCloseTo(10, 5);
  });

  it('a chamfered box loses only its edges', () => {
    const v = signedVolume(chamferedBox([0, 0, 0], [2, 2, 2], 0.05));
    expect(v).toBeLessThan(8);
    expect(v).toBeGreaterThan(7.9);
  });

  it('a closed moulding projects outward from a block walked counter-clockwise', () => {
    const ring = moulding(
      rectangle(-5, -5, 5, 5),
      [
        [0, 0],
        [0.5, 0],
        [0.5, 1],
        [0, 1],
      ],
      true,
    );
    const { min, max } = boundsOf(ring);
    expect(min[0]).toBeCloseTo(-5.5);
    expect(max[2]).toBeCloseTo(5.5);
    expect(signedVolume(ring)).toBeGreaterThan(0);
  });

  it('an open moulding is capped at both ends', () => {
    const strip = moulding(
      [
        [0, 0],
        [0, 10],
      ],
      [
        [0, 0],
        [0.5, 0],
        [0.5, 1],
        [0, 1],
      ],
    );
    const backPlate = 0;
    expect(signedVolume(strip)).toBeGreaterThan(backPlate);
    expect(boundsOf(strip).max[0]).toBeCloseTo(0.5);
  });

  it('a sheet faces up', () => {
    const { normals } = sheet(rectangle(0, 0, 2, 2), 1);
    expect(normals.slice(0, 3)).toEqual([0, 1, 0]);
  });
});

describe('outlines', () => {
  it('an arched opening reaches its crown at half width above the springing', () => {
    const opening = archedOpening(3, 0, 2, 2.5);
    expect(Math.max(...opening.map(([, y]) => y))).toBeCloseTo(3.5);
    expect(Math.min(...opening.map(([x]) => x))).toBeCloseTo(2);
  });

  it('a regular octagon has the side its across-flats width gives', () => {
    const [a, b] = regularPolygon(8, 5.14);
    expect(Math.hypot(a![0] - b![0], a![1] - b![1])).toBeCloseTo(5.14 / 2.4142, 3);
  });

  it('a circle is counter-clockwise', () => {
    expect(circle(1, 8)[1]![1]).toBeGreaterThan(0);
  });
});

describe('normals', () => {
  const roof = (creaseDegrees: number) =>
    fromTriangles(
      [
        [
          [0, 0, 0],
          [1, 0.2, 0],
          [0, 0, -1],
        ],
        [
          [1, 0.2, 0],
          [2, 0, 0],
          [2, 0, -1],
        ],
      ],
      creaseDegrees,
    );
  it('are shared below the crease angle and split above it', () => {
    expect(roof(60).positions.length / 3).toBe(5);
    expect(roof(5).positions.length / 3).toBe(6);
  });
});
