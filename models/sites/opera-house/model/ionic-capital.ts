// The capital of the giant order: 1.30 m wide, four diagonal volutes, a garland on each face (dossier, section 3.4).
import type { Point3 } from '../../../../src/base/index.ts';
import { type Geometry, merge, place, transform, translate, turn } from '../../../kit/geometry.ts';
import type { Point2 } from '../../../kit/outline.ts';
import { lathe, loft, prism, tube } from '../../../kit/solids.ts';
import { ORDER } from './dimensions.ts';
import { boss, swag } from './ornament.ts';

const { shaftTop: FOOT, top: TOP, capitalWidth } = ORDER;
const NECK = ORDER.upperDiameter / 2;
/** [estimate] Proportions of the parts: abacus, radius and thickness of a volute, how far out its eye lies. */
const ABACUS = { bottom: TOP - 0.15, half: capitalWidth / 2 } as const;
const VOLUTE = { radius: 0.27, half: 0.085, eye: 0.56, turns: 2.25 } as const;
const EYE_Y = ABACUS.bottom - VOLUTE.radius;
/** How much of its radius the spiral keeps in one turn. */
const KEEP = 0.48;

/** The capital, from the top of the shaft to the top of the abacus, about the vertical axis. */
export function ionicCapital(close: boolean): Geometry {
  const scroll = diagonalVolute(close);
  const garland = close
    ? translate(swag(0.29, 0.13, 0.05, 10), [0, EYE_Y - 0.13, NECK + 0.05])
    : plainGarland();
  const face = merge(garland, fleuron(close), ...(close ? [-30, -10, 10, 30].map(egg) : []));
  return merge(
    bell(close),
    ...abacus(close),
    ...[45, 135, 225, 315].map((degrees) => turn(scroll, degrees)),
    ...[0, 90, 180, 270].map((degrees) => turn(face, degrees)),
  );
}

/** Necking, bead and the echinus under the volutes. */
const bell = (close: boolean): Geometry =>
  lathe(
    [
      [NECK, FOOT - 0.01],
      [NECK * 0.99, FOOT + 0.12],
      [NECK + 0.025, FOOT + 0.14],
      [NECK + 0.035, FOOT + 0.16],
      [NECK + 0.025, FOOT + 0.18],
      [NECK + 0.01, FOOT + 0.19],
      [NECK + 0.05, FOOT + 0.3],
      [NECK + 0.12, FOOT + 0.4],
      [NECK + 0.14, FOOT + 0.47],
      [NECK + 0.1, ABACUS.bottom],
    ],
    close ? 20 : 12,
    50,
  );

/** One egg in its shell on the echinus, `degrees` round from the middle of a face. */
function egg(degrees: number): Geometry {
  const drop = boss(
    [
      [0.066, -0.02],
      [0.058, 0.016],
      [0.046, 0.006],
      [0, 0.042],
    ],
    7,
  );
  const stretched = transform(drop, place([0, 0, 0], 0, [0.95, 1.5, 1]));
  const leaning = transform(stretched, place([0, 0, 0]).makeRotationX(0.2));
  return turn(translate(leaning, [0, FOOT + 0.47, NECK + 0.125]), degrees);
}

/** A flower in the hollow of the abacus: a boss, and petals round it in the close level. */
function fleuron(close: boolean): Geometry {
  const petals = (close ? [18, 90, 162, 234, 306] : []).map((degrees) => {
    const angle = (degrees * Math.PI) / 180;
    return boss(
      [
        [0.046, 0],
        [0.042, 0.035],
        [0, 0.05],
      ],
      5,
      [0.08 * Math.cos(angle), 0.08 * Math.sin(angle)],
    );
  });
  const heart = boss(
    [
      [0.09, -0.08],
      [0.09, 0.015],
      [0.05, 0.03],
      [0.04, 0.055],
      [0, 0.065],
    ],
    close ? 12 : 6,
  );
  const flower = transform(merge(heart, ...petals), place([0, 0, 0], 0, [0.8, 0.8, 1]));
  return translate(flower, [0, ABACUS.bottom + 0.05, ABACUS.half * 0.78]);
}

/** A hanging cord instead of the garland, for the distance. */
const plainGarland = (): Geometry =>
  tube(
    Array.from({ length: 5 }, (_, i): Point3 => {
      const t = (i - 2) / 2;
      return [t * 0.32, EYE_Y - 0.19 + 0.18 * t * t, NECK + 0.06];
    }),
    0.05,
    4,
  );

/** Two plates, hollow on every side, their corners cut off over the volutes. */
function abacus(close: boolean): Geometry[] {
  const plate = (half: number, y0: number, y1: number): Geometry =>
    prism(hollowSquare(half, close ? 6 : 3), y0, y1, [], 40);
  const { bottom, half } = ABACUS;
  return [
    plate(half * 0.93, bottom, bottom + 0.07),
    ...(close ? [plate(half * 0.965, bottom + 0.07, bottom + 0.09)] : []),
    plate(half, bottom + (close ? 0.09 : 0.07), TOP),
  ];
}

function hollowSquare(half: number, steps: number): Point2[] {
  const points: Point2[] = [];
  for (let side = 0; side < 4; side++) {
    const [c, n] = [Math.cos((side * Math.PI) / 2), Math.sin((side * Math.PI) / 2)];
    for (let i = 0; i <= steps; i++) {
      const t = (2 * i) / steps - 1;
      const [x, y] = [half * (0.78 + 0.22 * t * t), half * 0.86 * t];
      points.push([x * c - y * n, x * n + y * c]);
    }
  }
  return points;
}

/**
 * A volute in the plane z = 0 on the +x side: a band between raised fillets that comes from under the abacus and rolls
 * up, each turn lying against the last.
 */
function diagonalVolute(close: boolean): Geometry {
  const { radius, half, eye, turns } = VOLUTE;
  const steps = close ? 26 : 12;
  const centre: Point2 = [eye, EYE_Y];
  const section = (inner: number, outer: number, h: number): Point2[] => {
    const band = outer - inner;
    const sunk = h - Math.min(0.022, band * 0.4);
    if (!close) {
      return [
        [inner, -sunk],
        [outer, -h],
        [outer, h],
        [inner, sunk],
      ];
    }
    return [
      [inner, -sunk],
      [outer - band * 0.3, -sunk],
      [outer - band * 0.2, -h],
      [outer, -h],
      [outer, h],
      [outer - band * 0.2, h],
      [outer - band * 0.3, sunk],
      [inner, sunk],
    ];
  };
  const rolled = Array.from({ length: steps + 1 }, (_, i): Point3[] => {
    const turn = (turns * i) / steps;
    const outer = radius * KEEP ** turn;
    const angle = Math.PI / 2 - 2 * Math.PI * turn;
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    // The face swells towards the eye, so that no turn is hidden by the one outside it.
    return section(outer * KEEP, outer, half * (1 + 0.12 * turn)).map(
      ([r, z]): Point3 => [centre[0] + r * c, centre[1] + r * s, z],
    );
  });
  const straight = section(radius * KEEP, radius, half).map(([r, z]): Point3 => [0.1, centre[1] + r, z]);
  const bead = (side: number): Geometry =>
    transform(
      boss(
        [
          [radius * 0.2, 0],
          [radius * 0.2, half * 1.3],
          [radius * 0.12, half * 1.42],
          [0, half * 1.46],
        ],
        close ? 12 : 6,
      ),
      place([centre[0], centre[1], 0], side > 0 ? 0 : 180),
    );
  return merge(loft([straight, ...rolled], true, 40), bead(1), bead(-1));
}
