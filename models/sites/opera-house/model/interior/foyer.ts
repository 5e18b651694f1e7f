// Vestibule, T-shaped stair and its hall (dossier, section 3.14).
import { baluster } from '../../../../kit/balustrade.ts';
import { type Geometry, merge, place, transform, translate } from '../../../../kit/geometry.ts';
import { type Point2, rectangle } from '../../../../kit/outline.ts';
import { box, chamferedBox, extrude, frustum, loft, moulding } from '../../../../kit/solids.ts';
import { stoneStair } from '../../../../kit/stone-stair.ts';
import type { Point3 } from '../../../../../src/base/index.ts';
import type { Context } from '../context.ts';
import { panelFrame } from '../openings.ts';
import { STAIR_HALL } from './dimensions.ts';
import { ceilingFace, wallFace } from './faces.ts';
import { corinthianColumn } from './gilding.ts';

const S = STAIR_HALL;
const W = S.halfWidth;
const LANDING = S.floor + S.lowerRisers * S.riser;
const LANDING_Z = S.footZ - S.lowerRisers * S.tread;
const WELL_BACK = LANDING_Z - S.landingDepth;
/** [estimate] Depth of the beams under the first floor. */
const BEAM = 0.4;
const UPPER = S.risers - S.lowerRisers;
const WELL_FRONT = LANDING_Z + (UPPER - 1) * S.tread;

/** Closed ring of walls of a room: right, front, left, back, room on the right-hand side. */
export const roomRing = (half: number, frontZ: number, backZ: number): Point2[] => [
  [half, -backZ],
  [half, -frontZ],
  [-half, -frontZ],
  [-half, -backZ],
  [half, -backZ],
];

/** Vestibule, hall, stair. */
export function addFoyer(context: Context): void {
  addShell(context);
  addStair(context);
  context.site.anchor('stair-hall', [0, LANDING, LANDING_Z]);
}

/** A wall panelled in gilt-edged fields: frames in its own plane, z = 0. */
const fields = (length: number, bottom: number, top: number, count: number): Geometry =>
  merge(
    ...Array.from({ length: count }, (_, i) => {
      const w = length / count;
      const x = -length / 2 + i * w;
      return panelFrame([x + 0.3, bottom, x + w - 0.3, top], 0.07, -0.01, 0.05);
    }),
  );

function addShell({ site }: Context): void {
  const part = site.part('stair-hall-shell', {
    evidence: 'estimated',
    tile: 'interior-foyer',
    indoors: true,
  });
  const front = S.vestibuleFrontZ - 0.005;
  const low = roomRing(W, front, S.backZ);
  part.add('roomWall', wallFace([...low.slice(0, 2)], S.floor - 0.05, S.upper - 0.3));
  part.add('roomWall', wallFace(low.slice(2, 5), S.floor - 0.05, S.upper - 0.3));
  const upper = roomRing(W, -12.1, S.backZ);
  part.add('roomWall', wallFace(upper, S.upper - 0.3, S.ceiling));
  part.add('roomWall', ceilingFace(rectangle(-W, 12.1, W, -S.backZ), S.ceiling));
  part.add(
    'ivory',
    moulding(upper.slice(0, 4), cornice(S.ceiling, 0.55)),
    moulding(upper.slice(3), cornice(S.ceiling, 0.55)),
  );
  part.add(
    'roomGilt',
    moulding(upper.slice(0, 4), bead(S.ceiling - 0.62)),
    moulding(upper.slice(3), bead(S.ceiling - 0.62)),
  );
  // First floor round the well: front, two sides, back.
  const slab = (x0: number, z0: number, x1: number, z1: number): Geometry =>
    box([x0, S.lowCeiling, z0], [x1, S.upper, z1]);
  part.add(
    'ivory',
    slab(-W, WELL_FRONT - 0.02, W, front),
    slab(-W, S.backZ, -S.wellHalf, WELL_FRONT - 0.02),
    slab(S.wellHalf, S.backZ, W, WELL_FRONT - 0.02),
    slab(-S.wellHalf, S.backZ, S.wellHalf, WELL_BACK),
  );
  const top = (x0: number, z0: number, x1: number, z1: number): Geometry =>
    box([x0, S.upper, z0], [x1, S.upper + 0.012, z1]);
  part.add(
    'stonePale',
    top(-W, WELL_FRONT - 0.02, W, -12.1),
    top(-W, S.backZ, -S.wellHalf, WELL_FRONT - 0.02),
    top(S.wellHalf, S.backZ, W, WELL_FRONT - 0.02),
    top(-S.wellHalf, S.backZ, S.wellHalf, WELL_BACK),
  );
  // The wall that carries the landing.
  part.add('ivory', box([-S.wellHalf, S.floor, WELL_BACK - 0.3], [S.wellHalf, S.lowCeiling, WELL_BACK]));
  part.add(
    'roomGilt',
    translate(fields(2 * S.wellHalf, LANDING + 0.5, S.lowCeiling - 0.2, 3), [0, 0, WELL_BACK]),
  );
  for (const s of [-1, 1]) {
    part.add('roomGilt', transform(fields(20, S.floor + 1, 5.6, 7), place([s * W, 0, -14], s * -90)));
    part.add('roomGilt', transform(fields(12.5, S.upper + 1, 12.4, 4), place([s * W, 0, -18.8], s * -90)));
  }
  part.add('roomGilt', translate(fields(2 * W, S.upper + 1, 12.4, 6), [0, 0, S.backZ]));
  addColumns(part);
  addFloor(part);
}

const cornice = (top: number, size: number): Point2[] => [
  [0, top - size],
  [size * 0.2, top - size * 0.95],
  [size * 0.25, top - size * 0.6],
  [size * 0.5, top - size * 0.45],
  [size * 0.55, top - size * 0.2],
  [size * 0.9, top - size * 0.12],
  [size, top],
];

const bead = (y: number): Point2[] => [
  [0, y - 0.03],
  [0.04, y - 0.02],
  [0.04, y + 0.02],
  [0, y + 0.03],
];

/** Columns between vestibule and hall and under the galleries; pilasters of the upper storey stand over them. */
function addColumns(part: ReturnType<Context['site']['part']>): void {
  const under = corinthianColumn(S.lowCeiling - BEAM - S.floor, 0.5);
  const over = corinthianColumn(S.ceiling - 0.5 - S.upper - 1.05, 0.42);
  const zs = [-16.2, -19.2, -22.2];
  const spots: Point3[] = [
    ...[-1, 1].flatMap((s) => zs.map((z): Point3 => [s * (S.wellHalf + 0.5), S.floor, z])),
    ...[-7.6, -3.4, 3.4, 7.6].map((x): Point3 => [x, S.floor, S.frontZ]),
    ...[-7.6, -3.4, 3.4, 7.6].map((x): Point3 => [x, S.floor, -6.4]),
  ];
  part.repeat(
    'ivory',
    under.shaft,
    spots.map((p) => place(p)),
  );
  part.repeat(
    'roomGilt',
    under.gilt,
    spots.map((p) => place(p)),
  );
  const [low, high] = [S.lowCeiling - BEAM, S.lowCeiling + 0.01];
  for (const z of [S.frontZ, -6.4]) part.add('ivory', box([-W, low, z - 0.27], [W, high, z + 0.27]));
  for (const x of [-7.6, -3.4, 3.4, 7.6])
    part.add('ivory', box([x - 0.26, low + 0.02, S.frontZ], [x + 0.26, high, S.vestibuleFrontZ]));
  for (const s of [-1, 1])
    part.add(
      'ivory',
      box([s * (S.wellHalf + 0.5) - 0.26, low, S.backZ], [s * (S.wellHalf + 0.5) + 0.26, high, S.frontZ]),
    );
  const above = [-1, 1].flatMap((s) => zs.map((z): Point3 => [s * (S.wellHalf + 0.5), S.upper + 1.05, z]));
  part.repeat(
    'ivory',
    over.shaft,
    above.map((p) => place(p)),
  );
  part.repeat(
    'roomGilt',
    over.gilt,
    above.map((p) => place(p)),
  );
  part.add(
    'ivory',
    ...above.map(([x, y, z]) => chamferedBox([x - 0.36, S.upper, z - 0.36], [x + 0.36, y, z + 0.36], 0.03)),
  );
  for (const s of [-1, 1])
    part.add(
      'ivory',
      box(
        [s * (S.wellHalf + 0.5) - 0.34, S.ceiling - 0.5, S.backZ],
        [s * (S.wellHalf + 0.5) + 0.34, S.ceiling, -12.1],
      ),
    );
}

/** Stone laid like a carpet: a dark border, a red band, a field of lozenges down the middle. */
function addFloor(part: ReturnType<Context['site']['part']>): void {
  const y = S.floor;
  const flat = (x0: number, z0: number, x1: number, z1: number, up: number): Geometry =>
    box([x0, y - 0.05, z0], [x1, y + up, z1]);
  part.add('stonePale', flat(-W, S.backZ, W, S.vestibuleFrontZ, 0.0));
  const [z0, z1] = [-14.2, -4.2];
  part.add('stoneDark', flat(-8.4, z0, 8.4, z1, 0.004));
  part.add('stoneRed', flat(-8.1, z0 + 0.3, 8.1, z1 - 0.3, 0.008));
  part.add('stonePale', flat(-7.3, z0 + 1.1, 7.3, z1 - 1.1, 0.012));
  const lozenge = (r: number, up: number): Geometry =>
    extrudeUp(
      [
        [r, 0],
        [0, r],
        [-r, 0],
        [0, -r],
      ],
      y + up,
    );
  const spots = [-6, -3.6, -1.2, 1.2, 3.6, 6].flatMap((x) =>
    [-6.6, -9.2, -11.8].map((z) => place([x, 0, z])),
  );
  part.repeat('stoneRed', lozenge(1.05, 0.016), spots);
  part.repeat('stoneDark', lozenge(0.55, 0.02), spots);
  part.repeat('stonePale', lozenge(0.28, 0.024), spots);
  const dots = [-7.7, 7.7].flatMap((x) =>
    Array.from({ length: 13 }, (_, i) => place([x, 0, z0 + 0.7 + i * 0.717])),
  );
  const across = [z0 + 0.7, z1 - 0.7].flatMap((z) =>
    Array.from({ length: 21 }, (_, i) => place([-7 + i * 0.7, 0, z])),
  );
  part.repeat('stonePale', lozenge(0.22, 0.013), [...dots, ...across]);
}

const extrudeUp = (plan: readonly Point2[], y: number): Geometry =>
  loft(
    [y - 0.02, y].map((h) => plan.map(([x, n]): Point3 => [x, h, -n])),
    true,
    0,
  );

function addStair({ site, level }: Context): void {
  const part = site.part('stair-hall-stair', {
    evidence: 'estimated',
    tile: 'interior-foyer',
    indoors: true,
  });
  const common = { riser: S.riser, tread: S.tread, nosing: 0.03, slab: 0.045, wear: 0.004 };
  const lower = stoneStair({ ...common, count: S.lowerRisers, width: S.lowerWidth }, level);
  part.add('stonePale', translate(solid(lower, S.lowerRisers, S.lowerWidth, false), [0, S.floor, S.footZ]));
  part.add(
    'stonePale',
    box([-S.wellHalf, S.floor, WELL_BACK], [S.wellHalf, LANDING, LANDING_Z + 0.33 * 0.02]),
  );
  const flight = stoneStair({ ...common, count: UPPER, width: S.upperWidth }, level);
  const back = [-1, 1].map((s) => place([s * S.returnX, LANDING, LANDING_Z], 180));
  for (const m of back) part.add('stonePale', transform(solid(flight, UPPER, S.upperWidth, true), m));
  const runner = stoneStair({ ...common, count: S.lowerRisers, width: 2.4 }, 'massing');
  part.add('velvet', translate(runner, [0, S.floor + 0.012, S.footZ + 0.045]));
  const posts: ReturnType<typeof place>[] = [];
  const rails: Geometry[] = [];
  const newels: Geometry[] = [];
  const run = (x: number, z: number, y: number, count: number, dir: number): void => {
    for (let i = 0; i < count; i++) {
      const top = y + (i + 1) * S.riser;
      for (const k of [0.25, 0.75]) posts.push(place([x, top, z + dir * (i + k) * S.tread]));
    }
    const [y0, y1] = [y + 0.82 + S.riser, y + 0.82 + (count + 0.5) * S.riser];
    rails.push(rail([x, y0, z + dir * 0.1], [x, y1, z + dir * count * S.tread]));
    newels.push(newel(x, y, z - dir * 0.05));
  };
  for (const s of [-1, 1]) {
    run(s * (S.lowerWidth / 2 - 0.14), S.footZ, S.floor, S.lowerRisers, -1);
    run(s * (S.returnX - S.upperWidth / 2 + 0.14), LANDING_Z, LANDING, UPPER, 1);
    run(s * (S.returnX + S.upperWidth / 2 - 0.14), LANDING_Z, LANDING, UPPER, 1);
  }
  const level1 = (x0: number, z0: number, x1: number, z1: number): void => {
    const length = Math.hypot(x1 - x0, z1 - z0);
    const n = Math.round(length / 0.2);
    for (let i = 0; i < n; i++) {
      const t = (i + 0.5) / n;
      posts.push(place([x0 + (x1 - x0) * t, S.upper + 0.02, z0 + (z1 - z0) * t]));
    }
    rails.push(rail([x0, S.upper + 0.84, z0], [x1, S.upper + 0.84, z1]));
    newels.push(newel(x0, S.upper, z0), newel(x1, S.upper, z1));
  };
  const inner = S.returnX - S.upperWidth / 2;
  level1(-inner, WELL_FRONT + 0.15, inner, WELL_FRONT + 0.15);
  for (const s of [-1, 1])
    level1(s * (S.wellHalf + 0.15), WELL_FRONT + 0.15, s * (S.wellHalf + 0.15), WELL_BACK - 0.15);
  level1(-S.wellHalf, WELL_BACK - 0.15, S.wellHalf, WELL_BACK - 0.15);
  part.repeat('stonePale', baluster(0.8, 0.15, level), posts);
  part.add('stonePale', ...rails, ...newels);
}

/** A flight with the wedge that it stands on, or the sloping soffit that it hangs by: closed on all sides. */
function solid(steps: Geometry, count: number, width: number, hanging: boolean): Geometry {
  const below = hanging ? 0.32 : 0.02;
  const [run, rise] = [count * S.tread, count * S.riser];
  const wedge = extrude(
    [
      [0, -below],
      [run, hanging ? rise - S.riser - below : -below],
      [run, rise - S.riser],
      [0, 0],
    ],
    -width / 2 + 0.01,
    width / 2 - 0.01,
  );
  return merge(steps, transform(wedge, place([0, 0, 0], 90)));
}

/** A stone hand rail between two points, 0.22 wide with a rounded top. */
function rail(from: Point3, to: Point3): Geometry {
  const along = Math.abs(to[0] - from[0]) > 0.01;
  const ring = ([x, y, z]: Point3): Point3[] =>
    (
      [
        [-0.11, -0.05],
        [0.11, -0.05],
        [0.13, 0.02],
        [0.09, 0.08],
        [-0.09, 0.08],
        [-0.13, 0.02],
      ] as const
    ).map(([a, b]): Point3 => (along ? [x, y + b, z + a] : [x + a, y + b, z]));
  const forward = along ? to[0] > from[0] : to[2] > from[2];
  const rings = [from, to].map(ring);
  return loft((along ? forward : !forward) ? rings.map((r) => [...r].reverse()) : rings, true, 40);
}

const newel = (x: number, y: number, z: number): Geometry =>
  merge(
    chamferedBox([x - 0.2, y, z - 0.2], [x + 0.2, y + 0.95, z + 0.2], 0.03),
    chamferedBox([x - 0.24, y, z - 0.24], [x + 0.24, y + 0.14, z + 0.24], 0.03),
    chamferedBox([x - 0.25, y + 0.95, z - 0.25], [x + 0.25, y + 1.05, z + 0.25], 0.03),
    frustum([0.34, 0.34], [0.02, 0.02], 0.16, [x, y + 1.05, z]),
  );
