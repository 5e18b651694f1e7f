// What a classical wall carries at its top: architrave and cornice profiles for `moulding`, and brackets along it.
import type { Matrix4 } from 'three';
import { type Geometry, merge, place, turn } from './geometry.ts';
import type { Level } from './model.ts';
import type { Point2 } from './outline.ts';
import { extrude } from './solids.ts';

/** Height and reach of a horizontal member; metres. `projection` is measured out from the wall path. */
export interface BandParams {
  readonly bottom: number;
  readonly top: number;
  readonly projection: number;
}

/** Three fasciae, each a little further out than the one below, under a small cyma. */
export function architraveProfile({ bottom, top, projection }: BandParams, level: Level): Point2[] {
  const at = (t: number): number => bottom + (top - bottom) * t;
  if (level === 'massing') {
    return [
      [0, bottom],
      [projection, bottom],
      [projection, top],
      [0, top],
    ];
  }
  return [
    [-0.3, bottom],
    [projection * 0.35, bottom],
    [projection * 0.35, at(0.3)],
    [projection * 0.5, at(0.3)],
    [projection * 0.5, at(0.62)],
    [projection * 0.65, at(0.62)],
    [projection * 0.65, at(0.84)],
    [projection * 0.85, at(0.9)],
    [projection, at(0.94)],
    [projection, top],
    [-0.05, top],
  ];
}

/** Heights within a cornice at which its brackets sit, as fractions from bottom to top. */
const BRACKET_BAND: Point2 = [0.4, 0.7];

/**
 * Bed mouldings, a plain band for the brackets, a corona with a drip, and a cyma on top, finished by a sloping wash
 * back to the wall. Massing keeps the outline in five points.
 */
export function corniceProfile({ bottom, top, projection }: BandParams, level: Level): Point2[] {
  const y = (t: number): number => bottom + (top - bottom) * t;
  const x = (t: number): number => projection * t;
  if (level === 'massing') {
    return [
      [0, bottom],
      [x(0.3), y(0.4)],
      [x(0.85), y(0.7)],
      [projection, top - 0.06],
      [0, top],
    ];
  }
  return [
    [-0.05, bottom],
    [x(0.06), bottom],
    [x(0.06), y(0.06)],
    [x(0.14), y(0.12)],
    [x(0.24), y(0.16)],
    [x(0.24), y(0.22)],
    [x(0.2), y(0.22)],
    [x(0.2), y(0.34)],
    [x(0.3), y(BRACKET_BAND[0])],
    [x(0.3), y(BRACKET_BAND[1])],
    [x(0.8), y(BRACKET_BAND[1])],
    [x(0.8), y(BRACKET_BAND[1]) - 0.03],
    [x(0.84), y(BRACKET_BAND[1]) - 0.03],
    [x(0.84), y(0.82)],
    [x(0.87), y(0.84)],
    [x(0.88), y(0.88)],
    [x(0.93), y(0.93)],
    [x(0.99), y(0.955)],
    [projection, y(0.96)],
    [projection, top - 0.05],
    [0, top],
  ];
}

/** Where `modillion`s go under a cornice: their top, their height, and how far out from the wall path they start. */
export function bracketBand({ bottom, top, projection }: BandParams): {
  readonly top: number;
  readonly height: number;
  readonly out: number;
  readonly reach: number;
} {
  const height = (top - bottom) * (BRACKET_BAND[1] - BRACKET_BAND[0]);
  return {
    top: bottom + (top - bottom) * BRACKET_BAND[1],
    height,
    out: projection * 0.3,
    reach: projection * 0.46,
  };
}

/** A scrolled bracket whose back is at z = 0, top at y = 0, reaching towards +z. */
export function modillion(width: number, height: number, reach: number): Geometry {
  const side: Point2[] = [
    [0, -height],
    [reach * 0.3, -height * 0.92],
    [reach * 0.45, -height * 0.62],
    [reach * 0.75, -height * 0.5],
    [reach * 0.95, -height * 0.62],
    [reach, -height * 0.4],
    [reach, -height * 0.14],
    [0, -height * 0.14],
  ];
  const cap: Point2[] = [
    [0, -height * 0.14],
    [reach * 1.06, -height * 0.14],
    [reach * 1.06, 0],
    [0, 0],
  ];
  return merge(
    turn(extrude(side, -width / 2, width / 2, [], 40), -90),
    turn(extrude(cap, -width * 0.58, width * 0.58, [], 0), -90),
  );
}

/** How things are spread along a plan path. */
export interface AlongParams {
  /** (x, north) points, outside on the right-hand side. */
  readonly path: readonly Point2[];
  readonly closed: boolean;
  /** Distance between centres; evened out on every straight run. */
  readonly spacing: number;
  /** How far out from the path. */
  readonly out: number;
  readonly y: number;
}

/** Placements at even distances along every straight run of a path, each turned so that its +z looks outwards. */
export function alongPath({ path, closed, spacing, out, y }: AlongParams): Matrix4[] {
  const placements: Matrix4[] = [];
  const runs = closed ? path.length : path.length - 1;
  for (let i = 0; i < runs; i++) {
    const from = path[i]!;
    const to = path[(i + 1) % path.length]!;
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    const [dx, dn] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
    const count = Math.max(1, Math.round(length / spacing));
    const turnDegrees = (Math.atan2(dn, dx) * 180) / Math.PI;
    for (let k = 0; k < count; k++) {
      const s = ((k + 0.5) * length) / count;
      const [x, north] = [from[0] + dx * s + dn * out, from[1] + dn * s - dx * out];
      placements.push(place([x, y, -north], turnDegrees));
    }
  }
  return placements;
}
