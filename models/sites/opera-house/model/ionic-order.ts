// One column of the giant order, standing at its true height (dossier/opera-house.md, section 3.4): Attic base, shaft
// cabled at the foot and fluted above its ring, capital with diagonal volutes, garlands and a hollow-sided abacus.
import type { Point3 } from '../../../../src/base/index.ts';
import { ionicColumn } from '../../../kit/classical-order.ts';
import { type Geometry, merge } from '../../../kit/geometry.ts';
import type { Level } from '../../../kit/model.ts';
import type { Point2 } from '../../../kit/outline.ts';
import { box, lathe, loft } from '../../../kit/solids.ts';
import { ORDER } from './dimensions.ts';
import { ionicCapital } from './ionic-capital.ts';

/** [estimate] Height of the cabled foot (section 3.4: about 0.8 m) and its number of cables; depths of the relief. */
const CABLED = { top: ORDER.shaftBottom + 0.8, count: 32, depth: 0.022 } as const;
const FLUTE_DEPTH = 0.028;

/** The column at a level; centred on the vertical axis. */
export function giantColumn(level: Level): Geometry {
  if (level === 'massing') return ionicColumn(ORDER, level);
  const close = level === 'close';
  return merge(atticBase(close), lowerShaft(close), flutedShaft(close), ionicCapital(close));
}

/** A quarter or half round as profile points, from one angle to another (degrees, 0 outwards, 90 up). */
function arc([x, y]: Point2, radius: number, from: number, to: number, steps: number): Point2[] {
  return Array.from({ length: steps + 1 }, (_, i): Point2 => {
    const angle = ((from + ((to - from) * i) / steps) * Math.PI) / 180;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
}

/** Plinth, torus, scotia between two fillets, torus. */
function atticBase(close: boolean): Geometry {
  const { bottom, shaftBottom, baseDiameter } = ORDER;
  const r = baseDiameter / 2;
  const plinth = bottom + 0.1;
  const steps = close ? 5 : 2;
  return merge(
    box([-r, bottom, -r], [r, plinth, r]),
    lathe(
      [
        ...arc([r - 0.07, plinth + 0.055], 0.055, -90, 90, steps),
        [r - 0.08, plinth + 0.11],
        [r - 0.08, plinth + 0.122],
        ...arc([r - 0.065, plinth + 0.152], 0.034, 240, 130, close ? 4 : 1),
        [r - 0.105, plinth + 0.178],
        [r - 0.105, plinth + 0.19],
        ...arc([r - 0.115, plinth + 0.217], 0.028, -90, 90, steps),
        [r - 0.135, plinth + 0.245],
        [r - 0.135, shaftBottom],
      ],
      close ? 22 : 16,
      40,
    ),
  );
}

/** Half the diameter at a height: upright for a third, then drawn in along a curve (entasis). */
function radiusAt(y: number): number {
  const { shaftBottom, shaftTop, lowerDiameter, upperDiameter } = ORDER;
  const t = (y - shaftBottom) / (shaftTop - shaftBottom);
  const taper = t < 0.33 ? 0 : ((t - 0.33) / 0.67) ** 1.6;
  return (lowerDiameter - (lowerDiameter - upperDiameter) * taper) / 2;
}

/** A ring of the shaft: `section` gives points of one flute as (part of its width, part of its depth). */
const ribbed = (y: number, count: number, section: readonly Point2[], depth: number): Point3[] =>
  Array.from({ length: count }, (_, flute) =>
    section.map(([across, down]): Point3 => {
      const angle = (-2 * Math.PI * (flute + across)) / count;
      const radius = radiusAt(y) - depth * down;
      return [radius * Math.cos(angle), y, radius * Math.sin(angle)];
    }),
  ).flat();

/** Apophyge, round cables, a smooth drum, and the ring that parts it from the flutes. */
function lowerShaft(close: boolean): Geometry {
  const { shaftBottom, ringTop } = ORDER;
  const segments = close ? 22 : 16;
  const at = (y: number, out = 0): Point2 => [radiusAt(y) + out, y];
  const cable: Point2[] = close
    ? [
        [0, 1],
        [0.2, 0.25],
        [0.5, 0],
        [0.8, 0.25],
      ]
    : [
        [0, 1],
        [0.5, 0],
      ];
  const foot = shaftBottom + 0.1;
  const row = (y: number, depth: number): Point3[] => ribbed(y, CABLED.count, cable, depth);
  return merge(
    lathe([at(shaftBottom - 0.01, 0.035), at(shaftBottom + 0.03, 0.03), at(foot), at(foot + 0.03)], segments),
    loft(
      [
        row(foot + 0.01, 0),
        row(foot + 0.05, CABLED.depth),
        row(CABLED.top - 0.06, CABLED.depth),
        row(CABLED.top - 0.02, CABLED.depth * 0.3),
        row(CABLED.top, 0),
      ],
      false,
      50,
    ),
    lathe(
      [
        at(CABLED.top - 0.02),
        at(CABLED.top, 0.012),
        at(CABLED.top + 0.03, 0.012),
        at(CABLED.top + 0.05),
        at(ringTop - 0.2),
        at(ringTop - 0.18, 0.016),
        at(ringTop - 0.15, 0.016),
        at(ringTop - 0.13, 0.01),
        at(ringTop - 0.12, 0.034),
        at(ringTop - 0.07, 0.046),
        at(ringTop - 0.02, 0.034),
        at(ringTop, 0.012),
        at(ringTop + 0.03, 0),
      ],
      segments,
      40,
    ),
  );
}

/** 24 shallow flutes with flat arrises and rounded ends, and the astragal under the capital. */
function flutedShaft(close: boolean): Geometry {
  const { ringTop, shaftTop, flutes } = ORDER;
  const section: Point2[] = close
    ? [
        [0, 0],
        [0.24, 0],
        [0.42, 0.85],
        [0.82, 0.85],
      ]
    : [
        [0, 0],
        [0.24, 0],
        [0.62, 1],
      ];
  const row = (y: number, part: number): Point3[] => ribbed(y, flutes, section, FLUTE_DEPTH * part);
  const [foot, head] = [ringTop + 0.07, shaftTop - 0.16];
  const middle = (close ? [0.35, 0.7] : [0.5]).map((t) => row(foot + (head - foot) * t, 1));
  const at = (y: number, out = 0): Point2 => [radiusAt(y) + out, y];
  return merge(
    loft(
      [
        row(ringTop + 0.02, 0),
        row(foot, 0),
        row(foot + 0.02, 0.6),
        row(foot + 0.06, 1),
        ...middle,
        row(head - 0.06, 1),
        row(head - 0.02, 0.6),
        row(head, 0),
        row(shaftTop - 0.1, 0),
      ],
      false,
      32,
    ),
    lathe(
      [
        at(shaftTop - 0.11),
        at(shaftTop - 0.1, 0.012),
        at(shaftTop - 0.075, 0.012),
        at(shaftTop - 0.07, 0.026),
        at(shaftTop - 0.045, 0.036),
        at(shaftTop - 0.02, 0.026),
        at(shaftTop, 0),
      ],
      close ? 22 : 16,
      40,
    ),
  );
}
