// A round tube that grows thinner along its path: branches, antlers, roots.
import { Vector3 } from 'three';
import type { Point3 } from '../../src/base/index.ts';
import { fromTriangles, type Geometry, type Triangle } from './geometry.ts';
import { skirt } from './solids.ts';

/**
 * A tube along a path, from one radius to another, metres. Its end is closed by a point; its foot is open and belongs
 * inside whatever it grows from.
 */
export function taperedTube(
  path: readonly Point3[],
  fromRadius: number,
  toRadius: number,
  sides: number,
): Geometry {
  const points = path.map((p) => new Vector3(...p));
  const side = new Vector3();
  const rings = points.map((point, i): Point3[] => {
    const direction = points[Math.min(i + 1, points.length - 1)]!.clone()
      .sub(points[Math.max(i - 1, 0)]!)
      .normalize();
    if (i === 0) side.set(Math.abs(direction.y) > 0.9 ? 1 : 0, Math.abs(direction.y) > 0.9 ? 0 : 1, 0);
    side.addScaledVector(direction, -side.dot(direction)).normalize();
    const up = direction.clone().cross(side);
    const radius = fromRadius + ((toRadius - fromRadius) * i) / (points.length - 1);
    return Array.from({ length: sides }, (_, k) => {
      const angle = (k / sides) * 2 * Math.PI;
      const p = point
        .clone()
        .addScaledVector(side, radius * Math.cos(angle))
        .addScaledVector(up, radius * Math.sin(angle));
      return [p.x, p.y, p.z];
    });
  });
  const faces: Triangle[] = [];
  for (let i = 0; i + 1 < rings.length; i++) faces.push(...skirt(rings[i]!, rings[i + 1]!));
  const last = rings.at(-1)!;
  const end = points.at(-1)!;
  const tip: Point3 = [end.x, end.y, end.z];
  for (let i = 0; i < sides; i++) faces.push([last[i]!, last[(i + 1) % sides]!, tip]);
  return fromTriangles(faces, 60);
}
