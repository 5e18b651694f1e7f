// The stage house behind the hall: parapet gable, walls, hipped roof and corner piers (dossier/opera-house.md, 3.11).
import { alongPath, corniceProfile } from '../../../kit/entablature.ts';
import { type Geometry, merge, place, transform, translate } from '../../../kit/geometry.ts';
import type { Level } from '../../../kit/model.ts';
import type { Point2 } from '../../../kit/outline.ts';
import { box, chamferedBox, extrude, lathe, moulding, sweepSection, tube } from '../../../kit/solids.ts';
import type { Point3 } from '../../../../src/base/index.ts';
import { bothSides, type Context } from './context.ts';
import { addCrest } from './crest.ts';
import { HALL, HEIGHTS } from './dimensions.ts';
import { boss, reliefPanel, shell } from './ornament.ts';
import { ruledRows, slated } from './slating.ts';

const FRONT = HALL.straightEndZ;
const BACK = HALL.stageBackZ;
/** [estimate] Half-width of the walls, that of the drum, and of the slates over them. */
const HALF = HALL.radius;
const EAVES_HALF = HALL.gableShoulder[0] + 0.3;
/** [estimate] Rows of shallow pilasters along each side. */
const SIDE_BAYS = 6;

/** Gable, walls, roof, piers and crest. */
export function addStage(context: Context): void {
  const { site, level, full } = context;
  const part = site.part('stage-house', { evidence: 'derived', tile: 'hall' });
  part.add(
    'wall',
    gable(),
    box([-HALF, HEIGHTS.drumFoot, BACK], [HALF, HEIGHTS.stageEaves - 0.05, FRONT - 0.1]),
  );
  part.add('slate', ...roof(full));
  part.add('trim', ...copings(full), eaves(level));
  const front = [-1, 1].map((s): Point3 => [s * HALL.pierX, 0, FRONT - 0.3]);
  const rear = [-1, 1].map((s): Point3 => [s * HALL.pierX, 0, BACK + 0.4]);
  part.repeat(
    'trim',
    pier(full),
    [...front, ...rear].map((p) => place(p)),
  );
  part.add('trim', ...rear.map((p) => translate(pinnacle(full), p)));
  if (full) {
    part.add('trim', bothSides(...sideWall()), ...rearWall());
    part.add('zinc', ...rolls());
  }
  addCrest(context);
}

/** The wall that divides the half-cone from the stage roof. */
function gable(): Geometry {
  const [shoulderX, shoulderY] = HALL.gableShoulder;
  const [topX, topY] = HALL.gableTop;
  return extrude(
    [
      [-shoulderX, HEIGHTS.drumFoot],
      [shoulderX, HEIGHTS.drumFoot],
      [shoulderX, shoulderY],
      [topX, topY],
      [-topX, topY],
      [-shoulderX, shoulderY],
    ],
    FRONT - 0.55,
    FRONT - 0.02,
  );
}

/** Raking copings 0.6 m wide with a drip on both sides, level over the crest, with scrolled kneelers at the turn. */
function copings(full: boolean): Geometry[] {
  const [shoulderX, shoulderY] = HALL.gableShoulder;
  const [topX, topY] = HALL.gableTop;
  const section: readonly Point2[] = full
    ? [
        [-0.3, -0.06],
        [0.3, -0.06],
        [0.3, -0.02],
        [0.36, 0],
        [0.36, 0.1],
        [0.3, 0.13],
        [0, 0.2],
        [-0.3, 0.13],
        [-0.36, 0.1],
        [-0.36, 0],
        [-0.3, -0.02],
      ]
    : [
        [-0.36, -0.04],
        [0.36, -0.04],
        [0.36, 0.18],
        [-0.36, 0.18],
      ];
  const z = FRONT - 0.28;
  const line = sweepSection(
    [
      [-shoulderX, shoulderY, z],
      [-topX, topY, z],
      [topX, topY, z],
      [shoulderX, shoulderY, z],
    ],
    section,
    30,
  );
  if (!full) return [line];
  const crown = merge(
    chamferedBox([-0.9, topY + 0.1, z - 0.34], [0.9, topY + 0.42, z + 0.34], 0.04),
    translate(shell(0.62, 0.26, 9), [0, topY + 0.4, z]),
    transform(shell(0.62, 0.2, 9), place([0, topY + 0.4, z + 0.02], 180)),
  );
  const kneeler = (s: number): Geometry =>
    chamferedBox([s * topX - 0.42, topY - 0.3, z - 0.42], [s * topX + 0.42, topY + 0.3, z + 0.42], 0.05);
  return [line, crown, kneeler(-1), kneeler(1)];
}

/** Slate on three sides: the front is the gable. */
function roof(full: boolean): Geometry[] {
  const z0 = FRONT - 0.4;
  const z1 = BACK - 0.3;
  const eave: Point3[] = [
    [EAVES_HALF, HEIGHTS.stageEaves, z0],
    [EAVES_HALF, HEIGHTS.stageEaves, z1],
    [-EAVES_HALF, HEIGHTS.stageEaves, z1],
    [-EAVES_HALF, HEIGHTS.stageEaves, z0],
  ];
  const [half, y] = [HALL.crestHalf, HEIGHTS.crest];
  const crest: Point3[] = [
    [half, y, z0],
    [half, y, HALL.crestBackZ],
    [-half, y, HALL.crestBackZ],
    [-half, y, z0],
  ];
  const count = full ? 28 : 1;
  const sides = [0, 1, 2].map((i) =>
    slated(ruledRows(eave.slice(i, i + 2), crest.slice(i, i + 2), count), full ? 0.03 : 0),
  );
  return [...sides, box([-half, y - 0.2, HALL.crestBackZ], [half, y, z0])];
}

/** Zinc rolls on the hips, standing seams up the sides, and the edge of the flat crest. */
function rolls(): Geometry[] {
  const lift = 0.05;
  const half = HALL.crestHalf;
  const seam = (z: number): Geometry =>
    tube(
      [
        [EAVES_HALF - 0.1, HEIGHTS.stageEaves + 0.1, z],
        [half, HEIGHTS.crest + lift, z],
      ],
      0.05,
      6,
    );
  const hip = tube(
    [
      [EAVES_HALF, HEIGHTS.stageEaves + lift, BACK - 0.3],
      [half, HEIGHTS.crest + lift, HALL.crestBackZ],
    ],
    0.11,
    8,
  );
  const edge = moulding(
    [
      [half, -FRONT],
      [half, -HALL.crestBackZ],
      [-half, -HALL.crestBackZ],
      [-half, -FRONT],
    ],
    [
      [-0.15, HEIGHTS.crest - 0.05],
      [0.12, HEIGHTS.crest - 0.1],
      [0.14, HEIGHTS.crest + 0.03],
      [-0.15, HEIGHTS.crest + 0.05],
    ],
  );
  return [bothSides(hip, ...[-51.5, -55.1, -58.7, -62.3].map(seam)), edge];
}

const sidePath = (out = 0): Point2[] => [
  [HALF + out, -FRONT + 0.5],
  [HALF + out, -BACK + out],
  [-HALF - out, -BACK + out],
  [-HALF - out, -FRONT + 0.5],
];

function eaves(level: Level): Geometry {
  const band = { bottom: 21.5, top: HEIGHTS.stageEaves, projection: 0.5 };
  const cornice = moulding(sidePath(), corniceProfile(band, level));
  if (level === 'massing') return cornice;
  const dentil = box([-0.09, -0.16, -0.04], [0.09, 0, 0.12]);
  return merge(
    cornice,
    ...alongPath({ path: sidePath(), closed: false, spacing: 0.42, out: 0.12, y: 21.84 }).map((m) =>
      transform(dentil, m),
    ),
    moulding(sidePath(), [
      [-0.05, 16.2],
      [0.12, 16.2],
      [0.14, 16.3],
      [0.1, 16.4],
      [-0.05, 16.46],
    ]),
    moulding(sidePath(), [
      [-0.05, 21.0],
      [0.07, 21.0],
      [0.07, 21.14],
      [0.11, 21.16],
      [0.11, 21.26],
      [-0.05, 21.32],
    ]),
  );
}

/** One pilaster with plinth and cap, its back on the wall at z = 0. */
const pilaster = (): Geometry =>
  merge(
    chamferedBox([-0.56, HEIGHTS.drumFoot, -0.1], [0.56, 16.2, 0.2], 0.03),
    box([-0.45, 16.2, -0.1], [0.45, 20.7, 0.12]),
    reliefPanel([-0.35, 16.6, 0.35, 20.4], 0.07, 0.155),
    chamferedBox([-0.5, 20.66, -0.1], [0.5, 20.8, 0.17], 0.03),
    chamferedBox([-0.55, 20.8, -0.1], [0.55, 21.02, 0.22], 0.04),
  );

const panelled = (half: number): Geometry =>
  merge(
    reliefPanel([-half, 16.9, half, 20.4], 0.12, 0.05),
    boss(
      [
        [0.42, 0],
        [0.42, 0.05],
        [0.32, 0.08],
        [0.28, 0.04],
        [0.1, 0.07],
        [0, 0.1],
      ],
      24,
      [0, 18.65],
    ),
  );

function sideWall(): Geometry[] {
  const pitch = (FRONT - BACK - 3.2) / SIDE_BAYS;
  const at = (z: number) => place([HALF, 0, z], 90);
  return Array.from({ length: SIDE_BAYS + 1 }, (_, i) => FRONT - 1.7 - i * pitch).flatMap((z, i) => [
    ...(i > 0 && i < SIDE_BAYS ? [transform(pilaster(), at(z))] : []),
    ...(i < SIDE_BAYS ? [transform(panelled(pitch / 2 - 0.95), at(z - pitch / 2))] : []),
  ]);
}

function rearWall(): Geometry[] {
  const pitch = (2 * HALF - 2) / 5;
  return [-2, -1, 0, 1, 2].flatMap((i) => [
    transform(panelled(pitch / 2 - 0.95), place([i * pitch, 0, BACK], 180)),
    ...(i < 2 ? [transform(pilaster(), place([(i + 0.5) * pitch, 0, BACK], 180))] : []),
  ]);
}

/** A corner pier, 1.6 m square: panelled shaft, neck and cap (top at 24.3). */
function pier(full: boolean): Geometry {
  const foot = HEIGHTS.drumFoot;
  if (!full) return box([-0.8, foot, -0.8], [0.8, HALL.pierTop, 0.8]);
  const panels = [0, 90, 180, 270].map((degrees) =>
    transform(
      translate(
        merge(
          reliefPanel([-0.55, 16.6, 0.55, 20.9], 0.09, 0.05),
          reliefPanel([-0.55, 21.8, 0.55, 23.3], 0.09, 0.05),
        ),
        [0, 0, 0.8],
      ),
      place([0, 0, 0], degrees),
    ),
  );
  return merge(
    chamferedBox([-0.96, foot, -0.96], [0.96, 16.0, 0.96], 0.04),
    chamferedBox([-0.9, 16.0, -0.9], [0.9, 16.22, 0.9], 0.07),
    chamferedBox([-0.8, 16.1, -0.8], [0.8, 23.7, 0.8], 0.05),
    chamferedBox([-0.9, 21.1, -0.9], [0.9, 21.26, 0.9], 0.04),
    chamferedBox([-0.98, 21.26, -0.98], [0.98, 21.5, 0.98], 0.06),
    chamferedBox([-0.88, 23.5, -0.88], [0.88, 23.66, 0.88], 0.04),
    chamferedBox([-0.96, 23.66, -0.96], [0.96, 23.86, 0.96], 0.07),
    chamferedBox([-1.06, 23.86, -1.06], [1.06, 24.14, 1.06], 0.05),
    chamferedBox([-0.98, 24.1, -0.98], [0.98, HALL.pierTop, 0.98], 0.06),
    ...panels,
  );
}

/** The tall pinnacle on a rear pier (tip about 26): a square vase drawn out to a spike. */
const pinnacle = (full: boolean): Geometry =>
  lathe(
    full
      ? [
          [0.62, HALL.pierTop - 0.02],
          [0.62, 24.38],
          [0.4, 24.46],
          [0.3, 24.54],
          [0.34, 24.6],
          [0.52, 24.84],
          [0.54, 24.96],
          [0.46, 25.06],
          [0.26, 25.14],
          [0.2, 25.22],
          [0.28, 25.28],
          [0.2, 25.36],
          [0.12, 25.5],
          [0.17, 25.62],
          [0.1, 25.74],
          [0, 26],
        ]
      : [
          [0.5, HALL.pierTop - 0.02],
          [0.3, 24.6],
          [0.5, 24.95],
          [0.15, 25.5],
          [0, 26],
        ],
    full ? 20 : 5,
    45,
  );
