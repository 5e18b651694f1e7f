// Riveted steel bars: plain, or two plates held apart by lacing; and plate girders.
import { Vector3 } from 'three';
import type { Point3 } from '../../src/base/index.ts';
import { type Geometry, merge, turn } from './geometry.ts';
import type { Point2 } from './outline.ts';
import { extrude, sweepSection } from './solids.ts';

/** Steelwork in two meshes: solid plates, and lacing bars, which are single faces and need a double-sided material. */
export interface SteelMesh {
  readonly plates: Geometry;
  readonly lacing: Geometry;
}

/** All steelwork as one. */
export const mergeSteel = (...meshes: readonly SteelMesh[]): SteelMesh => ({
  plates: merge(...meshes.map((mesh) => mesh.plates)),
  lacing: merge(...meshes.map((mesh) => mesh.lacing)),
});

/** The cross-section of a member. */
export interface MemberSection {
  /** Along the member's `across` direction: for a truss, at right angles to its plane. */
  readonly acrossMetres: number;
  /** At right angles to the member and to `across`. */
  readonly depthMetres: number;
  /**
   * Which pair of faces is open and laced: `sides` face along `across`, `edges` the other way.
   * Absent: a plain bar.
   */
  readonly laced?: 'sides' | 'edges';
  /** Lacing bars cross (X) instead of running zigzag. */
  readonly crossed?: boolean;
}

/** Lacing bars 65 mm wide set at 60°, on plates 50 mm thick with their angles (dossier/long-bien-bridge.md, section 4). */
const LACING_BAR_METRES = 0.065;
const LACING_SLOPE = Math.tan(Math.PI / 3);
const LACED_PLATE_METRES = 0.05;

const EMPTY = merge();

/** Three axes of a member: along it, in depth, across. */
interface Frame {
  readonly origin: Vector3;
  readonly along: Vector3;
  readonly depth: Vector3;
  readonly across: Vector3;
  readonly lengthMetres: number;
}

function frameOf(from: Point3, to: Point3, acrossHint: Point3): Frame {
  const origin = new Vector3(...from);
  const along = new Vector3(...to).sub(origin);
  const lengthMetres = along.length();
  along.normalize();
  const depth = new Vector3(...acrossHint).cross(along).normalize();
  return { origin, along, depth, across: new Vector3().crossVectors(along, depth), lengthMetres };
}

/** A straight box from `from` to `to` whose width lies along `across` (made square to it). */
export function bar(
  from: Point3,
  to: Point3,
  acrossMetres: number,
  depthMetres: number,
  across: Point3 = [0, 0, 1],
): Geometry {
  return boxIn(frameOf(from, to, across), [0, 0], acrossMetres, depthMetres);
}

/** A box along a frame, shifted by [in depth, across] from its axis. */
function boxIn(frame: Frame, shift: Point2, acrossMetres: number, depthMetres: number): Geometry {
  const half = new Vector3(frame.lengthMetres / 2, depthMetres / 2, acrossMetres / 2);
  const centre = frame.origin
    .clone()
    .addScaledVector(frame.along, half.x)
    .addScaledVector(frame.depth, shift[0])
    .addScaledVector(frame.across, shift[1]);
  const axes = [frame.along, frame.depth, frame.across];
  const halves = [half.x, half.y, half.z];
  const positions: number[] = [];
  const normals: number[] = [];
  const indices: number[] = [];
  for (const axis of [0, 1, 2]) {
    for (const sign of [1, -1]) {
      const [a, b] = [(axis + 1) % 3, (axis + 2) % 3];
      const first = positions.length / 3;
      for (const [s, t] of [
        [-1, -1],
        [1, -1],
        [1, 1],
        [-1, 1],
      ] as const) {
        const p = centre
          .clone()
          .addScaledVector(axes[axis]!, sign * halves[axis]!)
          .addScaledVector(axes[a]!, sign * s * halves[a]!)
          .addScaledVector(axes[b]!, t * halves[b]!);
        positions.push(p.x, p.y, p.z);
        const n = axes[axis]!;
        normals.push(n.x * sign, n.y * sign, n.z * sign);
      }
      indices.push(first, first + 1, first + 2, first, first + 2, first + 3);
    }
  }
  return { positions, normals, indices };
}

/** A member: a plain bar, or two plates with lacing on the open faces. */
export function member(
  from: Point3,
  to: Point3,
  section: MemberSection,
  across: Point3 = [0, 0, 1],
): SteelMesh {
  const frame = frameOf(from, to, across);
  const { acrossMetres, depthMetres, laced, crossed = false } = section;
  if (!laced) return { plates: boxIn(frame, [0, 0], acrossMetres, depthMetres), lacing: EMPTY };
  const sides = laced === 'sides';
  const apart = ((sides ? depthMetres : acrossMetres) - LACED_PLATE_METRES) / 2;
  const plates = [-apart, apart].map((shift) =>
    sides
      ? boxIn(frame, [shift, 0], acrossMetres, LACED_PLATE_METRES)
      : boxIn(frame, [0, shift], LACED_PLATE_METRES, depthMetres),
  );
  const face = (sides ? acrossMetres : depthMetres) / 2;
  const lacing = [-face, face].map((at) => lacingOn(frame, sides, apart, at, crossed));
  return { plates: merge(...plates), lacing: merge(...lacing) };
}

function lacingOn(frame: Frame, sides: boolean, apart: number, face: number, crossed: boolean): Geometry {
  const [swing, out] = sides ? [frame.depth, frame.across] : [frame.across, frame.depth];
  const steps = Math.max(2, Math.round(frame.lengthMetres / (2 * apart * LACING_SLOPE)));
  const pitch = frame.lengthMetres / steps;
  const bend = Math.hypot(pitch, 2 * apart);
  const sideways = [(2 * apart) / bend, pitch / bend] as const;
  const positions: number[] = [];
  const normals: number[] = [];
  const indices: number[] = [];
  const normal = out.clone().multiplyScalar(Math.sign(face));
  const lay = (index: number, start: number): void => {
    const first = positions.length / 3;
    for (const [end, side] of [
      [0, -1],
      [0, 1],
      [1, 1],
      [1, -1],
    ] as const) {
      const half = (side * LACING_BAR_METRES) / 2;
      const p = frame.origin
        .clone()
        .addScaledVector(frame.along, (index + end) * pitch + half * sideways[0])
        .addScaledVector(swing, (end === 0 ? start : -start) * apart + half * Math.sign(start) * sideways[1])
        .addScaledVector(out, face);
      positions.push(p.x, p.y, p.z);
      normals.push(normal.x, normal.y, normal.z);
    }
    // Seen from outside the corners run counter-clockwise on one face and the other way on its opposite.
    const turns = new Vector3().crossVectors(frame.along, swing).dot(normal) * start < 0;
    const [b, d] = turns ? [first + 1, first + 3] : [first + 3, first + 1];
    indices.push(first, b, first + 2, first, first + 2, d);
  };
  for (let i = 0; i < steps; i++) {
    const start = i % 2 === 0 ? 1 : -1;
    lay(i, start);
    if (crossed) lay(i, -start);
  }
  return { positions, normals, indices };
}

/** Overhang and thickness of a chord's cover plate, and thickness of its webs with their angles. */
const COVER_OVERHANG_METRES = 0.05;
const COVER_METRES = 0.05;
const WEB_METRES = 0.07;

/** A chord along a polyline: two webs and a cover plate, open underneath (or above, when `open` is `up`). */
export function boxChord(
  path: readonly Point3[],
  section: MemberSection,
  open: 'up' | 'down' | 'closed',
): Geometry {
  const [w, d] = [section.acrossMetres / 2, section.depthMetres / 2];
  if (open === 'closed') {
    const plain: Point2[] = [
      [-w, -d],
      [w, -d],
      [w, d],
      [-w, d],
    ];
    return sweepSection(path, plain, 20);
  }
  const lip = w + COVER_OVERHANG_METRES;
  const down: Point2[] = [
    [-w, -d],
    [-w + WEB_METRES, -d],
    [-w + WEB_METRES, d - COVER_METRES],
    [w - WEB_METRES, d - COVER_METRES],
    [w - WEB_METRES, -d],
    [w, -d],
    [w, d - COVER_METRES],
    [lip, d - COVER_METRES],
    [lip, d],
    [-lip, d],
    [-lip, d - COVER_METRES],
    [-w, d - COVER_METRES],
  ];
  const profile = open === 'down' ? down : down.map(([s, u]): Point2 => [-s, -u]);
  return sweepSection(path, profile, 20);
}

/** A plate girder lying along z that carries brackets outside two supports; metres, centred on x = 0. */
export interface BracketedGirderParams {
  readonly halfSpacingMetres: number;
  readonly halfWidthMetres: number;
  /** Height of the top between the supports. */
  readonly topMetres: number;
  readonly depthMetres: number;
  /** Height of the top of the brackets; where they are no higher than the girder. */
  readonly bracketTopMetres: number;
  readonly tipDepthMetres: number;
  readonly flangeMetres: number;
}

/** A cross-girder whose ends taper outwards as brackets: a thin web between flanges. */
export function bracketedGirder(params: BracketedGirderParams): Geometry {
  const { halfSpacingMetres: inner, halfWidthMetres: outer, topMetres, depthMetres } = params;
  const { bracketTopMetres, tipDepthMetres, flangeMetres } = params;
  const bottom = topMetres - depthMetres;
  const tipBottom = bracketTopMetres - tipDepthMetres;
  const across: Point3 = [1, 0, 0];
  const flange = 0.03;
  const web: Point2[] = [
    [-outer, tipBottom],
    [-inner, bottom],
    [inner, bottom],
    [outer, tipBottom],
    [outer, bracketTopMetres],
    [inner, bracketTopMetres],
    [inner, topMetres],
    [-inner, topMetres],
    [-inner, bracketTopMetres],
    [-outer, bracketTopMetres],
  ];
  const lie = (z0: number, y0: number, z1: number, y1: number): Geometry =>
    bar([0, y0, z0], [0, y1, z1], flangeMetres, flange, across);
  return merge(
    turn(extrude(web, -0.02, 0.02, [], 10), 90),
    lie(-inner, topMetres, inner, topMetres),
    lie(-inner, bottom, inner, bottom),
    ...[-1, 1].flatMap((side) => [
      lie(side * inner, bottom, side * outer, tipBottom),
      lie(side * inner, bracketTopMetres, side * outer, bracketTopMetres),
      lie(side * outer, tipBottom, side * outer, bracketTopMetres),
    ]),
  );
}
