import { describe, expect, it } from 'vitest';
import { parseContent } from './parse.ts';
import type { SiteDocument } from './site-document.ts';
import { timedByVoices, voiceClips, type VoiceList, voiceListSchema } from './voice-list.ts';

const list: VoiceList = {
  schemaVersion: 1,
  site: 'citadel',
  lang: 'vi',
  stops: [
    {
      tour: 'highlight',
      stop: 'gate',
      file: 'highlight-gate.mp3',
      captions: 'highlight-gate.vtt',
      isSynthesized: true,
      cues: [
        { id: 'gate.1', startSeconds: 0.5, endSeconds: 4 },
        { id: 'gate.2', startSeconds: 4, endSeconds: 9.25 },
      ],
    },
  ],
};

describe('a list of voices', () => {
  it('is parsed at the door', () => {
    expect(parseContent(voiceListSchema, list, 'voices.json').ok).toBe(true);
    const broken = parseContent(voiceListSchema, { ...list, lang: 'fr' }, 'voices.json');
    expect(broken.ok ? '' : broken.error.message).toMatch(/voices\.json.*lang/s);
  });

  it('gives each cue its place in a file', () => {
    expect(voiceClips(list, 'voices/citadel/vi/').get('gate.2')).toEqual({
      url: 'voices/citadel/vi/highlight-gate.mp3',
      startSeconds: 4,
      endSeconds: 9.25,
      isSynthesized: true,
    });
  });

  it('makes cues as long as they sound, where they do', () => {
    const cue = (id: string) => ({ id, durationSeconds: { vi: 6, en: 7 } });
    const document = {
      id: 'citadel',
      tours: [{ id: 'highlight', stops: [{ id: 'gate', cues: [cue('gate.1'), cue('gate.3')] }] }],
    } as unknown as SiteDocument;
    const timed = timedByVoices(document, { vi: voiceClips(list, '') });
    expect(timed.tours[0]!.stops[0]!.cues.map((each) => each.durationSeconds)).toEqual([
      { vi: 3.5, en: 7 },
      { vi: 6, en: 7 },
    ]);
    expect(timed.id).toBe('citadel');
  });
});
