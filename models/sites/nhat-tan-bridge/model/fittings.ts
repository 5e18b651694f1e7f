// What stands along the road: median, crash barriers, parapets and the line of light under them (dossier sections 7 and 9,
// sizes estimated).
import type { Matrix4 } from 'three';
import { type Geometry, merge } from '../../../kit/geometry.ts';
import type { Level, PartBuilder } from '../../../kit/model.ts';
import type { Point2 } from '../../../kit/outline.ts';
import { box, loft } from '../../../kit/solids.ts';
import type { Point3 } from '../../../../src/base/index.ts';
import { DECK } from './dimensions.ts';
import { stationsFor } from './deck.ts';
import { alongRoad, bar, EDGE_RISE, onRoadAt, otherSide, type Section, type Stretch } from './road.ts';

/** A median barrier's profile: broad foot, sloping flank, narrow top. */
function medianSection(): Section {
  const half = DECK.medianBarrierHalf;
  const right: Point2[] = [
    [half, -0.1],
    [half, 0.08],
    [0.16, 0.28],
    [0.1, DECK.medianBarrierHeight - 0.03],
    [0.07, DECK.medianBarrierHeight],
  ];
  return [...right, ...right.map(([y, rise]): Point2 => [-y, rise]).reverse()];
}

/** The concrete foot of a crash barrier: a sloping face to the traffic, its top edges cut back. */
function barrierFoot(): Section {
  const [inner, outer] = [DECK.roadEdge + 0.03, DECK.crashBarrierEdge];
  const top = EDGE_RISE + DECK.crashBarrierFoot;
  return [
    [inner, EDGE_RISE - 0.1],
    [outer, EDGE_RISE - 0.1],
    [outer, top - 0.03],
    [outer - 0.03, top],
    [inner + 0.12, top],
    [inner + 0.09, top - 0.03],
    [inner, EDGE_RISE + 0.14],
  ];
}

/** Median and crash barriers between two ends of the road. */
export function addBarriers(part: PartBuilder, [from, to]: Stretch, level: Level): void {
  const xs = stationsFor(from, to, level);
  if (level === 'massing') {
    const high = EDGE_RISE + DECK.crashBarrierHeight;
    const foot = bar(DECK.roadEdge + 0.03, DECK.crashBarrierEdge, EDGE_RISE - 0.1, high);
    part.add('deck-concrete', alongRoad(foot, xs), alongRoad(otherSide(foot), xs));
    return;
  }
  part.add('deck-concrete', alongRoad(medianSection(), xs));
  const foot = barrierFoot();
  part.add('deck-concrete', alongRoad(foot, xs), alongRoad(otherSide(foot), xs));
  const middle = (DECK.roadEdge + DECK.crashBarrierEdge) / 2 + 0.05;
  const high = EDGE_RISE + DECK.crashBarrierHeight;
  const tube = hexagon(middle, high - 0.08, 0.08);
  part.add('barrier-tube', alongRoad(tube, xs, 70), alongRoad(otherSide(tube), xs, 70));
  part.repeat('barrier-tube', barrierPost(high), bothSides(middle, from, to, 4));
}

/** A post between the concrete and its tube, broad at its foot, leaning out to the saddle under the tube. */
function barrierPost(high: number): Geometry {
  const ring = (y: number, halfX: number, z0: number, z1: number): Point3[] => [
    [-halfX, y, z1],
    [halfX, y, z1],
    [halfX, y, z0],
    [-halfX, y, z0],
  ];
  const low = EDGE_RISE + DECK.crashBarrierFoot - 0.02;
  return loft(
    [ring(low, 0.09, -0.09, 0.07), ring(low + 0.12, 0.05, -0.06, 0.06), ring(high - 0.13, 0.06, -0.05, 0.07)],
    true,
    10,
  );
}

const hexagon = (y: number, rise: number, radius: number): Section =>
  Array.from({ length: 6 }, (_, i): Point2 => {
    const angle = (Math.PI * i) / 3;
    return [y + radius * Math.cos(angle), rise + radius * Math.sin(angle)];
  });

/** Placements on both edges every `pitch` metres; +z of the piece looks outwards. */
function bothSides(y: number, from: number, to: number, pitch: number): Matrix4[] {
  const places: Matrix4[] = [];
  for (let x = from + pitch / 2; x < to; x += pitch) {
    places.push(onRoadAt(x, -y, 0), onRoadAt(x, y, 0, 180));
  }
  return places;
}

/** One panel of parapet along x: a flat post in its middle and its round rails; its foot at the road's edge height. */
function parapetPanel(length: number, rails: number): Geometry {
  const base = EDGE_RISE + 0.25;
  const top = EDGE_RISE + DECK.parapetHeight + DECK.walkwayRise;
  const post = loft(
    [
      { y: base, z0: -0.07, z1: 0.06 },
      { y: top - 0.06, z0: -0.055, z1: 0.03 },
    ].map(({ y, z0, z1 }): Point3[] => [
      [-0.014, y, z1],
      [0.014, y, z1],
      [0.014, y, z0],
      [-0.014, y, z0],
    ]),
    false,
    10,
  );
  const pieces: Geometry[] = [post];
  for (let rail = 0; rail < rails; rail++) {
    const isTop = rail === rails - 1;
    const height = base + 0.2 + ((top - base - 0.24) * rail) / (rails - 1);
    pieces.push(openTube(length, height, isTop ? 0.05 : 0.024, isTop ? 7 : 4));
  }
  return merge(...pieces);
}

/** A round bar along x without end faces: panels meet end to end. */
function openTube(length: number, height: number, radius: number, sides: number): Geometry {
  const ring = (x: number): Point3[] =>
    Array.from({ length: sides }, (_, i): Point3 => {
      const angle = (2 * Math.PI * i) / sides;
      return [x, height + radius * Math.cos(angle), radius * Math.sin(angle)];
    });
  return loft([ring(-length / 2), ring(length / 2)], false, 80);
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

/** The line of light on the outer face of both edges, all along the bridge (section 9). */
export function addLightLine(part: PartBuilder, [from, to]: Stretch): void {
  const xs = stationsFor(from, to, 'full');
  const line = bar(DECK.halfWidth - 0.01, DECK.halfWidth + 0.06, EDGE_RISE - 0.16, EDGE_RISE - 0.02);
  part.add('light-line', alongRoad(line, xs), alongRoad(otherSide(line), xs));
}

/** A small box with its foot on the barrier: what a lamp or a sign stands on. */
export const barrierSaddle = (): Geometry =>
  box(
    [-0.16, EDGE_RISE + DECK.crashBarrierFoot - 0.01, -0.14],
    [0.16, EDGE_RISE + DECK.crashBarrierFoot + 0.03, 0.14],
  );
