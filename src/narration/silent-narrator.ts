import type { LineTeller } from './lines.ts';

/** Tells nothing: captions go on by the timer. */
export const silentNarrator = (): LineTeller => ({
  languages: () => [],
  watchLanguages: () => () => undefined,
  tell: () => false,
  playheadSeconds: () => null,
  prepare: () => undefined,
  hush: () => undefined,
});
