// Two-wheelers and walkers on the lanes of today, which keep to the left: instanced, few triangles each.
import type { Matrix4 } from 'three';
import type { Point3 } from '../../../../src/base/index.ts';
import { type Geometry, merge, place, translate } from '../../../kit/geometry.ts';
import type { ModelBuilder } from '../../../kit/model.ts';
import { seededRandom } from '../../../kit/random.ts';
import { box, chamferedBox, frustum, tube } from '../../../kit/solids.ts';
import { bar } from '../../../kit/steel-member.ts';
import * as dim from './dimensions.ts';

/** Sizes of a scooter, a bicycle and who rides them (everyday ones; estimates). Riders look along +x, wheels on y = 0. */
const SCOOTER = { wheel: 0.25, base: 1.25, seat: 0.78 } as const;
const BICYCLE = { wheel: 0.34, base: 1.06, seat: 0.86 } as const;

/** A tyre standing in the plane z = 0 at x. */
function tyre(x: number, radius: number, thick: number): Geometry {
  const path = Array.from({ length: 12 }, (_, i): Point3 => {
    const angle = (2 * Math.PI * i) / 11;
    return [x + (radius - thick) * Math.cos(angle), radius + (radius - thick) * Math.sin(angle), 0];
  });
  return tube(path, thick, 4);
}

/** A seated rider: legs, trunk leaning a little, arms to the bars, head and hat or helmet. */
function rider(
  seat: number,
  hands: Point3,
  feet: Point3,
): { readonly clothes: Geometry; readonly skin: Geometry; readonly hat: Geometry } {
  const hip: Point3 = [-0.18, seat + 0.08, 0];
  const shoulder: Point3 = [-0.02, seat + 0.56, 0];
  const limb = (a: Point3, b: Point3, radius: number): Geometry => tube([a, b], radius, 6);
  const sides = [-1, 1] as const;
  const knee = (s: number): Point3 => [0.24, seat + 0.02, s * 0.15];
  return {
    clothes: merge(
      tube([hip, [-0.13, seat + 0.3, 0], shoulder], 0.155, 8),
      ...sides.flatMap((s) => [
        limb([hip[0], hip[1] - 0.02, s * 0.1], knee(s), 0.085),
        limb(knee(s), [feet[0], feet[1], s * 0.16], 0.065),
        limb([shoulder[0], shoulder[1] - 0.05, s * 0.19], [0.15, seat + 0.32, s * 0.24], 0.055),
      ]),
    ),
    skin: merge(
      ...sides.map((s) => limb([0.15, seat + 0.32, s * 0.24], [hands[0], hands[1], s * hands[2]], 0.042)),
      translate(frustum([0.17, 0.15], [0.15, 0.14], 0.22), [0.03, seat + 0.6, 0]),
    ),
    hat: translate(chamferedBox([-0.13, 0, -0.12], [0.15, 0.15, 0.12], 0.07), [0.02, seat + 0.76, 0]),
  };
}

interface Vehicle {
  readonly paint: Geometry;
  readonly dark: Geometry;
  readonly rider: ReturnType<typeof rider>;
}

function scooter(): Vehicle {
  const { wheel, base, seat } = SCOOTER;
  const half = base / 2;
  return {
    paint: merge(
      chamferedBox([-0.62, 0.42, -0.15], [-0.02, 0.68, 0.15], 0.05),
      box([-0.1, 0.26, -0.17], [0.34, 0.33, 0.17]),
      bar([0.34, 0.3, 0], [0.5, 0.86, 0], 0.36, 0.07),
      chamferedBox([0.44, 0.84, -0.14], [0.62, 1.0, 0.14], 0.04),
      bar([half - 0.06, 0.52, 0], [half + 0.22, 0.42, 0], 0.12, 0.04),
    ),
    dark: merge(
      tyre(-half, wheel, 0.055),
      tyre(half, wheel, 0.055),
      chamferedBox([-0.6, 0.67, -0.13], [0.08, seat, 0.13], 0.04),
      bar([0.56, 0.98, -0.33], [0.56, 0.98, 0.33], 0.04, 0.04, [1, 0, 0]),
      bar([half, wheel, 0], [0.52, 0.9, 0], 0.08, 0.06),
      bar([-0.75, 0.3, 0.14], [-0.2, 0.27, 0.14], 0.08, 0.08),
    ),
    rider: rider(seat, [0.54, 1.0, 0.3], [0.2, 0.36, 0]),
  };
}

function bicycle(): Vehicle {
  const { wheel, base, seat } = BICYCLE;
  const half = base / 2;
  const pipe = (a: Point3, b: Point3): Geometry => tube([a, b], 0.018, 5);
  const [crank, saddle, head]: Point3[] = [
    [-0.06, 0.29, 0],
    [-0.22, seat - 0.06, 0],
    [0.36, 0.82, 0],
  ];
  return {
    paint: merge(
      pipe(crank!, saddle!),
      pipe(crank!, head!),
      pipe(saddle!, head!),
      pipe(crank!, [-half, wheel, 0]),
      pipe(saddle!, [-half, wheel, 0]),
      pipe(head!, [half, wheel, 0]),
    ),
    dark: merge(
      tyre(-half, wheel, 0.022),
      tyre(half, wheel, 0.022),
      chamferedBox([-0.36, seat - 0.06, -0.09], [-0.1, seat, 0.09], 0.03),
      bar([0.34, 0.98, -0.28], [0.34, 0.98, 0.28], 0.03, 0.03, [1, 0, 0]),
      pipe(head!, [0.34, 0.98, 0]),
      // A carrier with two baskets of bananas.
      box([-0.8, 0.72, -0.12], [-0.36, 0.75, 0.12]),
      chamferedBox([-0.82, 0.44, -0.42], [-0.36, 0.86, -0.13], 0.05),
      chamferedBox([-0.82, 0.44, 0.13], [-0.36, 0.86, 0.42], 0.05),
    ),
    rider: rider(seat - 0.04, [0.34, 0.98, 0.26], [0.02, 0.24, 0]),
  };
}

/** Places along both lanes; riders bound for Gia Lâm use the upstream one (section 5). */
function inLanes(count: number, seed: number): Matrix4[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, i) => {
    const x = ((i + 0.15 + 0.7 * random()) / count) * dim.BRIDGE_LENGTH;
    const eastbound = random() < 0.5;
    const offset = dim.ROAD_FROM + 0.7 + random() * 1.3;
    return place([x, dim.ROAD_LEVEL, eastbound ? -offset : offset], eastbound ? 0 : 180);
  });
}

const SCOOTERS = 36;
const BICYCLES = 12;

/** Adds the traffic of today. */
export function addTraffic(site: ModelBuilder): void {
  if (site.level === 'massing') return;
  const part = site.part('traffic', {
    evidence: 'estimated',
    tile: 'traffic',
    solid: false,
    phases: [dim.PHASE_TODAY],
  });
  const put = (vehicle: Vehicle, places: readonly Matrix4[], colours: readonly string[]): void => {
    part.repeat('tyre', vehicle.dark, places).repeat('skin', vehicle.rider.skin, places);
    colours.forEach((colour, i) => {
      const some = places.filter((_, k) => k % colours.length === i);
      part
        .repeat(colour, merge(vehicle.paint, vehicle.rider.hat), some)
        .repeat(colours[(i + 1) % colours.length]!, vehicle.rider.clothes, some);
    });
  };
  put(scooter(), inLanes(SCOOTERS, 61), ['vehicle-red', 'vehicle-blue', 'vehicle-pale']);
  put(bicycle(), inLanes(BICYCLES, 62), ['vehicle-blue', 'vehicle-pale']);
}
