// The plain solids that architecture is put together from.
import { ShapeUtils, Vector2, Vector3 } from 'three';
import type { Point3 } from '../../src/base/index.ts';
import { fromTriangles, type Geometry, merge, type Triangle } from './geometry.ts';
import { counterClockwise, type Outline, type Point2 } from './outline.ts';

/** Two triangles for a four-cornered face, counter-clockwise seen from outside. */
export const quad = (a: Point3, b: Point3, c: Point3, d: Point3): Triangle[] => [
  [a, b, c],
  [a, c, d],
];

/** Joins corresponding corners of two rings of equal length; the ring runs counter-clockwise seen from `upper`. */
export function skirt(lower: readonly Point3[], upper: readonly Point3[], closed = true): Triangle[] {
  const faces: Triangle[] = [];
  const last = closed ? lower.length : lower.length - 1;
  for (let i = 0; i < last; i++) {
    const j = (i + 1) % lower.length;
    faces.push(...quad(lower[i]!, lower[j]!, upper[j]!, upper[i]!));
  }
  return faces;
}

/** Triangles of a flat outline with holes, as points. */
export function triangulate(
  outline: Outline,
  holes: readonly Outline[] = [],
): (readonly [Point2, Point2, Point2])[] {
  const contour = counterClockwise(outline);
  const cut = holes.map((hole) => [...counterClockwise(hole)].reverse());
  const all = [...contour, ...cut.flat()];
  const toVectors = (points: Outline) => points.map(([x, y]) => new Vector2(x, y));
  return ShapeUtils.triangulateShape(toVectors(contour), cut.map(toVectors)).map((face) => {
    const [a, b, c] = face as [number, number, number];
    const [pa, pb, pc] = [all[a]!, all[b]!, all[c]!];
    const area = (pb[0] - pa[0]) * (pc[1] - pa[1]) - (pc[0] - pa[0]) * (pb[1] - pa[1]);
    return area >= 0 ? [pa, pb, pc] : [pa, pc, pb];
  });
}

/** As `triangulate`, but as indices into a simple outline given counter-clockwise. */
function triangulateIndices(outline: Outline): [number, number, number][] {
  const vectors = outline.map(([x, y]) => new Vector2(x, y));
  const faces = ShapeUtils.triangulateShape(vectors, []) as [number, number, number][];
  return faces.map(([a, b, c]) => {
    const [pa, pb, pc] = [outline[a]!, outline[b]!, outline[c]!];
    const area = (pb[0] - pa[0]) * (pc[1] - pa[1]) - (pc[0] - pa[0]) * (pb[1] - pa[1]);
    return area >= 0 ? [a, b, c] : [a, c, b];
  });
}

/** A box by its two opposite corners. */
export function box(min: Point3, max: Point3): Geometry {
  return frustum([max[0] - min[0], max[2] - min[2]], [max[0] - min[0], max[2] - min[2]], max[1] - min[1], [
    (min[0] + max[0]) / 2,
    min[1],
    (min[2] + max[2]) / 2,
  ]);
}

/** A truncated pyramid on a rectangular base (x by z metres), standing with its base's centre at `base`. */
export function frustum(
  bottom: readonly [number, number],
  top: readonly [number, number],
  height: number,
  base: Point3 = [0, 0, 0],
): Geometry {
  const ring = ([w, d]: readonly [number, number], y: number): Point3[] => [
    [base[0] - w / 2, y, base[2] + d / 2],
    [base[0] + w / 2, y, base[2] + d / 2],
    [base[0] + w / 2, y, base[2] - d / 2],
    [base[0] - w / 2, y, base[2] - d / 2],
  ];
  const lower = ring(bottom, base[1]);
  const upper = ring(top, base[1] + height);
  return fromTriangles(
    [
      ...skirt(lower, upper),
      ...quad(upper[0]!, upper[1]!, upper[2]!, upper[3]!),
      ...quad(lower[3]!, lower[2]!, lower[1]!, lower[0]!),
    ],
    0,
  );
}

/**
 * A box whose vertical and top edges are cut back by `chamfer` metres, so that they catch the light.
 * The bottom edges stay sharp: they stand on something.
 */
export function chamferedBox(min: Point3, max: Point3, chamfer: number): Geometry {
  const ring = (inset: number, cut: number, y: number): Point3[] => {
    const [x0, z0, x1, z1] = [min[0] + inset, min[2] + inset, max[0] - inset, max[2] - inset];
    return [
      [x0 + cut, y, z1],
      [x1 - cut, y, z1],
      [x1, y, z1 - cut],
      [x1, y, z0 + cut],
      [x1 - cut, y, z0],
      [x0 + cut, y, z0],
      [x0, y, z0 + cut],
      [x0, y, z1 - cut],
    ];
  };
  const bottom = ring(0, chamfer, min[1]);
  const shoulder = ring(0, chamfer, max[1] - chamfer);
  const top = ring(chamfer, chamfer * 0.6, max[1]);
  const fan = (points: Point3[]): Triangle[] =>
    points.slice(2).map((point, i): Triangle => [points[0]!, points[i + 1]!, point]);
  return fromTriangles(
    [...skirt(bottom, shoulder), ...skirt(shoulder, top), ...fan(top), ...fan([...bottom].reverse())],
    50,
  );
}

/**
 * An outline (x right, y up) pushed along z: its back face at `zBack`, its front face (towards +z) at `zFront`.
 * Holes go right through: this is a wall with its doors and windows cut out.
 */
export function extrude(
  outline: Outline,
  zBack: number,
  zFront: number,
  holes: readonly Outline[] = [],
  creaseDegrees = 35,
): Geometry {
  const faces: Triangle[] = [];
  const at = ([x, y]: Point2, z: number): Point3 => [x, y, z];
  for (const [a, b, c] of triangulate(outline, holes)) {
    faces.push([at(a, zFront), at(b, zFront), at(c, zFront)]);
    faces.push([at(a, zBack), at(c, zBack), at(b, zBack)]);
  }
  const rings = [counterClockwise(outline), ...holes.map((hole) => [...counterClockwise(hole)].reverse())];
  for (const ring of rings) {
    faces.push(
      ...skirt(
        ring.map((p) => at(p, zFront)),
        ring.map((p) => at(p, zBack)),
      ).map(([a, b, c]): Triangle => [a, c, b]),
    );
  }
  return fromTriangles(faces, creaseDegrees);
}

/** A plan outline (x right, y towards −z, that is seen from above with −z up the page) raised from `yBottom` to `yTop`. */
export function prism(
  plan: Outline,
  yBottom: number,
  yTop: number,
  holes: readonly Outline[] = [],
  creaseDegrees = 35,
): Geometry {
  const faces: Triangle[] = [];
  const at = ([x, north]: Point2, y: number): Point3 => [x, y, -north];
  for (const [a, b, c] of triangulate(plan, holes)) {
    faces.push([at(a, yTop), at(b, yTop), at(c, yTop)]);
    faces.push([at(a, yBottom), at(c, yBottom), at(b, yBottom)]);
  }
  for (const ring of [
    counterClockwise(plan),
    ...holes.map((hole) => [...counterClockwise(hole)].reverse()),
  ]) {
    faces.push(
      ...skirt(
        ring.map((p) => at(p, yBottom)),
        ring.map((p) => at(p, yTop)),
      ),
    );
  }
  return fromTriangles(faces, creaseDegrees);
}

/** A flat sheet at height `y` over a plan outline, facing up: ground, water, a pavement. */
export function sheet(plan: Outline, y: number, holes: readonly Outline[] = []): Geometry {
  const at = ([x, north]: Point2): Point3 => [x, y, -north];
  return fromTriangles(
    triangulate(plan, holes).map(([a, b, c]): Triangle => [at(a), at(b), at(c)]),
    0,
  );
}

/** A slab that lies on the ground: its top at `yTop` and its rims down to `yBottom`, no underside. Outlines as for `prism`. */
export function pad(plan: Outline, yBottom: number, yTop: number, holes: readonly Outline[] = []): Geometry {
  const rims = [
    counterClockwise(plan),
    ...holes.map((hole) => [...counterClockwise(hole)].reverse()),
  ].flatMap((ring) =>
    skirt(
      ring.map(([x, north]): Point3 => [x, yBottom, -north]),
      ring.map(([x, north]): Point3 => [x, yTop, -north]),
    ),
  );
  return merge(sheet(plan, yTop, holes), fromTriangles(rims));
}

/**
 * Skins a run of rings (each the same number of points, counter-clockwise seen from the end the run goes to).
 * Ends are closed with a fan when `capped`.
 */
export function loft(rings: readonly (readonly Point3[])[], capped = true, creaseDegrees = 35): Geometry {
  const faces: Triangle[] = [];
  for (let i = 0; i + 1 < rings.length; i++) faces.push(...skirt(rings[i]!, rings[i + 1]!));
  if (capped) {
    const fan = (points: readonly Point3[]): Triangle[] =>
      points.slice(2).map((point, i): Triangle => [points[0]!, points[i + 1]!, point]);
    faces.push(...fan([...rings[0]!].reverse()), ...fan(rings[rings.length - 1]!));
  }
  return fromTriangles(faces, creaseDegrees);
}

/**
 * A profile (radius, height) turned about the vertical: columns, balusters, urns, domes.
 * Heights run upwards. A radius of 0 closes the end; other ends are closed flat.
 */
export function lathe(profile: readonly Point2[], segments = 24, creaseDegrees = 40): Geometry {
  const ring = ([radius, y]: Point2): Point3[] =>
    circlePlan(segments).map(([x, z]): Point3 => [x * radius, y, z * radius]);
  const rings = profile.map(ring);
  return loft(rings, true, creaseDegrees);
}

const circlePlan = (segments: number): Point2[] =>
  Array.from({ length: segments }, (_, i): Point2 => {
    const angle = (-2 * Math.PI * i) / segments;
    return [Math.cos(angle), Math.sin(angle)];
  });

/** A round bar along a polyline. */
export function tube(path: readonly Point3[], radius: number, segments = 8): Geometry {
  return sweepSection(
    path,
    Array.from({ length: segments }, (_, i): Point2 => {
      const angle = (2 * Math.PI * i) / segments;
      return [radius * Math.cos(angle), radius * Math.sin(angle)];
    }),
    50,
  );
}

/** A straight square-edged member from `from` to `to`: `width` across (horizontal), `depth` the other way. */
export const beam = (from: Point3, to: Point3, width: number, depth: number): Geometry =>
  sweepSection(
    [from, to],
    [
      [-width / 2, -depth / 2],
      [width / 2, -depth / 2],
      [width / 2, depth / 2],
      [-width / 2, depth / 2],
    ],
    20,
  );

/**
 * A closed section (counter-clockwise; first number sideways, second "up") carried along a polyline of any direction.
 * Corners are mitred; the section keeps its "up" as near to the vertical as the path allows.
 */
export function sweepSection(
  path: readonly Point3[],
  section: readonly Point2[],
  creaseDegrees = 35,
): Geometry {
  const points = path.map((p) => new Vector3(...p));
  const rings = points.map((point, i) => {
    const before =
      i > 0
        ? point
            .clone()
            .sub(points[i - 1]!)
            .normalize()
        : null;
    const after = i + 1 < points.length ? points[i + 1]!.clone().sub(point).normalize() : null;
    const tangent = (before ?? new Vector3())
      .clone()
      .add(after ?? new Vector3())
      .normalize();
    const reference = Math.abs(tangent.y) > 0.99 ? new Vector3(0, 0, -1) : new Vector3(0, 1, 0);
    const side = new Vector3().crossVectors(tangent, reference).normalize();
    const up = new Vector3().crossVectors(side, tangent).normalize();
    const direction = before ?? after ?? tangent;
    const stretch = 1 / Math.max(0.3, direction.dot(tangent));
    const bend = before && after ? new Vector3().subVectors(after, before) : null;
    const bendSide = bend && bend.lengthSq() > 1e-12 ? Math.abs(bend.normalize().dot(side)) : 0;
    const sideStretch = 1 + (stretch - 1) * bendSide;
    const upStretch = 1 + (stretch - 1) * (bend ? 1 - bendSide : 0);
    return section.map(([s, u]): Point3 => {
      const p = point
        .clone()
        .addScaledVector(side, s * sideStretch)
        .addScaledVector(up, u * upStretch);
      return [p.x, p.y, p.z];
    });
  });
  // Sideways × up points back along the path, so the ring is walked the other way round.
  return loft(
    rings.map((ring) => [...ring].reverse()),
    true,
    creaseDegrees,
  );
}

/**
 * A moulding: an open profile (out from the wall, up; from bottom to top) carried round a plan path of
 * (x, north) points whose outside is on the right-hand side when walking along it. Mitred at every corner.
 * `closed` joins the end to the start (a cornice all round a block, walked counter-clockwise seen from above).
 */
export function moulding(
  path: readonly Point2[],
  profile: readonly Point2[],
  closed = false,
  creaseDegrees = 30,
): Geometry {
  const count = path.length;
  const normals = path.map((_, i) => {
    const from = path[i]!;
    const to = path[(i + 1) % count]!;
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
    return [(to[1] - from[1]) / length, -(to[0] - from[0]) / length] as const;
  });
  const offset = path.map((_, i) => {
    const after = normals[i]!;
    const before = normals[(i + count - 1) % count]!;
    if (!closed && i === 0) return after;
    if (!closed && i === count - 1) return before;
    const sum = [before[0] + after[0], before[1] + after[1]] as const;
    const scale = 2 / Math.max(0.2, sum[0] * sum[0] + sum[1] * sum[1]);
    return [sum[0] * scale, sum[1] * scale] as const;
  });
  const line = ([out, up]: Point2): Point3[] =>
    path.map((p, i): Point3 => [p[0] + offset[i]![0] * out, up, -(p[1] + offset[i]![1] * out)]);
  const lines = profile.map(line);
  const faces: Triangle[] = [];
  for (let i = 0; i + 1 < lines.length; i++) {
    faces.push(...skirt(lines[i]!, lines[i + 1]!, closed));
  }
  if (!closed) {
    const cap = (index: number): Point3[] => lines.map((l) => l[index]!);
    const flat = profile.map((p): Point2 => p);
    for (const [a, b, c] of triangulateIndices(flat)) {
      const [start, end] = [cap(0), cap(count - 1)];
      faces.push([start[a]!, start[b]!, start[c]!], [end[a]!, end[c]!, end[b]!]);
    }
  }
  return fromTriangles(faces, creaseDegrees);
}

/**
 * A straight flight of solid steps climbing towards −z: its foot at z = 0, y = 0, centred on x = 0.
 * `count` risers reach `count × riser` metres.
 */
export function stairs(count: number, riser: number, tread: number, width: number): Geometry {
  const outline: Point2[] = [[0, 0]];
  for (let i = 0; i < count; i++) {
    outline.push([i * tread, (i + 1) * riser], [(i + 1) * tread, (i + 1) * riser]);
  }
  outline.push([count * tread, 0]);
  const at = ([run, y]: Point2, x: number): Point3 => [x, y, -run];
  const ring = counterClockwise(outline);
  const faces: Triangle[] = [];
  for (const [a, b, c] of triangulate(ring)) {
    faces.push([at(a, width / 2), at(b, width / 2), at(c, width / 2)]);
    faces.push([at(a, -width / 2), at(c, -width / 2), at(b, -width / 2)]);
  }
  faces.push(
    ...skirt(
      ring.map((p) => at(p, width / 2)),
      ring.map((p) => at(p, -width / 2)),
    ).map(([a, b, c]): Triangle => [a, c, b]),
  );
  return fromTriangles(faces, 10);
}
