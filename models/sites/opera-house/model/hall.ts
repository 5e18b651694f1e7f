// The auditorium seen from outside: the oblique half-cone of slate over the drum (dossier/opera-house.md, 3.10).
import { fromTriangles, merge, type Triangle } from '../../../kit/geometry.ts';
import { box, moulding, quad, tube } from '../../../kit/solids.ts';
import type { Geometry } from '../../../kit/geometry.ts';
import type { Point3 } from '../../../../src/base/index.ts';
import type { Context } from './context.ts';
import { HALL, HEIGHTS } from './dimensions.ts';
import { addDrum, horseshoe } from './drum.ts';
import { addGriffins } from './griffins.ts';
import { ruledRows, slated } from './slating.ts';
import { addStage } from './stage-house.ts';

const STEP = HALL.oculusStepDegrees;
/** [estimate] Where along the eaves, degrees towards the viewer's right of the axis, the ladder starts. */
const LADDER_DEGREES = 38;

/** Drum, its roof and the stage house behind. */
export function addHall(context: Context): void {
  addDrum(context);
  addHallRoof(context);
  addStage(context);
  addGriffins(context);
}

/** Eaves and crest of the ruled surface: as many points each, running from the left end to the right one. */
function edges(step: number): { readonly eaves: Point3[]; readonly crest: Point3[] } {
  const eaves = horseshoe(HALL.eavesRadius, step).map(([x, north]): Point3 => [x, HEIGHTS.hallEaves, -north]);
  const last = eaves.length - 1;
  const crest = eaves.map(
    (_, i): Point3 => [-HALL.crestHalf * Math.cos((Math.PI * i) / last), HEIGHTS.crest, HALL.crestZ],
  );
  return { eaves, crest };
}

/** Ruled half-cone from the eaves up to the short crest, in courses, with zinc rolls, eaves, crest and a ladder. */
function addHallRoof({ site, full }: Context): void {
  const part = site.part('auditorium-roof', { evidence: 'derived', tile: 'hall' });
  const { eaves, crest } = edges(full ? STEP / 4 : STEP);
  part.add('slate', slated(ruledRows(eaves, crest, full ? 40 : 1), full ? 0.03 : 0));
  part.add(
    'zinc',
    moulding(horseshoe(HALL.radius, full ? STEP / 4 : STEP), [
      [0.1, HEIGHTS.drumCornice - 0.05],
      [0.2, HEIGHTS.hallEaves + 0.04],
      [0.02, HEIGHTS.hallEaves + 0.14],
      [-0.55, HEIGHTS.hallEaves + 0.36],
    ]),
    box(
      [-HALL.crestHalf, HEIGHTS.crest - 0.15, HALL.crestZ - 0.5],
      [HALL.crestHalf, HEIGHTS.crest + 0.12, HALL.crestZ + 0.14],
    ),
    gableFlashing(eaves, crest),
  );
  if (full) part.add('zinc', ...seams(), ladder());
}

/** The strip that closes the roof against the gable behind it. */
function gableFlashing(eaves: readonly Point3[], crest: readonly Point3[]): Geometry {
  const last = eaves.length - 1;
  const wall = HALL.straightEndZ - 0.06;
  const strip = (i: number, inward: number): Triangle[] => {
    const [a, b] = [eaves[i]!, crest[i]!];
    const up = (p: Point3, z: number, lift: number): Point3 => [p[0] + inward * lift, p[1] + lift, z];
    const [a0, b0] = [up(a, a[2] + 0.35, 0.12), up(b, b[2] + 0.3, 0.06)];
    const [a1, b1] = [up(a, wall, 0.34), up(b, wall, 0.3)];
    return i === 0 ? quad(a0, b0, b1, a1) : quad(b0, a0, a1, b1);
  };
  return fromTriangles([...strip(0, 0.4), ...strip(last, -0.4)], 0);
}

/** Standing seams: a zinc roll up the slope on every pilaster's axis. */
function seams(): Geometry[] {
  const { eaves, crest } = edges(STEP / 2);
  // The horseshoe begins with the end of the straight side; after it every other point lies on a window's axis.
  return eaves.flatMap((from, i) => {
    if (i < 2 || i > eaves.length - 3 || i % 2 === 1) return [];
    const to = crest[i]!;
    const at = (t: number): Point3 => [
      from[0] + (to[0] - from[0]) * t,
      from[1] + (to[1] - from[1]) * t + 0.035,
      from[2] + (to[2] - from[2]) * t,
    ];
    return [tube([at(0.01), at(0.97)], 0.05, 6)];
  });
}

/** The one maintenance ladder, lying on the front-right of the cone on little stand-offs. */
function ladder(): Geometry {
  const { eaves, crest } = edges(1);
  const i = eaves.findIndex(
    ([x, , z]) => x > 0 && (Math.atan2(x, z - HALL.centreZ) * 180) / Math.PI >= LADDER_DEGREES,
  );
  const [foot, head] = [eaves[i]!, crest[i]!];
  const [dx, dz] = [eaves[i + 1]![0] - eaves[i - 1]![0], eaves[i + 1]![2] - eaves[i - 1]![2]];
  const across = Math.hypot(dx, dz);
  const at = (t: number, side: number, lift = 0.16): Point3 => [
    foot[0] + (head[0] - foot[0]) * t + (side * 0.22 * dx) / across,
    foot[1] + (head[1] - foot[1]) * t + lift,
    foot[2] + (head[2] - foot[2]) * t + (side * 0.22 * dz) / across,
  ];
  const rungs = Array.from({ length: 52 }, (_, k) => {
    const t = 0.02 + (k * 0.96) / 52;
    return tube([at(t, -1), at(t, 1)], 0.016, 5);
  });
  const feet = [0.04, 0.28, 0.52, 0.76, 0.96].flatMap((t) =>
    [-1, 1].map((side) => tube([at(t, side, -0.03), at(t, side)], 0.022, 5)),
  );
  return merge(...[-1, 1].map((side) => tube([at(0.01, side), at(0.985, side)], 0.03, 6)), ...rungs, ...feet);
}
