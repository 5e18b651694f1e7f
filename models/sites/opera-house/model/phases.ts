// The states that the Opera House is shown in (dossier/opera-house.md, section 6), and who stands in which.

/** Ids of site.json's phases. `today-cut` is today with the forecourt opened down to the piles. */
export const PHASES = ['opening-1911', 'august-1945', 'patched-1954', 'today', 'today-cut'] as const;

/** One of the states. */
export type Phase = (typeof PHASES)[number];

/** From a state on, to the last. */
export const since = (first: Phase): readonly Phase[] => PHASES.slice(PHASES.indexOf(first));

/** Both ways of showing the present. */
export const PRESENT: readonly Phase[] = since('today');

/** All states but the one in which the ground is open. */
export const UNCUT: readonly Phase[] = PHASES.filter((phase) => phase !== 'today-cut');
