import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lang } from '../content/index.ts';
import type { WordKey } from './words.ts';

/** What a text may be filled with. */
export type WordValues = Readonly<Record<string, string | number>>;

/** Looks up one interface word. */
export type Speak = (key: WordKey, values?: WordValues) => string;

/**
 * The interface's words in `lang`. The language is handed in, since the session's store alone decides it: i18next
 * keeps no choice of its own that could lag behind.
 */
export function useWords(lang: Lang): Speak {
  const { i18n } = useTranslation();
  return useCallback((key, values) => i18n.t(key, { ...values, lng: lang }), [i18n, lang]);
}
