// How time moves a tour: through flights and cues, never losing or gaining a fraction of a second.
import type { Tour } from '../content/index.ts';
import { planLeg, type TourWorld } from './flight.ts';
import { cueAt, cueSeconds, poseAt } from './selectors.ts';
import type { TourPosition, TourState } from './state.ts';

/** The state after `deltaSeconds` of real time. Flights take their own time; telling runs at the tour's rate. */
export function advance(tour: Tour, world: TourWorld, state: TourState, deltaSeconds: number): TourState {
  let now = state;
  let left = deltaSeconds;
  while (left > 0) {
    if (now.status === 'travelling') {
      const flightLeft = now.leg.durationSeconds - now.leg.elapsedSeconds;
      if (left < flightLeft) {
        return { ...now, leg: { ...now.leg, elapsedSeconds: now.leg.elapsedSeconds + left } };
      }
      left -= Math.max(0, flightLeft);
      now = land(now);
    } else if (now.status === 'at-stop') {
      const { position, lang, rate } = now;
      const told = position.secondsIntoCue + left * rate;
      const length = cueSeconds(cueAt(tour, position), lang);
      if (told < length) return { ...now, position: { ...position, secondsIntoCue: told } };
      left = Math.min(left, (told - length) / rate);
      now = cueFinished(tour, world, now);
    } else {
      return now;
    }
  }
  return now;
}

type AtStop = Extract<TourState, { status: 'at-stop' }>;
type Travelling = Extract<TourState, { status: 'travelling' }>;

/** The current cue is over: the next one begins, or the flight to the next stop, or the end. */
export function cueFinished(tour: Tour, world: TourWorld, state: AtStop): TourState {
  const { position, lang } = state;
  const { stopIndex, cueIndex } = position;
  if (tour.stops[stopIndex]!.cues[cueIndex + 1]) {
    return { ...state, position: { stopIndex, cueIndex: cueIndex + 1, secondsIntoCue: 0 } };
  }
  const secondsIntoCue = cueSeconds(cueAt(tour, position), lang);
  const end: TourPosition = { ...position, secondsIntoCue };
  if (!tour.stops[stopIndex + 1]) return { ...state, status: 'ended', position: end };
  const next: TourPosition = { stopIndex: stopIndex + 1, cueIndex: 0, secondsIntoCue: 0 };
  const leg = planLeg(poseAt(tour, end, lang), poseAt(tour, next, lang), world);
  return leg ? { ...state, status: 'travelling', position: next, leg } : { ...state, position: next };
}

function land({ position, lang, rate, landsPaused }: Travelling): TourState {
  const at = { position, lang, rate };
  return landsPaused ? { ...at, status: 'paused', leg: null } : { ...at, status: 'at-stop' };
}
