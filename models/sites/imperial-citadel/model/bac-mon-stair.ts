// The modern iron stair on Bắc Môn's south side: four flights between two stacks of landings, and a bridge to the top.
import type { Point3 } from '../../../../src/base/index.ts';
import { type Geometry, merge, transform } from '../../../kit/geometry.ts';
import type { Level } from '../../../kit/model.ts';
import { beam, box, tube } from '../../../kit/solids.ts';
import { atGate, HALF_Z, leanAt } from './bac-mon-frame.ts';
import { BAC_MON } from './dimensions.ts';

const { stair, height, parapet } = BAC_MON;
const RISER = height / (stair.flights * stair.steps);
const RUN = stair.steps * stair.tread;
/** Where the flights begin and end in the west and in the east. */
const WEST = stair.from + stair.landing;
const EAST = WEST + RUN;
/** Near edge of the lane beside the wall and of the outer lane; south is +z. */
const LANES = [HALF_Z + 0.42, HALF_Z + 0.42 + stair.width + stair.gap] as const;
const RAIL = 0.95;

/** Where the bridge comes in over the parapet: from–to east of the axis. */
export const BRIDGE: readonly [number, number] = [stair.from, stair.from + stair.landing];

/** The stair, all of iron. */
export function ironStair(level: Level): Geometry {
  const fine = level === 'close';
  const pieces: Geometry[] = [];
  for (let i = 0; i < stair.flights; i++) pieces.push(flight(i, fine));
  for (let i = 1; i <= stair.flights; i++) pieces.push(landing(i, fine));
  pieces.push(bridge(fine));
  const [near, far] = [LANES[0] + 0.06, LANES[1] + stair.width - 0.06];
  const outEast = EAST + stair.landing - 0.06;
  for (const [x, z, top] of [
    [stair.from + 0.06, near, height],
    [stair.from + 0.06, far, RISER * 2 * stair.steps],
    [outEast, near, RISER * 3 * stair.steps],
    [outEast, far, RISER * 3 * stair.steps],
    [WEST, near, height],
    [EAST, far, RISER * 3 * stair.steps],
  ] as const)
    pieces.push(box([x - 0.05, -0.2, z - 0.05], [x + 0.05, top - 0.02, z + 0.05]));
  return transform(merge(...pieces), atGate());
}

/** Flights run east in the outer lane and west in the lane beside the wall, in turn. */
function flight(index: number, fine: boolean): Geometry {
  const eastward = index % 2 === 0;
  const z = LANES[eastward ? 1 : 0];
  const base = index * stair.steps * RISER;
  const x = (run: number): number => (eastward ? WEST + run : EAST - run);
  const pieces: Geometry[] = [];
  for (let i = 0; i < stair.steps; i++) {
    const [a, b] = [x(i * stair.tread - 0.02), x((i + 1) * stair.tread)];
    const y = base + (i + 1) * RISER;
    pieces.push(box([Math.min(a, b), y - 0.035, z + 0.02], [Math.max(a, b), y, z + stair.width - 0.02]));
  }
  const line = (run: number, up: number, side: number): Point3 => [
    x(run),
    base + RISER + (run / stair.tread) * RISER + up,
    z + side,
  ];
  const end = RUN - stair.tread;
  for (const side of [0.01, stair.width - 0.01]) {
    pieces.push(beam(line(-0.25, -0.07, side), line(RUN, -0.07, side), 0.025, 0.2));
    pieces.push(...railing(line(0, 0, side), line(end, 0, side), 6, fine));
  }
  return merge(...pieces);
}

/** A handrail, a rail at half height and posts along a line of feet. */
function railing(from: Point3, to: Point3, posts: number, fine: boolean): Geometry[] {
  const at = (t: number, up: number): Point3 => [
    from[0] + (to[0] - from[0]) * t,
    from[1] + (to[1] - from[1]) * t + up,
    from[2] + (to[2] - from[2]) * t,
  ];
  return [
    tube([at(0, RAIL), at(1, RAIL)], 0.022, fine ? 8 : 5),
    tube([at(0, RAIL * 0.55), at(1, RAIL * 0.55)], 0.012, 4),
    ...(fine ? [tube([at(0, RAIL * 0.25), at(1, RAIL * 0.25)], 0.012, 4)] : []),
    ...Array.from({ length: posts }, (_, i) => {
      const [x, y, z] = at(i / (posts - 1), 0);
      return box([x - 0.016, y - 0.06, z - 0.016], [x + 0.016, y + RAIL, z + 0.016]);
    }),
  ];
}

/** The landing at the head of flight `number`: odd ones in the east, even ones in the west. */
function landing(number: number, fine: boolean): Geometry {
  const east = number % 2 === 1;
  const y = number * stair.steps * RISER;
  const [left, right] = east ? [EAST, EAST + stair.landing] : [stair.from, WEST];
  const last = number === stair.flights;
  const [near, far] = [LANES[0], last ? LANES[0] + stair.width : LANES[1] + stair.width];
  const plate = box([left, y - 0.04, near], [right, y, far]);
  const edges = [near + 0.02, far - 0.02].map((z) =>
    box([left, y - 0.2, z - 0.02], [right, y - 0.045, z + 0.02]),
  );
  const outer = east ? right - 0.02 : left + 0.02;
  const sides = box([outer - 0.02, y - 0.2, near], [outer + 0.02, y - 0.045, far]);
  const rails = [
    ...railing([outer, y, near + 0.02], [outer, y, far - 0.02], last ? 3 : 5, fine),
    ...railing([left + 0.02, y, far - 0.02], [right - 0.02, y, far - 0.02], 3, fine),
    ...(last ? [] : railing([left + 0.02, y, near + 0.02], [right - 0.02, y, near + 0.02], 3, fine)),
  ];
  return merge(plate, ...edges, sides, ...rails);
}

/** From the last landing over the cornice to the platform. */
function bridge(fine: boolean): Geometry {
  const inner = HALF_Z - leanAt(height) - parapet.inset - 0.35;
  const [left, right] = BRIDGE;
  const y = height + 0.02;
  return merge(
    box([left, y - 0.02, inner], [right, y + 0.025, LANES[0] + 0.03]),
    ...[left + 0.02, right - 0.02].flatMap((x) => railing([x, y, inner + 0.05], [x, y, LANES[0]], 4, fine)),
  );
}
