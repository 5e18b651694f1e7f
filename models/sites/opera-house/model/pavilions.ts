// The two closed pavilions of the front: rusticated bases, framed windows, lamp aedicules (dossier, 3.3, 3.6, 3.12).
import { type Geometry, merge, place, transform } from '../../../kit/geometry.ts';
import { rectangle } from '../../../kit/outline.ts';
import { box, chamferedBox, extrude } from '../../../kit/solids.ts';
import { bothSides, type Context } from './context.ts';
import { HEIGHTS, PAVILION, RETURN_COLUMNS } from './dimensions.ts';
import { frenchLeaves } from './french-leaves.ts';
import { giantColumn } from './ionic-order.ts';
import { aedicule, aediculeBlock } from './lamp-aedicule.ts';
import { outlineOf, rustication } from './openings.ts';
import { apronFillet, PAVILION_WINDOW, windowStone } from './pavilion-window.ts';

/** Both pavilions. */
export function addPavilions({ site, level, full }: Context): void {
  const part = site.part('pavilions', { evidence: 'derived', tile: 'pavilions', closeUp: true });
  const { wallInner, wallOuter, wallFrontZ, backZ, axisX } = PAVILION;
  const foot = PAVILION.baseTop - 0.3;
  const frontHole = full ? [outlineOf(PAVILION_WINDOW, axisX)] : [];
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
      full ? [outlineOf(PAVILION_WINDOW, sideAxis)] : [],
    ),
    place([wallOuter, 0, 0], 90),
  );
  const inner = box(
    [wallInner - 0.15, HEIGHTS.platform - 0.3, -3.2],
    [wallInner + 0.25, HEIGHTS.capitalTop, wallFrontZ - 0.03],
  );
  part.add('wall', bothSides(front, side, inner));
  part.add('base', bothSides(base(full)));
  const pane = frenchLeaves(PAVILION_WINDOW, 0.28, level);
  const windows = [
    place([axisX, 0, wallFrontZ]),
    place([-axisX, 0, wallFrontZ]),
    place([wallOuter, 0, -sideAxis], 90),
    place([-wallOuter, 0, -sideAxis], -90),
  ];
  part.repeat('glass', pane.glass, windows);
  part.add('trim', bothSides(aedicule(full, level === 'close')));
  part.add('wall', bothSides(aediculeBlock(full)));
  const column = giantColumn(level);
  part.repeat(
    'trim',
    column,
    [-1, 1].flatMap((s) => RETURN_COLUMNS.zs.map((z) => place([s * RETURN_COLUMNS.x, 0, z]))),
  );
  if (!full) return;
  part.repeat('joinery', pane.joinery, windows);
  part.repeat('trim', windowStone(level === 'close'), windows);
  part.repeat('wall', apronFillet(), windows);
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

/** Turns a shape that stands on y = 0 so that it sticks out of a wall towards +z. */
export const UPRIGHT = place([0, 0, 0]).makeRotationX(Math.PI / 2);
