// The marquises: iron ribs, glass and dark sheet before the side doors (dossier/opera-house.md, section 3.12).
import { fromTriangles, type Geometry, merge, type Triangle, translate } from '../../../kit/geometry.ts';
import { box, extrude, loft, quad, tube } from '../../../kit/solids.ts';
import type { Point3 } from '../../../../src/base/index.ts';
import { bothSides, type Context } from './context.ts';
import { FLANK } from './dimensions.ts';
import { place, transform } from '../../../kit/geometry.ts';

const { reachX, frontZ, backZ, edgeY } = FLANK.canopy;
const CENTRE = { x: FLANK.wallX, z: (frontZ + backZ) / 2 } as const;
const RADIUS = { x: reachX - FLANK.wallX, z: (frontZ - backZ) / 2 } as const;
/** [estimate] Where glass gives way to sheet, and where the ribs end, inside the masonry; shares of the radius. */
const SHEET = 0.6;
const ROOT = 0.3;
const RIBS = 56;
/** [estimate] Where the brackets stand along the gallery, and how far the wall is proud of its face there: a pier. */
const BRACKETS = [
  [-7.25, 0.12],
  [-8.6, 0],
  [-11.8, 0],
] as const;

/** Height of the glass at a share of the radius: a gentle curve up to the wall. */
const heightAt = (f: number): number => edgeY + 0.95 * (1 - f) ** 0.8;

/** A point of the canopy: share of the radius, angle (0 straight out, positive to the front), lifted. */
const at = (f: number, angle: number, lift = 0): Point3 => [
  CENTRE.x + RADIUS.x * f * Math.cos(angle),
  heightAt(f) + lift,
  CENTRE.z + RADIUS.z * f * Math.sin(angle),
];

/** Angles so spaced that ribs stand at even distances along the edge. */
function evenAngles(count: number): number[] {
  const fine = Array.from({ length: 721 }, (_, i) => Math.PI * (i / 720 - 0.5));
  const lengths = [0];
  for (let i = 1; i < fine.length; i++) {
    const [a, b] = [at(1, fine[i - 1]!), at(1, fine[i]!)];
    lengths.push(lengths[i - 1]! + Math.hypot(b[0] - a[0], b[2] - a[2]));
  }
  const total = lengths[lengths.length - 1]!;
  return Array.from(
    { length: count + 1 },
    (_, k) => fine[lengths.findIndex((l) => l >= (total * k) / count - 1e-9)]!,
  );
}

/** A thin skin between two shares of the radius, seen from above and from below. */
function skin(f0: number, f1: number, angles: readonly number[], rows: number): Geometry {
  const faces: Triangle[] = [];
  for (let k = 0; k < rows; k++) {
    const [a, b] = [f0 + ((f1 - f0) * k) / rows, f0 + ((f1 - f0) * (k + 1)) / rows];
    for (let i = 0; i + 1 < angles.length; i++) {
      const [p, q] = [angles[i]!, angles[i + 1]!];
      faces.push(...quad(at(a, q), at(a, p), at(b, p), at(b, q)));
      faces.push(...quad(at(a, p, -0.02), at(a, q, -0.02), at(b, q, -0.02), at(b, p, -0.02)));
    }
  }
  return fromTriangles(faces, 30);
}

/** Both marquises, and the small one on the outer face of each mid-flank pavilion. */
export function addCanopies({ site, full }: Context): void {
  const part = site.part('canopies', { evidence: 'derived', tile: 'flanks' });
  const angles = evenAngles(full ? RIBS : 10);
  part.add('canopy', bothSides(skin(SHEET, ROOT, angles, full ? 4 : 1), drum(full), ...small(full)));
  part.add('glass', bothSides(skin(1, SHEET, angles, full ? 4 : 1)));
  if (!full) return;
  part.add(
    'iron',
    bothSides(
      ...angles.map(rib),
      ...[0.8, SHEET, 0.45].map((f) => hoop(f, angles, 0.028)),
      edge(angles),
      ...fringe(evenAngles(RIBS * 2)),
      ...BRACKETS.flatMap(bracket),
    ),
  );
  for (const s of [-1, 1]) {
    for (const z of [-7, -10.2]) {
      site.lamp({ at: [s * 20.6, edgeY + 0.2, z], colour: '#ffd9a0', candela: 60 });
    }
  }
  part.add('globe', bothSides(globe(-7), globe(-10.2)));
}

/** A T-iron under the glass. */
function rib(angle: number): Geometry {
  const steps = 6;
  const side: Point3 = [-Math.sin(angle) * 0.018, 0, Math.cos(angle) * 0.018];
  return loft(
    Array.from({ length: steps + 1 }, (_, i): Point3[] => {
      const p = at(1 + ((ROOT - 1) * i) / steps, angle);
      const corner = (s: number, y: number): Point3 => [p[0] + side[0] * s, p[1] + y, p[2] + side[2] * s];
      return [corner(1, -0.08), corner(1, 0.03), corner(-1, 0.03), corner(-1, -0.08)];
    }),
    true,
    20,
  );
}

const hoop = (f: number, angles: readonly number[], radius: number): Geometry =>
  tube(
    angles.map((angle) => at(f, angle, -0.06)),
    radius,
    6,
  );

/** The moulded iron fascia and gutter round the edge. */
function edge(angles: readonly number[]): Geometry {
  const section: readonly (readonly [number, number])[] = [
    [-0.02, -0.2],
    [0.03, -0.2],
    [0.03, -0.12],
    [0.05, -0.1],
    [0.05, -0.02],
    [0.1, 0.02],
    [0.12, 0.09],
    [0.08, 0.11],
    [-0.02, 0.06],
  ];
  return loft(
    angles.map((angle) => {
      const [x, y, z] = at(1, angle);
      const [nx, nz] = [Math.cos(angle) / RADIUS.x, Math.sin(angle) / RADIUS.z];
      const length = Math.hypot(nx, nz);
      return section.map(([out, up]): Point3 => [x + (nx / length) * out, y + up, z + (nz / length) * out]);
    }),
    true,
    35,
  ) satisfies Geometry;
}

/** Cast leaves that hang from the fascia. */
function fringe(angles: readonly number[]): Geometry[] {
  const leaf = extrude(
    [
      [0, -0.2],
      [0.06, -0.12],
      [0.075, -0.04],
      [0.075, 0.02],
      [-0.075, 0.02],
      [-0.075, -0.04],
      [-0.06, -0.12],
    ],
    -0.01,
    0.01,
  );
  return angles.slice(1, -1).map((angle) => {
    const [x, y, z] = at(1, angle);
    const degrees = (Math.atan2(Math.cos(angle) / RADIUS.x, Math.sin(angle) / RADIUS.z) * 180) / Math.PI;
    return transform(leaf, place([x, y - 0.2, z], degrees));
  });
}

/** A scrolled iron bracket under the canopy and a tie rod over it, square to the gallery's wall. */
function bracket([z, proud]: readonly [number, number]): Geometry[] {
  const wall = FLANK.galleryX + proud;
  const reach = 2.6;
  const share = (x: number): number => Math.hypot((x - CENTRE.x) / RADIUS.x, (z - CENTRE.z) / RADIUS.z);
  const top = (x: number): number => heightAt(share(x)) - 0.1;
  const foot = 2.9;
  const arc = Array.from({ length: 13 }, (_, i): Point3 => {
    const t = i / 12;
    const x = wall + 0.06 + reach * (1 - Math.cos((t * Math.PI) / 2));
    return [x, foot + (top(wall + reach) - foot) * Math.sin((t * Math.PI) / 2), z];
  });
  const spiral = (cx: number, cy: number, r: number): Geometry =>
    tube(
      Array.from({ length: 20 }, (_, i): Point3 => {
        const [angle, radius] = [2.4 - i * 0.5, r * (1 - i / 24)];
        return [cx + radius * Math.cos(angle), cy + radius * Math.sin(angle), z];
      }),
      0.022,
      5,
    );
  return [
    tube(arc, 0.04, 6),
    tube(
      [
        [wall + 0.06, foot - 0.25, z],
        [wall + 0.06, top(wall + 0.1), z],
      ],
      0.045,
      6,
    ),
    tube(
      [0, 0.33, 0.66, 1].map((t): Point3 => [wall + reach * t, top(wall + reach * t), z]),
      0.04,
      6,
    ),
    spiral(wall + 0.52, top(wall + 0.5) - 0.48, 0.36),
    spiral(wall + 1.3, top(wall + 1.3) - 0.26, 0.2),
    tube(
      [
        [wall - 0.02, 6.25, z],
        [wall + reach + 0.5, top(wall + reach + 0.5) + 0.15, z],
      ],
      0.02,
      5,
    ),
    box([wall - 0.02, foot - 0.4, z - 0.08], [wall + 0.04, foot + 0.1, z + 0.08]),
  ];
}

/** The low oval lantern on top, Ø 2.6 m and 0.9 m high: a glazed ring under a lid. */
function drum(full: boolean): Geometry {
  const steps = full ? 32 : 8;
  const foot = heightAt(0.57) - 0.1;
  const ring = (r: number, up: number): Point3[] =>
    Array.from({ length: steps }, (_, i): Point3 => {
      const angle = (-2 * Math.PI * i) / steps;
      return [20.4 + 1.3 * r * Math.cos(angle), foot + up, CENTRE.z + 1.3 * r * 1.2 * Math.sin(angle)];
    });
  const stages: readonly (readonly [number, number])[] = full
    ? [
        [1.06, 0],
        [1.06, 0.12],
        [1, 0.15],
        [0.96, 0.17],
        [0.96, 0.62],
        [1, 0.64],
        [1.08, 0.7],
        [1.1, 0.76],
        [1.02, 0.8],
        [0.7, 0.9],
        [0.25, 0.97],
        [0.12, 1.0],
        [0.14, 1.08],
        [0.06, 1.16],
        [0.02, 1.34],
      ]
    : [
        [1, 0],
        [1, 0.75],
        [0.2, 0.95],
      ];
  const shell = loft(
    stages.map(([r, up]) => ring(r, up)),
    true,
    40,
  );
  if (!full) return shell;
  const mullions = Array.from({ length: 16 }, (_, i) => {
    const angle = (2 * Math.PI * i) / 16;
    const [x, z] = [20.4 + 1.27 * Math.cos(angle), CENTRE.z + 1.27 * 1.2 * Math.sin(angle)];
    return box([x - 0.035, foot + 0.1, z - 0.035], [x + 0.035, foot + 0.66, z + 0.035]);
  });
  return merge(shell, ...mullions);
}

/** The flat canopy over the pavilion's door: 4 × 2.5 m at Y about 4, on two scrolled brackets. */
function small(full: boolean): Geometry[] {
  const { x, z, half, reach, y } = { x: FLANK.midX, z: -50, half: 2, reach: 2.5, y: 3.95 };
  const roof = loft(
    [x - 0.05, x + reach].map((px, i): Point3[] => {
      const lift = i === 0 ? 0.45 : 0;
      return [
        [px, y + lift, z - half],
        [px, y + lift + 0.06, z - half],
        [px, y + lift + 0.06, z + half],
        [px, y + lift, z + half],
      ];
    }),
    true,
    20,
  );
  if (!full) return [roof];
  const ribs = Array.from({ length: 12 }, (_, i) => {
    const rz = z - half + 0.03 + (i * (2 * half - 0.06)) / 11;
    return tube(
      [
        [x, y + 0.52, rz],
        [x + reach, y + 0.07, rz],
      ],
      0.025,
      5,
    );
  });
  const brackets = [-1, 1].map((s) =>
    tube(
      Array.from({ length: 9 }, (_, i): Point3 => {
        const t = (i / 8) * (Math.PI / 2);
        return [
          x + 0.05 + 1.9 * (1 - Math.cos(t)),
          2.6 + (y + 0.05 - 2.6) * Math.sin(t),
          z + s * (half - 0.3),
        ];
      }),
      0.045,
      6,
    ),
  );
  return [
    roof,
    ...ribs,
    ...brackets,
    box([x + reach - 0.03, y - 0.2, z - half], [x + reach + 0.05, y + 0.1, z + half]),
  ];
}

/** A globe hung under the glass. */
const globe = (z: number): Geometry => {
  const rod = tube(
    [
      [20.6, edgeY + 0.3, z],
      [20.6, edgeY + 0.75, z],
    ],
    0.015,
    5,
  );
  const ball = loft(
    [-0.16, -0.12, -0.05, 0.05, 0.12, 0.16].map((dy): Point3[] =>
      Array.from({ length: 10 }, (_, i): Point3 => {
        const [angle, r] = [(-2 * Math.PI * i) / 10, Math.sqrt(Math.max(0, 0.165 ** 2 - dy ** 2))];
        return [r * Math.cos(angle), dy, r * Math.sin(angle)];
      }),
    ),
    true,
    60,
  );
  return merge(rod, translate(ball, [20.6, edgeY + 0.2, z]));
};
