// The Kính Thiên platform: its walls, its south dragon stair, its rear stair and its railing. No hall stands on it.
import { type Geometry, merge, place, translate, turn } from '../../../kit/geometry.ts';
import { oversailingCourses, parapetPost, planLoop } from '../../../kit/masonry.ts';
import type { ModelBuilder } from '../../../kit/model.ts';
import { type Point2, rectangle } from '../../../kit/outline.ts';
import { type BodyStation, roundSection, taperedSweep } from '../../../kit/sculpture.ts';
import { box, extrude, prism, stairs } from '../../../kit/solids.ts';
import { CHAINAGE, KINH_THIEN } from './dimensions.ts';
import { cloudDragon, innerDragon } from './dragon.ts';

const TILE = 'kinh-thien';
const { eastWest, northSouth, top, apron, stair, rearStair, railing } = KINH_THIEN;
const [HALF_X, HALF_Z] = [eastWest / 2, northSouth / 2];
const onAxis = (geometry: Geometry): Geometry => translate(geometry, [0, 0, -CHAINAGE.kinhThien]);

/** z of the platform's south edge. */
export const SOUTH_EDGE = -CHAINAGE.kinhThien + HALF_Z;

/** Adds platform, stairs, railing and their anchors. */
export function buildKinhThien(model: ModelBuilder): void {
  const full = model.level === 'full';
  const platform = model.part('kinh-thien-platform', { evidence: 'sourced', tile: TILE });
  platform.add('platformBrick', onAxis(box([-HALF_X, -0.3, -HALF_Z], [HALF_X, top, HALF_Z])));
  const inset = 0.5;
  platform.add(
    'courtPaving',
    onAxis(
      prism(
        rectangle(-HALF_X + inset, -HALF_Z + inset, HALF_X - inset, HALF_Z - inset),
        top - 0.1,
        top + 0.06,
      ),
    ),
  );
  if (full) {
    const loop = planLoop([-HALF_X, HALF_X], [-HALF_Z, HALF_Z]);
    platform.add('gateStone', onAxis(oversailingCourses(loop, 0, 0.36, 0.1, 1)));
    // The coping is kept inside the plan, so that the platform keeps its measured size.
    const edge = planLoop([-HALF_X + 0.06, HALF_X - 0.06], [-HALF_Z + 0.06, HALF_Z - 0.06]);
    platform.add('gateStone', onAxis(oversailingCourses(edge, top - 0.14, 0.2, 0.06, 1)));
    addRailing(model);
  }
  buildDragonStair(model, full);
  buildRearStair(model, full);
  const z = SOUTH_EDGE + stair.risers * stair.tread;
  model
    .anchor('kinh-thien', [0, top, -CHAINAGE.kinhThien])
    .anchor('dragon-stair', [0, 1, z])
    .anchor('dragon-head', [stair.inner, 1.2, z + 0.4])
    .anchor('rear-stair', [rearStair.x, 1.2, -CHAINAGE.kinhThien - HALF_Z]);
}

function buildDragonStair(model: ModelBuilder, full: boolean): void {
  const part = model.part('dragon-stair', { evidence: 'sourced', tile: TILE });
  const foot = HALF_Z + stair.risers * stair.tread;
  const lane = (stair.width - 4 * stair.balustrade) / 3;
  const pitch = lane + stair.balustrade;
  const flight = stairs(stair.risers, stair.riser, stair.tread, lane);
  for (const x of [-pitch, 0, pitch]) part.add('stepStone', onAxis(translate(flight, [x, apron, foot])));
  part.add('stepStone', onAxis(box([-8, -0.1, foot - 0.02], [8, apron, foot + 3])));
  const at = (x: number, geometry: Geometry): Geometry => onAxis(translate(geometry, [x, apron, foot]));
  for (const side of [-1, 1]) {
    part.add(
      'dragonStone',
      at(side * stair.inner, innerDragon(full)),
      at(side * stair.outer, cloudDragon(full)),
    );
  }
}

/** Seven steps between two carved slabs, east of the axis. */
function buildRearStair(model: ModelBuilder, full: boolean): void {
  const part = model.part('rear-stair', { evidence: 'sourced', tile: TILE });
  const run = rearStair.steps * rearStair.tread;
  const rise = rearStair.steps * rearStair.riser;
  // The seven visible steps end below the platform's top, where a threshold stone makes up the rest.
  const flight = stairs(rearStair.steps, rearStair.riser, rearStair.tread, rearStair.width);
  const pieces: Geometry[] = [
    translate(flight, [0, top - rise - 0.2, run]),
    box([-rearStair.width / 2, -0.2, -0.3], [rearStair.width / 2, top - rise - 0.2, run]),
  ];
  const dragons: Geometry[] = [];
  for (const side of [-1, 1]) {
    const x = side * (rearStair.width / 2 + 0.16);
    const slab: Point2[] = [
      [-0.6, -0.2],
      [run, -0.2],
      [run, top + 0.5],
      [run - 0.4, top + 0.5],
      [-0.6, 1.1],
    ];
    dragons.push(translate(turn(extrude(slab, -0.16, 0.16), 90), [x, 0, run]));
    if (!full) continue;
    const stations = Array.from({ length: 41 }, (_, i): BodyStation => {
      const t = i / 40;
      const r = -0.7 + t * (run + 0.6);
      const size = 0.3 - 0.2 * t;
      return {
        at: [x, 1.15 + t * (top - 0.7) + 0.09 * Math.sin(7 * Math.PI * t) + 0.12, run - r],
        width: size,
        height: size,
      };
    });
    dragons.push(taperedSweep(stations, roundSection(10), 60));
    dragons.push(
      taperedSweep(
        [
          { at: [x, 1.1, run + 0.62], width: 0.3, height: 0.3 },
          { at: [x, 1.5, run + 0.75], width: 0.36, height: 0.36 },
          { at: [x, 1.56, run + 0.98], width: 0.3, height: 0.28 },
          { at: [x, 1.5, run + 1.18], width: 0.16, height: 0.14 },
        ],
        roundSection(10),
        60,
      ),
    );
  }
  const placed = (geometry: Geometry): Geometry =>
    onAxis(translate(turn(geometry, 180), [rearStair.x, 0, -HALF_Z]));
  part.add('stepStone', ...pieces.map(placed));
  part.add('dragonStone', ...dragons.map(placed));
}

function addRailing(model: ModelBuilder): void {
  const part = model.part('kinh-thien-railing', { evidence: 'estimated', tile: TILE, solid: false });
  const z = SOUTH_EDGE - 0.3;
  const start = stair.width / 2 + 0.2;
  const bays = Math.round((HALF_X - start - 0.3) / railing.bay);
  const bay = (HALF_X - start - 0.3) / bays;
  for (const side of [-1, 1]) {
    part.repeat(
      'gateStone',
      parapetPost(false),
      Array.from({ length: bays + 1 }, (_, i) =>
        place([side * (start + i * bay), top, z], 0, [railing.post, railing.height, railing.post]),
      ),
    );
    part.repeat(
      'gateStone',
      railPanel(),
      Array.from({ length: bays }, (_, i) =>
        place([side * (start + (i + 0.5) * bay), top, z], 0, [bay, 1, 1]),
      ),
    );
  }
}

/** A stone panel 1 m long between two rails. */
const railPanel = (): Geometry =>
  merge(
    box([-0.5, 0.05, -0.08], [0.5, 0.2, 0.08]),
    box([-0.42, 0.2, -0.05], [0.42, 0.68, 0.05]),
    box([-0.5, 0.76, -0.07], [0.5, 0.9, 0.07]),
  );
