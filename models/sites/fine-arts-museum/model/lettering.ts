// Raised capital letters with Vietnamese marks, made of strokes: for the name board.
import { type Geometry, merge } from '../../../kit/geometry.ts';
import { beam } from '../../../kit/solids.ts';

/** Strokes of a letter in a box 1 high: x0, y0, x1, y1. */
type Strokes = readonly (readonly [number, number, number, number])[];

interface Letter {
  readonly width: number;
  readonly strokes: Strokes;
}

const BASE: Readonly<Record<string, Letter>> = {
  A: {
    width: 0.7,
    strokes: [
      [0, 0, 0.35, 1],
      [0.35, 1, 0.7, 0],
      [0.13, 0.35, 0.57, 0.35],
    ],
  },
  B: {
    width: 0.6,
    strokes: [
      [0, 0, 0, 1],
      [0, 1, 0.45, 1],
      [0.45, 1, 0.5, 0.55],
      [0, 0.52, 0.5, 0.52],
      [0.55, 0.5, 0.55, 0],
      [0, 0, 0.55, 0],
    ],
  },
  E: {
    width: 0.55,
    strokes: [
      [0, 0, 0, 1],
      [0, 1, 0.55, 1],
      [0, 0.52, 0.45, 0.52],
      [0, 0, 0.55, 0],
    ],
  },
  G: {
    width: 0.68,
    strokes: [
      [0.65, 0.9, 0.2, 1],
      [0.2, 1, 0, 0.75],
      [0, 0.75, 0, 0.25],
      [0, 0.25, 0.2, 0],
      [0.2, 0, 0.65, 0.05],
      [0.65, 0.05, 0.65, 0.45],
      [0.4, 0.45, 0.65, 0.45],
    ],
  },
  H: {
    width: 0.65,
    strokes: [
      [0, 0, 0, 1],
      [0.65, 0, 0.65, 1],
      [0, 0.5, 0.65, 0.5],
    ],
  },
  I: { width: 0.12, strokes: [[0.06, 0, 0.06, 1]] },
  M: {
    width: 0.8,
    strokes: [
      [0, 0, 0, 1],
      [0, 1, 0.4, 0.3],
      [0.4, 0.3, 0.8, 1],
      [0.8, 1, 0.8, 0],
    ],
  },
  N: {
    width: 0.66,
    strokes: [
      [0, 0, 0, 1],
      [0, 1, 0.66, 0],
      [0.66, 0, 0.66, 1],
    ],
  },
  O: {
    width: 0.7,
    strokes: [
      [0.2, 0, 0.5, 0],
      [0.5, 0, 0.7, 0.25],
      [0.7, 0.25, 0.7, 0.75],
      [0.7, 0.75, 0.5, 1],
      [0.5, 1, 0.2, 1],
      [0.2, 1, 0, 0.75],
      [0, 0.75, 0, 0.25],
      [0, 0.25, 0.2, 0],
    ],
  },
  T: {
    width: 0.6,
    strokes: [
      [0.3, 0, 0.3, 1],
      [0, 1, 0.6, 1],
    ],
  },
  U: {
    width: 0.64,
    strokes: [
      [0, 1, 0, 0.2],
      [0, 0.2, 0.16, 0],
      [0.16, 0, 0.48, 0],
      [0.48, 0, 0.64, 0.2],
      [0.64, 0.2, 0.64, 1],
    ],
  },
  V: {
    width: 0.68,
    strokes: [
      [0, 1, 0.34, 0],
      [0.34, 0, 0.68, 1],
    ],
  },
  Y: {
    width: 0.66,
    strokes: [
      [0, 1, 0.33, 0.5],
      [0.66, 1, 0.33, 0.5],
      [0.33, 0.5, 0.33, 0],
    ],
  },
};

/** Combining marks, round x = 0. */
const MARKS: Readonly<Record<string, Strokes>> = {
  '\u0300': [[-0.15, 1.3, 0.1, 1.12]],
  '\u0302': [
    [-0.2, 1.1, 0, 1.28],
    [0, 1.28, 0.2, 1.1],
  ],
  '\u0303': [
    [-0.22, 1.14, -0.08, 1.24],
    [-0.08, 1.24, 0.08, 1.14],
    [0.08, 1.14, 0.22, 1.24],
  ],
  '\u0309': [
    [-0.06, 1.3, 0.08, 1.28],
    [0.08, 1.28, 0, 1.1],
  ],
  '\u0323': [[-0.05, -0.2, 0.05, -0.2]],
};

const GAP = 0.22;
const SPACE = 0.42;

/**
 * A line of raised letters in the plane z = 0, standing out towards +z, centred on x = 0 with its foot at y = 0.
 * It is narrowed to `maxWidthMetres` where it would be longer.
 */
export function lettering(text: string, heightMetres: number, maxWidthMetres: number): Geometry {
  const strokes: [number, number, number, number][] = [];
  let x = 0;
  for (const symbol of text) {
    const [head = ' ', ...marks] = [...symbol.normalize('NFD')];
    const letter = BASE[head];
    if (!letter) {
      x += SPACE;
      continue;
    }
    const middle = x + letter.width / 2;
    for (const [x0, y0, x1, y1] of letter.strokes) strokes.push([x + x0, y0, x + x1, y1]);
    for (const mark of marks) {
      for (const [x0, y0, x1, y1] of MARKS[mark] ?? []) strokes.push([middle + x0, y0, middle + x1, y1]);
    }
    x += letter.width + GAP;
  }
  const length = x - GAP;
  const across = Math.min(heightMetres, maxWidthMetres / length);
  const thickness = heightMetres * 0.13;
  return merge(
    ...strokes.map(([x0, y0, x1, y1]) =>
      beam(
        [(x0 - length / 2) * across, y0 * heightMetres, 0.01],
        [(x1 - length / 2) * across, y1 * heightMetres, 0.01],
        x0 === x1 ? thickness : 0.03,
        x0 === x1 ? 0.03 : thickness,
      ),
    ),
  );
}
