// The builder's plate over the track: 1899–1902 · DAYDÉ & PILLÉ · PARIS, in raised letters drawn as strokes.
import { type Geometry, merge, place } from '../../../kit/geometry.ts';
import type { ModelBuilder } from '../../../kit/model.ts';
import type { Point2 } from '../../../kit/outline.ts';
import { box, chamferedBox } from '../../../kit/solids.ts';
import { bar } from '../../../kit/steel-member.ts';
import * as dim from './dimensions.ts';

/** Strokes of the letters needed, on a field 0–1 wide and 0–1 high (the accent stands above). */
const STROKES: Readonly<Record<string, readonly (readonly Point2[])[]>> = {
  A: [
    [
      [0, 0],
      [0.5, 1],
      [1, 0],
    ],
    [
      [0.2, 0.38],
      [0.8, 0.38],
    ],
  ],
  D: [
    [
      [0, 0],
      [0, 1],
      [0.6, 1],
      [1, 0.7],
      [1, 0.3],
      [0.6, 0],
      [0, 0],
    ],
  ],
  E: [
    [
      [1, 0],
      [0, 0],
      [0, 1],
      [1, 1],
    ],
    [
      [0, 0.5],
      [0.75, 0.5],
    ],
  ],
  É: [
    [
      [1, 0],
      [0, 0],
      [0, 1],
      [1, 1],
    ],
    [
      [0, 0.5],
      [0.75, 0.5],
    ],
    [
      [0.4, 1.15],
      [0.75, 1.35],
    ],
  ],
  I: [
    [
      [0.5, 0],
      [0.5, 1],
    ],
  ],
  L: [
    [
      [0, 1],
      [0, 0],
      [0.9, 0],
    ],
  ],
  P: [
    [
      [0, 0],
      [0, 1],
      [0.7, 1],
      [1, 0.8],
      [0.7, 0.5],
      [0, 0.5],
    ],
  ],
  R: [
    [
      [0, 0],
      [0, 1],
      [0.7, 1],
      [1, 0.8],
      [0.7, 0.5],
      [0, 0.5],
    ],
    [
      [0.45, 0.5],
      [1, 0],
    ],
  ],
  S: [
    [
      [1, 0.85],
      [0.7, 1],
      [0.25, 1],
      [0, 0.78],
      [0.25, 0.53],
      [0.75, 0.47],
      [1, 0.22],
      [0.7, 0],
      [0.2, 0],
      [0, 0.15],
    ],
  ],
  Y: [
    [
      [0, 1],
      [0.5, 0.5],
      [1, 1],
    ],
    [
      [0.5, 0.5],
      [0.5, 0],
    ],
  ],
  '&': [
    [
      [1, 0],
      [0.2, 0.75],
      [0.35, 1],
      [0.6, 0.95],
      [0.6, 0.75],
      [0.05, 0.3],
      [0.2, 0],
      [0.6, 0],
      [1, 0.4],
    ],
  ],
  '1': [
    [
      [0.2, 0.78],
      [0.55, 1],
      [0.55, 0],
    ],
  ],
  '8': [
    [
      [0.5, 0.52],
      [0.1, 0.75],
      [0.3, 1],
      [0.7, 1],
      [0.9, 0.75],
      [0.5, 0.52],
      [0, 0.25],
      [0.25, 0],
      [0.75, 0],
      [1, 0.25],
      [0.5, 0.52],
    ],
  ],
  '9': [
    [
      [0.9, 0.6],
      [0.6, 0.45],
      [0.1, 0.6],
      [0.1, 0.85],
      [0.4, 1],
      [0.8, 0.95],
      [0.9, 0.6],
      [0.7, 0.15],
      [0.3, 0],
    ],
  ],
  '0': [
    [
      [0.5, 0],
      [0.05, 0.3],
      [0.05, 0.7],
      [0.5, 1],
      [0.95, 0.7],
      [0.95, 0.3],
      [0.5, 0],
    ],
  ],
  '2': [
    [
      [0.05, 0.8],
      [0.35, 1],
      [0.75, 0.95],
      [0.9, 0.7],
      [0, 0],
      [1, 0],
    ],
  ],
  '–': [
    [
      [0.1, 0.45],
      [0.9, 0.45],
    ],
  ],
};

const STROKE_METRES = 0.018;
const RAISED_METRES = 0.02;

/** A line of raised letters centred on x = 0, its foot at `y`, on the plane z = 0 facing +z. */
function line(text: string, y: number, height: number): Geometry {
  const width = height * 0.6;
  const advance = height * 0.86;
  const letters = [...text];
  const start = (-advance * letters.length) / 2 + (advance - width) / 2;
  return merge(
    ...letters.flatMap((letter, i) =>
      (STROKES[letter] ?? []).flatMap((stroke) =>
        stroke.slice(1).map((to, k) => {
          const at = ([u, v]: Point2): readonly [number, number, number] => [
            start + i * advance + u * width,
            y + v * height,
            RAISED_METRES / 2,
          ];
          return bar(at(stroke[k]!), at(to), RAISED_METRES, STROKE_METRES);
        }),
      ),
    ),
  );
}

const PLATE = { width: 1.6, height: 0.55 } as const;
/** Height of the plate's middle: on the portal strut (section 10, 1). */
const PLATE_LEVEL = 22.4;
/** The plate hangs this far in front of the portal's middle plane. */
const STAND_OFF = 0.14;

/** Adds a plate on the western portal of every standing unit, facing travellers from Hanoi. */
export function addPlates(site: ModelBuilder): void {
  const portals = dim.STANDING_UNITS.map((unit) =>
    place([dim.unitPierX(unit) - STAND_OFF, PLATE_LEVEL, 0], -90),
  );
  const { width, height } = PLATE;
  const plate = chamferedBox([-width / 2, -height / 2, -0.03], [width / 2, height / 2, 0], 0.012);
  const edge = 0.02;
  const border = [
    box([-width / 2, height / 2 - edge, 0], [width / 2, height / 2, 0.015]),
    box([-width / 2, -height / 2, 0], [width / 2, -height / 2 + edge, 0.015]),
    box([-width / 2, -height / 2 + edge, 0], [-width / 2 + edge, height / 2 - edge, 0.015]),
    box([width / 2 - edge, -height / 2 + edge, 0], [width / 2, height / 2 - edge, 0.015]),
  ];
  if (site.level !== 'massing') {
    site
      .part('builders-plate', { evidence: 'sourced', tile: 'trusses' })
      .repeat('plate', merge(plate, ...border), portals)
      .repeat(
        'letters',
        merge(line('1899–1902', 0.12, 0.09), line('DAYDÉ & PILLÉ', -0.045, 0.1), line('PARIS', -0.2, 0.09)),
        portals,
      );
  }
  site.anchor('builders-plate', [dim.unitPierX(1) - STAND_OFF, PLATE_LEVEL, 0]);
}
