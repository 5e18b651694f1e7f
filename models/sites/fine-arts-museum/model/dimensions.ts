// Every figure of the museum, metres, with where it stands in dossier/fine-arts-museum.md and how well it is known.
// Frame (section 2): origin at the middle of the main block's south wall, court level; +x east, +z south.
// D-P: derived from the visitor plans; D-L: derived from the emblem; E: estimate from proportion.

/** Structural bay (section 2, D-P, confirmed D-L). */
export const BAY = 3.33;

/** Heights above the court (section 2, "Y ladder": E; the differences above the cornice D-L). */
export const LEVEL = {
  groundFloor: 1.36,
  firstFloor: 5.76,
  secondFloor: 10.16,
  corniceUnderside: 14.56,
  corniceTop: 15.0,
  lowerRail: 15.8,
  upperRail: 16.2,
  parapetPost: 16.45,
} as const;

/** Main front range (section 2, D-P): 53.3 × 12.25. */
export const MAIN = {
  halfLength: 26.65,
  depth: 12.25,
  wallThickness: 0.4,
  /** Corridor behind the south openings (section 2, D-P). */
  galleryDepth: 2.95,
  slabThickness: 0.3,
  /** Moulded base (section 3.3, E). */
  baseTop: 1.2,
  baseProjection: 0.12,
} as const;

/** Openings (section 3.3; top floor D-L, the others E). Sills are heights above the court. */
export const OPENING = {
  groundSill: 1.9,
  firstSill: 6.3,
  topSill: 10.7,
  width: 1.4,
  height: 2.5,
  topWidth: 1.28,
  topHeight: 2.8,
  /** The head of a top-floor window is narrower by this on each side … */
  shoulderWidth: 0.22,
  /** … over this height. */
  shoulderHeight: 0.4,
  shutterWidth: 0.45,
  /** From slat to slat of a shutter (section 4). */
  louvrePitch: 0.04,
  basementWidth: 1.2,
  basementHeight: 0.6,
  basementSill: 0.3,
  /** Plain openings of the rear range (section 3.7, E). */
  rearWidth: 1.4,
  rearHeight: 2.0,
} as const;

/**
 * Bands under the top windows (section 3.3, D-L). The first-floor heads (8.8) stand above the lower band, so the lower
 * band is drawn as an impost that stops at the window surrounds.
 */
export const BAND = {
  lowerBottom: 8.2,
  lowerTop: 8.6,
  upperBottom: 8.9,
  upperTop: 9.55,
  projection: 0.09,
  /** A pair of flat strips on the grid lines, 0.75 over both (section 3.3, D-L for the first pair). */
  pilasterPairWidth: 0.75,
  pilasterGap: 0.15,
  corniceProjection: 0.6,
} as const;

/** Frontispiece (sections 3.3, 3.4, D-L; projection E). */
export const FRONTISPIECE = {
  halfWidth: 3.33,
  projection: 0.3,
  columnWidth: 0.74,
  columnBottom: 8.2,
  columnTop: 14.6,
  boardWidth: 3.0,
  boardBottom: 13.9,
  boardTop: 14.45,
  lightWidths: [1.0, 1.55, 1.0],
  lightMullion: 0.65,
  lightBottom: 10.7,
  lightTop: 13.0,
  spandrelWidth: 5.7,
  spandrelBottom: 8.9,
  spandrelTop: 10.0,
  /** Two supports in the doorway (section 3.3, D-P). */
  doorPost: 1.55,
} as const;

/** Roof of the frontispiece (section 3.4, D-L; depth E). */
export const EMBLEM = {
  fasciaBottom: 14.65,
  eave: 15.0,
  fasciaHalfWidth: 3.95,
  levelHalfWidth: 3.0,
  gableFoot: 16.45,
  gableHalfWidth: 2.65,
  apex: 19.3,
  finialTop: 19.7,
  finialWidth: 0.55,
  panelWidth: 2.6,
  panelHeight: 1.3,
  /** From the front eave to the end of the upper roof, which dies into the main roof behind. */
  depth: 6.5,
  /** From front tip to rear tip, short enough for all four to stand clear of the main roof (E). */
  tipDepth: 4.8,
  /** The corner profile starts here, so that the tips stand at ±4.95. */
  profileFoot: 3.65,
  tipHalfWidth: 4.95,
  /** z of the front tips. */
  frontTip: 2.45,
} as const;

/** Corner profile, (outward, up) from the eave level (section 3.4, D-L). */
export const CORNER_PROFILE = [
  [0, 0],
  [0.5, 0.1],
  [0.9, 0.45],
  [1.15, 1.0],
  [1.25, 1.7],
  [1.15, 2.1],
  [1.3, 2.4],
] as const;

/** Roofs of the ranges (section 3.5, 3.6, 3.8: E). */
export const ROOF = {
  mainRidge: 17.9,
  mainRidgeZ: -6.1,
  mainRidgeHalf: 20,
  rearRidge: 17.4,
  westRidge: 17.6,
  turretApex: 18.0,
  cornerRise: 0.8,
  /** Height of one relief step: three rows of 0.12 m tiles. */
  courseRun: 0.36,
  courseStep: 0.035,
  /** Of one tile: its width, and how much of it the next row leaves bare (section 3.5, E). */
  tileWidth: 0.18,
  tileExposure: 0.12,
} as const;

/** Entrance steps (section 3.2, D-P): 8 risers. */
export const STEPS = { count: 8, riser: 0.17, run: 2.85, halfWidth: 4.2, cheek: 0.4 } as const;

/**
 * Carriage porch, the dossier's "adopted reading" of two plans that disagree (section 3.2, medium confidence). The
 * four plan dots lie on R 3.6–3.9; the columns are drawn in to R 3.5 so that the slab covers them.
 */
export const PORCH = {
  halfWidth: 3.9,
  straight: 5.8,
  radius: 3.9,
  soffit: 4.9,
  bandBottom: 5.1,
  top: 5.6,
  parapetHeight: 0.95,
  columnDiameter: 0.45,
  columnRadius: 3.5,
  /** Degrees from the front, either side, of the two pairs: from the dots (±2.0, 9.1) and (±3.35, 7.2). */
  columnDegrees: [31.2, 67.3],
} as const;

/** Stair turret (section 3.6, D-P). */
export const TURRET = { left: 20.0, right: 26.65, front: 4.3, cut: 1.3 } as const;

/** Rear range and light wells (section 3.7, D-P; the true depth of the range is unknown). */
export const REAR = {
  left: -23.9,
  right: 23.7,
  back: -23.5,
  wellBack: -15.3,
  westWell: [-17.0, -10.2],
  eastWell: [10.1, 16.9],
} as const;

/** East extension on floors 2–3 (section 3.7, D-P; date 1997–99 E). */
export const EXTENSION = { left: 26.8, right: 31.9, front: -2.8, back: -21.6, bottom: 5.46 } as const;

/** West block (section 3.8, D-P; heights E). */
export const WEST = {
  left: -32.8,
  right: -21.5,
  north: 15.7,
  south: 51.3,
  bays: 10,
  /** First-floor link to the main block, over the wall at x −27.7. */
  linkLeft: -28.3,
  linkRight: -26.0,
  linkWall: -27.7,
} as const;

/** Café, boundary and gate (section 3.1, D-P; heights E). */
export const COURT = {
  plotLeft: -32.8,
  plotRight: 31.9,
  plotBack: -26.5,
  cafe: { left: 25.0, right: 31.9, north: 11.5, south: 29.2, height: 4 },
  boundaryWest: [-32.8, 54.2],
  gateWest: [-5.0, 57.4],
  gateEast: [0.2, 53.7],
  curveEnd: [31.9, 29.2],
  railingWall: 0.6,
  railingTop: 2.4,
  /** The street lies below the court by this kerb. */
  streetDrop: 0.15,
} as const;

/** Lawn, planters, path and round feature (section 3.1, 3.2, D-P; heights E unless the section gives them). */
export const GARDEN = {
  lawnTop: 0.1,
  /** Low dark kerb, 0.15 × 0.15. */
  kerb: 0.15,
  pathWidth: 1.2,
  ring: { x: -13.7, z: 38, radius: 2.5 },
  /** The planter strips: 2.7 deep, 3.9 at their outer ends, behind a kerb 0.5 high. */
  planter: { west: -24.9, east: 17.5, depth: 2.7, endDepth: 3.9, kerb: 0.5, gap: 4.9 },
} as const;

/** Ticket kiosk and guard post inside the gate (section 3.1, D-P: X −15 … −8, Z 52 … 56; sizes and heights E). */
export const KIOSK = {
  x: -12.9,
  z: 53.5,
  width: 3.4,
  depth: 2.4,
  guardX: -8.7,
  guardSide: 1.7,
  eave: 2.6,
} as const;

/** Wheelchair ramp (section 3.1, D-P symbol: X +27, Z 0 → +9; width and rail E). */
export const RAMP = { x: 27.75, width: 1.5, top: 0, foot: 9, topHeight: 1.36, rail: 0.9 } as const;

/** Hall 5 in the rear range (sections 3.7, 3.9, D-P: X ±10.2, 20.4 × 11.2+; ground floor; storey E). */
export const HALL_FIVE = {
  halfLength: 10.2,
  south: -12.25,
  north: -23.5,
  floor: 1.36,
  ceiling: 5.4,
  tile: 0.2,
} as const;

/**
 * Basement galleries (section 3.9: rooms 31 and 32; floor −1.3, section 2, E; their place under the west bays E), and
 * the strip of court that the cut-away takes off before them.
 */
export const BASEMENT = {
  west: -23.3,
  east: -6.66,
  south: -0.55,
  north: -11.8,
  floor: -1.3,
  ceiling: 1.06,
  cutSouth: 5.2,
} as const;
