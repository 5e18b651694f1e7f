// Hậu Lâu, the rear pavilion: three stepped storeys of masonry under five interlaced roofs.
import { type Geometry, merge, translate, turn } from '../../../kit/geometry.ts';
import type { ModelBuilder } from '../../../kit/model.ts';
import { archedOpening, rectangle } from '../../../kit/outline.ts';
import { box, extrude } from '../../../kit/solids.ts';
import { type UpturnedRoof, upturnedRoof } from '../../../kit/upturned-roof.ts';
import { CHAINAGE, HAU_LAU } from './dimensions.ts';
import { since } from './phases.ts';

const TILE = 'hau-lau';

/** Adds the house and its anchor. */
export function buildHauLau(model: ModelBuilder): void {
  const part = model.part('hau-lau', { evidence: 'estimated', phases: since('nguyen-1841'), tile: TILE });
  model.anchor('hau-lau', [0, 6, -CHAINAGE.hauLau + HAU_LAU.base[1] / 2]);
  const full = model.level === 'full';
  const at = (geometry: Geometry, y = 0): Geometry => translate(geometry, [0, y, -CHAINAGE.hauLau]);
  const { base, middle, top, cornerLift, eaveOut } = HAU_LAU;
  const storeys = [
    { plan: base, from: 0, doors: [-2.4, 2.4], ends: [0] },
    { plan: middle, from: base[2], doors: [-2.4, 0, 2.4], ends: [0] },
    { plan: top, from: base[2] + middle[2], doors: [-2.2, 0, 2.2], ends: [-1.8, 0, 1.8] },
  ];
  for (const { plan, from, doors, ends } of storeys) {
    const [w, d, h] = plan;
    const wall = (reach: number, out: number, spots: readonly number[]): Geometry =>
      extrude(
        rectangle(-reach, from, reach, from + h + 0.4),
        out - 0.6,
        out,
        spots.map((c) => archedOpening(c, from + 0.06, 1.2, from + 1.6, 0.6, full ? 12 : 4)),
      );
    part.add('yellowPlaster', at(wall(w / 2, d / 2, doors)), at(turn(wall(w / 2, d / 2, [0]), 180)));
    part.add(
      'yellowPlaster',
      at(turn(wall(d / 2 - 0.6, w / 2, ends), 90)),
      at(turn(wall(d / 2 - 0.6, w / 2, ends), -90)),
    );
    part.add(
      'yellowPlaster',
      at(box([-w / 2 + 0.5, from + h - 0.1, -d / 2 + 0.5], [w / 2 - 0.5, from + h + 0.35, d / 2 - 0.5])),
    );
    part.add(
      'darkness',
      at(box([-w / 2 + 0.7, from + 0.07, -d / 2 + 0.7], [w / 2 - 0.7, from + h - 0.2, d / 2 - 0.7])),
    );
    if (!full) continue;
    for (const c of doors)
      part.add(
        'plaster',
        at(
          extrude(archedOpening(c, from + 0.02, 1.6, from + 1.7), d / 2 - 0.1, d / 2 + 0.07, [
            archedOpening(c, from + 0.06, 1.2, from + 1.6),
          ]),
        ),
      );
  }
  const shared = {
    cornerLiftMetres: cornerLift,
    eaveThicknessMetres: 0.16,
    overhangMetres: eaveOut,
    ridgeWidthMetres: 0.26,
    ridgeHeightMetres: 0.34,
    ...(full ? { rollPitchMetres: 0.3 } : {}),
  };
  const skirt = (
    plan: readonly [number, number, number],
    inner: readonly [number, number],
    rise: number,
    out: number = eaveOut,
  ): UpturnedRoof =>
    upturnedRoof({
      ...shared,
      eaveMetres: [plan[0] + 2 * out, plan[1] + 2 * out],
      topMetres: inner,
      riseMetres: rise,
      overhangMetres: out,
    });
  const roofs: readonly (readonly [UpturnedRoof, number])[] = [
    [skirt(base, [base[0] - 4, base[1] - 3], 0.95), 4.3],
    [skirt([middle[0] + 3, middle[1] + 2, 0], [middle[0] - 0.4, middle[1] - 0.4], 0.75, 0.5), 5.35],
    [skirt(middle, [top[0] + 0.8, top[1] + 0.6], 1.5), 8.4],
    [skirt(top, [top[0] - 1.8, top[1] - 1.6], 0.9), 11.9],
    [
      upturnedRoof({
        ...shared,
        eaveMetres: [top[0] + 0.2, top[1] + 0.2],
        topMetres: [3.6, 0],
        gableFraction: 0.55,
        riseMetres: 1.6,
        overhangMetres: 0.8,
        finialHeightMetres: 0.75,
      }),
      13.4,
    ],
  ];
  // The wall between the two uppermost roofs.
  part.add(
    'yellowPlaster',
    at(box([-top[0] / 2 + 0.85, 12.3, -top[1] / 2 + 0.75], [top[0] / 2 - 0.85, 13.6, top[1] / 2 - 0.75])),
  );
  part.add(
    'yellowPlaster',
    at(box([-middle[0] / 2 - 1.2, 5, -middle[1] / 2 - 0.7], [middle[0] / 2 + 1.2, 5.5, middle[1] / 2 + 0.7])),
  );
  for (const [roof, y] of roofs)
    part.add('roofMortar', at(merge(roof.tiles, roof.ridges, roof.soffit, roof.gables), y));
}
