import { describe, expect, it, vi } from 'vitest';
import { type DeviceVoiceInfo, deviceVoice, type SpeechEngine, type Utterance } from './device-voice.ts';
import type { Line } from './lines.ts';

class FakeUtterance implements Utterance {
  voice: DeviceVoiceInfo | null = null;
  lang = '';
  rate = 1;
  onend: (() => void) | null = null;
  onerror: (() => void) | null = null;
  constructor(readonly text: string) {}
}

const voice = (lang: string, overrides: Partial<DeviceVoiceInfo> = {}): DeviceVoiceInfo => ({
  name: lang,
  lang,
  localService: true,
  default: false,
  ...overrides,
});

/** A device that writes down what happens to it, in order. */
function device(voices: DeviceVoiceInfo[]) {
  const calls: string[] = [];
  const spoken: FakeUtterance[] = [];
  const listeners = new Set<() => void>();
  const engine: SpeechEngine & { speaking: boolean; pending: boolean } = {
    speaking: false,
    pending: false,
    getVoices: () => voices,
    speak(utterance) {
      spoken.push(utterance as FakeUtterance);
      calls.push('speak');
      engine.speaking = true;
    },
    cancel() {
      calls.push('cancel');
      engine.speaking = false;
      // As browsers do: the line that is cut off reports an error.
      spoken.at(-1)?.onerror?.();
    },
    resume: () => void calls.push('resume'),
    addEventListener: (_, listener) => void listeners.add(listener),
    removeEventListener: (_, listener) => void listeners.delete(listener),
  };
  return {
    calls,
    spoken,
    voices,
    listeners,
    engine,
    narrator: deviceVoice({ speechSynthesis: engine, SpeechSynthesisUtterance: FakeUtterance }),
  };
}

const line = (overrides: Partial<Line> = {}): Line => ({
  lang: 'vi',
  text: 'Cột cờ đứng\nđây từ 1812',
  secondsIntoCue: 0,
  durationSeconds: 4,
  rate: 1,
  clip: null,
  ...overrides,
});
const reports = () => ({ ended: vi.fn(), failed: vi.fn() });

describe('which voice', () => {
  it.each([
    ['vi-VN', ['vi']],
    ['vi_VN', ['vi']],
    ['vi', ['vi']],
    ['EN-gb', ['en']],
    ['vie', []],
    ['fr-FR', []],
  ])('%s speaks %j', (lang, expected) => {
    expect(device([voice(lang)]).narrator.languages()).toEqual(expected);
  });

  it('prefers the device’s own choice', () => {
    const { narrator, spoken } = device([voice('en-IN'), voice('en-GB', { default: true })]);
    narrator.tell(line({ lang: 'en', text: 'Hello' }), reports());
    expect(spoken[0]).toMatchObject({ lang: 'en-GB', voice: { lang: 'en-GB' } });
  });

  it('never sends sentences to another server', () => {
    const { narrator, spoken } = device([voice('vi-VN', { localService: false })]);
    expect(narrator.languages()).toEqual([]);
    expect(narrator.tell(line(), reports())).toBe(false);
    expect(spoken).toEqual([]);
  });

  it('says when voices arrive late, as long as somebody asks', () => {
    const { narrator, voices, listeners } = device([]);
    const onChange = vi.fn();
    const stop = narrator.watchLanguages(onChange);
    voices.push(voice('vi-VN'));
    for (const listener of listeners) listener();
    expect(onChange).toHaveBeenCalledOnce();
    expect(narrator.languages()).toEqual(['vi']);
    stop();
    expect(listeners.size).toBe(0);
  });

  it('is silent in a browser without speech', () => {
    const narrator = deviceVoice({});
    expect(narrator.languages()).toEqual([]);
    expect(narrator.tell(line(), reports())).toBe(false);
  });
});

describe('telling a line', () => {
  it('speaks all of it as one sentence, at the speed asked for', () => {
    const { narrator, spoken } = device([voice('vi-VN')]);
    expect(narrator.tell(line({ rate: 1.25 }), reports())).toBe(true);
    expect(spoken[0]).toMatchObject({ text: 'Cột cờ đứng đây từ 1812', rate: 1.25 });
  });

  it.each([
    ['a moment after the start', 0.3, 'Cột cờ đứng đây từ 1812'],
    // Half of 23 characters is 11.5; character 11 is the space before "đây".
    ['half-way', 2, 'đây từ 1812'],
    ['inside the last word', 3.9, '1812'],
  ])('begins %s with a whole word', (_, secondsIntoCue, text) => {
    const { narrator, spoken } = device([voice('vi-VN')]);
    narrator.tell(line({ secondsIntoCue }), reports());
    expect(spoken[0]?.text).toBe(text);
  });

  it('leaves the end of a told cue to the timer', () => {
    expect(device([voice('vi-VN')]).narrator.tell(line({ secondsIntoCue: 4 }), reports())).toBe(false);
  });

  it('reports the end once', () => {
    const { narrator, spoken } = device([voice('vi-VN')]);
    const told = reports();
    narrator.tell(line(), told);
    const { onend } = spoken[0]!;
    onend?.();
    onend?.();
    expect(told.ended).toHaveBeenCalledOnce();
    expect(told.failed).not.toHaveBeenCalled();
  });

  it('reports a failure', () => {
    const { narrator, spoken } = device([voice('vi-VN')]);
    const told = reports();
    narrator.tell(line(), told);
    spoken[0]!.onerror?.();
    expect(told.failed).toHaveBeenCalledOnce();
  });

  it('cuts off the line before without a report, and wakes a paused engine', () => {
    const { narrator, calls } = device([voice('vi-VN')]);
    const first = reports();
    narrator.tell(line(), first);
    narrator.tell(line(), reports());
    expect(calls).toEqual(['speak', 'resume', 'cancel', 'speak', 'resume']);
    expect(first.failed).not.toHaveBeenCalled();
    expect(first.ended).not.toHaveBeenCalled();
  });

  it('clears a line of somebody else that hangs in the queue', () => {
    const { narrator, engine, calls } = device([voice('vi-VN')]);
    engine.pending = true;
    narrator.tell(line(), reports());
    expect(calls[0]).toBe('cancel');
  });

  it('hushes at once and for good', () => {
    const { narrator, spoken, calls } = device([voice('vi-VN')]);
    const told = reports();
    narrator.tell(line(), told);
    narrator.hush();
    expect(calls.at(-1)).toBe('cancel');
    spoken[0]!.onend?.();
    expect(told.ended).not.toHaveBeenCalled();
    expect(told.failed).not.toHaveBeenCalled();
  });
});
