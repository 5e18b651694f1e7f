import { describe, expect, it, vi } from 'vitest';
import type { Line } from './lines.ts';
import { recordedVoice, type SoundElement } from './recorded-voice.ts';

/** An audio element whose time passes by hand. */
function page() {
  const listeners = new Map<string, () => void>();
  const seeks: number[] = [];
  let time = 0;
  let refusal: Error | null = null;
  const element = {
    src: '',
    seeking: false,
    playbackRate: 1,
    defaultPlaybackRate: 1,
    preservesPitch: false,
    preload: '' as const,
    isPlaying: false,
    get currentTime() {
      return time;
    },
    set currentTime(seconds: number) {
      seeks.push(seconds);
      time = seconds;
    },
    play() {
      if (refusal) return Promise.reject(refusal);
      element.isPlaying = true;
      return Promise.resolve();
    },
    pause() {
      element.isPlaying = false;
    },
    addEventListener: (type: string, listener: () => void) => void listeners.set(type, listener),
  };
  let due: (() => void) | null = null;
  const host = {
    element: element as unknown as SoundElement,
    fetchAhead: vi.fn(),
    after: (_: number, act: () => void) => {
      due = act;
      return () => {
        due = null;
      };
    },
    onBlocked: vi.fn(),
  };
  return {
    element,
    host,
    seeks,
    narrator: recordedVoice(host),
    happen: (type: string) => listeners.get(type)?.(),
    pass: (seconds: number) => {
      time += seconds;
    },
    refuse: (name: string) => {
      refusal = Object.assign(new Error(name), { name });
    },
    waitTooLong: () => due?.(),
  };
}

const line = (overrides: Partial<Line> = {}): Line => ({
  lang: 'vi',
  text: 'Cột cờ',
  secondsIntoCue: 0,
  durationSeconds: 4,
  rate: 1,
  clip: { url: 'gate.mp3', startSeconds: 2, endSeconds: 6, isSynthesized: true },
  ...overrides,
});
const reports = () => ({ ended: vi.fn(), failed: vi.fn() });

describe('a recorded voice', () => {
  it('plays the clip from where the cue is, at the visitor’s speed and its own pitch', () => {
    const { narrator, element, seeks } = page();
    expect(narrator.tell(line({ secondsIntoCue: 1.5, rate: 1.25 }), reports())).toBe(true);
    expect(element).toMatchObject({
      src: 'gate.mp3',
      playbackRate: 1.25,
      preservesPitch: true,
      isPlaying: true,
    });
    expect(seeks).toEqual([3.5]);
  });

  it('cannot tell a line that nobody recorded', () => {
    const { narrator, element } = page();
    expect(narrator.tell(line({ clip: null }), reports())).toBe(false);
    expect(element.isPlaying).toBe(false);
  });

  it('goes on into the next cue of the file without a seek that one would hear', () => {
    const { narrator, seeks, pass } = page();
    narrator.tell(line(), reports());
    pass(4.05);
    narrator.tell(line({ clip: { ...line().clip!, startSeconds: 6, endSeconds: 9 } }), reports());
    expect(seeks).toEqual([2]);
    expect(narrator.playheadSeconds()).toBeCloseTo(0.05, 6);
  });

  it('knows where it is in the cue, and stays put while it seeks', () => {
    const { narrator, element, pass } = page();
    narrator.tell(line({ secondsIntoCue: 1 }), reports());
    pass(0.75);
    expect(narrator.playheadSeconds()).toBeCloseTo(1.75, 6);
    element.seeking = true;
    expect(narrator.playheadSeconds()).toBe(1);
    narrator.hush();
    expect(narrator.playheadSeconds()).toBeNull();
    expect(element.isPlaying).toBe(false);
  });

  it('says when its file is broken, once, and tries it anew when asked again', () => {
    const { narrator, element, happen } = page();
    const told = reports();
    narrator.tell(line(), told);
    happen('error');
    happen('error');
    expect(told.failed).toHaveBeenCalledOnce();
    element.src = '';
    narrator.tell(line(), reports());
    expect(element.src).toBe('gate.mp3');
  });

  it('gives up on a file that does not come, not on one that plays', () => {
    const slow = page();
    const told = reports();
    slow.narrator.tell(line(), told);
    slow.happen('playing');
    slow.waitTooLong();
    expect(told.failed).not.toHaveBeenCalled();
    slow.happen('waiting');
    slow.waitTooLong();
    expect(told.failed).toHaveBeenCalledOnce();
  });

  it('leaves the telling to others until the page is touched, where the browser wants that', async () => {
    const { narrator, host, refuse } = page();
    refuse('NotAllowedError');
    const told = reports();
    narrator.tell(line(), told);
    await Promise.resolve();
    await Promise.resolve();
    expect(told.failed).toHaveBeenCalledOnce();
    expect(host.onBlocked).toHaveBeenCalledOnce();
  });

  it('takes a play that a pause cut short for none that failed', async () => {
    const { narrator, refuse } = page();
    refuse('AbortError');
    const told = reports();
    narrator.tell(line(), told);
    await Promise.resolve();
    await Promise.resolve();
    expect(told.failed).not.toHaveBeenCalled();
  });

  it('fetches the next file ahead, not the one that plays', () => {
    const { narrator, host } = page();
    narrator.tell(line(), reports());
    narrator.prepare('gate.mp3');
    narrator.prepare('hall.mp3');
    expect(host.fetchAhead.mock.calls).toEqual([['hall.mp3']]);
  });
});
