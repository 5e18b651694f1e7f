// The rear stair of the 17th–18th centuries (dossier section 3.4): seven visible steps on later, higher ground between
// two scaled dragons, east of the axis.
import { fromTriangles, type Geometry, merge, translate, turn } from '../../../kit/geometry.ts';
import type { ModelBuilder } from '../../../kit/model.ts';
import { planLoop } from '../../../kit/masonry.ts';
import type { Point2 } from '../../../kit/outline.ts';
import { seededRandom } from '../../../kit/random.ts';
import { box, chamferedBox, extrude, quad, skirt } from '../../../kit/solids.ts';
import { stoneStair, type StoneStairParams } from '../../../kit/stone-stair.ts';
import type { Point3 } from '../../../../src/base/index.ts';
import { CHAINAGE, KINH_THIEN } from './dimensions.ts';
import { PHASES, type Phase, since } from './phases.ts';
import { rearDragon } from './rear-stair-dragon.ts';

const { northSouth, top, rearStair } = KINH_THIEN;
const RUN = rearStair.steps * rearStair.tread;
const RISE = rearStair.steps * rearStair.riser;
/** Height of the later ground that the stair rises from: its other steps are buried. */
const REAR_GROUND = top - RISE;
const NORTH_EDGE = CHAINAGE.kinhThien + northSouth / 2;
const STANDS = since('nguyen-1812');
/** [estimate] The bank of later ground: how far it is level beside and before the stair, how it slopes; where the open cut ends it. */
const BANK = { beside: 1.6, before: 3.4, slope: 1.6, cutAt: 524.3 } as const;

/** Adds the stair and the bank of earth that it stands in. */
export function buildRearStair(model: ModelBuilder): void {
  const { level } = model;
  const part = model.part('rear-stair', {
    evidence: 'sourced',
    tile: 'rear-stair',
    closeUp: true,
    phases: STANDS,
  });
  const placed = (geometry: Geometry): Geometry =>
    translate(turn(geometry, 180), [rearStair.x, REAR_GROUND, -NORTH_EDGE - RUN]);
  const stair: StoneStairParams = {
    count: rearStair.steps,
    riser: rearStair.riser,
    tread: rearStair.tread,
    width: rearStair.width,
    nosing: 0.02,
    slab: 0.12,
    wear: 0.02,
    landing: 0.15,
  };
  part.add('stepStone', placed(stoneStair(stair, level)));
  addBank(
    model,
    'rear-bank',
    STANDS.filter((phase) => phase !== 'today-cut'),
    NORTH_EDGE + RUN + BANK.before,
  );
  addBank(model, 'rear-bank-cut', ['today-cut'], BANK.cutAt);
  if (level === 'massing') {
    for (const side of [-1, 1])
      part.add(
        'dragonStone',
        placed(translate(plainSlab(), [(side * (rearStair.width + rearStair.slab)) / 2, 0, 0])),
      );
    return;
  }
  for (const side of [-1, 1] as const) {
    const x = (side * (rearStair.width + rearStair.slab)) / 2;
    part.add('dragonStone', placed(translate(rearDragon(level, side), [x, 0, 0])));
    if (side < 0)
      part.add('platformBrick', ...tailBricks().map((brick) => placed(translate(brick, [x, 0, 0]))));
    if (side < 0) part.add('repairCement', placed(translate(tailCement(), [x, 0, 0])));
  }
}

/** The stone that carries a dragon, plain. */
const plainSlab = (): Geometry =>
  turn(
    extrude(
      [
        [-0.5, -0.3],
        [RUN, -0.3],
        [RUN, RISE + 0.5],
        [-0.5, 0.5],
      ],
      -rearStair.slab / 2,
      rearStair.slab / 2,
    ),
    90,
  );

/** Where the repaired tail begins: run, and height of the stone there. */
const REPAIR = { from: 2.15, to: 2.8 } as const;

/** Bricks of the repair, laid in rough courses that step up with the slope. */
function tailBricks(): Geometry[] {
  const random = seededRandom(2);
  const [length, course] = [0.22, 0.075];
  const bricks: Geometry[] = [];
  for (let row = 0; row < 11; row++) {
    const y = 1.0 + row * course;
    for (let run: number = REPAIR.from + (row % 2) * -0.05; run < REPAIR.to - 0.02; run += length + 0.012) {
      // Courses end where the slope of the body would pass.
      if (y + course > 0.46 + run * 0.5 + 0.03) continue;
      const half = rearStair.slab / 2 - 0.012 - 0.014 * random();
      const end = Math.min(run + length, REPAIR.to);
      bricks.push(chamferedBox([-half, y, -end], [half, y + course - 0.008, -run], 0.006));
    }
  }
  return bricks;
}

/** Cement between the bricks, and the missing tail roughly made up in it. */
function tailCement(): Geometry {
  const core: Point2[] = [
    [REPAIR.from - 0.06, 0.95],
    [REPAIR.to, 0.95],
    [REPAIR.to, 1.84],
    [REPAIR.from - 0.06, 1.5],
  ];
  const ridge: Point2[] = [
    [REPAIR.from - 0.1, 1.4],
    [REPAIR.to, 1.7],
    [REPAIR.to, 1.93],
    [REPAIR.to - 0.14, 1.92],
    [REPAIR.from + 0.2, 1.76],
    [REPAIR.from - 0.1, 1.66],
  ];
  const half = rearStair.slab / 2;
  return turn(merge(extrude(core, -half + 0.03, half - 0.03), extrude(ridge, -half * 0.45, half * 0.45)), 90);
}

/** Level grass before the stair with a trodden path, its sides sloping down to the older ground. */
function addBank(
  model: ModelBuilder,
  id: string,
  phases: readonly Phase[] | readonly string[],
  end: number,
): void {
  const cut = end < NORTH_EDGE + RUN + 1;
  const part = model.part(id, {
    evidence: 'derived',
    tile: 'rear-stair',
    solid: false,
    phases: PHASES.filter((phase) => phases.includes(phase)),
  });
  const halfTop = rearStair.width / 2 + rearStair.slab + BANK.beside;
  const y = REAR_GROUND;
  const slope = y * BANK.slope;
  const { x } = rearStair;
  const [start, level] = [NORTH_EDGE - 0.1, end];
  const upper = planLoop([x - halfTop, x + halfTop], [start, level]);
  const lower = planLoop([x - halfTop - slope, x + halfTop + slope], [start, cut ? level : level + slope]);
  const at = (loop: typeof upper, height: number): Point3[] =>
    loop.map(([px, north]) => [px, height, -north]);
  const [high, low] = [at(upper, y), at(lower, -0.1)];
  const path = rearStair.width / 2;
  const strip = (left: number, right: number, from: number) =>
    quad([left, y, -from], [right, y, -from], [right, y, -level], [left, y, -level]);
  part.add(
    'lawn',
    fromTriangles([...strip(x - halfTop, x - path, start), ...strip(x + path, x + halfTop, start)], 0),
    fromTriangles(skirt([low[1]!, low[2]!], [high[1]!, high[2]!], false), 0),
    fromTriangles(skirt([low[3]!, low[0]!], [high[3]!, high[0]!], false), 0),
  );
  part.add('path', fromTriangles(strip(x - path, x + path, NORTH_EDGE + 0.5), 0));
  part.add(cut ? 'soil' : 'lawn', fromTriangles(skirt([low[2]!, low[3]!], [high[2]!, high[3]!], false), 0));
  if (cut) part.add('soil', box([x - halfTop, -0.3, -level + 0.02], [x + halfTop, -0.1, -level + 0.3]));
}
