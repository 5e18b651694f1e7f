// Modern sculpture on the court: quiet pieces of stone and bronze in the manner of the museum's later rooms. Their
// number, places and forms are estimated (section 3.1, M): none is a portrait of a work that stands there.
import type { Point3 } from '../../../../src/base/index.ts';
import { type Geometry, merge, place, transform } from '../../../kit/geometry.ts';
import type { ModelBuilder } from '../../../kit/model.ts';
import type { Point2 } from '../../../kit/outline.ts';
import { added, carved, type Touch } from '../../../kit/sculpt-field.ts';
import { skinOf } from '../../../kit/sculpt-mesh.ts';
import { ball, ellipsoid, limb } from '../../../kit/sculpt-shapes.ts';
import { chamferedBox } from '../../../kit/solids.ts';
import { since } from './phases.ts';

/** One work: its form with its foot at y = 0 looking along +z, what it is of, and how it is set up. */
interface Work {
  readonly form: readonly Touch[];
  readonly material: 'granite' | 'paleStone' | 'bronze';
  readonly at: Point2;
  readonly turnDegrees: number;
  /** Width (x), height and depth (z) of its plinth, metres. */
  readonly plinth: Point3;
  /** Height of the lawn or the flags it stands on. */
  readonly ground: number;
}

const CELL_METRES = 0.032;
const TRIANGLES = 3200;

/** A woman standing, a jar on her shoulder. */
function girlWithJar(): Touch[] {
  return [
    ...added(
      0.06,
      limb(
        [
          [0, 0.03, 0],
          [0.01, 0.5, 0],
          [0, 0.92, 0.01],
          [-0.01, 1.1, 0],
          [0, 1.32, 0],
          [0, 1.46, 0],
        ],
        [0.2, 0.165, 0.175, 0.115, 0.155, 0.07],
        { flat: { axis: [0, 0, 1], ratio: 0.72 } },
      ),
      limb(
        [
          [0, 1.4, 0],
          [0, 1.56, 0.01],
        ],
        [0.055, 0.05],
      ),
      ellipsoid([0, 1.66, 0.02], [0.085, 0.125, 0.1]),
      ball([0, 1.66, -0.1], 0.065),
    ),
    // The left arm hangs, the right one is raised to the jar.
    ...added(
      0.03,
      limb(
        [
          [-0.17, 1.36, 0],
          [-0.23, 1.1, 0.02],
          [-0.19, 0.84, 0.1],
        ],
        [0.055, 0.045, 0.035],
      ),
      limb(
        [
          [0.16, 1.37, 0],
          [0.34, 1.24, 0.06],
          [0.33, 1.52, 0.08],
          [0.24, 1.7, 0.05],
        ],
        [0.055, 0.046, 0.04, 0.034],
      ),
      limb(
        [
          [0.18, 1.48, -0.01],
          [0.2, 1.62, -0.01],
          [0.22, 1.8, -0.01],
          [0.23, 1.88, -0.01],
        ],
        [0.07, 0.13, 0.085, 0.06],
      ),
    ),
    // Folds of the dress.
    ...carved(
      0.04,
      ...[-0.09, 0, 0.09].map((x) =>
        limb(
          [
            [x * 1.3, 0, 0.17],
            [x, 0.8, 0.16],
          ],
          [0.024, 0.008],
        ),
      ),
    ),
  ];
}

/** A seated mother, her child between her arms: one closed mass. */
function motherAndChild(): Touch[] {
  return [
    ...added(
      0.1,
      ellipsoid([0, 0.2, 0.06], [0.5, 0.24, 0.42]),
      limb(
        [
          [0, 0.2, -0.06],
          [0, 0.72, -0.06],
          [0, 1.02, -0.02],
          [0, 1.18, 0],
        ],
        [0.36, 0.27, 0.25, 0.1],
        { flat: { axis: [0, 0, 1], ratio: 0.75 } },
      ),
      ellipsoid([0.02, 1.38, 0.06], [0.12, 0.165, 0.135]),
    ),
    ...added(0.05, ellipsoid([0.03, 0.66, 0.22], [0.15, 0.2, 0.13]), ball([0.07, 0.93, 0.22], 0.095)),
    ...added(
      0.06,
      limb(
        [
          [-0.24, 1.03, 0],
          [-0.32, 0.72, 0.12],
          [-0.06, 0.5, 0.33],
        ],
        [0.085, 0.08, 0.055],
      ),
      limb(
        [
          [0.24, 1.03, 0],
          [0.34, 0.8, 0.12],
          [0.12, 0.66, 0.36],
        ],
        [0.085, 0.08, 0.055],
      ),
      limb(
        [
          [-0.4, 0.2, 0.18],
          [0, 0.17, 0.44],
          [0.4, 0.2, 0.18],
        ],
        [0.15, 0.14, 0.15],
      ),
    ),
  ];
}

/** A figure lying on its elbow, its body a bridge of three openings. */
function recliningFigure(): Touch[] {
  return [
    ...added(
      0.09,
      limb(
        [
          [-0.35, 0.34, 0],
          [0.1, 0.44, 0.02],
          [0.5, 0.72, 0],
        ],
        [0.24, 0.16, 0.21],
        { flat: { axis: [0, 0, 1], ratio: 0.8 } },
      ),
      limb(
        [
          [0.52, 0.74, 0],
          [0.6, 0.92, 0.01],
        ],
        [0.08, 0.06],
      ),
      ellipsoid([0.63, 1.02, 0.02], [0.1, 0.12, 0.09]),
      limb(
        [
          [0.55, 0.74, 0.05],
          [0.82, 0.44, 0.08],
          [0.74, 0.07, 0.1],
          [0.45, 0.06, 0.14],
        ],
        [0.1, 0.085, 0.075, 0.05],
      ),
      limb(
        [
          [-0.4, 0.38, 0.06],
          [-0.72, 0.82, 0.06],
          [-1.0, 0.1, 0.06],
        ],
        [0.17, 0.11, 0.08],
      ),
      limb(
        [
          [-0.4, 0.26, -0.1],
          [-0.85, 0.2, -0.16],
          [-1.22, 0.1, -0.08],
        ],
        [0.17, 0.11, 0.07],
      ),
      limb(
        [
          [0.44, 0.76, -0.08],
          [0.14, 0.62, -0.2],
          [-0.3, 0.56, -0.06],
        ],
        [0.09, 0.07, 0.055],
      ),
    ),
  ];
}

/** An upright stone, hollowed and pierced. */
function piercedStone(): Touch[] {
  return [
    ...added(0.1, ellipsoid([0, 0.72, 0], [0.46, 0.74, 0.3]), ellipsoid([0, 0.1, 0], [0.34, 0.16, 0.24])),
    ...carved(
      0.12,
      ellipsoid([0.06, 0.88, 0.34], [0.27, 0.36, 0.2]),
      limb(
        [
          [0.08, 0.9, 0.4],
          [0.02, 0.8, -0.4],
        ],
        [0.12, 0.15],
      ),
    ),
  ];
}

/** A buffalo lying down, its horns laid back. */
function buffalo(): Touch[] {
  const pair = (make: (side: number) => ReturnType<typeof limb>) => [-1, 1].map(make);
  return [
    ...added(
      0.12,
      ellipsoid([-0.1, 0.4, 0], [0.72, 0.36, 0.36]),
      ellipsoid([-0.5, 0.4, 0], [0.34, 0.34, 0.38]),
      ellipsoid([0.34, 0.46, 0], [0.34, 0.36, 0.34]),
      limb(
        [
          [0.5, 0.52, 0],
          [0.82, 0.6, 0.02],
        ],
        [0.24, 0.17],
      ),
      limb(
        [
          [0.86, 0.62, 0.02],
          [1.08, 0.42, 0.03],
          [1.16, 0.32, 0.03],
        ],
        [0.16, 0.12, 0.1],
      ),
    ),
    ...added(
      0.05,
      ...pair((side) =>
        limb(
          [
            [0.86, 0.74, side * 0.08],
            [0.8, 0.84, side * 0.3],
            [0.56, 0.9, side * 0.4],
            [0.36, 0.92, side * 0.33],
          ],
          [0.065, 0.055, 0.04, 0.018],
        ),
      ),
      ...pair((side) =>
        limb(
          [
            [0.84, 0.66, side * 0.14],
            [0.72, 0.62, side * 0.3],
          ],
          [0.05, 0.025],
          { flat: { axis: [0, 1, 0], ratio: 0.5 } },
        ),
      ),
      // Forelegs folded under, hind legs along the flank.
      ...pair((side) =>
        limb(
          [
            [0.36, 0.24, side * 0.26],
            [0.66, 0.1, side * 0.3],
            [0.36, 0.07, side * 0.34],
          ],
          [0.12, 0.08, 0.065],
        ),
      ),
      ...pair((side) =>
        limb(
          [
            [-0.62, 0.3, side * 0.32],
            [-0.2, 0.14, side * 0.42],
            [-0.5, 0.06, side * 0.44],
          ],
          [0.14, 0.08, 0.06],
        ),
      ),
      limb(
        [
          [-0.82, 0.42, 0],
          [-0.9, 0.2, 0.1],
          [-0.8, 0.06, 0.3],
        ],
        [0.05, 0.035, 0.03],
      ),
    ),
  ];
}

const WORKS: readonly Work[] = [
  {
    form: girlWithJar(),
    material: 'bronze',
    at: [-6.4, 29.4],
    turnDegrees: 25,
    plinth: [0.72, 0.95, 0.72],
    ground: 0.1,
  },
  {
    form: motherAndChild(),
    material: 'paleStone',
    at: [-17.9, 30.6],
    turnDegrees: 90,
    plinth: [1.3, 0.62, 1.15],
    ground: 0,
  },
  {
    form: recliningFigure(),
    material: 'paleStone',
    at: [7.6, 20.4],
    turnDegrees: 14,
    plinth: [2.8, 0.42, 1],
    ground: 0.1,
  },
  {
    form: piercedStone(),
    material: 'granite',
    at: [-17.7, 38.9],
    turnDegrees: 70,
    plinth: [1.05, 0.7, 0.85],
    ground: 0,
  },
  {
    form: buffalo(),
    material: 'granite',
    at: [20.8, 27],
    turnDegrees: 150,
    plinth: [2.4, 0.4, 1.25],
    ground: 0,
  },
];

/** Adds the works on their plinths; a small plate on each carries no name. */
export function addSculptures(builder: ModelBuilder): void {
  const part = builder.part('sculptures', {
    evidence: 'estimated',
    tile: 'garden',
    phases: since('museum-1966'),
  });
  if (builder.level === 'massing') return;
  for (const { form, material, at, turnDegrees, plinth, ground } of WORKS) {
    const set = (geometry: Geometry, y: number): Geometry =>
      transform(geometry, place([at[0], y, at[1]], turnDegrees));
    const skin = skinOf(form, { cell: CELL_METRES, triangles: TRIANGLES, floor: 0 });
    part.add(material, set(skin, ground + plinth[1] - 0.004));
    part.add('step', set(plinthBlock(plinth), ground));
    part.add(
      'iron',
      set(
        chamferedBox(
          [-0.16, plinth[1] * 0.45, plinth[2] / 2 - 0.01],
          [0.16, plinth[1] * 0.45 + 0.11, plinth[2] / 2 + 0.012],
          0.004,
        ),
        ground,
      ),
    );
  }
}

/** A granite block on a wider footing. */
function plinthBlock([width, height, depth]: Point3): Geometry {
  const [w, d] = [width / 2, depth / 2];
  return merge(
    chamferedBox([-w - 0.12, -0.12, -d - 0.12], [w + 0.12, 0.1, d + 0.12], 0.02),
    chamferedBox([-w, 0.08, -d], [w, height, d], 0.02),
  );
}
