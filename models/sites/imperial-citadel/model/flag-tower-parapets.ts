// The openwork parapets (tường hoa) round the three terraces, and the posts at the feet of the stairs.
import type { Point3 } from '../../../../src/base/index.ts';
import { place } from '../../../kit/geometry.ts';
import type { ModelBuilder } from '../../../kit/model.ts';
import {
  addPiercedParapet,
  type ParapetPath,
  type PiercedParapet,
  piercedParapet,
  type Repeated,
} from '../../../kit/pierced-parapet.ts';
import { FLAG_TOWER } from './dimensions.ts';
import { TOWER_PHASES, TOWER_TILE, topHalf } from './flag-tower-frame.ts';
import { FLIGHTS } from './flag-tower-stairs.ts';

/** Adds the part. */
export function buildParapets(model: ModelBuilder): void {
  const part = model.part('flag-tower-parapets', {
    evidence: 'estimated',
    phases: TOWER_PHASES,
    tile: TOWER_TILE,
    closeUp: true,
  });
  const terraces = FLAG_TOWER.tiers.map((tier, index) =>
    piercedParapet(
      paths(topHalf(tier) - FLAG_TOWER.parapet.inset, index),
      tier.to,
      FLAG_TOWER.parapet,
      model.level,
    ),
  );
  const feet: PiercedParapet = piercedParapet([], 0, FLAG_TOWER.parapet, model.level);
  const posts = { geometry: feet.posts.geometry, placements: footPosts() };
  addPiercedParapet(part, together([...terraces, { ...feet, posts }]), {
    masonry: 'towerRender',
    tiles: 'glazedTile',
  });
}

/** Round a terrace at `r` from the axis: whole, or two runs that leave the stair heads open, east and west. */
function paths(r: number, index: number): readonly ParapetPath[] {
  const gap = FLIGHTS[index]?.cheekAt;
  if (gap === undefined)
    return [
      {
        points: [
          [-r, -r],
          [r, -r],
          [r, r],
          [-r, r],
        ],
        closed: true,
      },
    ];
  return [1, -1].map((side) => ({
    points: [
      [side * r, side * gap],
      [side * r, side * r],
      [-side * r, side * r],
      [-side * r, side * gap],
    ],
  }));
}

function footPosts(): Repeated['placements'] {
  const { width, height } = FLAG_TOWER.parapet.cornerPost;
  return FLIGHTS.flatMap(({ postAt, foot, cheekAt }) =>
    [-1, 1].flatMap((east) =>
      [-1, 1].map((side) => {
        const at: Point3 = [east * postAt, foot, side * cheekAt];
        return place(at, 0, [width, height, width]);
      }),
    ),
  );
}

/** Parapets of one kind as one: every kind of piece is drawn in one go. */
function together(parapets: readonly PiercedParapet[]): PiercedParapet {
  const gather = (piece: keyof PiercedParapet): Repeated => ({
    geometry: parapets[0]![piece].geometry,
    placements: parapets.flatMap((parapet) => parapet[piece].placements),
  });
  return { courses: gather('courses'), posts: gather('posts'), tiles: gather('tiles') };
}
