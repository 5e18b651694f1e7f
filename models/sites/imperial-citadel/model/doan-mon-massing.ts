// Đoan Môn in a few hundred triangles, for the first view of the whole site.
import { type Geometry, merge, mirrorX, translate, turn } from '../../../kit/geometry.ts';
import { batter, voussoirs } from '../../../kit/masonry.ts';
import type { ModelBuilder } from '../../../kit/model.ts';
import { archedOpening, type Outline, type Point2, rectangle } from '../../../kit/outline.ts';
import { box, extrude, prism } from '../../../kit/solids.ts';
import { upturnedRoof } from '../../../kit/upturned-roof.ts';
import { DOAN_MON } from './dimensions.ts';
import { archSize, BURIED, FLANK, HALF, onAxis, onSouthFace, springing } from './doan-mon-frame.ts';
import { HALL_ROOF, inHall } from './doan-mon-hall.ts';
import { pavilionRoofs } from './doan-mon-pavilion.ts';

const { baseHeight, centralDepth, wingDepth, level2, pavilion, sideDoor, archAxes } = DOAN_MON;
const TILE = 'doan-mon';
/** The terrace's floor is seen inside a solid edge of parapet. */
const PARAPET = 0.8;

/** Adds the parts that have a massing, with the ids they keep at every level. */
export function addGateMassing(model: ModelBuilder, phases: readonly string[]): void {
  const gate = model.part('doan-mon-gate', { evidence: 'sourced', tile: TILE });
  gate.add('limeWash', onAxis(body()));
  gate.add('terraceTile', onAxis(terrace()));
  gate.add('archStone', onAxis(stonework()));
  const top = model.part('doan-mon-pavilion', { evidence: 'estimated', tile: TILE, phases });
  top.add('limeWash', inHall(storey(level2.width, level2.depth, baseHeight, HALL_ROOF, [-5.4, 0, 5.4], [0])));
  top.add('limeWash', inHall(box([-10.2, HALL_ROOF - 0.3, -4.2], [10.2, HALL_ROOF + 0.6, 4.2])));
  top.add('darkness', inHall(box([-9.5, baseHeight + 0.1, -3.5], [9.5, HALL_ROOF - 0.35, 3.5])));
  const half = pavilion.side / 2;
  top.add(
    'limeWash',
    inHall(storey(pavilion.side, pavilion.side, HALL_ROOF, 12.6, [-2.1, 0, 2.1], [-2.1, 0, 2.1])),
  );
  top.add('limeWash', inHall(box([-2.5, 12.5, -2.5], [2.5, 13.75, 2.5])));
  top.add(
    'darkness',
    inHall(box([-half + 0.5, HALL_ROOF + 0.05, -half + 0.5], [half - 0.5, 12.45, half - 0.5])),
  );
  for (const { params, y } of pavilionRoofs('massing')) {
    const roof = upturnedRoof(params);
    top.add('tile', inHall(translate(roof.tiles, [0, y, 0])));
    top.add('roofMortar', inHall(translate(merge(roof.ridges, roof.soffit, roof.gables), [0, y, 0])));
  }
}

const opening = (x: number): Outline =>
  archedOpening(x, BURIED + 0.1, archSize(x).width, springing(x), undefined, 8);

function body(): Geometry {
  const top = baseHeight + PARAPET;
  const central = extrude(rectangle(-HALF, BURIED, HALF, top), -centralDepth, 0, archAxes.map(opening));
  const [near, far] = [sideDoor.north - sideDoor.width / 2, sideDoor.north + sideDoor.width / 2];
  const axis = Math.max(...archAxes);
  const inner = axis + DOAN_MON.sideArch.width / 2;
  const wing = merge(
    extrude(rectangle(FLANK, BURIED, HALF, top), -near, -centralDepth, [opening(axis)]),
    box([inner, BURIED, -far], [HALF, top, -near]),
    box([FLANK, sideDoor.height, -far], [inner, top, -near]),
    box([FLANK, BURIED, -wingDepth], [HALF, top, -far]),
  );
  const { stair } = DOAN_MON;
  const flight: readonly Point2[] = [
    [stair.foot - stair.steps * stair.tread - stair.landing, 0],
    [stair.foot, 0],
    [stair.foot, 0.5],
    [stair.foot - stair.steps * stair.tread, top],
    [stair.foot - stair.steps * stair.tread - stair.landing, top],
  ];
  const outer = translate(turn(extrude(flight, 0, stair.width + stair.cheek + 0.3), 90), [HALF - 0.3, 0, 0]);
  return batter(merge(central, wing, mirrorX(wing), outer, mirrorX(outer)), {
    x: [-HALF, HALF],
    z: [-wingDepth, 0],
    sides: ['south', 'east', 'west'],
    perMetre: DOAN_MON.batter,
  });
}

/** Laid over the body's top, a parapet's thickness inside its edge. */
function terrace(): Geometry {
  const inset = 0.75;
  const plan: readonly Point2[] = [
    [-HALF + inset, inset],
    [HALF - inset, inset],
    [HALF - inset, wingDepth - inset],
    [FLANK + inset, wingDepth - inset],
    [FLANK + inset, centralDepth - inset],
    [-FLANK - inset, centralDepth - inset],
    [-FLANK - inset, wingDepth - inset],
    [-HALF + inset, wingDepth - inset],
  ];
  return prism(plan, baseHeight + PARAPET - 0.1, baseHeight + PARAPET + 0.05);
}

function stonework(): Geometry {
  const arches = archAxes.map((x) =>
    onSouthFace(
      voussoirs({ centreX: x, springing: springing(x), width: archSize(x).width }, 0.42, -0.4, 0.07, 5),
      0,
    ),
  );
  const [width, height] = DOAN_MON.tablet;
  const plaque = onSouthFace(
    box([-width / 2 - 0.1, 4.99 - height / 2 - 0.1, -0.3], [width / 2 + 0.1, 4.99 + height / 2 + 0.1, 0.08]),
    0,
  );
  return merge(...arches, plaque);
}

/** A hollow storey of masonry with arched doors on all four faces; its middle is dark. */
function storey(
  width: number,
  depth: number,
  from: number,
  to: number,
  doors: readonly number[],
  sides: readonly number[],
): Geometry {
  const wall = (reach: number, at: number, xs: readonly number[]): Geometry =>
    extrude(
      rectangle(-reach, from, reach, to),
      at - 0.45,
      at,
      xs.map((x) => archedOpening(x, from + 0.05, 1.2, from + 1.75, 0.6, 4)),
    );
  return merge(
    wall(width / 2, depth / 2, doors),
    turn(wall(width / 2, depth / 2, doors), 180),
    turn(wall(depth / 2 - 0.45, width / 2, sides), 90),
    turn(wall(depth / 2 - 0.45, width / 2, sides), -90),
  );
}
