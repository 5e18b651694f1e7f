// The framed window of a pavilion with all that belongs to it, its wall's face at z = 0 (dossier, section 3.6).
import { type Geometry, merge, translate } from '../../../kit/geometry.ts';
import type { Point2 } from '../../../kit/outline.ts';
import { box, chamferedBox, extrude, moulding } from '../../../kit/solids.ts';
import { scrollConsole } from './consoles.ts';
import { type Opening, surround } from './openings.ts';
import { keystone, reliefPanel, shield, swag, volute } from './ornament.ts';
import { turnedBaluster } from './turned-baluster.ts';

/** Clear opening of the window. */
export const PAVILION_WINDOW: Opening = { width: 1.15, sill: 7.55, crown: 10.45, rise: 0 };
/** Half-width of the white frame, its foot, and the top of the architrave over it. */
const FRAME = { half: 1.025, foot: 6.95, top: 10.95 } as const;
/** Straight cornice over the frame, 2.3 m wide. */
const HOOD = { half: 0.9, bottom: 11.1, top: 11.65, reach: 0.36 } as const;
const CARTOUCHE = { bottom: 11.65, top: 12.7 } as const;
/** White panel below the sill. */
const APRON = { half: 0.7, bottom: 4.8, top: 6.5, notch: 0.14 } as const;

/** A moulding across a wall and back into it at both ends. */
const shelf = (half: number, profile: readonly Point2[]): Geometry =>
  moulding(
    [
      [-half, 0.06],
      [-half, 0],
      [half, 0],
      [half, 0.06],
    ],
    profile,
  );

/** White stone of the window: frame, sill with its little balustrade, hood on consoles, cartouche, apron. */
export function windowStone(close: boolean): Geometry {
  return merge(architrave(), sillZone(close), hood(close), cartouche(close), apron());
}

/** Flat frame, moulded inner edge, and ears at its head. */
function architrave(): Geometry {
  const { half, foot, top } = FRAME;
  const ring = (grown: number, width: number, depth: number): Geometry =>
    surround(
      {
        ...PAVILION_WINDOW,
        sill: 7.5,
        width: PAVILION_WINDOW.width + 2 * grown,
        crown: PAVILION_WINDOW.crown + grown,
      },
      width,
      -0.3,
      depth,
    );
  const edge = half - 0.14;
  return merge(
    ring(-0.015, 0.105, 0.07),
    ring(0.09, 0.1, 0.1),
    ring(0.19, 0.05, 0.15),
    surround({ width: 1.63, sill: foot, crown: 10.69, rise: 0 }, half - 0.815, -0.05, 0.06),
    ...[-1, 1].map((s) => box([s * edge - 0.06, 7.1, -0.05], [s * edge + 0.06, 10.3, 0.09])),
    box([-half - 0.06, 10.69, -0.05], [half + 0.06, top - 0.08, 0.11]),
    box([-half - 0.1, top - 0.08, -0.05], [half + 0.1, top, 0.16]),
    translate(keystone(0.26, 0.32, 0.16), [0, 10.4, 0.02]),
  );
}

/** Moulded sill on two consoles and six balusters between it and the window's own sill. */
function sillZone(close: boolean): Geometry {
  const { foot } = FRAME;
  return merge(
    shelf(1.03, [
      [-0.05, foot - 0.2],
      [0.06, foot - 0.18],
      [0.08, foot - 0.12],
      [0.2, foot - 0.08],
      [0.26, foot - 0.06],
      [0.26, foot + 0.01],
      [0.22, foot + 0.04],
      [-0.05, foot + 0.05],
    ]),
    ...[-0.84, 0.84].map((x) =>
      translate(scrollConsole({ width: 0.2, height: 0.44, reach: 0.22 }, close), [x, foot - 0.16, 0]),
    ),
    box([-0.58, 7.0, -0.3], [0.58, 7.09, 0.16]),
    box([-0.58, 7.44, -0.3], [0.58, 7.52, 0.16]),
    chamferedBox([-0.62, 7.5, -0.3], [0.62, 7.56, 0.2], 0.015),
    box([-0.58, 7.05, -0.3], [0.58, 7.5, -0.05]),
    ...Array.from({ length: 6 }, (_, i) =>
      translate(turnedBaluster(0.37, 0.13, close), [-0.475 + i * 0.19, 7.08, 0.06]),
    ),
  );
}

/** Frieze, then a cornice with a drip, carried by two consoles. */
function hood(close: boolean): Geometry {
  const { half, bottom, top, reach } = HOOD;
  const y = (t: number): number => bottom + (top - bottom) * t;
  return merge(
    box([-half, FRAME.top - 0.02, -0.05], [half, bottom + 0.1, 0.07]),
    ...[-0.86, 0.86].map((x) =>
      translate(scrollConsole({ width: 0.2, height: 0.62, reach: 0.3 }, close), [x, y(0.34), 0.06]),
    ),
    shelf(half, [
      [-0.05, bottom],
      [0.05, bottom],
      [0.07, y(0.12)],
      [0.12, y(0.2)],
      [0.12, y(0.3)],
      [0.2, y(0.36)],
      [reach - 0.06, y(0.4)],
      [reach - 0.06, y(0.36)],
      [reach - 0.03, y(0.36)],
      [reach - 0.03, y(0.66)],
      [reach, y(0.7)],
      [reach + 0.03, y(0.8)],
      [reach + 0.08, y(0.88)],
      [reach + 0.08, y(0.96)],
      [-0.05, top],
    ]),
  );
}

/** A shield on a block between two consoles, up to the architrave, with a garland across. */
function cartouche(close: boolean): Geometry {
  const { bottom, top } = CARTOUCHE;
  return merge(
    chamferedBox([-0.66, bottom - 0.04, -0.05], [0.66, top, 0.1], 0.03),
    reliefPanel([-0.6, bottom + 0.06, 0.6, top - 0.08], 0.05, 0.13),
    translate(shield(0.92, 0.2), [0, (bottom + top) / 2 - 0.02, 0.09]),
    ...(close
      ? [
          translate(swag(0.4, 0.16, 0.05, 12), [0, bottom + 0.32, 0.1]),
          ...([1, -1] as const).map((s) => translate(volute(0.13, 0.1, s), [s * 0.5, top - 0.22, 0.09])),
        ]
      : []),
    ...[-0.84, 0.84].map((x) =>
      translate(scrollConsole({ width: 0.22, height: top - bottom + 0.04, reach: 0.3 }, close), [x, top, 0]),
    ),
    chamferedBox([-1.0, top - 0.06, -0.05], [1.0, top + 0.04, 0.2], 0.02),
  );
}

/** Outline of the apron's panel, its corners cut inwards; shrunk by `by`. */
function notched(by: number): Point2[] {
  const [x, y0, y1, n] = [APRON.half - by, APRON.bottom + by, APRON.top - by, APRON.notch];
  return [
    [-x + n, y0],
    [x - n, y0],
    [x - n, y0 + n],
    [x, y0 + n],
    [x, y1 - n],
    [x - n, y1 - n],
    [x - n, y1],
    [-x + n, y1],
    [-x + n, y1 - n],
    [-x, y1 - n],
    [-x, y0 + n],
    [-x + n, y0 + n],
  ];
}

/** The panel: a white field inside the fillet that `apronFillet` draws. */
const apron = (): Geometry =>
  merge(
    box([-APRON.half - 0.08, APRON.bottom - 0.06, -0.05], [APRON.half + 0.08, APRON.top + 0.08, 0.035]),
    extrude(notched(0.13), 0, 0.06),
  );

/** The thin yellow fillet with re-entrant corners round the panel's field. */
export const apronFillet = (): Geometry => extrude(notched(0.05), 0.02, 0.055, [notched(0.09)]);
