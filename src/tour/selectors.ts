// What a tour's state means: all pure functions of (site, tour, state), so that every reader sees the same moment.
import type { Cue, Lang, Pose, SiteDocument, Stop, Tour } from '../content/index.ts';
import { everythingIsFree } from './flight.ts';
import { planPath, poseAlong } from './path.ts';
import type { Leg, TourPosition, TourState } from './state.ts';

/** Shortest time in which the camera eases from one cue's view to the next one's, seconds of content. */
const CUE_MOVE_SECONDS = 2.5;

/** The stop that is told, or flown to. */
export const currentStop = (tour: Tour, state: TourState): Stop => tour.stops[state.position.stopIndex]!;

/** The cue that is told, or that will be told on arrival. */
export const currentCue = (tour: Tour, state: TourState): Cue => cueAt(tour, state.position);

/** The stop after the current one; null at the last. */
export const upcomingStop = (tour: Tour, state: TourState): Stop | null =>
  tour.stops[state.position.stopIndex + 1] ?? null;

/** Whether the tour goes on by itself: telling, or flying to a place where it will be told. */
export const isPlaying = (state: TourState): boolean =>
  state.status === 'at-stop' || (state.status === 'travelling' && !state.landsPaused);

/** Whether the clock has work: telling, or flying (even when the flight ends in pause). */
export const isMoving = (state: TourState): boolean =>
  state.status === 'at-stop' || state.status === 'travelling';

/** The cue at a position. */
export const cueAt = (tour: Tour, { stopIndex, cueIndex }: TourPosition): Cue =>
  tour.stops[stopIndex]!.cues[cueIndex]!;

/** How long a cue lasts at speed 1, seconds. */
export const cueSeconds = (cue: Cue, lang: Lang): number => Math.max(0, cue.durationSeconds[lang]);

/** How long a tour's telling lasts at speed 1, without its flights, seconds. */
export const tourSeconds = (tour: Tour, lang: Lang): number =>
  tour.stops.flatMap(({ cues }) => cues).reduce((sum, cue) => sum + cueSeconds(cue, lang), 0);

/**
 * The view at a position: the cue's own, eased over from the view before it during the cue's first seconds.
 * Before a stop's first cue stands the stop's view, where a flight lands.
 */
export function poseAt(tour: Tour, position: TourPosition, lang: Lang): Pose {
  const stop = tour.stops[position.stopIndex]!;
  const cue = stop.cues[position.cueIndex]!;
  if (position.settled) return cue.pose;
  const before = stop.cues[position.cueIndex - 1]?.pose ?? stop.pose;
  const path = planPath(before, cue.pose, everythingIsFree);
  if (path.durationSeconds === 0) return cue.pose;
  const moveSeconds = Math.min(cueSeconds(cue, lang), Math.max(CUE_MOVE_SECONDS, path.durationSeconds));
  return poseAlong(path, position.secondsIntoCue / moveSeconds);
}

/** The view on a flight. */
export function poseOnLeg(leg: Leg): Pose {
  const path = leg.path ?? planPath(leg.from, leg.to, everythingIsFree);
  return poseAlong(path, leg.durationSeconds > 0 ? leg.elapsedSeconds / leg.durationSeconds : 1);
}

/** Where the camera should be; null in free look without a detail, when the visitor owns it. */
export function poseGoal(site: SiteDocument, tour: Tour, state: TourState): Pose | null {
  if (state.status === 'free-look') return detailOf(site, state)?.pose ?? null;
  if (state.status === 'travelling') return poseOnLeg(state.leg);
  if (state.status === 'paused' && state.leg) return poseOnLeg(state.leg);
  return poseAt(tour, state.position, state.lang);
}

/**
 * Where the camera comes to rest: as `poseGoal`, without flights and easing. A scene that shows reduced motion
 * follows this one and cuts from view to view.
 */
export function restPose(site: SiteDocument, tour: Tour, state: TourState): Pose | null {
  if (state.status === 'free-look') return detailOf(site, state)?.pose ?? null;
  return currentCue(tour, state).pose;
}

/** The part set apart: an open detail's, else the told cue's; null on the way and when nothing is told. */
export function highlightedPart(site: SiteDocument, tour: Tour, state: TourState): string | null {
  switch (state.status) {
    case 'free-look':
      return detailOf(site, state)?.part ?? currentCue(tour, state).highlight;
    case 'at-stop':
      return currentCue(tour, state).highlight;
    case 'paused':
      return state.leg ? null : currentCue(tour, state).highlight;
    default:
      return null;
  }
}

/** The phase that is shown: an open detail's, else the told cue's. */
export function currentPhase(site: SiteDocument, tour: Tour, state: TourState): string {
  if (state.status === 'faulted') return site.defaultPhase;
  const detail = state.status === 'free-look' ? detailOf(site, state) : undefined;
  return detail?.phase ?? currentCue(tour, state).phase;
}

/** Local hour of the light: an open detail's, else the told cue's; null: the site's own light. */
export function currentHour(site: SiteDocument, tour: Tour, state: TourState): number | null {
  if (state.status === 'faulted') return null;
  const detail = state.status === 'free-look' ? detailOf(site, state) : undefined;
  return detail ? detail.hour : currentCue(tour, state).hour;
}

/** How far the tour is, for people: stop 3 of 6, and the told share (0–1) of its time in the current language. */
export function progress(
  tour: Tour,
  state: TourState,
): { readonly stopNumber: number; readonly stopCount: number; readonly fraction: number } {
  const { stopIndex, cueIndex, secondsIntoCue } = state.position;
  let told = secondsIntoCue;
  let total = 0;
  tour.stops.forEach((stop, index) => {
    stop.cues.forEach((cue, number) => {
      const seconds = cueSeconds(cue, state.lang);
      total += seconds;
      if (index < stopIndex || (index === stopIndex && number < cueIndex)) told += seconds;
    });
  });
  const fraction = total > 0 ? Math.min(1, told / total) : 0;
  return { stopNumber: stopIndex + 1, stopCount: tour.stops.length, fraction };
}

/** Where the tour stands, by ids: what an address or a message to a host names. Before it has begun, only which tour. */
export function placeOf(
  tour: Tour,
  state: TourState,
): {
  readonly tourId: string;
  readonly stopId?: string;
  readonly cueId?: string;
  readonly mode: 'tour' | 'look' | 'detail';
  readonly detailId?: string;
} {
  if (state.status === 'idle') return { tourId: tour.id, mode: 'tour' };
  const ids = { tourId: tour.id, stopId: currentStop(tour, state).id, cueId: currentCue(tour, state).id };
  if (state.status !== 'free-look') return { ...ids, mode: 'tour' };
  if (state.detailId === null) return { ...ids, mode: 'look' };
  return { ...ids, mode: 'detail', detailId: state.detailId };
}

const detailOf = (site: SiteDocument, state: { readonly detailId: string | null }) =>
  state.detailId === null ? undefined : site.details.find((detail) => detail.id === state.detailId);
