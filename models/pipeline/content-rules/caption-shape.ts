import { countCharacters, LANGS } from '../../../src/content/index.ts';
import { error, type Rule, wordsFile } from './rule.ts';

/** kiosk-a11y.md, section 3: what a standing visitor takes in at one look. */
const MAX_LINES = 2;
const MAX_CHARACTERS = 42;

/** A caption has at most two lines of at most 42 characters, and no line without words. */
export const captionShape: Rule = {
  name: 'caption-shape',
  check: ({ content }) =>
    LANGS.flatMap((lang) =>
      Object.entries(content.words[lang].cues).flatMap(([id, text]) => {
        const [file, key] = [wordsFile(lang), `cues.${id}`];
        const lines = text.split('\n');
        const long = lines.filter((line) => countCharacters(line) > MAX_CHARACTERS);
        return [
          ...(lines.length > MAX_LINES
            ? [error(file, key, `${lines.length} lines, at most ${MAX_LINES}`)]
            : []),
          ...(lines.some((line) => line.trim() !== line || line === '')
            ? [error(file, key, 'a line is empty or begins or ends with a space')]
            : []),
          ...long.map((line) =>
            error(file, key, `"${line}" has ${countCharacters(line)} characters, at most ${MAX_CHARACTERS}`),
          ),
        ];
      }),
    ),
};
