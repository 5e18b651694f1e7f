// Reads a built site's tiles back into plain triangles, metres, y up.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Accessor, Document, Node } from '@gltf-transform/core';
import { EXTMeshGPUInstancing, type InstancedMesh } from '@gltf-transform/extensions';
import { Matrix4, Quaternion, Vector3 } from 'three';
import type { Level } from '../../models/kit/model.ts';
import { gltfIO } from '../../models/pipeline/steps/gltf-io.ts';
import type { Tile, Tileset } from '../../models/pipeline/steps/tileset.ts';

/** One mesh of a part as it stands on disk. */
export interface BuiltMesh {
  readonly material: string;
  /** Three numbers a vertex, in the mesh's own frame. */
  readonly positions: Float32Array;
  readonly indices: ArrayLike<number>;
  /** Baked colours 0–1, four numbers a vertex; null where nothing was baked. */
  readonly colours: Float32Array | null;
  /** Baked wear 0–1 (streaks, soot, damp, edges), four numbers a vertex; null where there is none. */
  readonly wear: Float32Array | null;
  /** Whether its material is seen from behind as well. */
  readonly doubleSided: boolean;
  /** Where it is drawn; one matrix for a mesh that is not instanced. */
  readonly places: readonly Matrix4[];
  readonly instanced: boolean;
}

/** A part as the tiles of one level hold it. */
export interface BuiltPart {
  readonly id: string;
  readonly evidence: string;
  readonly phases: readonly string[] | null;
  readonly tile: string;
  readonly meshes: readonly BuiltMesh[];
}

/** Everything that the tiles of a site say. */
export interface BuiltTiles {
  readonly tileset: Tileset;
  readonly parts: Readonly<Record<Level, ReadonlyMap<string, BuiltPart>>>;
  readonly anchors: ReadonlyMap<string, readonly [number, number, number]>;
}

/** Levels by how deep their tiles hang in the tree. */
const LEVELS: readonly Level[] = ['massing', 'full', 'close'];

/** Reads tileset.json and every tile it names. Throws when a level has a part twice or a file is missing. */
export async function readBuiltTiles(folder: string): Promise<BuiltTiles> {
  const tileset = JSON.parse(readFileSync(join(folder, 'tileset.json'), 'utf8')) as Tileset;
  const anchors = new Map<string, readonly [number, number, number]>();
  const io = await gltfIO();
  const parts: Record<Level, Map<string, BuiltPart>> = {
    massing: new Map(),
    full: new Map(),
    close: new Map(),
  };
  const read = async (tile: Tile, depth: number): Promise<void> => {
    if (!tile.content) {
      for (const child of tile.children ?? []) await read(child, depth);
      return;
    }
    const level = LEVELS[depth];
    if (!level) throw new Error(`${folder}: ${tile.content.uri} hangs deeper than the levels there are`);
    const document = await io.readBinary(new Uint8Array(readFileSync(join(folder, tile.content.uri))));
    for (const part of partsOf(document, tile.content.uri.replace(/\.glb$/, ''))) {
      if (parts[level].has(part.id))
        throw new Error(`${folder}: part "${part.id}" is in two tiles of level ${level}`);
      parts[level].set(part.id, part);
    }
    for (const node of document.getRoot().listNodes()) {
      const { anchor } = node.getExtras();
      if (typeof anchor === 'string') anchors.set(anchor, node.getWorldTranslation());
    }
    for (const child of tile.children ?? []) await read(child, depth + 1);
  };
  await read(tileset.root, 0);
  return { tileset, parts, anchors };
}

function partsOf(document: Document, tile: string): readonly BuiltPart[] {
  return document
    .getRoot()
    .listNodes()
    .flatMap((node): BuiltPart[] => {
      const { part, evidence, phases } = node.getExtras();
      if (typeof part !== 'string') return [];
      return [
        {
          id: part,
          evidence: String(evidence),
          phases: Array.isArray(phases) ? phases.map(String) : null,
          tile,
          meshes: node.listChildren().flatMap(meshesOf),
        },
      ];
    });
}

function meshesOf(node: Node): readonly BuiltMesh[] {
  const places = placesOf(node);
  return (node.getMesh()?.listPrimitives() ?? []).map((primitive) => {
    const position = primitive.getAttribute('POSITION')!;
    const colour = primitive.getAttribute('COLOR_0');
    const wear = primitive.getAttribute('_WEAR');
    return {
      material: primitive.getMaterial()?.getName() ?? '',
      positions: elements(position),
      indices: primitive.getIndices()!.getArray()!,
      colours: colour ? elements(colour) : null,
      wear: wear ? elements(wear) : null,
      doubleSided: primitive.getMaterial()?.getDoubleSided() ?? false,
      places,
      instanced: node.getExtension(EXTMeshGPUInstancing.EXTENSION_NAME) !== null,
    };
  });
}

function placesOf(node: Node): readonly Matrix4[] {
  const world = new Matrix4().fromArray(node.getWorldMatrix());
  const instances = node.getExtension<InstancedMesh>(EXTMeshGPUInstancing.EXTENSION_NAME);
  if (!instances) return [world];
  const [t, r, s] = ['TRANSLATION', 'ROTATION', 'SCALE'].map((name) =>
    elements(instances.getAttribute(name)!),
  );
  return Array.from({ length: t!.length / 3 }, (_, i) =>
    new Matrix4()
      .compose(
        new Vector3().fromArray(t!, 3 * i),
        new Quaternion().fromArray(r!, 4 * i),
        new Vector3().fromArray(s!, 3 * i),
      )
      .premultiply(world),
  );
}

/** All elements as floats, normalised integers decoded. */
function elements(accessor: Accessor): Float32Array {
  const size = accessor.getElementSize();
  const out = new Float32Array(accessor.getCount() * size);
  for (let i = 0; i < accessor.getCount(); i++) out.set(accessor.getElement(i, []), i * size);
  return out;
}
