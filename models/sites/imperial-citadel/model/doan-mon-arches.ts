// The mouths of Đoan Môn's passages: stone voussoirs and jambs to the south, rings of brick to the court.
import { type Geometry, merge, mirrorX, translate, turn } from '../../../kit/geometry.ts';
import type { Level } from '../../../kit/model.ts';
import { chamferedBox, prism } from '../../../kit/solids.ts';
import { rectangle } from '../../../kit/outline.ts';
import { type VoussoirArchParams, voussoirArch } from '../../../kit/voussoir-arch.ts';
import { DOAN_MON } from './dimensions.ts';
import { archSize, FLANK, onSouthFace, springing, WALL } from './doan-mon-frame.ts';

const { arch, brickArch, voussoirDepth, archAxes, sideDoor, floor } = DOAN_MON;

/** Arches by what they are made of. */
export interface Mouths {
  readonly stone: Geometry;
  readonly brick: Geometry;
}

const stoneArch = (x: number): VoussoirArchParams => ({
  centreX: x,
  sill: -0.05,
  springing: springing(x),
  width: archSize(x).width,
  rings: [{ depth: voussoirDepth, proud: arch.proud, count: x === 0 ? 17 : 15 }],
  reveal: arch.reveal,
  joint: arch.joint,
  bevel: arch.bevel,
  keystone: { proud: arch.proud + 0.06, above: 0.09 },
  impost: { height: 0.2, proud: arch.proud + 0.05, beyond: 0.035 },
  jambs: { width: arch.jamb, courses: arch.courses, proud: arch.proud - 0.02 },
});

/** Single bricks at \`close\`; from further off every second joint and the lower ring are enough. */
const brickRings = (
  centreX: number,
  size: { readonly width: number; readonly height: number },
  level: Level,
): VoussoirArchParams => ({
  centreX,
  sill: -0.05,
  springing: size.height - size.width / 2,
  width: size.width,
  rings: [
    {
      depth: brickArch.depth,
      proud: brickArch.proud,
      count: level === 'close' ? brickArch.count : (brickArch.count - 1) / 2,
    },
    { depth: 0.1, proud: brickArch.proud + 0.03, count: level === 'close' ? 17 : 9 },
  ],
  reveal: brickArch.reveal,
  joint: 0.012,
  bevel: 0.008,
  jambs: { width: brickArch.depth, courses: 9, proud: brickArch.proud },
});

/** Every mouth, stones and their mortar. */
export function mouths(level: Level): Mouths {
  const both = (params: VoussoirArchParams): Geometry => {
    const { stones, mortar } = voussoirArch(params, level);
    return merge(stones, mortar);
  };
  const stone = archAxes.map((x) => onSouthFace(both(stoneArch(x))));
  const brick = archAxes
    .filter((x) => Math.abs(x) < FLANK)
    .map((x) => turn(onSouthFace(both(brickRings(-x, archSize(x), level)), -WALL.uBottom), 180));
  // Drawn on a south face and turned so that it looks west out of the east wing.
  const side = translate(turn(onSouthFace(both(brickRings(0, sideDoor, level)), 0), -90), [
    WALL.innerFlank,
    0,
    -sideDoor.north,
  ]);
  return { stone: merge(...stone), brick: merge(...brick, side, mirrorX(side)) };
}

/** Flagstones of the passages, standing a step above the ground, and a slab before every mouth to the south. */
export function floors(): Geometry {
  const reach = Math.max(...archAxes) + 2;
  const slab = (left: number, south: number, right: number, north: number): Geometry =>
    prism(rectangle(left, south, right, north), -0.3, floor);
  const wing = slab(13.2, 12.6, reach, sideDoor.north + 1.7);
  return merge(slab(-reach, 0.3, reach, 12.6), wing, mirrorX(wing), ...archAxes.map(threshold));
}

function threshold(x: number): Geometry {
  const half = archSize(x).width / 2 + (x === 0 ? 0.9 : 0.3);
  return chamferedBox([x - half, -0.2, -0.32], [x + half, floor + 0.03, x === 0 ? 1.3 : 0.95], 0.02);
}
