import { Color, FrontSide, type IUniform, type Material, MeshStandardMaterial } from 'three';
import type { SurfaceLibrary } from './surface-library.ts';
import {
  PLAIN_SHADING,
  type Shading,
  type ShadingUniforms,
  type SurfaceKind,
  shadeSurface,
} from './surface-shading.ts';

const KINDS: readonly SurfaceKind[] = ['opaque', 'glass', 'water', 'foliage', 'ground', 'line'];

/** How readily moss, damp and soot settle on a surface; 0 where nothing is said. Hands and feet keep carved stone clean. */
const MOSSINESS: Readonly<Record<string, number>> = {
  brick: 1,
  'brick-bond': 1,
  'lime-wash': 1,
  stucco: 0.9,
  ashlar: 0.9,
  granite: 0.6,
  concrete: 0.7,
  'shoe-tile': 0.8,
  'fired-clay': 0.45,
  'carved-stone': 0.3,
};

/** A highlighted part glows a little in its own colour, warmed: told apart from its surroundings, its stone still stone. */
const HIGHLIGHT_WARMTH = new Color('#ffc98a');
const HIGHLIGHT_INTENSITY = 0.12;

/** What a mesh brings besides its material. */
export interface MaterialUse {
  /** Baked light in vertex colours. */
  readonly hasColours: boolean;
  /** Baked wear. */
  readonly isWorn: boolean;
  /** Baked light of lamps. */
  readonly isNightLit: boolean;
  /** Part of a proposal. */
  readonly isReconstruction: boolean;
}

interface Entry {
  readonly plain: MeshStandardMaterial;
  highlighted: MeshStandardMaterial | null;
  shading: Shading;
  readonly uniforms: Record<string, IUniform>;
}

/** Of a material that neither comes nor goes; see shader-pieces.ts, FADE. */
const AT_REST: IUniform<number> = { value: 1 };

/** How a shelf's materials are drawn. */
export interface ShelfOptions {
  /** Null: no textures. */
  readonly surfaces: SurfaceLibrary | null;
  /** Uniforms of the air and of the lamps (daylight-uniforms.ts), the same for all. */
  readonly daylight: ShadingUniforms;
  /** Whether tiles come and go dot by dot. */
  readonly fades: boolean;
  /** A surface became known after its material was made. */
  readonly onChange: () => void;
}

/** A shelf without textures, for what needs none. */
export const PLAIN_SHELF: ShelfOptions = {
  surfaces: null,
  daylight: {},
  fades: false,
  onChange: () => {},
};

/**
 * The materials of one site, one for each name and use, shared by all its tiles: a tile brings only a name, a colour, a
 * kind and a surface. A material, its highlighted twin and its fading copies use the same program.
 */
export class MaterialShelf {
  readonly #entries = new Map<string, Entry>();
  readonly #entryOf = new WeakMap<MeshStandardMaterial, Entry>();

  constructor(private readonly options: ShelfOptions = PLAIN_SHELF) {}

  /** The shelf's material for one that came in a tile. */
  take(original: Material, use: MaterialUse): MeshStandardMaterial {
    const key = [original.name, ...Object.values(use)].join('|');
    const known = this.#entries.get(key);
    if (known) return known.plain;
    const kind = kindOf(original);
    const glow = glowOf(original);
    const entry: Entry = {
      plain: makeMaterial(original, kind, use.hasColours),
      highlighted: null,
      shading: {
        ...PLAIN_SHADING,
        kind,
        worn: use.isWorn,
        nightLit: use.isNightLit,
        glows: glow !== null,
        reconstruction: use.isReconstruction,
        fades: this.options.fades,
      },
      uniforms: { ...this.options.daylight, ...(glow ? { glowRadiance: { value: glow } } : {}) },
    };
    this.#entries.set(key, entry);
    this.#entryOf.set(entry.plain, entry);
    this.#shade(entry.plain, entry, AT_REST);
    const surface: unknown = original.userData.surface;
    if (typeof surface === 'string' && this.options.surfaces)
      void this.#lay(entry, surface, this.options.surfaces);
    return entry.plain;
  }

  /** The same material, lifted. */
  highlighted(material: MeshStandardMaterial): MeshStandardMaterial {
    const entry = this.#entryOf.get(material);
    if (!entry) return material;
    if (entry.highlighted) return entry.highlighted;
    const lifted = entry.plain.clone();
    lifted.emissive.copy(lifted.color).multiply(HIGHLIGHT_WARMTH);
    lifted.emissiveIntensity = HIGHLIGHT_INTENSITY;
    entry.highlighted = lifted;
    this.#entryOf.set(lifted, entry);
    this.#shade(lifted, entry, AT_REST);
    return lifted;
  }

  /** The plain material that a lifted or fading one came from (or the material itself). */
  plain(material: MeshStandardMaterial): MeshStandardMaterial {
    return this.#entryOf.get(material)?.plain ?? material;
  }

  /** A copy that is drawn in a share of its dots; whoever asks disposes it. */
  fadingCopy(material: MeshStandardMaterial, fadeShare: IUniform<number>): MeshStandardMaterial {
    const entry = this.#entryOf.get(material);
    const copy = material.clone();
    if (entry) {
      this.#entryOf.set(copy, entry);
      this.#shade(copy, entry, fadeShare);
    }
    return copy;
  }

  dispose(): void {
    for (const { plain, highlighted } of this.#entries.values()) {
      plain.dispose();
      highlighted?.dispose();
    }
    this.#entries.clear();
  }

  #shade(material: MeshStandardMaterial, entry: Entry, fadeShare: IUniform<number>): void {
    shadeSurface(material, entry.shading, { ...entry.uniforms, fadeShare });
  }

  /** Lays a surface's texture on a material that was made before it was known. */
  async #lay(entry: Entry, name: string, surfaces: SurfaceLibrary): Promise<void> {
    const found = await surfaces.find(name);
    if (!found) return;
    const { surface, layer, shown } = found;
    const [r, g, b] = surface.meanColour;
    entry.shading = {
      ...entry.shading,
      mapping: surface.mapping,
      detile: surface.detile,
      mossy: name in MOSSINESS,
    };
    Object.assign(entry.uniforms, {
      surfaceAlbedo: { value: surfaces.albedo },
      surfaceRelief: { value: surfaces.relief },
      surfaceLayer: { value: layer },
      surfacePerMetre: { value: 1 / surface.tileMetres },
      surfaceInverseMean: { value: new Color(1 / r, 1 / g, 1 / b) },
      surfaceMeanRoughness: { value: surface.meanRoughness },
      surfaceShown: shown,
      mossiness: { value: MOSSINESS[name] ?? 0 },
    });
    this.#shade(entry.plain, entry, AT_REST);
    if (entry.highlighted) this.#shade(entry.highlighted, entry, AT_REST);
    this.options.onChange();
  }
}

function kindOf(original: Material): SurfaceKind {
  const said: unknown = original.userData.kind;
  return KINDS.find((candidate) => candidate === said) ?? 'opaque';
}

function makeMaterial(original: Material, kind: SurfaceKind, hasColours: boolean): MeshStandardMaterial {
  const source = original instanceof MeshStandardMaterial ? original : new MeshStandardMaterial();
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
  return material;
}

/** What a material gives off after dusk, as its tile says; null where it says nothing that can be read. */
function glowOf(original: Material): Color | null {
  const glow: unknown = original.userData.glow;
  if (typeof glow !== 'object' || glow === null || !('colour' in glow) || !('strength' in glow)) return null;
  const { colour, strength } = glow;
  return typeof colour === 'string' && typeof strength === 'number'
    ? new Color(colour).multiplyScalar(strength)
    : null;
}
