// Where a camera may be: the height of the ground and what is solid, on a coarse grid, small enough to load with a site.
import type { Point3 } from '../base/index.ts';
import { ContentError } from './parse.ts';

/** Heights of the ground (or water) at the corners of a square grid, metres. */
export interface GroundGrid {
  readonly originX: number;
  readonly originZ: number;
  readonly cellMetres: number;
  readonly columns: number;
  readonly rows: number;
  /** `rows × columns` heights, x running fastest. */
  readonly heights: ArrayLike<number>;
}

/** A solid stretch of one column, metres. */
export interface SolidSpan {
  readonly bottom: number;
  readonly top: number;
}

/** What is solid in a site's default phase, in the site's model frame. */
export interface SolidMap {
  readonly ground: GroundGrid;
  /** Side of a square column of `spans`; column (ix, iz) begins at (ix, iz) × cellMetres. */
  readonly cellMetres: number;
  /** Solid stretches by `columnKey(ix, iz)`, from low to high; a column that is not named is open sky. */
  readonly spans: ReadonlyMap<number, readonly SolidSpan[]>;
}

/** A camera keeps this far above the ground, metres. */
const CLEARANCE_METRES = 0.25;
const MAGIC = 0x44435332;
const HEADER_BYTES = 48;
const RUN_BYTES = 10;
/** Heights are stored in whole centimetres: ± 327 m, more than any site is high. */
const UNITS_PER_METRE = 100;

/** Nothing solid, flat ground at 0. */
export const EMPTY_SOLID_MAP: SolidMap = {
  ground: { originX: 0, originZ: 0, cellMetres: 1, columns: 1, rows: 1, heights: [0] },
  cellMetres: 2,
  spans: new Map(),
};

/** Names a column of the solid grid; both numbers within ± 32,767. */
export const columnKey = (ix: number, iz: number): number => (iz + 32_768) * 65_536 + ix + 32_768;

/** Height of the ground at (x, z), metres, between the grid's corners; beyond the grid, its nearest edge. */
export function groundHeightMetres({ ground }: SolidMap, x: number, z: number): number {
  const { columns, rows, heights } = ground;
  const u = Math.min(columns - 1, Math.max(0, (x - ground.originX) / ground.cellMetres));
  const v = Math.min(rows - 1, Math.max(0, (z - ground.originZ) / ground.cellMetres));
  const [i, j] = [Math.min(Math.floor(u), columns - 2), Math.min(Math.floor(v), rows - 2)];
  const at = (column: number, row: number): number =>
    heights[Math.max(0, Math.min(rows - 1, row)) * columns + Math.max(0, Math.min(columns - 1, column))]!;
  const [fu, fv] = [u - i, v - j];
  const near = at(i, j) * (1 - fu) + at(i + 1, j) * fu;
  const far = at(i, j + 1) * (1 - fu) + at(i + 1, j + 1) * fu;
  return near * (1 - fv) + far * fv;
}

/** Whether a camera may be at `point`: a little above the ground and in nothing solid. */
export function isFree(map: SolidMap, point: Point3): boolean {
  const [x, y, z] = point;
  if (y < groundHeightMetres(map, x, z) + CLEARANCE_METRES) return false;
  return isColumnFree(map, Math.floor(x / map.cellMetres), Math.floor(z / map.cellMetres), y, y);
}

/** Whether the whole straight way from `from` to `to` is free, both ends included. Exact on the grid's cells. */
export function isSegmentFree(map: SolidMap, from: Point3, to: Point3): boolean {
  const stops = crossings(map.cellMetres, from, to);
  let previous = from;
  if (!isFree(map, from)) return false;
  for (const t of stops) {
    const point: Point3 = [
      from[0] + (to[0] - from[0]) * t,
      from[1] + (to[1] - from[1]) * t,
      from[2] + (to[2] - from[2]) * t,
    ];
    const ix = Math.floor((previous[0] + point[0]) / 2 / map.cellMetres);
    const iz = Math.floor((previous[2] + point[2]) / 2 / map.cellMetres);
    if (point[1] < groundHeightMetres(map, point[0], point[2]) + CLEARANCE_METRES) return false;
    if (!isColumnFree(map, ix, iz, Math.min(previous[1], point[1]), Math.max(previous[1], point[1]))) {
      return false;
    }
    previous = point;
  }
  return isFree(map, to);
}

function isColumnFree(map: SolidMap, ix: number, iz: number, lowest: number, highest: number): boolean {
  const spans = map.spans.get(columnKey(ix, iz));
  return !spans?.some(({ bottom, top }) => highest >= bottom && lowest <= top);
}

/** Fractions of the way at which it enters another column, in order, ending with 1. */
function crossings(cell: number, from: Point3, to: Point3): number[] {
  const stops: number[] = [];
  for (const axis of [0, 2] as const) {
    const [start, end] = [from[axis] / cell, to[axis] / cell];
    const [low, high] = [Math.min(start, end), Math.max(start, end)];
    for (let line = Math.floor(low) + 1; line < high; line++) stops.push((line - start) / (end - start));
  }
  stops.sort((a, b) => a - b);
  stops.push(1);
  return stops;
}

/**
 * The map as bytes: a header, the ground's heights in centimetres, then the solid stretches as runs of equal columns
 * along x (iz, first ix, length, bottom, top).
 */
export function encodeSolidMap(map: SolidMap): ArrayBuffer {
  const runs = runsOf(map);
  const { ground } = map;
  const groundBytes = ground.columns * ground.rows * 2;
  const buffer = new ArrayBuffer(HEADER_BYTES + groundBytes + runs.length * RUN_BYTES);
  const view = new DataView(buffer);
  view.setUint32(0, MAGIC);
  view.setFloat64(8, ground.originX, true);
  view.setFloat64(16, ground.originZ, true);
  view.setFloat32(24, ground.cellMetres, true);
  view.setUint32(28, ground.columns, true);
  view.setUint32(32, ground.rows, true);
  view.setFloat32(36, map.cellMetres, true);
  view.setUint32(40, runs.length, true);
  let offset = HEADER_BYTES;
  for (let i = 0; i < ground.columns * ground.rows; i++, offset += 2) {
    view.setInt16(offset, inUnits(ground.heights[i]!), true);
  }
  for (const run of runs) {
    for (const value of run) {
      view.setInt16(offset, value, true);
      offset += 2;
    }
  }
  return buffer;
}

const inUnits = (metres: number): number =>
  Math.max(-32_768, Math.min(32_767, Math.round(metres * UNITS_PER_METRE)));

type Run = [iz: number, ix: number, length: number, bottom: number, top: number];

function runsOf({ spans }: SolidMap): Run[] {
  const cells: Run[] = [];
  for (const [key, list] of spans) {
    const [iz, ix] = [Math.floor(key / 65_536) - 32_768, (key % 65_536) - 32_768];
    for (const span of list) cells.push([iz, ix, 1, inUnits(span.bottom), inUnits(span.top)]);
  }
  cells.sort((a, b) => a[0] - b[0] || a[3] - b[3] || a[4] - b[4] || a[1] - b[1]);
  const runs: Run[] = [];
  for (const cell of cells) {
    const last = runs.at(-1);
    const goesOn =
      last &&
      last[0] === cell[0] &&
      last[3] === cell[3] &&
      last[4] === cell[4] &&
      last[1] + last[2] === cell[1];
    if (goesOn) last[2] += 1;
    else runs.push(cell);
  }
  return runs;
}

/** The map from its bytes. Throws a ContentError when they are not a solid map, or one that was cut off. */
export function decodeSolidMap(bytes: ArrayBuffer): SolidMap {
  const view = new DataView(bytes);
  if (bytes.byteLength < HEADER_BYTES || view.getUint32(0) !== MAGIC) {
    throw new ContentError('solid map', ['not a solid map of this version']);
  }
  const [columns, rows] = [view.getUint32(28, true), view.getUint32(32, true)];
  const runCount = view.getUint32(40, true);
  const expected = HEADER_BYTES + columns * rows * 2 + runCount * RUN_BYTES;
  if (bytes.byteLength !== expected || columns < 1 || rows < 1) {
    throw new ContentError('solid map', [`${expected} bytes expected, ${bytes.byteLength} found`]);
  }
  let offset = HEADER_BYTES;
  const next = (): number => {
    const value = view.getInt16(offset, true);
    offset += 2;
    return value;
  };
  const heights = new Float32Array(columns * rows);
  for (let i = 0; i < heights.length; i++) heights[i] = next() / UNITS_PER_METRE;
  const spans = new Map<number, SolidSpan[]>();
  for (let i = 0; i < runCount; i++) {
    const [iz, ix, length] = [next(), next(), next()];
    const span = { bottom: next() / UNITS_PER_METRE, top: next() / UNITS_PER_METRE };
    for (let step = 0; step < length; step++) {
      const key = columnKey(ix + step, iz);
      const list = spans.get(key);
      if (list) list.push(span);
      else spans.set(key, [span]);
    }
  }
  return {
    ground: {
      originX: view.getFloat64(8, true),
      originZ: view.getFloat64(16, true),
      cellMetres: view.getFloat32(24, true),
      columns,
      rows,
      heights,
    },
    cellMetres: view.getFloat32(36, true),
    spans,
  };
}
