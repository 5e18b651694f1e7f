// A site pack's own files, parsed at the door. Every problem names its file.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  LANGS,
  type Lang,
  parseContentText,
  type SiteManifest,
  siteManifestSchema,
  type TourFile,
  tourFileSchema,
  type Words,
  wordsSchema,
} from '../../../src/content/index.ts';
import type { BuildModel } from '../../kit/model.ts';

/** What a curator wrote for a site. */
export interface PackContent {
  readonly manifest: SiteManifest;
  readonly tour: TourFile;
  readonly words: Readonly<Record<Lang, Words>>;
}

/** Files that a pack cannot do without. */
const REQUIRED_FILES = [
  'model/index.ts',
  'site.json',
  'tour.json',
  ...LANGS.map((lang) => `words.${lang}.json`),
];

/** Throws naming every required file that a pack lacks. */
export function requireFiles(folder: string): void {
  const missing = REQUIRED_FILES.filter((file) => !existsSync(join(folder, file)));
  if (missing.length > 0) throw new Error(`${folder}: missing ${missing.join(', ')}`);
}

/** Reads and parses site.json, tour.json and the words. Throws a ContentError that names file, path and expectation. */
export function readPackContent(folder: string): PackContent {
  const text = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const manifest = unwrap(parseContentText(siteManifestSchema, text('site.json'), join(folder, 'site.json')));
  const tour = unwrap(parseContentText(tourFileSchema, text('tour.json'), join(folder, 'tour.json')));
  const wordsIn = (lang: Lang): Words => {
    const file = `words.${lang}.json`;
    return unwrap(parseContentText(wordsSchema, text(file), join(folder, file)));
  };
  return { manifest, tour, words: { vi: wordsIn('vi'), en: wordsIn('en') } };
}

function unwrap<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Error },
): T {
  if (!result.ok) throw result.error;
  return result.value;
}

/** The pack's `buildModel`. */
export async function loadBuildModel(folder: string): Promise<BuildModel> {
  const file = join(folder, 'model/index.ts');
  const module: unknown = await import(pathToFileURL(file).href);
  if (typeof module === 'object' && module !== null && 'buildModel' in module) {
    if (typeof module.buildModel === 'function') return module.buildModel as BuildModel;
  }
  throw new Error(`${file}: does not export buildModel`);
}
