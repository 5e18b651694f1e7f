// Đoan Môn's roof terrace at 6 m: square tiles, grass strips with old frangipani, an openwork parapet on the edge.
import type { Matrix4 } from 'three';
import { type Geometry, merge, place, translate } from '../../../kit/geometry.ts';
import { gridSheet, grown, type PlanRect, planRect } from '../../../kit/ground-grid.ts';
import type { LeafyTreeParams } from '../../../kit/leafy-tree.ts';
import type { Level } from '../../../kit/model.ts';
import type { Point2 } from '../../../kit/outline.ts';
import { type PiercedParapet, piercedParapet } from '../../../kit/pierced-parapet.ts';
import { moulding } from '../../../kit/solids.ts';
import { DOAN_MON } from './dimensions.ts';
import { chainage, planAt } from './doan-mon-frame.ts';

const { baseHeight, coping, grassStrips, stair, parapet } = DOAN_MON;
const KERB = { width: 0.14, top: 0.16 };
const SOIL = 0.1;

/** Norths between which a stair's landing opens the parapet. */
const RUN = stair.steps * stair.tread;
export const LANDING = { south: stair.foot - RUN - stair.landing, north: stair.foot - RUN } as const;

const STRIPS: readonly PlanRect[] = grassStrips.flatMap(([west, south, east, north]) => [
  planRect(west, south, east, north),
  planRect(-east, south, -west, north),
]);

/** What the terrace is laid with, drawn at the gate's south face. */
export interface Terrace {
  readonly tiles: Geometry;
  readonly kerbs: Geometry;
  readonly grass: Geometry;
}

/** Floor, grass strips and their kerbs. */
export function terrace(): Terrace {
  const head = planAt(baseHeight);
  const [outer, inner] = [head[1]![0], head[3]![0]];
  const [south, bottom, end] = [head[0]![1], head[4]![1], head[2]![1]];
  const areas = [
    planRect(-outer, south, outer, bottom),
    planRect(inner, south, outer, end),
    planRect(-outer, south, -inner, end),
  ];
  return {
    // Unbroken under the grass: lawns cast no shadow, and the passages below are dark.
    tiles: gridSheet(areas, baseHeight),
    kerbs: merge(...STRIPS.map(kerb)),
    grass: gridSheet(
      STRIPS.map((strip) => grown(strip, 0.02)),
      baseHeight + SOIL,
    ),
  };
}

function kerb({ x, north }: PlanRect): Geometry {
  const [w, t] = [KERB.width, KERB.top];
  const path: readonly Point2[] = [
    [x[0], north[0]],
    [x[1], north[0]],
    [x[1], north[1]],
    [x[0], north[1]],
  ];
  const profile: readonly Point2[] = [
    [w, -0.1],
    [w, t - 0.015],
    [w - 0.015, t],
    [0.015, t],
    [0, t - 0.015],
    [0, -0.1],
  ];
  return translate(moulding(path, profile, true), [0, baseHeight, 0]);
}

/** [estimate] an old frangipani (đại), 4–5 m: a low fork, a broad open crown of leaves at the branch ends. */
export const oldFrangipani = (level: Level): LeafyTreeParams => ({
  heightMetres: 4.4,
  crownDiameterMetres: 5.2,
  clearTrunkMetres: 0.9,
  trunkDiameterMetres: 0.42,
  flare: 1.5,
  clusters: 24,
  ...(level === 'close'
    ? { spraysPerCluster: 40, sprayMetres: 0.24 }
    : { spraysPerCluster: 14, sprayMetres: 0.4 }),
  droop: 0.1,
  seed: 3,
});

/** Where the old frangipani stand, at the height of the grass; drawn at the gate's south face. */
export const frangipaniPlaces = (): Matrix4[] =>
  [
    [18.6, 6.2, 40, 0.95],
    [18.2, 20.6, 200, 1.08],
    [-18.8, 7.4, 120, 1.05],
    [-18.1, 21.6, 310, 0.92],
  ].map(([x, north, turn, scale]) => place([x!, baseHeight + SOIL - 0.02, -north!], turn, scale));

/** Middle of the parapet behind the wall head's outer edge. */
const INSET = 0.2;

/** The parapet, in its place on the axis; open where the stairs come up. */
export function terraceParapet(level: Level): PiercedParapet {
  const line = planAt(baseHeight, -INSET).map(([x, north]): Point2 => [x, chainage(north)]);
  const [sw, se, ne, ine, ie, iw, inw, nw] = line as [
    Point2,
    Point2,
    Point2,
    Point2,
    Point2,
    Point2,
    Point2,
    Point2,
  ];
  const at = ([x]: Point2, north: number): Point2 => [x, chainage(north)];
  const [low, high] = [LANDING.south - 0.15, LANDING.north + 0.15];
  const paths = [
    { points: [at(se, high), ne, ine, ie, iw, inw, nw, at(nw, high)] },
    { points: [at(sw, low), sw, se, at(se, low)] },
  ];
  return piercedParapet(paths, coping.top, parapet, level);
}
