import { describe, expect, it } from 'vitest';
import { signedVolume } from '../../tests/sites/closed-edges.ts';
import { boundsOf, type Geometry } from './geometry.ts';
import { added, carved, fieldOf, motionTo, poseAll } from './sculpt-field.ts';
import { skinOf } from './sculpt-mesh.ts';
import { spiral, stroke } from './sculpt-relief.ts';
import { ball, displaced, ellipsoid, limb, roundedBox, slab } from './sculpt-shapes.ts';

/** Edges, by the places of their ends, that do not have a triangle on either side. */
function openEdges({ positions, indices }: Geometry): number {
  const place = (vertex: number): string =>
    [0, 1, 2].map((axis) => positions[3 * vertex + axis]!.toFixed(5)).join(' ');
  const edges = new Map<string, number>();
  for (let i = 0; i < indices.length; i += 3)
    for (let k = 0; k < 3; k++) {
      const [from, to] = [place(indices[i + k]!), place(indices[i + ((k + 1) % 3)]!)];
      if (from === to) continue;
      const key = from < to ? `${from}|${to}` : `${to}|${from}`;
      edges.set(key, (edges.get(key) ?? 0) + (from < to ? 1 : -1));
    }
  return [...edges.values()].filter((balance) => balance !== 0).length;
}

describe('fields', () => {
  it('joins bodies softly and carves them', () => {
    const apart = fieldOf(added(0, ball([0, 0, 0], 1), ball([1.8, 0, 0], 1)));
    const joined = fieldOf(added(0.5, ball([0, 0, 0], 1), ball([1.8, 0, 0], 1)));
    expect(joined(0.9, 0.5, 0)).toBeLessThan(apart(0.9, 0.5, 0));
    const hollow = fieldOf([...added(0, ball([0, 0, 0], 1)), ...carved(0, ball([0, 1, 0], 0.5))]);
    expect(hollow(0, 0.9, 0)).toBeGreaterThan(0);
    expect(hollow(0, -0.9, 0)).toBeLessThan(0);
  });

  it('moves and scales what it poses', () => {
    const field = fieldOf(poseAll(added(0, ball([0, 0, 1], 0.5)), motionTo([0, 3, 0], [-90, 0, 0], 2)));
    // Turned up from +z to +y, twice as large, three metres up.
    expect(field(0, 5, 0)).toBeCloseTo(-1, 6);
    expect(field(0, 6, 0)).toBeCloseTo(0, 6);
  });

  it('tapers limbs, presses them flat and stands reliefs out of their slab', () => {
    const taper = limb([[0, 0, 0], [1, 0, 0]], [0.2, 0.1]); // biome-ignore format: two points
    expect(taper.distance(0, 0.2, 0)).toBeCloseTo(0, 3);
    expect(taper.distance(1, 0.1, 0)).toBeCloseTo(0, 3);
    const flat = limb([[0, 0, 0], [1, 0, 0]], [0.2, 0.2], { flat: { axis: [0, 1, 0], ratio: 0.5 } }); // biome-ignore format: two points
    expect(flat.distance(0.5, 0.1, 0)).toBeCloseTo(0, 3);
    expect(flat.distance(0.5, 0, 0.2)).toBeCloseTo(0, 3);
    const line = stroke([[0, 0], [1, 0]], [0.1, 0.1], { half: 0.05, depth: 0.03 }); // biome-ignore format: two points
    expect(line.distance(0.05, 0, 0.5)).toBeCloseTo(0, 3);
    expect(line.distance(0.04, 0.09, 0.5)).toBeGreaterThan(0);
    const curl = spiral({ at: [0, 0], radius: 0.2, turns: 1.5, half: 0.05, depth: 0.02 });
    expect(curl.distance(0, 0, 0)).toBeLessThan(0);
    expect(curl.distance(0, 0, 0.21)).toBeGreaterThan(0);
  });
});

describe('skins', () => {
  it('is closed, looks outwards and has the size of the body', () => {
    const skin = skinOf(added(0, ball([3, 0, 0], 0.5)), { cell: 0.04 });
    expect(openEdges(skin)).toBe(0);
    expect(signedVolume(skin)).toBeCloseTo((4 / 3) * Math.PI * 0.125, 2);
    expect(boundsOf(skin).max[0]).toBeCloseTo(3.5, 2);
    const [x, y, z] = [0, 1, 2].map((axis) => skin.positions[axis]!) as [number, number, number];
    const outwards = (skin.normals[0]! * (x - 3) + skin.normals[1]! * y + skin.normals[2]! * z) / 0.5;
    expect(outwards).toBeGreaterThan(0.99);
  });

  it('stays closed when bodies are joined, carved and thinned out', () => {
    const touches = [
      ...added(
        0.05,
        slab([[0, 0], [1, 0], [1, 0.4], [0, 0.4]], 0.15, 0.02), // biome-ignore format: a rectangle
        displaced(
          ellipsoid([0, 0.4, 0.5], [0.2, 0.2, 0.3]),
          0.02,
          (x, y, z) => 0.01 * Math.sin(40 * (x + y + z)),
        ),
        roundedBox([-0.3, 0, 0], [0.3, 0.1, 0.2], 0.03),
      ),
      ...carved(0.02, ball([0.2, 0.5, 0.5], 0.12)),
    ];
    const skin = skinOf(touches, { cell: 0.03, triangles: 900 });
    expect(skin.indices.length / 3).toBeLessThanOrEqual(1000);
    expect(openEdges(skin)).toBe(0);
    expect(signedVolume(skin)).toBeGreaterThan(0.15);
  });

  it('makes the same skin every time', () => {
    const make = (): Geometry =>
      skinOf(added(0.1, ball([0, 0, 0], 0.3), ball([0.4, 0, 0], 0.2)), { cell: 0.05, triangles: 300 });
    expect(make()).toEqual(make());
  });
});
