import { expect, it } from 'vitest';
import { changed, findings } from '../fixtures/rule-input.ts';
import { sameKeys } from './same-keys.ts';

it('finds nothing wrong with a sound pack', () => {
  expect(findings(sameKeys, changed())).toEqual([]);
});

it('finds a cue that has no words in one language', () => {
  const input = changed((content) => {
    delete content.words.en.cues['gate.2'];
  });
  expect(findings(sameKeys, input)).toEqual(['error words.en.json cues.gate.2']);
});

it('finds words that belong to nothing', () => {
  const input = changed((content) => {
    content.words.vi.details.cellar = { title: 'Hầm', body: 'Sâu.', alt: 'Một căn hầm tối.' };
    content.words.vi.parts.cellar = 'Hầm';
  });
  expect(findings(sameKeys, input)).toEqual([
    'error words.vi.json details.cellar',
    'error words.vi.json parts.cellar',
  ]);
});

it('asks for a name only of parts that are shown', () => {
  const input = changed((content) => {
    delete content.words.vi.parts.pond;
    delete content.words.vi.parts.gate;
  });
  expect(findings(sameKeys, input)).toEqual(['error words.vi.json parts.gate']);
});
