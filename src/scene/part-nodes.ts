// Parts inside a loaded tile: finding them, and what phase and highlight do to them.
import { Mesh, MeshStandardMaterial, type Object3D } from 'three';
import type { MaterialShelf } from './material-shelf.ts';

/** Nodes of a tile that carry a part, by part id. */
export function partNodesOf(scene: Object3D): ReadonlyMap<string, Object3D> {
  const parts = new Map<string, Object3D>();
  scene.traverse((node) => {
    const id: unknown = node.userData.part;
    if (typeof id === 'string' && !parts.has(id)) parts.set(id, node);
  });
  return parts;
}

/** Gives every mesh its material from the shelf and its place in the light; lets go of what the file brought. */
export function dressTile(scene: Object3D, shelf: MaterialShelf): void {
  const dress = (node: Object3D, isReconstruction: boolean): void => {
    const proposed = isReconstruction || node.userData.reconstruction === true;
    for (const child of node.children) dress(child, proposed);
    if (!(node instanceof Mesh) || Array.isArray(node.material)) return;
    const original = node.material;
    const material = shelf.take(original, {
      hasColours: node.geometry.hasAttribute('color'),
      isWorn: node.geometry.hasAttribute('_wear'),
      isNightLit: node.geometry.hasAttribute('_night'),
      isReconstruction: proposed,
    });
    original.dispose();
    node.material = material;
    const kind: unknown = material.userData.kind;
    node.castShadow = kind !== 'water' && kind !== 'ground';
    node.receiveShadow = true;
  };
  dress(scene, false);
}

/** Shows a part only in its phases; a part without phases stands in all of them. */
export function showPhase(node: Object3D, phase: string): void {
  const phases: unknown = node.userData.phases;
  node.visible = !Array.isArray(phases) || phases.includes(phase);
}

/** Lifts a part out of its surroundings, or puts it back. */
export function highlightPart(node: Object3D, on: boolean, shelf: MaterialShelf): void {
  node.traverse((child) => {
    if (!(child instanceof Mesh) || !(child.material instanceof MeshStandardMaterial)) return;
    child.material = on ? shelf.highlighted(child.material) : shelf.plain(child.material);
  });
}
