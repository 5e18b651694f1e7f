// The long sides and the back: galleries, canopies, upper walls, mid-flank pavilions, rear (dossier, 3.12 and 3.13).
import { baluster, balustrade, balusterHeight } from '../../../kit/balustrade.ts';
import { type Geometry, merge, place, transform } from '../../../kit/geometry.ts';
import { type Outline, rectangle } from '../../../kit/outline.ts';
import { box, extrude, loft } from '../../../kit/solids.ts';
import type { Point3 } from '../../../../src/base/index.ts';
import { bothSides, type Context } from './context.ts';
import { FLANK, HEIGHTS, REAR } from './dimensions.ts';
import { glazing, hood, type Opening, outlineOf, rustication, sillSlab, surround } from './openings.ts';

const TOP = HEIGHTS.capitalTop;
const ROUND: Opening = { width: 1.5, sill: 8, crown: 11.9, rise: 0.75 };
const GALLERY_DOOR: Opening = { width: 2, sill: 0.4, crown: 4.9, rise: 1 };
const SMALL: Opening = { width: 1.1, sill: 0, crown: 1.9, rise: 0 };
const MID: Opening = { width: 1.5, sill: 0, crown: 2.8, rise: 0 };

/** A hole, and where its window stands: along the wall, and up. */
interface Hole {
  readonly opening: Opening;
  readonly along: number;
  readonly up: number;
}

/** A wall drawn along +x facing +z, cut at full level. */
const pierced = (full: boolean, outline: Outline, holes: readonly Hole[]): Geometry =>
  extrude(
    outline,
    -0.5,
    0,
    full
      ? holes.map(({ opening, along, up }) =>
          outlineOf({ ...opening, sill: opening.sill + up, crown: opening.crown + up }, along),
        )
      : [],
  );

/** Both flanks and the rear. */
export function addFlanks(context: Context): void {
  addUpperWalls(context);
  addGalleries(context);
  addCanopies(context);
  addMidPavilions(context);
  addRear(context);
}

/** Placements on the right wall at x (drawn with +x along the wall towards the back), and on the left one. */
const onBoth = (x: number, holes: readonly Hole[]) =>
  holes.flatMap(({ along, up }) => [place([x, up, -along], 90), place([-x, up, -along], -90)]);

function addUpperWalls({ site, level, full }: Context): void {
  const part = site.part('flanks', { evidence: 'derived', tile: 'flanks' });
  const holes = FLANK.bayZs.map((z): Hole => ({ opening: ROUND, along: -z, up: 0 }));
  const wall = transform(
    pierced(full, rectangle(-FLANK.frontZ, 0.2, -FLANK.midFrontZ + 0.5, TOP), holes),
    place([FLANK.wallX, 0, 0], 90),
  );
  const recess = box([13.6, 0, FLANK.frontZ - 0.2], [14.3, TOP, -4.8]);
  const front = box([14, 0, FLANK.frontZ - 0.5], [FLANK.wallX - 0.01, TOP, FLANK.frontZ]);
  part.add('wall', bothSides(wall, recess, front, bow(full)));
  const pane = glazing(ROUND, 0.3, level);
  const straight = holes.filter((hole) => hole.along !== -FLANK.bowZ);
  part.repeat('glass', pane.glass, onBoth(FLANK.wallX, straight));
  part.add('glass', bothSides(bowPanes()));
  const pilasters = FLANK.bayZs.slice(0, -1).map((z) => z - 2.55);
  part.add(
    'trim',
    bothSides(
      ...[-7.6, ...pilasters, -43.4].map((z) =>
        full
          ? merge(
              box([FLANK.wallX - 0.1, 6.9, z - 0.42], [FLANK.wallX + 0.2, 12.5, z + 0.42]),
              box([FLANK.wallX - 0.1, 6.9, z - 0.5], [FLANK.wallX + 0.28, 7.5, z + 0.5]),
              box([FLANK.wallX - 0.1, 12.4, z - 0.52], [FLANK.wallX + 0.32, TOP, z + 0.52]),
            )
          : box([FLANK.wallX - 0.1, 6.9, z - 0.42], [FLANK.wallX + 0.2, TOP, z + 0.42]),
      ),
    ),
  );
  if (!full) return;
  const frame = merge(surround(ROUND, 0.22, -0.05, 0.14), sillSlab(ROUND, 0.3, 0.5), pane.joinery);
  part.repeat(
    'trim',
    merge(frame, box([-0.17, 11.8, -0.05], [0.17, 12.4, 0.26])),
    onBoth(FLANK.wallX, straight),
  );
}

/** The semi-cylindrical stack of balconies midway, as a ring of points. */
const bowRing = (radius: number, y: number): Point3[] =>
  Array.from({ length: 13 }, (_, i): Point3 => {
    const angle = Math.PI / 2 - (Math.PI * i) / 12;
    return [FLANK.wallX - 0.05 + radius * Math.cos(angle) * 0.75, y, FLANK.bowZ + radius * Math.sin(angle)];
  });

function bow(full: boolean): Geometry {
  const drum = loft([bowRing(1.75, HEIGHTS.terrace - 8.3), bowRing(1.75, TOP)], true, 40);
  if (!full) return drum;
  const lip = (y: number): Geometry =>
    loft([bowRing(1.8, y), bowRing(2.05, y + 0.12), bowRing(2.05, y + 0.3)], true, 30);
  return merge(drum, lip(7.9), lip(10.6), lip(12.5));
}

const bowPanes = (): Geometry =>
  merge(
    ...[8.4, 11.05].flatMap((y) =>
      [-45, 0, 45].map((degrees) => {
        const angle = (degrees * Math.PI) / 180;
        return transform(
          box([-0.38, y, -0.05], [0.38, y + 1.4, 0.06]),
          place(
            [FLANK.wallX - 0.05 + 1.75 * Math.cos(angle) * 0.75, 0, FLANK.bowZ - 1.75 * Math.sin(angle)],
            90 + degrees * 1.1,
          ),
        );
      }),
    ),
  );

function addGalleries({ site, level, full }: Context): void {
  const part = site.part('side-galleries', { evidence: 'derived', tile: 'flanks' });
  const [x0, x1] = [FLANK.wallX - 0.3, FLANK.galleryX];
  const [z0, z1] = [FLANK.midFrontZ + 0.01, FLANK.galleryFrontZ];
  const holes = FLANK.bayZs.map((z): Hole => ({ opening: GALLERY_DOOR, along: -z, up: 0 }));
  part.add(
    'base',
    bothSides(
      transform(pierced(full, rectangle(-z1, 0, -z0, FLANK.terrace - 0.25), holes), place([x1, 0, 0], 90)),
      box([x0, 0, z1 - 0.5], [x1 - 0.02, FLANK.terrace - 0.25, z1]),
      ...(full ? bands(z0, z1) : []),
    ),
  );
  part.add('trim', bothSides(box([x0, FLANK.terrace - 0.25, z0], [x1 + 0.22, FLANK.terrace, z1 + 0.22])));
  const pane = glazing(GALLERY_DOOR, 0.3, level);
  part.repeat('glass', pane.glass, onBoth(x1, holes));
  const rail = {
    path: [
      [FLANK.wallX + 0.3, -z1 + 0.05],
      [x1 - 0.1, -z1 + 0.05],
      [x1 - 0.1, -z0 - 0.3],
    ] as const,
    closed: false,
    bottom: FLANK.terrace - 0.02,
    plinthTop: FLANK.terrace + 0.2,
    railTop: FLANK.terrace + 1.05,
    balusterSpacing: 0.37,
    pedestalWidth: 0.5,
    longestBay: 5.3,
  };
  const { masonry, balusters } = balustrade(rail, level);
  part.add('trim', bothSides(masonry));
  if (!full) return;
  const flipped = balusters.map((m) => place([-m.elements[12]!, m.elements[13]!, m.elements[14]!]));
  part.repeat('trim', baluster(balusterHeight(rail), 0.2, level), [...balusters, ...flipped]);
  part.repeat('joinery', pane.joinery, onBoth(x1, holes));
}

/** Rusticated piers between the gallery's doors. */
const bands = (z0: number, z1: number): Geometry[] =>
  [z1 - 0.6, ...FLANK.bayZs.slice(0, -1).map((z) => z - 2.55), z0 + 0.6].map((z) =>
    rustication([FLANK.galleryX - 0.2, z - 0.55, FLANK.galleryX + 0.14, z + 0.55], 0, 5.6, 9, 'full'),
  );

/** Half-ellipse canopies of dark sheet on iron, with their low oval drum; a small one on each mid-flank pavilion. */
function addCanopies({ site, full }: Context): void {
  const part = site.part('canopies', { evidence: 'derived', tile: 'flanks' });
  const { reachX, frontZ, backZ, edgeY } = FLANK.canopy;
  const half = (frontZ - backZ) / 2;
  const centreZ = (frontZ + backZ) / 2;
  const wall = FLANK.wallX - 0.2;
  const n = full ? 24 : 8;
  const ring = (scale: number, y: number): Point3[] =>
    Array.from({ length: n + 1 }, (_, i): Point3 => {
      const angle = Math.PI / 2 - (Math.PI * i) / n;
      return [wall + (reachX - wall) * scale * Math.cos(angle), y, centreZ + half * scale * Math.sin(angle)];
    });
  const roof = loft(
    [ring(1, edgeY - 0.12), ring(1, edgeY + 0.05), ring(0.55, edgeY + 0.5), ring(0.1, edgeY + 0.6)],
    true,
    30,
  );
  const oval = loft(
    [0, 0.9].map((dy) =>
      Array.from({ length: n }, (_, i): Point3 => {
        const angle = (-2 * Math.PI * i) / n;
        return [20.4 + 1.3 * Math.cos(angle), edgeY + 0.3 + dy, centreZ + 1.6 * Math.sin(angle)];
      }),
    ),
    true,
    40,
  );
  const small = box([FLANK.midX - 0.1, 3.95, -52], [FLANK.midX + 2.5, 4.1, -48]);
  part.add('canopy', bothSides(roof, oval, small));
  if (!full) return;
  const ribs = Array.from({ length: n - 1 }, (_, i): Geometry => {
    const [a, b, c] = [
      ring(1, edgeY + 0.06)[i + 1]!,
      ring(0.55, edgeY + 0.52)[i + 1]!,
      ring(0.12, edgeY + 0.62)[i + 1]!,
    ];
    return loft(
      [a, b, c].map(([x, y, z]): Point3[] => [
        [x, y - 0.03, z - 0.03],
        [x, y - 0.03, z + 0.03],
        [x, y + 0.06, z + 0.03],
        [x, y + 0.06, z - 0.03],
      ]),
      true,
      20,
    );
  });
  const posts = [-0.8, 0.8].map((s) =>
    box([22.2, 0, centreZ + s * half * 0.6 - 0.07], [22.34, edgeY, centreZ + s * half * 0.6 + 0.07]),
  );
  part.add('iron', bothSides(...ribs, ...posts));
}

/** Pavilions that make the plan 42.4 m wide, three storeys of openings on each face. */
function addMidPavilions({ site, level, full }: Context): void {
  const part = site.part('mid-pavilions', { evidence: 'derived', tile: 'flanks' });
  const [x0, x1] = [14, FLANK.midX];
  const [z0, z1] = [FLANK.midBackZ, FLANK.midFrontZ];
  const storeys = [5.5, 9.4];
  const outer = storeys.flatMap((up) => [47, 53].map((along): Hole => ({ opening: MID, along, up })));
  outer.push({ opening: MID, along: 50, up: 0.6 });
  part.add(
    'wall',
    bothSides(
      transform(
        pierced(
          full,
          rectangle(-z1, 4.5, -z0, TOP),
          outer.filter((h) => h.up > 1),
        ),
        place([x1, 0, 0], 90),
      ),
      box([x0, 4.5, z1 - 0.5], [x1 - 0.02, TOP, z1]),
      box([x0, 4.5, z0], [x1 - 0.02, TOP, z0 + 0.5]),
    ),
  );
  part.add('base', bothSides(rustication([x0, z0 - 0.05, x1, z1 + 0.05], 0, 4.5, 8, level)));
  const pane = glazing(MID, 0.28, level);
  const faces = storeys.flatMap((up) => [
    place([18.7, up, z1 + 0.12]),
    place([-18.7, up, z1 + 0.12]),
    place([18.7, up, z0 - 0.12], 180),
    place([-18.7, up, z0 - 0.12], 180),
  ]);
  const windows = onBoth(
    x1,
    outer.filter((h) => h.up > 1),
  );
  const shown = full ? glazing(MID, 0.02, level).glass : pane.glass;
  part.repeat('glass', pane.glass, windows);
  part.add('glass', ...faces.map((m) => transform(shown, m)));
  const corners = [z1 - 0.55, z0 + 0.55].flatMap((z) => [
    box([x1 - 0.9, 4.5, z - 0.5], [x1 - 0.005, TOP, z + 0.5]),
  ]);
  part.add('trim', bothSides(...corners));
  if (!full) return;
  const frame = merge(surround(MID, 0.18, -0.3, 0.0), pane.joinery);
  const relief = merge(
    surround(MID, 0.2, -0.15, 0.12),
    hood(1.05, 2.95, 0.4, 0.35),
    sillSlab(MID, 0.2, 0.3),
    glazing(MID, 0.0, level).joinery,
  );
  part.add('trim', ...windows.map((m) => transform(frame, m)), ...faces.map((m) => transform(relief, m)));
}

/** Rear flanks and back: plain dressing-room windows, an estimate. */
function addRear({ site, level, full }: Context): void {
  const part = site.part('rear', { evidence: 'estimated', tile: 'flanks' });
  const x = FLANK.wallX + 0.1;
  const sills = [1.2, 4.6, 7.9, 10.9];
  const sideBays = Array.from({ length: 7 }, (_, i) => 58 + i * 3.5);
  const backBays = Array.from({ length: REAR.bays }, (_, i) => (i - 3) * 3.6);
  const side = sills.flatMap((up) => sideBays.map((along): Hole => ({ opening: SMALL, along, up })));
  const back = sills.flatMap((up) => backBays.map((along): Hole => ({ opening: SMALL, along, up })));
  const cant = Math.hypot(x - REAR.halfWidth, REAR.cantZ - REAR.z);
  const cantDegrees = 90 + (Math.atan2(x - REAR.halfWidth, REAR.cantZ - REAR.z) * 180) / Math.PI;
  part.add(
    'wall',
    bothSides(
      transform(
        pierced(full, rectangle(-FLANK.midBackZ - 0.2, 0, -REAR.cantZ, TOP), side),
        place([x, 0, 0], 90),
      ),
      transform(extrude(rectangle(0, 0, cant, TOP), -0.5, 0), place([x, 0, REAR.cantZ], cantDegrees)),
    ),
    transform(
      pierced(full, rectangle(-REAR.halfWidth, 0, REAR.halfWidth, TOP), back),
      place([0, 0, REAR.z], 180),
    ),
  );
  const pane = glazing(SMALL, 0.25, level);
  const backPlaces = back.map(({ along, up }) => place([-along, up, REAR.z], 180));
  const places = [...onBoth(x, side), ...backPlaces];
  part.repeat('glass', pane.glass, places);
  if (full)
    part.repeat(
      'trim',
      merge(surround(SMALL, 0.12, -0.05, 0.07), sillSlab(SMALL, 0.15, 0.18), pane.joinery),
      places,
    );
  part.add(
    'slate',
    loft(
      [
        [
          [-14, HEIGHTS.terrace, -76],
          [14, HEIGHTS.terrace, -76],
          [12, HEIGHTS.terrace, -84],
          [-12, HEIGHTS.terrace, -84],
        ],
        [
          [-10, 18.4, -78.5],
          [10, 18.4, -78.5],
          [9, 18.4, -81],
          [-9, 18.4, -81],
        ],
      ]
        .map((r) => [...r].reverse() as unknown as Point3[])
        .map((r) => [...r].reverse()),
      true,
      20,
    ),
  );
}
