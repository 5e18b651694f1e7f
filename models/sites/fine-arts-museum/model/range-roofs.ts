// The hipped tile roofs behind the parapets, and the small upturned corners of 1962–66 on their hips.
import type { ModelBuilder } from '../../../kit/model.ts';
import { LEVEL, MAIN, REAR, ROOF, WEST } from './dimensions.ts';
import { hippedRoof, upturnedCorner } from './roofs.ts';
import { addTurretRoof } from './turret.ts';
import { since } from './phases.ts';

/** Set back behind the parapet by the width of a gutter. */
const GUTTER = 0.55;

/** Builds the roofs of the ranges and the turret (section 3.5, 3.8: estimated). */
export function addRangeRoofs(builder: ModelBuilder): void {
  const { level } = builder;
  const part = builder.part('roofs', { evidence: 'estimated', tile: 'roofs' });
  const eave = LEVEL.corniceTop + 0.04;
  const main = hippedRoof(
    {
      west: -MAIN.halfLength + GUTTER,
      east: MAIN.halfLength - GUTTER,
      north: -MAIN.depth + 0.2,
      south: -GUTTER,
      eave,
      ridge: ROOF.mainRidge,
      hipRun: MAIN.halfLength - GUTTER - ROOF.mainRidgeHalf,
      ridgeAt: ROOF.mainRidgeZ,
    },
    level,
  );
  const rear = hippedRoof(
    {
      west: REAR.left - 0.2,
      east: REAR.right + 0.2,
      north: REAR.back - 0.2,
      south: REAR.wellBack - 0.4,
      eave,
      ridge: ROOF.rearRidge,
      hipRun: 4.2,
    },
    level,
  );
  const west = hippedRoof(
    {
      west: WEST.left - 0.45,
      east: WEST.right + 0.45,
      north: WEST.north - 0.45,
      south: WEST.south + 0.45,
      eave,
      ridge: ROOF.westRidge,
      hipRun: 6,
    },
    level,
  );
  addTurretRoof(part, level === 'full');
  const corners = builder.part('roof-corners', {
    evidence: 'estimated',
    tile: 'roofs',
    phases: since('museum-1966'),
  });
  for (const roof of [main, rear, west]) {
    part.add('tile', roof.tiles);
    part.add('mortar', roof.mortar);
    part.add('timber', roof.fascia);
    if (level === 'full')
      corners.add(
        'mortar',
        ...roof.corners.map(({ at: [x, y, z], outward }) =>
          upturnedCorner(
            { at: [x - outward[0] * 0.5, y + 0.14, z - outward[1] * 0.5], outward },
            ROOF.cornerRise / 2.4,
            level,
          ),
        ),
      );
  }
}
