// What lights the bridge after dusk: lamps over the road, and floodlights in five colours on the pylons (dossier section 9:
// kinds and colours sourced in kind, places and strengths estimated).
import type { Point3 } from '../../../../src/base/index.ts';
import type { ModelBuilder } from '../../../kit/model.ts';
import { DECK, legHalfSpacing, PYLON, PYLONS, type Pylon } from './dimensions.ts';
import { lampPlaces, lensPoint } from './lamps.ts';
import { PYLON_LIGHT } from './materials.ts';

const ROAD_WHITE = '#ffd9a8';
/** About 20 lux under a lamp 11 m high. */
const ROAD_CANDELA = 2900;

/** Floods of a leg: where along the road they stand, the height they aim at, and their beam. */
const LEG_FLOODS = [
  { along: 11, aim: 44, candela: 26_000, beamDegrees: 46 },
  { along: 16, aim: 66, candela: 120_000, beamDegrees: 30 },
  { along: 22, aim: 90, candela: 340_000, beamDegrees: 20 },
] as const;

function lightPylon(model: ModelBuilder, pylon: Pylon): void {
  const colour = PYLON_LIGHT[pylon.id];
  const at = (dx: number, height: number, z: number): Point3 => [pylon.x + dx, pylon.footing + height, z];
  for (const side of [-1, 1]) {
    for (const end of [-1, 1]) {
      for (const { along, aim, candela, beamDegrees } of LEG_FLOODS) {
        model.lamp({
          at: at(end * along, PYLON.deckHeight + 0.9, side * (DECK.halfWidth + 0.5)),
          towards: at(0, aim, side * legHalfSpacing(aim)),
          colour,
          candela,
          beamDegrees,
        });
      }
      // From the foot, outside: the outer face of the leg, under and over the knee.
      model.lamp({
        at: at(end * 5, 3, side * (legHalfSpacing(0) + 6)),
        towards: at(0, 20, side * legHalfSpacing(20)),
        colour,
        candela: 20_000,
        beamDegrees: 70,
      });
    }
    model.lamp({
      at: at(0, PYLON.crossBeamTo + 0.6, side * (PYLON.kneeHalfSpacing + 5)),
      towards: at(0, 62, side * legHalfSpacing(62)),
      colour,
      candela: 420_000,
      beamDegrees: 50,
    });
    // White on the head, brightest of all.
    model.lamp({
      at: at(side * 26, PYLON.deckHeight + 1, 0),
      towards: at(0, 102, 0),
      colour: '#fff1dc',
      candela: 480_000,
      beamDegrees: 11,
    });
  }
}

/** Puts up all lamps of the bridge. */
export function addNightLights(model: ModelBuilder): void {
  for (const place of lampPlaces()) {
    const at = lensPoint(place);
    model.lamp({
      at,
      towards: [at[0], at[1] - 11, at[2]],
      colour: ROAD_WHITE,
      candela: ROAD_CANDELA,
      beamDegrees: 140,
    });
  }
  for (const pylon of PYLONS) lightPylon(model, pylon);
}
