// What only a near eye sees, stretch by stretch: rivets, lacing bars, rail fastenings, bosses of the railing, bolts.
import type { Matrix4 } from 'three';
import { type Geometry, merge, translate, turn } from '../../../kit/geometry.ts';
import type { ModelBuilder } from '../../../kit/model.ts';
import { seededRandom } from '../../../kit/random.ts';
import { lacingBar, rivetRow, rivetsAlong } from '../../../kit/riveted-member.ts';
import { box, extrude } from '../../../kit/solids.ts';
import { GIRDER_PLACES, spanAt, type SteelModules, unitAt } from './bridge-steel.ts';
import { patchPlates, slabFrames } from './deck.ts';
import * as dim from './dimensions.ts';
import { railingOrnament } from './railings.ts';
import { bays, modules, standing } from './run.ts';
import { fastenings, fishplates } from './track.ts';

/** Lane patches: one every so many metres, on the mean. */
const PATCH_EVERY = 13;
/** Thickness of the plates in the corners of a portal, and how far they stand from its middle plane. */
const CORNER = { thickness: 0.016, off: 0.075 } as const;

const moved = (places: readonly Matrix4[], by: readonly Matrix4[]): Matrix4[] =>
  by.flatMap((matrix) => places.map((local) => matrix.clone().multiply(local)));

/**
 * Of many places only those farthest out along each axis: at the full level a part shows these, so that its box is the
 * one of the close level.
 */
function outermost(places: readonly Matrix4[]): Matrix4[] {
  const kept = new Set<Matrix4>();
  for (const axis of [12, 13, 14]) {
    const along = (place: Matrix4): number => place.elements[axis]!;
    for (const better of [Math.min, Math.max]) {
      const limit = places.reduce((best, place) => better(best, along(place)), along(places[0]!));
      kept.add(places.find((place) => along(place) === limit)!);
    }
  }
  return [...kept];
}

/** Plates in the corners of both portals of a unit, between strut and posts. */
function portalCorners(): Geometry {
  const [low, high] = [dim.PORTAL_BOTTOM, dim.PORTAL_BOTTOM + dim.PORTAL_DEPTH];
  const root = dim.TRUSS_HALF_SPACING - 0.2;
  const outline = [
    [root, low - 1.2],
    [root, high],
    [root - 0.8, high],
    [root - 0.8, low + 0.05],
    [root - 0.36, low - 0.25],
  ] as const;
  const plate = (side: -1 | 1, off: number): Geometry =>
    turn(
      extrude(
        outline.map(([z, y]) => [side * z, y] as const),
        off - CORNER.thickness / 2,
        off + CORNER.thickness / 2,
      ),
      90,
    );
  const portal = merge(
    ...([-1, 1] as const).flatMap((side) => [plate(side, CORNER.off), plate(side, -CORNER.off)]),
  );
  return merge(...[dim.ARM, dim.ARM + dim.ANCHOR_SPAN].map((x) => translate(portal, [x, 0, 0])));
}

/** Rows of heads on both faces of both portals of a unit: along the struts, round the corner plates. */
function portalRivets(): Matrix4[] {
  const [low, high] = [dim.PORTAL_BOTTOM, dim.PORTAL_BOTTOM + dim.PORTAL_DEPTH];
  const root = dim.TRUSS_HALF_SPACING - 0.25;
  const [plate, strut] = [CORNER.off + CORNER.thickness / 2, CORNER.off];
  return [dim.ARM, dim.ARM + dim.ANCHOR_SPAN].flatMap((x) =>
    [-1, 1].flatMap((face) => {
      const row = (z0: number, y0: number, z1: number, y1: number, off: number): Matrix4[] =>
        rivetsAlong([x + face * off, y0, z0], [x + face * off, y1, z1], [face, 0, 0]);
      return [
        ...[low + 0.06, high - 0.06].flatMap((y) => row(-root + 0.8, y, root - 0.8, y, strut)),
        ...[-1, 1].flatMap((side) => [
          ...row(side * root, low - 1.05, side * root, high - 0.1, plate),
          ...row(side * (root - 0.1), high - 0.05, side * (root - 0.7), high - 0.05, plate),
          ...row(side * (root - 0.7), low + 0.1, side * (root - 0.7), high - 0.1, plate),
          ...row(side * (root - 0.08), low - 0.95, side * (root - 0.38), low - 0.16, plate),
        ]),
      ];
    }),
  );
}

/** Pads under the four corners of a girder that starts at x = 0. */
const girderPads = (): Geometry =>
  merge(
    ...[-1, 1].flatMap((side) => {
      const z = side * dim.TRUSS_HALF_SPACING;
      return [box([0.1, dim.SOFFIT - 0.06, z - 0.32], [0.55, dim.SOFFIT + 0.01, z + 0.32])];
    }),
  );

/** Adds the fittings of every stretch: a few at the full level, all of them at the close one. */
export function addFittings(site: ModelBuilder, { unit, span, girder }: SteelModules): void {
  if (site.level === 'massing') return;
  const close = site.level === 'close';
  const [row, bar, ornament, spikes] = [rivetRow(), lacingBar(), railingOrnament(), fastenings()];
  const [corners, pads, joints, frames] = [portalCorners(), girderPads(), fishplates(), slabFrames()];
  const random = seededRandom(900);
  const patches: Geometry[] = [];
  dim.STRETCHES.forEach(({ from, to, units, spans }, index) => {
    const within = (x: number): boolean => x > from && x < to;
    const tile = { tile: dim.nearTile(index), closeUp: true, solid: false, evidence: 'estimated' } as const;
    const [unitPlaces, spanPlaces] = [units.map(unitAt), spans.map(spanAt)];
    for (let x = from; x + PATCH_EVERY < to; x += PATCH_EVERY) patches.push(...patchPlates(x, 1, random));
    const shown = (places: readonly Matrix4[]): readonly Matrix4[] =>
      close || places.length === 0 ? places : outermost(places);
    const sleepers = modules('full', within);
    site
      .part(`deck-fittings-${index + 1}`, {
        ...tile,
        phases: dim.WITH_ROADS.filter((phase) => phase !== dim.PHASE_WAR),
      })
      .repeat('rail', joints.plates, sleepers)
      .repeat('rail', merge(spikes, joints.bolts), shown(sleepers))
      .repeat('floor-steel', frames, shown(sleepers))
      .repeat('railing', ornament, shown(bays((x) => within(x) && standing(x))));
    if (units.length > 0) {
      const rivets = [
        ...moved([...unit.rivets, ...portalRivets()], unitPlaces),
        ...moved(span.rivets, spanPlaces),
      ];
      const bars = [...moved(unit.bars, unitPlaces), ...moved(span.bars, spanPlaces)];
      site
        .part(`rivets-${index + 1}`, tile)
        .repeat('steel', corners, unitPlaces)
        .repeat('steel', row, shown(rivets))
        .repeat('lacing-bar', bar, shown(bars));
    } else {
      const girders = GIRDER_PLACES.filter((_, i) =>
        within((dim.T66_SUPPORTS[i]! + dim.T66_SUPPORTS[i + 1]!) / 2),
      );
      site
        .part(`bolts-${index + 1}`, { ...tile, phases: dim.SINCE_REPAIR })
        .repeat('bearing', pads, girders)
        .repeat('bearing', row, shown(moved(girder.bolts, girders)));
    }
  });
  site
    .part('patches', { evidence: 'sourced', tile: 'deck', solid: false, phases: [dim.PHASE_TODAY] })
    .add('patch', ...patches);
}
