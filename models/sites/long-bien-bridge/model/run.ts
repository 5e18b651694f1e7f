// The modules in which track, roads and railings repeat along the bridge, and which of them stand over the gap of today.
import type { Matrix4 } from 'three';
import { place } from '../../../kit/geometry.ts';
import type { Level } from '../../../kit/model.ts';
import * as dim from './dimensions.ts';

const MODULES = 306;
/** Length of a module of track and road, metres. */
export const MODULE = dim.BRIDGE_LENGTH / MODULES;
const BAYS = Math.round(dim.BRIDGE_LENGTH / dim.RAILING_BAY);
/** Length of a bay of railing, metres: 2.1 to the centimetre. */
export const BAY = dim.BRIDGE_LENGTH / BAYS;
/** From afar nine modules or bays are drawn as one. */
export const runLength = (level: Level): number => (level === 'massing' ? 9 : 1);

/** Places of modules along the bridge whose middle passes the test. */
export function modules(level: Level, wanted: (x: number) => boolean, from = 0, to = MODULES): Matrix4[] {
  const run = runLength(level);
  return Array.from({ length: Math.ceil((to - from) / run) }, (_, i) => from + i * run)
    .filter((i) => wanted((i + run / 2) * MODULE))
    .map((i) => place([i * MODULE, 0, 0]));
}

/** Places of railing bays on both sides whose middle passes the test. */
export function bays(wanted: (x: number) => boolean, every = 1): Matrix4[] {
  return Array.from({ length: Math.ceil(BAYS / every) }, (_, i) => i * every)
    .filter((i) => wanted((i + every / 2) * BAY))
    .flatMap((i) => [place([i * BAY, 0, 0]), place([(i + every) * BAY, 0, 0], 180)]);
}

/** Whether a chainage lies outside the gap of today. */
export const standing = (x: number): boolean => !dim.inGap(x);
