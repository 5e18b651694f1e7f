import { type Geometry, merge, place, translate } from '../../../kit/geometry.ts';
import { type Point2, rectangle } from '../../../kit/outline.ts';
import { box, chamferedBox, extrude, lathe, loft, moulding, sweepSection } from '../../../kit/solids.ts';
import type { Point3 } from '../../../../src/base/index.ts';
import { bothSides, type Context } from './context.ts';
import { HALL, HEIGHTS } from './dimensions.ts';

/** Gable, walls, roof, crest and finials. */
export function addStage({ site, full }: Context): void {
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
