// Sấu along both streets, old trees on the court's edges, frangipani on the court (section 3.1, M: places E).
import type { Point3 } from '../../../../src/base/index.ts';
import { frangipani, OLD_FRANGIPANI } from '../../../kit/frangipani.ts';
import { fromAfar, leafyTree, SAU, XA_CU } from '../../../kit/leafy-tree.ts';
import type { ModelBuilder } from '../../../kit/model.ts';
import { rectangle } from '../../../kit/outline.ts';
import { scatter } from '../../../kit/planting.ts';
import { isInside } from '../../../kit/town.ts';
import { CARRIAGEWAY, kerbZ } from './plot.ts';

const TILE = 'planting';
/** Trees nearer to the lawn's middle than this are grown leaf by leaf, metres. */
const NEAR = 52;

const at = (x: number, z: number): Point3 => [x, -0.1, z];
const pavement = (x: number): Point3 => at(x, kerbZ(x) - 1.1);
const opposite = (x: number): Point3 => at(x, kerbZ(x) + CARRIAGEWAY + 1.2);

const STREET: readonly Point3[] = [
  ...[-142, -124, -106, -88, -72, -57, -43, -31, -20.5].map(pavement),
  ...[-134, -116, -98, -82, -66, -51, -37, -24, -4, 12, 27, 43, 60, 78, 96, 116].map(opposite),
  // Cao Bá Quát: on the pavement outside the curve, and on the corner opposite.
  at(36, 31.6),
  ...[47, 60, 74, 90, 108, 128].map((x) => at(x, 31.4 - (x - 47) * 0.05)),
  at(29.4, 50),
  at(40, 46.2),
  at(56, 44.6),
  at(74, 43.6),
];

/** Tall trees beside and behind the house. */
const YARD: readonly Point3[] = [
  at(-36.8, 22),
  at(-37.5, 38),
  at(-35.6, -9),
  at(-34.2, -23),
  at(35.8, -22),
  at(-12, -29.6),
  at(14, -29.6),
  at(36.4, 2),
  at(37, 16),
];

/** The grove of Văn Miếu across the road, round its hall. */
const GROVE: readonly Point3[] = Array.from({ length: 42 }, (_, i) => {
  const [column, row] = [i % 7, Math.floor(i / 7)];
  return at(-40 + column * 12 + (row % 2) * 5, 84 + row * 16 + (column % 3) * 3);
}).filter(([x, , z]) => !isInside([x, -z], rectangle(-27, -123, 11, -101)));

/** Frangipani on the court, clear of the cameras' ways. */
const FRANGIPANIS: readonly Point3[] = [
  [-13.7, 0.1, 38],
  [-18.9, 0, 21.8],
  [-19, 0, 44.6],
  [15.4, 0.1, 21.4],
  [-11.2, 0.1, 18.4],
  [22.6, 0, 9.4],
];

/** Adds all trees. */
export function addTrees(builder: ModelBuilder): void {
  const part = builder.part('trees', { evidence: 'estimated', tile: TILE, solid: false });
  const tall = [...STREET, ...YARD, ...GROVE];
  const places = scatter(tall, 51, 0.3);
  if (builder.level === 'massing') {
    const far = fromAfar({ ...SAU, clusters: 22, spraysPerCluster: 26, sprayMetres: 1.2 });
    const { crown, trunk } = leafyTree(far);
    const some = places.filter((_, i) => i % 2 === 0 || i < STREET.length);
    part.repeat('leaf', crown, some).repeat('bark', trunk, some);
    const low = frangipani(OLD_FRANGIPANI, 'massing');
    const court = scatter(FRANGIPANIS, 52, 0.25);
    part.repeat('frangipani', low.leaves, court).repeat('paleBark', low.wood, court);
    return;
  }
  const isNear = ([x, , z]: Point3): boolean => Math.hypot(x, z - 27) < NEAR;
  const kinds = [
    { params: SAU, keep: (p: Point3, i: number) => isNear(p) && i % 4 !== 3 },
    {
      params: { ...XA_CU, heightMetres: 18, seed: 29 },
      keep: (p: Point3, i: number) => isNear(p) && i % 4 === 3,
    },
    { params: fromAfar(SAU), keep: (p: Point3) => !isNear(p) },
  ];
  for (const { params, keep } of kinds) {
    const { crown, trunk } = leafyTree(params);
    const mine = places.filter((_, i) => keep(tall[i]!, i));
    part.repeat('leaf', crown, mine).repeat('bark', trunk, mine);
  }
  const low = builder.part('frangipani', { evidence: 'estimated', tile: 'garden', solid: false });
  const court = scatter(FRANGIPANIS, 52, 0.25);
  const tree = frangipani(OLD_FRANGIPANI);
  low.repeat('paleBark', tree.wood, court).repeat('frangipani', tree.leaves, court);
  low.repeat('whitePetal', tree.flowers, court);
}
