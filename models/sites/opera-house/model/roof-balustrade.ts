// The balustrade over the cornice with its acroteria and the altar blocks of the pavilions (dossier, section 3.7).
import type { Matrix4 } from 'three';
import { balustrade, balusterHeight } from '../../../kit/balustrade.ts';
import { type Geometry, merge, place, transform, translate } from '../../../kit/geometry.ts';
import type { Point2 } from '../../../kit/outline.ts';
import { box, chamferedBox, lathe } from '../../../kit/solids.ts';
import type { Context } from './context.ts';
import { FREE_COLUMNS, FRIEZE_PATH, HEIGHTS } from './dimensions.ts';
import { shell, volute } from './ornament.ts';
import { UPRIGHT } from './pavilions.ts';
import { turnedBaluster } from './turned-baluster.ts';

/** The balustrade runs above the frieze face, with pedestals on every column axis of the front. */
export function addBalustrade({ site, level, full }: Context, centreZ: number): void {
  const part = site.part('balustrade', { evidence: 'derived', tile: 'crown' });
  const axes: Point2[] = FREE_COLUMNS.map((x): Point2 => [x, -centreZ]);
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
  const onFront = ({ elements }: Matrix4): boolean => full && elements[14]! > FRONT_BEHIND;
  part.repeat('trim', shellAcroterion(), pedestalTops.filter(onFront));
  part.repeat(
    'trim',
    acroterion(full),
    pedestalTops.filter((top) => !onFront(top)),
  );
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

/** What stands before this plane is seen from the square. */
const FRONT_BEHIND = -1.5;

/** A fluted shell between two scrolls on a plinth, for the front; on y = 0, 0.59 m high, looking along z. */
function shellAcroterion(): Geometry {
  const face = merge(
    translate(shell(0.33, 0.16, 5), [0, 0.15, 0]),
    ...([1, -1] as const).map((s) => translate(volute(0.13, 0.2, s), [s * 0.3, 0.28, 0])),
  );
  return merge(
    chamferedBox([-0.4, 0, -0.26], [0.4, 0.08, 0.26], 0.03),
    chamferedBox([-0.36, 0.07, -0.22], [0.36, 0.15, 0.22], 0.02),
    face,
    transform(face, place([0, 0, 0], 180)),
  );
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
