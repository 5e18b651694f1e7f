// Tiles that come or go within a moment instead of popping: each mesh draws a growing or shrinking share of its dots.
import { Group, type IUniform, Mesh, MeshStandardMaterial, type Object3D } from 'three';
import type { MaterialShelf } from './material-shelf.ts';

/** Long enough to hide the change, short enough not to be a show; modelling.md, section 7. */
const FADE_SECONDS = 0.25;

interface Fade {
  readonly isComing: boolean;
  readonly share: IUniform<number>;
  seconds: number;
  /** What each mesh wears when the fade is over. */
  readonly atRest: ReadonlyMap<Mesh, MeshStandardMaterial>;
  readonly copies: ReadonlyMap<MeshStandardMaterial, MeshStandardMaterial>;
}

/** What a frame did to the fades. */
export interface FadeStep {
  readonly isFading: boolean;
  /** Tiles that have come to rest. */
  readonly arrived: readonly Object3D[];
  /** Whether one has gone for good. */
  readonly tookAway: boolean;
}

/** The fades of one site's tiles. Tiles on their way out are kept in `group` until they are gone. */
export class TileFades {
  readonly group = new Group();
  readonly #fades = new Map<Object3D, Fade>();

  constructor(private readonly shelf: MaterialShelf) {}

  /** A tile has just been shown. */
  comeIn(scene: Object3D): void {
    this.cancel(scene);
    this.#begin(scene, true);
  }

  /** A tile has just been taken away, while something else took its place. */
  goOut(scene: Object3D): void {
    this.cancel(scene);
    this.group.add(scene);
    this.#begin(scene, false);
  }

  /** Ends a tile's fade at once: it is shown again, or its memory is given back. */
  cancel(scene: Object3D): void {
    const fade = this.#fades.get(scene);
    if (!fade) return;
    this.#fades.delete(scene);
    for (const [mesh, material] of fade.atRest) mesh.material = material;
    for (const copy of fade.copies.values()) copy.dispose();
    if (scene.parent === this.group) this.group.remove(scene);
  }

  /** Once a frame, before drawing. */
  step(deltaSeconds: number): FadeStep {
    const arrived: Object3D[] = [];
    let tookAway = false;
    for (const [scene, fade] of this.#fades) {
      fade.seconds += deltaSeconds;
      const share = fade.seconds / FADE_SECONDS;
      if (share < 1) {
        fade.share.value = fade.isComing ? share : -share;
        // The stream lets go of a tile's parent when it takes the tile out of use.
        if (!fade.isComing) scene.parent = this.group;
        continue;
      }
      this.cancel(scene);
      if (fade.isComing) arrived.push(scene);
      else tookAway = true;
    }
    return { isFading: this.#fades.size > 0, arrived, tookAway };
  }

  #begin(scene: Object3D, isComing: boolean): void {
    const share = { value: isComing ? 0.001 : 0 };
    const atRest = new Map<Mesh, MeshStandardMaterial>();
    const copies = new Map<MeshStandardMaterial, MeshStandardMaterial>();
    scene.traverse((node) => {
      if (!(node instanceof Mesh) || !(node.material instanceof MeshStandardMaterial)) return;
      const material = node.material;
      const copy = copies.get(material) ?? this.shelf.fadingCopy(material, share);
      copies.set(material, copy);
      atRest.set(node, material);
      node.material = copy;
    });
    this.#fades.set(scene, { isComing, share, seconds: 0, atRest, copies });
  }
}
