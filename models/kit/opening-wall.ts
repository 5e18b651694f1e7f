// A flat wall with rectangular openings, cut on a grid: square cells take baked shading without slivers.
import type { Point3 } from '../../src/base/index.ts';
import { fromTriangles, type Geometry, type Triangle } from './geometry.ts';
import { quad } from './solids.ts';

/** A rectangular hole in the wall's own plane; metres. */
export interface WallOpening {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** A wall that stands in the plane z = 0, its outside towards +z; metres. */
export interface OpeningWall {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
  /** The wall's inner face is at z = −thickness. */
  readonly thicknessMetres: number;
  readonly openings: readonly WallOpening[];
  /** Close the two ends; leave them open where another wall's outer face closes the corner. */
  readonly ends?: boolean;
}

const sorted = (values: readonly number[]): number[] =>
  [...new Set(values.map((value) => Math.round(value * 1000) / 1000))].sort((a, b) => a - b);

/** Builds the wall: both faces, the reveals of every opening and the top; the bottom stands on something. */
export function openingWall(wall: OpeningWall): Geometry {
  const { left, right, bottom, top, thicknessMetres, openings } = wall;
  const xs = sorted([left, right, ...openings.flatMap((o) => [o.left, o.right])]);
  const ys = sorted([bottom, top, ...openings.flatMap((o) => [o.bottom, o.top])]);
  const inner = -thicknessMetres;
  const faces: Triangle[] = [];
  for (let i = 0; i + 1 < xs.length; i++) {
    for (let j = 0; j + 1 < ys.length; j++) {
      const [x0, x1, y0, y1] = [xs[i]!, xs[i + 1]!, ys[j]!, ys[j + 1]!];
      const [mx, my] = [(x0 + x1) / 2, (y0 + y1) / 2];
      if (openings.some((o) => mx > o.left && mx < o.right && my > o.bottom && my < o.top)) continue;
      faces.push(...quad([x0, y0, 0], [x1, y0, 0], [x1, y1, 0], [x0, y1, 0]));
      faces.push(...quad([x1, y0, inner], [x0, y0, inner], [x0, y1, inner], [x1, y1, inner]));
    }
  }
  for (const opening of openings) faces.push(...reveals(opening, inner, opening.bottom <= bottom));
  faces.push(...quad([left, top, 0], [right, top, 0], [right, top, inner], [left, top, inner]));
  if (wall.ends) {
    const corner = (x: number, y: number, z: number): Point3 => [x, y, z];
    faces.push(
      ...quad(
        corner(right, bottom, 0),
        corner(right, bottom, inner),
        corner(right, top, inner),
        corner(right, top, 0),
      ),
      ...quad(
        corner(left, bottom, inner),
        corner(left, bottom, 0),
        corner(left, top, 0),
        corner(left, top, inner),
      ),
    );
  }
  return fromTriangles(faces, 10);
}

/** The inner sides of an opening; a door that reaches the wall's foot has no sill face. */
function reveals({ left, right, bottom, top }: WallOpening, inner: number, isDoor: boolean): Triangle[] {
  return [
    ...quad([left, bottom, 0], [left, bottom, inner], [left, top, inner], [left, top, 0]),
    ...quad([right, bottom, inner], [right, bottom, 0], [right, top, 0], [right, top, inner]),
    ...quad([left, top, inner], [right, top, inner], [right, top, 0], [left, top, 0]),
    ...(isDoor
      ? []
      : quad([left, bottom, 0], [right, bottom, 0], [right, bottom, inner], [left, bottom, inner])),
  ];
}
