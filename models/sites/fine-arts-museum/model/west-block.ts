// The west block, at right angles to the main one, and the first-floor link between them.
import { translate, turn } from '../../../kit/geometry.ts';
import type { Level, ModelBuilder, PartBuilder } from '../../../kit/model.ts';
import type { Point2 } from '../../../kit/outline.ts';
import { box, chamferedBox, moulding, stairs } from '../../../kit/solids.ts';
import { BAND, BAY, LEVEL, MAIN, OPENING, STEPS, WEST as W } from './dimensions.ts';
import { bandProfile, CORNICE_PROFILE } from './main-block.ts';
import { bayMiddles, Shell, type ShellWindow } from './shell.ts';

const LENGTH = W.south - W.north;
const MARGIN = (LENGTH - W.bays * BAY) / 2;

/** Outer corners, walked with the outside on the right, from the north-west. */
const PLAN: readonly Point2[] = [
  [W.left, -W.north],
  [W.left, -W.south],
  [W.right, -W.south],
  [W.right, -W.north],
];

/** Doors on the court, at the heads of the external flights (D-P): middles, z. */
const DOORS = [18, 22, 48.5] as const;

function courtWindows(): ShellWindow[] {
  return bayMiddles(W.bays * BAY, W.bays).flatMap((middle): ShellWindow[] => {
    const x = MARGIN + middle;
    const z = W.south - x;
    const isDoor = DOORS.some((door) => Math.abs(door - z) < BAY / 2);
    return [
      isDoor
        ? { x, sill: LEVEL.groundFloor, kind: 'door' }
        : { x, sill: OPENING.groundSill, kind: 'casement' },
      { x, sill: OPENING.firstSill, kind: 'casement' },
      { x, sill: OPENING.topSill, kind: 'top' },
    ];
  });
}

/** Builds the block (heights and elevations estimated, section 3.8) and the link. */
export function addWestBlock(builder: ModelBuilder): void {
  const full = builder.level === 'full';
  const part = builder.part('west-block', { evidence: 'estimated', tile: 'west' });
  const shell = new Shell(builder.level);
  const [bottom, top] = [0, LEVEL.corniceTop];
  const plain = (length: number, count: number): ShellWindow[] =>
    bayMiddles(length, count).flatMap((x) => [
      { x, sill: OPENING.groundSill, kind: 'rear' as const },
      { x, sill: OPENING.firstSill, kind: 'rear' as const },
      { x, sill: OPENING.topSill, kind: 'rear' as const },
    ]);
  const width = W.right - W.left;
  shell.wall({ from: PLAN[0]!, to: PLAN[1]!, bottom, top, windows: plain(LENGTH, W.bays) });
  shell.wall({ from: PLAN[1]!, to: PLAN[2]!, bottom, top, windows: plain(width, 3) });
  shell.wall({ from: PLAN[2]!, to: PLAN[3]!, bottom, top, windows: courtWindows() });
  shell.wall({ from: PLAN[3]!, to: PLAN[0]!, bottom, top });
  shell.into(part);
  part.add(
    'cream',
    moulding(PLAN, CORNICE_PROFILE, true),
    moulding(PLAN, bandProfile(BAND.upperBottom, BAND.upperTop, BAND.projection), true),
  );
  part.add('ochre', moulding(PLAN, bandProfile(0, MAIN.baseTop, MAIN.baseProjection), true));
  if (full) {
    for (let i = 0; i <= W.bays; i += 2) {
      const z = W.south - MARGIN - i * BAY;
      part.add(
        'cream',
        chamferedBox(
          [W.right - 0.05, LEVEL.groundFloor, z - 0.3],
          [W.right + 0.1, LEVEL.corniceUnderside + 0.02, z + 0.3],
          0.015,
        ),
      );
    }
    for (const z of DOORS) {
      const flight = turn(stairs(STEPS.count, STEPS.riser, 0.3, 2.2), 90);
      part.add('ochre', translate(flight, [W.right + STEPS.count * 0.3 + 0.05, 0, z]));
    }
  }
  addLink(builder.level, part);
}

/** The closed bridge on the first floor, over the wall that shuts the gap (section 2, 3.8). */
function addLink(level: Level, part: PartBuilder): void {
  const shell = new Shell(level);
  const [floor, top] = [LEVEL.firstFloor - 0.3, LEVEL.firstFloor + 3.5];
  const windows = bayMiddles(W.north, 4).map(
    (x): ShellWindow => ({ x, sill: OPENING.firstSill, kind: 'rear' }),
  );
  shell.wall({ from: [W.linkRight, -W.north], to: [W.linkRight, 0], bottom: floor, top, windows });
  shell.wall({ from: [W.linkLeft, 0], to: [W.linkLeft, -W.north], bottom: floor, top, windows });
  shell.into(part);
  part.add(
    'cream',
    box([W.linkLeft - 0.15, floor - 0.25, 0.05], [W.linkRight + 0.15, floor + 0.02, W.north - 0.05]),
    box([W.linkLeft - 0.25, top, 0.05], [W.linkRight + 0.25, top + 0.3, W.north - 0.05]),
    ...bayMiddles(W.north, 4).map((z) =>
      box([W.linkLeft + 0.1, 0, z - 0.2], [W.linkRight - 0.1, floor, z + 0.2]),
    ),
  );
  part.add('ochre', box([W.linkWall - 0.15, 0, 0.02], [W.linkWall + 0.15, 2.6, W.north - 0.02]));
}
