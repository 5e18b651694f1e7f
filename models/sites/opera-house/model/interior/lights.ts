// Chandeliers and wall lamps of the rooms, and the light that they give by day as well (dossier, section 3.14).
import { Matrix4 } from 'three';
import { type Geometry, merge, place, transform, translate } from '../../../../kit/geometry.ts';
import type { Point2 } from '../../../../kit/outline.ts';
import { lathe, tube } from '../../../../kit/solids.ts';
import type { Point3 } from '../../../../../src/base/index.ts';
import type { Context } from '../context.ts';
import { AUDITORIUM, MIRROR_ROOM, STAIR_HALL } from './dimensions.ts';
import { inHall } from './faces.ts';

const WARM = '#ffdcae';

interface Fixture {
  readonly gilt: Geometry;
  readonly crystal: Geometry;
  readonly globe: Geometry;
}

/** A chandelier hanging from the origin: `drop` to its lower bowl, arms in tiers, candles, strings of crystal. */
function chandelier(radius: number, drop: number, arms: number): Fixture {
  const stem: Point2[] = [
    [0, -drop - 0.25],
    [0.07, -drop - 0.12],
    [0.22, -drop],
    [0.09, -drop + 0.12],
    [0.05, -drop + 0.3],
    [0.16, -drop + 0.45],
    [0.05, -drop + 0.7],
    [0.03, -0.2],
    [0.18, -0.06],
    [0.2, 0],
  ];
  const gilt: Geometry[] = [lathe(stem, 12)];
  const globe: Geometry[] = [];
  const crystal: Geometry[] = [];
  const hoop = (r: number, y: number): Geometry =>
    tube(
      Array.from({ length: 33 }, (_, i): Point3 => {
        const a = (2 * Math.PI * i) / 32;
        return [r * Math.cos(a), y, r * Math.sin(a)];
      }),
      0.03,
      6,
    );
  [
    [radius, -drop + 0.25],
    [radius * 0.6, -drop + 0.75],
  ].forEach(([r, y], tier) => {
    const count = tier === 0 ? arms : Math.ceil(arms / 2);
    gilt.push(hoop(r! * 0.72, y! - 0.12));
    for (let k = 0; k < count; k++) {
      const spin = new Matrix4().makeRotationY((2 * Math.PI * (k + tier * 0.5)) / count);
      const arm = tube(
        [
          [0.08, y! + 0.1, 0],
          [r! * 0.35, y! - 0.16, 0],
          [r! * 0.72, y! - 0.14, 0],
          [r!, y!, 0],
        ],
        0.022,
        5,
      );
      const cup = lathe(
        [
          [0.02, y! - 0.02],
          [0.08, y! + 0.04],
          [0.03, y! + 0.06],
          [0.03, y! + 0.16],
        ],
        7,
      );
      gilt.push(transform(merge(arm, translate(cup, [r!, 0, 0])), spin));
      globe.push(
        transform(
          translate(
            lathe(
              [
                [0, 0],
                [0.05, 0.04],
                [0.045, 0.1],
                [0, 0.19],
              ],
              7,
            ),
            [r!, y! + 0.15, 0],
          ),
          spin,
        ),
      );
      const bead = lathe(
        [
          [0, -0.16],
          [0.035, -0.1],
          [0, 0],
        ],
        5,
        0,
      );
      for (const [x, low] of [
        [r!, -0.04],
        [r! * 0.72, -0.16],
        [r! * 0.45, -0.2],
      ] as const)
        crystal.push(transform(translate(bead, [x, y! + low, 0]), spin));
    }
  });
  return { gilt: merge(...gilt), crystal: merge(...crystal), globe: merge(...globe) };
}

/** A brass wall lamp of two arms, its plate on z = 0. */
function wallLamp(): Fixture {
  const arms = [-1, 1].map((s) =>
    tube(
      [
        [0, 0, 0.02],
        [s * 0.08, -0.1, 0.12],
        [s * 0.17, -0.06, 0.16],
        [s * 0.18, 0.04, 0.16],
      ],
      0.016,
      5,
    ),
  );
  const plate = transform(
    lathe(
      [
        [0.09, 0],
        [0.08, 0.03],
        [0, 0.05],
      ],
      12,
    ),
    new Matrix4().makeRotationX(Math.PI / 2),
  );
  const flame = lathe(
    [
      [0.02, 0],
      [0.05, 0.05],
      [0.04, 0.12],
      [0, 0.18],
    ],
    8,
  );
  return {
    gilt: merge(plate, ...arms),
    crystal: merge(),
    globe: merge(...[-1, 1].map((s) => translate(flame, [s * 0.18, 0.04, 0.16]))),
  };
}

/** Hangs everything, and puts up the lamps that the light is baked from. */
export function addLights({ site }: Context): void {
  const foyer = site.part('interior-lamps-foyer', {
    evidence: 'estimated',
    tile: 'interior-foyer',
    indoors: true,
    solid: false,
  });
  const hall = site.part('interior-lamps-hall', {
    evidence: 'estimated',
    tile: 'interior-hall',
    indoors: true,
    solid: false,
  });
  const hang = (part: typeof foyer, fixture: Fixture, places: readonly Matrix4[]): void => {
    part.repeat('roomGilt', fixture.gilt, places);
    part.repeat('crystal', fixture.crystal, places);
    part.repeat('roomFlame', fixture.globe, places);
  };
  const lamp = (at: Point3, candela: number): void => {
    site.lamp({ at, colour: WARM, candela, always: true });
  };
  const { centreZ, crown, frontRadius, tiers } = AUDITORIUM;
  hang(hall, chandelier(1.9, 2.3, 20), [place([0, crown - 0.35, centreZ])]);
  lamp([0, crown - 2.6, centreZ], 900);
  for (const f of tiers) {
    const places = [-81, -54, -27, 0, 27, 54, 81].map((d) =>
      inHall(AUDITORIUM.radius - 0.02, d + 6.75, f + 2),
    );
    hang(hall, wallLamp(), places);
    for (const d of [-75, -25, 25, 75]) {
      const m = inHall(frontRadius + 1.6, d, f + 2.2).elements;
      lamp([m[12]!, m[13]!, m[14]!], 60);
    }
  }
  for (const x of [-5, 5]) lamp([x, 5.6, centreZ + 9.5], 40);
  for (const x of [-3.5, 3.5]) lamp([x, 10.5, AUDITORIUM.prosceniumZ - 4], 160);
  lamp([0, 8, AUDITORIUM.prosceniumZ + 4.5], 120);
  const { floor, height, depth, frontZ } = MIRROR_ROOM;
  const room = [-6.4, 0, 6.4].map((x): Point3 => [x, floor + height - 0.3, frontZ - depth / 2]);
  hang(
    foyer,
    chandelier(0.95, 2.2, 10),
    room.map((p) => place(p)),
  );
  for (const [x, y, z] of room) lamp([x, y - 2.4, z], 170);
  const s = STAIR_HALL;
  hang(foyer, chandelier(1.3, 4.2, 14), [place([0, s.ceiling - 0.05, -19.5])]);
  lamp([0, s.ceiling - 4.5, -19.5], 420);
  hang(foyer, chandelier(0.8, 1.3, 8), [place([0, s.lowCeiling, -8])]);
  for (const x of [-6, 0, 6]) lamp([x, 4.9, -8], 70);
  for (const x of [-7.4, 7.4]) lamp([x, 4.6, -19.5], 70);
}
