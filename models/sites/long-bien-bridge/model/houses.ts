// Houses near the bridge: narrow ones behind the dyke, Phúc Xá outside it, Bồ Đề on the east bank. They lead up to it only.
import type { Matrix4 } from 'three';
import { merge } from '../../../kit/geometry.ts';
import type { ModelBuilder } from '../../../kit/model.ts';
import type { Point2 } from '../../../kit/outline.ts';
import { seededRandom } from '../../../kit/random.ts';
import { houseRow, type Row, shopFront, townWindow } from '../../../kit/town.ts';

/** Wall colours, one a row by turns. */
const WALLS = ['house-wall', 'house-ochre', 'house-grey'] as const;
/** Share of windows that are lit after dusk. */
const LIT_SHARE = 0.3;

/** A row: from, to, how deep, how many storeys, seed, level of the street. */
interface RowPlan {
  readonly from: Point2;
  readonly to: Point2;
  readonly depth: number;
  readonly storeys: readonly [number, number];
  readonly seed: number;
  readonly base: number;
}

/** Narrow four- to six-storey houses behind the dyke and along the viaduct (section 9). */
const OLD_TOWN: readonly RowPlan[] = (
  [
    [
      [-46, 44],
      [-46, 360],
    ],
    [
      [-46, -360],
      [-46, -44],
    ],
    [
      [-420, 40],
      [-70, 40],
    ],
    [
      [-70, -40],
      [-420, -40],
    ],
  ] as const
).map(([from, to], i) => ({ from, to, depth: 14, storeys: [2, 6], seed: 90 + i, base: 6.2 }));

/** Rows along the bridge, looking towards it, one at each distance north of it. */
const rowsAlong =
  (west: number, east: number, { seed, ...rest }: Omit<RowPlan, 'from' | 'to'>) =>
  (norths: readonly number[]): RowPlan[] =>
    norths.map((north, i) => ({
      from: [north > 0 ? west : east, north],
      to: [north > 0 ? east : west, north],
      seed: seed + i,
      ...rest,
    }));

/** Phúc Xá. */
const outside = rowsAlong(24, 262, { depth: 11, storeys: [1, 4], seed: 40, base: 8 });
/** Bồ Đề. */
const eastBank = rowsAlong(1640, 1780, { depth: 10, storeys: [1, 3], seed: 70, base: 7.8 });

/** Adds the houses. */
export function addHouses(site: ModelBuilder): void {
  const full = site.level !== 'massing';
  const plans = full
    ? [
        ...outside([-214, -180, -146, -112, -76, 36, 72, 108, 146, 186]),
        ...eastBank([-120, -70, -32, 42, 84, 130]),
        ...OLD_TOWN,
      ]
    : [...outside([-146, -76, 36, 108]), ...eastBank([-120, -32, 84])];
  const rows = plans.map(
    (plan): Row =>
      houseRow({
        from: plan.from,
        to: plan.to,
        depthMetres: plan.depth,
        storeys: plan.storeys,
        frontageMetres: full ? [4, 7] : [26, 38],
        seed: plan.seed,
        baseMetres: plan.base,
      }),
  );
  const part = site.part('houses', { evidence: 'estimated', tile: 'approach' });
  for (const [i, row] of rows.entries()) part.add(full ? WALLS[i % WALLS.length]! : 'house-wall', row.walls);
  part.add('house-roof', merge(...rows.map((row) => row.roofs)));
  if (!full) return;
  // Behind the dyke nobody comes near enough to see windows.
  const near = rows.slice(0, rows.length - OLD_TOWN.length);
  const random = seededRandom(77);
  const [lit, dark]: [Matrix4[], Matrix4[]] = [[], []];
  for (const place of near.flatMap((row) => row.windows)) (random() < LIT_SHARE ? lit : dark).push(place);
  const shops = near.flatMap((row) => row.shopFronts);
  const { panes } = townWindow();
  const { awning, opening } = shopFront();
  part
    .repeat('pane', panes, dark)
    .repeat('lit-pane', panes, lit)
    .repeat('tin', awning, shops)
    .repeat('shutter', opening, shops);
}
