// Every figure of the citadel, metres, from dossier/imperial-citadel.md (section in brackets).
// "sourced" and "derived" figures carry no mark; [estimate] marks a proportion that only the dossier's typology supports.

/** Metres north of the Flag Tower's centre along the axis (0.3); z = −chainage. */
export const CHAINAGE = {
  doanMonSouthFace: 300,
  /** Centre of the platform: 479.25–520.75. */
  kinhThien: 500,
  d67: 560,
  /** [estimate] */
  hauLau: 650,
  bacMon: 960,
} as const;

/** Flag Tower (1.2, 1.3). */
export const FLAG_TOWER = {
  apronSide: 44.8,
  apronHeight: 0.15,
  /** [estimate] stone edge of the apron. */
  apronKerb: 0.4,
  /** Side at the foot, foot and top heights of the three tiers. */
  tiers: [
    { side: 42.5, from: 0, to: 3.1 },
    { side: 27.0, from: 3.1, to: 6.8 },
    { side: 12.8, from: 6.8, to: 11.9 },
  ],
  /** [estimate] metres inward per metre of height. */
  batter: 0.08,
  /** [estimate] two projecting courses at the foot of a tier. */
  plinth: { height: 0.22, out: 0.06, courses: 2 },
  /** [estimate] three oversailing courses at its top. */
  cornice: { height: 0.33, out: 0.12, courses: 3 },
  /** [estimate] brick paving of the terraces; its edge lies this far out from the wall below. */
  terrace: { thickness: 0.05, out: 0.04 },
  /** [estimate] tường hoa: 16, 10 and 5 bays a side. */
  parapet: {
    height: 0.9,
    thickness: 0.3,
    baseCourse: 0.2,
    copingHeight: 0.15,
    copingWidth: 0.4,
    bay: 2.6,
    cornerPost: { width: 0.55, height: 1.15 },
    post: { width: 0.46, height: 1.0 },
    motif: 'flower',
    /** Middle of the parapet from the wall's face below. */
    inset: 0.28,
  },
  stepsPerFlight: 18,
  /** [estimate] tread, clear widths and cheeks of the two pairs of flights. */
  tread: 0.3,
  lowerStairWidth: 3.0,
  upperStairWidth: 2.4,
  stairSlab: { thickness: 0.07, nosing: 0.03, wear: 0.012 },
  cheek: { thickness: 0.45, height: 0.62, coping: 0.1, overhang: 0.03 },
  /** [estimate] the four doors of the third tier, their plaster frames and name panels. */
  door: {
    width: 1.3,
    springing: 1.65,
    frameWidth: 2.6,
    frameHeight: 3.4,
    proud: 0.1,
    panel: { width: 1.2, height: 0.5, middle: 2.76 },
    character: 0.4,
    relief: 0.025,
  },
  /** Inner stair: 15 steps [derived: 105 − 54 − 18 − 18]; the rest [estimate]. It leaves the north passage eastward. */
  innerStair: { steps: 15, tread: 0.25, width: 0.8, middleNorth: 3.1, kerb: 0.45 },
  shaft: {
    from: 11.9,
    to: 30.1,
    sideBase: 2.13,
    sideTop: 1.6,
    /** [estimate] room inside, newel, and the turn of a step. */
    innerDiameter: 2.2,
    newelDiameter: 0.8,
    steps: 54,
    degreesPerStep: 18,
    /** [estimate] rings at these heights above the ground. */
    rings: { feet: [12.2, 29.8], height: 0.25, out: 0.08 },
    /** North side; sizes [estimate]. */
    door: { width: 0.8, height: 1.9 },
  },
  /** [estimate] hoa thị: four circles, open to a fifth in their middle (its rim lies within theirs), in a square of plaster. */
  flower: { surround: 0.65, petalRadius: 0.1, petalsAt: 0.13, proud: 0.03 },
  /** Heights of the flower rows above the shaft's base, and of the fans [derived fit]. */
  flowerRows: [2.2, 4.8, 7.4, 10.0, 12.6],
  /** [estimate] rẻ quạt. */
  fan: { radius: 0.42, sectorDegrees: 110, slots: 5, proud: 0.03 },
  fanRow: 15.6,
  /** Faces (0 = east, counter-clockwise) with a fan: 6 of 8. */
  fanFaces: [0, 2, 4, 5, 6, 7],
  lantern: {
    from: 30.1,
    to: 33.4,
    acrossFlats: 3.9,
    windowWidth: 1.0,
    postDiameter: 0.4,
    /** [estimate] */
    wallHeight: 2.2,
    wallThickness: 0.25,
    sill: 0.8,
    windowHeight: 1.3,
    eaveOut: 0.25,
    ridgeRoll: 0.1,
  },
  /** Diameters [estimate]. */
  pole: { from: 33.4, to: 41.4, footDiameter: 0.2, topDiameter: 0.12 },
  /** 24 m² at 3 : 2 [derived]; the star's tips lie a fifth of the length from its middle. */
  flag: { length: 6, height: 4, top: 41.0, starRadius: 1.2 },
} as const;

/** Đoan Môn (2.2, 2.3). Norths are metres north of the south face. */
export const DOAN_MON = {
  length: 46.5,
  centralDepth: 13,
  wingDepth: 26.5,
  /** [estimate] */
  wingWidth: 9.5,
  baseHeight: 6,
  /** [estimate] */
  batter: 0.06,
  plinthHeight: 0.45,
  /** Of the footing's two courses; heights [estimate]. */
  setBacks: [0.08, 0.04],
  plinthCourses: [0.25, 0.2],
  /** Six rows of 60 × 20 cm slabs: found at 45° below ground; laid above it as a shallow skirt [estimate]. */
  apron: { rows: 6, slab: [0.6, 0.2], foot: 0.02, head: 0.15 },
  stringCourse: { from: 5.46, height: 0.18, out: 0.1 },
  /** [estimate] wall head that carries the parapet. */
  coping: { from: 5.84, top: 6.04, out: 0.14, inset: 0.42 },
  centreArch: { width: 2.7, height: 4.0 },
  sideArch: { width: 2.5, height: 3.8 },
  /** [estimate] equal rhythm. */
  archAxes: [0, 8.25, -8.25, 16.5, -16.5],
  voussoirDepth: 0.42,
  /** [estimate] */
  arch: { reveal: 0.5, proud: 0.07, joint: 0.012, bevel: 0.015, jamb: 0.5, courses: 5 },
  /** [estimate] rings of headers round the openings to the north and in the wings. */
  brickArch: { depth: 0.24, proud: 0.045, count: 33, reveal: 0.36 },
  /** [estimate] floor of the passages. */
  floor: 0.05,
  /** [estimate] side doors in the inner flanks of the wings. */
  sideDoor: { width: 2.3, height: 3.4, north: 17 },
  tablet: [1.5, 0.7],
  tabletMiddle: 4.99,
  /** 0.90 × 0.30, posts every 2.4 m [estimate]. */
  parapet: {
    height: 0.9,
    thickness: 0.3,
    baseCourse: 0.18,
    copingHeight: 0.14,
    copingWidth: 0.4,
    bay: 2.4,
    cornerPost: { width: 0.5, height: 1.2 },
    post: { width: 0.44, height: 1.06 },
    motif: 'lozenge',
  },
  /** Outside the flanks [estimate]. */
  stair: { width: 2.4, steps: 30, riser: 0.2, tread: 0.3, foot: 26.5, landing: 1.5, cheek: 0.4 },
  /** [estimate] grass strips on the wings: west, south, east, north; mirrored to the west. */
  grassStrips: [
    [17.2, 3.2, 20.2, 11.6],
    [16.6, 18.4, 19.9, 24.6],
  ],
  /** [estimate] */
  level2: { width: 20, depth: 8, height: 3.6, wall: 0.55, plinth: 0.3, cornice: 0.34 },
  /** [estimate] */
  pavilion: {
    side: 6.6,
    lowerEave: 12.2,
    lowerOut: 1.1,
    upperEave: 13.6,
    upperOut: 0.9,
    ridge: 15.3,
    finial: 16.0,
  },
} as const;

/** Đan Trì court and the ways between Đoan Môn's forecourt and the dragon stair (0.3, 3.6); norths are chainages. */
export const COURT = {
  /** What is paved and kept here: its edge lies at the height of the ground round it. [estimate] */
  grounds: { west: -45, south: 226, east: 45, north: 475 },
  /** 147.5 × 81.4 m, about 12,000 m² [derived]. */
  halfWidth: 40.7,
  south: 326.5,
  north: 474,
  /** Ngự Đạo, 5–6 m wide [estimate]; kerbs, gutters and a camber of 4 cm. */
  royalWay: {
    width: 5.5,
    kerb: 0.33,
    kerbTop: 0.12,
    gutter: 0.34,
    gutterDepth: 0.12,
    edge: 0.1,
    crown: 0.09,
    side: 0.05,
  },
  /** [estimate] today's lawns east of the axis, mirrored to the west: west, south, east, north. */
  lawns: [
    [8, 340, 37, 396],
    [8, 402, 37, 462],
  ],
  forecourtLawn: [9, 236, 38, 288],
  lawnKerb: { width: 0.14, top: 0.11, lawn: 0.05 },
  /** Pit of 85.2 m² (2.1); its place and proportion are the dossier's hotspot 4 and a square [estimate]. */
  pit: { x: 6, north: 332, eastWest: 9.26, northSouth: 9.2, depth: 2.1 },
  /** Trần road of citron-flower brick; Lê court (0.2). */
  roadLevel: -1.9,
  leLevel: -1.2,
  /** [estimate] one brick flower. */
  flowerCell: 0.62,
} as const;

/** Kính Thiên platform and its stairs (3.2–3.4). */
export const KINH_THIEN = {
  eastWest: 57,
  northSouth: 41.5,
  top: 2.3,
  apron: 0.2,
  stair: {
    width: 13.7,
    risers: 10,
    riser: 0.21,
    tread: 0.4,
    balustrade: 0.32,
    /** Middle of the balustrades from the axis: the dragons' and the cloud dragons'. */
    inner: 2.23,
    outer: 6.69,
    dragonLength: 5.3,
    bends: 7,
    /** [estimate] */
    curbHeight: 0.45,
  },
  /** The inner dragons; lengths along the slope, diameters [estimate]. */
  dragon: {
    bodyLength: 4.6,
    girth: { neck: 0.36, middle: 0.3, tail: 0.08 },
    /** Rise of a bend to either side of the body's line. */
    amplitude: 0.14,
    pearl: 0.09,
    finTeeth: 45,
    /** Middle of the skull above the apron. */
    headHeight: 1.19,
    /** How far the snout stands out before the bottom step. */
    headReach: 0.93,
    claws: 5,
    /** Where the legs spring, as shares of the body's length. */
    legs: [0.16, 0.55],
  },
  /** The outer, cloud dragons [estimate]: depth of their relief, and how far up the run a body still shows. */
  cloudDragon: { relief: 0.1, bodyEnds: 2.4 },
  /** Slabs, landing and the apron (16 × 3); nosing of 12 mm; depth of wear [estimate]. */
  steps: { slabsPerLane: 3, nosing: 0.012, wear: 0.022, landing: 1.2, apron: [16, 3] },
  rearStair: {
    steps: 7,
    riser: 0.2,
    tread: 0.4,
    x: 9,
    width: 3.2,
    dragonLength: 3.4,
    slab: 0.32,
    /** Length of the plate with the carp, its height at the tall end. */
    plate: [3.2, 0.9],
    /** Length of the repaired dragon that is still old. */
    original: 2.71,
  },
  /** [estimate] stone railing. */
  railing: { height: 1.05, post: 0.22, bay: 1.7, bud: 0.25, panel: 0.12 },
  /** [estimate] the platform's facing: stone plinth, coping. */
  facing: { plinthHeight: 0.46, plinthOut: 0.1, copingHeight: 0.16, copingOut: 0.07, copingIn: 0.55 },
  /** [estimate] today's paved walks along the edge and the axis, and how much lower the lawns lie. */
  walks: { edge: 2.6, axis: 5.5, kerb: 0.03 },
  /** Rammed pads of the later hall (3.5, B): 36 found as 9 × 4 [derived diagram], 15–18 m², 81 layers, up to 4 m deep. */
  pads: {
    columns: 9,
    rows: 4,
    /** [estimate] distance of their middles, east–west and north–south. */
    pitch: [5.5, 7.5],
    inner: [3, 6],
    outer: [2.3, 4.2],
    layers: 81,
    /** [estimate] top and foot. */
    from: 1.85,
    to: -2.05,
    outlineWidth: 0.16,
    outlineHeight: 0.05,
    /** [estimate] the trench that shows them; heights of its six layers. */
    trench: { eastWest: 15, northSouth: 7.5, reveal: 0.4, layers: [2.3, 1.95, 1.3, 0.5, -0.4, -1.2, -2.15] },
  },
} as const;

/** D67 house (4.2). */
export const D67 = {
  eastWest: 43.0,
  northSouth: 14.05,
  /** [estimate] to the top of the roof's upstand. */
  height: 4.2,
  wall: 0.6,
  /** [estimate] three layers with sand between. */
  roof: 0.75,
  /** [estimate] */
  floor: 0.3,
  galleryDepth: 1.6,
  overhang: 0.9,
  window: { width: 1.2, height: 1.3, sill: 0.9, spacing: 2.7 },
  door: { width: 1.4, height: 2.4 },
} as const;

/** Main bunker (4.3). Sourced: depth, number of stairs and steps, doors; the plan is an [estimate]. */
export const BUNKER = {
  floor: -9.0,
  steps: 45,
  riser: 0.2,
  tread: 0.26,
  landing: 1.2,
  stairWidth: 1.2,
  roomHeight: 2.3,
  roofSlab: 1.5,
  doorThickness: 0.12,
  doors: 6,
  /** Rooms as plan rectangles: west, south, east, north. */
  mainRoom: [-3.25, 534, 3.25, 538],
  machineRoom: [5.25, 534, 8.25, 537],
  eastRoom: [5.25, 537.6, 8.25, 539.6],
  westRoom: [-8.25, 538.4, -5.25, 540.4],
  westCorridor: [-4.85, 534, -3.65, 541.8],
  eastCorridor: [3.65, 534, 4.85, 541.8],
  hull: [-9.05, 533.2, 9.05, 541.8],
  /** What is dug away in the cut-away state. */
  cut: [-10.5, 524.5, 10.5, 552.4],
} as const;

/** The sample pit at 18 Hoàng Diệu (8). Pads and their level sourced; the sample's outline is an [estimate]. */
export const HD18 = {
  centre: [-190, 540],
  side: 20,
  depth: 2.5,
  padSide: 1.3,
  padTop: -1.5,
  bay: 6.0,
  /** [estimate] between rows. */
  rowSpacing: 6.0,
  hexFromRow: 4.9,
  hexRadius: 1.3,
  hexPadDiameter: 1.2,
  hexCentreSide: 1.2,
  hexSpacing: 8.5,
  shelterHeight: 6,
  boardwalkWidth: 1.6,
} as const;

/** Hậu Lâu (5.2); every size an [estimate]. */
export const HAU_LAU = {
  base: [26, 17, 4.5],
  middle: [16, 11, 4.0],
  top: [7.5, 6.0, 3.6],
  ridge: 15,
  wall: 0.9,
  plinth: { height: 0.5, out: 0.1 },
  cornice: { height: 0.36, out: 0.22 },
  pilaster: { width: 0.62, proud: 0.09 },
  door: { width: 1.2, height: 2.2, spacing: 2.4, setBack: 0.42 },
  /** Width, height and sill of the windows; the side rooms' doors upstairs are larger by this share. */
  window: { share: 0.72, sill: 1.05 },
  largeDoor: 1.35,
  cornerLift: 0.35,
  eaveOut: 0.9,
  /** Between the moulded rolls; the dossier's 0.22 drawn wider. */
  roll: 0.29,
  /** Heights of the eaves of the five layers; the second is the tiled coping of the lower terrace's parapet. */
  layers: [4.02, 5.6, 8.02, 11.72, 13.2],
  /** The terraces' parapets, pierced. */
  parapet: {
    height: 0.9,
    thickness: 0.26,
    baseCourse: 0.2,
    copingHeight: 0.13,
    copingWidth: 0.36,
    bay: 3.2,
    cornerPost: { width: 0.46, height: 1.12 },
    post: { width: 0.4, height: 1.0 },
    motif: 'flower',
  },
  /** The two flanking stairs from the south. */
  stair: { x: 11, width: 1.9, steps: 24, tread: 0.29, cheek: 0.34 },
} as const;

/** Bắc Môn (6.2). Heights are metres above the ground, places metres east of the axis. */
export const BAC_MON = {
  eastWest: 17.08,
  northSouth: 20.48,
  height: 8.71,
  /** [estimate] from the plinth's head up. */
  batter: 0.09,
  /** Two courses, 0.86 in all; blocks 0.38–0.86 long; each course stands back behind the one below [estimate]. */
  plinth: {
    courses: [0.48, 0.38],
    setBack: 0.05,
    blocks: [0.5, 0.86],
    depth: 0.45,
    joint: 0.014,
    bevel: 0.02,
  },
  /** Bricks 35.5 × 12 × 10 cm with their joint. */
  brick: { stretcher: 0.363, header: 0.128, course: 0.11 },
  /** [estimate] mouth on the north face, leaf chamber behind it, rest of the passage. */
  mouth: { width: 3.9, springing: 3.25, depth: 1.5 },
  chamber: { width: 4.8, springing: 5.25, depth: 2.6 },
  passage: { width: 4.8, springing: 3.2 },
  /** [estimate] voussoirs 0.5 deep; quoins 0.5 long, about 0.35 high. */
  arch: { depth: 0.5, quoin: 0.5, quoins: 9, proud: 0.075, reveal: 0.6, joint: 0.014, bevel: 0.02 },
  /** [estimate] rings of headers behind and round the stones. */
  brickRing: { depth: 0.24, proud: 0.03 },
  /** [estimate] flagstones of the passage. */
  floor: 0.07,
  /** 12 m² each; [estimate] degrees short of fully open, and the pivots' distance from the chamber's wall. */
  leaf: { width: 2.3, height: 5.22, thickness: 0.14, planks: 8, ajar: 6, pivot: 0.15, foot: 0.11 },
  /** Bronze, 80 kg: 0.36 across and 0.09 thick [derived at 8,800 kg/m³]. */
  wheel: { diameter: 0.36, thickness: 0.09 },
  /** Course of lotus petals, 0.30 high; [estimate] reach and width of a petal. */
  cornice: { height: 0.3, out: 0.26, petal: 0.24 },
  /** [estimate] the south face's big petals and its two gutters. */
  southPetals: { count: 13, pitch: 1.1, width: 0.94, height: 0.74, foot: 7.5 },
  gutters: { x: 5.5, y: 8.52, reach: 0.85 },
  /** [estimate] 正北門. */
  tablet: { width: 2.0, height: 0.8, middle: 6.74, border: 0.12, character: 0.6 },
  /** [estimate] the plaque of 25 April 1882: west of the arch at eye height. */
  plaque: { width: 1.2, height: 0.6, x: -3.8, middle: 1.8, letter: 0.16 },
  /** [estimate] x, y, diameter. */
  shellHoles: [
    [4.6, 5.6, 1.1],
    [6.2, 3.6, 0.9],
  ],
  shellDepth: 0.5,
  /** 0.9 high, brick; [estimate] the rest. */
  parapet: {
    height: 0.9,
    thickness: 0.3,
    baseCourse: 0.22,
    copingHeight: 0.14,
    copingWidth: 0.4,
    bay: 2.5,
    cornerPost: { width: 0.52, height: 1.2 },
    post: { width: 0.44, height: 1.04 },
    motif: 'lozenge',
    /** Its middle from the wall's face. */
    inset: 0.3,
  },
  /** Stubs of the rampart, 4.4 high and 16 thick (7); [estimate] its facing walls and how far their bricks stand out. */
  rampart: { height: 4.4, thickness: 16, facing: 1.1, out: 0.55 },
  /** Modern iron stair on the south side; every size an [estimate]. */
  stair: { from: 3.5, width: 1.0, flights: 4, steps: 11, tread: 0.27, landing: 1.05, gap: 0.25 },
  /** [estimate] vọng lâu: two tiers, eight planes; the ridge above the platform. */
  pavilion: { width: 9, depth: 7.5, ridge: 7, eaveOut: 1.1, cornerLift: 0.6 },
} as const;

/** Bastioned wall of 1803–05 (7, 14). Lines, height, thickness and moat sourced or derived; bastions an [estimate]. */
export const NGUYEN_WALL = {
  west: -560,
  east: 540,
  south: -140,
  north: 968,
  height: 4.4,
  thickness: 16,
  moat: 16,
  /** [estimate] */
  berm: 12,
  water: -1.1,
  bastion: { width: 60, projection: 35 },
  /** Half the opening in which Bắc Môn stands. */
  gateGap: 8.55,
} as const;

/** Barracks (7): long two-storey blocks 60–80 × 12; the rest an [estimate]. */
export const BARRACKS = {
  length: 70,
  depth: 12,
  storey: 4,
  bay: 4.4,
  archWidth: 3.2,
  veranda: 2.5,
  eaves: 8.4,
  roofRise: 3.4,
} as const;

/** The French artillery headquarters (3.5 D): 36 × 16, eaves 8.5, ridge 12, arches 2.6 every 4.5 [derived, estimate]. */
export const FRENCH_HQ = {
  length: 36,
  depth: 16,
  storey: 4.1,
  bay: 4.5,
  archWidth: 2.6,
  veranda: 2.6,
  eaves: 8.5,
  roofRise: 3.5,
} as const;

/** Long Thiên (3.5 C): two halls of 8 × 4 columns, together about 30 × 20 [derived, estimate]. */
export const LONG_THIEN = {
  northings: [494.2, 505.8],
  /** East–west by north–south of the railing. */
  yard: [46, 33],
  hall: {
    baysX: [2.4, 4.6, 5, 6, 5, 4.6, 2.4],
    baysZ: [1.6, 5, 1.6],
    columnHeight: 3.4,
    columnDiameter: 0.36,
    lowerRise: 1.0,
    upperLift: 0.9,
    ridgeHeight: 8.4,
    overhang: 1.1,
  },
} as const;

/** Tam Môn (1.1, 12): nothing but its name and place is known; every size an [estimate]. */
export const TAM_MON = {
  width: 34,
  depth: 9,
  height: 6.4,
  arch: { width: 3, height: 4.2 },
  axes: [-10, 0, 10],
  pavilion: [22, 6, 3.2],
} as const;

/** Kính Thiên hall A, a proposal (dossier/imperial-citadel.md, 3.5 A); metres, heights above the platform's top. */
export const HALL_LE = {
  /** Bays from west to east and from south to north. */
  baysEastWest: [3, 5.5, 6, 6.5, 7.5, 6.5, 6, 5.5, 3],
  baysNorthSouth: [3, 4.5, 9, 4.5, 3],
  /** Diameter and height of the columns: porch ring, second ring, main. */
  columns: [
    [0.45, 4.8],
    [0.6, 9.4],
    [0.75, 12],
  ],
  lower: { eave: 5.1, head: 7.85, overhang: 2.2 },
  upper: { eave: 9.7, ridge: 17.4, overhang: 2, ridgeLength: 38.3 },
  cornerLift: 0.9,
  /** [estimate] */
  rollPitch: 0.32,
  floor: 0.06,
  screenHeight: 3.4,
  roofGlaze: 'yellow' as 'yellow' | 'green',
} as const;
