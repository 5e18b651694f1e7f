// Barracks of the French garrison: long two-storey blocks with arcaded verandas (dossier/imperial-citadel.md, 7).
import { fromTriangles, type Geometry, merge, place, turn } from '../../../kit/geometry.ts';
import type { Point3 } from '../../../../src/base/index.ts';
import type { ModelBuilder } from '../../../kit/model.ts';
import { archedOpening, rectangle } from '../../../kit/outline.ts';
import { box, extrude, quad } from '../../../kit/solids.ts';
import { BARRACKS } from './dimensions.ts';

const { length, depth, storey, bay, veranda, roofRise } = BARRACKS;
const EAVES = 2 * storey + 0.4;
/** Blocks as (x, north): two rows either side of the axis [estimate]. */
const BLOCKS = [-1, 1].flatMap((side) =>
  [150, 245, 345, 445, 640, 740, 840].flatMap((n) => (n % 2 === 0 ? [[side * 84, n]] : [[side * 70, n]])),
) as readonly (readonly [number, number])[];

/** Adds the blocks of 1897. */
export function buildBarracks(model: ModelBuilder): void {
  if (model.level === 'massing') return;
  const part = model.part('barracks', { evidence: 'estimated', tile: 'barracks', phases: ['french-1897'] });
  const places = BLOCKS.map(([x, n]) => place([x, 0, -n], x < 0 ? 90 : -90));
  part.repeat('yellowPlaster', walls(), places);
  part.repeat('darkness', rooms(), places);
  part.repeat('slateRoof', hip(length + 1.6, depth + 1.6, EAVES, roofRise), places);
}

/** Arcades before and behind, and the end walls; the block's long side lies along x. */
function walls(): Geometry {
  const bays = Math.floor(length / bay);
  const centres = Array.from({ length: bays }, (_, i) => (i - (bays - 1) / 2) * bay);
  const holes = centres.flatMap((c) => [
    archedOpening(c, 0.25, bay - 1.1, 2.1, 1.1, 8),
    archedOpening(c, storey + 1.0, bay - 1.1, storey + 2.2, 1.0, 8),
  ]);
  const arcade = extrude(rectangle(-length / 2, -0.2, length / 2, EAVES), depth / 2 - 0.5, depth / 2, holes);
  const inner = extrude(
    rectangle(-length / 2 + 0.5, -0.2, length / 2 - 0.5, EAVES),
    depth / 2 - veranda - 0.4,
    depth / 2 - veranda,
    centres.flatMap((c) => [
      rectangle(c - 0.6, 0.15, c + 0.6, 2.5),
      rectangle(c - 0.6, storey + 0.2, c + 0.6, storey + 2.5),
    ]),
  );
  const floor = box(
    [-length / 2 + 0.5, storey - 0.1, -depth / 2 + 0.5],
    [length / 2 - 0.5, storey + 0.15, depth / 2 - 0.5],
  );
  const ground = box([-length / 2 + 0.5, -0.2, -depth / 2 + 0.5], [length / 2 - 0.5, 0.12, depth / 2 - 0.5]);
  const end = box([length / 2 - 0.5, -0.2, -depth / 2 + 0.5], [length / 2, EAVES, depth / 2 - 0.5]);
  return merge(arcade, turn(arcade, 180), inner, turn(inner, 180), floor, ground, end, turn(end, 180));
}

/** The dark of the rooms behind the verandas. */
const rooms = (): Geometry =>
  box(
    [-length / 2 + 0.6, 0.14, -depth / 2 + veranda + 0.5],
    [length / 2 - 0.6, EAVES - 0.1, depth / 2 - veranda - 0.5],
  );

/** A closed hip roof over x by z metres. */
function hip(x: number, z: number, y: number, rise: number): Geometry {
  const [hx, hz, ridge] = [x / 2, z / 2, x / 2 - z / 2];
  const p = (px: number, py: number, pz: number): Point3 => [px, y + py, pz];
  const [a, b, c, d] = [p(-hx, 0, hz), p(hx, 0, hz), p(hx, 0, -hz), p(-hx, 0, -hz)];
  const [l, r] = [p(-ridge, rise, 0), p(ridge, rise, 0)];
  return fromTriangles(
    [...quad(a, b, r, l), ...quad(c, d, l, r), [b, c, r], [d, a, l], ...quad(d, c, b, a)],
    5,
  );
}
