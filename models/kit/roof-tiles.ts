// Tube tiles (yin-yang): rolls up the slope, their joints, and the discs and bibs that close each row at the eave.
import { Matrix4, Vector3 } from 'three';
import type { Point3 } from '../../src/base/index.ts';
import { fromTriangles, type Geometry, type Triangle } from './geometry.ts';
import { FACES, type Face, type RoofSurface, SWEEP_SHARE } from './roof-surface.ts';
import { quad, skirt } from './solids.ts';

/** Radius of a roll by its pitch. */
const RADIUS_SHARE = 0.3;
/** Diameter and thickness of an eave disc (dossier/imperial-citadel.md, 9 and 10). */
const DISC = { diameter: 0.155, thickness: 0.03, sides: 12 };
/** A tile's lower end is this much wider than its upper one, which slips under the next. */
const LIP = 1.14;

const SIDEWAYS = [
  [1, 0],
  [0, -1],
  [-1, 0],
  [0, 1],
] as const;

/** Where the rolls of a face lie: metres to the right of its middle, seen from outside. */
export function rollOffsets(surface: RoofSurface, face: Face, pitch: number): number[] {
  const count = Math.floor((2 * surface.halfAlong(face, 0)) / pitch);
  return Array.from({ length: count }, (_, j) => (j + 0.5 - count / 2) * pitch);
}

/**
 * Places for something that closes each roll at the eave (a disc, a dragon's head): x to the right seen from outside,
 * y up, z outward; the origin is the roll's foot on the roof's surface.
 */
export function eavePlaces(surface: RoofSurface, pitch: number): Matrix4[] {
  return FACES.flatMap((face) =>
    rollOffsets(surface, face, pitch).map((offset) => {
      const [x, , z] = [SIDEWAYS[face][0], 0, SIDEWAYS[face][1]];
      const right = new Vector3(x, 0, z);
      const outward = new Vector3(-z, 0, x);
      return new Matrix4()
        .makeBasis(right, new Vector3(0, 1, 0), outward)
        .setPosition(...surface.at(face, offset, 0));
    }),
  );
}

/** The rolls of one face; given `tileLength`, as single tiles with discs and bibs. */
export function rollsOf(surface: RoofSurface, face: Face, pitch: number, tileLength?: number): Geometry[] {
  const half = surface.halfAlong(face, 0);
  return rollOffsets(surface, face, pitch).flatMap((offset) => {
    const end = lastShare(surface, face, offset);
    const swept = half - Math.abs(offset) < SWEEP_SHARE * half;
    const roll = (share: number, scale: number): Point3[] =>
      rollSection(surface, face, offset, share * end, RADIUS_SHARE * pitch * scale);
    const rows = tileLength
      ? tileRows(surface, face, end, tileLength).map(([share, scale]) => roll(share, scale))
      : (swept ? [0, 0.15, 0.35, 0.6, 1] : [0, 1]).map((share) => roll(share, 1));
    const faces = rows
      .slice(1)
      .flatMap((upper, i) => skirt([...rows[i]!].reverse(), [...upper].reverse(), false));
    const [a, b, c, d] = rows[0]! as [Point3, Point3, Point3, Point3];
    faces.push(...quad(d, a, b, c));
    const body = fromTriangles(faces, 60);
    if (tileLength === undefined) return [body];
    const foot = surface.at(face, offset, 0);
    const ends = [fromTriangles(disc(face, foot), 40)];
    if (half - Math.abs(offset) > pitch) {
      ends.push(fromTriangles(bib(face, surface.at(face, offset + pitch / 2, 0), pitch), 20));
    }
    return [body, ...ends];
  });
}

function rollSection(surface: RoofSurface, face: Face, offset: number, s: number, radius: number): Point3[] {
  const [x, y, z] = surface.at(face, offset, s);
  const [sx, sz] = SIDEWAYS[face];
  return (
    [
      [1, -0.1],
      [0.62, 0.78],
      [-0.62, 0.78],
      [-1, -0.1],
    ] as const
  ).map(([a, u]): Point3 => [x + sx * a * radius, y + u * radius, z + sz * a * radius]);
}

/** Stations up a roll, two at every joint: the end of one tile and the wider foot of the next. */
function tileRows(surface: RoofSurface, face: Face, end: number, tileLength: number): [number, number][] {
  const length = end * Math.hypot(surface.run(face) / surface.top(face), surface.params.riseMetres);
  const count = Math.max(1, Math.round(length / tileLength));
  const slip = Math.min(0.3, 0.03 / (length / count));
  return Array.from({ length: count }, (_, i): [number, number][] => [
    [i / count, LIP],
    [(i + 1 - (i + 1 < count ? slip : 0)) / count, 1],
  ]).flat();
}

/** A point beside, above and before an eave point. */
const beside = (face: Face, [x, y, z]: Point3, right: number, up: number, out: number): Point3 => {
  const [sx, sz] = SIDEWAYS[face];
  return [x + sx * right - sz * out, y + up, z + sz * right + sx * out];
};

/** Disc with a raised rim round a sunk field. */
function disc(face: Face, foot: Point3): Triangle[] {
  const { diameter, thickness, sides } = DISC;
  const ring = (radius: number, out: number): Point3[] =>
    Array.from({ length: sides }, (_, i) => {
      const angle = (2 * Math.PI * i) / sides;
      return beside(face, foot, radius * Math.cos(angle), 0.02 + radius * Math.sin(angle), out);
    });
  const [back, rim, inner, field] = [
    ring(diameter / 2, -0.02),
    ring(diameter / 2, thickness),
    ring(diameter * 0.39, thickness),
    ring(diameter * 0.36, thickness * 0.5),
  ];
  const boss = beside(face, foot, 0, 0.02, thickness * 1.1);
  return [
    ...skirt(back, rim),
    ...skirt(rim, inner),
    ...skirt(inner, field),
    ...field.map((p, i): Triangle => [p, field[(i + 1) % sides]!, boss]),
    ...back.slice(2).map((p, i): Triangle => [back[0]!, p, back[i + 1]!]),
  ];
}

/** The pointed drip of a valley tile, between two discs. */
function bib(face: Face, foot: Point3, pitch: number): Triangle[] {
  const half = pitch / 2 - RADIUS_SHARE * pitch * 0.6;
  const outline = (out: number): Point3[] =>
    (
      [
        [-half, 0.02],
        [-half * 0.8, -0.05],
        [0, -0.11],
        [half * 0.8, -0.05],
        [half, 0.02],
      ] as const
    ).map(([right, up]) => beside(face, foot, right, up, out));
  const [back, front] = [outline(-0.01), outline(0.015)];
  return [
    ...skirt(back, front),
    ...front.slice(2).map((p, i): Triangle => [front[0]!, front[i + 1]!, p]),
    ...back.slice(2).map((p, i): Triangle => [back[0]!, p, back[i + 1]!]),
  ];
}

/** How far up the slope a roll at `offset` runs before it meets the hip. */
function lastShare(surface: RoofSurface, face: Face, offset: number): number {
  const top = surface.top(face);
  const [low, high] = [surface.halfAlong(face, 0), surface.halfAlong(face, top)];
  const reach = Math.abs(offset);
  if (reach <= high) return top;
  const until = face % 2 === 0 ? surface.gable : top;
  return until * ((low - reach) / (low - high));
}
