// The riveted trusses as they are seen from near: chords, posts, crossed diagonals, gussets, and which of them rust.
import type { Point3 } from '../../../../src/base/index.ts';
import { type Geometry, merge } from '../../../kit/geometry.ts';
import { seededRandom } from '../../../kit/random.ts';
import {
  angledChord,
  gussetPair,
  mergeRiveted,
  type PairSpec,
  pairMember,
  type RivetedSteel,
} from '../../../kit/riveted-member.ts';
import type { PanelPoint } from '../../../kit/truss.ts';
import * as dim from './dimensions.ts';

/** Steelwork sorted by how it has weathered, with what only a near eye sees. */
export interface WeatheredSteel {
  readonly sound: Geometry;
  readonly rusted: Geometry;
  readonly lacing: Geometry;
  readonly bars: RivetedSteel['bars'];
  readonly rivets: RivetedSteel['rivets'];
}

/** All of it as one. */
export const mergeWeathered = (...steel: readonly WeatheredSteel[]): WeatheredSteel => ({
  sound: merge(...steel.map((one) => one.sound)),
  rusted: merge(...steel.map((one) => one.rusted)),
  lacing: merge(...steel.map((one) => one.lacing)),
  bars: steel.flatMap((one) => one.bars),
  rivets: steel.flatMap((one) => one.rivets),
});

/** Heads above this height are too small to be seen by whoever stands on the deck. */
const RIVETS_BELOW = 19;
/** Share of members and of gussets where rust has eaten the paint (section 8: joints and undersides most). */
const RUST_SHARE = { members: 0.2, gussets: 0.45 } as const;
/** Plates over the crossing of two laced diagonals (section 4, from memory). */
const CROSSING_PLATE = 0.56;

/** What one plane is made of. */
export interface PlaneParams {
  readonly points: readonly PanelPoint[];
  readonly topChord: { readonly acrossMetres: number; readonly depthMetres: number };
  readonly ends: 'post' | 'raker';
  readonly isPier: (index: number) => boolean;
  readonly seed: number;
}

const postSpec = (pier: boolean, rivetSide: -1 | 1): PairSpec => ({
  ...(pier ? dim.PIER_POST : dim.POST),
  open: 'sides',
  lacing: pier ? 'crossed' : 'single',
  hiddenMetres: pier ? 0.95 : 0.62,
  rivetsBelow: RIVETS_BELOW,
  rivetSide,
});

/** One diagonal of a panel is narrower and passes between the plates of the other. */
const diagonalSpec = (length: number, inner: boolean, rivetSide: -1 | 1): PairSpec => ({
  acrossMetres: dim.DIAGONAL.acrossMetres - (inner ? 0.08 : 0),
  depthMetres: dim.DIAGONAL.depthMetres,
  open: 'edges',
  lacing: length > dim.LACED_DIAGONAL_FROM ? 'single' : 'none',
  hiddenMetres: 0.7,
  rivetsBelow: RIVETS_BELOW,
  rivetSide,
});

/** One plane of a truss at z. */
export function rivetedPlane(params: PlaneParams, z: number): WeatheredSteel {
  const { points, ends, topChord } = params;
  const random = seededRandom(params.seed);
  const last = points.length - 1;
  const out = z > 0 ? 1 : -1;
  const foot = (i: number): Point3 => [points[i]!.x, points[i]!.bottom, z];
  const head = (i: number): Point3 => [points[i]!.x, points[i]!.top, z];
  const tops = points.map((_, i) => i).filter((i) => ends === 'post' || (i > 0 && i < last));
  const sound: RivetedSteel[] = [];
  const rusted: RivetedSteel[] = [];
  const put = (steel: RivetedSteel, share: number): void =>
    void (random() < share ? rusted : sound).push(steel);

  const { acrossMetres, depthMetres } = dim.BOTTOM_CHORD;
  put(
    angledChord(
      points.map((_, i) => foot(i)),
      acrossMetres,
      depthMetres,
      'up',
      RIVETS_BELOW,
      out,
    ),
    0,
  );
  put(angledChord(tops.map(head), topChord.acrossMetres, topChord.depthMetres, 'down', RIVETS_BELOW, out), 0);
  for (const i of tops)
    put(pairMember(foot(i), head(i), postSpec(params.isPier(i), out)), RUST_SHARE.members);
  for (let i = 0; i < last; i++) {
    if (ends === 'raker' && (i === 0 || i === last - 1)) continue;
    const [a, b, c, d] = [foot(i), head(i + 1), head(i), foot(i + 1)];
    const [rising, falling] = [Math.hypot(b[0] - a[0], b[1] - a[1]), Math.hypot(d[0] - c[0], d[1] - c[1])];
    put(pairMember(a, b, diagonalSpec(rising, false, out)), RUST_SHARE.members);
    put(pairMember(c, d, diagonalSpec(falling, true, out)), RUST_SHARE.members);
    put(crossing(a, b, c, d, out), RUST_SHARE.gussets);
  }
  if (ends === 'raker') {
    const raker: PairSpec = {
      ...topChord,
      open: 'edges',
      lacing: 'single',
      hiddenMetres: 0.6,
      rivetsBelow: RIVETS_BELOW,
      rivetSide: out,
    };
    put(pairMember(foot(0), head(1), raker), 0);
    put(pairMember(head(last - 1), foot(last), raker), 0);
  }
  for (const i of tops) {
    const atEnd = i === 0 || i === last;
    const peak = params.isPier(i);
    const width = peak ? 1.9 : atEnd ? 0.8 : dim.GUSSET + 0.25;
    const inward = atEnd ? (i === 0 ? 0.18 : -0.18) : 0;
    const plates = ([nx, ny]: Point3, lift: number, heightMetres: number): RivetedSteel =>
      gussetPair([nx + inward, ny + lift, z], {
        widthMetres: width,
        heightMetres,
        faceMetres: dim.BOTTOM_CHORD.acrossMetres / 2 + 0.006,
        clip: 0.45,
        rivetsBelow: RIVETS_BELOW,
        rivetSide: out,
      });
    put(plates(foot(i), peak ? 0.57 : 0.24, peak ? 1.7 : 1.05), RUST_SHARE.gussets);
    put(plates(head(i), peak ? -0.35 : -0.15, peak ? 1.6 : 0.95), RUST_SHARE.gussets);
  }
  const [whole, eaten] = [mergeRiveted(...sound), mergeRiveted(...rusted)];
  return {
    sound: whole.plates,
    rusted: eaten.plates,
    lacing: merge(whole.lacing, eaten.lacing),
    bars: [...whole.bars, ...eaten.bars],
    rivets: [...whole.rivets, ...eaten.rivets],
  };
}

/** The plates where the two diagonals of a panel cross. */
function crossing(a: Point3, b: Point3, c: Point3, d: Point3, rivetSide: -1 | 1): RivetedSteel {
  const [ux, uy, vx, vy] = [b[0] - a[0], b[1] - a[1], d[0] - c[0], d[1] - c[1]];
  const t = ((c[0] - a[0]) * vy - (c[1] - a[1]) * vx) / (ux * vy - uy * vx);
  const middle: Point3 = [a[0] + ux * t, a[1] + uy * t, a[2]];
  return gussetPair(middle, {
    widthMetres: CROSSING_PLATE,
    heightMetres: CROSSING_PLATE * 1.15,
    faceMetres: dim.DIAGONAL.acrossMetres / 2 + 0.014,
    clip: 0.5,
    rivetsBelow: RIVETS_BELOW,
    rivetSide,
  });
}
