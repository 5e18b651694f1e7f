import { expect, it } from 'vitest';
import { changed, findings } from '../fixtures/rule-input.ts';
import { forbiddenClaims } from './forbidden-claims.ts';

it('finds nothing wrong with a sound pack', () => {
  expect(findings(forbiddenClaims, changed())).toEqual([]);
});

const claiming = (siteId: string, text: string) => {
  const input = changed(({ words }) => {
    words.en.cues['gate.1'] = text;
  });
  return forbiddenClaims.check({ ...input, siteId });
};

it('finds a myth, also across the line break of a caption, and says what is so', () => {
  const [finding, ...others] = claiming('long-bien-bridge', 'It is the second\nlongest bridge of all.');
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: 'error', file: 'words.en.json', key: 'cues.gate.1' });
  expect(finding!.message).toContain('"second longest"');
  expect(finding!.message).toContain('dossier/long-bien-bridge.md');
});

it.each([
  ['a myth about another site', 'opera-house', 'It is the second longest.'],
  ['a figure that only looks like it', 'imperial-citadel', 'The pit is 60 centimetres deep.'],
])('leaves %s alone', (_, siteId, text) => expect(claiming(siteId, text)).toEqual([]));
