// What carries the deck: bracketed cross-girders at the posts, stringers under rails and roads.
import { type Geometry, merge, translate } from '../../../kit/geometry.ts';
import type { Level } from '../../../kit/model.ts';
import { bar, bracketedGirder } from '../../../kit/steel-member.ts';
import * as dim from './dimensions.ts';

/** Levels that stack up from rail and road to the steel (section 4 and 5, estimates that fit the soffit). */
const GIRDER_TOP = dim.SOFFIT + 0.95;
const BRACKET_TOP = dim.ROAD_LEVEL - 0.17;
const RAIL_STRINGER = { top: dim.RAIL_TOP - 0.34, depth: 0.6 } as const;
const ROAD_STRINGER = { top: BRACKET_TOP - 0.01, depth: 0.3 } as const;
/** Three road stringers a side. */
const ROAD_STRINGERS = [2.95, 4.05, 5.2];
/** The lowest flange stays this much above the soffit line, the bracket tips inside the railing. */
const TIP_INSET = 0.06;

/** Cross-girders at the given places and stringers from end to end. */
export function floorSteel(girdersAt: readonly number[], length: number, level: Level): Geometry {
  const girder =
    level === 'full'
      ? bracketedGirder({
          halfSpacingMetres: dim.TRUSS_HALF_SPACING + 0.25,
          halfWidthMetres: dim.OVERALL_HALF_WIDTH - TIP_INSET,
          topMetres: GIRDER_TOP,
          depthMetres: dim.CROSS_GIRDER_DEPTH,
          bracketTopMetres: BRACKET_TOP,
          tipDepthMetres: dim.BRACKET_TIP_DEPTH,
          flangeMetres: 0.26,
        })
      : bar(
          [0, BRACKET_TOP - 0.3, -dim.OVERALL_HALF_WIDTH + TIP_INSET],
          [0, BRACKET_TOP - 0.3, dim.OVERALL_HALF_WIDTH - TIP_INSET],
          0.24,
          0.58,
          [1, 0, 0],
        );
  const stringers = [-1, 1].flatMap((side) => [
    stringer(side * dim.STRINGER_OFFSET, RAIL_STRINGER, length, level),
    ...ROAD_STRINGERS.map((offset) => stringer(side * offset, ROAD_STRINGER, length, level)),
  ]);
  const shown = level === 'full' ? girdersAt : girdersAt.filter((_, i) => i % 2 === 0);
  return merge(...shown.map((x) => translate(girder, [x, 0, 0])), ...stringers);
}

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
