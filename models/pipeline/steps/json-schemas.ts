// JSON Schemas of the files that a curator writes, from the schemas that the app itself parses with.
import * as z from 'zod/mini';
import { siteManifestSchema, tourFileSchema, wordsSchema } from '../../../src/content/index.ts';

/** Schema texts by file name. */
export const jsonSchemas = (): Readonly<Record<string, string>> => ({
  'site.schema.json': text(siteManifestSchema),
  'tour.schema.json': text(tourFileSchema),
  'words.schema.json': text(wordsSchema),
});

const text = (schema: z.ZodMiniType): string => `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`;
