import { expect, it } from 'vitest';
import { changed, findings } from '../fixtures/rule-input.ts';
import { unbreakableNames } from './unbreakable-names.ts';

it('finds nothing wrong with a sound pack', () => {
  expect(findings(unbreakableNames, changed())).toEqual([]);
});

it.each([
  ['a name across two lines', 'Đây là cầu Long\nBiên ngày nay.', true],
  ['a name of three words, broken after the second', 'Đây là Nhà hát\nLớn.', true],
  ['a name broken in text whose marks are separate', 'Đây là Đoan\nMôn.'.normalize('NFD'), true],
  ['a name that ends the line', 'Đây là cầu Long Biên\nngày nay.', false],
  ['other words that look like its end', 'Rồng dài, khăn Hà\nNộiA.', false],
])('%s', (_, text, isBroken) => {
  const input = changed(({ words }) => {
    words.vi.cues['gate.1'] = text;
  });
  const found = new Set(findings(unbreakableNames, input));
  expect([...found]).toEqual(isBroken ? ['error words.vi.json cues.gate.1'] : []);
});
