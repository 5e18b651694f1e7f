// The plot's boundary: railing on a low wall with piers every 3.3 m, the gate with its leaves, plain walls at the rear.
import { type Geometry, merge, place, transform, translate } from '../../../kit/geometry.ts';
import type { ModelBuilder, PartBuilder } from '../../../kit/model.ts';
import type { Point2 } from '../../../kit/outline.ts';
import { box, chamferedBox, extrude, lathe, moulding, tube } from '../../../kit/solids.ts';
import { COURT as C } from './dimensions.ts';
import { along, boundaryCurve } from './plot.ts';

const WALL_HALF = 0.14;
const PIER = { half: 0.24, height: C.railingTop } as const;
const GATE_PIER = { half: 0.5, height: 3.5 } as const;
/** Clear distance between bars, middle to middle (E). */
const BAR_STEP = 0.145;
/** The second opening on Cao Bá Quát (D-P: near X 21–24, Z 32): bays of the curve that stay open. */
const isOpening = (from: Point2, to: Point2): boolean => {
  const x = (from[0] + to[0]) / 2;
  return x > 20.6 && x < 24.4 && from[1] > 29.5;
};

/** A straight bay of railing between two piers, (x, z). */
interface Bay {
  readonly from: Point2;
  readonly to: Point2;
}

/** Lines of piers: Nguyễn Thái Học up to the gate, and the concave curve. */
function pierLines(): readonly (readonly Point2[])[] {
  const west = C.boundaryWest as Point2;
  const gate = C.gateWest as Point2;
  return [[west, ...along(west, gate, 8)], boundaryCurve(14)];
}

/** Builds boundary and gate. */
export function addBoundary(builder: ModelBuilder): void {
  const full = builder.level !== 'massing';
  const part = builder.part('boundary', { evidence: 'derived', tile: 'garden', solid: false });
  const bays = pierLines().flatMap((line) =>
    line
      .slice(1)
      .map((to, i): Bay => ({ from: line[i]!, to }))
      .filter(({ from, to }) => !isOpening(from, to)),
  );
  for (const { from, to } of bays) part.add('cream', lowWall(from, to));
  const piers = pierLines().flatMap((line) => [...line]);
  const gatePiers = [C.gateWest, C.gateEast] as readonly Point2[];
  const isGate = ([x, z]: Point2): boolean => gatePiers.some(([gx, gz]) => Math.hypot(x - gx, z - gz) < 0.1);
  const atGate = (geometry: Geometry): Geometry[] =>
    gatePiers.map(([x, z]) => translate(geometry, [x, 0, z]));
  const plain = piers.filter((point) => !isGate(point));
  part.repeat('cream', full ? pier(PIER.half, PIER.height) : plainPier(), placed(plain));
  part.add('cream', ...atGate(pier(GATE_PIER.half, GATE_PIER.height)));
  addRearWalls(part);
  if (!full) return;
  part.add('lampGlobe', ...atGate(globe(0.2, GATE_PIER.height + 0.3)));
  part.add('iron', ...atGate(globeFoot(GATE_PIER.height)));
  for (const [x, z] of gatePiers) {
    builder.lamp({ at: [x, GATE_PIER.height + 0.32, z], colour: '#ffd9a0', candela: 60 });
  }
  part.add('iron', ...bays.map(({ from, to }) => rails(from, to)), gateLeaves());
  part.repeat('iron', bar(), bays.flatMap(barPlaces));
}

/** Piers turned so that a side faces along the line to the gate: all stand square to the building. */
const placed = (points: readonly Point2[]) => points.map(([x, z]) => place([x, 0, z]));

const plainPier = (): Geometry => box([-PIER.half, -0.1, -PIER.half], [PIER.half, PIER.height, PIER.half]);

/** A rendered pier: foot, shaft with a sunk panel's raised border on each face, necking, weathered cap. */
function pier(half: number, height: number): Geometry {
  const square = (h: number): Point2[] => [
    [-h, -h],
    [h, -h],
    [h, h],
    [-h, h],
  ];
  const ring = (h: number, profile: readonly Point2[]): Geometry => moulding(square(h), profile, true);
  const shaft = height - 0.42;
  const border: Geometry[] = [];
  for (let side = 0; side < 4; side++) {
    const w = half - 0.07;
    const frame = merge(
      box([-w, 0.75, half - 0.02], [-w + 0.05, shaft - 0.14, half + 0.018]),
      box([w - 0.05, 0.75, half - 0.02], [w, shaft - 0.14, half + 0.018]),
      box([-w, shaft - 0.19, half - 0.02], [w, shaft - 0.14, half + 0.018]),
      box([-w, 0.75, half - 0.02], [w, 0.8, half + 0.018]),
    );
    border.push(transform(frame, place([0, 0, 0], 90 * side)));
  }
  return merge(
    chamferedBox([-half, -0.1, -half], [half, shaft, half], 0.015),
    ring(half, [
      [-0.05, -0.05],
      [0.06, -0.05],
      [0.06, 0.5],
      [0.03, 0.56],
      [-0.05, 0.58],
    ]),
    ring(half, [
      [-0.05, shaft - 0.04],
      [0.03, shaft - 0.02],
      [0.03, shaft + 0.05],
      [0.07, shaft + 0.09],
      [0.07, shaft + 0.13],
      [0.12, shaft + 0.17],
      [0.12, shaft + 0.25],
      [-half, height],
    ]),
    ...border,
  );
}

/** The low wall with its foot and coping, 0.6 high. */
function lowWall(from: Point2, to: Point2): Geometry {
  const top = C.railingWall;
  const profile: Point2[] = [
    [-WALL_HALF, -0.1],
    [WALL_HALF + 0.04, -0.1],
    [WALL_HALF + 0.04, 0.16],
    [WALL_HALF, 0.2],
    [WALL_HALF, top - 0.1],
    [WALL_HALF + 0.05, top - 0.08],
    [WALL_HALF + 0.05, top - 0.03],
    [0, top],
    [-WALL_HALF - 0.05, top - 0.03],
    [-WALL_HALF - 0.05, top - 0.08],
    [-WALL_HALF, top - 0.1],
    [-WALL_HALF, -0.1],
  ];
  return moulding(
    [
      [from[0], -from[1]],
      [to[0], -to[1]],
    ],
    profile,
  );
}

/** Three rails of flat iron between two piers. */
function rails(from: Point2, to: Point2): Geometry {
  const flat = (y: number): Geometry =>
    moulding(
      [
        [from[0], -from[1]],
        [to[0], -to[1]],
      ],
      [
        [-0.022, y - 0.014],
        [0.022, y - 0.014],
        [0.022, y + 0.014],
        [-0.022, y + 0.014],
        [-0.022, y - 0.014],
      ],
    );
  return merge(flat(C.railingWall + 0.14), flat(C.railingTop - 0.42), flat(C.railingTop - 0.24));
}

/** A bar with its spear head and, between the upper rails, a ring. */
function bar(): Geometry {
  const foot = C.railingWall - 0.02;
  const neck = C.railingTop - 0.2;
  return merge(
    box([-0.011, foot, -0.011], [0.011, neck, 0.011]),
    lathe(
      [
        [0.018, neck - 0.01],
        [0.026, neck + 0.05],
        [0, C.railingTop],
      ],
      4,
      10,
    ),
  );
}

function barPlaces({ from, to }: Bay) {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const turn = (Math.atan2(-(to[1] - from[1]), to[0] - from[0]) * 180) / Math.PI;
  const clear = length - 2 * PIER.half;
  const count = Math.max(1, Math.round(clear / BAR_STEP) - 1);
  return Array.from({ length: count }, (_, k) => {
    const t = (PIER.half + ((k + 1) / (count + 1)) * clear) / length;
    return place([from[0] + (to[0] - from[0]) * t, 0, from[1] + (to[1] - from[1]) * t], turn);
  });
}

/** Two leaves, swung in: each half of the 6.3 m between the piers. */
function gateLeaves(): Geometry {
  const [west, east] = [C.gateWest, C.gateEast] as readonly [Point2, Point2];
  const clear = Math.hypot(east[0] - west[0], east[1] - west[1]) - 2 * GATE_PIER.half;
  const width = clear / 2 - 0.05;
  const line = (Math.atan2(-(east[1] - west[1]), east[0] - west[0]) * 180) / Math.PI;
  const leaf = gateLeaf(width);
  const hinge = (at: Point2, towards: number): readonly [number, number, number] => {
    const angle = (line * Math.PI) / 180;
    const off = (GATE_PIER.half + 0.04) * towards;
    return [at[0] + Math.cos(angle) * off, 0, at[1] - Math.sin(angle) * off];
  };
  return merge(
    transform(leaf, place(hinge(west, 1), line + 98)),
    transform(leaf, place(hinge(east, -1), line + 180 - 98)),
  );
}

/** A leaf hung at x = 0 and reaching to x = `width`: frame, bars, a kick plate, and an arched top rail. */
function gateLeaf(width: number): Geometry {
  const [low, high] = [0.08, 2.45];
  const rise = (x: number): number => high + 0.38 * Math.sin((Math.PI / 2) * (x / width));
  const arch = Array.from({ length: 9 }, (_, i) => {
    const x = (width * i) / 8;
    return [x, rise(x), 0] as const;
  });
  const bars = Array.from({ length: 17 }, (_, i) => {
    const x = (width * (i + 1)) / 18;
    return box([x - 0.011, low, -0.011], [x + 0.011, rise(x) + 0.16, 0.011]);
  });
  const stile = (x: number): Geometry => box([x - 0.03, low, -0.03], [x + 0.03, rise(x) + 0.05, 0.03]);
  const rail = (y: number): Geometry => box([0, y - 0.025, -0.02], [width, y + 0.025, 0.02]);
  const plate = extrude(
    [
      [0.03, low],
      [width - 0.03, low],
      [width - 0.03, 0.75],
      [0.03, 0.75],
    ],
    -0.006,
    0.006,
  );
  return merge(
    ...bars,
    stile(0.03),
    stile(width - 0.03),
    rail(0.12),
    rail(0.78),
    rail(2.1),
    plate,
    tube(arch, 0.024, 6),
  );
}

const globe = (radius: number, y: number): Geometry =>
  lathe(
    [0.12, 0.45, 0.8, 1, 0.9, 0.6, 0].map(
      (r, i): Point2 => [r * radius, y + radius * [-1, -0.88, -0.5, 0, 0.5, 0.82, 1][i]!],
    ),
    16,
    80,
  );

const globeFoot = (height: number): Geometry =>
  lathe(
    [
      [0.12, height - 0.02],
      [0.12, height + 0.02],
      [0.05, height + 0.06],
      [0.05, height + 0.1],
      [0.09, height + 0.12],
    ],
    10,
  );

/** Rendered walls with a coping towards the neighbours (E). */
function addRearWalls(part: PartBuilder): void {
  const [west, east, back] = [C.plotLeft - 0.05, C.plotRight + 0.12, C.plotBack];
  const wall = (path: readonly Point2[], height: number): void => {
    part.add(
      'cream',
      moulding(path, [
        [0.12, -0.2],
        [0.12, height],
        [0.18, height + 0.02],
        [0.18, height + 0.08],
        [0, height + 0.16],
        [-0.18, height + 0.08],
        [-0.18, height + 0.02],
        [-0.12, height],
        [-0.12, -0.2],
      ]),
    );
  };
  wall(
    [
      [east, -C.curveEnd[1]],
      [east, -back],
      [west, -back],
      [west, -15.6],
    ],
    2.6,
  );
  wall(
    [
      [west, -51.4],
      [west, -C.boundaryWest[1]],
    ],
    2.3,
  );
}
