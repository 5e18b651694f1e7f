// Black railings and gates of the side driveways (dossier/opera-house.md, section 3.1).
import { type Geometry, merge, place, translate } from '../../../kit/geometry.ts';
import { box, chamferedBox, lathe, loft } from '../../../kit/solids.ts';
import type { Point3 } from '../../../../src/base/index.ts';
import type { Context } from './context.ts';

/** [estimate] Bay between two posts, height, line of the fence and of the gate across the drive. */
const FENCE = { bay: 2.4, height: 1.9, x: 33.3, frontZ: 9.5, backZ: -94, gateFrom: 24.6 } as const;

/** Fence along both flanks and across their fronts, with an open pair of gates to each drive. */
export function addRailings({ site }: Context): void {
  const part = site.part('railings', { evidence: 'estimated', tile: 'square', solid: false });
  const bays = Math.floor((FENCE.frontZ - FENCE.backZ) / FENCE.bay);
  const along = [-1, 1].flatMap((s) =>
    Array.from({ length: bays }, (_, i) => place([s * FENCE.x, 0, FENCE.frontZ - (i + 0.5) * FENCE.bay], 90)),
  );
  const across = [-1, 1].flatMap((s) =>
    [0, 1].map((i) => place([s * (FENCE.x - (i + 0.5) * FENCE.bay), 0, FENCE.frontZ])),
  );
  // The leaves stand open at right angles to the drive.
  const leaves = [-1, 1].flatMap((s) => [
    place([s * (FENCE.gateFrom + 3.9), 0, FENCE.frontZ - 1.2], 90),
    place([s * (FENCE.gateFrom - 0.2), 0, FENCE.frontZ - 1.2], 90),
  ]);
  part.repeat('iron', bay(), [...along, ...across, ...leaves]);
  const piers = [-1, 1].flatMap((s) =>
    [FENCE.gateFrom - 0.2, FENCE.gateFrom + 3.9, FENCE.x].map((x) => place([s * x, 0, FENCE.frontZ])),
  );
  part.repeat('base', pier(), piers).repeat('trim', pierCap(), piers);
}

/** One bay of bars with spear heads, between y = 0.1 and the height of the fence, along x. */
function bay(): Geometry {
  const count = 13;
  const half = FENCE.bay / 2;
  // Open at both ends, which stand in a rail and in a spear head.
  const square = (x: number, y: number): Point3[] =>
    [
      [-1, 1],
      [1, 1],
      [1, -1],
      [-1, -1],
    ].map(([sx, sz]): Point3 => [x + 0.012 * sx!, y, 0.012 * sz!]);
  const bars = Array.from({ length: count }, (_, i) => {
    const x = -half + (FENCE.bay * (i + 0.5)) / count;
    return loft([square(x, 0.1), square(x, FENCE.height)], false);
  });
  const head = lathe(
    [
      [0.035, FENCE.height],
      [0, FENCE.height + 0.14],
    ],
    4,
  );
  const heads = Array.from({ length: count }, (_, i) =>
    translate(head, [-half + (FENCE.bay * (i + 0.5)) / count, 0, 0]),
  );
  return merge(
    ...bars,
    ...heads,
    ...[0.16, 1.45, 1.72].map((y) => box([-half, y, -0.02], [half, y + 0.04, 0.02])),
    box([-half - 0.04, 0, -0.04], [-half + 0.04, FENCE.height + 0.1, 0.04]),
  );
}

const pier = (): Geometry =>
  merge(
    chamferedBox([-0.4, 0, -0.4], [0.4, 0.5, 0.4], 0.03),
    chamferedBox([-0.34, 0.45, -0.34], [0.34, 2.3, 0.34], 0.02),
  );

const pierCap = (): Geometry =>
  merge(
    chamferedBox([-0.44, 2.28, -0.44], [0.44, 2.46, 0.44], 0.04),
    lathe(
      [
        [0.16, 2.44],
        [0.12, 2.52],
        [0.25, 2.72],
        [0.16, 2.92],
        [0, 2.98],
      ],
      12,
      70,
    ),
  );
