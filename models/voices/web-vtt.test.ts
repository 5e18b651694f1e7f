import { describe, expect, it } from 'vitest';
import { webVtt } from './web-vtt.ts';

describe('WebVTT', () => {
  it('names its cues by their ids, in hours, minutes, seconds and milliseconds', () => {
    const cues = [
      { id: 'gate.1', startSeconds: 0.0251, endSeconds: 4.5 },
      { id: 'gate.2', startSeconds: 4.5, endSeconds: 3_725.9996 },
    ];
    const captions = { 'gate.1': 'Cổng có\nnăm vòm.', 'gate.2': 'Daydé & Pillé <1902>' };
    expect(webVtt(cues, captions)).toBe(
      [
        'WEBVTT',
        '',
        'gate.1',
        '00:00:00.025 --> 00:00:04.500',
        'Cổng có\nnăm vòm.',
        '',
        'gate.2',
        '00:00:04.500 --> 01:02:06.000',
        'Daydé &amp; Pillé &lt;1902&gt;',
        '',
      ].join('\n'),
    );
  });
  it('has no cue without words', () => {
    expect(() => webVtt([{ id: 'gate.1', startSeconds: 0, endSeconds: 1 }], {})).toThrow(/"gate.1"/);
  });
});
