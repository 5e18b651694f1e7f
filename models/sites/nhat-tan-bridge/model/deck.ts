// The composite deck: slab and carriageway for the whole road, steel girders and beams under the cable-stayed part.
// Dossier section 7 (width and system sourced; sizes and lane strips estimated).
import { type Geometry, merge, translate } from '../../../kit/geometry.ts';
import type { Level, PartBuilder } from '../../../kit/model.ts';
import type { Point2 } from '../../../kit/outline.ts';
import { box, extrude } from '../../../kit/solids.ts';
import { DECK, MAIN_LENGTH, STEEL } from './dimensions.ts';
import {
  alongRoad,
  bar,
  crossfall,
  EDGE_RISE,
  onRoadAt,
  otherSide,
  type Section,
  type Stretch,
  stations,
  strip,
} from './road.ts';

/** Stations follow the deck's own module of 12 m; the massing is coarser. */
export const stationsFor = (from: number, to: number, level: Level): number[] =>
  stations(from, to, level === 'full' ? 12 : 150);

/** Underside of the slab at a distance from the centre line. */
export const slabUnderside = (y: number): number => crossfall(y) - DECK.asphalt - DECK.slab;

const FASCIA_DROP = 0.62;
/** A second sheet of asphalt lies this far below the inlaid one, so that hairline seams between strips stay dark. */
const UNDERLAY = 0.12;

/** Slab with its fascias. */
function slabSection(): Section {
  const right: Point2[] = [
    [0, slabUnderside(0)],
    [STEEL.girderY + 0.6, slabUnderside(STEEL.girderY)],
    [DECK.halfWidth - 0.25, EDGE_RISE - FASCIA_DROP],
    [DECK.halfWidth, EDGE_RISE - FASCIA_DROP],
    [DECK.halfWidth, EDGE_RISE - 0.02],
    [DECK.roadEdge, EDGE_RISE - 0.02],
    [DECK.roadEdge, EDGE_RISE - UNDERLAY - 0.05],
    [0, -UNDERLAY - 0.05],
  ];
  const left = right.slice(1, -1).map(([y, rise]): Point2 => [-y, rise]);
  return [...right, ...left.reverse()];
}

/** Concrete slab, kerbs and walkways between two ends of the road. */
export function addSlab(part: PartBuilder, [from, to]: Stretch, level: Level): void {
  const xs = stationsFor(from, to, level);
  part.add('deck-concrete', alongRoad(slabSection(), xs));
  const kerb = bar(DECK.walkwayEdge, DECK.halfWidth, EDGE_RISE - 0.1, EDGE_RISE + 0.26);
  const walk = bar(DECK.stayLineEdge, DECK.walkwayEdge, EDGE_RISE - 0.1, EDGE_RISE + DECK.walkwayRise);
  part.add('deck-concrete', alongRoad(kerb, xs), alongRoad(otherSide(kerb), xs));
  part.add('walkway', alongRoad(walk, xs), alongRoad(otherSide(walk), xs));
}

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

/** A welded I: (y, rise) with its top flange at `top`. */
function iSection(
  y: number,
  top: number,
  depth: number,
  flange: number,
  plate: number,
  web: number,
): Section {
  const [f, w] = [flange / 2, web / 2];
  const low = top - depth;
  return [
    [y - f, low],
    [y + f, low],
    [y + f, low + plate],
    [y + w, low + plate],
    [y + w, top - plate],
    [y + f, top - plate],
    [y + f, top],
    [y - f, top],
    [y - f, top - plate],
    [y - w, top - plate],
    [y - w, low + plate],
    [y - f, low + plate],
  ];
}

/** Two edge girders with stiffeners, transverse beams each 4 m, two stringers. */
export function addSteel(part: PartBuilder, level: Level): void {
  const xs = stationsFor(0, MAIN_LENGTH, level);
  const top = slabUnderside(STEEL.girderY) + 0.02;
  const full = level === 'full';
  const girder: Section = full
    ? iSection(STEEL.girderY, top, STEEL.girderDepth, STEEL.flangeWidth, STEEL.flangeThickness, 0.04)
    : bar(STEEL.girderY - 0.3, STEEL.girderY + 0.3, top - STEEL.girderDepth, top);
  part.add('steel', alongRoad(girder, xs, 5), alongRoad(otherSide(girder), xs, 5));
  if (!full) {
    part.repeat('steel', box([-0.3, -2.1, -15.3], [0.3, -0.5, 15.3]), everyAt(24));
    return;
  }
  for (const y of [-STEEL.stringerY, STEEL.stringerY]) {
    part.add(
      'steel',
      alongRoad(iSection(y, slabUnderside(y) + 0.02, STEEL.stringerDepth, 0.3, 0.03, 0.03), xs, 5),
    );
  }
  part.repeat('steel', transverseBeam(), everyAt(STEEL.crossBeamPitch));
  const stiffener = box([-0.015, top - STEEL.girderDepth + 0.05, -0.36], [0.015, top - 0.05, 0.36]);
  const places = [];
  for (let x = 1; x < MAIN_LENGTH; x += STEEL.stiffenerPitch) {
    places.push(onRoadAt(x, STEEL.girderY, 0), onRoadAt(x, -STEEL.girderY, 0));
  }
  part.repeat('steel', stiffener, places);
}

const everyAt = (pitch: number) => {
  const places = [];
  for (let x = pitch / 2; x < MAIN_LENGTH; x += pitch) places.push(onRoadAt(x, 0, 0));
  return places;
};

/** A transverse I-beam, its top flange following the crossfall, its bottom flange level. */
function transverseBeam(): Geometry {
  const reach = STEEL.girderY - 0.06;
  const low = slabUnderside(0) - STEEL.crossBeamDepth;
  const web: Point2[] = [
    [-reach, low + 0.3],
    [-reach + 1.5, low],
    [reach - 1.5, low],
    [reach, low + 0.3],
    [reach, slabUnderside(reach) + 0.03],
    [0, slabUnderside(0) + 0.03],
    [-reach, slabUnderside(reach) + 0.03],
  ];
  // The web is drawn in the x–y plane of `extrude`; a quarter turn lays its length across the bridge.
  const turned = (geometry: Geometry): Geometry => ({
    positions: swapAxes(geometry.positions),
    normals: swapAxes(geometry.normals),
    indices: geometry.indices,
  });
  const flange = box([-reach + 1.5, low - 0.03, -0.2], [reach - 1.5, low + 0.005, 0.2]);
  return turned(merge(extrude(web, -0.02, 0.02, [], 5), flange));
}

/** (x, y, z) → (z, y, −x): a quarter turn about the vertical. */
function swapAxes(values: readonly number[]): number[] {
  const out: number[] = [];
  for (let i = 0; i < values.length; i += 3) out.push(values[i + 2]!, values[i + 1]!, -values[i]!);
  return out;
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
