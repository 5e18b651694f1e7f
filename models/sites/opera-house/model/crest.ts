// The flat crest of the great roof: open parapet, vase-and-ball finials, spikes (dossier/opera-house.md, section 3.11).
import { type Geometry, merge, place, transform, translate } from '../../../kit/geometry.ts';
import type { Point2 } from '../../../kit/outline.ts';
import { box, chamferedBox, lathe, moulding, tube } from '../../../kit/solids.ts';
import type { Point3 } from '../../../../src/base/index.ts';
import type { Context } from './context.ts';
import { HALL, HEIGHTS } from './dimensions.ts';
import { hoop } from './ornament.ts';

const X = HALL.crestHalf - 0.1;
const [Z0, Z1] = [HALL.straightEndZ - 0.9, HALL.crestBackZ + 0.2];
/** [estimate] Height of the parapet, and width of one of its panels. */
const PARAPET = 0.9;
const MODULE = 0.75;

/** Parapet and the four corner finials. */
export function addCrest({ site, full }: Context): void {
  const part = site.part('roof-crest', { evidence: 'derived', tile: 'hall' });
  const ring: Point2[] = [
    [X, -Z0],
    [X, -Z1],
    [-X, -Z1],
    [-X, -Z0],
  ];
  const band = (bottom: number, top: number, half: number): Geometry =>
    moulding(
      ring,
      [
        [-half, bottom],
        [half, bottom],
        [half, top],
        [-half, top],
        [-half, bottom],
      ],
      true,
    );
  const y = HEIGHTS.crest;
  if (full) {
    part.add('zinc', band(y - 0.05, y + 0.14, 0.09), band(y + PARAPET - 0.12, y + PARAPET, 0.07));
    part.repeat('zinc', panel(), panelPlaces(ring));
  } else {
    part.add('zinc', band(y - 0.05, y + PARAPET - 0.1, 0.05));
  }
  const corners = [-1, 1].flatMap((s) => [Z0, Z1].map((z) => place([s * X, 0, z])));
  part.repeat('zinc', finial(full), corners);
}

function panelPlaces(ring: readonly Point2[]) {
  return ring.flatMap(([ax, an], i) => {
    const [bx, bn] = ring[(i + 1) % ring.length]!;
    const length = Math.hypot(bx - ax, bn - an) - 0.8;
    const count = Math.round(length / MODULE);
    const degrees = (Math.atan2(bn - an, bx - ax) * 180) / Math.PI;
    return Array.from({ length: count }, (_, k) => {
      const t = (0.4 + ((k + 0.5) * length) / count) / (length + 0.8);
      return place([ax + (bx - ax) * t, HEIGHTS.crest, -(an + (bn - an) * t)], degrees, [
        length / count / MODULE,
        1,
        1,
      ]);
    });
  });
}

/** One openwork panel: a ring held by two crossed bars between slim posts. */
function panel(): Geometry {
  const half = MODULE / 2;
  const [low, high] = [0.12, PARAPET - 0.1];
  const middle = (low + high) / 2;
  const bar = (from: Point3, to: Point3): Geometry => tube([from, to], 0.02, 5);
  return merge(
    box([-half - 0.03, low, -0.03], [-half + 0.03, high, 0.03]),
    box([half - 0.03, low, -0.03], [half + 0.03, high, 0.03]),
    translate(hoop(0.15, 0.21, 0.08), [0, middle, 0]),
    ...[-1, 1].flatMap((s) => [
      bar([s * half, low, 0], [s * 0.13, middle - 0.15, 0]),
      bar([s * half, high, 0], [s * 0.13, middle + 0.15, 0]),
    ]),
  );
}

/** Pedestal, vase and ball (top 31.4), and an ornamental spike to 34.0. */
function finial(full: boolean): Geometry {
  const y = HEIGHTS.crest;
  if (!full) {
    return lathe(
      [
        [0.34, y - 0.1],
        [0.3, 30.75],
        [0.28, 31.15],
        [0.07, HEIGHTS.finialBall],
        [0, HEIGHTS.finialSpike],
      ],
      5,
    );
  }
  const vase = lathe(
    [
      [0.3, 30.2],
      [0.3, 30.26],
      [0.16, 30.32],
      [0.13, 30.38],
      [0.2, 30.46],
      [0.34, 30.62],
      [0.37, 30.72],
      [0.35, 30.76],
      [0.24, 30.8],
      [0.16, 30.84],
      [0.13, 30.88],
      [0.2, 30.92],
      [0.27, 31.02],
      [0.29, 31.14],
      [0.27, 31.26],
      [0.19, 31.36],
      [0.08, HEIGHTS.finialBall],
      [0.06, 31.5],
      [0.06, 31.9],
      [0.12, 31.96],
      [0.16, 32.04],
      [0.12, 32.12],
      [0.05, 32.18],
      [0.045, 32.8],
      [0.1, 32.88],
      [0.04, 32.96],
      [0.025, 33.6],
      [0, HEIGHTS.finialSpike],
    ],
    20,
    45,
  );
  // Four little scrolls brace the spike above the ball.
  const braces = [0, 90, 180, 270].map((degrees) =>
    transform(
      tube(
        [
          [0.06, 32.6, 0],
          [0.2, 32.5, 0],
          [0.24, 32.36, 0],
          [0.16, 32.28, 0],
          [0.11, 32.36, 0],
        ],
        0.02,
        5,
      ),
      place([0, 0, 0], degrees),
    ),
  );
  return merge(
    chamferedBox([-0.36, y - 0.1, -0.36], [0.36, y + 0.16, 0.36], 0.03),
    chamferedBox([-0.3, y + 0.14, -0.3], [0.3, y + 0.84, 0.3], 0.03),
    chamferedBox([-0.38, y + 0.82, -0.38], [0.38, y + 1.02, 0.38], 0.04),
    vase,
    ...braces,
  );
}
