// The plaster surrounds of the shaft's 45 openings: 39 pierced flowers (hoa thị) and six fans (rẻ quạt).
import type { Matrix4 } from 'three';
import type { Point3 } from '../../../../src/base/index.ts';
import { fromTriangles, type Geometry, merge, type Triangle } from '../../../kit/geometry.ts';
import type { Level, ModelBuilder } from '../../../kit/model.ts';
import { type Outline, type Point2, rectangle } from '../../../kit/outline.ts';
import type { FaceOpening } from '../../../kit/pierced-prism.ts';
import { extrude, skirt, triangulate } from '../../../kit/solids.ts';
import { FLAG_TOWER } from './dimensions.ts';
import { onShaft, TOWER_PHASES, TOWER_TILE } from './flag-tower-frame.ts';

/** The surrounds reach this far back into the wall. */
const BACK = 0.1;

/** The door on the north side takes the place of the lowest flower there. */
const NORTH = 2;

interface Placed {
  readonly face: number;
  /** Above the shaft's base, of the middle of a flower or the pivot of a fan. */
  readonly height: number;
}

const flowers: readonly Placed[] = FLAG_TOWER.flowerRows.flatMap((height, row) =>
  Array.from({ length: 8 }, (_, face) => ({ face, height })).filter(({ face }) => row > 0 || face !== NORTH),
);

/** A fan's row is the middle of its height. */
const fans: readonly Placed[] = FLAG_TOWER.fanFaces.map((face) => ({
  face,
  height: FLAG_TOWER.fanRow - FLAG_TOWER.fan.radius / 2,
}));

/** What is cut through the brick behind the surrounds, smaller than they are. */
export function wallOpenings(): FaceOpening[] {
  const { from } = FLAG_TOWER.shaft;
  const half = FLAG_TOWER.flower.surround / 2 - 0.06;
  const { radius } = FLAG_TOWER.fan;
  return [
    ...flowers.map(({ face, height }) => ({
      face,
      rows: [
        { y: from + height - half, half },
        { y: from + height + half, half },
      ],
    })),
    ...fans.map(({ face, height }) => ({
      face,
      rows: [
        { y: from + height + 0.05, half: 0.12 },
        { y: from + height + radius * 0.64, half: radius * 0.9 },
        { y: from + height + radius * 1.05, half: radius * 0.4 },
      ],
    })),
  ];
}

/** Adds the part. */
export function buildOpenings(model: ModelBuilder): void {
  const part = model.part('flag-tower-openings', {
    evidence: 'derived',
    phases: TOWER_PHASES,
    tile: TOWER_TILE,
    closeUp: true,
  });
  const at = ({ face, height }: Placed): Matrix4 => onShaft(face, height);
  part.repeat('plaster', flowerSurround(model.level), flowers.map(at));
  part.repeat('plaster', fanSurround(model.level), fans.map(at));
}

/** Outline of the pierced flower: four circles that meet over a fifth in the middle. */
function flowerOutline(perPetal: number): Outline {
  const { petalRadius: r, petalsAt: d } = FLAG_TOWER.flower;
  // Two neighbouring petals cross on the diagonal; the outer of the two crossings is the cusp between them.
  const cusp = (2 * d + Math.sqrt(4 * d * d - 8 * (d * d - r * r))) / 4;
  const reach = Math.atan2(cusp, cusp - d);
  return [0, 1, 2, 3].flatMap((petal) => {
    const turn = (petal * Math.PI) / 2;
    return Array.from({ length: perPetal }, (_, i): Point2 => {
      const angle = -reach + (2 * reach * i) / perPetal;
      const [x, y] = [d + r * Math.cos(angle), r * Math.sin(angle)];
      return [x * Math.cos(turn) - y * Math.sin(turn), x * Math.sin(turn) + y * Math.cos(turn)];
    });
  });
}

/** A square of plaster, the flower cut through it; close up with a raised lip round the flower. */
function flowerSurround(level: Level): Geometry {
  const { surround, proud } = FLAG_TOWER.flower;
  const close = level === 'close';
  const outline = flowerOutline(close ? 8 : 4);
  const half = surround / 2;
  if (!close) return extrude(rectangle(-half, -half, half, half), -BACK, proud, [outline], 40);
  const ring = (scale: number, z: number): Point3[] =>
    outline.map(([x, y]): Point3 => [x * scale, y * scale, z]);
  const square = (h: number, z: number): Point3[] =>
    rectangle(-h, -h, h, h).map(([x, y]): Point3 => [x, y, z]);
  const edge = 0.012;
  const lip = [
    ring(1, -BACK),
    ring(1, proud - 0.01),
    ring(1.07, proud + 0.018),
    ring(1.16, proud + 0.02),
    ring(1.22, proud),
  ];
  const faces: Triangle[] = [
    ...skirt(square(half, -BACK), square(half, proud - edge)),
    ...skirt(square(half, proud - edge), square(half - edge, proud)),
    ...lip.slice(1).flatMap((upper, i) => skirt(lip[i]!, upper).map(flip)),
  ];
  const flat = (h: number, scale: number, z: number): Triangle[] =>
    triangulate(rectangle(-h, -h, h, h), [outline.map(([x, y]): Point2 => [x * scale, y * scale])]).map(
      ([a, b, c]): Triangle => [
        [...a, z],
        [...b, z],
        [...c, z],
      ],
    );
  faces.push(...flat(half - edge, 1.22, proud), ...flat(half, 1, -BACK).map(flip));
  return fromTriangles(faces, 42);
}

const flip = ([a, b, c]: Triangle): Triangle => [a, c, b];

/** A fan of plaster about its pivot at the origin, five slots cut through it; close up with a raised border. */
function fanSurround(level: Level): Geometry {
  const { radius, sectorDegrees, slots, proud } = FLAG_TOWER.fan;
  const close = level === 'close';
  const point = (degreesFromUp: number, r: number): Point2 => [
    r * Math.sin((degreesFromUp * Math.PI) / 180),
    r * Math.cos((degreesFromUp * Math.PI) / 180),
  ];
  const outer = radius + 0.1;
  const arc = (r: number, reach: number, count: number): Point2[] =>
    Array.from({ length: count + 1 }, (_, i) => point(reach - (2 * reach * i) / count, r));
  const reach = sectorDegrees / 2 + 6;
  const outline: Outline = [[-0.17, 0], [0.17, 0], ...arc(outer, reach, close ? 20 : 10)];
  const pitch = sectorDegrees / slots;
  const holes = Array.from({ length: slots }, (_, i): Outline => {
    const middle = -sectorDegrees / 2 + (i + 0.5) * pitch;
    const half = pitch * 0.33;
    const head = (close ? [1, 0.33, -0.33, -1] : [1, -1]).map((k) => point(middle + half * k, radius));
    return [point(middle - half * 1.1, 0.13), point(middle + half * 1.1, 0.13), ...head];
  });
  const plate = extrude(outline, -BACK, proud, holes, 30);
  if (!close) return plate;
  const scaled = (by: number): Outline => outline.map(([x, y]): Point2 => [x * by, 0.2 + (y - 0.2) * by]);
  return merge(plate, extrude(scaled(0.985), 0, proud + 0.022, [scaled(0.9)], 30));
}
