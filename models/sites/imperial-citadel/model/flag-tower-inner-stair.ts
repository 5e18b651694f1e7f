// The 15 steps inside the third tier: from the north passage eastward up to a hatch in its terrace.
import type { Point3 } from '../../../../src/base/index.ts';
import { fromTriangles, type Geometry, type Triangle } from '../../../kit/geometry.ts';
import { type Outline, type Point2, rectangle } from '../../../kit/outline.ts';
import { skirt, triangulate } from '../../../kit/solids.ts';
import { FLAG_TOWER } from './dimensions.ts';
import { PASSAGE_HALF, STAIR_MOUTH } from './flag-tower-passages.ts';

/** From the passage's wall to the first riser. */
const BEFORE_FIRST = 0.28;

const { from: FLOOR, to: TERRACE } = FLAG_TOWER.tiers[2];
const RISER = (TERRACE - FLOOR) / FLAG_TOWER.innerStair.steps;

/** East of the axis, the riser of a step (0 is the first). */
const riserAt = (step: number): number => PASSAGE_HALF + BEFORE_FIRST + step * FLAG_TOWER.innerStair.tread;

/** Where the sloping ceiling comes out on the terrace, east of the axis. */
const HATCH_FROM =
  PASSAGE_HALF + ((TERRACE - FLOOR - FLAG_TOWER.door.springing) * FLAG_TOWER.innerStair.tread) / RISER;

/** The hatch in the terrace, in plan (x, north). */
export const stairHatch = (): Outline =>
  rectangle(HATCH_FROM, STAIR_MOUTH[0], riserAt(FLAG_TOWER.innerStair.steps - 1), STAIR_MOUTH[1]);

/** Steps, walls and sloping ceiling of the stair's shaft, seen from inside. */
export function innerStair(): Geometry {
  const { steps } = FLAG_TOWER.innerStair;
  const floor: Point2[] = [[PASSAGE_HALF, FLOOR]];
  for (let i = 0; i < steps; i++)
    floor.push([riserAt(i), FLOOR + i * RISER], [riserAt(i), FLOOR + (i + 1) * RISER]);
  const ceiling: Point2[] = [
    [HATCH_FROM, TERRACE],
    [PASSAGE_HALF, FLOOR + FLAG_TOWER.door.springing],
  ];
  const at = ([east, y]: Point2, north: number): Point3 => [east, y, -north];
  const [south, north] = STAIR_MOUTH;
  const strip = (line: readonly Point2[]): Triangle[] =>
    skirt(
      line.map((p) => at(p, south)),
      line.map((p) => at(p, north)),
      false,
    );
  const faces: Triangle[] = [...strip(floor), ...strip(ceiling)];
  for (const [a, b, c] of triangulate([...floor, ...ceiling])) {
    faces.push([at(a, north), at(b, north), at(c, north)], [at(a, south), at(c, south), at(b, south)]);
  }
  return fromTriangles(faces, 20);
}
