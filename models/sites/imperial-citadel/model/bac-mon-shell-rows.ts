// The two shell holes of 25 April 1882, course by course: which bricks of the wall are gone, and where it is cracked.
import { seededRandom } from '../../../kit/random.ts';
import { BAC_MON } from './dimensions.ts';

/** A missing stretch of a course, and how deep it is open; metres, x to the right as the north face is seen. */
export interface Gap {
  readonly left: number;
  readonly right: number;
  readonly depth: number;
}

/** A course (or, where the wall is cracked, an opened bed joint) of a patch. */
export interface PatchRow {
  readonly bottom: number;
  readonly top: number;
  /** From left to right. */
  readonly gaps: readonly Gap[];
}

/** The field of wall round a hole. */
export interface HolePatch {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
  /** The hole's middle and radius. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly rows: readonly PatchRow[];
}

const { course } = BAC_MON.brick;
/** What the hole's bricks stand before: deeper than the deepest of them. */
export const BACK_METRES = BAC_MON.shellDepth + 0.1;
const CRACK = { width: 0.016, bed: 0.012, depth: 0.07 } as const;
/** Half the width of a patch beyond its hole. */
const MARGIN = 0.27;

/** Both patches, from left to right, with the fissures that run from the rims through the joints. */
export function holePatches(): HolePatch[] {
  return BAC_MON.shellHoles
    .map(([east, y, diameter], i) => patch(-east, y, diameter / 2, 1882 + i))
    .sort((a, b) => a.left - b.left);
}

/** A fissure on its way from the rim: where it is, how many courses it still runs, and which way it drifts. */
interface Fissure {
  at: number;
  left: number;
  readonly drift: number;
}

function patch(x: number, y: number, radius: number, seed: number): HolePatch {
  const random = seededRandom(seed);
  const reach = radius + MARGIN;
  const first = Math.floor((y - reach - 0.2) / course);
  const last = Math.ceil((y + reach + 0.2) / course);
  const holes = new Map<number, Gap>();
  for (let k = first; k < last; k++) {
    const dy = (k + 0.5) * course - y;
    if (Math.abs(dy) >= radius) continue;
    const chord = Math.sqrt(radius * radius - dy * dy);
    const ragged = (): number => Math.max(0.1, chord + (random() - 0.55) * 0.18);
    holes.set(k, { left: x - ragged(), right: x + ragged(), depth: BACK_METRES });
  }
  const courses = [...holes.keys()];
  const [low, high] = [Math.min(...courses), Math.max(...courses)];
  const upward: Fissure[] = [
    { at: x - radius * 0.2, left: 5, drift: -1 },
    { at: x + radius * 0.3, left: 2, drift: 1 },
  ];
  const downward: Fissure[] = [
    { at: x + radius * (seed % 2 ? -0.25 : 0.2), left: 4, drift: seed % 2 ? -1 : 1 },
  ];
  const rows: PatchRow[] = [...holes].map(([k, hole]) => ({
    bottom: k * course,
    top: (k + 1) * course,
    gaps: [hole],
  }));
  for (let k = high + 1; k < last; k++) rows.push(...cracked(k, 1, upward, random));
  for (let k = low - 1; k >= first; k--) rows.push(...cracked(k, -1, downward, random));
  rows.sort((a, b) => a.bottom - b.bottom);
  return {
    left: x - reach,
    right: x + reach,
    bottom: first * course,
    top: last * course,
    x,
    y,
    radius,
    rows,
  };
}

/**
 * Course `k` with its fissures, which step sideways along the bed joint that they come from (`way`: 1 they climb,
 * −1 they go down) and then cross the course in an upright joint.
 */
function cracked(k: number, way: 1 | -1, fissures: readonly Fissure[], random: () => number): PatchRow[] {
  const [bottom, top] = [k * course, (k + 1) * course];
  const running = fissures.filter(({ left }) => left > 0);
  if (running.length === 0) return [{ bottom, top, gaps: [] }];
  const bedGaps: Gap[] = [];
  const gaps: Gap[] = [];
  for (const fissure of running) {
    const width = CRACK.width * (0.4 + 0.14 * fissure.left);
    const from = fissure.at;
    fissure.at += fissure.drift * (random() < 0.35 ? 0.012 : 0.04 + 0.07 * random());
    fissure.left -= 1;
    const [a, b] = [Math.min(from, fissure.at), Math.max(from, fissure.at)];
    bedGaps.push({ left: a - width / 2, right: b + width / 2, depth: CRACK.depth });
    gaps.push({ left: fissure.at - width / 2, right: fissure.at + width / 2, depth: CRACK.depth });
  }
  const byLeft = (list: Gap[]): Gap[] => list.sort((a, b) => a.left - b.left);
  const bed = way > 0 ? bottom + CRACK.bed : top - CRACK.bed;
  return way > 0
    ? [
        { bottom, top: bed, gaps: byLeft(bedGaps) },
        { bottom: bed, top, gaps: byLeft(gaps) },
      ]
    : [
        { bottom, top: bed, gaps: byLeft(gaps) },
        { bottom: bed, top, gaps: byLeft(bedGaps) },
      ];
}
