import { describe, expect, it } from 'vitest';
import { place } from '../../kit/geometry.ts';
import { ModelBuilder, type SiteModel } from '../../kit/model.ts';
import { rectangle } from '../../kit/outline.ts';
import { box, chamferedBox, frustum, sheet } from '../../kit/solids.ts';
import { bake, BAKE_DEFAULTS, type BakedPart } from './bake.ts';
import { splitModel } from './split-model.ts';
import { wornEdges } from './worn-edges.ts';

const MATERIALS = {
  plaster: { baseColour: '#ffffff', roughness: 1, occlusionStepMetres: 0.5 },
  stone: { baseColour: '#888888', roughness: 1 },
  lawn: { baseColour: '#00ff00', roughness: 1, kind: 'ground', occlusionStepMetres: 2 },
  leaf: { baseColour: '#00aa00', roughness: 1, kind: 'foliage' },
} as const;

/** A wall of 6 m with a ledge at 4 m along its western half, a tree's leaf over its eastern end; posts on a plinth. */
function scene(level: 'massing' | 'full' = 'full'): SiteModel {
  const model = new ModelBuilder(level, MATERIALS);
  model.part('lawn', { evidence: 'derived' }).add('lawn', sheet(rectangle(-20, -20, 20, 20), 0));
  model.part('wall', { evidence: 'derived' }).add('plaster', box([-6, -1, -1], [6, 6, 0]));
  model.part('ledge', { evidence: 'derived' }).add('stone', box([-6, 4, -0.2], [-1, 4.3, 0.6]));
  model.part('leaf', { evidence: 'derived' }).add('leaf', box([4, 5, -0.1], [6, 5.1, 1]));
  model.part('plinth', { evidence: 'derived' }).add('stone', box([-3, -0.1, 8], [3, 1, 10]));
  model.part('battered', { evidence: 'derived' }).add('plaster', frustum([6, 4], [4.8, 2.8], 6, [13, 0, 0]));
  model
    .part('posts', { evidence: 'derived' })
    .repeat('stone', chamferedBox([-0.4, 0, -0.4], [0.4, 2, 0.4], 0.02), [
      place([-2, 1, 9]),
      place([0, 1, 9]),
      place([2, 1, 9]),
    ]);
  return model.finish();
}

function baked(model: SiteModel): { readonly split: SiteModel; readonly parts: readonly BakedPart[] } {
  const split = splitModel(model, { stepFactor: 1 });
  return {
    split,
    parts: bake({ model: split, occluding: model }, { ...BAKE_DEFAULTS, defaultPhase: 'today' }),
  };
}

const { split, parts } = baked(scene());
const indexOf = (id: string): number => split.parts.findIndex((part) => part.id === id);

type Place = readonly [x: number, y: number, z: number];

interface Wear {
  readonly streaks: number;
  readonly soot: number;
  readonly damp: number;
  readonly edges: number;
}

/** Wear of the vertex of a part that is nearest to a place, among those that face a direction. */
function wearAt(id: string, at: Place, facing: Place): Wear {
  const { positions, normals } = split.parts[indexOf(id)]!.meshes[0]!.geometry;
  const dot = (v: number): number => facing.reduce((sum, x, axis) => sum + x * normals[3 * v + axis]!, 0);
  const distance = (v: number): number =>
    Math.hypot(...at.map((value, axis) => positions[3 * v + axis]! - value));
  const candidates = Array.from({ length: positions.length / 3 }, (_, v) => v).filter((v) => dot(v) > 0.9);
  const nearest = candidates.reduce((best, v) => (distance(v) < distance(best) ? v : best));
  const bytes = parts[indexOf(id)]!.wear[0]!;
  const [streaks, soot, damp, edges] = [0, 1, 2, 3].map((k) => bytes[4 * nearest + k]! / 255) as [
    number,
    number,
    number,
    number,
  ];
  return { streaks, soot, damp, edges };
}

const SOUTH: Place = [0, 0, 1];
const UP: Place = [0, 1, 0];

describe('streaks', () => {
  it('begin under a ledge and fade downwards', () => {
    const [top, below] = [wearAt('wall', [-3, 3.5, 0], SOUTH), wearAt('wall', [-3, 1.5, 0], SOUTH)];
    expect(top.streaks).toBeGreaterThan(0.55);
    expect(below.streaks).toBeGreaterThan(0.05);
    expect(below.streaks).toBeLessThan(top.streaks / 2);
  });

  it('are not where nothing overhangs, nor under leaves, nor on what is not steep', () => {
    expect(wearAt('wall', [1.5, 3.5, 0], SOUTH).streaks).toBe(0);
    expect(wearAt('wall', [5, 4.5, 0], SOUTH).streaks).toBe(0);
    expect(wearAt('lawn', [-4, 0, 0], UP).streaks).toBe(0);
  });
});

describe('soot', () => {
  it('lies on what looks up at the sky, and not on walls', () => {
    expect(wearAt('ledge', [-3, 4.3, 0.6], UP).soot).toBeGreaterThan(0.5);
    expect(wearAt('wall', [3, 3, 0], SOUTH).soot).toBe(0);
  });
});

describe('damp', () => {
  it('rises from the ground', () => {
    expect(wearAt('wall', [3, 0, 0], SOUTH).damp).toBeGreaterThan(0.8);
    expect(wearAt('wall', [3, 2.5, 0], SOUTH).damp).toBeLessThan(0.15);
    expect(wearAt('lawn', [10, 0, 10], UP).damp).toBeGreaterThan(0.95);
  });

  it('does not climb a wall that leans back', () => {
    expect(wearAt('battered', [13, 0, 2], [0, 0, 1]).damp).toBeGreaterThan(0.9);
    expect(wearAt('battered', [13, 3, 1.7], [0, 0, 1]).damp).toBeLessThan(0.1);
  });

  it('rises from a ledge as from a floor, but a ledge is not itself damp', () => {
    expect(wearAt('wall', [-3, 4.5, 0], SOUTH).damp).toBeGreaterThan(0.6);
    expect(wearAt('ledge', [-3, 4.3, 0.6], UP).damp).toBeLessThan(0.05);
  });

  it('of repeated things begins at their own bottom', () => {
    expect(wearAt('posts', [0, 0.02, 0.4], SOUTH).damp).toBeGreaterThan(0.95);
    expect(wearAt('posts', [0, 1.98, 0.4], SOUTH).damp).toBeLessThan(0.22);
  });
});

describe('worn edges', () => {
  it('are on chamfers, and not on the faces between them or in hollows', () => {
    const { geometry } = split.parts[indexOf('posts')]!.meshes[0]!;
    const worn = wornEdges(geometry);
    const faces = Array.from({ length: geometry.indices.length / 3 }, (_, face) =>
      geometry.indices.slice(3 * face, 3 * face + 3).map((v) => worn[v]!),
    );
    // Eight strips and their corners are worn all over, the six sides and the lower rim not at all.
    expect(faces.filter((face) => Math.min(...face) === 1)).toHaveLength(24);
    expect(faces.filter((face) => Math.max(...face) > 0)).toHaveLength(24);
    expect(wearAt('wall', [3, 3, 0], SOUTH).edges).toBe(0);
  });
});

describe('wear', () => {
  it('is on opaque things and grounds at the levels that one comes near', () => {
    expect(parts[indexOf('leaf')]!.wear).toEqual([null]);
    expect(parts[indexOf('leaf')]!.colours[0]).not.toBeNull();
    const { parts: coarse } = baked(scene('massing'));
    expect(coarse.flatMap((part) => part.wear)).toEqual(coarse.map(() => null));
  });
});
