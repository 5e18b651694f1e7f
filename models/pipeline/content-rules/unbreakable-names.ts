import { LANGS } from '../../../src/content/index.ts';
import { error, type Rule, wordsFile } from './rule.ts';
import names from './unbreakable-names.json' with { type: 'json' };

/** No caption breaks its line inside a name: "Long / Biên" is not a place. */
export const unbreakableNames: Rule = {
  name: 'unbreakable-names',
  check: ({ content }) =>
    LANGS.flatMap((lang) =>
      Object.entries(content.words[lang].cues).flatMap(([id, text]) =>
        names
          .filter((name) => breaksInside(text.normalize('NFC'), name))
          .map((name) => error(wordsFile(lang), `cues.${id}`, `the line breaks inside "${name}"`)),
      ),
    ),
};

function breaksInside(text: string, name: string): boolean {
  const words = name.split(' ');
  return words.slice(1).some((_, i) => {
    const broken = `${words.slice(0, i + 1).join(' ')}\n${words.slice(i + 1).join(' ')}`;
    const at = text.indexOf(broken);
    if (at < 0) return false;
    const [before, after] = [text[at - 1] ?? ' ', text[at + broken.length] ?? ' '];
    return !/\p{L}/u.test(before) && !/\p{L}/u.test(after);
  });
}
