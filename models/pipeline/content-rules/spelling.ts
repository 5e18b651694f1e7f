// Every word of a pack in its language's dictionary, or in our own list.
import { fileURLToPath } from 'node:url';
import { spellCheckDocument } from 'cspell-lib';
import { LANGS, type Lang } from '../../../src/content/index.ts';
import type { PackContent } from '../steps/read-pack.ts';
import known from './known-words.json' with { type: 'json' };
import { error, type Finding, textsOf, wordsFile } from './rule.ts';

const DICTIONARIES: Readonly<Record<Lang, { readonly locale: string; readonly file: string }>> = {
  vi: { locale: 'vi', file: '@cspell/dict-vi-vn/cspell-ext.json' },
  en: { locale: 'en-GB', file: '@cspell/dict-en-gb/cspell-ext.json' },
};

/** A word that no dictionary has. */
interface Unknown {
  readonly word: string;
  /** Which of the texts it is in. */
  readonly index: number;
}

/** The words of some texts that neither the language's dictionary nor our list of names and terms knows. */
export async function unknownWords(texts: readonly string[], lang: Lang): Promise<readonly Unknown[]> {
  const { locale, file } = DICTIONARIES[lang];
  // The dictionaries write an apostrophe as typewriters did. A text's length must not change: places are counted.
  const lines = texts.map((text) => text.normalize('NFC').replaceAll('’', "'").replace(/\s/g, ' '));
  const { issues, errors } = await spellCheckDocument(
    { uri: 'file:///words.txt', text: lines.join('\n'), languageId: 'plaintext', locale },
    { generateSuggestions: false, noConfigSearch: true },
    {
      language: locale,
      loadDefaultConfiguration: false,
      import: [fileURLToPath(import.meta.resolve(file))],
      minWordLength: 2,
      words: known[lang].flatMap((entry) => entry.split(' ')),
    },
  );
  if (errors && errors.length > 0) throw new Error(`Spelling (${lang}): ${errors.map(String).join('; ')}`);
  const starts: number[] = [];
  let at = 0;
  for (const line of lines) {
    starts.push(at);
    at += line.length + 1;
  }
  return issues.map(({ text, offset }) => ({
    word: text,
    index: starts.findLastIndex((start) => start <= offset),
  }));
}

/** Misspelt words of a pack. */
export async function misspelt({ words }: PackContent): Promise<readonly Finding[]> {
  const perLang = LANGS.map(async (lang) => {
    const texts = textsOf(words[lang]);
    const unknown = await unknownWords(
      texts.map(([, text]) => text),
      lang,
    );
    return unknown.map(({ word, index }) =>
      error(
        wordsFile(lang),
        texts[index]![0],
        `"${word}" is in no dictionary; if it is right, add it to known-words.json`,
      ),
    );
  });
  return (await Promise.all(perLang)).flat();
}
