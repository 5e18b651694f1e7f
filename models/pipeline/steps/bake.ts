// Ambient occlusion per vertex: how much of the sky a point sees, with a cheap bounce from what hides the rest.
import { DoubleSide, Matrix3, type Matrix4, Ray, Vector3 } from 'three';
import type { MeshBVH } from 'three-mesh-bvh';
import type { Geometry } from '../../kit/geometry.ts';
import type { PartMesh, SiteModel } from '../../kit/model.ts';
import type { VertexColours } from './compile.ts';
import { occluders, standsIn } from './occluders.ts';

/** How carefully to bake. */
export interface BakeOptions {
  /** Rays a vertex. */
  readonly rays: number;
  /** What is farther away does not shade. */
  readonly reachMetres: number;
  /** Phase whose parts shade each other; parts of other phases are baked in the first of theirs. */
  readonly defaultPhase: string;
}

/** 20 rays in an even pattern, smoothed once: no visible steps on plaster, about 8,000 vertices a second. */
export const BAKE_DEFAULTS: Omit<BakeOptions, 'defaultPhase'> = { rays: 20, reachMetres: 60 };

/** How much of the occlusion is also in the colour, so that a viewer that knows nothing of `a` looks good. */
const COLOUR_SHARE = 0.35;
/** Rays start this far off the surface, and this far inside the face, so that they do not begin in a neighbour. */
const LIFT_METRES = 0.015;
const INSET_METRES = 0.05;
/** A point from which more of the rays than this meet a near back face lies inside something. */
const EMBEDDED_SHARE = 0.45;
const EMBEDDED_METRES = 3;
/** Light that an unseen ground to the horizon sends up, as a share of the sky's. */
const GROUND_BOUNCE = 0.54;

/** Light that a surface at `metres` sends back, as a share of the sky's (modelling.md, section 2.6: 0.12 to 0.54). */
const bounce = (metres: number): number => 0.12 + (GROUND_BOUNCE - 0.12) * (1 - Math.exp(-metres / 4));

/** What to bake. */
export interface BakeInput {
  /** Split as finely as its light shall change. */
  readonly model: SiteModel;
  /** What shades it: the same or more, as it was modelled. */
  readonly occluding: SiteModel;
}

/** What was baked for one part, a mesh after another. */
export interface BakedPart {
  /** rgb = 1 a little darkened, a = occlusion. */
  readonly colours: VertexColours;
}

/** Light of every part, in the model's order. */
export function bake(
  { model, occluding }: BakeInput,
  options: BakeOptions,
  onProgress: (share: number) => void = () => {},
): readonly BakedPart[] {
  const phaseOf = model.parts.map((part) =>
    standsIn(part, options.defaultPhase) ? options.defaultPhase : part.phases![0]!,
  );
  const result: BakedPart[] = model.parts.map(() => ({ colours: [] }));
  const total = model.parts
    .flatMap((part) => part.meshes)
    .reduce((sum, mesh) => sum + mesh.geometry.positions.length / 3, 0);
  let done = 0;
  for (const phase of new Set(phaseOf)) {
    const tree = occluders(occluding, phase);
    model.parts.forEach((part, index) => {
      if (phaseOf[index] !== phase) return;
      const colours = part.meshes.map((mesh) => {
        const kind = model.materials[mesh.material]?.kind ?? 'opaque';
        const seesThrough = kind === 'glass' || kind === 'water' || !tree;
        const baked = seesThrough ? null : colour(bakeMesh(model, mesh, tree, options));
        done += mesh.geometry.positions.length / 3;
        onProgress(done / total);
        return baked;
      });
      result[index] = { colours };
    });
  }
  return result;
}

function colour(occlusion: Float32Array): Uint8Array {
  const rgba = new Uint8Array(occlusion.length * 4);
  occlusion.forEach((a, i) => {
    const grey = Math.round(255 * (1 - COLOUR_SHARE * (1 - a)));
    rgba.set([grey, grey, grey, Math.round(255 * a)], 4 * i);
  });
  return rgba;
}

function bakeMesh(model: SiteModel, mesh: PartMesh, tree: MeshBVH, options: BakeOptions): Float32Array {
  const placement = mesh.placements?.[Math.floor(mesh.placements.length / 2)] ?? null;
  const { positions, normals } = mesh.geometry;
  const count = positions.length / 3;
  const insets = insetsOf(mesh.geometry);
  const normalMatrix = placement ? new Matrix3().getNormalMatrix(placement) : null;
  const isGround = model.materials[mesh.material]?.kind === 'ground';
  const sky = new SkyProbe(tree, options);
  const light = new Float32Array(count);
  const embedded = new Uint8Array(count);
  const [p, n, inset] = [new Vector3(), new Vector3(), new Vector3()];
  for (let v = 0; v < count; v++) {
    p.fromArray(positions, 3 * v);
    n.fromArray(normals, 3 * v);
    inset.fromArray(insets, 3 * v).add(p);
    toWorld(placement, normalMatrix, p, n, inset);
    const buried = !isGround && p.y < model.groundHeightMetres(p.x, p.z) - 0.05;
    const seen = buried ? null : sky.light(inset.addScaledVector(n, LIFT_METRES), n);
    light[v] = seen ?? 0;
    embedded[v] = seen === null ? 1 : 0;
  }
  const neighbours = neighboursOf(mesh.geometry);
  fillEmbedded(light, embedded, neighbours);
  return smooth(light, neighbours);
}

function toWorld(
  placement: Matrix4 | null,
  normalMatrix: Matrix3 | null,
  p: Vector3,
  n: Vector3,
  inset: Vector3,
): void {
  if (!placement || !normalMatrix) return;
  p.applyMatrix4(placement);
  inset.applyMatrix4(placement);
  n.applyMatrix3(normalMatrix).normalize();
}

/** Looks at the sky from one point after another, always in the same even pattern round the normal. */
class SkyProbe {
  readonly #directions: readonly Vector3[];
  readonly #ray = new Ray();
  readonly #side = new Vector3();
  readonly #up = new Vector3();

  constructor(
    private readonly tree: MeshBVH,
    private readonly options: BakeOptions,
  ) {
    this.#directions = cosineHemisphere(options.rays);
  }

  /** Light at `origin`, 0–1; null when the point lies inside something. */
  light(origin: Vector3, normal: Vector3): number | null {
    const [side, up, ray] = [this.#side, this.#up, this.#ray];
    side.set(Math.abs(normal.y) > 0.9 ? 1 : 0, Math.abs(normal.y) > 0.9 ? 0 : 1, 0);
    side.cross(normal).normalize();
    up.crossVectors(normal, side);
    let sum = 0;
    let inside = 0;
    for (const { x, y, z } of this.#directions) {
      ray.origin.copy(origin);
      ray.direction.set(0, 0, 0).addScaledVector(side, x).addScaledVector(up, y).addScaledVector(normal, z);
      const hit = this.tree.raycastFirst(ray, DoubleSide, 0, this.options.reachMetres);
      if (!hit) {
        sum += ray.direction.y < -0.02 ? GROUND_BOUNCE : 1;
        continue;
      }
      const fromBehind = (hit.face?.normal.dot(ray.direction) ?? -1) > 0;
      if (fromBehind && hit.distance < EMBEDDED_METRES) inside++;
      sum += bounce(hit.distance);
    }
    return inside > EMBEDDED_SHARE * this.#directions.length ? null : sum / this.#directions.length;
  }
}

/** Directions round +z, as dense as the light that a matt surface takes from there; always the same. */
function cosineHemisphere(count: number): readonly Vector3[] {
  const goldenAngle = Math.PI * (3 - Math.sqrt(5));
  return Array.from({ length: count }, (_, i) => {
    const radius = Math.sqrt((i + 0.5) / count);
    return new Vector3(
      radius * Math.cos(i * goldenAngle),
      radius * Math.sin(i * goldenAngle),
      Math.sqrt(1 - radius * radius),
    );
  });
}

/** For every vertex, a short step towards the middle of the faces that meet there. */
function insetsOf({ positions, indices }: Geometry): Float32Array {
  const sums = new Float32Array(positions.length);
  const at = (v: number, axis: number): number => positions[3 * v + axis]!;
  for (let i = 0; i < indices.length; i += 3) {
    const corners = [indices[i]!, indices[i + 1]!, indices[i + 2]!];
    for (let axis = 0; axis < 3; axis++) {
      const middle = corners.reduce((sum, v) => sum + at(v, axis), 0) / 3;
      for (const v of corners) sums[3 * v + axis]! += middle - at(v, axis);
    }
  }
  for (let v = 0; v < sums.length; v += 3) {
    const length = Math.hypot(sums[v]!, sums[v + 1]!, sums[v + 2]!);
    const scale = length > 1e-6 ? Math.min(INSET_METRES, length / 4) / length : 0;
    for (let axis = 0; axis < 3; axis++) sums[v + axis]! *= scale;
  }
  return sums;
}

/** Vertices at the other end of each edge, per vertex. */
function neighboursOf({ positions, indices }: Geometry): readonly (readonly number[])[] {
  const sets = Array.from({ length: positions.length / 3 }, () => new Set<number>());
  for (let i = 0; i < indices.length; i += 3) {
    for (let k = 0; k < 3; k++) {
      const [a, b] = [indices[i + k]!, indices[i + ((k + 1) % 3)]!];
      sets[a]!.add(b);
      sets[b]!.add(a);
    }
  }
  return sets.map((set) => [...set]);
}

/** Points inside something take the light of their neighbours, ring by ring; an all-embedded piece is dim. */
function fillEmbedded(
  light: Float32Array,
  embedded: Uint8Array,
  neighbours: readonly (readonly number[])[],
): void {
  let open = [...embedded.keys()].filter((v) => embedded[v]);
  while (open.length > 0) {
    const filled = open.filter((v) => neighbours[v]!.some((other) => !embedded[other]));
    if (filled.length === 0) break;
    for (const v of filled) {
      const known = neighbours[v]!.filter((other) => !embedded[other]);
      light[v] = known.reduce((sum, other) => sum + light[other]!, 0) / known.length;
    }
    for (const v of filled) embedded[v] = 0;
    open = open.filter((v) => embedded[v]);
  }
  for (const v of open) light[v] = 0.3;
}

/** Half of each vertex's light from its neighbours: takes the steps out of the pattern of rays. */
const smooth = (light: Float32Array, neighbours: readonly (readonly number[])[]): Float32Array =>
  light.map((value, v) => {
    const around = neighbours[v]!;
    if (around.length === 0) return value;
    return value / 2 + around.reduce((sum, other) => sum + light[other]!, 0) / around.length / 2;
  });
