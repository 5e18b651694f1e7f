// The town as quiet masses: storeys, windows, shops and hipped roofs; the curved hotel on the right (section 1).
import type { Matrix4 } from 'three';
import { boundsOf, type Geometry, merge, place } from '../../../kit/geometry.ts';
import type { PartBuilder } from '../../../kit/model.ts';
import { circle, type Point2, rectangle } from '../../../kit/outline.ts';
import { seededRandom } from '../../../kit/random.ts';
import { box, frustum, prism } from '../../../kit/solids.ts';
import { cityBlocks, houseRow, isInside, shopFront, townWindow } from '../../../kit/town.ts';
import type { Context } from './context.ts';
import { PRESENT } from './phases.ts';

const WALLS = ['townWall', 'townWallPale', 'townWallOchre'] as const;

/** A street side: houses stand on the left-hand side when walking from `from` to `to`, (x, north). */
interface Side {
  readonly from: Point2;
  readonly to: Point2;
  readonly depth: number;
  readonly storeys: readonly [number, number];
}

/** Middle of the square, and how far from it window frames are modelled. */
const SQUARE_Z = 45;
const FRAMED_METRES = 95;

/** [estimate] All but Tràng Tiền, which is the axis (section 1). */
const SIDES: readonly Side[] = [
  { from: [17, -88], to: [17, -400], depth: 16, storeys: [2, 4] },
  { from: [-17, -400], to: [-17, -88], depth: 16, storeys: [2, 4] },
  { from: [130, -88], to: [34, -88], depth: 15, storeys: [3, 4] },
  { from: [-34, -88], to: [-130, -88], depth: 15, storeys: [3, 4] },
  { from: [-58, -60], to: [-58, -29], depth: 13, storeys: [3, 4] },
  { from: [58, -29], to: [58, -60], depth: 13, storeys: [3, 4] },
  { from: [-150, -62], to: [-73, -62], depth: 14, storeys: [2, 4] },
  { from: [73, -62], to: [150, -62], depth: 14, storeys: [2, 4] },
  { from: [-73, -28], to: [-150, -28], depth: 14, storeys: [2, 4] },
  { from: [150, -28], to: [73, -28], depth: 14, storeys: [2, 4] },
  { from: [-56, -7], to: [-56, 108], depth: 15, storeys: [2, 4] },
  { from: [57, 108], to: [57, 86], depth: 15, storeys: [3, 4] },
  { from: [-150, -8], to: [-74, -8], depth: 14, storeys: [2, 3] },
  { from: [-110, 122], to: [110, 122], depth: 15, storeys: [2, 4] },
];

/** Adds the town. */
export function addNeighbours(context: Context): void {
  const { site, full } = context;
  const part = site.part('town', { evidence: 'estimated', tile: 'town' });
  const random = seededRandom(61);
  const windows: Matrix4[] = [];
  const shops: Matrix4[] = [];
  SIDES.forEach((side) => {
    for (const [from, to] of houses(side, full ? [6.5, 13] : [70, 110], random)) {
      const house = houseRow({
        from,
        to,
        depthMetres: side.depth,
        storeys: side.storeys,
        frontageMetres: [99, 99],
        seed: 1 + Math.floor(random() * 1e6),
      });
      part.add(WALLS[Math.floor(random() * WALLS.length)]!, house.walls);
      addRoof(part, house.walls, full ? random() : 0);
      windows.push(...house.windows);
      shops.push(...house.shopFronts);
    }
  });
  addCity(part, full, random);
  addHotel(context);
  if (!full) return;
  const [window, shop] = [townWindow(), shopFront()];
  part.repeat('trim', window.frame, windows.filter(isNear)).repeat('shutter', window.panes, windows);
  part.repeat('townRoof', shop.awning, shops).repeat('shutter', shop.opening, shops);
}

/** Near enough to the square for its frame to be seen; the panes of the others do. */
function isNear(window: Matrix4): boolean {
  const [x, z] = [window.elements[12]!, window.elements[14]!];
  return Math.hypot(x, z - SQUARE_Z) < FRAMED_METRES;
}

/** A street side cut into single houses of uneven width. */
function houses(
  { from, to }: Side,
  [least, most]: readonly [number, number],
  random: () => number,
): [Point2, Point2][] {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const at = (s: number): Point2 => [
    from[0] + ((to[0] - from[0]) * s) / length,
    from[1] + ((to[1] - from[1]) * s) / length,
  ];
  const cuts: [Point2, Point2][] = [];
  let s = 0;
  while (s < length - least / 2) {
    const end = Math.min(length, s + least + (most - least) * random());
    cuts.push([at(s), at(end)]);
    s = end;
  }
  return cuts;
}

/** Two houses of three carry a hipped roof of tiles, the rest a terrace with its parapet and stair house. */
function addRoof(part: PartBuilder, walls: Geometry, dice: number): void {
  const { min, max } = boundsOf(walls);
  const [w, d] = [max[0] - min[0], max[2] - min[2]];
  const centre = [(min[0] + max[0]) / 2, (min[2] + max[2]) / 2] as const;
  if (dice < 0.66) {
    const half = Math.min(w, d) / 2;
    const top: [number, number] = [Math.max(0.1, w - 2 * half + 0.1), Math.max(0.1, d - 2 * half + 0.1)];
    part.add('townRoof', frustum([w + 0.7, d + 0.7], top, 0.56 * half, [centre[0], max[1], centre[1]]));
    return;
  }
  part.add(
    'townWallPale',
    frustum([w + 0.2, d + 0.2], [w + 0.2, d + 0.2], 0.3, [centre[0], max[1] - 0.1, centre[1]]),
  );
  const side = Math.min(w, d) * 0.45;
  part.add('townWall', frustum([side, side], [side, side], 2.6, [centre[0], max[1] + 0.15, centre[1]]));
  part.add(
    'townRoof',
    frustum([side + 0.5, side + 0.5], [0.2, 0.2], 0.9, [centre[0], max[1] + 2.7, centre[1]]),
  );
}

/** What the view from the roofs takes in: houses under tiles near by, plain blocks beyond. */
function addCity(part: PartBuilder, full: boolean, random: () => number): void {
  const keep = [rectangle(-152, -100, 152, 138), rectangle(-34, -420, 34, 0)];
  const near = circle(400, 24);
  const step = full ? 21 : 130;
  for (let x = -400; x < 400; x += step) {
    for (let north = -400; north < 400; north += step) {
      const [w, d] = [step * (0.6 + 0.3 * random()), step * (0.6 + 0.3 * random())];
      const height = 6 + 10 * random() ** 2;
      const plan = rectangle(x, north, x + w, north + d);
      if (!plan.every((p) => isInside(p, near) && !keep.some((hole) => isInside(p, hole)))) continue;
      const walls = prism(plan, -0.2, height);
      part.add(WALLS[Math.floor(random() * WALLS.length)]!, walls);
      addRoof(part, walls, random());
    }
  }
  const beyond = cityBlocks({
    area: circle(1300, 28),
    holes: [near, rectangle(-30, -1300, 30, 0)],
    blockMetres: full ? 74 : 560,
    heightMetres: [8, 36],
    seed: 8,
    baseMetres: -0.4,
  });
  part.add('townWall', beyond.walls).add('townRoof', beyond.roofs);
}

/** [estimate] Curved hotel: middle and radii of its wings, storeys and their height, metres. */
const HOTEL = {
  centre: [104, 34],
  outer: 46,
  inner: 31,
  storeys: 6,
  storey: 3.5,
  from: 96,
  to: 236,
} as const;

/** The hotel as a quiet mass with bands of windows and cornices; it is younger than the other states. */
function addHotel({ site, full }: Context): void {
  const part = site.part('hotel', { evidence: 'estimated', tile: 'town', phases: PRESENT });
  const ring = (outer: number, inner: number): Point2[] => {
    const steps = full ? 28 : 4;
    const arc = (radius: number): Point2[] =>
      Array.from({ length: steps + 1 }, (_, i): Point2 => {
        const angle = ((HOTEL.from + ((HOTEL.to - HOTEL.from) * i) / steps) * Math.PI) / 180;
        return [HOTEL.centre[0] + radius * Math.cos(angle), HOTEL.centre[1] + radius * Math.sin(angle)];
      });
    return [...arc(outer), ...arc(inner).reverse()];
  };
  const top = HOTEL.storeys * HOTEL.storey;
  part.add('townWallPale', prism(ring(HOTEL.outer, HOTEL.inner), 0, top));
  part.add('slate', prism(ring(HOTEL.outer - 1.2, HOTEL.inner + 1.2), top + 0.4, top + 2.6));
  part.add('trim', prism(ring(HOTEL.outer + 0.6, HOTEL.inner - 0.6), top, top + 0.45));
  if (!full) return;
  for (const storey of [1, HOTEL.storeys - 1]) {
    const y = storey * HOTEL.storey;
    part.add('trim', prism(ring(HOTEL.outer + 0.3, HOTEL.inner - 0.3), y - 0.15, y + 0.1));
  }
  const bays = 36;
  const places = Array.from({ length: bays * HOTEL.storeys }, (_, i): Matrix4 => {
    const degrees = HOTEL.from + ((HOTEL.to - HOTEL.from) * ((i % bays) + 0.5)) / bays;
    const angle = (degrees * Math.PI) / 180;
    const y = Math.floor(i / bays) * HOTEL.storey;
    const [x, north] = [
      HOTEL.centre[0] + HOTEL.outer * Math.cos(angle),
      HOTEL.centre[1] + HOTEL.outer * Math.sin(angle),
    ];
    return place([x, y, -north], degrees + 90);
  });
  const pane = box([-0.75, 0.9, -0.1], [0.75, 2.75, 0.03]);
  const isLit = (i: number): boolean => (i * 7 + Math.floor(i / bays) * 3) % 5 < 2;
  part.repeat(
    'glass',
    pane,
    places.filter((_, i) => !isLit(i)),
  );
  part.repeat(
    'litGlass',
    pane,
    places.filter((_, i) => isLit(i)),
  );
  part.repeat('trim', hotelFrame(), places);
}

const hotelFrame = (): Geometry =>
  merge(
    box([-0.9, 0.74, -0.1], [0.9, 0.9, 0.16]),
    box([-0.9, 2.75, -0.1], [0.9, 2.95, 0.14]),
    ...[-0.9, -0.06, 0.75].map((x, i) => box([x, 0.9, -0.1], [x + (i === 1 ? 0.12 : 0.15), 2.75, 0.08])),
  );
