// Approach viaducts, end piers and abutments (dossier section 8: types and lengths sourced, span make-up estimated).
import { Matrix4 } from 'three';
import type { Point3 } from '../../../../src/base/index.ts';
import { type Geometry, merge, place, translate } from '../../../kit/geometry.ts';
import type { Level, PartBuilder } from '../../../kit/model.ts';
import type { Point2 } from '../../../kit/outline.ts';
import { box, chamferedBox, loft, prism } from '../../../kit/solids.ts';
import {
  DECK,
  MAIN_LENGTH,
  NORTH_ABUTMENT_X,
  NORTH_SPANS,
  SOUTH_ABUTMENT_X,
  SOUTH_SPANS,
  TIE_DOWN_LENGTH,
} from './dimensions.ts';
import { slabUnderside } from './deck.ts';
import { alongRoad, EDGE_RISE, roadLevel, type Section } from './road.ts';

/** One approach: which way it runs from its end pier, and its spans. */
interface Approach {
  readonly endPierX: number;
  readonly direction: 1 | -1;
  readonly boxCount: number;
  readonly boxSpan: number;
  readonly beamCount: number;
  readonly beamSpan: number;
}

export const SOUTH: Approach = { endPierX: 0, direction: -1, ...SOUTH_SPANS };
export const NORTH: Approach = { endPierX: MAIN_LENGTH, direction: 1, ...NORTH_SPANS };

const BOX_DEPTH_PIER = 3.2;
const BOX_DEPTH_MIDDLE = 2.0;
const BEAM_DEPTH = 1.75;
const BEAMS_ACROSS = 14;
const HAMMERHEAD = { length: 31, height: 2.0, width: 2.2 } as const;
const COLUMN_Y = 8;

/** Supports of the box stretch and of the beam stretch, from the end pier outwards. */
function supports({ endPierX, direction, boxCount, boxSpan, beamCount, beamSpan }: Approach) {
  const boxes = Array.from({ length: boxCount + 1 }, (_, i) => endPierX + direction * i * boxSpan);
  const start = boxes[boxCount]!;
  const beams = Array.from({ length: beamCount + 1 }, (_, i) => start + direction * i * beamSpan);
  return { boxes, beams };
}

/** Two haunched box girders side by side under the carriageways. */
function boxGirders(approach: Approach, level: Level): Geometry {
  const { boxes } = supports(approach);
  const pitch = approach.boxSpan / (level !== 'massing' ? 10 : 4);
  const ascending = [boxes[0]!, boxes[boxes.length - 1]!].sort((a, b) => a - b) as [number, number];
  const xs: number[] = [];
  for (let x = ascending[0]; x < ascending[1] + 0.01; x += pitch) xs.push(x);
  const depth = (x: number): number => {
    const within = Math.abs((x - approach.endPierX) / approach.boxSpan) % 1;
    const fromMiddle = Math.abs(within - 0.5) * 2;
    return BOX_DEPTH_MIDDLE + (BOX_DEPTH_PIER - BOX_DEPTH_MIDDLE) * fromMiddle ** 2;
  };
  const section =
    (centre: number) =>
    (x: number): Section => [
      [centre - 3.2, -depth(x)],
      [centre + 3.2, -depth(x)],
      [centre + 4.2, -0.75],
      [centre + 7.0, slabUnderside(centre) + 0.03],
      [centre - 7.0, slabUnderside(centre) + 0.03],
      [centre - 4.2, -0.75],
    ];
  return merge(alongRoad(section(COLUMN_Y), xs), alongRoad(section(-COLUMN_Y), xs));
}

/** Precast beams of the long stretch: fourteen a span, cut open below; one slab-like body at massing level. */
function addBeams(part: PartBuilder, approach: Approach, level: Level): void {
  const { beams } = supports(approach);
  const length = approach.beamSpan - 0.5;
  const profile: Point2[] = [
    [-0.45, -BEAM_DEPTH + 0.1],
    [0.45, -BEAM_DEPTH + 0.1],
    [0.75, -0.42],
    [-0.75, -0.42],
  ];
  const wide: Point2[] = profile.map(([y, rise]): Point2 => [Math.sign(y) * (15.2 + Math.abs(y)), rise]);
  const unit = loft(
    [-length / 2, length / 2].map((x) =>
      (level !== 'massing' ? profile : wide).map(([y, rise]): Point3 => [x, rise, -y]),
    ),
    true,
    10,
  );
  const places: Matrix4[] = [];
  const across = level !== 'massing' ? BEAMS_ACROSS : 1;
  for (let i = 0; i + 1 < beams.length; i++) {
    const [a, b] = [beams[i]!, beams[i + 1]!].sort((p, q) => p - q) as [number, number];
    const [za, zb] = [roadLevel(a), roadLevel(b)];
    for (let k = 0; k < across; k++) {
      const y = across === 1 ? 0 : -15.2 + (30.4 * k) / (across - 1);
      const lower = across === 1 ? 0 : slabUnderside(y) - slabUnderside(0);
      places.push(
        new Matrix4()
          .makeTranslation((a + b) / 2, (za + zb) / 2 + lower, -y)
          .multiply(new Matrix4().makeRotationZ(Math.atan2(zb - za, b - a))),
      );
    }
  }
  part.repeat('deck-concrete', unit, places);
}

/** A column's plan: six-sided, 2.2 m. */
const COLUMN_PLAN: Point2[] = [
  [1.25, 0],
  [0.75, 1.1],
  [-0.75, 1.1],
  [-1.25, 0],
  [-0.75, -1.1],
  [0.75, -1.1],
];

/** The beam across two columns: full depth between them, tapering to its ends; top at 0. */
function hammerhead(): Geometry {
  const half = HAMMERHEAD.length / 2;
  const face: Point2[] = [
    [-half, -0.9],
    [-COLUMN_Y - 1.6, -HAMMERHEAD.height],
    [COLUMN_Y + 1.6, -HAMMERHEAD.height],
    [half, -0.9],
    [half, 0],
    [-half, 0],
  ];
  const at = (x: number): Point3[] => face.map(([y, rise]): Point3 => [x, rise, -y]);
  return loft([at(-HAMMERHEAD.width / 2), at(HAMMERHEAD.width / 2)], true, 10);
}

/** A pier every span between the end pier and the abutment. */
function addPiers(part: PartBuilder, approach: Approach, ground: (x: number, north: number) => number): void {
  const { boxes, beams } = supports(approach);
  const tops = [
    ...boxes.slice(1).map((x) => ({ x, top: roadLevel(x) - BOX_DEPTH_PIER - 0.25 })),
    ...beams.slice(1, -1).map((x) => ({ x, top: roadLevel(x) - BEAM_DEPTH - 0.45 })),
  ];
  const columns: Matrix4[] = [];
  for (const { x, top } of tops) {
    for (const y of [-COLUMN_Y, COLUMN_Y]) {
      const foot = ground(x, y) - 1;
      const height = top - HAMMERHEAD.height + 0.1 - foot;
      columns.push(place([x, foot, -y], 0, [1, height, 1]));
    }
  }
  part.repeat('pier-concrete', prism(COLUMN_PLAN, 0, 1, [], 10), columns);
  part.repeat(
    'pier-concrete',
    hammerhead(),
    tops.map(({ x, top }) => new Matrix4().makeTranslation(x, top, 0)),
  );
}

/** Girders and piers of one approach. */
export function addApproach(
  part: PartBuilder,
  approach: Approach,
  ground: (x: number, north: number) => number,
  level: Level,
): void {
  part.add('deck-concrete', boxGirders(approach, level));
  addBeams(part, approach, level);
  addPiers(part, approach, ground);
}

/** End pier P11 or P17: a portal with ears below its beam, to which the tie-downs go. */
export function addEndPier(part: PartBuilder, x: number, groundLevel: number): void {
  const ear = roadLevel(x) + EDGE_RISE - DECK.asphalt - DECK.slab - 0.1 - TIE_DOWN_LENGTH;
  const beamTop = roadLevel(x) - 3.45;
  part.add(
    'pier-concrete',
    ...[-10, 10].map((z) =>
      chamferedBox([x - 1.75, groundLevel - 2, z - 1.5], [x + 1.75, beamTop - 2.9, z + 1.5], 0.25),
    ),
    chamferedBox([x - 2, beamTop - 3, -14.2], [x + 2, beamTop, 14.2], 0.2),
    ...[-1, 1].map((side) =>
      box([x - 1.2, ear - 1.2, side > 0 ? 11.4 : -16.8], [x + 1.2, ear, side > 0 ? 16.8 : -11.4]),
    ),
    ...[-12, 12].flatMap((z) =>
      [-1.1, 1.1].map((dx) =>
        box([x + dx - 0.5, beamTop - 0.05, z - 0.6], [x + dx + 0.5, beamTop + 0.5, z + 0.6]),
      ),
    ),
  );
  // The end diaphragm of the steel deck, which the bearings carry.
  part.add(
    'steel',
    box([x + (x > 0 ? -1.6 : 0.6), beamTop + 0.5, -15], [x + (x > 0 ? -0.6 : 1.6), roadLevel(x) - 0.62, 15]),
  );
}

/** Abutments with wing walls that hold the embankment. */
export function addAbutments(part: PartBuilder, ground: (x: number, north: number) => number): void {
  for (const x of [SOUTH_ABUTMENT_X, NORTH_ABUTMENT_X]) {
    const out = x < 0 ? -1 : 1;
    const base = ground(x, 0) - 2;
    const face = box(
      [Math.min(x, x + out * 2.5), base, -DECK.halfWidth],
      [Math.max(x, x + out * 2.5), roadLevel(x) - 0.75, DECK.halfWidth],
    );
    part.add('pier-concrete', translate(face, [-out * 0.4, 0, 0]));
  }
}
