// The states that the citadel is shown in (dossier/imperial-citadel.md, section 12), and who stands in which.

/**
 * Ids of site.json's phases. `today-cut` is today opened for a look: the bunker, the road below the gate and the
 * rammed pads are laid bare.
 */
export const PHASES = ['le-1467', 'nguyen-1812', 'nguyen-1841', 'french-1897', 'today', 'today-cut'] as const;

/** One of the states. */
export type Phase = (typeof PHASES)[number];

/** From a state on, to the last. */
export const since = (first: Phase): readonly Phase[] => PHASES.slice(PHASES.indexOf(first));

/** From a state to another, both included. */
export const between = (first: Phase, last: Phase): readonly Phase[] =>
  PHASES.slice(PHASES.indexOf(first), PHASES.indexOf(last) + 1);

/** Both ways of showing the present. */
export const PRESENT: readonly Phase[] = since('today');
