// What grows on the sand bars and banks: rows of maize, clumps of banana, reeds at the water (dossier section 10 has the
// bars; the crops are the river's usual ones, an estimate).
import type { Matrix4 } from 'three';
import type { Point3 } from '../../../../src/base/index.ts';
import { fromTriangles, type Geometry, merge, type Triangle, translate } from '../../../kit/geometry.ts';
import type { PartBuilder } from '../../../kit/model.ts';
import { scatter } from '../../../kit/planting.ts';
import { seededRandom } from '../../../kit/random.ts';
import { type PlanRectangle, plantedRows } from '../../../kit/river.ts';
import { quad } from '../../../kit/solids.ts';
import { WATER_LEVEL } from './dimensions.ts';
import { landLevel, strewnOverLand } from './land.ts';

/** A blade that rises from a point, bends over and ends in a tip: a quad and a triangle, a single sheet. */
function blade(foot: Point3, angle: number, length: number, width: number, droop: number): Triangle[] {
  const [dx, dz] = [Math.cos(angle), Math.sin(angle)];
  const at = (t: number, side: number): Point3 => {
    const reach = length * (0.25 * t + droop * t * t);
    const rise = length * (t - droop * t * t * t);
    const half = (width / 2) * side * (1 - 0.75 * t);
    return [foot[0] + dx * reach - dz * half, foot[1] + rise, foot[2] + dz * reach + dx * half];
  };
  const tip = at(1, 0);
  return [...quad(at(0, -1), at(0, 1), at(0.6, 1), at(0.6, -1)), [at(0.6, -1), at(0.6, 1), tip]];
}

/** A tuft of blades from one foot. */
function tuft(
  count: number,
  length: number,
  width: number,
  droop: number,
  spread: number,
  seed: number,
): Geometry {
  const random = seededRandom(seed);
  const blades = Array.from({ length: count }, (_, i) => {
    const angle = (2 * Math.PI * (i + random() * 0.6)) / count;
    const foot: Point3 = [(random() - 0.5) * spread, -0.1, (random() - 0.5) * spread];
    return blade(foot, angle, length * (0.7 + 0.5 * random()), width, droop * (0.6 + 0.7 * random()));
  });
  return fromTriangles(blades.flat(), 60);
}

/** Three maize plants of one hill: upright leaves that arch over. */
const MAIZE: Geometry = merge(
  ...[0, 1, 2].map((i) => {
    const plant = tuft(5, 2.1, 0.13, 0.42, 0.1, 60 + i);
    const [x, z] = [(i % 2) * 1.1 - 0.5, i < 2 ? -0.4 : 0.4];
    return translate(plant, [x, 0, z]);
  }),
);
const REED: Geometry = tuft(9, 2.3, 0.07, 0.22, 0.9, 71);
/** A banana clump: broad leaves on short trunks. */
const BANANA: Geometry = merge(
  tuft(8, 3.6, 0.62, 0.4, 0.5, 81),
  ...[
    [1.4, 0.5],
    [-0.9, 1.2],
  ].map(([x, z], i) => {
    const plant = tuft(7, 2.8, 0.55, 0.45, 0.4, 83 + i);
    return translate(plant, [x!, 0, z!]);
  }),
);

const MAIZE_FIELDS: readonly PlanRectangle[] = [
  { west: 282, east: 352, south: -70, north: 60 },
  { west: 1195, east: 1250, south: 120, north: 230 },
  { west: 1378, east: 1440, south: 60, north: 150 },
  { west: 1446, east: 1536, south: -226, north: -136 },
];
const BANANA_STRIPS: readonly (readonly [PlanRectangle, number])[] = [
  [{ west: 300, east: 345, south: 80, north: 300 }, 34],
  [{ west: 62, east: 118, south: -260, north: -45 }, 36],
  [{ west: 1372, east: 1410, south: -240, north: -45 }, 26],
];
const REED_BEDS: readonly (readonly [PlanRectangle, number])[] = [
  [{ west: 215, east: 420, south: -340, north: 400 }, 560],
  [{ west: 110, east: 215, south: -300, north: 320 }, 260],
  [{ west: 1150, east: 1300, south: -60, north: 420 }, 400],
];

/** Random points of a rectangle whose ground lies between two levels. */
const between = (area: PlanRectangle, count: number, low: number, high: number, seed: number): Point3[] =>
  strewnOverLand(area, count, seed).filter(([, level]) => level > low && level < high);

/** Plants the bars and the wet edges. */
export function addCrops(part: PartBuilder): void {
  const dry = WATER_LEVEL + 1.1;
  const maize = MAIZE_FIELDS.flatMap((field) => plantedRows(field, 3.8, 3.1, landLevel)).filter(
    ([, level]) => level > dry,
  );
  const bananas = BANANA_STRIPS.flatMap(([area, count], i) => between(area, count, dry - 0.3, 9, 90 + i));
  const reeds = REED_BEDS.flatMap(([area, count], i) =>
    between(area, count, WATER_LEVEL - 0.15, WATER_LEVEL + 0.75, 95 + i),
  );
  const grown = (points: readonly Point3[], seed: number, spread: number): Matrix4[] =>
    scatter(points, seed, spread);
  part.repeat('maize', MAIZE, grown(maize, 61, 0.3));
  part.repeat('maize', BANANA, grown(bananas, 62, 0.3));
  part.repeat('reed', REED, grown(reeds, 63, 0.5));
}
