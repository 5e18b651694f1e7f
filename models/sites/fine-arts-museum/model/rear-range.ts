// Rear range with its two light wells, and the raised east extension.
import type { ModelBuilder } from '../../../kit/model.ts';
import type { Point2 } from '../../../kit/outline.ts';
import { box, moulding } from '../../../kit/solids.ts';
import { BAND, EXTENSION as X, LEVEL, MAIN, REAR } from './dimensions.ts';
import { bandProfile, CORNICE_PROFILE } from './main-block.ts';
import { bayMiddles, Shell, type ShellWindow } from './shell.ts';
import type { WindowKind } from './windows.ts';
import { PRESENT } from './phases.ts';

const FLOORS = [LEVEL.groundFloor, LEVEL.firstFloor, LEVEL.secondFloor] as const;

const rows = (xs: readonly number[], kind: WindowKind, floors: readonly number[] = FLOORS): ShellWindow[] =>
  xs.flatMap((x) => floors.map((floor) => ({ x, sill: floor + 0.9, kind })));

/** Builds walls, wells and flat roofs between the two ranges. */
export function addRearRange(builder: ModelBuilder): void {
  const part = builder.part('rear-range', { evidence: 'derived', tile: 'rear' });
  const shell = new Shell(builder.level);
  const [bottom, top] = [0, LEVEL.corniceTop];
  const path: readonly Point2[] = [
    [REAR.right, MAIN.depth],
    [REAR.right, -REAR.back],
    [REAR.left, -REAR.back],
    [REAR.left, MAIN.depth],
  ];
  const bays = [3, 14, 3];
  path.slice(1).forEach((to, i) => {
    const from = path[i]!;
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    shell.wall({ from, to, bottom, top, windows: rows(bayMiddles(length, bays[i]!), 'rear') });
  });
  for (const [left, right] of [REAR.westWell, REAR.eastWell] as readonly (readonly [number, number])[]) {
    const [south, north] = [MAIN.depth, -REAR.wellBack];
    shell.wall({ from: [left, north], to: [right, north], bottom, top, windows: rows([1.8, 5], 'rear') });
    shell.wall({ from: [left, south], to: [left, north], bottom, top });
    shell.wall({ from: [right, north], to: [right, south], bottom, top });
  }
  shell.into(part);
  part.add('cream', moulding(path, CORNICE_PROFILE));
  const [south, north] = [-MAIN.depth, REAR.wellBack];
  const [west, east] = [REAR.westWell, REAR.eastWell];
  const flat = (left: number, right: number, from: number, to: number): void => {
    part.add('cream', box([left, top - 0.3, to], [right, top - 0.07, from]));
  };
  flat(REAR.left + 0.1, west[0] - 0.1, south, north);
  flat(west[1] + 0.1, east[0] - 0.1, south, north);
  flat(east[1] + 0.1, REAR.right - 0.1, south, north);
  flat(REAR.left + 0.1, REAR.right - 0.1, north, north - 0.7);
  addExtension(builder);
}

/** East extension on the two upper floors, open below (section 3.7; part of 1997–99: E). */
function addExtension(builder: ModelBuilder): void {
  const part = builder.part('east-extension', { evidence: 'estimated', tile: 'rear', phases: PRESENT });
  const shell = new Shell(builder.level);
  const [south, north] = [-X.front, -X.back];
  const upper = [LEVEL.firstFloor, LEVEL.secondFloor];
  const path: readonly Point2[] = [
    [X.left - 0.2, south],
    [X.right, south],
    [X.right, north],
    [X.left - 0.2, north],
  ];
  const bays = [1, 5, 1];
  path.slice(1).forEach((to, i) => {
    const from = path[i]!;
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    shell.wall({
      from,
      to,
      bottom: X.bottom,
      top: LEVEL.corniceTop,
      windows: rows(bayMiddles(length, bays[i]!), 'rear', upper),
    });
  });
  shell.wall({
    from: [X.left - 0.2, north],
    to: [X.left - 0.2, south],
    bottom: X.bottom,
    top: LEVEL.corniceTop,
  });
  shell.into(part);
  part.add('cream', moulding(path, bandProfile(LEVEL.corniceUnderside, LEVEL.corniceTop, 0.3)));
  part.add('cream', moulding(path, bandProfile(X.bottom - 0.1, X.bottom + 0.35, BAND.projection)));
  part.add(
    'cream',
    box([X.left - 0.15, X.bottom - 0.02, X.back + 0.1], [X.right - 0.1, X.bottom + 0.2, X.front - 0.1]),
  );
  part.add(
    'cream',
    box(
      [X.left - 0.15, LEVEL.corniceTop - 0.3, X.back + 0.1],
      [X.right - 0.1, LEVEL.corniceTop - 0.06, X.front - 0.1],
    ),
  );
  const posts = bayMiddles(north - south, 6).flatMap((z) =>
    [X.right - 0.3, X.left + 0.7].map((x) => [x, -(south + z)] as const),
  );
  for (const [x, z] of posts) part.add('cream', box([x - 0.2, 0, z - 0.2], [x + 0.2, X.bottom, z + 0.2]));
}
