// Relief for the sculptor's field: scrolls and strokes that stand out from both faces of a slab lying in the plane
// x = middle. All are drawn in (z, y) as seen from +x with z to the left, metres.
import { CatmullRomCurve3, Vector3 } from 'three';
import type { Point2 } from './outline.ts';
import type { FieldShape } from './sculpt-field.ts';

/** How a relief stands in its slab. */
export interface ReliefOptions {
  /** From the slab's middle to the top of the relief. */
  readonly half: number;
  /** How much lower than the top its edges and furrows lie. */
  readonly depth: number;
  /** x of the slab's middle; default 0. */
  readonly middle?: number;
}

/** A disc with a spiral furrow: the curl of a cloud. */
export interface SpiralOptions extends ReliefOptions {
  readonly at: Point2;
  readonly radius: number;
  /** Turns from the rim to the eye; negative winds the other way. */
  readonly turns: number;
  /** Where the curl opens, degrees from +z towards +y. */
  readonly opens?: number;
}

/** The curl of a cloud. */
export function spiral(options: SpiralOptions): FieldShape {
  const { at, radius, turns, opens = 0, half, depth, middle = 0 } = options;
  const hand = Math.sign(turns);
  const pitch = radius / (Math.abs(turns) + 0.25);
  const start = (opens * Math.PI) / 180;
  const round = Math.min(0.4 * depth + 0.004, 0.3 * radius);
  return {
    min: [middle - half, at[1] - radius, at[0] - radius],
    max: [middle + half, at[1] + radius, at[0] + radius],
    distance: (x, y, z) => {
      const dz = z - at[0];
      const dy = y - at[1];
      const off = Math.sqrt(dz * dz + dy * dy);
      const out = off - radius + round;
      let height = half - round;
      const across = Math.abs(x - middle) - height;
      if (across > -2 * depth && out < 2 * depth) {
        const turn = off / pitch - (hand * (Math.atan2(dy, dz) - start)) / (2 * Math.PI);
        // The eye is a bead; outside it furrows run between round backs.
        const furrow = off < 0.5 * pitch ? 0 : 0.5 - 0.5 * Math.cos(2 * Math.PI * (turn - 0.25));
        height -= depth * furrow * furrow;
      }
      const u = Math.abs(x - middle) - height;
      const inner = Math.max(u, out);
      const [a, b] = [Math.max(u, 0), Math.max(out, 0)];
      return (inner < 0 ? inner : Math.sqrt(a * a + b * b)) - round;
    },
  };
}

/** A stroke of the chisel along a smooth curve, `widths` (half, at each point) broad, its back rounded. */
export function stroke(
  points: readonly Point2[],
  widths: readonly number[],
  options: ReliefOptions,
): FieldShape {
  const { half, depth, middle = 0 } = options;
  const curve = new CatmullRomCurve3(
    points.map(([z, y]) => new Vector3(z, y, 0)),
    false,
    'centripetal',
  );
  const pieces = (points.length - 1) * 4;
  const data: number[] = [];
  let [zMin, zMax, yMin, yMax] = [Infinity, -Infinity, Infinity, -Infinity];
  const widthAt = (t: number): number => {
    const at = Math.min(Math.floor(t), widths.length - 2);
    return widths[at]! + (widths[at + 1]! - widths[at]!) * (t - at);
  };
  let from = curve.getPoint(0);
  for (let i = 0; i < pieces; i++) {
    const to = curve.getPoint((i + 1) / pieces);
    const [wa, wb] = [
      widthAt((i / pieces) * (widths.length - 1)),
      widthAt(((i + 1) / pieces) * (widths.length - 1)),
    ];
    data.push(from.x, from.y, to.x - from.x, to.y - from.y, wa, wb - wa);
    const w = Math.max(wa, wb);
    zMin = Math.min(zMin, from.x - w, to.x - w);
    zMax = Math.max(zMax, from.x + w, to.x + w);
    yMin = Math.min(yMin, from.y - w, to.y - w);
    yMax = Math.max(yMax, from.y + w, to.y + w);
    from = to;
  }
  return {
    min: [middle - half, yMin, zMin],
    max: [middle + half, yMax, zMax],
    distance: (x, y, z) => {
      let best = 1e9;
      let share = 1;
      for (let i = 0; i < data.length; i += 6) {
        const pz = z - data[i]!;
        const py = y - data[i + 1]!;
        const ez = data[i + 2]!;
        const ey = data[i + 3]!;
        const along = (pz * ez + py * ey) / (ez * ez + ey * ey + 1e-12);
        const t = along < 0 ? 0 : Math.min(along, 1);
        const w = data[i + 4]! + data[i + 5]! * t;
        const d = Math.sqrt((pz - t * ez) ** 2 + (py - t * ey) ** 2) - w;
        if (d < best) {
          best = d;
          share = 1 + d / w;
        }
      }
      const u = Math.abs(x - middle) - half + depth * Math.min(1, share * share);
      const inner = Math.max(u, best);
      const [a, b] = [Math.max(u, 0), Math.max(best, 0)];
      return inner < 0 ? inner : Math.sqrt(a * a + b * b);
    },
  };
}
