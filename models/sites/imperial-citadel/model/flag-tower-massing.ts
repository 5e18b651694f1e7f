// The Flag Tower from far away: its outline in a few hundred triangles.
import type { Point3 } from '../../../../src/base/index.ts';
import { place, transform } from '../../../kit/geometry.ts';
import type { ModelBuilder } from '../../../kit/model.ts';
import { rectangle, regularPolygon } from '../../../kit/outline.ts';
import { box, frustum, lathe, loft, prism } from '../../../kit/solids.ts';
import { FLAG_TOWER } from './dimensions.ts';
import { flagCloth } from './flag-tower-cloth.ts';
import { HOIST } from './flag-tower-flag.ts';
import { onShaft, onTier, shaftHalf, TOWER_PHASES, TOWER_TILE, topHalf } from './flag-tower-frame.ts';
import { FLIGHTS } from './flag-tower-stairs.ts';
import { PRESENT } from './phases.ts';

const octagon = (half: number, y: number): Point3[] =>
  regularPolygon(8, 2 * half).map(([x, north]): Point3 => [x, y, -north]);

/** Adds the parts that the massing level shows; the small ones are left out or drawn with their neighbours. */
export function buildFlagTowerMassing(model: ModelBuilder): void {
  const options = { phases: TOWER_PHASES, tile: TOWER_TILE } as const;
  const tiers = model.part('flag-tower-tiers', { ...options, evidence: 'sourced' });
  const parapets = model.part('flag-tower-parapets', { ...options, evidence: 'estimated' });
  const doors = model.part('flag-tower-doors', { ...options, evidence: 'estimated' });
  const { apronSide, apronHeight, door, shaft, lantern, pole, parapet } = FLAG_TOWER;
  tiers.add('paving', frustum([apronSide, apronSide], [apronSide, apronSide], apronHeight));
  for (const tier of FLAG_TOWER.tiers) {
    const [foot, head] = [tier.side, 2 * topHalf(tier)];
    tiers.add('towerBrick', frustum([foot, foot], [head, head], tier.to - tier.from, [0, tier.from, 0]));
    const r = topHalf(tier) - parapet.inset;
    const ring = (half: number) => rectangle(-half, -half, half, half);
    parapets.add('towerRender', prism(ring(r + 0.15), tier.to, tier.to + parapet.height, [ring(r - 0.15)]));
  }
  for (const { stair, foot, head, cheekAt } of FLIGHTS) {
    const [run, rise] = [stair.count * stair.tread, stair.count * stair.riser];
    const ramp = loft(
      [cheekAt, -cheekAt].map((z): Point3[] => [
        [0, 0, -z],
        [run, 0, -z],
        [0, rise, -z],
      ]),
    );
    for (const degrees of [0, 180])
      tiers.add('towerBrick', transform(ramp, place([0, foot, 0], degrees).multiply(place([head, 0, 0]))));
  }
  const frame = box([-door.frameWidth / 2, 0, -0.1], [door.frameWidth / 2, door.frameHeight, door.proud]);
  const opening = box([-door.width / 2, 0.1, 0], [door.width / 2, door.springing + 0.45, door.proud + 0.06]);
  for (let side = 0; side < 4; side++) {
    doors.add('plaster', transform(frame, onTier(FLAG_TOWER.tiers[2], side)));
    doors.add('darkness', transform(opening, onTier(FLAG_TOWER.tiers[2], side)));
  }
  const body = model.part('flag-tower-shaft', { ...options, evidence: 'sourced' });
  body.add(
    'shaftBrick',
    loft([octagon(shaftHalf(0), shaft.from), octagon(shaftHalf(shaft.to - shaft.from), shaft.to)], true, 20),
  );
  const openings = model.part('flag-tower-openings', { ...options, evidence: 'derived' });
  openings.repeat(
    'plaster',
    box([-0.3, -0.3, -0.1], [0.3, 0.3, 0.04]),
    FLAG_TOWER.flowerRows.flatMap((height) => Array.from({ length: 8 }, (_, face) => onShaft(face, height))),
  );
  const room = model.part('flag-tower-lantern', { ...options, evidence: 'sourced' });
  const half = lantern.acrossFlats / 2;
  const wallTop = lantern.from + lantern.wallHeight;
  room.add('shaftBrick', loft([octagon(half, lantern.from), octagon(half, wallTop)], true, 20));
  room.repeat(
    'darkness',
    box([-0.45, lantern.sill, -0.1], [0.45, lantern.sill + lantern.windowHeight, 0.04]),
    Array.from({ length: 8 }, (_, face) =>
      place([0, lantern.from, 0], face * 45 + 90).multiply(place([0, 0, half])),
    ),
  );
  const eave = half + lantern.eaveOut;
  room.add(
    'concreteTile',
    loft([octagon(eave, wallTop), octagon(eave, wallTop + 0.12), octagon(0.2, lantern.to)], true, 20),
  );
  const mast = model.part('flag-tower-pole', { ...options, evidence: 'estimated', solid: false });
  mast.add(
    'steel',
    lathe(
      [
        [pole.footDiameter / 2, pole.from - 0.1],
        [pole.topDiameter / 2, pole.to - 0.1],
        [0, pole.to],
      ],
      6,
    ),
  );
  const flag = model.part('flag', { ...options, phases: PRESENT, evidence: 'sourced', solid: false });
  const { red, yellow } = flagCloth('massing');
  const hoist = place([HOIST, 0, 0]);
  flag.add('flagRed', transform(red, hoist)).add('flagYellow', transform(yellow, hoist));
}
