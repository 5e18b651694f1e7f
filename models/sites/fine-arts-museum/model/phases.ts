// The states that the museum is shown in (dossier/fine-arts-museum.md, section 6), and who stands in which.

/** Ids of site.json's phases. `today-cut` is today with the ground opened before the basement galleries. */
export const PHASES = ['hostel-1937', 'conversion-1962', 'museum-1966', 'today', 'today-cut'] as const;

/** One of the states. */
export type Phase = (typeof PHASES)[number];

/** From a state on, to the last: `since('museum-1966')` is what the conversion added and nobody took away. */
export const since = (first: Phase): readonly Phase[] => PHASES.slice(PHASES.indexOf(first));

/** All states before one. */
export const before = (end: Phase): readonly Phase[] => PHASES.slice(0, PHASES.indexOf(end));

/** Both ways of showing the present. */
export const PRESENT: readonly Phase[] = since('today');
