// The hipped roof over the mirror room with its openwork cresting, and the flat terraces (dossier, section 3.9).
import { type Geometry, merge, place, transform, translate } from '../../../kit/geometry.ts';
import { box, lathe, moulding, prism, tube } from '../../../kit/solids.ts';
import type { Point3 } from '../../../../src/base/index.ts';
import type { Context } from './context.ts';
import { FOYER_ROOF, FRIEZE_PATH, HEIGHTS } from './dimensions.ts';
import { hoop } from './ornament.ts';
import { ruledRows, slated } from './slating.ts';

const { eavesHalf, ridgeHalf, frontZ, ridgeZ, backZ } = FOYER_ROOF;
const [EAVE, RIDGE] = [HEIGHTS.foyerEaves, HEIGHTS.foyerRidge];
const MODULE = 0.5;

/** Slates, ridge, hips, gutter, cresting and the terraces round the drum. */
export function addFoyerRoof({ site, full }: Context): void {
  const part = site.part('foyer-roof', { evidence: 'derived', tile: 'roofs' });
  const eaves: Point3[] = [
    [-eavesHalf, EAVE, backZ],
    [-eavesHalf, EAVE, frontZ],
    [eavesHalf, EAVE, frontZ],
    [eavesHalf, EAVE, backZ],
    [-eavesHalf, EAVE, backZ],
  ];
  const ridge: Point3[] = [
    [-ridgeHalf, RIDGE, ridgeZ - 0.15],
    [-ridgeHalf, RIDGE, ridgeZ + 0.15],
    [ridgeHalf, RIDGE, ridgeZ + 0.15],
    [ridgeHalf, RIDGE, ridgeZ - 0.15],
    [-ridgeHalf, RIDGE, ridgeZ - 0.15],
  ];
  const sides = eaves.slice(1).map((_, i) => {
    const count = full ? (i === 3 ? 18 : 36) : 1;
    return slated(ruledRows(eaves.slice(i, i + 2), ridge.slice(i, i + 2), count), full ? 0.022 : 0);
  });
  part.add('slate', ...sides);
  part.add(full ? 'paving' : 'wall', prism([...FRIEZE_PATH], HEIGHTS.terrace - 0.15, HEIGHTS.terrace, [], 0));
  part.add(
    'wall',
    box(
      [-eavesHalf + 0.15, HEIGHTS.terrace - 0.1, backZ + 0.15],
      [eavesHalf - 0.15, EAVE + 0.02, frontZ - 0.15],
    ),
  );
  part.add('zinc', ...eaves.slice(0, 4).map((from, i) => tube([from, ridge[i]!], 0.1, full ? 8 : 4)));
  part.add(
    'zinc',
    box([-ridgeHalf - 0.1, RIDGE - 0.1, ridgeZ - 0.22], [ridgeHalf + 0.1, RIDGE + 0.1, ridgeZ + 0.22]),
  );
  if (!full) {
    part.add('zinc', box([-ridgeHalf, RIDGE, ridgeZ - 0.03], [ridgeHalf, RIDGE + 0.6, ridgeZ + 0.03]));
    return;
  }
  part.add(
    'zinc',
    gutter(),
    tube(
      [
        [-ridgeHalf - 0.1, RIDGE + 0.12, ridgeZ],
        [ridgeHalf + 0.1, RIDGE + 0.12, ridgeZ],
      ],
      0.11,
      10,
    ),
  );
  part.add('zinc', ...[-1, 1].map((s) => transform(endPost(), place([s * ridgeHalf, RIDGE, ridgeZ]))));
  const count = Math.round((2 * ridgeHalf) / MODULE);
  part.repeat(
    'zinc',
    crest(),
    Array.from({ length: count }, (_, i) => place([-ridgeHalf + (i + 0.5) * MODULE, RIDGE + 0.1, ridgeZ])),
  );
}

/** A square gutter on a moulded bed round the eaves. */
const gutter = (): Geometry =>
  moulding(
    [
      [-eavesHalf, -frontZ],
      [eavesHalf, -frontZ],
      [eavesHalf, -backZ],
      [-eavesHalf, -backZ],
    ],
    [
      [-0.2, EAVE - 0.32],
      [-0.04, EAVE - 0.32],
      [0.02, EAVE - 0.18],
      [0.16, EAVE - 0.12],
      [0.18, EAVE + 0.02],
      [0.14, EAVE + 0.03],
      [-0.12, EAVE + 0.02],
    ],
    true,
  );

/** One module of the cresting, 0.5 m wide and 0.75 m high over the ridge roll: ring, arch, leaf and spear. */
function crest(): Geometry {
  const bar = (x0: number, y0: number, x1: number, y1: number): Geometry =>
    box([x0, y0, -0.018], [x1, y1, 0.018]);
  const arch = (side: number): Geometry =>
    tube(
      Array.from({ length: 7 }, (_, i): Point3 => {
        const angle = (Math.PI / 2) * (i / 6);
        return [side * 0.25 * (1 - Math.sin(angle)), 0.34 + 0.22 * (1 - Math.cos(angle)), 0];
      }),
      0.018,
      5,
    );
  const spear = lathe(
    [
      [0.018, 0.5],
      [0.02, 0.56],
      [0.05, 0.6],
      [0.02, 0.64],
      [0.06, 0.68],
      [0, 0.75],
    ],
    6,
  );
  const knob = lathe(
    [
      [0.02, 0.34],
      [0.045, 0.42],
      [0, 0.5],
    ],
    6,
  );
  return merge(
    bar(-0.25, 0, 0.25, 0.05),
    bar(-0.25, 0.3, 0.25, 0.34),
    bar(-0.268, 0.05, -0.232, 0.36),
    translate(hoop(0.08, 0.12, 0.07), [0, 0.175, 0]),
    arch(1),
    arch(-1),
    spear,
    transform(knob, place([-0.25, 0, 0])),
  );
}

/** The taller post that closes the cresting at each end. */
const endPost = (): Geometry =>
  lathe(
    [
      [0.16, 0],
      [0.16, 0.12],
      [0.08, 0.2],
      [0.06, 0.6],
      [0.13, 0.7],
      [0.15, 0.8],
      [0.08, 0.92],
      [0.03, 1.0],
      [0, 1.3],
    ],
    12,
  );
