// Slate laid in courses: every row of slates lies a little over the row below, so that its butts cast a shadow.
import { Vector3 } from 'three';
import { fromTriangles, type Geometry, type Triangle } from '../../../kit/geometry.ts';
import { quad } from '../../../kit/solids.ts';
import type { Point3 } from '../../../../src/base/index.ts';

/** Rows of points from eaves to ridge, each row running anticlockwise seen from above. */
export type SlopeRows = readonly (readonly Point3[])[];

/** Rows at even shares between an eaves line and a ridge line of as many points: a ruled slope. */
export const ruledRows = (eaves: readonly Point3[], ridge: readonly Point3[], count: number): Point3[][] =>
  Array.from({ length: count + 1 }, (_, k) =>
    eaves.map((p, i): Point3 => {
      const [q, t] = [ridge[i]!, k / count];
      return [p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t, p[2] + (q[2] - p[2]) * t];
    }),
  );

/** Skins a slope; each course is lifted off the one below by `lift` metres at its butts (0: one smooth skin). */
export function slated(rows: SlopeRows, lift: number, creaseDegrees = 24): Geometry {
  const faces: Triangle[] = [];
  for (let k = 0; k + 1 < rows.length; k++) {
    const [lower, upper] = [rows[k]!, rows[k + 1]!];
    const butts = lower.map((p, i) => lifted(lower, upper, i, lift) ?? p);
    for (let i = 0; i + 1 < lower.length; i++) {
      faces.push(...quad(butts[i]!, butts[i + 1]!, upper[i + 1]!, upper[i]!));
      if (lift > 0) faces.push(...quad(lower[i]!, lower[i + 1]!, butts[i + 1]!, butts[i]!));
    }
  }
  return fromTriangles(faces, creaseDegrees);
}

function lifted(lower: readonly Point3[], upper: readonly Point3[], i: number, lift: number): Point3 | null {
  const vector = (p: Point3, q: Point3): Vector3 => new Vector3(q[0] - p[0], q[1] - p[1], q[2] - p[2]);
  const along = vector(lower[Math.max(0, i - 1)]!, lower[Math.min(lower.length - 1, i + 1)]!);
  const normal = along.cross(vector(lower[i]!, upper[i]!));
  if (normal.lengthSq() < 1e-12) return null;
  normal.normalize().multiplyScalar(lift);
  const p = lower[i]!;
  return [p[0] + normal.x, p[1] + normal.y, p[2] + normal.z];
}
