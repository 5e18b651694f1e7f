// Lawn with its kerb and path, planters along the façade, flower beds and clipped hedges (section 3.1, 3.2).
import type { Matrix4 } from 'three';
import { type Geometry, merge, place, transform } from '../../../kit/geometry.ts';
import { fromAfar, leafyTree, type LeafyTreeParams } from '../../../kit/leafy-tree.ts';
import type { ModelBuilder, PartBuilder } from '../../../kit/model.ts';
import { circle, counterClockwise, type Outline, outset, type Point2 } from '../../../kit/outline.ts';
import { seededRandom } from '../../../kit/random.ts';
import { moulding, prism } from '../../../kit/solids.ts';
import { GARDEN as G } from './dimensions.ts';
import { before } from './phases.ts';
import { lawnOutline } from './plot.ts';

const TILE = 'garden';

/** A low bush made of leaf sprays, a metre across. */
const BUSH: LeafyTreeParams = {
  heightMetres: 0.72,
  crownDiameterMetres: 0.95,
  clearTrunkMetres: 0.02,
  trunkDiameterMetres: 0.05,
  flare: 1,
  clusters: 9,
  spraysPerCluster: 16,
  sprayMetres: 0.2,
  droop: 0.15,
  hasBranches: false,
  seed: 61,
};

/** Blossoms of a bed: the same bush with few, small sprays. */
const BLOSSOM: LeafyTreeParams = { ...BUSH, clusters: 7, spraysPerCluster: 7, sprayMetres: 0.11, seed: 62 };

/** Round beds near the lawn's edge, (x, z), and their radius. */
const BEDS: readonly (readonly [number, number, number])[] = [
  [-5.6, 15.2, 1.5],
  [10.6, 15.2, 1.5],
  [1.6, 23.4, 1.9],
  [-10.2, 26.4, 1.3],
];

/** A kerb round a plan, its outer edge on the plan, with a worn arris. */
const kerb = (path: Outline, width: number, height: number): Geometry =>
  moulding(
    counterClockwise(path),
    [
      [0, -0.05],
      [0, height - 0.02],
      [-0.02, height],
      [-width + 0.015, height],
      [-width, height - 0.015],
      [-width, -0.05],
    ],
    true,
  );

/** Quarter of a wave from 0 to 1, for the flare at a planter's end. */
const ease = (t: number): number => t * t * (3 - 2 * t);

/** A planter between the steps and one end of the façade; its front edge curves out to the deeper end. */
function planterPlan(side: -1 | 1): Outline {
  const { planter: P } = G;
  const end = side < 0 ? -P.west : P.east;
  const flare = Array.from({ length: 11 }, (_, i): Point2 => {
    const t = i / 10;
    return [end - 4.2 + 3.6 * t, -(P.depth + (P.endDepth - P.depth) * ease(t))];
  });
  // The end itself is rounded back to the wall.
  const nose = Array.from({ length: 5 }, (_, i): Point2 => {
    const angle = (Math.PI / 2) * ((i + 1) / 5);
    return [end - 0.6 + 0.6 * Math.sin(angle), -(P.endDepth - 0.6 + 0.6 * Math.cos(angle))];
  });
  const root = Array.from({ length: 5 }, (_, i): Point2 => {
    const angle = (Math.PI / 2) * (i / 4);
    return [P.gap + 0.5 - 0.5 * Math.sin(angle), -(P.depth - 0.5 + 0.5 * Math.cos(angle))];
  }).reverse();
  const ring: Point2[] = [[P.gap, -0.16], ...root, ...flare, ...nose, [end, -0.16]];
  return counterClockwise(ring.map(([x, n]): Point2 => [side * x, n]));
}

/** Placements of bushes at random in a field of points. */
function scattered(
  seed: number,
  count: number,
  at: (random: () => number) => readonly [number, number, number],
  size: number,
): Matrix4[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => {
    const point = at(random);
    const scale = size * (0.75 + 0.5 * random());
    return place(point, random() * 360, [scale, scale * (0.8 + 0.4 * random()), scale]);
  });
}

/** A row of bushes along a line at a distance from each other: a clipped hedge. */
const hedge = (points: readonly (readonly [number, number, number])[], size: number): Matrix4[] =>
  points.map((point, i) => place(point, i * 67, [size, size * (0.92 + 0.08 * (i % 3)), size]));

/** Lawn, kerbs, planters, path and flowers. */
export function addGarden(builder: ModelBuilder): void {
  addLawn(builder);
  if (builder.level === 'massing') return;
  const beds = builder.part('flower-beds', { evidence: 'estimated', tile: TILE, solid: false });
  const bush = leafyTree(BUSH).crown;
  const blossom = leafyTree(BLOSSOM).crown;
  addPlanter(beds, 1, bush, blossom);
  const west = builder.part('planter-west', {
    evidence: 'derived',
    tile: TILE,
    solid: false,
    phases: before('today-cut'),
  });
  addPlanter(west, -1, bush, blossom);
  addBeds(beds, bush, blossom);
}

function addLawn(builder: ModelBuilder): void {
  const full = builder.level !== 'massing';
  const outline = lawnOutline(full ? 6 : 2);
  const part = builder.part('lawn', { evidence: 'derived', tile: TILE, solid: false });
  const ring = circle(G.ring.radius, full ? 32 : 12, [G.ring.x, -G.ring.z]);
  const grass = full ? outset(outline, -G.kerb + 0.02) : outline;
  part.add('lawn', prism(grass, -0.02, G.lawnTop, [], 40));
  part.add('lawn', prism(outset(ring, -G.kerb + 0.02), -0.02, G.lawnTop + 0.02));
  if (!full) return;
  part.add('step', kerb(outline, G.kerb, G.kerb), kerb(ring, 0.2, 0.22));
  part.add('joint', pathAcrossToe());
}

/** The paved S across the lawn's toe, 1.2 wide (D-P), its slabs standing a little over the grass. */
function pathAcrossToe(): Geometry {
  const middle = (t: number): Point2 => [-9.05 + 9.55 * t, 36.6 + 1.1 * Math.sin(t * 2 * Math.PI)];
  const slabs = 15;
  const half = G.pathWidth / 2;
  return merge(
    ...Array.from({ length: slabs }, (_, i) => {
      const [a, b] = [middle((i + 0.04) / slabs), middle((i + 0.96) / slabs)];
      return prism(
        counterClockwise([
          [a[0], -(a[1] + half)],
          [b[0], -(b[1] + half)],
          [b[0], -(b[1] - half)],
          [a[0], -(a[1] - half)],
        ]),
        0.02,
        G.kerb + 0.01,
      );
    }),
  );
}

function addPlanter(part: PartBuilder, side: -1 | 1, bush: Geometry, blossom: Geometry): void {
  const { planter: P } = G;
  const plan = planterPlan(side);
  part.add('soil', prism(outset(plan, -0.16), 0, P.kerb - 0.14));
  part.add('base', kerb(plan, 0.18, P.kerb));
  const end = side < 0 ? -P.west : P.east;
  const soil = P.kerb - 0.16;
  const length = end - P.gap;
  // A clipped hedge along the front, taller bushes against the wall, flowers between.
  const front = Array.from({ length: Math.round(length / 0.62) }, (_, i) => {
    const x = P.gap + 0.7 + i * 0.62;
    const flare = ease(Math.min(1, Math.max(0, (x - (end - 4.2)) / 3.6)));
    return [side * x, soil, P.depth + (P.endDepth - P.depth) * flare - 0.52] as const;
  }).filter(([x]) => Math.abs(x) < end - 0.5);
  part.repeat('leaf', bush, [
    ...hedge(front, 0.74),
    ...scattered(
      11 + side,
      Math.round(length * 1.3),
      (random) => [side * (P.gap + 0.7 + random() * (length - 1.4)), soil, 0.55 + random() * 0.7],
      0.95,
    ),
  ]);
  part.repeat(
    'blossom',
    blossom,
    scattered(
      31 + side,
      Math.round(length * 1.1),
      (random) => [side * (P.gap + 0.9 + random() * (length - 1.8)), soil, 1.3 + random() * 0.6],
      0.75,
    ),
  );
}

function addBeds(part: PartBuilder, bush: Geometry, blossom: Geometry): void {
  const foot = G.lawnTop;
  const leaves: Matrix4[] = [];
  const red: Matrix4[] = [];
  const white: Matrix4[] = [];
  BEDS.forEach(([x, z, radius], bed) => {
    part.add('soil', prism(circle(radius, 26, [x, -z]), 0, foot + 0.05, [], 40));
    part.add('step', transform(kerb(circle(radius + 0.08, 26), 0.1, foot + 0.09), place([x, 0, z])));
    const rim = Math.round((2 * Math.PI * radius) / 0.42);
    leaves.push(
      ...hedge(
        Array.from({ length: rim }, (_, i) => {
          const angle = (2 * Math.PI * i) / rim;
          const r = radius - 0.28;
          return [x + r * Math.cos(angle), foot + 0.03, z + r * Math.sin(angle)] as const;
        }),
        0.48,
      ),
    );
    const inside =
      (share: number) =>
      (random: () => number): readonly [number, number, number] => {
        const [angle, r] = [random() * 2 * Math.PI, (radius - 0.55) * share * Math.sqrt(random())];
        return [x + r * Math.cos(angle), foot + 0.04, z + r * Math.sin(angle)];
      };
    leaves.push(...scattered(70 + bed, 14, inside(1), 0.55));
    red.push(...scattered(80 + bed, 20, inside(1), 0.55));
    white.push(...scattered(90 + bed, 9, inside(0.6), 0.7));
  });
  part.repeat('leaf', bush, leaves);
  part.repeat('blossom', blossom, red);
  part.repeat('whitePetal', leafyTree(fromAfar(BLOSSOM)).crown, white);
}
