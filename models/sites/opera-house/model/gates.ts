// Wrought-iron gates of the five arches, their leaves folded open against the jambs (dossier, section 3.3).
import type { Point3 } from '../../../../src/base/index.ts';
import { type Geometry, merge, mirrorX } from '../../../kit/geometry.ts';
import { box, lathe, tube } from '../../../kit/solids.ts';
import { translate } from '../../../kit/geometry.ts';
import { BAY, HEIGHTS } from './dimensions.ts';

/** 2.2 m high (section 3.3); the width of a leaf, its bars and its distance from the jamb are [estimate]s. */
const GATE = { height: 2.2, leaf: 1.02, bars: 8, off: 0.07, bar: 0.011 } as const;
const FOOT = HEIGHTS.platform + 0.06;

/** Both leaves of one gate, hung at z = 0 and opened towards −z, about the bay's axis. */
export function gate(close: boolean): Geometry {
  const leaf = openLeaf(close);
  return merge(leaf, mirrorX(leaf));
}

function openLeaf(close: boolean): Geometry {
  const x = BAY.clearWidth / 2 - GATE.off;
  const at = (along: number, up: number): Point3 => [x, FOOT + up, -0.03 - along];
  const rail = (up: number, half: number): Geometry =>
    box([x - half, FOOT + up - half, -0.03 - GATE.leaf], [x + half, FOOT + up + half, -0.03]);
  const post = (along: number, top: number, half: number): Geometry =>
    box([x - half, FOOT, -0.03 - along - half], [x + half, FOOT + top, -0.03 - along + half]);
  const arch = (along: number): number =>
    GATE.height - 0.34 + 0.26 * Math.sin((Math.PI / 2) * (1 - along / GATE.leaf));
  const step = GATE.leaf / GATE.bars;
  const bars = Array.from({ length: GATE.bars - 1 }, (_, i) =>
    post((i + 1) * step, arch((i + 1) * step), GATE.bar),
  );
  const spears = Array.from({ length: GATE.bars + 1 }, (_, i) => {
    const along = i * step;
    const top = i === 0 || i === GATE.bars ? GATE.height : arch(along) + 0.16;
    return translate(
      lathe(
        [
          [0.012, top - 0.16],
          [0.026, top - 0.1],
          [0, top],
        ],
        4,
      ),
      [x, FOOT, -0.03 - along],
    );
  });
  const scrolls = Array.from({ length: 4 }, (_, i) =>
    [0.28, 1.2].map((up) => scroll(at(step * (2 * i + 1), up), close)),
  ).flat();
  const bow = tube(
    Array.from({ length: 7 }, (_, i) => at((GATE.leaf * i) / 6, arch((GATE.leaf * i) / 6))),
    0.018,
    close ? 6 : 4,
  );
  return merge(
    post(0, GATE.height - 0.16, 0.022),
    post(GATE.leaf, GATE.height - 0.16, 0.022),
    ...[0.05, 0.52, 0.98, 1.44].map((up) => rail(up, 0.016)),
    ...bars,
    ...spears,
    ...scrolls,
    bow,
  );
}

/** A pair of C-scrolls back to back round a bar, in the plane of the leaf. */
function scroll([x, y, z]: Point3, close: boolean): Geometry {
  const steps = close ? 14 : 7;
  const half = (side: number): Geometry =>
    tube(
      Array.from({ length: steps + 1 }, (_, i): Point3 => {
        const t = (i / steps) * 2 - 1;
        const turn = Math.sign(t) * Math.abs(t) * Math.PI * 1.25;
        const radius = 0.1 * (1 - 0.55 * Math.abs(t));
        return [
          x,
          y + 0.115 * Math.sin((Math.PI / 2) * t) + radius * 0.55 * Math.sin(turn * 1.4),
          z + side * (0.012 + 0.1 * (1 - Math.cos(turn)) * 0.5),
        ];
      }),
      0.009,
      4,
    );
  return merge(half(1), half(-1));
}
