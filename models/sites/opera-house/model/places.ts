// Where the kerbs of the square and its seven streets run (dossier/opera-house.md, 3.1); all but the axis is [estimate].
import { type Outline, rectangle } from '../../../kit/outline.ts';

/** Carriageway and open country lie below the pavement, so that no two sheets share a plane. */
export const ROAD_Y = -0.13;
export const EARTH_Y = -0.6;

/** The theatre's own ground: a pale apron of 4.4 m before the steps (section 3.1: 3 to 5 m), and the side drives. */
export const OWN_BLOCK = rectangle(-34, -13.5, 34, 98);

/** Roundabout on the axis (section 3.1), (x, north). */
export const ISLAND = { centre: [0, -43] as const, kerb: 10.4, lawn: 10 };

/** Hole of the cut-away: from under the steps out into the square, (x, north). */
export const PIT = { west: -11, east: 11, back: -3.2, front: -22 } as const;

/** Side garden in a corner of the square, its corners cut to the curve of the traffic. */
const corner = (side: number): Outline => [
  [side * 160, -66],
  [side * 41, -66],
  [side * 35, -60],
  [side * 31, -50],
  [side * 31, -36],
  [side * 34, -28],
  [side * 40, -24],
  [side * 160, -24],
];

/** Pavements of the blocks opposite, beside and behind; the gaps between them are the seven streets. */
export const PAVEMENTS: readonly Outline[] = [
  rectangle(12, -640, 160, -82),
  rectangle(-160, -640, -12, -82),
  corner(1),
  corner(-1),
  rectangle(50, -12, 160, 110),
  rectangle(-160, -12, -50, 110),
  rectangle(-160, 116, 160, 190),
];

/** Lawns of the two side gardens, (x, north). */
export const LAWNS: readonly Outline[] = [-1, 1].map((s) =>
  rectangle(Math.min(s * 37, s * 52), -58, Math.max(s * 37, s * 52), -31),
);
