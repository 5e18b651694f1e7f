// Every figure of the bridge. Source: dossier/long-bien-bridge.md; the section and the confidence stand beside each.
// Frame: x = chainage from the face of the west abutment, y = level (national zero), z = −(distance upstream).

/** Support chainages P0–P19 (section 3, sourced: 2 × 78.7 + 9 × 75 + 8 × 106.2 = 1,682.0). */
export const SUPPORT_X = [
  0, 78.7, 153.7, 259.9, 334.9, 441.1, 516.1, 622.3, 697.3, 803.5, 878.5, 984.7, 1059.7, 1165.9, 1240.9,
  1347.1, 1422.1, 1528.3, 1603.3, 1682.0,
] as const;
/** Section 3, sourced. */
export const BRIDGE_LENGTH = 1682.0;

/** Units destroyed and not rebuilt (section 7, derived: the only choice that fits 12.5 spans left; edit here). */
export const LOST_UNITS: readonly number[] = [5, 6, 7];
/** Cantilever system (section 3, derived): nine units of 27.5 + 75 + 27.5 m, ten suspended spans of 51.2 m. */
export const UNIT_COUNT = 9;
export const ARM = 27.5;
export const ANCHOR_SPAN = 75;
export const SUSPENDED_SPAN = 51.2;
/** Visible joint between an arm and the span resting on it (section 4, estimate). */
export const JOINT = 0.15;

/** Levels (section 2): soffit derived from two sources; the others estimates that fit it. */
export const SOFFIT = 15.0;
export const BOTTOM_CHORD_AXIS = 15.3;
export const ROAD_LEVEL = 16.05;
export const RAIL_TOP = 16.45;
export const STEEL_TOP_AT_PIER = 32.8;
export const PIER_TOP = 14.2;
/** Water of the two seasons (sections 2 and 9: dry an estimate; flood within the sourced +8…+11). */
export const SEASON_WATER = { dry: 2.5, flood: 9.5 } as const;
/** The season that the model shows. */
export const SEASON: keyof typeof SEASON_WATER = 'dry';
export const WATER_LEVEL = SEASON_WATER[SEASON];
/** Alarm levels, typhoon Yagi 2024 and August 1971 (section 2, sourced). */
export const FLOOD_MARKS = [9.5, 10.5, 11.5, 11.3, 14.0] as const;

/** Distance of a truss plane from the centre line (section 4, sourced: 4.75 axis to axis). */
export const TRUSS_HALF_SPACING = 2.375;
/** Panels (section 4, estimate). */
export const ANCHOR_PANELS = 12;
export const ARM_PANELS = 5;
export const SUSPENDED_PANELS = 8;
/** Depth of the trusses, axis to axis (section 4, estimate; s = distance from the pier). */
export const PEAK_DEPTH = 17;
export const SUSPENDED_DEPTH = 6.4;
export const anchorDepth = (s: number): number => 7.5 + 9.5 * (1 - s / 37.5) ** 1.7;
export const armDepth = (s: number): number => 6.4 + 10.6 * (1 - s / ARM) ** 1.4;

/** Members, across × depth (section 4, estimate after riveted practice of 1900). */
export const BOTTOM_CHORD = { acrossMetres: 0.5, depthMetres: 0.6 } as const;
export const TOP_CHORD = { acrossMetres: 0.5, depthMetres: 0.55 } as const;
export const TOP_CHORD_SUSPENDED = { acrossMetres: 0.45, depthMetres: 0.45 } as const;
export const PIER_POST = { acrossMetres: 0.5, depthMetres: 0.6 } as const;
export const POST = { acrossMetres: 0.45, depthMetres: 0.3 } as const;
export const DIAGONAL = { acrossMetres: 0.38, depthMetres: 0.2 } as const;
export const LACED_DIAGONAL_FROM = 9;
export const GUSSET = 1.1;
/** Portals: a strut 1.0 deep on knee brackets of 1.5, its bottom 5.3 m over the rail (section 4, estimate). */
export const PORTAL_BOTTOM = 21.8;
export const PORTAL_DEPTH = 1.0;
export const PORTAL_KNEE = 1.5;

/** Cross-section of one side, distances from the centre line (section 5: widths sourced, the rest estimate). */
export const ROAD_FROM = 2.75;
export const ROAD_TO = 5.35;
export const WALK_TO = 5.75;
export const OVERALL_HALF_WIDTH = 5.8;
export const WALK_RISE = 0.12;
/** Section 5, sourced. */
export const GAUGE = 1.0;
/** Section 5, estimate: sleepers 2.0 × 0.22 × 0.20 every 0.55. */
export const SLEEPER = { length: 2.0, width: 0.22, height: 0.2, pitch: 0.55 } as const;
export const RAILING_HEIGHT = 1.05;
export const RAILING_BAY = 2.1;
/** Floor steel (section 4, estimate). */
export const CROSS_GIRDER_DEPTH = 0.9;
export const BRACKET_TIP_DEPTH = 0.3;
export const STRINGER_OFFSET = 0.7;

/** Piers (section 6; height sourced, shape an estimate): oblong shafts with half-round ends, batter 1:24. */
export const PIER = {
  topAcross: 9.6,
  topAlong: 3.2,
  batter: 24,
  capHeight: 0.6,
  capOverhang: 0.25,
  /** Foot of the drawn shaft, below the river bed. */
  foot: -9,
  /** Section 8. */
  courseHeight: 0.45,
  wetTo: 9,
} as const;

/** Supports of the T66 girders (section 7, estimate), and which of the old sites were rebuilt in concrete. */
export const T66_SUPPORTS = [
  724.8, 764.2, 803.5, 841.0, 878.5, 913.9, 949.3, 984.7, 1022.2, 1059.7, 1095.1, 1130.5, 1165.9, 1203.4,
  1240.9, 1280.3, 1319.6,
] as const;
export const REBUILT_PIERS: readonly number[] = [9, 10, 13, 14];
export const STEEL_TRESTLES: readonly number[] = [764.2, 1280.3];
/** T66 girder (section 7, estimate): half-through, 3.0 deep, panels about 3.0, members 0.28. */
export const T66 = { depth: 3.0, panels: 12, modelLength: 37.5, member: 0.28 } as const;
/** Bents (section 7, estimate): two columns Ø 1.4 at ± 2.6 under a crosshead 8.0 × 1.6 × 1.2. */
export const BENT = { columnDiameter: 1.4, columnOffset: 2.6, across: 8.0, along: 1.6, height: 1.2 } as const;

/** Chainage of the first pier of unit k, 1–9. */
export const unitPierX = (unit: number): number => SUPPORT_X[2 * unit - 1]!;
/** Chainage where unit k's steel begins. */
export const unitStartX = (unit: number): number => unitPierX(unit) - ARM;
/** Chainage where suspended span j, 0–9, begins. */
export const suspendedStartX = (span: number): number => (span === 0 ? 0 : SUPPORT_X[2 * span]! + ARM);

const units = Array.from({ length: UNIT_COUNT }, (_, i) => i + 1);
const suspendedSpans = Array.from({ length: UNIT_COUNT + 1 }, (_, j) => j);
const leansOnLost = (span: number): boolean => LOST_UNITS.includes(span) || LOST_UNITS.includes(span + 1);
/** What stands today (section 7). */
export const STANDING_UNITS = units.filter((unit) => !LOST_UNITS.includes(unit));
export const STANDING_SUSPENDED = suspendedSpans.filter((span) => !leansOnLost(span));
export const LOST_SUSPENDED = suspendedSpans.filter(leansOnLost);
/** The gap of today, from arm tip to arm tip. */
export const GAP_FROM = unitStartX(Math.min(...LOST_UNITS)) - SUSPENDED_SPAN;
export const GAP_TO = unitStartX(Math.max(...LOST_UNITS)) + 2 * ARM + ANCHOR_SPAN + SUSPENDED_SPAN;

/** Whether a chainage lies in the gap of today. */
export const inGap = (x: number): boolean => x > GAP_FROM && x < GAP_TO;
/** Phases of the bridge (section 11: B, C, G, H, I). */
export const PHASE_OPENING = 'opening';
export const PHASE_WHOLE = 'whole';
export const PHASE_WAR = 'war';
export const PHASE_REPAIRED = 'repaired';
export const PHASE_TODAY = 'today';
export const BEFORE_WAR: readonly string[] = [PHASE_OPENING, PHASE_WHOLE];
export const WITH_ROADS: readonly string[] = [PHASE_WHOLE, PHASE_WAR, PHASE_REPAIRED, PHASE_TODAY];
export const SINCE_REPAIR: readonly string[] = [PHASE_REPAIRED, PHASE_TODAY];

/** Footways of 1902 outside the trusses (section 11, B: 1.30 wide, the wider of two figures). */
export const FOOTWAY_1902 = { width: 1.3, from: 2.66 } as const;

/** A stretch of the bridge whose fittings, piers and rivets stream together; metres of chainage. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly units: readonly number[];
  readonly spans: readonly number[];
}
const unitAndSpan = (unit: number, span: number): Stretch => {
  const from = Math.min(unitStartX(unit), suspendedStartX(span));
  return { from, to: from + 2 * ARM + ANCHOR_SPAN + SUSPENDED_SPAN, units: [unit], spans: [span] };
};
const GAP_MIDDLE = 1022.2;
/** From west to east: what stands, and the repaired gap in two halves. */
export const STRETCHES: readonly Stretch[] = [
  unitAndSpan(1, 0),
  unitAndSpan(2, 1),
  unitAndSpan(3, 2),
  unitAndSpan(4, 3),
  { from: GAP_FROM, to: GAP_MIDDLE, units: [], spans: [] },
  { from: GAP_MIDDLE, to: GAP_TO, units: [], spans: [] },
  unitAndSpan(8, 8),
  unitAndSpan(9, 9),
];
/** Tile that a stretch, counted from 0, streams in. */
export const nearTile = (stretch: number): string => `near-${stretch + 1}`;
