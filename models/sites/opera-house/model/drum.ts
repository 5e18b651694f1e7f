// The horseshoe drum: thirteen round windows between pilasters under a ring of antefixes (dossier, section 3.10).
import type { Matrix4 } from 'three';
import { alongPath, corniceProfile } from '../../../kit/entablature.ts';
import { fromTriangles, type Geometry, merge, place, transform, translate } from '../../../kit/geometry.ts';
import type { Level } from '../../../kit/model.ts';
import { circle, type Point2 } from '../../../kit/outline.ts';
import {
  type OpeningStation,
  shapedFace,
  type ShapedOpening,
  shapedReveal,
  type WallPoint,
} from '../../../kit/shaped-wall.ts';
import { box, chamferedBox, extrude, moulding } from '../../../kit/solids.ts';
import type { Point3 } from '../../../../src/base/index.ts';
import type { Context } from './context.ts';
import { HALL, HEIGHTS } from './dimensions.ts';
import { boss, keystone, mouldedRing, reliefPanel, shell, swag } from './ornament.ts';

const R = HALL.radius;
const STEP = HALL.oculusStepDegrees;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;
/** Length of each straight side, and of a panel along the curve. */
const STRAIGHT = HALL.centreZ - HALL.straightEndZ;
const PANEL = R * radians(STEP);
/** [estimate] */
const THICKNESS = 0.5;

/** Degrees of the thirteen windows and of the fourteen pilasters, 0 towards the square. */
const OCULUS_DEGREES = Array.from({ length: HALL.oculi }, (_, i) => (i - (HALL.oculi - 1) / 2) * STEP);
const PILASTER_DEGREES = Array.from({ length: HALL.oculi + 1 }, (_, i) => (i - HALL.oculi / 2) * STEP);

/** Something drawn before the wall of the drum (wall face at z = 0), set at an angle round the curve. */
const onDrum = (degrees: number): Matrix4 =>
  place([R * Math.sin(radians(degrees)), 0, HALL.centreZ + R * Math.cos(radians(degrees))], degrees);

/** Middles of the two straight sides. */
const onStraight = (): Matrix4[] =>
  [-1, 1].map((s) => place([s * R, 0, HALL.centreZ - STRAIGHT / 2], s * 90));

/** Plan of the horseshoe (x, north) from the left end round to the right one, the outside on the right-hand side. */
export function horseshoe(radius: number, step = STEP / 2): Point2[] {
  const count = Math.round(180 / step);
  const curve = Array.from({ length: count + 1 }, (_, i): Point2 => {
    const angle = radians(-90 + (180 * i) / count);
    return [radius * Math.sin(angle), -(HALL.centreZ + radius * Math.cos(angle))];
  });
  return [[-radius, -HALL.straightEndZ], ...curve, [radius, -HALL.straightEndZ]];
}

/** Wall, windows, pilasters, cornice and antefixes; floodlights on the terrace before it. */
export function addDrum({ site, level, full }: Context): void {
  const part = site.part('drum', { evidence: 'derived', tile: 'hall' });
  const windows = [...OCULUS_DEGREES.map(onDrum), ...onStraight()];
  part.add('wall', wall(full));
  const window = roundWindow(level);
  part.repeat('glass', window.glass, windows);
  const pilasters = PILASTER_DEGREES.map(onDrum);
  part.repeat('trim', pilaster(full), pilasters);
  part.add('trim', ...mouldings(level));
  for (const degrees of [-64, -22, 22, 64]) {
    const out = R + 4.2;
    const at: Point3 = [
      out * Math.sin(radians(degrees)),
      HEIGHTS.terrace + 0.3,
      HALL.centreZ + out * Math.cos(radians(degrees)),
    ];
    const towards: Point3 = [
      R * Math.sin(radians(degrees)),
      19,
      HALL.centreZ + R * Math.cos(radians(degrees)),
    ];
    site.lamp({ at, towards, colour: '#ffd9a0', candela: 1300, beamDegrees: 120 });
  }
  const crown = site.part('antefixes', { evidence: 'derived', tile: 'hall' });
  crown.repeat('trim', antefix(full), pilasters);
  if (!full) return;
  part.repeat('trim', merge(window.trim, field()), windows);
  part.repeat('joinery', window.joinery, windows);
}

/** A point of the wall, unrolled: along it from the left end, up, and in from its face. */
function onWall(along: number, up: number, inward: number): Point3 {
  const curve = Math.PI * R;
  if (along < STRAIGHT) return [-(R - inward), up, HALL.straightEndZ + along];
  if (along > STRAIGHT + curve) return [R - inward, up, HALL.centreZ - (along - STRAIGHT - curve)];
  const angle = (along - STRAIGHT) / R - Math.PI / 2;
  return [(R - inward) * Math.sin(angle), up, HALL.centreZ + (R - inward) * Math.cos(angle)];
}

/** The wall as one piece, so that its shading runs through; massing leaves the windows out. */
function wall(full: boolean): Geometry {
  const length = Math.PI * R + 2 * STRAIGHT;
  const front = length / 2;
  const axes = [
    STRAIGHT / 2,
    ...OCULUS_DEGREES.map((degrees) => front + R * radians(degrees)),
    length - STRAIGHT / 2,
  ];
  const openings = full ? axes.map(roundOpening) : [];
  const outer: WallPoint = (along, up) => onWall(along, up, 0);
  const inner: WallPoint = (along, up) => onWall(along, up, THICKNESS);
  const params = {
    left: 0,
    right: length,
    bottom: HEIGHTS.drumFoot,
    top: HEIGHTS.drumCornice - 0.4,
    openings,
    rows: full ? [16.6, 19.9] : [],
    columnMetres: full ? 0.8 : PANEL,
  };
  return fromTriangles(
    [...shapedFace(params, outer), ...openings.flatMap((o) => shapedReveal(o, outer, inner, true))],
    25,
  );
}

/** A round hole, Ø 1.1, as stations along the wall. */
const roundOpening = (centre: number): ShapedOpening =>
  Array.from({ length: 13 }, (_, i): OpeningStation => {
    const angle = Math.PI * (1 - i / 12);
    const [c, s] = [Math.cos(angle), i === 0 || i === 12 ? 0 : Math.sin(angle)];
    // Wider than the clear opening: the ring's lining closes it to a true round.
    const r = HALL.oculusDiameter / 2 + 0.08;
    return { along: centre + r * c, low: HALL.oculusY - r * s, high: HALL.oculusY + r * s };
  });

/** Moulded ring Ø 1.6 with four keys, pane Ø 1.1 behind it and its bars. */
function roundWindow(level: Level): {
  readonly trim: Geometry;
  readonly glass: Geometry;
  readonly joinery: Geometry;
} {
  const [inner, outer] = [HALL.oculusDiameter / 2, HALL.oculusRing / 2];
  const raise = (geometry: Geometry): Geometry => translate(geometry, [0, HALL.oculusY, 0]);
  if (level === 'massing') {
    const none = merge();
    return { trim: none, glass: raise(extrude(circle(inner, 8), 0.03, 0.1)), joinery: none };
  }
  const keys = [0, 90, 180, 270].map((degrees) =>
    transform(
      translate(keystone(0.2, 0.34, 0.2), [0, inner - 0.03, 0]),
      place([0, 0, 0]).makeRotationZ(radians(degrees)),
    ),
  );
  const bar = (x: number, y: number): Geometry => box([-x, -y, -0.33], [x, y, -0.27]);
  return {
    trim: raise(merge(mouldedRing(inner, outer, 0.16, 32, 1, -0.36), ...keys)),
    glass: raise(extrude(circle(inner + 0.03, 24), -0.38, -0.34)),
    joinery: raise(
      merge(
        bar(0.025, inner),
        bar(inner, 0.025),
        translate(mouldedRing(0.2, 0.26, 0.05, 20), [0, 0, -0.32]),
        translate(mouldedRing(inner - 0.09, inner + 0.02, 0.07, 24), [0, 0, -0.33]),
      ),
    ),
  };
}

/** What else a bay carries: a garland over the window, a sunk panel below it. */
const field = (): Geometry =>
  merge(
    translate(swag(0.62, 0.2, 0.07), [0, 19.95, 0]),
    reliefPanel([-0.85, 16.62, 0.85, 17.3], 0.09, 0.06),
    boss(
      [
        [0.2, 0],
        [0.2, 0.04],
        [0.12, 0.07],
        [0, 0.08],
      ],
      14,
      [0, 16.96],
    ),
  );

/** A wide flat pilaster on a plinth, with a small cap. */
function pilaster(full: boolean): Geometry {
  const foot = HEIGHTS.drumFoot;
  if (!full) return box([-0.45, foot, -0.2], [0.45, 20.46, 0.16]);
  return merge(
    chamferedBox([-0.56, foot, -0.2], [0.56, 16.02, 0.24], 0.03),
    chamferedBox([-0.5, 16.0, -0.2], [0.5, 16.16, 0.2], 0.04),
    box([-0.42, 16.1, -0.2], [0.42, 20.0, 0.13]),
    reliefPanel([-0.34, 16.45, 0.34, 19.6], 0.07, 0.17),
    chamferedBox([-0.47, 19.78, -0.2], [0.47, 19.88, 0.17], 0.02),
    chamferedBox([-0.46, 19.98, -0.2], [0.46, 20.12, 0.19], 0.03),
    chamferedBox([-0.52, 20.12, -0.2], [0.52, 20.26, 0.25], 0.04),
    box([-0.55, 20.25, -0.2], [0.55, 20.36, 0.28]),
  );
}

/** Foot moulding, architrave, dentils, cornice and the low parapet between the antefixes. */
function mouldings(level: Level): Geometry[] {
  const full = level !== 'massing';
  const path = horseshoe(R, full ? STEP / 4 : STEP);
  const cornice = {
    bottom: HEIGHTS.drumCornice - 0.65,
    top: HEIGHTS.drumCornice,
    projection: HALL.corniceOverhang,
  };
  const pieces = [moulding(path, corniceProfile(cornice, level))];
  if (!full) return pieces;
  const dentil = box([-0.08, -0.16, -0.03], [0.08, 0, 0.13]);
  const round = path.slice(1, -1);
  return [
    ...pieces,
    moulding(path, [
      [-0.1, 16.1],
      [0.12, 16.1],
      [0.14, 16.2],
      [0.1, 16.3],
      [0, 16.38],
    ]),
    moulding(path, [
      [-0.05, 20.12],
      [0.06, 20.12],
      [0.06, 20.24],
      [0.1, 20.26],
      [0.1, 20.4],
      [-0.05, 20.47],
    ]),
    moulding(path, [
      [-0.08, HEIGHTS.drumCornice - 0.04],
      [0.42, HEIGHTS.drumCornice - 0.04],
      [0.42, 21.36],
      [0.46, 21.4],
      [0.46, 21.5],
      [0.1, 21.54],
    ]),
    ...alongPath({ path: round, closed: false, spacing: 0.39, out: 0.13, y: 20.68 }).map((m) =>
      transform(dentil, m),
    ),
  ];
}

/** Half-round antefix on a pilaster's axis, 0.95 m high over the cornice: a shell on a block between two scrolls. */
function antefix(full: boolean): Geometry {
  const foot = HEIGHTS.drumCornice - 0.04;
  if (!full) {
    const half = Array.from({ length: 5 }, (_, i): Point2 => {
      const angle = (Math.PI * i) / 4;
      return [0.52 * Math.cos(angle), foot + 0.42 + 0.55 * Math.sin(angle)];
    });
    return extrude([[-0.52, foot], [0.52, foot], ...half], 0.12, 0.5);
  }
  return merge(
    chamferedBox([-0.6, foot, 0.05], [0.6, foot + 0.34, 0.56], 0.03),
    chamferedBox([-0.66, foot + 0.32, 0.02], [0.66, foot + 0.44, 0.6], 0.03),
    translate(shell(0.55, 0.2, 9), [0, foot + 0.43, 0.36]),
    transform(shell(0.55, 0.16, 9), place([0, foot + 0.43, 0.37], 180)),
    ...[-1, 1].map((s) =>
      translate(
        boss(
          [
            [0.13, 0],
            [0.13, 0.32],
            [0.06, 0.36],
            [0, 0.4],
          ],
          12,
        ),
        [s * 0.56, foot + 0.54, 0.14],
      ),
    ),
  );
}
