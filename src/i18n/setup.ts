import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { warn } from '../base/index.ts';
import { LANGS, type Lang } from '../content/index.ts';
import { INTERFACE_WORDS } from './words.ts';

/** The interface's words, ready to be looked up. */
export type Dictionary = i18n;

/**
 * Builds the interface's dictionary. No language stands in for the other: a key that is missing is shown in brackets
 * and warned about once, by name, so that the page lives and the gap is seen.
 */
export function createDictionary(words: Readonly<Record<Lang, object>> = INTERFACE_WORDS): Dictionary {
  const dictionary = i18next.createInstance();
  const reported = new Set<string>();
  void dictionary.use(initReactI18next).init({
    lng: LANGS[0],
    supportedLngs: [...LANGS],
    fallbackLng: false,
    initAsync: false,
    resources: Object.fromEntries(LANGS.map((lang) => [lang, { translation: words[lang] }])),
    interpolation: { escapeValue: false },
    returnNull: false,
    returnEmptyString: false,
    saveMissing: true,
    saveMissingTo: 'current',
    parseMissingKeyHandler: (key) => `[${key}]`,
    missingKeyHandler: (_langs, _namespace, key, _fallback, _update, options: { lng?: Lang } | undefined) => {
      const name = `locales/${options?.lng ?? dictionary.language}.json`;
      if (reported.has(`${name} ${key}`)) return;
      reported.add(`${name} ${key}`);
      warn(name, `has no "${key}"; it is shown in brackets`);
    },
  });
  return dictionary;
}
