// The gilt frame of the stage, the curtain and what is seen of the stage (dossier, section 3.14).
import { Matrix4 } from 'three';
import { type Geometry, merge, place, transform, translate } from '../../../../kit/geometry.ts';
import { type Outline, type Point2, rectangle } from '../../../../kit/outline.ts';
import { box, chamferedBox, extrude, lathe, loft, moulding, prism, tube } from '../../../../kit/solids.ts';
import type { Point3 } from '../../../../../src/base/index.ts';
import type { Context } from '../context.ts';
import { boss } from '../ornament.ts';
import { AUDITORIUM, STAGE } from './dimensions.ts';
import { ceilingFace, wallFace } from './faces.ts';
import { laurel, leaf } from './gilding.ts';

const Z = AUDITORIUM.prosceniumZ;
const HALF = STAGE.openingWidth / 2;
const TOP = STAGE.floor + STAGE.openingHeight;
const R = STAGE.rollDiameter / 2;
/** [estimate] The second laurel strip. */
const STRIP = 0.11;
/** Distances from the edge of the opening to the middle of roll, band and strip. */
const ROLL_AT = R;
const BAND_AT = 2 * R + STAGE.band / 2;
const STRIP_AT = 2 * R + STAGE.band + STRIP;
const EDGE = STRIP_AT + STRIP;

/** Frame, curtain, apron, stage. */
export function addProscenium({ site }: Context): void {
  const part = site.part('proscenium', { evidence: 'derived', tile: 'interior-hall', indoors: true });
  // The boards run through over the sill.
  const opening = rectangle(-HALF, STAGE.floor - 0.1, HALF, TOP);
  part.add('ivory', extrude(rectangle(-11, 1.4, 11, AUDITORIUM.ceiling + 0.1), Z - 0.5, Z, [opening]));
  for (const [at, radius] of [
    [ROLL_AT, R],
    [STRIP_AT, STRIP],
  ] as const) {
    const [x, y] = [HALF + at, TOP + at];
    const path: Point3[] = [
      [-x, STAGE.floor, Z + 0.05],
      [-x, y, Z + 0.05],
      [x, y, Z + 0.05],
      [x, STAGE.floor, Z + 0.05],
    ];
    part.add('roomGilt', tube(path, radius * 0.9, 12));
    const step = radius * 1.15;
    part.repeat(
      'roomGilt',
      laurel(radius, radius * 1.5, radius === R ? [-70, -35, 0, 35, 70] : [-55, 0, 55]),
      around(at, step, 0.05),
    );
    if (radius === R) part.add('roomGilt', ...ribbons(at));
  }
  const reach = HALF + EDGE;
  part.add(
    'roomGilt',
    extrude(
      [
        [-reach, STAGE.floor],
        [-HALF, STAGE.floor],
        [-HALF, TOP],
        [HALF, TOP],
        [HALF, STAGE.floor],
        [reach, STAGE.floor],
        [reach, TOP + EDGE],
        [-reach, TOP + EDGE],
      ],
      Z - 0.45,
      Z + 0.04,
    ),
  );
  part.repeat('roomGilt', bolster(), around(BAND_AT, 0.2, 0.0));
  part.add('roomGilt', ...[-1, 1].flatMap(corner), cartouche(), shelf());
  addCurtain(part);
  addStage({ site });
}

/** Placements up both jambs and in along the head, y of the piece running along, x to the outside. */
function around(at: number, step: number, out: number): Matrix4[] {
  const up = Math.floor((TOP - STAGE.floor) / step);
  const across = Math.floor(HALF / step);
  const jambs = [-1, 1].flatMap((s) =>
    Array.from({ length: up }, (_, i) => place([s * (HALF + at), STAGE.floor + 0.04 + i * step, Z + out])),
  );
  const head = [-1, 1].flatMap((s) =>
    Array.from({ length: across }, (_, i) =>
      place([s * (HALF - i * step), TOP + at, Z + out]).multiply(
        new Matrix4().makeRotationZ((s * Math.PI) / 2),
      ),
    ),
  );
  return [...jambs, ...head];
}

/** The ribbon that winds round the laurel roll: a helix up each jamb and along the head. */
function ribbons(at: number): Geometry[] {
  const pitch = 0.75;
  const turns = (length: number): Point3[] =>
    Array.from({ length: Math.ceil((length / pitch) * 12) + 1 }, (_, i): Point3 => {
      const a = (2 * Math.PI * i) / 12;
      return [(R + 0.03) * Math.cos(a), (i * pitch) / 12, (R + 0.03) * Math.sin(a)];
    }).filter(([, y]) => y <= length);
  const jamb = tube(turns(TOP - STAGE.floor), 0.035, 5);
  const head = transform(
    tube(turns(STAGE.openingWidth), 0.035, 5),
    new Matrix4().makeRotationZ(-Math.PI / 2),
  );
  return [
    translate(jamb, [-HALF - at, STAGE.floor, Z + 0.05]),
    translate(jamb, [HALF + at, STAGE.floor, Z + 0.05]),
    translate(head, [-HALF, TOP + at, Z + 0.05]),
  ];
}

/** One bolster of the flat band, tied in the middle. */
const bolster = (): Geometry => {
  const half = STAGE.band / 2 - 0.015;
  const roll = transform(
    lathe(
      [
        [0.03, -half],
        [0.085, -half + 0.05],
        [0.095, -0.06],
        [0.105, 0],
        [0.095, 0.06],
        [0.085, half - 0.05],
        [0.03, half],
      ],
      10,
      50,
    ),
    new Matrix4().makeRotationZ(Math.PI / 2),
  );
  return translate(roll, [0, 0.1, 0.02]);
};

/** A square block with a rosette where jamb and head meet. */
function corner(s: number): Geometry[] {
  const [x, y] = [s * (HALF + EDGE / 2), TOP + EDGE / 2];
  const block = extrude(rectangle(x - EDGE / 2, y - EDGE / 2, x + EDGE / 2, y + EDGE / 2), Z - 0.05, Z + 0.2);
  const petals = Array.from({ length: 12 }, (_, i) =>
    transform(
      translate(leaf(0.2, 0.42, 0.08), [0, 0.08, 0.2]),
      new Matrix4().makeRotationZ((Math.PI * i) / 6),
    ),
  );
  const rosette = merge(
    ...petals,
    translate(
      boss(
        [
          [0.16, 0],
          [0.15, 0.08],
          [0.06, 0.14],
          [0, 0.14],
        ],
        14,
      ),
      [0, 0, 0.2],
    ),
  );
  return [block, translate(rosette, [x, y, Z])];
}

/** A plain shield with laurel to both sides over the middle of the head: the emblem itself is not invented. */
const cartouche = (): Geometry => {
  const outline: Outline = Array.from({ length: 24 }, (_, i): Point2 => {
    const a = (2 * Math.PI * i) / 24;
    return [0.55 * Math.cos(a), TOP + EDGE * 0.55 + 0.72 * Math.sin(a)];
  });
  const sprays = [-1, 1].flatMap((s) =>
    Array.from({ length: 9 }, (_, i) => {
      const a = s * (0.55 + i * 0.24);
      return transform(
        leaf(0.16, 0.4, 0.1),
        new Matrix4()
          .makeTranslation(0.62 * Math.sin(a), TOP + EDGE * 0.55 - 0.8 * Math.cos(a), Z + 0.2)
          .multiply(new Matrix4().makeRotationZ(-s * (0.4 + i * 0.26) + s * 1.2)),
      );
    }),
  );
  return merge(extrude(outline, Z, Z + 0.3, [], 40), ...sprays);
};

/** The cornice over the frame. */
const shelf = (): Geometry =>
  moulding(
    [
      [-HALF - EDGE - 0.1, -Z],
      [HALF + EDGE + 0.1, -Z],
    ],
    [
      [-0.05, TOP + EDGE],
      [0.1, TOP + EDGE],
      [0.16, TOP + EDGE + 0.1],
      [0.32, TOP + EDGE + 0.2],
      [0.32, TOP + EDGE + 0.28],
      [-0.05, TOP + EDGE + 0.34],
    ],
  );

/** A hanging of folds between two x, its lower edge given by a rule. */
function hanging(
  x0: number,
  x1: number,
  top: number,
  bottom: (t: number) => number,
  z: number,
  depth: number,
): Geometry {
  const n = Math.round(Math.abs(x1 - x0) / 0.045);
  const rows = [0, 0.2, 0.5, 0.8, 1];
  const ring = (i: number): Point3[] => {
    const t = i / n;
    const fold = depth * Math.sin((x0 + (x1 - x0) * t) * 17 + 0.6 * Math.sin(t * 9));
    const edge = (back: number): Point3[] =>
      rows.map(
        (r): Point3 => [x0 + (x1 - x0) * t, top + (bottom(t) - top) * r, z + fold * (0.5 + 0.5 * r) - back],
      );
    return [...edge(0), ...edge(0.03).reverse()];
  };
  return loft(
    Array.from({ length: n + 1 }, (_, i) => ring(i)),
    true,
    60,
  );
}

/** The curtain drawn to both sides under a scalloped valance with a gilt fringe. */
function addCurtain(part: ReturnType<Context['site']['part']>): void {
  const z = Z - 0.85;
  const scallop = (t: number): number => TOP - 1.15 - 0.35 * Math.abs(Math.sin(t * Math.PI * 5));
  part.add('velvet', hanging(-HALF - 0.6, HALF + 0.6, TOP + 0.5, scallop, z + 0.2, 0.07));
  const fringe = Array.from({ length: 81 }, (_, i): Point3 => {
    const t = i / 80;
    return [(2 * t - 1) * (HALF + 0.6), scallop(t) + 0.02, z + 0.22];
  });
  part.add('roomGilt', tube(fringe, 0.05, 6));
  for (const s of [-1, 1]) {
    part.add(
      'velvet',
      hanging(
        s > 0 ? HALF - 1.5 : -HALF - 0.6,
        s > 0 ? HALF + 0.6 : -HALF + 1.5,
        TOP + 0.4,
        () => STAGE.floor + 0.02,
        z - 0.1,
        0.11,
      ),
    );
  }
}

/** Boards, curved apron, dark walls. */
function addStage({ site }: Pick<Context, 'site'>): void {
  const part = site.part('stage', { evidence: 'estimated', tile: 'interior-hall', indoors: true });
  const half = AUDITORIUM.splayInner;
  const curve = (grow: number): Point2[] =>
    Array.from({ length: 25 }, (_, i): Point2 => {
      const t = i / 12 - 1;
      return [
        (half + grow) * t,
        -Z - 0.02 - (STAGE.apronReach + grow) * Math.sqrt(Math.max(0, 1 - t * t * 0.92)),
      ];
    });
  const front = curve(0);
  part.add('boards', prism([...front, [half, -Z + 0.1], [-half, -Z + 0.1]], 1.5, STAGE.floor));
  part.add(
    'roomGilt',
    moulding(front, [
      [-0.02, STAGE.floor - 0.22],
      [0.05, STAGE.floor - 0.2],
      [0.09, STAGE.floor - 0.06],
      [0.09, STAGE.floor + 0.03],
      [-0.05, STAGE.floor + 0.04],
    ]),
  );
  part.add(
    'boards',
    box([-STAGE.halfWidth, STAGE.floor - 0.3, STAGE.backZ], [STAGE.halfWidth, STAGE.floor, Z - 0.1]),
  );
  const [x, back, fore] = [STAGE.halfWidth, -STAGE.backZ, -Z + 0.5];
  const ring: Point2[] = [
    [x, fore],
    [-x, fore],
    [-x, back],
    [x, back],
    [x, fore],
  ];
  part.add('stageDark', wallFace(ring.slice(1), STAGE.floor - 0.1, 14.9));
  part.add('stageDark', ceilingFace(rectangle(-x, fore, x, back), 14.9));
  for (const [k, z] of [-55.5, -58.5, -61.5].entries()) {
    for (const s of [-1, 1])
      part.add(
        'stageDark',
        chamferedBox(
          [s * 6.4 - 1.3 + s * -0.3 * k, STAGE.floor, z - 0.05],
          [s * 6.4 + 1.3 - s * 0.3 * k, 14.8, z + 0.05],
          0.02,
        ),
      );
  }
  site
    .anchor('proscenium', [HALF + 0.5, 8, Z])
    .anchor('auditorium', [0, 8, AUDITORIUM.centreZ])
    .anchor('box-front', [0, AUDITORIUM.tiers[0] + 0.6, AUDITORIUM.centreZ + AUDITORIUM.frontRadius]);
}
