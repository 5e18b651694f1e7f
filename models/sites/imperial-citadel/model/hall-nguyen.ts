// Long Thiên, the travelling palace of the Nguyễn: two halls one behind the other (dossier, 3.5 C). A proposal of ours.
import { merge, place, translate } from '../../../kit/geometry.ts';
import type { ModelBuilder } from '../../../kit/model.ts';
import { box } from '../../../kit/solids.ts';
import { CHAINAGE, KINH_THIEN, LONG_THIEN } from './dimensions.ts';
import { timberHall } from './timber-hall.ts';

/** Adds both halls and the low railing round their yard. */
export function buildLongThien(model: ModelBuilder): void {
  if (model.level === 'massing') return;
  const part = model.part('long-thien', {
    evidence: 'estimated',
    tile: 'hall-nguyen',
    phases: ['nguyen-1841'],
    reconstruction: true,
  });
  const hall = timberHall(LONG_THIEN.hall);
  const floor = KINH_THIEN.top + 0.02;
  const halls = LONG_THIEN.northings.map((north) => place([0, floor, -north]));
  part.repeat('timber', merge(hall.frame, hall.walls), halls).repeat('stepStone', hall.base, halls);
  part.repeat('tile', hall.roofs, halls);
  part.repeat(
    'timber',
    hall.column,
    halls.flatMap((at) => hall.columns.map((column) => at.clone().multiply(column))),
  );
  const [x, z] = [LONG_THIEN.yard[0] / 2, LONG_THIEN.yard[1] / 2];
  const rail = merge(
    box([-x, 0, z - 0.12], [-3, 0.7, z + 0.12]),
    box([3, 0, z - 0.12], [x, 0.7, z + 0.12]),
    box([-x, 0, -z - 0.12], [x, 0.7, -z + 0.12]),
    box([-x - 0.12, 0, -z + 0.12], [-x + 0.12, 0.7, z - 0.12]),
    box([x - 0.12, 0, -z + 0.12], [x + 0.12, 0.7, z - 0.12]),
  );
  part.add('stepStone', translate(rail, [0, floor, -CHAINAGE.kinhThien]));
}
