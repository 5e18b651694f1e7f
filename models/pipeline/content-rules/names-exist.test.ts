import { expect, it } from 'vitest';
import { changed, findings } from '../fixtures/rule-input.ts';
import { namesExist } from './names-exist.ts';

it('finds nothing wrong with a sound pack', () => {
  expect(findings(namesExist, changed())).toEqual([]);
});

it('finds anchors, parts and phases that the model or site.json does not have', () => {
  const input = changed(({ manifest, tour }) => {
    manifest.details[0]!.anchor = 'cellar';
    manifest.details[1]!.part = 'cellar';
    const [arrival, gate] = tour.tours[0]!.stops;
    arrival!.view.anchor = 'cellar';
    gate!.cues[0]!.highlight = 'cellar';
    gate!.cues[2]!.phase = 'tomorrow';
  });
  expect(findings(namesExist, input)).toEqual([
    'error site.json details.arch.anchor',
    'error site.json details.merlons.part',
    'error tour.json arrival.view.anchor',
    'error tour.json gate.1.highlight',
    'error tour.json gate.3.phase',
  ]);
});

it('finds a phase that only the model knows', () => {
  const input = changed(({ manifest }) => {
    manifest.phases.shift();
  });
  expect(findings(namesExist, input)).toEqual(['error model roof', 'error tour.json gate.3.phase']);
});
