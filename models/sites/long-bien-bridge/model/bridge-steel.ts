// Places the steel modules along the bridge, phase by phase, with the rockers between them and the plates on the portals.
import { Matrix4 } from 'three';
import type { Point3 } from '../../../../src/base/index.ts';
import { type Geometry, merge, place, transform } from '../../../kit/geometry.ts';
import type { ModelBuilder, PartBuilder } from '../../../kit/model.ts';
import type { Outline } from '../../../kit/outline.ts';
import { box, extrude } from '../../../kit/solids.ts';
import { addPlates } from './builders-plate.ts';
import * as dim from './dimensions.ts';
import { lostRailing, repairRailing } from './railings.ts';
import type { T66Girder } from './t66.ts';
import type { WeatheredSteel } from './truss-planes.ts';
import { anchorModule, SEAT_INSET, SEAT_LEVEL, type SteelModule } from './trusses.ts';

/** Rocker: 0.35 × 0.5 × 0.6 with a curved foot (section 4, estimate), on a nose of the arm's lower chord. */
const ROCKER = { along: 0.35, height: 0.5, across: 0.6 } as const;
const NOSE = { back: 0.7, thickness: 0.25 } as const;

/** The joint under one truss at the west end of a suspended span; x = 0 is the arm's tip. */
function joint(side: -1 | 1): Geometry {
  const z = side * dim.TRUSS_HALF_SPACING;
  const foot = SEAT_LEVEL - ROCKER.height;
  const half = ROCKER.along / 2;
  const curve = [-1, -0.8, -0.6, -0.4, -0.2, 0, 0.2, 0.4, 0.6, 0.8, 1].map(
    (t) => [SEAT_INSET + t * half, foot + 0.09 * t * t] as const,
  );
  const outline: Outline = [...curve, [SEAT_INSET + half, SEAT_LEVEL], [SEAT_INSET - half, SEAT_LEVEL]];
  const rib = (dz: number): Geometry =>
    box(
      [SEAT_INSET - half - 0.02, foot + 0.16, z + dz - 0.02],
      [SEAT_INSET + half + 0.02, SEAT_LEVEL - 0.06, z + dz + 0.02],
    );
  return merge(
    extrude(outline, z - ROCKER.across / 2, z + ROCKER.across / 2, [], 30),
    rib(-0.2),
    rib(0),
    rib(0.2),
    box([-NOSE.back, foot - NOSE.thickness, z - 0.3], [SEAT_INSET + 0.32, foot - 0.05, z + 0.3]),
    box([SEAT_INSET - 0.3, foot - 0.05, z - 0.36], [SEAT_INSET + 0.3, foot, z + 0.36]),
    box([SEAT_INSET - 0.3, SEAT_LEVEL, z - 0.32], [SEAT_INSET + 0.45, SEAT_LEVEL + 0.06, z + 0.32]),
  );
}

/** The modules that the bridge is put together from, built once a level. */
export interface SteelModules {
  readonly unit: SteelModule;
  readonly span: SteelModule;
  readonly girder: T66Girder;
}

/** Units alternate end for end, so that their rust does not repeat from one to the next. */
export const unitAt = (k: number): Matrix4 =>
  k % 2 === 1
    ? place([dim.unitStartX(k), 0, 0])
    : place([dim.unitStartX(k) + 2 * dim.ARM + dim.ANCHOR_SPAN, 0, 0], 180);
/** See `unitAt`. */
export const spanAt = (j: number): Matrix4 =>
  j % 2 === 1
    ? place([dim.suspendedStartX(j), 0, 0])
    : place([dim.suspendedStartX(j) + dim.SUSPENDED_SPAN, 0, 0], 180);
/** T66 girders, stretched to their spans. */
export const GIRDER_PLACES: readonly Matrix4[] = dim.T66_SUPPORTS.slice(0, -1).map((x, i) =>
  place([x, 0, 0], 0, [(dim.T66_SUPPORTS[i + 1]! - x) / dim.T66.modelLength, 1, 1]),
);

/** Id of the part with the trusses of a stretch, and of its road brackets. */
export const trussesOf = (stretch: number): string => `trusses-${stretch + 1}`;
/** See `trussesOf`. */
export const bracketsOf = (stretch: number): string => `brackets-${stretch + 1}`;

function repeatModule(part: PartBuilder, steel: WeatheredSteel, places: readonly Matrix4[]): PartBuilder {
  return part
    .repeat('steel', steel.sound, places)
    .repeat('rust', steel.rusted, places)
    .repeat('lacing', steel.lacing, places);
}

/** The trusses that stand, a tile a stretch, so that only the nearer ones need to be drawn in full. */
function addStanding(site: ModelBuilder, { unit, span }: SteelModules): void {
  dim.STRETCHES.forEach(({ units, spans }, index) => {
    if (units.length === 0) return;
    const tile = `steel-${index + 1}`;
    const put = (name: Exclude<keyof SteelModule, 'bars' | 'rivets'>): Geometry =>
      merge(
        ...units.map((k) => transform(unit[name], unitAt(k))),
        ...spans.map((j) => transform(span[name], spanAt(j))),
      );
    const trusses = site.part(trussesOf(index), { evidence: 'derived', tile });
    if (site.level === 'massing') {
      trusses.add('steel', put('sound'), put('floor')).add('lacing', put('lacing'));
      return;
    }
    trusses
      .add('steel', put('sound'))
      .add('rust', put('rusted'))
      .add('lacing', put('lacing'))
      .add('floor-steel', put('floor'));
    site
      .part(bracketsOf(index), { evidence: 'derived', tile, phases: dim.WITH_ROADS })
      .add('floor-steel', put('brackets'));
  });
}

/** The girders of 1973, in two tiles. */
function addGirders(site: ModelBuilder, girder: T66Girder): void {
  const repair = repairRailing(site.level);
  const floor = merge(girder.floor, girder.brackets);
  dim.STRETCHES.filter(({ units }) => units.length === 0).forEach(({ from, to }, index) => {
    const within = (matrix: Matrix4): boolean =>
      matrix.elements[12]! > from - 1 && matrix.elements[12]! < to - 1;
    const places = GIRDER_PLACES.filter(within);
    const part = site.part(`t66-girders-${index + 1}`, {
      evidence: 'estimated',
      tile: `t66-${index + 1}`,
      phases: dim.SINCE_REPAIR,
    });
    part.repeat('t66-steel', girder.steel, places);
    if (site.level === 'massing') return;
    part
      .repeat('t66-steel', repair.bay, repair.placements.filter(within))
      .repeat('floor-steel', floor, places);
  });
}

/** What stood over the gap before the war. */
function addLost(site: ModelBuilder, { unit, span }: SteelModules): void {
  const [lostUnits, lostSpans] = [dim.LOST_UNITS.map(unitAt), dim.LOST_SUSPENDED.map(spanAt)];
  const lost = site.part('lost-spans', { evidence: 'derived', tile: 'lost', phases: dim.BEFORE_WAR });
  repeatModule(lost, unit, lostUnits);
  repeatModule(lost, span, lostSpans);
  if (site.level === 'massing') return;
  lost.repeat('floor-steel', unit.floor, lostUnits).repeat('floor-steel', span.floor, lostSpans);
  const railing = lostRailing(site.level);
  site
    .part('lost-roads', { evidence: 'derived', tile: 'lost', phases: [dim.PHASE_WHOLE] })
    .repeat('floor-steel', unit.brackets, lostUnits)
    .repeat('floor-steel', span.brackets, lostSpans)
    .repeat('railing', railing.bay, railing.placements);
}

/** Adds everything of riveted steel above the supports, for all phases. */
export function addSteel(site: ModelBuilder, modules: SteelModules): void {
  addStanding(site, modules);
  addLost(site, modules);
  addGirders(site, modules.girder);
  addFallen(site, modules.span);
  if (site.level !== 'massing') addJoints(site);
  addPlates(site);
  addAnchors(site);
}

function addJoints(site: ModelBuilder): void {
  const joints = merge(joint(-1), joint(1));
  const ends = dim.STANDING_SUSPENDED.flatMap((j) => [
    place([dim.suspendedStartX(j), 0, 0]),
    place([dim.suspendedStartX(j) + dim.SUSPENDED_SPAN, 0, 0], 180),
  ]);
  site.part('rockers', { evidence: 'sourced', tile: 'trusses' }).repeat('bearing', joints, ends);
}

/** Slopes at which fallen spans lie from a pier down to the bed (section 11, phase G: pose an estimate). */
const FALLEN = { spanDegrees: 22, anchorDegrees: 15.5, rollDegrees: 5 } as const;

/** Tilts a module about the foot of its western end and sets it down at a chainage; a turned one falls the other way. */
function fallenAt(x: number, degrees: number, east: boolean, roll: number): Matrix4 {
  const lean = new Matrix4().makeRotationZ((-degrees * Math.PI) / 180);
  const heel = new Matrix4().makeRotationX((roll * Math.PI) / 180);
  return place([x, dim.PIER_TOP - 2.5, 0], east ? 0 : 180)
    .multiply(lean)
    .multiply(heel)
    .multiply(new Matrix4().makeTranslation(0, -dim.SOFFIT, 0));
}

/** The spans that lay in the river in 1972. */
function addFallen(site: ModelBuilder, span: SteelModule): void {
  if (site.level === 'massing') return;
  const anchor = anchorModule();
  const { spanDegrees, anchorDegrees, rollDegrees } = FALLEN;
  const spans = dim.LOST_SUSPENDED.map((j, i) => {
    const east = i % 2 === 0;
    const x = east ? dim.suspendedStartX(j) + 1 : dim.suspendedStartX(j) + dim.SUSPENDED_SPAN - 1;
    return fallenAt(x, spanDegrees, east, i % 2 ? rollDegrees : -rollDegrees);
  });
  const anchors = dim.LOST_UNITS.map((k, i) => {
    const east = i % 2 === 0;
    return fallenAt(
      dim.unitPierX(k) + (east ? 1 : dim.ANCHOR_SPAN - 1),
      anchorDegrees,
      east,
      i === 1 ? -rollDegrees : rollDegrees,
    );
  });
  const part = site.part('fallen-spans', { evidence: 'estimated', tile: 'war', phases: [dim.PHASE_WAR] });
  repeatModule(part, span, spans);
  repeatModule(part, anchor, anchors);
}

function addAnchors(site: ModelBuilder): void {
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
