// The bamboo scaffold of the conversion, 1962–66, before the middle of the façade (section 6). That there was building
// work is sourced; how it was scaffolded is estimated.
import { Matrix4, Quaternion, Vector3 } from 'three';
import type { Point3 } from '../../../../src/base/index.ts';
import type { ModelBuilder } from '../../../kit/model.ts';
import { seededRandom } from '../../../kit/random.ts';
import { chamferedBox, lathe } from '../../../kit/solids.ts';
import { BAY, LEVEL, PORCH } from './dimensions.ts';

/** A run of scaffold: between two x, from a foot to a head, its two rows at these z. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly foot: number;
  readonly head: number;
  readonly rows: readonly [number, number];
}

const RUNS: readonly Run[] = [
  { from: -4 * BAY - 0.3, to: -5.3, foot: 0.3, head: LEVEL.corniceTop + 1.4, rows: [1, 2.1] },
  { from: -PORCH.halfWidth + 0.5, to: PORCH.halfWidth - 0.5, foot: PORCH.top, head: 19.4, rows: [1.5, 2.6] },
  { from: 5.3, to: 4 * BAY + 0.3, foot: 0.3, head: LEVEL.corniceTop + 1.4, rows: [1, 2.1] },
];
const POLE_RADIUS = 0.045;
const LIFT = 1.9;
const STEP = 1.65;

/** A metre of bamboo along +y, its knots standing out. */
const bamboo = () =>
  lathe(
    [0, 0.24, 0.25, 0.27, 0.28, 0.74, 0.75, 0.77, 0.78, 1].map((y, i) => [
      POLE_RADIUS * ([2, 3, 6, 7].includes(i) ? 1.14 : 1),
      y,
    ]),
    7,
    60,
  );

/** The motion that lays a metre of pole from one point to another. */
function pole(from: Point3, to: Point3): Matrix4 {
  const [a, b] = [new Vector3(...from), new Vector3(...to)];
  const way = b.clone().sub(a);
  const length = way.length();
  const turn = new Quaternion().setFromUnitVectors(new Vector3(0, 1, 0), way.normalize());
  return new Matrix4().compose(a, turn, new Vector3(1, length, 1));
}

/** Adds the scaffold to the phase of the conversion. */
export function addScaffold(builder: ModelBuilder): void {
  if (builder.level === 'massing') return;
  const part = builder.part('scaffold', {
    evidence: 'estimated',
    tile: 'scaffold',
    phases: ['conversion-1962'],
    solid: false,
  });
  const random = seededRandom(62);
  const poles: Matrix4[] = [];
  const planks: Matrix4[] = [];
  for (const { from, to, foot, head, rows } of RUNS) {
    const bays = Math.max(2, Math.round((to - from) / STEP));
    const x = (i: number): number => from + ((to - from) * i) / bays;
    for (let i = 0; i <= bays; i++) {
      for (const z of rows) {
        const lean = 0.08 * (random() - 0.5);
        poles.push(pole([x(i), foot, z], [x(i) + lean, head + 0.7 * random(), z]));
      }
    }
    const lifts = Math.floor((head - foot) / LIFT);
    for (let lift = 1; lift <= lifts; lift++) {
      const y = foot + lift * LIFT;
      rows.forEach((z, row) => {
        const out = row === 0 ? -0.09 : 0.09;
        poles.push(pole([from - 0.4 - 0.3 * random(), y, z + out], [to + 0.4, y + 0.05, z + out]));
      });
      for (let i = 0; i <= bays; i++) {
        poles.push(pole([x(i) + 0.09, y + 0.09, rows[0] - 0.5], [x(i) + 0.09, y + 0.09, rows[1] + 0.35]));
      }
      if (lift % 2 === 0 || lift === lifts) {
        for (const z of [rows[0] + 0.22, rows[0] + 0.6]) {
          planks.push(
            new Matrix4()
              .makeTranslation((from + to) / 2, y + 0.14, z)
              .multiply(new Matrix4().makeScale(to - from + 0.5 * random(), 1, 1)),
          );
        }
      }
    }
    // Crossed braces on the outer row.
    for (let lift = 0; lift + 2 <= lifts; lift += 2) {
      const [low, high] = [foot + lift * LIFT, foot + (lift + 2) * LIFT];
      poles.push(
        pole([from, low, rows[1] + 0.2], [to, high, rows[1] + 0.2]),
        pole([to, low, rows[1] + 0.29], [from, high, rows[1] + 0.29]),
      );
    }
  }
  part.repeat('bamboo', bamboo(), poles);
  part.repeat('timber', chamferedBox([-0.5, 0, -0.16], [0.5, 0.045, 0.16], 0.008), planks);
}
