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

/** Both patches, from left to right; `cracks` adds the fissures that run from the rims through the joints. */
export function holePatches(cracks = false): HolePatch[] {
  return BAC_MON.shellHoles
    .map(([east, y, diameter], i) => patch(-east, y, diameter / 2, cracks, 1882 + i))
    .sort((a, b) => a.left - b.left);
}

function patch(x: number, y: number, radius: number, cracks: boolean, seed: number): HolePatch {
  const random = seededRandom(seed);
  const reach = radius + MARGIN;
  const first = Math.floor((y - reach - 0.2) / course);
  const last = Math.ceil((y + reach + 0.2) / course);
  const crackAt = [-1, 1].map((side) => x + side * radius * 0.35);
  const rows: PatchRow[] = [];
  let previous: readonly number[] | null = null;
  for (let k = first; k < last; k++) {
    const [bottom, top] = [k * course, (k + 1) * course];
    const dy = (bottom + top) / 2 - y;
    const gaps: Gap[] = [];
    let fissures: readonly number[] | null = null;
    // Jitter is drawn for every course, so that the holes look the same with and without cracks.
    const [jitterLeft, jitterRight, step] = [random(), random(), random()];
    if (Math.abs(dy) < radius) {
      const chord = Math.sqrt(radius * radius - dy * dy);
      const [left, right] = [
        x - Math.max(0.1, chord + (jitterLeft - 0.55) * 0.13),
        x + Math.max(0.1, chord + (jitterRight - 0.55) * 0.13),
      ];
      gaps.push({ left, right, depth: BACK_METRES });
    } else if (cracks) {
      const outward = Math.abs(dy) - radius;
      const drift = (step < 0.5 ? 0.06 : 0.19) + outward * 0.2;
      fissures = crackAt.map((at, i) => at + (i === 0 ? -1 : 1) * drift * Math.sign(jitterLeft - 0.3));
      for (const at of fissures) {
        const width = CRACK.width * Math.max(0.35, 1 - outward / (MARGIN + 0.2));
        gaps.push({ left: at - width / 2, right: at + width / 2, depth: CRACK.depth });
      }
    }
    // An opened bed joint leads a fissure from one course's upright joint to the next one's.
    if (cracks && fissures && previous) {
      rows.push({
        bottom,
        top: bottom + CRACK.bed,
        gaps: fissures.map((at, i) => ({
          left: Math.min(at, previous![i]!) - CRACK.width / 2,
          right: Math.max(at, previous![i]!) + CRACK.width / 2,
          depth: CRACK.depth,
        })),
      });
      rows.push({ bottom: bottom + CRACK.bed, top, gaps });
    } else rows.push({ bottom, top, gaps });
    previous = fissures;
  }
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
