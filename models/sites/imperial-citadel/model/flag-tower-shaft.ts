// What stands on the Flag Tower's tiers: the pierced octagonal shaft, the lantern, the pole and its flag.
import type { Matrix4 } from 'three';
import type { Point3 } from '../../../../src/base/index.ts';
import { fromTriangles, type Geometry, place, type Triangle, turn } from '../../../kit/geometry.ts';
import type { ModelBuilder, PartBuilder } from '../../../kit/model.ts';
import {
  archedOpening,
  circle,
  type Outline,
  type Point2,
  rectangle,
  regularPolygon,
} from '../../../kit/outline.ts';
import { taperedSweep, roundSection } from '../../../kit/sculpture.ts';
import { box, extrude, lathe, loft, triangulate } from '../../../kit/solids.ts';
import { FLAG_TOWER } from './dimensions.ts';

const TILE = 'flag-tower';
const OCTAGON = 1 + Math.SQRT2;

/** Half the distance across flats of the shaft at a height above its base. */
function shaftHalf(height: number): number {
  const { from, to, sideBase, sideTop } = FLAG_TOWER.shaft;
  return ((sideBase + ((sideTop - sideBase) * height) / (to - from)) * OCTAGON) / 2;
}

const octagon = (acrossFlats: number, y: number): Point3[] =>
  regularPolygon(8, acrossFlats).map(([x, north]): Point3 => [x, y, -north]);

/** Where an opening sits: on face `face` (0 east, counter-clockwise), at `height` above the shaft's base. */
function onFace(face: number, height: number): Matrix4 {
  const angle = (face * Math.PI) / 4;
  const r = shaftHalf(height);
  return place([r * Math.cos(angle), FLAG_TOWER.shaft.from + height, -r * Math.sin(angle)], face * 45 + 90);
}

/** The shaft with its openings. */
export function buildShaft(model: ModelBuilder): void {
  const part = model.part('flag-tower-shaft', { evidence: 'sourced', tile: TILE });
  const { from, to } = FLAG_TOWER.shaft;
  const ring = (y: number, out = 0): Point3[] => octagon(2 * (shaftHalf(y - from) + out), y);
  part.add('shaftBrick', loft([ring(from), ring(to)], true, 20));
  for (const y of [12.2, 29.7]) {
    part.add(
      'shaftBrick',
      loft([ring(y - 0.1), ring(y, 0.08), ring(y + 0.25, 0.08), ring(y + 0.35)], false, 20),
    );
  }
  const flowers: Matrix4[] = [];
  FLAG_TOWER.flowerRows.forEach((height, row) => {
    for (let face = 0; face < 8; face++) {
      // The stair door takes the place of the lowest flower on the north face.
      if (!(row === 0 && face === 2)) flowers.push(onFace(face, height));
    }
  });
  const fans = FLAG_TOWER.fanFaces.map((face) => onFace(face, FLAG_TOWER.fanRow));
  const pane = (w: number, h: number, y = 0): Geometry =>
    box([-w / 2, y - h / 2, -0.1], [w / 2, y + h / 2, 0.02]);
  if (model.level === 'massing') {
    part.repeat('plaster', box([-0.33, -0.33, -0.05], [0.33, 0.33, 0.05]), flowers);
    return;
  }
  part.repeat('plaster', rosette(), flowers);
  part.repeat('darkness', pane(0.5, 0.5), flowers);
  part.repeat('plaster', fan(), fans);
  part.repeat('darkness', pane(0.8, 0.44, 0.04), fans);
  addShaftDoor(part);
}

/** Four-petalled flower in a square white surround. */
function rosette(): Geometry {
  const petals = [0, 1, 2, 3].map((i) =>
    circle(0.1, 8, [0.145 * Math.cos((i * Math.PI) / 2), 0.145 * Math.sin((i * Math.PI) / 2)]),
  );
  return extrude(rectangle(-0.325, -0.325, 0.325, 0.325), -0.1, 0.07, [...petals, circle(0.04, 6)], 40);
}

/** Five radiating slots in a fan-shaped white surround. */
function fan(): Geometry {
  const slots = [0, 1, 2, 3, 4].map((i): Outline => {
    const at = (degrees: number, r: number): Point2 => [
      r * Math.cos((degrees * Math.PI) / 180),
      -0.2 + r * Math.sin((degrees * Math.PI) / 180),
    ];
    const middle = 40 + i * 25;
    return [at(middle - 7, 0.14), at(middle - 9, 0.42), at(middle + 9, 0.42), at(middle + 7, 0.14)];
  });
  const outer = Array.from({ length: 13 }, (_, i): Point2 => {
    const angle = ((25 + (130 * i) / 12) * Math.PI) / 180;
    return [0.52 * Math.cos(angle), -0.2 + 0.52 * Math.sin(angle)];
  });
  return extrude([[-0.16, -0.2], [0.16, -0.2], ...outer], -0.1, 0.07, slots, 30);
}

function addShaftDoor(part: PartBuilder): void {
  const opening = archedOpening(0, 0, 0.8, 1.5);
  const frame = extrude(rectangle(-0.62, 0, 0.62, 2.15), -0.2, 0.08, [opening]);
  part.repeat('plaster', frame, [onFace(2, 0)]);
  part.repeat('darkness', extrude(opening, -0.2, 0.03), [onFace(2, 0)]);
}

/** The room with eight windows at the top. */
export function buildLantern(model: ModelBuilder): void {
  const part = model.part('flag-tower-lantern', { evidence: 'sourced', tile: TILE });
  const { from, to, acrossFlats, wallHeight, windowWidth } = FLAG_TOWER.lantern;
  const half = acrossFlats / 2;
  const side = acrossFlats / OCTAGON / 2;
  const window = archedOpening(0, from + 0.8, windowWidth, from + 1.6, 0.5, model.level === 'full' ? 12 : 4);
  const wall = extrude(rectangle(-side, from, side, from + wallHeight), half - 0.25, half, [window]);
  part.add('shaftBrick', ...Array.from({ length: 8 }, (_, i) => turn(wall, i * 45)));
  part.add(
    'darkness',
    loft([octagon(acrossFlats - 0.7, from + 0.05), octagon(acrossFlats - 0.7, from + wallHeight)], true, 20),
  );
  const eave = acrossFlats + 0.5;
  const top = from + wallHeight;
  part.add(
    'concreteTile',
    loft(
      [
        octagon(acrossFlats - 0.2, top - 0.02),
        octagon(eave, top),
        octagon(eave, top + 0.12),
        octagon(0.3, to),
      ],
      true,
      20,
    ),
  );
  if (model.level === 'massing') return;
  const corner = regularPolygon(8, eave);
  part.add(
    'concreteTile',
    ...corner.map(([x, n]) =>
      taperedSweep(
        [
          { at: [x * 1.02, top + 0.14, -n * 1.02], width: 0.14, height: 0.14 },
          { at: [0, to - 0.02, 0], width: 0.1, height: 0.1 },
        ],
        roundSection(6),
      ),
    ),
  );
}

/** Pole and flag. */
export function buildFlag(model: ModelBuilder): void {
  const part = model.part('flag', { evidence: 'sourced', tile: TILE, solid: false });
  const { pole, flag } = FLAG_TOWER;
  part.add(
    'steel',
    lathe(
      [
        [0.1, pole.from - 0.1],
        [0.06, pole.to - 0.1],
        [0, pole.to],
      ],
      10,
    ),
  );
  const wave = (x: number, y: number, off: number): Point3 => [
    0.1 + x * 0.985,
    y - 0.25 * (x / flag.length) ** 2 * 1.2,
    Math.sin(x * 1.25 + y * 0.35) * 0.09 * x ** 0.8 + off,
  ];
  const low = flag.top - flag.height;
  const full = model.level === 'full';
  const [nx, ny] = full ? [20, 6] : [6, 1];
  const cloth: Triangle[] = [];
  for (let i = 0; i < nx; i++) {
    for (let j = 0; j < ny; j++) {
      const p = (a: number, b: number): Point3 =>
        wave((flag.length * a) / nx, low + (flag.height * b) / ny, 0);
      cloth.push([p(i, j), p(i + 1, j), p(i + 1, j + 1)], [p(i, j), p(i + 1, j + 1), p(i, j + 1)]);
    }
  }
  part.add('flagRed', fromTriangles(cloth, 60));
  const outline = Array.from({ length: 10 }, (_, i): Point2 => {
    const angle = ((90 + 36 * i) * Math.PI) / 180;
    const r = i % 2 === 0 ? 1.2 : 0.458;
    return [flag.length / 2 + r * Math.cos(angle), low + flag.height / 2 + r * Math.sin(angle)];
  });
  let flat = triangulate(outline);
  for (let i = 0; i < (full ? 2 : 0); i++) {
    flat = flat.flatMap(([a, b, c]) => {
      const mid = (p: Point2, q: Point2): Point2 => [(p[0] + q[0]) / 2, (p[1] + q[1]) / 2];
      const [ab, bc, ca] = [mid(a, b), mid(b, c), mid(c, a)];
      return [
        [a, ab, ca],
        [ab, b, bc],
        [ca, bc, c],
        [ab, bc, ca],
      ] as const;
    });
  }
  for (const off of [0.035, -0.035]) {
    const star = flat.map(([a, b, c]): Triangle => {
      const face: Triangle = [wave(...a, off), wave(...b, off), wave(...c, off)];
      return off > 0 ? face : [face[0], face[2], face[1]];
    });
    part.add('flagYellow', fromTriangles(star, 60));
  }
}
