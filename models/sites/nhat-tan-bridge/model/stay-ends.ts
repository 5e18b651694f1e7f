// Where the stays meet the deck: pipe, boot, damper above; bearing plate, socket and bracket below (dossier section 6,
// sizes estimated). Near by, bolts, the damper's legs and the dents of the cover.
import type { Point3 } from '../../../../src/base/index.ts';
import { type Geometry, merge, translate } from '../../../kit/geometry.ts';
import type { Level, PartBuilder } from '../../../kit/model.ts';
import { beam, box, chamferedBox, lathe, loft } from '../../../kit/solids.ts';
import { boltRing } from './bolts.ts';
import { type Pylon, STAYS } from './dimensions.ts';
import { alongStay, staysOf } from './stay-lines.ts';

const PIPE = STAYS.pipeDiameter / 2;

/** Guide pipe along a stay, from under the deck to its flanged mouth. */
function pipe(level: Level): Geometry {
  const sides = level === 'close' ? 16 : 7;
  const top = STAYS.pipeLength;
  if (level !== 'close') {
    const plain = [
      [PIPE, -2.2],
      [PIPE, top - 0.06],
      [PIPE + 0.05, top - 0.06],
      [PIPE + 0.05, top],
    ] as const;
    return lathe(plain, sides, 50);
  }
  const body = lathe(
    [
      [PIPE, -2.2],
      [PIPE, 0.02],
      [PIPE + 0.012, 0.02],
      [PIPE + 0.012, 0.12],
      [PIPE, 0.12],
      [PIPE, top - 0.06],
      [PIPE + 0.06, top - 0.06],
      [PIPE + 0.06, top],
    ],
    sides,
    50,
  );
  return merge(body, boltRing(PIPE + 0.036, top, 10));
}

/** Rubber boot over the pipe's mouth and the collar of the damper. */
function boot(level: Level): Geometry {
  const sides = level === 'close' ? 16 : 7;
  const top = STAYS.pipeLength;
  const folds =
    level === 'close'
      ? Array.from({ length: 7 }, (_, i): readonly [number, number] => [
          0.15 - 0.008 * i + (i % 2 ? 0.012 : 0),
          top + 0.05 + 0.045 * i,
        ])
      : ([[0.15, top + 0.05]] as const);
  return lathe([[0.155, top], ...folds, [0.085, top + 0.42], [0.075, top + 0.46]], sides, 25);
}

/** Collar round the cover at three metres, of two halves bolted together, with its two oil dampers down to the deck. */
function damper(level: Level): Geometry {
  const sides = level === 'close' ? 16 : 6;
  const at = STAYS.damperAt;
  if (level !== 'close') {
    const plain = [
      [0.11, at - 0.17],
      [0.11, at + 0.17],
    ] as const;
    return lathe(plain, sides, 50);
  }
  const collar = translate(
    lathe(
      [
        [0.08, -0.17],
        [0.115, -0.17],
        [0.115, -0.12],
        [0.1, -0.11],
        [0.1, 0.11],
        [0.115, 0.12],
        [0.115, 0.17],
        [0.08, 0.17],
      ],
      sides,
      30,
    ),
    [0, at, 0],
  );
  const legs = [-1, 1].flatMap((side) => {
    const from: Point3 = [0.04, at - 0.02, side * 0.1];
    const to: Point3 = [0.1, STAYS.pipeLength - 0.03, side * 0.19];
    const part = (share: number): Point3 => [
      from[0] + (to[0] - from[0]) * share,
      from[1] + (to[1] - from[1]) * share,
      from[2] + (to[2] - from[2]) * share,
    ];
    return [beam(part(0), part(0.55), 0.028, 0.028), beam(part(0.5), part(1), 0.06, 0.06)];
  });
  const flanges = [-1, 1].flatMap((side) => [
    chamferedBox([-0.02, at - 0.16, side * 0.13 - 0.045], [0.02, at + 0.16, side * 0.13 + 0.045], 0.006),
    ...[-0.1, 0, 0.1].map((rise) =>
      box(
        [-0.045, at + rise - 0.016, side * 0.145 - 0.016],
        [0.045, at + rise + 0.016, side * 0.145 + 0.016],
      ),
    ),
  ]);
  return merge(collar, ...legs, ...flanges);
}

/** Below the deck, along the stay: the plate the socket bears on, its ribs, the socket's nut and the cap on the wires. */
function socket(level: Level): Geometry {
  const sides = level === 'close' ? 16 : 6;
  const plate = box([-0.33, -2.28, -0.33], [0.33, -2.18, 0.33]);
  if (level !== 'close') {
    const plain = [
      [0.15, -2.78],
      [0.2, -2.28],
    ] as const;
    return merge(plate, lathe(plain, sides, 50));
  }
  const nut = lathe(
    [
      [0.12, -2.78],
      [0.14, -2.74],
      [0.14, -2.56],
      [0.2, -2.54],
      [0.2, -2.32],
      [0.24, -2.32],
      [0.24, -2.28],
    ],
    sides,
    30,
  );
  return merge(plate, nut);
}

/** The bracket on the outside web of the edge girder, along the pipe: two plates either side of it, ribs across them. */
function bracket(level: Level): Geometry {
  const [low, high] = [-2.2, -2.2 + STAYS.bracketLength + 0.1];
  const plate = (z: number): Geometry =>
    loft(
      [z - 0.018, z + 0.018].map((at): Point3[] => [
        [-0.32, low, at],
        [0.32, low, at],
        [0.32, low + 0.55, at],
        [0.17, high, at],
        [-0.17, high, at],
        [-0.32, low + 0.55, at],
      ]),
      true,
      10,
    );
  const ribs = [low + 0.35, low + 0.8].flatMap((y) => [
    box([-0.3, y - 0.012, 0.2], [0.3, y + 0.012, 0.31]),
    box([-0.3, y - 0.012, -0.31], [0.3, y + 0.012, -0.2]),
  ]);
  const plates = [plate(-0.2), plate(0.2)];
  if (level !== 'close') return merge(...plates);
  const seams = [-0.222, 0.222].map((z) => box([-0.31, low, z - 0.01], [0.31, low + 0.02, z + 0.01]));
  return merge(...plates, ...ribs, ...seams);
}

/** Length of cover, above the boot, on which the dents are modelled: as high as a walker looks. */
const DENTS = { from: 2.2, to: 3.18, rings: 26, sides: 12 } as const;

/** A length of dented cover of unit radius along y: shallow dents in staggered rows. */
function dentedCover(): Geometry {
  const rings = Array.from({ length: DENTS.rings + 1 }, (_, r): Point3[] =>
    Array.from({ length: DENTS.sides }, (_, i): Point3 => {
      const angle = (-2 * Math.PI * (i + (r % 4 < 2 ? 0 : 0.5))) / DENTS.sides;
      const dent = (i + (r % 4 < 2 ? 0 : 1)) % 2 === 0 && r % 2 === 1 ? 1.02 : 1.1;
      return [
        Math.cos(angle) * dent,
        DENTS.from + ((DENTS.to - DENTS.from) * r) / DENTS.rings,
        Math.sin(angle) * dent,
      ];
    }),
  );
  return loft(rings, false, 20);
}

/** Both ends of the 44 stays of one pylon at the deck. */
export function addStayEnds(part: PartBuilder, pylon: Pylon, level: Level): void {
  const stays = staysOf(pylon);
  const along = stays.map((stay) => alongStay(stay, 0));
  part.repeat('guide-pipe', merge(pipe(level), socket(level), damper(level)), along);
  part.repeat('rubber', boot(level), along);
  part.repeat('steel', bracket(level), along);
  if (level !== 'close') return;
  part.repeat(
    'stay-cover-near',
    dentedCover(),
    stays.map((stay) => alongStay(stay, 0, [stay.diameterMetres / 2, 1, stay.diameterMetres / 2])),
  );
}
