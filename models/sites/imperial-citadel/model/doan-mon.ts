// Đoan Môn: a U of masonry open to the north, five arches, a terrace, an upper hall and an eight-plane pavilion.
import { Matrix4 } from 'three';
import { type Geometry, merge, mirrorX, transform, translate, turn } from '../../../kit/geometry.ts';
import { batter, jambs, parapetPost, parapetRun, piercedPanel, voussoirs } from '../../../kit/masonry.ts';
import type { ModelBuilder } from '../../../kit/model.ts';
import { archedOpening, type Outline, type Point2, rectangle } from '../../../kit/outline.ts';
import { box, extrude, moulding, prism } from '../../../kit/solids.ts';
import { upturnedRoof } from '../../../kit/upturned-roof.ts';
import { CHAINAGE, DOAN_MON } from './dimensions.ts';

const TILE = 'doan-mon';
const BURIED = -0.3;
const { length, centralDepth, wingDepth, wingWidth, baseHeight } = DOAN_MON;
const HALF = length / 2;
const FLANK = HALF - wingWidth;
const PARAPET = {
  heightMetres: 0.9,
  thicknessMetres: 0.28,
  postMetres: 0.36,
  postHeightMetres: 1.1,
  bayMetres: 2.4,
};
const PLAN: readonly Point2[] = [
  [-HALF, 0],
  [HALF, 0],
  [HALF, wingDepth],
  [FLANK, wingDepth],
  [FLANK, centralDepth],
  [-FLANK, centralDepth],
  [-FLANK, wingDepth],
  [-HALF, wingDepth],
];

/** Moves a piece drawn with the south face at z = 0 to its place on the axis. */
const onAxis = (geometry: Geometry): Geometry => translate(geometry, [0, 0, -CHAINAGE.doanMonSouthFace]);

/** Leans a piece with the south face. */
const leaning = (geometry: Geometry): Geometry =>
  transform(geometry, new Matrix4().makeShear(0, 0, 0, -DOAN_MON.batter, 0, 0));

const archSize = (x: number): { readonly width: number; readonly height: number } =>
  x === 0 ? DOAN_MON.centreArch : DOAN_MON.sideArch;
const springing = (x: number): number => archSize(x).height - archSize(x).width / 2;
const opening = (x: number): Outline =>
  archedOpening(x, BURIED + 0.1, archSize(x).width, springing(x), undefined, 16);

/** Adds the gate's parts and anchors. */
export function buildDoanMon(model: ModelBuilder): void {
  const gate = model.part('doan-mon-gate', { evidence: 'sourced', tile: TILE });
  gate.add('limeWash', onAxis(bodyOf()));
  gate.add('paving', onAxis(terrace()));
  gate.add('gateStone', onAxis(stonework(model.level === 'full')));
  if (model.level === 'full') addParapet(model);
  buildPavilion(model);
  const z = -CHAINAGE.doanMonSouthFace;
  model
    .anchor('doan-mon', [0, 0, z])
    .anchor('doan-mon-arch', [0, 3, z + 1])
    .anchor('doan-mon-pavilion', [0, 12, z - 6.5]);
}

function bodyOf(): Geometry {
  const central = extrude(
    rectangle(-HALF, BURIED, HALF, baseHeight),
    -centralDepth,
    0,
    DOAN_MON.archAxes.map(opening),
  );
  const door = DOAN_MON.sideDoor;
  const [near, far] = [door.north - door.width / 2, door.north + door.width / 2];
  const axis = Math.max(...DOAN_MON.archAxes);
  const inner = axis + DOAN_MON.sideArch.width / 2;
  const head = archedOpening(
    door.north,
    BURIED,
    door.width,
    door.height - door.width / 2,
    undefined,
    16,
  ).slice(2);
  // Where the tunnel turns, only what is over the side door remains between the tunnel and the wing's inner flank.
  const overDoor = turn(
    extrude([[far, baseHeight], [near, baseHeight], ...[...head].reverse()], FLANK, inner),
    90,
  );
  const wing = merge(
    extrude(rectangle(FLANK, BURIED, HALF, baseHeight), -near, -centralDepth, [opening(axis)]),
    box([inner, BURIED, -far], [HALF, baseHeight, -near]),
    overDoor,
    box([FLANK, BURIED, -wingDepth], [HALF, baseHeight, -far]),
  );
  return batter(merge(central, wing, mirrorX(wing)), {
    x: [-HALF, HALF],
    z: [-wingDepth, 0],
    sides: ['south', 'east', 'west'],
    perMetre: DOAN_MON.batter,
  });
}

const terrace = (): Geometry => {
  const inset = 0.75;
  return prism(
    PLAN.map(
      ([x, n]): Point2 => [
        Math.abs(x) > FLANK + 0.1 ? Math.sign(x) * (HALF - inset) : x + Math.sign(x) * inset,
        n === 0 ? inset : n - inset,
      ],
    ),
    baseHeight - 0.1,
    baseHeight + 0.06,
  );
};

function stonework(full: boolean): Geometry {
  const pieces: Geometry[] = [];
  for (const x of DOAN_MON.archAxes) {
    const arch = { centreX: x, springing: springing(x), width: archSize(x).width };
    pieces.push(leaning(voussoirs(arch, 0.42, -0.5, 0.07, full ? 17 : 7)));
    if (full) pieces.push(leaning(jambs(arch, 0, 0.55, -0.5, 0.05, 5)));
  }
  const edges = [...DOAN_MON.archAxes].sort((a, b) => a - b);
  for (let i = 0; i <= edges.length; i++) {
    const left = i === 0 ? -HALF : edges[i - 1]! + archSize(edges[i - 1]!).width / 2 + 0.56;
    const right = i === edges.length ? HALF : edges[i]! - archSize(edges[i]!).width / 2 - 0.56;
    pieces.push(
      box([left, 0, -0.3], [right, 0.25, 0.12]),
      box([left, 0.25, -0.3], [right, DOAN_MON.plinthHeight, 0.06]),
    );
  }
  const [tabletWidth, tabletHeight] = DOAN_MON.tablet;
  const frame = rectangle(-tabletWidth / 2 - 0.14, 4.51, tabletWidth / 2 + 0.14, 5.49);
  pieces.push(
    leaning(
      extrude(frame, -0.3, 0.1, [
        rectangle(-tabletWidth / 2, 5 - tabletHeight / 2, tabletWidth / 2, 5 + tabletHeight / 2),
      ]),
    ),
  );
  pieces.push(leaning(box([-tabletWidth / 2, 4.65, -0.3], [tabletWidth / 2, 5.35, 0.05])));
  if (full) {
    const { north, width, height } = DOAN_MON.sideDoor;
    const door = { centreX: -north, springing: height - width / 2, width };
    const ring = turn(voussoirs(door, 0.42, FLANK - 0.06, FLANK + 0.2, 13), -90);
    pieces.push(ring, mirrorX(ring));
    const lean = DOAN_MON.batter * baseHeight;
    const path = PLAN.map(
      ([x, n]): Point2 => [Math.abs(x) > FLANK + 0.1 ? x - Math.sign(x) * lean : x, n === 0 ? lean : n],
    );
    pieces.push(
      moulding(
        path,
        [
          [-0.05, 5.7],
          [0.1, 5.72],
          [0.1, 5.88],
          [-0.05, 5.92],
        ],
        true,
      ),
    );
  }
  return merge(...pieces);
}

function addParapet(model: ModelBuilder): void {
  const part = model.part('doan-mon-parapet', { evidence: 'estimated', tile: TILE });
  const inset = 0.55;
  const line = PLAN.map(
    ([x, n]): Point2 => [
      Math.abs(x) > FLANK + 0.1 ? Math.sign(x) * (HALF - inset) : x + Math.sign(x) * 0.2,
      n === 0 ? inset : n - 0.2,
    ],
  );
  const level2: Point2[] = [
    [-9.8, 2.7],
    [9.8, 2.7],
    [9.8, 10.3],
    [-9.8, 10.3],
  ];
  for (const [path, base] of [
    [line, baseHeight],
    [level2, baseHeight + DOAN_MON.level2.height + 0.2],
  ] as const) {
    path.forEach((from, i) => {
      const run = parapetRun(from, path[(i + 1) % path.length]!, base, PARAPET);
      const moved = (m: Matrix4): Matrix4 =>
        new Matrix4().makeTranslation(0, 0, -CHAINAGE.doanMonSouthFace).multiply(m);
      part.add('limeWashTrim', onAxis(run.courses));
      part.repeat('limeWashTrim', parapetPost(false), run.posts.map(moved));
      part.repeat('limeWashTrim', piercedPanel(false), run.panels.map(moved));
    });
  }
}

/** A hollow storey of masonry with arched doors on all four faces; its middle is dark. */
function storey(
  width: number,
  depth: number,
  from: number,
  to: number,
  doors: readonly number[],
  doorWidth: number,
  sides: readonly number[],
  segments: number,
): Geometry {
  const wall = (reach: number, at: number, xs: readonly number[]): Geometry =>
    extrude(
      rectangle(-reach, from, reach, to),
      at - 0.45,
      at,
      xs.map((x) => archedOpening(x, from + 0.05, doorWidth, from + 1.75, doorWidth / 2, segments)),
    );
  return merge(
    wall(width / 2, depth / 2, doors),
    turn(wall(width / 2, depth / 2, doors), 180),
    turn(wall(depth / 2 - 0.45, width / 2, sides), 90),
    turn(wall(depth / 2 - 0.45, width / 2, sides), -90),
  );
}

function buildPavilion(model: ModelBuilder): void {
  const part = model.part('doan-mon-pavilion', { evidence: 'estimated', tile: TILE });
  const { level2, pavilion } = DOAN_MON;
  const full = model.level === 'full';
  const place = (geometry: Geometry, y = 0): Geometry =>
    onAxis(translate(geometry, [0, y, -centralDepth / 2]));
  const segments = full ? 12 : 4;
  const floor = baseHeight + level2.height;
  const half = pavilion.side / 2;
  part.add(
    'limeWash',
    place(
      storey(
        level2.width,
        level2.depth,
        baseHeight,
        floor,
        [-7.2, -3.6, 0, 3.6, 7.2],
        1.5,
        [-1.8, 1.8],
        segments,
      ),
    ),
  );
  part.add('limeWash', place(box([-10.2, floor, -4.2], [10.2, floor + 0.2, 4.2])));
  part.add(
    'limeWash',
    place(
      storey(pavilion.side, pavilion.side, floor + 0.2, 12.5, [-2.1, 0, 2.1], 1.1, [-2.1, 0, 2.1], segments),
    ),
  );
  part.add('limeWash', place(box([-2.5, 12.5, -2.5], [2.5, 13.75, 2.5])));
  part.add(
    'darkness',
    place(box([-9.5, baseHeight + 0.1, -3.5], [9.5, floor - 0.05, 3.5])),
    place(box([-half + 0.5, floor + 0.25, -half + 0.5], [half - 0.5, 12.45, half - 0.5])),
  );
  const shared = {
    cornerLiftMetres: 0.45,
    eaveThicknessMetres: 0.16,
    ridgeWidthMetres: 0.26,
    ridgeHeightMetres: 0.36,
    ...(full ? { rollPitchMetres: 0.26 } : {}),
  };
  const eave = pavilion.side + 2.2;
  const lower = upturnedRoof({
    ...shared,
    eaveMetres: [eave, eave],
    topMetres: [5, 5],
    riseMetres: 1.1,
    overhangMetres: 1.1,
  });
  const upper = upturnedRoof({
    ...shared,
    eaveMetres: [6.8, 6.8],
    topMetres: [3.4, 0],
    gableFraction: 0.5,
    riseMetres: pavilion.ridge - pavilion.upperEave,
    overhangMetres: 0.9,
    finialHeightMetres: 0.75,
  });
  for (const [roof, y] of [
    [lower, pavilion.lowerEave],
    [upper, pavilion.upperEave],
  ] as const) {
    part.add('tile', place(roof.tiles, y));
    part.add('roofMortar', place(merge(roof.ridges, roof.soffit, roof.gables), y));
  }
}
