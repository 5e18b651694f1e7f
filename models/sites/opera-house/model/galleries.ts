// The rusticated ground-floor galleries with their arched doors and balustraded terraces (dossier, section 3.12).
import { balustrade, balusterHeight } from '../../../kit/balustrade.ts';
import { modillion } from '../../../kit/entablature.ts';
import { type Geometry, merge, place, transform, translate } from '../../../kit/geometry.ts';
import type { Point2 } from '../../../kit/outline.ts';
import { box, moulding } from '../../../kit/solids.ts';
import { bothSides, type Context } from './context.ts';
import { FLANK } from './dimensions.ts';
import { banded, type Hole, onBoth, onRight } from './flank-parts.ts';
import { glazing, type Opening, rustication, surround } from './openings.ts';
import { keystone } from './ornament.ts';
import { turnedBaluster } from './turned-baluster.ts';

const { galleryX, galleryFrontZ, midFrontZ, terrace, wallX, recess } = FLANK;
/** [estimate] */
const DOOR: Opening = { width: 1.9, sill: 0.45, crown: 4.15, rise: 0.95 };
const PLINTH = 0.45;
const HEAD = terrace - 0.55;
/** Middle of the front return's door. */
const FRONT_DOOR_X = 17.5;

/** Walls, doors, steps, cornice and balustrade. */
export function addGalleries({ site, level, full }: Context): void {
  const part = site.part('side-galleries', { evidence: 'derived', tile: 'flanks' });
  const [z0, z1] = [midFrontZ + 0.01, galleryFrontZ];
  const holes = FLANK.bayZs.map((z): Hole => ({ opening: DOOR, along: -z, up: 0 }));
  const frontHole: Hole = { opening: DOOR, along: FRONT_DOOR_X, up: 0 };
  const span = { bottom: PLINTH, top: HEAD } as const;
  part.add(
    'base',
    bothSides(
      transform(banded({ left: -z1, right: -z0, ...span, holes }, full), onRight(galleryX)),
      transform(
        banded({ left: wallX, right: galleryX, ...span, holes: [frontHole] }, full),
        place([0, 0, z1]),
      ),
      ...(full ? piers(z0, z1) : []),
    ),
  );
  part.add('granite', bothSides(...plinth(z0, z1, full)));
  part.add('trim', bothSides(...cornice(z0, z1, full)));
  const pane = glazing(DOOR, 0.28, level);
  const fronts = [-1, 1].map((s) => place([s * FRONT_DOOR_X, 0, z1]));
  const places = [...onBoth(galleryX, holes), ...fronts];
  const lit = places.filter((_, i) => i % 3 === 0);
  part.repeat(
    'glass',
    pane.glass,
    places.filter((_, i) => i % 3 !== 0),
  );
  part.repeat('litGlass', pane.glass, lit);
  const rail = {
    path: railPath(z0, z1),
    closed: false,
    bottom: terrace - 0.02,
    plinthTop: terrace + 0.2,
    railTop: terrace + 1.0,
    balusterSpacing: 0.34,
    pedestalWidth: 0.5,
    longestBay: 5.3,
  };
  const { masonry, balusters } = balustrade(rail, level);
  part.add('trim', bothSides(masonry));
  if (!full) return;
  const flipped = balusters.map((m) => place([-m.elements[12]!, m.elements[13]!, m.elements[14]!]));
  part.repeat('trim', turnedBaluster(balusterHeight(rail), 0.19, false), [...balusters, ...flipped]);
  part.repeat('joinery', pane.joinery, places);
  part.repeat('trim', archivolt(), places);
  const bracket = modillion(0.18, 0.26, 0.24);
  const brackets = Array.from({ length: Math.floor((z1 - z0) / 0.85) }, (_, i) => z1 - 0.45 - i * 0.85);
  part.add(
    'trim',
    bothSides(...brackets.map((z) => transform(bracket, place([galleryX + 0.05, terrace - 0.25, z], 90)))),
  );
}

/** Along the recess, round the front return and back along the flank. */
const railPath = (z0: number, z1: number): Point2[] => [
  [15.05, -recess.frontZ + 0.1],
  [wallX + 0.06, -recess.frontZ + 0.1],
  [wallX + 0.06, -z1 + 0.05],
  [galleryX - 0.02, -z1 + 0.05],
  [galleryX - 0.02, -z0 - 0.32],
];

/** Stone foot between the doors and two steps up to each. */
function plinth(z0: number, z1: number, full: boolean): Geometry[] {
  const foot = box([wallX, 0, z0], [galleryX + 0.08, PLINTH, z1 + 0.08]);
  if (!full) return [foot];
  const steps = (place_: ReturnType<typeof place>): Geometry =>
    transform(merge(box([-1.35, 0, 0], [1.35, 0.3, 0.42]), box([-1.5, 0, 0], [1.5, 0.15, 0.82])), place_);
  return [
    foot,
    ...FLANK.bayZs.map((z) => steps(place([galleryX, 0, z], 90))),
    steps(place([FRONT_DOOR_X, 0, z1])),
  ];
}

/** Roof slab and the cornice under the terrace's edge. */
function cornice(z0: number, z1: number, full: boolean): Geometry[] {
  const slab = box([wallX - 0.2, HEAD - 0.02, z0], [galleryX - 0.01, terrace, z1 - 0.01]);
  if (!full) return [slab, box([galleryX - 0.1, HEAD, z0], [galleryX + 0.25, terrace, z1 + 0.25])];
  return [
    slab,
    moulding(
      [
        [wallX, -z1],
        [galleryX, -z1],
        [galleryX, -z0],
      ],
      [
        [-0.1, HEAD - 0.02],
        [0.05, HEAD],
        [0.05, HEAD + 0.2],
        [0.08, HEAD + 0.24],
        [0.08, HEAD + 0.3],
        [0.28, HEAD + 0.32],
        [0.3, HEAD + 0.4],
        [0.34, HEAD + 0.48],
        [0.34, terrace - 0.03],
        [-0.1, terrace + 0.01],
      ],
    ),
  ];
}

/** Projecting banded piers between the doors. */
const piers = (z0: number, z1: number): Geometry[] =>
  [z1 - 0.75, ...FLANK.bayZs.slice(0, -1).map((z, i) => (z + FLANK.bayZs[i + 1]!) / 2), z0 + 0.75].map((z) =>
    rustication([galleryX - 0.2, z - 0.5, galleryX + 0.12, z + 0.5], PLINTH, HEAD, 13, 'full'),
  );

/** Frame of banded jambs, moulded arch and keystone round a door. */
function archivolt(): Geometry {
  const springing = DOOR.crown - DOOR.rise;
  return merge(
    surround(DOOR, 0.34, -0.08, 0.07),
    surround(
      { ...DOOR, width: DOOR.width + 0.5, crown: DOOR.crown + 0.25, rise: DOOR.rise + 0.25 },
      0.1,
      -0.05,
      0.13,
    ),
    translate(keystone(0.36, 0.5, 0.2), [0, DOOR.crown - 0.04, 0]),
    ...[-1, 1].map((s) =>
      box([s * 1.14 - 0.24, springing - 0.14, -0.05], [s * 1.14 + 0.24, springing + 0.04, 0.16]),
    ),
  );
}
