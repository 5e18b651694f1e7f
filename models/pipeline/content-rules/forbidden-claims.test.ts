import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changed, findings } from '../fixtures/rule-input.ts';
import { forbiddenClaims, readForbiddenClaims } from './forbidden-claims.ts';
import type { ForbiddenClaim } from './rule.ts';

const LONGEST: ForbiddenClaim = { pattern: 'second longest', why: 'it is not so' };

const claiming = (text: string, claims: readonly ForbiddenClaim[]) => {
  const input = changed(({ words }) => {
    words.en.cues['gate.1'] = text;
  });
  return forbiddenClaims.check({ ...input, claims });
};

describe('forbidden claims', () => {
  it('are none in a sound pack', () => {
    expect(findings(forbiddenClaims, changed())).toEqual([]);
  });

  it('are found, also across the line break of a caption, with what is so', () => {
    expect(claiming('It is the Second\nlongest bridge of all.', [LONGEST])).toEqual([
      {
        severity: 'error',
        file: 'words.en.json',
        key: 'cues.gate.1',
        message: '"Second longest": it is not so',
      },
    ]);
  });

  it('of one site are no other’s; some are everybody’s', () => {
    expect(claiming('It is the second longest.', [])).toEqual([]);
    expect(claiming('Hanoi is the 246th of these cities.', [])).toHaveLength(1);
  });
});

describe('a pack’s own list', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'claims-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const write = (claims: unknown) =>
    writeFileSync(join(folder, 'forbidden-claims.json'), JSON.stringify(claims));

  it('is read where there is one', () => {
    expect(readForbiddenClaims(folder)).toEqual([]);
    write([LONGEST]);
    expect(readForbiddenClaims(folder)).toEqual([LONGEST]);
  });

  it.each([
    ['without a reason', [{ pattern: 'x' }], /forbidden-claims\.json.*why/s],
    ['with a broken expression', [{ pattern: '(', why: 'y' }], /forbidden-claims\.json.*0\.pattern/s],
  ])('%s is an error that names the file', (_, claims, message) => {
    write(claims);
    expect(() => readForbiddenClaims(folder)).toThrow(message);
  });
});
