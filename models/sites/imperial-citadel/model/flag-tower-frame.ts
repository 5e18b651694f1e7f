// What every piece of the Flag Tower agrees on: its tile, the lean of its walls, and where things sit on its faces.
import { Matrix4 } from 'three';
import { place } from '../../../kit/geometry.ts';
import type { PrismStation } from '../../../kit/pierced-prism.ts';
import { FLAG_TOWER } from './dimensions.ts';
import { since } from './phases.ts';

/** All of the tower streams together. */
export const TOWER_TILE = 'flag-tower';

/** It was finished in 1812 and has stood since. */
export const TOWER_PHASES = since('nguyen-1812');

/** One of the three tiers. */
export type Tier = (typeof FLAG_TOWER.tiers)[number];

/** Across the flats of an octagon of side 1. */
export const OCTAGON = 1 + Math.SQRT2;

/** Half the side of a tier at a height above the ground, after the batter. */
export const tierHalf = (tier: Tier, y: number): number =>
  tier.side / 2 - FLAG_TOWER.batter * (y - tier.from);

/** Half the side of a tier at its top. */
export const topHalf = (tier: Tier): number => tierHalf(tier, tier.to);

/** Half the distance across flats of the shaft at a height above its base. */
export function shaftHalf(height: number): number {
  const { from, to, sideBase, sideTop } = FLAG_TOWER.shaft;
  return ((sideBase + ((sideTop - sideBase) * height) / (to - from)) * OCTAGON) / 2;
}

/** Metres inward per metre of height of the shaft's faces. */
const SHAFT_LEAN = (shaftHalf(0) - shaftHalf(1)) / 1;

/** Puts a thing drawn in the plane z = 0, facing +z, on a leaning face: its foot `half` from the axis at height `y`. */
function onLeaningFace(half: number, y: number, turnDegrees: number, lean: number): Matrix4 {
  return place([0, y, 0], turnDegrees)
    .multiply(new Matrix4().makeTranslation(0, 0, half))
    .multiply(new Matrix4().makeRotationX(-Math.atan(lean)));
}

/** On face `face` of the shaft (0 east, counter-clockwise), with its origin at `height` above the shaft's base. */
export const onShaft = (face: number, height: number): Matrix4 =>
  onLeaningFace(shaftHalf(height), FLAG_TOWER.shaft.from + height, face * 45 + 90, SHAFT_LEAN);

/** On side `side` of a tier (0 east, counter-clockwise), with its origin at the tier's foot. */
export const onTier = (tier: Tier, side: number): Matrix4 =>
  onLeaningFace(tier.side / 2, tier.from, side * 90 + 90, FLAG_TOWER.batter);

/**
 * Courses that step out or in, one above the other, before faces that are at `faceAt(y)`: `outs` from bottom to top.
 * With `splay` the upper edge of each is cut back by so much.
 */
export function courseStations(
  from: number,
  height: number,
  outs: readonly number[],
  faceAt: (y: number) => number,
  splay = 0,
): PrismStation[] {
  const course = height / outs.length;
  return outs.flatMap((out, i) => {
    const [low, high] = [from + i * course, from + (i + 1) * course];
    const before = faceAt(from) + out;
    const upright = { y: high - splay, half: before };
    return splay > 0
      ? [{ y: low, half: before }, upright, { y: high, half: before - splay }]
      : [{ y: low, half: before }, upright];
  });
}
