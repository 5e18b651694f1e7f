// The fields of wall round the shell holes, the broken brickwork inside them, and the flush wall before 1882.
import type { Point3 } from '../../../../src/base/index.ts';
import { fromTriangles, type Geometry, merge, type Triangle } from '../../../kit/geometry.ts';
import { seededRandom } from '../../../kit/random.ts';
import { loft, quad } from '../../../kit/solids.ts';
import { facePoint } from './bac-mon-frame.ts';
import { type Gap, type HolePatch, holePatches, type PatchRow } from './bac-mon-shell-rows.ts';
import { BAC_MON } from './dimensions.ts';

const { brick, shellDepth } = BAC_MON;
type Interval = readonly [number, number];

const at = (x: number, y: number, depth: number): Point3 => facePoint('north', x, y, depth);

/** The wall of the patches with the gaps left out. */
export function patchedWall(): Geometry {
  const triangles = holePatches().flatMap((patch) =>
    patch.rows.flatMap((row) =>
      solids(patch, row).flatMap(([left, right]) => upright(left, right, row.bottom, row.top, 0)),
    ),
  );
  return fromTriangles(triangles, 10);
}

/** What closes the gaps, flush with the wall: as the gate was built. */
export function flushFilling(): Geometry {
  const triangles = holePatches().flatMap((patch) =>
    patch.rows.flatMap((row) =>
      row.gaps.flatMap(({ left, right }) => upright(left, right, row.bottom, row.top, 0)),
    ),
  );
  return fromTriangles(triangles, 10);
}

/** Sides, tops, feet and backs of the gaps. */
export function brokenEdges(): Geometry {
  return fromTriangles(holePatches().flatMap(gapSides), 10);
}

/** An upright face between two x and two y; into the wall by `depth`. */
const upright = (left: number, right: number, bottom: number, top: number, depth: number): Triangle[] =>
  quad(at(left, bottom, depth), at(right, bottom, depth), at(right, top, depth), at(left, top, depth));

function solids(patch: HolePatch, row: PatchRow): Interval[] {
  const stops = [patch.left, ...row.gaps.flatMap(({ left, right }) => [left, right]), patch.right];
  return Array.from({ length: stops.length / 2 }, (_, i): Interval => [stops[2 * i]!, stops[2 * i + 1]!]);
}

/** A stretch of a gap's top or foot, and from which depth on it is closed. */
interface Edge {
  readonly span: Interval;
  readonly from: number;
}

/** Where a gap's edge is closed by the course beside it: all of it, or only behind a shallower gap there. */
function closedEdges({ left, right, depth }: Gap, beside: readonly Gap[]): Edge[] {
  let open: Interval[] = [[left, right]];
  const behind: Edge[] = [];
  for (const other of beside) {
    const overlap: Interval = [Math.max(left, other.left), Math.min(right, other.right)];
    if (overlap[1] - overlap[0] > 1e-4 && other.depth < depth)
      behind.push({ span: overlap, from: other.depth });
    open = open.flatMap(([a, b]): Interval[] => {
      if (other.right <= a || other.left >= b) return [[a, b]];
      const parts: Interval[] = [
        [a, other.left],
        [other.right, b],
      ];
      return parts.filter(([from, to]) => to - from > 1e-4);
    });
  }
  return [...open.map((span) => ({ span, from: 0 })), ...behind];
}

function gapSides(patch: HolePatch): Triangle[] {
  return patch.rows.flatMap(({ bottom, top, gaps }, i) =>
    gaps.flatMap((gap): Triangle[] => {
      const { left, right, depth } = gap;
      const foot = closedEdges(gap, patch.rows[i - 1]?.gaps ?? []);
      const head = closedEdges(gap, patch.rows[i + 1]?.gaps ?? []);
      return [
        ...quad(at(left, bottom, 0), at(left, bottom, depth), at(left, top, depth), at(left, top, 0)),
        ...quad(at(right, bottom, depth), at(right, bottom, 0), at(right, top, 0), at(right, top, depth)),
        ...upright(left, right, bottom, top, depth),
        ...foot.flatMap(({ span: [a, b], from }) =>
          quad(at(a, bottom, from), at(b, bottom, from), at(b, bottom, depth), at(a, bottom, depth)),
        ),
        ...head.flatMap(({ span: [a, b], from }) =>
          quad(at(a, top, depth), at(b, top, depth), at(b, top, from), at(a, top, from)),
        ),
      ];
    }),
  );
}

/** The bricks that are left in the holes: broken off at every depth, deepest in the middle. */
export function brokenBricks(): Geometry {
  return merge(...holePatches().map(bricksOf));
}

function bricksOf(patch: HolePatch): Geometry {
  const random = seededRandom(1805 + Math.round(patch.radius * 100));
  const bricks: Geometry[] = [];
  patch.rows.forEach((row, index) => {
    const gap = row.gaps.find(({ depth }) => depth > shellDepth);
    if (!gap) return;
    // Rows of headers and of stretchers in turn.
    const unit = index % 2 === 0 ? brick.header : brick.stretcher / 2;
    const shift = random() * unit;
    for (let left = gap.left - shift; left < gap.right; left += unit) {
      const [from, to] = [Math.max(left, gap.left), Math.min(left + unit, gap.right)];
      if (to - from < 0.035) continue;
      bricks.push(brokenBrick(patch, from + 0.005, to - 0.005, row.bottom + 0.005, row.top - 0.006, random));
    }
  });
  return merge(...bricks);
}

/** How deep the shell tore the wall open here. */
function torn(patch: HolePatch, x: number, y: number): number {
  const share = Math.min(1, Math.hypot(x - patch.x, y - patch.y) / patch.radius);
  return 0.05 + (shellDepth - 0.05) * (1 - share ** 2.2) ** 0.8;
}

/** A brick in its bed, its end snapped off askew, with a knocked corner. */
function brokenBrick(
  patch: HolePatch,
  left: number,
  right: number,
  bottom: number,
  top: number,
  random: () => number,
): Geometry {
  const [mx, my] = [(left + right) / 2, (bottom + top) / 2];
  const middle = torn(patch, mx, my) + (random() - 0.5) * 0.13;
  const back = shellDepth + 0.12;
  const askew = (): number => Math.min(back - 0.06, Math.max(0.03, middle + (random() - 0.5) * 0.07));
  const chip = (): number => 0.006 + 0.014 * random();
  const ring = (inset: () => number, depth: () => number): Point3[] => {
    const [a, b, c, d] = [inset(), inset(), inset(), inset()];
    return [
      at(left + a, bottom + a * 0.5, depth()),
      at(right - b, bottom + b, depth()),
      at(right - c, top - c, depth()),
      at(left + d, top - d, depth()),
    ];
  };
  const none = (): number => 0;
  const snapped = askew();
  return loft(
    [ring(none, () => back), ring(none, () => snapped + 0.03 + 0.02 * random()), ring(chip, askew)],
    true,
    10,
  );
}
