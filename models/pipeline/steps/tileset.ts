// 3D Tiles 1.1: the whole site's massing as root, one child for every group of parts that streams together.
import type { Part, SiteModel } from '../../kit/model.ts';
import { type Bounds, boundsOfParts } from './bounds.ts';

/** When the children are wanted. */
export interface TilesetOptions {
  /**
   * Error of the massing, metres. 64 makes 12 pixels on a phone's 400-pixel view from 2.5 km away, so that whoever
   * stands anywhere in a site, or a few hundred metres off, gets the full level.
   */
  readonly massingErrorMetres: number;
}

/** See TilesetOptions. */
export const TILESET_DEFAULTS: TilesetOptions = { massingErrorMetres: 64 };

/** Parts that stream together, in the order in which the model names their tile first. */
export interface TileGroup {
  readonly name: string;
  readonly parts: readonly Part[];
}

/** A tile of tileset.json, as far as we use the standard. */
export interface Tile {
  readonly boundingVolume: { readonly box: readonly number[] };
  readonly geometricError: number;
  readonly refine?: 'REPLACE';
  readonly content: { readonly uri: string };
  readonly children?: readonly Tile[];
}

/** tileset.json, as far as we use the standard. */
export interface Tileset {
  readonly asset: { readonly version: '1.1' };
  readonly geometricError: number;
  readonly root: Tile;
}

/** The full level's parts by tile. Throws when a tile takes the massing's name or a name that is no file name. */
export function tileGroups(full: SiteModel): readonly TileGroup[] {
  const groups = new Map<string, Part[]>();
  for (const part of full.parts) {
    if (part.tile === 'massing' || !/^[a-z0-9-]+$/.test(part.tile)) {
      throw new Error(`Part "${part.id}": a tile cannot be named "${part.tile}".`);
    }
    groups.set(part.tile, [...(groups.get(part.tile) ?? []), part]);
  }
  return [...groups].map(([name, parts]) => ({ name, parts }));
}

/**
 * The tileset of a site. Children replace the root, so a part of the massing that no child has would vanish when
 * they arrive: that is an error here.
 */
export function tileset(
  massing: SiteModel,
  groups: readonly TileGroup[],
  options: TilesetOptions = TILESET_DEFAULTS,
): Tileset {
  const covered = new Set(groups.flatMap((group) => group.parts.map((part) => part.id)));
  const lost = massing.parts.filter((part) => !covered.has(part.id)).map((part) => part.id);
  if (lost.length > 0) throw new Error(`Parts of the massing that the full level lacks: ${lost.join(', ')}.`);
  const all = boundsOfParts([...massing.parts, ...groups.flatMap((group) => group.parts)]);
  return {
    asset: { version: '1.1' },
    geometricError: 8 * options.massingErrorMetres,
    root: {
      boundingVolume: { box: tileBox(all) },
      geometricError: options.massingErrorMetres,
      refine: 'REPLACE',
      content: { uri: 'massing.glb' },
      children: groups.map((group) => ({
        boundingVolume: { box: tileBox(boundsOfParts(group.parts)) },
        geometricError: 0,
        content: { uri: `${group.name}.glb` },
      })),
    },
  };
}

/** Centre and half axes. Tilesets are z-up while glTF is y-up: (x, y, z) becomes (x, −z, y). */
export function tileBox({ min, max }: Bounds): readonly number[] {
  const middle = min.map((value, axis) => (value + max[axis]!) / 2);
  // A hair more than half the size: quantized vertices may lie a grid step outside.
  const half = min.map((value, axis) => (max[axis]! - value) / 2 + 0.05);
  const rounded = [middle[0]!, -middle[2]!, middle[1]!, half[0]!, 0, 0, 0, half[2]!, 0, 0, 0, half[1]!];
  return rounded.map((value) => Math.round(value * 1000) / 1000 + 0);
}
