// Bodies for the sculptor's field: balls, ellipsoids, slabs, and limbs that taper along a curve.
import { CatmullRomCurve3, Vector3 } from 'three';
import type { Point3 } from '../../src/base/index.ts';
import type { Outline } from './outline.ts';
import type { FieldShape } from './sculpt-field.ts';

/** A ball. */
export const ball = ([cx, cy, cz]: Point3, radius: number): FieldShape => ({
  min: [cx - radius, cy - radius, cz - radius],
  max: [cx + radius, cy + radius, cz + radius],
  distance: (x, y, z) => Math.sqrt((x - cx) ** 2 + (y - cy) ** 2 + (z - cz) ** 2) - radius,
});

/** An ellipsoid along the axes. */
export function ellipsoid([cx, cy, cz]: Point3, [rx, ry, rz]: Point3): FieldShape {
  return {
    min: [cx - rx, cy - ry, cz - rz],
    max: [cx + rx, cy + ry, cz + rz],
    distance: (x, y, z) => {
      const u = (x - cx) / rx;
      const v = (y - cy) / ry;
      const w = (z - cz) / rz;
      const k0 = Math.sqrt(u * u + v * v + w * w);
      const k1 = Math.sqrt((u * u) / (rx * rx) + (v * v) / (ry * ry) + (w * w) / (rz * rz));
      return k1 < 1e-9 ? -Math.min(rx, ry, rz) : (k0 * (k0 - 1)) / k1;
    },
  };
}

/** A box with rounded edges. */
export function roundedBox(min: Point3, max: Point3, radius: number): FieldShape {
  const [cx, cy, cz] = [(min[0] + max[0]) / 2, (min[1] + max[1]) / 2, (min[2] + max[2]) / 2];
  const [hx, hy, hz] = [max[0] - cx - radius, max[1] - cy - radius, max[2] - cz - radius];
  return {
    min,
    max,
    distance: (x, y, z) => {
      const u = Math.abs(x - cx) - hx;
      const v = Math.abs(y - cy) - hy;
      const w = Math.abs(z - cz) - hz;
      const outside = Math.sqrt(Math.max(u, 0) ** 2 + Math.max(v, 0) ** 2 + Math.max(w, 0) ** 2);
      return outside + Math.min(Math.max(u, v, w), 0) - radius;
    },
  };
}

/** A slab: an outline in (z, y), as thick as `half` to either side of the plane x = `middle`, its edges rounded. */
export function slab(outline: Outline, half: number, radius: number, middle = 0): FieldShape {
  const flat = outlineDistance(outline);
  const zs = outline.map(([z]) => z);
  const ys = outline.map(([, y]) => y);
  const [min, max]: [Point3, Point3] = [
    [middle - half, Math.min(...ys), Math.min(...zs)],
    [middle + half, Math.max(...ys), Math.max(...zs)],
  ];
  return {
    min,
    max,
    // Away from the outline only the two faces matter.
    within: (_, y, z, reach) => {
      const off = flat(z, y);
      if (off > reach) return null;
      if (off > -reach - radius) return slab(outline, half, radius, middle);
      return { min, max, distance: (px) => Math.abs(px - middle) - half };
    },
    distance: (x, y, z) => {
      const u = Math.abs(x - middle) - half + radius;
      const v = flat(z, y) + radius;
      return Math.min(Math.max(u, v), 0) + Math.sqrt(Math.max(u, 0) ** 2 + Math.max(v, 0) ** 2) - radius;
    },
  };
}

/** Signed distance of a point to a simple outline in its own plane. */
function outlineDistance(outline: Outline): (u: number, v: number) => number {
  const count = outline.length;
  return (u, v) => {
    let [nearest, inside] = [Infinity, false];
    for (let i = 0, j = count - 1; i < count; j = i++) {
      const [ax, ay] = outline[i]!;
      const [bx, by] = outline[j]!;
      const [ex, ey] = [bx - ax, by - ay];
      const t = Math.max(0, Math.min(1, ((u - ax) * ex + (v - ay) * ey) / (ex * ex + ey * ey)));
      nearest = Math.min(nearest, Math.hypot(u - ax - t * ex, v - ay - t * ey));
      if (ay > v !== by > v && u < ax + ((v - ay) / ey) * ex) inside = !inside;
    }
    return inside ? -nearest : nearest;
  };
}

/** How a limb departs from a round one. */
export interface LimbOptions {
  /** The limb is pressed flat along `axis` (unit) to `ratio` of its width. */
  readonly flat?: { readonly axis: Point3; readonly ratio: number };
  /** Combed along its length into `strands`, `depth` of the radius deep. Wants `flat`. */
  readonly comb?: { readonly strands: number; readonly depth: number };
  /** Straight pieces to a span of the curve. */
  readonly pieces?: number;
}

/** A limb along a smooth curve through `points`, of the radius `radii` at each. */
export function limb(
  points: readonly Point3[],
  radii: readonly number[],
  options: LimbOptions = {},
): FieldShape {
  const pieces = (points.length - 1) * (options.pieces ?? 4);
  const curve = new CatmullRomCurve3(
    points.map((p) => new Vector3(...p)),
    false,
    'centripetal',
  );
  const radiusAt = (t: number): number => {
    const [at, f] = [Math.min(Math.floor(t), radii.length - 2), t];
    const share = f - at;
    return radii[at]! + (radii[at + 1]! - radii[at]!) * share * share * (3 - 2 * share);
  };
  const segments: number[][] = [];
  let from = curve.getPoint(0);
  for (let i = 0; i < pieces; i++) {
    const to = curve.getPoint((i + 1) / pieces);
    const [ra, rb] = [i, i + 1].map((n) => radiusAt((n / pieces) * (radii.length - 1)));
    segments.push([from.x, from.y, from.z, to.x - from.x, to.y - from.y, to.z - from.z, ra!, rb!]);
    from = to;
  }
  return ofSegments(segments, options);
}

function ofSegments(segments: readonly (readonly number[])[], options: LimbOptions): FieldShape {
  const min: [number, number, number] = [Infinity, Infinity, Infinity];
  const max: [number, number, number] = [-Infinity, -Infinity, -Infinity];
  for (const s of segments) {
    const r = Math.max(s[6]!, s[7]!);
    for (let axis = 0; axis < 3; axis++) {
      const [a, b] = [s[axis]!, s[axis]! + s[axis + 3]!];
      min[axis] = Math.min(min[axis]!, a - r, b - r);
      max[axis] = Math.max(max[axis]!, a + r, b + r);
    }
  }
  return {
    min,
    max,
    distance: limbDistance(segments, options),
    within: (x, y, z, reach) => {
      const near = segments.filter((s) => distanceToSegment(s, x, y, z) - Math.max(s[6]!, s[7]!) < reach);
      if (near.length === 0) return null;
      return { min, max, distance: limbDistance(near, options) };
    },
  };
}

function distanceToSegment(s: readonly number[], x: number, y: number, z: number): number {
  const px = x - s[0]!;
  const py = y - s[1]!;
  const pz = z - s[2]!;
  const ex = s[3]!;
  const ey = s[4]!;
  const ez = s[5]!;
  const t = Math.max(0, Math.min(1, (px * ex + py * ey + pz * ez) / (ex * ex + ey * ey + ez * ez + 1e-12)));
  return Math.sqrt((px - t * ex) ** 2 + (py - t * ey) ** 2 + (pz - t * ez) ** 2);
}

/** Numbers kept for each piece: start, way, radius at start, growth of the radius, square of the length. */
const STRIDE = 9;

/** Thinner than this, metres, a limb is not combed: its strands would be threads. */
const COMB_FROM = 0.01;

function limbDistance(
  segments: readonly (readonly number[])[],
  { flat, comb }: LimbOptions,
): FieldShape['distance'] {
  const data = new Float64Array(segments.length * STRIDE);
  segments.forEach((s, i) => {
    data.set(s, i * STRIDE);
    data[i * STRIDE + 7] = s[7]! - s[6]!;
    data[i * STRIDE + 8] = s[3]! * s[3]! + s[4]! * s[4]! + s[5]! * s[5]! + 1e-12;
  });
  const [nx, ny, nz] = flat?.axis ?? [0, 0, 0];
  const ratio = flat?.ratio ?? 1;
  const stretch = 1 / ratio - 1;
  const strands = (comb?.strands ?? 0) * Math.PI;
  const depth = comb?.depth ?? 0;
  return (x, y, z) => {
    let best = 1e9;
    let round = 1e9;
    for (let i = 0; i < data.length; i += STRIDE) {
      const px = x - data[i]!;
      const py = y - data[i + 1]!;
      const pz = z - data[i + 2]!;
      const ex = data[i + 3]!;
      const ey = data[i + 4]!;
      const ez = data[i + 5]!;
      const along = (px * ex + py * ey + pz * ez) / data[i + 8]!;
      const t = along < 0 ? 0 : Math.min(along, 1);
      let ox = px - t * ex;
      let oy = py - t * ey;
      let oz = pz - t * ez;
      const r = data[i + 6]! + data[i + 7]! * t;
      if (stretch > 0) {
        const reach = round + r;
        const square = ox * ox + oy * oy + oz * oz;
        if (reach > 0 && square < reach * reach) round = Math.sqrt(square) - r;
        const press = (ox * nx + oy * ny + oz * nz) * stretch;
        ox += nx * press;
        oy += ny * press;
        oz += nz * press;
      }
      const square = ox * ox + oy * oy + oz * oz;
      const reach = best + r;
      if (reach <= 0 || square >= reach * reach) continue;
      let d = Math.sqrt(square) - r;
      if (depth > 0 && r > COMB_FROM) {
        // Sideways over the limb: across both its direction and the axis it is pressed along.
        const sx = ny * ez - nz * ey;
        const sy = nz * ex - nx * ez;
        const sz = nx * ey - ny * ex;
        const w = (ox * sx + oy * sy + oz * sz) / (Math.sqrt(sx * sx + sy * sy + sz * sz) * r + 1e-9);
        if (w > -1 && w < 1)
          d += depth * (r - COMB_FROM) * (0.5 + 0.5 * Math.cos(strands * (w + 1))) * (1 - w * w);
      }
      if (d < best) best = d;
    }
    // Pressed flat, the limb still lies within the round one: far off that is the better estimate.
    return stretch > 0 ? Math.max(best * ratio, round) : best;
  };
}

/** A shape whose skin is moved outwards by `height` metres (at most `most`). */
export const displaced = (
  shape: FieldShape,
  most: number,
  height: (x: number, y: number, z: number) => number,
): FieldShape => ({
  min: [shape.min[0] - most, shape.min[1] - most, shape.min[2] - most],
  max: [shape.max[0] + most, shape.max[1] + most, shape.max[2] + most],
  distance: (x, y, z) => {
    const d = shape.distance(x, y, z);
    return d > 3 * most || d < -6 * most ? d - Math.sign(d) * most : d - height(x, y, z);
  },
  ...(shape.within
    ? {
        within: (x: number, y: number, z: number, reach: number) => {
          const near = shape.within!(x, y, z, reach + most);
          return near && displaced(near, most, height);
        },
      }
    : {}),
});
