// Bắc Môn's vọng lâu: a timber frame under two tiers of tiled roof, with latticed doors on four sides.
import type { Matrix4 } from 'three';
import { type Geometry, merge, place, translate, turn } from '../../../kit/geometry.ts';
import type { Level, ModelBuilder } from '../../../kit/model.ts';
import type { Point2 } from '../../../kit/outline.ts';
import { box, chamferedBox, extrude, lathe } from '../../../kit/solids.ts';
import { upturnedRoof } from '../../../kit/upturned-roof.ts';
import { atGate } from './bac-mon-frame.ts';
import { doorLeaf } from './bac-mon-doors.ts';
import { BAC_MON, CHAINAGE } from './dimensions.ts';
import { since } from './phases.ts';

const { pavilion, height } = BAC_MON;
/** Half of the outer columns' plan, and of the walled room inside [estimate]. */
const OUTER: Point2 = [pavilion.width / 2, pavilion.depth / 2];
const ROOM: Point2 = [3.15, 2.4];
/** Heights above the platform [estimate]: floor, tie beams, lower eave and its upper end, upper eave. */
const FLOOR = 0.3;
const BEAM = 2.72;
const LOWER_EAVE = 2.8;
const UPPER_EAVE = 4.75;
/** Shoe tiles lie flat: a pitch that no roof is wide enough for leaves the rolls out. */
const NO_ROLLS = 100;
const DOOR = { head: 2.5, width: 0.45 } as const;

/** Where the outer columns stand. */
const COLUMNS: readonly Point2[] = [
  ...[-1, -1 / 3, 1 / 3, 1].flatMap((x): Point2[] => [
    [x * OUTER[0], -OUTER[1]],
    [x * OUTER[0], OUTER[1]],
  ]),
  ...[-1, 1].flatMap((x): Point2[] => [
    [x * OUTER[0], -OUTER[1] / 3],
    [x * OUTER[0], OUTER[1] / 3],
  ]),
];

/** Columns of the room: at its corners and between its bays. */
const ROOM_COLUMNS: readonly Point2[] = [
  ...[-1, -1 / 3, 1 / 3, 1].flatMap((x): Point2[] => [
    [x * ROOM[0], -ROOM[1]],
    [x * ROOM[0], ROOM[1]],
  ]),
  [-ROOM[0], 0],
  [ROOM[0], 0],
];

/** The four sides of the room: its half length, distance from the middle and turn, and how many bays it has. */
const WALLS = [
  { half: ROOM[0], out: ROOM[1], degrees: 0, bays: 3 },
  { half: ROOM[1], out: ROOM[0], degrees: 90, bays: 2 },
  { half: ROOM[0], out: ROOM[1], degrees: 180, bays: 3 },
  { half: ROOM[1], out: ROOM[0], degrees: -90, bays: 2 },
] as const;

const lift = (geometry: Geometry, y = 0): Geometry => translate(geometry, [0, height + y, -CHAINAGE.bacMon]);
const placed = (matrix: Matrix4): Matrix4 =>
  atGate()
    .multiply(place([0, height, 0]))
    .multiply(matrix);

/** Adds the pavilion. */
export function buildBacMonPavilion(model: ModelBuilder, tile: string): void {
  const { level } = model;
  const part = model.part('bac-mon-pavilion', {
    evidence: 'estimated',
    phases: since('nguyen-1812'),
    tile,
    closeUp: true,
  });
  if (level !== 'massing') {
    part.add('timber', lift(frame(level)), lift(walls(level)));
    part.repeat('timber', doorLeaf(DOOR.width, DOOR.head - FLOOR - 0.05, level), leaves().map(placed));
  } else part.add('timber', lift(box([-ROOM[0], 0, -ROOM[1]], [ROOM[0], UPPER_EAVE + 0.1, ROOM[1]])));
  const shared = {
    cornerLiftMetres: pavilion.cornerLift,
    eaveThicknessMetres: 0.16,
    ridgeWidthMetres: 0.28,
    ridgeHeightMetres: 0.42,
    ...(level === 'massing' ? {} : { rollPitchMetres: NO_ROLLS }),
  };
  const lower = upturnedRoof({
    ...shared,
    eaveMetres: [pavilion.width + 2 * pavilion.eaveOut, pavilion.depth + 2 * pavilion.eaveOut],
    topMetres: [2 * ROOM[0] + 0.3, 2 * ROOM[1] + 0.3],
    riseMetres: 1.4,
    overhangMetres: pavilion.eaveOut,
  });
  const upper = upturnedRoof({
    ...shared,
    eaveMetres: [2 * ROOM[0] + 2.1, 2 * ROOM[1] + 2.1],
    topMetres: [4.7, 0],
    gableFraction: 0.5,
    riseMetres: pavilion.ridge - UPPER_EAVE - 0.36,
    overhangMetres: 0.9,
    finialHeightMetres: 0.9,
  });
  for (const [roof, y] of [
    [lower, LOWER_EAVE],
    [upper, UPPER_EAVE],
  ] as const) {
    part.add('shoeTile', lift(roof.tiles, y));
    part.add('roofMortar', lift(merge(roof.ridges, roof.gables), y));
    part.add('timber', lift(roof.soffit, y));
  }
}

/** The stone terrace it stands on, a step before each side, and the columns' bases: masonry of the gate. */
export function pavilionTerrace(level: Level): Geometry {
  const [x, z] = [OUTER[0] + 0.55, OUTER[1] + 0.55];
  const cut = level === 'close' ? 0.02 : 0.008;
  const base = merge(
    chamferedBox([-0.27, FLOOR - 0.01, -0.27], [0.27, FLOOR + 0.07, 0.27], 0.015),
    lathe(
      [
        [0.25, FLOOR + 0.07],
        [0.26, FLOOR + 0.11],
        [0.22, FLOOR + 0.16],
        [0.19, FLOOR + 0.17],
      ],
      level === 'close' ? 20 : 10,
    ),
  );
  return lift(
    merge(
      chamferedBox([-x, -0.05, -z], [x, FLOOR, z], cut),
      chamferedBox([-1.3, -0.05, -z - 0.34], [1.3, 0.15, z + 0.34], cut),
      ...[...COLUMNS, ...ROOM_COLUMNS].map(([px, pz]) => translate(base, [px, 0, pz])),
    ),
  );
}

/** A turned column with a belly at its lower third. */
const column = (diameter: number, top: number, segments: number): Geometry =>
  lathe(
    [
      [diameter * 0.48, FLOOR + 0.16],
      [diameter * 0.515, FLOOR + 0.16 + (top - FLOOR) * 0.3],
      [diameter * 0.5, FLOOR + (top - FLOOR) * 0.6],
      [diameter * 0.44, top],
    ],
    segments,
  );

/** Columns, tie beams, curved kẻ rafters that carry the lower eave, and the upper tier's ring of beams. */
function frame(level: Level): Geometry {
  const segments = level === 'close' ? 16 : 8;
  const cut = level === 'close' ? 0.015 : 0.006;
  const outer = column(0.3, LOWER_EAVE + 0.12, segments);
  const inner = column(0.3, UPPER_EAVE + 0.1, segments);
  const pieces: Geometry[] = [
    ...COLUMNS.map(([x, z]) => translate(outer, [x, 0, z])),
    ...ROOM_COLUMNS.map(([x, z]) => translate(inner, [x, 0, z])),
  ];
  const ring = ([x, z]: Point2, low: number, high: number, half: number): Geometry[] => [
    ...[-1, 1].map((side) => chamferedBox([-x, low, side * z - half], [x, high, side * z + half], cut)),
    ...[-1, 1].map((side) =>
      chamferedBox([side * x - half, low + 0.02, -z], [side * x + half, high - 0.02, z], cut),
    ),
  ];
  pieces.push(
    ...ring(OUTER, BEAM - 0.14, BEAM + 0.12, 0.08),
    ...ring(OUTER, BEAM - 0.46, BEAM - 0.34, 0.05),
    ...ring(ROOM, UPPER_EAVE - 0.22, UPPER_EAVE + 0.06, 0.09),
  );
  for (const [x, z] of COLUMNS) {
    const corner = Math.abs(x) === OUTER[0] && Math.abs(z) === OUTER[1];
    const towards: readonly number[] = corner
      ? [(Math.atan2(x / OUTER[0], z / OUTER[1]) * 180) / Math.PI]
      : [Math.abs(z) === OUTER[1] ? (z > 0 ? 0 : 180) : x > 0 ? 90 : -90];
    for (const degrees of towards) pieces.push(translate(turn(rafter(corner), degrees), [x, 0, z]));
  }
  return merge(...pieces);
}

/** A kẻ: springs from the room's wall, passes over the column and curls under the eave, at the corners up to it; drawn towards +z. */
function rafter(corner: boolean): Geometry {
  const [back, out] = corner ? [-1.9, 1.35] : [-1.35, 0.95];
  const y = LOWER_EAVE;
  const outline: Point2[] = [
    [back, y + 0.62],
    [back, y + 0.34],
    [-0.45, y - 0.02],
    [-0.1, y - 0.22],
    [0.2, y - 0.24],
    [out * 0.6, y - 0.2],
    [out, y - 0.13],
    [out + 0.03, y - 0.03],
    [out * 0.6, y - 0.05],
    [0.1, y + 0.04],
    [-0.4, y + 0.26],
  ];
  // `extrude` draws in (x, y); the drawing's x is laid along z.
  const lifted = outline.map(([x, up]): Point2 => [x, up + (corner && x > 0 ? 0.26 * (x / out) ** 2 : 0)]);
  return turn(extrude(lifted, -0.06, 0.06, [], 30), -90);
}

/** Sills, heads and transoms of the doors, and the panelled wall between the two roofs. */
function walls(level: Level): Geometry {
  const pieces: Geometry[] = [];
  for (const { half, out, degrees, bays } of WALLS) {
    const bar = (low: number, high: number, thick: number): Geometry =>
      box([-half, low, out - thick / 2], [half, high, out + thick / 2]);
    pieces.push(
      ...[
        bar(FLOOR, FLOOR + 0.1, 0.16),
        bar(DOOR.head, DOOR.head + 0.12, 0.12),
        bar(3.06, 3.2, 0.1),
        bar(3.2, UPPER_EAVE - 0.2, 0.05),
        bar(4.18, 4.28, 0.12),
      ].map((g) => turn(g, degrees)),
    );
    // Turned bars over the doors, and slats between the roofs.
    const count = level === 'close' ? 8 * bays : 4 * bays;
    for (let i = 0; i < count; i++) {
      const x = -half + ((i + 0.5) * 2 * half) / count;
      const w = level === 'close' ? 0.018 : 0.03;
      pieces.push(
        turn(box([x - w, DOOR.head + 0.11, out - 0.02], [x + w, 3.07, out + 0.02]), degrees),
        turn(box([x - w, 4.27, out + 0.02], [x + w, UPPER_EAVE - 0.2, out + 0.055]), degrees),
      );
    }
  }
  pieces.push(altar());
  return merge(...pieces);
}

/** The shrine of the two governors: a table and a canopied chair-like back, seen through the open doors. */
const altar = (): Geometry =>
  merge(
    box([-1.1, FLOOR, -0.3], [1.1, FLOOR + 0.12, 0.5]),
    box([-1, FLOOR + 0.12, -0.2], [1, FLOOR + 1.05, 0.4]),
    chamferedBox([-1.15, FLOOR + 1.05, -0.32], [1.15, FLOOR + 1.13, 0.52], 0.01),
    box([-0.7, FLOOR + 1.13, -0.2], [0.7, FLOOR + 2.0, 0.0]),
  );

/** Four leaves in every bay; the middle pair of the middle bays stands open. */
function leaves(): Matrix4[] {
  return WALLS.flatMap(({ half, out, degrees, bays }) => {
    const bay = (2 * half) / bays;
    const clear = bay - 0.3;
    const width = clear / 4;
    return Array.from({ length: bays }, (_, b) => b).flatMap((b) => {
      const left = -half + b * bay + 0.15;
      const open = bays === 3 && b === 1;
      return [0, 1, 2, 3].map((i) => {
        const scale = [width / DOOR.width, 1, 1] as const;
        const turned = place([0, 0, 0], degrees);
        if (open && i === 1) return turned.multiply(place([left + width, FLOOR + 0.08, out], 78, [...scale]));
        if (open && i === 2)
          return turned
            .multiply(place([left + 3 * width, FLOOR + 0.08, out], -78, [...scale]))
            .multiply(place([-DOOR.width, 0, 0]));
        return turned.multiply(place([left + i * width, FLOOR + 0.08, out], 0, [...scale]));
      });
    });
  });
}
