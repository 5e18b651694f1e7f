// Two-leaved glazed doors and windows of the front: frame, meeting stiles, panels, bars, transom, fanlight grille.
// Dark glass and brown joinery (dossier/opera-house.md, section 4); fanlights with iron tracery (sections 3.3 and 3.5).
import type { Point3 } from '../../../../src/base/index.ts';
import { type Geometry, merge, translate } from '../../../kit/geometry.ts';
import type { Level } from '../../../kit/model.ts';
import { box, chamferedBox, extrude, tube } from '../../../kit/solids.ts';
import { glazing, type Opening, outlineOf, surround } from './openings.ts';
import { boss, mouldedRing } from './ornament.ts';

/** What a pair of leaves is made of; each goes to its own material. */
export interface Leaves {
  readonly glass: Geometry;
  readonly joinery: Geometry;
  /** Iron grille of a round head; empty under a flat one. */
  readonly grille: Geometry;
}

/** [estimate] Widths of frame and stiles, height of the solid foot of a leaf and of a pane, metres. */
const SIZES = { frame: 0.07, stile: 0.085, transom: 0.11, panel: 0.62, pane: 0.62, bar: 0.032 } as const;

/** Leaves set `recess` behind the wall's face (z = 0) in an opening with a flat or a round head. Massing: a pane. */
export function frenchLeaves(opening: Opening, recess: number, level: Level): Leaves {
  if (level === 'massing') return { ...glazing(opening, recess, level), grille: merge() };
  const close = level === 'close';
  const { width, sill, crown, rise } = opening;
  const { frame, stile, transom, panel, pane, bar } = SIZES;
  const z = -recess;
  const half = width / 2 - frame;
  const head = crown - rise - (rise > 0 ? transom / 2 : frame);
  const wood: Geometry[] = [
    surround(
      { width: 2 * half, sill, crown: crown - frame, rise: Math.max(0, rise - frame) },
      frame + 0.02,
      z - 0.04,
      z + 0.1,
    ),
    chamferedBox([-half, sill, z - 0.02], [half, sill + 0.04, z + 0.1], 0.01),
    // The stile that laps over the other leaf, with its rounded edge.
    chamferedBox([-0.035, sill + 0.04, z], [0.035, head, z + 0.1], 0.012),
  ];
  if (rise > 0) {
    wood.push(
      chamferedBox([-half, head, z - 0.02], [half, head + transom, z + 0.12], 0.02),
      box([-half, head + transom * 0.6, z], [half, head + transom * 0.8, z + 0.15]),
    );
  }
  for (const side of [-1, 1]) {
    const [inner, outer] = [side * 0.02, side * half];
    const [x0, x1] = [Math.min(inner, outer), Math.max(inner, outer)];
    const foot = sill + 0.04;
    const slab = (a: number, b: number, c: number, d: number, depth = 0.06): Geometry =>
      box([a, b, z], [c, d, z + depth]);
    wood.push(
      slab(x0, foot, x0 + stile, head),
      slab(x1 - stile, foot, x1, head),
      slab(x0, head - stile, x1, head),
      slab(x0, foot, x1, foot + 0.12),
      slab(x0, foot + panel, x1, foot + panel + 0.09),
      slab(x0, foot + 0.1, x1, foot + panel, 0.025),
      chamferedBox(
        [x0 + stile + 0.05, foot + 0.17, z],
        [x1 - stile - 0.05, foot + panel - 0.05, z + 0.055],
        0.02,
      ),
    );
    const bottom = foot + panel + 0.09;
    const rows = Math.max(2, Math.round((head - stile - bottom) / pane));
    for (let i = 1; i < rows; i++) {
      const y = bottom + ((head - stile - bottom) * i) / rows;
      wood.push(slab(x0 + stile, y - bar / 2, x1 - stile, y + bar / 2, 0.045));
    }
    if (width > 1.3) {
      const middle = (x0 + x1) / 2;
      wood.push(slab(middle - bar / 2, bottom, middle + bar / 2, head - stile, 0.045));
    }
    wood.push(
      translate(
        boss(
          [
            [0.028, 0],
            [0.02, 0.03],
            [0, 0.05],
          ],
          close ? 10 : 6,
        ),
        [side * 0.075, foot + 1, z + 0.06],
      ),
    );
  }
  return {
    glass: extrude(outlineOf(opening, 0, 0, 16), z - 0.05, z + 0.005),
    joinery: merge(...wood),
    grille: rise > 0 ? fanlight(opening, z + 0.05, close) : merge(),
  };
}

/** A ring in the middle of the fanlight with bars to the rim and small circles between them. */
function fanlight({ crown, rise, width }: Opening, z: number, close: boolean): Geometry {
  const springing = crown - rise + 0.07;
  const reach = width / 2 - 0.08;
  const heart = reach * 0.34;
  const middle = springing + heart * 0.95;
  const rays = [20, 55, 90, 125, 160].map((degrees) => (degrees * Math.PI) / 180);
  const to = (angle: number, r: number): Point3 => [r * Math.cos(angle), springing + r * Math.sin(angle), z];
  return merge(
    translate(mouldedRing(heart * 0.72, heart * 0.9, 0.03, close ? 24 : 12, 1, 0), [0, middle, z]),
    ...rays.map((angle) =>
      tube([to(angle, heart * (angle > 1.2 && angle < 1.9 ? 1.85 : 1.2)), to(angle, reach)], 0.012, 4),
    ),
    ...[37, 143, 72, 108].map((degrees) => {
      const [x, y] = to((degrees * Math.PI) / 180, reach * 0.8);
      return translate(mouldedRing(reach * 0.09, reach * 0.13, 0.025, close ? 14 : 8, 1, 0), [x, y, z]);
    }),
  );
}
