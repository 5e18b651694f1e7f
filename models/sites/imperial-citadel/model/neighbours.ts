// The streets' houses as quiet masses with windows, the city to the horizon, lamps and a few people.
import type { Matrix4 } from 'three';
import { place } from '../../../kit/geometry.ts';
import type { ModelBuilder } from '../../../kit/model.ts';
import { circle, type Point2, rectangle } from '../../../kit/outline.ts';
import { person, streetLamp } from '../../../kit/street-furniture.ts';
import { cityBlocks, houseRow, shopFront, townWindow } from '../../../kit/town.ts';
import { PRESENT, since } from './phases.ts';
import { STRIP } from './places.ts';

const TILE = 'town';
/** Fronts of the rows as plan lines: houses stand on the left-hand side. */
const ROWS: readonly (readonly [Point2, Point2])[] = [
  [
    [-STRIP - 24, -140],
    [-STRIP - 24, 440],
  ],
  [
    [-STRIP - 24, 640],
    [-STRIP - 24, 980],
  ],
  [
    [STRIP + 24, 980],
    [STRIP + 24, -140],
  ],
  [
    [-STRIP - 40, 1022],
    [STRIP + 40, 1022],
  ],
];

/** Adds the town of today (and, without its cars and lamps, of the French). */
export function buildNeighbours(model: ModelBuilder): void {
  buildTown(model);
  if (model.level === 'massing') return;
  buildLamps(model);
  buildPeople(model);
}

function buildTown(model: ModelBuilder): void {
  const town = model.part('neighbours', { evidence: 'estimated', tile: TILE, phases: since('french-1897') });
  const isCoarse = model.level === 'massing';
  const windows: Matrix4[] = [];
  const shopFronts: Matrix4[] = [];
  ROWS.forEach(([from, to], i) => {
    const houses = houseRow({
      from,
      to,
      depthMetres: 16,
      storeys: [2, 4],
      frontageMetres: isCoarse ? [28, 48] : [6, 13],
      seed: 20 + i,
      baseMetres: -0.06,
    });
    town.add('townWall', houses.walls).add('townRoof', houses.roofs);
    windows.push(...houses.windows);
    shopFronts.push(...houses.shopFronts);
  });
  if (!isCoarse) {
    const [pane, shop] = [townWindow(), shopFront()];
    town.repeat('plaster', pane.frame, windows).repeat('shutter', pane.panes, windows);
    town.repeat('townRoof', shop.awning, shopFronts).repeat('darkness', shop.opening, shopFronts);
  }
  const site = rectangle(-240, -260, 240, 1080);
  const nearTown = circle(isCoarse ? 900 : 950, 24, [0, 420]);
  const rings = [
    {
      area: nearTown,
      holes: [site],
      blockMetres: isCoarse ? 230 : 60,
      heightMetres: [7, 22] as const,
      seed: 4,
    },
    {
      area: circle(2000, 32, [0, 450]),
      holes: [nearTown],
      blockMetres: isCoarse ? 520 : 140,
      heightMetres: [10, 46] as const,
      seed: 6,
    },
  ];
  for (const ring of rings) {
    const far = cityBlocks(ring);
    town.add('townWall', far.walls).add('townRoof', far.roofs);
  }
}

function buildLamps(model: ModelBuilder): void {
  const part = model.part('street-lamps', {
    evidence: 'estimated',
    tile: TILE,
    solid: false,
    phases: PRESENT,
  });
  const lamp = streetLamp(6.5, model.level);
  const places: Matrix4[] = [];
  for (let n = -120; n < 970; n += 32) {
    if (n > 55 && n < 95) continue;
    places.push(place([-STRIP - 1.4, 0, -n], -90), place([STRIP + 1.4, 0, -n], 90));
  }
  part.repeat('lampPost', lamp.post, places).repeat('plaster', lamp.glass, places);
}

/** Visitors, well off the cameras' ways; x, north, height of the ground, direction in degrees. */
const PEOPLE: readonly (readonly [number, number, number, number])[] = [
  [-14, -34, 0, 20],
  [-13.1, -33.6, 0, -15],
  [16, -40, 0, 190],
  [9, 262, 0, 160],
  [10, 262.5, 0, 200],
  [-12, 276, 0, 170],
  [18, 352, 0, 40],
  [-16, 430, 0, 180],
  [-15, 430.6, 0, 150],
  [17, 452, 0, 195],
  [-21, 548.6, 0, 90],
  [12, 979, 0, 10],
  [-11, 980, 0, 200],
];

function buildPeople(model: ModelBuilder): void {
  const part = model.part('people', { evidence: 'estimated', tile: TILE, solid: false, phases: PRESENT });
  const figure = person();
  const places = PEOPLE.map(([x, north, y, degrees], i) =>
    place([x, y, -north], degrees, 0.96 + 0.03 * (i % 4)),
  );
  const [pale, dark] = [places.filter((_, i) => i % 2 === 0), places.filter((_, i) => i % 2 === 1)];
  part.repeat('clothPale', figure.dress, pale).repeat('clothBlue', figure.dress, dark);
  part.repeat('clothBlue', figure.trousers, places).repeat('skin', figure.skin, places);
  part.repeat('straw', figure.hat, pale);
}
