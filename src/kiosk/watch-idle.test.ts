import { describe, expect, it, vi } from 'vitest';
import { PROFILES, type Session, type SessionState, type SiteState } from '../session/index.ts';
import { situationOf } from './idle-rules.ts';
import { sendPageTouches } from './page-touches.ts';
import { type IdleClock, watchIdle } from './watch-idle.ts';

/** A clock moved by hand. */
class HandClock implements IdleClock {
  #now = 1000;
  #onSecond: (() => void) | null = null;

  nowSeconds = (): number => this.#now;

  everySecond(onSecond: () => void): () => void {
    this.#onSecond = onSecond;
    return () => {
      this.#onSecond = null;
    };
  }

  pass(seconds: number): void {
    for (let count = 0; count < seconds; count += 1) this.leap(1);
  }

  /** The machine slept: one call for a long time. */
  leap(seconds: number): void {
    this.#now += seconds;
    this.#onSecond?.();
  }
}

type Shown = Pick<SessionState, 'site' | 'tour'>;
const READY = { status: 'ready' } as SiteState;
const HOME: Shown = { site: { status: 'none' }, tour: null };
const telling = (status: string): Shown => ({
  site: READY,
  tour: { state: { status } } as SessionState['tour'],
});

/** A session of which only site and tour are looked at. */
function kiosk(profile = PROFILES.kiosk, start: Shown = HOME) {
  let state = start;
  const listeners = new Set<() => void>();
  const show = (next: Shown): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const reset = vi.fn(() => show(HOME));
  const store = {
    getState: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const clock = new HandClock();
  const watch = watchIdle({ store, reset } as unknown as Session, profile, clock);
  const warning = () => watch.store.getState().warning;
  return { clock, watch, warning, reset, show, listeners };
}

describe('how long nobody is asked', () => {
  it.each([
    ['in free look', telling('free-look'), 60],
    ['in pause', telling('paused'), 120],
    ['after the end', telling('ended'), 45],
    ['before the start', telling('idle'), 120],
    ['after a fault', telling('faulted'), 120],
  ])('%s', (_, shown, seconds) => {
    const { clock, warning, show } = kiosk();
    show(shown);
    clock.pass(seconds - 1);
    expect(warning()).toBeNull();
    clock.pass(1);
    expect(warning()).toBe(25);
  });

  it('at home, once somebody was there', () => {
    const { clock, warning, watch } = kiosk();
    clock.pass(500);
    expect(warning()).toBeNull();
    watch.touch();
    clock.pass(90);
    expect(warning()).toBe(25);
  });

  it.each(['at-stop', 'travelling'])('never while the tour plays (%s)', (status) => {
    const { clock, warning, show } = kiosk();
    show(telling(status));
    clock.pass(1000);
    expect(warning()).toBeNull();
  });

  it('never in a profile without idle times', () => {
    const { clock, warning, watch, listeners } = kiosk(PROFILES.web);
    watch.touch();
    clock.pass(1000);
    expect(warning()).toBeNull();
    expect(listeners.size).toBe(0);
  });

  it('counts from the last touch', () => {
    const { clock, warning, watch, show } = kiosk();
    show(telling('free-look'));
    clock.pass(59);
    watch.touch();
    clock.pass(59);
    expect(warning()).toBeNull();
  });

  it('counts anew when the situation changes, not when the same one is shown again', () => {
    const { clock, warning, show } = kiosk();
    show(telling('free-look'));
    clock.pass(30);
    show(telling('free-look'));
    clock.pass(30);
    expect(warning()).toBe(25);
    show(telling('ended'));
    expect(warning()).toBeNull();
  });
});

describe('the question', () => {
  const asking = () => {
    const stage = kiosk();
    stage.show(telling('ended'));
    stage.clock.pass(45);
    return stage;
  };

  it('counts down and then starts over', () => {
    const { clock, warning, reset } = asking();
    clock.pass(10);
    expect(warning()).toBe(15);
    clock.pass(14);
    expect(reset).not.toHaveBeenCalled();
    clock.pass(1);
    expect(reset).toHaveBeenCalledOnce();
    expect(warning()).toBeNull();
  });

  it('is not asked again at an untouched home', () => {
    const { clock, warning, reset } = asking();
    clock.pass(25 + 600);
    expect(warning()).toBeNull();
    expect(reset).toHaveBeenCalledOnce();
  });

  it('is answered by any touch, and the place is kept', () => {
    const { clock, warning, reset, watch } = asking();
    clock.pass(24);
    watch.touch();
    expect(warning()).toBeNull();
    clock.pass(44);
    expect(warning()).toBeNull();
    clock.pass(1);
    expect(warning()).toBe(25);
    expect(reset).not.toHaveBeenCalled();
  });

  it('is answered by "Start over"', () => {
    const { warning, reset, watch } = asking();
    watch.startOver();
    expect(reset).toHaveBeenCalledOnce();
    expect(warning()).toBeNull();
  });

  it('stays for its full time after the machine slept', () => {
    const { clock, warning, show, reset } = kiosk();
    show(telling('ended'));
    clock.leap(3600);
    expect(warning()).toBe(25);
    expect(reset).not.toHaveBeenCalled();
  });

  it('tells its readers each second once', () => {
    const { clock, watch } = asking();
    const onChange = vi.fn();
    const stop = watch.store.subscribe(onChange);
    clock.pass(3);
    expect(onChange).toHaveBeenCalledTimes(3);
    stop();
    clock.pass(3);
    expect(onChange).toHaveBeenCalledTimes(3);
  });
});

describe('stopping', () => {
  it('leaves session and clock alone', () => {
    const { clock, watch, reset, show, listeners } = kiosk();
    show(telling('ended'));
    watch.stop();
    clock.pass(1000);
    expect(reset).not.toHaveBeenCalled();
    expect(listeners.size).toBe(0);
  });
});

describe('what a session’s state is', () => {
  it.each<[string, Shown, string]>([
    ['the list of sites', HOME, 'home'],
    ['a site that failed', { site: { status: 'failed', id: 'x', message: 'm' }, tour: null }, 'home'],
    ['a site that loads', { site: { status: 'loading', id: 'x' }, tour: null }, 'busy'],
    ['a tour that is told', telling('at-stop'), 'busy'],
  ])('%s', (_, shown, expected) => {
    expect(situationOf(shown as SessionState)).toBe(expected);
  });
});

describe('hands on the page', () => {
  const asked = () => {
    const stage = kiosk();
    const page = new EventTarget();
    const stop = sendPageTouches(page, stage.watch);
    stage.show(telling('ended'));
    return { ...stage, page, stop };
  };

  it.each(['pointerdown', 'wheel', 'keydown'])('%s keeps the question away', (kind) => {
    const { clock, page, warning } = asked();
    clock.pass(44);
    page.dispatchEvent(new Event(kind));
    clock.pass(44);
    expect(warning()).toBeNull();
  });

  it('leaves the question under a finger or a key on its way to an answer', () => {
    const { clock, page, warning } = asked();
    clock.pass(45);
    for (const kind of ['pointerdown', 'pointerup', 'keydown', 'keyup']) {
      page.dispatchEvent(new Event(kind));
    }
    expect(warning()).toBe(25);
    page.dispatchEvent(new Event('click'));
    expect(warning()).toBeNull();
  });

  it('are no longer heard after stopping', () => {
    const { clock, page, warning, stop } = asked();
    stop();
    clock.pass(44);
    page.dispatchEvent(new Event('click'));
    clock.pass(1);
    expect(warning()).toBe(25);
  });
});
