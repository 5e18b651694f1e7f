import { describe, expect, it } from 'vitest';
import { buildModel } from '../fixtures/small-site/model/index.ts';
import { tileBox, tileGroups, tileset } from './tileset.ts';

const [massing, full] = [buildModel('massing'), buildModel('full')];
const groups = tileGroups(full);

describe('tiles', () => {
  it('are cut by the tile that each part names, and hold every part once', () => {
    expect(groups.map((group) => [group.name, group.parts.map((part) => part.id)])).toEqual([
      ['surroundings', ['ground', 'pond']],
      ['gate', ['gate']],
      ['columns', ['columns']],
      ['roof', ['roof']],
    ]);
  });

  it('replace a massing that they cover', () => {
    const { root } = tileset(massing, groups);
    expect(root).toMatchObject({ refine: 'REPLACE', content: { uri: 'massing.glb' } });
    expect(root.children!.map((child) => [child.content.uri, child.geometricError])).toEqual([
      ['surroundings.glb', 0],
      ['gate.glb', 0],
      ['columns.glb', 0],
      ['roof.glb', 0],
    ]);
  });

  it('cannot leave out a part of the massing', () => {
    const without = groups.filter((group) => group.name !== 'gate');
    expect(() => tileset(massing, without)).toThrow(/full level lacks: gate/);
  });

  it('cannot take the name of the massing', () => {
    const part = { ...full.parts[0]!, tile: 'massing' };
    expect(() => tileGroups({ ...full, parts: [part] })).toThrow(/"ground".*"massing"/);
  });

  it('have boxes in z-up axes: east, north, up', () => {
    const box = tileBox({ min: [0, 10, -40], max: [2, 30, -20] });
    expect(box.slice(0, 3)).toEqual([1, 30, 20]);
    expect([box[3], box[7], box[11]].map((half) => Math.round(half!))).toEqual([1, 10, 10]);
  });
});
