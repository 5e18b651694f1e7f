// Bracket sets (đấu củng): a cap block, arms that step outward, small blocks, and slanting beaked arms (ang).
import { type Geometry, merge } from './geometry.ts';
import { SQUARE_SECTION, taperedSweep } from './sculpture.ts';
import { box, chamferedBox, frustum } from './solids.ts';

/** Steps of a set (dossier/imperial-citadel.md, 3.5 A): jump, number of jumps, height of the whole. */
export const BRACKET = { jump: 0.32, jumps: 3, height: 1.05, block: 0.38, blockHeight: 0.2 };

/** A set on a column's head at the origin, reaching out along +z; `fine` rounds its arms and adds the small blocks. */
export function bracketSet(fine: boolean): Geometry {
  const { jump, jumps, height, block, blockHeight } = BRACKET;
  const arm = (min: readonly [number, number, number], max: readonly [number, number, number]): Geometry =>
    fine ? chamferedBox(min, max, 0.02) : box(min, max);
  const bodies: Geometry[] = [frustum([0.27, 0.27], [block, block], blockHeight)];
  for (let k = 1; k <= jumps; k++) {
    const y = blockHeight + 0.16 * (k - 1);
    bodies.push(arm([-0.06, y, -jump * k], [0.06, y + 0.12, jump * k - 0.04]));
    const half = 0.62 - 0.08 * k;
    const z = jump * (k - 1);
    bodies.push(arm([-half, y + 0.02, z - 0.055], [half, y + 0.13, z + 0.055]));
    for (const x of fine ? [-half + 0.09, 0, half - 0.09] : []) {
      bodies.push(frustum([0.11, 0.11], [0.16, 0.16], 0.09, [x, y + 0.11, z]));
    }
  }
  bodies.push(arm([-0.5, 0.66, -0.07], [0.5, height, 0.07]));
  for (const [rise, reach] of [
    [0.62, 0.98],
    [0.82, 1.22],
  ] as const) {
    bodies.push(
      taperedSweep(
        [
          { at: [0, rise + 0.13, -0.5], width: 0.1, height: 0.13 },
          { at: [0, rise - 0.2, reach - 0.2], width: 0.1, height: 0.13 },
          { at: [0, rise - 0.27, reach], width: 0.08, height: 0.08 },
          { at: [0, rise - 0.25, reach + 0.1], width: 0.03, height: 0.03 },
        ],
        SQUARE_SECTION,
        30,
      ),
    );
  }
  return merge(...bodies);
}
