// Truss bridges: planes of chords, posts and diagonals, and what ties two planes together.
import type { Point3 } from '../../src/base/index.ts';
import { type Geometry, merge } from './geometry.ts';
import type { Outline } from './outline.ts';
import { extrude } from './solids.ts';
import { bar, boxChord, type MemberSection, member, mergeSteel, type SteelMesh } from './steel-member.ts';

/** A place along a truss where posts stand: metres along x, and the heights of the two chord axes. */
export interface PanelPoint {
  readonly x: number;
  readonly bottom: number;
  readonly top: number;
}

/** One plane of a truss; it lies along x, its members' `across` along z. */
export interface TrussPlaneParams {
  readonly panelPoints: readonly PanelPoint[];
  readonly bottomChord: MemberSection;
  readonly topChord: MemberSection;
  /** Section of the post at a panel point. */
  readonly post: (index: number) => MemberSection;
  /** Section of a diagonal by its length. */
  readonly diagonal: (lengthMetres: number) => MemberSection;
  /** Two crossing diagonals a panel, or one, leaning by turns. */
  readonly pattern: 'crossed' | 'warren';
  /** How the truss ends: upright posts, or rakers from the foot up to the first inner top node. */
  readonly ends: 'post' | 'raker';
  /** Size of the plates over the inner nodes; 0 leaves them out. */
  readonly gussetMetres: number;
  /** Chords as open boxes with cover plates; plain bars otherwise. */
  readonly openChords: boolean;
}

/** Builds a plane with its axis at `z`. */
export function trussPlane(params: TrussPlaneParams, z: number): SteelMesh {
  const { panelPoints: points, ends, openChords } = params;
  const last = points.length - 1;
  const foot = (i: number): Point3 => [points[i]!.x, points[i]!.bottom, z];
  const head = (i: number): Point3 => [points[i]!.x, points[i]!.top, z];
  const topNodes = points.map((_, i) => i).filter((i) => ends === 'post' || (i > 0 && i < last));
  const chords: Geometry[] = [
    boxChord(
      points.map((_, i) => foot(i)),
      params.bottomChord,
      openChords ? 'up' : 'closed',
    ),
    boxChord(topNodes.map(head), params.topChord, openChords ? 'down' : 'closed'),
  ];
  const members: SteelMesh[] = topNodes.map((i) => member(foot(i), head(i), params.post(i)));
  const diagonal = (from: Point3, to: Point3): void => {
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    members.push(member(from, to, params.diagonal(length)));
  };
  for (let i = 0; i < last; i++) {
    if (ends === 'raker' && (i === 0 || i === last - 1)) continue;
    const rising = params.pattern === 'crossed' || i % 2 === 0;
    const falling = params.pattern === 'crossed' || i % 2 === 1;
    if (rising) diagonal(foot(i), head(i + 1));
    if (falling) diagonal(head(i), foot(i + 1));
  }
  if (ends === 'raker') {
    members.push(
      member(foot(0), head(1), params.topChord),
      member(head(last - 1), foot(last), params.topChord),
    );
  }
  // The ends are joints of their own kind: no plates there.
  const gussets =
    params.gussetMetres > 0
      ? topNodes
          .filter((i) => i > 0 && i < last)
          .flatMap((i) => [
            gusset(foot(i), params.gussetMetres, params.bottomChord, 0.18),
            gusset(head(i), params.gussetMetres, params.topChord, -0.12),
          ])
      : [];
  return mergeSteel(...members, { plates: merge(...chords, ...gussets), lacing: merge() });
}

/** Plates with clipped corners over a node, drawn as one block through the chord. */
function gusset([x, y, z]: Point3, size: number, chord: MemberSection, rise: number): Geometry {
  const [w, h, clip] = [size / 2, size * 0.42, size * 0.2];
  const outline: Outline = [
    [-w + clip, -h],
    [w - clip, -h],
    [w, -h + clip],
    [w, h - clip],
    [w - clip, h],
    [-w + clip, h],
    [-w, h - clip],
    [-w, -h + clip],
  ].map(([u, v]) => [u! + x, v! + y + size * rise] as const);
  const face = chord.acrossMetres / 2;
  return extrude(outline, z - face - 0.02, z + face + 0.02, [], 10);
}

/** Where a frame stands between two truss planes at z = ±`halfSpacingMetres`. */
export interface SwayFrameParams {
  readonly x: number;
  readonly halfSpacingMetres: number;
  /** Underside of the lattice strut. */
  readonly bottomMetres: number;
  readonly depthMetres: number;
  /** Reach of the curved brackets under its ends; 0 leaves them out. */
  readonly kneeMetres: number;
  /** Number of crossings in the lattice. */
  readonly bays: number;
  readonly section: MemberSection;
}

/** A portal: a lattice strut across the track with curved knee brackets. */
export function swayFrame(params: SwayFrameParams): Geometry {
  const { x, halfSpacingMetres: half, bottomMetres: bottom, depthMetres, kneeMetres: knee, bays } = params;
  const { acrossMetres: w, depthMetres: d } = params.section;
  const top = bottom + depthMetres;
  const between = (a: Point3, b: Point3, thin = 1): Geometry => bar(a, b, w, d * thin, [1, 0, 0]);
  const pieces = [
    between([x, bottom + d / 2, -half], [x, bottom + d / 2, half]),
    between([x, top - d / 2, -half], [x, top - d / 2, half]),
  ];
  for (let i = 0; i < bays; i++) {
    const [z0, z1] = [-half + (2 * half * i) / bays, -half + (2 * half * (i + 1)) / bays];
    pieces.push(between([x, bottom, z0], [x, top, z1], 0.6), between([x, top, z0], [x, bottom, z1], 0.6));
  }
  if (knee > 0) {
    const arc = [0, 0.25, 0.5, 0.75, 1].map((t) => {
      const angle = (t * Math.PI) / 2;
      return [knee * (1 - Math.cos(angle)), knee * (1 - Math.sin(angle))] as const;
    });
    for (const side of [-1, 1]) {
      for (let i = 0; i + 1 < arc.length; i++) {
        const at = ([inward, down]: readonly [number, number]): Point3 => [
          x,
          bottom + d / 2 - down,
          side * (half - inward),
        ];
        pieces.push(between(at(arc[i]!), at(arc[i + 1]!)));
      }
    }
  }
  return merge(...pieces);
}

/** Wind bracing in one bay: a strut at the first pair of nodes, if wanted, and an X to the next pair. */
export function windBracing(
  near: readonly [Point3, Point3],
  far: readonly [Point3, Point3],
  section: MemberSection,
): SteelMesh {
  const up: Point3 = [0, 1, 0];
  return mergeSteel(member(near[0], far[1], section, up), member(near[1], far[0], section, up));
}
