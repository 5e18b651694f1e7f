// Figures of the bridge, metres, from dossier/nhat-tan-bridge.md. Frame: x along the bridge from end pier P11 (south) to
// P17 (north), y across it (positive upstream, west), levels above national datum.

/** Length of the cable-stayed part (sourced, section 1). */
export const MAIN_LENGTH = 1500;

/** Pylons P12–P16: spans of 150, 4 × 300 and 150 from P11 to P17 (sourced, section 3); footing top levels (estimate, section 2). */
export const PYLONS = [
  { id: 'p12', x: 150, footing: 0.5, inWater: false },
  { id: 'p13', x: 450, footing: 2.0, inWater: true },
  { id: 'p14', x: 750, footing: 2.5, inWater: true },
  { id: 'p15', x: 1050, footing: 2.0, inWater: true },
  { id: 'p16', x: 1350, footing: 0.5, inWater: false },
] as const;
export type Pylon = (typeof PYLONS)[number];

/** Length of the approach viaducts: north sourced, south derived (section 1). */
export const NORTH_APPROACH = 1580;
export const SOUTH_APPROACH = 675;
/** Abutments on the x axis (section 2). */
export const SOUTH_ABUTMENT_X = -SOUTH_APPROACH;
export const NORTH_ABUTMENT_X = MAIN_LENGTH + NORTH_APPROACH;
/** Road level at both abutments (estimate, section 8: +9 to +10). */
export const ABUTMENT_LEVEL = 9.5;

/** Box girder and Super-T spans of the viaducts (estimate, section 8; sums closed with the lengths above). */
export const NORTH_SPANS = { boxCount: 5, boxSpan: 60, beamCount: 32, beamSpan: 40 } as const;
export const SOUTH_SPANS = { boxCount: 5, boxSpan: 55, beamCount: 10, beamSpan: 40 } as const;

/** Dry-season water level (estimate, section 2). */
export const WATER_LEVEL = 3.0;

/** Pylon, heights above footing top (section 4). */
export const PYLON = {
  /** Sourced: S10. */
  height: 108.56,
  /** Derived: closes the sourced slopes with the height. */
  kneeHeight: 25,
  kneeHalfSpacing: 20.3,
  /** Sourced: S20. */
  lowerLeanDegrees: 22,
  upperLeanDegrees: 14,
  deckHeight: 29.5,
  /** Derived: below this height each leg stands alone, above it the head is one body. */
  headFrom: 98.5,
  headPinchFrom: 106.06,
  legTop: 104.6,
  crossBeamFrom: 21.6,
  crossBeamTo: 26.6,
  crossBeamLength: 5.0,
  /** Method sourced, height of a lift estimated. */
  liftHeight: 4.0,
  /** Slots through which the stays leave the legs, the pipes in them, and the door at the deck (estimate). */
  slotWidth: 0.6,
  slotHeight: 1.2,
  slotDepth: 0.45,
  anchorPipe: 0.35,
  doorWidth: 0.9,
  doorHeight: 2.0,
  /** Lights for aircraft besides those on the head, and the rod against lightning (estimate). */
  lightHeight: 70,
  rodHeight: 3,
} as const;

/** Pile cap and pedestals, from the footing's top (estimate, section 5). */
export const CAP = {
  length: 46,
  width: 14.5,
  depth: 5.5,
  pedestal: 9,
  pedestalHeight: 2,
  edge: 0.35,
} as const;

/** Wells of steel pipes (section 5: count and diameter sourced, plan from memory, the ring of 80 derived). */
export const WELL = {
  length: 48.7,
  width: 16.9,
  pipes: 80,
  diameter: 1.2,
  topLevel: 4.5,
  cutLevel: -3,
} as const;

/** What keeps vessels off the caps in the river: not in the dossier, an estimate. */
export const FENDER = { offset: 1.6, halfWidth: 0.6, low: 2.7, top: 4.5, pitch: 5, diameter: 0.9 } as const;

/** Half distance between the leg axes at a height above footing top (section 4, derived). */
export function legHalfSpacing(height: number): number {
  const lean = height <= PYLON.kneeHeight ? PYLON.lowerLeanDegrees : PYLON.upperLeanDegrees;
  return PYLON.kneeHalfSpacing - Math.abs(height - PYLON.kneeHeight) * Math.tan((lean * Math.PI) / 180);
}

/** Stays (count sourced; spacing and anchor heights estimated, section 6). */
export const STAYS = {
  perFan: 11,
  firstOffset: 18,
  deckModule: 12,
  firstHeight: 44,
  pylonModule: 2.8,
  anchorY: 15.4,
  /** Greatest sag as a share of length: 0.45 m on the longest, which the dossier puts under half a metre. */
  sagShare: 0.0029,
  /** Guide pipe, its diameter and length over the deck, the damper's place, the pipe at the pylon (estimate). */
  pipeDiameter: 0.3,
  pipeLength: 1.8,
  damperAt: 3.0,
  bracketLength: 1.2,
  /** Outer diameters by number, millimetres (derived). */
  diametersMillimetres: [68, 70, 76, 84, 91, 97, 104, 115, 124, 132, 145],
} as const;

/** Tie-downs: two per girder at each end pier (sum sourced, split derived, section 6). */
export const TIE_DOWN_Y = [-15.8, -15.0, 15.0, 15.8] as const;
export const TIE_DOWN_LENGTH = 7;

/** Deck cross-section: distances from the centre line (width sourced, strips estimated, section 7). */
export const DECK = {
  halfWidth: 16.6,
  crestLevel: 32.0,
  crestX: 750,
  endDrop: 3.1,
  crossfall: 0.02,
  asphalt: 0.07,
  slab: 0.25,
  medianBarrierHalf: 0.3,
  medianEdge: 0.6,
  laneLine: 4.35,
  busLine: 8.1,
  mixedLine: 11.85,
  roadEdge: 14.85,
  crashBarrierEdge: 15.2,
  stayLineEdge: 15.6,
  walkwayEdge: 16.35,
  walkwayRise: 0.15,
  medianBarrierHeight: 0.8,
  crashBarrierFoot: 0.6,
  crashBarrierHeight: 1.1,
  parapetHeight: 1.15,
  parapetPanel: 2.0,
} as const;

/** Steel under the slab (estimate, section 7). */
export const STEEL = {
  girderY: 15.4,
  girderDepth: 2.0,
  flangeWidth: 0.8,
  flangeThickness: 0.05,
  stiffenerPitch: 2.0,
  crossBeamPitch: 4.0,
  crossBeamDepth: 1.6,
  stringerY: 5,
  stringerDepth: 0.5,
  /** Erection blocks are one stay module long; joints lie midway between stays (estimate). */
  block: 12,
} as const;

/** Street lights (estimate, section 7). */
export const LAMP = { pitch: 36, height: 11 } as const;

/** Direction gantries over the road (from memory, section 7). */
export const GANTRY_X = [-60, 1560] as const;
