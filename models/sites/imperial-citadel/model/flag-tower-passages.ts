// The two barrel-vaulted passages that cross inside the third tier: jambs, vaults, and the groins where they meet.
import type { Point3 } from '../../../../src/base/index.ts';
import { fromTriangles, type Geometry, type Triangle, turn, merge } from '../../../kit/geometry.ts';
import { skirt } from '../../../kit/solids.ts';
import { FLAG_TOWER } from './dimensions.ts';

/** Half the width of the passages: a little wider than the doors, whose frames stand in. */
export const PASSAGE_HALF = FLAG_TOWER.door.width / 2 + 0.02;

/** The passages end inside the plaster linings of the doors, this far from the outer wall's foot. */
const INTO_LINING = 0.3;

/** Where the inner stair leaves the north passage: metres north of the crossing, from–to. */
export const STAIR_MOUTH: readonly [number, number] = [
  FLAG_TOWER.innerStair.middleNorth - FLAG_TOWER.innerStair.width / 2,
  FLAG_TOWER.innerStair.middleNorth + FLAG_TOWER.innerStair.width / 2,
];

/** Walls and vaults of the four arms, seen from inside. */
export function passages(fine: boolean): Geometry {
  return merge(...[0, 90, 180, 270].map((degrees) => turn(arm(degrees === 180, fine), degrees)));
}

/** The arm towards +z; `withStair` leaves out the stretch of its −x jamb where the stair begins. */
function arm(withStair: boolean, fine: boolean): Geometry {
  const third = FLAG_TOWER.tiers[2];
  const [h, far, floor] = [PASSAGE_HALF, third.side / 2 - INTO_LINING, third.from];
  const springing = floor + FLAG_TOWER.door.springing;
  const faces: Triangle[] = [];
  const stops = [h, 1.6, STAIR_MOUTH[0], STAIR_MOUTH[1], 4.8, far];
  for (let i = 0; i + 1 < stops.length; i++) {
    const [near, away] = [stops[i]!, stops[i + 1]!];
    for (const side of [-1, 1]) {
      if (side < 0 && withStair && near === STAIR_MOUTH[0]) continue;
      const line = (y: number): Point3[] => [
        [side * h, y, near],
        [side * h, y, away],
      ];
      const jamb = skirt(line(floor), line(springing), false);
      faces.push(...(side < 0 ? jamb.map(flip) : jamb));
    }
  }
  faces.push(...vault(h, springing, stops, fine ? 16 : 10));
  return fromTriangles(faces, 40);
}

const flip = ([a, b, c]: Triangle): Triangle => [a, c, b];

/** The half barrel from the groins of the crossing, where z = |x|, outwards. */
function vault(h: number, springing: number, stops: readonly number[], segments: number): Triangle[] {
  const lines = Array.from({ length: segments + 1 }, (_, i): Point3[] => {
    const angle = (Math.PI * i) / segments;
    const [x, y] = [h * Math.cos(angle), springing + h * Math.sin(angle)];
    return stops.map((stop, k): Point3 => [x, y, k === 0 ? Math.abs(x) : stop]);
  });
  return lines.slice(1).flatMap((line, i) => skirt(lines[i]!, line, false));
}
