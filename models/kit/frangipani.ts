// Frangipani (đại, sứ): thick grey limbs that fork and fork again into a low umbrella, leaves only in rosettes at the
// blunt ends of the limbs, and a few white flowers among them. What no lobed crown can look like.
import { Vector3 } from 'three';
import type { Point3 } from '../../src/base/index.ts';
import { type Geometry, merge } from './geometry.ts';
import type { Level } from './model.ts';
import { seededRandom } from './random.ts';
import { roundSection, taperedSweep } from './sculpture.ts';

/** One tree, metres. */
export interface FrangipaniParams {
  readonly heightMetres: number;
  /** Height of the first fork. */
  readonly forkMetres: number;
  readonly trunkDiameterMetres: number;
  readonly leafMetres: number;
  readonly seed: number;
}

/** An old tree of a temple yard or a court (dossier/imperial-citadel.md, 0.3: 4–5 m). */
export const OLD_FRANGIPANI: FrangipaniParams = {
  heightMetres: 4.6,
  forkMetres: 0.9,
  trunkDiameterMetres: 0.34,
  leafMetres: 0.4,
  seed: 5,
};

/** A frangipani by what it is made of, standing on y = 0. Leaves and petals are single sheets: double-sided foliage. */
export interface Frangipani {
  readonly wood: Geometry;
  readonly leaves: Geometry;
  readonly flowers: Geometry;
}

/** Limbs that leave each fork, from the trunk outwards. */
const FORKS: readonly number[] = [3, 3, 2, 2];
/** Each generation's length and thickness as a share of the one before. */
const SHORTER = 0.74;
const THINNER = 0.76;
const THINNEST_METRES = 0.032;
/** Angle by which a limb turns away from the one that bears it. */
const SPREAD_DEGREES = 40;
/** Leaves of a rosette. */
const LEAVES = 11;
/** One end in so many flowers. */
const FLOWERING = 4;

interface Limb {
  readonly from: Vector3;
  readonly to: Vector3;
  readonly bend: Vector3;
  readonly radius: number;
  readonly endRadius: number;
}

/** A blunt end of a limb: where it is and where it points. */
interface Tip {
  readonly at: Vector3;
  readonly along: Vector3;
}

/** Grows the tree. Massing keeps the limbs of two forks, and fewer, larger leaves. */
export function frangipani(params: FrangipaniParams, level: Level = 'full'): Frangipani {
  const random = seededRandom(params.seed);
  const forks = level === 'massing' ? FORKS.slice(0, 2) : FORKS;
  const limbs: Limb[] = [];
  const tips: Tip[] = [];
  const radius = params.trunkDiameterMetres / 2;
  const foot = new Vector3(0, -0.12, 0);
  const fork = new Vector3(0.1 * (random() - 0.5), params.forkMetres, 0.1 * (random() - 0.5));
  limbs.push({
    from: foot,
    to: fork,
    bend: new Vector3(0.06, params.forkMetres / 2, 0.03),
    radius: radius * 1.25,
    endRadius: radius * 0.95,
  });
  // The generations' lengths add up to the height above the fork; a limb keeps most of its length as height.
  const shares = forks.reduce((sum, _, i) => sum + SHORTER ** i, 0);
  const first = (params.heightMetres - params.forkMetres - params.leafMetres) / (shares * 0.88);
  const grow = (at: Vector3, along: Vector3, generation: number, length: number, thick: number): void => {
    const count = forks[generation];
    if (count === undefined) {
      tips.push({ at, along });
      return;
    }
    const side = new Vector3(1, 0, 0);
    if (Math.abs(along.x) > 0.9) side.set(0, 0, 1);
    side.cross(along).normalize();
    const start = random() * 2 * Math.PI;
    for (let k = 0; k < count; k++) {
      const around = start + (k / count) * 2 * Math.PI + (random() - 0.5) * 0.5;
      const out = side.clone().applyAxisAngle(along, around);
      const angle = ((SPREAD_DEGREES + 14 * (random() - 0.5)) * Math.PI) / 180;
      const way = along.clone().multiplyScalar(Math.cos(angle)).addScaledVector(out, Math.sin(angle));
      // Limbs sag outwards first and then seek the light.
      way.y = Math.max(way.y, 0.22);
      way.normalize();
      const reach = length * (0.85 + 0.3 * random());
      const to = at.clone().addScaledVector(way, reach);
      const bend = at.clone().lerp(to, 0.5);
      bend.y -= 0.09 * reach;
      const end = Math.max(THINNEST_METRES, thick * 0.86);
      limbs.push({ from: at, to, bend, radius: thick, endRadius: end });
      const next = to.clone().sub(bend).normalize();
      grow(to, next, generation + 1, length * SHORTER, Math.max(THINNEST_METRES, end * THINNER * 1.1));
    }
  };
  grow(fork, new Vector3(0, 1, 0), 0, first, radius * 0.8);
  const sides = level === 'massing' ? 4 : 7;
  return {
    wood: merge(...limbs.map((limb) => limbMesh(limb, sides))),
    leaves: rosettes(tips, params.leafMetres * (level === 'massing' ? 2 : 1), random),
    flowers: level === 'massing' ? merge() : flowers(tips, random),
  };
}

const point = ({ x, y, z }: Vector3): Point3 => [x, y, z];

/** A sausage of a limb: hardly thinner at its end, swollen where it was borne. */
function limbMesh({ from, bend, to, radius, endRadius }: Limb, sides: number): Geometry {
  const middle = (radius + endRadius) / 2;
  const stations = [
    { at: point(from), size: radius * 1.05 },
    { at: point(bend), size: middle },
    { at: point(to.clone().lerp(bend, 0.12)), size: endRadius * 1.06 },
    { at: point(to), size: endRadius * 0.92 },
  ];
  return taperedSweep(
    stations.map(({ at, size }) => ({ at, width: 2 * size, height: 2 * size })),
    roundSection(sides),
    60,
  );
}

/** Collects single sheets that share one rounded shading. */
class Sheets {
  readonly #positions: number[] = [];
  readonly #normals: number[] = [];
  readonly #indices: number[] = [];

  vertex(at: Vector3, normal: Vector3): number {
    this.#positions.push(at.x, at.y, at.z);
    this.#normals.push(normal.x, normal.y, normal.z);
    return this.#positions.length / 3 - 1;
  }

  face(a: number, b: number, c: number): void {
    this.#indices.push(a, b, c);
  }

  mesh(): Geometry {
    return { positions: this.#positions, normals: this.#normals, indices: this.#indices };
  }
}

/** Unit vectors across a direction. */
function across(along: Vector3): readonly [Vector3, Vector3] {
  const u = new Vector3(0, 1, 0).cross(along);
  if (u.lengthSq() < 0.01) u.set(1, 0, 0);
  u.normalize();
  return [u, new Vector3().crossVectors(along, u).normalize()];
}

/** Long leaves in a whorl round every end, the outer ones drooping. */
function rosettes(tips: readonly Tip[], leaf: number, random: () => number): Geometry {
  const sheets = new Sheets();
  for (const { at, along } of tips) {
    const [u, v] = across(along);
    for (let k = 0; k < LEAVES; k++) {
      const angle = k * 2.39996 + random() * 0.5;
      const outer = k / (LEAVES - 1);
      const out = u.clone().multiplyScalar(Math.cos(angle)).addScaledVector(v, Math.sin(angle));
      const way = along
        .clone()
        .multiplyScalar(0.95 - 0.95 * outer)
        .addScaledVector(out, 0.55 + 0.45 * outer);
      way.normalize();
      const length = leaf * (0.75 + 0.35 * random());
      const side = new Vector3().crossVectors(way, along).normalize();
      const up = new Vector3().crossVectors(side, way).normalize();
      if (up.y < 0) up.negate();
      const place = (share: number, width: number, lift: number): Vector3 =>
        at
          .clone()
          .addScaledVector(way, 0.03 + length * share)
          .addScaledVector(side, length * width)
          .addScaledVector(up, length * lift);
      const normal = up.clone().addScaledVector(along, 0.3);
      normal.y += 0.5;
      normal.normalize();
      const tilted = (sign: number): Vector3 =>
        normal
          .clone()
          .addScaledVector(side, 0.35 * sign)
          .normalize();
      const foot = sheets.vertex(place(0, 0, 0), normal);
      const rib = sheets.vertex(place(0.62, 0, 0.03), normal);
      const tip = sheets.vertex(place(1, 0, -0.12 - 0.15 * outer), normal);
      const left = sheets.vertex(place(0.58, -0.15, 0.08), tilted(1));
      const right = sheets.vertex(place(0.58, 0.15, 0.08), tilted(-1));
      for (const [a, b, c] of [
        [foot, right, rib],
        [foot, rib, left],
        [rib, right, tip],
        [rib, tip, left],
      ] as const)
        sheets.face(a, b, c);
    }
  }
  return sheets.mesh();
}

/** Small clusters of five-petalled flowers over some of the rosettes. */
function flowers(tips: readonly Tip[], random: () => number): Geometry {
  const sheets = new Sheets();
  tips.forEach(({ at, along }, index) => {
    if (index % FLOWERING !== 1) return;
    const [u, v] = across(along);
    for (let k = 0; k < 5; k++) {
      const angle = k * 2.39996 + random();
      const heart = at
        .clone()
        .addScaledVector(along, 0.16 + 0.06 * random())
        .addScaledVector(u, 0.1 * Math.cos(angle))
        .addScaledVector(v, 0.1 * Math.sin(angle));
      const face = along
        .clone()
        .addScaledVector(u, 0.5 * Math.cos(angle))
        .addScaledVector(v, 0.5 * Math.sin(angle));
      face.y += 0.4;
      face.normalize();
      const [s, t] = across(face);
      const middle = sheets.vertex(heart.clone().addScaledVector(face, -0.012), face);
      for (let petal = 0; petal < 5; petal++) {
        const rim = (turn: number, reach: number): number => {
          const a = ((petal + turn) / 5) * 2 * Math.PI;
          return sheets.vertex(
            heart
              .clone()
              .addScaledVector(s, reach * Math.cos(a))
              .addScaledVector(t, reach * Math.sin(a)),
            face,
          );
        };
        const [a, b, c] = [rim(-0.42, 0.032), rim(0.08, 0.058), rim(0.42, 0.032)];
        sheets.face(middle, a, b);
        sheets.face(middle, b, c);
      }
    }
  });
  return sheets.mesh();
}
