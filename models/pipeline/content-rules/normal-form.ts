import { LANGS } from '../../../src/content/index.ts';
import { error, type Rule, textsOf, wordsFile } from './rule.ts';

/** Letters with marks are single characters (NFC), so that search, fonts and counts agree. */
export const normalForm: Rule = {
  name: 'normal-form',
  check: ({ content }) =>
    LANGS.flatMap((lang) =>
      textsOf(content.words[lang])
        .filter(([, text]) => text !== text.normalize('NFC'))
        .map(([key]) => error(wordsFile(lang), key, 'marks are separate characters; save the text as NFC')),
    ),
};
