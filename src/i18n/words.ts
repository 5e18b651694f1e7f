// The interface's own words. A site's words travel with the site (session.state.site.loaded.words), not through here.
import en from '../../locales/en.json' with { type: 'json' };
import vi from '../../locales/vi.json' with { type: 'json' };
import type { Lang } from '../content/index.ts';

/** The shape both languages share; Vietnamese is written first, English has to match (checked below and by a test). */
export type InterfaceWords = typeof vi;

type NestedKey<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${NestedKey<T[K]>}`;
}[keyof T & string];

/** A key of the interface's words: `tour.play`. */
export type WordKey = NestedKey<InterfaceWords>;

/** All interface words by language. */
export const INTERFACE_WORDS: Readonly<Record<Lang, InterfaceWords>> = { vi, en };
