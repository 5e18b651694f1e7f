// A leg of a pylon as a mesh: lift joints round it and, in the anchor zone, the slots the stays leave through.
import { addPoints, type Point3 } from '../../../../src/base/index.ts';
import { fromTriangles, type Geometry, type Triangle } from '../../../kit/geometry.ts';
import type { Level } from '../../../kit/model.ts';
import { loft, quad } from '../../../kit/solids.ts';
import { PYLON, PYLONS } from './dimensions.ts';
import { legRing, onLegSide, SIDES, STAY_SIDES, TAPER_FROM, TAPER_TO } from './leg-shape.ts';
import { onLine, staysOf } from './stay-lines.ts';

/** Half height and depth of the groove at each lift joint. */
const GROOVE_HALF = 0.07;
const GROOVE_DEPTH = 0.05;

/** A slot on a side: heights of its sill and head above the footing, and the shares of the side between which it lies. */
interface Slot {
  readonly low: number;
  readonly high: number;
  readonly from: number;
  readonly to: number;
}

/** Slots of the side that faces north; the south side is its mirror image. All pylons share those of the middle one. */
function staySlots(): Slot[] {
  const pylon = PYLONS[2];
  return staysOf(pylon)
    .filter(({ foot }) => foot[0] > pylon.x && foot[2] < 0)
    .map((stay) => {
      const [, y, z] = onLine(stay, stay.legFaceMetres);
      const height = y - pylon.footing;
      const [a, b] = [0, 1].map((share) => onLegSide(STAY_SIDES.north, height, share).at);
      const width = Math.hypot(b![0] - a![0], b![2] - a![2]);
      const middle = (z - a![2]) / (b![2] - a![2]);
      const half = PYLON.slotWidth / width / 2;
      const from = Math.min(middle - half, 0.93 - 2 * half);
      return {
        low: height - PYLON.slotHeight / 2,
        high: height + PYLON.slotHeight / 2,
        from,
        to: from + 2 * half,
      };
    })
    .sort((p, q) => p.low - q.low);
}

/** Heights of the joints between lifts; in the anchor zone they would cut the slots and are left out. */
function jointHeights(from: number, to: number, slots: readonly Slot[]): number[] {
  const joints: number[] = [];
  for (let z = PYLON.liftHeight; z < to - 1; z += PYLON.liftHeight) {
    const cuts = slots.some(({ low, high }) => z > low - 0.3 && z < high + 0.3);
    if (z > from + 1 && !cuts) joints.push(z);
  }
  return joints;
}

/** Shares of a side that bound the slots at a height: those of a slot, or between two slots on their way. */
function slotEdges(slots: readonly Slot[], height: number): readonly [number, number] {
  const knots = slots.flatMap(({ low, high, from, to }) => [
    { at: low, from, to },
    { at: high, from, to },
  ]);
  const next = knots.findIndex(({ at }) => at >= height);
  if (next === 0) return [knots[0]!.from, knots[0]!.to];
  if (next < 0) return [knots[knots.length - 1]!.from, knots[knots.length - 1]!.to];
  const [a, b] = [knots[next - 1]!, knots[next]!];
  const share = (height - a.at) / Math.max(1e-6, b.at - a.at);
  return [a.from + (b.from - a.from) * share, a.to + (b.to - a.to) * share];
}

/** The +y leg between two heights above its footing. */
export function leg(from: number, to: number, level: Level): Geometry {
  const corners = [from, PYLON.crossBeamFrom, PYLON.kneeHeight, TAPER_FROM, TAPER_TO, to].filter(
    (at) => at >= from && at <= to,
  );
  if (level === 'massing') {
    return loft(
      corners.map((at) => legRing(at)),
      true,
      6,
    );
  }
  const slots = staySlots().filter(({ high }) => high < to - 0.2);
  const levels = corners.map((at) => ({ at, inset: 0 }));
  for (const at of jointHeights(from, to, slots)) {
    levels.push(
      { at: at - GROOVE_HALF, inset: 0 },
      { at: at - GROOVE_HALF / 3, inset: GROOVE_DEPTH },
      { at: at + GROOVE_HALF / 3, inset: GROOVE_DEPTH },
      { at: at + GROOVE_HALF, inset: 0 },
    );
  }
  for (const { low, high } of slots) levels.push({ at: low, inset: 0 }, { at: high, inset: 0 });
  levels.sort((a, b) => a.at - b.at);
  const rings = levels.map(({ at, inset }) => legRing(at, inset));
  const faces: Triangle[] = [];
  for (let r = 0; r + 1 < rings.length; r++) {
    const [lower, upper] = [rings[r]!, rings[r + 1]!];
    for (let side = 0; side < SIDES; side++) {
      const next = (side + 1) % SIDES;
      const isStaySide = slots.length > 0 && (side === STAY_SIDES.north || side === STAY_SIDES.south);
      if (isStaySide) faces.push(...slottedBand(side, levels[r]!, levels[r + 1]!, slots));
      else faces.push(...quad(lower[side]!, lower[next]!, upper[next]!, upper[side]!));
    }
  }
  const fan = (ring: readonly Point3[]): Triangle[] =>
    ring.slice(2).map((p, i): Triangle => [ring[0]!, ring[i + 1]!, p]);
  faces.push(...fan([...rings[0]!].reverse()), ...fan(rings[rings.length - 1]!));
  return fromTriangles(faces, 6);
}

type Height = { readonly at: number; readonly inset: number };

/** One band of a side with slots: three strips across, the middle one pushed in where a slot is. */
function slottedBand(side: number, low: Height, high: Height, slots: readonly Slot[]): Triangle[] {
  const mirrored = side === STAY_SIDES.south;
  const sharesAt = (height: number): number[] => {
    const [from, to] = slotEdges(slots, height);
    return mirrored ? [0, 1 - to, 1 - from, 1] : [0, from, to, 1];
  };
  const at = ({ at: height, inset }: Height): Point3[] =>
    sharesAt(height).map((share) => onLegSide(side, height, share, inset).at);
  const [lower, upper] = [at(low), at(high)];
  const strip = (k: number): Triangle[] => quad(lower[k]!, lower[k + 1]!, upper[k + 1]!, upper[k]!);
  const middle = (low.at + high.at) / 2;
  const slot = slots.find((s) => middle > s.low && middle < s.high);
  if (!slot) return [...strip(0), ...strip(1), ...strip(2)];
  const { out } = onLegSide(side, middle, 0.5);
  const push = (p: Point3): Point3 => addPoints(p, [-out[0] * PYLON.slotDepth, 0, -out[2] * PYLON.slotDepth]);
  const [a, b, c, d] = [lower[1]!, lower[2]!, upper[2]!, upper[1]!];
  const [ai, bi, ci, di] = [push(a), push(b), push(c), push(d)] as const;
  const faces = [
    ...strip(0),
    ...strip(2),
    ...quad(ai, bi, ci, di),
    ...quad(a, ai, di, d),
    ...quad(bi, b, c, ci),
  ];
  if (Math.abs(low.at - slot.low) < 1e-6) faces.push(...quad(a, b, bi, ai));
  if (Math.abs(high.at - slot.high) < 1e-6) faces.push(...quad(di, ci, c, d));
  return faces;
}
