import type { Lang } from './identifiers.ts';

/**
 * Characters a second at which a cue is timed when no recording gives its length: 2 below the speed at which the
 * build warns (kiosk-a11y.md, section 3: 15 vi, 17 en), since visitors stand and look as well as read.
 */
const CHARACTERS_PER_SECOND: Record<Lang, number> = { vi: 13, en: 15 };

/** Shortest and longest time a caption stays (kiosk-a11y.md, section 3). */
const SHORTEST_SECONDS = 5 / 6;
const LONGEST_SECONDS = 7;

/** Silence between two sentences, so that one is heard to end. */
const BREATH_SECONDS = 0.5;

/** Characters a reader sees: NFC code points (ế counts as one), a line break counting as a space. */
export const countCharacters = (text: string): number => [...text.normalize('NFC')].length;

/** How long a cue lasts when only its text is known, seconds. */
export function estimateCueSeconds(text: string, lang: Lang): number {
  const reading = countCharacters(text) / CHARACTERS_PER_SECOND[lang];
  const seconds = Math.min(LONGEST_SECONDS, Math.max(SHORTEST_SECONDS, reading)) + BREATH_SECONDS;
  return Math.round(seconds * 100) / 100;
}
