import { expect, it } from 'vitest';
import { changed, findings } from '../fixtures/rule-input.ts';
import { enoughToSee } from './enough-to-see.ts';

it('finds nothing wrong with a sound pack', () => {
  expect(findings(enoughToSee, changed())).toEqual([]);
});

it.each([
  [3, ['error tour.json tours.highlight']],
  [4, []],
])('with %d stops in the highlight tour', (count, expected) => {
  const input = changed(({ tour }) => {
    tour.tours[0]!.stops.length = count;
  });
  expect(findings(enoughToSee, input)).toEqual(expected);
});

it('finds that the highlight tour is missing, and too few details', () => {
  const input = changed(({ manifest, tour }) => {
    tour.tours[0]!.id = 'full';
    manifest.details.length = 3;
  });
  expect(findings(enoughToSee, input)).toEqual(['error tour.json tours', 'error site.json details']);
});
