// What a rule about a site's content looks at and answers.
import type { Lang, SiteDocument, SolidMap, Words } from '../../../src/content/index.ts';
import type { SiteModel } from '../../kit/model.ts';
import type { PackContent } from '../steps/read-pack.ts';

/** Something that a curator should change, or look at again. */
export interface Finding {
  readonly severity: 'error' | 'warning';
  /** File of the pack: `words.vi.json`. */
  readonly file: string;
  /** Where in it: `cues.gate.2`. */
  readonly key: string;
  readonly message: string;
}

/** What must not be said, and what is so instead. */
export interface ForbiddenClaim {
  /** A regular expression; letters count whether large or small. */
  readonly pattern: string;
  readonly why: string;
}

/** A pack, its model, and what the pipeline makes of them. */
export interface RuleInput {
  /** Name of the pack's folder. */
  readonly siteId: string;
  readonly content: PackContent;
  /** What must not be said about the site. */
  readonly claims: readonly ForbiddenClaim[];
  readonly model: SiteModel;
  /** Null when an anchor or a sentence is missing, which other rules then report. */
  readonly document: SiteDocument | null;
  readonly solid: SolidMap;
  /** Sizes of the built tiles, bytes by name without ".glb"; null before the first build. */
  readonly tileBytes: Readonly<Record<string, number>> | null;
}

/** One thing that every pack has to keep. */
export interface Rule {
  readonly name: string;
  check(input: RuleInput): readonly Finding[];
}

/** A finding that fails the check. */
export const error = (file: string, key: string, message: string): Finding => ({
  severity: 'error',
  file,
  key,
  message,
});

/** A finding that is only listed. */
export const warning = (file: string, key: string, message: string): Finding => ({
  severity: 'warning',
  file,
  key,
  message,
});

/** A file of words. */
export const wordsFile = (lang: Lang): string => `words.${lang}.json`;

/** Every text of a language with its key, in the file's order. */
export function textsOf(words: Words): readonly (readonly [key: string, text: string])[] {
  const walk = (value: unknown, key: string): readonly (readonly [string, string])[] => {
    if (typeof value === 'string') return [[key, value]];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([name, inner]) => walk(inner, key ? `${key}.${name}` : name));
  };
  const { $schema: _, schemaVersion: __, ...texts } = words;
  return walk(texts, '');
}
