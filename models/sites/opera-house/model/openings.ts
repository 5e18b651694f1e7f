// Windows, doors and their frames, drawn once about their own axis and set wherever a wall has its opening.
import { type Geometry, merge } from '../../../kit/geometry.ts';
import type { Level } from '../../../kit/model.ts';
import { archedOpening, type Outline, type Point2, rectangle } from '../../../kit/outline.ts';
import { box, extrude } from '../../../kit/solids.ts';

/** An opening standing on `sill`, centred on x = 0; `rise` 0 is a flat head, half the width a round one. Metres. */
export interface Opening {
  readonly width: number;
  readonly sill: number;
  /** Highest point of the head. */
  readonly crown: number;
  readonly rise: number;
}

/** The outline of an opening about `centreX`; grown outwards by `margin` (sill excepted). */
export function outlineOf(opening: Opening, centreX = 0, margin = 0, segments = 12): Outline {
  const { sill, crown, rise } = opening;
  const half = opening.width / 2 + margin;
  const springing = crown - rise;
  if (rise === 0) return rectangle(centreX - half, sill, centreX + half, crown + margin);
  if (rise >= opening.width / 2 - 1e-6) {
    return archedOpening(centreX, sill, half * 2, springing, rise + margin, segments);
  }
  const head = Array.from({ length: segments + 1 }, (_, i): Point2 => {
    const angle = (Math.PI * i) / segments;
    return [centreX + half * Math.cos(angle), springing + (rise + margin) * Math.sin(angle)];
  });
  return [[centreX - half, sill], [centreX + half, sill], ...head];
}

/** A band of `width` round the jambs and head of an opening, from zBack to zFront; open at the sill. */
export function surround(
  opening: Opening,
  width: number,
  zBack: number,
  zFront: number,
  centreX = 0,
): Geometry {
  const inner = outlineOf(opening, centreX);
  const outer = outlineOf(opening, centreX, width);
  const [outerLeft, ...outerRest] = outer;
  const [innerLeft, ...innerRest] = inner;
  const ring = [...outerRest, outerLeft!, innerLeft!, ...[...innerRest].reverse()];
  return extrude(ring, zBack, zFront, [], 30);
}

/** A glazed pair of leaves in its opening: dark glass and brown joinery. */
export interface Glazing {
  readonly glass: Geometry;
  readonly joinery: Geometry;
}

/** Leaves set `recess` behind the wall face (z = 0). Massing hangs the pane just before the unbroken wall instead. */
export function glazing(opening: Opening, recess: number, level: Level): Glazing {
  if (level === 'massing') {
    return { glass: extrude(outlineOf(opening, 0, 0, 6), 0.02, 0.07), joinery: merge() };
  }
  const { width, sill, crown, rise } = opening;
  const z = -recess;
  const springing = crown - rise;
  const bar = (x0: number, y0: number, x1: number, y1: number): Geometry =>
    box([x0, y0, z], [x1, y1, z + 0.07]);
  const inset: Opening = {
    width: width - 0.16,
    sill,
    crown: crown - 0.08,
    rise: rise > 0 ? Math.max(0.02, rise - 0.08) : 0,
  };
  const half = width / 2;
  const bars = [
    surround(inset, 0.08, z, z + 0.1),
    bar(-0.05, sill, 0.05, springing),
    bar(-half, sill, half, sill + 0.32),
    bar(-half, springing - 0.05, half, springing + 0.05),
  ];
  for (const x of [-half * 0.52, half * 0.52]) bars.push(bar(x - 0.02, sill, x + 0.02, springing));
  const rows = Math.max(2, Math.round((springing - sill) / 0.8));
  for (let i = 1; i < rows; i++) {
    const y = sill + 0.32 + ((springing - sill - 0.32) * i) / rows;
    bars.push(bar(-half, y - 0.02, half, y + 0.02));
  }
  if (rise > 0.3)
    bars.push(
      bar(-0.025, springing, 0.025, crown),
      bar(-half * 0.7, springing + rise * 0.45, half * 0.7, springing + rise * 0.45 + 0.05),
    );
  return { glass: extrude(outlineOf(opening), z - 0.06, z), joinery: merge(...bars) };
}

/** A small straight cornice over a head, from `bottom` up, for a frame of the given half-width. */
export const hood = (half: number, bottom: number, height: number, reach: number): Geometry =>
  merge(
    box([-half, bottom, -0.05], [half, bottom + height * 0.35, reach * 0.45]),
    box([-half - 0.06, bottom + height * 0.35, -0.05], [half + 0.06, bottom + height * 0.7, reach * 0.75]),
    box([-half - 0.14, bottom + height * 0.7, -0.05], [half + 0.14, bottom + height, reach]),
  );

/** A raised panel frame: `edge` wide round a rectangle, from zBack to zFront. */
export const panelFrame = (
  [left, bottom, right, top]: readonly [number, number, number, number],
  edge: number,
  zBack: number,
  zFront: number,
): Geometry =>
  extrude(rectangle(left, bottom, right, top), zBack, zFront, [
    rectangle(left + edge, bottom + edge, right - edge, top - edge),
  ]);

/** Courses of banded stone (horizontal joints only) on a box, by its plan (x, z) and height. */
export function rustication(
  [x0, z0, x1, z1]: readonly [number, number, number, number],
  bottom: number,
  top: number,
  courses: number,
  level: Level,
  joint = 0.04,
): Geometry {
  if (level === 'massing') return box([x0, bottom, z0], [x1, top, z1]);
  const height = (top - bottom) / courses;
  const core = box([x0 + joint, bottom, z0 + joint], [x1 - joint, top - 0.01, z1 - joint]);
  const stones = Array.from({ length: courses }, (_, i) =>
    box([x0, bottom + i * height + (i > 0 ? joint : 0), z0], [x1, bottom + (i + 1) * height, z1]),
  );
  return merge(core, ...stones);
}
