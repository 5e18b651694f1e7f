// The composite deck: slab and carriageway for the whole road, steel girders and beams under the cable-stayed part.
// Dossier section 7 (width and system sourced; sizes and lane strips estimated).
import { type Geometry, merge } from '../../../kit/geometry.ts';
import type { Level, PartBuilder } from '../../../kit/model.ts';
import type { Point2 } from '../../../kit/outline.ts';
import { box, extrude } from '../../../kit/solids.ts';
import { DECK, STEEL } from './dimensions.ts';
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
} from './road.ts';

/** Stations follow the deck's own module of 12 m; the massing is coarser. */
export const stationsFor = (from: number, to: number, level: Level): number[] =>
  stations(from, to, level !== 'massing' ? 12 : 150);

/** Underside of the slab at a distance from the centre line. */
export const slabUnderside = (y: number): number => crossfall(y) - DECK.asphalt - DECK.slab;

const FASCIA_DROP = 0.62;
/** A second sheet of asphalt lies this far below the inlaid one, so that hairline seams between strips stay dark. */
export const UNDERLAY = 0.12;

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
export function addSteel(part: PartBuilder, [from, to]: Stretch, level: Level): void {
  const xs = stationsFor(from, to, level);
  const top = slabUnderside(STEEL.girderY) + 0.02;
  const full = level !== 'massing';
  const girder: Section = full
    ? iSection(STEEL.girderY, top, STEEL.girderDepth, STEEL.flangeWidth, STEEL.flangeThickness, 0.04)
    : bar(STEEL.girderY - 0.3, STEEL.girderY + 0.3, top - STEEL.girderDepth, top);
  part.add('steel', alongRoad(girder, xs, 5), alongRoad(otherSide(girder), xs, 5));
  if (!full) {
    part.repeat('steel', box([-0.3, -2.1, -15.3], [0.3, -0.5, 15.3]), everyAt(24, from, to));
    return;
  }
  for (const y of [-STEEL.stringerY, STEEL.stringerY]) {
    part.add(
      'steel',
      alongRoad(iSection(y, slabUnderside(y) + 0.02, STEEL.stringerDepth, 0.3, 0.03, 0.03), xs, 5),
    );
  }
  part.repeat('steel', transverseBeam(), everyAt(STEEL.crossBeamPitch, from, to));
  const stiffener = box([-0.015, top - STEEL.girderDepth + 0.05, -0.36], [0.015, top - 0.05, 0.36]);
  const places = [];
  for (
    let x = Math.ceil((from - 1) / STEEL.stiffenerPitch) * STEEL.stiffenerPitch + 1;
    x < to;
    x += STEEL.stiffenerPitch
  ) {
    places.push(onRoadAt(x, STEEL.girderY, 0), onRoadAt(x, -STEEL.girderY, 0));
  }
  part.repeat('steel', stiffener, places);
}

const everyAt = (pitch: number, from: number, to: number) => {
  const places = [];
  const first = Math.ceil((from - pitch / 2) / pitch) * pitch + pitch / 2;
  for (let x = first; x < to; x += pitch) places.push(onRoadAt(x, 0, 0));
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
