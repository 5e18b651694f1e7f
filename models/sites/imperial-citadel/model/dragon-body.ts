// The body of an inner dragon (dossier section 3.3): round, smooth, in seven bends along the slope, with belly plates, a
// fin of flame teeth and a curled tail. Drawn with the foot of the stair at the origin, the stair climbing towards −z,
// the balustrade's middle at x = 0.
import type { Point3 } from '../../../../src/base/index.ts';
import type { Level } from '../../../kit/model.ts';
import type { Point2 } from '../../../kit/outline.ts';
import { added, type Distance, type FieldShape, type Touch } from '../../../kit/sculpt-field.ts';
import { limb, slab } from '../../../kit/sculpt-shapes.ts';
import { KINH_THIEN } from './dimensions.ts';

const { riser, tread, risers, balustrade, curbHeight } = KINH_THIEN.stair;
const { bodyLength, girth, amplitude, finTeeth } = KINH_THIEN.dragon;
const SLOPE = riser / tread;
/** The slope's angle, radians: 27.7°. */
export const SLOPE_ANGLE = Math.atan(SLOPE);
const ANGLE = SLOPE_ANGLE;
/** Length of the flight in plan. */
export const RUN = risers * tread;
/** How far the curb stands out before the first riser. */
export const FACE = 0.75;
/** How far it reaches in over the platform's edge. */
const HEAD = 0.3;
/** How deep the stone reaches below its top: just out of sight behind the steps. */
const DEPTH = 0.52;
/** Where the tail of the neck lies: run at s = 0. */
const START = 0.12;
/** Share of the full bend that the first and the last have: the head is to tower, the tail to lie down. */
const [FIRST_BEND, LAST_BEND] = [0.62, 0.55];

/** Height of the curb's top at a run from the first riser: level before it, then up the slope. */
export const curbTop = (run: number): number => curbHeight + Math.max(0, Math.min(run, RUN)) * SLOPE;

/** The stone that carries a dragon: 0.45 high before the first step, then parallel to the flight. */
export const curbTouches = (): Touch[] => {
  const outline: Point2[] = [
    [FACE, -0.15],
    [FACE, curbHeight],
    [0, curbHeight],
    [-RUN, curbTop(RUN)],
    [-RUN - HEAD, curbTop(RUN)],
    [-RUN - HEAD, curbTop(RUN) - DEPTH],
    [-RUN, curbTop(RUN) - DEPTH],
    [-1, curbTop(1) - DEPTH],
    [-0.1, -0.15],
  ];
  return added(0.004, slab(outline, balustrade / 2, 0.012));
};

/** Radius of the body at `s` metres behind the neck. */
function bodyRadius(s: number): number {
  const t = Math.max(0, Math.min(1, s / bodyLength));
  const { neck, middle, tail } = girth;
  return t < 0.5
    ? (neck + (middle - neck) * (t / 0.5)) / 2
    : (middle + (tail - middle) * ((t - 0.5) / 0.5) ** 1.15) / 2;
}

/** Middle of the body at `s` metres behind the neck: seven half waves over the line of the curb. (run, height) */
export function spine(s: number): Point2 {
  const t = s / bodyLength;
  const run = START + s * Math.cos(ANGLE);
  const swell = Math.min(1, FIRST_BEND + t * 2.2) * (t < 0.7 ? 1 : 1 - ((1 - LAST_BEND) * (t - 0.7)) / 0.3);
  const wave = Math.sin(Math.PI * KINH_THIEN.stair.bends * t);
  const off = bodyRadius(s) * 0.9 + amplitude * swell * (1 + wave);
  return [run - off * Math.sin(ANGLE), curbHeight + run * SLOPE + off * Math.cos(ANGLE)];
}

/** Point in space on the middle of the body, moved sideways and off the slope. */
export function onBody(s: number, x = 0, up = 0): Point3 {
  const [run, y] = spine(s);
  return [x, y + up * Math.cos(ANGLE), -(run - up * Math.sin(ANGLE))];
}

/** The neck: from the head down to the breast on the curb's foot and up into the body. (z, height, radius) */
const NECK: readonly (readonly [number, number, number])[] = [
  [0.28, 1.14, 0.155],
  [0.24, 1.0, 0.17],
  [0.29, 0.86, 0.182],
  [0.34, 0.74, 0.19],
  [0.27, 0.64, 0.19],
  [0.12, 0.635, 0.184],
];

/** One station of the body: place in the plane x = 0 and radius. */
interface Station {
  readonly z: number;
  readonly y: number;
  readonly r: number;
  /** Length from the chin; along it the belly plates are spaced. */
  readonly s: number;
}

function stations(): Station[] {
  const raw = NECK.map(([z, y, r]) => ({ z, y, r }));
  for (let i = 0; i <= 60; i++) {
    const s = (i / 60) * bodyLength;
    const [run, y] = spine(s);
    raw.push({ z: -run, y, r: bodyRadius(s) });
  }
  let s = 0;
  return smooth(raw, NECK.length).map((station, i, all) => {
    const before = all[i - 1];
    if (before) s += Math.hypot(station.z - before.z, station.y - before.y);
    return { ...station, s };
  });
}

/** Catmull–Rom between the first `count` stations and the next, four pieces to a span. */
function smooth(raw: readonly Omit<Station, 's'>[], count: number): Omit<Station, 's'>[] {
  const out: Omit<Station, 's'>[] = [];
  for (let i = 0; i < count; i++) {
    const [a, b, c, d] = [raw[Math.max(0, i - 1)]!, raw[i]!, raw[i + 1]!, raw[i + 2]!];
    for (let k = 0; k < 4; k++) {
      const t = k / 4;
      const at = (key: 'z' | 'y' | 'r'): number =>
        0.5 *
        (2 * b[key] +
          (c[key] - a[key]) * t +
          (2 * a[key] - 5 * b[key] + 4 * c[key] - d[key]) * t * t +
          (3 * b[key] - a[key] - 3 * c[key] + d[key]) * t * t * t);
      out.push({ z: at('z'), y: at('y'), r: at('r') });
    }
  }
  return [...out, ...raw.slice(count)];
}

/** Spacing of the belly plates and how deep they are cut. */
const PLATE = { pitch: 0.075, depth: 0.013, from: 0.25, to: 0.6 } as const;

type Span = { readonly from: Station; readonly to: Station };

/** The body as one shape: a round sweep in the plane x = 0 with plates across the belly. */
function bodyShape(all: readonly Station[], plates: boolean): FieldShape {
  const spans = all.slice(1).map((to, i): Span => ({ from: all[i]!, to }));
  const least = (key: 'y' | 'z'): number => Math.min(...all.map((at) => at[key] - at.r));
  const most = (key: 'y' | 'z'): number => Math.max(...all.map((at) => at[key] + at.r));
  const widest = Math.max(...all.map((at) => at.r));
  const [min, max]: [Point3, Point3] = [
    [-widest, least('y'), least('z')],
    [widest, most('y'), most('z')],
  ];
  return {
    min,
    max,
    distance: spansDistance(spans, plates),
    within: (x, y, z, reach) => {
      const near = spans.filter(({ from, to }) => {
        const middle = Math.hypot(x, y - (from.y + to.y) / 2, z - (from.z + to.z) / 2);
        return (
          middle - Math.max(from.r, to.r) - Math.hypot(to.y - from.y, to.z - from.z) / 2 < reach + PLATE.depth
        );
      });
      return near.length === 0 ? null : { min, max, distance: spansDistance(near, plates) };
    },
  };
}

/** Numbers kept for each span: start (z, y), way, square and inverse of its length, radius, its growth, s, its growth. */
const STRIDE = 10;

function spansDistance(spans: readonly Span[], plates: boolean): Distance {
  const data = new Float64Array(spans.length * STRIDE);
  spans.forEach(({ from, to }, i) => {
    const [ez, ey] = [to.z - from.z, to.y - from.y];
    const square = ez * ez + ey * ey;
    data.set(
      [from.z, from.y, ez, ey, square, 1 / Math.sqrt(square), from.r, to.r - from.r, from.s, to.s - from.s],
      i * STRIDE,
    );
  });
  return (x, y, z) => {
    let best = 1e9;
    for (let i = 0; i < data.length; i += STRIDE) {
      const ez = data[i + 2]!;
      const ey = data[i + 3]!;
      const pz = z - data[i]!;
      const py = y - data[i + 1]!;
      const along = (pz * ez + py * ey) / data[i + 4]!;
      const t = along < 0 ? 0 : Math.min(along, 1);
      const dz = pz - t * ez;
      const dy = py - t * ey;
      const r = data[i + 6]! + data[i + 7]! * t;
      const square = x * x + dz * dz + dy * dy;
      const reach = best + r;
      if (reach <= 0 || square >= reach * reach) continue;
      const off = Math.sqrt(square);
      let d = off - r;
      if (plates && d < 0.05) {
        // Down the belly: across the way of the body, on the side away from the back.
        const belly = ((dz * ey - dy * ez) * data[i + 5]!) / (off + 1e-6);
        const share = (-belly - PLATE.from) / (PLATE.to - PLATE.from);
        if (share > 0) {
          const plate = (data[i + 8]! + data[i + 9]! * t) / PLATE.pitch;
          d += PLATE.depth * Math.min(1, share * 4) * (1 - plate + Math.floor(plate)) ** 2;
        }
      }
      if (d < best) best = d;
    }
    return best;
  };
}

/** Flame teeth on a low ridge, from behind the mane to the tail. */
function fin(): Touch[] {
  const [from, to] = [0.1, bodyLength - 0.04];
  const ridge = Array.from({ length: 48 }, (_, i): Point3 => {
    const s = (bodyLength * i) / 47;
    return onBody(s, 0, bodyRadius(s) - 0.004);
  });
  const teeth = Array.from({ length: finTeeth }, (_, i) => {
    const s = from + ((to - from) * i) / (finTeeth - 1);
    const [run, y] = spine(s);
    const [runNext, yNext] = spine(Math.min(s + 0.02, bodyLength));
    const angle = Math.atan2(yNext - y, runNext - run);
    const r = bodyRadius(s);
    const high = 0.045 + 0.3 * r;
    // (along the body towards the tail, off it)
    const at = (along: number, off: number): Point3 => [
      0,
      y + along * Math.sin(angle) + off * Math.cos(angle),
      -(run + along * Math.cos(angle) - off * Math.sin(angle)),
    ];
    return limb(
      [
        at(-0.015, r - 0.03),
        at(-0.012, r + high * 0.35),
        at(0.02, r + high * 0.8),
        at(0.052, r + high * 1.05),
        at(0.06, r + high * 1.35),
      ],
      [0.056, 0.047, 0.031, 0.017, 0.003],
      { flat: { axis: [1, 0, 0], ratio: 0.52 }, pieces: 2 },
    );
  });
  return [
    ...added(0.02, limb(ridge, [0.03, 0.024, 0.012], { flat: { axis: [1, 0, 0], ratio: 0.8 }, pieces: 1 })),
    ...added(0.008, ...teeth),
  ];
}

/** The tail's end, rolled up into a flame. */
function tail(): Touch[] {
  const at = (s: number, up: number): Point3 =>
    onBody(bodyLength, 0, up).map((v, axis) =>
      axis === 1 ? v + s * Math.sin(ANGLE) : axis === 2 ? v - s * Math.cos(ANGLE) : v,
    ) as unknown as Point3;
  return added(
    0.02,
    limb(
      [at(-0.05, 0), at(0.08, 0.02), at(0.16, 0.09), at(0.12, 0.17), at(0.05, 0.15), at(0.07, 0.1)],
      [0.04, 0.045, 0.042, 0.034, 0.024, 0.01],
      {
        flat: { axis: [1, 0, 0], ratio: 0.8 },
      },
    ),
    limb([at(-0.02, 0.02), at(0.02, 0.1), at(0.0, 0.19), at(-0.06, 0.25)], [0.03, 0.034, 0.024, 0.005], {
      flat: { axis: [1, 0, 0], ratio: 0.7 },
    }),
  );
}

/** Neck, body, fin and tail. */
export const bodyTouches = (level: Level): Touch[] => [
  ...added(0.02, bodyShape(stations(), level === 'close')),
  ...(level === 'massing' ? [] : [...fin(), ...tail()]),
];
