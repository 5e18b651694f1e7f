export { I18nextProvider as DictionaryProvider } from 'react-i18next';
export { formatRate, LANGUAGE_NAMES } from './languages.ts';
export { createDictionary, type Dictionary } from './setup.ts';
export { type Speak, useWords } from './use-words.ts';
export { INTERFACE_WORDS, type WordKey } from './words.ts';
