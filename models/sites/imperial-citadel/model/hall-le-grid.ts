// Where the columns and bracket sets of the Lê hall stand; x east, z south of the hall's middle, on the platform.
import type { Matrix4 } from 'three';
import { place } from '../../../kit/geometry.ts';
import { HALL_LE } from './dimensions.ts';

const lines = (bays: readonly number[]): number[] => {
  let at = -bays.reduce((sum, bay) => sum + bay, 0) / 2;
  return [
    at,
    ...bays.map((bay) => {
      at += bay;
      return at;
    }),
  ];
};

/** Column lines from west to east and from north to south (the bays are symmetrical). */
export const COLUMN_X: readonly number[] = lines(HALL_LE.baysEastWest);
export const COLUMN_Z: readonly number[] = lines(HALL_LE.baysNorthSouth);

/** Columns of ring 0 (porch), 1 (carries the upper eave) or 2 (main). */
export const columnPlaces = (ring: number): Matrix4[] =>
  COLUMN_X.flatMap((x, i) =>
    COLUMN_Z.flatMap((z, j) =>
      Math.min(i, j, COLUMN_X.length - 1 - i, COLUMN_Z.length - 1 - j, 2) === ring ? [place([x, 0, z])] : [],
    ),
  );

/** Stations along one side: every column line, and one or two between where a bay is wide. */
const along = (all: readonly number[], ring: number): number[] => {
  const at = all.slice(ring, all.length - ring);
  return at.flatMap((from, i) => {
    const bay = (at[i + 1] ?? from) - from;
    const extra = bay > 8 ? 2 : bay > 4 ? 1 : 0;
    return Array.from({ length: extra + 1 }, (_, k) => from + (bay * k) / (extra + 1));
  });
};

/** Bracket sets under both eaves, each turned outward; those on the corners stand diagonally. */
export const bracketPlaces = (): Matrix4[] =>
  [0, 1].flatMap((ring) => {
    const y = HALL_LE.columns[ring]![1];
    const [xs, zs] = [along(COLUMN_X, ring), along(COLUMN_Z, ring)];
    const [hx, hz] = [-xs[0]!, -zs[0]!];
    return [
      ...xs.slice(1, -1).flatMap((x) => [place([x, y, hz]), place([x, y, -hz], 180)]),
      ...zs.slice(1, -1).flatMap((z) => [place([hx, y, z], 90), place([-hx, y, z], -90)]),
      place([hx, y, hz], 45),
      place([hx, y, -hz], 135),
      place([-hx, y, -hz], -135),
      place([-hx, y, hz], -45),
    ];
  });
