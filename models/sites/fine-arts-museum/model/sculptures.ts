// Quiet sculptures on plinths round the lawn.
import { type Geometry, merge, translate } from '../../../kit/geometry.ts';
import type { ModelBuilder } from '../../../kit/model.ts';
import type { Point2 } from '../../../kit/outline.ts';
import { chamferedBox, lathe, tube } from '../../../kit/solids.ts';

/** Quiet forms on plinths (their number and places from memory, section 3.1, M). */
export function addSculptures(builder: ModelBuilder): void {
  if (builder.level === 'massing') return;
  const part = builder.part('sculptures', { evidence: 'estimated', tile: 'garden', phases: ['today'] });
  const round = 18;
  const forms: readonly {
    readonly at: Point2;
    readonly material: 'granite' | 'bronze';
    readonly form: Geometry;
  }[] = [
    { at: [-11.2, 9.2], material: 'granite', form: standingStone() },
    { at: [7.6, 9.4], material: 'bronze', form: seatedForm(round) },
    {
      at: [17.5, 9.3],
      material: 'granite',
      form: lathe(
        [
          [0.1, 0],
          [0.5, 0.35],
          [0.62, 0.8],
          [0.45, 1.3],
          [0.12, 1.6],
        ],
        round,
        60,
      ),
    },
    { at: [5.5, 20], material: 'bronze', form: ringForm(round) },
    {
      at: [-7.6, 31],
      material: 'granite',
      form: lathe(
        [
          [0.4, 0],
          [0.3, 0.5],
          [0.5, 1],
          [0.25, 1.5],
          [0.38, 1.9],
          [0.1, 2.1],
        ],
        round,
        60,
      ),
    },
    { at: [-17.5, 30], material: 'bronze', form: seatedForm(round) },
    { at: [-17.5, 42], material: 'granite', form: standingStone() },
  ];
  for (const { at, material, form } of forms) {
    part.add('step', chamferedBox([at[0] - 0.55, 0, at[1] - 0.55], [at[0] + 0.55, 0.85, at[1] + 0.55], 0.03));
    part.add(material, translate(form, [at[0], 0.84, at[1]]));
  }
}

const standingStone = (): Geometry =>
  merge(
    chamferedBox([-0.32, 0, -0.22], [0.32, 1.5, 0.22], 0.12),
    translate(chamferedBox([-0.45, 0, -0.18], [0.2, 0.5, 0.18], 0.12), [0.1, 1.45, 0]),
  );

const seatedForm = (round: number): Geometry =>
  merge(
    lathe(
      [
        [0.5, 0],
        [0.55, 0.3],
        [0.35, 0.7],
        [0.3, 1],
        [0.12, 1.2],
      ],
      round,
      60,
    ),
    translate(
      lathe(
        [
          [0.08, 0],
          [0.2, 0.12],
          [0.21, 0.26],
          [0.1, 0.42],
        ],
        round,
        70,
      ),
      [0.05, 1.16, 0.06],
    ),
  );

const ringForm = (round: number): Geometry =>
  tube(
    Array.from({ length: round + 1 }, (_, i) => {
      const angle = (2 * Math.PI * i) / round - Math.PI / 2;
      return [0.62 * Math.cos(angle), 0.78 + 0.62 * Math.sin(angle), 0.1 * Math.sin(2 * angle)] as const;
    }),
    0.15,
    8,
  );
