import { Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { boundsOf } from './geometry.ts';
import { bar, boxChord, bracketedGirder, member } from './steel-member.ts';
import { swayFrame, type TrussPlaneParams, trussPlane } from './truss.ts';

const plain = { acrossMetres: 0.4, depthMetres: 0.2 };
const plane: TrussPlaneParams = {
  panelPoints: [0, 6, 12, 18].map((x) => ({ x, bottom: 1, top: x === 6 || x === 12 ? 9 : 6 })),
  bottomChord: { acrossMetres: 0.5, depthMetres: 0.6 },
  topChord: { acrossMetres: 0.5, depthMetres: 0.5 },
  post: () => plain,
  diagonal: () => plain,
  pattern: 'crossed',
  ends: 'post',
  gussetMetres: 0,
  openChords: false,
};
const triangles = (indices: readonly number[]): number => indices.length / 3;

describe('members', () => {
  it('a bar keeps its width across and its depth upright', () => {
    const { min, max } = boundsOf(bar([0, 0, 0], [10, 0, 0], 0.4, 0.2));
    expect([max[0] - min[0], max[1] - min[1], max[2] - min[2]].map((v) => v.toFixed(2))).toEqual([
      '10.00',
      '0.20',
      '0.40',
    ]);
  });

  it('lacing stays within the faces it is laid on', () => {
    const post = member([0, 0, 0], [0, 8, 0], { acrossMetres: 0.45, depthMetres: 0.3, laced: 'sides' });
    const { min, max } = boundsOf(post.lacing);
    expect(max[2]).toBeCloseTo(0.225);
    expect(max[0] - min[0]).toBeLessThan(0.34);
    expect(triangles(post.lacing.indices)).toBeGreaterThan(40);
  });

  it('lacing bars face the way their normals say', () => {
    const { positions, normals, indices } = member([0, 0, 0], [0, 8, 0], {
      acrossMetres: 0.45,
      depthMetres: 0.3,
      laced: 'edges',
      crossed: true,
    }).lacing;
    const at = (list: readonly number[], i: number) => new Vector3().fromArray(list, indices[i]! * 3);
    for (let i = 0; i < indices.length; i += 3) {
      const a = at(positions, i);
      const face = at(positions, i + 1)
        .sub(a)
        .cross(at(positions, i + 2).sub(a));
      expect(face.dot(at(normals, i))).toBeGreaterThan(0);
    }
  });

  it('crossed lacing has twice the bars of zigzag', () => {
    const bars = (crossed: boolean) =>
      triangles(member([0, 0, 0], [9, 0, 0], { ...plain, laced: 'edges', crossed }).lacing.indices);
    expect(bars(true)).toBe(2 * bars(false));
  });

  it('an open chord is as deep as its section', () => {
    const path = [
      [0, 0, 0],
      [5, 0, 0],
    ] as const;
    const { min, max } = boundsOf(boxChord(path, plane.topChord, 'down'));
    expect(max[1] - min[1]).toBeCloseTo(0.5);
  });

  it('a bracketed girder tapers to its tips', () => {
    const girder = bracketedGirder({
      halfSpacingMetres: 2.4,
      halfWidthMetres: 5.8,
      topMetres: 1,
      depthMetres: 0.9,
      bracketTopMetres: 0.9,
      tipDepthMetres: 0.3,
      flangeMetres: 0.25,
    });
    const { min, max } = boundsOf(girder);
    expect(max[2] - min[2]).toBeCloseTo(11.6, 1);
    expect(min[1]).toBeCloseTo(0.085, 2);
  });
});

describe('a truss plane', () => {
  it('reaches from soffit to the top of its highest chord', () => {
    const { min, max } = boundsOf(trussPlane(plane, 2.4).plates);
    expect(min[1]).toBeCloseTo(0.7);
    expect(max[1]).toBeCloseTo(9.25, 1);
    expect((min[2] + max[2]) / 2).toBeCloseTo(2.4);
  });

  it('with rakers has no steel above its feet', () => {
    const { plates } = trussPlane({ ...plane, ends: 'raker' }, 0);
    const aboveFoot = plates.positions.filter((_, i) => i % 3 === 1 && plates.positions[i - 1]! < 0.2);
    expect(Math.max(...aboveFoot)).toBeLessThan(1.6);
  });

  it('a sway frame leaves the track free below its strut', () => {
    const frame = swayFrame({
      x: 0,
      halfSpacingMetres: 2.4,
      bottomMetres: 6,
      depthMetres: 1,
      kneeMetres: 1.5,
      bays: 4,
      section: { acrossMetres: 0.2, depthMetres: 0.12 },
    });
    const { min, max } = boundsOf(frame);
    expect(max[1]).toBeCloseTo(7, 1);
    expect(min[1]).toBeGreaterThan(4.4);
  });
});
