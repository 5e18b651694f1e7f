// The shape of a pylon's leg: its section at every height and points on its faces (dossier section 4).
import type { Point3 } from '../../../../src/base/index.ts';
import type { Outline, Point2 } from '../../../kit/outline.ts';
import { legHalfSpacing, PYLON } from './dimensions.ts';

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

/** Heights between which a leg grows slimmer towards the head. */
export const TAPER_FROM = 85;
export const TAPER_TO = 97;
const TAPER = 0.85;

const taperAt = (height: number): number =>
  1 - (1 - TAPER) * Math.min(1, Math.max(0, (height - TAPER_FROM) / (TAPER_TO - TAPER_FROM)));

/** The leg's section at a height above footing top, clockwise. */
export function legSection(height: number): Outline {
  const morph = Math.min(1, height / PYLON.crossBeamFrom);
  const taper = taperAt(height);
  return FOOT.map(([u, v], i): Point2 => {
    const [ku, kv] = KNEE[i]!;
    return [(u + (ku - u) * morph) * taper, (v + (kv - v) * morph) * taper];
  }).reverse();
}

/** Sides of a leg by their place in the section; the stays leave through the two that look inwards along the bridge. */
export const SIDES = 7;
export const STAY_SIDES = { north: 0, south: 5 } as const;
/** The flat side towards the road. */
export const ROAD_SIDE = 6;

/** A ring of the +y leg (−z in the model), drawn in by `inset`. */
export function legRing(height: number, inset = 0): Point3[] {
  const axis = legHalfSpacing(height);
  return legSection(height).map(([u, v]): Point3 => {
    const reach = Math.hypot(u, v);
    const k = (reach - inset) / reach;
    return [v * k, height, -(axis + u * k)];
  });
}

/** A point on a side of the +y leg, `share` of the way along it, and the side's outward direction in plan. */
export function onLegSide(
  side: number,
  height: number,
  share: number,
  inset = 0,
): { at: Point3; out: Point3 } {
  const ring = legRing(height, inset);
  const [a, b] = [ring[side]!, ring[(side + 1) % SIDES]!];
  const [dx, dz] = [b[0] - a[0], b[2] - a[2]];
  const length = Math.hypot(dx, dz);
  return {
    at: [a[0] + dx * share, height, a[2] + dz * share],
    out: [dz === 0 ? 0 : -dz / length, 0, dx / length],
  };
}

/** Whether a point of the model frame, relative to the pylon's foot, lies in the +y leg. */
export function isInLeg([x, height, z]: Point3): boolean {
  const ring = legRing(height);
  let inside = false;
  ring.forEach(([ax, , az], i) => {
    const [bx, , bz] = ring[(i + 1) % SIDES]!;
    if (az > z !== bz > z && x < ((bx - ax) * (z - az)) / (bz - az) + ax) inside = !inside;
  });
  return inside;
}
