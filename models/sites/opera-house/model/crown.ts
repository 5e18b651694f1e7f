// What runs round the top of the walls: entablature, name tablet, balustrade, flags (dossier, section 3.7).
import type { Matrix4 } from 'three';
import {
  alongPath,
  architraveProfile,
  bracketBand,
  corniceProfile,
  modillion,
} from '../../../kit/entablature.ts';
import { type Geometry, merge, translate } from '../../../kit/geometry.ts';
import type { Point2 } from '../../../kit/outline.ts';
import { box, moulding } from '../../../kit/solids.ts';
import type { Context } from './context.ts';
import { CORNICE_PROJECTION, FRIEZE_PATH, HEIGHTS, MODILLION_SPACING, PAVILION } from './dimensions.ts';
import { lattice, LATTICE_Y, latticeBack, latticePlaces } from './frieze-lattice.ts';
import { addTablet } from './name-tablet.ts';
import { boss } from './ornament.ts';
import { addBalustrade } from './roof-balustrade.ts';
import { addFlags } from './roof-flags.ts';

const CORNICE = { bottom: HEIGHTS.friezeTop, top: HEIGHTS.cornice, projection: CORNICE_PROJECTION };
/** Frieze faces of the centre and of the pavilions. */
const CENTRE_Z = 0.45;
const PAVILION_Z = 1.45;

/** Entablature and everything that stands on it. */
export function addCrown(context: Context): void {
  addEntablature(context);
  addTablet(context, CENTRE_Z);
  addBalustrade(context, CENTRE_Z);
  addFlags(context);
}

function addEntablature({ site, level, full }: Context): void {
  const part = site.part('entablature', { evidence: 'derived', tile: 'crown' });
  part.add(
    'trim',
    moulding(
      FRIEZE_PATH,
      architraveProfile({ bottom: HEIGHTS.capitalTop, top: HEIGHTS.friezeBottom, projection: 0.14 }, level),
      true,
    ),
    moulding(FRIEZE_PATH, [...corniceProfile(CORNICE, level), ...(full ? [UNDER_PLINTH] : [])], true),
    soffit(),
  );
  part.add(
    'wall',
    moulding(
      FRIEZE_PATH,
      [
        [0, HEIGHTS.friezeBottom - 0.02],
        [0, HEIGHTS.friezeTop + 0.05],
      ],
      true,
    ),
  );
  if (!full) return;
  part.add('wall', moulding(FRIEZE_PATH, YELLOW_FASCIA, true));
  part.add('trim', moulding(FRIEZE_PATH, BACK, true));
  const band = bracketBand(CORNICE);
  part.repeat(
    'trim',
    modillion(0.2, band.height, band.reach),
    alongPath({
      path: FRIEZE_PATH,
      closed: true,
      spacing: MODILLION_SPACING,
      out: band.out,
      y: band.top,
    }).filter(clearOfCorners),
  );
  const panels = latticePlaces(CENTRE_Z, PAVILION_Z);
  part.repeat('lattice', lattice(), panels);
  part.repeat('iron', latticeBack(), panels);
  part.add('trim', ...[-1, 1].map((s) => disc(s * PAVILION.axisX)));
  part.add('lattice', moulding(FRIEZE_PATH, flashing(), true));
}

/** Corners of the frieze's plan that look inwards, where modillions of two faces would run into each other. */
const INNER_CORNERS = FRIEZE_PATH.filter((p, i) => {
  const [before, after] = [FRIEZE_PATH.at(i - 1)!, FRIEZE_PATH[(i + 1) % FRIEZE_PATH.length]!];
  return (p[0] - before[0]) * (after[1] - p[1]) < (p[1] - before[1]) * (after[0] - p[0]) - 1e-6;
});
/** [estimate] How far from such a corner the first modillion may sit. */
const CORNER_CLEARANCE = 0.8;

const clearOfCorners = ({ elements }: Matrix4): boolean =>
  INNER_CORNERS.every(
    ([x, north]) => Math.hypot(elements[12]! - x, -elements[14]! - north) > CORNER_CLEARANCE,
  );

/** The upper fascia of the architrave, yellow over the white ones (section 3.7). */
const YELLOW_FASCIA: readonly Point2[] = [
  [0.08, 13.415],
  [0.097, 13.415],
  [0.097, 13.515],
  [0.08, 13.515],
];

/** The back of the whole entablature, so that it is a body from inside the roof as well. */
const BACK: readonly Point2[] = [
  [-0.28, HEIGHTS.cornice - 0.45],
  [-0.28, HEIGHTS.capitalTop + 0.02],
];

/** The cornice's top runs on below the balustrade's plinth, so that no gap opens between them. */
const UNDER_PLINTH: Point2 = [-0.16, HEIGHTS.cornice];

/** The thin dark sheet on the cornice's edge. */
const flashing = (): Point2[] => [
  [CORNICE_PROJECTION - 0.02, HEIGHTS.cornice - 0.08],
  [CORNICE_PROJECTION + 0.02, HEIGHTS.cornice - 0.08],
  [CORNICE_PROJECTION + 0.03, HEIGHTS.cornice - 0.03],
  [CORNICE_PROJECTION - 0.1, HEIGHTS.cornice - 0.01],
];

/** Underside between the columns and the walls behind them. */
const soffit = (): Geometry =>
  merge(
    box([-9.6, HEIGHTS.capitalTop - 0.02, -0.5], [9.6, HEIGHTS.capitalTop + 0.2, 0.44]),
    ...[-1, 1].map((s) => {
      const [a, b] = [s * 9.7, s * 14.95];
      return box(
        [Math.min(a, b), HEIGHTS.capitalTop - 0.02, -4.95],
        [Math.max(a, b), HEIGHTS.capitalTop + 0.2, 1.4],
      );
    }),
  );

/** White disc of 0.80 m: a moulded rim, and a flower in it. */
const disc = (x: number): Geometry =>
  translate(
    merge(
      boss(
        [
          [0.4, -0.02],
          [0.4, 0.05],
          [0.36, 0.08],
          [0.32, 0.05],
          [0.28, 0.04],
          [0, 0.04],
        ],
        24,
      ),
      boss(
        [
          [0.09, 0.03],
          [0.08, 0.1],
          [0, 0.13],
        ],
        10,
      ),
      ...Array.from({ length: 8 }, (_, i) => {
        const angle = (Math.PI * i) / 4;
        return boss(
          [
            [0.075, 0.03],
            [0.06, 0.07],
            [0, 0.085],
          ],
          7,
          [0.17 * Math.cos(angle), 0.17 * Math.sin(angle)],
        );
      }),
    ),
    [x, LATTICE_Y, PAVILION_Z],
  );
