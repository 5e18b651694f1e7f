// The auditorium seen from outside: horseshoe drum and half-cone roof (dossier/opera-house.md, 3.10).
import { corniceProfile } from '../../../kit/entablature.ts';
import {
  fromTriangles,
  type Geometry,
  merge,
  place,
  transform,
  translate,
  type Triangle,
} from '../../../kit/geometry.ts';
import { circle, type Outline, type Point2 } from '../../../kit/outline.ts';
import { box, chamferedBox, extrude, moulding, quad, tube } from '../../../kit/solids.ts';
import type { Point3 } from '../../../../src/base/index.ts';
import type { Context } from './context.ts';
import { HALL, HEIGHTS } from './dimensions.ts';
import { addGriffins } from './griffins.ts';
import { addStage } from './stage-house.ts';

const R = HALL.radius;
const STEP = HALL.oculusStepDegrees;
/** Degrees of the thirteen windows, 0 towards the square. */
const OCULUS_DEGREES = Array.from({ length: HALL.oculi }, (_, i) => (i - (HALL.oculi - 1) / 2) * STEP);
const PILASTER_DEGREES = Array.from({ length: HALL.oculi + 1 }, (_, i) => (i - HALL.oculi / 2) * STEP);
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Something drawn before the wall of the drum (wall face at z = 0), set at an angle round the curve. */
const onDrum = (degrees: number) =>
  place([R * Math.sin(radians(degrees)), 0, HALL.centreZ + R * Math.cos(radians(degrees))], degrees);

/** Plan of the horseshoe (x, north), walked with the outside on the right, at a radius. */
function horseshoe(radius: number, step = STEP / 2): Point2[] {
  const curve: Point2[] = [];
  for (let degrees = 90; degrees >= -90 - 1e-6; degrees -= step) {
    curve.push([-radius * Math.sin(radians(degrees)), -(HALL.centreZ + radius * Math.cos(radians(degrees)))]);
  }
  return [[-radius, -HALL.straightEndZ], ...curve, [radius, -HALL.straightEndZ]];
}

/** Drum, its roof and the stage house behind. */
export function addHall(context: Context): void {
  addDrum(context);
  addHallRoof(context);
  addStage(context);
  addGriffins(context);
}

/** One panel of the drum, bent to the curve, with its round opening. */
function drumPanel(full: boolean): Geometry {
  const half = (R * radians(STEP)) / 2;
  const columns = full ? 6 : 2;
  const edge = (y: number, reverse: boolean): Point2[] => {
    const row = Array.from({ length: columns + 1 }, (_, i): Point2 => [-half + (2 * half * i) / columns, y]);
    return reverse ? row.reverse() : row;
  };
  const outline: Outline = [...edge(HEIGHTS.drumFoot, false), ...edge(HEIGHTS.drumCornice - 0.5, true)];
  const hole = full ? [circle(HALL.oculusDiameter / 2, 20, [0, HALL.oculusY])] : [];
  const flat = extrude(outline, -0.45, 0, hole, 35);
  const bend = (values: readonly number[], normals: boolean, at: readonly number[]): number[] =>
    values.map((_, i) => {
      const k = i - (i % 3);
      const angle = at[k]! / R;
      const [x, y, z] = [values[k]!, values[k + 1]!, values[k + 2]!];
      const [c, s] = [Math.cos(angle), Math.sin(angle)];
      const bent = normals ? [x * c + z * s, y, z * c - x * s] : [(R + z) * s, y, (R + z) * c - R];
      return bent[i % 3]!;
    });
  return {
    positions: bend(flat.positions, false, flat.positions),
    normals: bend(flat.normals, true, flat.positions),
    indices: flat.indices,
  };
}

function addDrum({ site, level, full }: Context): void {
  const part = site.part('drum', { evidence: 'derived', tile: 'hall' });
  const panels = OCULUS_DEGREES.map((degrees) => onDrum(degrees));
  part.repeat('wall', drumPanel(full), panels);
  const straight = [...[-1, 1].map((s) => place([s * R, 0, (HALL.centreZ + HALL.straightEndZ) / 2], s * 90))];
  part.add(
    'wall',
    ...straight.map((m) =>
      transform(box([-4.05, HEIGHTS.drumFoot, -0.45], [4.05, HEIGHTS.drumCornice - 0.5, 0]), m),
    ),
  );
  const profile = corniceProfile(
    { bottom: HEIGHTS.drumCornice - 0.65, top: HEIGHTS.drumCornice, projection: HALL.corniceOverhang },
    level,
  );
  part.add('trim', moulding(horseshoe(R), profile), moulding(horseshoe(R), footBand()));
  const window = roundWindow(full);
  part.repeat('glass', window.pane, panels);
  part.add('glass', ...straight.map((m) => transform(translate(window.pane, [0, 0, 0.46]), m)));
  const pilaster = full
    ? merge(
        box([-0.42, HEIGHTS.drumFoot, -0.2], [0.42, 20.3, 0.14]),
        chamferedBox([-0.5, HEIGHTS.drumFoot, -0.2], [0.5, 15.9, 0.2], 0.03),
        box([-0.48, 19.9, -0.2], [0.48, 20.05, 0.2]),
        box([-0.52, 20.2, -0.2], [0.52, 20.46, 0.26]),
      )
    : box([-0.45, HEIGHTS.drumFoot, -0.2], [0.45, 20.46, 0.16]);
  const pilasters = PILASTER_DEGREES.map((degrees) => onDrum(degrees));
  part.repeat('trim', merge(pilaster, antefix(full)), pilasters);
  if (!full) return;
  part.repeat('trim', window.ring, panels);
  part.add('trim', ...straight.map((m) => transform(window.ring, m)));
}

const footBand = (): Point2[] => [
  [-0.1, 16.1],
  [0.12, 16.1],
  [0.12, 16.3],
  [0, 16.38],
];

/** Half-round antefix above the cornice on a pilaster axis, 0.95 m high. */
const antefix = (full: boolean): Geometry =>
  extrude(
    [
      [-0.5, 21.05],
      [0.5, 21.05],
      [0.5, 21.4],
      ...Array.from({ length: full ? 9 : 3 }, (_, i): Point2 => {
        const angle = (Math.PI * (i + 0.5)) / (full ? 9 : 3);
        return [0.48 * Math.cos(angle), 21.5 + 0.5 * Math.sin(angle)];
      }),
      [-0.5, 21.4],
    ],
    0.12,
    0.42,
  );

/** Moulded ring, Ø 1.6, and pane, Ø 1.1. */
function roundWindow(full: boolean): { readonly ring: Geometry; readonly pane: Geometry } {
  const [inner, outer] = [HALL.oculusDiameter / 2, HALL.oculusRing / 2];
  const disc = (radius: number, z0: number, z1: number): Geometry =>
    extrude(circle(radius, full ? 20 : 8, [0, HALL.oculusY]), z0, z1);
  const ring = extrude(circle(outer, 24, [0, HALL.oculusY]), -0.1, 0.12, [
    circle(inner, 24, [0, HALL.oculusY]),
  ]);
  const roll = extrude(circle(outer - 0.06, 24, [0, HALL.oculusY]), 0.1, 0.18, [
    circle(inner + 0.06, 24, [0, HALL.oculusY]),
  ]);
  return {
    ring: merge(ring, roll, box([-0.14, 19.1, -0.1], [0.14, 19.5, 0.24])),
    pane: full ? disc(inner + 0.02, -0.4, -0.3) : disc(inner, 0.03, 0.1),
  };
}

/** Ruled half-cone from the eaves up to the short crest, with zinc eaves and crest. */
function addHallRoof({ site, full }: Context): void {
  const part = site.part('auditorium-roof', { evidence: 'derived', tile: 'hall' });
  const eaves = horseshoe(HALL.eavesRadius, full ? STEP / 4 : STEP);
  const crestAt = (t: number): number => -HALL.crestHalf * Math.cos(Math.PI * t);
  const last = eaves.length - 1;
  const rows = full ? 4 : 1;
  const row = (k: number): Point3[] =>
    eaves.map(([x, north], i): Point3 => {
      const t = k / rows;
      return [
        x + (crestAt(i / last) - x) * t,
        HEIGHTS.hallEaves + (HEIGHTS.crest - HEIGHTS.hallEaves) * t,
        -north + (HALL.crestZ + north) * t,
      ];
    });
  const faces: Triangle[] = [];
  for (let k = 0; k < rows; k++) {
    const [lower, upper] = [row(k), row(k + 1)];
    for (let i = 0; i < last; i++) faces.push(...quad(lower[i]!, lower[i + 1]!, upper[i + 1]!, upper[i]!));
  }
  part.add('slate', fromTriangles(faces, 40));
  part.add(
    'zinc',
    moulding(horseshoe(R, full ? STEP / 2 : STEP), [
      [0.1, HEIGHTS.drumCornice - 0.05],
      [0.2, HEIGHTS.hallEaves + 0.04],
      [0.02, HEIGHTS.hallEaves + 0.14],
      [-0.4, HEIGHTS.hallEaves + 0.22],
    ]),
    box(
      [-HALL.crestHalf, HEIGHTS.crest - 0.1, HALL.crestZ - 0.5],
      [HALL.crestHalf, HEIGHTS.crest + 0.12, HALL.crestZ + 0.14],
    ),
  );
  if (full) part.add('zinc', ladder());
}

/** The one maintenance ladder, down the front-right of the cone. */
function ladder(): Geometry {
  const foot: Point3 = [8.2, HEIGHTS.hallEaves + 0.25, HALL.centreZ + 10.2];
  const head: Point3 = [1.9, HEIGHTS.crest, HALL.crestZ + 0.3];
  const at = (t: number, side: number): Point3 => [
    foot[0] + (head[0] - foot[0]) * t + side * 0.2,
    foot[1] + (head[1] - foot[1]) * t + 0.14,
    foot[2] + (head[2] - foot[2]) * t + side * 0.07,
  ];
  const rungs = Array.from({ length: 40 }, (_, i) =>
    tube([at((i + 0.5) / 40, -1), at((i + 0.5) / 40, 1)], 0.018, 4),
  );
  return merge(tube([at(0, -1), at(1, -1)], 0.03, 4), tube([at(0, 1), at(1, 1)], 0.03, 4), ...rungs);
}
