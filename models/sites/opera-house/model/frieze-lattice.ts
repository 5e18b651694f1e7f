// Openwork guilloche panels of the frieze and where they sit, over the bays below them (dossier, section 3.7).
import type { Matrix4 } from 'three';
import type { Point3 } from '../../../../src/base/index.ts';
import { type Geometry, merge, place } from '../../../kit/geometry.ts';
import { box, sweepSection } from '../../../kit/solids.ts';
import { BAY, FLANK, PAVILION, REAR, RETURN_COLUMNS } from './dimensions.ts';
import { boss } from './ornament.ts';

/** Half-length and half-height of a panel (1.9 × 0.5 m), width of its frame, waves of the plait; middle of the frieze. */
const PANEL = { half: 0.95, rise: 0.25, edge: 0.05, waves: 2.5 } as const;
export const LATTICE_Y = 13.95;

/** Two ribbons plaited round bosses in a frame, its back at z = 0. */
export function lattice(): Geometry {
  const { half, rise, edge, waves } = PANEL;
  const [inner, swing] = [half - edge, rise - edge - 0.04];
  const steps = 16;
  const ribbon = (side: number): Geometry =>
    sweepSection(
      Array.from({ length: steps + 1 }, (_, i): Point3 => {
        const t = i / steps;
        return [
          -inner + 2 * inner * t,
          side * swing * Math.cos(2 * Math.PI * waves * t),
          0.035 + side * 0.008,
        ];
      }),
      [
        [-0.018, -0.032],
        [0.018, -0.032],
        [0.018, 0.032],
        [-0.018, 0.032],
      ],
      60,
    );
  const eyes = Array.from({ length: 2 * waves - 1 }, (_, i) => {
    const x = -inner + (2 * inner * (i + 1)) / (2 * waves);
    return boss(
      [
        [0.06, 0.005],
        [0.055, 0.04],
        [0, 0.06],
      ],
      6,
      [x, 0],
    );
  });
  return merge(
    box([-half, -rise, -0.01], [half, -rise + edge, 0.06]),
    box([-half, rise - edge, -0.01], [half, rise, 0.06]),
    ...[-1, 1].map((s) =>
      box(
        [s * (half - edge / 2) - edge / 2, -rise + edge, -0.01],
        [s * (half - edge / 2) + edge / 2, rise - edge, 0.06],
      ),
    ),
    ribbon(1),
    ribbon(-1),
    ...eyes,
  );
}

/** The dark of the roof void behind the openwork. */
export const latticeBack = (): Geometry =>
  box([-PANEL.half + 0.02, -PANEL.rise + 0.02, -0.01], [PANEL.half - 0.02, PANEL.rise - 0.02, 0.006]);

/** [estimate] Axes along z of the flanks' bays at each face of the frieze (x); the rear flank has seven. */
const REAR_FLANK = { from: FLANK.midBackZ - 0.6, to: REAR.cantZ + 0.2, bays: REAR.bays } as const;
const FLANK_BAYS: readonly (readonly [number, readonly number[]])[] = [
  [15, [(RETURN_COLUMNS.zs[0] + RETURN_COLUMNS.zs[1]) / 2]],
  [16.1, FLANK.bayZs],
  [FLANK.midX, [-46.9, -50, -53.1]],
  [
    16.1,
    Array.from(
      { length: REAR_FLANK.bays },
      (_, i) => REAR_FLANK.from + ((i + 0.5) * (REAR_FLANK.to - REAR_FLANK.from)) / REAR_FLANK.bays,
    ),
  ],
];

/** Two on each pavilion either side of its disc, one on each end bay, one over each bay of the flanks. */
export function latticePlaces(centreZ: number, pavilionZ: number): Matrix4[] {
  const front = [-1, 1].flatMap((s) => [
    place([s * BAY.centres[4], LATTICE_Y, centreZ]),
    ...[-1.5, 1.5].map((dx) => place([s * PAVILION.axisX + dx, LATTICE_Y, pavilionZ])),
  ]);
  const flanks = FLANK_BAYS.flatMap(([x, zs]) =>
    zs.flatMap((z) => [place([x, LATTICE_Y, z], 90), place([-x, LATTICE_Y, z], -90)]),
  );
  return [...front, ...flanks];
}
