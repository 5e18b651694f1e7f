import { describe, expect, it } from 'vitest';
import { siteDocument, siteWords } from '../session/stand-ins.ts';
import { completeWords } from './complete-words.ts';

const document = siteDocument('citadel');

describe('completeWords', () => {
  it('leaves complete words as they are', () => {
    const words = siteWords('vi');
    expect(completeWords(document, words)).toEqual({ words, missing: [] });
  });

  it('shows a missing sentence as its key, and names it', () => {
    const words = siteWords('en');
    const { 'hall.2': gone, ...cues } = words.cues;
    expect(gone).toBeDefined();
    const completed = completeWords(document, { ...words, cues });
    expect(completed.missing).toEqual(['cues.hall.2']);
    expect(completed.words.cues['hall.2']).toBe('[cues.hall.2]');
    expect(completed.words.cues['hall.1']).toBe(words.cues['hall.1']);
  });

  it('does so for stops, details and tours as well', () => {
    const completed = completeWords(document, { ...siteWords('vi'), stops: {}, details: {}, tours: {} });
    expect(completed.missing).toContain('stops.hall');
    expect(completed.missing).toContain('details.lintel');
    expect(completed.words.tours.highlight).toEqual({ title: '[tours.highlight]' });
  });
});
