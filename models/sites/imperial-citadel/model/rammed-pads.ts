// The rammed-earth pads of the Lê Trung hưng hall (dossier section 3.5, toggle B; hotspot 7): a trench through the
// platform's top with pads in section, and the plan of all 36 as a diagram.
import type { Point3 } from '../../../../src/base/index.ts';
import { fromTriangles, type Geometry, merge, type Triangle } from '../../../kit/geometry.ts';
import { gridSheet, type PlanRect, planRect } from '../../../kit/ground-grid.ts';
import type { ModelBuilder, PartBuilder } from '../../../kit/model.ts';
import { box, chamferedBox, quad } from '../../../kit/solids.ts';
import { seededRandom } from '../../../kit/random.ts';
import { CHAINAGE, KINH_THIEN } from './dimensions.ts';

const { top, pads } = KINH_THIEN;
const MIDDLE = CHAINAGE.kinhThien;
const { trench } = pads;

/** The trench in plan. */
export const TRENCH: PlanRect = planRect(
  -trench.eastWest / 2,
  MIDDLE - trench.northSouth / 2,
  trench.eastWest / 2,
  MIDDLE + trench.northSouth / 2,
);

/** Middle and size of the pad in column (−4…4) and row (0 south … 3 north): (x, north) and (east–west, north–south). */
function padAt(column: number, row: number): { x: number; north: number; width: number; depth: number } {
  const share = Math.abs(column) / ((pads.columns - 1) / 2);
  return {
    x: column * pads.pitch[0],
    north: MIDDLE + (row - (pads.rows - 1) / 2) * pads.pitch[1],
    width: pads.inner[0] + (pads.outer[0] - pads.inner[0]) * share,
    depth: pads.inner[1] + (pads.outer[1] - pads.inner[1]) * share,
  };
}

/** Adds trench, pads and plan; they are seen only where today is cut open. */
export function buildRammedPads(model: ModelBuilder): void {
  if (model.level === 'massing') return;
  const cut = { tile: 'kinh-thien', phases: ['today-cut'] } as const;
  const hole = model.part('rammed-trench', { ...cut, evidence: 'estimated' });
  addTrench(hole);
  const section = model.part('rammed-pads', { ...cut, evidence: 'sourced' });
  addPads(section);
  const plan = model.part('rammed-pads-plan', {
    ...cut,
    evidence: 'derived',
    reconstruction: true,
    solid: false,
  });
  plan.add('padOutline', ...outlines());
}

/** A wall of the trench from corner to corner (seen from inside left to right), in uneven layers. */
function addTrench(part: PartBuilder): void {
  const random = seededRandom(81);
  const [west, east] = TRENCH.x;
  const [south, north] = TRENCH.north;
  const bounds = trench.layers;
  for (let i = 0; i + 1 < bounds.length; i++) {
    // Every layer stands back a little from the one below: the walls are cut with a batter.
    const out = (y: number): number => -0.11 * (top - y);
    const [high, low] = [bounds[i]!, bounds[i + 1]!];
    const ring = (y: number, jut: number): Point3[] => {
      const d = out(y) + jut;
      return [
        [west - d, y, -(south - d)],
        [east + d, y, -(south - d)],
        [east + d, y, -(north + d)],
        [west - d, y, -(north + d)],
      ];
    };
    const jut = 0.012 * (random() - 0.5) - 0.015 * (i % 2);
    const material = i % 2 === 0 ? 'soil' : 'soilDark';
    const [upper, lower] = [ring(high, i === 0 ? 0 : jut), ring(low, jut)];
    const next = i + 2 < bounds.length ? ring(low, -0.03) : lower;
    const faces: Triangle[] = [...band(lower, upper), ...(next === lower ? [] : band(next, lower))];
    part.add(material, fromTriangles(faces, 5));
  }
  const floor = bounds[bounds.length - 1]!;
  const d = -0.11 * (top - floor) - 0.06;
  part.add(
    'soil',
    gridSheet([planRect(west - d - 0.1, south - d - 0.1, east + d + 0.1, north + d + 0.1)], floor),
  );
  // A kerb of planks keeps feet from the edge.
  const [w, h] = [0.16, 0.1];
  part.add(
    'timber',
    ...[
      [west - w, south - w, east + w, south],
      [west - w, north, east + w, north + w],
      [west - w, south, west, north],
      [east, south, east + w, north],
    ].map(([x0, n0, x1, n1]) => chamferedBox([x0!, top - 0.3, -n1!], [x1!, top + h, -n0!], 0.01)),
  );
}

/** The inside of a ring of four corners between two levels. */
const band = (lower: readonly Point3[], upper: readonly Point3[]): Triangle[] =>
  lower.flatMap((_, i) => {
    const j = (i + 1) % lower.length;
    return quad(lower[j]!, lower[i]!, upper[i]!, upper[j]!);
  });

/** The six pads that the trench meets, each cut off by its walls, in 81 layers of two earths. */
function addPads(part: PartBuilder): void {
  const random = seededRandom(2025);
  const layer = (pads.from - pads.to) / pads.layers;
  const clay: Geometry[] = [];
  const rubble: Geometry[] = [];
  for (const column of [-1, 0, 1])
    for (const row of [1, 2]) {
      const { x, north, width, depth } = padAt(column, row);
      // The middle pad was left standing longest; the others are cut closer to the wall.
      const reach = column === 0 && row === 2 ? depth : 0.5 * depth - trench.reveal;
      const towards = row === 1 ? 1 : -1;
      const far = north - (towards * depth) / 2;
      const near =
        far + towards * (column === 0 && row === 2 ? Math.min(reach, depth - 0.35) : depth / 2 + 0.45);
      for (let i = 0; i < pads.layers; i++) {
        const y = pads.to + i * layer;
        const jut = (i % 2 === 0 ? 0 : -0.014) + 0.01 * (random() - 0.5) - 0.05 * (i / pads.layers);
        const [n0, n1] = [Math.min(far, near), Math.max(far, near)];
        (i % 2 === 0 ? clay : rubble).push(
          layerBox([x - width / 2 - jut, y, -(n1 + jut)], [x + width / 2 + jut, y + layer, -(n0 - jut)]),
        );
      }
    }
  part.add('padClay', merge(...clay)).add('padRubble', merge(...rubble));
}

/** A box: its top shows where the next layer stands back, its underside where the one below does. */
const layerBox = (min: Point3, max: Point3): Geometry => box(min, max);

/** Pale frames on the platform's top, one a pad; where the trench lies only what is outside it. */
function outlines(): Geometry[] {
  const frames: Geometry[] = [];
  const half = (pads.columns - 1) / 2;
  const [low, high] = [top - 0.02, top + pads.outlineHeight];
  for (let column = -half; column <= half; column++)
    for (let row = 0; row < pads.rows; row++) {
      const { x, north, width, depth } = padAt(column, row);
      let [n0, n1] = [north - depth / 2, north + depth / 2];
      if (x + width / 2 > TRENCH.x[0] && x - width / 2 < TRENCH.x[1]) {
        const margin = 0.3;
        if (row === 1) n1 = Math.min(n1, TRENCH.north[0] - margin);
        if (row === 2) n0 = Math.max(n0, TRENCH.north[1] + margin);
      }
      const [x0, x1, w] = [x - width / 2, x + width / 2, pads.outlineWidth];
      frames.push(
        box([x0, low, -n0 - w], [x1, high, -n0]),
        box([x0, low, -n1], [x1, high, -n1 + w]),
        box([x0, low, -n1 + w], [x0 + w, high, -n0 - w]),
        box([x1 - w, low, -n1 + w], [x1, high, -n0 - w]),
      );
    }
  return frames;
}
