import { countCharacters, LANGS } from '../../../src/content/index.ts';
import { error, type Rule, wordsFile } from './rule.ts';

const SHORTEST_CHARACTERS = 12;

/** Every picture has a text that says what is to be seen: a sentence of its own, not the title again. */
export const alternativeTexts: Rule = {
  name: 'alternative-texts',
  check: ({ content }) =>
    LANGS.flatMap((lang) => {
      const { alt, title, stops, details } = content.words[lang];
      const pictures = [
        { key: 'alt', alt, title },
        ...Object.entries(stops).map(([id, stop]) => ({ key: `stops.${id}.alt`, ...stop })),
        ...Object.entries(details).map(([id, detail]) => ({ key: `details.${id}.alt`, ...detail })),
      ];
      return pictures
        .filter(({ alt: text, title: own }) => countCharacters(text) < SHORTEST_CHARACTERS || text === own)
        .map(({ key, alt: text }) =>
          error(wordsFile(lang), key, `"${text}" does not say what is to be seen`),
        );
    }),
};
