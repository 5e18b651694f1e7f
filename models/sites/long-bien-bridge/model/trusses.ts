// The steel modules: cantilever unit (130 m), suspended span (51.2 m), T66 girder. Each is built once, x from its west end.
import type { Point3 } from '../../../../src/base/index.ts';
import { type Geometry, merge } from '../../../kit/geometry.ts';
import type { Level } from '../../../kit/model.ts';
import { frustum } from '../../../kit/solids.ts';
import { bar, type MemberSection, mergeSteel, type SteelMesh } from '../../../kit/steel-member.ts';
import { type PanelPoint, swayFrame, trussPlane, windBracing } from '../../../kit/truss.ts';
import * as dim from './dimensions.ts';
import { floorSteel } from './floor-steel.ts';

/** A steel module in its three materials. */
export interface SteelModule extends SteelMesh {
  /** Cross-girders and stringers under the deck. */
  readonly floor: Geometry;
}

/** Angles of the wind bracing (section 4, estimate). */
const WIND: MemberSection = { acrossMetres: 0.12, depthMetres: 0.14 };
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

const laced = (section: MemberSection, faces: 'sides' | 'edges', level: Level, crossed = false) =>
  level === 'full' ? { ...section, laced: faces, crossed } : section;

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
function bracing(points: readonly PanelPoint[], tops: readonly PanelPoint[], level: Level): SteelMesh {
  if (level === 'massing') return { plates: merge(), lacing: merge() };
  const pieces: SteelMesh[] = [];
  const strut = (p: PanelPoint): SteelMesh => ({
    plates: bar(node(p.x, p.top, -1), node(p.x, p.top, 1), 0.2, 0.22, [1, 0, 0]),
    lacing: merge(),
  });
  pieces.push(...tops.map(strut));
  for (let i = 0; i + 1 < tops.length; i++) {
    const [a, b] = [tops[i]!, tops[i + 1]!];
    pieces.push(windBracing(pair(a.x, a.top), pair(b.x, b.top), WIND));
  }
  for (let i = 0; i + 1 < points.length; i++) {
    const y = dim.SOFFIT + 0.1;
    pieces.push(windBracing(pair(points[i]!.x, y), pair(points[i + 1]!.x, y), WIND));
  }
  return mergeSteel(...pieces);
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

/** A cantilever unit: two arms and an anchor span, an M from afar. */
export function unitModule(level: Level): SteelModule {
  const points = unitPanelPoints();
  const isPier = (i: number): boolean => points[i]!.top - points[i]!.bottom > dim.PEAK_DEPTH - 0.1;
  const full = level === 'full';
  const planes = ([-1, 1] as const).map((side) =>
    trussPlane(
      {
        panelPoints: points,
        bottomChord: dim.BOTTOM_CHORD,
        topChord: dim.TOP_CHORD,
        post: (i) =>
          isPier(i) ? laced(dim.PIER_POST, 'sides', level, true) : laced(dim.POST, 'sides', level),
        diagonal: (length) =>
          length > dim.LACED_DIAGONAL_FROM ? laced(dim.DIAGONAL, 'edges', level) : dim.DIAGONAL,
        pattern: 'crossed',
        ends: 'post',
        gussetMetres: full ? dim.GUSSET : 0,
        openChords: full,
      },
      side * dim.TRUSS_HALF_SPACING,
    ),
  );
  const steel = mergeSteel(...planes, bracing(points, points, level), {
    plates: full ? merge(unitFrames(points), peakCaps(points)) : peakCaps(points),
    lacing: merge(),
  });
  const length = 2 * dim.ARM + dim.ANCHOR_SPAN;
  return {
    ...steel,
    floor: floorSteel(girdersClearOfEnds(points, length), length, level),
  };
}

/** Cross-girders at the posts; the outermost stand back from the joint, so that the rocker in it can be seen. */
function girdersClearOfEnds(points: readonly PanelPoint[], length: number): number[] {
  return points.map(({ x }) => Math.min(length - END_GIRDER_INSET, Math.max(END_GIRDER_INSET, x)));
}

/** A suspended span: parallel chords, raking end posts, its feet on rockers. */
export function suspendedModule(level: Level): SteelModule {
  const points = suspendedPanelPoints();
  const full = level === 'full';
  const planes = ([-1, 1] as const).map((side) =>
    trussPlane(
      {
        panelPoints: points,
        bottomChord: dim.BOTTOM_CHORD,
        topChord: dim.TOP_CHORD_SUSPENDED,
        post: () => laced(dim.POST, 'sides', level),
        diagonal: (length) =>
          length > dim.LACED_DIAGONAL_FROM - 0.5 ? laced(dim.DIAGONAL, 'edges', level) : dim.DIAGONAL,
        pattern: 'crossed',
        ends: 'raker',
        gussetMetres: full ? dim.GUSSET : 0,
        openChords: full,
      },
      side * dim.TRUSS_HALF_SPACING,
    ),
  );
  const steel = mergeSteel(...planes, bracing(points, points.slice(1, -1), level));
  return {
    ...steel,
    floor: floorSteel(girdersClearOfEnds(points, dim.SUSPENDED_SPAN), dim.SUSPENDED_SPAN, level),
  };
}

/** A T66 girder: two low Warren trusses beside the track, nothing overhead. Placed stretched to its span. */
export function t66Module(level: Level): { readonly steel: Geometry; readonly floor: Geometry } {
  const { modelLength, panels, depth, member } = dim.T66;
  const inset = 0.25;
  const axis = dim.SOFFIT + 0.17;
  const points = Array.from({ length: panels + 1 }, (_, i) => ({
    x: inset + ((modelLength - 2 * inset) * i) / panels,
    bottom: axis,
    top: axis + depth,
  }));
  const section: MemberSection = { acrossMetres: member, depthMetres: 0.34 };
  const light: MemberSection = { acrossMetres: member, depthMetres: 0.18 };
  const planes = [-1, 1].map(
    (side) =>
      trussPlane(
        {
          panelPoints: points,
          bottomChord: section,
          topChord: section,
          post: () => light,
          diagonal: () => light,
          pattern: 'warren',
          ends: 'post',
          gussetMetres: 0,
          openChords: false,
        },
        side * dim.TRUSS_HALF_SPACING,
      ).plates,
  );
  const girders = points.filter((_, i) => i % 2 === 0).map(({ x }) => x);
  return { steel: merge(...planes), floor: floorSteel(girders, modelLength, level) };
}
