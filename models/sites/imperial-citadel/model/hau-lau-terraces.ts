// Hậu Lâu's terraces: paved floors, pierced parapets, and the two stairs that lead up from the south.
import { type Geometry, merge, mirrorX, transform, translate } from '../../../kit/geometry.ts';
import type { Level } from '../../../kit/model.ts';
import { piercedParapet, type Repeated } from '../../../kit/pierced-parapet.ts';
import { type Point2, rectangle } from '../../../kit/outline.ts';
import { box, prism } from '../../../kit/solids.ts';
import { stairCheek, stoneStair } from '../../../kit/stone-stair.ts';
import { HAU_LAU } from './dimensions.ts';

const { base, middle, top, parapet, stair } = HAU_LAU;
/** Middle of a parapet behind the wall's face below. */
const INSET = 0.35;
/** Floors of the two terraces: a little over the roofs' own lids. */
const FLOORS = [base[2] + 0.1, base[2] + middle[2] + 0.1] as const;
const RISER = FLOORS[0] / stair.steps;

/** The lower parapet's lines, open where the stairs come up; (x, north). */
export function lowerPaths(): readonly (readonly Point2[])[] {
  const [x, z] = [base[0] / 2 - INSET, base[1] / 2 - INSET];
  const [inner, outer] = [stair.x - stair.width / 2 - 0.3, stair.x + stair.width / 2 + 0.3];
  return [
    [
      [outer, -z],
      [x, -z],
      [x, z],
      [-x, z],
      [-x, -z],
      [-outer, -z],
    ],
    [
      [-inner, -z],
      [inner, -z],
    ],
  ];
}

/** Both terraces' parapets: what is laid once, and the pierced tiles. */
export function parapets(level: Level): { readonly masonry: Geometry; readonly tiles: Repeated } {
  const [x, z] = [middle[0] / 2 - INSET, middle[1] / 2 - INSET];
  const low = piercedParapet(
    lowerPaths().map((points) => ({ points })),
    FLOORS[0] - 0.03,
    parapet,
    level,
  );
  const high = piercedParapet(
    [
      {
        points: [
          [-x, -z],
          [x, -z],
          [x, z],
          [-x, z],
        ] as const,
        closed: true,
      },
    ],
    FLOORS[1] - 0.03,
    parapet,
    level,
  );
  const laid = ({ geometry, placements }: Repeated): Geometry =>
    merge(...placements.map((matrix) => transform(geometry, matrix)));
  return {
    masonry: merge(...[low, high].flatMap(({ courses, posts }) => [laid(courses), laid(posts)])),
    tiles: { geometry: low.tiles.geometry, placements: [...low.tiles.placements, ...high.tiles.placements] },
  };
}

/** Paving of the terraces round the storeys above. */
export function terraceFloors(): Geometry {
  const floor = (outer: readonly number[], inner: readonly number[], y: number): Geometry =>
    prism(
      rectangle(-outer[0]! / 2 + 0.3, -outer[1]! / 2 + 0.3, outer[0]! / 2 - 0.3, outer[1]! / 2 - 0.3),
      y - 0.15,
      y,
      [rectangle(-inner[0]! / 2 + 0.3, -inner[1]! / 2 + 0.3, inner[0]! / 2 - 0.3, inner[1]! / 2 - 0.3)],
    );
  return merge(floor(base, middle, FLOORS[0]), floor(middle, top, FLOORS[1]));
}

/** Steps of both stairs. */
export function stairs(level: Level): { readonly steps: Geometry; readonly cheeks: Geometry } {
  const params = {
    count: stair.steps,
    riser: RISER,
    tread: stair.tread,
    width: stair.width,
    nosing: 0.025,
    slab: 0.06,
    wear: 0.01,
    landing: 0.35,
  };
  const run = stair.steps * stair.tread;
  // The last tread lies over the eave and ends on the terrace.
  const foot = base[1] / 2 + run + 0.05;
  const set = (geometry: Geometry): Geometry => translate(geometry, [stair.x, 0, foot]);
  const cheeks = [-1, 1].map((side) =>
    stairCheek(
      {
        stair: params,
        x: side * (stair.width / 2 + stair.cheek / 2),
        thickness: stair.cheek,
        height: 0.62,
        coping: 0.1,
        overhang: 0.04,
        before: 0.35,
        beyond: -0.15,
      },
      level,
    ),
  );
  const newels = [-1, 1].map((side) => {
    const x = side * (stair.width / 2 + stair.cheek / 2);
    return merge(
      box([x - 0.27, -0.2, 0.12], [x + 0.27, 1.05, 0.66]),
      box([x - 0.32, 1.05, 0.07], [x + 0.32, 1.14, 0.71]),
      box([x - 0.22, 1.14, 0.17], [x + 0.22, 1.24, 0.61]),
    );
  });
  const one = {
    steps: set(stoneStair(params, level)),
    cheeks: set(merge(...cheeks.flatMap(({ wall, coping }) => [wall, coping]), ...newels)),
  };
  return { steps: merge(one.steps, mirrorX(one.steps)), cheeks: merge(one.cheeks, mirrorX(one.cheeks)) };
}
