// Every character a visitor can read is one that the shipped fonts carry: no mark falls to another typeface.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const SHEET = readFileSync('src/ui/fonts.css', 'utf8');
const FACES = [...SHEET.matchAll(/@font-face\s*{([^}]*)}/g)].map(([, body]) => ({
  family: /font-family:\s*"([^"]+)"/.exec(body!)![1]!,
  weight: /font-weight:\s*([^;]+);/.exec(body!)![1]!,
  ranges: [...body!.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].map(([, from, to]) => [
    Number.parseInt(from!, 16),
    Number.parseInt(to ?? from!, 16),
  ]),
}));

const WORD_FILES = [
  ...readdirSync('locales').map((file) => join('locales', file)),
  ...readdirSync('models/sites').flatMap((site) =>
    readdirSync(join('models/sites', site))
      .filter((file) => file.startsWith('words.') || file === 'site.json')
      .map((file) => join('models/sites', site, file)),
  ),
];

/** All characters of a JSON file's strings. */
function charactersOf(file: string): string[] {
  const seen = new Set<string>();
  JSON.parse(readFileSync(file, 'utf8'), (_, value: unknown) => {
    if (typeof value === 'string') for (const character of value) seen.add(character);
    return value;
  });
  return [...seen].filter((character) => character !== '\n');
}

describe.each([...new Set(FACES.map(({ family, weight }) => `${family} ${weight}`))])('%s', (name) => {
  const ranges = FACES.filter(({ family, weight }) => `${family} ${weight}` === name).flatMap(
    (face) => face.ranges,
  );
  const carries = (character: string) => {
    const code = character.codePointAt(0)!;
    return ranges.some(([from, to]) => code >= from! && code <= to!);
  };

  it('carries the marks that break first', () => {
    expect([...'ẴỄỖặợđĐưƠ₫'].filter((character) => !carries(character))).toEqual([]);
  });

  it.each(WORD_FILES)('carries every character of %s', (file) => {
    expect(charactersOf(file).filter((character) => !carries(character))).toEqual([]);
  });
});
