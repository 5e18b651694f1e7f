// August Revolution Square, the lamps, trees and quiet neighbours; the plan of streets is an [estimate] but for the axis.
import { type Geometry, merge, place, transform, translate } from '../../../kit/geometry.ts';
import { circle, type Outline, rectangle } from '../../../kit/outline.ts';
import { broadleafTree, palm, scatter, STREET_TREE } from '../../../kit/planting.ts';
import { box, lathe, prism, sheet, tube } from '../../../kit/solids.ts';
import { cityBlocks, houseRow } from '../../../kit/town.ts';
import type { Point3 } from '../../../../src/base/index.ts';
import type { Context } from './context.ts';
import { HEIGHTS, PAVILION } from './dimensions.ts';

/** Carriageway and open country lie below the pavement, so that no two sheets share a plane. */
const ROAD_Y = -0.13;
const EARTH_Y = -0.6;
const OWN_BLOCK = rectangle(-34, -13.5, 34, 98);
const ISLAND_CENTRE = [0, -44] as const;

/** Everything round the building. */
export function addSurroundings(context: Context): void {
  addSquare(context);
  if (context.full) addLamps(context);
  addPlanting(context);
  addTown(context);
}

/** Height of what one stands on. */
export const groundHeight = (x: number, z: number): number => {
  if (Math.abs(x) < 9.5 && z < 0.95 && z > -85) return HEIGHTS.platform;
  if (Math.abs(x) < 14.3 && z < 7.4 && z > -85) return HEIGHTS.landing;
  return Math.hypot(x, z) > 700 ? EARTH_Y : 0;
};

/** Pavements of the blocks opposite and beside the square. */
const PAVEMENTS: readonly Outline[] = [
  rectangle(12, -640, 120, -82),
  rectangle(-120, -640, -12, -82),
  rectangle(50, -66, 160, 110),
  rectangle(-160, -66, -50, 110),
  rectangle(-160, 116, 160, 180),
];

function addSquare({ site, full }: Context): void {
  const part = site.part('square', { evidence: 'estimated', tile: 'square', solid: false });
  part.add('earth', sheet(circle(3200, 48), EARTH_Y));
  part.add('road', prism(circle(720, 40), EARTH_Y - 0.2, ROAD_Y));
  part.add(
    'paving',
    prism(OWN_BLOCK, ROAD_Y - 0.1, 0, [rectangle(24.5, 4, 32, 84), rectangle(-32, 4, -24.5, 84)]),
    ...PAVEMENTS.map((plan) => prism(plan, ROAD_Y - 0.1, 0)),
    prism(circle(8.4, 40, ISLAND_CENTRE), ROAD_Y - 0.1, 0.05, [circle(8, 40, ISLAND_CENTRE)]),
  );
  part.add(
    'grass',
    prism(rectangle(24.6, 4.1, 31.9, 83.9), ROAD_Y - 0.1, 0.06),
    prism(rectangle(-31.9, 4.1, -24.6, 83.9), ROAD_Y - 0.1, 0.06),
    prism(circle(7.95, full ? 40 : 16, ISLAND_CENTRE), ROAD_Y - 0.1, 0.12),
  );
}

/** A cast-iron standard with four globes round a high fifth one, standing on y = 0 (section 3.1). */
function standard(): { readonly iron: Geometry; readonly globes: Geometry } {
  const arms = [0, 90, 180, 270].map((degrees) => {
    const angle = (degrees * Math.PI) / 180;
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    return tube(
      [
        [0, 2.9, 0],
        [0.3 * c, 2.8, 0.3 * s],
        [0.52 * c, 2.95, 0.52 * s],
        [0.52 * c, 3.15, 0.52 * s],
      ],
      0.035,
      5,
    );
  });
  const globe = lathe(
    [
      [0.06, -0.2],
      [0.17, -0.12],
      [0.2, 0],
      [0.14, 0.14],
      [0, 0.2],
    ],
    10,
  );
  const at: Point3[] = [
    [0, 4, 0],
    [0.52, 3.34, 0],
    [-0.52, 3.34, 0],
    [0, 3.34, 0.52],
    [0, 3.34, -0.52],
  ];
  const shaft = lathe(
    [
      [0.28, 0],
      [0.28, 0.25],
      [0.16, 0.4],
      [0.18, 0.8],
      [0.09, 0.95],
      [0.06, 3.1],
      [0.1, 3.2],
      [0.05, 3.82],
    ],
    10,
  );
  return { iron: merge(shaft, ...arms), globes: merge(...at.map((p) => translate(globe, p))) };
}

function addLamps({ site }: Context): void {
  const part = site.part('lamps', { evidence: 'derived', tile: 'square', solid: false });
  const lamp = standard();
  const pairs: Point3[] = [
    [12.6, HEIGHTS.landing, 5.2],
    [20, 0, 11.5],
    [29, 0, 11.5],
    [20.5, 0, 84],
  ];
  const places = [-1, 1].flatMap((s) => pairs.map(([x, y, z]) => place([s * x, y, z])));
  const branch = transform(merge(lamp.iron), place([0, 0, 0], 45, [0.9, 0.4, 0.9]));
  const globes = transform(merge(lamp.globes), place([0, 0, 0], 45, [0.9, 0.4, 0.9]));
  const tops = [-1, 1].map((s) => place([s * PAVILION.axisX, 5.5, 2.3]));
  part.repeat('iron', lamp.iron, places);
  part.repeat('globe', lamp.globes, places);
  part.add('iron', ...tops.map((m) => transform(branch, m)));
  part.add('globe', ...tops.map((m) => transform(globes, m)));
  part.add('iron', ...[-1, 1].map(railing));
}

/** Black railings along the pavement at both flanks. */
function railing(side: number): Geometry {
  const x = side * 33.2;
  const bars = Array.from({ length: 150 }, (_, i) =>
    box([x - 0.015, 0, -i * 0.6], [x + 0.015, 1.5, -i * 0.6 + 0.03]),
  );
  return merge(
    ...bars,
    box([x - 0.02, 1.3, -90], [x + 0.02, 1.35, 0]),
    box([x - 0.02, 0.2, -90], [x + 0.02, 0.25, 0]),
  );
}

function addPlanting({ site, full }: Context): void {
  const part = site.part('planting', { evidence: 'estimated', tile: 'square', solid: false });
  const street = broadleafTree({ ...STREET_TREE, heightMetres: 14, crownDiameterMetres: 10 });
  const along = (x: number, from: number, to: number, step: number): Point3[] =>
    Array.from({ length: Math.floor((to - from) / step) }, (_, i): Point3 => [x, 0, from + i * step]);
  const spots: Point3[] = [
    ...along(-52, -100, 60, 14),
    ...along(53, -100, 60, 14),
    ...along(-14.5, 92, 420, 17),
    ...along(14.5, 92, 420, 17),
    ...along(-29, -84, -20, 16),
    ...[-100, -80, -60, -40, 40, 60, 80, 100].map((x): Point3 => [x, 0, 85]),
    ...[-60, -40, -20, 0, 20, 40, 60].map((x): Point3 => [x, 0, -119]),
  ];
  const trees = scatter(spots, 5, 0.3);
  part.repeat('bark', street.trunk, trees);
  part.repeat('foliage', street.crown, trees);
  const royal = palm(12.5, 4);
  const palms = scatter(
    [-2, -12, -22, -32, -42, -52, -62].map((z): Point3 => [28.2, 0, z]),
    9,
    0.2,
  );
  part.repeat('bark', royal.trunk, palms);
  part.repeat('foliage', royal.crown, palms);
  if (!full) return;
  const beds = Array.from({ length: 26 }, (_, i): Geometry => {
    const angle = (2 * Math.PI * i) / 26;
    return translate(
      lathe(
        [
          [0.75, 0],
          [0.85, 0.25],
          [0.4, 0.5],
          [0, 0.55],
        ],
        7,
      ),
      [6.2 * Math.cos(angle), 0.1, 44 + 6.2 * Math.sin(angle)],
    );
  });
  part.add('flowers', ...beds);
}

function addTown({ site, full }: Context): void {
  const part = site.part('town', { evidence: 'estimated', tile: 'town' });
  const row = {
    depthMetres: 16,
    storeys: [3, 4] as const,
    frontageMetres: full ? ([7, 14] as const) : ([26, 36] as const),
  };
  const groups = [
    houseRow({ ...row, from: [17, -88], to: [17, -620], seed: 1 }),
    houseRow({ ...row, from: [-17, -620], to: [-17, -88], seed: 2 }),
    houseRow({ ...row, from: [118, -88], to: [34, -88], seed: 3 }),
    houseRow({ ...row, from: [-34, -88], to: [-118, -88], seed: 4 }),
    houseRow({ ...row, from: [-56, -60], to: [-56, 108], seed: 5 }),
    houseRow({ ...row, from: [57, 108], to: [57, 20], storeys: [4, 5], seed: 6 }),
    houseRow({ ...row, from: [-110, 122], to: [110, 122], seed: 7 }),
    hotel(),
    cityBlocks({
      area: rectangle(-680, -680, 680, 680),
      holes: [rectangle(-150, -180, 150, 190), rectangle(-46, -700, 46, 0)],
      blockMetres: full ? 62 : 150,
      heightMetres: [9, 24],
      seed: 8,
    }),
  ];
  part.add('townWall', ...groups.map((group) => group.walls));
  part.add('townRoof', ...groups.map((group) => group.roofs));
}

/** The curved hotel on the viewer's right (section 1), as a quiet mass. */
function hotel(): { readonly walls: Geometry; readonly roofs: Geometry } {
  const arc = (radius: number): [number, number][] =>
    Array.from({ length: 9 }, (_, i): [number, number] => {
      const angle = Math.PI * (0.62 + 0.42 * (i / 8));
      return [104 + radius * Math.cos(angle), -34 + radius * Math.sin(angle)];
    });
  const plan = [...arc(44), ...arc(30).reverse()];
  return { walls: prism(plan, 0, 20), roofs: prism(plan, 20, 20.5) };
}
