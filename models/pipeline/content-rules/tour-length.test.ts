import { expect, it } from 'vitest';
import { changed, findings } from '../fixtures/rule-input.ts';
import { tourLength } from './tour-length.ts';

it('finds nothing wrong with a sound pack', () => {
  expect(findings(tourLength, changed())).toEqual([]);
});

it('finds a tour that is over too soon, in the language in which it is', () => {
  const input = changed(({ words }) => {
    for (const id of Object.keys(words.en.cues)) words.en.cues[id] = 'Look.';
  });
  expect(findings(tourLength, input)).toEqual(['error words.en.json tours.highlight']);
});

it('finds a tour that is too long, flights included', () => {
  const input = changed(({ words }) => {
    for (const id of Object.keys(words.vi.cues)) words.vi.cues[id] = 'a'.repeat(100);
  });
  // 11 cues of 7 + 0.5 s, which alone would fit, and 4 flights of 2.5 s: 92.5 s.
  expect(tourLength.check(input)[0]!.message).toContain('92.5 s');
});

it('asks nothing of other tours', () => {
  const input = changed(({ tour, words }) => {
    tour.tours[0]!.id = 'full';
    for (const id of Object.keys(words.en.cues)) words.en.cues[id] = 'Look.';
  });
  expect(findings(tourLength, input)).toEqual([]);
});
