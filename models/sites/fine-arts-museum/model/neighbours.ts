// The streets' houses as quiet masses with windows, shops and balconies; Văn Miếu's rear wall; the city beyond.
import type { Matrix4 } from 'three';
import { type Geometry, merge, place } from '../../../kit/geometry.ts';
import type { ModelBuilder, PartBuilder } from '../../../kit/model.ts';
import { circle, type Outline, type Point2, rectangle } from '../../../kit/outline.ts';
import { box, chamferedBox, lathe, moulding, prism } from '../../../kit/solids.ts';
import { cityBlocks, houseRow, shopFront, townWindow } from '../../../kit/town.ts';
import { CARRIAGEWAY, kerbZ, PAVEMENT } from './plot.ts';
import { hippedRoof } from './roofs.ts';

const TILE = 'surroundings';
const WALLS = ['houseWall', 'houseWallPale', 'houseWallGreen'] as const;
/** Houses of one colour stand together over about this length, metres. */
const GROUP = 13;

/** A street side: houses stand on the left-hand side when walking from `from` to `to`, (x, north). */
interface Side {
  readonly from: Point2;
  readonly to: Point2;
  readonly depth: number;
  readonly storeys: readonly [number, number];
  readonly frontage: readonly [number, number];
  readonly hasShops: boolean;
}

const opposite = (x: number): Point2 => [x, -kerbZ(x) - CARRIAGEWAY - PAVEMENT - 0.2];
const near = (x: number): Point2 => [x, -kerbZ(x) + 3.6];

const SIDES: readonly Side[] = [
  { from: near(-150), to: near(-38), depth: 15, storeys: [2, 4], frontage: [4, 6.5], hasShops: true },
  { from: opposite(-54), to: opposite(-165), depth: 15, storeys: [2, 4], frontage: [4, 6.5], hasShops: true },
  { from: opposite(170), to: opposite(44), depth: 15, storeys: [2, 4], frontage: [4, 6.5], hasShops: true },
  // East along Cao Bá Quát, fronts south, and round the corner opposite.
  { from: [41, -28.6], to: [150, -23.2], depth: 15, storeys: [2, 4], frontage: [5, 8], hasShops: true },
  { from: [140, -43.6], to: [36, -49.6], depth: 9, storeys: [2, 3], frontage: [4.5, 7], hasShops: true },
  { from: [31, -66], to: [140, -79.5], depth: 9, storeys: [2, 3], frontage: [4.5, 7], hasShops: true },
  // The lane west of the museum, behind it towards Trần Phú, and its eastern neighbours.
  { from: [-40.6, 26], to: [-40.6, -42], depth: 15, storeys: [2, 4], frontage: [5, 9], hasShops: false },
  { from: [-60, 31], to: [60, 31], depth: 14, storeys: [2, 3], frontage: [7, 12], hasShops: false },
  { from: [38.4, 26], to: [38.4, -27], depth: 14, storeys: [2, 3], frontage: [6, 11], hasShops: false },
];

/** Adds the town. Far rows are cut into groups, so that colours change from house to house. */
export function addNeighbours(builder: ModelBuilder): void {
  const full = builder.level !== 'massing';
  const part = builder.part('neighbours', { evidence: 'estimated', tile: TILE });
  const windows: Matrix4[] = [];
  const shops: Matrix4[] = [];
  const roofs: Geometry[] = [];
  SIDES.forEach((side, index) => {
    const length = Math.hypot(side.to[0] - side.from[0], side.to[1] - side.from[1]);
    const groups = full ? Math.max(1, Math.round(length / GROUP)) : Math.ceil(length / 45);
    for (let k = 0; k < groups; k++) {
      const cut = (t: number): Point2 => [
        side.from[0] + (side.to[0] - side.from[0]) * t,
        side.from[1] + (side.to[1] - side.from[1]) * t,
      ];
      const row = houseRow({
        from: cut(k / groups),
        to: cut((k + 1) / groups),
        depthMetres: side.depth,
        storeys: side.storeys,
        frontageMetres: full ? side.frontage : [12, 20],
        seed: 31 + 40 * index + k,
        baseMetres: -0.1,
      });
      part.add(WALLS[(k * 2 + index) % 3]!, row.walls);
      roofs.push(row.roofs);
      windows.push(...row.windows);
      (side.hasShops ? shops : windows).push(...row.shopFronts);
    }
  });
  part.add('houseRoof', ...roofs);
  addCity(part, full);
  addTemple(part, builder);
  if (!full) return;
  const [pane, shop] = [townWindow(), shopFront()];
  part.repeat('cream', pane.frame, windows).repeat('housePane', pane.panes, windows);
  part.repeat('awning', shop.awning, shops).repeat('housePane', shop.opening, shops);
  const balconies = windows.filter((_, i) => i % 5 === 2 || i % 7 === 1);
  part.repeat('houseRoof', balconySlab(), balconies).repeat('iron', balconyRail(), balconies);
  part.repeat('houseWallPale', waterTank(), tanks(windows));
}

const balconySlab = (): Geometry => chamferedBox([-0.95, 0.02, -0.05], [0.95, 0.14, 0.82], 0.02);

function balconyRail(): Geometry {
  const bars = Array.from({ length: 13 }, (_, i) => -0.9 + i * 0.15).map((x) =>
    box([x - 0.01, 0.14, 0.76], [x + 0.01, 0.98, 0.78]),
  );
  return merge(
    ...bars,
    box([-0.92, 0.96, 0.74], [0.92, 1, 0.8]),
    box([-0.92, 0.96, 0], [-0.88, 1, 0.8]),
    box([0.88, 0.96, 0], [0.92, 1, 0.8]),
  );
}

/** A steel water tank on its stand: what every roof in Hà Nội carries. */
const waterTank = (): Geometry =>
  merge(
    lathe(
      [
        [0.55, 0.9],
        [0.62, 1.05],
        [0.62, 2.3],
        [0.4, 2.5],
        [0, 2.56],
      ],
      12,
      60,
    ),
    ...[-0.4, 0.4].flatMap((x) =>
      [-0.4, 0.4].map((z) => box([x - 0.04, 0, z - 0.04], [x + 0.04, 0.95, z + 0.04])),
    ),
  );

/** Tanks stand behind some of the topmost windows. */
function tanks(windows: readonly Matrix4[]): Matrix4[] {
  const columns = new Map<string, Matrix4>();
  for (const window of windows) {
    const e = window.elements;
    const key = `${e[12]!.toFixed(1)},${e[14]!.toFixed(1)}`;
    const other = columns.get(key);
    if (!other || other.elements[13]! < e[13]!) columns.set(key, window);
  }
  return [...columns.values()]
    .filter((_, i) => i % 6 === 3)
    .map((top) => {
      const e = top.elements;
      // Behind the front by 4 m: the window looks along its own +z.
      return place([e[12]! - 4 * e[8]!, e[13]! + 3.7, e[14]! - 4 * e[10]!]);
    });
}

function addCity(part: PartBuilder, full: boolean): void {
  const keep: Outline[] = [
    rectangle(-62, -75, 58, 48),
    [
      [-200, -95],
      [200, -112],
      [200, 0],
      [-200, 0],
    ],
    [
      [-66, -240],
      [58, -240],
      [58, -60],
      [-66, -60],
    ],
  ];
  const nearTown = circle(full ? 560 : 380, 24);
  const rings = [
    { area: nearTown, holes: keep, blockMetres: full ? 30 : 84, heightMetres: [6, 18] as const, seed: 41 },
    {
      area: circle(1500, 28),
      holes: [nearTown],
      blockMetres: full ? 120 : 380,
      heightMetres: [9, 44] as const,
      seed: 43,
    },
  ];
  rings.forEach((ring, i) => {
    const town = cityBlocks({ ...ring, baseMetres: -0.45 });
    part.add(i === 0 ? 'houseWallPale' : 'houseWall', town.walls).add('houseRoof', town.roofs);
  });
}

/** The rear wall of Văn Miếu across the road with its tiled coping, and a hall's roof among its trees (section 1). */
function addTemple(part: PartBuilder, builder: ModelBuilder): void {
  const line = (x: number): Point2 => [x, -kerbZ(x) - CARRIAGEWAY - PAVEMENT - 0.5];
  const [a, b] = [line(-48), line(38)];
  const path: readonly Point2[] = [[b[0], b[1] - 130], b, a, [a[0], a[1] - 130]];
  part.add('grove', prism([path[3]!, path[0]!, b, a], -0.4, -0.06));
  part.add(
    'oldBrick',
    moulding(path, [
      [0.22, -0.3],
      [0.34, -0.3],
      [0.34, 0.35],
      [0.22, 0.45],
      [0.22, 2.3],
      [-0.22, 2.3],
      [-0.22, -0.3],
    ]),
  );
  part.add(
    'tile',
    moulding(path, [
      [0.22, 2.26],
      [0.42, 2.3],
      [0.42, 2.36],
      [0.05, 2.68],
      [-0.05, 2.68],
      [-0.42, 2.36],
      [-0.42, 2.3],
      [-0.22, 2.26],
    ]),
  );
  part.add(
    'mortar',
    moulding(path, [
      [0.08, 2.62],
      [0.08, 2.76],
      [-0.08, 2.76],
      [-0.08, 2.62],
    ]),
  );
  if (builder.level !== 'massing') {
    const count = 24;
    part.repeat(
      'oldBrick',
      chamferedBox([-0.24, -0.2, -0.3], [0.24, 2.5, 0.42], 0.02),
      Array.from({ length: count + 1 }, (_, i) => {
        const [x, n] = line(-48 + (86 * i) / count);
        return place([x, 0, -n], 180 - 6.4);
      }),
    );
  }
  const roof = hippedRoof(
    { west: -24, east: 8, north: 104, south: 120, eave: 5.2, ridge: 10.2, hipRun: 6 },
    'massing',
  );
  part.add('tile', roof.tiles, roof.fascia).add('mortar', roof.mortar);
  part.add('oldBrick', box([-22, -0.2, 106], [6, 5.3, 118]));
}
