import { Color, FrontSide, type Material, MeshStandardMaterial } from 'three';
import { type SurfaceKind, shadeSurface } from './surface-shading.ts';

const KINDS: readonly SurfaceKind[] = ['opaque', 'glass', 'water', 'foliage', 'ground', 'line'];

/** A highlighted part glows a little in its own colour, warmed: told apart from its surroundings, still itself. */
const HIGHLIGHT_WARMTH = new Color('#ffc98a');
const HIGHLIGHT_INTENSITY = 0.3;

/**
 * The materials of one site, one for each name, shared by all its tiles: a tile brings only a name, a colour and a kind.
 * Every material has a highlighted twin that uses the same program.
 */
export class MaterialShelf {
  readonly #plain = new Map<string, MeshStandardMaterial>();
  readonly #highlighted = new Map<string, MeshStandardMaterial>();

  /** The shelf's material for one that came in a tile. */
  take(original: Material, hasColours: boolean): MeshStandardMaterial {
    const key = `${original.name}|${hasColours ? 'baked' : 'plain'}`;
    const known = this.#plain.get(key);
    if (known) return known;
    const made = makeMaterial(original, hasColours);
    made.userData.shelfKey = key;
    this.#plain.set(key, made);
    return made;
  }

  /** The same material, lifted. */
  highlighted(material: MeshStandardMaterial): MeshStandardMaterial {
    const key = String(material.userData.shelfKey);
    const known = this.#highlighted.get(key);
    if (known) return known;
    const lifted = material.clone();
    lifted.emissive.copy(material.color).multiply(HIGHLIGHT_WARMTH);
    lifted.emissiveIntensity = HIGHLIGHT_INTENSITY;
    shadeSurface(lifted, material.userData.kind as SurfaceKind);
    this.#highlighted.set(key, lifted);
    return lifted;
  }

  /** The plain material a lifted one came from (or the material itself). */
  plain(material: MeshStandardMaterial): MeshStandardMaterial {
    return this.#plain.get(String(material.userData.shelfKey)) ?? material;
  }

  dispose(): void {
    for (const material of [...this.#plain.values(), ...this.#highlighted.values()]) material.dispose();
    this.#plain.clear();
    this.#highlighted.clear();
  }
}

function makeMaterial(original: Material, hasColours: boolean): MeshStandardMaterial {
  const source = original instanceof MeshStandardMaterial ? original : new MeshStandardMaterial();
  const said: unknown = original.userData.kind;
  const kind = KINDS.find((candidate) => candidate === said) ?? 'opaque';
  const material = new MeshStandardMaterial({
    name: original.name,
    color: source.color,
    map: source.map,
    normalMap: source.normalMap,
    roughnessMap: source.roughnessMap,
    roughness: kind === 'water' ? 0.12 : source.roughness,
    metalness: source.metalness,
    side: source.side,
    shadowSide: source.side === FrontSide ? FrontSide : source.side,
    vertexColors: hasColours,
  });
  material.userData.kind = kind;
  shadeSurface(material, kind);
  return material;
}
