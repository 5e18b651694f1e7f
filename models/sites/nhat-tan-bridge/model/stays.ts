// 220 stays in inclined fans and 8 tie-downs (dossier section 6: counts sourced, spacing and anchor heights estimated).
import type { Point3 } from '../../../../src/base/index.ts';
import { mixPoints } from '../../../../src/base/index.ts';
import type { Matrix4 } from 'three';
import { place } from '../../../kit/geometry.ts';
import type { Level, PartBuilder } from '../../../kit/model.ts';
import { box, lathe } from '../../../kit/solids.ts';
import {
  DECK,
  legHalfSpacing,
  MAIN_LENGTH,
  PYLON,
  PYLONS,
  STAYS,
  STEEL,
  TIE_DOWN_LENGTH,
  TIE_DOWN_Y,
} from './dimensions.ts';
import { legFaceMetres } from './pylon.ts';
import { between, EDGE_RISE, onRoadAt, roadLevel } from './road.ts';

/** A stay from the deck surface to the axis of the leg. */
export interface Stay {
  readonly foot: Point3;
  readonly top: Point3;
  readonly diameterMetres: number;
}

/** All stays, pylon by pylon. */
export function allStays(): Stay[] {
  const stays: Stay[] = [];
  for (const pylon of PYLONS) {
    for (const along of [-1, 1]) {
      for (const across of [-1, 1]) {
        STAYS.diametersMillimetres.forEach((millimetres, i) => {
          const x = pylon.x + along * (STAYS.firstOffset + STAYS.deckModule * i);
          const height = PYLON.deckHeight + STAYS.firstHeight + STAYS.pylonModule * i;
          stays.push({
            foot: [x, roadLevel(x) + EDGE_RISE, -across * STAYS.anchorY],
            top: [pylon.x, pylon.footing + height, -across * legHalfSpacing(height)],
            diameterMetres: millimetres / 1000,
          });
        });
      }
    }
  }
  return stays;
}

/** Where along a stay, counted from the foot, a distance in metres lies. */
const pointAt = ({ foot, top }: Stay, metres: number): Point3 => {
  const length = Math.hypot(top[0] - foot[0], top[1] - foot[1], top[2] - foot[2]);
  return mixPoints(foot, top, metres / length);
};

/** A massing stay is drawn this much thicker, so that the fans are there from afar. */
const MASSING_THICKNESS = 1.8;

/** The stays with their pipes and collars. */
export function addStays(part: PartBuilder, level: Level): void {
  const stays = allStays();
  const full = level === 'full';
  const cylinder = lathe(
    [
      [0.5, 0],
      [0.5, 1],
    ],
    full ? 8 : 4,
    50,
  );
  part.repeat(
    'stay-cover',
    cylinder,
    stays.map(({ foot, top, diameterMetres }) =>
      between(foot, top, diameterMetres * (full ? 1 : MASSING_THICKNESS)),
    ),
  );
  if (!full) return;
  const pipes: Matrix4[] = [];
  const recesses: Matrix4[] = [];
  for (const stay of stays) {
    const run = Math.abs(stay.top[0] - stay.foot[0]);
    const length = Math.hypot(run, stay.top[1] - stay.foot[1], stay.top[2] - stay.foot[2]);
    const pylon = PYLONS.find(({ x }) => x === stay.top[0])!;
    const legFace = legFaceMetres(stay.top[1] - pylon.footing);
    const exit = (length * (run - legFace)) / run;
    pipes.push(between(pointAt(stay, -1.2), pointAt(stay, 1.8), 0.3));
    pipes.push(between(pointAt(stay, exit - 0.9), pointAt(stay, exit + 0.8), 0.35));
    const [x, y, z] = pointAt(stay, exit);
    recesses.push(place([x, y, z]));
  }
  part.repeat(
    'guide-pipe',
    lathe(
      [
        [0.5, 0],
        [0.5, 1],
      ],
      8,
      50,
    ),
    pipes,
  );
  part.repeat(
    'dark-opening',
    lathe(
      [
        [0.5, 0],
        [0.5, 1],
      ],
      10,
      50,
    ),
    stays.map((stay) => between(pointAt(stay, 1.75), pointAt(stay, 2.15), 0.4)),
  );
  part.repeat('dark-opening', box([-0.14, -0.6, -0.3], [0.14, 0.6, 0.3]), recesses);
  part.repeat('steel', box([-0.6, -1.75, -0.32], [0.6, -0.45, 0.32]), bracketPlaces(stays));
}

/** Anchor boxes on the outside web of the edge girder, one a stay. */
function bracketPlaces(stays: readonly Stay[]): Matrix4[] {
  return stays.map(({ foot }) => {
    const side = -Math.sign(foot[2]);
    return onRoadAt(foot[0], side * (STEEL.girderY + 0.3), EDGE_RISE);
  });
}

/** Four short cables at each end pier hold the end of the deck down. */
export function addTieDowns(part: PartBuilder, level: Level): void {
  const full = level === 'full';
  const places: Matrix4[] = [];
  const sockets: Matrix4[] = [];
  for (const x of [0, MAIN_LENGTH]) {
    for (const y of TIE_DOWN_Y) {
      const top = roadLevel(x) + EDGE_RISE - DECK.asphalt - DECK.slab - 0.1;
      const at = (level: number): Point3 => [x, level, -y];
      places.push(between(at(top - TIE_DOWN_LENGTH), at(top), full ? 0.14 : 0.3));
      if (!full) continue;
      sockets.push(between(at(top - TIE_DOWN_LENGTH), at(top - TIE_DOWN_LENGTH + 0.9), 0.32));
      sockets.push(between(at(top - 2.6), at(top - 1.7), 0.32));
    }
  }
  const cylinder = lathe(
    [
      [0.5, 0],
      [0.5, 1],
    ],
    full ? 10 : 4,
    50,
  );
  part.repeat('stay-cover', cylinder, places);
  part.repeat('guide-pipe', cylinder, sockets);
}
