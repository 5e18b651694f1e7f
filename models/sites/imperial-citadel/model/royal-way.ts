// Ngự Đạo, the royal way: flagstones with a camber between kerbs, an open gutter on either side.
import type { Matrix4 } from 'three';
import type { Point3 } from '../../../../src/base/index.ts';
import { fromTriangles, type Geometry, place, type Triangle } from '../../../kit/geometry.ts';
import type { PlanRect } from '../../../kit/ground-grid.ts';
import type { Point2 } from '../../../kit/outline.ts';
import { quad } from '../../../kit/solids.ts';
import { COURT } from './dimensions.ts';

const { width, kerb, kerbTop, gutter, gutterDepth, edge, crown, side } = COURT.royalWay;
const [KERB, GUTTER, EDGE] = [width / 2, width / 2 + kerb, width / 2 + kerb + gutter];

/** From the axis to where the ground of the court begins. */
export const WAY_HALF_WIDTH = EDGE + edge;

const EAST: readonly Point2[] = [
  [0, crown],
  [KERB / 2, (crown * 3 + side) / 4],
  [KERB + 0.02, side],
  [GUTTER - 0.02, -gutterDepth],
  [EDGE, -gutterDepth],
  [EDGE, 0],
  [WAY_HALF_WIDTH, 0],
];
/** Across the way, x and height, west to east. Under the kerb stones it runs on unseen. */
const PROFILE: readonly Point2[] = [
  ...[...EAST.slice(1)].reverse().map(([x, y]): Point2 => [-x, y]),
  ...EAST,
];

/** Points of the way's surface between two x, both included. */
export function wayProfile(from: number, to: number): Point2[] {
  const heightAt = (x: number): number => {
    const i = Math.max(
      1,
      PROFILE.findIndex(([px]) => px >= x - 1e-9),
    );
    const [[x0, y0], [x1, y1]] = [PROFILE[i - 1]!, PROFILE[i]!];
    return x1 === x0 ? y1 : y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
  };
  const inner = PROFILE.filter(([x]) => x > from + 1e-6 && x < to - 1e-6);
  return [[from, heightAt(from)], ...inner, [to, to >= WAY_HALF_WIDTH ? 0 : heightAt(to)]];
}

/** Norths at which the strip is cut: every 3 m or so, and at the edges of the hole. */
function cuts([south, north]: readonly [number, number], hole?: PlanRect): number[] {
  const stops = [south, ...(hole ? hole.north : []), north];
  return stops
    .slice(1)
    .flatMap((to, i) => {
      const from = stops[i]!;
      const count = Math.ceil((to - from) / 3);
      return Array.from({ length: count }, (_, k) => from + ((to - from) * k) / count);
    })
    .concat(north);
}

/** The surface of the way over a rectangle; where `hole` lies only what is west of it. Its ends are closed. */
export function wayStrip(area: PlanRect, hole?: PlanRect): Geometry {
  const norths = cuts(area.north, hole);
  const faces: Triangle[] = [];
  for (let i = 0; i + 1 < norths.length; i++) {
    const [n0, n1] = [norths[i]!, norths[i + 1]!];
    const inHole = hole !== undefined && n0 >= hole.north[0] - 1e-6 && n1 <= hole.north[1] + 1e-6;
    const line = wayProfile(area.x[0], inHole ? hole.x[0] : area.x[1]);
    for (let k = 0; k + 1 < line.length; k++) {
      const [a, b] = [line[k]!, line[k + 1]!];
      faces.push(...quad([a[0], a[1], -n0], [b[0], b[1], -n0], [b[0], b[1], -n1], [a[0], a[1], -n1]));
    }
  }
  const line = wayProfile(area.x[0], area.x[1]);
  for (const [north, facesSouth] of [
    [area.north[0], true],
    [area.north[1], false],
  ] as const) {
    for (let k = 0; k + 1 < line.length; k++) {
      const [a, b] = [line[k]!, line[k + 1]!];
      const at = (x: number, y: number): Point3 => [x, y, -north];
      const bottom = -gutterDepth - 0.02;
      const [p, q, r, s] = [at(a[0], bottom), at(b[0], bottom), at(b[0], b[1]), at(a[0], a[1])];
      faces.push(...(facesSouth ? quad(p, q, r, s) : quad(q, p, s, r)));
    }
  }
  return fromTriangles(faces, 25);
}

/** Places of kerb stones (a body of one cubic metre on y = 0) along the way, but for those over `hole`. */
export function wayKerbs(area: PlanRect, hole?: PlanRect): Matrix4[] {
  const norths = cuts(area.north, hole);
  return norths.slice(1).flatMap((n1, i) => {
    const n0 = norths[i]!;
    const inHole = hole !== undefined && n0 >= hole.north[0] - 1e-6 && n1 <= hole.north[1] + 1e-6;
    return [-1, 1].flatMap((sign) => {
      const x = sign * (KERB + kerb / 2);
      if (x < area.x[0] || x > area.x[1] || (inHole && x > hole.x[0])) return [];
      const stones = Math.round((n1 - n0) / 1.2);
      const length = (n1 - n0) / stones;
      return Array.from({ length: stones }, (_, k) =>
        place([x, -0.2, -(n0 + (k + 0.5) * length)], 0, [kerb, kerbTop + 0.2, length - 0.008]),
      );
    });
  });
}
