// What is fixed to a pylon: pipes of the stays, doors with their landings, lights for aircraft, and, near by, tie holes.
import { Matrix4, Vector3 } from 'three';
import type { Point3 } from '../../../../src/base/index.ts';
import { type Geometry, merge, transform } from '../../../kit/geometry.ts';
import type { Level, PartBuilder } from '../../../kit/model.ts';
import { box, lathe, loft, tube } from '../../../kit/solids.ts';
import { DECK, legHalfSpacing, PYLON, type Pylon } from './dimensions.ts';
import { onLegSide, ROAD_SIDE, SIDES } from './leg-shape.ts';
import { atPylon, bothSides, legFootHeight, lightningRod } from './pylon.ts';
import { bearings } from './pylon-bearings.ts';
import { alongStay, staysOf } from './stay-lines.ts';

/** A box whose inner face follows the leg's flat road side, from `proud` in front of it to a little behind. */
function onRoadSide(half: number, low: number, high: number, proud: number): Geometry {
  const ring = (height: number): Point3[] => {
    const z = onLegSide(ROAD_SIDE, height, 0.5).at[2];
    return [
      [-half, height, z + proud],
      [half, height, z + proud],
      [half, height, z - 0.1],
      [-half, height, z - 0.1],
    ];
  };
  return loft([ring(low), ring(high)], true, 10);
}

/** Level of the walkway above the footing, where the doors are. */
const LANDING = PYLON.deckHeight - 0.15;

/** Frame of the inspection door, its sill and the landing between walkway and leg with its rails. */
function doorSteel(level: Level): Geometry {
  const [half, low, high] = [PYLON.doorWidth / 2, LANDING + 0.05, LANDING + 0.05 + PYLON.doorHeight];
  const bar = 0.09;
  const face = onLegSide(ROAD_SIDE, LANDING, 0.5).at[2];
  const landing = box([-0.9, LANDING - 0.08, face - 0.05], [0.9, LANDING, -DECK.halfWidth + 0.1]);
  const posts = [-0.85, 0.85].flatMap((x) =>
    [0.35, 0.72, 1.1].map((rise) =>
      box([x - 0.02, LANDING + rise - 0.02, face], [x + 0.02, LANDING + rise + 0.02, -DECK.halfWidth]),
    ),
  );
  const frame = [
    onRoadSide(half + bar, high, high + bar, 0.07),
    ...[-1, 1].map((side) => sideStrip(side * (half + bar / 2), bar / 2, low, high)),
  ];
  if (level !== 'close') return merge(landing, ...posts, ...frame);
  const furniture = [0.35, 1.0, 1.65].map((rise) => {
    const z = onLegSide(ROAD_SIDE, low + rise, 0.5).at[2];
    return box([-half - 0.02, low + rise - 0.07, z], [-half + 0.05, low + rise + 0.07, z + 0.09]);
  });
  const z = onLegSide(ROAD_SIDE, low + 1.02, 0.5).at[2];
  const handle = tube(
    [
      [half - 0.12, low + 0.9, z + 0.03],
      [half - 0.12, low + 0.9, z + 0.12],
      [half - 0.12, low + 1.15, z + 0.11],
      [half - 0.12, low + 1.15, z + 0.02],
    ],
    0.013,
    6,
  );
  return merge(landing, ...posts, ...frame, ...furniture, handle);
}

const sideStrip = (x: number, half: number, low: number, high: number): Geometry =>
  transform(onRoadSide(half, low, high, 0.07), new Matrix4().makeTranslation(x, 0, 0));

/** A red obstruction light on its bracket: globe of unit form standing on `at`. */
function lantern([x, y, z]: Point3): { globe: Geometry; stand: Geometry } {
  const move = (geometry: Geometry): Geometry => transform(geometry, new Matrix4().makeTranslation(x, y, z));
  return {
    globe: move(
      lathe(
        [
          [0.13, 0.12],
          [0.17, 0.22],
          [0.15, 0.38],
          [0.07, 0.46],
        ],
        10,
      ),
    ),
    stand: move(
      merge(
        lathe(
          [
            [0.16, -0.02],
            [0.19, 0.04],
            [0.15, 0.12],
          ],
          10,
        ),
        box([-0.05, -0.4, -0.05], [0.05, 0, 0.05]),
      ),
    ),
  };
}

/** Lights on the head and on the outer faces of the legs at 70 m (estimate, section 4). */
function aircraftLights(): { globes: Geometry; stands: Geometry } {
  const lights = [-0.95, 0.95].map((x) => lantern([x, PYLON.height + 0.02, 0]));
  const axis = legHalfSpacing(PYLON.lightHeight) + 2.2;
  for (const side of [-1, 1]) lights.push(lantern([0, PYLON.lightHeight, side * (axis + 0.25)]));
  const arms = [-1, 1].map((side) =>
    box(
      [-0.06, PYLON.lightHeight - 0.1, Math.min(side * (axis - 0.7), side * (axis + 0.3))],
      [0.06, PYLON.lightHeight, Math.max(side * (axis - 0.7), side * (axis + 0.3))],
    ),
  );
  return {
    globes: merge(...lights.map(({ globe }) => globe)),
    stands: merge(...lights.map(({ stand }) => stand), ...arms),
  };
}

/** Where the ties of the climbing forms left their grouted holes: two rows a lift, on every side of both legs. */
function tieHoles(pylon: Pylon, from: number): Matrix4[] {
  const places: Matrix4[] = [];
  for (let lift = Math.ceil(from / PYLON.liftHeight); lift < 25; lift++) {
    for (const rise of [1, 3]) {
      const height = lift * PYLON.liftHeight + rise;
      for (let side = 0; side < SIDES; side++) {
        for (const share of side === ROAD_SIDE ? [0.2, 0.8] : [0.5]) {
          const { at, out } = onLegSide(side, height, share);
          for (const across of [1, -1]) {
            const direction = new Vector3(out[0], 0, out[2] * across);
            places.push(
              new Matrix4()
                .makeTranslation(pylon.x + at[0], pylon.footing + at[1], at[2] * across)
                .multiply(new Matrix4().makeRotationY(Math.atan2(direction.x, direction.z))),
            );
          }
        }
      }
    }
  }
  return places;
}

/** A grouted tie hole seen from +z: a shallow dish in a ring. */
const TIE_HOLE: Geometry = transform(
  lathe(
    [
      [0.055, -0.03],
      [0.055, 0.006],
      [0.035, 0.003],
    ],
    8,
  ),
  new Matrix4().makeRotationX(Math.PI / 2),
);

/** The pipe a stay goes into at the leg: out of the slot's back, a rim at its mouth; its foot where the slot begins. */
const ANCHOR_PIPE: Geometry = lathe(
  [
    [PYLON.anchorPipe / 2, -0.5],
    [PYLON.anchorPipe / 2 + 0.03, -0.5],
    [PYLON.anchorPipe / 2 + 0.03, -0.42],
    [PYLON.anchorPipe / 2, -0.42],
    [PYLON.anchorPipe / 2, 1.4],
  ],
  12,
  50,
);

/** Adds the tie holes of one pylon, for whoever stands close. */
export function addTieHoles(part: PartBuilder, pylon: Pylon, groundLevel: number): void {
  part.repeat('pier-concrete', TIE_HOLE, tieHoles(pylon, legFootHeight(pylon, groundLevel) + 3));
}

/** Adds all that is fixed to one pylon. */
export function addPylonFittings(part: PartBuilder, pylon: Pylon, level: Level): void {
  const { globes, stands } = aircraftLights();
  const steel = merge(bothSides(doorSteel(level)), stands, lightningRod(), bearings(level));
  part.add('guide-pipe', atPylon(pylon, steel));
  const [half, low] = [PYLON.doorWidth / 2, LANDING + 0.05];
  part.add(
    'door-paint',
    atPylon(pylon, bothSides(onRoadSide(half - 0.01, low, low + PYLON.doorHeight, 0.035))),
  );
  part.add('warning-light', atPylon(pylon, globes));
  part.repeat(
    'guide-pipe',
    ANCHOR_PIPE,
    staysOf(pylon).map((stay) => alongStay(stay, stay.legFaceMetres)),
  );
}
