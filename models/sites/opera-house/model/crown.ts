// What runs round the top of the walls: entablature, name tablet, balustrade, flags (dossier, section 3.7).
import { balustrade, balusterHeight } from '../../../kit/balustrade.ts';
import type { Matrix4 } from 'three';
import {
  alongPath,
  architraveProfile,
  bracketBand,
  corniceProfile,
  modillion,
} from '../../../kit/entablature.ts';
import {
  fromTriangles,
  type Geometry,
  merge,
  place,
  transform,
  translate,
  type Triangle,
} from '../../../kit/geometry.ts';
import type { Point2 } from '../../../kit/outline.ts';
import { box, chamferedBox, lathe, moulding, quad } from '../../../kit/solids.ts';
import type { Point3 } from '../../../../src/base/index.ts';
import type { Context } from './context.ts';
import {
  CORNICE_PROJECTION,
  FREE_COLUMNS,
  FRIEZE_PATH,
  HEIGHTS,
  MODILLION_SPACING,
  PAVILION,
} from './dimensions.ts';
import { lattice, LATTICE_Y, latticeBack, latticePlaces } from './frieze-lattice.ts';
import { addTablet } from './name-tablet.ts';
import { UPRIGHT } from './pavilions.ts';
import { boss } from './ornament.ts';
import { since } from './phases.ts';
import { turnedBaluster } from './turned-baluster.ts';

const CORNICE = { bottom: HEIGHTS.friezeTop, top: HEIGHTS.cornice, projection: CORNICE_PROJECTION };
/** Frieze faces of the centre and of the pavilions. */
const CENTRE_Z = 0.45;
const PAVILION_Z = 1.45;

/** Entablature and everything that stands on it. */
export function addCrown(context: Context): void {
  addEntablature(context);
  addTablet(context, CENTRE_Z);
  addBalustrade(context);
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

/** The balustrade runs above the frieze face, with pedestals on every column axis of the front. */
function addBalustrade({ site, level, full }: Context): void {
  const part = site.part('balustrade', { evidence: 'derived', tile: 'crown' });
  const axes: Point2[] = FREE_COLUMNS.map((x): Point2 => [x, -CENTRE_Z]);
  const params = {
    path: inset([...FRIEZE_PATH, ...axes], 0.25),
    closed: true,
    bottom: full ? HEIGHTS.terrace - 0.1 : HEIGHTS.cornice - 0.35,
    plinthTop: HEIGHTS.balustradePlinth,
    railTop: HEIGHTS.balustradeRail,
    balusterSpacing: 0.37,
    pedestalWidth: 0.62,
    longestBay: 5.4,
  };
  const { masonry, balusters, pedestalTops } = balustrade(params, level);
  part.add('trim', masonry);
  if (full) part.repeat('trim', turnedBaluster(balusterHeight(params), 0.22, false), balusters);
  part.repeat('trim', acroterion(full), pedestalTops);
  const corner = full ? urnBlock() : box([-0.6, HEIGHTS.cornice - 0.2, -0.6], [0.6, 17.9, 0.6]);
  part.add(
    'trim',
    ...[-1, 1].flatMap((s) =>
      [10.2, 14.45].flatMap((x) => [0.95, -4.4].map((z) => translate(corner, [s * x, 0, z]))),
    ),
  );
}

/** A closed path moved inwards, corners mitred. */
function inset(path: readonly Point2[], by: number): Point2[] {
  const count = path.length;
  return path.map((p, i): Point2 => {
    const [before, after] = [path[(i + count - 1) % count]!, path[(i + 1) % count]!];
    const normal = ([ax, ay]: Point2, [bx, by_]: Point2): Point2 => {
      const length = Math.hypot(bx - ax, by_ - ay);
      return [-(by_ - ay) / length, (bx - ax) / length];
    };
    const [n1, n2] = [normal(before, p), normal(p, after)];
    const scale = (2 * by) / ((n1[0] + n2[0]) ** 2 + (n1[1] + n2[1]) ** 2);
    return [p[0] + (n1[0] + n2[0]) * scale, p[1] + (n1[1] + n2[1]) * scale];
  });
}

/** A rounded shell between two scrolls, standing on y = 0, looking along z. */
function acroterion(full: boolean): Geometry {
  if (!full) return box([-0.25, 0, -0.15], [0.25, 0.55, 0.15]);
  const round = (x: number, y: number, r: number, depth: number): Geometry =>
    transform(
      lathe(
        [
          [r, 0],
          [r, depth * 0.7],
          [r * 0.6, depth],
        ],
        12,
      ),
      place([x, y, -depth / 2]).multiply(UPRIGHT),
    );
  return merge(
    chamferedBox([-0.34, 0, -0.26], [0.34, 0.12, 0.26], 0.03),
    round(0, 0.34, 0.27, 0.3),
    round(-0.24, 0.2, 0.12, 0.36),
    round(0.24, 0.2, 0.12, 0.36),
  );
}

/** Corner pedestal of a pavilion with its squat altar. */
const urnBlock = (): Geometry =>
  merge(
    chamferedBox([-0.6, HEIGHTS.cornice - 0.2, -0.6], [0.6, 17.2, 0.6], 0.05),
    chamferedBox([-0.68, 17.2, -0.68], [0.68, 17.34, 0.68], 0.04),
    lathe(
      [
        [0.32, 17.34],
        [0.24, 17.42],
        [0.46, 17.6],
        [0.5, 17.72],
        [0.3, 17.8],
        [0.1, 17.9],
        [0, 17.9],
      ],
      16,
    ),
  );

/** Three poles behind the balustrade; the middle one flies the national flag (tip about 24 m). */
function addFlags({ site }: Context): void {
  const part = site.part('flags', {
    evidence: 'derived',
    tile: 'crown',
    solid: false,
    phases: since('patched-1954'),
  });
  for (const [x, tip] of FLAGPOLES) {
    const pole = lathe(
      [
        [0.06, HEIGHTS.terrace],
        [0.035, tip - 0.2],
        [0.09, tip - 0.1],
        [0, tip],
      ],
      6,
    );
    part.add('zinc', translate(pole, [x, 0, FLAGPOLE_Z]));
  }
  part.add('flagRed', cloth(0, FLAG.length, FLAG.top - FLAG.height, FLAG.top));
  part.add('flagStar', star());
}

const FLAGPOLES = [
  [-3.6, 22],
  [0, 24],
  [3.4, 22],
] as const;
const FLAGPOLE_Z = -1.2;
/** [estimate] Size of the cloth, 2 : 3. */
const FLAG = { length: 2.7, height: 1.8, top: 23.6 } as const;
/** Sideways swing of the cloth at a distance from the pole. */
const swing = (x: number): number => FLAGPOLE_Z + 0.16 * Math.sin(x * 2.6) * Math.min(1, x);

/** A strip of flag from x0 to x1, drawn in folds. */
function cloth(x0: number, x1: number, bottom: number, top: number): Geometry {
  const steps = 12;
  const faces: Triangle[] = [];
  for (let i = 0; i < steps; i++) {
    const [a, b] = [x0 + ((x1 - x0) * i) / steps, x0 + ((x1 - x0) * (i + 1)) / steps];
    faces.push(...quad([a, bottom, swing(a)], [b, bottom, swing(b)], [b, top, swing(b)], [a, top, swing(a)]));
  }
  return fromTriangles(faces, 60);
}

/** The yellow star on both sides of the cloth. */
function star(): Geometry {
  const centre: Point2 = [FLAG.length / 2, FLAG.top - FLAG.height / 2];
  const points = Array.from({ length: 10 }, (_, i): Point2 => {
    const angle = Math.PI / 2 + (Math.PI * i) / 5;
    const radius = i % 2 === 0 ? 0.54 : 0.21;
    return [centre[0] + radius * Math.cos(angle), centre[1] + radius * Math.sin(angle)];
  });
  const at = ([x, y]: Point2, off: number): Point3 => [x, y, swing(x) + off];
  const faces = [0.04, -0.04].flatMap((off) =>
    points.map((p, i): Triangle => [at(centre, off), at(p, off), at(points[(i + 1) % 10]!, off)]),
  );
  return fromTriangles(faces, 60);
}
