// NHÀ HÁT LỚN HÀ NỘI in raised Roman capitals with their Vietnamese marks (dossier/opera-house.md, section 3.7).
import { type Geometry, merge, translate } from '../../../kit/geometry.ts';
import { circle, type Point2 } from '../../../kit/outline.ts';
import { extrude } from '../../../kit/solids.ts';

/** What the tablet says today (section 3.7); the wording before 1954 is not known (section 5, no. 4). */
const NAME = 'NHÀ HÁT LỚN HÀ NỘI';
/** Stems, hairlines and serifs, as parts of the height of a capital; how far the letters stand out, metres. */
const STEM = 0.17;
const HAIR = 0.085;
const SERIF = 0.09;
const DEPTH = 0.06;
const GAP = 0.42;
const SPACE = 0.8;

/** A piece of a letter, an outline in a box 1 high with its foot at 0; a ring has a hole. */
interface Piece {
  readonly outline: readonly Point2[];
  readonly hole?: readonly Point2[];
}

interface Letter {
  readonly width: number;
  readonly pieces: readonly Piece[];
}

const bar = (x0: number, y0: number, x1: number, y1: number): Piece => ({
  outline: [
    [x0, y0],
    [x1, y0],
    [x1, y1],
    [x0, y1],
  ],
});

/** A slanting stroke from (x0, 0) to (x1, 1), `width` broad along the line. */
const slant = (x0: number, y0: number, x1: number, y1: number, width: number): Piece => ({
  outline: [
    [x0 - width / 2, y0],
    [x0 + width / 2, y0],
    [x1 + width / 2, y1],
    [x1 - width / 2, y1],
  ],
});

/** An upright stem with a serif at both ends. */
const stem = (x: number, width = STEM): Piece[] => [
  bar(x - width / 2, SERIF * 0.7, x + width / 2, 1 - SERIF * 0.7),
  ...[0, 1 - SERIF * 0.7].map((y) => bar(x - width / 2 - SERIF, y, x + width / 2 + SERIF, y + SERIF * 0.7)),
];

const oval = (x: number, y: number, rx: number, ry: number): Point2[] =>
  circle(1, 28).map(([cx, cy]): Point2 => [x + rx * cx, y + ry * cy]);

const LETTERS: Readonly<Record<string, Letter>> = {
  N: {
    width: 0.86,
    pieces: [...stem(0.15, HAIR), ...stem(0.71, HAIR), slant(0.71, 0, 0.16, 1, STEM * 1.1)],
  },
  H: { width: 0.9, pieces: [...stem(0.18), ...stem(0.72), bar(0.26, 0.47, 0.64, 0.47 + HAIR)] },
  A: {
    width: 0.94,
    pieces: [
      slant(0.13, SERIF * 0.6, 0.47, 1, HAIR),
      slant(0.77, SERIF * 0.6, 0.45, 1, STEM * 1.05),
      bar(0.25, 0.3, 0.66, 0.3 + HAIR),
      bar(0, 0, 0.28, SERIF * 0.7),
      bar(0.58, 0, 0.94, SERIF * 0.7),
    ],
  },
  T: {
    width: 0.78,
    pieces: [
      bar(0.39 - STEM / 2, SERIF * 0.7, 0.39 + STEM / 2, 1 - HAIR),
      bar(0.39 - STEM / 2 - SERIF, 0, 0.39 + STEM / 2 + SERIF, SERIF * 0.7),
      bar(0, 1 - HAIR, 0.78, 1),
      bar(0, 0.78, 0.06, 1 - HAIR),
      bar(0.72, 0.78, 0.78, 1 - HAIR),
    ],
  },
  L: {
    width: 0.7,
    pieces: [...stem(0.18), bar(0.26, 0, 0.7, HAIR), bar(0.64, HAIR, 0.7, 0.26)],
  },
  O: {
    width: 0.92,
    pieces: [{ outline: oval(0.46, 0.5, 0.46, 0.51), hole: oval(0.46, 0.5, 0.29, 0.44) }],
  },
  I: { width: 0.36, pieces: stem(0.18) },
};

/** Combining marks about x = 0 over a capital (or, the dot, under it). */
const MARKS: Readonly<Record<string, readonly Piece[]>> = {
  '\u0300': [slant(0.1, 1.06, -0.12, 1.26, 0.12)],
  '\u0301': [slant(-0.1, 1.06, 0.12, 1.26, 0.12)],
  '\u0302': [slant(-0.18, 1.06, -0.02, 1.24, 0.11), slant(0.18, 1.06, 0.02, 1.24, 0.11)],
  '\u031b': [
    {
      outline: [
        [0.3, 0.84],
        [0.42, 0.86],
        [0.52, 0.95],
        [0.53, 1.1],
        [0.43, 1.1],
        [0.42, 1.0],
        [0.34, 0.94],
      ],
    },
  ],
  '\u0323': [{ outline: oval(0, -0.13, 0.075, 0.075) }],
};

/** The name on one line, its back at z = 0, centred on x = 0, the feet of its capitals at y = 0, `height` metres high. */
export function nameLetters(height: number): Geometry {
  const pieces: Geometry[] = [];
  let x = 0;
  const cut = ({ outline, hole }: Piece, at: number): Geometry => {
    const put = (points: readonly Point2[]): Point2[] =>
      points.map(([px, py]): Point2 => [(at + px) * height, py * height]);
    return extrude(put(outline), -0.01, DEPTH, hole ? [put(hole)] : []);
  };
  for (const symbol of NAME) {
    const [head = ' ', ...marks] = [...symbol.normalize('NFD')];
    const letter = LETTERS[head];
    if (!letter) {
      x += SPACE;
      continue;
    }
    for (const piece of letter.pieces) pieces.push(cut(piece, x));
    for (const mark of marks) {
      const drawn = MARKS[mark];
      if (!drawn)
        throw new Error(`No mark ${mark.codePointAt(0)?.toString(16)} for the letters of the name.`);
      for (const piece of drawn) pieces.push(cut(piece, x + letter.width / 2));
    }
    x += letter.width + GAP;
  }
  return translate(merge(...pieces), [(-(x - GAP) * height) / 2, 0, 0]);
}
