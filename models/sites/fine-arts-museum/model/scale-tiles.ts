// Scale tiles (ngói mũi hài) laid one by one over a slope: 0.18 m wide, 0.12 m of each exposed (dossier, section 3.5, E).
import { Matrix4, Vector3 } from 'three';
import type { Point3 } from '../../../../src/base/index.ts';
import { fromTriangles, type Geometry, type Triangle } from '../../../kit/geometry.ts';
import { skirt } from '../../../kit/solids.ts';
import { ROOF } from './dimensions.ts';

/** [estimate] Length of a tile, its thickness, how high its nose lies over the tiles below, how far the nose tapers. */
const TILE = { length: 0.27, thickness: 0.016, lift: 0.03, nose: 0.055 } as const;

/** One tile: x across, −z up the slope, y off it; its nose at z = 0. The head, which the next rows cover, has no edge. */
export function scaleTile(): Geometry {
  const half = ROOF.tileWidth / 2 - 0.004;
  const at = (x: number, z: number): Point3 => [x, TILE.lift * (1 + z / TILE.length), z];
  const under = ([x, y, z]: Point3): Point3 => [x, y - TILE.thickness, z];
  const [headLeft, headRight] = [at(-half, -TILE.length), at(half, -TILE.length)];
  const rim = [
    headLeft,
    at(-half, -TILE.nose),
    at(-half * 0.5, -TILE.nose * 0.25),
    at(0, 0),
    at(half * 0.5, -TILE.nose * 0.25),
    at(half, -TILE.nose),
    headRight,
  ];
  const top = rim.slice(1, -1).map((p, i): Triangle => [headLeft, p, rim[i + 2]!]);
  return fromTriangles([...top, ...skirt(rim.map(under), rim, false)], 20);
}

/**
 * Where the tiles of a slope lie: rows between an eave line and a top line of equally many points (from left to right
 * seen from outside), each row half a tile off the one below. `sag` as in `tiledSlope`.
 */
export function scaleTilePlaces(eave: readonly Point3[], top: readonly Point3[], sag = 0): Matrix4[] {
  const [from, to] = [eave.map((p) => new Vector3(...p)), top.map((p) => new Vector3(...p))];
  const middle = Math.floor(from.length / 2);
  const rows = Math.floor(from[middle]!.distanceTo(to[middle]!) / ROOF.tileExposure);
  const line = (t: number): Vector3[] =>
    from.map((p, i) => {
      const point = p.clone().lerp(to[i]!, t);
      point.y += 0.006 - sag * 4 * t * (1 - t);
      return point;
    });
  return Array.from({ length: rows }, (_, row) => {
    const [low, high] = [line(row / rows), line(Math.min(1, (row + 1) / rows))];
    return alongRow(low, high, row % 2 === 0 ? 0 : 0.5);
  }).flat();
}

/** One row: a tile about every tile's width, stretched so that they fill the line; `shift` in tiles. */
function alongRow(low: readonly Vector3[], high: readonly Vector3[], shift: number): Matrix4[] {
  const lengths = low.slice(1).map((p, i) => p.distanceTo(low[i]!));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const count = Math.max(1, Math.round(total / ROOF.tileWidth));
  const places: Matrix4[] = [];
  for (let k = 0; k < count; k++) {
    let rest = ((k + 0.5 + shift) * total) / count;
    if (rest > total) continue;
    let i = 0;
    while (i < lengths.length - 1 && rest > lengths[i]!) rest -= lengths[i++]!;
    const t = rest / lengths[i]!;
    const at = low[i]!.clone().lerp(low[i + 1]!, t);
    const along = low[i + 1]!.clone().sub(low[i]!).normalize();
    const up = high[i]!.clone()
      .lerp(high[i + 1]!, t)
      .sub(at);
    up.addScaledVector(along, -up.dot(along)).normalize();
    const off = along.clone().cross(up);
    const frame = new Matrix4().makeBasis(along, off, up.negate());
    places.push(frame.scale(new Vector3(total / count / ROOF.tileWidth, 1, 1)).setPosition(at));
  }
  return places;
}
