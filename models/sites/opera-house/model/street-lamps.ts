// Cast-iron standards with white globes on the landing and round the square (dossier/opera-house.md, section 3.1).
import type { Point3 } from '../../../../src/base/index.ts';
import { type Geometry, merge, place, transform, translate } from '../../../kit/geometry.ts';
import type { Point2 } from '../../../kit/outline.ts';
import { lathe, prism, tube } from '../../../kit/solids.ts';
import type { Context } from './context.ts';
import { HEIGHTS, PAVILION } from './dimensions.ts';
import { threeBranchLamp } from './lamp-aedicule.ts';

/** Height of the top of the standard and diameter of its globes (section 3.1). */
const STANDARD = { height: 4.2, globe: 0.4, arm: 0.55 } as const;
const LIGHT = { colour: '#ffd9a0', candela: 480 } as const;

/** Landing (section 3.1), then apron, side gardens and Tràng Tiền [estimate]. */
const PLACES: readonly Point3[] = [-1, 1].flatMap((s): Point3[] => [
  [s * 12.6, HEIGHTS.landing, 5.2],
  [s * 20, 0, 12],
  [s * 29, 0, 12],
  [s * 33.4, 0, 30.5],
  [s * 32.4, 0, 43],
  [s * 35.4, 0, 56],
  [s * 15, 0, 84.5],
  [s * 13.5, 0, 106],
  [s * 13.5, 0, 130],
]);

/** Adds the standards, the lamps over the front aedicules, and their light. */
export function addStreetLamps({ site }: Context): void {
  const part = site.part('lamps', { evidence: 'derived', tile: 'square', solid: false });
  const { iron, globes } = standard();
  const places = PLACES.map((at) => place(at));
  part.repeat('iron', iron, places).repeat('globe', globes, places);
  const tops = [-1, 1].map((s) => place([s * PAVILION.axisX, 5.46, 2.3]));
  const branched = threeBranchLamp();
  part.add('iron', ...tops.map((m) => transform(branched.iron, m)));
  part.add('globe', ...tops.map((m) => transform(branched.globes, m)));
  for (const [x, y, z] of PLACES) site.lamp({ at: [x, y + 3.6, z], ...LIGHT });
}

/** Fluted shaft on a stepped foot, four scrolled arms, five globes, one high in the middle; on y = 0. */
function standard(): { readonly iron: Geometry; readonly globes: Geometry } {
  const flutes = 12;
  const section = Array.from({ length: flutes * 2 }, (_, i): Point2 => {
    const angle = (Math.PI * i) / flutes;
    const radius = i % 2 === 0 ? 0.085 : 0.066;
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  });
  const foot: Point2[] = [
    [0.32, 0],
    [0.32, 0.1],
    [0.27, 0.14],
    [0.27, 0.42],
    [0.19, 0.5],
    [0.15, 0.62],
    [0.18, 0.72],
    [0.11, 0.86],
    [0.13, 0.94],
    [0.08, 1],
  ];
  const neck: Point2[] = [
    [0.07, 2.8],
    [0.13, 2.86],
    [0.13, 2.94],
    [0.06, 3.02],
    [0.045, 3.6],
    [0.12, 3.68],
    [0.05, STANDARD.height - STANDARD.globe],
  ];
  const globe = lathe(
    [
      [0.07, -0.2],
      [0.15, -0.13],
      [0.2, 0],
      [0.15, 0.13],
      [0, 0.2],
    ],
    10,
    80,
  );
  const around = [0, 90, 180, 270].map((degrees) => (degrees * Math.PI) / 180);
  const arms = around.map((angle) => {
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    const at = (r: number, y: number): Point3 => [r * c, y, r * s];
    return tube(
      [at(0.05, 2.95), at(0.24, 2.72), at(0.45, 2.76), at(STANDARD.arm, 2.92), at(STANDARD.arm, 3.1)],
      0.032,
      6,
    );
  });
  const cups = around.map((angle) =>
    translate(
      lathe(
        [
          [0.02, 3],
          [0.1, 3.08],
          [0.07, 3.13],
        ],
        8,
      ),
      [STANDARD.arm * Math.cos(angle), 0, STANDARD.arm * Math.sin(angle)],
    ),
  );
  return {
    iron: merge(lathe(foot, 12), prism(section, 0.95, 2.84), lathe(neck, 10), ...arms, ...cups),
    globes: merge(
      translate(globe, [0, STANDARD.height - 0.2, 0]),
      ...around.map((angle) =>
        translate(globe, [STANDARD.arm * Math.cos(angle), 3.3, STANDARD.arm * Math.sin(angle)]),
      ),
    ),
  };
}
