// The stone dragons that are the balustrades of the stair (dossier section 3.3). Drawn with the foot of the stair at
// the origin, the stair climbing towards −z, the balustrade's middle at x = 0.
import type { Point3 } from '../../../../src/base/index.ts';
import {
  fromTriangles,
  type Geometry,
  merge,
  translate,
  type Triangle,
  turn,
} from '../../../kit/geometry.ts';
import type { Point2 } from '../../../kit/outline.ts';
import { type BodyStation, curl, roundSection, taperedSweep } from '../../../kit/sculpture.ts';
import { extrude, lathe } from '../../../kit/solids.ts';
import { KINH_THIEN } from './dimensions.ts';

const { riser, tread, risers, balustrade, bends } = KINH_THIEN.stair;
const SLOPE = riser / tread;
const RUN = risers * tread;
/** Height of the stone curb over the line of the nosings. */
const CURB = 0.42;
/** Body length along the slope, from the neck to the tail's tip (3.3). */
const BODY = 4.6;

const curbTop = (run: number): number => Math.max(0, Math.min(run, RUN)) * SLOPE + CURB;

/** The sloped stone curb that carries a dragon, with a foot that stands out before the first step. */
export function curb(): Geometry {
  const outline: Point2[] = [
    [-0.75, -0.2],
    [RUN + 0.25, -0.2],
    [RUN + 0.25, RUN * SLOPE + CURB],
    [RUN, RUN * SLOPE + CURB],
    [0, CURB],
    [-0.75, CURB],
  ];
  return turn(extrude(outline, -balustrade / 2, balustrade / 2), 90);
}

/** Middle of the body at `s` metres behind the neck, `amplitude` the height of its bends. */
function spine(s: number, amplitude: number, lie: number): Point3 {
  const run = (s / BODY) * (RUN - 0.1) + 0.1;
  const wave = Math.sin((Math.PI * bends * s) / BODY);
  const taper = 1 - 0.55 * (s / BODY);
  return [0.03 * wave, curbTop(run) + lie * taper + amplitude * taper * (1 + wave), -run];
}

function body(amplitude: number, girth: number, full: boolean): BodyStation[] {
  const count = full ? 56 : 16;
  return Array.from({ length: count + 1 }, (_, i) => {
    const t = i / count;
    const size = girth * (t < 0.5 ? 1 - 0.17 * (t / 0.5) : 0.83 - 0.6 * ((t - 0.5) / 0.5));
    return { at: spine(t * BODY, amplitude, girth * 0.42), width: size, height: size };
  });
}

/** Flame-shaped teeth along the back. */
function fin(amplitude: number, girth: number): Geometry {
  const teeth: Triangle[] = [];
  for (let i = 0; i < 45; i++) {
    const t = (i + 0.5) / 46;
    const [, y, z] = spine(t * BODY, amplitude, girth * 0.42);
    const [, yNext, zNext] = spine(t * BODY + 0.095, amplitude, girth * 0.42);
    const size = girth * (t < 0.5 ? 1 - 0.17 * (t / 0.5) : 0.83 - 0.6 * ((t - 0.5) / 0.5));
    const top = 0.45 * size;
    const high = 0.15 - 0.06 * t;
    const [a, b]: [Point3, Point3] = [
      [0, y + top, z],
      [0, yNext + top, zNext],
    ];
    const tip: Point3 = [0, Math.max(a[1], b[1]) + high, zNext - 0.04];
    for (const half of [0.03]) {
      const at = (p: Point3, x: number): Point3 => [x, p[1], p[2]];
      teeth.push(
        [at(a, half), at(b, half), tip],
        [at(b, -half), at(a, -half), tip],
        [at(a, -half), at(a, half), tip],
        [at(b, half), at(b, -half), tip],
      );
    }
  }
  return fromTriangles(teeth, 10);
}

const ball = (radius: number, at: Point3, segments: number): Geometry =>
  translate(
    lathe(
      Array.from({ length: 7 }, (_, i): Point2 => {
        const angle = -Math.PI / 2 + (Math.PI * i) / 6;
        return [i % 6 === 0 ? 0 : radius * Math.cos(angle), radius * Math.sin(angle)];
      }),
      segments,
    ),
    at,
  );

const sweepThrough = (points: readonly Point3[], from: number, to: number, segments: number): Geometry =>
  taperedSweep(
    points.map((at, i) => {
      const size = from + ((to - from) * i) / (points.length - 1);
      return { at, width: size, height: size };
    }),
    roundSection(segments),
  );

/** The raised head: skull, open jaws with the pearl, bulging eyes, swept antlers, mane, beard. Faces +z. */
function head(full: boolean): Geometry {
  const y = curbTop(0) + 0.5;
  const skull: BodyStation[] = [
    { at: [0, y - 0.28, -0.12], width: 0.36, height: 0.38 },
    { at: [0, y - 0.02, 0.06], width: 0.4, height: 0.42 },
    { at: [0, y + 0.1, 0.24], width: 0.42, height: 0.4 },
    { at: [0, y + 0.1, 0.4], width: 0.36, height: 0.28 },
    { at: [0, y + 0.09, 0.56], width: 0.28, height: 0.18 },
    { at: [0, y + 0.13, 0.68], width: 0.26, height: 0.17 },
    { at: [0, y + 0.1, 0.76], width: 0.14, height: 0.1 },
  ];
  const jaw: BodyStation[] = [
    { at: [0, y - 0.08, 0.22], width: 0.34, height: 0.18 },
    { at: [0, y - 0.15, 0.42], width: 0.26, height: 0.11 },
    { at: [0, y - 0.17, 0.6], width: 0.18, height: 0.08 },
    { at: [0, y - 0.12, 0.68], width: 0.1, height: 0.06 },
  ];
  const segments = full ? 12 : 6;
  const pieces = [
    taperedSweep(skull, roundSection(segments), 60),
    taperedSweep(jaw, roundSection(segments), 60),
  ];
  if (!full) return merge(...pieces);
  pieces.push(ball(0.065, [0, y - 0.03, 0.58], 10));
  for (const side of [-1, 1]) {
    pieces.push(ball(0.075, [side * 0.17, y + 0.2, 0.37], 10));
    pieces.push(ball(0.05, [side * 0.09, y + 0.2, 0.7], 8));
    pieces.push(
      sweepThrough(
        [
          [side * 0.12, y + 0.26, 0.22],
          [side * 0.17, y + 0.42, 0.02],
          [side * 0.19, y + 0.46, -0.2],
          [side * 0.2, y + 0.55, -0.36],
        ],
        0.08,
        0.03,
        7,
      ),
      sweepThrough(
        [
          [side * 0.18, y + 0.43, -0.02],
          [side * 0.2, y + 0.56, -0.08],
          [side * 0.2, y + 0.62, -0.16],
        ],
        0.055,
        0.02,
        6,
      ),
      sweepThrough(
        [
          [side * 0.18, y + 0.1, 0.24],
          [side * 0.26, y + 0.16, 0.12],
          [side * 0.28, y + 0.1, 0],
        ],
        0.12,
        0.03,
        6,
      ),
    );
    for (let i = 0; i < 4; i++) {
      const from: Point3 = [side * (0.1 + 0.04 * i), y + 0.2 - 0.13 * i, 0.08 - 0.05 * i];
      pieces.push(
        sweepThrough(curl(from, [side * 0.25, -0.97], 0.3, 0.06, 30 - 12 * i, 150, 8), 0.11, 0.025, 6),
      );
    }
    pieces.push(
      sweepThrough(
        curl([side * 0.1, y - 0.2, 0.4], [side * 0.2, 0.98], 0.16, 0.05, -80, -150, 7),
        0.06,
        0.02,
        6,
      ),
    );
  }
  return merge(...pieces);
}

/** A leg that grips the curb: thigh, shin and five claws. */
function leg(s: number, side: number): Geometry {
  const [, y, z] = spine(s, 0.1, 0.15);
  const floor = y - 0.28;
  const foot: Point3 = [side * 0.2, floor - 0.02, z + 0.24];
  const claws = [-0.1, -0.05, 0, 0.05, 0.1].map((spread) =>
    sweepThrough(
      [
        foot,
        [foot[0] + spread * 0.5, floor - 0.01, foot[2] + 0.09],
        [foot[0] + spread * 0.9, floor - 0.07, foot[2] + 0.15],
      ],
      0.055,
      0.015,
      5,
    ),
  );
  return merge(
    sweepThrough(
      [[side * 0.1, y, z], [side * 0.22, y - 0.08, z - 0.06], [side * 0.23, y - 0.2, z + 0.1], foot],
      0.17,
      0.08,
      8,
    ),
    ...claws,
  );
}

/** Cloud scrolls in relief on both flanks of the curb. */
function clouds(count: number, radius: number): Geometry {
  const pieces: Geometry[] = [];
  for (let i = 0; i < count; i++) {
    const run = -0.35 + ((RUN + 0.3) * i) / (count - 1);
    for (const side of [-1, 1]) {
      const from: Point3 = [side * balustrade * 0.5, curbTop(run) - CURB * 0.62, -run];
      const way: Point2 = [0, i % 2 === 0 ? 1 : -1];
      pieces.push(sweepThrough(curl(from, way, radius, radius * 0.15, 10, 330, 11), 0.09, 0.04, 5));
    }
  }
  return merge(...pieces);
}

/** One of the inner pair: a smooth body of seven bends with a dragon's head. */
export function innerDragon(full: boolean): Geometry {
  const core = merge(
    curb(),
    taperedSweep(body(0.1, 0.36, full), roundSection(full ? 12 : 6), 60),
    head(full),
  );
  if (!full) return core;
  const legs = [0.16, 0.55].flatMap((share) => [-1, 1].map((side) => leg(share * BODY, side)));
  return merge(core, fin(0.1, 0.36), ...legs, clouds(9, 0.13));
}

/** One of the outer pair: a low body that dissolves into scrolls of cloud. */
export function cloudDragon(full: boolean): Geometry {
  const core = merge(curb(), taperedSweep(body(0.05, 0.28, full), roundSection(full ? 10 : 5), 60));
  if (!full) return core;
  const crest = Array.from({ length: 12 }, (_, i) => {
    const [, y, z] = spine(0.25 + i * 0.36, 0.05, 0.12);
    return sweepThrough(curl([0, y, z], [0, i % 2 === 0 ? 1 : -1], 0.17, 0.03, 40, 300, 10), 0.13, 0.05, 6);
  });
  const low = sweepThrough(
    curl([0, curbTop(0) + 0.1, -0.1], [0, 1], 0.42, 0.08, 25, -280, 14),
    0.26,
    0.08,
    8,
  );
  return merge(core, ...crest, low, clouds(12, 0.15));
}
