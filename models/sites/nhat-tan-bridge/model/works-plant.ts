// Cranes, barges and the jetty of the building site (dossier section 12: tower cranes and derricks sourced, the jetty and
// all sizes estimated).
import type { Point3 } from '../../../../src/base/index.ts';
import { type Geometry, merge, translate } from '../../../kit/geometry.ts';
import { beam, box, chamferedBox, lathe } from '../../../kit/solids.ts';
import { openPipe } from './wells.ts';

/** A square lattice mast or boom from `from` to `to`: four chords, one diagonal a bay on each face. */
export function lattice(from: Point3, to: Point3, width: number, bayMetres: number, chord: number): Geometry {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1], to[2] - from[2]);
  const along = [0, 1, 2].map((k) => (to[k]! - from[k]!) / length);
  // Two directions square to the mast: one level, one the cross product of both.
  const isUpright = Math.abs(along[1]!) > 0.9;
  const level = Math.hypot(along[0]!, along[2]!) || 1;
  const side = isUpright ? [1, 0, 0] : [-along[2]! / level, 0, along[0]! / level];
  const other = [
    along[1]! * side[2]! - along[2]! * side[1]!,
    along[2]! * side[0]! - along[0]! * side[2]!,
    along[0]! * side[1]! - along[1]! * side[0]!,
  ];
  const at = (metres: number, a: number, b: number): Point3 => {
    const p = [0, 1, 2].map(
      (k) => from[k]! + along[k]! * metres + ((a * side[k]! + b * other[k]!) * width) / 2,
    );
    return [p[0]!, p[1]!, p[2]!];
  };
  const corners = [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ] as const;
  const pieces = corners.map(([a, b]) => beam(at(0, a, b), at(length, a, b), chord, chord));
  const bays = Math.max(1, Math.round(length / bayMetres));
  for (let bay = 0; bay < bays; bay++) {
    const [low, high] = [(length * bay) / bays, (length * (bay + 1)) / bays];
    corners.forEach(([a, b], i) => {
      const [c, d] = corners[(i + 1) % 4]!;
      const rising = bay % 2 === 0;
      pieces.push(
        beam(at(rising ? low : high, a, b), at(rising ? high : low, c, d), chord * 0.6, chord * 0.6),
      );
    });
  }
  return merge(...pieces);
}

/** A luffing tower crane with its foot at y = 0: mast, slewing ring, cab, boom raised over the pylon, counterweight. */
export function towerCrane(mastMetres: number): { steel: Geometry; dark: Geometry } {
  const boom: Point3 = [-26, mastMetres + 34, 0];
  const apex: Point3 = [4.5, mastMetres + 13, 0];
  const steel = merge(
    lattice([0, 0, 0], [0, mastMetres, 0], 2.4, 3.2, 0.24),
    lathe(
      [
        [1.9, mastMetres - 0.2],
        [1.9, mastMetres + 0.9],
      ],
      12,
    ),
    lattice([-1.8, mastMetres + 1.6, 0], boom, 1.7, 3, 0.16),
    beam([0, mastMetres + 1, -0.9], apex, 0.24, 0.24),
    beam([0, mastMetres + 1, 0.9], apex, 0.24, 0.24),
    beam([8.5, mastMetres + 1.4, 0], apex, 0.16, 0.16),
    box([-1.6, mastMetres + 0.8, -1.3], [9, mastMetres + 1.4, 1.3]),
    beam(apex, boom, 0.07, 0.07),
    chamferedBox([-2.6, -0.8, -2.6], [2.6, 0.4, 2.6], 0.2),
  );
  const dark = merge(
    box([6.5, mastMetres - 0.6, -1.5], [8.9, mastMetres + 2.6, 1.5]),
    box([-2.6, mastMetres + 1.4, 1.3], [-0.8, mastMetres + 3.4, 2.7]),
    beam(boom, [boom[0], mastMetres + 4, 0], 0.06, 0.06),
    box([boom[0] - 0.3, mastMetres + 2.9, -0.3], [boom[0] + 0.3, mastMetres + 4, 0.3]),
  );
  return { steel, dark };
}

/** A pontoon with a crawler crane, its deck 2.4 m over the water at y = 0, boom towards +x. */
export function craneBarge(): { hull: Geometry; steel: Geometry; dark: Geometry } {
  return {
    hull: merge(
      chamferedBox([-22, -1.2, -8.5], [22, 2.4, 8.5], 0.5),
      ...[-20, -7, 7, 20].flatMap((x) =>
        [-8, 8].map((z) => box([x - 0.4, 2.3, z - 0.3], [x + 0.4, 2.9, z + 0.3])),
      ),
      box([-20, 2.3, -3], [-13, 5, 3]),
      box([-20.4, 5, -3.4], [-12.6, 5.2, 3.4]),
    ),
    steel: merge(
      box([1, 3.9, -2], [9, 6.6, 2]),
      lattice([9, 5, 0], [27, 40, 0], 1.6, 3, 0.16),
      lattice([2, 6.6, 0], [-2, 15, 0], 1.2, 3, 0.14),
      beam([-2, 15, 0], [27, 40, 0], 0.08, 0.08),
    ),
    dark: merge(
      box([0.5, 2.4, -3.4], [9.5, 3.9, -2]),
      box([0.5, 2.4, 2], [9.5, 3.9, 3.4]),
      beam([27, 40, 0], [27, 14, 0], 0.08, 0.08),
      box([26.4, 12, -0.6], [27.6, 14, 0.6]),
    ),
  };
}

/** A derrick on the tip of a deck arm that grows towards +x, its rails on y = 0: two frames, ties, winch, lifting beam. */
export function derrick(): { steel: Geometry; dark: Geometry } {
  const frames = [-11, 11].flatMap((z) => [
    beam([-8, 0.4, z], [2, 8.5, z], 0.45, 0.45),
    beam([2, 0.4, z], [2, 8.5, z], 0.5, 0.5),
    beam([2, 8.5, z], [10.5, 6.2, z], 0.45, 0.5),
    beam([2, 1.2, z], [10.5, 5.9, z], 0.4, 0.4),
    beam([-8, 0.3, z], [4, 0.3, z], 0.5, 0.6),
  ]);
  const cross = [
    beam([2, 8.4, -11], [2, 8.4, 11], 0.5, 0.6),
    beam([10.2, 6.1, -11], [10.2, 6.1, 11], 0.5, 0.7),
    beam([-8, 0.6, -11], [-8, 0.6, 11], 0.4, 0.4),
  ];
  const hangers = [-9, 9].map((z) => beam([10.2, 6, z], [10.2, 1.6, z], 0.1, 0.1));
  return {
    steel: merge(...frames, ...cross),
    dark: merge(
      ...hangers,
      box([-7, 0.4, -2], [-4, 2, 2]),
      beam([10.2, 1.6, -9.5], [10.2, 1.6, 9.5], 0.3, 0.5),
    ),
  };
}

/** A box of climbing forms round a leg's top at y = 0: scaffold decks on three levels with their rails. */
export function climbingForm(): Geometry {
  const decks = [-5, -2.2, 0.6].map((y) => frame(y, 4.3, 3.4, 2.5, 2.0, 0.12));
  const rails = [-4, -1.2, 1.7].map((y) => frame(y, 4.3, 4.2, 2.5, 2.42, 0.07));
  const posts = [-4.2, 0, 4.2].flatMap((x) =>
    [-2.9, 2.9].map((z) => box([x - 0.06, -5, z - 0.06], [x + 0.06, 2.2, z + 0.06])),
  );
  const panels = [-1, 1].map((s) => box([-3.3, -1.9, s * 2.55 - 0.08], [3.3, 2.1, s * 2.55 + 0.08]));
  return merge(...decks, ...rails, ...posts, ...panels);
}

/** A flat frame in plan: outer half lengths less inner ones. */
function frame(y: number, x1: number, x0: number, z1: number, z0: number, thick: number): Geometry {
  const zOut = z1 + 0.5;
  return merge(
    box([-x1, y, -zOut], [x1, y + thick, -z0]),
    box([-x1, y, z0], [x1, y + thick, zOut]),
    box([-x1, y, -z0], [-x0, y + thick, z0]),
    box([x0, y, -z0], [x1, y + thick, z0]),
  );
}

/** One bay of the jetty, 12 m long along x from 0, its deck's top at y = 0: planks on beams on four piles. */
export function jettyBay(): { deck: Geometry; steel: Geometry } {
  return {
    deck: merge(
      box([0, -0.25, -3.8], [12, 0, 3.8]),
      ...[-3.7, 3.7].map((z) => box([0, 0, z - 0.12], [12, 0.35, z + 0.12])),
    ),
    steel: merge(
      ...[-2.8, 2.8].map((z) => box([0, -1.05, z - 0.2], [12, -0.25, z + 0.2])),
      box([-0.3, -1.7, -3.6], [0.3, -1.05, 3.6]),
      ...[-2.8, 2.8].map((z) => translate(openPipe(0.4, -13, -1.6), [0, 0, z])),
      beam([0, -5.5, -2.8], [0, -1.8, 2.8], 0.16, 0.16),
    ),
  };
}
