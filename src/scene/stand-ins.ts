import { Group, InstancedMesh, type Object3D } from 'three';

/**
 * Coarse parts shown in the place of fine ones that are missing. 3D Tiles lets a parent go as soon as its visible
 * children are done, a failed child included: without this, a broken tile would be a hole.
 */
export class StandIns {
  readonly group = new Group();
  readonly #shown = new Map<string, Object3D>();
  readonly #sources = new Map<string, Object3D>();

  constructor() {
    this.group.matrixAutoUpdate = false;
  }

  /**
   * Shows exactly `wanted` parts, copied from what is loaded of them.
   * @param place transform that all tiles' scenes have. @param coarse parts by id.
   */
  show(wanted: ReadonlySet<string>, coarse: ReadonlyMap<string, Object3D>, place: Object3D): void {
    this.group.matrix.copy(place.matrix);
    this.group.matrixWorldNeedsUpdate = true;
    for (const [id, copy] of this.#shown) {
      if (!wanted.has(id) || coarse.get(id) !== this.#sources.get(id)) this.#drop(id, copy);
    }
    for (const id of wanted) {
      const source = coarse.get(id);
      if (!source || this.#shown.has(id)) continue;
      const copy = source.clone(true);
      this.#shown.set(id, copy);
      this.#sources.set(id, source);
      this.group.add(copy);
    }
  }

  /** The parts standing in now. */
  get parts(): ReadonlyMap<string, Object3D> {
    return this.#shown;
  }

  /** Takes all of them away. Geometry and materials belong to the coarse tile and stay. */
  clear(): void {
    for (const [id, copy] of this.#shown) this.#drop(id, copy);
  }

  #drop(id: string, copy: Object3D): void {
    copy.removeFromParent();
    copy.traverse((node) => {
      if (node instanceof InstancedMesh) node.dispose();
    });
    this.#shown.delete(id);
    this.#sources.delete(id);
  }
}
