import { expect, it } from 'vitest';
import { changed, findings } from '../fixtures/rule-input.ts';
import { sourcesNamed } from './sources-named.ts';

it('finds nothing wrong with a sound pack', () => {
  expect(findings(sourcesNamed, changed())).toEqual([]);
});

it('finds sources that nobody named, and warns of those that nothing rests on', () => {
  const input = changed(({ manifest, tour }) => {
    tour.tours[0]!.stops[0]!.cues[0]!.sources = ['hearsay'];
    manifest.sources.push({ id: 'shelf', title: 'A book on the shelf' });
  });
  expect(findings(sourcesNamed, input)).toEqual([
    'error tour.json arrival.1.sources',
    'warning site.json sources.shelf',
  ]);
});

it('finds a licence that is not a name', () => {
  const input = changed(({ manifest }) => {
    manifest.licence = 'free for all';
  });
  expect(findings(sourcesNamed, input)).toEqual(['error site.json licence']);
});
