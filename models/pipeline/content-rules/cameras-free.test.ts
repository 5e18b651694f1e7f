import { expect, it } from 'vitest';
import { changed, findings } from '../fixtures/rule-input.ts';
import { camerasFree } from './cameras-free.ts';

it('finds nothing wrong with a sound pack', () => {
  expect(findings(camerasFree, changed())).toEqual([]);
});

it.each([
  ['inside a wall', [4, 3, 0], ['error tour.json gate.2.view']],
  ['under the ground', [0, -3, 20], ['error tour.json gate.2.view']],
  ['in the opening of the gate', [0, 2, 0.5], []],
  ['far outside', [0, 5, 70], ['warning tour.json gate.2.view']],
] as const)('a cue seen from %s', (_, position, expected) => {
  const input = changed(({ tour }) => {
    tour.tours[0]!.stops[1]!.cues[1]!.view!.position = position;
  });
  expect(findings(camerasFree, input)).toEqual(expected);
});

it('looks at the views of stops and details as well', () => {
  const input = changed(({ manifest, tour }) => {
    manifest.details[0]!.view.position = [4, 3, 0];
    tour.tours[0]!.stops[0]!.view.position = [-4, 3, 0];
  });
  expect(findings(camerasFree, input)).toEqual([
    'error site.json details.arch.view',
    'error tour.json arrival.view',
  ]);
});
