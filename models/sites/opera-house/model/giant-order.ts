// The ten columns of the front and the white blocks they stand on (dossier/opera-house.md, section 3.4).
import type { Point3 } from '../../../../src/base/index.ts';
import { merge, place, translate } from '../../../kit/geometry.ts';
import { box, chamferedBox } from '../../../kit/solids.ts';
import type { Context } from './context.ts';
import {
  FREE_COLUMNS,
  HEIGHTS,
  LOGGIA_END_COLUMNS,
  PAVILION_COLUMN_Z,
  PAVILION_COLUMNS,
} from './dimensions.ts';
import { giantColumn } from './ionic-order.ts';

/** Columns, pedestal blocks, and the tongue that hangs below each block. */
export function addOrder({ site, level, full }: Context): void {
  const part = site.part('giant-order', { evidence: 'derived', tile: 'front', closeUp: true });
  const places = [
    ...[...FREE_COLUMNS, ...LOGGIA_END_COLUMNS].map((x): Point3 => [x, 0, 0]),
    ...PAVILION_COLUMNS.map((x): Point3 => [x, 0, PAVILION_COLUMN_Z]),
  ];
  part.repeat(
    'trim',
    giantColumn(level),
    places.map((p) => place(p)),
  );
  const { baseTop, columnBase } = HEIGHTS;
  const block = full
    ? merge(
        chamferedBox([-0.71, baseTop, -0.61], [0.71, baseTop + 0.08, 0.61], 0.02),
        chamferedBox([-0.75, baseTop + 0.07, -0.65], [0.75, columnBase - 0.05, 0.65], 0.03),
        box([-0.71, columnBase - 0.06, -0.61], [0.71, columnBase, 0.61]),
        chamferedBox([-0.15, baseTop - 0.3, 0.5], [0.15, baseTop + 0.06, 0.68], 0.03),
        chamferedBox([-0.1, baseTop - 0.35, 0.5], [0.1, baseTop - 0.28, 0.66], 0.02),
      )
    : box([-0.75, baseTop, -0.65], [0.75, columnBase, 0.65]);
  part.add('trim', ...places.slice(0, 6).map((p) => translate(block, p)));
}
