// What joins the deck's erection blocks and runs along them: bolted splices of the girders, gutters, walkway slabs, feet
// of rails (dossier section 7; the block of one stay module is an estimate, so are all sizes here).
import { Matrix4 } from 'three';
import { type Geometry, merge, transform, translate } from '../../../kit/geometry.ts';
import type { Level, PartBuilder } from '../../../kit/model.ts';
import { box, chamferedBox, lathe } from '../../../kit/solids.ts';
import { boltHead } from './bolts.ts';
import { slabUnderside } from './deck.ts';
import { DECK, MAIN_LENGTH, type Pylon, STEEL } from './dimensions.ts';
import { EDGE_RISE, onRoadAt, otherSideTurn } from './road.ts';

const GIRDER_TOP = slabUnderside(STEEL.girderY) + 0.02;
const GIRDER_LOW = GIRDER_TOP - STEEL.girderDepth;
/** Blocks end between two cross-beams, 4 m off the stays' brackets; gutters drain elsewhere. */
const SPLICE_OFFSET = 4;
const DRAIN_OFFSET = 8;
const PLATE = 0.016;
const WEB_HALF = 0.02;

/** A bolt's head towards +z. */
const BOLT: Geometry = transform(boltHead(0.024, 0.026), new Matrix4().makeRotationX(Math.PI / 2));

/** Plates on both faces of the web and on the lower flange, about x = 0 at the +y girder; bolts on the outer face only. */
function splice(level: Level): Geometry {
  const plates: Geometry[] = [];
  for (const side of [-1, 1]) {
    const [near, far] = [side * WEB_HALF, side * (WEB_HALF + PLATE)];
    plates.push(
      box([-0.42, GIRDER_LOW + 0.14, Math.min(near, far)], [0.42, GIRDER_TOP - 0.14, Math.max(near, far)]),
    );
  }
  const flange = STEEL.flangeWidth / 2 - 0.02;
  plates.push(box([-0.55, GIRDER_LOW - PLATE, -flange], [0.55, GIRDER_LOW, flange]));
  if (level !== 'close') return merge(...plates);
  const bolts: Geometry[] = [];
  for (const x of [-0.34, -0.24, -0.14, -0.06, 0.06, 0.14, 0.24, 0.34]) {
    for (let i = 0; i < 9; i++) {
      const y = GIRDER_LOW + 0.22 + ((STEEL.girderDepth - 0.44) * i) / 8;
      bolts.push(translate(BOLT, [x, y, WEB_HALF + PLATE]));
    }
  }
  const down = transform(BOLT, new Matrix4().makeRotationX(Math.PI / 2));
  for (const x of [-0.45, -0.32, -0.19, -0.08, 0.08, 0.19, 0.32, 0.45]) {
    for (const z of [-0.3, -0.2, 0.2, 0.3]) bolts.push(translate(down, [x, GIRDER_LOW - PLATE, z]));
  }
  return merge(...plates, ...bolts);
}

/** A gutter's spout through the slab's edge and its pipe down to under the girder. */
function drain(): Geometry {
  const pipe = lathe(
    [
      [0.08, -2.55],
      [0.08, -0.5],
      [0.11, -0.5],
      [0.11, -0.42],
    ],
    10,
    50,
  );
  return merge(
    translate(pipe, [0, EDGE_RISE, 0]),
    box([-0.04, EDGE_RISE - 1.3, -0.5], [0.04, EDGE_RISE - 1.24, 0.06]),
    box([-0.04, EDGE_RISE - 2.2, -0.5], [0.04, EDGE_RISE - 2.14, 0.06]),
  );
}

/** Grating of the gutter in the kerb of the carriageway. */
const GRATING: Geometry = merge(
  box([-0.3, 0.005, -0.14], [0.3, 0.02, -0.12]),
  box([-0.3, 0.005, 0.12], [0.3, 0.02, 0.14]),
  ...Array.from({ length: 9 }, (_, i) =>
    box([-0.3 + i * 0.072, 0.005, -0.12], [-0.28 + i * 0.072, 0.02, 0.12]),
  ),
);

/** Base plate of a parapet post with its four nuts. */
const POST_FOOT: Geometry = merge(
  chamferedBox([-0.11, 0, -0.1], [0.11, 0.022, 0.1], 0.005),
  ...[-0.08, 0.08].flatMap((x) => [-0.07, 0.07].map((z) => translate(boltHead(0.017, 0.04), [x, 0.02, z]))),
);

/** The same plate from afar. */
const POST_PLATE: Geometry = box([-0.11, 0, -0.1], [0.11, 0.022, 0.1]);

/** A slab of the walkway, 0.6 long with an open joint. */
const SLAB: Geometry = box(
  [-0.292, 0, (DECK.stayLineEdge - DECK.walkwayEdge) / 2 + 0.012],
  [0.292, 0.016, (DECK.walkwayEdge - DECK.stayLineEdge) / 2 - 0.012],
);

/** Both edges of the deck at every `pitch` metres of a span, mirrored so that +z looks outwards. */
function bothEdges(
  from: number,
  to: number,
  pitch: number,
  offset: number,
  y: number,
  rise: number,
): Matrix4[] {
  const places: Matrix4[] = [];
  for (let x = Math.ceil((from - offset) / pitch) * pitch + offset; x < to; x += pitch) {
    places.push(onRoadAt(x, -y, rise), onRoadAt(x, y, rise, otherSideTurn));
  }
  return places;
}

/** Joints and fittings of the deck within 150 m of a pylon. */
export function addDeckJoints(part: PartBuilder, pylon: Pylon, level: Level): void {
  const [from, to] = [Math.max(1, pylon.x - 150), Math.min(MAIN_LENGTH - 1, pylon.x + 150)];
  const edges = (pitch: number, offset: number, y: number, rise: number): Matrix4[] =>
    bothEdges(from, to, pitch, offset, y, rise);
  part.repeat('steel', splice(level), edges(STEEL.block, SPLICE_OFFSET, STEEL.girderY, 0));
  part.repeat('guide-pipe', drain(), edges(STEEL.block, DRAIN_OFFSET, STEEL.girderY + 0.62, 0));
  const rail = (DECK.walkwayEdge + DECK.halfWidth) / 2;
  const barrier = (DECK.roadEdge + DECK.crashBarrierEdge) / 2;
  const foot = level === 'close' ? POST_FOOT : POST_PLATE;
  part.repeat('parapet', foot, [
    ...edges(DECK.parapetPanel, 1, rail, EDGE_RISE + 0.26),
    ...edges(4, 2, barrier, EDGE_RISE + DECK.crashBarrierFoot),
  ]);
  if (level !== 'close') return;
  part.repeat(
    'guide-pipe',
    GRATING,
    edges(STEEL.block, DRAIN_OFFSET, DECK.roadEdge - 0.16, EDGE_RISE + 0.003),
  );
  const walk = (DECK.stayLineEdge + DECK.walkwayEdge) / 2;
  part.repeat('walkway', SLAB, bothEdges(from + 1, to - 1, 0.6, 0.3, walk, EDGE_RISE + DECK.walkwayRise));
}
