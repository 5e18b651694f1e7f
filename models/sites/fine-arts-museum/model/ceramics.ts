// Pots for the basement galleries (section 3.9: Vietnamese ceramics of the 11th–20th centuries, and what five
// shipwrecks carried), thrown as lathe profiles. Types are common ones; none is a portrait of a piece (E).
import type { Point3 } from '../../../../src/base/index.ts';
import { type Geometry, merge, transform } from '../../../kit/geometry.ts';
import type { Point2 } from '../../../kit/outline.ts';
import { lathe, loft, tube } from '../../../kit/solids.ts';
import { Matrix4 } from 'three';

/** A pot standing on y = 0: its body, and what is painted or set on it in a second colour. */
export interface Pot {
  readonly body: Geometry;
  readonly trim: Geometry;
}

const SEGMENTS = 18;
const NONE = merge();

const thrown = (profile: readonly Point2[]): Geometry => lathe(profile, SEGMENTS, 50);

/** A band that lies a hair over a body between two heights of its profile. */
function band(profile: readonly Point2[], low: number, high: number): Geometry {
  const radiusAt = (y: number): number => {
    const i = Math.max(
      1,
      profile.findIndex(([, h]) => h >= y),
    );
    const [[r0, y0], [r1, y1]] = [profile[i - 1]!, profile[i]!];
    return y1 === y0 ? r1 : r0 + ((r1 - r0) * (y - y0)) / (y1 - y0);
  };
  const steps = [low, (2 * low + high) / 3, (low + 2 * high) / 3, high];
  return turned(steps.map((y): Point2 => [radiusAt(y) + 0.004, y]));
}

/** A skin of revolution without ends: what is painted on a pot. */
const turned = (profile: readonly Point2[]): Geometry =>
  loft(
    profile.map(([r, y]) =>
      Array.from({ length: SEGMENTS }, (_, i): Point3 => {
        const angle = (-2 * Math.PI * i) / SEGMENTS;
        return [r * Math.cos(angle), y, r * Math.sin(angle)];
      }),
    ),
    false,
    50,
  );

const JAR: readonly Point2[] = [
  [0.15, 0],
  [0.2, 0.12],
  [0.26, 0.34],
  [0.25, 0.48],
  [0.17, 0.6],
  [0.11, 0.64],
  [0.115, 0.7],
  [0.135, 0.72],
  [0.1, 0.7],
];

/** A broad-shouldered storage jar with four lugs. */
export function storageJar(): Pot {
  const lug = tube(
    [
      [-0.05, 0.57, 0.17],
      [-0.04, 0.61, 0.22],
      [0.04, 0.61, 0.22],
      [0.05, 0.57, 0.17],
    ],
    0.014,
    6,
  );
  const lugs = [0, 90, 180, 270].map((turn) =>
    transform(lug, new Matrix4().makeRotationY((turn * Math.PI) / 180)),
  );
  return { body: merge(thrown(JAR), ...lugs), trim: band(JAR, 0.3, 0.44) };
}

const VASE: readonly Point2[] = [
  [0.1, 0],
  [0.095, 0.05],
  [0.13, 0.16],
  [0.165, 0.3],
  [0.13, 0.43],
  [0.06, 0.5],
  [0.045, 0.58],
  [0.06, 0.66],
  [0.085, 0.7],
  [0.06, 0.68],
];

/** A pear-shaped bottle with painted bands. */
export const bottleVase = (): Pot => ({
  body: thrown(VASE),
  trim: merge(band(VASE, 0.06, 0.1), band(VASE, 0.22, 0.36), band(VASE, 0.52, 0.55)),
});

const BOWL: readonly Point2[] = [
  [0.06, 0],
  [0.06, 0.03],
  [0.1, 0.06],
  [0.15, 0.12],
  [0.17, 0.16],
  [0.155, 0.155],
  [0.1, 0.08],
  [0, 0.055],
];

/** A bowl on a low foot ring. */
export const bowl = (): Pot => ({ body: thrown(BOWL), trim: band(BOWL.slice(0, 5), 0.13, 0.15) });

const DISH: readonly Point2[] = [
  [0.11, 0],
  [0.12, 0.02],
  [0.2, 0.045],
  [0.235, 0.075],
  [0.22, 0.07],
  [0.13, 0.035],
  [0, 0.03],
];

/** A large dish, tilted back on its stand so that its face is seen; it looks along +z. */
export function standingDish(): Pot {
  // From the rim inwards: painted in the well and along the edge.
  const face = turned([
    [0.13, 0.0385],
    [0.09, 0.037],
    [0.05, 0.0355],
    [0.002, 0.0345],
  ]);
  const rim = turned([
    [0.218, 0.0725],
    [0.19, 0.061],
  ]);
  const lean = new Matrix4()
    .makeTranslation(0, 0.225, -0.02)
    .multiply(new Matrix4().makeRotationX((72 * Math.PI) / 180));
  return { body: transform(thrown(DISH), lean), trim: transform(merge(face, rim), lean) };
}

const LIDDED: readonly Point2[] = [
  [0.12, 0],
  [0.17, 0.08],
  [0.21, 0.2],
  [0.19, 0.32],
  [0.14, 0.38],
  [0.15, 0.4],
  [0.12, 0.44],
  [0.05, 0.48],
  [0.02, 0.5],
  [0.03, 0.54],
  [0, 0.56],
];

/** A lidded jar with carved petals round its foot, as under the Lý and the Trần. */
export const liddedJar = (): Pot => ({
  body: thrown(LIDDED),
  trim: band(LIDDED, 0.16, 0.3),
});

const EWER: readonly Point2[] = [
  [0.08, 0],
  [0.13, 0.1],
  [0.145, 0.2],
  [0.11, 0.3],
  [0.055, 0.35],
  [0.06, 0.4],
  [0.03, 0.43],
  [0, 0.45],
];

/** A ewer with spout and handle. */
export const ewer = (): Pot => ({
  body: merge(
    thrown(EWER),
    tube(
      [
        [0.12, 0.18, 0],
        [0.2, 0.24, 0],
        [0.22, 0.34, 0],
      ],
      0.02,
      7,
    ),
    tube(
      [
        [-0.06, 0.37, 0],
        [-0.17, 0.36, 0],
        [-0.18, 0.22, 0],
        [-0.13, 0.13, 0],
      ],
      0.014,
      7,
    ),
  ),
  trim: NONE,
});

/** Bowls inside each other, as they were packed in a hold. */
export const stackOfBowls = (count: number): Pot => ({
  body: merge(
    ...Array.from({ length: count }, (_, i) =>
      transform(
        thrown(BOWL),
        new Matrix4().makeTranslation(0.006 * Math.sin(i * 2.1), i * 0.048, 0.006 * Math.cos(i * 1.7)),
      ),
    ),
  ),
  trim: band(BOWL.slice(0, 5), 0.13, 0.15),
});
