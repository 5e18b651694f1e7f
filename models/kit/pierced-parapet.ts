// Openwork parapets (tường hoa): posts with moulded caps, a base course, a coping, and pierced tiles in between.
import type { Matrix4 } from 'three';
import type { Point3 } from '../../src/base/index.ts';
import { type Geometry, merge, place } from './geometry.ts';
import type { Level, PartBuilder } from './model.ts';
import { type Outline, type Point2, rectangle } from './outline.ts';
import { box, extrude, loft } from './solids.ts';

/** What is cut out of a tile: a four-petalled flower in a ring, a lattice of lozenges, or gaps between vases. */
export type ParapetMotif = 'flower' | 'lozenge' | 'vase';

/** A post's width and height, metres. */
export interface PostSize {
  readonly width: number;
  readonly height: number;
}

/** Sizes of a parapet, metres. */
export interface PiercedParapetParams {
  /** To the top of the coping. */
  readonly height: number;
  /** Of the base course; the tiles are half as thick. */
  readonly thickness: number;
  readonly baseCourse: number;
  readonly copingHeight: number;
  readonly copingWidth: number;
  /** Longest distance between posts; the posts of a leg stand at equal distances. */
  readonly bay: number;
  /** Posts at corners and ends. They have to be wider than the coping, which dies into them. */
  readonly cornerPost: PostSize;
  readonly post: PostSize;
  readonly motif: ParapetMotif;
}

/** A line of parapet in plan, (x, north); `closed` joins its end to its start. */
export interface ParapetPath {
  readonly points: readonly Point2[];
  readonly closed?: boolean;
}

/** One mesh and the places where it is drawn. */
export interface Repeated {
  readonly geometry: Geometry;
  readonly placements: readonly Matrix4[];
}

/** A parapet by what it is made of. */
export interface PiercedParapet {
  /** Base course and coping of a bay. */
  readonly courses: Repeated;
  readonly posts: Repeated;
  /** Nothing at `massing`, where the courses are a solid wall. */
  readonly tiles: Repeated;
}

interface Bay {
  readonly at: (along: number, y: number) => Point3;
  readonly turnDegrees: number;
  /** Between the middles of its posts. */
  readonly length: number;
  /** Between the faces of its posts. */
  readonly clear: readonly [number, number];
}

/** How far a course reaches into the posts at its ends. */
const BURIED_METRES = 0.05;

/** Lays parapets of one kind along plan paths, all standing at `baseMetres`. */
export function piercedParapet(
  paths: readonly ParapetPath[],
  baseMetres: number,
  params: PiercedParapetParams,
  level: Level,
): PiercedParapet {
  const bays: Bay[] = [];
  const posts: Matrix4[] = [];
  for (const path of paths) {
    const legs = path.closed ? path.points.length : path.points.length - 1;
    for (let i = 0; i < legs; i++) {
      const [from, to] = [path.points[i]!, path.points[(i + 1) % path.points.length]!];
      const leg = legBays(from, to, params);
      bays.push(...leg);
      leg.forEach((bay, k) => {
        const size = k === 0 ? params.cornerPost : params.post;
        posts.push(postPlace(bay.at(0, baseMetres), bay.turnDegrees, size));
      });
      const last = leg[leg.length - 1]!;
      if (!path.closed && i === legs - 1)
        posts.push(postPlace(last.at(last.length, baseMetres), last.turnDegrees, params.cornerPost));
    }
  }
  return {
    courses: {
      geometry: level === 'massing' ? solidWall(params) : courses(params, level),
      placements: bays.map((bay) => {
        const [start, end] = [bay.clear[0] - BURIED_METRES, bay.clear[1] + BURIED_METRES];
        return place(bay.at((start + end) / 2, baseMetres), bay.turnDegrees, [end - start, 1, 1]);
      }),
    },
    posts: { geometry: parapetPost(level), placements: posts },
    tiles: {
      geometry: level === 'massing' ? merge() : piercedTile(params.motif, level),
      placements: bays.flatMap((bay) => tilePlaces(bay, baseMetres, params)),
    },
  };
}

/** Adds a parapet to a part: masonry of one material, tiles of another (which may be the same). */
export function addPiercedParapet(
  part: PartBuilder,
  parapet: PiercedParapet,
  materials: { readonly masonry: string; readonly tiles: string },
): void {
  part.repeat(materials.masonry, parapet.courses.geometry, parapet.courses.placements);
  part.repeat(materials.masonry, parapet.posts.geometry, parapet.posts.placements);
  part.repeat(materials.tiles, parapet.tiles.geometry, parapet.tiles.placements);
}

function legBays(from: Point2, to: Point2, params: PiercedParapetParams): Bay[] {
  const [dx, dn] = [to[0] - from[0], to[1] - from[1]];
  const whole = Math.hypot(dx, dn);
  const count = Math.max(1, Math.round(whole / params.bay));
  const length = whole / count;
  const [corner, post] = [params.cornerPost.width / 2, params.post.width / 2];
  return Array.from({ length: count }, (_, i) => ({
    at: (along: number, y: number): Point3 => {
      const s = (i * length + along) / whole;
      return [from[0] + dx * s, y, -(from[1] + dn * s)];
    },
    turnDegrees: (Math.atan2(dn, dx) * 180) / Math.PI,
    length,
    clear: [i === 0 ? corner : post, length - (i === count - 1 ? corner : post)],
  }));
}

const postPlace = (at: Point3, turnDegrees: number, { width, height }: PostSize): Matrix4 =>
  place(at, turnDegrees, [width, height, width]);

/** Tiles about as wide as they are high, as many as fill the bay. */
function tilePlaces(bay: Bay, baseMetres: number, params: PiercedParapetParams): Matrix4[] {
  const height = params.height - params.baseCourse - params.copingHeight;
  const clear = bay.clear[1] - bay.clear[0];
  const count = Math.max(1, Math.round(clear / height));
  const width = clear / count;
  return Array.from({ length: count }, (_, i) =>
    place(bay.at(bay.clear[0] + (i + 0.5) * width, baseMetres + params.baseCourse), bay.turnDegrees, [
      width,
      height,
      params.thickness / 2,
    ]),
  );
}

const solidWall = ({ height, thickness }: PiercedParapetParams): Geometry =>
  box([-0.5, 0, -thickness / 2], [0.5, height, thickness / 2]);

/** Base course with a splayed top and coping with a saddle back, 1 m long, lying along x. */
function courses(params: PiercedParapetParams, level: Level): Geometry {
  const { height, thickness, baseCourse, copingHeight, copingWidth } = params;
  const t = thickness / 2;
  const c = copingWidth / 2;
  const low = height - copingHeight;
  const fine = level === 'close';
  const splay = Math.min(0.03, baseCourse / 4);
  const base: Point2[] = [
    [t, 0],
    [t, baseCourse - splay],
    [t - splay, baseCourse],
  ];
  const bed = low + copingHeight * 0.34;
  const coping: Point2[] = [
    [t - 0.02, low],
    [t + (c - t) * 0.35, low + copingHeight * 0.06],
    ...(fine ? ([[t + (c - t) * 0.4, bed - 0.012]] as Point2[]) : []),
    [c - 0.012, bed],
    ...(fine ? ([[c, bed + 0.012]] as Point2[]) : []),
    [c, height - copingHeight * 0.3],
    ...(fine ? ([[c - 0.015, height - copingHeight * 0.22]] as Point2[]) : []),
    [c * 0.3, height],
  ];
  const body = (right: readonly Point2[]): Geometry => {
    const ring: Point2[] = [...right, ...[...right].reverse().map(([z, y]): Point2 => [-z, y])];
    const at = (x: number): Point3[] => ring.map(([z, y]): Point3 => [x, y, z]);
    // Seen from +x, z runs to the left, so a ring counter-clockwise in (z, y) is reversed.
    return loft([[...at(-0.5)].reverse(), [...at(0.5)].reverse()], true, 20);
  };
  return merge(body(base), body(coping));
}

/** A square post 1 m wide and high, of half-width `half` at `up`: foot, die, neck, cap with a drip, low pyramid. */
const POST_PROFILE: readonly { readonly half: number; readonly up: number; readonly fine?: boolean }[] = [
  { half: 0.56, up: 0 },
  { half: 0.56, up: 0.13 },
  { half: 0.5, up: 0.16 },
  { half: 0.5, up: 0.78 },
  { half: 0.5, up: 0.84 },
  { half: 0.54, up: 0.85, fine: true },
  { half: 0.6, up: 0.875 },
  { half: 0.62, up: 0.885, fine: true },
  { half: 0.62, up: 0.935 },
  { half: 0, up: 1 },
];

/** A square post 1 m high and 1 m wide (its cap and foot stand out further); placements scale it. */
export function parapetPost(level: Level): Geometry {
  if (level === 'massing') return box([-0.5, 0, -0.5], [0.5, 1, 0.5]);
  const fine = level === 'close';
  const cut = fine ? 0.05 : 0;
  const ring = (half: number, y: number): Point3[] => {
    const c = Math.min(cut, half / 2);
    const corners: Point2[] = fine
      ? [
          [half, -half + c],
          [half, half - c],
          [half - c, half],
          [-half + c, half],
          [-half, half - c],
          [-half, -half + c],
          [-half + c, -half],
          [half - c, -half],
        ]
      : [...rectangle(-half, -half, half, half)];
    return corners.map(([x, north]): Point3 => [x, y, -north]);
  };
  return loft(
    POST_PROFILE.filter((station) => fine || !station.fine).map(({ half, up }) => ring(half, up)),
    true,
    fine ? 46 : 20,
  );
}

/**
 * A pierced tile, 1 m long, high and thick, its foot at y = 0; placements scale it. At `full` the holes of a motif are
 * drawn together to one or a few: from there they are a pattern of dark and light.
 */
export function piercedTile(motif: ParapetMotif, level: Level): Geometry {
  const holes = { flower: flowerHoles, lozenge: lozengeHoles, vase: vaseHoles }[motif](level === 'close');
  return extrude(rectangle(-0.5, 0, 0.5, 1), -0.5, 0.5, holes, 48);
}

/** Turned about the middle of the tile. */
const turned = (ring: readonly Point2[], angle: number): Outline =>
  ring.map(
    ([x, y]): Point2 => [
      x * Math.cos(angle) - y * Math.sin(angle),
      0.5 + x * Math.sin(angle) + y * Math.cos(angle),
    ],
  );

/** Four petals that meet near the middle, and a gap in each corner between the ring and the tile's frame. */
function flowerHoles(fine: boolean): Outline[] {
  const quarters = [0, 1, 2, 3].map((i) => (i * Math.PI) / 2);
  if (!fine) {
    const quatrefoil = quarters.flatMap((angle) => [
      [0.4 * Math.cos(angle), 0.4 * Math.sin(angle)] as const,
      [0.2 * Math.cos(angle + Math.PI / 4), 0.2 * Math.sin(angle + Math.PI / 4)] as const,
    ]);
    return [turned(quatrefoil, 0.001)];
  }
  const petal: Point2[] = [
    [0.07, 0],
    [0.2, -0.11],
    [0.34, -0.11],
    [0.41, 0],
    [0.34, 0.11],
    [0.2, 0.11],
  ];
  const corner: Point2[] = [
    [0.43, 0.21],
    [0.43, 0.43],
    [0.21, 0.43],
    [0.26, 0.33],
    [0.33, 0.26],
  ];
  // A hair of turn each: the triangulation drops corners of holes that lie exactly on one line.
  return [
    ...quarters.map((angle, i) => turned(petal, angle + 0.002 * (i + 1))),
    ...quarters.map((angle, i) => turned(corner, angle + 0.003 * (i + 1))),
  ];
}

/** A lattice: lozenges in columns. */
function lozengeHoles(fine: boolean): Outline[] {
  const columns = fine ? 4 : 2;
  const pitch = 0.96 / columns;
  const holes: Outline[] = [];
  for (let column = 0; column < columns; column++) {
    for (let row = 0; row < 2; row++) {
      const [x, y] = [(column + 0.5 - columns / 2) * pitch, 0.27 + row * 0.46];
      const half = pitch * 0.4;
      holes.push([
        [x - half, y],
        [x, y - 0.19],
        [x + half, y],
        [x, y + 0.19],
      ]);
    }
  }
  return holes;
}

/** Two bellied vases side by side: one gap between them, half a gap at either end. */
function vaseHoles(fine: boolean): Outline[] {
  const belly: Point2[] = fine
    ? [
        [0.1, 0.1],
        [0.15, 0.14],
        [0.1, 0.2],
        [0.06, 0.38],
        [0.1, 0.56],
        [0.17, 0.7],
        [0.17, 0.82],
        [0.12, 0.9],
      ]
    : [
        [0.13, 0.1],
        [0.06, 0.45],
        [0.15, 0.9],
      ];
  const between: Outline = [...belly, ...[...belly].reverse().map(([x, y]): Point2 => [-x, y])];
  // Not quite as high as each other, for the triangulation's sake (see flowerHoles).
  const end = (side: number, low: number): Outline =>
    [
      [0.46, low] as const,
      ...belly.map(([x, y]) => [0.5 - x * 0.9, y + 0.1 - low] as const),
      [0.46, 1 - low] as const,
    ].map(([x, y]): Point2 => [side * x, y]);
  return [between, end(1, 0.104), end(-1, 0.096)];
}
