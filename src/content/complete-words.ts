import type { SiteDocument } from './site-document.ts';
import type { Words } from './site-pack.ts';

/** Words with a stand-in for every key that the site needs and the file lacks, and those keys. */
export interface CompletedWords {
  readonly words: Words;
  /** Paths in the file, such as `cues.gate.2`. */
  readonly missing: readonly string[];
}

/**
 * The other language never steps in for a missing word: what is missing shows as its own key in brackets, so that
 * a curator sees it and the tour runs on.
 */
export function completeWords({ tours, details }: SiteDocument, words: Words): CompletedWords {
  const missing: string[] = [];
  const complete = <T>(
    section: string,
    have: Readonly<Record<string, T>>,
    ids: readonly string[],
    standIn: (name: string) => T,
  ) => {
    const absent = [...new Set(ids)].filter((id) => !(id in have));
    const names = absent.map((id) => `${section}.${id}`);
    missing.push(...names);
    return { ...have, ...Object.fromEntries(absent.map((id, i) => [id, standIn(`[${names[i]}]`)])) };
  };
  const stops = tours.flatMap((tour) => tour.stops);
  const completed: Words = {
    ...words,
    tours: complete(
      'tours',
      words.tours,
      tours.map(({ id }) => id),
      (title) => ({ title }),
    ),
    stops: complete(
      'stops',
      words.stops,
      stops.map(({ id }) => id),
      (title) => ({ title, alt: title }),
    ),
    cues: complete(
      'cues',
      words.cues,
      stops.flatMap(({ cues }) => cues.map(({ id }) => id)),
      (text) => text,
    ),
    details: complete(
      'details',
      words.details,
      details.map(({ id }) => id),
      (title) => ({ title, body: title, alt: title }),
    ),
  };
  return { words: completed, missing };
}
