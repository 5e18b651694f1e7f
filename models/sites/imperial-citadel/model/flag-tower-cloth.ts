// The cloth of the flag: it keeps its length along every thread while it waves, and sags towards the fly.
import { Vector3 } from 'three';
import type { Geometry } from '../../../kit/geometry.ts';
import type { Level } from '../../../kit/model.ts';
import type { Point2 } from '../../../kit/outline.ts';
import { FLAG_TOWER } from './dimensions.ts';

const { length, height, top, starRadius } = FLAG_TOWER.flag;

/** Wave: length at the hoist, how it shortens towards the fly, largest angle to the wind, lean of the folds [estimate]. */
const WAVE = { metres: 3.0, shortening: 0.18, angle: 0.7, lean: 0.4 };
/** How far the fly hangs below the hoist, and how much further its lower corner does [estimate]. */
const SAG = { fly: 0.55, corner: 0.3, drawnIn: 0.35 };
const INTEGRATION_STEPS = 6;

type Flat = readonly [Point2, Point2, Point2];

/** Where the thread at `v` metres above the lower edge is, `u` metres from the hoist; x downwind, z across. */
function at(u: number, v: number): Vector3 {
  const steps = Math.max(1, Math.ceil(u * INTEGRATION_STEPS));
  const du = u / steps;
  let [x, z] = [0, 0];
  for (let i = 0; i < steps; i++) {
    const s = (i + 0.5) * du;
    const grown = Math.min(1, s / 1.6);
    const phase = (2 * Math.PI * s * (1 + WAVE.shortening * (s / length))) / WAVE.metres;
    const angle =
      WAVE.angle * grown * grown * (3 - 2 * grown) * Math.sin(phase + WAVE.lean * (v - height / 2));
    x += Math.cos(angle) * du;
    z += Math.sin(angle) * du;
  }
  const share = u / length;
  const low = 1 - v / height;
  const drop = SAG.fly * share ** 1.8 + SAG.corner * low * share ** 3;
  return new Vector3(
    x - SAG.drawnIn * low * low * share ** 2.2,
    top - height + v - drop,
    z * (0.85 + 0.15 * low),
  );
}

/** Normal towards +z where the cloth hangs straight. */
function normalAt(u: number, v: number): Vector3 {
  const e = 0.02;
  const along = at(u + e, v).sub(at(Math.max(0, u - e), v));
  const up = at(u, Math.min(height, v + e)).sub(at(u, Math.max(0, v - e)));
  return along.cross(up).normalize();
}

/** The five lines on which the star's ten edges lie, as a point and a unit normal towards the star's middle. */
const STAR_LINES = [0, 1, 2, 3, 4].map((k) => {
  const tip = (i: number): Point2 => {
    const angle = ((90 + 72 * i) * Math.PI) / 180;
    return [length / 2 + starRadius * Math.cos(angle), height / 2 + starRadius * Math.sin(angle)];
  };
  const [a, b] = [tip(k), tip(k + 2)];
  const size = Math.hypot(b[0] - a[0], b[1] - a[1]);
  return { point: a, normal: [-(b[1] - a[1]) / size, (b[0] - a[0]) / size] as Point2 };
});

const side = ({ point, normal }: (typeof STAR_LINES)[number], p: Point2): number =>
  (p[0] - point[0]) * normal[0] + (p[1] - point[1]) * normal[1];

/** Cuts a triangle along a line. */
function cut(triangle: Flat, line: (typeof STAR_LINES)[number]): Flat[] {
  const near = 1e-7;
  const sides = triangle.map((p) => side(line, p));
  if (sides.every((s) => s > -near) || sides.every((s) => s < near)) return [triangle];
  const polygon = (sign: number): Point2[] =>
    triangle.flatMap((p, i): Point2[] => {
      const q = triangle[(i + 1) % 3]!;
      const [s, t] = [sides[i]! * sign, sides[(i + 1) % 3]! * sign];
      const kept: Point2[] = s > -near ? [p] : [];
      if ((s > near && t < -near) || (s < -near && t > near)) {
        const share = s / (s - t);
        kept.push([p[0] + (q[0] - p[0]) * share, p[1] + (q[1] - p[1]) * share]);
      }
      return kept;
    });
  return [polygon(1), polygon(-1)].flatMap((ring) =>
    ring.slice(2).map((p, i): Flat => [ring[0]!, ring[i + 1]!, p]),
  );
}

/** A point belongs to the star when it lies within at least four of its five lines. */
function inStar([a, b, c]: Flat): boolean {
  const middle: Point2 = [(a[0] + b[0] + c[0]) / 3, (a[1] + b[1] + c[1]) / 3];
  return STAR_LINES.filter((line) => side(line, middle) > 0).length >= 4;
}

/** Red field and yellow star, sharing their common edge; the hoist at x = 0. */
export function flagCloth(level: Level): { readonly red: Geometry; readonly yellow: Geometry } {
  const [nu, nv] = { massing: [6, 1], full: [30, 8], close: [60, 16] }[level] as [number, number];
  const flat: Flat[] = [];
  for (let i = 0; i < nu; i++) {
    for (let j = 0; j < nv; j++) {
      const p = (a: number, b: number): Point2 => [(length * a) / nu, (height * b) / nv];
      flat.push([p(i, j), p(i + 1, j), p(i + 1, j + 1)], [p(i, j), p(i + 1, j + 1), p(i, j + 1)]);
    }
  }
  const pieces = STAR_LINES.reduce<Flat[]>((all, line) => all.flatMap((t) => cut(t, line)), flat);
  return {
    red: hung(pieces.filter((piece) => !inStar(piece))),
    yellow: hung(pieces.filter(inStar)),
  };
}

/** Flat triangles of the cloth in the wind, with the cloth's own normals. */
function hung(triangles: readonly Flat[]): Geometry {
  const positions: number[] = [];
  const normals: number[] = [];
  const indices: number[] = [];
  const known = new Map<string, number>();
  for (const [u, v] of triangles.flat()) {
    const key = `${u.toFixed(5)},${v.toFixed(5)}`;
    let index = known.get(key);
    if (index === undefined) {
      index = positions.length / 3;
      known.set(key, index);
      positions.push(...at(u, v).toArray());
      normals.push(...normalAt(u, v).toArray());
    }
    indices.push(index);
  }
  return { positions, normals, indices };
}
