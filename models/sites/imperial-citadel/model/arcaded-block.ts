// A long colonial block of two storeys with arcaded verandas before and behind and a hip roof.
import type { Point3 } from '../../../../src/base/index.ts';
import { fromTriangles, type Geometry, merge, turn } from '../../../kit/geometry.ts';
import { archedOpening, rectangle } from '../../../kit/outline.ts';
import { box, extrude, quad } from '../../../kit/solids.ts';

/** Sizes, metres; the block's long side lies along x, its middle at the origin, its floor at y = 0. */
export interface ArcadedBlockParams {
  readonly length: number;
  readonly depth: number;
  readonly storey: number;
  readonly bay: number;
  readonly archWidth: number;
  readonly veranda: number;
  /** Top of the walls, and of the ridge above it. */
  readonly eaves: number;
  readonly roofRise: number;
}

/** The block by what it is made of. */
export interface ArcadedBlock {
  readonly walls: Geometry;
  /** String course, cornice, keystones, rails: what is painted white. */
  readonly trims: Geometry;
  /** The dark of the rooms behind the verandas. */
  readonly rooms: Geometry;
  readonly roof: Geometry;
}

const WALL = 0.5;

/** Builds the block. */
export function arcadedBlock(params: ArcadedBlockParams): ArcadedBlock {
  const { length, depth, eaves, roofRise } = params;
  const bays = Math.floor(length / params.bay);
  const centres = Array.from({ length: bays }, (_, i) => (i - (bays - 1) / 2) * params.bay);
  const both = (geometry: Geometry): Geometry => merge(geometry, turn(geometry, 180));
  return {
    walls: merge(both(front(params, centres)), floors(params), both(endWall(params))),
    trims: merge(both(trims(params, centres)), both(endTrims(params))),
    rooms: box(
      [-length / 2 + WALL + 0.1, 0.14, -depth / 2 + params.veranda + 0.5],
      [length / 2 - WALL - 0.1, eaves - 0.1, depth / 2 - params.veranda - 0.5],
    ),
    roof: hip(length + 1.6, depth + 1.6, eaves, roofRise),
  };
}

/** Springing and rise of the arches of both storeys. */
const arches = ({ storey, archWidth }: ArcadedBlockParams) => {
  const rise = archWidth / 2;
  return [
    { sill: 0.02, springing: storey - 0.75 - rise, rise },
    { sill: storey + 1.0, springing: 2 * storey - 0.75 - rise, rise },
  ] as const;
};

function front(params: ArcadedBlockParams, centres: readonly number[]): Geometry {
  const { length, depth, storey, archWidth, veranda, eaves } = params;
  const arcade = extrude(
    rectangle(-length / 2, -0.2, length / 2, eaves),
    depth / 2 - WALL,
    depth / 2,
    centres.flatMap((c) =>
      arches(params).map(({ sill, springing, rise }) =>
        archedOpening(c, sill, archWidth, springing, rise, 10),
      ),
    ),
  );
  const inner = extrude(
    rectangle(-length / 2 + WALL, -0.2, length / 2 - WALL, eaves - 0.02),
    depth / 2 - veranda - 0.4,
    depth / 2 - veranda,
    centres.flatMap((c) => [0.15, storey + 0.2].map((sill) => rectangle(c - 0.6, sill, c + 0.6, sill + 2.4))),
  );
  return merge(arcade, inner);
}

function floors({ length, depth, storey }: ArcadedBlockParams): Geometry {
  const [x, z] = [length / 2 - WALL, depth / 2 - WALL];
  return merge(box([-x, storey - 0.1, -z], [x, storey + 0.15, z]), box([-x, -0.2, -z], [x, 0.12, z]));
}

const endWall = ({ length, depth, eaves }: ArcadedBlockParams): Geometry =>
  box([length / 2 - WALL, -0.2, -depth / 2 + WALL], [length / 2, eaves, depth / 2 - WALL]);

function trims(params: ArcadedBlockParams, centres: readonly number[]): Geometry {
  const { length, depth, storey, eaves, archWidth } = params;
  const z = depth / 2;
  const band = (from: number, to: number, out: number): Geometry =>
    box([-length / 2 - out, from, z - 0.02], [length / 2 + out, to, z + out]);
  const keys = centres.flatMap((c) =>
    arches(params).map(({ springing, rise }) =>
      box([c - 0.16, springing + rise - 0.12, z - 0.02], [c + 0.16, springing + rise + 0.38, z + 0.1]),
    ),
  );
  const rails = centres.flatMap((c) => [
    box([c - archWidth / 2, storey + 0.9, z - 0.36], [c + archWidth / 2, storey + 1.02, z - 0.1]),
    ...[-0.36, -0.12, 0.12, 0.36].map((share) =>
      box(
        [c + share * archWidth - 0.05, storey + 0.15, z - 0.28],
        [c + share * archWidth + 0.05, storey + 0.92, z - 0.18],
      ),
    ),
  ]);
  return merge(
    band(0, 0.5, 0.06),
    band(storey - 0.22, storey + 0.02, 0.1),
    band(eaves - 0.5, eaves - 0.3, 0.12),
    band(eaves - 0.3, eaves - 0.02, 0.24),
    ...keys,
    ...rails,
  );
}

function endTrims({ length, depth, storey, eaves }: ArcadedBlockParams): Geometry {
  const x = length / 2;
  const band = (from: number, to: number, out: number): Geometry =>
    box([x - 0.02, from, -depth / 2], [x + out, to, depth / 2]);
  return merge(
    band(0, 0.5, 0.06),
    band(storey - 0.22, storey + 0.02, 0.1),
    band(eaves - 0.5, eaves - 0.02, 0.2),
  );
}

/** A closed hip roof over x by z metres. */
function hip(x: number, z: number, y: number, rise: number): Geometry {
  const [hx, hz, ridge] = [x / 2, z / 2, x / 2 - z / 2];
  const p = (px: number, py: number, pz: number): Point3 => [px, y + py, pz];
  const [a, b, c, d] = [p(-hx, 0, hz), p(hx, 0, hz), p(hx, 0, -hz), p(-hx, 0, -hz)];
  const [l, r] = [p(-ridge, rise, 0), p(ridge, rise, 0)];
  return fromTriangles(
    [...quad(a, b, r, l), ...quad(c, d, l, r), [b, c, r], [d, a, l], ...quad(d, c, b, a)],
    5,
  );
}
