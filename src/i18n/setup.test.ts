import { afterEach, describe, expect, it, vi as mock } from 'vitest';
import { LANGS } from '../content/index.ts';
import { createDictionary } from './setup.ts';
import { INTERFACE_WORDS } from './words.ts';

/** All texts of a nested dictionary, by dotted key. */
function flatten(words: object, prefix = ''): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [key, value] of Object.entries(words)) {
    if (typeof value === 'string') texts.set(prefix + key, value);
    else for (const [inner, text] of flatten(value as object, `${prefix}${key}.`)) texts.set(inner, text);
  }
  return texts;
}

const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map((m) => m[1]!).sort();

describe('the interface words', () => {
  const vi = flatten(INTERFACE_WORDS.vi);
  const en = flatten(INTERFACE_WORDS.en);

  it('have the same keys in both languages', () => {
    expect([...en.keys()].sort()).toEqual([...vi.keys()].sort());
  });

  it.each([...vi.keys()])('%s takes the same values in both languages', (key) => {
    expect(placeholders(en.get(key) ?? '')).toEqual(placeholders(vi.get(key) ?? ''));
  });

  it.each(LANGS)('are all filled and in NFC (%s)', (lang) => {
    for (const [key, text] of flatten(INTERFACE_WORDS[lang])) {
      expect(text.trim(), key).not.toBe('');
      expect(text, key).toBe(text.normalize('NFC'));
    }
  });
});

describe('the dictionary', () => {
  afterEach(() => mock.restoreAllMocks());

  it('fills in values and keeps Vietnamese marks', () => {
    const dictionary = createDictionary();
    expect(dictionary.t('status.stop', { lng: 'vi', number: 2, count: 5, title: 'Đoan Môn' })).toBe(
      'Điểm 2/5: Đoan Môn',
    );
  });

  it('shows a missing key in brackets and warns once, naming file and key', () => {
    const warned = mock.spyOn(console, 'warn').mockImplementation(() => undefined);
    const dictionary = createDictionary({
      vi: INTERFACE_WORDS.vi,
      en: { ...INTERFACE_WORDS.en, tour: {} },
    });
    expect(dictionary.t('tour.play', { lng: 'en' })).toBe('[tour.play]');
    expect(dictionary.t('tour.play', { lng: 'en' })).toBe('[tour.play]');
    expect(dictionary.t('tour.play', { lng: 'vi' })).toBe('Phát');
    expect(warned.mock.calls).toEqual([
      ['[dong-chay] locales/en.json: has no "tour.play"; it is shown in brackets'],
    ]);
  });
});
