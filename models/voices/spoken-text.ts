// What a voice says for what a caption shows: names it cannot read, numbers and signs.
import type { Lang } from '../../src/content/index.ts';
import en from './lexicon.en.json' with { type: 'json' };
import vi from './lexicon.vi.json' with { type: 'json' };

const LEXICONS: Readonly<Record<Lang, Readonly<Record<string, string>>>> = { vi, en };

/** Longest first, so that a name inside a longer name does not break it. */
const NAMES: Readonly<Record<Lang, readonly string[]>> = {
  vi: byLength(vi),
  en: byLength(en),
};

function byLength(lexicon: Readonly<Record<string, string>>): readonly string[] {
  return Object.keys(lexicon).sort((a, b) => b.length - a.length);
}

const LETTER = String.raw`[\p{L}\p{N}\p{M}]`;

/** The text for a synthesizer: one line, NFC, names and years as they sound. */
export function spokenText(caption: string, lang: Lang): string {
  let text = caption.normalize('NFC').replace(/\s+/g, ' ').trim();
  for (const name of NAMES[lang]) {
    const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
    text = text.replace(new RegExp(`(?<!${LETTER})${escaped}(?!${LETTER})`, 'gu'), LEXICONS[lang][name]!);
  }
  return lang === 'vi' ? vietnameseNumbers(text) : englishNumbers(text);
}

/** "1.200" is one number in Vietnamese, not a decimal. */
const vietnameseNumbers = (text: string): string => text.replace(/(?<=\d)\.(?=\d{3}(?!\d))/g, '');

const ONES = [
  '',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
].concat(['twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']);
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const twoDigits = (value: number): string =>
  value < 20
    ? ONES[value]!
    : `${TENS[Math.floor(value / 10)]}${value % 10 === 0 ? '' : `-${ONES[value % 10]}`}`;

/** Years from 1010 to 2099 in pairs, as they are said: "eighteen twelve", "nineteen oh one", "two thousand and two". */
const englishNumbers = (text: string): string =>
  text.replace(
    /(?<![\d.,])(1[0-9]|20)(\d\d)(s?)(?![\d,]\d|\d)/g,
    (_, century: string, rest: string, decade: string) => {
      const [hundreds, years] = [Number(century), Number(rest)];
      if (hundreds === 20 && years < 10)
        return years === 0 ? 'two thousand' : `two thousand and ${ONES[years]}`;
      if (years === 0) return `${twoDigits(hundreds)} hundred${decade}`;
      const said = years < 10 ? `oh ${ONES[years]}` : twoDigits(years);
      return `${twoDigits(hundreds)} ${decade ? said.replace(/y$/, 'ies') : said}`;
    },
  );

/** Words of a text that no lexicon covers and that an English voice would mangle: those with Vietnamese or French letters. */
export const unreadableWords = (text: string): readonly string[] =>
  text.match(/[\p{L}\p{M}]*[^\p{ASCII}\s\p{P}\p{S}][\p{L}\p{M}]*/gu) ?? [];
