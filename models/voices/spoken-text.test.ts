import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { discover } from '../pipeline/steps/discover.ts';
import { spokenText, unreadableWords } from './spoken-text.ts';

describe('what is said for a caption', () => {
  it.each([
    ['Đoan Môn is the\nmain gate.', 'Dwan Moan is the main gate.'],
    ['Daydé & Pillé, 1902', 'day-day and pee-yay, nineteen oh two'],
    ['Nguyễn Tri Phương and the Nguyễn', 'Nwin Chee Foo-ung and the Nwin'],
    ['in 1010, in 1967 and in the 1990s', 'in ten ten, in nineteen sixty-seven and in the nineteen nineties'],
    ['in 2002, 2010 and 1900', 'in two thousand and two, twenty ten and nineteen hundred'],
    ['3,000 workers, 1,200 metres, 33.4 metres', '3,000 workers, 1,200 metres, 33.4 metres'],
  ])('en: %j', (caption, said) => expect(spokenText(caption, 'en')).toBe(said));

  it.each([
    ['UNESCO ghi danh\nnăm 2010.', 'u nét xcô ghi danh năm 2010.'],
    ['Daydé & Pillé', 'đay đê và pi lê'],
    ['1.200 mét vuông, cao 33,4 mét', '1200 mét vuông, cao 33,4 mét'],
  ])('vi: %j', (caption, said) => expect(spokenText(caption, 'vi')).toBe(said));

  it('leaves a name inside a longer word alone', () => {
    expect(spokenText('Lêgende', 'en')).toBe('Lêgende');
  });

  it('takes either way of writing an accent', () => {
    expect(spokenText('Hậu Lâu'.normalize('NFD'), 'en')).toBe('How Low');
  });

  it('leaves no English sentence of ours with a word that an English voice cannot read', () => {
    for (const { folder } of discover('models/sites')) {
      const words = JSON.parse(readFileSync(`${folder}/words.en.json`, 'utf8')) as {
        readonly cues: Readonly<Record<string, string>>;
      };
      for (const [cue, text] of Object.entries(words.cues)) {
        expect(unreadableWords(spokenText(text, 'en')), `${folder} ${cue}`).toEqual([]);
      }
    }
  });
});
