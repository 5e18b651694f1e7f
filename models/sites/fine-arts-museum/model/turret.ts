// The stair turret at the south-east corner: half an octagon, three storeys, with a roof of its own.
import type { Point3 } from '../../../../src/base/index.ts';
import type { ModelBuilder, PartBuilder } from '../../../kit/model.ts';
import type { Point2 } from '../../../kit/outline.ts';
import { moulding } from '../../../kit/solids.ts';
import { LEVEL, MAIN, ROOF, TURRET as T } from './dimensions.ts';
import { bandProfile, twoRailParapet } from './main-block.ts';
import { roll, tiledSlope } from './roofs.ts';
import { Shell, type ShellWindow } from './shell.ts';

/** Outer corners from the west root round to the east root, (x, north). */
const PLAN: readonly Point2[] = [
  [T.left, 0],
  [T.left, -T.front + T.cut],
  [T.left + T.cut, -T.front],
  [T.right - T.cut, -T.front],
  [T.right, -T.front + T.cut],
  [T.right, 0],
];

/** Lowest sill of the stair windows on each face; each face is half a flight above the one before (E). */
const FIRST_SILL = [null, 1.75, 2.5, 3.25, null] as const;

/** Builds the turret. Its cornice is part of the main block's. */
export function addTurret(builder: ModelBuilder): void {
  const full = builder.level === 'full';
  const part = builder.part('stair-turret', { evidence: 'derived', tile: 'main' });
  const shell = new Shell(builder.level);
  PLAN.slice(1).forEach((to, i) => {
    const from = PLAN[i]!;
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    const first = FIRST_SILL[i];
    const storey = LEVEL.secondFloor - LEVEL.firstFloor;
    const windows = first
      ? [0, 1, 2].map(
          (floor): ShellWindow => ({ x: length / 2, sill: first + floor * storey, kind: 'stair' }),
        )
      : [];
    shell.wall({ from, to, bottom: 0, top: LEVEL.corniceTop, windows });
  });
  shell.into(part);
  part.add('ochre', moulding(PLAN, bandProfile(0, MAIN.baseTop, MAIN.baseProjection)));
  if (full) {
    part.add(
      'cream',
      moulding(PLAN, bandProfile(MAIN.baseTop - 0.05, LEVEL.groundFloor, MAIN.baseProjection + 0.05)),
    );
  }
  part.add(
    'cream',
    twoRailParapet(
      PLAN.slice(1, 5),
      PLAN.slice(1, 5).map(([x, n]): Point2 => [x * 0.994 + 0.14, n + 0.16]),
    ),
  );
}

/** Lays the turret's own roof (section 3.6, E) into a part. */
export function addTurretRoof(part: PartBuilder, full: boolean): void {
  const inset = 0.35;
  const eave: Point3[] = [
    ...PLAN.map(
      ([x, north]): Point3 => [
        x + (x < 23.3 ? inset : -inset),
        LEVEL.corniceTop,
        -north - (north === 0 ? 0 : inset),
      ],
    ),
    [T.right - inset, LEVEL.corniceTop, -3.2],
    [T.left + inset, LEVEL.corniceTop, -3.2],
  ];
  const apex: Point3 = [(T.left + T.right) / 2, ROOF.turretApex, 0.4];
  part.add(
    'tile',
    tiledSlope(
      eave,
      eave.map(() => apex),
      { courses: full ? 12 : 1, step: full ? ROOF.courseStep : 0, closed: true },
    ),
  );
  const up = ([x, y, z]: Point3): Point3 => [x, y + 0.07, z];
  part.add('mortar', ...eave.slice(1, 5).map((corner) => roll([up(corner), up(apex)], 0.18, 0.18)));
}
