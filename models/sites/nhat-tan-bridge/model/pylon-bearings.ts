// What carries the deck on a pylon's cross-beam: bearings under the edge girders and the steel about the central stopper.
import type { Geometry } from '../../../kit/geometry.ts';
import { merge, translate } from '../../../kit/geometry.ts';
import type { Level } from '../../../kit/model.ts';
import { box, lathe } from '../../../kit/solids.ts';
import { PYLON, STEEL } from './dimensions.ts';

/** Height above the footing of the girders' underside and of the concrete seats (bearing 0.30 high, estimate). */
const GIRDER_UNDERSIDE = PYLON.deckHeight - 2.61;
export const SEAT_TOP = GIRDER_UNDERSIDE - 0.3;

/** Bearings of one pylon in its own frame: sole plate, pot and masonry plate under each girder, keeper plates at the stopper. */
export function bearings(level: Level): Geometry {
  const segments = level === 'close' ? 20 : 10;
  const pot = lathe(
    [
      [0.42, 0],
      [0.42, 0.14],
      [0.36, 0.14],
      [0.36, 0.24],
    ],
    segments,
  );
  const one = merge(
    box([-0.62, SEAT_TOP - 0.01, -0.55], [0.62, SEAT_TOP + 0.05, 0.55]),
    translate(pot, [0, SEAT_TOP + 0.03, 0]),
    box([-0.6, GIRDER_UNDERSIDE - 0.06, -0.5], [0.6, GIRDER_UNDERSIDE + 0.01, 0.5]),
  );
  const high = PYLON.crossBeamTo;
  const keeper = (x: number): Geometry => box([x - 0.06, high + 0.2, -0.6], [x + 0.06, high + 0.75, 0.6]);
  return merge(
    translate(one, [0, 0, -STEEL.girderY]),
    translate(one, [0, 0, STEEL.girderY]),
    keeper(-0.86),
    keeper(0.86),
  );
}
