// Indexed triangle meshes and what can be done to them. Plain arrays: a model is built once, in Node.
import { Matrix4, Vector3 } from 'three';
import type { Point3 } from '../../src/base/index.ts';

/** An indexed triangle mesh in metres: three numbers a vertex in `positions` and `normals`, three indices a triangle. */
export interface Geometry {
  readonly positions: readonly number[];
  readonly normals: readonly number[];
  readonly indices: readonly number[];
}

/** A triangle as three corners, counter-clockwise seen from outside. */
export type Triangle = readonly [Point3, Point3, Point3];

const EMPTY: Geometry = { positions: [], normals: [], indices: [] };

/** Corners closer than this are one corner. */
const WELD_METRES = 1e-4;

const weldKey = (p: Point3): string =>
  `${Math.round(p[0] / WELD_METRES)},${Math.round(p[1] / WELD_METRES)},${Math.round(p[2] / WELD_METRES)}`;

function faceNormal([a, b, c]: Triangle): Vector3 {
  const ab = new Vector3(b[0] - a[0], b[1] - a[1], b[2] - a[2]);
  const ac = new Vector3(c[0] - a[0], c[1] - a[1], c[2] - a[2]);
  return ab.cross(ac);
}

/**
 * A mesh from loose triangles. Faces that meet at less than `creaseDegrees` share a smooth, area-weighted normal;
 * sharper edges stay sharp. 0 gives flat facets. Degenerate triangles are dropped.
 */
export function fromTriangles(triangles: readonly Triangle[], creaseDegrees = 35): Geometry {
  const faces = triangles
    .map((corners) => ({ corners, weighted: faceNormal(corners) }))
    .filter((face) => face.weighted.lengthSq() > 1e-14);
  const unit = faces.map((face) => face.weighted.clone().normalize());
  const facesAt = new Map<string, number[]>();
  faces.forEach((face, index) => {
    for (const corner of face.corners) {
      const key = weldKey(corner);
      const list = facesAt.get(key);
      if (list) list.push(index);
      else facesAt.set(key, [index]);
    }
  });
  const cosCrease = Math.cos((creaseDegrees * Math.PI) / 180) - 1e-6;
  const positions: number[] = [];
  const normals: number[] = [];
  const indices: number[] = [];
  const vertexAt = new Map<string, number>();
  faces.forEach((face, index) => {
    for (const corner of face.corners) {
      const key = weldKey(corner);
      const sum = new Vector3();
      for (const other of facesAt.get(key) ?? []) {
        if (unit[other]!.dot(unit[index]!) >= cosCrease) sum.add(faces[other]!.weighted);
      }
      if (sum.lengthSq() < 1e-20) sum.copy(unit[index]!);
      sum.normalize();
      const vertexKey = `${key}|${Math.round(sum.x * 200)},${Math.round(sum.y * 200)},${Math.round(sum.z * 200)}`;
      let vertex = vertexAt.get(vertexKey);
      if (vertex === undefined) {
        vertex = positions.length / 3;
        vertexAt.set(vertexKey, vertex);
        positions.push(corner[0], corner[1], corner[2]);
        normals.push(sum.x, sum.y, sum.z);
      }
      indices.push(vertex);
    }
  });
  return { positions, normals, indices };
}

/** All meshes as one. */
export function merge(...geometries: readonly Geometry[]): Geometry {
  if (geometries.length === 0) return EMPTY;
  const positions: number[] = [];
  const normals: number[] = [];
  const indices: number[] = [];
  for (const geometry of geometries) {
    const offset = positions.length / 3;
    for (const value of geometry.positions) positions.push(value);
    for (const value of geometry.normals) normals.push(value);
    for (const index of geometry.indices) indices.push(index + offset);
  }
  return { positions, normals, indices };
}

/** The mesh moved by a matrix. Mirroring matrices keep the faces outward. */
export function transform(geometry: Geometry, matrix: Matrix4): Geometry {
  const normalMatrix = matrix.clone().invert().transpose();
  const mirrored = matrix.determinant() < 0;
  const positions: number[] = [];
  const normals: number[] = [];
  const p = new Vector3();
  for (let i = 0; i < geometry.positions.length; i += 3) {
    p.set(geometry.positions[i]!, geometry.positions[i + 1]!, geometry.positions[i + 2]!).applyMatrix4(
      matrix,
    );
    positions.push(p.x, p.y, p.z);
    p.set(geometry.normals[i]!, geometry.normals[i + 1]!, geometry.normals[i + 2]!).transformDirection(
      normalMatrix,
    );
    normals.push(p.x, p.y, p.z);
  }
  const indices = [...geometry.indices];
  if (mirrored) {
    for (let i = 0; i < indices.length; i += 3) {
      const swap = indices[i + 1]!;
      indices[i + 1] = indices[i + 2]!;
      indices[i + 2] = swap;
    }
  }
  return { positions, normals, indices };
}

/** Moved by metres along the axes. */
export const translate = (geometry: Geometry, [x, y, z]: Point3): Geometry =>
  transform(geometry, new Matrix4().makeTranslation(x, y, z));

/** Turned about the vertical through the origin; positive is counter-clockwise seen from above. */
export const turn = (geometry: Geometry, degrees: number): Geometry =>
  transform(geometry, new Matrix4().makeRotationY((degrees * Math.PI) / 180));

/** Mirrored across the plane x = 0. */
export const mirrorX = (geometry: Geometry): Geometry =>
  transform(geometry, new Matrix4().makeScale(-1, 1, 1));

/** A placement for `repeat`: at `position`, turned about the vertical, scaled. */
export function place(position: Point3, turnDegrees = 0, scale: number | Point3 = 1): Matrix4 {
  const [sx, sy, sz] = typeof scale === 'number' ? [scale, scale, scale] : scale;
  return new Matrix4()
    .makeTranslation(position[0], position[1], position[2])
    .multiply(new Matrix4().makeRotationY((turnDegrees * Math.PI) / 180))
    .multiply(new Matrix4().makeScale(sx, sy, sz));
}

/** Smallest box round the mesh, metres. */
export function boundsOf(geometry: Geometry): { readonly min: Point3; readonly max: Point3 } {
  const min: [number, number, number] = [Infinity, Infinity, Infinity];
  const max: [number, number, number] = [-Infinity, -Infinity, -Infinity];
  for (let i = 0; i < geometry.positions.length; i++) {
    const axis = i % 3;
    min[axis] = Math.min(min[axis]!, geometry.positions[i]!);
    max[axis] = Math.max(max[axis]!, geometry.positions[i]!);
  }
  return { min, max };
}
