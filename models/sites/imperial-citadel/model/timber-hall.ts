// A plain timber hall of the Nguyễn: columns, plank walls and doors under two stacked roofs.
import type { Matrix4 } from 'three';
import { type Geometry, merge, place, translate, turn } from '../../../kit/geometry.ts';
import { rectangle } from '../../../kit/outline.ts';
import { box, chamferedBox, extrude, lathe } from '../../../kit/solids.ts';
import { upturnedRoof } from '../../../kit/upturned-roof.ts';

/** Sizes, metres. */
export interface TimberHallParams {
  /** Spacing of the columns along x and z: one line more than bays. */
  readonly baysX: readonly number[];
  readonly baysZ: readonly number[];
  readonly columnHeight: number;
  readonly columnDiameter: number;
  readonly lowerRise: number;
  readonly upperLift: number;
  readonly ridgeHeight: number;
  readonly overhang: number;
}

/** The hall by what it is made of; its middle at the origin, its floor at y = 0. */
export interface TimberHall {
  readonly frame: Geometry;
  readonly walls: Geometry;
  readonly base: Geometry;
  readonly roofs: Geometry;
  readonly column: Geometry;
  readonly columns: readonly Matrix4[];
}

/** Positions of lines whose gaps are given, centred. */
const lines = (gaps: readonly number[]): number[] => {
  const total = gaps.reduce((sum, gap) => sum + gap, 0);
  const out = [-total / 2];
  for (const gap of gaps) out.push(out.at(-1)! + gap);
  return out;
};

/** Builds the hall. */
export function timberHall(params: TimberHallParams): TimberHall {
  const { columnHeight: h, columnDiameter: d, overhang, lowerRise, upperLift, ridgeHeight } = params;
  const [xs, zs] = [lines(params.baysX), lines(params.baysZ)];
  const [halfX, halfZ] = [xs.at(-1)!, zs.at(-1)!];
  const [innerX, innerZ] = [halfX - params.baysX[0]!, halfZ - params.baysZ[0]!];
  const tie = (x0: number, z0: number, x1: number, z1: number, y: number): Geometry =>
    box(
      [Math.min(x0, x1) - 0.11, y, Math.min(z0, z1) - 0.11],
      [Math.max(x0, x1) + 0.11, y + 0.3, Math.max(z0, z1) + 0.11],
    );
  const wallTop = h + lowerRise + upperLift - 0.15;
  const doors = params.baysX
    .map((gap, i) => ({ middle: (xs[i]! + xs[i + 1]!) / 2, gap }))
    .slice(1, -1)
    .map(({ middle, gap }) => rectangle(middle - gap * 0.36, 0.3, middle + gap * 0.36, h - 0.6));
  const front = extrude(rectangle(-innerX, 0, innerX, wallTop), innerZ - 0.1, innerZ + 0.1, doors);
  const side = box([innerX - 0.1, 0, -innerZ], [innerX + 0.1, wallTop, innerZ]);
  const lower = upturnedRoof({
    eaveMetres: [2 * (halfX + overhang), 2 * (halfZ + overhang)],
    topMetres: [2 * innerX - 0.2, 2 * innerZ - 0.2],
    riseMetres: lowerRise + 0.4,
    cornerLiftMetres: 0.6,
    eaveThicknessMetres: 0.2,
    overhangMetres: overhang,
    rollPitchMetres: 0.4,
    ridgeWidthMetres: 0.28,
    ridgeHeightMetres: 0.4,
  });
  const upperEave = h + lowerRise + upperLift - 0.4;
  const upper = upturnedRoof({
    eaveMetres: [2 * innerX + 2.4, 2 * innerZ + 2.4],
    topMetres: [2 * innerX - 3.2, 0],
    gableFraction: 0.5,
    riseMetres: ridgeHeight - upperEave,
    cornerLiftMetres: 0.6,
    eaveThicknessMetres: 0.2,
    overhangMetres: 1.2,
    rollPitchMetres: 0.4,
    ridgeWidthMetres: 0.3,
    ridgeHeightMetres: 0.5,
    finialHeightMetres: 1,
  });
  const whole = ({ tiles, ridges, soffit, gables }: typeof lower): Geometry =>
    merge(tiles, ridges, soffit, gables);
  const columns = xs.flatMap((x) => zs.map((z) => place([x, 0, z])));
  return {
    frame: merge(
      ...zs.map((z) => tie(-halfX, z, halfX, z, h - 0.35)),
      ...xs.map((x) => tie(x, -halfZ, x, halfZ, h - 0.72)),
    ),
    walls: merge(front, turn(front, 180), side, turn(side, 180)),
    base: chamferedBox([-halfX - 0.8, -0.05, -halfZ - 0.8], [halfX + 0.8, 0.28, halfZ + 0.8], 0.02),
    roofs: merge(translate(whole(lower), [0, h - 0.4, 0]), translate(whole(upper), [0, upperEave, 0])),
    column: lathe(
      [
        [0, 0.2],
        [d * 0.8, 0.2],
        [d * 0.72, 0.36],
        [d * 0.5, 0.4],
        [d * 0.53, h / 3],
        [d * 0.44, h],
        [0, h],
      ],
      12,
    ),
    columns,
  };
}
