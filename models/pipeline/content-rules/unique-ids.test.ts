import { expect, it } from 'vitest';
import { changed, findings } from '../fixtures/rule-input.ts';
import { uniqueIds } from './unique-ids.ts';

it('finds nothing wrong with a sound pack', () => {
  expect(findings(uniqueIds, changed())).toEqual([]);
});

it('finds ids that are there twice and cues that belong to another stop', () => {
  const input = changed(({ manifest, tour }) => {
    manifest.details[1]!.id = manifest.details[0]!.id;
    tour.tours[0]!.stops[1]!.cues[1]!.id = 'pond.1';
  });
  expect(findings(uniqueIds, input)).toEqual([
    'error site.json details.arch',
    'error tour.json cues.pond.1',
    'error tour.json pond.1',
  ]);
});

it('finds files that name another site', () => {
  const input = changed(({ manifest, tour }) => {
    manifest.id = 'tower';
    tour.site = 'tower';
  });
  expect(findings(uniqueIds, input)).toEqual(['error site.json id', 'error tour.json site']);
});
