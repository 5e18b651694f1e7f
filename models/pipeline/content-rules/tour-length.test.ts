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

it('holds the full tour to four to six minutes', () => {
  const input = changed(({ tour }) => {
    tour.tours[0]!.id = 'full';
  });
  expect(findings(tourLength, input)).toEqual([
    'error words.vi.json tours.full',
    'error words.en.json tours.full',
  ]);
});

it('finds a chapter of the full tour that is too long', () => {
  const input = changed(({ tour, words }) => {
    const [first] = tour.tours[0]!.stops;
    tour.tours[0]!.id = 'full';
    const ids = Array.from({ length: 6 }, (_, i) => `${first!.id}.${i + 1}`);
    first!.cues = ids.map((id) => ({ id, sources: [] }));
    for (const id of ids) words.vi.cues[id] = words.en.cues[id] = 'a'.repeat(100);
  });
  // 6 cues of 7 + 0.5 s and a flight of 2.5 s: 47.5 s.
  const { id } = input.content.tour.tours[0]!.stops[0]!;
  expect(findings(tourLength, input)).toContain(`error words.en.json stops.${id}`);
});

it('asks nothing of other tours', () => {
  const input = changed(({ tour, words }) => {
    tour.tours[0]!.id = 'for-children';
    for (const id of Object.keys(words.en.cues)) words.en.cues[id] = 'Look.';
  });
  expect(findings(tourLength, input)).toEqual([]);
});
