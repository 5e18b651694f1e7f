// The Kính Thiên platform: its faced walls, its top, its railing. Its stairs have files of their own; no hall here.
import { type Geometry, translate } from '../../../kit/geometry.ts';
import { gridSheet, grown, type PlanRect, planRect } from '../../../kit/ground-grid.ts';
import { planLoop } from '../../../kit/masonry.ts';
import type { ModelBuilder } from '../../../kit/model.ts';
import type { Point2 } from '../../../kit/outline.ts';
import { box, moulding, skirt } from '../../../kit/solids.ts';
import { fromTriangles } from '../../../kit/geometry.ts';
import { CHAINAGE, KINH_THIEN } from './dimensions.ts';
import { buildDragonStair, landingStones, STAIR_FOOT } from './dragon-stair.ts';
import { addRailing } from './kinh-thien-railing.ts';
import { PHASES } from './phases.ts';
import { buildRammedPads, TRENCH } from './rammed-pads.ts';
import { buildRearStair } from './rear-stair.ts';

const TILE = 'kinh-thien';
const { eastWest, northSouth, top, stair, steps, rearStair, facing, walks } = KINH_THIEN;
const [HALF_X, HALF_Z] = [eastWest / 2, northSouth / 2];
const MIDDLE = CHAINAGE.kinhThien;
const [SOUTH, NORTH] = [MIDDLE - HALF_Z, MIDDLE + HALF_Z];
const onAxis = (geometry: Geometry): Geometry => translate(geometry, [0, 0, -MIDDLE]);

/** z of the platform's south edge. */
const SOUTH_EDGE = -SOUTH;

/** Adds platform, stairs, railing, pads and their anchors. */
export function buildKinhThien(model: ModelBuilder): void {
  const platform = model.part('kinh-thien-platform', { evidence: 'sourced', tile: TILE });
  if (model.level === 'massing') {
    platform.add('platformBrick', onAxis(box([-HALF_X, -0.3, -HALF_Z], [HALF_X, top - 0.02, HALF_Z])));
    platform.add(
      'lawn',
      gridSheet([planRect(-HALF_X + 0.5, SOUTH + 0.5, HALF_X - 0.5, NORTH - 0.5)], top + 0.05),
    );
  } else {
    platform.add('platformBrick', onAxis(walls()));
    platform.add('platformStone', onAxis(plinth()), onAxis(coping()), ...landingStones());
    addTop(model);
    addRailing(model, SOUTH_EDGE);
  }
  buildDragonStair(model);
  buildRearStair(model);
  buildRammedPads(model);
  model
    .anchor('kinh-thien', [0, top, -MIDDLE])
    .anchor('platform', [0, top, -MIDDLE])
    .anchor('dragon-stair', [0, 1, STAIR_FOOT])
    .anchor('dragon-head', [stair.inner, 1.2, STAIR_FOOT + 0.4])
    .anchor('rear-stair', [rearStair.x, 1.2, -NORTH])
    .anchor('rammed-pads', [0, -1, -MIDDLE]);
}

/** The brick field between plinth and coping, in the plane of the measured plan. */
function walls(): Geometry {
  const loop = (y: number): readonly (readonly [number, number, number])[] =>
    planLoop([-HALF_X, HALF_X], [-HALF_Z, HALF_Z]).map(([x, north]) => [x, y, -north] as const);
  return fromTriangles(skirt(loop(-0.3), loop(top - 0.05)), 0);
}

/** Two stone courses, the upper with a sloping top. */
function plinth(): Geometry {
  const loop = planLoop([-HALF_X, HALF_X], [-HALF_Z, HALF_Z]);
  const { plinthHeight: h, plinthOut: out } = facing;
  const profile: Point2[] = [
    [out, -0.3],
    [out, h * 0.55],
    [out - 0.012, h * 0.55 + 0.012],
    [out * 0.6, h * 0.55 + 0.012],
    [out * 0.6, h - 0.05],
    [0.01, h],
    [-0.02, h],
  ];
  return moulding(loop, profile, true, 20);
}

/** A stone band under the edge slab: cavetto, then a slab with eased edges, flat on the platform's top. */
function coping(): Geometry {
  const loop = planLoop([-HALF_X, HALF_X], [-HALF_Z, HALF_Z]);
  const { copingHeight: h, copingOut: out, copingIn } = facing;
  const profile: Point2[] = [
    [-0.02, top - h - 0.16],
    [0.018, top - h - 0.16],
    [0.018, top - h - 0.06],
    [0.028, top - h - 0.03],
    [out - 0.02, top - h],
    [out, top - h + 0.01],
    [out, top - 0.015],
    [out - 0.015, top],
    [-copingIn, top],
  ];
  return moulding(loop, profile, true, 20);
}

/** Paved walks round the edge and along the axes, lawns between; where the trench is cut today a lid lies in all other states. */
function addTop(model: ModelBuilder): void {
  const inner = planRect(
    -HALF_X + facing.copingIn,
    SOUTH + facing.copingIn,
    HALF_X - facing.copingIn,
    NORTH - facing.copingIn,
  );
  const landing = planRect(-stair.width / 2, SOUTH, stair.width / 2, SOUTH + steps.landing);
  const { edge, axis, kerb } = walks;
  const lawns: PlanRect[] = [
    planRect(-HALF_X + edge, SOUTH + edge, -axis / 2, NORTH - edge),
    planRect(axis / 2, SOUTH + edge, rearStair.x - rearStair.width / 2, NORTH - edge),
    planRect(rearStair.x + rearStair.width / 2, SOUTH + edge, HALF_X - edge, NORTH - edge),
  ];
  const ground = { evidence: 'estimated', tile: TILE, solid: false } as const;
  const surface = model.part('kinh-thien-top', ground);
  surface.add('platformPaving', gridSheet([inner], top, [landing, TRENCH, ...lawns]));
  // The lower sheet goes on under the upper one: seen aslant, their step shows grass and not the void.
  surface.add(
    'lawn',
    gridSheet(
      lawns.map((lawn) => grown(lawn, 0.12)),
      top - kerb,
      [TRENCH],
    ),
  );
  const lid = model.part('kinh-thien-lid', {
    ...ground,
    phases: PHASES.filter((phase) => phase !== 'today-cut'),
  });
  lid.add('platformPaving', gridSheet([TRENCH], top, lawns));
  lid.add(
    'lawn',
    gridSheet(
      lawns.map((lawn) => overlap(lawn, TRENCH)),
      top - kerb,
    ),
  );
}

const overlap = (a: PlanRect, b: PlanRect): PlanRect =>
  planRect(
    Math.max(a.x[0], b.x[0]),
    Math.max(a.north[0], b.north[0]),
    Math.min(a.x[1], b.x[1]),
    Math.min(a.north[1], b.north[1]),
  );
