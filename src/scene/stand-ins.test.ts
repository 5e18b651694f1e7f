import { BoxGeometry, Group, Mesh, MeshStandardMaterial, Object3D } from 'three';
import { describe, expect, it } from 'vitest';
import { MaterialShelf } from './material-shelf.ts';
import { dressTile, highlightPart, partNodesOf, showPhase } from './part-nodes.ts';
import { StandIns } from './stand-ins.ts';

function tileWith(...ids: string[]): Group {
  const scene = new Group();
  for (const id of ids) {
    const node = new Object3D();
    node.userData.part = id;
    const material = new MeshStandardMaterial({ color: '#884422' });
    material.name = 'brick';
    node.add(new Mesh(new BoxGeometry(1, 1, 1), material));
    scene.add(node);
  }
  return scene;
}

describe('StandIns', () => {
  it('shows copies of the missing parts only, and takes them away when the fine ones come', () => {
    const coarse = tileWith('gate', 'tower', 'wall');
    coarse.position.set(3, 0, 0);
    coarse.updateMatrix();
    const standIns = new StandIns();
    standIns.show(new Set(['gate', 'wall']), partNodesOf(coarse), coarse);
    expect([...standIns.parts.keys()].sort()).toEqual(['gate', 'wall']);
    expect(standIns.group.matrix.elements[12]).toBe(3);
    standIns.show(new Set(['wall']), partNodesOf(coarse), coarse);
    expect([...standIns.parts.keys()]).toEqual(['wall']);
    expect(coarse.children).toHaveLength(3);
    standIns.clear();
    expect(standIns.group.children).toHaveLength(0);
  });
});

describe('a stand-in', () => {
  it('is taken from the finest level there is, also when that comes later', () => {
    const [coarse, fine] = [tileWith('gate'), tileWith('gate')];
    const standIns = new StandIns();
    const geometryShown = () => (standIns.parts.get('gate')!.children[0] as Mesh).geometry;
    standIns.show(new Set(['gate']), partNodesOf(coarse), coarse);
    expect(geometryShown()).toBe((coarse.children[0]!.children[0] as Mesh).geometry);
    standIns.show(new Set(['gate']), partNodesOf(fine), coarse);
    expect(geometryShown()).toBe((fine.children[0]!.children[0] as Mesh).geometry);
    expect(standIns.group.children).toHaveLength(1);
  });
});

describe('dressing a tile', () => {
  it('shares one material among all tiles of a site', () => {
    const shelf = new MaterialShelf();
    const [a, b] = [tileWith('gate'), tileWith('tower')];
    dressTile(a, shelf);
    dressTile(b, shelf);
    const materialOf = (tile: Group) => (tile.children[0]!.children[0] as Mesh).material;
    expect(materialOf(a)).toBe(materialOf(b));
  });

  it('lifts one part and puts it back', () => {
    const shelf = new MaterialShelf();
    const tile = tileWith('gate', 'tower');
    dressTile(tile, shelf);
    const [gate, tower] = tile.children as [Object3D, Object3D];
    const materialOf = (part: Object3D) =>
      (part.children[0] as Mesh<BoxGeometry, MeshStandardMaterial>).material;
    const plain = materialOf(tower);
    highlightPart(gate, true, shelf);
    expect(materialOf(gate)).not.toBe(plain);
    expect(materialOf(gate).emissiveIntensity).toBeGreaterThan(0);
    expect(materialOf(tower)).toBe(plain);
    highlightPart(gate, false, shelf);
    expect(materialOf(gate)).toBe(plain);
  });
});

describe('showPhase', () => {
  it('hides a part outside its phases', () => {
    const node = new Object3D();
    node.userData.phases = ['le-so-1467'];
    showPhase(node, 'today');
    expect(node.visible).toBe(false);
    showPhase(node, 'le-so-1467');
    expect(node.visible).toBe(true);
  });
  it('keeps a part without phases in all of them', () => {
    const node = new Object3D();
    showPhase(node, 'anything');
    expect(node.visible).toBe(true);
  });
});
