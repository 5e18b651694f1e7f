import { LANGS } from '../../../src/content/index.ts';
import { error, type Finding, type Rule, wordsFile } from './rule.ts';

/** Shortest and longest of the tours that have a promised length, seconds; design.md, section 2.2. */
const SECONDS: Readonly<Record<string, readonly [number, number]>> = {
  highlight: [60, 90],
  full: [240, 360],
};
/** A stop of the full tour is a chapter; design.md, section 2.2. */
const LONGEST_CHAPTER_SECONDS = 45;
/** A flight before each stop takes about this long. */
const FLIGHT_SECONDS = 2.5;

/** The highlight tour lasts 60 to 90 seconds, the full one 4 to 6 minutes in chapters of at most 45 s, in both languages. */
export const tourLength: Rule = {
  name: 'tour-length',
  check: ({ document }) =>
    (document?.tours ?? []).flatMap((tour) =>
      LANGS.flatMap((lang): readonly Finding[] => {
        const chapters = tour.stops.map(({ id, cues }) => ({
          id,
          seconds: cues.reduce((sum, cue) => sum + cue.durationSeconds[lang], FLIGHT_SECONDS),
        }));
        const total = chapters.reduce((sum, { seconds }) => sum + seconds, 0);
        const [shortest, longest] = SECONDS[tour.id] ?? [0, Number.POSITIVE_INFINITY];
        const file = wordsFile(lang);
        const wrongTotal =
          total >= shortest && total <= longest
            ? []
            : [
                error(
                  file,
                  `tours.${tour.id}`,
                  `${total.toFixed(1)} s with flights, between ${shortest} and ${longest} expected`,
                ),
              ];
        const long = chapters
          .filter(({ seconds }) => tour.id === 'full' && seconds > LONGEST_CHAPTER_SECONDS)
          .map(({ id, seconds }) =>
            error(file, `stops.${id}`, `${seconds.toFixed(1)} s, at most ${LONGEST_CHAPTER_SECONDS}`),
          );
        return [...wrongTotal, ...long];
      }),
    ),
};
