// 220 stays in inclined fans, each in the light of its pylon, and 8 tie-downs (dossier section 6).
import { Matrix4 } from 'three';
import type { Point3 } from '../../../../src/base/index.ts';
import { type Geometry, merge, transform } from '../../../kit/geometry.ts';
import type { Level, PartBuilder } from '../../../kit/model.ts';
import { lathe, tube } from '../../../kit/solids.ts';
import { DECK, MAIN_LENGTH, PYLONS, STAYS, TIE_DOWN_LENGTH, TIE_DOWN_Y } from './dimensions.ts';
import { between, EDGE_RISE, roadLevel } from './road.ts';
import { onSag, type Stay, staysOf } from './stay-lines.ts';

/** A massing stay is drawn this much thicker, so that the fans are there from afar. */
const MASSING_THICKNESS = 1.8;
const MASSING_STAY = lathe(
  [
    [0.5, 0],
    [0.5, 1],
  ],
  4,
  100,
);
const SIDES = 8;
const STATIONS = 7;

/** A stay's cover as it hangs, from within its pipe at the deck to within the leg. */
function cover(stay: Stay): Geometry {
  const points = Array.from({ length: STATIONS }, (_, i): Point3 => {
    const metres = -0.6 + ((stay.legFaceMetres + 1.1) * i) / (STATIONS - 1);
    return onSag(stay, metres);
  });
  return tube(points, stay.diameterMetres / 2, SIDES);
}

/** The stays, a material a pylon. */
export function addStays(part: PartBuilder, level: Level): void {
  addFirstStays(part, STAYS.perFan, level);
}

/** The first stays of every fan: all of them today, fewer while the deck grows. */
export function addFirstStays(part: PartBuilder, perFan: number, level: Level): void {
  for (const pylon of PYLONS) {
    const stays = staysOf(pylon, perFan);
    if (level !== 'massing') {
      part.add(`stay-${pylon.id}`, ...stays.map(cover));
      continue;
    }
    part.repeat(
      `stay-${pylon.id}`,
      MASSING_STAY,
      stays.map(({ foot, top, diameterMetres }) => between(foot, top, diameterMetres * MASSING_THICKNESS)),
    );
  }
}

/** Cable, upper fork and lower socket of a tie-down, hanging from y = 0. */
function tieDown(level: Level): { cable: Geometry; sockets: Geometry } {
  const sides = level === 'close' ? 16 : 8;
  const at = (profile: readonly (readonly [number, number])[], y: number): Geometry =>
    transform(lathe(profile, sides, 50), new Matrix4().makeTranslation(0, y, 0));
  const socket = [
    [0.16, 0],
    [0.2, 0.06],
    [0.2, 0.18],
    [0.16, 0.22],
    [0.14, 0.75],
    [0.09, 0.95],
  ] as const;
  const turned = socket.map(([r, y]): readonly [number, number] => [r, 0.95 - y]).reverse();
  return {
    cable: at(
      [
        [0.07, -TIE_DOWN_LENGTH],
        [0.07, 0],
      ],
      0,
    ),
    sockets: merge(at(socket, -TIE_DOWN_LENGTH), at(turned, -2.6)),
  };
}

/** Four short cables at each end pier hold the end of the deck down. */
export function addTieDowns(part: PartBuilder, level: Level): void {
  const { cable, sockets } = tieDown(level);
  const places: Matrix4[] = [];
  for (const x of [0, MAIN_LENGTH]) {
    for (const y of TIE_DOWN_Y) {
      const top = roadLevel(x) + EDGE_RISE - DECK.asphalt - DECK.slab - 0.1;
      places.push(new Matrix4().makeTranslation(x, top, -y));
    }
  }
  part.repeat('tie-down-cable', cable, places);
  if (level !== 'massing') part.repeat('guide-pipe', sockets, places);
}
