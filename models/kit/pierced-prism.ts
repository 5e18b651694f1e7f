// A tower or block of regular plan whose faces lean, step and are pierced: real holes, through the whole wall.
import type { Point3 } from '../../src/base/index.ts';
import { fromTriangles, type Geometry, type Triangle } from './geometry.ts';
import { quad } from './solids.ts';

/** Where the faces stand at a height: half the distance across flats, metres. Two stations at one height are a ledge. */
export interface PrismStation {
  readonly y: number;
  readonly half: number;
}

/** An opening on the middle of a face, by its half width at rising heights; 0 at an end comes to a point. */
export interface FaceOpening {
  /** 0 faces +x, then counter-clockwise seen from above. */
  readonly face: number;
  readonly rows: readonly { readonly y: number; readonly half: number }[];
}

/** What a pierced prism is made from; metres. */
export interface PiercedPrismParams {
  readonly sides: number;
  /** From the bottom up. */
  readonly stations: readonly PrismStation[];
  readonly openings: readonly FaceOpening[];
  /** Width cut off the vertical edges of a mere skin, measured along the faces; 0 leaves them sharp. */
  readonly chamfer: number;
  /** Pieces into which a face is cut on either side of its openings, so that baked light has something to hold on to. */
  readonly columns: number;
  /** Half across flats of the room inside; the openings go through to it. Absent: the prism is a mere skin. */
  readonly innerHalf?: number;
}

/** The corners of a face's row, seen from outside from left to right: `columns` + 1 on either side of the opening. */
type RowPoints = { readonly left: readonly Point3[]; readonly right: readonly Point3[] };

/** Builds the skin, and with `innerHalf` the inner skin, the reveals of the openings and the rims. */
export function piercedPrism(params: PiercedPrismParams): Geometry {
  const rows = rowsOf(params);
  const faces: Triangle[] = [];
  for (let face = 0; face < params.sides; face++) {
    const openings = params.openings.filter((opening) => opening.face === face);
    const outer = rows.map((row) => rowPoints(params, face, row.half, row.y, openings, params.chamfer));
    faces.push(...skin(outer, rows, openings));
    if (params.chamfer > 0) {
      const next = rows.map((row) =>
        rowPoints(params, (face + 1) % params.sides, row.half, row.y, [], params.chamfer),
      );
      for (let i = 0; i + 1 < rows.length; i++) {
        const at = (points: readonly RowPoints[], k: number, side: 'left' | 'right'): Point3 =>
          side === 'left' ? points[k]!.left[0]! : points[k]!.right[points[k]!.right.length - 1]!;
        faces.push(
          ...quad(
            at(outer, i, 'right'),
            at(next, i, 'left'),
            at(next, i + 1, 'left'),
            at(outer, i + 1, 'right'),
          ),
        );
      }
    }
    if (params.innerHalf === undefined) continue;
    const inner = rows.map((row) => rowPoints(params, face, params.innerHalf!, row.y, openings, 0));
    faces.push(...skin(inner, rows, openings).map(flipped), ...reveals(outer, inner, rows, openings));
    faces.push(...rim(outer[rows.length - 1]!, inner[rows.length - 1]!));
    faces.push(...rim(outer[0]!, inner[0]!).map(flipped));
  }
  return fromTriangles(faces, 20);
}

const flipped = ([a, b, c]: Triangle): Triangle => [a, c, b];

/** All stations, and one more wherever an opening of any face begins, bends or ends: no face has a corner the next has not. */
function rowsOf({ stations, openings }: PiercedPrismParams): PrismStation[] {
  const rows = [...stations];
  for (const { y } of openings.flatMap((opening) => opening.rows)) {
    if (rows.some((row) => Math.abs(row.y - y) < 1e-6)) continue;
    const above = rows.findIndex((row) => row.y > y);
    if (above < 1) throw new Error(`An opening reaches to ${y}, outside the prism.`);
    const [low, high] = [rows[above - 1]!, rows[above]!];
    const share = (y - low.y) / (high.y - low.y);
    rows.splice(above, 0, { y, half: low.half + (high.half - low.half) * share });
  }
  return rows;
}

const covers = ({ rows }: FaceOpening, low: number, high: number): boolean =>
  rows[0]!.y <= low + 1e-6 && rows[rows.length - 1]!.y >= high - 1e-6;

/** Half width of an opening at a height within it. */
function halfAt({ rows }: FaceOpening, y: number): number {
  const above = Math.max(
    1,
    rows.findIndex((row) => row.y >= y - 1e-6),
  );
  const [low, high] = [rows[above - 1]!, rows[above]!];
  const share = Math.min(1, Math.max(0, (y - low.y) / Math.max(high.y - low.y, 1e-9)));
  return low.half + (high.half - low.half) * share;
}

function rowPoints(
  params: PiercedPrismParams,
  face: number,
  half: number,
  y: number,
  openings: readonly FaceOpening[],
  chamfer: number,
): RowPoints {
  const edge = half * Math.tan(Math.PI / params.sides) - chamfer;
  const opening = openings.find((candidate) => covers(candidate, y, y));
  // Without an opening the strip in the middle is as wide as the others.
  const split = opening ? halfAt(opening, y) : edge / (2 * params.columns + 1);
  const angle = (face * 2 * Math.PI) / params.sides;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  // Outwards is (cos, −sin) in (x, z); to the right seen from outside is (−sin, −cos).
  const at = (x: number): Point3 => [half * cos - x * sin, y, -half * sin - x * cos];
  const shares = Array.from({ length: params.columns + 1 }, (_, i) => i / params.columns);
  return {
    left: shares.map((share) => at(-edge + (edge - split) * share)),
    right: shares.map((share) => at(split + (edge - split) * share)),
  };
}

function skin(
  points: readonly RowPoints[],
  rows: readonly PrismStation[],
  openings: readonly FaceOpening[],
): Triangle[] {
  const faces: Triangle[] = [];
  for (let i = 0; i + 1 < rows.length; i++) {
    const [low, high] = [points[i]!, points[i + 1]!];
    for (const side of ['left', 'right'] as const) {
      for (let k = 0; k + 1 < low[side].length; k++)
        faces.push(...quad(low[side][k]!, low[side][k + 1]!, high[side][k + 1]!, high[side][k]!));
    }
    if (openings.some((opening) => covers(opening, rows[i]!.y, rows[i + 1]!.y))) continue;
    const inmost = low.left.length - 1;
    faces.push(...quad(low.left[inmost]!, low.right[0]!, high.right[0]!, high.left[inmost]!));
  }
  return faces;
}

/** The inner sides of the openings, their sills and their heads. */
function reveals(
  outer: readonly RowPoints[],
  inner: readonly RowPoints[],
  rows: readonly PrismStation[],
  openings: readonly FaceOpening[],
): Triangle[] {
  const faces: Triangle[] = [];
  const left = (points: RowPoints): Point3 => points.left[points.left.length - 1]!;
  const right = (points: RowPoints): Point3 => points.right[0]!;
  const across = (i: number): Triangle[] =>
    quad(left(outer[i]!), right(outer[i]!), right(inner[i]!), left(inner[i]!));
  for (const opening of openings) {
    const within = rows.flatMap((row, i) => (covers(opening, row.y, row.y) ? [i] : []));
    for (const [k, i] of within.entries()) {
      const j = within[k + 1];
      if (j === undefined) continue;
      faces.push(
        ...quad(left(outer[i]!), left(inner[i]!), left(inner[j]!), left(outer[j]!)),
        ...quad(right(inner[i]!), right(outer[i]!), right(outer[j]!), right(inner[j]!)),
      );
    }
    faces.push(...across(within[0]!), ...across(within[within.length - 1]!).map(flipped));
  }
  return faces;
}

/** From the outer skin to the inner one, facing up. */
function rim(outer: RowPoints, inner: RowPoints): Triangle[] {
  const line = (points: RowPoints): readonly Point3[] => [...points.left, ...points.right];
  const [from, to] = [line(outer), line(inner)];
  return from.slice(1).flatMap((_, i) => quad(from[i]!, from[i + 1]!, to[i + 1]!, to[i]!));
}

/**
 * Rows of an arched opening for `FaceOpening`: straight jambs from `sill` to `springing`, then an arch of `rise`
 * (half the width when absent).
 */
export function archRows(
  sill: number,
  springing: number,
  width: number,
  rise: number = width / 2,
  segments = 6,
): readonly { readonly y: number; readonly half: number }[] {
  const half = width / 2;
  const radius = (half * half + rise * rise) / (2 * rise);
  const centre = springing + rise - radius;
  const start = Math.asin((springing - centre) / radius);
  const head = Array.from({ length: segments + 1 }, (_, i) => {
    const angle = start + ((Math.PI / 2 - start) * i) / segments;
    return { y: centre + radius * Math.sin(angle), half: i === segments ? 0 : radius * Math.cos(angle) };
  });
  return [{ y: sill, half }, ...head];
}
