// Pierced panels and plaster surrounds of Đoan Môn's upper storeys: lozenges, hexagons, crosses, the character thọ.
import { type Geometry, merge } from '../../../kit/geometry.ts';
import type { Level } from '../../../kit/model.ts';
import { circle, type Outline, type Point2, rectangle, regularPolygon } from '../../../kit/outline.ts';
import { box, extrude } from '../../../kit/solids.ts';

/** What is cut out of a panel, or, for thọ (long life), written in it. */
export type GrillePattern = 'lozenge' | 'hexagon' | 'cross' | 'tho';

const THICKNESS = 0.07;
const FRAME = 0.06;

/** A panel round the origin of the plane z = 0, half before it and half behind. */
export function grille(pattern: GrillePattern, width: number, height: number, level: Level): Geometry {
  const [w, h] = [width / 2, height / 2];
  if (pattern === 'tho') return longLife(w, h, level);
  const cell = level === 'close' ? 0.24 : 0.42;
  const [columns, rows] = [
    Math.max(2, Math.round((width - FRAME) / cell)),
    Math.max(2, Math.round((height - FRAME) / cell)),
  ];
  const [dx, dy] = [(width - 2 * FRAME) / columns, (height - 2 * FRAME) / rows];
  const holes: Outline[] = [];
  for (let row = 0; row < rows; row++) {
    const shifted = pattern === 'hexagon' && row % 2 === 1;
    for (let column = 0; column < (shifted ? columns - 1 : columns); column++) {
      const x = -w + FRAME + (column + (shifted ? 1 : 0.5)) * dx;
      const y = -h + FRAME + (row + 0.5) * dy;
      holes.push(motif(pattern).map(([a, b]): Point2 => [x + a * dx, y + b * dy]));
    }
  }
  return extrude(rectangle(-w, -h, w, h), -THICKNESS / 2, THICKNESS / 2, holes, 20);
}

/** A hole in a cell of side 1. */
function motif(pattern: Exclude<GrillePattern, 'tho'>): Outline {
  if (pattern === 'lozenge')
    return [
      [0.43, 0],
      [0, 0.43],
      [-0.43, 0],
      [0, -0.43],
    ];
  if (pattern === 'hexagon') return regularPolygon(6, 0.8);
  const [a, b] = [0.15, 0.42];
  return [
    [a, -b],
    [a, -a],
    [b, -a],
    [b, a],
    [a, a],
    [a, b],
    [-a, b],
    [-a, a],
    [-b, a],
    [-b, -a],
    [-a, -a],
    [-a, -b],
  ];
}

/** The round form of 壽 between a ring and the panel's frame. */
function longLife(w: number, h: number, level: Level): Geometry {
  const radius = Math.min(w, h) - FRAME;
  const segments = level === 'close' ? 28 : 14;
  const t = THICKNESS / 2;
  const pieces: Geometry[] = [
    extrude(rectangle(-w, -h, w, h), -t, t, [circle(radius, segments)], 20),
    extrude(circle(radius + 0.015, segments), -t * 0.7, t * 0.7, [circle(radius * 0.86, segments)], 30),
  ];
  const bar = (x: number, y: number, width: number, height: number): void => {
    const [a, b] = [(width * radius) / 2, (height * radius) / 2];
    const z = t * 0.55;
    pieces.push(box([x * radius - a, y * radius - b, -z], [x * radius + a, y * radius + b, z]));
  };
  bar(0, 0, 0.13, 1.78);
  for (const y of [-0.62, -0.36, 0, 0.36, 0.62]) bar(0, y, y === 0 ? 1.76 : 1.1, 0.115);
  if (level !== 'close') return merge(...pieces);
  for (const side of [-1, 1]) {
    for (const y of [-0.49, 0.49]) bar(side * 0.52, y, 0.11, 0.36);
    bar(side * 0.32, 0.18, 0.1, 0.27);
    bar(side * 0.32, -0.18, 0.1, 0.27);
  }
  return merge(...pieces);
}

/** A plaster band round an arched door from its sill up, `width` broad, standing `proud` before the plane z = 0. */
export function doorBand(
  centre: number,
  sill: number,
  door: { readonly width: number; readonly height: number },
  width: number,
  proud: number,
  segments: number,
): Geometry {
  const half = door.width / 2;
  const spring = sill + door.height - half;
  const arc = (radius: number): Point2[] =>
    Array.from({ length: segments + 1 }, (_, i): Point2 => {
      const angle = (Math.PI * i) / segments;
      return [centre + radius * Math.cos(angle), spring + radius * Math.sin(angle)];
    });
  const band: Outline = [
    [centre + half, sill],
    [centre + half + width, sill],
    ...arc(half + width),
    [centre - half - width, sill],
    [centre - half, sill],
    ...[...arc(half)].reverse(),
  ];
  return extrude(band, -0.1, proud, [], 25);
}

/** A raised frame round a rectangular panel, its middle at the origin of the plane z = 0. */
export function panelFrame(width: number, height: number, band: number, proud: number): Geometry {
  const [w, h] = [width / 2, height / 2];
  return extrude(
    rectangle(-w - band, -h - band, w + band, h + band),
    -0.1,
    proud,
    [rectangle(-w, -h, w, h)],
    10,
  );
}
