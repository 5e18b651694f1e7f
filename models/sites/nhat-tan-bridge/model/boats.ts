// Craft on the channel: sand barges (dossier section 10), sampans and floating houses (an estimate, for life and scale).
import type { Point3 } from '../../../../src/base/index.ts';
import { type Geometry, merge, place } from '../../../kit/geometry.ts';
import type { PartBuilder } from '../../../kit/model.ts';
import { beam, box, chamferedBox, lathe, loft } from '../../../kit/solids.ts';
import { WATER_LEVEL } from './dimensions.ts';

/** A hull from stern (−x) to bow: half breadth, keel and sheer at stations along it; open above when `open`. */
function hull(stations: readonly { x: number; half: number; keel: number; sheer: number }[]): Geometry {
  const ring = ({ x, half, keel, sheer }: (typeof stations)[number]): Point3[] => [
    [x, keel, -half * 0.6],
    [x, keel + (sheer - keel) * 0.35, -half * 0.92],
    [x, sheer, -half],
    [x, sheer, half],
    [x, keel + (sheer - keel) * 0.35, half * 0.92],
    [x, keel, half * 0.6],
  ];
  return loft(stations.map(ring), true, 25);
}

/** A heap of sand in the hold. */
function heap(x: number): Geometry {
  const ring = (r: number, y: number, seed: number): Point3[] =>
    Array.from({ length: 9 }, (_, i): Point3 => {
      const a = (-2 * Math.PI * i) / 9;
      const k = r * (0.88 + 0.12 * Math.sin(i * 2.3 + seed));
      return [x + Math.cos(a) * k * 1.7, y, Math.sin(a) * k];
    });
  return loft([ring(3.5, 1.4, 1), ring(2.3, 2.7, 2), ring(1, 3.7, 3), ring(0.3, 4, 4)], true, 50);
}

function barge(): { hull: Geometry; sand: Geometry; house: Geometry; dark: Geometry } {
  const body = hull([
    { x: -21.5, half: 3.6, keel: -0.6, sheer: 1.5 },
    { x: -19, half: 4.2, keel: -1.3, sheer: 1.35 },
    { x: 14, half: 4.3, keel: -1.3, sheer: 1.35 },
    { x: 20, half: 3.2, keel: -1.0, sheer: 1.8 },
    { x: 24, half: 0.5, keel: 0.2, sheer: 2.5 },
  ]);
  const coaming = merge(
    ...[-1, 1].map((s) => box([-12, 1.3, s * 3.7 - 0.08], [17, 2.0, s * 3.7 + 0.08])),
    ...[-12, 17].map((x) => box([x - 0.08, 1.3, -3.7], [x + 0.08, 2.0, 3.7])),
    ...[-19, 20].flatMap((x) =>
      [-1.2, 1.2].map((z) => box([x - 0.15, 1.3, z - 0.15], [x + 0.15, 2.2, z + 0.15])),
    ),
  );
  const cabin = merge(
    chamferedBox([-20.2, 1.3, -3], [-13.4, 3.6, 3], 0.08),
    chamferedBox([-19.4, 3.6, -2.2], [-15, 5.9, 2.2], 0.08),
    box([-20.7, 3.58, -3.3], [-12.9, 3.72, 3.3]),
    box([-19.9, 5.88, -2.6], [-14.5, 6.02, 2.6]),
    beam([-17, 6, 0], [-17, 8.6, 0], 0.1, 0.1),
  );
  const windows = merge(
    ...[-18.6, -16.6, -14.9].map((x) => box([x - 0.5, 2.2, -3.02], [x + 0.5, 3.0, 3.02])),
    box([-19, 4.4, -2.22], [-15.6, 5.4, 2.22]),
    box([-15.2, 4.4, -1.9], [-14.98, 5.4, 1.9]),
    lathe(
      [
        [0.28, 5.9],
        [0.24, 7.2],
      ],
      8,
    ),
  );
  return { hull: merge(body, coaming), sand: merge(heap(9.5), heap(-3)), house: cabin, dark: windows };
}

/** A sampan with its arched mat roof. */
function sampan(): { hull: Geometry; mat: Geometry } {
  const body = hull([
    { x: -4.2, half: 0.25, keel: 0.3, sheer: 0.75 },
    { x: -2.6, half: 0.75, keel: -0.1, sheer: 0.42 },
    { x: 0.6, half: 0.9, keel: -0.2, sheer: 0.32 },
    { x: 3.2, half: 0.6, keel: 0, sheer: 0.5 },
    { x: 4.8, half: 0.12, keel: 0.45, sheer: 0.95 },
  ]);
  const arch = (x: number, grow: number): Point3[] =>
    Array.from({ length: 9 }, (_, i): Point3 => {
      const a = (Math.PI * i) / 8;
      return [x, 0.3 + Math.sin(a) * (1.05 + grow), Math.cos(a) * (0.84 + grow)];
    }).reverse();
  const mat = loft([[...arch(-1.9, 0.02)], [...arch(-0.4, 0.06)], [...arch(1.3, 0.02)]], true, 50);
  return { hull: merge(body, beam([-4, 0.7, 0.1], [-5.6, -0.3, 0.9], 0.06, 0.12)), mat };
}

/** A floating house of fishermen: a raft on drums, a cabin of boards under a sheet roof. */
function floatingHouse(): { house: Geometry; roof: Geometry; dark: Geometry; hull: Geometry } {
  const house = chamferedBox([-3, 0.55, -2], [2, 2.9, 2], 0.05);
  const roofRing = (x: number): Point3[] => [
    [x, 2.8, 2.5],
    [x, 2.9, 2.5],
    [x, 3.8, 0],
    [x, 2.9, -2.5],
    [x, 2.8, -2.5],
  ];
  return {
    house,
    roof: loft([roofRing(-3.5).reverse(), roofRing(2.6).reverse()], true, 10),
    dark: merge(box([-1.6, 1.2, -2.02], [-0.6, 2.2, 2.02]), box([1.98, 0.6, -0.5], [2.03, 2.4, 0.5])),
    hull: merge(
      box([-4.5, 0.35, -3], [5, 0.55, 3]),
      ...[-2.6, -0.9, 0.9, 2.6].map((z) => box([-4.3, -0.35, z - 0.35], [4.8, 0.36, z + 0.35])),
      ...[-2.8, 2.8].flatMap((z) =>
        [3, 4.8].map((x) => box([x - 0.05, 0.5, z - 0.05], [x + 0.05, 1.5, z + 0.05])),
      ),
      ...[-2.8, 2.8].map((z) => box([2.1, 1.4, z - 0.04], [4.9, 1.5, z + 0.04])),
    ),
  };
}

type Spot = readonly [x: number, north: number, turnedDegrees: number];
const afloat = (spots: readonly Spot[], draught: number) =>
  spots.map(([x, north, turned]) => place([x, WATER_LEVEL + draught, -north], turned));

/** Barges of the sand trade; the heaps and cabins are what one sees of them from the bridge. */
export function addBarges(part: PartBuilder): void {
  const places = afloat(
    [
      [610, 180, 84],
      [570, 330, 265],
      [668, -230, 96],
      [795, 430, 80],
      [1000, -190, 275],
    ],
    0.2,
  );
  const parts = barge();
  part.repeat('hull', parts.hull, places);
  part.repeat('sand', parts.sand, places);
  part.repeat('house-wall', parts.house, places);
  part.repeat('rubber', parts.dark, places);
}

/** Sampans near the bars, and a few floating houses in the slack water off the south bank. */
export function addBoats(part: PartBuilder): void {
  const sampans = afloat(
    [
      [432, 62, 70],
      [470, -96, 110],
      [655, 48, 84],
      [690, -70, 100],
      [848, 96, 64],
      [262, -150, 95],
      [884, -130, 250],
      [1105, 60, 80],
    ],
    0,
  );
  const { hull: boat, mat } = sampan();
  part.repeat('hull', boat, sampans).repeat('mat', mat, sampans);
  const houses = afloat(
    [
      [226, -112, 84],
      [231, -128, 96],
      [222, -146, 78],
      [236, 140, 100],
    ],
    0,
  );
  const home = floatingHouse();
  part.repeat('house-wall', home.house, houses).repeat('house-roof', home.roof, houses);
  part.repeat('hull', home.hull, houses).repeat('rubber', home.dark, houses);
}
