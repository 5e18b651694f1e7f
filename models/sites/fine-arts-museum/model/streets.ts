// Ground to the horizon: the court's flags, the two streets with pavements, kerbs and markings.
import type { Geometry } from '../../../kit/geometry.ts';
import { gridSheet, outlineOf, planRect } from '../../../kit/ground-grid.ts';
import type { ModelBuilder } from '../../../kit/model.ts';
import { circle, type Outline, type Point2, rectangle } from '../../../kit/outline.ts';
import { isInside } from '../../../kit/town.ts';
import { moulding, prism, sheet } from '../../../kit/solids.ts';
import { BASEMENT, BAY, COURT as C, MAIN } from './dimensions.ts';
import { before } from './phases.ts';
import {
  BLOCK,
  boundaryCurve,
  CARRIAGEWAY,
  CORNER,
  CUT_RECT,
  FAR,
  kerbZ,
  PAVEMENT,
  PLOT,
  strip,
} from './plot.ts';

const HORIZON = 3200;
const TILE = 'ground';
const STREET_TOP = -C.streetDrop;
/** The pavements lie this little below the court. */
const PAVEMENT_TOP = -0.03;
/** Middle of the zebra crossing over Nguyễn Thái Học, before the gate. */
const CROSSING_X = -13;

/** Builds court, pavements, carriageways and the land beyond. */
export function addGround(builder: ModelBuilder): void {
  const full = builder.level !== 'massing';
  const part = builder.part('ground', { evidence: 'derived', tile: TILE, solid: false });
  part.add('court', prism(PLOT, -0.4, 0, [outlineOf(CUT_RECT)], 20));
  part.add(
    'pavement',
    prism(BLOCK, -0.4, PAVEMENT_TOP, [PLOT.map(shrink)]),
    prism(strip(CARRIAGEWAY, CARRIAGEWAY + PAVEMENT), -0.4, PAVEMENT_TOP),
    prism(CORNER, -0.4, PAVEMENT_TOP),
  );
  part.add('street', sheet(circle(FAR * 1.6, 32), STREET_TOP, [outlineOf(CUT_RECT)]));
  part.add('city', sheet(circle(HORIZON, 48), STREET_TOP - 0.3, [circle(FAR * 1.5, 32)]));
  const lid = builder.part('court-lid', {
    evidence: 'derived',
    tile: TILE,
    solid: false,
    phases: before('today-cut'),
  });
  // Only what lies outdoors is ever seen of the lid, but the rooms behind it want a floor to stand on as well.
  lid.add('court', gridSheet([CUT_RECT], 0));
  if (!full) return;
  part.add('joint', ...bands());
  lid.add('joint', ...bandRects().map((rect) => gridSheet([rect], BAND_TOP)));
  part.add('step', ...kerbs());
  part.add('marking', ...markings());
}

/** Pulls a point a little towards the plot's middle, so that the paving reaches under the court's edge. */
const shrink = ([x, north]: Point2): Point2 => [x * 0.995, north + (north < -12 ? 0.25 : -0.25)];

const BAND_TOP = 0.006;
const BAND_WIDTH = 0.24;

/** Dark bands of stone through the flags on the grid lines, from the planters' front to the lawn (E). */
const bandRects = () =>
  Array.from({ length: 5 }, (_, i) => {
    const x = -7 * BAY + i * BAY;
    return planRect(x - BAND_WIDTH / 2, -BASEMENT.cutSouth, x + BAND_WIDTH / 2, -4.1);
  });

function bands(): Geometry[] {
  const across = Array.from({ length: 13 }, (_, i) => -7 * BAY + i * BAY).map((x) =>
    prism(
      rectangle(x - BAND_WIDTH / 2, -10.8, x + BAND_WIDTH / 2, x < BASEMENT.east ? -BASEMENT.cutSouth : -4.1),
      -0.02,
      BAND_TOP,
    ),
  );
  const long = prism(rectangle(-MAIN.halfLength + 5, -11.05, 24.2, -10.8), -0.02, BAND_TOP);
  return [...across, long];
}

/** Granite kerbs along both sides of Nguyễn Thái Học and round the corner of Cao Bá Quát. */
function kerbs(): Geometry[] {
  const profile: Point2[] = [
    [0.1, STREET_TOP - 0.05],
    [0.1, PAVEMENT_TOP - 0.03],
    [0.07, PAVEMENT_TOP + 0.006],
    [-0.12, PAVEMENT_TOP + 0.006],
  ];
  const near: Point2[] = BLOCK.slice(0, BLOCK.length - 2).filter(([x]) => Math.abs(x) < 180);
  const start: Point2 = [-180, -kerbZ(-180)];
  const opposite = [180, -180].map((x): Point2 => [x, -kerbZ(x) - CARRIAGEWAY]);
  const [south, , , east, middle, west] = CORNER as [Point2, Point2, Point2, Point2, Point2, Point2];
  return [
    moulding([start, ...near, [180, -26.2]], profile),
    moulding(opposite, profile),
    moulding([[180, -35.45], east, middle, west, south, [180, -kerbZ(180)]], profile),
  ];
}

/** Dashes in the middle of both streets, and a crossing before the gate. */
function markings(): Geometry[] {
  const slab = (points: Outline): Geometry => prism(points, STREET_TOP - 0.02, STREET_TOP + 0.008);
  const dash = (from: Point2, to: Point2, width: number): Geometry => {
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    const [u, v] = [(-(to[1] - from[1]) / length) * (width / 2), ((to[0] - from[0]) / length) * (width / 2)];
    return slab([
      [from[0] - u, from[1] - v],
      [to[0] - u, to[1] - v],
      [to[0] + u, to[1] + v],
      [from[0] + u, from[1] + v],
    ]);
  };
  const onStreet = (x: number, s: number): Point2 => [x, -kerbZ(x) - s];
  const dashes = Array.from({ length: 30 }, (_, i) => -170 + i * 12)
    .filter((x) => Math.abs(x + 1.5 - CROSSING_X) > 5)
    .map((x) => dash(onStreet(x, CARRIAGEWAY / 2), onStreet(x + 3, CARRIAGEWAY / 2), 0.15));
  const edge = [0.45, CARRIAGEWAY - 0.45].map((s) => dash(onStreet(-170, s), onStreet(-3, s), 0.12));
  const zebra = Array.from({ length: 9 }, (_, i) => {
    const s = 0.9 + i * 1.15;
    return dash(onStreet(CROSSING_X - 1.7, s), onStreet(CROSSING_X + 1.7, s), 0.5);
  });
  const curve = boundaryCurve(16, 6.4).map(([x, z]): Point2 => [x, -z]);
  const quat = curve.slice(1).flatMap((to, i) => (i % 2 === 0 && i > 1 ? [dash(curve[i]!, to, 0.15)] : []));
  return [...dashes, ...edge, ...zebra, ...quat];
}

/** Ground height: court at 0, pavements a little lower, carriageways a kerb lower, the basement at its floor. */
export function groundHeightMetres(x: number, z: number): number {
  if (isInside([x, -z], outlineOf(CUT_RECT))) return BASEMENT.floor;
  if (isInside([x, -z], PLOT)) return 0;
  return isInside([x, -z], BLOCK) ? PAVEMENT_TOP : STREET_TOP;
}
