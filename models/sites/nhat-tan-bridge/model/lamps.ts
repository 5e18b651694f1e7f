// Street lights, direction gantries and speed signs (dossier section 7; sizes estimated, gantries and signs from memory).
import { Matrix4 } from 'three';
import type { Point3 } from '../../../../src/base/index.ts';
import { type Geometry, merge, transform, translate } from '../../../kit/geometry.ts';
import type { PartBuilder } from '../../../kit/model.ts';
import { circle } from '../../../kit/outline.ts';
import { beam, box, chamferedBox, lathe, prism, sweepSection } from '../../../kit/solids.ts';
import { DECK, GANTRY_X, LAMP, NORTH_ABUTMENT_X, SOUTH_ABUTMENT_X } from './dimensions.ts';
import { barrierSaddle } from './fittings.ts';
import { crossfall, EDGE_RISE, onRoadAt, roadLevel } from './road.ts';

/** How far a lamp's arm reaches over the carriageway. */
const REACH = 2.6;
const LAMP_Y = DECK.crashBarrierEdge - 0.17;

/** A lamp on the outer barrier line, its arm reaching along +z: over the carriageway once it is placed. */
function lamp(): { metal: Geometry; lens: Geometry } {
  const foot = EDGE_RISE + DECK.crashBarrierFoot;
  const pole = lathe(
    [
      [0.17, foot],
      [0.17, foot + 0.03],
      [0.12, foot + 0.05],
      [0.11, foot + 0.9],
      [0.095, foot + 0.95],
      [0.055, LAMP.height - 0.6],
    ],
    8,
    50,
  );
  const path = [0, 0.25, 0.5, 0.75, 1].map(
    (t): Point3 => [0, LAMP.height - 0.65 + 0.75 * Math.sin((t * Math.PI) / 2), REACH * t ** 1.3],
  );
  const half = 0.04;
  const arm = sweepSection(
    path,
    [
      [-half, -half],
      [half, -half],
      [half, half],
      [-half, half],
    ],
    50,
  );
  const head = chamferedBox(
    [-0.16, LAMP.height + 0.06, REACH - 0.15],
    [0.16, LAMP.height + 0.17, REACH + 0.65],
    0.04,
  );
  const lens = box([-0.12, LAMP.height + 0.035, REACH - 0.05], [0.12, LAMP.height + 0.062, REACH + 0.58]);
  return { metal: merge(pole, arm, head, barrierSaddle()), lens };
}

/** Where lamps stand: half a module off, so that none stands where a stay comes down. */
export function lampPlaces(): { x: number; side: -1 | 1 }[] {
  const places: { x: number; side: -1 | 1 }[] = [];
  for (let x = SOUTH_ABUTMENT_X + 21; x < NORTH_ABUTMENT_X; x += LAMP.pitch) {
    places.push({ x, side: 1 }, { x, side: -1 });
  }
  return places;
}

/** Middle of a lamp's lens in the model's frame. */
export function lensPoint({ x, side }: { x: number; side: -1 | 1 }): Point3 {
  return [x, roadLevel(x) + LAMP.height, -side * (LAMP_Y - REACH - 0.25)];
}

/** Lamps each 36 m on both sides of the whole bridge. */
export function addLamps(part: PartBuilder): void {
  const { metal, lens } = lamp();
  const places: Matrix4[] = lampPlaces().map(({ x, side }) =>
    onRoadAt(x, side * LAMP_Y, 0, side > 0 ? 0 : 180),
  );
  part.repeat('barrier-tube', metal, places);
  part.repeat('lamp-lens', lens, places);
}

/** Adds a few copies as one mesh. */
const addAt = (part: PartBuilder, material: string, geometry: Geometry, places: readonly Matrix4[]): void => {
  part.add(material, ...places.map((at) => transform(geometry, at)));
};

/** A lattice portal over all lanes with a sign for each carriageway, at both ends of the bridge. */
export function addGantries(part: PartBuilder): void {
  const y = DECK.crashBarrierEdge - 0.1;
  const places = GANTRY_X.map((x) => onRoadAt(x, 0, crossfall(0)));
  const sign = (side: number): Geometry =>
    chamferedBox(
      [-side * 0.62 - 0.05, 6.1, side * 7.5 - 4],
      [-side * 0.62 + 0.05, 9.2, side * 7.5 + 4],
      0.03,
    );
  addAt(part, 'sign', merge(sign(1), sign(-1)), places);
  const posts = [-y, y].map((z) => box([-0.22, EDGE_RISE, z - 0.22], [0.22, 8.6, z + 0.22]));
  const chords = [
    [-0.4, 6.9],
    [0.4, 6.9],
    [-0.4, 8.3],
    [0.4, 8.3],
  ].map(([x, h]) => box([x! - 0.07, h! - 0.07, -y], [x! + 0.07, h! + 0.07, y]));
  const bays = 16;
  const lacing = Array.from({ length: bays }, (_, i) => {
    const [z0, z1] = [-y + (2 * y * i) / bays, -y + (2 * y * (i + 1)) / bays];
    const [a, b] = i % 2 === 0 ? [6.9, 8.3] : [8.3, 6.9];
    return [-0.4, 0.4].map((x) => beam([x, a!, z0], [x, b!, z1], 0.07, 0.07));
  }).flat();
  const hangers = [-1, 1].flatMap((side) =>
    [-3, 0, 3].map((dz) =>
      box([-0.5 * side - 0.1, 6.4, side * 7.5 + dz - 0.05], [-0.5 * side + 0.1, 9, side * 7.5 + dz + 0.05]),
    ),
  );
  addAt(part, 'barrier-tube', merge(...posts, ...chords, ...lacing, ...hangers), places);
  addAt(part, 'sign-white', merge(signFace(1), signFace(-1)), places);
}

/** A sign's white frame and the bars and arrow of its message, on the side that drivers see. */
function signFace(side: number): Geometry {
  const [x0, x1] = side > 0 ? [-0.685, -0.67] : [0.67, 0.685];
  const piece = (low: number, high: number, left: number, right: number): Geometry =>
    box([x0, low, side * 7.5 + left], [x1, high, side * 7.5 + right]);
  return merge(
    piece(6.18, 6.24, -3.9, 3.9),
    piece(9.06, 9.12, -3.9, 3.9),
    piece(6.24, 9.06, -3.9, -3.84),
    piece(6.24, 9.06, 3.84, 3.9),
    piece(8.2, 8.55, -3.1, 0.6),
    piece(7.4, 7.75, -3.1, 1.4),
    piece(6.65, 6.95, -3.1, -0.4),
    piece(6.7, 8.2, 2.4, 2.65),
    piece(8.2, 8.45, 2.05, 3.0),
    piece(8.45, 8.7, 2.3, 2.75),
  );
}

/** Round speed signs on the outer barrier at both ends of the cable-stayed part, for whoever enters it. */
export function addSpeedSigns(part: PartBuilder): void {
  const disc = (radius: number, x0: number, x1: number): Geometry =>
    transform(prism(circle(radius, 20), x0, x1), new Matrix4().makeRotationZ(-Math.PI / 2));
  const at: Point3 = [0, EDGE_RISE + 2.9, 0];
  const places = [onRoadAt(24, -(LAMP_Y - 0.02), 0, 180), onRoadAt(1476, LAMP_Y - 0.02, 0, 0)];
  const pole = lathe(
    [
      [0.045, EDGE_RISE + DECK.crashBarrierFoot],
      [0.045, EDGE_RISE + 3.35],
    ],
    8,
  );
  addAt(part, 'barrier-tube', merge(pole, barrierSaddle()), places);
  addAt(part, 'sign-red', translate(disc(0.42, 0.05, 0.075), at), places);
  addAt(part, 'sign-white', merge(translate(disc(0.33, 0.07, 0.085), at)), places);
  const [dark, y] = [[0.084, 0.094] as const, EDGE_RISE + 2.9];
  const bar = (low: number, high: number, left: number, right: number): Geometry =>
    box([dark[0], y + low, left], [dark[1], y + high, right]);
  const digit = (z: number, closed: boolean): Geometry[] => [
    bar(0.12, 0.16, z - 0.07, z + 0.07),
    bar(-0.16, -0.12, z - 0.07, z + 0.07),
    bar(-0.16, 0.16, z - 0.09, z - 0.055),
    bar(-0.16, 0.16, z + 0.055, z + 0.09),
    ...(closed ? [bar(-0.02, 0.02, z - 0.06, z + 0.06)] : []),
  ];
  addAt(part, 'rubber', merge(...digit(0.12, true), ...digit(-0.12, false)), places);
}
