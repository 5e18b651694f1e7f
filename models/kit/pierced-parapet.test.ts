import { Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { boundsOf } from './geometry.ts';
import {
  type ParapetMotif,
  type PiercedParapetParams,
  piercedParapet,
  piercedTile,
} from './pierced-parapet.ts';
import { closedEdges } from '../../tests/sites/closed-edges.ts';

const PARAMS: PiercedParapetParams = {
  height: 0.9,
  thickness: 0.3,
  baseCourse: 0.2,
  copingHeight: 0.15,
  copingWidth: 0.4,
  bay: 2.6,
  cornerPost: { width: 0.55, height: 1.15 },
  post: { width: 0.46, height: 1 },
  motif: 'flower',
};

describe('pierced parapet', () => {
  it('goes round a square of 26 m in 4 × 10 bays with one post between each two', () => {
    const square = {
      points: [
        [-13, -13],
        [13, -13],
        [13, 13],
        [-13, 13],
      ],
      closed: true,
    } as const;
    const { courses, posts, tiles } = piercedParapet([square], 3, PARAMS, 'full');
    expect(courses.placements).toHaveLength(40);
    expect(posts.placements).toHaveLength(40);
    expect(tiles.placements).toHaveLength(160);
    const first = new Vector3().setFromMatrixPosition(posts.placements[0]!);
    expect([first.x, first.y, first.z]).toEqual([-13, 3, 13]);
  });

  it('ends an open run with a corner post at both ends', () => {
    const run = {
      points: [
        [0, 0],
        [0, 5.2],
      ],
    } as const;
    const { posts } = piercedParapet([run], 0, PARAMS, 'full');
    const heights = posts.placements.map((place) => new Vector3().setFromMatrixScale(place).y);
    expect(heights[0]).toBeCloseTo(1.15);
    expect(heights[1]).toBeCloseTo(1);
    expect(heights[2]).toBeCloseTo(1.15);
  });

  it('is 0.9 m high with a coping 0.4 m wide', () => {
    const run = {
      points: [
        [0, 0],
        [5.2, 0],
      ],
    } as const;
    for (const level of ['full', 'close'] as const) {
      const { min, max } = boundsOf(piercedParapet([run], 0, PARAMS, level).courses.geometry);
      expect(max[1]).toBeCloseTo(0.9);
      expect(max[2] - min[2]).toBeCloseTo(0.4, 1);
    }
  });

  it.each(['flower', 'lozenge', 'vase'] satisfies ParapetMotif[])(
    'cuts %s tiles that are closed bodies',
    (motif) => {
      for (const level of ['full', 'close'] as const) {
        expect(closedEdges(piercedTile(motif, level))).toBe(true);
        expect(closedEdges(piercedParapet([], 0, { ...PARAMS, motif }, level).courses.geometry)).toBe(true);
        expect(closedEdges(piercedParapet([], 0, { ...PARAMS, motif }, level).posts.geometry)).toBe(true);
      }
    },
  );
});
