// The frontispiece: two square columns, entrance, French doors, triple light, name board.
import { type Geometry, merge, translate } from '../../../kit/geometry.ts';
import type { ModelBuilder } from '../../../kit/model.ts';
import { openingWall, type WallOpening } from '../../../kit/opening-wall.ts';
import { rectangle } from '../../../kit/outline.ts';
import { box, chamferedBox, extrude } from '../../../kit/solids.ts';
import { BAND, FRONTISPIECE as F, LEVEL, MAIN } from './dimensions.ts';
import { lettering } from './lettering.ts';
import { since } from './phases.ts';

/** Outer face of the frontispiece, z. */
const FACE = F.projection;
const INNER = -MAIN.wallThickness;

/** Left edges and widths of the three lights. */
const LIGHTS: readonly WallOpening[] = (() => {
  const [a, b, c] = F.lightWidths;
  const total = a + b + c + 2 * F.lightMullion;
  const starts = [-total / 2, -total / 2 + a + F.lightMullion, total / 2 - c];
  return starts.map((left, i) => ({
    left,
    right: left + F.lightWidths[i]!,
    bottom: F.lightBottom,
    top: F.lightTop,
  }));
})();

/** Half the width of a door post (E). */
const POST_HALF = 0.18;

/** The entrance: three openings between two posts at ±1.55 (D-P), heads estimated. */
const ENTRANCE: readonly WallOpening[] = [
  { left: -2.75, right: -F.doorPost - POST_HALF, bottom: LEVEL.groundFloor, top: 4.2 },
  { left: -F.doorPost + POST_HALF, right: F.doorPost - POST_HALF, bottom: LEVEL.groundFloor, top: 4.2 },
  { left: F.doorPost + POST_HALF, right: 2.75, bottom: LEVEL.groundFloor, top: 4.2 },
];

/** Three French doors onto the porch terrace (D-P), sizes estimated. */
const FRENCH_DOORS: readonly WallOpening[] = [-1.9, 0, 1.9].map((x) => ({
  left: x - 0.6,
  right: x + 0.6,
  bottom: LEVEL.firstFloor,
  top: 8.1,
}));

/** Builds the frontispiece and, as parts of their own, what 1962–66 added below its roof. */
export function addFrontispiece(builder: ModelBuilder): void {
  const full = builder.level === 'full';
  const part = builder.part('frontispiece', { evidence: 'derived', tile: 'centre' });
  const openings = [...ENTRANCE, ...FRENCH_DOORS, ...LIGHTS];
  part.add(
    'ochre',
    translate(
      openingWall({
        left: -F.halfWidth,
        right: F.halfWidth,
        bottom: LEVEL.groundFloor,
        top: LEVEL.corniceTop,
        thicknessMetres: FACE - INNER,
        openings: full ? openings : [],
        ends: true,
      }),
      [0, 0, FACE],
    ),
  );
  part.add('ochre', box([-F.halfWidth, 0, INNER], [F.halfWidth, LEVEL.groundFloor, FACE]));
  part.add('cream', columns(full), bands());
  for (const o of openings) {
    const z = full ? FACE - 0.35 : FACE + 0.03;
    const isOpen = full && o.bottom < LEVEL.secondFloor && o.left < 0 && o.right > 0;
    if (!isOpen) part.add(full ? 'litPane' : 'pane', box([o.left, o.bottom, z - 0.02], [o.right, o.top, z]));
  }
  if (full) {
    part.add('cream', dressings());
    part.add('joinery', ...openings.map(joinery));
  }
  addNameBoard(builder);
}

/** The two unbroken columns (D-L), and plain piers under them. */
function columns(full: boolean): Geometry {
  const half = F.columnWidth / 2;
  return merge(
    ...[-F.halfWidth, F.halfWidth].flatMap((x) => {
      const shaft = chamferedBox(
        [x - half, F.columnBottom, -0.05],
        [x + half, F.columnTop + 0.02, FACE + 0.24],
        0.03,
      );
      const pier = box([x - half + 0.08, 0, -0.05], [x + half - 0.08, F.columnBottom, FACE + 0.12]);
      if (!full) return [shaft, pier];
      const ring = (y0: number, y1: number, out: number): Geometry =>
        chamferedBox([x - half - out, y0, -0.05], [x + half + out, y1, FACE + 0.24 + out], 0.02);
      return [
        shaft,
        pier,
        ring(F.columnBottom - 0.12, F.columnBottom + 0.3, 0.07),
        ring(F.columnTop - 0.5, F.columnTop - 0.38, 0.05),
        ring(F.columnTop - 0.22, F.columnTop, 0.08),
      ];
    }),
  );
}

/** Base band and spandrel under the triple light. */
function bands(): Geometry {
  const inner = F.halfWidth - F.columnWidth / 2;
  return merge(
    box([-inner, BAND.lowerBottom, FACE - 0.05], [inner, BAND.lowerTop, FACE + 0.1]),
    box(
      [-F.spandrelWidth / 2, F.spandrelBottom, FACE - 0.05],
      [F.spandrelWidth / 2, F.spandrelTop, FACE + 0.07],
    ),
    box([-inner, F.spandrelTop + 0.42, FACE - 0.05], [inner, F.lightBottom - 0.02, FACE + 0.16]),
  );
}

/** Frames round the lights and doors. */
function dressings(): Geometry {
  const [first, , last] = LIGHTS as readonly [WallOpening, WallOpening, WallOpening];
  const frame = (o: WallOpening, width: number, out: number): Geometry =>
    translate(
      extrude(
        rectangle(o.left - width, o.bottom, o.right + width, o.top + width),
        -0.01,
        out,
        [rectangle(o.left + 0.012, o.bottom + 0.012, o.right - 0.012, o.top - 0.012)],
        10,
      ),
      [0, 0, FACE],
    );
  const wide = translate(
    extrude(
      rectangle(first.left - 0.3, F.lightBottom, last.right + 0.3, F.lightTop + 0.3),
      -0.01,
      0.09,
      [rectangle(first.left - 0.12, F.lightBottom + 0.01, last.right + 0.12, F.lightTop + 0.12)],
      10,
    ),
    [0, 0, FACE],
  );
  const panel = translate(
    extrude(
      rectangle(-2.6, F.spandrelBottom + 0.2, 2.6, F.spandrelTop - 0.2),
      0.06,
      0.11,
      [rectangle(-2.48, F.spandrelBottom + 0.32, 2.48, F.spandrelTop - 0.32)],
      10,
    ),
    [0, 0, FACE],
  );
  return merge(
    wide,
    panel,
    ...LIGHTS.map((o) => frame(o, 0.08, 0.06)),
    ...FRENCH_DOORS.map((o) => frame(o, 0.12, 0.06)),
    ...ENTRANCE.map((o) => frame(o, 0.14, 0.08)),
  );
}

function joinery(o: WallOpening): Geometry {
  const [back, front] = [FACE - 0.4, FACE - 0.28];
  const bar = (x0: number, x1: number, y0: number, y1: number): Geometry =>
    box([x0, y0, back], [x1, y1, front]);
  const transom = o.bottom + (o.top - o.bottom) * 0.74;
  const middle = (o.left + o.right) / 2;
  const isDoor = o.bottom < LEVEL.secondFloor;
  const isOpen = isDoor && o.left < 0 && o.right > 0;
  const thirds = isOpen ? [] : [0.25, 0.5].map((s) => o.bottom + (o.top - o.bottom) * s);
  return merge(
    bar(o.left, o.left + 0.08, o.bottom, o.top),
    bar(o.right - 0.08, o.right, o.bottom, o.top),
    bar(o.left, o.right, o.top - 0.08, o.top),
    bar(o.left, o.right, transom - 0.04, transom + 0.04),
    ...(isOpen ? [] : [bar(middle - 0.04, middle + 0.04, o.bottom, o.top)]),
    ...(isDoor ? [] : [bar(o.left, o.right, o.bottom, o.bottom + 0.08)]),
    ...thirds.map((y) => bar(o.left, o.right, y - 0.02, y + 0.02)),
  );
}

/** The hanging board with the museum's name (D-L), a lacquered plank in a gilt frame, like a temple's hoành phi. */
function addNameBoard(builder: ModelBuilder): void {
  const part = builder.part('name-board', {
    evidence: 'derived',
    tile: 'centre',
    phases: since('museum-1966'),
  });
  const [half, y0, y1] = [F.boardWidth / 2, F.boardBottom, F.boardTop];
  const [back, front] = [FACE - 0.02, FACE + 0.34];
  part.add('lacquer', box([-half + 0.05, y0 + 0.05, back], [half - 0.05, y1 - 0.05, front]));
  if (builder.level !== 'full') return;
  part.add(
    'gilt',
    translate(
      extrude(rectangle(-half, y0, half, y1), front - 0.1, front + 0.05, [
        rectangle(-half + 0.07, y0 + 0.07, half - 0.07, y1 - 0.07),
      ]),
      [0, 0, 0],
    ),
    translate(lettering('BẢO TÀNG MỸ THUẬT VIỆT NAM', 0.2, 2.7), [0, (y0 + y1) / 2 - 0.1, front]),
  );
}
