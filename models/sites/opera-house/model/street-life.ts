// A few visitors, and benches in the side gardens, for scale.
import { type Geometry, merge, place } from '../../../kit/geometry.ts';
import type { Point2 } from '../../../kit/outline.ts';
import { box, chamferedBox } from '../../../kit/solids.ts';
import { person } from '../../../kit/street-furniture.ts';
import type { Context } from './context.ts';
import { HEIGHTS } from './dimensions.ts';

/** Visitors: x, z, turn in degrees; clear of the cameras. */
const PEOPLE: readonly (readonly [number, number, number])[] = [
  [-17.5, 11.2, 160],
  [-18.3, 10.8, 120],
  [17.6, 11.6, 200],
  [24.4, 12.2, 250],
  [6.5, 11.4, 175],
  [7.3, 11.1, 190],
  [-35.2, 38, 100],
  [-36, 47.5, 60],
  [35.6, 36, 260],
  [-15.5, 83.4, 150],
  [16.8, 84.2, 200],
];

/** Adds visitors of today and the benches. */
export function addStreetLife({ site }: Context): void {
  const people = site.part('people', {
    evidence: 'estimated',
    tile: 'square',
    solid: false,
    phases: ['today'],
  });
  const places = [
    ...PEOPLE.map(([x, z, turn]) => place([x, 0, z], turn)),
    place([-6.2, HEIGHTS.landing, 5.6], 170),
    place([-5.4, HEIGHTS.landing, 5.2], 200),
  ];
  const { dress, trousers, skin } = person();
  people.repeat('trim', dress, places).repeat('joinery', trousers, places).repeat('skin', skin, places);
  const benches = site.part('benches', { evidence: 'estimated', tile: 'square', solid: false });
  const spots: Point2[] = [-54, -47, -40, -34].map((north): Point2 => [35.6, -north]);
  const rows = [-1, 1].flatMap((s) => spots.map(([x, z]) => place([s * x, 0, z], s * -90)));
  const { slats, feet } = bench();
  benches.repeat('joinery', slats, rows).repeat('iron', feet, rows);
}

/** A park bench looking along +z, 1.8 m long. */
function bench(): { readonly slats: Geometry; readonly feet: Geometry } {
  const slat = (y: number, z: number, height: number, depth: number): Geometry =>
    chamferedBox([-0.9, y, z], [0.9, y + height, z + depth], 0.01);
  return {
    slats: merge(
      ...[0, 1, 2, 3].map((i) => slat(0.43, -0.2 + i * 0.12, 0.03, 0.1)),
      ...[0, 1, 2].map((i) => slat(0.56 + i * 0.12, -0.27 - i * 0.02, 0.09, 0.03)),
    ),
    feet: merge(
      ...[-0.75, 0.75].map((x) =>
        merge(
          box([x - 0.025, 0, 0.18], [x + 0.025, 0.43, 0.23]),
          box([x - 0.025, 0, -0.28], [x + 0.025, 0.86, -0.235]),
          box([x - 0.025, 0.38, -0.25], [x + 0.025, 0.43, 0.23]),
        ),
      ),
    ),
  };
}
