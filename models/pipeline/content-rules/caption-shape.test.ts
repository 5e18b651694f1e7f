import { expect, it } from 'vitest';
import { changed, findings } from '../fixtures/rule-input.ts';
import { captionShape } from './caption-shape.ts';

it('finds nothing wrong with a sound pack', () => {
  expect(findings(captionShape, changed())).toEqual([]);
});

it.each([
  ['three lines', 'One\ntwo\nthree', true],
  ['a line of 43 characters', 'a'.repeat(43), true],
  ['a line of 42 characters', 'a'.repeat(42), false],
  ['42 letters whose marks are separate characters', 'ế'.normalize('NFD').repeat(42), false],
  ['a space at the end of a line', 'One \ntwo', true],
  ['an empty line', 'One\n', true],
])('%s', (_, text, isWrong) => {
  const input = changed(({ words }) => {
    words.en.cues['gate.1'] = text;
  });
  expect(findings(captionShape, input)).toEqual(isWrong ? ['error words.en.json cues.gate.1'] : []);
});
