// Cut earth: the sides of an excavation, in the layers that the centuries left.
import type { Point3 } from '../../../../src/base/index.ts';
import { fromTriangles, type Geometry, type Triangle } from '../../../kit/geometry.ts';
import { seededRandom } from '../../../kit/random.ts';
import { quad } from '../../../kit/solids.ts';

/** One layer: the depth of its foot below the surface, and what it is made of. */
export interface Layer {
  readonly material: string;
  /** Metres below the pit's edge; the last layer's is the pit's depth. */
  readonly footMetres: number;
}

/** One straight side of a pit. */
export interface CutSide {
  /** Plan points (x, north): whoever walks from the first to the second has the pit on the left. */
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  /** Height of the edge. */
  readonly topMetres: number;
  readonly layers: readonly Layer[];
  /** How far a boundary between layers wanders up and down. */
  readonly wanderMetres: number;
  readonly seed: number;
}

const STEP_METRES = 0.9;

/** The side's faces by material. Boundaries between layers wander; top and foot are level. */
export function cutSide(side: CutSide): ReadonlyMap<string, Geometry> {
  const [[x0, n0], [x1, n1]] = [side.from, side.to];
  const columns = Math.max(2, Math.ceil(Math.hypot(x1 - x0, n1 - n0) / STEP_METRES));
  const boundaries = boundaryHeights(side, columns);
  const at = (column: number, y: number): Point3 => {
    const share = column / columns;
    return [x0 + (x1 - x0) * share, y, -(n0 + (n1 - n0) * share)];
  };
  const faces = new Map<string, Triangle[]>();
  side.layers.forEach(({ material }, layer) => {
    const list = faces.get(material) ?? [];
    for (let column = 0; column < columns; column++) {
      const [upper, lower] = [boundaries[layer]!, boundaries[layer + 1]!];
      list.push(
        ...quad(
          at(column + 1, lower[column + 1]!),
          at(column, lower[column]!),
          at(column, upper[column]!),
          at(column + 1, upper[column + 1]!),
        ),
      );
    }
    faces.set(material, list);
  });
  return new Map([...faces].map(([material, list]) => [material, fromTriangles(list, 25)]));
}

/** Heights of every boundary at every column, from the edge down; layers never cross. */
function boundaryHeights({ topMetres, layers, wanderMetres, seed }: CutSide, columns: number): number[][] {
  const random = seededRandom(seed);
  const rows: number[][] = [Array.from({ length: columns + 1 }, () => topMetres)];
  layers.forEach(({ footMetres }, index) => {
    const isFoot = index === layers.length - 1;
    const [a, b, phase] = [random(), random(), random() * 6.28];
    rows.push(
      Array.from({ length: columns + 1 }, (_, column) => {
        const wave =
          Math.sin(column * (0.35 + 0.3 * a) + phase) * 0.6 + Math.sin(column * (0.9 + b) + 2 * phase) * 0.4;
        const y = topMetres - footMetres + (isFoot ? 0 : wave * wanderMetres);
        return Math.min(y, rows[index]![column]! - 0.02);
      }),
    );
  });
  return rows;
}
