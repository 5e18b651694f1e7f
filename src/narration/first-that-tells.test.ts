import { describe, expect, it, vi } from 'vitest';
import type { Lang } from '../content/index.ts';
import { firstThatTells } from './first-that-tells.ts';
import type { Line, LineTeller, Reports } from './lines.ts';

function teller(langs: readonly Lang[], can: boolean) {
  const heard: Reports[] = [];
  const own = {
    languages: () => langs,
    watchLanguages: vi.fn(() => vi.fn()),
    tell: vi.fn((_: Line, reports: Reports) => {
      heard.push(reports);
      return can;
    }),
    playheadSeconds: () => (can ? 1.5 : null),
    prepare: vi.fn(),
    hush: vi.fn(),
  } satisfies LineTeller;
  return { own, heard };
}
const line = {
  lang: 'vi',
  text: 'Cột cờ',
  secondsIntoCue: 0,
  durationSeconds: 4,
  rate: 1,
  clip: null,
} as const;
const reports = () => ({ ended: vi.fn(), failed: vi.fn() });

describe('the first narrator that tells', () => {
  it('is the one that is heard', () => {
    const [first, second, third] = [teller([], false), teller(['en'], true), teller(['vi', 'en'], true)];
    const all = firstThatTells([first.own, second.own, third.own]);
    expect(all.languages()).toEqual(['en', 'vi']);
    expect(all.tell(line, reports())).toBe(true);
    expect(third.own.tell).not.toHaveBeenCalled();
    expect(all.playheadSeconds()).toBe(1.5);
    all.hush();
    expect(second.own.hush).toHaveBeenCalled();
    expect(all.playheadSeconds()).toBeNull();
  });

  it('hands over when it fails, and the last failure is everybody’s', () => {
    const [first, second] = [teller([], true), teller([], true)];
    const all = firstThatTells([first.own, second.own]);
    const told = reports();
    all.tell(line, told);
    first.heard[0]!.failed();
    expect(second.own.tell).toHaveBeenCalledOnce();
    expect(told.failed).not.toHaveBeenCalled();
    second.heard[0]!.failed();
    expect(told.failed).toHaveBeenCalledOnce();
  });

  it('is none where nobody can', () => {
    const all = firstThatTells([teller([], false).own]);
    expect(all.tell(line, reports())).toBe(false);
    expect(all.playheadSeconds()).toBeNull();
  });

  it('says to all what is coming, and listens to all', () => {
    const [first, second] = [teller([], true), teller([], true)];
    const all = firstThatTells([first.own, second.own]);
    all.prepare('hall.mp3');
    for (const { own } of [first, second]) expect(own.prepare).toHaveBeenCalledWith('hall.mp3');
    const onChange = vi.fn();
    all.watchLanguages(onChange)();
    for (const { own } of [first, second]) {
      expect(own.watchLanguages).toHaveBeenCalledWith(onChange);
      expect(own.watchLanguages.mock.results[0]!.value).toHaveBeenCalledOnce();
    }
  });
});
