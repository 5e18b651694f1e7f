// The stone railing on the platform's south edge: posts with lotus buds, panels carved with a lotus between curls.
import { type Geometry, merge, place, translate } from '../../../kit/geometry.ts';
import type { ModelBuilder } from '../../../kit/model.ts';
import type { Point2 } from '../../../kit/outline.ts';
import { added } from '../../../kit/sculpt-field.ts';
import { skinOf } from '../../../kit/sculpt-mesh.ts';
import { spiral, stroke } from '../../../kit/sculpt-relief.ts';
import { slab } from '../../../kit/sculpt-shapes.ts';
import { chamferedBox, lathe } from '../../../kit/solids.ts';
import { turn } from '../../../kit/geometry.ts';
import { KINH_THIEN } from './dimensions.ts';

const { eastWest, top, stair, railing } = KINH_THIEN;
/** Middle of the railing behind the platform's edge. */
const SET_BACK = 0.3;

/** Adds the railing on both sides of the stair. */
export function addRailing(model: ModelBuilder, southEdge: number): void {
  const part = model.part('kinh-thien-railing', { evidence: 'estimated', tile: 'kinh-thien', solid: false });
  const z = southEdge - SET_BACK;
  const start = stair.width / 2 + 0.2;
  const bays = Math.round((eastWest / 2 - start - SET_BACK) / railing.bay);
  const bay = (eastWest / 2 - start - SET_BACK) / bays;
  const along = (count: number, offset: number) =>
    [-1, 1].flatMap((side) =>
      Array.from({ length: count }, (_, i) => place([side * (start + (i + offset) * bay), top, z])),
    );
  part.repeat('platformStone', post(), along(bays + 1, 0));
  part.repeat('platformStone', panel(bay - railing.post), along(bays, 0.5));
}

/** Square shaft with a neck, a cushion and a closed lotus bud. */
function post(): Geometry {
  const half = railing.post / 2;
  const shaft = railing.height - railing.bud;
  const bud: Point2[] = [
    [0.055, 0],
    [0.062, 0.02],
    [0.1, 0.05],
    [0.112, 0.095],
    [0.1, 0.145],
    [0.062, 0.19],
    [0.022, 0.225],
    [0, 0.25],
  ];
  return merge(
    chamferedBox([-half, -0.05, -half], [half, shaft - 0.07, half], 0.015),
    chamferedBox([-half - 0.02, shaft - 0.07, -half - 0.02], [half + 0.02, shaft - 0.025, half + 0.02], 0.01),
    chamferedBox([-half * 0.75, shaft - 0.03, -half * 0.75], [half * 0.75, shaft + 0.005, half * 0.75], 0.01),
    translate(
      lathe(
        bud.map(([r, y]): Point2 => [r, (y * railing.bud) / 0.25]),
        12,
      ),
      [0, shaft, 0],
    ),
  );
}

/** Foot rail, carved panel and hand rail between two posts `length` apart. */
function panel(length: number): Geometry {
  const half = length / 2 + 0.01;
  return merge(
    chamferedBox([-half, -0.02, -0.09], [half, 0.14, 0.09], 0.012),
    chamferedBox([-half, 0.66, -0.085], [half, 0.78, 0.085], 0.02),
    translate(turn(carving(length), 90), [0, 0.14, 0]),
  );
}

/** The panel itself, drawn in (z, y), its face along x: a lotus between two pairs of curls, in low relief. */
function carving(length: number): Geometry {
  const [half, height, relief] = [length / 2 + 0.005, 0.54, railing.panel / 2];
  const plate: Point2[] = [
    [half, -0.01],
    [half, height],
    [-half, height],
    [-half, -0.01],
  ];
  const rim = { half: relief, depth: 0.02 };
  const [w, low, high] = [half - 0.07, 0.06, height - 0.06];
  const petals = [-60, -30, 0, 30, 60].map((degrees) => {
    const angle = (degrees * Math.PI) / 180;
    const at = (out: number): Point2 => [out * Math.sin(angle), 0.16 + out * Math.cos(angle)];
    return stroke([at(0.02), at(0.11), at(0.2)], [0.02, 0.05, 0.008], { half: relief, depth: 0.014 });
  });
  const curls = [-1, 1].flatMap((side) => [
    spiral({ at: [side * 0.32, 0.2], radius: 0.11, turns: side * 1.6, opens: 90, half: relief, depth: 0.02 }),
    spiral({
      at: [side * 0.47, 0.35],
      radius: 0.08,
      turns: -side * 1.4,
      opens: 270,
      half: relief,
      depth: 0.02,
    }),
    stroke(
      [
        [side * 0.05, 0.12],
        [side * 0.2, 0.1],
        [side * 0.42, 0.1],
        [side * 0.56, 0.2],
      ],
      [0.02, 0.03, 0.03, 0.012],
      rim,
    ),
  ]);
  return skinOf(
    [
      ...added(0.004, slab(plate, relief - 0.022, 0.004)),
      ...added(
        0.006,
        stroke(
          [
            [w, low],
            [w, high],
          ],
          [0.022, 0.022],
          rim,
        ),
        stroke(
          [
            [-w, low],
            [-w, high],
          ],
          [0.022, 0.022],
          rim,
        ),
        stroke(
          [
            [-w, low],
            [w, low],
          ],
          [0.022, 0.022],
          rim,
        ),
        stroke(
          [
            [-w, high],
            [w, high],
          ],
          [0.022, 0.022],
          rim,
        ),
        ...petals,
        ...curls,
      ),
    ],
    { cell: 0.02, triangles: 560, error: 0.03 },
  );
}
