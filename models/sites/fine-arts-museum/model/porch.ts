// Entrance steps, and the carriage porch with its half-round end on four columns.
import { type Geometry, merge, place, translate } from '../../../kit/geometry.ts';
import type { ModelBuilder } from '../../../kit/model.ts';
import type { Outline, Point2 } from '../../../kit/outline.ts';
import { box, chamferedBox, lathe, moulding, prism, stairs } from '../../../kit/solids.ts';
import { FRONTISPIECE, PORCH as P, STEPS } from './dimensions.ts';

/** The porch's edge from its west root round the nose to its east root, (x, north), shrunk by `inset`. */
function edge(segments: number, inset = 0): Point2[] {
  const radius = P.radius - inset;
  const arc = Array.from({ length: segments + 1 }, (_, i): Point2 => {
    const angle = Math.PI + (Math.PI * i) / segments;
    return [radius * Math.cos(angle), -P.straight + radius * Math.sin(angle)];
  });
  return [[-radius, -FRONTISPIECE.projection], ...arc, [radius, -FRONTISPIECE.projection]];
}

/** Plan of the slab. */
const slabPlan = (segments: number, inset: number): Outline => edge(segments, inset);

/** Points along the edge at equal spacing, with the direction they face (degrees about the vertical). */
function alongEdge(spacing: number, inset: number): { readonly at: Point2; readonly turn: number }[] {
  const path = edge(48, inset);
  const lengths = path.slice(1).map((p, i) => Math.hypot(p[0] - path[i]![0], p[1] - path[i]![1]));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const count = Math.round(total / spacing);
  return Array.from({ length: count }, (_, k) => {
    let rest = ((k + 0.5) / count) * total;
    let i = 0;
    while (rest > lengths[i]!) rest -= lengths[i++]!;
    const [a, b] = [path[i]!, path[i + 1]!];
    const t = rest / lengths[i]!;
    return {
      at: [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t] as const,
      turn: (Math.atan2(b[1] - a[1], b[0] - a[0]) * 180) / Math.PI,
    };
  });
}

const BALUSTER: readonly Point2[] = [
  [0.075, 0],
  [0.075, 0.06],
  [0.045, 0.1],
  [0.085, 0.24],
  [0.075, 0.33],
  [0.04, 0.46],
  [0.055, 0.56],
  [0.075, 0.6],
  [0.075, 0.66],
];

/** Where the four columns stand, (x, north). */
const PORCH_COLUMNS: readonly Point2[] = P.columnDegrees.flatMap((degrees) => {
  const angle = (degrees * Math.PI) / 180;
  const [x, north] = [P.columnRadius * Math.sin(angle), -P.straight - P.columnRadius * Math.cos(angle)];
  return [[-x, north] as const, [x, north] as const];
});

/** Builds steps and porch. */
export function addEntrance(builder: ModelBuilder): void {
  addSteps(builder);
  const full = builder.level === 'full';
  const segments = full ? 36 : 12;
  const part = builder.part('porch', { evidence: 'estimated', tile: 'centre' });
  const rim = edge(segments);
  part.add(
    'cream',
    prism(slabPlan(segments, 0.06), P.soffit, P.top - 0.02, [], 30),
    moulding(rim, [
      [-0.07, P.bandBottom - 0.06],
      [0.02, P.bandBottom - 0.04],
      [0.06, P.bandBottom],
      [0.06, P.top - 0.14],
      [0.14, P.top - 0.1],
      [0.14, P.top],
      [-0.4, P.top],
    ]),
  );
  const railFoot = P.top + P.parapetHeight - 0.13;
  const rail = moulding(edge(segments, 0.12), [
    [-0.13, railFoot],
    [0.13, railFoot],
    [0.13, railFoot + 0.09],
    [0.08, railFoot + 0.13],
    [-0.08, railFoot + 0.13],
    [-0.13, railFoot + 0.09],
    [-0.13, railFoot],
  ]);
  const kerb = moulding(
    edge(segments, 0.12),
    [
      [-0.12, P.top - 0.01],
      [0.12, P.top - 0.01],
      [0.12, P.top + 0.16],
      [-0.12, P.top + 0.16],
    ].map(([out, up]): Point2 => [out!, up!]),
  );
  part.add('cream', rail, kerb);
  if (full) {
    const balusters = alongEdge(0.27, 0.12).map(({ at, turn }) => place([at[0], P.top + 0.16, -at[1]], turn));
    part.repeat('cream', lathe(BALUSTER, 8), balusters);
    part.add('cream', posts(), beams());
    part.add('floor', prism(slabPlan(segments, 0.4), P.top - 0.03, P.top + 0.015));
  }
  const radius = P.columnDiameter / 2;
  const column = lathe(
    full
      ? [
          [radius * 1.5, 0],
          [radius * 1.5, 0.14],
          [radius * 1.35, 0.16],
          [radius * 1.4, 0.26],
          [radius * 1.08, 0.34],
          [radius, 0.4],
          [radius, 2.2],
          [radius * 0.9, P.soffit - 0.5],
          [radius * 1.05, P.soffit - 0.46],
          [radius * 1.05, P.soffit - 0.4],
          [radius * 0.92, P.soffit - 0.36],
          [radius * 0.92, P.soffit - 0.24],
          [radius * 1.35, P.soffit - 0.14],
          [radius * 1.35, P.soffit],
        ]
      : [
          [radius, 0],
          [radius, P.soffit],
        ],
    full ? 20 : 8,
  );
  part.repeat(
    'cream',
    column,
    PORCH_COLUMNS.map(([x, north]) => place([x, 0, -north])),
  );
}

/** Square posts that hold the balustrade over the columns and at the roots. */
function posts(): Geometry {
  const stations: Point2[] = [
    ...PORCH_COLUMNS.map(([x, north]): Point2 => {
      const length = Math.hypot(x, north + P.straight);
      const k = (P.radius - 0.12) / length;
      return [x * k, -P.straight + (north + P.straight) * k];
    }),
    [-P.radius + 0.12, -3.2],
    [P.radius - 0.12, -3.2],
    [-P.radius + 0.12, -0.5],
    [P.radius - 0.12, -0.5],
  ];
  return merge(
    ...stations.map(([x, north]) =>
      chamferedBox(
        [x - 0.17, P.top, -north - 0.17],
        [x + 0.17, P.top + P.parapetHeight + 0.05, -north + 0.17],
        0.03,
      ),
    ),
  );
}

/** Two beams from the house to the outer columns, under the slab. */
const beams = (): Geometry =>
  merge(
    ...[-3.23, 3.23].map((x) =>
      box([x - 0.2, P.soffit - 0.02, 0.2], [x + 0.2, P.soffit + 0.1, P.straight + 1.3]),
    ),
    box([-3.5, P.soffit - 0.02, P.straight - 0.2], [3.5, P.soffit + 0.08, P.straight + 0.2]),
  );

function addSteps(builder: ModelBuilder): void {
  const part = builder.part('entrance-steps', { evidence: 'derived', tile: 'centre' });
  const flight = stairs(STEPS.count, STEPS.riser, STEPS.run / STEPS.count, 2 * STEPS.halfWidth);
  part.add('step', translate(flight, [0, 0, STEPS.run]));
  const height = STEPS.count * STEPS.riser;
  for (const side of [-1, 1]) {
    const [a, b] = [side * STEPS.halfWidth, side * (STEPS.halfWidth + STEPS.cheek)];
    const [x0, x1] = [Math.min(a, b), Math.max(a, b)];
    part.add(
      'base',
      chamferedBox([x0, 0, 0.05], [x1, height + 0.05, 1.5], 0.02),
      chamferedBox([x0 - 0.03, 0, 1.45], [x1 + 0.03, 0.75, STEPS.run + 0.1], 0.02),
    );
  }
}
