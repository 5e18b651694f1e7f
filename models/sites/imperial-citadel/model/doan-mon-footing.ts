// What lies along Đoan Môn's walls: stone footing in two set-backs, a skirt of slabs, string course, wall head.
import { type Geometry, merge, mirrorX, translate, turn } from '../../../kit/geometry.ts';
import type { Level } from '../../../kit/model.ts';
import type { Point2 } from '../../../kit/outline.ts';
import { extrude, moulding } from '../../../kit/solids.ts';
import { DOAN_MON } from './dimensions.ts';
import { archSize, planAt, stepped, WALL } from './doan-mon-frame.ts';

const { archAxes, arch, brickArch, sideDoor, setBacks, plinthCourses, plinthHeight, apron } = DOAN_MON;
const [FIRST, SECOND] = setBacks;
const CHAMFER = 0.015;
const SHADED_EVERY = 2.5;

/** Half of the gap that a mouth leaves in the footing. */
const mouthHalf = (x: number): number => archSize(x).width / 2 + arch.jamb - 0.01;
/** The same for the skirt, which stops at the slab before the mouth. */
const slabHalf = (x: number): number => archSize(x).width / 2 + (x === 0 ? 0.9 : 0.3);
const EAST_AXES = archAxes.filter((x) => x > 0).sort((a, b) => a - b);

/** Paths between the mouths of the eastern half, from the axis eastwards; each with its outside on the right. */
function southRuns(half: (x: number) => number, tail: readonly Point2[]): Point2[][] {
  const stops = [0, ...EAST_AXES];
  return stops.map((x, i): Point2[] => {
    const from: Point2 = [x + half(x), WALL.south];
    const next = stops[i + 1];
    return next === undefined ? [from, ...tail] : [from, [next - half(next), WALL.south]];
  });
}

const doorHalf = sideDoor.width / 2 + brickArch.depth - 0.01;
const brickHalf = (x: number): number => archSize(x).width / 2 + brickArch.depth - 0.01;
const EAST_CORNER: readonly Point2[] = [
  [WALL.flank, WALL.south],
  [WALL.flank, WALL.wingEnd],
  [WALL.innerFlank, WALL.wingEnd],
  [WALL.innerFlank, sideDoor.north + doorHalf],
];
const COURT_RUNS: readonly (readonly Point2[])[] = [
  [
    [WALL.innerFlank, sideDoor.north - doorHalf],
    [WALL.innerFlank, WALL.uBottom],
    [8.25 + brickHalf(8.25), WALL.uBottom],
  ],
  [
    [8.25 - brickHalf(8.25), WALL.uBottom],
    [brickHalf(0), WALL.uBottom],
  ],
];

/** Both courses of the footing, all round but for the mouths. */
export function footing(level: Level): Geometry {
  const cut = level === 'close' ? CHAMFER : 0;
  const low = plinthCourses[0];
  const profile: Point2[] = [
    [FIRST + SECOND, -0.25],
    [FIRST + SECOND, low - cut],
    ...(cut > 0 ? ([[FIRST + SECOND - cut, low]] as Point2[]) : []),
    [SECOND, low],
    [SECOND, plinthHeight - cut],
    ...(cut > 0 ? ([[SECOND - cut, plinthHeight]] as Point2[]) : []),
    [-0.06, plinthHeight],
  ];
  const east = [...southRuns(mouthHalf, EAST_CORNER), ...COURT_RUNS].map((run) => moulding(run, profile));
  const half = merge(...east);
  return merge(half, mirrorX(half));
}

/** Six rows of slabs that lead the rain off, each lapping over the next one out. */
export function skirtOfSlabs(): Geometry {
  const { rows, slab, foot, head } = apron;
  const inner = FIRST + SECOND - 0.02;
  const width = rows * slab[1];
  const lap = 0.022;
  const profile: Point2[] = [[inner + width, -0.2]];
  for (let row = 0; row < rows; row++) {
    const out = inner + width - row * slab[1];
    const top = foot + ((head - foot) * (row + 1)) / rows;
    profile.push([out, top - lap / 2], [out - slab[1], top]);
  }
  const stop = WALL.wingEnd - DOAN_MON.stair.steps * DOAN_MON.stair.tread - DOAN_MON.stair.landing - 0.1;
  const runs = southRuns(slabHalf, [
    [WALL.flank, WALL.south],
    [WALL.flank, stop],
  ]);
  const half = merge(...runs.map((run) => moulding(run, profile)));
  return merge(half, mirrorX(half));
}

/** The string course of stone under the wall's head. */
export function stringCourse(): Geometry {
  const { from, height, out } = DOAN_MON.stringCourse;
  const to = from + height;
  const profile: Point2[] = [
    [-0.05, from],
    [out * 0.3, from],
    [out * 0.35, from + height * 0.22],
    [out * 0.55, from + height * 0.36],
    [out * 0.95, from + height * 0.5],
    [out, from + height * 0.56],
    [out, to - 0.03],
    [out - 0.015, to - 0.012],
    [-0.05, to],
  ];
  return moulding(stepped(planAt(from), SHADED_EVERY), profile, true);
}

/** Two oversailing courses that carry the parapet; their inner edge stands a hand above the terrace. */
export function wallHead(): Geometry {
  const { from, top, out, inset } = DOAN_MON.coping;
  const bed = from + (top - from) * 0.4;
  const profile: Point2[] = [
    [-0.04, from],
    [out * 0.45, from + 0.008],
    [out * 0.45, bed],
    [out, bed + 0.008],
    [out, top - 0.03],
    [out - 0.02, top],
    [-inset, top],
    [-inset, top - 0.12],
  ];
  return moulding(stepped(planAt(from), SHADED_EVERY), profile, true);
}

/** [estimate] where the terrace's water leaves it: east of the axis on the south face, on both flanks of a wing. */
const SPOUTS = {
  south: [4.125, 12.375, 20.4],
  uBottom: [4.125],
  innerFlank: [23.4],
  outerFlank: [5.2, 11.4],
} as const;

/** Stone spouts between string course and wall head, each a trough that reaches out over the wall's foot. */
export function waterSpouts(): Geometry {
  const trough = extrude(
    [
      [-0.11, 0],
      [0.11, 0],
      [0.12, 0.17],
      [0.06, 0.17],
      [0.045, 0.07],
      [-0.045, 0.07],
      [-0.06, 0.17],
      [-0.12, 0.17],
    ],
    -0.3,
    0.42,
  );
  const level = DOAN_MON.stringCourse.from + DOAN_MON.stringCourse.height + 0.01;
  const lean = DOAN_MON.batter * level;
  const at = (x: number, north: number, degrees: number): Geometry =>
    translate(turn(trough, degrees), [x, level, -north]);
  const east = merge(
    ...SPOUTS.south.map((x) => at(x, WALL.south + lean, 0)),
    ...SPOUTS.uBottom.map((x) => at(x, WALL.uBottom - lean, 180)),
    ...SPOUTS.innerFlank.map((north) => at(WALL.innerFlank + lean, north, -90)),
    ...SPOUTS.outerFlank.map((north) => at(WALL.flank - lean, north, 90)),
  );
  return merge(east, mirrorX(east));
}
