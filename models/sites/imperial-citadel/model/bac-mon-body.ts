// Bắc Môn's brick block: four leaning faces with their openings, the passage through it, and its paved top.
import type { Point3 } from '../../../../src/base/index.ts';
import { fromTriangles, type Geometry, type Triangle, transform } from '../../../kit/geometry.ts';
import type { Side } from '../../../kit/masonry.ts';
import { rectShape, archShape, shapedFace, type ShapedOpening } from '../../../kit/shaped-wall.ts';
import { quad, skirt } from '../../../kit/solids.ts';
import { atGate, BURIED, facePoint, HALF_X, HALF_Z, leanAt } from './bac-mon-frame.ts';
import { type HolePatch, holePatches } from './bac-mon-shell-rows.ts';
import { BAC_MON } from './dimensions.ts';

const { mouth, chamber, passage, arch, height } = BAC_MON;
const ROWS = [0.86, 1.95, 3.05, 4.15, 5.25, 6.35, 7.45];
const COLUMN = 1.15;

/** The four faces. The north face leaves out the fields round the shell holes, which are laid course by course. */
export function faces(): Geometry {
  const triangles = (['north', 'south', 'east', 'west'] as const).flatMap((side) =>
    shapedFace(
      {
        left: -halfOf(side),
        right: halfOf(side),
        bottom: BURIED,
        top: height - 0.1,
        openings: openingsOf(side),
        rows: ROWS,
        columnMetres: COLUMN,
      },
      (along, up) => facePoint(side, along, up),
    ),
  );
  return fromTriangles(triangles, 20);
}

const halfOf = (side: Side): number => (side === 'north' || side === 'south' ? HALF_X : HALF_Z);

function openingsOf(side: Side): ShapedOpening[] {
  // Half a voussoir wider than the clear opening: the stones line it.
  const mouthShape = (width: number, springing: number): ShapedOpening =>
    archShape(0, BURIED, width + arch.depth, springing, 18);
  if (side === 'south') return [mouthShape(passage.width, passage.springing)];
  if (side !== 'north') return [];
  const patch = ({ left, right, bottom, top }: HolePatch): ShapedOpening =>
    rectShape((left + right) / 2, bottom, right - left, top - bottom);
  return [...holePatches().map(patch), mouthShape(mouth.width, mouth.springing)];
}

interface Vault {
  readonly width: number;
  readonly springing: number;
}

/** The line of a vault from its right foot over the head to its left foot: the same count of points for every vault. */
function line({ width, springing }: Vault, segments: number): readonly (readonly [number, number])[] {
  const half = width / 2;
  const jamb = [BURIED, 0.9, 2, 3].map((y) => (y < 0 ? y : (y * springing) / 3.9));
  const right = jamb.map((y) => [half, y] as const);
  const head = Array.from({ length: segments + 1 }, (_, i) => {
    const angle = (Math.PI * i) / segments;
    return [half * Math.cos(angle), springing + half * Math.sin(angle)] as const;
  });
  return [...right, ...head, ...[...right].reverse().map(([x, y]) => [-x, y] as const)];
}

/** Walls and vaults of the passage, and the two brick fronts where it widens and narrows again. */
export function passageWalls(fine: boolean): Geometry {
  const segments = fine ? 24 : 16;
  const [m, c, p] = [line(mouth, segments), line(chamber, segments), line(passage, segments)];
  const behindMouth = HALF_Z - mouth.depth;
  const behindChamber = behindMouth - chamber.depth;
  // Drawn with the north face towards +z. The brick begins inside the stones, whose backs lean with the face.
  const northStart = (y: number): number => HALF_Z - leanAt(y) - arch.reveal + 0.03;
  const southStart = (y: number): number => -northStart(y);
  const at = (points: typeof m, z: number | ((y: number) => number)): Point3[] =>
    points.map(([x, y]) => [x, y, typeof z === 'number' ? z : z(y)]);
  const between = (from: number, to: number): number[] => {
    const count = Math.max(1, Math.round(Math.abs(to - from) / 1.1));
    return Array.from({ length: count - 1 }, (_, i) => from + ((to - from) * (i + 1)) / count);
  };
  const tunnel = (
    points: typeof m,
    start: number | ((y: number) => number),
    end: number | ((y: number) => number),
    stops: readonly number[],
  ): Triangle[] => {
    const rings = [start, ...stops, end].map((z) => at(points, z));
    return rings.slice(1).flatMap((ring, i) => skirt(rings[i]!, ring, false));
  };
  const blend = (a: typeof m, b: typeof m, t: number): typeof m =>
    a.map(([x, y], i) => [x + (b[i]![0] - x) * t, y + (b[i]![1] - y) * t] as const);
  /** An upright front between two lines; `towards` is the side it looks to. */
  const front = (inner: typeof m, outer: typeof m, z: number, towards: 1 | -1): Triangle[] => {
    const rings = [0, 0.5, 1].map((t) => at(blend(inner, outer, t), z));
    return rings.slice(1).flatMap((ring, i) => {
      const strip = skirt(rings[i]!, ring, false);
      return towards > 0 ? strip.map(([a, b, d]): Triangle => [a, d, b]) : strip;
    });
  };
  const triangles = [
    ...tunnel(m, northStart, behindMouth, []),
    ...front(m, c, behindMouth, -1),
    ...tunnel(c, behindMouth, behindChamber, between(behindMouth, behindChamber)),
    ...front(p, c, behindChamber, 1),
    ...tunnel(p, behindChamber, southStart, between(behindChamber, -HALF_Z + 1.2)),
  ];
  return transform(fromTriangles(triangles, 30), atGate('north'));
}

/** The paved top, inside the cornice's own upper face. */
export function platform(): Geometry {
  const [x, z] = [HALF_X - leanAt(height) - 0.34, HALF_Z - leanAt(height) - 0.34];
  const y = height - 0.02;
  const [nx, nz] = [10, 12];
  const cells: Triangle[] = [];
  for (let i = 0; i < nx; i++) {
    for (let j = 0; j < nz; j++) {
      const px = (k: number): number => -x + (2 * x * k) / nx;
      const pz = (k: number): number => z - (2 * z * k) / nz;
      cells.push(
        ...quad([px(i), y, pz(j)], [px(i + 1), y, pz(j)], [px(i + 1), y, pz(j + 1)], [px(i), y, pz(j + 1)]),
      );
    }
  }
  return transform(fromTriangles(cells, 0), atGate());
}
