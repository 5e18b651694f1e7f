import { expect, it } from 'vitest';
import { changed, findings } from '../fixtures/rule-input.ts';
import { normalForm } from './normal-form.ts';

it('finds nothing wrong with a sound pack', () => {
  expect(findings(normalForm, changed())).toEqual([]);
});

it('finds text whose marks are separate characters, wherever it is', () => {
  const input = changed(({ words }) => {
    words.vi.stops.gate!.title = 'Cổng'.normalize('NFD');
    words.vi.title = 'Cổng thử'.normalize('NFD');
  });
  expect(findings(normalForm, input)).toEqual([
    'error words.vi.json title',
    'error words.vi.json stops.gate.title',
  ]);
});
