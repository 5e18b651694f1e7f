// What a site's source hands to the pipeline: named parts with their evidence, anchors, and the lie of the ground.
import type { Matrix4 } from 'three';
import type { Point3 } from '../../src/base/index.ts';
import type { Evidence } from '../../src/content/index.ts';
import { type Geometry, merge } from './geometry.ts';
import type { SurfaceName } from './surface-names.ts';

/**
 * `massing`: the whole site in a few hundred kilobytes, first on screen. `full`: what the visitor walks among.
 * `close`: what the visitor stands in front of; only tiles with a part marked `closeUp` have it.
 */
export type Level = 'massing' | 'full' | 'close';

/** How a surface looks before any texture; `kind` tells the app which shading to use. */
export interface MaterialSpec {
  /** sRGB hex from the dossier's colour table. */
  readonly baseColour: `#${string}`;
  /** Texture set laid over the colour in metres of the world; absent: plain. The colour stays the mean of what is seen. */
  readonly surface?: SurfaceName;
  /** 0 mirror – 1 chalk. */
  readonly roughness: number;
  /** 0 for everything but bare metal. */
  readonly metalness?: number;
  /** `opaque` when absent. `line`: cables and wires, never drawn thinner than a pixel, so that they do not break up. */
  readonly kind?: 'opaque' | 'glass' | 'water' | 'foliage' | 'ground' | 'line';
  /** Seen from behind as well (thin sheets, cloth, leaves). */
  readonly doubleSided?: boolean;
  /** Longest edge, metres, before the ambient occlusion bake splits a triangle; absent: never split. */
  readonly occlusionStepMetres?: number;
  /** What it gives off after dusk (lamp globes, lit panes): a colour, and how bright, 1 as white paper under a lamp. */
  readonly glow?: { readonly colour: `#${string}`; readonly strength: number };
}

/**
 * A fixed lamp or floodlight. The light of those that burn `always` is baked into what they reach; the others are kept
 * for the night.
 */
export interface Lamp {
  readonly at: Point3;
  readonly colour: `#${string}`;
  /** Luminous intensity along its axis, or all round. */
  readonly candela: number;
  /** What a floodlight is aimed at; absent: it shines all round. */
  readonly towards?: Point3;
  /** Full angle of a floodlight's beam; 60 when absent. */
  readonly beamDegrees?: number;
  /** Burns by day as well: inside a house. */
  readonly always?: boolean;
}

/** The materials of a site by name. */
export type MaterialLibrary = Readonly<Record<string, MaterialSpec>>;

/** One mesh of one material, drawn once, or at every one of `placements`. */
export interface PartMesh {
  readonly material: string;
  readonly geometry: Geometry;
  /** Present for repeated things (columns, trees); stays instanced all the way to the screen. */
  readonly placements?: readonly Matrix4[];
}

/** A named piece of a site: the unit of evidence, highlight and phase. */
export interface Part {
  readonly id: string;
  readonly evidence: Evidence;
  /** Phases it stands in; absent: in all. */
  readonly phases?: readonly string[];
  /** Drawn as a proposal, not as fact: a building that stands no more and that nobody has a full drawing of. */
  readonly reconstruction: boolean;
  /** Parts with the same tile stream together. */
  readonly tile: string;
  /** Whether the level `close` shows more of it than `full`. */
  readonly closeUp: boolean;
  /** Inside a house: streams only to who is in it or at its door. All parts of its tile are. */
  readonly indoors: boolean;
  /** Whether a camera or a visitor bumps into it. */
  readonly solid: boolean;
  readonly meshes: readonly PartMesh[];
}

/** A site at one level of detail, in metres, glTF axes (y up). */
export interface SiteModel {
  readonly level: Level;
  readonly materials: MaterialLibrary;
  readonly parts: readonly Part[];
  readonly anchors: ReadonlyMap<string, Point3>;
  readonly lamps: readonly Lamp[];
  /** Height of the ground, or of the water where there is water, at (x, z). */
  readonly groundHeightMetres: (x: number, z: number) => number;
}

/** What `models/sites/<site>/model/index.ts` exports as `buildModel`. Pure: same level, same model. */
export type BuildModel = (level: Level) => SiteModel;

/** How a part is described when it is begun. */
export interface PartOptions {
  readonly evidence: Evidence;
  readonly phases?: readonly string[];
  /** Default false. */
  readonly reconstruction?: boolean;
  /** Default: the part's own id. */
  readonly tile?: string;
  /** Default false. */
  readonly closeUp?: boolean;
  /** Default false. */
  readonly indoors?: boolean;
  /** Default true; false for trees, cables, railings, grass, ground. */
  readonly solid?: boolean;
}

/** Collects the meshes of one part; same-material meshes become one. */
export class PartBuilder {
  readonly #single = new Map<string, Geometry[]>();
  readonly #repeated: PartMesh[] = [];

  constructor(
    readonly id: string,
    readonly options: PartOptions,
    private readonly materials: MaterialLibrary,
  ) {}

  /** Adds meshes drawn once. */
  add(material: string, ...geometries: readonly Geometry[]): this {
    this.#check(material);
    const list = this.#single.get(material) ?? [];
    list.push(...geometries);
    this.#single.set(material, list);
    return this;
  }

  /** Adds one mesh drawn at every placement. A single placement is the same as `add` of the moved mesh. */
  repeat(material: string, geometry: Geometry, placements: readonly Matrix4[]): this {
    this.#check(material);
    if (placements.length > 0) this.#repeated.push({ material, geometry, placements });
    return this;
  }

  /** The finished part. */
  finish(): Part {
    const meshes: PartMesh[] = [...this.#single].map(([material, list]) => ({
      material,
      geometry: merge(...list),
    }));
    return {
      id: this.id,
      evidence: this.options.evidence,
      ...(this.options.phases ? { phases: this.options.phases } : {}),
      reconstruction: this.options.reconstruction ?? false,
      tile: this.options.tile ?? this.id,
      closeUp: this.options.closeUp ?? false,
      indoors: this.options.indoors ?? false,
      solid: this.options.solid ?? true,
      meshes: [...meshes, ...this.#repeated].filter((mesh) => mesh.geometry.indices.length > 0),
    };
  }

  #check(material: string): void {
    if (!(material in this.materials)) throw new Error(`Part "${this.id}": no material named "${material}".`);
  }
}

/** Collects a site: parts, anchors, ground. Throws on a repeated id or an unknown material, naming it. */
export class ModelBuilder {
  readonly #parts = new Map<string, PartBuilder>();
  readonly #anchors = new Map<string, Point3>();
  readonly #lamps: Lamp[] = [];

  constructor(
    readonly level: Level,
    readonly materials: MaterialLibrary,
  ) {}

  /** Begins a part. */
  part(id: string, options: PartOptions): PartBuilder {
    if (this.#parts.has(id)) throw new Error(`Two parts are named "${id}".`);
    const part = new PartBuilder(id, options, this.materials);
    this.#parts.set(id, part);
    return part;
  }

  /** Names a point that views, details and phases refer to. */
  anchor(id: string, position: Point3): this {
    if (this.#anchors.has(id)) throw new Error(`Two anchors are named "${id}".`);
    this.#anchors.set(id, position);
    return this;
  }

  /** Puts up a fixed lamp or floodlight. */
  lamp(lamp: Lamp): this {
    this.#lamps.push(lamp);
    return this;
  }

  /** The finished model. `groundHeightMetres` defaults to flat ground at 0. */
  finish(groundHeightMetres: (x: number, z: number) => number = () => 0): SiteModel {
    const parts = [...this.#parts.values()]
      .map((part) => part.finish())
      .filter((part) => part.meshes.length > 0);
    return {
      level: this.level,
      materials: this.materials,
      parts,
      anchors: this.#anchors,
      lamps: this.#lamps,
      groundHeightMetres,
    };
  }
}
