// An arch as a mason builds it: rings of single voussoirs with open joints and worn edges, keystone, imposts, jambs.
import type { Point3 } from '../../src/base/index.ts';
import { type Geometry, merge } from './geometry.ts';
import type { Level } from './model.ts';
import { counterClockwise, type Outline, type Point2, rectangle } from './outline.ts';
import { extrude, loft } from './solids.ts';

/** One ring of stones or bricks, metres. */
export interface ArchRing {
  /** Along the radius. */
  readonly depth: number;
  /** How far its face stands before the wall; rings of one arch differ by 2 cm or more. */
  readonly proud: number;
  /** How many; odd where there is a keystone. */
  readonly count: number;
}

/** An arch in the plane z = 0 of a wall whose outside is towards +z; metres. */
export interface VoussoirArchParams {
  readonly centreX: number;
  /** Foot of the jambs. */
  readonly sill: number;
  readonly springing: number;
  /** Clear width between the jambs. */
  readonly width: number;
  /** Half the width when absent: a semicircle. */
  readonly rise?: number;
  /** From the opening outwards. */
  readonly rings: readonly ArchRing[];
  /** How far the stones reach back into the wall: they are the lining of the opening that far. */
  readonly reveal: number;
  readonly joint: number;
  /** Width of the splay round the face of each stone. */
  readonly bevel: number;
  /** Stands before the first ring and reaches higher than it by `above`. */
  readonly keystone?: { readonly proud: number; readonly above: number };
  /** Stones at the springing on which the rings rest. */
  readonly impost?: { readonly height: number; readonly proud: number; readonly beyond: number };
  /** Jamb stones in courses, every other one shorter by a fifth. */
  readonly jambs?: { readonly width: number; readonly courses: number; readonly proud: number };
}

/** An arch by what it is made of. */
export interface VoussoirArch {
  readonly stones: Geometry;
  /** What is seen in the joints, 1.5 cm behind the faces; give it the stones' material or a darker one. */
  readonly mortar: Geometry;
}

/** Mortar lies this far behind faces and intrados. */
const MORTAR_BACK = 0.015;

/** The circle that an arch is a part of. */
interface ArchCircle {
  readonly centre: Point2;
  readonly radius: number;
  /** Angle of the right springing point above the horizontal, radians. */
  readonly start: number;
}

function circleOf(params: VoussoirArchParams): ArchCircle {
  const half = params.width / 2;
  const rise = params.rise ?? half;
  const radius = (half * half + rise * rise) / (2 * rise);
  const centreY = params.springing + rise - radius;
  return {
    centre: [params.centreX, centreY],
    radius,
    start: Math.atan2(params.springing - centreY, half),
  };
}

const onCircle = ({ centre }: ArchCircle, radius: number, angle: number): Point2 => [
  centre[0] + radius * Math.cos(angle),
  centre[1] + radius * Math.sin(angle),
];

/** A band of a ring between two angles, cut into chords no longer than about 7°. */
function wedge(circle: ArchCircle, inner: number, outer: number, from: number, to: number): Outline {
  const chords = Math.max(1, Math.ceil((to - from) / 0.125));
  const arc = (radius: number): Point2[] =>
    Array.from({ length: chords + 1 }, (_, i) => onCircle(circle, radius, from + ((to - from) * i) / chords));
  return [...arc(outer), ...arc(inner).reverse()];
}

/** The outline moved inwards by `inset` on all sides. */
function shrunk(outline: Outline, inset: number): Outline {
  const ring = counterClockwise(outline);
  const count = ring.length;
  const normal = (i: number): Point2 => {
    const [a, b] = [ring[i]!, ring[(i + 1) % count]!];
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
    return [-(b[1] - a[1]) / length, (b[0] - a[0]) / length];
  };
  return ring.map(([x, y], i): Point2 => {
    const [before, after] = [normal((i + count - 1) % count), normal(i)];
    const sum: Point2 = [before[0] + after[0], before[1] + after[1]];
    const scale = (2 * inset) / Math.max(0.3, sum[0] * sum[0] + sum[1] * sum[1]);
    return [x + sum[0] * scale, y + sum[1] * scale];
  });
}

/** A stone: an outline from `back` to `front`, the edges of its face splayed when `bevel` is more than 0. */
function stone(outline: Outline, back: number, front: number, bevel: number): Geometry {
  if (bevel <= 0) return extrude(outline, back, front, [], 20);
  const ring = counterClockwise(outline);
  const at = (points: Outline, z: number): Point3[] => points.map(([x, y]): Point3 => [x, y, z]);
  return loft([at(ring, back), at(ring, front - bevel), at(shrunk(ring, bevel), front)], true, 50);
}

/**
 * The outline to cut out of the wall for an arch: half of the first ring and of the jambs wider than the opening,
 * so that the stones are its lining.
 */
export function archWallOpening(params: VoussoirArchParams, segments = 16): Outline {
  const circle = circleOf(params);
  const into = Math.min(params.rings[0]!.depth, params.jambs?.width ?? Infinity) / 2;
  const half = params.width / 2 + into;
  const head = Array.from({ length: segments + 1 }, (_, i) =>
    onCircle(circle, circle.radius + into, circle.start + ((Math.PI - 2 * circle.start) * i) / segments),
  );
  return [[params.centreX - half, params.sill], [params.centreX + half, params.sill], ...head];
}

/** The stones of an arch. At `full` they are plain wedges, at `massing` each ring is one band. */
export function voussoirArch(params: VoussoirArchParams, level: Level): VoussoirArch {
  const circle = circleOf(params);
  const bevel = level === 'close' ? params.bevel : 0;
  const stones: Geometry[] = [];
  const mortar: Geometry[] = [];
  let inner = circle.radius;
  params.rings.forEach((ring, index) => {
    const outer = inner + ring.depth;
    if (level === 'massing') {
      const band = wedge(circle, inner, outer, circle.start, Math.PI - circle.start);
      stones.push(extrude(band, -params.reveal, ring.proud, [], 35));
    } else {
      stones.push(...ringStones(params, circle, index, inner, bevel));
      const band = wedge(
        circle,
        inner + MORTAR_BACK,
        outer - MORTAR_BACK,
        circle.start + 0.002,
        Math.PI - circle.start - 0.002,
      );
      mortar.push(extrude(band, -params.reveal + MORTAR_BACK, ring.proud - MORTAR_BACK, [], 35));
    }
    inner = outer;
  });
  stones.push(...impostStones(params, bevel), ...jambStones(params, level, bevel));
  if (params.jambs && level !== 'massing') mortar.push(...jambMortar(params));
  return { stones: merge(...stones), mortar: merge(...mortar) };
}

function ringStones(
  params: VoussoirArchParams,
  circle: ArchCircle,
  index: number,
  inner: number,
  bevel: number,
): Geometry[] {
  const { depth, proud, count } = params.rings[index]!;
  const step = (Math.PI - 2 * circle.start) / count;
  const gap = params.joint / 2 / (inner + depth / 2);
  const middle = count % 2 === 1 ? (count - 1) / 2 : -1;
  return Array.from({ length: count }, (_, i) => {
    const [from, to] = [circle.start + i * step + gap, circle.start + (i + 1) * step - gap];
    const key = index === 0 && i === middle ? params.keystone : undefined;
    const outline = wedge(circle, inner - (key ? 0.02 : 0), inner + depth + (key?.above ?? 0), from, to);
    return stone(outline, -params.reveal, key ? key.proud : proud, bevel);
  });
}

function impostStones(params: VoussoirArchParams, bevel: number): Geometry[] {
  const { impost, rings, springing, centreX, width } = params;
  if (!impost) return [];
  const reach = rings.reduce((sum, ring) => sum + ring.depth, 0) + impost.beyond;
  return [-1, 1].map((side) => {
    const inner = centreX + side * (width / 2 - impost.beyond);
    const outer = centreX + side * (width / 2 + reach);
    const block = rectangle(
      Math.min(inner, outer),
      springing - impost.height,
      Math.max(inner, outer),
      springing,
    );
    return stone(block, -params.reveal, impost.proud, bevel);
  });
}

function jambStones(params: VoussoirArchParams, level: Level, bevel: number): Geometry[] {
  const { jambs, impost, sill, springing, centreX, width, joint } = params;
  if (!jambs) return [];
  const top = springing - (impost?.height ?? 0);
  const courses = level === 'massing' ? 1 : jambs.courses;
  const height = (top - sill) / courses;
  return Array.from({ length: courses }, (_, i) => i).flatMap((i) =>
    [-1, 1].map((side) => {
      const inner = centreX + (side * width) / 2;
      const outer = inner + side * jambs.width * (i % 2 === 0 ? 1 : 0.8);
      const low = sill + i * height + (i === 0 ? 0 : joint / 2);
      const high = sill + (i + 1) * height - joint / 2;
      const block = rectangle(Math.min(inner, outer), low, Math.max(inner, outer), high);
      return stone(block, -params.reveal, jambs.proud, bevel);
    }),
  );
}

function jambMortar(params: VoussoirArchParams): Geometry[] {
  const jambs = params.jambs!;
  const top = params.springing - (params.impost?.height ?? 0);
  return [-1, 1].map((side) => {
    const inner = params.centreX + side * (params.width / 2 + MORTAR_BACK);
    const outer = params.centreX + side * (params.width / 2 + jambs.width * 0.8 - MORTAR_BACK);
    const band = rectangle(Math.min(inner, outer), params.sill, Math.max(inner, outer), top);
    return extrude(band, -params.reveal + MORTAR_BACK, jambs.proud - MORTAR_BACK, [], 20);
  });
}
