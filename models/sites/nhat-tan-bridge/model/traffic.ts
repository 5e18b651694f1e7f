// A still moment of traffic: it gives the eight lanes their use and the bridge its scale (dossier sections 7 and 10).
import type { Matrix4 } from 'three';
import { type Geometry, merge } from '../../../kit/geometry.ts';
import type { PartBuilder } from '../../../kit/model.ts';
import { seededRandom } from '../../../kit/random.ts';
import { box, frustum } from '../../../kit/solids.ts';
import { crossfall, onRoadAt } from './road.ts';

/** Body and dark parts of a vehicle that drives towards +x, its wheels on y = 0. */
interface Vehicle {
  readonly body: Geometry;
  readonly dark: Geometry;
}

const wheels = (length: number, width: number): Geometry =>
  merge(
    ...[-length * 0.3, length * 0.3].map((x) =>
      box([x - 0.33, 0.01, -width / 2], [x + 0.33, 0.6, width / 2]),
    ),
  );

const CAR: Vehicle = {
  body: merge(box([-2.2, 0.35, -0.88], [2.2, 0.85, 0.88]), box([-1.25, 1.36, -0.66], [0.55, 1.44, 0.66])),
  dark: merge(frustum([2.7, 1.62], [1.8, 1.3], 0.54, [-0.3, 0.84, 0]), wheels(4.4, 1.7)),
};

const BUS: Vehicle = {
  body: merge(box([-5.8, 0.45, -1.23], [5.8, 1.5, 1.23]), box([-5.8, 2.4, -1.23], [5.8, 3.05, 1.23])),
  dark: merge(box([-5.75, 1.45, -1.18], [5.75, 2.45, 1.18]), wheels(11, 2.3)),
};

const MOTORBIKE: Vehicle = {
  body: merge(
    frustum([0.34, 0.5], [0.3, 0.34], 0.62, [-0.1, 0.82, 0]),
    box([-0.22, 1.48, -0.13], [0.08, 1.75, 0.13]),
  ),
  dark: box([-0.85, 0.02, -0.14], [0.85, 0.85, 0.14]),
};

/** Right-hand traffic: on the east side (y < 0) everything drives north (+x). */
function onLanes(lanes: readonly number[], gapMetres: number, seed: number): Matrix4[] {
  const random = seededRandom(seed);
  const places: Matrix4[] = [];
  for (const side of [-1, 1]) {
    for (const lane of lanes) {
      for (let x = -640 + random() * gapMetres; x < 3060; x += gapMetres * (0.5 + random())) {
        const y = side * (lane + (random() - 0.5) * 0.5);
        places.push(onRoadAt(x, y, crossfall(y) + 0.01, side < 0 ? 0 : 180));
      }
    }
  }
  return places;
}

/** Cars in the two inner lanes, buses in the third, motorbikes in the outer one. */
export function addTraffic(part: PartBuilder): void {
  const add = (
    vehicle: Vehicle,
    bodies: readonly (readonly [string, number])[],
    lanes: number[],
    gap: number,
  ) => {
    for (const [material, seed] of bodies) {
      const places = onLanes(lanes, gap, seed);
      part.repeat(material, vehicle.body, places);
      part.repeat('vehicle-dark', vehicle.dark, places);
    }
  };
  add(
    CAR,
    [
      ['vehicle-light', 51],
      ['vehicle-red', 52],
    ],
    [2.5, 6.2],
    150,
  );
  add(BUS, [['vehicle-red', 58]], [10], 420);
  add(
    MOTORBIKE,
    [
      ['vehicle-light', 54],
      ['vehicle-red', 55],
    ],
    [12.9, 13.9],
    95,
  );
}
