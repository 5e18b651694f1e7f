// The four flights of the Flag Tower, east and west: 18 steps each, between cheeks with sloping copings.
import { translate, turn } from '../../../kit/geometry.ts';
import type { Level, PartBuilder } from '../../../kit/model.ts';
import { stairCheek, type StoneStairParams, stoneStair } from '../../../kit/stone-stair.ts';
import { FLAG_TOWER } from './dimensions.ts';
import { topHalf } from './flag-tower-frame.ts';

/** A pair of flights, one on either side of the axis. */
export interface FlightPair {
  readonly stair: StoneStairParams;
  /** Height of the foot, and distance of the head from the axis. */
  readonly foot: number;
  readonly head: number;
  /** Middle of the cheeks from the middle of the flight. */
  readonly cheekAt: number;
  /** Distance of the posts at the foot from the axis. */
  readonly postAt: number;
}

/** Metres from the first riser to the middle of the post at the foot of a cheek. */
const POST_BEFORE = 0.3;

/** The lower and the upper pair. */
export const FLIGHTS: readonly FlightPair[] = [FLAG_TOWER.lowerStairWidth, FLAG_TOWER.upperStairWidth].map(
  (width, index) => {
    const { tiers, stepsPerFlight: count, tread, stairSlab, cheek, terrace } = FLAG_TOWER;
    const tier = tiers[index]!;
    const head = topHalf(tier) + terrace.out;
    return {
      stair: {
        count,
        riser: (tier.to - tier.from) / count,
        tread,
        width,
        nosing: stairSlab.nosing,
        slab: stairSlab.thickness,
        wear: stairSlab.wear,
      },
      foot: tier.from,
      head,
      cheekAt: width / 2 + cheek.thickness / 2,
      postAt: head + count * tread + POST_BEFORE,
    };
  },
);

/** Adds steps, cheeks and copings. */
export function addStairs(part: PartBuilder, level: Level): void {
  for (const { stair, foot, head, cheekAt } of FLIGHTS) {
    const run = stair.count * stair.tread;
    // A hand's breadth wider than the clear width: the ends are buried in the cheeks.
    const steps = stoneStair({ ...stair, width: stair.width + 0.1 }, level);
    for (const degrees of [90, -90]) {
      part.add('towerStone', turn(translate(steps, [0, foot, head + run]), degrees));
      for (const side of [-1, 1]) {
        const { wall, coping } = stairCheek(
          { stair, x: side * cheekAt, before: POST_BEFORE, beyond: 0.1, ...FLAG_TOWER.cheek },
          level,
        );
        part.add('towerBrick', turn(translate(wall, [0, foot, head + run]), degrees));
        part.add('towerStone', turn(translate(coping, [0, foot, head + run]), degrees));
      }
    }
  }
}
