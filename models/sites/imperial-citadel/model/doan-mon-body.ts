// Đoan Môn's masonry: leaning walls on a U plan, with five mouths to the south and five to the north.
import type { Point3 } from '../../../../src/base/index.ts';
import { fromTriangles, type Geometry, merge, mirrorX, type Triangle } from '../../../kit/geometry.ts';
import { type ShapedOpening, type ShapedWall, shapedFace } from '../../../kit/shaped-wall.ts';
import { DOAN_MON } from './dimensions.ts';
import { archSize, BURIED, leaned, WALL, wallOpening } from './doan-mon-frame.ts';

/** Half of the lining stones lies before the hole in the wall, half over it. */
const STONE_INTO = Math.min(DOAN_MON.voussoirDepth, DOAN_MON.arch.jamb) / 2;
const BRICK_INTO = DOAN_MON.brickArch.depth / 2;
/** Cuts keep clear of the arches' heads, from springing to crown. */
const ROWS = [0.45, 1.4, 2.35, 4.4, 5.2];
const COLUMN_METRES = 1.05;

/** The walls from the ground to the terrace. They are a shell: the terrace and the footing close it. */
export function walls(): Geometry {
  const face = (
    left: number,
    right: number,
    openings: readonly ShapedOpening[],
    point: (along: number, up: number) => Point3,
  ): Triangle[] => {
    const wall: ShapedWall = {
      left,
      right,
      bottom: BURIED,
      top: DOAN_MON.baseHeight,
      openings,
      rows: ROWS,
      columnMetres: COLUMN_METRES,
    };
    return shapedFace(wall, point);
  };
  const straight = DOAN_MON.archAxes.filter((x) => Math.abs(x) < WALL.innerFlank);
  const south = face(
    -WALL.flank,
    WALL.flank,
    [...DOAN_MON.archAxes].sort((a, b) => a - b).map((x) => wallOpening(x, archSize(x), STONE_INTO)),
    (x, y) => leaned(x, WALL.south, y),
  );
  const north = face(
    -WALL.innerFlank,
    WALL.innerFlank,
    [...straight].sort((a, b) => a - b).map((x) => wallOpening(x, archSize(x), BRICK_INTO)),
    (u, y) => leaned(-u, WALL.uBottom, y),
  );
  const { sideDoor } = DOAN_MON;
  const eastWing = [
    ...face(WALL.south, WALL.wingEnd, [], (north, y) => leaned(WALL.flank, north, y)),
    ...face(-WALL.flank, -WALL.innerFlank, [], (u, y) => leaned(-u, WALL.wingEnd, y)),
    ...face(-WALL.wingEnd, -WALL.uBottom, [wallOpening(-sideDoor.north, sideDoor, BRICK_INTO)], (u, y) =>
      leaned(WALL.innerFlank, -u, y),
    ),
  ];
  const wing = fromTriangles(eastWing, 0);
  return merge(fromTriangles([...south, ...north], 0), wing, mirrorX(wing));
}
