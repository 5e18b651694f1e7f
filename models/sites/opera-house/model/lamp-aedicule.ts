// The white pylon before a pavilion's base and the iron lamp on it (dossier/opera-house.md, section 3.6).
import type { Point3 } from '../../../../src/base/index.ts';
import { type Geometry, merge, translate } from '../../../kit/geometry.ts';
import type { Point2 } from '../../../kit/outline.ts';
import { box, chamferedBox, extrude, lathe, moulding, tube } from '../../../kit/solids.ts';
import { scrollConsole } from './consoles.ts';
import { HEIGHTS, PAVILION } from './dimensions.ts';
import { panelFrame } from './openings.ts';
import { keystone, swag, volute } from './ornament.ts';

/** Section 3.6; its back is in the base behind it. */
const PYLON = { half: 0.725, bottom: 1.85, top: 5.5, front: 3, back: 1.5, sillHalf: 1.1 } as const;
/** [estimate] Foot of the cap. */
const CAP = 5.02;
/** The lamp is 1.7 m tall; globes as on the standards. */
const LAMP = { height: 1.7, globe: 0.17 } as const;

const { axisX: X } = PAVILION;

/** The yellow pedestal block that comes down to the landing. */
export function aediculeBlock(full: boolean): Geometry {
  const [foot, { back, bottom, front }] = [HEIGHTS.landing - 0.1, PYLON];
  if (!full) return box([X - 0.85, foot, back], [X + 0.85, bottom, front]);
  return merge(
    box([X - 0.78, foot, back], [X + 0.78, bottom, front - 0.06]),
    chamferedBox([X - 0.85, foot, back], [X + 0.85, HEIGHTS.landing + 0.24, front], 0.04),
  );
}

/** Pylon, sill on brackets, panel, segmental scrolled cap with its keystone, on the viewer's right. */
export function aedicule(full: boolean, close: boolean): Geometry {
  const { half, bottom, top, front, back, sillHalf } = PYLON;
  if (!full) return box([X - half, bottom, back], [X + half, top, front]);
  const around = (reach: number): Point2[] => [
    [X - half - reach, -back],
    [X - half - reach, -front],
    [X + half + reach, -front],
    [X + half + reach, -back],
  ];
  return merge(
    chamferedBox([X - sillHalf, bottom - 0.06, back], [X + sillHalf, bottom + 0.1, front + 0.12], 0.03),
    chamferedBox([X - half - 0.06, bottom + 0.1, back], [X + half + 0.06, bottom + 0.32, front + 0.05], 0.03),
    box([X - half, bottom + 0.3, back], [X + half, CAP + 0.1, front]),
    ...[-1, 1].map((s) =>
      translate(scrollConsole({ width: 0.2, height: 0.42, reach: 0.16 }, close), [
        X + s * 0.92,
        bottom - 0.05,
        front - 0.06,
      ]),
    ),
    panelFrame([X - 0.54, 2.42, X + 0.54, 4.72], 0.07, front - 0.05, front + 0.05),
    panelFrame([X - 0.45, 2.51, X + 0.45, 4.63], 0.03, front - 0.05, front + 0.025),
    ...(close ? [translate(swag(0.34, 0.2, 0.055, 12), [X, 4.5, front])] : []),
    moulding(around(0), [
      [-0.05, CAP - 0.16],
      [0.03, CAP - 0.14],
      [0.03, CAP - 0.06],
      [0.09, CAP],
      [0.13, CAP + 0.02],
      [0.13, CAP + 0.09],
      [0.09, CAP + 0.12],
      [-0.1, CAP + 0.13],
    ]),
    cap(),
    ...([1, -1] as const).map((s) =>
      translate(volute(0.15, 0.1, s), [X + s * (half - 0.06), CAP + 0.24, front - 0.02]),
    ),
    translate(keystone(0.3, 0.5, 0.2), [X, CAP, front]),
  );
}

/** A round-headed block: moulded edge, sunk field. */
function cap(): Geometry {
  const { half, top, front, back } = PYLON;
  const segment = (grown: number): Point2[] => [
    [-half - grown + 0.02, CAP + 0.1],
    [half + grown - 0.02, CAP + 0.1],
    ...Array.from({ length: 15 }, (_, i): Point2 => {
      const t = (i / 14) * 2 - 1;
      return [-t * (half + grown - 0.02), CAP + 0.16 + (top - CAP - 0.16 + grown - 0.06) * (1 - t * t)];
    }),
  ];
  return translate(
    merge(
      extrude(segment(0), back, front - 0.02),
      extrude(segment(0.05), back, front + 0.08, [segment(-0.06)]),
    ),
    [X, 0, 0],
  );
}

/** A three-branch iron lamp standing on y = 0, `LAMP.height` tall: what is iron, and the white globes. */
export function threeBranchLamp(): { readonly iron: Geometry; readonly globes: Geometry } {
  const { height, globe } = LAMP;
  const stem = lathe(
    [
      [0.2, 0],
      [0.2, 0.06],
      [0.13, 0.1],
      [0.15, 0.2],
      [0.07, 0.3],
      [0.05, 0.5],
      [0.085, 0.6],
      [0.085, 0.64],
      [0.04, 0.72],
      [0.035, height - 2 * globe - 0.1],
      [0.09, height - 2 * globe - 0.03],
      [0.05, height - 2 * globe + 0.03],
    ],
    10,
  );
  const ball = lathe(
    [
      [0.06, -globe],
      [globe * 0.75, -globe * 0.66],
      [globe, 0],
      [globe * 0.75, globe * 0.66],
      [0, globe],
    ],
    12,
    80,
  );
  const angles = [90, 210, 330].map((degrees) => (degrees * Math.PI) / 180);
  const arms = angles.flatMap((angle) => {
    const at = (r: number, y: number): Point3 => [r * Math.cos(angle), y, r * Math.sin(angle)];
    return [
      tube([at(0.03, 0.66), at(0.2, 0.52), at(0.38, 0.56), at(0.44, 0.7), at(0.44, 0.84)], 0.024, 6),
      tube([at(0.03, 0.98), at(0.16, 0.98), at(0.24, 0.86), at(0.18, 0.76), at(0.12, 0.82)], 0.014, 5),
      translate(
        lathe(
          [
            [0.02, 0.8],
            [0.09, 0.88],
            [0.06, 0.92],
          ],
          8,
        ),
        at(0.44, 0),
      ),
    ];
  });
  return {
    iron: merge(stem, ...arms),
    globes: merge(
      translate(ball, [0, height - globe, 0]),
      ...angles.map((angle) =>
        translate(ball, [0.44 * Math.cos(angle), 0.9 + globe, 0.44 * Math.sin(angle)]),
      ),
    ),
  };
}
