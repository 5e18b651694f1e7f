// The bastioned wall and moat of the Nguyễn citadel (dossier/imperial-citadel.md, 7 and 14).
import { merge, place } from '../../../kit/geometry.ts';
import type { ModelBuilder } from '../../../kit/model.ts';
import {
  archedOpening,
  counterClockwise,
  type Outline,
  outset,
  type Point2,
  rectangle,
} from '../../../kit/outline.ts';
import { box, extrude, prism, sheet } from '../../../kit/solids.ts';
import { NGUYEN_WALL } from './dimensions.ts';
import { between } from './phases.ts';

const { west, east, south, north, height, thickness, berm, moat, bastion, gateGap, water } = NGUYEN_WALL;
/** Steps round the wall's foot and along the moat are closed this far below the grass. */
const FOOTING = -2.4;

/** The scarp's line from the north gate's west side round by the west, south and east to its east side. */
const SCARP: Outline = [
  [-gateGap, north],
  ...face([0, north], [west, north]).filter(([x]) => x < -gateGap),
  ...face([west, north], [west, south]),
  ...face([west, south], [east, south]),
  ...face([east, south], [east, north]),
  ...face([east, north], [0, north]).filter(([x]) => x > gateGap),
  [gateGap, north],
];
/** The same line closed across the gate: the moat passes in front of it. */
const RING: Outline = counterClockwise(SCARP);

/** Inner edge of the moat, as the outline of what lies inside it. */
export const MOAT_HOLES: readonly Outline[] = [outset(RING, berm)];
/** Outer edge of the moat. */
export const OUTSIDE_MOAT: Outline = outset(RING, berm + moat);

/** Adds wall, gates and moat. */
export function buildRamparts(model: ModelBuilder): void {
  if (model.level === 'massing') return;
  const phases = between('nguyen-1812', 'nguyen-1841');
  const wall = model.part('ramparts', {
    evidence: 'derived',
    tile: 'ramparts',
    phases,
    reconstruction: true,
  });
  const back: Outline = [
    [gateGap, north - thickness],
    [east - thickness, north - thickness],
    [east - thickness, south + thickness],
    [west + thickness, south + thickness],
    [west + thickness, north - thickness],
    [-gateGap, north - thickness],
  ];
  const plan: Outline = [...SCARP, ...back];
  wall.add('rampartBrick', prism(plan, -0.3, height), prism(outset(RING, 0.25), -0.4, 0.7, [RING]));
  wall.add('towerStone', prism(outset(RING, 0.14), height - 0.75, height - 0.55, [RING]));
  wall.repeat('limeWash', gatehouse(), gatePlaces());
  // Closed leaves in every arch, with the line between them.
  const leaves = merge(box([-2, -0.2, -1.6], [-0.02, 5.2, -1.4]), box([0.02, -0.2, -1.6], [2, 5.2, -1.4]));
  wall.repeat('timber', leaves, gatePlaces());
  const ditch = model.part('moat', { evidence: 'derived', tile: 'ramparts', phases, solid: false });
  const [inner, outer] = [MOAT_HOLES[0]!, OUTSIDE_MOAT];
  ditch.add(
    'rampartBrick',
    prism(inner, FOOTING, 0.04, [outset(RING, berm - 0.5)]),
    prism(outset(RING, berm + moat + 0.5), FOOTING, 0.04, [outer]),
  );
  ditch.add('moatWater', sheet(outset(RING, berm + moat + 0.2), water, [outset(RING, berm - 0.2)]));
  const bridge = prism(rectangle(-3.5, -berm - moat - 3, 3.5, -berm + 3), water - 0.6, 0.12);
  ditch.repeat('towerStone', bridge, [place([0, 0, -north], 180), ...gatePlaces().map((matrix) => matrix)]);
}

/** Corner points of one face, with two bastions on it; the corner at `to` juts out as a half-bastion. */
function face(from: Point2, to: Point2): Point2[] {
  const [dx, dn] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dn);
  const [ux, un] = [dx / length, dn / length];
  // The citadel lies on the left of the walking direction west, south, east, north.
  const [ox, on] = [un, -ux];
  const at = (along: number, out: number): Point2 => [
    from[0] + ux * along + ox * out,
    from[1] + un * along + on * out,
  ];
  const half = bastion.width / 2;
  const isHalfFace = length < 700;
  const middles = isHalfFace ? [length * 0.45] : [length * 0.3, length * 0.7];
  return [
    ...middles.flatMap((m) => [
      at(m - half, 0),
      at(m - half * 0.72, bastion.projection * 0.62),
      at(m, bastion.projection),
      at(m + half * 0.72, bastion.projection * 0.62),
      at(m + half, 0),
    ]),
    ...(isHalfFace && Math.abs(to[0]) < 1 ? [] : [at(length, 0)]),
  ];
}

/** The four gates that stood besides Bắc Môn: a block with one arch through the wall, its outside towards +z. */
function gatehouse() {
  const [half, top] = [8, 8.2];
  return extrude(rectangle(-half, -0.3, half, top), -thickness - 1.2, 1.2, [
    archedOpening(0, 0.02, 3.9, 3.2, 1.95, 14),
  ]);
}

function gatePlaces() {
  const [x, n] = [(west + east) / 2, (south + north) / 2];
  return [
    place([x - 150, 0, -south]),
    place([x + 150, 0, -south]),
    place([east, 0, -n], 90),
    place([west, 0, -n], -90),
  ];
}
