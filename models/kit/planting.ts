// Trees and plants as quiet, low-polygon forms. Crowns are clustered lobes, so that no silhouette is a ball.
import { Matrix4, Vector3 } from 'three';
import type { Point3 } from '../../src/base/index.ts';
import { fromTriangles, type Geometry, merge, place, transform, type Triangle } from './geometry.ts';
import { seededRandom } from './random.ts';
import { lathe, tube } from './solids.ts';

/** A tree in two materials, standing on y = 0. */
export interface Tree {
  readonly trunk: Geometry;
  readonly crown: Geometry;
}

/** What a tree is grown from; metres. */
export interface TreeParams {
  readonly heightMetres: number;
  readonly crownDiameterMetres: number;
  /** Height of the first branches. */
  readonly clearTrunkMetres: number;
  readonly trunkDiameterMetres: number;
  /** 1 for a massing tree, 2 for one that stands near the camera. */
  readonly fineness: 1 | 2;
  readonly seed: number;
}

/** Sấu or xà cừ street tree, 15–20 m (dossier/imperial-citadel.md, 0.3). */
export const STREET_TREE: TreeParams = {
  heightMetres: 16,
  crownDiameterMetres: 11,
  clearTrunkMetres: 4.5,
  trunkDiameterMetres: 0.7,
  fineness: 1,
  seed: 7,
};

/** Old frangipani (đại), 4–5 m (dossier/imperial-citadel.md, 0.3). */
export const FRANGIPANI: TreeParams = {
  heightMetres: 4.5,
  crownDiameterMetres: 4.8,
  clearTrunkMetres: 1.2,
  trunkDiameterMetres: 0.35,
  fineness: 1,
  seed: 3,
};

/** A lumpy closed lobe of radius 1: an icosahedron pushed in and out. */
function lobe(random: () => number, subdivisions: number): Triangle[] {
  const t = (1 + Math.sqrt(5)) / 2;
  const corners: Point3[] = [
    [-1, t, 0],
    [1, t, 0],
    [-1, -t, 0],
    [1, -t, 0],
    [0, -1, t],
    [0, 1, t],
    [0, -1, -t],
    [0, 1, -t],
    [t, 0, -1],
    [t, 0, 1],
    [-t, 0, -1],
    [-t, 0, 1],
  ];
  const faces = [
    [0, 11, 5],
    [0, 5, 1],
    [0, 1, 7],
    [0, 7, 10],
    [0, 10, 11],
    [1, 5, 9],
    [5, 11, 4],
    [11, 10, 2],
    [10, 7, 6],
    [7, 1, 8],
    [3, 9, 4],
    [3, 4, 2],
    [3, 2, 6],
    [3, 6, 8],
    [3, 8, 9],
    [4, 9, 5],
    [2, 4, 11],
    [6, 2, 10],
    [8, 6, 7],
    [9, 8, 1],
  ] as const;
  let triangles = faces.map(([a, b, c]) => [corners[a]!, corners[b]!, corners[c]!] as Triangle);
  const middle = (a: Point3, b: Point3): Point3 => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2];
  for (let i = 0; i < subdivisions; i++) {
    triangles = triangles.flatMap(([a, b, c]): Triangle[] => {
      const [ab, bc, ca] = [middle(a, b), middle(b, c), middle(c, a)];
      return [
        [a, ab, ca],
        [ab, b, bc],
        [ca, bc, c],
        [ab, bc, ca],
      ];
    });
  }
  const reach = new Map<string, number>();
  const push = (p: Point3): Point3 => {
    const v = new Vector3(...p).normalize();
    const key = `${v.x.toFixed(3)},${v.y.toFixed(3)},${v.z.toFixed(3)}`;
    let r = reach.get(key);
    if (r === undefined) {
      r = 0.8 + 0.38 * random();
      reach.set(key, r);
    }
    return [v.x * r, v.y * r, v.z * r];
  };
  return triangles.map(([a, b, c]) => [push(a), push(b), push(c)] as Triangle);
}

/** Grows a broad-leaved tree: a forking trunk under a crown of overlapping lobes. */
export function broadleafTree(params: TreeParams): Tree {
  const random = seededRandom(params.seed);
  const { heightMetres, crownDiameterMetres, clearTrunkMetres, trunkDiameterMetres, fineness } = params;
  const radius = trunkDiameterMetres / 2;
  const trunk: Geometry[] = [
    lathe(
      [
        [radius * 1.5, 0],
        [radius, 0.5],
        [radius * 0.8, clearTrunkMetres],
      ],
      fineness === 2 ? 10 : 6,
    ),
  ];
  const lobes: Geometry[] = [];
  const count = fineness === 2 ? 9 : 6;
  const crownHeight = heightMetres - clearTrunkMetres;
  for (let i = 0; i < count; i++) {
    const ring = i === 0 ? 0 : 0.3 * crownDiameterMetres * (0.75 + 0.35 * random());
    const angle = i * 2.4 + random();
    const size = (i === 0 ? 0.36 : 0.26 + 0.06 * random()) * crownDiameterMetres;
    const y = i === 0 ? heightMetres - size * 0.75 : clearTrunkMetres + crownHeight * (0.3 + 0.34 * random());
    const centre: Point3 = [ring * Math.cos(angle), y, ring * Math.sin(angle)];
    lobes.push(
      transform(
        fromTriangles(lobe(random, fineness === 2 ? 2 : 1), 70),
        new Matrix4().makeTranslation(...centre).multiply(new Matrix4().makeScale(size, size * 0.72, size)),
      ),
    );
    if (fineness === 2 || i < 4) {
      trunk.push(
        tube(
          [
            [0, clearTrunkMetres * 0.9, 0],
            [centre[0] * 0.6, (clearTrunkMetres + y) / 2, centre[2] * 0.6],
            [centre[0], y, centre[2]],
          ],
          radius * 0.4,
          5,
        ),
      );
    }
  }
  return { trunk: merge(...trunk), crown: merge(...lobes) };
}

/** A royal palm: grey trunk, drooping fronds. */
export function palm(heightMetres: number, seed: number): Tree {
  const random = seededRandom(seed);
  const trunk = lathe(
    [
      [0.34, 0],
      [0.26, 0.6],
      [0.24, heightMetres * 0.5],
      [0.18, heightMetres],
    ],
    8,
  );
  const fronds: Triangle[] = [];
  for (let i = 0; i < 11; i++) {
    const angle = (i / 11) * 2 * Math.PI + random() * 0.3;
    const length = 2.6 + random() * 0.8;
    const lift = 0.4 + random() * 0.8;
    const [dx, dz] = [Math.cos(angle), Math.sin(angle)];
    const spine = [0, 0.35, 0.7, 1].map(
      (t): Point3 => [
        dx * length * t,
        heightMetres + lift * Math.sin(t * 2.2) - 1.1 * t * t,
        dz * length * t,
      ],
    );
    const halfWidth = [0.12, 0.42, 0.36, 0.04];
    for (let k = 0; k < 3; k++) {
      const side = (j: number, sign: number): Point3 => [
        spine[j]![0] - dz * halfWidth[j]! * sign,
        spine[j]![1] - 0.12 * halfWidth[j]!,
        spine[j]![2] + dx * halfWidth[j]! * sign,
      ];
      fronds.push(
        [side(k, 1), spine[k]!, spine[k + 1]!],
        [side(k, 1), spine[k + 1]!, side(k + 1, 1)],
        [spine[k]!, side(k, -1), side(k + 1, -1)],
        [spine[k]!, side(k + 1, -1), spine[k + 1]!],
      );
    }
  }
  return { trunk, crown: fromTriangles(fronds, 80) };
}

/** Placements at the given points, each turned and scaled a little differently, repeatably. */
export function scatter(points: readonly Point3[], seed: number, scaleSpread = 0.25): Matrix4[] {
  const random = seededRandom(seed);
  return points.map((point) => {
    const scale = 1 - scaleSpread / 2 + scaleSpread * random();
    return place(point, random() * 360, [scale, scale * (0.92 + 0.16 * random()), scale]);
  });
}
