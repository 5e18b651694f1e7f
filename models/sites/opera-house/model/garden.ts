// Street trees, royal palms on the right (dossier/opera-house.md, 3.1), beds of the roundabout and the side gardens.
import type { Point3 } from '../../../../src/base/index.ts';
import { type Geometry, place } from '../../../kit/geometry.ts';
import { fromAfar, leafyTree, SAU, XA_CU } from '../../../kit/leafy-tree.ts';
import { palm, scatter } from '../../../kit/planting.ts';
import { seededRandom } from '../../../kit/random.ts';
import { lathe } from '../../../kit/solids.ts';
import type { Context } from './context.ts';
import { ISLAND } from './places.ts';

const along = (x: number, from: number, to: number, step: number): Point3[] =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i): Point3 => [x, 0, from + i * step]);

/** Trees of the side gardens: grown leaf by leaf, clear of the cameras of the square. */
const NEAR: readonly Point3[] = [-1, 1].flatMap((s): Point3[] => [
  [s * 40, 0, 34],
  [s * 49, 0, 38],
  [s * 41, 0, 47],
  [s * 50, 0, 54],
]);

const STREETS: readonly Point3[] = [
  ...along(-52, -100, 6, 15),
  ...along(52, -100, 6, 15),
  ...along(-14.5, 96, 420, 18),
  ...along(14.5, 96, 420, 18),
  ...[-118, -96, -74, -54, -36, 36, 54, 74, 96, 118].map((x): Point3 => [x, 0, 84.6]),
  ...[-112, -92, -72, 72, 92, 112].map((x): Point3 => [x, 0, 27]),
  ...[-60, -40, -20, 0, 20, 40, 60].map((x): Point3 => [x, 0, -119]),
  // Gardens behind the house rows.
  ...along(-82, -100, 0, 24),
  ...along(88, -104, -30, 24),
];

/** All planting. */
export function addGarden({ site, full }: Context): void {
  const part = site.part('planting', { evidence: 'estimated', tile: 'planting', solid: false });
  const far = leafyTree(
    full ? fromAfar(SAU) : { ...fromAfar(SAU), clusters: 9, spraysPerCluster: 7, sprayMetres: 2.8 },
  );
  const rows = scatter(full ? STREETS : [...STREETS, ...NEAR], 5, 0.3);
  part.repeat('foliage', far.crown, rows);
  if (full) part.repeat('bark', far.trunk, rows);
  const royal = palm(12.5, 4);
  const palms = scatter(along(28.2, -62, -2, 10), 9, 0.2);
  part.repeat('bark', royal.trunk, palms).repeat('foliage', royal.crown, palms);
  if (!full) return;
  const near = leafyTree({ ...XA_CU, heightMetres: 15, crownDiameterMetres: 11, clearTrunkMetres: 4.4 });
  const trees = scatter(NEAR, 12, 0.25);
  part.repeat('foliage', near.crown, trees).repeat('bark', near.trunk, trees);
  addBeds(part);
}

/** Clipped bushes and flowers in rings on the island, and in a row along each lawn. */
function addBeds(part: ReturnType<Context['site']['part']>): void {
  const random = seededRandom(17);
  const [cx, cz] = [ISLAND.centre[0], -ISLAND.centre[1]];
  const ring = (radius: number, count: number, y: number, scale: number): ReturnType<typeof place>[] =>
    Array.from({ length: count }, (_, i) => {
      const angle = (2 * Math.PI * (i + 0.3 * random())) / count;
      const size = scale * (0.85 + 0.3 * random());
      return place([cx + radius * Math.cos(angle), y, cz + radius * Math.sin(angle)], random() * 360, size);
    });
  const rows = [-1, 1].flatMap((s) =>
    Array.from({ length: 26 }, (_, i) =>
      place([s * 37.7, 0.04, 31.8 + i], random() * 360, 0.7 + 0.2 * random()),
    ),
  );
  part.repeat('flowers', bush(), [
    ...ring(3.2, 22, 0.34, 0.55),
    ...ring(2.3, 14, 0.34, 0.6),
    ...ring(8.9, 64, 0.09, 0.5),
    ...rows,
  ]);
  part.repeat('hedge', bush(), [
    ...ring(1.1, 7, 0.36, 1.3),
    ...ring(0, 1, 0.5, 1.9),
    ...ring(7.9, 52, 0.09, 0.6),
  ]);
}

/** A low round bush of 0.9 m across, uneven so that a row of them does not repeat. */
function bush(): Geometry {
  const random = seededRandom(3);
  const smooth = lathe(
    [
      [0.36, 0],
      [0.46, 0.2],
      [0.38, 0.42],
      [0.18, 0.54],
      [0, 0.57],
    ],
    9,
    70,
  );
  return { ...smooth, positions: smooth.positions.map((value) => value * (0.9 + 0.2 * random())) };
}
