// A still moment of traffic: it gives the eight lanes their use and the bridge its scale (dossier sections 7 and 10).
import type { Matrix4 } from 'three';
import type { PartBuilder } from '../../../kit/model.ts';
import { seededRandom } from '../../../kit/random.ts';
import { NORTH_ABUTMENT_X, SOUTH_ABUTMENT_X } from './dimensions.ts';
import { crossfall, onRoadAt } from './road.ts';
import { BUS, CAR, MOTORBIKE, type Vehicle } from './vehicles.ts';

/** Right-hand traffic: on the east side (y < 0) everything drives north (+x). */
function onLanes(lanes: readonly number[], gapMetres: number, seed: number): Matrix4[] {
  const random = seededRandom(seed);
  const places: Matrix4[] = [];
  for (const side of [-1, 1]) {
    for (const lane of lanes) {
      const first = SOUTH_ABUTMENT_X + 35 + random() * gapMetres;
      for (let x = first; x < NORTH_ABUTMENT_X - 20; x += gapMetres * (0.5 + random())) {
        const y = side * (lane + (random() - 0.5) * 0.5);
        places.push(onRoadAt(x, y, crossfall(y) + 0.01, side < 0 ? 0 : 180));
      }
    }
  }
  return places;
}

/** A kind of vehicle: its lanes, the mean gap between two of them, the paints it comes in. */
interface Flow {
  readonly vehicle: Vehicle;
  readonly lanes: readonly number[];
  readonly gapMetres: number;
  readonly paints: readonly string[];
  readonly seed: number;
}

const FLOWS: readonly Flow[] = [
  {
    vehicle: CAR,
    lanes: [2.5, 6.2],
    gapMetres: 95,
    paints: ['vehicle-light', 'vehicle-grey'],
    seed: 51,
  },
  { vehicle: BUS, lanes: [10], gapMetres: 420, paints: ['vehicle-red'], seed: 58 },
  {
    vehicle: MOTORBIKE,
    lanes: [12.7, 13.8],
    gapMetres: 76,
    paints: ['vehicle-blue', 'vehicle-red'],
    seed: 54,
  },
];

/** Cars in the two inner lanes, buses in the third, motorbikes in the outer one. */
export function addTraffic(part: PartBuilder): void {
  for (const { vehicle, lanes, gapMetres, paints, seed } of FLOWS) {
    const places = onLanes(lanes, gapMetres, seed);
    paints.forEach((paint, i) => {
      part.repeat(
        paint,
        vehicle.body,
        places.filter((_, k) => k % paints.length === i),
      );
    });
    part.repeat('vehicle-dark', vehicle.dark, places);
    part.repeat('headlamp', vehicle.headlamps, places);
    part.repeat('tail-lamp', vehicle.tailLamps, places);
  }
}
