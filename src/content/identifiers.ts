import * as z from 'zod/mini';

/** Languages of the tour, in the order they are offered. */
export const LANGS = ['vi', 'en'] as const;
export const langSchema = z.enum(LANGS);
export type Lang = z.infer<typeof langSchema>;

/** A kebab-case name without diacritics: `dragon-stair`. */
export const slugSchema = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected a kebab-case id'));

/** A cue's id within its site, stop and number: `dragon-stair.3`. The same in both languages. */
export const cueIdSchema = z
  .string()
  .check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*\.[1-9][0-9]*$/, 'expected "<stop>.<number>"'));

/** How well a fact or a shape is known; see design.md, section 4. */
export const EVIDENCE = ['sourced', 'derived', 'estimated'] as const;
export const evidenceSchema = z.enum(EVIDENCE);
export type Evidence = z.infer<typeof evidenceSchema>;

/** Metres, x · y (up) · z in the site's model frame (glTF axes). */
export const pointSchema = z.readonly(z.tuple([z.number(), z.number(), z.number()]));
