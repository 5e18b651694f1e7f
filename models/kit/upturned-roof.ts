// Vietnamese roofs: straight planes whose corners sweep up, with thickness, tile rolls, ridges and curled tips.
import type { Point3 } from '../../src/base/index.ts';
import { fromTriangles, type Geometry, merge, type Triangle } from './geometry.ts';
import { FACES, type Face, RoofSurface, type UpturnedRoofParams } from './roof-surface.ts';
import { rollsOf } from './roof-tiles.ts';
import { curl, SQUARE_SECTION, taperedSweep } from './sculpture.ts';
import { quad, skirt } from './solids.ts';

export type { UpturnedRoofParams } from './roof-surface.ts';

/** The roof by what it is made of. Together the three enclose a volume; the ridges are closed bodies of their own. */
export interface UpturnedRoof {
  readonly tiles: Geometry;
  readonly ridges: Geometry;
  readonly soffit: Geometry;
  /** Gable triangles; empty without gables. */
  readonly gables: Geometry;
}

const FULL_ALONG = [0, 0.02, 0.05, 0.09, 0.14, 0.2, 0.27, 0.36, 0.5];
const FULL_UP = [0, 0.06, 0.13, 0.22, 0.34, 0.5, 0.7, 1];
const PLAIN_ALONG = [0, 0.14, 0.36, 0.5];
const PLAIN_UP = [0, 0.3, 1];

/** Stations along a row, −1 to 1, close together near the corners. */
function stations(plain: boolean): number[] {
  const half = plain ? PLAIN_ALONG : FULL_ALONG;
  const left = half.map((share) => -1 + 2 * share);
  return [
    ...left,
    ...left
      .slice(0, -1)
      .reverse()
      .map((share) => -share),
  ];
}

const ups = (plain: boolean): readonly number[] => (plain ? PLAIN_UP : FULL_UP);

function planeTriangles(surface: RoofSurface, face: Face, plain: boolean, drop: number): Triangle[] {
  const along = stations(plain);
  const rows = ups(plain).map((share) => {
    const s = share * surface.top(face);
    return along.map((a): Point3 => {
      const [x, y, z] = surface.at(face, a * surface.halfAlong(face, s), s);
      return [x, y - drop, z];
    });
  });
  return rows.slice(1).flatMap((upper, i) => skirt(rows[i]!, upper, false));
}

/** The eave's edge all round, counter-clockwise seen from above, at slope share `s`, lowered by `drop`. */
function loop(surface: RoofSurface, s: number, plain: boolean, drop: number): Point3[] {
  return FACES.flatMap((face) =>
    stations(plain)
      .slice(0, -1)
      .map((a): Point3 => {
        const [x, y, z] = surface.at(face, a * surface.halfAlong(face, s), s);
        return [x, y - drop, z];
      }),
  );
}

function soffitOf(surface: RoofSurface, plain: boolean): Geometry {
  const { eaveThicknessMetres: thickness, overhangMetres } = surface.params;
  const inner = Math.min(0.9, overhangMetres / surface.run(0));
  const open = surface.params.openMiddle === true;
  const rings = [
    ...(open ? [loop(surface, 1, plain, 0), loop(surface, 1, plain, thickness)] : []),
    loop(surface, inner, plain, thickness),
    loop(surface, inner / 2, plain, thickness),
    loop(surface, 0, plain, thickness),
    loop(surface, 0, plain, 0),
  ];
  const faces = rings.slice(1).flatMap((ring, i) => skirt(rings[i]!, ring));
  if (!open) {
    const middle = rings[0]!.reduce((sum, p) => sum + p[1], 0) / rings[0]!.length;
    rings[0]!.forEach((p, i, ring) => {
      faces.push([[0, middle, 0], ring[(i + 1) % ring.length]!, p]);
    });
  }
  return fromTriangles(faces, 25);
}

function gablesOf(surface: RoofSurface): Geometry {
  if (surface.gable >= 1) return fromTriangles([]);
  const [x, z] = surface.half(surface.gable);
  const { riseMetres } = surface.params;
  const foot = riseMetres * surface.gable;
  return fromTriangles([
    [
      [x, foot, z],
      [x, foot, -z],
      [x, riseMetres, 0],
    ],
    [
      [-x, foot, -z],
      [-x, foot, z],
      [-x, riseMetres, 0],
    ],
  ]);
}

function ridgesOf(surface: RoofSurface, plain: boolean): Geometry[] {
  const { ridgeWidthMetres: width, ridgeHeightMetres: height, riseMetres, topMetres } = surface.params;
  const bodies: Geometry[] = [];
  const bar = (path: readonly Point3[], scale = 1): Geometry =>
    taperedSweep(
      path.map((at) => ({ at, width: width * scale, height: height * scale })),
      SQUARE_SECTION,
      20,
    );
  const raised = ([x, y, z]: Point3, by: number): Point3 => [x, y + by, z];
  for (const sx of [-1, 1]) {
    for (const sz of [-1, 1]) {
      const hip = [...ups(plain)].reverse().map((share): Point3 => {
        const s = share * surface.gable;
        const [hx, hz] = surface.half(s);
        return raised(surface.swept(sx * hx, sz * hz, s), height * 0.3);
      });
      bodies.push(hipWithTip(surface, hip, sx, sz, plain));
      if (surface.gable < 1) {
        const [gx, gz] = surface.half(surface.gable);
        bodies.push(
          bar(
            [
              [sx * gx, riseMetres + height * 0.25, 0],
              [sx * gx, riseMetres * surface.gable + height * 0.25, sz * gz],
            ],
            0.85,
          ),
        );
      }
    }
  }
  if (topMetres[1] === 0 && topMetres[0] > 0) {
    const half = topMetres[0] / 2 + width * 0.4;
    bodies.push(
      bar([
        [-half, riseMetres + height * 0.4, 0],
        [half, riseMetres + height * 0.4, 0],
      ]),
    );
    if (!plain) {
      bodies.push(
        taperedSweep(
          [-half - 0.04, half + 0.04].map((x) => ({
            at: [x, riseMetres + height * 0.95, 0],
            width: width * 1.35,
            height: height * 0.18,
          })),
          SQUARE_SECTION,
          20,
        ),
      );
    }
    bodies.push(...finialsOf(surface, half, plain));
  }
  return bodies;
}

/** A hip roll from the top down to the lifted corner, drawn out into a tip that curls up and back (đao). */
function hipWithTip(
  surface: RoofSurface,
  hip: readonly Point3[],
  sx: number,
  sz: number,
  plain: boolean,
): Geometry {
  const { ridgeWidthMetres: width, ridgeHeightMetres: height, cornerLiftMetres } = surface.params;
  const corner = hip[hip.length - 1]!;
  const tip = curl(
    corner,
    [sx * Math.SQRT1_2, sz * Math.SQRT1_2],
    0.35 * cornerLiftMetres + 0.22,
    0.08,
    25,
    150,
    plain ? 3 : 7,
  ).slice(1);
  return taperedSweep(
    [
      ...hip.map((at) => ({ at, width: width * 0.8, height: height * 0.7 })),
      ...tip.map((at, i) => {
        const size = 1 - (i + 1) / (tip.length + 0.6);
        return { at, width: width * 0.8 * (0.3 + 0.7 * size), height: height * 0.7 * (0.2 + 0.8 * size) };
      }),
    ],
    SQUARE_SECTION,
    30,
  );
}

/** Dragon ends: a thick body that rises from the ridge, looks inward and curls its tail over. */
function finialsOf(surface: RoofSurface, halfRidge: number, plain: boolean): Geometry[] {
  const { finialHeightMetres: finial = 0, riseMetres, ridgeWidthMetres, ridgeHeightMetres } = surface.params;
  if (finial === 0) return [];
  return [-1, 1].map((side) => {
    const path = curl(
      [side * (halfRidge - finial * 0.25), riseMetres + ridgeHeightMetres * 0.5, 0],
      [side, 0],
      finial * 0.62,
      finial * 0.12,
      20,
      235,
      plain ? 5 : 12,
    );
    return taperedSweep(
      path.map((at, i) => {
        const size = 1 - (0.75 * i) / path.length;
        return { at, width: ridgeWidthMetres * 0.9 * size, height: finial * 0.42 * size };
      }),
      SQUARE_SECTION,
      40,
      [0, 0, 1],
    );
  });
}

/** Builds a roof. Give no `rollPitchMetres` for the massing level: the same shape with fewer points and no rolls. */
export function upturnedRoof(params: UpturnedRoofParams): UpturnedRoof {
  const surface = new RoofSurface(params);
  const plain = params.rollPitchMetres === undefined;
  const planes = FACES.map((face) => fromTriangles(planeTriangles(surface, face, plain, 0), 20));
  const pitch = params.rollPitchMetres;
  const rolls =
    pitch === undefined
      ? []
      : FACES.flatMap((face) => rollsOf(surface, face, pitch, params.tileLengthMetres));
  return {
    tiles: merge(...planes, ...rolls, lidOf(surface)),
    ridges: merge(...ridgesOf(surface, plain)),
    soffit: soffitOf(surface, plain),
    gables: gablesOf(surface),
  };
}

/** Closes the ring on which an upper wall stands, so that the roof is a solid. */
function lidOf(surface: RoofSurface): Geometry {
  const [x, z] = surface.params.topMetres;
  if (x === 0 || z === 0 || surface.params.openMiddle) return fromTriangles([]);
  const y = surface.params.riseMetres;
  return fromTriangles(quad([-x / 2, y, z / 2], [x / 2, y, z / 2], [x / 2, y, -z / 2], [-x / 2, y, -z / 2]));
}
