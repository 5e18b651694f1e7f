// The auditorium seen from outside: horseshoe drum, half-cone roof, stage house and griffins (dossier, 3.10, 3.11).
import { corniceProfile } from '../../../kit/entablature.ts';
import {
  fromTriangles,
  type Geometry,
  merge,
  place,
  transform,
  translate,
  type Triangle,
  turn,
} from '../../../kit/geometry.ts';
import { circle, type Outline, type Point2, rectangle } from '../../../kit/outline.ts';
import {
  box,
  chamferedBox,
  extrude,
  lathe,
  loft,
  moulding,
  quad,
  sweepSection,
  tube,
} from '../../../kit/solids.ts';
import type { Point3 } from '../../../../src/base/index.ts';
import { bothSides, type Context } from './context.ts';
import { HALL, HEIGHTS } from './dimensions.ts';
import { UPRIGHT } from './pavilions.ts';

const R = HALL.radius;
const STEP = HALL.oculusStepDegrees;
/** Degrees of the thirteen windows, 0 towards the square. */
const OCULUS_DEGREES = Array.from({ length: HALL.oculi }, (_, i) => (i - (HALL.oculi - 1) / 2) * STEP);
const PILASTER_DEGREES = Array.from({ length: HALL.oculi + 1 }, (_, i) => (i - HALL.oculi / 2) * STEP);
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Something drawn before the wall of the drum (wall face at z = 0), set at an angle round the curve. */
const onDrum = (degrees: number) =>
  place([R * Math.sin(radians(degrees)), 0, HALL.centreZ + R * Math.cos(radians(degrees))], degrees);

/** Plan of the horseshoe (x, north), walked with the outside on the right, at a radius. */
function horseshoe(radius: number, step = STEP / 2): Point2[] {
  const curve: Point2[] = [];
  for (let degrees = 90; degrees >= -90 - 1e-6; degrees -= step) {
    curve.push([-radius * Math.sin(radians(degrees)), -(HALL.centreZ + radius * Math.cos(radians(degrees)))]);
  }
  return [[-radius, -HALL.straightEndZ], ...curve, [radius, -HALL.straightEndZ]];
}

/** Drum, its roof and the stage house behind. */
export function addHall(context: Context): void {
  addDrum(context);
  addHallRoof(context);
  addStage(context);
  addGriffins(context);
}

/** One panel of the drum, bent to the curve, with its round opening. */
function drumPanel(full: boolean): Geometry {
  const half = (R * radians(STEP)) / 2;
  const columns = full ? 6 : 2;
  const edge = (y: number, reverse: boolean): Point2[] => {
    const row = Array.from({ length: columns + 1 }, (_, i): Point2 => [-half + (2 * half * i) / columns, y]);
    return reverse ? row.reverse() : row;
  };
  const outline: Outline = [...edge(HEIGHTS.drumFoot, false), ...edge(HEIGHTS.drumCornice - 0.5, true)];
  const hole = full ? [circle(HALL.oculusDiameter / 2, 20, [0, HALL.oculusY])] : [];
  const flat = extrude(outline, -0.45, 0, hole, 35);
  const bend = (values: readonly number[], normals: boolean, at: readonly number[]): number[] =>
    values.map((_, i) => {
      const k = i - (i % 3);
      const angle = at[k]! / R;
      const [x, y, z] = [values[k]!, values[k + 1]!, values[k + 2]!];
      const [c, s] = [Math.cos(angle), Math.sin(angle)];
      const bent = normals ? [x * c + z * s, y, z * c - x * s] : [(R + z) * s, y, (R + z) * c - R];
      return bent[i % 3]!;
    });
  return {
    positions: bend(flat.positions, false, flat.positions),
    normals: bend(flat.normals, true, flat.positions),
    indices: flat.indices,
  };
}

function addDrum({ site, level, full }: Context): void {
  const part = site.part('drum', { evidence: 'derived', tile: 'hall' });
  const panels = OCULUS_DEGREES.map((degrees) => onDrum(degrees));
  part.repeat('wall', drumPanel(full), panels);
  const straight = [...[-1, 1].map((s) => place([s * R, 0, (HALL.centreZ + HALL.straightEndZ) / 2], s * 90))];
  part.add(
    'wall',
    ...straight.map((m) =>
      transform(box([-4.05, HEIGHTS.drumFoot, -0.45], [4.05, HEIGHTS.drumCornice - 0.5, 0]), m),
    ),
  );
  const profile = corniceProfile(
    { bottom: HEIGHTS.drumCornice - 0.65, top: HEIGHTS.drumCornice, projection: HALL.corniceOverhang },
    level,
  );
  part.add('trim', moulding(horseshoe(R), profile), moulding(horseshoe(R), footBand()));
  const window = roundWindow(full);
  part.repeat('glass', window.pane, panels);
  part.add('glass', ...straight.map((m) => transform(translate(window.pane, [0, 0, 0.46]), m)));
  const pilaster = full
    ? merge(
        box([-0.42, HEIGHTS.drumFoot, -0.2], [0.42, 20.3, 0.14]),
        chamferedBox([-0.5, HEIGHTS.drumFoot, -0.2], [0.5, 15.9, 0.2], 0.03),
        box([-0.48, 19.9, -0.2], [0.48, 20.05, 0.2]),
        box([-0.52, 20.2, -0.2], [0.52, 20.46, 0.26]),
      )
    : box([-0.45, HEIGHTS.drumFoot, -0.2], [0.45, 20.46, 0.16]);
  const pilasters = PILASTER_DEGREES.map((degrees) => onDrum(degrees));
  part.repeat('trim', merge(pilaster, antefix(full)), pilasters);
  if (!full) return;
  part.repeat('trim', window.ring, panels);
  part.add('trim', ...straight.map((m) => transform(window.ring, m)));
}

const footBand = (): Point2[] => [
  [-0.1, 16.1],
  [0.12, 16.1],
  [0.12, 16.3],
  [0, 16.38],
];

/** Half-round antefix above the cornice on a pilaster axis, 0.95 m high. */
const antefix = (full: boolean): Geometry =>
  extrude(
    [
      [-0.5, 21.05],
      [0.5, 21.05],
      [0.5, 21.4],
      ...Array.from({ length: full ? 9 : 3 }, (_, i): Point2 => {
        const angle = (Math.PI * (i + 0.5)) / (full ? 9 : 3);
        return [0.48 * Math.cos(angle), 21.5 + 0.5 * Math.sin(angle)];
      }),
      [-0.5, 21.4],
    ],
    0.12,
    0.42,
  );

/** Moulded ring, Ø 1.6, and pane, Ø 1.1. */
function roundWindow(full: boolean): { readonly ring: Geometry; readonly pane: Geometry } {
  const [inner, outer] = [HALL.oculusDiameter / 2, HALL.oculusRing / 2];
  const disc = (radius: number, z0: number, z1: number): Geometry =>
    extrude(circle(radius, full ? 20 : 8, [0, HALL.oculusY]), z0, z1);
  const ring = extrude(circle(outer, 24, [0, HALL.oculusY]), -0.1, 0.12, [
    circle(inner, 24, [0, HALL.oculusY]),
  ]);
  const roll = extrude(circle(outer - 0.06, 24, [0, HALL.oculusY]), 0.1, 0.18, [
    circle(inner + 0.06, 24, [0, HALL.oculusY]),
  ]);
  return {
    ring: merge(ring, roll, box([-0.14, 19.1, -0.1], [0.14, 19.5, 0.24])),
    pane: full ? disc(inner + 0.02, -0.4, -0.3) : disc(inner, 0.03, 0.1),
  };
}

/** Ruled half-cone from the eaves up to the short crest, with zinc eaves and crest. */
function addHallRoof({ site, full }: Context): void {
  const part = site.part('auditorium-roof', { evidence: 'derived', tile: 'hall' });
  const eaves = horseshoe(HALL.eavesRadius, full ? STEP / 4 : STEP);
  const crestAt = (t: number): number => -HALL.crestHalf * Math.cos(Math.PI * t);
  const last = eaves.length - 1;
  const rows = full ? 4 : 1;
  const row = (k: number): Point3[] =>
    eaves.map(([x, north], i): Point3 => {
      const t = k / rows;
      return [
        x + (crestAt(i / last) - x) * t,
        HEIGHTS.hallEaves + (HEIGHTS.crest - HEIGHTS.hallEaves) * t,
        -north + (HALL.crestZ + north) * t,
      ];
    });
  const faces: Triangle[] = [];
  for (let k = 0; k < rows; k++) {
    const [lower, upper] = [row(k), row(k + 1)];
    for (let i = 0; i < last; i++) faces.push(...quad(lower[i]!, lower[i + 1]!, upper[i + 1]!, upper[i]!));
  }
  part.add('slate', fromTriangles(faces, 40));
  part.add(
    'zinc',
    moulding(horseshoe(R, full ? STEP / 2 : STEP), [
      [0.1, HEIGHTS.drumCornice - 0.05],
      [0.2, HEIGHTS.hallEaves + 0.04],
      [0.02, HEIGHTS.hallEaves + 0.14],
      [-0.4, HEIGHTS.hallEaves + 0.22],
    ]),
    box(
      [-HALL.crestHalf, HEIGHTS.crest - 0.1, HALL.crestZ - 0.5],
      [HALL.crestHalf, HEIGHTS.crest + 0.12, HALL.crestZ + 0.14],
    ),
  );
  if (full) part.add('zinc', ladder());
}

/** The one maintenance ladder, down the front-right of the cone. */
function ladder(): Geometry {
  const foot: Point3 = [8.2, HEIGHTS.hallEaves + 0.25, HALL.centreZ + 10.2];
  const head: Point3 = [1.9, HEIGHTS.crest, HALL.crestZ + 0.3];
  const at = (t: number, side: number): Point3 => [
    foot[0] + (head[0] - foot[0]) * t + side * 0.2,
    foot[1] + (head[1] - foot[1]) * t + 0.14,
    foot[2] + (head[2] - foot[2]) * t + side * 0.07,
  ];
  const rungs = Array.from({ length: 40 }, (_, i) =>
    tube([at((i + 0.5) / 40, -1), at((i + 0.5) / 40, 1)], 0.018, 4),
  );
  return merge(tube([at(0, -1), at(1, -1)], 0.03, 4), tube([at(0, 1), at(1, 1)], 0.03, 4), ...rungs);
}

/** Gable, walls, roof, crest and finials. */
function addStage({ site, full }: Context): void {
  const part = site.part('stage-house', { evidence: 'derived', tile: 'hall' });
  const [shoulderX, shoulderY] = HALL.gableShoulder;
  const [topX, topY] = HALL.gableTop;
  const z = HALL.straightEndZ;
  part.add(
    'wall',
    extrude(
      [
        [-shoulderX, HEIGHTS.drumFoot],
        [shoulderX, HEIGHTS.drumFoot],
        [shoulderX, shoulderY],
        [topX, topY],
        [-topX, topY],
        [-shoulderX, shoulderY],
      ],
      z - 0.55,
      z - 0.02,
    ),
    box([-13.2, HEIGHTS.drumFoot, HALL.stageBackZ], [13.2, HEIGHTS.stageEaves, z - 0.1]),
  );
  part.add('slate', stageRoof());
  const coping = (s: number): Geometry =>
    sweepSection(
      [
        [s * shoulderX, shoulderY, z - 0.28],
        [s * topX, topY, z - 0.28],
      ],
      rectangle(-0.38, -0.04, 0.38, 0.2),
      20,
    );
  part.add(
    'trim',
    coping(-1),
    coping(1),
    box([-topX - 0.1, topY - 0.03, z - 0.66], [topX + 0.1, topY + 0.2, z + 0.1]),
  );
  const piers: Point3[] = [-1, 1].flatMap((s): Point3[] => [
    [s * HALL.pierX, 0, z - 0.3],
    [s * HALL.pierX, 0, HALL.stageBackZ + 0.4],
  ]);
  part.add('trim', ...piers.map((p) => translate(pier(full), p)), ...eavesBand());
  part.add(
    'trim',
    ...piers
      .slice(0)
      .filter((p) => p[2] < -70)
      .map((p) => translate(pinnacle(full), p)),
  );
  if (full) part.add('trim', bothSides(...pilasterRow()));
  part.add('zinc', ...crestParapet(full));
  const corners = [-1, 1].flatMap((s) =>
    [z - 0.9, HALL.crestBackZ + 0.2].map((cz) => place([s * (HALL.crestHalf - 0.1), 0, cz])),
  );
  part.repeat('zinc', finial(full), corners);
}

function stageRoof(): Geometry {
  const [eave, crest] = [HEIGHTS.stageEaves, HEIGHTS.crest];
  const [z0, z1] = [HALL.straightEndZ - 0.4, HALL.stageBackZ - 0.2];
  return loft(
    [
      [
        [-13.45, eave, z0],
        [13.45, eave, z0],
        [13.45, eave, z1],
        [-13.45, eave, z1],
      ],
      [
        [-HALL.crestHalf, crest, z0],
        [HALL.crestHalf, crest, z0],
        [HALL.crestHalf, crest, HALL.crestBackZ],
        [-HALL.crestHalf, crest, HALL.crestBackZ],
      ],
    ],
    true,
    20,
  );
}

const eavesBand = (): Geometry[] => [
  moulding(
    [
      [13.2, -HALL.straightEndZ + 0.6],
      [13.2, -HALL.stageBackZ],
      [-13.2, -HALL.stageBackZ],
      [-13.2, -HALL.straightEndZ + 0.6],
    ],
    [
      [-0.05, 21.6],
      [0.1, 21.6],
      [0.2, 21.9],
      [0.45, 22.15],
      [0.45, 22.35],
      [0.2, 22.42],
    ],
  ),
];

const pilasterRow = (): Geometry[] =>
  Array.from({ length: 6 }, (_, i) =>
    box([13.1, HEIGHTS.drumFoot, -51.4 - i * 4.4], [13.34, 21.65, -50.5 - i * 4.4]),
  );

const pier = (full: boolean): Geometry =>
  full
    ? merge(
        chamferedBox([-0.8, HEIGHTS.drumFoot, -0.8], [0.8, 23.9, 0.8], 0.05),
        chamferedBox([-0.95, 23.85, -0.95], [0.95, HALL.pierTop, 0.95], 0.08),
        chamferedBox([-0.9, 21.2, -0.9], [0.9, 21.5, 0.9], 0.06),
      )
    : box([-0.8, HEIGHTS.drumFoot, -0.8], [0.8, HALL.pierTop, 0.8]);

const pinnacle = (full: boolean): Geometry =>
  lathe(
    [
      [0.5, HALL.pierTop],
      [0.28, 24.5],
      [0.45, 24.9],
      [0.3, 25.2],
      [0.1, 25.5],
      [0, 26],
    ],
    full ? 12 : 5,
  );

/** Open parapet round the flat top. */
function crestParapet(full: boolean): Geometry[] {
  const x = HALL.crestHalf - 0.1;
  const [z0, z1] = [HALL.straightEndZ - 0.9, HALL.crestBackZ + 0.2];
  const y = HEIGHTS.crest;
  const ring: Point2[] = [
    [-x, -z0],
    [x, -z0],
    [x, -z1],
    [-x, -z1],
  ];
  const band = (bottom: number, top: number): Geometry =>
    moulding(
      ring,
      [
        [-0.06, bottom],
        [0.06, bottom],
        [0.06, top],
        [-0.06, top],
        [-0.06, bottom],
      ],
      true,
    );
  if (!full) return [band(y - 0.05, y + 0.8)];
  const posts: Geometry[] = [];
  for (let z = z0; z >= z1; z -= 0.75) {
    for (const s of [-x, x]) posts.push(box([s - 0.04, y, z - 0.04], [s + 0.04, y + 0.75, z + 0.04]));
  }
  return [band(y - 0.05, y + 0.14), band(y + 0.75, y + 0.9), ...posts];
}

/** Vase and ball (top 31.4) with a spike to 34.0. */
const finial = (full: boolean): Geometry =>
  lathe(
    full
      ? [
          [0.34, 29.1],
          [0.34, 30.1],
          [0.2, 30.15],
          [0.16, 30.3],
          [0.34, 30.55],
          [0.3, 30.75],
          [0.12, 30.85],
          [0.26, 31.0],
          [0.28, 31.15],
          [0.2, 31.33],
          [0.07, HEIGHTS.finialBall],
          [0.06, 32.3],
          [0.13, 32.4],
          [0.05, 32.55],
          [0.03, 33.6],
          [0, HEIGHTS.finialSpike],
        ]
      : [
          [0.34, 29.1],
          [0.3, 30.75],
          [0.28, 31.15],
          [0.07, HEIGHTS.finialBall],
          [0, HEIGHTS.finialSpike],
        ],
    full ? 12 : 5,
  );

/** Winged lions on the corner piers, couchant, looking outwards (section 3.11). */
function addGriffins({ site, full }: Context): void {
  const part = site.part('griffins', { evidence: 'derived', tile: 'hall' });
  const places = [-1, 1].map((s) => place([s * HALL.pierX, HALL.pierTop, HALL.straightEndZ - 0.3], s * 90));
  part.repeat('zinc', griffin(full), places);
}

/** An egg-shaped limb or trunk from a to b with two radii. */
function limb(a: Point3, b: Point3, ra: number, rb: number, segments: number): Geometry {
  const count = 6;
  const steps = Array.from({ length: count + 1 }, (_, i) => i / count);
  const centre = (t: number): Point3 => [
    a[0] + (b[0] - a[0]) * t,
    a[1] + (b[1] - a[1]) * t,
    a[2] + (b[2] - a[2]) * t,
  ];
  const length = Math.hypot(b[0] - a[0], b[1] - a[1], b[2] - a[2]);
  const [dx, dy, dz] = [(b[0] - a[0]) / length, (b[1] - a[1]) / length, (b[2] - a[2]) / length];
  const flat = Math.hypot(dx, dz);
  const side: Point3 = flat < 1e-6 ? [1, 0, 0] : [dz / flat, 0, -dx / flat];
  const up: Point3 = [dy * side[2] - dz * side[1], dz * side[0] - dx * side[2], dx * side[1] - dy * side[0]];
  return loft(
    steps.map((t) => {
      const radius = (ra + (rb - ra) * t) * Math.max(0.06, Math.sin(Math.PI * (0.04 + 0.92 * t)) ** 0.45);
      const c = centre(t);
      return Array.from({ length: segments }, (_, k): Point3 => {
        const angle = (2 * Math.PI * k) / segments;
        const [p, q] = [radius * Math.cos(angle), radius * Math.sin(angle)];
        return [
          c[0] + side[0] * p + up[0] * q,
          c[1] + side[1] * p + up[1] * q,
          c[2] + side[2] * p + up[2] * q,
        ];
      });
    }),
    true,
    60,
  );
}

/** Faces +z, lies on y = 0, about 2.2 m long and 1.9 m to the tips of the wings. */
function griffin(full: boolean): Geometry {
  const n = full ? 10 : 5;
  const body = [
    limb([0, 0.5, -0.95], [0, 0.75, 0.55], 0.4, 0.4, n),
    limb([0, 0.75, 0.3], [0, 1.35, 0.75], 0.32, 0.24, n),
    limb([0, 1.3, 0.6], [0, 1.32, 1.12], 0.27, 0.16, n),
  ];
  const paws = [-1, 1].flatMap((s) => [
    limb([s * 0.26, 0.6, 0.5], [s * 0.28, 0.12, 0.72], 0.17, 0.11, n),
    limb([s * 0.28, 0.12, 0.5], [s * 0.28, 0.1, 1.1], 0.12, 0.12, n),
    limb([s * 0.34, 0.4, -0.9], [s * 0.36, 0.2, -0.25], 0.26, 0.14, n),
    limb([s * 0.36, 0.12, -0.5], [s * 0.36, 0.1, 0.08], 0.12, 0.11, n),
  ]);
  const wings = [-1, 1].map((s) => {
    const feather = (i: number): Geometry => {
      const t = i / 4;
      return limb(
        [s * 0.34, 0.95, 0.35 - t * 0.25],
        [s * (0.55 - t * 0.1), 1.9 - t * 0.55, -0.45 - t * 0.5],
        0.12,
        0.07,
        full ? 6 : 4,
      );
    };
    return merge(...[0, 1, 2, 3, 4].slice(0, full ? 5 : 2).map(feather));
  });
  if (!full) return merge(...body, ...wings);
  const head = [-1, 1].map((s) => limb([s * 0.15, 1.45, 0.72], [s * 0.17, 1.66, 0.66], 0.07, 0.03, 5));
  const tail = tube(
    [
      [0, 0.5, -1.0],
      [0.1, 0.7, -1.2],
      [0.18, 1.0, -1.15],
      [0.12, 1.2, -1.0],
    ],
    0.06,
    6,
  );
  const jaw = limb([0, 1.22, 0.9], [0, 1.16, 1.1], 0.12, 0.07, 6);
  const mane = turn(
    transform(
      lathe(
        [
          [0.3, -0.12],
          [0.37, 0],
          [0.28, 0.14],
        ],
        12,
      ),
      place([0, 1.2, 0.62]).multiply(UPRIGHT),
    ),
    0,
  );
  return merge(
    ...body,
    ...paws,
    ...wings,
    ...head,
    tail,
    jaw,
    mane,
    chamferedBox([-0.6, 0, -1.2], [0.6, 0.07, 1.2], 0.02),
  );
}
