// One level of some parts → the bytes of a tile.
import type { Point3 } from '../../../src/base/index.ts';
import type { MaterialLibrary } from '../../kit/model.ts';
import { compile, type CompiledPart } from './compile.ts';
import { gltfIO } from './gltf-io.ts';
import { type OptimiseOptions, optimise, pack } from './optimise.ts';
import { validate } from './validate.ts';

/** What a tile is made of. */
export interface TileInput {
  /** Named in the validator's complaints. */
  readonly file: string;
  readonly materials: MaterialLibrary;
  readonly parts: readonly CompiledPart[];
  readonly anchors?: ReadonlyMap<string, Point3>;
}

/** A tile's bytes, validated before compression (the validator cannot look inside) and after. */
export async function makeTile(
  { file, materials, parts, anchors }: TileInput,
  options: OptimiseOptions,
): Promise<Uint8Array> {
  const io = await gltfIO();
  const document = compile({ materials, parts, ...(anchors ? { anchors } : {}) });
  await optimise(document, options);
  await validate(await io.writeBinary(document), file);
  pack(document);
  const bytes = await io.writeBinary(document);
  await validate(bytes, file);
  return bytes;
}
