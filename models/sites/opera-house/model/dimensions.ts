// Every figure of the Hanoi Opera House, metres, model frame: origin on the axis, in the plane of the central columns,
// on the pavement; +x the viewer's right, +z the square. Sections are those of dossier/opera-house.md.
import type { Point2 } from '../../../kit/outline.ts';

/** Heights above the pavement (section 2, Y ladder). */
export const HEIGHTS = {
  landing: 0.64,
  platform: 1.6,
  baseTop: 4.3,
  columnBase: 4.65,
  loggiaFloor: 6.95,
  capitalTop: 13.1,
  friezeBottom: 13.6,
  friezeTop: 14.35,
  cornice: 15.95,
  balustradePlinth: 16.25,
  balustradeRail: 17.25,
  /** Flat terraces round the roofs (section 3.9). */
  terrace: 15.2,
  foyerEaves: 16.2,
  foyerRidge: 20.2,
  drumFoot: 15,
  drumCornice: 21.1,
  hallEaves: 21.3,
  stageEaves: 22.3,
  crest: 29.2,
  finialBall: 31.4,
  finialSpike: 34,
} as const;

/** Steps and landing (section 3.1). */
export const STEPS = {
  riser: 0.16,
  lower: { count: 4, tread: 0.42, frontZ: 9.1, halfBottom: 15.8, returnZ: 2.4 },
  upper: { count: 6, tread: 0.41, frontZ: 3.4, halfTop: 9.5, halfBottom: 11.5 },
} as const;

/** The five bays of the front (sections 3.2 to 3.5). */
export const BAY = {
  spacing: 3.85,
  centres: [-7.7, -3.85, 0, 3.85, 7.7],
  clearWidth: 2.25,
  archSpringing: 4.95,
  archCrown: 5.7,
  /** Behind the arches. */
  doorWidth: 2,
  doorCrown: 5.15,
  loggiaHead: 12.1,
  loggiaCeiling: 12,
  windowWidth: 1.4,
  windowCrown: 10.2,
  backWallZ: -2.6,
  /** [estimate] Plane of the pierced wall behind the columns. */
  wallFrontZ: -0.1,
  /** [estimate] */
  wallBackZ: -0.75,
} as const;

/** Column axes of the front (section 3.2). */
export const FREE_COLUMNS = [-5.78, -1.93, 1.93, 5.78] as const;
export const LOGGIA_END_COLUMNS = [-9.4, 9.4] as const;
export const PAVILION_COLUMNS = [-14.45, -10.15, 10.15, 14.45] as const;
export const PAVILION_COLUMN_Z = 1;
/** [estimate] Axes of the columns on the side returns of the pavilions. */
export const RETURN_COLUMNS = { x: 14.52, zs: [-0.25, -4.2] } as const;

/** Giant Ionic order (section 3.4). */
export const ORDER = {
  bottom: HEIGHTS.columnBase,
  shaftBottom: 5,
  ringTop: 7.55,
  shaftTop: 12.25,
  top: HEIGHTS.capitalTop,
  baseDiameter: 1.25,
  lowerDiameter: 0.92,
  upperDiameter: 0.8,
  capitalWidth: 1.3,
  flutes: 24,
} as const;

/** Front pavilions (sections 3.3 and 3.6); `wall*` planes are [estimate]s from the column axes. */
export const PAVILION = {
  axisX: 12.3,
  baseInner: 9,
  baseOuter: 15.7,
  baseFrontZ: 1.9,
  baseTop: 4.5,
  backZ: -5,
  wallInner: 9.55,
  wallOuter: 14.2,
  wallFrontZ: 0.65,
} as const;

/** Domes (sections 3.8 and 3.12). */
export const DOME = {
  springing: 17.7,
  profile: [
    [2.45, 17.7],
    [2.4, 18.4],
    [2.2, 19.2],
    [1.8, 20.1],
    [1.25, 20.9],
    [0.55, 21.6],
  ],
  ball: 22.2,
  spike: 24.4,
  front: { x: 12.3, z: -1.9 },
  mid: { x: 16.8, z: -51.5, base: 5.4, spike: 26.5 },
} as const;

/** Hipped roof over the mirror room (section 3.9); the back of it is an [estimate]. */
export const FOYER_ROOF = {
  eavesHalf: 9.4,
  ridgeHalf: 5.5,
  frontZ: -1.8,
  ridgeZ: -13.8,
  backZ: -17.5,
} as const;

/** Horseshoe drum, half-cone roof and stage house (sections 3.10 and 3.11). */
export const HALL = {
  radius: 13.2,
  centreZ: -40,
  straightEndZ: -48,
  oculusStepDegrees: 13.5,
  oculi: 13,
  oculusDiameter: 1.1,
  oculusRing: 1.6,
  oculusY: 18.4,
  corniceOverhang: 0.6,
  eavesRadius: 13.3,
  crestHalf: 3,
  crestZ: -47.5,
  gableShoulder: [13.3, 22.5],
  gableTop: [3.4, 29.8],
  pierX: 13,
  pierTop: 24.3,
  stageBackZ: -75,
  /** [estimate] Where the crest ends and the rear hip begins. */
  crestBackZ: -66,
} as const;

/** Flanks (section 3.12). */
export const FLANK = {
  /** Wall line, within the measured 15.9 to 16.4. */
  wallX: 15.9,
  frontZ: -7,
  galleryX: 19,
  galleryFrontZ: -6.5,
  terrace: 6.9,
  /** Floors of the balconies of the top storey. */
  balconyY: 10.8,
  /** Recess with the aedicule door. */
  recess: { x: 14.3, frontZ: -5.05, backZ: -7 },
  midX: 21.2,
  midFrontZ: -44,
  midBackZ: -56,
  canopy: { reachX: 23.8, frontZ: -4, backZ: -13, edgeY: 4.6 },
  /** [estimate] Bays of the upper wall between the pavilions; the middle one is the bowed stack. */
  bayZs: [-10.2, -15.3, -20.4, -25.5, -30.6, -35.7, -40.8],
  bowZ: -25.5,
} as const;

/** Rear (section 3.13, [estimate] throughout but for the total length of 87 m). */
export const REAR = {
  halfWidth: 13,
  z: -85.1,
  cantZ: -81,
  storeys: 4,
  bays: 7,
  window: { width: 1.1, height: 1.9 },
  attic: { x: 14, ridgeX: 9.5, front: -76, back: -84, ridgeZ: -80, ridgeY: 18.2 },
} as const;

/** Entablature (section 3.7): reach of the cornice, and the face of the frieze as a closed plan path (x, north). */
export const CORNICE_PROJECTION = 0.95;
export const MODILLION_SPACING = 0.45;

const RIGHT_HALF: readonly Point2[] = [
  [9.65, -0.45],
  [9.65, -1.45],
  [15, -1.45],
  [15, 5],
  [14.4, 5],
  [14.4, 7],
  [16.1, 7],
  [16.1, 44],
  [FLANK.midX, 44],
  [FLANK.midX, 56],
  [16.1, 56],
  [16.1, -REAR.cantZ],
  [REAR.halfWidth, -REAR.z],
];

/** The frieze face all round, counter-clockwise seen from above. */
export const FRIEZE_PATH: readonly Point2[] = [
  ...RIGHT_HALF,
  ...[...RIGHT_HALF].reverse().map(([x, north]): Point2 => [-x, north]),
];
