// Squared stones with splayed faces, and Bắc Môn's plinth that is laid of them.
import type { Point3 } from '../../../../src/base/index.ts';
import { type Geometry, merge, transform } from '../../../kit/geometry.ts';
import type { Side } from '../../../kit/masonry.ts';
import { seededRandom } from '../../../kit/random.ts';
import { loft } from '../../../kit/solids.ts';
import { atGate, BURIED, HALF_X, HALF_Z } from './bac-mon-frame.ts';
import { BAC_MON } from './dimensions.ts';

const { plinth, mouth, passage, arch } = BAC_MON;

/** Edges of a stone's face. */
export interface StoneFace {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** A stone from `back` to `front` along z, the edges of its face splayed by `bevel`; 0 leaves them sharp. */
export function squaredStone(
  { left, right, bottom, top }: StoneFace,
  back: number,
  front: number,
  bevel: number,
): Geometry {
  const ring = (inset: number, z: number): Point3[] => [
    [left + inset, bottom + inset, z],
    [right - inset, bottom + inset, z],
    [right - inset, top - inset, z],
    [left + inset, top - inset, z],
  ];
  const rings =
    bevel > 0 ? [ring(0, back), ring(0, front - bevel), ring(bevel, front)] : [ring(0, back), ring(0, front)];
  return loft(rings, true, 20);
}

/** Stones of uneven length that fill a stretch; lengths between the plinth's two bounds. */
function lengths(from: number, to: number, random: () => number): number[] {
  const [least, most] = plinth.blocks;
  const whole = to - from;
  const count = Math.max(1, Math.round(whole / ((least + most) / 2)));
  const weights = Array.from({ length: count }, () => least + (most - least) * random());
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.map((weight) => (weight * whole) / sum);
}

/** The plinth's two courses round the block, broken at the two mouths; every other corner stone runs through. */
export function plinthStones(fine: boolean): Geometry {
  const random = seededRandom(1805);
  const pieces: Geometry[] = [];
  const sides: readonly Side[] = ['north', 'east', 'south', 'west'];
  plinth.courses.forEach((courseHeight, course) => {
    const bottom = plinth.courses.slice(0, course).reduce((a, b) => a + b, 0);
    const inset = course * plinth.setBack;
    sides.forEach((side, i) => {
      const axial = side === 'north' || side === 'south';
      const [half, reach] = axial ? [HALF_X - inset, HALF_Z - inset] : [HALF_Z - inset, HALF_X - inset];
      // In turn the stones of this side run through at the corners, or stop at the other side's.
      const end = (i + course) % 2 === 0 ? half : half - plinth.depth - plinth.joint;
      const door = side === 'north' ? mouth.width / 2 : passage.width / 2;
      const stretches: (readonly [number, number])[] = axial
        ? [
            [-end, -door - arch.quoin * 0.9],
            [door + arch.quoin * 0.9, end],
          ]
        : [[-end, end]];
      for (const [from, to] of stretches) {
        let left = from;
        for (const length of lengths(from, to, random)) {
          const wobble = fine ? (random() - 0.5) * 0.012 : 0;
          const stone = squaredStone(
            {
              left: left + plinth.joint / 2,
              right: left + length - plinth.joint / 2,
              bottom: course === 0 ? BURIED : bottom + plinth.joint / 2,
              top: bottom + courseHeight - plinth.joint / 2,
            },
            reach - plinth.depth,
            reach + wobble,
            fine ? plinth.bevel : 0,
          );
          pieces.push(transform(stone, atGate(side)));
          left += length;
        }
      }
    });
  });
  return merge(...pieces);
}
