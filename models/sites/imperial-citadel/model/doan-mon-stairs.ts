// The two flights up to Đoan Môn's terrace, against the outer flanks of the wings, climbing southward.
import { type Geometry, merge, mirrorX, place, transform, translate, turn } from '../../../kit/geometry.ts';
import type { Level } from '../../../kit/model.ts';
import { type PiercedParapet, parapetPost, piercedParapet } from '../../../kit/pierced-parapet.ts';
import { box, moulding, prism } from '../../../kit/solids.ts';
import { rectangle } from '../../../kit/outline.ts';
import { type StoneStairParams, stairCheek, stoneStair } from '../../../kit/stone-stair.ts';
import { DOAN_MON } from './dimensions.ts';
import { chainage, HALF, WALL } from './doan-mon-frame.ts';
import { LANDING } from './doan-mon-terrace.ts';

const { stair, baseHeight, coping, parapet } = DOAN_MON;
/** The flight reaches behind the leaning wall's foot, so that no gap opens between them. */
const INNER = WALL.flank - 0.5;
const OUTER = HALF + stair.width;
const CHEEK_MIDDLE = OUTER + stair.cheek / 2 - 0.02;
const CHEEK_HEIGHT = 0.78;

const FLIGHT: StoneStairParams = {
  count: stair.steps,
  riser: stair.riser,
  tread: stair.tread,
  width: OUTER - INNER,
  nosing: 0.025,
  slab: 0.06,
  wear: 0.018,
};

/** Both stairs by what they are made of, drawn at the gate's south face. */
export interface OuterStairs {
  readonly steps: Geometry;
  readonly masonry: Geometry;
  readonly copings: Geometry;
}

/** Both flights, their cheeks and the landings that they end on. */
export function outerStairs(level: Level): OuterStairs {
  // The kit's flight climbs towards −z; turned about it climbs southward, and its right is west.
  const settle = (geometry: Geometry): Geometry => translate(turn(geometry, 180), [0, 0, -stair.foot]);
  const middle = (INNER + OUTER) / 2;
  const steps = settle(translate(stoneStair(FLIGHT, level), [-middle, 0, 0]));
  const cheek = stairCheek(
    {
      stair: FLIGHT,
      x: -CHEEK_MIDDLE,
      thickness: stair.cheek,
      height: CHEEK_HEIGHT,
      coping: 0.12,
      overhang: 0.05,
      before: 0.2,
      beyond: 0,
    },
    level,
  );
  const outer = OUTER + stair.cheek - 0.02;
  const landing = box([INNER, -0.3, -LANDING.north], [outer, baseHeight - 0.05, -LANDING.south]);
  const floor = prism(
    rectangle(WALL.flank - 0.33, LANDING.south, OUTER, LANDING.north),
    baseHeight - 0.2,
    baseHeight,
  );
  const edge = moulding(
    [
      [INNER, LANDING.south],
      [outer, LANDING.south],
      [outer, LANDING.north],
    ],
    [
      [-0.3, coping.from],
      [0.06, coping.from + 0.008],
      [0.06, coping.from + 0.08],
      [0.12, coping.from + 0.088],
      [0.12, coping.top - 0.03],
      [0.1, coping.top],
      [-0.3, coping.top],
    ],
  );
  const { cornerPost } = parapet;
  const foot = transform(
    parapetPost(level),
    place([CHEEK_MIDDLE, -0.05, -stair.foot - 0.2], 0, [cornerPost.width, 1.15, cornerPost.width]),
  );
  const both = (geometry: Geometry): Geometry => merge(geometry, mirrorX(geometry));
  return {
    steps: both(merge(steps, floor)),
    masonry: both(merge(settle(cheek.wall), landing)),
    copings: both(merge(settle(cheek.coping), edge, foot)),
  };
}

/** Parapets of the landings, in their places on the axis. */
export function landingParapets(level: Level): PiercedParapet {
  const x = CHEEK_MIDDLE;
  const [south, north] = [chainage(LANDING.south + 0.2), chainage(LANDING.north - 0.02)];
  const inner = WALL.flank - 0.25;
  return piercedParapet(
    [
      {
        points: [
          [inner, south],
          [x, south],
          [x, north],
        ],
      },
      {
        points: [
          [-x, north],
          [-x, south],
          [-inner, south],
        ],
      },
    ],
    coping.top,
    parapet,
    level,
  );
}
