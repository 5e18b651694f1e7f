import { expect, it } from 'vitest';
import { changed, findings } from '../fixtures/rule-input.ts';
import { alternativeTexts } from './alternative-texts.ts';

it('finds nothing wrong with a sound pack', () => {
  expect(findings(alternativeTexts, changed())).toEqual([]);
});

it('finds texts that are too short or only repeat the title', () => {
  const input = changed(({ words }) => {
    words.en.stops.pond!.alt = 'Pond';
    words.vi.details.row!.title = words.vi.details.row!.alt;
  });
  expect(findings(alternativeTexts, input)).toEqual([
    'error words.vi.json details.row.alt',
    'error words.en.json stops.pond.alt',
  ]);
});
