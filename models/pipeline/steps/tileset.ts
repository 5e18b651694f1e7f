// 3D Tiles 1.1: the whole site's massing as root, one child for every group of parts that streams together, and under
// it, where a group has more to show, its close-up.
import type { Part, SiteModel } from '../../kit/model.ts';
import { type Bounds, boundsOfParts } from './bounds.ts';

/** When the children are wanted. */
export interface TilesetOptions {
  /**
   * Error of the massing, metres. 64 makes 12 pixels on a phone's 400-pixel view from 2.5 km away, so that whoever
   * stands anywhere in a site, or a few hundred metres off, gets the full level.
   */
  readonly massingErrorMetres: number;
  /**
   * Error of a full tile that has a close-up, metres. 0.35 makes 12 pixels on a 720-pixel view of 45° from 25 m away:
   * nearer than that to the tile's box, its close-up comes.
   */
  readonly fullErrorMetres: number;
  /** Error of a house whose rooms are not shown, metres. 0.08 makes 12 pixels on such a view from 6 m off the rooms' box. */
  readonly indoorErrorMetres: number;
}

/** See TilesetOptions. */
export const TILESET_DEFAULTS: TilesetOptions = {
  massingErrorMetres: 64,
  fullErrorMetres: 0.35,
  indoorErrorMetres: 0.08,
};

/** What the name of a close-up tile ends with. */
const CLOSE_SUFFIX = '-close';

/** Parts that stream together, in the order in which the model names their tile first. */
export interface TileGroup {
  readonly name: string;
  /** At the full level. */
  readonly parts: readonly Part[];
  /** The same parts at the close level, where one of them has more to show; else null. */
  readonly closeParts: readonly Part[] | null;
}

/** Triangles and draw calls of one phase. */
export type Cost = readonly [triangles: number, drawCalls: number];

/** By phase id; a phase in which nothing of it stands is absent. */
export type CostByPhase = Readonly<Record<string, Cost>>;

/** Of one tile: itself, and the coarser parts that it replaces. */
export interface TileCost {
  readonly costs: CostByPhase;
  readonly replaces: CostByPhase;
}

/** What the standard has no word for. */
export interface TileExtras {
  /** Phases in which something of the tile stands; absent: in all. */
  readonly phases?: readonly string[];
  /** What it takes to draw the tile, and what goes when it comes; absent for the massing. */
  readonly costs?: CostByPhase;
  readonly replaces?: CostByPhase;
}

/** A tile of tileset.json, as far as we use the standard. */
export interface Tile {
  readonly boundingVolume: { readonly box: readonly number[] };
  readonly geometricError: number;
  readonly refine?: 'REPLACE';
  /** Absent: a tile that shows nothing until one is near enough for its children. */
  readonly content?: { readonly uri: string };
  readonly extras?: TileExtras;
  readonly children?: readonly Tile[];
}

/** tileset.json, as far as we use the standard. */
export interface Tileset {
  readonly asset: { readonly version: '1.1' };
  readonly geometricError: number;
  readonly root: Tile;
}

/** Whether a full level asks for the close level. */
export const hasCloseUp = (full: SiteModel): boolean => full.parts.some((part) => part.closeUp);

/** File of a group's full tile, or of its close-up. */
export const tileFile = (group: TileGroup, level: 'full' | 'close'): string =>
  `${group.name}${level === 'close' ? CLOSE_SUFFIX : ''}.glb`;

/**
 * Parts by tile. `close` is null when no part has a close-up. Throws when a tile takes a name that is not free or no
 * file name, and when a group has not the same parts at both levels.
 */
export function tileGroups(full: SiteModel, close: SiteModel | null = null): readonly TileGroup[] {
  const [fullByTile, closeByTile] = [partsByTile(full.parts), partsByTile(close?.parts ?? [])];
  return [...fullByTile].map(([name, parts]) => {
    if (!parts.some((part) => part.closeUp)) return { name, parts, closeParts: null };
    const closeParts = closeByTile.get(name) ?? [];
    requireSameParts(name, parts, closeParts);
    return { name, parts, closeParts };
  });
}

function partsByTile(parts: readonly Part[]): ReadonlyMap<string, readonly Part[]> {
  const groups = new Map<string, Part[]>();
  for (const part of parts) {
    if (part.tile === 'massing' || part.tile.endsWith(CLOSE_SUFFIX) || !/^[a-z0-9-]+$/.test(part.tile)) {
      throw new Error(`Part "${part.id}": a tile cannot be named "${part.tile}".`);
    }
    groups.set(part.tile, [...(groups.get(part.tile) ?? []), part]);
  }
  return groups;
}

function requireSameParts(tile: string, full: readonly Part[], close: readonly Part[]): void {
  const lacking = (some: readonly Part[], others: readonly Part[]): readonly string[] =>
    some.filter(({ id }) => !others.some((other) => other.id === id)).map(({ id }) => id);
  const problems = [
    ...lacking(full, close).map((id) => `part "${id}" is missing at level close`),
    ...lacking(close, full).map((id) => `part "${id}" is missing at level full`),
  ];
  if (problems.length > 0) throw new Error(`Tile "${tile}": ${problems.join('; ')}.`);
}

/**
 * The tileset of a site. Children replace their parent, so a part of the massing that no child has would vanish when
 * they arrive: that is an error here.
 */
export function tileset(
  massing: SiteModel,
  groups: readonly TileGroup[],
  costs: ReadonlyMap<string, TileCost>,
  options: TilesetOptions = TILESET_DEFAULTS,
): Tileset {
  const covered = new Set(groups.flatMap((group) => group.parts.map((part) => part.id)));
  const lost = massing.parts.filter((part) => !covered.has(part.id)).map((part) => part.id);
  if (lost.length > 0) throw new Error(`Parts of the massing that the full level lacks: ${lost.join(', ')}.`);
  const indoors = massing.parts.filter((part) => part.indoors).map((part) => part.id);
  if (indoors.length > 0) throw new Error(`Parts indoors that the massing shows: ${indoors.join(', ')}.`);
  const all = boundsOfParts([...massing.parts, ...groups.flatMap(partsOfAllLevels)]);
  return {
    asset: { version: '1.1' },
    geometricError: 8 * options.massingErrorMetres,
    root: {
      boundingVolume: { box: tileBox(all) },
      geometricError: options.massingErrorMetres,
      refine: 'REPLACE',
      content: { uri: 'massing.glb' },
      ...extrasOf(massing.parts),
      children: groups.map((group) => groupTile(group, costs, options)),
    },
  };
}

const partsOfAllLevels = (group: TileGroup): readonly Part[] => [...group.parts, ...(group.closeParts ?? [])];

function groupTile(group: TileGroup, costs: ReadonlyMap<string, TileCost>, options: TilesetOptions): Tile {
  const shown = shownTile(group, costs, options);
  const indoors = group.parts.filter((part) => part.indoors).length;
  if (indoors === 0) return shown;
  if (indoors < group.parts.length) {
    throw new Error(`Tile "${group.name}": all of its parts are indoors, or none.`);
  }
  return {
    boundingVolume: shown.boundingVolume,
    geometricError: options.indoorErrorMetres,
    refine: 'REPLACE',
    ...extrasOf(group.parts),
    children: [shown],
  };
}

function shownTile(group: TileGroup, costs: ReadonlyMap<string, TileCost>, options: TilesetOptions): Tile {
  const common = {
    boundingVolume: { box: tileBox(boundsOfParts(partsOfAllLevels(group))) },
    content: { uri: tileFile(group, 'full') },
    ...extrasOf(group.parts, costs.get(tileFile(group, 'full'))),
  };
  if (!group.closeParts) return { ...common, geometricError: 0 };
  const close: Tile = {
    boundingVolume: { box: tileBox(boundsOfParts(group.closeParts)) },
    geometricError: 0,
    content: { uri: tileFile(group, 'close') },
    ...extrasOf(group.closeParts, costs.get(tileFile(group, 'close'))),
  };
  return { ...common, geometricError: options.fullErrorMetres, refine: 'REPLACE', children: [close] };
}

/** So that the app need not load what does not stand (the phases of all parts, when every part names its own) or costs too much. */
function extrasOf(parts: readonly Part[], cost?: TileCost): Pick<Tile, 'extras'> {
  const phases = parts.every((part) => part.phases)
    ? [...new Set(parts.flatMap((part) => part.phases!))]
    : null;
  return phases || cost ? { extras: { ...(phases ? { phases } : {}), ...cost } } : {};
}

/** Centre and half axes. Tilesets are z-up while glTF is y-up: (x, y, z) becomes (x, −z, y). */
export function tileBox({ min, max }: Bounds): readonly number[] {
  const middle = min.map((value, axis) => (value + max[axis]!) / 2);
  // A hair more than half the size: quantized vertices may lie a grid step outside.
  const half = min.map((value, axis) => (max[axis]! - value) / 2 + 0.05);
  const rounded = [middle[0]!, -middle[2]!, middle[1]!, half[0]!, 0, 0, 0, half[2]!, 0, 0, 0, half[1]!];
  return rounded.map((value) => Math.round(value * 1000) / 1000 + 0);
}
