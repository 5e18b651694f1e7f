// Effects are read off the difference of two states, so that no event can forget one.
import type { Tour } from '../content/index.ts';
import { currentCue, currentStop, upcomingStop } from './selectors.ts';
import type { TourEffect, TourState } from './state.ts';

/** What the outside has to do when a tour goes from `before` to `after`. */
export function effectsBetween(tour: Tour, before: TourState, after: TourState): readonly TourEffect[] {
  if (before === after) return [];
  return [
    ...stopEffects(tour, before, after),
    ...tellingEffects(tour, before, after),
    ...(after.status === 'ended' && before.status !== 'ended' ? [{ type: 'announce-ended' } as const] : []),
  ];
}

function stopEffects(tour: Tour, before: TourState, after: TourState): TourEffect[] {
  const leavesStart = before.status === 'idle' || before.status === 'ended' || before.status === 'faulted';
  const isUnderWay = after.status === 'travelling' || after.status === 'at-stop' || after.status === 'paused';
  const starts = leavesStart && isUnderWay;
  const changes = before.position.stopIndex !== after.position.stopIndex && after.status !== 'faulted';
  const effects: TourEffect[] = [];
  const stop = currentStop(tour, after);
  if (starts || (changes && after.status !== 'idle')) {
    const [number, count] = [after.position.stopIndex + 1, tour.stops.length];
    effects.push({ type: 'announce-stop', stopId: stop.id, number, count });
  }
  const departs = after.status === 'travelling' && (before.status !== 'travelling' || changes);
  if (departs) effects.push({ type: 'prepare-stop', stopId: stop.id });
  const arrives = after.status === 'at-stop' && (before.status !== 'at-stop' || changes);
  const next = upcomingStop(tour, after);
  if (arrives && next) effects.push({ type: 'prepare-stop', stopId: next.id });
  return effects;
}

function tellingEffects(tour: Tour, before: TourState, after: TourState): TourEffect[] {
  if (after.status !== 'at-stop') return before.status === 'at-stop' ? [{ type: 'hush' }] : [];
  const goesOn =
    before.status === 'at-stop' &&
    currentCue(tour, before) === currentCue(tour, after) &&
    before.lang === after.lang &&
    before.rate === after.rate &&
    // Within a cue only a jump moves back.
    before.position.secondsIntoCue <= after.position.secondsIntoCue;
  if (goesOn) return [];
  const { id } = currentCue(tour, after);
  const { secondsIntoCue } = after.position;
  return [{ type: 'tell-cue', cueId: id, secondsIntoCue, lang: after.lang, rate: after.rate }];
}
