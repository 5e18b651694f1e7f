// Mortar sculpture of Đoan Môn's roofs: dragons on ridge and hips, a flaming moon, the tiger face of the gables.
import { Matrix4, Vector3 } from 'three';
import type { Point3 } from '../../../../src/base/index.ts';
import { type Geometry, merge, mirrorX, place, transform, translate, turn } from '../../../kit/geometry.ts';
import type { Level } from '../../../kit/model.ts';
import { circle } from '../../../kit/outline.ts';
import { type BodyStation, curl, roundSection, taperedSweep } from '../../../kit/sculpture.ts';
import { extrude, lathe } from '../../../kit/solids.ts';

/** A point of a body's middle line and its girth there. */
type Knot = readonly [x: number, y: number, z: number, girth: number];

/** A body through its knots, smoothed (Catmull–Rom); `flat` makes it higher than wide or the other way. */
function body(
  knots: readonly Knot[],
  level: Level,
  flat = 1,
  finest = 5,
  sides = finest < 5 ? 6 : 10,
): Geometry {
  const steps = level === 'close' ? finest : 2;
  const stations: BodyStation[] = [];
  const blend = (p: number, q: number, r: number, s: number, t: number): number =>
    0.5 * (2 * q + (r - p) * t + (2 * p - 5 * q + 4 * r - s) * t * t + (3 * q - p - 3 * r + s) * t * t * t);
  for (let i = 0; i + 1 < knots.length; i++) {
    const [p, q, r, s] = [
      knots[Math.max(0, i - 1)]!,
      knots[i]!,
      knots[i + 1]!,
      knots[Math.min(knots.length - 1, i + 2)]!,
    ];
    for (let k = i === 0 ? 0 : 1; k <= steps; k++) {
      const t = k / steps;
      const at = [0, 1, 2, 3].map((axis) => blend(p[axis]!, q[axis]!, r[axis]!, s[axis]!, t));
      const girth = Math.max(0.004, at[3]!);
      stations.push({ at: [at[0]!, at[1]!, at[2]!], width: girth, height: girth * flat });
    }
  }
  return taperedSweep(stations, roundSection(level === 'close' ? sides : 5), 60, [0, 0, 1]);
}

const ball = (radius: number, segments: number): Geometry =>
  lathe(
    Array.from({ length: segments / 2 + 1 }, (_, i) => {
      const angle = -Math.PI / 2 + (2 * Math.PI * i) / segments;
      return [Math.max(0, radius * Math.cos(angle)), radius * Math.sin(angle)] as const;
    }),
    segments,
    70,
  );

/**
 * A dragon's head, its neck's end at the origin, looking along +x, about 1 high from chin to horns: brows, a snout
 * that turns up, open jaws, horns laid back, whiskers, and a mane of flames.
 */
function head(level: Level): Geometry {
  const fine = level === 'close';
  const skull = body(
    [
      [-0.16, -0.02, 0, 0.3],
      [0.02, 0.08, 0, 0.5],
      [0.26, 0.12, 0, 0.46],
      [0.5, 0.08, 0, 0.32],
      [0.68, 0.1, 0, 0.28],
      [0.8, 0.2, 0, 0.16],
      [0.82, 0.28, 0, 0.05],
    ],
    level,
    0.8,
  );
  const jaw = body(
    [
      [0.0, -0.1, 0, 0.3],
      [0.24, -0.22, 0, 0.26],
      [0.46, -0.26, 0, 0.2],
      [0.62, -0.2, 0, 0.1],
      [0.66, -0.12, 0, 0.03],
    ],
    level,
    0.6,
  );
  const tongue = body(
    [
      [0.2, -0.1, 0, 0.12],
      [0.5, -0.1, 0, 0.1],
      [0.72, -0.03, 0, 0.03],
    ],
    level,
    0.4,
    3,
  );
  const oneSide: Geometry[] = [
    // Horn, brow, ear.
    body(
      [
        [0.1, 0.26, 0.12, 0.12],
        [-0.12, 0.46, 0.17, 0.1],
        [-0.36, 0.58, 0.16, 0.07],
        [-0.5, 0.72, 0.12, 0.02],
      ],
      level,
      1,
      3,
    ),
    body(
      [
        [0.42, 0.22, 0.12, 0.05],
        [0.26, 0.32, 0.2, 0.11],
        [0.06, 0.3, 0.24, 0.08],
        [-0.08, 0.4, 0.3, 0.02],
      ],
      level,
      1,
      3,
    ),
    ...(fine ? [0, 1, 2, 3] : [0, 2]).map((i) => {
      const angle = -0.75 + i * 0.42;
      const reach = 0.62 - 0.05 * Math.abs(i - 1.5);
      const at = (t: number, lift: number): Point3 => [
        -0.02 - Math.cos(angle) * reach * t,
        Math.sin(angle) * reach * t + lift,
        0.2 + 0.16 * t,
      ];
      const [a, b, c] = [at(0.15, 0), at(0.6, -0.03), at(1, 0.1)];
      return body(
        [
          [...a, 0.16],
          [...b, 0.12],
          [...c, 0.015],
        ],
        level,
        0.55,
        3,
      );
    }),
  ];
  if (fine) {
    oneSide.push(
      translate(ball(0.085, 10), [0.3, 0.2, 0.19]),
      translate(ball(0.05, 8), [0.72, 0.16, 0.1]),
      // Whisker.
      body(
        [
          [0.62, 0.0, 0.12, 0.05],
          [0.7, -0.12, 0.22, 0.04],
          [0.56, -0.3, 0.28, 0.03],
          [0.36, -0.34, 0.3, 0.008],
        ],
        level,
        1,
        3,
      ),
      ...[0.44, 0.54, 0.62].map((x, i) =>
        transform(
          lathe(
            [
              [0.028, 0],
              [0.02, 0.05],
              [0, 0.12 - 0.02 * i],
            ],
            6,
          ),
          place([x, 0.0, 0.11]).multiply(new Matrix4().makeRotationX(Math.PI)),
        ),
      ),
    );
  }
  const side = merge(...oneSide);
  // Mirrored across the plane z = 0.
  const other = turn(mirrorX(turn(side, 90)), -90);
  return merge(skull, jaw, tongue, side, other);
}

/** Scaled and turned up by `degrees` about z, then moved. */
function set(geometry: Geometry, scale: number, degrees: number, at: Point3): Geometry {
  const radians = (degrees * Math.PI) / 180;
  const tilt = new Matrix4().makeRotationZ(radians);
  return transform(
    geometry,
    place(at)
      .multiply(tilt)
      .multiply(place([0, 0, 0], 0, scale)),
  );
}

/** Pointed plates along the back of a body given by its knots, on its upper side. */
function fins(knots: readonly Knot[], size: number, perKnot: number): Geometry {
  const pieces: Geometry[] = [];
  for (let i = 0; i + 1 < knots.length; i++) {
    const [a, b] = [knots[i]!, knots[i + 1]!];
    const tangent = new Vector3(b[0] - a[0], b[1] - a[1], 0).normalize();
    const outward = new Vector3(-tangent.y, tangent.x, 0);
    for (let k = 0; k < perKnot; k++) {
      const t = (k + 0.5) / perKnot;
      const girth = a[3] + (b[3] - a[3]) * t;
      const at = new Vector3(a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t);
      const base = at.addScaledVector(outward, girth * 0.42);
      const h = size * (0.5 + girth);
      const tip = base
        .clone()
        .addScaledVector(outward, h)
        .addScaledVector(tangent, -h * 0.5);
      pieces.push(
        taperedSweep(
          [
            { at: [base.x, base.y, base.z], width: h * 0.34, height: h * 0.8 },
            { at: [tip.x, tip.y, tip.z], width: 0.006, height: 0.006 },
          ],
          roundSection(4),
          30,
          [0, 0, 1],
        ),
      );
    }
  }
  return merge(...pieces);
}

const RIDGE_BODY: readonly Knot[] = [
  [-0.5, 1.02, 0, 0.02],
  [-0.34, 1.08, 0, 0.07],
  [-0.3, 0.9, 0.02, 0.11],
  [-0.46, 0.74, 0.03, 0.15],
  [-0.6, 0.5, 0.0, 0.2],
  [-0.52, 0.22, -0.05, 0.26],
  [-0.24, 0.13, 0.03, 0.28],
  [0.04, 0.15, 0.05, 0.28],
  [0.26, 0.28, 0.0, 0.26],
  [0.34, 0.5, 0, 0.24],
];

/** A dragon `tall` metres high on a ridge, its feet at y = 0, looking along +x with its tail curled over its back. */
export function ridgeDragon(level: Level, tall: number): Geometry {
  const pieces: Geometry[] = [
    body(RIDGE_BODY, level),
    set(head(level), 0.52, 6, [0.38, 0.6, 0]),
    // Waves or clouds that it rises from.
    ...[-0.5, -0.1, 0.3].map((x, i) =>
      body(
        [
          [x - 0.22, 0.0, 0.1, 0.14],
          [x, 0.1 + 0.02 * i, 0.12, 0.16],
          [x + 0.16, 0.02, 0.12, 0.1],
        ],
        level,
        0.8,
        3,
      ),
    ),
  ];
  if (level === 'close') {
    pieces.push(fins(RIDGE_BODY.slice(3), 0.16, 3));
    for (const z of [-1, 1]) {
      pieces.push(
        body(
          [
            [0.12, 0.2, z * 0.1, 0.14],
            [0.3, 0.06, z * 0.2, 0.1],
            [0.44, 0.0, z * 0.2, 0.08],
          ],
          level,
          1,
          3,
        ),
        ...[-0.05, 0, 0.05].map((spread) =>
          body(
            [
              [0.42, 0.03, z * 0.2 + spread * 0.5, 0.05],
              [0.52, 0.05, z * 0.2 + spread * 1.5, 0.04],
              [0.56, 0.0, z * 0.2 + spread * 1.8, 0.01],
            ],
            level,
            1,
            2,
          ),
        ),
      );
    }
  }
  const whole = merge(...pieces);
  const scale = tall / 1.12;
  // Broader than it is long: it sits astride a ridge.
  return transform(whole, place([0, 0, 0], 0, [scale * 1.15, scale, scale * 1.7]));
}

/** Rises from a hip with its head out over the corner, looking along +x; the hip's line passes the origin. */
export function cornerDragon(level: Level): Geometry {
  const neck: readonly Knot[] = [
    [-0.62, 0.02, 0, 0.12],
    [-0.4, 0.02, 0, 0.17],
    [-0.18, 0.06, 0, 0.2],
    [-0.04, 0.2, 0, 0.19],
    [0.02, 0.34, 0, 0.17],
  ];
  return merge(
    body(neck, level, 1, 3),
    set(head(level), 0.34, 4, [0.06, 0.4, 0]),
    ...(level === 'close' ? [fins(neck, 0.12, 2)] : []),
  );
}

/** A disc (Ø 2 × radius × 0.8) upright in the plane of the ridge, ringed by twelve flames. */
export function flamingMoon(level: Level, radius: number): Geometry {
  const segments = level === 'close' ? 28 : 14;
  const disc = extrude(circle(radius * 0.6, segments), -0.06, 0.06, [], 30);
  const boss = extrude(circle(radius * 0.42, segments), -0.075, 0.075, [], 30);
  const flames = Array.from({ length: 12 }, (_, i) => {
    const angle = (i / 12) * 2 * Math.PI + 0.13;
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    const at = (r: number, aside: number): Point3 => [r * c - aside * s, r * s + aside * c, 0];
    const long = i % 2 === 0 ? 1.12 : 0.95;
    return body(
      [
        [...at(radius * 0.5, 0), radius * 0.22],
        [...at(radius * 0.76, radius * 0.09), radius * 0.15],
        [...at(radius * long, -radius * 0.05), 0.01],
      ],
      level,
      0.6,
      3,
    );
  });
  return merge(disc, boss, ...flames);
}

/** Hổ phù: a tiger's face without a jaw, biting; in relief on the plane z = 0, `width` metres wide. */
export function tigerMask(level: Level, width: number): Geometry {
  const swell = (x: number, y: number, sx: number, sy: number, sz: number): Geometry =>
    transform(ball(1, level === 'close' ? 14 : 8), place([x, y, 0], 0, [sx, sy, sz]));
  const middle: Geometry[] = [
    swell(0, 0, 0.34, 0.28, 0.12),
    swell(0, -0.08, 0.1, 0.12, 0.22),
    swell(0, 0.16, 0.05, 0.14, 0.17),
  ];
  const half: Geometry[] = [
    swell(0.16, 0.05, 0.075, 0.065, 0.18),
    swell(0.06, -0.1, 0.05, 0.04, 0.24),
    swell(0.2, -0.14, 0.13, 0.075, 0.14),
    // Brow, whisker, fang.
    body(
      [
        [0.04, 0.12, 0.14, 0.05],
        [0.16, 0.19, 0.15, 0.07],
        [0.28, 0.16, 0.1, 0.05],
        [0.37, 0.24, 0.05, 0.01],
      ],
      level,
    ),
    body(
      [
        [0.1, -0.2, 0.16, 0.05],
        [0.1, -0.29, 0.16, 0.035],
        [0.12, -0.34, 0.13, 0.006],
      ],
      level,
    ),
    ...[0, 1, 2, 3].map((i) => {
      const angle = -0.5 + i * 0.5;
      const [c, s] = [Math.cos(angle), Math.sin(angle)];
      const path = curl([0.27 * c, 0.25 * s, 0.05], [1, 0], 0.09, 0.02, (angle * 180) / Math.PI - 20, 230, 8);
      return taperedSweep(
        path.map((at, k) => ({ at, width: 0.07 - 0.005 * k, height: 0.07 - 0.005 * k })),
        roundSection(level === 'close' ? 8 : 5),
        60,
        [0, 0, 1],
      );
    }),
  ];
  const side = merge(...half);
  return transform(merge(...middle, side, mirrorX(side)), place([0, 0, 0], 0, width / 0.9));
}
