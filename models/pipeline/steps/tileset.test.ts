import { describe, expect, it } from 'vitest';
import { buildModel } from '../fixtures/small-site/model/index.ts';
import { tileCosts } from './tile-costs.ts';
import { tileBox, tileGroups, tileset } from './tileset.ts';

const [massing, full, close] = [buildModel('massing'), buildModel('full'), buildModel('close')];
const groups = tileGroups(full, close);
const costs = tileCosts(groups, { massing: massing.parts, full: full.parts, close: close.parts }, [
  'then',
  'today',
]);

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
    const { root } = tileset(massing, groups, costs);
    expect(root).toMatchObject({ refine: 'REPLACE', content: { uri: 'massing.glb' } });
    expect(root.children!.map((child) => [child.content?.uri, child.geometricError])).toEqual([
      ['surroundings.glb', 0],
      ['gate.glb', 0],
      ['columns.glb', 0.35],
      ['roof.glb', 0],
    ]);
  });

  it('have a close-up under them where a part has more to show', () => {
    const children = tileset(massing, groups, costs).root.children!;
    const [columns] = children.filter((tile) => tile.content?.uri === 'columns.glb');
    expect(columns).toMatchObject({
      refine: 'REPLACE',
      children: [{ content: { uri: 'columns-close.glb' }, geometricError: 0 }],
    });
    expect(children.filter((tile) => tile.children)).toEqual([columns]);
    expect(groups.map((group) => group.closeParts?.length ?? null)).toEqual([null, null, 1, null]);
  });

  it('indoors hang under a tile that shows nothing, which the massing does not know', () => {
    const rooms = (parts: typeof full.parts) =>
      parts.map((part) => ({ ...part, indoors: part.tile === 'roof' }));
    const inside = tileGroups({ ...full, parts: rooms(full.parts) }, close);
    const bare = { ...massing, parts: massing.parts.filter((part) => part.tile !== 'roof') };
    const door = tileset(bare, inside, costs).root.children!.at(-1)!;
    expect(door.content).toBeUndefined();
    expect(door).toMatchObject({ refine: 'REPLACE', geometricError: 0.08, extras: { phases: ['then'] } });
    expect(door.children!.map((tile) => tile.content?.uri)).toEqual(['roof.glb']);
    expect(() => tileset({ ...massing, parts: rooms(massing.parts) }, inside, costs)).toThrow(
      /indoors that the massing shows: roof/,
    );
    const mixed = full.parts.map((part) => ({ ...part, tile: 'gate', indoors: part.id === 'roof' }));
    expect(() =>
      tileset(massing, tileGroups({ ...full, parts: mixed }, { ...close, parts: mixed }), costs),
    ).toThrow(/"gate": all of its parts are indoors, or none/);
  });

  it('hold the same parts at both levels', () => {
    const renamed = { ...close, parts: close.parts.map((part) => ({ ...part, id: `${part.id}-new` })) };
    expect(() => tileGroups(full, renamed)).toThrow(
      /"columns": part "columns" is missing at level close; part "columns-new" is missing at level full/,
    );
  });

  it('name the phases in which something of them stands, unless something always does', () => {
    const { root } = tileset(massing, groups, costs);
    const phases = root.children!.map((tile) => tile.extras?.phases ?? null);
    expect(phases).toEqual([null, null, ['today'], ['then']]);
    expect(root.children![2]!.children![0]!.extras).toEqual({
      phases: ['today'],
      ...costs.get('columns-close.glb'),
    });
    expect(root.extras).toBeUndefined();
  });

  it('cannot leave out a part of the massing', () => {
    const without = groups.filter((group) => group.name !== 'gate');
    expect(() => tileset(massing, without, costs)).toThrow(/full level lacks: gate/);
  });

  it.each(['massing', 'gate-close', 'Gate'])('cannot be named %s', (tile) => {
    const part = { ...full.parts[0]!, tile };
    expect(() => tileGroups({ ...full, parts: [part] })).toThrow(
      `"ground": a tile cannot be named "${tile}"`,
    );
  });

  it('have boxes in z-up axes: east, north, up', () => {
    const box = tileBox({ min: [0, 10, -40], max: [2, 30, -20] });
    expect(box.slice(0, 3)).toEqual([1, 30, 20]);
    expect([box[3], box[7], box[11]].map((half) => Math.round(half!))).toEqual([1, 10, 10]);
  });
});
