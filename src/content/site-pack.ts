// What a curator writes by hand in models/sites/<site>/: site.json, tour.json, words.<lang>.json.
import * as z from 'zod/mini';
import { cueIdSchema, evidenceSchema, pointSchema, slugSchema } from './identifiers.ts';

const degrees = z.number();
const year = z.int();
const hourSchema = z.number().check(z.minimum(0), z.maximum(24));

/**
 * A camera view tied to a named node of the model, so that it moves with it.
 * `position` and `target` are offsets in metres from the anchor, along the model's axes.
 */
export const viewSchema = z.strictObject({
  anchor: slugSchema,
  position: pointSchema,
  target: pointSchema,
  /** Vertical field of view; 45 when absent. */
  fovDegrees: z.optional(z.number().check(z.minimum(15), z.maximum(90))),
});
export type View = z.infer<typeof viewSchema>;

const sourceSchema = z.strictObject({
  id: z.string().check(z.minLength(1)),
  title: z.string().check(z.minLength(3)),
});

const phaseSchema = z.strictObject({
  id: slugSchema,
  fromYear: year,
  /** Last year of the phase; null while it lasts. */
  toYear: z.nullable(year),
  /** A dated state opened for a look at what lies below or inside: not a time of its own. */
  isCutaway: z.optional(z.boolean()),
});

const detailSchema = z.strictObject({
  id: slugSchema,
  /** Where the numbered mark sits. */
  anchor: slugSchema,
  /** The part of the model it is about. */
  part: slugSchema,
  evidence: evidenceSchema,
  sources: z.array(z.string()).check(z.minLength(1)),
  view: viewSchema,
  /** Phase shown while the detail is open; absent: the site's default. */
  phase: z.optional(slugSchema),
  /** Local hour of the light while the detail is open; absent: the site's own light. */
  hour: z.optional(hourSchema),
});

/** `site.json`: everything about a site that is neither words nor geometry. */
export const siteManifestSchema = z.strictObject({
  $schema: z.optional(z.string()),
  schemaVersion: z.literal(1),
  id: slugSchema,
  /** Place in the list of sites, from 1. */
  order: z.int().check(z.positive()),
  /** SPDX name of the licence of the model and the words. */
  licence: z.string().check(z.minLength(2)),
  location: z.strictObject({
    latitudeDegrees: degrees,
    longitudeDegrees: degrees,
    /** Compass bearing of the model's −Z axis. */
    bearingDegrees: degrees,
  }),
  light: z.strictObject({
    /** Local hour shown by default, 0–24. */
    hour: hourSchema,
    /** Direction the sun stands in, clockwise from the model's −Z axis seen from above. */
    sunAzimuthDegrees: degrees,
    sunElevationDegrees: z.number().check(z.minimum(2), z.maximum(90)),
    /** Exponential fog: visibility falls to 37 % at 1 / density metres. */
    fogDensityPerMetre: z.number().check(z.minimum(0), z.maximum(0.02)),
  }),
  freeLook: z.strictObject({
    /** The camera may not leave this circle round `centre` (metres). */
    centre: pointSchema,
    radiusMetres: z.number().check(z.positive()),
    minDistanceMetres: z.number().check(z.positive()),
    maxDistanceMetres: z.number().check(z.positive()),
    maxHeightMetres: z.number().check(z.positive()),
  }),
  phases: z.array(phaseSchema).check(z.minLength(1)),
  /** Phase shown when nothing else is asked for. */
  defaultPhase: slugSchema,
  details: z.array(detailSchema).check(z.minLength(4)),
  sources: z.array(sourceSchema).check(z.minLength(1)),
  budgets: z.strictObject({
    /** The first level on screen; design.md, section 11: 300 kB. */
    massingKilobytes: z.number().check(z.maximum(300)),
    /** All levels together; design.md, section 11: 12 MB. */
    totalKilobytes: z.number().check(z.maximum(12_000)),
  }),
});
export type SiteManifest = z.infer<typeof siteManifestSchema>;

const cueSchema = z.strictObject({
  id: cueIdSchema,
  /** Absent: the camera stays where the cue before left it (the stop's own view for the first cue). */
  view: z.optional(viewSchema),
  /** Part set apart while the cue is told. */
  highlight: z.optional(slugSchema),
  /** Phase shown while the cue is told; absent: the site's default. */
  phase: z.optional(slugSchema),
  /** Local hour of the light while the cue is told; absent: the site's own light. */
  hour: z.optional(hourSchema),
  /** Ids of the site's sources that carry the claim; empty for a sentence that claims nothing. */
  sources: z.array(z.string()),
});

const stopSchema = z.strictObject({
  id: slugSchema,
  view: viewSchema,
  cues: z.array(cueSchema).check(z.minLength(1)),
});

const tourSchema = z.strictObject({
  id: slugSchema,
  stops: z.array(stopSchema).check(z.minLength(1)),
});

/** `tour.json`: the site's tours, stops and cues in order. The tour with id `highlight` is the one that starts. */
export const tourFileSchema = z.strictObject({
  $schema: z.optional(z.string()),
  schemaVersion: z.literal(1),
  site: slugSchema,
  tours: z.array(tourSchema).check(z.minLength(1)),
});
export type TourFile = z.infer<typeof tourFileSchema>;

const text = z.string().check(z.minLength(1));

/** `words.<lang>.json`: every human word of a site in one language. Keys are ids; a caption breaks its lines with \n. */
export const wordsSchema = z.strictObject({
  $schema: z.optional(z.string()),
  schemaVersion: z.literal(1),
  title: text,
  /** One or two sentences for the list of sites. */
  summary: text,
  /** What a reader who sees no picture should imagine on arrival. */
  alt: text,
  tours: z.record(z.string(), z.strictObject({ title: text })),
  stops: z.record(z.string(), z.strictObject({ title: text, alt: text })),
  cues: z.record(z.string(), text),
  details: z.record(z.string(), z.strictObject({ title: text, body: text, alt: text })),
  phases: z.record(z.string(), text),
  parts: z.record(z.string(), text),
});
export type Words = z.infer<typeof wordsSchema>;
