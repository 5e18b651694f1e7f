// Roads beyond the viaducts: boulevards on both plains and the ramps to the southern dyke road (dossier section 8).
import type { Point3 } from '../../../../src/base/index.ts';
import { sweepSection, prism } from '../../../kit/solids.ts';
import { place } from '../../../kit/geometry.ts';
import type { Level, PartBuilder } from '../../../kit/model.ts';
import { circle } from '../../../kit/outline.ts';
import { DECK, NORTH_ABUTMENT_X, SOUTH_ABUTMENT_X } from './dimensions.ts';
import { landLevel, SOUTH_DYKE_X } from './land.ts';
import { alongRoad, crossfall, EDGE_RISE, roadLevel, type Section, stations, strip } from './road.ts';

/** Where the boulevards end, beyond the fog. */
const BOULEVARD_ENDS = { south: -4400, north: 7400 } as const;

/** Embankment with raised verges; the carriageway lies in the trough between them. */
const EMBANKMENT: Section = [
  [-30, -7],
  [30, -7],
  [DECK.halfWidth + 0.6, EDGE_RISE - 0.1],
  [DECK.roadEdge, EDGE_RISE - 0.1],
  [DECK.roadEdge - 0.1, EDGE_RISE - 1],
  [-DECK.roadEdge + 0.1, EDGE_RISE - 1],
  [-DECK.roadEdge, EDGE_RISE - 0.1],
  [-DECK.halfWidth - 0.6, EDGE_RISE - 0.1],
];

/** Võ Nguyên Giáp boulevard northwards, the continuation to Võ Chí Công southwards. */
export function addBoulevards(part: PartBuilder, level: Level): void {
  const step = level !== 'massing' ? 60 : 400;
  for (const [from, to] of [
    [BOULEVARD_ENDS.south, SOUTH_ABUTMENT_X],
    [NORTH_ABUTMENT_X, BOULEVARD_ENDS.north],
  ] as const) {
    const xs = stations(from, to, step);
    part.add('grass', alongRoad(EMBANKMENT, xs));
    part.add('asphalt', strip(-DECK.roadEdge, 0, xs), strip(0, DECK.roadEdge, xs));
    const median = [
      [-0.5, -0.5],
      [0.5, -0.5],
      [0.5, crossfall(0) + 0.3],
      [-0.5, crossfall(0) + 0.3],
    ] as const;
    part.add('deck-concrete', alongRoad(median, xs));
  }
}

/** Height of the boulevards' embankment or carriageway at a point of the model frame, metres; −∞ where there is none. */
export function boulevardHeightMetres(x: number, z: number): number {
  if (x > SOUTH_ABUTMENT_X && x < NORTH_ABUTMENT_X) return Number.NEGATIVE_INFINITY;
  const across = Math.abs(z);
  const [[foot, low], [verge, high]] = [EMBANKMENT[1]!, EMBANKMENT[2]!];
  if (across > foot) return Number.NEGATIVE_INFINITY;
  const fall = Math.max(0, (across - verge) / (foot - verge));
  return roadLevel(x) + high + fall * (low - high);
}

/** One ramp each side from the viaduct's edge round to the dyke road (from memory, course drawn freely). */
export function addRamps(part: PartBuilder, level: Level): void {
  const merging = -520;
  const steps = level !== 'massing' ? 22 : 8;
  for (const side of [-1, 1]) {
    const [y0, y1] = [DECK.halfWidth + 3.6, 235];
    const landing = SOUTH_DYKE_X - 3;
    const path = Array.from({ length: steps + 1 }, (_, i): Point3 => {
      const t = i / steps;
      const angle = (t * Math.PI) / 2;
      const x = merging + (landing - merging) * Math.sin(angle);
      const y = y0 + (y1 - y0) * (1 - Math.cos(angle));
      const [start, end] = [roadLevel(merging) + EDGE_RISE, 13.6];
      return [x, start + (end - start) * t * t * (3 - 2 * t), -side * y];
    });
    part.add(
      'deck-concrete',
      sweepSection(path, [
        [-4.2, -1.3],
        [4.2, -1.3],
        [4.4, 0.75],
        [4.0, 0.75],
        [4.0, -0.12],
        [-4.0, -0.12],
        [-4.0, 0.75],
        [-4.4, 0.75],
      ]),
    );
    part.add(
      'asphalt',
      sweepSection(path, [
        [-3.9, -0.3],
        [3.9, -0.3],
        [3.9, 0],
        [-3.9, 0],
      ]),
    );
    const columns = path
      .filter((_, i) => i % 3 === 1)
      .map(([x, y, z]) => {
        const foot = landLevel(x, -z) - 1;
        return place([x, foot, z], 0, [1, y - 1.25 - foot, 1]);
      });
    part.repeat('pier-concrete', prism(circle(0.9, 8), 0, 1), columns);
  }
  // Slip lanes join the ramps to the carriageway's edge.
  const slip = (side: number): Point3[] =>
    [0, 1].map((t): Point3 => {
      const x = merging - 120 + 120 * t;
      return [x, roadLevel(x) + EDGE_RISE - 0.02, -side * (DECK.halfWidth + 1.2 + 2.4 * t)];
    });
  for (const side of [-1, 1]) {
    part.add(
      'deck-concrete',
      sweepSection(slip(side), [
        [-4, -1.2],
        [4, -1.2],
        [4, 0],
        [-4, 0],
      ]),
    );
  }
}
