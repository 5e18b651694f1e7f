// Outlines that more than one maker needs: the plot and its concave boundary, the lawn, the two streets.
import { counterClockwise, type Outline, type Point2 } from '../../../kit/outline.ts';
import { planRect } from '../../../kit/ground-grid.ts';
import { BASEMENT, COURT as C } from './dimensions.ts';

/** Nguyễn Thái Học runs at 6.4° to the building (section 1, D-P). */
const STREET_SLOPE = Math.tan((6.4 * Math.PI) / 180);
/** z of its northern kerb at x. */
export const kerbZ = (x: number): number => 60.6 + (x + 5) * STREET_SLOPE;

/** Width of the carriageway and of the pavement opposite (E). */
export const CARRIAGEWAY = 11;
export const PAVEMENT = 4;
/** How far pavements are drawn along the streets, metres from the museum; beyond, the ground is one sheet. */
const REACH = 190;
/** Radius of the sheet that the carriageways are part of. */
export const FAR = 420;

/** A strip along Nguyễn Thái Học between two distances south of its northern kerb, (x, north). */
export const strip = (from: number, to: number, left = -REACH, right = REACH): Outline => [
  [left, -kerbZ(left) - to],
  [right, -kerbZ(right) - to],
  [right, -kerbZ(right) - from],
  [left, -kerbZ(left) - from],
];

/** Points from one end of a line to the other in `count` steps, without the first. */
export const along = (from: Point2, to: Point2, count: number): Point2[] =>
  Array.from({ length: count }, (_, i): Point2 => {
    const t = (i + 1) / count;
    return [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t];
  });

/** The concave quarter-curve on Cao Bá Quát, from the gate to the café's corner, (x, z); `out` metres outside it. */
export function boundaryCurve(segments: number, out = 0): Point2[] {
  const [from, to] = [C.gateEast, C.curveEnd];
  const [dx, dz] = [to[0] - from[0], to[1] - from[1]];
  const radius = Math.hypot(dx, dz) / Math.SQRT2 - out;
  // The centre lies outside, to the south-east: half a chord from the chord's middle.
  const centre: Point2 = [(from[0] + to[0]) / 2 - dz / 2, (from[1] + to[1]) / 2 + dx / 2];
  const start = Math.atan2(from[1] - centre[1], from[0] - centre[0]);
  return Array.from({ length: segments + 1 }, (_, i): Point2 => {
    const angle = start + (Math.PI / 2) * (i / segments);
    return [centre[0] + radius * Math.cos(angle), centre[1] + radius * Math.sin(angle)];
  });
}

const northward = ([x, z]: Point2): Point2 => [x, -z];

/** Plan of the court's paving, (x, north): the plot up to the outer face of its boundary. */
export const PLOT: Outline = [
  [C.plotLeft - 0.3, -C.boundaryWest[1] - 0.2],
  [C.gateWest[0], -C.gateWest[1] - 0.2],
  ...boundaryCurve(14).map(([x, z]): Point2 => [x, -z - 0.2]),
  [C.plotRight + 0.3, -C.curveEnd[1]],
  [C.plotRight + 0.3, -C.plotBack],
  [C.plotLeft - 0.3, -C.plotBack],
];

/** Pavement round the plot, on both streets, and the block behind and beside the museum. */
export const BLOCK: Outline = [
  [-REACH, -kerbZ(-REACH)],
  [-3, -kerbZ(-3)],
  [1.2, -59.6],
  [4.4, -56.6],
  ...boundaryCurve(12, 3).slice(1).map(northward),
  [40, -33.2],
  [REACH, -25.6],
  [REACH, 70],
  [-REACH, 70],
];

/** The corner between Nguyễn Thái Học and Cao Bá Quát. */
export const CORNER: Outline = counterClockwise([
  [20, -kerbZ(20)],
  [REACH, -kerbZ(REACH)],
  [REACH, -34.9],
  [46, -42.4],
  [33, -44.6],
  [25, -49.5],
]);

/** What of the court's paving is taken away for the basement and the cut before it; a lid covers it otherwise. */
export const CUT_RECT = planRect(BASEMENT.west, -BASEMENT.cutSouth, BASEMENT.east, -BASEMENT.north);

/** The kidney-shaped lawn (section 3.1, D-P): x −14.5 … +19.7, z 11.6 … 44; corners of a smooth curve, (x, z). */
const LAWN_POINTS: readonly Point2[] = [
  [-9, 11.6],
  [-4, 11.6],
  [3, 11.6],
  [9, 11.6],
  [15.3, 11.7],
  [18.7, 14.2],
  [19.6, 18.6],
  [17.9, 22.8],
  [13.4, 25.4],
  [8.4, 28.4],
  [3.6, 32.8],
  [0.2, 38],
  [-2.6, 42.3],
  [-5.2, 43.9],
  [-7.6, 42],
  [-9.2, 37.6],
  [-11.6, 32],
  [-13.7, 26],
  [-14.4, 20],
  [-12.9, 14.6],
];

/** A closed curve through points (Catmull-Rom), (x, z) in and (x, north) out. */
function smooth(points: readonly Point2[], perPiece: number): Point2[] {
  const count = points.length;
  return points.flatMap((_, i) => {
    const [a, b, c, d] = [-1, 0, 1, 2].map((k) => points[(i + k + count) % count]!) as [
      Point2,
      Point2,
      Point2,
      Point2,
    ];
    return Array.from({ length: perPiece }, (_unused, k): Point2 => {
      const t = k / perPiece;
      const at = (axis: 0 | 1): number =>
        0.5 *
        (2 * b[axis] +
          (c[axis] - a[axis]) * t +
          (2 * a[axis] - 5 * b[axis] + 4 * c[axis] - d[axis]) * t * t +
          (3 * b[axis] - a[axis] - 3 * c[axis] + d[axis]) * t * t * t);
      return [at(0), -at(1)];
    });
  });
}

/** The lawn's edge, (x, north), counter-clockwise. */
export const lawnOutline = (perPiece: number): Outline => counterClockwise(smooth(LAWN_POINTS, perPiece));
