import type { Lang } from '../content/index.ts';

/** Each language's own name for itself; never a flag, never translated. */
export const LANGUAGE_NAMES: Readonly<Record<Lang, string>> = { vi: 'Tiếng Việt', en: 'English' };

/** Region for number forms: decimal comma in Vietnamese, point in English. */
const LOCALES: Readonly<Record<Lang, string>> = { vi: 'vi-VN', en: 'en-GB' };

/** A number as the language writes it, with at most `digits` decimals: 1.25 → "1,25" (vi), "1.25" (en). */
export const formatNumber = (value: number, lang: Lang, digits = 2): string =>
  new Intl.NumberFormat(LOCALES[lang], { maximumFractionDigits: digits }).format(value);

/** A telling speed: 0.75 → "0,75×" (vi), "0.75×" (en). */
export const formatRate = (rate: number, lang: Lang): string => `${formatNumber(rate, lang)}×`;
