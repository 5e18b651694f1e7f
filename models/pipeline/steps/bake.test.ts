import { describe, expect, it } from 'vitest';
import { place } from '../../kit/geometry.ts';
import { rectangle } from '../../kit/outline.ts';
import { ModelBuilder, type SiteModel } from '../../kit/model.ts';
import { box, sheet } from '../../kit/solids.ts';
import { bake, BAKE_DEFAULTS } from './bake.ts';
import { splitModel } from './split-model.ts';

const MATERIALS = {
  plaster: { baseColour: '#ffffff', roughness: 1, occlusionStepMetres: 1 },
  lawn: { baseColour: '#00ff00', roughness: 1, kind: 'ground', occlusionStepMetres: 1 },
  pane: { baseColour: '#0000ff', roughness: 0, kind: 'glass' },
} as const;

/** A lawn, two walls that make a corner on it, and columns; a roof over the corner stands in another phase. */
function scene(): SiteModel {
  const model = new ModelBuilder('full', MATERIALS);
  model.part('lawn', { evidence: 'derived' }).add('lawn', sheet(rectangle(-12, -12, 12, 12), 0));
  model
    .part('walls', { evidence: 'derived' })
    .add('plaster', box([-6, -1, -6], [6, 6, -5]), box([-6, -1, -5], [-5, 6, 6]))
    .add('pane', box([5, 0, 5], [6, 1, 5.1]));
  model
    .part('columns', { evidence: 'derived' })
    .repeat('plaster', box([0, 0, 0], [0.5, 4, 0.5]), [place([8, 0, 8]), place([8, 0, 4]), place([8, 0, 0])]);
  model.part('roof', { evidence: 'derived', phases: ['then'] }).add('plaster', box([-6, 6, -6], [6, 7, 6]));
  return splitModel(model.finish(), { stepFactor: 1 });
}

const options = { ...BAKE_DEFAULTS, defaultPhase: 'today' };
const model = scene();
const baked = bake({ model, occluding: model }, options);

/** Baked occlusion (a) nearest to a point of a part's mesh. */
function lightAt(part: number, mesh: number, [x, y, z]: readonly number[], colours = baked): number {
  const { positions } = model.parts[part]!.meshes[mesh]!.geometry;
  let best = 0;
  const distance = (v: number): number =>
    Math.hypot(positions[3 * v]! - x!, positions[3 * v + 1]! - y!, positions[3 * v + 2]! - z!);
  for (let v = 1; v < positions.length / 3; v++) if (distance(v) < distance(best)) best = v;
  return colours[part]!.colours[mesh]![4 * best + 3]! / 255;
}

describe('baked light', () => {
  it('is full on open ground and weak in a corner', () => {
    expect(lightAt(0, 0, [11, 0, -11])).toBeGreaterThan(0.9);
    expect(lightAt(0, 0, [-4.5, 0, -4.5])).toBeLessThan(0.75 * lightAt(0, 0, [11, 0, -11]));
  });

  it('falls off towards a wall', () => {
    const [far, near] = [lightAt(0, 0, [3, 0, 3]), lightAt(0, 0, [3, 0, -4.8])];
    expect(near).toBeLessThan(far - 0.1);
  });

  it('gives points below the ground the light of their neighbours, not black', () => {
    expect(lightAt(1, 0, [6, -1, -5])).toBeGreaterThan(0.3);
  });

  it('darkens the colour less than the occlusion, and grey', () => {
    const colours = baked[0]!.colours[0]!;
    for (let i = 0; i < colours.length; i += 4) {
      expect(colours[i]).toBe(colours[i + 1]);
      expect(colours[i]).toBe(colours[i + 2]);
      expect(colours[i]).toBeGreaterThanOrEqual(colours[i + 3]!);
    }
  });

  it('leaves glass alone and colours a repeated mesh once', () => {
    expect(baked[1]!.colours[1]).toBeNull();
    const columns = model.parts[2]!.meshes[0]!;
    expect(baked[2]!.colours[0]).toHaveLength((columns.geometry.positions.length / 3) * 4);
  });

  it('is not shaded by what stands in another phase', () => {
    const covered = bake({ model, occluding: model }, { ...options, defaultPhase: 'then' });
    expect(lightAt(0, 0, [0, 0, 0], covered)).toBeLessThan(lightAt(0, 0, [0, 0, 0]) - 0.2);
  });

  it('comes from lamps that always burn too, and not through walls', () => {
    const lit = (always: boolean): SiteModel => ({
      ...model,
      lamps: [{ at: [-3, 2, -3], colour: '#ffd9a0', candela: 100, always }],
    });
    const colours = bake({ model: lit(true), occluding: model }, options);
    expect(lightAt(0, 0, [-4.5, 0, -4.5], colours)).toBeGreaterThan(lightAt(0, 0, [-4.5, 0, -4.5]) + 0.1);
    expect(lightAt(0, 0, [-9, 0, -3], colours)).toBe(lightAt(0, 0, [-9, 0, -3]));
    const dusk = bake({ model: lit(false), occluding: model }, options);
    expect(dusk.map(({ colours: c }) => c)).toEqual(baked.map(({ colours: c }) => c));
  });

  it('has the colour of the lamps that burn after dusk, on what they reach and nowhere else', () => {
    const lamp = { at: [-3, 2, -3], colour: '#ff8000', candela: 100 } as const;
    const [lit, steady] = [false, true].map((always) =>
      bake({ model: { ...model, lamps: [{ ...lamp, always }] }, occluding: model }, options),
    );
    const nightAt = (part: number, at: readonly number[]): readonly number[] => {
      const bytes = lit![part]!.night[0]!;
      const { positions } = model.parts[part]!.meshes[0]!.geometry;
      let best = 0;
      const distance = (v: number): number =>
        Math.hypot(
          positions[3 * v]! - at[0]!,
          positions[3 * v + 1]! - at[1]!,
          positions[3 * v + 2]! - at[2]!,
        );
      for (let v = 1; v < positions.length / 3; v++) if (distance(v) < distance(best)) best = v;
      return [...bytes.subarray(4 * best, 4 * best + 3)];
    };
    const [red, green, blue] = nightAt(0, [-3, 0, -3]);
    expect(red).toBeGreaterThan(150);
    expect(green).toBeLessThan(red! * 0.6);
    expect(blue).toBe(0);
    expect(nightAt(0, [-9, 0, -3])).toEqual([0, 0, 0]);
    expect(nightAt(0, [0, 0, 0])[0]).toBeLessThan(red!);
    expect(steady!.flatMap(({ night }) => night)).toEqual(baked.flatMap(({ night }) => night));
    expect(baked.flatMap(({ night }) => night).every((bytes) => bytes === null)).toBe(true);
  });

  it('is the same every time', () => {
    const again = scene();
    expect(bake({ model: again, occluding: again }, options)).toEqual(baked);
  });
});
