// What the rampart left on Bắc Môn's flanks when it was pulled down: two spurs of torn bricks on either side.
import { type Geometry, merge } from '../../../kit/geometry.ts';
import type { Side } from '../../../kit/masonry.ts';
import { seededRandom } from '../../../kit/random.ts';
import { BURIED, onFace } from './bac-mon-frame.ts';
import { squaredStone } from './bac-mon-stone.ts';
import { BAC_MON } from './dimensions.ts';

const { rampart, brick } = BAC_MON;

/** Torn ends of the rampart's outer and inner facing walls on both flanks. */
export function toothing(fine: boolean): Geometry {
  const random = seededRandom(1897);
  const middle = rampart.thickness / 2 - rampart.facing / 2;
  return merge(
    ...(['east', 'west'] as readonly Side[]).flatMap((side) =>
      [-middle, middle].map((x) => onFace(side, spur(x, fine, random))),
    ),
  );
}

/** A spur: pairs of courses, in turn longer and shorter, all the more worn away the higher they are. */
function spur(middle: number, fine: boolean, random: () => number): Geometry {
  const step = brick.course * (fine ? 2 : 4);
  const bricks = fine ? 3 : 2;
  const count = Math.round(rampart.height / step);
  const pieces: Geometry[] = [];
  for (let k = 0; k < count; k++) {
    const share = k / count;
    const half = (rampart.facing / 2) * (1 - 0.35 * share * random());
    const drift = (random() - 0.5) * 0.2 * share;
    for (let i = 0; i < bricks; i++) {
      const edge = (j: number): number => middle + drift + half * ((2 * j) / bricks - 1);
      // The lowest course is whole: every level of detail reaches as far.
      const torn = (1 - 0.7 * share) * (k % 2 === 0 ? 1 : 0.55) * (0.6 + 0.55 * random());
      const reach = rampart.out * (k === 0 ? 1 : Math.min(1, torn));
      pieces.push(
        squaredStone(
          {
            left: edge(i) + 0.006,
            right: edge(i + 1) - 0.006,
            bottom: k === 0 ? BURIED : k * step + 0.006,
            top: (k + 1) * step - 0.006,
          },
          -0.25,
          Math.max(0.04, reach),
          fine ? 0.018 : 0,
        ),
      );
    }
  }
  return merge(...pieces);
}
