// The stone tablet over Đoan Môn's centre arch: 端門 in relief, in a border of scrolling cloud and vine.
import { Matrix4 } from 'three';
import type { Point3 } from '../../../../src/base/index.ts';
import { type BrushCharacter, brushRelief } from '../../../kit/brush-relief.ts';
import { type Geometry, merge, place, transform, translate } from '../../../kit/geometry.ts';
import type { Level } from '../../../kit/model.ts';
import { type Point2, rectangle } from '../../../kit/outline.ts';
import { curl, roundSection, taperedSweep } from '../../../kit/sculpture.ts';
import { chamferedBox, extrude, lathe, loft } from '../../../kit/solids.ts';
import { DOAN_MON } from './dimensions.ts';
import { DOAN, MON } from './doan-mon-characters.ts';
import { onSouthFace } from './doan-mon-frame.ts';

/** Sizes of a tablet that stands out of a wall, metres. */
export interface TabletSize {
  readonly width: number;
  readonly height: number;
  readonly border: number;
  readonly character: number;
}

const PROUD = 0.09;
const FIELD = 0.035;
/** Narrower borders stay plain. */
const SCROLLED_FROM = 0.08;
const RELIEF = 0.03;

/**
 * A tablet round the origin of the plane z = 0: a sunk field with characters, read from the right, inside a border.
 * At `close` a broad border carries scrolls.
 */
export function tablet(size: TabletSize, characters: readonly BrushCharacter[], level: Level): Geometry {
  const { width, height, border, character } = size;
  const [w, h] = [width / 2, height / 2];
  const pieces: Geometry[] = [frame(w, h, border), fieldOf(w, h)];
  const pitch = width / characters.length;
  characters.forEach((strokes, i) => {
    const middle = w - (i + 0.5) * pitch;
    pieces.push(
      translate(brushRelief(strokes, character, RELIEF, level), [
        middle - character / 2,
        -character / 2,
        FIELD,
      ]),
    );
  });
  if (level === 'close' && border >= SCROLLED_FROM) pieces.push(...scrolls(w, h, border));
  return merge(...pieces);
}

const fieldOf = (w: number, h: number): Geometry => extrude(rectangle(-w, -h, w, h), -0.2, FIELD);

/** A raised border with a fillet on its inner edge and a splay outside. */
function frame(w: number, h: number, border: number): Geometry {
  const profile: readonly Point2[] = [
    [border + 0.02, -0.2],
    [border + 0.02, PROUD - 0.035],
    [border, PROUD - 0.012],
    [border - 0.02, PROUD],
    [border - 0.025, PROUD - 0.018],
    [0.03, PROUD - 0.018],
    [0.025, PROUD],
    [0.008, PROUD],
    [0, PROUD - 0.01],
    [0, -0.2],
  ];
  const ring = ([out, z]: Point2): Point3[] =>
    rectangle(-w - out, -h - out, w + out, h + out).map(([x, y]): Point3 => [x, y, z]);
  return loft(profile.map(ring), false, 25);
}

/** Clouds that unroll to both sides of a vine, all round the border; a flower in every corner. */
function scrolls(w: number, h: number, border: number): Geometry[] {
  const middle = border / 2 + 0.003;
  const size = border * 0.3;
  const scroll = merge(volute(size, 1), volute(size, -1));
  const pieces: Geometry[] = [];
  const run = (from: Point2, to: Point2): void => {
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    const count = Math.round(length / (size * 4.4));
    const angle = (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI;
    for (let i = 0; i < count; i++) {
      const t = (i + 0.5) / count;
      const flip = i % 2 === 0 ? 0 : 180;
      pieces.push(
        inPlane(scroll, [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t], angle + flip),
      );
    }
  };
  const [x, y] = [w + middle, h + middle];
  run([-x + size * 2, y], [x - size * 2, y]);
  run([-x + size * 2, -y], [x - size * 2, -y]);
  run([x, -y + size * 2], [x, y - size * 2]);
  run([-x, -y + size * 2], [-x, y - size * 2]);
  for (const sx of [-1, 1])
    for (const sy of [-1, 1]) pieces.push(inPlane(rosette(size), [sx * x, sy * y], 0));
  return pieces;
}

/** Turned in the tablet's plane and laid on the border. */
const inPlane = (geometry: Geometry, [x, y]: Point2, degrees: number): Geometry => {
  const radians = (degrees * Math.PI) / 180;
  const matrix = place([x, y, PROUD - 0.02]);
  matrix.multiply(new Matrix4().makeRotationZ(radians));
  return transform(geometry, matrix);
};

function volute(size: number, side: number): Geometry {
  const path = curl(
    [-size * 1.9 * side, -size * 0.5 * side, 0],
    [side, 0],
    size * 1.1,
    size * 0.22,
    10 * side,
    300 * side,
    8,
  );
  return taperedSweep(
    path.map((at, i) => {
      const girth = size * (0.62 - 0.26 * (i / path.length));
      return { at, width: girth, height: girth };
    }),
    roundSection(5),
    60,
    [0, 0, 1],
  );
}

const rosette = (size: number): Geometry => {
  const button = lathe(
    [
      [size * 0.9, -0.01],
      [size * 0.85, size * 0.3],
      [size * 0.4, size * 0.5],
      [0, size * 0.55],
    ],
    10,
  );
  return transform(button, new Matrix4().makeRotationX(Math.PI / 2));
};

/** The gate's own tablet in its place on the south face, with the two stones that it rests on. */
export function gateTablet(level: Level): Geometry {
  const [width, height] = DOAN_MON.tablet;
  const border = 0.1;
  const body = tablet({ width, height, border, character: 0.6 }, [DOAN, MON], level);
  const rests = [-0.55, 0.55].map((x) =>
    chamferedBox(
      [x - 0.09, -height / 2 - border - 0.1, -0.2],
      [x + 0.09, -height / 2 - border - 0.018, 0.07],
      0.012,
    ),
  );
  return onSouthFace(translate(merge(body, ...rests), [0, DOAN_MON.tabletMiddle, 0]));
}
