import { LANGS } from '../../../src/content/index.ts';
import claims from './forbidden-claims.json' with { type: 'json' };
import { error, type Rule, textsOf, wordsFile } from './rule.ts';

interface Claim {
  /** Folder of the one site it is about; absent: all. */
  readonly site?: string;
  /** A regular expression; letters count whether large or small. */
  readonly pattern: string;
  readonly why: string;
}

const CLAIMS = (claims as readonly Claim[]).map(({ site, pattern, why }) => ({
  site,
  expression: new RegExp(pattern, 'iu'),
  why,
}));

/** None of the myths that the dossiers warn of is told. */
export const forbiddenClaims: Rule = {
  name: 'forbidden-claims',
  check: ({ content, siteId }) =>
    LANGS.flatMap((lang) =>
      textsOf(content.words[lang]).flatMap(([key, text]) => {
        const plain = text.normalize('NFC').replace(/\s+/g, ' ');
        return CLAIMS.filter(
          ({ site, expression }) => (!site || site === siteId) && expression.test(plain),
        ).map(({ expression, why }) =>
          error(wordsFile(lang), key, `"${expression.exec(plain)![0]}": ${why}`),
        );
      }),
    ),
};
