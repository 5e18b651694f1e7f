// What the pipeline writes to public/sites/ and the browser reads: poses resolved to metres, cues timed.
import * as z from 'zod/mini';
import { cueIdSchema, evidenceSchema, type LANGS, pointSchema, slugSchema } from './identifiers.ts';
import { siteManifestSchema } from './site-pack.ts';

/** A camera pose in the site's model frame. */
export const poseSchema = z.strictObject({
  position: pointSchema,
  target: pointSchema,
  fovDegrees: z.number(),
});
export type Pose = z.infer<typeof poseSchema>;

const secondsByLang = z.strictObject({ vi: z.number(), en: z.number() } satisfies Record<
  (typeof LANGS)[number],
  unknown
>);

const timedCueSchema = z.strictObject({
  id: cueIdSchema,
  /** Where the camera rests during the cue; inherited poses are already filled in. */
  pose: poseSchema,
  highlight: z.nullable(slugSchema),
  phase: slugSchema,
  /** Local hour of the light; null: the site's own light. */
  hour: z.nullable(z.number()),
  sources: z.array(z.string()),
  /** How long the cue lasts at speed 1, per language. */
  durationSeconds: secondsByLang,
});
/** One caption-sized sentence with its camera, highlight, phase and length. */
export type Cue = z.infer<typeof timedCueSchema>;

const stopDocumentSchema = z.strictObject({
  id: slugSchema,
  pose: poseSchema,
  cues: z.array(timedCueSchema).check(z.minLength(1)),
});
export type Stop = z.infer<typeof stopDocumentSchema>;

const tourDocumentSchema = z.strictObject({
  id: slugSchema,
  stops: z.array(stopDocumentSchema).check(z.minLength(1)),
});
export type Tour = z.infer<typeof tourDocumentSchema>;

const detailDocumentSchema = z.strictObject({
  id: slugSchema,
  position: pointSchema,
  part: slugSchema,
  /** Phases in which the part stands; null: in all. Elsewhere its mark would point at nothing. */
  standsIn: z.nullable(z.array(slugSchema)),
  evidence: evidenceSchema,
  sources: z.array(z.string()),
  pose: poseSchema,
  /** Shown while the detail is open. */
  phase: slugSchema,
  /** Local hour of the light; null: the site's own light. */
  hour: z.nullable(z.number()),
});
export type Detail = z.infer<typeof detailDocumentSchema>;

/** `public/sites/<id>/site.json`. Paths are relative to that file. */
export const siteDocumentSchema = z.strictObject({
  schemaVersion: z.literal(1),
  id: slugSchema,
  location: siteManifestSchema.shape.location,
  light: siteManifestSchema.shape.light,
  freeLook: siteManifestSchema.shape.freeLook,
  phases: siteManifestSchema.shape.phases,
  defaultPhase: slugSchema,
  sources: siteManifestSchema.shape.sources,
  details: z.array(detailDocumentSchema),
  tours: z.array(tourDocumentSchema).check(z.minLength(1)),
  tileset: z.string(),
  /** Binary map of what is solid and how high the ground is; see solid-map.ts. */
  solidMap: z.string(),
});
export type SiteDocument = z.infer<typeof siteDocumentSchema>;

const titles = z.strictObject({ vi: z.string(), en: z.string() });

/** `public/sites/catalogue.json`: what the home page needs, without opening any site. */
export const catalogueSchema = z.strictObject({
  schemaVersion: z.literal(1),
  sites: z.array(
    z.strictObject({
      id: slugSchema,
      latitudeDegrees: z.number(),
      longitudeDegrees: z.number(),
      title: titles,
      summary: titles,
      /** Relative to the catalogue. */
      document: z.string(),
    }),
  ),
});
export type Catalogue = z.infer<typeof catalogueSchema>;
export type CatalogueEntry = Catalogue['sites'][number];
