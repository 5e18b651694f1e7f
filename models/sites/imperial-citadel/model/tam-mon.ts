// Tam Môn, the triple gate that stood where the Flag Tower does (dossier, 1.1 and 12). Its form is a guess of ours.
import { merge, translate } from '../../../kit/geometry.ts';
import type { ModelBuilder } from '../../../kit/model.ts';
import { archedOpening, rectangle } from '../../../kit/outline.ts';
import { box, chamferedBox, extrude } from '../../../kit/solids.ts';
import { upturnedRoof } from '../../../kit/upturned-roof.ts';
import { TAM_MON } from './dimensions.ts';

const { width, depth, height, arch, axes, pavilion } = TAM_MON;

/** Adds the gate of 1467. */
export function buildTamMon(model: ModelBuilder): void {
  if (model.level === 'massing') return;
  const part = model.part('tam-mon', {
    evidence: 'estimated',
    tile: 'tam-mon',
    phases: ['le-1467'],
    reconstruction: true,
  });
  const body = extrude(
    rectangle(-width / 2, -0.2, width / 2, height),
    -depth / 2,
    depth / 2,
    axes.map((x) => archedOpening(x, 0.02, arch.width, arch.height - arch.width / 2, arch.width / 2, 14)),
  );
  const [x, z] = [width / 2, depth / 2];
  const coping = merge(
    chamferedBox([-x - 0.15, height, -z - 0.15], [x + 0.15, height + 0.3, z + 0.15], 0.03),
    ...[-1, 1].map((side) =>
      box([-x, height + 0.3, side * (z - 0.2) - 0.15], [x, height + 1.1, side * (z - 0.2) + 0.15]),
    ),
  );
  part.add('towerBrick', body, coping);
  const [px, pz, wall] = pavilion;
  const posts = [-1, -0.33, 0.33, 1].flatMap((sx) =>
    [-1, 1].map((sz) =>
      box(
        [(sx * px) / 2 - 0.2, height + 0.3, (sz * pz) / 2 - 0.2],
        [(sx * px) / 2 + 0.2, height + 0.3 + wall, (sz * pz) / 2 + 0.2],
      ),
    ),
  );
  part.add(
    'timber',
    ...posts,
    box([-px / 2 + 0.6, height + 0.3, -pz / 2 + 0.6], [px / 2 - 0.6, height + wall, pz / 2 - 0.6]),
  );
  const roof = upturnedRoof({
    eaveMetres: [px + 2.8, pz + 2.8],
    topMetres: [px - 3, 0],
    gableFraction: 0.55,
    riseMetres: 3.6,
    cornerLiftMetres: 0.6,
    eaveThicknessMetres: 0.2,
    overhangMetres: 1.4,
    rollPitchMetres: 0.4,
    ridgeWidthMetres: 0.3,
    ridgeHeightMetres: 0.45,
    finialHeightMetres: 0.9,
  });
  part.add(
    'tile',
    translate(merge(roof.tiles, roof.ridges, roof.soffit, roof.gables), [0, height + wall, 0]),
  );
}
