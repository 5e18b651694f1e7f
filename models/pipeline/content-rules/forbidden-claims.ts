import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { ContentError, LANGS, parseContentText } from '../../../src/content/index.ts';
import everywhere from './forbidden-claims.json' with { type: 'json' };
import { error, type ForbiddenClaim, type Rule, textsOf, wordsFile } from './rule.ts';

const FILE = 'forbidden-claims.json';

const claimsSchema = z.array(z.strictObject({ pattern: z.string(), why: z.string() }));

/** What must not be said about a site: its own list, where it has one. Throws a ContentError that names the file. */
export function readForbiddenClaims(packFolder: string): readonly ForbiddenClaim[] {
  const file = join(packFolder, FILE);
  if (!existsSync(file)) return [];
  const parsed = parseContentText(claimsSchema, readFileSync(file, 'utf8'), file);
  if (!parsed.ok) throw parsed.error;
  for (const [index, { pattern }] of parsed.value.entries()) {
    try {
      new RegExp(pattern, 'iu');
    } catch (cause) {
      throw new ContentError(file, [`${index}.pattern: ${(cause as Error).message}`]);
    }
  }
  return parsed.value;
}

/** None of the myths that the dossiers warn of is told. */
export const forbiddenClaims: Rule = {
  name: 'forbidden-claims',
  check: ({ content, claims }) => {
    const expressions = [...everywhere, ...claims].map(({ pattern, why }) => ({
      expression: new RegExp(pattern, 'iu'),
      why,
    }));
    return LANGS.flatMap((lang) =>
      textsOf(content.words[lang]).flatMap(([key, text]) => {
        const plain = text.normalize('NFC').replace(/\s+/g, ' ');
        return expressions.flatMap(({ expression, why }) => {
          const [said] = expression.exec(plain) ?? [];
          return said === undefined ? [] : [error(wordsFile(lang), key, `"${said}": ${why}`)];
        });
      }),
    );
  },
};
