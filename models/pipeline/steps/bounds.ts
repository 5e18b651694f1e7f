// Boxes round parts and sites, metres, glTF axes.
import { Vector3 } from 'three';
import type { Point3 } from '../../../src/base/index.ts';
import type { Part } from '../../kit/model.ts';

/** Smallest box along the axes. */
export interface Bounds {
  readonly min: Point3;
  readonly max: Point3;
}

/** Box round parts with all their instances. Throws when there is no vertex. */
export function boundsOfParts(parts: readonly Part[]): Bounds {
  const [min, max, p] = [
    new Vector3().setScalar(Infinity),
    new Vector3().setScalar(-Infinity),
    new Vector3(),
  ];
  for (const { geometry, placements } of parts.flatMap((part) => part.meshes)) {
    for (const placement of placements ?? [null]) {
      for (let i = 0; i < geometry.positions.length; i += 3) {
        p.fromArray(geometry.positions, i);
        if (placement) p.applyMatrix4(placement);
        min.min(p);
        max.max(p);
      }
    }
  }
  if (min.x > max.x) throw new Error('No vertex to put a box round.');
  return { min: min.toArray(), max: max.toArray() };
}
