import { BoxGeometry, Group, Mesh, MeshStandardMaterial } from 'three';
import { describe, expect, it } from 'vitest';
import { MaterialShelf } from './material-shelf.ts';
import { dressTile } from './part-nodes.ts';
import { TileFades } from './tile-fades.ts';

function stage() {
  const shelf = new MaterialShelf();
  const tile = new Group();
  const mesh = new Mesh(new BoxGeometry(1, 1, 1), new MeshStandardMaterial());
  tile.add(mesh);
  dressTile(tile, shelf);
  return { fades: new TileFades(shelf), tile, mesh, rest: mesh.material };
}

describe('fading tiles', () => {
  it('wears a copy while it comes, and its own material again afterwards', () => {
    const { fades, tile, mesh, rest } = stage();
    fades.comeIn(tile);
    expect(mesh.material).not.toBe(rest);
    expect(fades.step(0.1)).toEqual({ isFading: true, arrived: [], tookAway: false });
    expect(fades.step(0.2)).toEqual({ isFading: false, arrived: [tile], tookAway: false });
    expect(mesh.material).toBe(rest);
  });

  it('keeps a tile on its way out in the picture until it is gone', () => {
    const { fades, tile, mesh, rest } = stage();
    fades.goOut(tile);
    expect(tile.parent).toBe(fades.group);
    // The stream lets go of the parent of a tile that is no longer in use.
    tile.parent = null;
    fades.step(0.1);
    expect(tile.parent).toBe(fades.group);
    expect(fades.step(0.2).tookAway).toBe(true);
    expect(fades.group.children).toEqual([]);
    expect(mesh.material).toBe(rest);
  });

  it('turns back when a tile that was going is wanted again', () => {
    const { fades, tile, mesh, rest } = stage();
    fades.goOut(tile);
    fades.step(0.1);
    fades.comeIn(tile);
    expect(fades.group.children).toEqual([]);
    fades.step(0.3);
    expect(mesh.material).toBe(rest);
    expect(fades.step(0.1).isFading).toBe(false);
  });
});
