// What lights the house after dusk; none of it is documented: places and strengths are [estimate]s.
import type { Point3 } from '../../../../src/base/index.ts';
import type { ModelBuilder } from '../../../kit/model.ts';
import { BAY, LEVEL, MAIN, PORCH, WEST } from './dimensions.ts';

const WARM = '#ffd39a';
const PALE = '#ffe4c0';

/** Beyond the planting along the foot of the façade, one to every pair of pilasters, grazing the wall upwards. */
const FACADE_FLOOD = { z: 4.2, candela: 3600, beamDegrees: 84 } as const;
/** On the terrace of the porch, towards the roof of the frontispiece. */
const EMBLEM_FLOOD = { x: 3.2, z: 6.5, candela: 4200, beamDegrees: 56 } as const;
/** Along the west block's foot, on the side of the court. */
const WEST_FLOOD = { out: 3.8, candela: 2600, beamDegrees: 84 } as const;
const GALLERY_CANDELA = 40;
const PORCH_CANDELA = 110;
const ENTRANCE_CANDELA = 90;

/** Adds floodlights, and the lamps of gallery and porch; they have no bodies that a visitor could see. */
export function addNightLights(builder: ModelBuilder): void {
  const flood = (at: Point3, towards: Point3, candela: number, beamDegrees: number): void => {
    builder.lamp({ at, towards, candela, beamDegrees, colour: WARM });
  };
  for (const line of [-6, -4, -2, 2, 4, 6]) {
    const x = line * BAY;
    const { z, candela, beamDegrees } = FACADE_FLOOD;
    flood([x, 0.7, z], [x, LEVEL.secondFloor, 0], candela, beamDegrees);
  }
  for (const s of [-1, 1]) {
    const { x, z, candela, beamDegrees } = EMBLEM_FLOOD;
    flood([s * x, LEVEL.firstFloor + 0.3, z], [s * x * 0.3, 15.6, 1], candela, beamDegrees);
    builder.lamp({ at: [s * 1.6, PORCH.soffit - 0.2, PORCH.straight], colour: PALE, candela: PORCH_CANDELA });
  }
  builder.lamp({ at: [0, PORCH.soffit - 0.5, 1.4], colour: PALE, candela: ENTRANCE_CANDELA });
  for (let z = WEST.north + 6; z < WEST.south; z += 8) {
    const { out, candela, beamDegrees } = WEST_FLOOD;
    flood([WEST.right + out, 0.7, z], [WEST.right, LEVEL.secondFloor, z], candela, beamDegrees);
  }
  for (const floor of [LEVEL.firstFloor, LEVEL.secondFloor]) {
    for (const bay of [-6, -4, -2, 0, 2, 4, 6]) {
      const at: Point3 = [bay * BAY, floor - 0.7, -MAIN.wallThickness - MAIN.galleryDepth / 2];
      builder.lamp({ at, colour: PALE, candela: GALLERY_CANDELA });
    }
  }
}
