// The tour engine: (state, event) → (state, effects). Pure; time arrives only in `tick` and `narration-at`.
import { assertNever } from '../base/index.ts';
import { LANGS, type Lang, type Pose, type SiteDocument, type Tour } from '../content/index.ts';
import { effectsBetween } from './effects.ts';
import { isFinitePose, OPEN_WORLD, planLeg, type TourWorld } from './flight.ts';
import { advance, cueFinished } from './passing-time.ts';
import { cueAt, cueSeconds, currentCue, isPlaying, poseAt, poseGoal } from './selectors.ts';
import type { TourEffect, TourEvent, TourPosition, TourState } from './state.ts';

/** Slowest and fastest telling. */
const RATE_LIMITS = { min: 0.75, max: 1.5 } as const;

/** "Previous" within this time of a stop's start goes to the stop before it; later, to the start of this one. */
const JUST_ARRIVED_SECONDS = 3;

const START: TourPosition = { stopIndex: 0, cueIndex: 0, secondsIntoCue: 0 };

/** A tour that is open and not started. */
export const initialState = (lang: Lang): TourState => ({ status: 'idle', position: START, lang, rate: 1 });

/** Applies one event. An event that means nothing here returns the same state object and no effects. */
export function transition(
  site: SiteDocument,
  tour: Tour,
  state: TourState,
  event: TourEvent,
  world: TourWorld = OPEN_WORLD,
): { readonly state: TourState; readonly effects: readonly TourEffect[] } {
  const next = stateAfter({ site, tour, world }, state, event);
  return { state: next, effects: effectsBetween(tour, state, next) };
}

interface Setting {
  readonly site: SiteDocument;
  readonly tour: Tour;
  readonly world: TourWorld;
}

function stateAfter(setting: Setting, state: TourState, event: TourEvent): TourState {
  if (state.status === 'faulted' && !WORKS_WHEN_FAULTED.has(event.type)) return state;
  const { site, tour, world } = setting;
  switch (event.type) {
    case 'play':
      return play(setting, state, event.from);
    case 'pause':
      return pause(state);
    case 'next-stop':
      return jump(setting, state, stopStart(tour, state.position.stopIndex + 1), event.from);
    case 'previous-stop':
      return jump(setting, state, previousStart(tour, state), event.from);
    case 'seek-cue':
      return jump(setting, state, cueStart(tour, event.cueId), event.from);
    case 'seek-stop': {
      const index = tour.stops.findIndex((stop) => stop.id === event.stopId);
      return jump(setting, state, stopStart(tour, index), event.from);
    }
    case 'set-rate':
      return setRate(state, event.rate);
    case 'switch-language':
      return switchLanguage(tour, state, event.lang);
    case 'look-around':
      return state.status === 'free-look' ? state : lookFreely(state, null);
    case 'open-detail':
      return site.details.some((detail) => detail.id === event.detailId)
        ? lookFreely(state, event.detailId)
        : state;
    case 'close-detail':
      return state.status === 'free-look' && state.detailId !== null ? { ...state, detailId: null } : state;
    case 'return':
      return state.status === 'free-look'
        ? goTo(setting, state, state.position, event.from ?? null, state.resumePlaying)
        : state;
    case 'restart':
      return goTo(setting, state, START, cameraPose(setting, state, event.from), true);
    case 'tick':
      return event.deltaSeconds > 0 && Number.isFinite(event.deltaSeconds)
        ? advance(tour, world, state, event.deltaSeconds)
        : state;
    case 'narration-at':
      return followNarration(tour, state, event.cueId, event.secondsIntoCue);
    case 'narration-ended':
      return state.status === 'at-stop' && currentCue(tour, state).id === event.cueId
        ? cueFinished(tour, world, state)
        : state;
    case 'fault':
      return { ...common(state), status: 'faulted', reason: event.reason };
    default:
      return assertNever(event);
  }
}

const WORKS_WHEN_FAULTED: ReadonlySet<TourEvent['type']> = new Set([
  'restart',
  'set-rate',
  'switch-language',
  'fault',
]);

const common = ({ position, lang, rate }: TourState) => ({ position, lang, rate });

function play(setting: Setting, state: TourState, from: Pose | undefined): TourState {
  switch (state.status) {
    case 'idle':
      return goTo(setting, state, state.position, null, true);
    case 'paused':
      if (isAtEnd(setting.tour, state)) break;
      return state.leg
        ? { ...common(state), status: 'travelling', leg: state.leg }
        : { ...common(state), status: 'at-stop' };
    case 'travelling':
      return state.landsPaused ? { ...common(state), status: 'travelling', leg: state.leg } : state;
    case 'free-look':
      if (isAtEnd(setting.tour, state)) break;
      return goTo(setting, state, state.position, cameraPose(setting, state, from), true);
    case 'ended':
      break;
    default:
      return state;
  }
  return goTo(setting, state, START, cameraPose(setting, state, from), true);
}

function pause(state: TourState): TourState {
  switch (state.status) {
    case 'travelling':
      return { ...common(state), status: 'paused', leg: state.leg };
    case 'at-stop':
      return { ...common(state), status: 'paused', leg: null };
    case 'free-look':
      return state.resumePlaying ? { ...state, resumePlaying: false } : state;
    default:
      return state;
  }
}

/** Moves to a position and keeps playing or paused as it was; a tour that had not started waits there, paused. */
function jump(
  setting: Setting,
  state: TourState,
  to: TourPosition | null,
  from: Pose | undefined,
): TourState {
  if (!to) return state;
  if (state.status === 'idle') return { ...common(state), position: to, status: 'paused', leg: null };
  const plays = state.status === 'free-look' ? state.resumePlaying : isPlaying(state);
  return goTo(setting, state, to, cameraPose(setting, state, from), plays || state.status === 'ended');
}

/** Flies to a position and tells (or waits) there; without a `from`, or when the view is the same, is there at once. */
function goTo(
  { tour, world }: Setting,
  state: TourState,
  position: TourPosition,
  from: Pose | null,
  plays: boolean,
): TourState {
  const at = { ...common(state), position };
  const usable = from && isFinitePose(from);
  const leg = usable ? planLeg(from, poseAt(tour, position, state.lang), world) : null;
  if (leg) return { ...at, status: 'travelling', leg, ...(plays ? {} : { landsPaused: true }) };
  return plays ? { ...at, status: 'at-stop' } : { ...at, status: 'paused', leg: null };
}

/** Where the camera is: what the sender says while the visitor holds it, else what the tour says. */
const cameraPose = ({ site, tour }: Setting, state: TourState, from: Pose | undefined): Pose | null =>
  state.status === 'free-look' && from ? from : poseGoal(site, tour, state);

function stopStart(tour: Tour, stopIndex: number): TourPosition | null {
  return tour.stops[stopIndex] ? { stopIndex, cueIndex: 0, secondsIntoCue: 0 } : null;
}

function previousStart(tour: Tour, state: TourState): TourPosition | null {
  const { stopIndex, cueIndex, secondsIntoCue } = state.position;
  const before = tour.stops[stopIndex]!.cues.slice(0, cueIndex);
  const seconds = before.reduce((sum, cue) => sum + cueSeconds(cue, state.lang), secondsIntoCue);
  return stopStart(tour, Math.max(0, seconds < JUST_ARRIVED_SECONDS ? stopIndex - 1 : stopIndex));
}

function cueStart(tour: Tour, cueId: string): TourPosition | null {
  for (const [stopIndex, stop] of tour.stops.entries()) {
    const cueIndex = stop.cues.findIndex((cue) => cue.id === cueId);
    if (cueIndex >= 0) return { stopIndex, cueIndex, secondsIntoCue: 0, settled: true };
  }
  return null;
}

function setRate(state: TourState, wanted: number): TourState {
  if (Number.isNaN(wanted)) return state;
  const rate = Math.min(RATE_LIMITS.max, Math.max(RATE_LIMITS.min, wanted));
  return rate === state.rate ? state : { ...state, rate };
}

/** The same cue from its start in the other language; a tour that is over stays over. */
function switchLanguage(tour: Tour, state: TourState, lang: Lang): TourState {
  if (lang === state.lang || !LANGS.includes(lang)) return state;
  const { position } = state;
  if (state.status === 'ended') {
    const secondsIntoCue = cueSeconds(cueAt(tour, position), lang);
    return { ...state, lang, position: { ...position, secondsIntoCue } };
  }
  // A cue that has not begun has nothing to restart: its view is still to be eased to.
  if (position.secondsIntoCue === 0) return { ...state, lang };
  return { ...state, lang, position: { ...position, secondsIntoCue: 0, settled: true } };
}

function lookFreely(state: TourState, detailId: string | null): TourState {
  if (state.status === 'free-look' && state.detailId === detailId) return state;
  const resumePlaying = state.status === 'free-look' ? state.resumePlaying : isPlaying(state);
  return { ...common(state), status: 'free-look', detailId, resumePlaying };
}

function followNarration(tour: Tour, state: TourState, cueId: string, seconds: number): TourState {
  const cue = currentCue(tour, state);
  if (state.status !== 'at-stop' || cue.id !== cueId || Number.isNaN(seconds)) return state;
  // Never back: only a jump may move time backwards.
  const secondsIntoCue = Math.min(cueSeconds(cue, state.lang), seconds);
  if (secondsIntoCue <= state.position.secondsIntoCue) return state;
  return { ...state, position: { ...state.position, secondsIntoCue } };
}

function isAtEnd(tour: Tour, { position, lang }: TourState): boolean {
  const lastStop = tour.stops.length - 1;
  const isLastCue =
    position.stopIndex === lastStop && position.cueIndex === tour.stops[lastStop]!.cues.length - 1;
  return isLastCue && position.secondsIntoCue >= cueSeconds(cueAt(tour, position), lang);
}
