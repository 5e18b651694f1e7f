import { expect, it } from 'vitest';
import en from '../../../locales/en.json' with { type: 'json' };
import vi from '../../../locales/vi.json' with { type: 'json' };
import { changed } from '../fixtures/rule-input.ts';
import { misspelt, unknownWords } from './spelling.ts';

/** Reading a dictionary takes a second. */
const PATIENCE_MS = 60_000;

it('finds nothing wrong with a sound pack', { timeout: PATIENCE_MS }, async () => {
  expect(await misspelt(changed().content)).toEqual([]);
});

it('names a word that is misspelt, with its place, in either language', {
  timeout: PATIENCE_MS,
}, async () => {
  const { content } = changed(({ words }) => {
    words.vi.cues['gate.1'] = 'Cổng nầyy cao bảy mét,\nmặt quay về phía nam.';
    words.en.cues['gate.2'] = 'Three blocks of stone stand on the rooof of the gate.';
  });
  expect(
    (await misspelt(content)).map(({ file, key, message }) => [file, key, message.split('"')[1]]),
  ).toEqual([
    ['words.vi.json', 'cues.gate.1', 'nầyy'],
    ['words.en.json', 'cues.gate.2', 'rooof'],
  ]);
});

it('knows names and terms of ours, with either apostrophe', { timeout: PATIENCE_MS }, async () => {
  expect(await unknownWords(['Jeanne d’Arc và Daydé & Pillé', 'tòa nhà hóa đẹp'], 'vi')).toEqual([]);
  expect(await unknownWords(['The museum’s hall beside Văn Miếu'], 'en')).toEqual([]);
});

const textsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value as object).flatMap(textsIn);

it.each([
  ['vi', vi],
  ['en', en],
] as const)(
  'finds nothing wrong with the words of the interface in %s',
  { timeout: PATIENCE_MS },
  async (lang, words) => {
    const texts = textsIn(words).map((text) => text.replace(/\{\{.*?\}\}/g, ''));
    expect(await unknownWords(texts, lang)).toEqual([]);
  },
);
