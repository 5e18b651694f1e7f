// The pavilions midway along the flanks, three storeys of openings on each face (dossier, section 3.12).
import type { Matrix4 } from 'three';
import { modillion } from '../../../kit/entablature.ts';
import { type Geometry, merge, place, transform, translate } from '../../../kit/geometry.ts';
import type { Point2 } from '../../../kit/outline.ts';
import { box, chamferedBox, moulding } from '../../../kit/solids.ts';
import { bothSides, type Context } from './context.ts';
import { FLANK, HEIGHTS } from './dimensions.ts';
import { balconySlab, banded, type Hole, ironRailing, onBoth, onRight, storey } from './flank-parts.ts';
import { glazing, hood, type Opening, surround } from './openings.ts';
import { keystone, mouldedRing, reliefPanel, swag, volute } from './ornament.ts';

const TOP = HEIGHTS.capitalTop;
const { midX, midFrontZ, midBackZ, wallX, terrace } = FLANK;
/** Section 3.12: window with a balustrade at about 5.5 to 8.3, window at about 9.5 to 12.2. */
const FIRST: Opening = { width: 1.35, sill: 5.5, crown: 8.3, rise: 0 };
const SECOND: Opening = { width: 1.35, sill: 9.5, crown: 12.2, rise: 0 };
/** [estimate] The front face meets the gallery's terrace: its first storey is a French window there. */
const TERRACE_DOOR: Opening = { width: 1.35, sill: terrace + 0.06, crown: 8.9, rise: 0 };
const DOOR: Opening = { width: 1.7, sill: 0.3, crown: 3.4, rise: 0 };
const LOW: Opening = { width: 1.2, sill: 1.5, crown: 3.5, rise: 0 };
const BASE = { plinth: 0.3, top: 4.5, split: 8.95 } as const;
/** [estimate] Window axes along the outer face, and across the front and rear ones. */
const AXES = [46.9, 50, 53.1];
const ACROSS = 18.65;

/** Both pavilions. */
export function addMidPavilions({ site, level, full }: Context): void {
  const part = site.part('mid-pavilions', { evidence: 'derived', tile: 'flanks' });
  const row = (opening: Opening): Hole[] => AXES.map((along) => ({ opening, along, up: 0 }));
  const [left, right] = [-midFrontZ, -midBackZ];
  const outer = merge(
    storey({ left, right, bottom: BASE.top, top: BASE.split, holes: row(FIRST) }, full),
    storey({ left, right, bottom: BASE.split, top: TOP, holes: row(SECOND) }, full),
  );
  const across = (opening: Opening): Hole[] => [{ opening, along: ACROSS, up: 0 }];
  const mirror = (opening: Opening): Hole[] => [{ opening, along: -ACROSS, up: 0 }];
  const front = merge(
    storey({ left: wallX - 0.3, right: midX, bottom: BASE.top, top: 9.2, holes: across(TERRACE_DOOR) }, full),
    storey({ left: wallX - 0.3, right: midX, bottom: 9.2, top: TOP, holes: across(SECOND) }, full),
  );
  const back = merge(
    storey(
      { left: -midX, right: 0.3 - wallX, bottom: BASE.top, top: BASE.split, holes: mirror(FIRST) },
      full,
    ),
    storey({ left: -midX, right: 0.3 - wallX, bottom: BASE.split, top: TOP, holes: mirror(SECOND) }, full),
  );
  const behind = place([0, 0, midBackZ], 180);
  part.add(
    'wall',
    bothSides(
      transform(outer, onRight(midX)),
      transform(front, place([0, 0, midFrontZ])),
      transform(back, behind),
    ),
  );
  // The wall between the pavilion and the body of the house: without it the pavilion's walls show their backs.
  if (full) {
    part.add('wall', bothSides(box([wallX - 0.3, 0, midBackZ + 0.02], [wallX - 0.1, TOP, midFrontZ - 0.02])));
  }
  const low: Hole[] = [
    { opening: LOW, along: AXES[0]!, up: 0 },
    { opening: DOOR, along: AXES[1]!, up: 0 },
    { opening: LOW, along: AXES[2]!, up: 0 },
  ];
  const courses = { bottom: BASE.plinth, top: BASE.top } as const;
  part.add(
    'base',
    bothSides(
      transform(banded({ left, right, ...courses, holes: low }, full), onRight(midX)),
      transform(
        banded({ left: wallX - 0.3, right: midX, ...courses, holes: [] }, full),
        place([0, 0, midFrontZ]),
      ),
      transform(banded({ left: -midX, right: 0.3 - wallX, ...courses, holes: [] }, full), behind),
    ),
  );
  part.add(
    'granite',
    bothSides(box([wallX, 0, midBackZ - 0.08], [midX + 0.08, BASE.plinth, midFrontZ + 0.08])),
  );
  // One mesh a material: there are too few of each window for instancing to pay.
  const put = (material: string, geometry: Geometry, places: readonly Matrix4[]): void => {
    part.add(material, ...places.map((m) => transform(geometry, m)));
  };
  const outward = [-1, 1].flatMap((s) => [place([s * ACROSS, 0, midBackZ], 180)]);
  const upperPlaces = [...onBoth(midX, row(SECOND)), ...outward];
  const frontPlaces = [-1, 1].map((s) => place([s * ACROSS, 0, midFrontZ]));
  const [first, second, third] = [FIRST, SECOND, TERRACE_DOOR].map((o) => glazing(o, 0.28, level));
  put('glass', first!.glass, upperPlaces);
  put('litGlass', second!.glass, [...upperPlaces, ...frontPlaces]);
  put('glass', third!.glass, frontPlaces);
  const ground = merge(
    ...low.map(({ opening, along }) =>
      transform(glazing(opening, 0.28, level).glass, place([midX, 0, -along], 90)),
    ),
  );
  part.add('glass', bothSides(ground));
  part.add('trim', bothSides(...corners(full)));
  if (!full) return;
  const both = merge(windowTrim(FIRST, true), windowTrim(SECOND, false));
  put('trim', both, upperPlaces);
  put('trim', merge(windowTrim(TERRACE_DOOR, false), windowTrim(SECOND, false)), frontPlaces);
  put('joinery', merge(first!.joinery, second!.joinery), upperPlaces);
  put('joinery', merge(third!.joinery, second!.joinery), frontPlaces);
  put('iron', translate(ironRailing(0.95, 0.4, 0.9), [0, FIRST.sill, 0]), upperPlaces);
  part.add(
    'trim',
    bothSides(
      ...bands(),
      ...low.map((hole) => transform(groundTrim(hole.opening), place([midX, 0, -hole.along], 90))),
    ),
  );
  part.add(
    'joinery',
    bothSides(
      ...low.map(({ opening, along }) =>
        transform(glazing(opening, 0.28, level).joinery, place([midX, 0, -along], 90)),
      ),
    ),
  );
}

/** White frame, head, sill (on the first floor a balcony), and a relief over the upper window. */
const windowTrim = (opening: Opening, balcony: boolean): Geometry =>
  merge(
    surround(opening, 0.17, -0.05, 0.1),
    surround({ ...opening, width: opening.width + 0.34, crown: opening.crown + 0.17 }, 0.07, -0.05, 0.17),
    translate(keystone(0.26, 0.3, 0.2), [0, opening.crown - 0.02, 0]),
    ...(balcony
      ? [
          hood(1.02, opening.crown + 0.27, 0.3, 0.36),
          translate(balconySlab(1.0, 0.46), [0, opening.sill, 0]),
          ...[-1, 1].map((s) => translate(modillion(0.2, 0.46, 0.38), [s * 0.8, opening.sill - 0.22, 0])),
        ]
      : [
          chamferedBox([-1.0, opening.sill - 0.14, -0.05], [1.0, opening.sill, 0.24], 0.03),
          ...[-1, 1].map((s) => translate(modillion(0.16, 0.3, 0.2), [s * 0.8, opening.sill - 0.14, 0])),
          ...(opening === SECOND ? [reliefPanel([-0.9, 12.44, 0.9, 12.98], 0.07, 0.07)] : []),
        ]),
  );

const groundTrim = (opening: Opening): Geometry =>
  merge(
    surround(opening, 0.24, -0.08, 0.08),
    translate(keystone(0.34, 0.36, 0.16), [0, opening.crown - 0.03, 0]),
    ...(opening === LOW
      ? [chamferedBox([-0.9, opening.sill - 0.16, -0.08], [0.9, opening.sill, 0.2], 0.03)]
      : []),
  );

/** String courses round the three free faces. */
function bands(): Geometry[] {
  const path: Point2[] = [
    [wallX, -midFrontZ],
    [midX, -midFrontZ],
    [midX, -midBackZ],
    [wallX, -midBackZ],
  ];
  return [
    moulding(path, [
      [-0.1, BASE.top - 0.06],
      [0.1, BASE.top - 0.04],
      [0.16, BASE.top + 0.06],
      [0.16, BASE.top + 0.16],
      [0.06, BASE.top + 0.22],
      [-0.1, BASE.top + 0.26],
    ]),
    moulding(path, [
      [-0.1, 8.86],
      [0.05, 8.88],
      [0.1, 8.98],
      [0.1, 9.06],
      [-0.1, 9.12],
    ]),
  ];
}

/** Giant corner pilasters and flat strips between the windows, with caps under the architrave. */
function corners(full: boolean): Geometry[] {
  const outer = [44.56, 48.45, 51.55, 55.44].map((along) => place([midX, 0, -along], 90));
  const faces = [
    place([midX - 0.56, 0, midFrontZ]),
    place([midX - 0.56, 0, midBackZ], 180),
    place([wallX + 0.85, 0, midBackZ], 180),
  ];
  const low = BASE.top + 0.2;
  const one = full
    ? merge(
        chamferedBox([-0.52, low, -0.1], [0.52, low + 0.5, 0.17], 0.03),
        box([-0.42, low + 0.45, -0.1], [0.42, 12.4, 0.1]),
        reliefPanel([-0.32, low + 0.8, 0.32, 11.9], 0.07, 0.14),
        chamferedBox([-0.47, 12.2, -0.1], [0.47, 12.3, 0.15], 0.02),
        ...([1, -1] as const).map((s) => translate(volute(0.19, 0.13, s), [s * 0.34, 12.72, 0.06])),
        translate(swag(0.24, 0.12, 0.05, 8), [0, 12.66, 0.1]),
        chamferedBox([-0.54, 12.88, -0.1], [0.54, TOP, 0.2], 0.03),
        translate(mouldedRing(0.12, 0.22, 0.07, 12, 1.3), [0, 10.6, 0.1]),
      )
    : box([-0.42, low, -0.1], [0.42, TOP, 0.1]);
  return [...outer, ...faces].map((m) => transform(one, m));
}
