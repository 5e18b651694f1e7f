// The carriageway of the whole road: asphalt with its lines inlaid, arrows, and the joints at the ends of the steel deck.
// Dossier section 7 (use of the lanes sourced; widths, lines and arrows estimated).
import { type Geometry, translate } from '../../../kit/geometry.ts';
import type { Level, PartBuilder } from '../../../kit/model.ts';
import type { Point2 } from '../../../kit/outline.ts';
import { prism } from '../../../kit/solids.ts';
import { stationsFor, UNDERLAY } from './deck.ts';
import { DECK, MAIN_LENGTH, type Pylon } from './dimensions.ts';
import { alongRoad, crossfall, EDGE_RISE, onRoadAt, otherSide, type Stretch, strip } from './road.ts';

const LINE = 0.15;
/** Dash and whole step of a broken lane line. */
const DASH = 4;
const DASH_STEP = 12;

/** Lines as (distance of the middle from the centre line, material, broken). */
const LINES = [
  { y: DECK.medianEdge + 0.2, material: 'road-line', broken: false },
  { y: DECK.laneLine, material: 'road-line', broken: true },
  { y: DECK.busLine, material: 'road-line', broken: true },
  { y: DECK.mixedLine, material: 'bus-line', broken: false },
  { y: DECK.roadEdge - 0.3, material: 'road-line', broken: false },
] as const;

/** Carriageway with its lines inlaid, so that no two sheets lie on each other. */
export function addCarriageway(part: PartBuilder, [from, to]: Stretch, level: Level): void {
  const xs = stationsFor(from, to, level);
  for (const side of [-1, 1]) {
    const inlay = (y0: number, y1: number, at: readonly number[]): Geometry =>
      side > 0 ? strip(y0, y1, at) : strip(-y1, -y0, at);
    if (level === 'massing') {
      part.add('asphalt', inlay(0.2, DECK.roadEdge, xs));
      continue;
    }
    part.add('asphalt', translate(inlay(0.2, DECK.roadEdge, xs), [0, -UNDERLAY, 0]));
    let edge = 0.2;
    for (const { y, material, broken } of LINES) {
      const [y0, y1] = [y - LINE / 2, y + LINE / 2];
      part.add('asphalt', inlay(edge, y0, xs));
      edge = y1;
      if (!broken) {
        part.add(material, inlay(y0, y1, xs));
        continue;
      }
      for (let x = Math.ceil(from / DASH_STEP) * DASH_STEP; x + DASH_STEP <= to; x += DASH_STEP) {
        part.add(material, inlay(y0, y1, [x, x + DASH]));
        part.add('asphalt', inlay(y0, y1, [x + DASH, x + DASH_STEP]));
      }
      const [first, last] = [Math.ceil(from / DASH_STEP), Math.floor(to / DASH_STEP)];
      if (first * DASH_STEP > from) part.add('asphalt', inlay(y0, y1, [from, first * DASH_STEP]));
      if (last * DASH_STEP < to) part.add('asphalt', inlay(y0, y1, [last * DASH_STEP, to]));
    }
    part.add('asphalt', inlay(edge, DECK.roadEdge, xs));
  }
}

/** A straight-on arrow 5 m long that points to +x, and, on the bus lane, the bar across it. */
const ARROW: Point2[] = [
  [-2.5, -0.08],
  [0.6, -0.08],
  [0.6, -0.45],
  [2.5, 0],
  [0.6, 0.45],
  [0.6, 0.08],
  [-2.5, 0.08],
];
/** Thickness of the thermoplastic, as it shows. */
const PAINT = 0.012;
const ARROW_STEP = 75;

/** Arrows in the three wide lanes of each side within 150 m of a pylon; traffic keeps right, so y < 0 drives north. */
export function addArrows(part: PartBuilder, pylon: Pylon): void {
  const arrow = prism(ARROW, -0.02, PAINT);
  const lanes = [
    { y: (DECK.medianEdge + DECK.laneLine) / 2, material: 'road-line' },
    { y: (DECK.laneLine + DECK.busLine) / 2, material: 'road-line' },
    { y: (DECK.busLine + DECK.mixedLine) / 2, material: 'bus-line' },
  ];
  const [from, to] = [pylon.x - 150, pylon.x + 150];
  for (const material of ['road-line', 'bus-line']) {
    const places = lanes
      .filter((lane) => lane.material === material)
      .flatMap(({ y }) =>
        [-1, 1].flatMap((side) =>
          Array.from({ length: (to - from) / ARROW_STEP }, (_, i) =>
            onRoadAt(from + ARROW_STEP * (i + 0.5), side * y, crossfall(y), side < 0 ? 0 : 180),
          ),
        ),
      );
    part.repeat(material, arrow, places);
  }
}

/** Modular steel joints at the two ends of the continuous deck, 0.6 wide (section 7). */
export function addExpansionJoints(part: PartBuilder): void {
  for (const x of [0, MAIN_LENGTH]) {
    for (const side of [-1, 1]) {
      for (const offset of [-0.25, -0.05, 0.15]) {
        const section = [
          [0.3, crossfall(0.3) - 0.05],
          [DECK.roadEdge, EDGE_RISE - 0.05],
          [DECK.roadEdge, EDGE_RISE + 0.03],
          [0.3, crossfall(0.3) + 0.03],
        ] as const;
        part.add(
          'barrier-tube',
          alongRoad(side > 0 ? section : otherSide(section), [x + offset, x + offset + 0.1]),
        );
      }
    }
  }
}
