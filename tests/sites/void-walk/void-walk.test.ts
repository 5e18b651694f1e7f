import { Matrix4 } from 'three';
import { describe, expect, it } from 'vitest';
import type { Geometry } from '../../../models/kit/geometry.ts';
import { rectangle } from '../../../models/kit/outline.ts';
import { box, sheet } from '../../../models/kit/solids.ts';
import { stanceAt, type View } from './look.ts';
import { isSound, lookAll, type PhaseFindings } from './void-walk.ts';
import { type WalkPart, walkScene } from './walk-scene.ts';

const part = (id: string, geometry: Geometry, places = [new Matrix4()], doubleSided = false): WalkPart => ({
  id,
  meshes: [
    {
      positions: new Float32Array(geometry.positions),
      indices: geometry.indices,
      places,
      doubleSided,
    },
  ],
});
const inverted = (geometry: Geometry): Geometry => ({
  ...geometry,
  indices: [...geometry.indices].reverse(),
});
const without = (geometry: Geometry, triangles: number): Geometry => ({
  ...geometry,
  indices: geometry.indices.slice(3 * triangles),
});

const GROUND = sheet(rectangle(-500, -500, 500, 500), 0);
const HOUSE = box([-3, 0, -3], [3, 4, 3]);
const EYE: View = { name: 'eye', position: [9, 1.6, 10], target: [0, 1, 0], fovDegrees: 60 };
const ABOVE: View = { name: 'above', position: [1, 30, 0], target: [0, 0, 0], fovDegrees: 45 };

function walk(...parts: readonly WalkPart[]): PhaseFindings {
  const options = { columns: 96, rows: 54, sightMetres: 300 };
  return { siteId: 'made-up', phase: 'today', ...lookAll(walkScene(parts), [EYE, ABOVE], options) };
}

describe('the void walk', () => {
  it('finds nothing wrong with a closed house on whole ground', () => {
    const found = walk(part('ground', GROUND), part('house', HOUSE));
    expect([found.views, found.rays, found.voids, found.inverted]).toEqual([2, 2 * 96 * 54, 0, 0]);
    expect(isSound(found)).toBe(true);
  });

  it('finds a hole in the ground, and the view from which it is seen', () => {
    const holed = sheet(rectangle(-500, -500, 500, 500), 0, [rectangle(4, -8, 7, -5)]);
    const found = walk(part('ground', holed), part('house', HOUSE));
    expect(found.voids).toBeGreaterThan(3);
    expect(found.badViews[0]!.view.name).toBe('eye');
    expect(isSound(found)).toBe(false);
  });

  it('finds where the ground ends too early, but not the horizon', () => {
    expect(walk(part('ground', sheet(rectangle(-60, -60, 60, 60), 0))).voids).toBeGreaterThan(0);
  });

  it('finds a body that is inside out, and one that is open, and names them', () => {
    const turned = walk(part('ground', GROUND), part('house', inverted(HOUSE)));
    expect(turned.invertedByPart.get('house')).toBeGreaterThan(100);
    expect(isSound(turned)).toBe(false);
    const open = walk(part('ground', GROUND), part('house', HOUSE), part('open', without(lifted(HOUSE), 2)));
    expect([...open.invertedByPart.keys()]).toEqual(['open']);
  });

  it('takes sheets that are seen from both sides, and mirrored places, as they are drawn', () => {
    const leaf = part('leaf', inverted(HOUSE), [new Matrix4()], true);
    const mirrored = part('house', HOUSE, [new Matrix4().makeScale(-1, 1, 1)]);
    expect(walk(part('ground', GROUND), leaf).inverted).toBe(0);
    expect(walk(part('ground', GROUND), mirrored).inverted).toBe(0);
  });
});

describe('a stance', () => {
  const scene = walkScene([part('ground', GROUND), part('house', HOUSE), part('room', lifted(HOUSE))]);
  const openBelow = walkScene([part('ground', GROUND), part('bank', withoutDownward(HOUSE))]);

  it.each([
    ['in the open', scene, [9, 1.6, 10], { inside: false, walledIn: false, pressed: false }],
    [
      "beside a wall, at arm's length",
      scene,
      [3.5, 1.6, 0],
      { inside: false, walledIn: false, pressed: false },
    ],
    ['with the face against a wall', scene, [3.1, 1.6, 0], { inside: false, walledIn: false, pressed: true }],
    ['in a closed room', scene, [0, 9.6, 0], { inside: true, walledIn: true, pressed: false }],
    [
      'in a bank without underside',
      openBelow,
      [0, 3.6, 0],
      { inside: false, walledIn: true, pressed: false },
    ],
    ['on top of it', openBelow, [0, 5.6, 0], { inside: false, walledIn: false, pressed: false }],
  ] as const)('%s', (_, at, position, stance) => {
    expect(stanceAt(at, position)).toEqual(stance);
  });
});

/** A body without its faces that look down. */
function withoutDownward(geometry: Geometry): Geometry {
  const { positions: p, indices } = geometry;
  const low = (i: number): boolean => p[3 * i + 1]! < 0.001;
  const kept = indices.filter((_, i) => {
    const start = i - (i % 3);
    return ![0, 1, 2].every((k) => low(indices[start + k]!));
  });
  return { ...geometry, indices: kept };
}

/** The same above the house, for a body whose missing face is looked into. */
function lifted(geometry: Geometry): Geometry {
  return { ...geometry, positions: geometry.positions.map((value, i) => (i % 3 === 1 ? value + 8 : value)) };
}
