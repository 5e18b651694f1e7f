// `public/surfaces/library.json`: the texture sets that all sites share.
import * as z from 'zod/mini';

const share = z.number().check(z.minimum(0), z.maximum(1));

const surfaceSchema = z.strictObject({
  name: z.string().check(z.minLength(1)),
  /** Edge of the square that repeats. */
  tileMetres: z.number().check(z.positive()),
  /** `planar`: with a direction, laid level along a face and up it; `triplanar`: without, laid from three sides. */
  mapping: z.enum(['planar', 'triplanar']),
  /** Shown in two scales at once, so that its repeat is not seen. */
  detile: z.boolean(),
  /** Linear red, green, blue. */
  meanColour: z.tuple([share, share, share]),
  meanRoughness: share,
  /** Files beside the library: colour; and normal x, y and roughness. */
  albedo: z.string(),
  relief: z.string(),
});
/** One texture set. */
export type Surface = z.infer<typeof surfaceSchema>;

export const surfaceLibrarySchema = z.strictObject({
  schemaVersion: z.literal(1),
  /** Side of every picture. */
  sizePixels: z.int().check(z.positive()),
  surfaces: z.array(surfaceSchema),
});
export type SurfaceLibraryDocument = z.infer<typeof surfaceLibrarySchema>;
