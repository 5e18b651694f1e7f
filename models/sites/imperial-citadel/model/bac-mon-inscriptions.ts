// Bắc Môn's two inscriptions: the tablet 正北門 in its border of vine, and the plaque of 25 April 1882.
import type { Point3 } from '../../../../src/base/index.ts';
import { brushRelief } from '../../../kit/brush-relief.ts';
import { type Geometry, merge, translate } from '../../../kit/geometry.ts';
import type { Level } from '../../../kit/model.ts';
import { type Point2, rectangle } from '../../../kit/outline.ts';
import { curl, roundSection, taperedSweep } from '../../../kit/sculpture.ts';
import { chamferedBox, loft } from '../../../kit/solids.ts';
import { BAC, CHINH, PLAQUE_SIGNS } from './bac-mon-characters.ts';
import { onFace } from './bac-mon-frame.ts';
import { BAC_MON } from './dimensions.ts';
import { MON } from './doan-mon-characters.ts';

const { tablet, plaque } = BAC_MON;
const FIELD = 0.04;
const BORDER = 0.075;
const RELIEF = 0.028;

/** A slab round the origin: a sunk field `w` by `h` (half sizes) inside a flat border between two raised fillets. */
function slab(w: number, h: number, border: number): Geometry {
  const profile: readonly Point2[] = [
    [border + 0.03, -0.2],
    [border + 0.03, BORDER],
    [border + 0.018, BORDER + 0.016],
    [border + 0.002, BORDER + 0.016],
    [border - 0.006, BORDER],
    [0.03, BORDER],
    [0.022, BORDER + 0.014],
    [0.008, BORDER + 0.014],
    [0, BORDER],
    [-0.012, FIELD],
  ];
  return loft(
    profile.map(([out, z]) =>
      rectangle(-w - out, -h - out, w + out, h + out).map(([x, y]): Point3 => [x, y, z]),
    ),
    true,
    25,
  );
}

/** The tablet over the north mouth: three characters, read from the right, and the two stones that carry it. */
export function nameTablet(level: Level): Geometry {
  const { width, height, border, character, middle } = tablet;
  const pitch = width / 3.1;
  const words = [CHINH, BAC, MON].map((strokes, i) =>
    translate(brushRelief(strokes, character, RELIEF, level), [
      (1 - i) * pitch - character / 2,
      -character / 2,
      FIELD,
    ]),
  );
  const rests = [-0.7, 0.7].map((x) =>
    chamferedBox(
      [x - 0.11, -height / 2 - border - 0.13, -0.2],
      [x + 0.11, -height / 2 - border - 0.026, 0.075],
      0.012,
    ),
  );
  const pieces = [slab(width / 2, height / 2, border), ...words, ...rests];
  if (level === 'close') pieces.push(vine(width / 2, height / 2, border));
  return onFace('north', translate(merge(...pieces), [0, middle, 0]));
}

/** A stem that winds round the border and sends a curling tendril into every bend. */
function vine(w: number, h: number, border: number): Geometry {
  const pieces: Geometry[] = [];
  const [x, y] = [w + border / 2, h + border / 2];
  const z = BORDER + 0.004;
  const run = (from: Point2, to: Point2): void => {
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    const [ux, uy] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
    const waves = Math.max(1, Math.round(length / 0.3));
    const sway = border * 0.2;
    const point = (s: number, off: number): Point3 => [
      from[0] + ux * s - uy * off,
      from[1] + uy * s + ux * off,
      z,
    ];
    const stem = Array.from({ length: waves * 8 + 1 }, (_, i) => {
      const s = (length * i) / (waves * 8);
      return { at: point(s, sway * Math.sin((2 * Math.PI * i) / 8)), width: 0.014, height: 0.02 };
    });
    pieces.push(taperedSweep(stem, roundSection(5), 60, [0, 0, 1]));
    for (let i = 0; i < 2 * waves; i++) {
      const side = i % 2 === 0 ? -1 : 1;
      const s = (length * (i + 0.25)) / (2 * waves);
      const path = curl([0, 0, 0], [1, 0], border * 0.34, border * 0.05, side * 40, -side * 380, 11);
      pieces.push(
        taperedSweep(
          path.map(([a, b], k) => ({
            at: point(s + a, -side * sway * 0.7 + b),
            width: 0.019 - 0.001 * k,
            height: 0.022 - 0.001 * k,
          })),
          roundSection(5),
          60,
          [0, 0, 1],
        ),
      );
    }
  };
  run([-x, y], [x, y]);
  run([x, -y], [-x, -y]);
  run([x, y], [x, -y]);
  run([-x, -y], [-x, y]);
  return merge(...pieces);
}

/** The plaque beside the mouth: "25 AVRIL 1882" in raised letters. */
export function datePlaque(level: Level): Geometry {
  const { width, height, x, middle, letter } = plaque;
  const pieces = [slab(width / 2 - 0.09, height / 2 - 0.09, 0.06)];
  const write = (text: string, y: number, size: number): void => {
    const advance = size * 0.74;
    [...text].forEach((sign, i) => {
      const strokes = PLAQUE_SIGNS[sign];
      if (!strokes) return;
      pieces.push(
        translate(brushRelief(strokes, size, 0.026, level), [
          (i - text.length / 2) * advance + size * 0.04,
          y,
          FIELD,
        ]),
      );
    });
  };
  write('25 AVRIL', 0.04, letter);
  write('1882', -0.18, letter * 1.15);
  // East is to the left as the north face is seen.
  return onFace('north', translate(merge(...pieces), [-x, middle, 0]));
}
