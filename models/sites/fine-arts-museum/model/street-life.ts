// Lamps of the court and of the streets, and a few visitors for scale.
import { type Geometry, merge, place } from '../../../kit/geometry.ts';
import type { ModelBuilder } from '../../../kit/model.ts';
import type { Point2 } from '../../../kit/outline.ts';
import { lathe } from '../../../kit/solids.ts';
import { person, streetLamp } from '../../../kit/street-furniture.ts';
import { PRESENT, since } from './phases.ts';
import { CARRIAGEWAY, kerbZ } from './plot.ts';

/** Court lamps: places (x, z), height of the globe's middle, brightness (E). */
const COURT_LAMPS: readonly Point2[] = [
  [-10.2, 4.4],
  [10.2, 4.4],
  [-16.6, 13],
  [-17.4, 27],
  [-12.6, 46.4],
  [20.9, 15.4],
  [13.2, 30.2],
  [3.4, 42.6],
];
const GLOBE = { y: 3.25, radius: 0.19 } as const;
const COURT_CANDELA = 200;
const STREET_CANDELA = 700;
const STREET_HEIGHT = 7.2;

/** Adds lamps and people. */
export function addStreetLife(builder: ModelBuilder): void {
  if (builder.level === 'massing') return;
  addCourtLamps(builder);
  addStreetLamps(builder);
  addPeople(builder);
}

function addCourtLamps(builder: ModelBuilder): void {
  const part = builder.part('court-lamps', {
    evidence: 'estimated',
    tile: 'garden',
    solid: false,
    phases: since('museum-1966'),
  });
  const places = COURT_LAMPS.map(([x, z]) => place([x, 0, z]));
  part.repeat('iron', courtPost(), places).repeat('lampGlobe', courtGlobe(), places);
  for (const [x, z] of COURT_LAMPS) {
    builder.lamp({ at: [x, GLOBE.y, z], colour: '#ffd9a0', candela: COURT_CANDELA });
  }
}

/** A cast-iron post: stepped foot, fluted look by eight sides, collar, cup for the globe. */
const courtPost = (): Geometry =>
  merge(
    lathe(
      [
        [0.17, -0.02],
        [0.17, 0.1],
        [0.13, 0.14],
        [0.11, 0.5],
        [0.14, 0.54],
        [0.14, 0.6],
        [0.075, 0.68],
        [0.055, 1.6],
        [0.075, 1.64],
        [0.075, 1.7],
        [0.05, 1.75],
        [0.04, GLOBE.y - 0.42],
        [0.07, GLOBE.y - 0.38],
        [0.05, GLOBE.y - 0.3],
        [0.11, GLOBE.y - 0.2],
        [0.11, GLOBE.y - 0.15],
      ],
      10,
    ),
    lathe(
      [
        [0.05, GLOBE.y + 0.17],
        [0.03, GLOBE.y + 0.23],
        [0, GLOBE.y + 0.3],
      ],
      8,
    ),
  );

const courtGlobe = (): Geometry => {
  const { y, radius } = GLOBE;
  return lathe(
    Array.from({ length: 9 }, (_, i): Point2 => {
      const angle = -Math.PI / 2 + (Math.PI * i) / 8;
      return [Math.max(0, radius * Math.cos(angle)), y + radius * Math.sin(angle)];
    }),
    16,
    80,
  );
};

function addStreetLamps(builder: ModelBuilder): void {
  const part = builder.part('street-lamps', {
    evidence: 'estimated',
    tile: 'surroundings',
    solid: false,
    phases: PRESENT,
  });
  const lamp = streetLamp(STREET_HEIGHT, builder.level);
  const slope = -6.4;
  const xs = Array.from({ length: 10 }, (_, i) => -132 + i * 28);
  const opposite = xs.map((x) => ({ x, z: kerbZ(x) + CARRIAGEWAY + 0.5, turn: 180 + slope }));
  const corner = [
    { x: 26.8, z: 48.9, turn: -60 },
    { x: 28.4, z: 32.2, turn: 10 },
    { x: 56, z: 31, turn: 0 },
    { x: 84, z: 29.6, turn: 0 },
  ];
  const all = [...opposite, ...corner];
  const places = all.map(({ x, z, turn }) => place([x, -0.03, z], turn));
  part.repeat('iron', lamp.post, places).repeat('lampGlobe', lamp.glass, places);
  for (const { x, z, turn } of all.filter((it) => Math.abs(it.x) < 70)) {
    const angle = (turn * Math.PI) / 180;
    const [lx, lz] = [x + 1.3 * Math.sin(angle), z + 1.3 * Math.cos(angle)];
    builder.lamp({
      at: [lx, STREET_HEIGHT - 0.25, lz],
      colour: '#ffcf94',
      candela: STREET_CANDELA,
      towards: [lx, 0, lz],
      beamDegrees: 150,
    });
  }
}

/** Visitors, clear of the cameras' ways; x, z, direction in degrees. */
const PEOPLE: readonly (readonly [number, number, number])[] = [
  [-2.2, 49.5, 190],
  [-1.3, 49.9, 170],
  [12.6, 8.8, 200],
  [13.3, 8.4, 160],
  [-18.2, 33.2, 100],
  [-17.6, 33.9, 40],
  [20.8, 21.4, 60],
  [14.2, 9.6, 180],
  [-11, 56, 20],
  [-24, 61.4, 85],
  [2.6, 55.6, 240],
  [18.8, 42.2, 230],
  [-9.6, 50.6, 10],
];

function addPeople(builder: ModelBuilder): void {
  const part = builder.part('people', {
    evidence: 'estimated',
    tile: 'garden',
    solid: false,
    phases: PRESENT,
  });
  const figure = person();
  const places = PEOPLE.map(([x, z, turn], i) => place([x, 0, z], turn, 0.96 + 0.03 * (i % 4)));
  const [pale, dark] = [places.filter((_, i) => i % 2 === 0), places.filter((_, i) => i % 2 === 1)];
  part.repeat('clothPale', figure.dress, pale).repeat('clothBlue', figure.dress, dark);
  part.repeat('clothBlue', figure.trousers, places).repeat('skin', figure.skin, places);
  part.repeat('straw', figure.hat, pale);
}
