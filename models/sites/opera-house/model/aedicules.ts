// The recess behind each front pavilion with its aedicule door on to the side terrace (dossier, section 3.12).
import { type Geometry, merge, place, transform, translate } from '../../../kit/geometry.ts';
import { box, chamferedBox, extrude } from '../../../kit/solids.ts';
import type { PartBuilder } from '../../../kit/model.ts';
import { bothSides, type Context } from './context.ts';
import { FLANK, HEIGHTS } from './dimensions.ts';
import { glazing, type Opening, surround } from './openings.ts';
import { engagedColumn } from './flank-parts.ts';
import { mouldedRing, reliefPanel, shield, swag, volute } from './ornament.ts';

const { recess, terrace } = FLANK;
/** [estimate] */
const DOOR: Opening = { width: 0.95, sill: terrace + 0.1, crown: 9.35, rise: 0.475 };
const COLUMN = { bottom: 7.3, top: 9.74, diameter: 0.24 } as const;

/** On both sides: recess walls, the raised floor in it, and the door in its frame. */
export function addAedicules(part: PartBuilder, { level, full }: Context): void {
  const axis = (recess.frontZ + recess.backZ) / 2;
  const at = place([recess.x, 0, axis], 90);
  const floor = box([recess.x - 0.1, 0, recess.backZ], [FLANK.wallX + 0.1, terrace - 0.25, recess.frontZ]);
  const slab = box(
    [recess.x - 0.1, terrace - 0.25, recess.backZ],
    [FLANK.wallX + 0.2, terrace, recess.frontZ + 0.08],
  );
  part.add('wall', bothSides(box([13.6, 0, recess.backZ - 0.2], [recess.x, HEIGHTS.capitalTop, -4.8])));
  part.add('base', bothSides(floor));
  part.add('trim', bothSides(slab));
  const pane = glazing(DOOR, -0.03, full ? 'full' : level);
  part.add('glass', bothSides(transform(pane.glass, at)));
  if (!full) return;
  part.add('joinery', bothSides(transform(pane.joinery, at)));
  const column = engagedColumn(COLUMN);
  part.add(
    'trim',
    bothSides(
      transform(merge(frame(), ...[-1, 1].map((s) => translate(column, [s * 0.74, 0, 0.26]))), at),
      transform(niche(), place([(recess.x + FLANK.wallX) / 2 + 0.03, 0, FLANK.frontZ])),
    ),
  );
}

/** Pedestals, entablature, broken pediment with a shield in the break, and a round panel over all. */
function frame(): Geometry {
  const half = (s: number): Geometry =>
    merge(
      extrude(
        (
          [
            [s * 1.0, 10.16],
            [s * 0.3, 10.62],
            [s * 0.24, 10.46],
            [s * 0.82, 10.1],
          ] as const
        ).map(([x, y]) => [x, y]),
        -0.05,
        0.42,
      ),
      translate(volute(0.16, 0.4, s > 0 ? 1 : -1), [s * 0.28, 10.5, 0]),
    );
  return merge(
    surround(DOOR, 0.14, -0.05, 0.12),
    ...[-1, 1].map((s) => chamferedBox([s * 0.74 - 0.2, terrace, -0.05], [s * 0.74 + 0.2, 7.3, 0.46], 0.02)),
    ...[-1, 1].map((s) => box([s * 0.74 - 0.15, 7.3, -0.05], [s * 0.74 + 0.15, 9.74, 0.06])),
    box([-0.94, 9.74, -0.05], [0.94, 9.9, 0.38]),
    box([-0.9, 9.9, -0.05], [0.9, 10.02, 0.34]),
    chamferedBox([-1.0, 10.02, -0.05], [1.0, 10.14, 0.46], 0.03),
    half(1),
    half(-1),
    translate(shield(0.52, 0.2), [0, 10.52, 0]),
    box([-0.6, terrace, -0.02], [0.6, DOOR.sill, 0.42]),
    translate(mouldedRing(0.3, 0.46, 0.12, 24), [0, 11.7, 0]),
    translate(swag(0.5, 0.2, 0.06), [0, 12.7, 0]),
    reliefPanel([-0.86, 11.0, 0.86, 12.9], 0.07, 0.05),
  );
}

/** Panels and a garland on the narrow wall that faces the square. */
const niche = (): Geometry =>
  merge(
    reliefPanel([-0.55, 7.5, 0.55, 10.1], 0.09, 0.06),
    reliefPanel([-0.55, 10.6, 0.55, 12.6], 0.09, 0.06),
    translate(shield(0.7, 0.1), [0, 8.9, 0]),
    translate(swag(0.34, 0.22, 0.06), [0, 12.0, 0]),
  );
