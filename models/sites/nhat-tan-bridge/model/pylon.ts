// One pylon: two legs that lean out to the knee and in to the head, a cross-beam under the deck, and what it stands on.
// Dossier section 4 (geometry solved from sourced slopes and height; member sizes estimated) and section 5.
import type { Point3 } from '../../../../src/base/index.ts';
import { type Geometry, merge, transform } from '../../../kit/geometry.ts';
import { Matrix4 } from 'three';
import type { Level, PartBuilder } from '../../../kit/model.ts';
import type { Outline, Point2 } from '../../../kit/outline.ts';
import { box, chamferedBox, loft, prism } from '../../../kit/solids.ts';
import { legHalfSpacing, PYLON, type Pylon, STEEL } from './dimensions.ts';

/** Sections as (u outwards across the bridge, v along it); the foot's outer face carries one idle corner so that both match. */
const FOOT: Outline = [
  [-2.5, -2.6],
  [0, -3.5],
  [2.5, -2.6],
  [2.5, 0],
  [2.5, 2.6],
  [0, 3.5],
  [-2.5, 2.6],
];
const KNEE: Outline = [
  [-1.9, -2.2],
  [0.2, -3.0],
  [1.6, -2.3],
  [2.1, 0],
  [1.6, 2.3],
  [0.2, 3.0],
  [-1.9, 2.2],
];
const HEAD: Outline = [
  [2.3, 0],
  [1.8, 2.0],
  [0, 2.6],
  [-1.8, 2.0],
  [-2.3, 0],
  [-1.8, -2.0],
  [0, -2.6],
  [1.8, -2.0],
];
const TOP: Outline = HEAD.map(([u, v]): Point2 => [(u * 0.8) / 2.3, (v * 1.5) / 2.6]);

const TAPER_FROM = 85;
const TAPER_TO = 97;
const TAPER = 0.85;
/** Half height and depth of the groove at each lift joint. */
const GROOVE_HALF = 0.09;
const GROOVE_DEPTH = 0.07;

const taperAt = (height: number): number =>
  1 - (1 - TAPER) * Math.min(1, Math.max(0, (height - TAPER_FROM) / (TAPER_TO - TAPER_FROM)));

/** The leg's section at a height above footing top. */
function legSection(height: number): Outline {
  const morph = Math.min(1, height / PYLON.crossBeamFrom);
  const taper = taperAt(height);
  return FOOT.map(([u, v], i): Point2 => {
    const [ku, kv] = KNEE[i]!;
    return [(u + (ku - u) * morph) * taper, (v + (kv - v) * morph) * taper];
  }).reverse();
}

/** Distance along the bridge from a leg's axis to its face, in the anchor zone. */
export const legFaceMetres = (height: number): number => 2.92 * taperAt(height);

/** A ring of the +y leg (−z in the model), drawn in by `inset`. */
function legRing(height: number, inset = 0): Point3[] {
  const axis = legHalfSpacing(height);
  return legSection(height).map(([u, v]): Point3 => {
    const reach = Math.hypot(u, v);
    const k = (reach - inset) / reach;
    return [v * k, height, -(axis + u * k)];
  });
}

function leg(from: number, level: Level): Geometry {
  const heights: { at: number; inset: number }[] = [{ at: from, inset: 0 }];
  const step = level === 'full' ? PYLON.liftHeight : Infinity;
  const corners = [PYLON.crossBeamFrom, PYLON.kneeHeight, TAPER_FROM, TAPER_TO, PYLON.legTop];
  const joints: number[] = [];
  for (let z = step; z < PYLON.legTop - 1; z += step) if (z > from + 1) joints.push(z);
  for (const at of joints) {
    heights.push(
      { at: at - GROOVE_HALF, inset: 0 },
      { at: at - GROOVE_HALF / 3, inset: GROOVE_DEPTH },
      { at: at + GROOVE_HALF / 3, inset: GROOVE_DEPTH },
      { at: at + GROOVE_HALF, inset: 0 },
    );
  }
  for (const at of corners) heights.push({ at, inset: 0 });
  const rings = heights.sort((a, b) => a.at - b.at).map(({ at, inset }) => legRing(at, inset));
  return loft(rings, true, 6);
}

/** A mesh mirrored to the other side of the centre line. */
export const mirrorAcross = (geometry: Geometry): Geometry =>
  transform(geometry, new Matrix4().makeScale(1, 1, -1));
const bothSides = (geometry: Geometry): Geometry => merge(geometry, mirrorAcross(geometry));

function head(): Geometry {
  const ring = (outline: Outline, height: number): Point3[] =>
    outline.map(([u, v]): Point3 => [v, height, u]);
  const rings = [ring(HEAD, PYLON.headFrom), ring(HEAD, PYLON.headPinchFrom), ring(TOP, PYLON.height)];
  return loft(rings, true, 6);
}

/** The hollow beam under the deck, its long edges cut back, and the seats of the two edge girders on it. */
function crossBeam(): Geometry {
  const half = PYLON.crossBeamLength / 2;
  const [low, high] = [PYLON.crossBeamFrom, PYLON.crossBeamTo];
  const cut = 0.35;
  const section: Point2[] = [
    [-half + cut, low],
    [half - cut, low],
    [half, low + cut],
    [half, high - cut],
    [half - cut, high],
    [-half + cut, high],
    [-half, high - cut],
    [-half, low + cut],
  ];
  const reach = PYLON.kneeHalfSpacing - 0.8;
  const beam = loft(
    [-reach, reach].map((z) => section.map(([x, y]): Point3 => [x, y, z])),
    true,
    10,
  );
  const seatTop = PYLON.deckHeight - 2.65;
  const seat = box([-0.7, high - 0.05, -STEEL.girderY - 0.7], [0.7, seatTop, -STEEL.girderY + 0.7]);
  const stopper = box([-0.8, high - 0.05, -0.8], [0.8, high + 0.9, 0.8]);
  return merge(beam, bothSides(seat), stopper);
}

/** The inspection door on a leg's inner face at deck level, a dark pane that follows the lean. */
function door(): Geometry {
  const bottom = PYLON.deckHeight + 0.2;
  const at = (height: number, x: number, proud: number): Point3 => [
    x,
    height,
    -(legHalfSpacing(height) - 1.9 - proud),
  ];
  const rings = [bottom, bottom + 2].map((height): Point3[] => [
    at(height, -0.45, 0.06),
    at(height, 0.45, 0.06),
    at(height, 0.45, -0.2),
    at(height, -0.45, -0.2),
  ]);
  return loft(rings, true, 10);
}

/** An oval with straight sides, long axis across the bridge. */
function oval(length: number, width: number, segments: number): Outline {
  const r = width / 2;
  const straight = length / 2 - r;
  const arc = (centre: number, start: number): Point2[] =>
    Array.from({ length: segments + 1 }, (_, i): Point2 => {
      const angle = start + (Math.PI * i) / segments;
      return [r * Math.cos(angle), centre + r * Math.sin(angle)];
    });
  return [...arc(straight, 0), ...arc(-straight, Math.PI)];
}

/** Cap on the pipe well (46 × 14.5 × 5.5) and the chamfered pedestals of the legs (9 × 9 × 2). */
function footing(level: Level): Geometry {
  const cap = prism(oval(46, 14.5, level === 'full' ? 16 : 6), -5.5, 0);
  const axis = legHalfSpacing(1);
  const pedestal = chamferedBox([-4.5, -0.05, -axis - 4.5], [4.5, 2, -axis + 4.5], 0.7);
  return merge(cap, bothSides(pedestal));
}

/** Builds one pylon into its part; `groundLevel` is where a land pylon's legs leave the soil. */
export function addPylon(part: PartBuilder, pylon: Pylon, groundLevel: number, level: Level): void {
  const lift = (geometry: Geometry): Geometry =>
    transform(geometry, new Matrix4().makeTranslation(pylon.x, pylon.footing, 0));
  const from = pylon.inWater ? 0 : Math.max(0, groundLevel - pylon.footing - 3);
  part.add('pylon-concrete', lift(merge(bothSides(leg(from, level)), head(), crossBeam())));
  if (pylon.inWater) part.add('pier-concrete', lift(footing(level)));
  if (level === 'full') part.add('dark-opening', lift(bothSides(door())));
}

/** Lights for aircraft and the lightning rods: on every head and on the legs at 70 m (estimate, section 4). */
export function addAviationLights(part: PartBuilder, pylons: readonly Pylon[]): void {
  for (const { x, footing } of pylons) {
    const top = footing + PYLON.height;
    part.add('guide-pipe', box([x - 0.06, top - 0.2, -0.06], [x + 0.06, top + 3, 0.06]));
    const lights: Geometry[] = [-0.9, 0.9].map((dx) =>
      box([x + dx - 0.15, top - 0.1, -0.15], [x + dx + 0.15, top + 0.45, 0.15]),
    );
    const axis = legHalfSpacing(70) + 2.1;
    for (const side of [-1, 1]) {
      const z = side * (axis + 0.1);
      lights.push(box([x - 0.25, footing + 69.8, z - 0.25], [x + 0.25, footing + 70.3, z + 0.25]));
    }
    part.add('warning-light', ...lights);
  }
}
