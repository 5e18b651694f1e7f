import { describe, expect, it } from 'vitest';
import { signedVolume } from '../../tests/sites/closed-edges.ts';
import { boundsOf, type Geometry, merge } from './geometry.ts';
import { RoofSurface } from './roof-surface.ts';
import { eavePlaces } from './roof-tiles.ts';
import { type UpturnedRoofParams, upturnedRoof } from './upturned-roof.ts';

const HIP: UpturnedRoofParams = {
  eaveMetres: [12, 8],
  topMetres: [4, 0],
  riseMetres: 2.5,
  cornerLiftMetres: 0.6,
  eaveThicknessMetres: 0.2,
  overhangMetres: 1,
  ridgeWidthMetres: 0.28,
  ridgeHeightMetres: 0.45,
};
const solid = (params: UpturnedRoofParams): Geometry => {
  const { tiles, soffit, gables } = upturnedRoof(params);
  return merge(tiles, soffit, gables);
};

describe('upturned roof', () => {
  it('lifts its corners by the lift and moves them out by half of it', () => {
    const { min, max } = boundsOf(upturnedRoof(HIP).tiles);
    expect(max[0] - min[0]).toBeCloseTo(12 + 2 * 0.5 * 0.6, 6);
    expect(max[2] - min[2]).toBeCloseTo(8 + 2 * 0.5 * 0.6, 6);
    const { positions } = upturnedRoof(HIP).tiles;
    const heights: number[] = [];
    for (let i = 0; i < positions.length; i += 3) {
      if (Math.abs(positions[i]! - 6.3) < 1e-6 && Math.abs(positions[i + 2]! - 4.3) < 1e-6) {
        heights.push(positions[i + 1]!);
      }
    }
    expect(Math.min(...heights)).toBeCloseTo(0.6, 6);
  });

  it('keeps the eave level in its middle and the ridge at its rise', () => {
    const { min, max } = boundsOf(upturnedRoof(HIP).tiles);
    expect(min[1]).toBeCloseTo(0, 6);
    expect(max[1]).toBeCloseTo(2.5, 6);
    expect(boundsOf(upturnedRoof(HIP).soffit).min[1]).toBeCloseTo(-0.2, 6);
  });

  // Roof body + slab under the eave (96 m² × 0.2 m) − the hollow below the ceiling (a prismatoid 0.625 m high).
  it.each([
    ['hip', {}, 93.333 + 19.2 - 48.333],
    ['pyramid', { topMetres: [0, 0] as const }, 80 + 19.2 - 46.25],
  ])('encloses exactly its volume, faces outward: %s', (_, change, cubicMetres) => {
    expect(signedVolume(solid({ ...HIP, ...change, cornerLiftMetres: 0 }))).toBeCloseTo(cubicMetres, 2);
  });

  it.each([
    ['hip and gable', { gableFraction: 0.5, topMetres: [8, 0] as const }],
    ['lower roof round a wall', { topMetres: [8, 4] as const }],
  ])('encloses a volume with its faces outward: %s', (_, change) => {
    const volume = signedVolume(solid({ ...HIP, ...change }));
    expect(volume).toBeGreaterThan(60);
    expect(volume).toBeLessThan(12 * 8 * 2.7);
  });

  it('turns every ridge face outward, tips included', () => {
    expect(signedVolume(upturnedRoof({ ...HIP, finialHeightMetres: 1 }).ridges)).toBeGreaterThan(1);
  });

  it('lays one roll per pitch and none for massing', () => {
    const plain = upturnedRoof(HIP).tiles.indices.length;
    expect(upturnedRoof({ ...HIP, rollPitchMetres: 0.25 }).tiles.indices.length).toBeGreaterThan(
      plain + 48 * 6,
    );
    expect(plain / 3).toBeLessThan(250);
  });
});

describe('tube tiles', () => {
  const pitch = 0.25;
  it('closes every roll with a disc place that faces outward', () => {
    const places = eavePlaces(new RoofSurface(HIP), pitch);
    expect(places).toHaveLength(2 * 48 + 2 * 32);
    for (const { elements } of places) {
      expect(elements[8]! * elements[12]! + elements[10]! * elements[14]!).toBeGreaterThan(0);
    }
  });

  it('turns discs and bibs outward', () => {
    const rolls = { ...HIP, rollPitchMetres: pitch };
    const fine = upturnedRoof({ ...rolls, tileLengthMetres: 0.33 }).tiles;
    expect(signedVolume(fine)).toBeGreaterThan(signedVolume(upturnedRoof(rolls).tiles));
  });
});
