// Places the steel modules along the bridge, with the rockers between them and the builder's plates on the portals.
import type { Point3 } from '../../../../src/base/index.ts';
import { type Geometry, merge, place } from '../../../kit/geometry.ts';
import type { ModelBuilder } from '../../../kit/model.ts';
import type { Outline } from '../../../kit/outline.ts';
import { box, extrude } from '../../../kit/solids.ts';
import { lostRailing, repairRailing } from './deck.ts';
import * as dim from './dimensions.ts';
import { addPlates } from './builders-plate.ts';
import { SEAT_INSET, SEAT_LEVEL, suspendedModule, t66Module, unitModule } from './trusses.ts';

/** Rocker: 0.35 × 0.5 × 0.6 with a curved foot (section 4, estimate), on a nose of the arm's lower chord. */
const ROCKER = { along: 0.35, height: 0.5, across: 0.6 } as const;
const NOSE = { back: 0.7, thickness: 0.25 } as const;

/** The joint under one truss at the west end of a suspended span; x = 0 is the arm's tip. */
function joint(side: -1 | 1): Geometry {
  const z = side * dim.TRUSS_HALF_SPACING;
  const foot = SEAT_LEVEL - ROCKER.height;
  const half = ROCKER.along / 2;
  const curve = [-1, -0.6, -0.2, 0.2, 0.6, 1].map(
    (t) => [SEAT_INSET + t * half, foot + 0.09 * t * t] as const,
  );
  const outline: Outline = [...curve, [SEAT_INSET + half, SEAT_LEVEL], [SEAT_INSET - half, SEAT_LEVEL]];
  return merge(
    extrude(outline, z - ROCKER.across / 2, z + ROCKER.across / 2, [], 30),
    box([-NOSE.back, foot - NOSE.thickness, z - 0.3], [SEAT_INSET + 0.32, foot, z + 0.3]),
    box([SEAT_INSET - 0.3, SEAT_LEVEL, z - 0.32], [SEAT_INSET + 0.45, SEAT_LEVEL + 0.06, z + 0.32]),
  );
}

/** Adds everything of riveted steel above the supports, for both phases. */
export function addSteel(site: ModelBuilder): void {
  const { level } = site;
  const unit = unitModule(level);
  const span = suspendedModule(level);
  const girder = t66Module(level);
  const unitAt = (k: number) => place([dim.unitStartX(k), 0, 0]);
  const spanAt = (j: number) => place([dim.suspendedStartX(j), 0, 0]);
  const units = dim.STANDING_UNITS.map(unitAt);
  const spans = dim.STANDING_SUSPENDED.map(spanAt);
  site
    .part('units', { evidence: 'derived', tile: 'trusses' })
    .repeat('steel', unit.plates, units)
    .repeat('lacing', unit.lacing, units)
    .repeat('floor-steel', unit.floor, units);
  site
    .part('suspended-spans', { evidence: 'derived', tile: 'trusses' })
    .repeat('steel', span.plates, spans)
    .repeat('lacing', span.lacing, spans)
    .repeat('floor-steel', span.floor, spans);
  const lostUnits = dim.LOST_UNITS.map(unitAt);
  const lostSpans = dim.LOST_SUSPENDED.map(spanAt);
  const railing = lostRailing(level);
  const repair = repairRailing(level);
  site
    .part('lost-spans', { evidence: 'derived', tile: 'lost', phases: [dim.PHASE_WHOLE] })
    .repeat('steel', unit.plates, lostUnits)
    .repeat('lacing', unit.lacing, lostUnits)
    .repeat('floor-steel', unit.floor, lostUnits)
    .repeat('steel', span.plates, lostSpans)
    .repeat('lacing', span.lacing, lostSpans)
    .repeat('floor-steel', span.floor, lostSpans)
    .repeat('railing', railing.bay, railing.placements);
  const girders = dim.T66_SUPPORTS.slice(0, -1).map((x, i) =>
    place([x, 0, 0], 0, [(dim.T66_SUPPORTS[i + 1]! - x) / dim.T66.modelLength, 1, 1]),
  );
  site
    .part('t66-girders', { evidence: 'estimated', tile: 'trusses', phases: [dim.PHASE_TODAY] })
    .repeat('t66-steel', girder.steel, girders)
    .repeat('t66-steel', repair.bay, repair.placements)
    .repeat('floor-steel', girder.floor, girders);
  if (level === 'full') {
    const joints = merge(joint(-1), joint(1));
    const ends = dim.STANDING_SUSPENDED.flatMap((j) => [
      place([dim.suspendedStartX(j), 0, 0]),
      place([dim.suspendedStartX(j) + dim.SUSPENDED_SPAN, 0, 0], 180),
    ]);
    site.part('rockers', { evidence: 'sourced', tile: 'trusses' }).repeat('t66-steel', joints, ends);
  }
  addPlates(site);
  const anchorAt = (id: string, point: Point3): void => void site.anchor(id, point);
  anchorAt('peak', [dim.SUPPORT_X[1]!, 24, 0]);
  anchorAt('rocker', [dim.suspendedStartX(1) + SEAT_INSET, SEAT_LEVEL - 0.2, dim.TRUSS_HALF_SPACING]);
  anchorAt('seam', [dim.GAP_FROM, 17, 0]);
  anchorAt('gap', [(dim.GAP_FROM + dim.GAP_TO) / 2, 18, 0]);
  anchorAt('brackets', [300, 15.4, 4.2]);
  anchorAt('deck', [100, dim.ROAD_LEVEL, -4]);
  anchorAt('foot-slabs', [500, dim.ROAD_LEVEL + dim.WALK_RISE, 5.55]);
  anchorAt('middle', [841, 20, 0]);
}
