// The steel modules of 1902: cantilever unit (130 m), suspended span (51.2 m). Each is built once, x from its west end.
import type { Point3 } from '../../../../src/base/index.ts';
import { fromTriangles, type Geometry, merge } from '../../../kit/geometry.ts';
import type { Level } from '../../../kit/model.ts';
import { frustum, quad } from '../../../kit/solids.ts';
import { mergeRiveted, type PairSpec, pairMember } from '../../../kit/riveted-member.ts';
import { type MemberSection, mergeSteel, type SteelMesh } from '../../../kit/steel-member.ts';
import { type PanelPoint, swayFrame, windBracing } from '../../../kit/truss.ts';
import * as dim from './dimensions.ts';
import { type FloorSteel, floorSteel } from './floor-steel.ts';
import { mergeWeathered, rivetedPlane, type WeatheredSteel } from './truss-planes.ts';

/** A steel module by its materials, with what is under its deck. */
export interface SteelModule extends WeatheredSteel, FloorSteel {}

/** Angles of the wind bracing (section 4, estimate). */
const WIND: MemberSection = { acrossMetres: 0.1, depthMetres: 0.1 };
const SWAY: MemberSection = { acrossMetres: 0.14, depthMetres: 0.12 };
/** Half the joint plus half a tip post: how far end posts stand inside their module. */
const END_INSET = dim.JOINT / 2 + dim.POST.depthMetres / 2;
/** Raised bearing of a suspended span: its chord ends this much higher, on the rocker (derived from the rocker's height). */
const SEAT_RISE = 0.75;
/** Distance of the outermost cross-girders from the joints (estimate). */
const END_GIRDER_INSET = 1.2;
/** Where the rocker stands, from the end of the span. */
export const SEAT_INSET = 0.45;
export const SEAT_LEVEL = dim.BOTTOM_CHORD_AXIS + SEAT_RISE - dim.BOTTOM_CHORD.depthMetres / 2;

/** Strut between the top chords at every panel point: two channels laced above and below (section 4, estimate). */
const STRUT: PairSpec = {
  acrossMetres: 0.3,
  depthMetres: 0.3,
  open: 'edges',
  lacing: 'single',
  hiddenMetres: 0.35,
  rivetsBelow: 0,
  rivetSide: 0,
};

/** Panel points of a unit: arm, anchor span, arm, mirrored about its middle. */
function unitPanelPoints(): PanelPoint[] {
  const heights: (readonly [number, number])[] = [];
  const armPanel = dim.ARM / dim.ARM_PANELS;
  for (let i = dim.ARM_PANELS; i > 0; i--) {
    const x = dim.ARM - i * armPanel;
    heights.push([i === dim.ARM_PANELS ? END_INSET : x, dim.armDepth(i * armPanel)]);
  }
  const panel = dim.ANCHOR_SPAN / dim.ANCHOR_PANELS;
  for (let i = 0; i <= dim.ANCHOR_PANELS / 2; i++) {
    heights.push([dim.ARM + i * panel, dim.anchorDepth(i * panel)]);
  }
  const length = 2 * dim.ARM + dim.ANCHOR_SPAN;
  const mirrored = heights.slice(0, -1).map(([x, d]) => [length - x, d] as const);
  return [...heights, ...mirrored.reverse()].map(([x, depth]) => ({
    x,
    bottom: dim.BOTTOM_CHORD_AXIS,
    top: dim.BOTTOM_CHORD_AXIS + depth,
  }));
}

function suspendedPanelPoints(): PanelPoint[] {
  const panel = dim.SUSPENDED_SPAN / dim.SUSPENDED_PANELS;
  return Array.from({ length: dim.SUSPENDED_PANELS + 1 }, (_, i) => {
    const atWest = i === 0;
    const atEast = i === dim.SUSPENDED_PANELS;
    const inset = atWest ? SEAT_INSET : atEast ? -SEAT_INSET : 0;
    return {
      x: i * panel + inset,
      bottom: dim.BOTTOM_CHORD_AXIS + (atWest || atEast ? SEAT_RISE : 0),
      top: dim.BOTTOM_CHORD_AXIS + dim.SUSPENDED_DEPTH,
    };
  });
}

const node = (x: number, y: number, side: -1 | 1): Point3 => [x, y, side * dim.TRUSS_HALF_SPACING];
const pair = (x: number, y: number): readonly [Point3, Point3] => [node(x, y, -1), node(x, y, 1)];

/** Struts and crosses between the top chords, and crosses under the floor. */
function bracing(points: readonly PanelPoint[], tops: readonly PanelPoint[]): WeatheredSteel {
  const pieces: SteelMesh[] = [];
  const struts = tops.map((p) => pairMember(node(p.x, p.top, -1), node(p.x, p.top, 1), STRUT, [1, 0, 0]));
  for (let i = 0; i + 1 < tops.length; i++) {
    const [a, b] = [tops[i]!, tops[i + 1]!];
    pieces.push(windBracing(pair(a.x, a.top), pair(b.x, b.top), WIND));
  }
  for (let i = 0; i + 1 < points.length; i++) {
    const y = dim.SOFFIT + 0.1;
    pieces.push(windBracing(pair(points[i]!.x, y), pair(points[i + 1]!.x, y), WIND));
  }
  const strut = mergeRiveted(...struts);
  return { ...asSound(merge(mergeSteel(...pieces).plates, strut.plates), strut.lacing), bars: strut.bars };
}

/** Lattice frames between the posts: a portal with knees over each pier, lighter ones under the top chord elsewhere. */
function unitFrames(points: readonly PanelPoint[]): Geometry {
  const frames: Geometry[] = [];
  const frame = (x: number, bottom: number, depth: number, knee: number, bays = 4): void => {
    frames.push(
      swayFrame({
        x,
        halfSpacingMetres: dim.TRUSS_HALF_SPACING,
        bottomMetres: bottom,
        depthMetres: depth,
        kneeMetres: knee,
        bays,
        section: SWAY,
      }),
    );
  };
  for (const { x, top } of points) {
    const overPier = top - dim.BOTTOM_CHORD_AXIS > dim.PEAK_DEPTH - 0.1;
    if (overPier) {
      const portalTop = dim.PORTAL_BOTTOM + dim.PORTAL_DEPTH;
      frame(x, dim.PORTAL_BOTTOM, dim.PORTAL_DEPTH, dim.PORTAL_KNEE);
      frame(x, portalTop + 0.1, (top - portalTop) / 2, 0, 1);
      frame(x, portalTop + 0.1 + (top - portalTop) / 2, (top - portalTop) / 2 - 0.4, 0, 1);
    } else if (top - 0.7 > dim.PORTAL_BOTTOM) {
      frame(x, top - 0.7, 0.6, top - 0.7 - dim.PORTAL_BOTTOM > 1 ? 0.9 : 0);
    }
  }
  return merge(...frames);
}

/** The chord over each pier ends in a blunt cap: axis 17 m over the lower chord, steel up to +32.8 (section 2). */
function peakCaps(points: readonly PanelPoint[]): Geometry {
  const peaks = points.filter(({ top, bottom }) => top - bottom > dim.PEAK_DEPTH - 0.1);
  return merge(
    ...peaks.flatMap(({ x, top }) =>
      ([-1, 1] as const).map((side) => {
        const z = side * dim.TRUSS_HALF_SPACING;
        return frustum([1.7, 0.56], [0.7, 0.56], dim.STEEL_TOP_AT_PIER - top + 0.35, [x, top - 0.35, z]);
      }),
    ),
  );
}

const PLANES = [-1, 1] as const;

/** Both planes as flats in their plane, for the massing: a material seen from both sides. */
function flatPlanes(points: readonly PanelPoint[], topDepth: number, ends: 'post' | 'raker'): Geometry {
  const last = points.length - 1;
  const tops = points.map((_, i) => i).filter((i) => ends === 'post' || (i > 0 && i < last));
  const flat = (a: readonly [number, number], b: readonly [number, number], width: number): Geometry[] => {
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
    const [nx, ny] = [((a[1] - b[1]) / length) * (width / 2), ((b[0] - a[0]) / length) * (width / 2)];
    return PLANES.map((side) => {
      const z = side * dim.TRUSS_HALF_SPACING;
      const corner = ([x, y]: readonly [number, number], s: number): Point3 => [x + s * nx, y + s * ny, z];
      return fromTriangles(quad(corner(a, -1), corner(b, -1), corner(b, 1), corner(a, 1)), 0);
    });
  };
  const foot = (i: number): readonly [number, number] => [points[i]!.x, points[i]!.bottom];
  const head = (i: number): readonly [number, number] => [points[i]!.x, points[i]!.top];
  const pieces = tops.flatMap((i) => flat(foot(i), head(i), dim.POST.depthMetres));
  for (let i = 0; i < last; i++) {
    pieces.push(...flat(foot(i), foot(i + 1), dim.BOTTOM_CHORD.depthMetres));
    const inner = tops.includes(i) && tops.includes(i + 1);
    if (inner) {
      pieces.push(...flat(head(i), head(i + 1), topDepth));
      pieces.push(...flat(foot(i), head(i + 1), dim.DIAGONAL.depthMetres + 0.05));
      pieces.push(...flat(head(i), foot(i + 1), dim.DIAGONAL.depthMetres + 0.05));
    } else {
      pieces.push(...(i === 0 ? flat(foot(0), head(1), topDepth) : flat(head(i), foot(last), topDepth)));
    }
  }
  return merge(...pieces);
}

const asSound = (sound: Geometry, lacing: Geometry = merge()): WeatheredSteel => ({
  sound,
  rusted: merge(),
  lacing,
  bars: [],
  rivets: [],
});

/** A cantilever unit: two arms and an anchor span, an M from afar. */
export function unitModule(level: Level): SteelModule {
  const points = unitPanelPoints();
  const isPier = (i: number): boolean => points[i]!.top - points[i]!.bottom > dim.PEAK_DEPTH - 0.1;
  const caps = peakCaps(points);
  const length = 2 * dim.ARM + dim.ANCHOR_SPAN;
  const floor = floorSteel(girdersClearOfEnds(points, length), length, level);
  if (level === 'massing') {
    return { ...asSound(caps, flatPlanes(points, dim.TOP_CHORD.depthMetres, 'post')), ...floor };
  }
  const planes = PLANES.map((side) =>
    rivetedPlane(
      { points, topChord: dim.TOP_CHORD, ends: 'post', isPier, seed: 200 + side },
      side * dim.TRUSS_HALF_SPACING,
    ),
  );
  const ties = bracing(points, points);
  return { ...mergeWeathered(...planes, ties, asSound(merge(unitFrames(points), caps))), ...floor };
}

/** The anchor span alone, from pier to pier: what lay in the river in 1972. */
export function anchorModule(): WeatheredSteel {
  const points = unitPanelPoints().slice(dim.ARM_PANELS, dim.ARM_PANELS + dim.ANCHOR_PANELS + 1);
  const isPier = (i: number): boolean => i === 0 || i === points.length - 1;
  const planes = PLANES.map((side) =>
    rivetedPlane(
      { points, topChord: dim.TOP_CHORD, ends: 'post', isPier, seed: 230 + side },
      side * dim.TRUSS_HALF_SPACING,
    ),
  );
  return mergeWeathered(...planes, bracing(points, points));
}

/** Cross-girders at the posts; the outermost stand back from the joint, so that the rocker in it can be seen. */
function girdersClearOfEnds(points: readonly PanelPoint[], length: number): number[] {
  return points.map(({ x }) => Math.min(length - END_GIRDER_INSET, Math.max(END_GIRDER_INSET, x)));
}

/** A suspended span: parallel chords, raking end posts, its feet on rockers. */
export function suspendedModule(level: Level): SteelModule {
  const points = suspendedPanelPoints();
  const floor = floorSteel(girdersClearOfEnds(points, dim.SUSPENDED_SPAN), dim.SUSPENDED_SPAN, level);
  const never = (): boolean => false;
  if (level === 'massing') {
    return {
      ...asSound(merge(), flatPlanes(points, dim.TOP_CHORD_SUSPENDED.depthMetres, 'raker')),
      ...floor,
    };
  }
  const planes = PLANES.map((side) =>
    rivetedPlane(
      { points, topChord: dim.TOP_CHORD_SUSPENDED, ends: 'raker', isPier: never, seed: 220 + side },
      side * dim.TRUSS_HALF_SPACING,
    ),
  );
  return { ...mergeWeathered(...planes, bracing(points, points.slice(1, -1))), ...floor };
}
