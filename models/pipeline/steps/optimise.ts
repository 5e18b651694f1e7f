// Smaller files without a visible change: shared vertices and materials, reordered triangles, quantized and packed.
import { type Document, PropertyType } from '@gltf-transform/core';
import { EXTMeshoptCompression } from '@gltf-transform/extensions';
import { dedup, reorder, weld } from '@gltf-transform/functions';
import { MeshoptEncoder } from 'meshoptimizer';
import { QUANTIZE_DEFAULTS, quantize, type QuantizeOptions } from './quantize.ts';

/** How strongly to pack. */
export interface OptimiseOptions {
  readonly quantize: QuantizeOptions;
}

/** For what a visitor stands next to. */
export const OPTIMISE_DEFAULTS: OptimiseOptions = { quantize: QUANTIZE_DEFAULTS };

/** Welds, quantizes, reorders and shares. Nodes, their extras and instances stay as they are. */
export async function optimise(
  document: Document,
  options: OptimiseOptions = OPTIMISE_DEFAULTS,
): Promise<void> {
  await document.transform(weld());
  quantize(document, options.quantize);
  await document.transform(
    reorder({ encoder: MeshoptEncoder, target: 'size' }),
    dedup({ propertyTypes: [PropertyType.ACCESSOR, PropertyType.MATERIAL] }),
  );
}

/** Asks for meshopt compression when the document is written. */
export function pack(document: Document): void {
  document
    .createExtension(EXTMeshoptCompression)
    .setRequired(true)
    .setEncoderOptions({ method: EXTMeshoptCompression.EncoderMethod.FILTER });
}
