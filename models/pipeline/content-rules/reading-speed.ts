import { countCharacters, LANGS } from '../../../src/content/index.ts';
import { error, type Rule, warning, wordsFile } from './rule.ts';

/** Characters a second (kiosk-a11y.md, section 3): the build fails above the first and warns above the second. */
const LIMITS = { vi: { fails: 17, warns: 15 }, en: { fails: 20, warns: 17 } } as const;

/** A caption stays long enough to be read. */
export const readingSpeed: Rule = {
  name: 'reading-speed',
  check: ({ content, document }) =>
    LANGS.flatMap((lang) =>
      (document?.tours ?? [])
        .flatMap(({ stops }) => stops.flatMap(({ cues }) => cues))
        .flatMap((cue) => {
          const text = content.words[lang].cues[cue.id] ?? '';
          const speed = countCharacters(text) / cue.durationSeconds[lang];
          const limit = LIMITS[lang];
          const message = (at: number): string => `${speed.toFixed(1)} characters a second, at most ${at}`;
          if (speed > limit.fails) return [error(wordsFile(lang), `cues.${cue.id}`, message(limit.fails))];
          if (speed > limit.warns) return [warning(wordsFile(lang), `cues.${cue.id}`, message(limit.warns))];
          return [];
        }),
    ),
};
