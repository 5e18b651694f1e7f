// Đan Trì court, the forecourt of Đoan Môn and the royal way, with the ground that they lie in.
import type { Matrix4 } from 'three';
import { type Geometry, place } from '../../../kit/geometry.ts';
import { gridSheet, grown, type PlanRect, planRect } from '../../../kit/ground-grid.ts';
import type { ModelBuilder } from '../../../kit/model.ts';
import { extrude } from '../../../kit/solids.ts';
import { COURT } from './dimensions.ts';
import { between, PRESENT, since } from './phases.ts';
import { buildRoadPit, PIT } from './road-pit.ts';
import { WAY_HALF_WIDTH, wayKerbs, wayStrip } from './royal-way.ts';

const TILE = 'court';
const { grounds, halfWidth } = COURT;
const GROUNDS = planRect(grounds.west, grounds.south, grounds.east, grounds.north);
/** The paved court reaches a little under the ends of Đoan Môn's wings. */
const PAVED = planRect(-halfWidth, 326, halfWidth, COURT.north);
/** Before Đoan Môn, as wide as the court behind it. */
const FORECOURT = planRect(-halfWidth, grounds.south + 0.4, halfWidth, 301);
/** Inside the U of Đoan Môn; its edges lie under the gate's footing. */
const INSIDE_U = planRect(-14.2, 312.2, 14.2, 326);
/** Under the gate nothing is seen of the ground. */
const UNDER_GATE = planRect(-22.6, 300.5, 22.6, 326);
const SOUTH_WAY = planRect(-WAY_HALF_WIDTH, 227, WAY_HALF_WIDTH, 298.7);
const NORTH_WAY = planRect(-WAY_HALF_WIDTH, 313.6, WAY_HALF_WIDTH, 471);

const mirrored = ({ x, north }: PlanRect): PlanRect => ({ x: [-x[1], -x[0]], north });
const bothSides = (areas: readonly (readonly [number, number, number, number])[]): PlanRect[] =>
  areas.map((area) => planRect(...area)).flatMap((area) => [area, mirrored(area)]);
const COURT_LAWNS = bothSides(COURT.lawns);
const FORECOURT_LAWNS = bothSides([COURT.forecourtLawn]);

/** Adds the ground of the rectangle between Đoan Môn's forecourt and the dragon stair, in all its states. */
export function buildCourt(model: ModelBuilder): void {
  const massing = model.level === 'massing';
  const { lawnKerb } = COURT;
  const kerbed = (lawns: readonly PlanRect[]): PlanRect[] =>
    lawns.map((lawn) => grown(lawn, lawnKerb.width / 2));
  const ground = { tile: TILE, solid: false } as const;

  const base = model.part('court', { ...ground, evidence: 'estimated' });
  base.add('path', gridSheet([GROUNDS], 0, [FORECOURT, UNDER_GATE, PAVED]));
  base.add('courtPaving', gridSheet([FORECOURT], 0, [UNDER_GATE, SOUTH_WAY, ...kerbed(FORECOURT_LAWNS)]));
  base.add(
    'lawn',
    gridSheet(
      FORECOURT_LAWNS.map((lawn) => grown(lawn, 0.02)),
      lawnKerb.lawn,
    ),
  );
  base.add('royalWay', wayStrip(SOUTH_WAY), wayStrip(NORTH_WAY, PIT));
  if (!massing)
    base.repeat('royalWay', kerbStone(), [
      ...wayKerbs(SOUTH_WAY),
      ...wayKerbs(NORTH_WAY, PIT),
      ...FORECOURT_LAWNS.flatMap(lawnKerbs),
    ]);

  const greyHoles = [NORTH_WAY, PIT, ...kerbed(COURT_LAWNS)];
  model
    .part('court-paving', { ...ground, evidence: 'derived', phases: since('nguyen-1812') })
    .add('courtPaving', gridSheet([PAVED, INSIDE_U], 0, greyHoles));

  const lawns = model.part('court-lawns', { ...ground, evidence: 'estimated', phases: PRESENT });
  lawns.add(
    'lawn',
    gridSheet(
      COURT_LAWNS.map((lawn) => grown(lawn, 0.02)),
      lawnKerb.lawn,
    ),
  );
  if (!massing) lawns.repeat('royalWay', kerbStone(), COURT_LAWNS.flatMap(lawnKerbs));

  const lidOfWay: PlanRect = { x: [PIT.x[0], WAY_HALF_WIDTH], north: PIT.north };
  const lid = model.part('court-lid', {
    ...ground,
    evidence: 'derived',
    phases: between('nguyen-1812', 'today'),
  });
  lid.add('courtPaving', gridSheet([PIT], 0, [lidOfWay]));
  lid.add('royalWay', wayStrip(lidOfWay));
  if (!massing) lid.repeat('royalWay', kerbStone(), wayKerbs(lidOfWay));

  buildRoadPit(model, TILE);
  model.anchor('court', [0, 0, -400]).anchor('road-pit', [COURT.pit.x, COURT.roadLevel, -COURT.pit.north]);
  if (massing) return;
  addEarlierPaving(model, kerbed(COURT_LAWNS), lidOfWay);
}

/** Red squares under the Lê; grey ones where the lawns are today under the Nguyễn and the French. */
function addEarlierPaving(model: ModelBuilder, lawns: readonly PlanRect[], lidOfWay: PlanRect): void {
  const ground = { tile: TILE, solid: false } as const;
  model
    .part('court-panels', {
      ...ground,
      evidence: 'estimated',
      phases: between('nguyen-1812', 'french-1897'),
    })
    .add('courtPaving', gridSheet(lawns, 0));
  const le = model.part('court-le', { ...ground, evidence: 'sourced', phases: ['le-1467'] });
  le.add('redTile', gridSheet([PAVED, INSIDE_U], 0, [NORTH_WAY]));
  le.add('royalWay', wayStrip(lidOfWay));
  le.repeat('royalWay', kerbStone(), wayKerbs(lidOfWay));
}

/** A kerb stone of a cubic metre standing on y = 0, its length along z, its long edges worn; placements scale it. */
const kerbStone = (): Geometry =>
  extrude(
    [
      [-0.5, 0],
      [0.5, 0],
      [0.5, 0.93],
      [0.42, 1],
      [-0.42, 1],
      [-0.5, 0.93],
    ],
    -0.5,
    0.5,
  );

/** Bricks on edge round a lawn, about 1.5 m at a time. */
function lawnKerbs({ x, north }: PlanRect): Matrix4[] {
  const { width, top } = COURT.lawnKerb;
  const run = (from: readonly [number, number], to: readonly [number, number]): Matrix4[] => {
    const along = Math.hypot(to[0] - from[0], to[1] - from[1]);
    const count = Math.round(along / 1.5);
    const turn = from[0] === to[0] ? 0 : 90;
    return Array.from({ length: count }, (_, i) => {
      const t = (i + 0.5) / count;
      return place([from[0] + (to[0] - from[0]) * t, -0.2, -(from[1] + (to[1] - from[1]) * t)], turn, [
        width,
        top + 0.2,
        along / count - 0.008,
      ]);
    });
  };
  const reach = width / 2;
  return [
    ...run([x[0] - reach, north[0]], [x[1] + reach, north[0]]),
    ...run([x[0] - reach, north[1]], [x[1] + reach, north[1]]),
    ...run([x[0], north[0] + reach], [x[0], north[1] - reach]),
    ...run([x[1], north[0] + reach], [x[1], north[1] - reach]),
  ];
}
