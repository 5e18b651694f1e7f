// What the cut-away opens: the concrete raft and the bamboo piles under the front (dossier/opera-house.md, section 2: S1).
import { merge, place } from '../../../kit/geometry.ts';
import { seededRandom } from '../../../kit/random.ts';
import { box, lathe } from '../../../kit/solids.ts';
import type { Context } from './context.ts';
import { PIT } from './places.ts';

/** Concrete 0.90 m thick is sourced; its depth in the ground, and the piles' length and spacing, are [estimate]. */
export const FOUNDATION = {
  raftTop: -0.35,
  raftThickness: 0.9,
  pileLength: 2.6,
  spacing: 0.62,
  frontZ: 8.9,
  backZ: 4,
} as const;

/** Raft, piles, and the walls and floor of the pit. */
export function addFoundations({ site }: Context): void {
  const part = site.part('foundations', {
    evidence: 'estimated',
    tile: 'foundations',
    solid: false,
    phases: ['today-cut'],
  });
  const { raftTop, raftThickness, pileLength, spacing, frontZ, backZ } = FOUNDATION;
  const raftBottom = raftTop - raftThickness;
  const floor = raftBottom - pileLength + 0.5;
  const [west, east, near] = [PIT.west, PIT.east, -PIT.front];
  part.add('concrete', box([west + 0.02, raftBottom, backZ - 0.7], [east - 0.02, raftTop, frontZ]));
  part.add('granite', box([west + 0.02, raftTop, backZ - 0.7], [east - 0.02, 0.02, frontZ - 0.25]));
  part.add(
    'earth',
    box([west - 0.5, floor - 0.3, backZ - 1], [east + 0.5, floor, near + 0.5]),
    box([west - 0.5, floor, backZ - 1], [west, -0.24, near + 0.5]),
    box([east, floor, backZ - 1], [east + 0.5, -0.24, near + 0.5]),
    box([west, floor, near], [east, -0.24, near + 0.5]),
    box([west, floor, backZ - 1], [east, raftBottom, backZ - 0.6]),
  );
  const random = seededRandom(35);
  const [columns, rows] = [Math.floor((east - west - 0.6) / spacing), Math.floor((frontZ - backZ) / spacing)];
  const piles = Array.from({ length: columns * rows }, (_, i) => {
    const x = west + 0.5 + (i % columns) * spacing + 0.12 * (random() - 0.5);
    const z = frontZ - 0.3 - Math.floor(i / columns) * spacing + 0.12 * (random() - 0.5);
    return place([x, floor - 0.2, z], random() * 360);
  });
  const height = raftBottom - floor + 0.25;
  const nodes = [0.25, 0.5, 0.75].map((t) => t * height);
  const culm = merge(
    lathe(
      [
        [0.055, 0],
        ...nodes.flatMap((y): [number, number][] => [
          [0.052, y - 0.02],
          [0.064, y],
          [0.052, y + 0.02],
        ]),
        [0.05, height],
      ],
      7,
    ),
  );
  part.repeat('bamboo', culm, piles);
}
