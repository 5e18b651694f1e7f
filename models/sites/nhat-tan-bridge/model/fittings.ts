// What stands on the road: median, crash barriers, parapets, lamps, gantries (dossier section 7, sizes estimated).
import type { Matrix4 } from 'three';
import { type Geometry, merge, translate } from '../../../kit/geometry.ts';
import type { Level, PartBuilder } from '../../../kit/model.ts';
import type { Point2 } from '../../../kit/outline.ts';
import { beam, box, frustum, lathe } from '../../../kit/solids.ts';
import { DECK, GANTRY_X, LAMP, NORTH_ABUTMENT_X, SOUTH_ABUTMENT_X } from './dimensions.ts';
import { stationsFor } from './deck.ts';
import {
  alongRoad,
  bar,
  crossfall,
  EDGE_RISE,
  onRoadAt,
  otherSide,
  type Section,
  type Stretch,
} from './road.ts';

/** A median barrier's profile: broad foot, sloping flank, narrow top. */
function medianSection(): Section {
  const half = DECK.medianBarrierHalf;
  const right: Point2[] = [
    [half, -0.1],
    [half, 0.08],
    [0.16, 0.28],
    [0.09, DECK.medianBarrierHeight],
  ];
  return [...right, ...right.map(([y, rise]): Point2 => [-y, rise]).reverse()];
}

/** Median and crash barriers between two ends of the road. */
export function addBarriers(part: PartBuilder, [from, to]: Stretch, level: Level): void {
  const xs = stationsFor(from, to, level);
  if (level === 'full') part.add('deck-concrete', alongRoad(medianSection(), xs));
  const foot = bar(
    DECK.roadEdge + 0.03,
    DECK.crashBarrierEdge,
    EDGE_RISE - 0.1,
    EDGE_RISE + (level === 'full' ? DECK.crashBarrierFoot : DECK.crashBarrierHeight),
  );
  part.add('deck-concrete', alongRoad(foot, xs), alongRoad(otherSide(foot), xs));
  if (level === 'massing') return;
  const middle = (DECK.roadEdge + DECK.crashBarrierEdge) / 2;
  const high = EDGE_RISE + DECK.crashBarrierHeight;
  const tube = hexagon(middle, high - 0.09, 0.09);
  part.add('barrier-tube', alongRoad(tube, xs, 70), alongRoad(otherSide(tube), xs, 70));
  const post = box([-0.06, EDGE_RISE + 0.55, -0.04], [0.06, high - 0.1, 0.04]);
  part.repeat('barrier-tube', post, bothSides(middle, from, to, 4));
}

const hexagon = (y: number, rise: number, radius: number): Section =>
  Array.from({ length: 6 }, (_, i): Point2 => {
    const angle = (Math.PI * i) / 3;
    return [y + radius * Math.cos(angle), rise + radius * Math.sin(angle)];
  });

function bothSides(y: number, from: number, to: number, pitch: number): Matrix4[] {
  const places: Matrix4[] = [];
  for (let x = from + pitch / 2; x < to; x += pitch) {
    places.push(onRoadAt(x, -y, 0), onRoadAt(x, y, 0, 180));
  }
  return places;
}

/** One panel of parapet along x: a post in its middle and its rails; its foot at the road's edge height. */
function parapetPanel(length: number, rails: number): Geometry {
  const base = EDGE_RISE + 0.2;
  const top = EDGE_RISE + DECK.parapetHeight + DECK.walkwayRise;
  const pieces: Geometry[] = [];
  pieces.push(box([-0.04, base, -0.05], [0.04, top, 0.05]));
  for (let rail = 0; rail < rails; rail++) {
    const height = base + 0.22 + ((top - base - 0.24) * rail) / (rails - 1);
    const half = rail === rails - 1 ? 0.05 : 0.025;
    pieces.push(openBar(length, height, half));
  }
  return merge(...pieces);
}

/** A square bar along x without end faces: panels meet end to end. */
function openBar(length: number, height: number, half: number): Geometry {
  const closed = box([-length / 2, height - half, -half], [length / 2, height + half, half]);
  const kept: number[] = [];
  for (let i = 0; i < closed.indices.length; i += 3) {
    if (Math.abs(closed.normals[closed.indices[i]! * 3]!) > 0.5) continue;
    kept.push(...closed.indices.slice(i, i + 3));
  }
  return { ...closed, indices: kept };
}

/** Parapets on both edges; a solid line at massing level. */
export function addParapets(part: PartBuilder, [from, to]: Stretch, panel: number, level: Level): void {
  const y = (DECK.walkwayEdge + DECK.halfWidth) / 2;
  if (level === 'massing') {
    const rail = bar(y - 0.06, y + 0.06, EDGE_RISE + 0.75, EDGE_RISE + 1.3);
    const xs = stationsFor(from, to, level);
    part.add('parapet', alongRoad(rail, xs), alongRoad(otherSide(rail), xs));
    return;
  }
  const count = Math.floor((to - from) / panel);
  const fitted = (to - from) / count;
  part.repeat(
    'parapet',
    parapetPanel(fitted, panel === DECK.parapetPanel ? 5 : 3),
    bothSides(y, from, to, fitted),
  );
}

/** A lamp on the outer barrier line, its arm reaching along +z: over the carriageway once it is placed. */
function lamp(): Geometry {
  const reach = 2.6;
  const pole = lathe(
    [
      [0.13, EDGE_RISE],
      [0.1, EDGE_RISE + 4],
      [0.06, LAMP.height],
    ],
    8,
  );
  const arm = beam([0, LAMP.height - 0.4, 0], [0, LAMP.height + 0.35, reach], 0.08, 0.08);
  const light = translate(frustum([0.34, 0.9], [0.2, 0.7], 0.14), [0, LAMP.height + 0.28, reach + 0.2]);
  return merge(pole, arm, light);
}

/** Lamps each 36 m on both sides of the whole bridge. */
export function addLamps(part: PartBuilder): void {
  const places: Matrix4[] = [];
  const y = DECK.crashBarrierEdge - 0.17;
  // Half a module off, so that no lamp stands where a stay comes down.
  for (let x = SOUTH_ABUTMENT_X + 21; x < NORTH_ABUTMENT_X; x += LAMP.pitch) {
    places.push(onRoadAt(x, y, 0), onRoadAt(x, -y, 0, 180));
  }
  part.repeat('barrier-tube', lamp(), places);
}

/** Direction gantries: a portal over all lanes with a sign for each carriageway. */
export function addGantries(part: PartBuilder, level: Level): void {
  const y = DECK.crashBarrierEdge - 0.1;
  const portal = merge(
    box([-0.2, EDGE_RISE, -y - 0.2], [0.2, 7.6, -y + 0.2]),
    box([-0.2, EDGE_RISE, y - 0.2], [0.2, 7.6, y + 0.2]),
    box([-0.25, 6.6, -y], [0.25, 7.1, y]),
    ...(level === 'full' ? [box([-0.25, 7.9, -y], [0.25, 8.2, y])] : []),
  );
  const sign = (side: number): Geometry =>
    box([side * 0.3 - 0.06, 6.0, side * 7.5 - 4], [side * 0.3 + 0.06, 9.2, side * 7.5 + 4]);
  const places = GANTRY_X.map((x) => onRoadAt(x, 0, crossfall(0)));
  part.repeat('barrier-tube', portal, places);
  part.repeat('sign', merge(sign(1), sign(-1)), places);
}
