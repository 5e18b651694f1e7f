import type { Profile, Session } from '../session/index.ts';
import { type IdleEvent, type IdleState, idleAfter, situationOf, UNUSED } from './idle-rules.ts';

/** The time of day is not needed, only that it passes. */
export interface IdleClock {
  /** A number of seconds that only grows. */
  nowSeconds(): number;
  /** Calls back about once a second. Returns how to stop. */
  everySecond(onSecond: () => void): () => void;
}

/** What the interface shows: a small store, as `useSyncExternalStore` wants it. */
export interface IdleWarning {
  /** Whole seconds until everything starts over; null while nobody has to be asked. */
  readonly warning: number | null;
}

/** A running idle watch. */
export interface IdleWatch {
  readonly store: {
    getState(): IdleWarning;
    subscribe(onChange: () => void): () => void;
  };
  /** Somebody is here: also the answer "Still here". */
  touch(): void;
  /** The answer "Start over". */
  startOver(): void;
  stop(): void;
}

const NOTHING: IdleWarning = { warning: null };

/**
 * Watches over a session in a profile with idle times: asks when nobody touches it, then starts over. Without idle
 * times it never asks. Touches and keys reach it through `touch` (see page-touches.ts).
 */
export function watchIdle(session: Session, profile: Profile, clock: IdleClock): IdleWatch {
  const listeners = new Set<() => void>();
  let shown = NOTHING;
  let idle: IdleState = UNUSED;
  let last = clock.nowSeconds();

  const show = (): void => {
    const warning = idle.warning === null ? null : Math.ceil(idle.warning);
    if (warning === shown.warning) return;
    shown = warning === null ? NOTHING : { warning };
    for (const listener of listeners) listener();
  };
  const startOver = (): void => {
    session.reset();
    idle = UNUSED;
    show();
  };
  const apply = (event: IdleEvent): void => {
    if (!profile.idle) return;
    const { state, startsOver } = idleAfter(idle, event, profile.idle);
    idle = state;
    if (startsOver) startOver();
    else show();
  };
  const look = (): void => apply({ type: 'situation', situation: situationOf(session.store.getState()) });
  const stops = profile.idle
    ? [
        session.store.subscribe(look),
        clock.everySecond(() => {
          const now = clock.nowSeconds();
          apply({ type: 'time', seconds: now - last });
          last = now;
        }),
      ]
    : [];
  look();

  return {
    store: {
      getState: () => shown,
      subscribe: (onChange) => {
        listeners.add(onChange);
        return () => listeners.delete(onChange);
      },
    },
    touch: () => apply({ type: 'touch' }),
    startOver,
    stop: () => {
      for (const stop of stops) stop();
    },
  };
}
