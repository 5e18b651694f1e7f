// What carries the deck: cross-girders and rail stringers between the trusses; outside them brackets and road stringers.
import { type Geometry, merge, translate, turn } from '../../../kit/geometry.ts';
import type { Level } from '../../../kit/model.ts';
import type { Point2 } from '../../../kit/outline.ts';
import { extrude, tube } from '../../../kit/solids.ts';
import { bar } from '../../../kit/steel-member.ts';
import * as dim from './dimensions.ts';

/** Steel under the deck. */
export interface FloorSteel {
  /** Between the trusses: as old as they are. */
  readonly floor: Geometry;
  /** Outside them: of 1922–1924. */
  readonly brackets: Geometry;
}

/** Levels that stack up from rail and road to the steel (section 4 and 5, estimates that fit the soffit). */
const GIRDER_TOP = dim.SOFFIT + 0.95;
const BRACKET_TOP = dim.ROAD_LEVEL - 0.17;
const RAIL_STRINGER = { top: dim.RAIL_TOP - 0.34, depth: 0.6 } as const;
const ROAD_STRINGER = { top: BRACKET_TOP - 0.01, depth: 0.3 } as const;
/** Three road stringers a side. */
const ROAD_STRINGERS = [2.95, 4.05, 5.2];
/** The bracket tips stay inside the railing. */
const TIP = dim.OVERALL_HALF_WIDTH - 0.06;
/** Brackets start at the outer face of the truss. */
const ROOT = dim.TRUSS_HALF_SPACING + 0.25;
const FLANGE = { width: 0.26, thickness: 0.03 } as const;
const WEB_HALF = 0.012;
/** A water main and two cable pipes under the brackets (section 5, from memory). */
const PIPES = [
  { z: 4.55, y: BRACKET_TOP - 0.62, radius: 0.11 },
  { z: -4.5, y: BRACKET_TOP - 0.58, radius: 0.06 },
  { z: -4.66, y: BRACKET_TOP - 0.6, radius: 0.05 },
] as const;

const across = (z0: number, y0: number, z1: number, y1: number): Geometry =>
  bar([0, y0, z0], [0, y1, z1], FLANGE.width, FLANGE.thickness, [1, 0, 0]);
const webOf = (outline: readonly Point2[]): Geometry =>
  turn(extrude(outline, -WEB_HALF, WEB_HALF, [], 10), 90);
/** An angle riveted upright on both faces of a web. */
const stiffener = (z: number, low: number, high: number): Geometry =>
  bar([0, low, z], [0, high, z], 0.07, 0.18, [0, 0, 1]);

/** A plate girder from truss to truss. */
function crossGirder(level: Level): Geometry {
  const [low, high] = [GIRDER_TOP - dim.CROSS_GIRDER_DEPTH, GIRDER_TOP];
  if (level === 'massing') return bar([0, low + 0.3, -ROOT], [0, low + 0.3, ROOT], 0.24, 0.58, [1, 0, 0]);
  return merge(
    webOf([
      [-ROOT, low],
      [ROOT, low],
      [ROOT, high],
      [-ROOT, high],
    ]),
    across(-ROOT, high, ROOT, high),
    across(-ROOT, low, ROOT, low),
    ...[-1.7, -dim.STRINGER_OFFSET, 0, dim.STRINGER_OFFSET, 1.7].map((z) => stiffener(z, low, high)),
  );
}

/** A bracket tapering outwards to `reach`, with its flanges and the plate at its tip. */
function bracket(side: -1 | 1, reach: number, level: Level): Geometry {
  const low = GIRDER_TOP - dim.CROSS_GIRDER_DEPTH;
  const tipLow = BRACKET_TOP - dim.BRACKET_TIP_DEPTH;
  const [z0, z1] = [side * ROOT, side * reach];
  if (level === 'massing') return bar([0, tipLow, z0], [0, tipLow, z1], 0.24, 0.5, [1, 0, 0]);
  // Turning by 90° lays the outline's first number along −z.
  const middle = (ROOT + reach) / 2;
  return merge(
    webOf([
      [-z0, low],
      [-z1, tipLow],
      [-z1, BRACKET_TOP],
      [-z0, BRACKET_TOP],
    ]),
    across(z0, low, z1, tipLow),
    across(z0, BRACKET_TOP, z1, BRACKET_TOP),
    across(z1, tipLow, z1, BRACKET_TOP),
    stiffener(side * middle, (low + tipLow) / 2, BRACKET_TOP),
  );
}

/** Floor steel with girders at the given places and stringers from end to end. */
export function floorSteel(girdersAt: readonly number[], length: number, level: Level): FloorSteel {
  const shown = level === 'massing' ? girdersAt.filter((_, i) => i % 2 === 0) : girdersAt;
  const girder = crossGirder(level);
  const pair = merge(bracket(-1, TIP, level), bracket(1, TIP, level));
  const each = (geometry: Geometry): Geometry[] => shown.map((x) => translate(geometry, [x, 0, 0]));
  const sides = [-1, 1] as const;
  const railSteel = sides.map((side) => stringer(side * dim.STRINGER_OFFSET, RAIL_STRINGER, length, level));
  const roadSteel = sides.flatMap((side) =>
    ROAD_STRINGERS.map((offset) => stringer(side * offset, ROAD_STRINGER, length, level)),
  );
  const pipes =
    level === 'massing'
      ? []
      : PIPES.map(({ z, y, radius }) =>
          tube(
            [
              [0.02, y, z],
              [length - 0.02, y, z],
            ],
            radius,
            7,
          ),
        );
  return {
    floor: merge(...each(girder), ...railSteel),
    brackets: merge(...each(pair), ...roadSteel, ...pipes),
  };
}

/** The short brackets of 1902, one pair at x = 0, that carried footways alone. */
export const footwayBrackets = (reach: number): Geometry =>
  merge(bracket(-1, reach, 'full'), bracket(1, reach, 'full'));

function stringer(
  z: number,
  { top, depth }: { readonly top: number; readonly depth: number },
  length: number,
  level: Level,
): Geometry {
  const y = top - depth / 2;
  const at = (height: number, width: number, thick: number): Geometry =>
    bar([0.05, height, z], [length - 0.05, height, z], width, thick);
  if (level === 'massing') return at(y, 0.14, depth);
  return merge(at(y, 0.02, depth), at(top - 0.012, 0.2, 0.024), at(top - depth + 0.012, 0.2, 0.024));
}
