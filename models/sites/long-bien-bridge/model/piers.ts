// Supports: masonry piers of 1902, concrete ones and bents of 1973, fenders, and the flood gauge.
import type { Point3 } from '../../../../src/base/index.ts';
import { type Geometry, merge, place, translate } from '../../../kit/geometry.ts';
import type { Level, ModelBuilder } from '../../../kit/model.ts';
import { box, lathe, loft, tube } from '../../../kit/solids.ts';
import { bar } from '../../../kit/steel-member.ts';
import * as dim from './dimensions.ts';

const { PIER } = dim;

/** Plan of a pier with half-round ends at a height, `grow` metres wider all round; counter-clockwise from above. */
function pierRing(y: number, grow: number, arc: number): Point3[] {
  const batter = (dim.PIER_TOP - y) / PIER.batter;
  const radius = PIER.topAlong / 2 + batter + grow;
  const straight = (PIER.topAcross - PIER.topAlong) / 2;
  const points: Point3[] = [];
  for (const end of [1, -1]) {
    for (let i = 0; i <= arc; i++) {
      const angle = (Math.PI * i) / arc;
      points.push([end * radius * Math.cos(angle), y, -end * (straight + radius * Math.sin(angle))]);
    }
  }
  return points;
}

/** A shaft between two heights, its courses parted by V joints when `courses`. */
function shaft(from: number, to: number, courses: boolean, arc: number): Geometry {
  const rings: Point3[][] = [pierRing(from, 0, arc)];
  const count = Math.round((to - from) / PIER.courseHeight);
  if (courses) {
    for (let i = 1; i < count; i++) {
      const y = from + ((to - from) * i) / count;
      rings.push(pierRing(y - 0.035, 0, arc), pierRing(y, -0.04, arc), pierRing(y + 0.035, 0, arc));
    }
  }
  rings.push(pierRing(to, 0, arc));
  return loft(rings, true, 30);
}

interface PierMeshes {
  readonly dry: Geometry;
  readonly wet: Geometry;
  readonly bearings: Geometry;
}

function pier(level: Level, courses: boolean): PierMeshes {
  const arc = level === 'full' ? 8 : 5;
  const capFoot = dim.PIER_TOP - PIER.capHeight;
  const joints = courses && level === 'full';
  const cap = loft(
    [
      pierRing(capFoot - 0.12, 0, arc),
      pierRing(capFoot, PIER.capOverhang, arc),
      pierRing(dim.PIER_TOP - 0.1, PIER.capOverhang, arc),
      pierRing(dim.PIER_TOP, PIER.capOverhang - 0.1, arc),
    ],
    true,
    30,
  );
  const bearings = [-1, 1].flatMap((side) => {
    const z = side * dim.TRUSS_HALF_SPACING;
    return [
      box([-0.6, dim.PIER_TOP, z - 0.6], [0.6, dim.PIER_TOP + 0.35, z + 0.6]),
      box([-0.35, dim.PIER_TOP + 0.35, z - 0.4], [0.35, dim.SOFFIT, z + 0.4]),
    ];
  });
  return {
    dry: merge(shaft(PIER.wetTo, capFoot - 0.12, joints, arc), cap),
    wet: shaft(PIER.foot, PIER.wetTo, joints, arc),
    bearings: merge(...bearings),
  };
}

/** Two columns under a crosshead. */
function bent(): Geometry {
  const { columnDiameter, columnOffset, across, along, height } = dim.BENT;
  const headTop = dim.SOFFIT - 0.4;
  const column = lathe(
    [
      [columnDiameter / 2, PIER.foot],
      [columnDiameter / 2, headTop - height + 0.05],
    ],
    16,
  );
  return merge(
    translate(column, [0, 0, columnOffset]),
    translate(column, [0, 0, -columnOffset]),
    box([-along / 2, headTop - height, -across / 2], [along / 2, headTop, across / 2]),
    ...[-1, 1].map((side) =>
      box(
        [-0.6, headTop, side * dim.TRUSS_HALF_SPACING - 0.4],
        [0.6, dim.SOFFIT, side * dim.TRUSS_HALF_SPACING + 0.4],
      ),
    ),
  );
}

/** A trestle of four tubes with crossed ties. */
function trestle(level: Level): Geometry {
  const top = dim.SOFFIT - 0.5;
  const leg = (x: number, z: number, y: number): Point3 => {
    const spread = 1 + ((top - y) / (top - PIER.foot)) * 0.5;
    return [x * spread, y, z * spread];
  };
  const corners = [
    [-1.1, -2.6],
    [1.1, -2.6],
    [1.1, 2.6],
    [-1.1, 2.6],
  ] as const;
  const pieces = corners.map(([x, z]) => tube([leg(x, z, PIER.foot), leg(x, z, top)], 0.32, 10));
  const tied = level === 'full';
  for (const [low, high] of [
    [3, 8.5],
    [8.5, 14],
  ] as const) {
    if (!tied) continue;
    corners.forEach(([x, z], i) => {
      const [nx, nz] = corners[(i + 1) % 4]!;
      pieces.push(
        bar(leg(x, z, low), leg(nx, nz, high), 0.14, 0.14, [0, 1, 0.01]),
        bar(leg(x, z, high), leg(nx, nz, low), 0.14, 0.14, [0, 1, 0.01]),
        bar(leg(x, z, high), leg(nx, nz, high), 0.16, 0.16, [0, 1, 0.01]),
      );
    });
  }
  pieces.push(box([-1.5, top, -3.4], [1.5, dim.SOFFIT, 3.4]));
  return merge(...pieces);
}

/** Round piles under a curved beam, upstream of the piers in the channel (section 6, estimate). */
function fender(): Geometry {
  const standing = Array.from({ length: 7 }, (_, i): Point3 => {
    const angle = (Math.PI * i) / 6;
    return [4.2 * Math.cos(angle), 0, -(5.4 + 4.2 * Math.sin(angle))];
  });
  const pile = lathe(
    [
      [0.5, PIER.foot],
      [0.5, 6],
    ],
    12,
  );
  const beam = tube(
    standing.map(([x, , z]): Point3 => [x, 6, z]),
    0.62,
    8,
  );
  return merge(...standing.map((at) => translate(pile, at)), beam);
}

const FENDERED_PIERS = [11, 12, 13, 14];
const GAUGE_PIER = 3;

/** A painted scale on P3 with the alarm levels and two remembered floods: a device of this model, not seen on site. */
function addFloodGauge(site: ModelBuilder): void {
  const x = dim.SUPPORT_X[GAUGE_PIER]!;
  const face = (y: number, out: number): Point3 => [
    x - PIER.topAlong / 2 - (dim.PIER_TOP - y) / PIER.batter - out,
    y,
    1.2,
  ];
  const part = site.part('flood-gauge', {
    evidence: 'sourced',
    tile: 'piers',
    solid: false,
    phases: [dim.PHASE_TODAY],
  });
  part.add('paint', bar(face(8.6, 0.02), face(13.4, 0.02), 0.5, 0.06));
  // The mark of 1971 stands over the shaft, on the cap.
  for (const level of dim.FLOOD_MARKS) {
    const [mx, , mz] = face(level, level > 13.4 ? 0.3 : 0.06);
    part.add('mark', box([mx - 0.02, level - 0.05, mz - 0.6], [mx + 0.08, level + 0.05, mz + 0.6]));
  }
  site.anchor('flood-gauge', face(11.3, 0));
}

/** Adds all supports. */
export function addPiers(site: ModelBuilder): void {
  const { level } = site;
  const masonry = pier(level, true);
  const concrete = pier(level, false);
  const numbers = dim.SUPPORT_X.map((_, i) => i).slice(1, -1);
  const at = (n: number) => place([dim.SUPPORT_X[n]!, 0, 0]);
  const standing = numbers.filter((n) => !dim.REBUILT_PIERS.includes(n)).map(at);
  const rebuilt = dim.REBUILT_PIERS.map(at);
  const addMasonry = (id: string, placements: typeof standing, phases?: string[]): void => {
    site
      .part(id, { evidence: 'sourced', tile: phases ? 'lost' : 'piers', ...(phases ? { phases } : {}) })
      .repeat('stone', masonry.dry, placements)
      .repeat('wet-stone', masonry.wet, placements)
      .repeat('floor-steel', masonry.bearings, placements);
  };
  addMasonry('piers', standing);
  addMasonry('lost-piers', rebuilt, [dim.PHASE_WHOLE]);
  const today = { tile: 'piers', phases: [dim.PHASE_TODAY] } as const;
  const oldSites: readonly number[] = dim.SUPPORT_X;
  const bents = dim.T66_SUPPORTS.filter((x) => !oldSites.includes(x));
  const repair = site
    .part('repair-piers', { evidence: 'estimated', ...today })
    .repeat('concrete', merge(concrete.dry, concrete.wet, concrete.bearings), rebuilt)
    .repeat(
      'concrete',
      bent(),
      bents.filter((x) => !dim.STEEL_TRESTLES.includes(x)).map((x) => place([x, 0, 0])),
    )
    .repeat(
      't66-steel',
      trestle(level),
      dim.STEEL_TRESTLES.map((x) => place([x, 0, 0])),
    );
  if (level === 'full') {
    repair.repeat(
      'concrete',
      fender(),
      FENDERED_PIERS.map((n) => place([dim.SUPPORT_X[n]!, 0, -1])),
    );
    addFloodGauge(site);
  } else {
    site.anchor('flood-gauge', [dim.SUPPORT_X[GAUGE_PIER]! - 2, 11.3, 1.2]);
  }
}
