// One window of each kind, drawn once and repeated: surround, sill, frame and a dark pane set back in the opening.
import { type Geometry, merge } from '../../../kit/geometry.ts';
import type { Level } from '../../../kit/model.ts';
import { type Outline, rectangle } from '../../../kit/outline.ts';
import { box, chamferedBox, extrude, loft } from '../../../kit/solids.ts';
import type { Point3 } from '../../../../src/base/index.ts';
import { MAIN, OPENING } from './dimensions.ts';

/** The kinds of opening of the house (dossier/fine-arts-museum.md, sections 3.3, 3.6, 3.7). */
export type WindowKind = 'casement' | 'open' | 'top' | 'rear' | 'stair' | 'basement' | 'door';

/** Clear width and height of each kind, metres. */
export const WINDOW_SIZE: Readonly<Record<WindowKind, readonly [number, number]>> = {
  casement: [OPENING.width, OPENING.height],
  open: [OPENING.width, OPENING.height],
  top: [OPENING.topWidth, OPENING.topHeight],
  rear: [OPENING.rearWidth, OPENING.rearHeight],
  stair: [1.0, 3.0],
  basement: [OPENING.basementWidth, OPENING.basementHeight],
  door: [1.3, 2.7],
};

/** A window by material; x from its middle, y from its sill, z = 0 the wall's outer face. */
export type WindowGeometry = Readonly<Record<'cream' | 'joinery' | 'pane', Geometry>>;

const FRAME_BACK = -0.22;
const FRAME_FRONT = -0.13;
const PANE = -0.18;
const SURROUND = 0.13;
/** [estimate] Width of the fillet round a surround. */
const FILLET = 0.04;
/** The surround laps over the arris of the opening by this. */
const LAP = 0.012;

const bar = (x0: number, x1: number, y0: number, y1: number): Geometry =>
  box([x0, y0, FRAME_BACK], [x1, y1, FRAME_FRONT]);

/**
 * A raised frame round an outline of the opening, with a fillet along its outer edge. All outlines begin at the left
 * foot; the two outer ones stand on the sill, so that what is between them is an arch and no ring.
 */
function surround(outer: Outline, fillet: Outline, inner: Outline): Geometry {
  const archway: Outline = [...outer.slice(1), outer[0]!, fillet[0]!, ...fillet.slice(1).reverse()];
  return merge(extrude(fillet, -0.01, 0.045, [inner], 10), extrude(archway, -0.01, 0.075, [], 10));
}

/** The shouldered outline of a top-floor opening, grown by `by` (section 3.3, D-L). */
function shoulderedOutline(by: number): Outline {
  const { topWidth, topHeight, shoulderWidth, shoulderHeight } = OPENING;
  const half = topWidth / 2 + by;
  const neck = topWidth / 2 - shoulderWidth + by;
  const foot = by > 0 ? 0 : LAP;
  const shoulder = topHeight - shoulderHeight + by;
  return [
    [-half, foot],
    [half, foot],
    [half, shoulder],
    [neck, shoulder],
    [neck, topHeight + by],
    [-neck, topHeight + by],
    [-neck, shoulder],
    [-half, shoulder],
  ];
}

/** The cream frame of a shouldered window, and the two corners of wall that narrow its head. */
export function shoulders(): { readonly surround: Geometry; readonly corners: Geometry } {
  const { topWidth, topHeight, shoulderWidth, shoulderHeight } = OPENING;
  const corner = (x0: number, x1: number): Geometry =>
    box([x0, topHeight - shoulderHeight, -MAIN.wallThickness], [x1, topHeight, 0]);
  return {
    surround: surround(
      shoulderedOutline(SURROUND),
      shoulderedOutline(SURROUND - FILLET),
      shoulderedOutline(-LAP),
    ),
    corners: merge(
      corner(-topWidth / 2, -topWidth / 2 + shoulderWidth),
      corner(topWidth / 2 - shoulderWidth, topWidth / 2),
    ),
  };
}

function joineryOf(kind: WindowKind, width: number, height: number): Geometry[] {
  const [half, transom] = [width / 2, height * 0.72];
  const outer = [
    bar(-half, -half + 0.07, 0, height),
    bar(half - 0.07, half, 0, height),
    bar(-half, half, height - 0.07, height),
    ...(kind === 'open' || kind === 'door' ? [] : [bar(-half, half, 0, 0.07)]),
  ];
  if (kind === 'basement')
    return [...outer, ...[-0.3, 0, 0.3].map((x) => bar(x - 0.015, x + 0.015, 0, height))];
  const cross = bar(-half, half, transom - 0.04, transom + 0.04);
  const upright = bar(-0.04, 0.04, kind === 'open' ? transom : 0, height);
  if (kind === 'top') return [...outer, cross, upright, louvres(half)];
  if (kind === 'open') return [...outer, cross, upright, leaf(-half, transom, 1), leaf(half, transom, -1)];
  const glazing = [0.24, 0.48].map((share) =>
    bar(-half, half, height * share - 0.018, height * share + 0.018),
  );
  return [...outer, cross, upright, ...glazing];
}

/** The louvred leaf that the emblem shows on the right of every top window. */
function louvres(half: number): Geometry {
  const [x0, x1] = [half - OPENING.shutterWidth, half - 0.02];
  const height = OPENING.topHeight - OPENING.shoulderHeight - 0.05;
  const count = Math.round((height - 0.24) / OPENING.louvrePitch);
  const slats = Array.from({ length: count }, (_, i) => {
    const y = 0.14 + i * OPENING.louvrePitch;
    const end = (x: number): Point3[] => [
      [x, y, FRAME_FRONT + 0.045],
      [x, y - 0.006, FRAME_FRONT],
      [x, y + OPENING.louvrePitch * 0.9, FRAME_FRONT],
    ];
    return loft([end(x0 + 0.05), end(x1 - 0.05)], false, 20);
  });
  return merge(
    ...slats,
    box([x0, 0.04, FRAME_FRONT - 0.01], [x0 + 0.05, height, FRAME_FRONT + 0.06]),
    box([x1 - 0.05, 0.04, FRAME_FRONT - 0.01], [x1, height, FRAME_FRONT + 0.06]),
    ...[0.04, height / 2, height - 0.1].map((y) =>
      box([x0 + 0.05, y, FRAME_FRONT - 0.01], [x1 - 0.05, y + 0.1, FRAME_FRONT + 0.055]),
    ),
  );
}

/** A casement turned inwards, so that the gallery behind shows. */
function leaf(hinge: number, height: number, side: 1 | -1): Geometry {
  const [x0, x1] = side > 0 ? [hinge + 0.07, hinge + 0.11] : [hinge - 0.11, hinge - 0.07];
  return merge(
    box([x0, 0.02, -0.78], [x1, 0.12, FRAME_BACK]),
    box([x0, height - 0.12, -0.78], [x1, height - 0.04, FRAME_BACK]),
    box([x0, 0.02, -0.78], [x1, height - 0.04, -0.7]),
    box([x0, height * 0.48, -0.7], [x1, height * 0.52, FRAME_BACK]),
  );
}

/** Builds a kind of window. At massing level only a dark pane just proud of the wall is left. */
export function windowGeometry(kind: WindowKind, level: Level): WindowGeometry {
  const [width, height] = WINDOW_SIZE[kind];
  const half = width / 2;
  const nothing = merge();
  if (level === 'massing') {
    return { cream: nothing, joinery: nothing, pane: box([-half, 0, -0.1], [half, height, 0.03]) };
  }
  const paneFoot = kind === 'open' ? height * 0.72 : 0;
  const sill = merge(
    chamferedBox([-half - 0.22, -0.13, -0.12], [half + 0.22, -LAP, 0.18], 0.02),
    box([-half - 0.18, -0.2, -0.05], [half + 0.18, -0.12, 0.11]),
    ...[-1, 1].map((s) =>
      chamferedBox([s * (half + 0.06) - 0.08, -0.38, -0.05], [s * (half + 0.06) + 0.08, -0.19, 0.09], 0.02),
    ),
  );
  const framed = surround(
    rectangle(-half - SURROUND, 0, half + SURROUND, height + SURROUND),
    rectangle(-half - SURROUND + FILLET, 0, half + SURROUND - FILLET, height + SURROUND - FILLET),
    rectangle(-half + LAP, LAP, half - LAP, height - LAP),
  );
  const withSill = kind !== 'door' && kind !== 'basement';
  const withFrame = kind !== 'basement' && kind !== 'top';
  return {
    cream: merge(...(withSill ? [sill] : []), ...(withFrame ? [framed] : [])),
    joinery: merge(...joineryOf(kind, width, height)),
    pane: box([-half, paneFoot, PANE - 0.01], [half, height, PANE]),
  };
}
