// The two flights before the entrance, with mitred returns, and the landing between them (dossier, section 3.1).
import { type Geometry, merge } from '../../../kit/geometry.ts';
import type { Point2 } from '../../../kit/outline.ts';
import { prism } from '../../../kit/solids.ts';
import type { Context } from './context.ts';
import { HEIGHTS, STEPS } from './dimensions.ts';

/** Half-plan of one step: a plinth from the building out to `frontZ`, `half` wide, running back to `backZ`. */
const stepPlan = (half: number, frontZ: number, backZ: number): Point2[] => [
  [-half, -frontZ],
  [half, -frontZ],
  [half, -backZ],
  [-half, -backZ],
];

/** Stacked plinths: each step is a solid slab whose front and ends are the risers. */
function flight(
  count: number,
  bottom: number,
  frontZ: number,
  tread: number,
  halfBottom: number,
  halfTop: number,
  backZ: number,
  nosing: number,
): Geometry {
  return merge(
    ...Array.from({ length: count }, (_, i) => {
      const half = halfBottom + ((halfTop - halfBottom) * i) / count;
      const y = bottom + i * STEPS.riser;
      const front = frontZ - i * tread;
      const top = y + STEPS.riser;
      if (nosing === 0) return prism(stepPlan(half, front, backZ), bottom - 0.1, top, [], 0);
      return merge(
        prism(stepPlan(half - nosing, front - nosing, backZ), y - 0.1, top - 0.05, [], 0),
        prism(stepPlan(half, front, backZ), top - 0.05, top, [], 0),
      );
    }),
  );
}

/** Lower flight, landing, upper flight and the floor they lead to. */
export function addSteps({ site, full }: Context): void {
  const { lower, upper } = STEPS;
  const nosing = full ? 0.03 : 0;
  const part = site.part('steps', { evidence: 'derived', tile: 'front' });
  part.add(
    'granite',
    flight(lower.count, 0, lower.frontZ, lower.tread, lower.halfBottom, 14.3, lower.returnZ, nosing),
    flight(
      upper.count,
      HEIGHTS.landing,
      upper.frontZ,
      upper.tread,
      upper.halfBottom,
      upper.halfTop,
      0.5,
      nosing,
    ),
    platformRisers(),
  );
  part.add('flags', landing(), vestibuleFloor());
}

/** The slab of the landing, a finger above the top step so that the two never share a plane. */
const landing = (): Geometry => {
  const { lower, upper } = STEPS;
  const frontZ = lower.frontZ - lower.count * lower.tread;
  return prism(
    stepPlan(14.1, frontZ + 0.1, upper.frontZ - 2.2),
    HEIGHTS.landing - 0.2,
    HEIGHTS.landing + 0.008,
    [],
    0,
  );
};

/** The floor from the top step back through the arches to the doors and beyond, dark stone. */
const vestibuleFloor = (): Geometry =>
  prism(stepPlan(9.4, 0.92, -13), HEIGHTS.platform - 0.1, HEIGHTS.platform + 0.006, [], 0);

/** What is seen of the platform between the top step and the piers. */
const platformRisers = (): Geometry => prism(stepPlan(9.5, 0.93, -13), 0, HEIGHTS.platform - 0.02, [], 0);
