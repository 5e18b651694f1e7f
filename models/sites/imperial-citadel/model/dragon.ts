// The stones of the south stair's balustrades, each sculpted as one field (dossier section 3.3). Drawn with the foot of
// the stair at the origin, the stair climbing towards −z, the balustrade's middle at x = 0.
import type { Geometry } from '../../../kit/geometry.ts';
import type { Level } from '../../../kit/model.ts';
import { motionTo, poseAll, type Touch } from '../../../kit/sculpt-field.ts';
import { skinOf } from '../../../kit/sculpt-mesh.ts';
import { bodyTouches, curbTouches } from './dragon-body.ts';
import { cloudDragonTouches } from './dragon-cloud.ts';
import { cloudTouches } from './dragon-clouds.ts';
import { HEAD_SCALE } from './dragon-frame.ts';
import { headMass, headTouches } from './dragon-head.ts';
import { limbTouches } from './dragon-limbs.ts';
import { maneTouches } from './dragon-mane.ts';
import { KINH_THIEN } from './dimensions.ts';

const { headHeight, headReach } = KINH_THIEN.dragon;
/** From the middle of the skull to the tip of the snout as drawn, and how far the snout is raised, degrees. */
const SNOUT = 0.49;
const PITCH = 1;

/** Cell of the grid and triangles of one stone. */
const INNER = {
  massing: { cell: 0.07, triangles: 520, error: 0.2 },
  full: { cell: 0.022, triangles: 30000 },
  close: { cell: 0.0125, triangles: 92000, error: 0.005 },
} as const;
const OUTER = {
  massing: { cell: 0.07, triangles: 260, error: 0.2 },
  full: { cell: 0.028, triangles: 10000 },
  close: { cell: 0.016, triangles: 30000, error: 0.006 },
} as const;

/** One of the inner pair: a smooth body of seven bends with the raised head of a royal dragon. */
export const innerDragon = (level: Level): Geometry => skinOf(innerDragonTouches(level), INNER[level]);

/** One of the outer pair: a low head, and a body that dissolves into curls of cloud. */
export const cloudDragon = (level: Level): Geometry =>
  skinOf([...curbTouches(), ...cloudDragonTouches(level === 'close')], OUTER[level]);

function innerDragonTouches(level: Level): Touch[] {
  const head = poseAll(
    level === 'massing' ? headMass() : [...headTouches(), ...maneTouches()],
    motionTo([0, headHeight, headReach - SNOUT * HEAD_SCALE], [PITCH, 0, 0], HEAD_SCALE),
  );
  return [
    ...curbTouches(),
    ...(level === 'massing' ? [] : cloudTouches()),
    ...bodyTouches(level),
    ...(level === 'massing' ? [] : limbTouches()),
    ...head,
  ];
}
