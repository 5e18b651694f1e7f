// The long sides: the upper wall's bays with their half columns, and what stands before it (dossier, 3.12 and 3.13).
import { modillion } from '../../../kit/entablature.ts';
import { type Geometry, merge, transform, translate } from '../../../kit/geometry.ts';
import { box, chamferedBox } from '../../../kit/solids.ts';
import { addAedicules } from './aedicules.ts';
import { addBows } from './bows.ts';
import { addCanopies } from './canopies.ts';
import { bothSides, type Context } from './context.ts';
import { FLANK, HEIGHTS } from './dimensions.ts';
import {
  balconySlab,
  engagedColumn,
  type Hole,
  ironRailing,
  onBoth,
  onRight,
  storey,
} from './flank-parts.ts';
import { addGalleries } from './galleries.ts';
import { addMidPavilions } from './mid-pavilions.ts';
import { glazing, type Opening, surround } from './openings.ts';
import { keystone, mouldedRing, reliefPanel, shield, swag } from './ornament.ts';
import { addRear } from './rear.ts';

const TOP = HEIGHTS.capitalTop;
const { wallX, terrace, balconyY, bayZs, bowZ } = FLANK;
/** [estimate] French windows of the two storeys. */
const LOWER: Opening = { width: 1.5, sill: terrace + 0.08, crown: 9.75, rise: 0 };
const UPPER: Opening = { width: 1.5, sill: balconyY + 0.02, crown: 12.72, rise: 0.75 };
/** [estimate] Balcony of the top storey. */
const BALCONY = { half: 1.25, reach: 0.62 } as const;
/** [estimate] The order of the flanks: half columns between the bays. */
const COLUMN = { bottom: 7.95, top: TOP, diameter: 0.5 } as const;
/** Bays whose upper windows are lit in the evening, counted from the front. */
const LIT = [0, 2, 5];

/** Both flanks and the rear. */
export function addFlanks(context: Context): void {
  addUpperWalls(context);
  addGalleries(context);
  addCanopies(context);
  addMidPavilions(context);
  addRear(context);
}

function addUpperWalls(context: Context): void {
  const { site, level, full } = context;
  const part = site.part('flanks', { evidence: 'derived', tile: 'flanks' });
  const bays = bayZs.filter((z) => z !== bowZ).map((z) => -z);
  const [left, right] = [-FLANK.frontZ, -FLANK.midFrontZ];
  const holes = (opening: Opening): Hole[] => bays.map((along) => ({ opening, along, up: 0 }));
  const wall = full
    ? merge(
        storey({ left, right, bottom: 0.2, top: terrace, holes: [] }, full),
        storey({ left, right, bottom: terrace, top: 10.3, holes: holes(LOWER) }, full),
        storey({ left, right, bottom: 10.3, top: TOP, holes: holes(UPPER) }, full),
      )
    : storey({ left, right, bottom: 0.2, top: TOP, holes: [] }, full);
  const front = box([14, 0, FLANK.frontZ - 0.5], [wallX - 0.01, TOP, FLANK.frontZ]);
  part.add('wall', bothSides(transform(wall, onRight(wallX)), front));
  const [lower, upper] = [glazing(LOWER, 0.3, level), glazing(UPPER, 0.3, level)];
  const lit = holes(UPPER).filter((_, i) => LIT.includes(i));
  const dark = holes(UPPER).filter((_, i) => !LIT.includes(i));
  const panes = (geometry: Geometry, at: readonly Hole[]): Geometry[] =>
    onBoth(wallX, at).map((m) => transform(geometry, m));
  if (full) {
    part.add('glass', ...panes(lower.glass, holes(LOWER)), ...panes(upper.glass, dark));
    part.add('litGlass', ...panes(upper.glass, lit));
  } else {
    part.repeat('glass', merge(lower.glass, upper.glass), onBoth(wallX, holes(LOWER)));
  }
  const piers = bayZs.slice(0, -1).map((z, i) => -(z + bayZs[i + 1]!) / 2);
  const all = [7.62, ...piers, 43.38].map((along): Hole => ({ opening: LOWER, along, up: 0 }));
  part.repeat(
    'trim',
    full ? merge(pierOrder(full), engagedColumn(COLUMN)) : pierOrder(full),
    onBoth(wallX, all),
  );
  addBows(part, context);
  addAedicules(part, context);
  if (!full) return;
  part.repeat('joinery', merge(lower.joinery, upper.joinery), onBoth(wallX, holes(LOWER)));
  part.repeat('trim', bay(), onBoth(wallX, holes(LOWER)));
  part.repeat(
    'iron',
    translate(ironRailing(BALCONY.half - 0.06, BALCONY.reach), [0, balconyY, 0]),
    onBoth(wallX, holes(LOWER)),
  );
}

/** Pedestal and the flat pilaster behind a half column; wall face at z = 0. */
const pierOrder = (full: boolean): Geometry =>
  full
    ? merge(
        chamferedBox([-0.5, terrace - 0.02, -0.1], [0.5, 7.15, 0.5], 0.03),
        chamferedBox([-0.42, 7.14, -0.1], [0.42, 7.78, 0.42], 0.02),
        reliefPanelOn(0.42),
        chamferedBox([-0.48, 7.76, -0.1], [0.48, 7.96, 0.47], 0.03),
        box([-0.46, 7.95, -0.1], [0.46, TOP, 0.09]),
        box([-0.5, 7.95, -0.1], [0.5, 8.2, 0.12]),
        chamferedBox([-0.52, 12.86, -0.1], [0.52, TOP, 0.15], 0.02),
      )
    : box([-0.46, terrace, -0.1], [0.46, TOP, 0.1]);

const reliefPanelOn = (z: number): Geometry =>
  translate(reliefPanel([-0.28, 7.26, 0.28, 7.66], 0.06, 0.03), [0, 0, z]);

/** All that is white about one bay: frames, consoles, balcony, panels, garlands. */
function bay(): Geometry {
  const console = translate(modillion(0.24, 0.62, 0.5), [0, balconyY - 0.22, 0]);
  return merge(
    surround(LOWER, 0.2, -0.05, 0.12),
    surround({ ...LOWER, width: LOWER.width + 0.4, crown: LOWER.crown + 0.2 }, 0.08, -0.05, 0.2),
    box([-1.1, terrace, -0.05], [1.1, LOWER.sill, 0.34]),
    ...[-1, 1].map((s) => translate(console, [s * 1.0, 0, 0])),
    translate(shield(0.95, 0.13), [0, 10.28, 0]),
    ...[-1, 1].map((s) => translate(swag(0.26, 0.12, 0.045, 8), [s * 0.6, 10.42, 0])),
    translate(balconySlab(BALCONY.half, BALCONY.reach), [0, balconyY, 0]),
    surround(UPPER, 0.18, -0.05, 0.12),
    surround(
      { ...UPPER, width: UPPER.width + 0.36, crown: UPPER.crown + 0.18, rise: UPPER.rise + 0.18 },
      0.07,
      -0.05,
      0.19,
    ),
    translate(keystone(0.26, 0.3, 0.24), [0, UPPER.crown - 0.02, 0]),
    ...[-1, 1].flatMap((s) => [
      chamferedBox(
        [s * 1.12 - 0.2, UPPER.crown - UPPER.rise - 0.12, -0.05],
        [s * 1.12 + 0.2, UPPER.crown - UPPER.rise + 0.04, 0.2],
        0.03,
      ),
      reliefPanel([s * 1.62 - 0.26, 7.6, s * 1.62 + 0.26, 9.7], 0.07, 0.06),
      reliefPanel([s * 1.62 - 0.26, 10.95, s * 1.62 + 0.26, 12.1], 0.07, 0.06),
      translate(mouldedRing(0.11, 0.2, 0.07, 12, 1.3), [s * 1.62, 8.6, 0]),
      translate(swag(0.22, 0.14, 0.045, 8), [s * 1.62, 11.75, 0.01]),
      translate(swag(0.22, 0.3, 0.04, 8), [s * 1.62, 9.45, 0.01]),
    ]),
  );
}
