import { LANGS } from '../../../src/content/index.ts';
import { error, type Rule, wordsFile } from './rule.ts';

/** design.md, section 2.2. */
const SHORTEST_SECONDS = 60;
const LONGEST_SECONDS = 90;
/** A flight before each stop takes about this long. */
const FLIGHT_SECONDS = 2.5;

/** The highlight tour lasts 60 to 90 seconds in both languages. */
export const tourLength: Rule = {
  name: 'tour-length',
  check: ({ document }) =>
    (document?.tours ?? [])
      .filter(({ id }) => id === 'highlight')
      .flatMap((tour) =>
        LANGS.flatMap((lang) => {
          const telling = tour.stops
            .flatMap(({ cues }) => cues)
            .reduce((sum, cue) => sum + cue.durationSeconds[lang], 0);
          const seconds = telling + FLIGHT_SECONDS * tour.stops.length;
          if (seconds >= SHORTEST_SECONDS && seconds <= LONGEST_SECONDS) return [];
          const message = `${seconds.toFixed(1)} s with flights, between ${SHORTEST_SECONDS} and ${LONGEST_SECONDS} expected`;
          return [error(wordsFile(lang), `tours.${tour.id}`, message)];
        }),
      ),
};
