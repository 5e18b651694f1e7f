import { expect, it } from 'vitest';
import { changed, findings } from '../fixtures/rule-input.ts';
import { readingSpeed } from './reading-speed.ts';

it('finds nothing wrong with a sound pack', () => {
  expect(findings(readingSpeed, changed())).toEqual([]);
});

it.each([
  // gate.1 in Vietnamese has 61 characters.
  ['fails above 17 characters a second', 3, ['error words.vi.json cues.gate.1']],
  ['warns above 15', 3.8, ['warning words.vi.json cues.gate.1']],
  ['is content below', 4.2, []],
])('%s', (_, seconds, expected) => {
  const input = changed();
  const document = structuredClone(input.document!);
  Object.assign(document.tours[0]!.stops[1]!.cues[0]!.durationSeconds, { vi: seconds });
  expect(findings(readingSpeed, { ...input, document })).toEqual(expected);
});
