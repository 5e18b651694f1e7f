// The two closed pavilions of the front: rusticated bases, framed windows, lamp aedicules (dossier, 3.3, 3.6, 3.12).
import { type Geometry, merge, place, transform, translate } from '../../../kit/geometry.ts';
import { rectangle } from '../../../kit/outline.ts';
import { box, chamferedBox, extrude, lathe } from '../../../kit/solids.ts';
import { bothSides, type Context } from './context.ts';
import { HEIGHTS, PAVILION, RETURN_COLUMNS } from './dimensions.ts';
import { giantColumn } from './ionic-order.ts';
import { glazing, hood, type Opening, outlineOf, panelFrame, rustication, surround } from './openings.ts';

/** Section 3.6. */
const WINDOW: Opening = { width: 1.15, sill: 7.55, crown: 10.45, rise: 0 };

/** Both pavilions. */
export function addPavilions({ site, level, full }: Context): void {
  const part = site.part('pavilions', { evidence: 'derived', tile: 'pavilions', closeUp: true });
  const { wallInner, wallOuter, wallFrontZ, backZ, axisX } = PAVILION;
  const foot = PAVILION.baseTop - 0.3;
  const frontHole = full ? [outlineOf(WINDOW, axisX)] : [];
  const sideAxis = -(RETURN_COLUMNS.zs[0] + RETURN_COLUMNS.zs[1]) / 2;
  const front = extrude(
    rectangle(wallInner, foot, wallOuter, HEIGHTS.capitalTop),
    wallFrontZ - 0.5,
    wallFrontZ,
    frontHole,
  );
  const side = transform(
    extrude(
      rectangle(-wallFrontZ + 0.02, foot, -backZ, HEIGHTS.capitalTop),
      -0.5,
      0,
      full ? [outlineOf(WINDOW, sideAxis)] : [],
    ),
    place([wallOuter, 0, 0], 90),
  );
  const inner = box(
    [wallInner - 0.15, HEIGHTS.platform - 0.3, -3.2],
    [wallInner + 0.25, HEIGHTS.capitalTop, wallFrontZ - 0.03],
  );
  part.add('wall', bothSides(front, side, inner));
  part.add('base', bothSides(base(full)));
  const pane = glazing(WINDOW, 0.28, level);
  const windows = [
    place([axisX, 0, wallFrontZ]),
    place([-axisX, 0, wallFrontZ]),
    place([wallOuter, 0, -sideAxis], 90),
    place([-wallOuter, 0, -sideAxis], -90),
  ];
  part.repeat('glass', pane.glass, windows);
  part.add('trim', bothSides(aedicule(full)));
  const column = giantColumn(level);
  part.repeat(
    'trim',
    column,
    [-1, 1].flatMap((s) => RETURN_COLUMNS.zs.map((z) => place([s * RETURN_COLUMNS.x, 0, z]))),
  );
  if (!full) return;
  part.repeat('trim', merge(pane.joinery, windowFrame()), windows);
}

/** Dado, ogee and five rusticated courses; the faces break forward a little under each column. */
function base(full: boolean): Geometry {
  const { baseInner: x0, baseOuter: x1, baseFrontZ: z1, backZ, baseTop } = PAVILION;
  const z0 = backZ - 0.4;
  if (!full) {
    return merge(box([x0, 0, z0], [x1, 2.45, z1]), box([x0 + 0.2, 2.45, z0], [x1 - 0.2, baseTop, z1 - 0.2]));
  }
  const pieces = [
    chamferedBox([x0, 0, z0], [x1, 1.95, z1], 0.05),
    chamferedBox([x0 + 0.06, 1.95, z0], [x1 - 0.06, 2.2, z1 - 0.06], 0.09),
    chamferedBox([x0 + 0.14, 2.2, z0], [x1 - 0.14, 2.45, z1 - 0.14], 0.08),
    rustication([x0 + 0.32, z0, x1 - 0.32, z1 - 0.32], 2.45, baseTop, 5, 'full'),
  ];
  for (const x of [10.15, 14.45]) {
    pieces.push(rustication([x - 0.7, 0, x + 0.7, z1 - 0.2], 2.45, baseTop, 5, 'full'));
  }
  for (const z of RETURN_COLUMNS.zs) {
    pieces.push(rustication([x1 - 1.4, z - 0.7, x1 - 0.2, z + 0.7], 2.45, baseTop, 5, 'full'));
  }
  return merge(...pieces);
}

/** White frame, apron panel, balustraded sill, cornice and cartouche of one window; wall face at z = 0 (section 3.6). */
function windowFrame(): Geometry {
  return merge(
    surround({ ...WINDOW, sill: 6.95 }, 0.45, -0.05, 0.1),
    panelFrame([-1.02, 6.95, 1.02, 10.95], 0.16, -0.05, 0.16),
    box([-1.1, 6.78, -0.05], [1.1, 6.98, 0.3]),
    box([-0.62, 7.05, -0.2], [0.62, 7.14, 0.2]),
    box([-0.62, 7.42, -0.2], [0.62, 7.55, 0.24]),
    ...Array.from({ length: 6 }, (_, i) =>
      translate(
        lathe(
          [
            [0.05, 7.14],
            [0.075, 7.24],
            [0.035, 7.36],
            [0.05, 7.42],
          ],
          6,
        ),
        [-0.5 + i * 0.2, 0, 0.12],
      ),
    ),
    hood(1.15, 11.1, 0.55, 0.5),
    ...[-0.85, 0.85].map((x) => chamferedBox([x - 0.14, 10.7, -0.05], [x + 0.14, 11.12, 0.36], 0.03)),
    cartouche(),
    panelFrame([-0.85, 4.85, 0.85, 6.5], 0.1, -0.05, 0.08),
    box([-0.7, 5, -0.05], [0.7, 6.35, 0.04]),
  );
}

/** A shield between two consoles, up to the architrave. */
const cartouche = (): Geometry =>
  merge(
    chamferedBox([-0.75, 11.65, -0.05], [0.75, 12.7, 0.14], 0.05),
    transform(
      lathe(
        [
          [0.36, 0],
          [0.34, 0.12],
          [0.2, 0.2],
          [0, 0.22],
        ],
        20,
      ),
      place([0, 12.2, 0.12]).multiply(UPRIGHT),
    ),
    ...[-1, 1].map((s) => chamferedBox([s * 0.92 - 0.14, 11.65, -0.05], [s * 0.92 + 0.14, 12.55, 0.3], 0.05)),
  );

/** Turns a shape that stands on y = 0 so that it sticks out of a wall towards +z. */
export const UPRIGHT = place([0, 0, 0]).makeRotationX(Math.PI / 2);

/** The white pylon before a pavilion's base that carries a lamp, on its yellow pedestal block (section 3.6). */
function aedicule(full: boolean): Geometry {
  const { axisX: x } = PAVILION;
  const front = 3;
  const back = 1.5;
  const block = box([x - 0.85, HEIGHTS.landing - 0.1, back], [x + 0.85, 1.85, front]);
  if (!full) return merge(block, box([x - 0.72, 1.85, back], [x + 0.72, 5.5, front]));
  const cap = extrude(
    [
      [-0.95, 5.12],
      [0.95, 5.12],
      [0.9, 5.28],
      ...Array.from({ length: 9 }, (_, i): [number, number] => {
        const angle = (Math.PI * (i + 1)) / 10;
        return [0.72 * Math.cos(angle), 5.28 + 0.26 * Math.sin(angle)];
      }),
      [-0.9, 5.28],
    ],
    back - 0.05,
    front + 0.14,
  );
  return merge(
    block,
    chamferedBox([x - 1.1, 1.78, back], [x + 1.1, 1.98, front + 0.12], 0.03),
    chamferedBox([x - 0.72, 1.98, back], [x + 0.72, 5.14, front], 0.03),
    panelFrame([x - 0.52, 2.5, x + 0.52, 4.7], 0.1, front - 0.05, front + 0.06),
    translate(cap, [x, 0, 0]),
    box([x - 0.14, 4.85, front - 0.1], [x + 0.14, 5.62, front + 0.24]),
    ...[-1, 1].map((s) =>
      chamferedBox([x + s * 0.86 - 0.13, 4.5, back], [x + s * 0.86 + 0.13, 5.14, front - 0.1], 0.04),
    ),
  );
}
