// Every figure of the rooms inside, metres, in the site's frame. Sections are those of dossier/opera-house.md.

/** Vestibule and stair hall (section 3.14, [estimate] but for the T of the stair). */
export const STAIR_HALL = {
  halfWidth: 9.5,
  /** Vestibule from the doors to the hall, under the mirror room. */
  vestibuleFrontZ: -3.2,
  frontZ: -13.5,
  backZ: -25.5,
  floor: 1.6,
  /** Ceiling of the vestibule, and of the hall. */
  lowCeiling: 6.35,
  ceiling: 13.6,
  upper: 6.95,
  risers: 33,
  riser: 0.162,
  tread: 0.33,
  lowerRisers: 17,
  lowerWidth: 4.5,
  upperWidth: 2.5,
  footZ: -15,
  /** Middle of each returning flight. */
  returnX: 3.8,
  landingDepth: 2.5,
  wellHalf: 5.3,
} as const;

/** The mirror room (section 3.14, [estimate]). */
export const MIRROR_ROOM = {
  width: 19.2,
  depth: 8.5,
  height: 7.5,
  floor: 6.95,
  frontZ: -3.2,
  mirrors: 5,
  mirrorWidth: 1.9,
  mirrorSpringing: 9.95,
} as const;

/** The auditorium: 24 by 24, 598 seats and three levels are sourced (section 2), the rest [estimate]. */
export const AUDITORIUM = {
  radius: 12,
  centreZ: -40,
  tierEndZ: -46,
  prosceniumZ: -52,
  splayOuter: 9.2,
  splayInner: 6.1,
  frontRadius: 9.2,
  columnRadius: 9.75,
  tiers: [6.95, 10.4],
  boxFront: 1.1,
  slab: 0.5,
  entablature: 13,
  ceiling: 14.1,
  domeRadius: 7.4,
  crown: 14.95,
  stallsFloorFront: 1.9,
  stallsFloorRear: 3.1,
  seats: 598,
  /** Angle between columns: that of the drum's pilasters outside. */
  bayDegrees: 13.5,
  bays: 13,
} as const;

/** Proscenium and stage: width from people in the photograph, the frame's parts sourced, the rest [estimate]. */
export const STAGE = {
  floor: 3.2,
  openingWidth: 9,
  openingHeight: 8,
  rollDiameter: 0.35,
  band: 0.7,
  apronReach: 3,
  backZ: -66,
  halfWidth: 10.5,
} as const;
