// What lights the house after dusk: floodlights beside the acroteria are known (dossier/opera-house.md, section 3.7), and
// photo B shows all fronts lit warm; places and strengths are [estimate]s.
import type { Point3 } from '../../../../src/base/index.ts';
import type { Context } from './context.ts';
import { BAY, FREE_COLUMNS, HEIGHTS, PAVILION } from './dimensions.ts';

const WARM = '#ffce8f';
const PALE = '#ffe2bd';

/** From the edge of the square at the front: mean illuminance about 25 lux. */
const FRONT_FLOOD = { z: 24, candela: 11_000, beamDegrees: 62 } as const;
/** From masts across the square: over the cornice, which keeps the light of the low ones from the balustrade. */
const ROOF_FLOOD = { z: 66, candela: 50_000, beamDegrees: 34 } as const;
/** From the side gardens at the flanks, farther back along them. */
const FLANK_FLOOD = { x: 34, zs: [-14, -27, -40, -53], candela: 5200, beamDegrees: 70 } as const;
/** Hung in the arches, and on the floor of the loggia behind each column. */
const ARCADE_CANDELA = 46;
const LOGGIA_CANDELA = 62;

/** Adds floodlights and the lamps of arcade and loggia; they have no bodies that a visitor could see. */
export function addNightLights({ site }: Context): void {
  const flood = (at: Point3, towards: Point3, candela: number, beamDegrees: number): void => {
    site.lamp({ at, towards, candela, beamDegrees, colour: WARM });
  };
  for (const s of [-1, 1]) {
    for (const x of [5, 16]) {
      flood([s * x, 0.6, FRONT_FLOOD.z], [s * x * 0.8, 11, 0], FRONT_FLOOD.candela, FRONT_FLOOD.beamDegrees);
    }
    for (const z of FLANK_FLOOD.zs) {
      flood([s * FLANK_FLOOD.x, 0.6, z], [s * 16, 11, z], FLANK_FLOOD.candela, FLANK_FLOOD.beamDegrees);
    }
    flood([s * 22, 10, ROOF_FLOOD.z], [s * 6, 16.5, 0], ROOF_FLOOD.candela, ROOF_FLOOD.beamDegrees);
    flood([s * 18, HEIGHTS.terrace + 0.5, -46], [s * 9, 22, -58], 1500, 120);
    site.lamp({ at: [s * PAVILION.axisX, 6.6, 3.1], colour: PALE, candela: 60 });
  }
  for (const x of BAY.centres) {
    site.lamp({ at: [x, 4.4, -1.7], colour: WARM, candela: ARCADE_CANDELA });
  }
  for (const x of FREE_COLUMNS) {
    site.lamp({ at: [x, HEIGHTS.loggiaFloor + 0.5, -1.5], colour: WARM, candela: LOGGIA_CANDELA });
  }
}
