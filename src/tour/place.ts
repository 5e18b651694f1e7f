// A place asked for from outside (an address, a host page): what it means in a loaded site.
import type { SiteDocument, Tour } from '../content/index.ts';
import type { TourEvent } from './state.ts';

/** The tour that a site starts with; models/sites/<site>/tour.json. */
const FIRST_TOUR = 'highlight';

/** A place in a site's tours, by ids; what is absent or unknown falls back to the start. */
export interface AskedPlace {
  readonly tourId?: string;
  readonly stopId?: string;
  readonly cueId?: string;
  readonly mode?: 'tour' | 'look' | 'detail';
  readonly detailId?: string;
}

/** The tour a place is in, the events that lead there, and what in it was unknown. */
export interface ResolvedPlace {
  readonly script: Tour;
  readonly events: readonly TourEvent[];
  readonly problems: readonly { readonly name: string; readonly problem: string }[];
}

/** Turns ids into events; what is unknown falls back to the start and is named as a problem. */
export function resolvePlace(document: SiteDocument, place: AskedPlace): ResolvedPlace {
  const problems: { name: string; problem: string }[] = [];
  const unknown = (name: string, id: string): void => {
    problems.push({ name, problem: `"${id}" is unknown at ${document.id}` });
  };
  const start = document.tours.find(({ id }) => id === FIRST_TOUR) ?? document.tours[0]!;
  const asked = document.tours.find(({ id }) => id === place.tourId);
  if (place.tourId !== undefined && !asked) unknown('tour', place.tourId);
  const script = asked ?? start;
  const events: TourEvent[] = [];
  const { stopId, cueId, detailId } = place;
  const stop = script.stops.find(({ id }) => id === stopId);
  if (!stop && stopId !== undefined) unknown('stop', stopId);
  // A cue of another stop than the one named would be a contradiction: the stop wins.
  const cues = stop ? stop.cues : script.stops.flatMap((each) => each.cues);
  const isKnownCue = cueId !== undefined && cues.some(({ id }) => id === cueId);
  if (cueId !== undefined && !isKnownCue) unknown('cue', cueId);
  // One jump, not two: a second one would be flown.
  if (isKnownCue) events.push({ type: 'seek-cue', cueId });
  else if (stop) events.push({ type: 'seek-stop', stopId: stop.id });
  if (place.mode === 'look') events.push({ type: 'look-around' });
  if (place.mode === 'detail' && detailId !== undefined) {
    if (document.details.some(({ id }) => id === detailId)) events.push({ type: 'open-detail', detailId });
    else unknown('detail', detailId);
  }
  return { script, events, problems };
}
