// When a kiosk that nobody touches asks "still here?", and when it starts over. Pure.
import type { SessionState, Profile } from '../session/index.ts';

/** The idle figures of a profile; kiosk-a11y.md, section 4. */
export type IdleTimes = NonNullable<Profile['idle']>;

/** What a visitor may have left behind. `busy`: something goes on by itself, and nobody is asked. */
export type Situation = 'busy' | 'home' | 'free-look' | 'paused' | 'ended';

/** How long nobody has touched the kiosk, and whether it asks. */
export interface IdleState {
  readonly situation: Situation;
  readonly idleSeconds: number;
  /** Seconds until it starts over; null while it does not ask. */
  readonly warning: number | null;
  /** Whether anybody was here since the last start: an untouched home page needs no reset. */
  readonly isUsed: boolean;
}

/** What happens to the idle watch. */
export type IdleEvent =
  | { readonly type: 'touch' }
  | { readonly type: 'situation'; readonly situation: Situation }
  | { readonly type: 'time'; readonly seconds: number };

/** Nobody was here yet. */
export const UNUSED: IdleState = { situation: 'home', idleSeconds: 0, warning: null, isUsed: false };

/** Applies an event; `startsOver` when the time to answer is up. */
export function idleAfter(
  state: IdleState,
  event: IdleEvent,
  times: IdleTimes,
): { readonly state: IdleState; readonly startsOver: boolean } {
  const goOn = (next: IdleState) => ({ state: next, startsOver: false });
  switch (event.type) {
    case 'touch':
      return goOn({ ...state, idleSeconds: 0, warning: null, isUsed: true });
    case 'situation': {
      if (event.situation === state.situation) return goOn(state);
      const isUsed = state.isUsed || event.situation !== 'home';
      return goOn({ situation: event.situation, idleSeconds: 0, warning: null, isUsed });
    }
    case 'time':
      return passTime(state, event.seconds, times);
  }
}

function passTime(state: IdleState, seconds: number, times: IdleTimes) {
  const limit = limitSeconds(state, times);
  if (limit === null || !(seconds > 0)) return { state, startsOver: false };
  if (state.warning !== null) {
    const warning = state.warning - seconds;
    if (warning <= 0) return { state: UNUSED, startsOver: true };
    return { state: { ...state, warning }, startsOver: false };
  }
  const idleSeconds = state.idleSeconds + seconds;
  // The warning is always shown for its full time, even when a sleeping machine let it begin late.
  const warning = idleSeconds >= limit ? times.warningSeconds : null;
  return { state: { ...state, idleSeconds, warning }, startsOver: false };
}

function limitSeconds({ situation, isUsed }: IdleState, times: IdleTimes): number | null {
  switch (situation) {
    case 'busy':
      return null;
    case 'home':
      return isUsed ? times.homeSeconds : null;
    case 'free-look':
      return times.freeLookSeconds;
    case 'paused':
      return times.pausedSeconds;
    case 'ended':
      return times.endedSeconds;
  }
}

/** What a session's state is to the idle watch. */
export function situationOf({ site, tour }: SessionState): Situation {
  if (site.status === 'loading') return 'busy';
  if (!tour) return 'home';
  switch (tour.state.status) {
    case 'travelling':
    case 'at-stop':
      return 'busy';
    case 'free-look':
      return 'free-look';
    case 'ended':
      return 'ended';
    // Open and not begun, or not to be told: somebody left it standing.
    case 'idle':
    case 'paused':
    case 'faulted':
      return 'paused';
  }
}
