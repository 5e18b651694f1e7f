// The octagonal shaft: tapering walls pierced right through, ring mouldings, and the spiral of 54 steps inside.
import { type Geometry, merge } from '../../../kit/geometry.ts';
import type { ModelBuilder } from '../../../kit/model.ts';
import type { Point2 } from '../../../kit/outline.ts';
import { archRows, piercedPrism } from '../../../kit/pierced-prism.ts';
import { lathe, moulding, prism } from '../../../kit/solids.ts';
import { FLAG_TOWER } from './dimensions.ts';
import { shaftHalf, TOWER_PHASES, TOWER_TILE } from './flag-tower-frame.ts';
import { wallOpenings } from './flag-tower-openings.ts';

const { shaft } = FLAG_TOWER;
const NORTH_DEGREES = 90;
/** The stair begins on the left of one who enters by the north door. */
const FIRST_STEP_DEGREES = NORTH_DEGREES + 14;
/** Half the width of the north door's surround, where the lower ring stops. */
const RING_STOPS = shaft.door.width / 2 + 0.19;

/** Adds the part. */
export function buildShaft(model: ModelBuilder): void {
  const part = model.part('flag-tower-shaft', {
    evidence: 'sourced',
    phases: TOWER_PHASES,
    tile: TOWER_TILE,
    closeUp: true,
  });
  const { from, to } = shaft;
  const width = shaft.door.width + 0.05;
  const doorRows = archRows(from, from + shaft.door.height - shaft.door.width / 2, width, width / 2, 4);
  const walls = piercedPrism({
    sides: 8,
    // Rows close together where the terrace and the eave darken the wall.
    stations: [-0.02, 0.6, 1.3, to - from - 1.2, to - from - 0.5, to - from].map((height) => ({
      y: from + height,
      half: shaftHalf(height),
    })),
    openings: [...wallOpenings(), { face: 2, rows: doorRows }],
    chamfer: 0,
    columns: 1,
    innerHalf: shaft.innerDiameter / 2,
  });
  const fine = model.level === 'close';
  part.add('shaftBrick', walls, ...shaft.rings.feet.map((foot) => ring(foot, fine)), spiralStair());
}

/** A moulded ring at a height; the lower one leaves room for the north door. */
function ring(foot: number, fine: boolean): Geometry {
  const { height, out } = shaft.rings;
  const half = shaftHalf(foot - shaft.from);
  const radius = half / Math.cos(Math.PI / 8);
  const corners = Array.from({ length: 8 }, (_, i): Point2 => {
    const angle = ((NORTH_DEGREES + 22.5 + i * 45) * Math.PI) / 180;
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  });
  const profile: Point2[] = fine
    ? [
        [-0.04, 0],
        [0.018, 0],
        [0.02, 0.04],
        [0.035, 0.05],
        [0.06, 0.07],
        [0.076, 0.1],
        [out, 0.13],
        [0.076, 0.16],
        [0.06, 0.185],
        [0.03, 0.2],
        [0.028, 0.22],
        [-0.04, height],
      ]
    : [
        [-0.04, 0],
        [0.02, 0.02],
        [0.06, 0.07],
        [out, 0.13],
        [0.06, 0.185],
        [-0.04, height],
      ];
  const raised = profile.map(([x, y]): Point2 => [x, foot + y]);
  const meetsDoor = foot < shaft.from + shaft.door.height;
  if (!meetsDoor) return moulding(corners, raised, true, 50);
  return moulding([[-RING_STOPS, half], ...corners, [RING_STOPS, half]], raised, false, 50);
}

/** Newel and wedge-shaped steps, rising counter-clockwise. */
function spiralStair(): Geometry {
  const { from, to, steps, degreesPerStep, newelDiameter, innerDiameter } = shaft;
  const rise = (to - from) / steps;
  const newel = newelDiameter / 2;
  const step = (i: number): Geometry => {
    const top = from + (i + 1) * rise;
    const at = (turns: number, r: number): Point2 => {
      const angle = ((FIRST_STEP_DEGREES + turns * degreesPerStep) * Math.PI) / 180;
      return [r * Math.cos(angle), r * Math.sin(angle)];
    };
    // A little longer than the tread at both ends and buried in newel and wall.
    const reach = innerDiameter / 2 + 0.02;
    const plan = [at(i - 0.1, newel * 0.9), at(i - 0.1, reach), at(i + 1, reach), at(i + 1, newel * 0.9)];
    return prism(plan, Math.max(from, top - rise - 0.12), top, [], 10);
  };
  return merge(
    lathe(
      [
        [newel, from],
        [newel, to],
      ],
      12,
    ),
    ...Array.from({ length: steps }, (_, i) => step(i)),
  );
}

/** In plan, the angles between which the last steps come up through the lantern's floor, degrees counter-clockwise from east. */
export const HATCH_DEGREES: readonly [number, number] = [
  FIRST_STEP_DEGREES + (shaft.steps - 8) * shaft.degreesPerStep,
  FIRST_STEP_DEGREES + shaft.steps * shaft.degreesPerStep,
];
