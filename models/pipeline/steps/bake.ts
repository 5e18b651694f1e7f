// Light and wear per vertex: how much light of the sky and of lamps indoors a point sees, how lamps colour it after dusk,
// and what weather has done to it.
import { Box3, Color, Matrix3, type Matrix4, Vector3 } from 'three';
import { boundsOf } from '../../kit/geometry.ts';
import type { PartMesh, SiteModel } from '../../kit/model.ts';
import { boundsOfParts } from './bounds.ts';
import type { CompiledPart } from './compile.ts';
import { LampProbe } from './lamp-probe.ts';
import { NightLight } from './night-light.ts';
import { insetsOf, type Neighbours, neighboursOf } from './mesh-topology.ts';
import { type Occluders, OccludersByPhase, standsIn } from './occluders.ts';
import { SkyProbe, type SkyProbeOptions } from './sky-probe.ts';
import { typicalPlacement, typicalScale } from './split-model.ts';
import { dampFromBottom, wearBytes, WearProbe } from './wear.ts';

/** How carefully to bake. */
export interface BakeOptions extends SkyProbeOptions {
  /** Phase whose parts shade each other; parts of other phases are baked in the first of theirs. */
  readonly defaultPhase: string;
}

/** 20 rays in an even pattern, smoothed once: no visible steps on plaster. */
export const BAKE_DEFAULTS: Omit<BakeOptions, 'defaultPhase'> = { rays: 20, reachMetres: 60 };

/** What to bake. */
export interface BakeInput {
  /** Split as finely as its light shall change. */
  readonly model: SiteModel;
  /** What shades it: the same or more, as it was modelled. */
  readonly occluding: SiteModel;
}

/** What was baked for one part. */
export type BakedPart = Required<Pick<CompiledPart, 'colours' | 'wear' | 'night'>>;

/** How much of the occlusion is also in the colour, so that a viewer that knows nothing of `a` looks good. */
const COLOUR_SHARE = 0.35;
/** Rays start this far off the surface, and this far inside the face, so that they do not begin in a neighbour. */
const LIFT_METRES = 0.015;
const INSET_METRES = 0.05;
/** Small repeated things are baked for all their copies at once, so that the last fine step in them tells nothing. */
const SMALL_METRES = 2;
const SMALL_RAYS = 12;
/** So many of a repeated thing are looked at for the light of lamps. */
const NIGHT_SAMPLES = 8;
/** Light of a piece that lies wholly inside others. */
const BURIED_LIGHT = 0.3;

/** Light and wear of every part, in the model's order. */
export function bake(
  { model, occluding }: BakeInput,
  options: BakeOptions,
  onProgress: (share: number) => void = () => {},
): readonly BakedPart[] {
  const phaseOf = model.parts.map((part) =>
    standsIn(part, options.defaultPhase) ? options.defaultPhase : part.phases![0]!,
  );
  const trees = new OccludersByPhase(occluding);
  const result: BakedPart[] = model.parts.map(() => ({ colours: [], wear: [], night: [] }));
  const total = model.parts
    .flatMap((part) => part.meshes)
    .reduce((sum, mesh) => sum + mesh.geometry.positions.length / 3, 0);
  let done = 0;
  for (const phase of new Set(phaseOf)) {
    const { min, max } = boundsOfParts(model.parts.filter((_, index) => phaseOf[index] === phase));
    const near = new Box3(new Vector3(...min), new Vector3(...max)).expandByScalar(options.reachMetres);
    const found = trees.of(phase, near);
    model.parts.forEach((part, index) => {
      if (phaseOf[index] !== phase) return;
      const baked = part.meshes.map((mesh) => {
        const kind = model.materials[mesh.material]?.kind ?? 'opaque';
        const seesThrough = kind === 'glass' || kind === 'water' || !found;
        const bytes = seesThrough ? null : bakeMesh(model, mesh, found, options);
        done += mesh.geometry.positions.length / 3;
        onProgress(done / total);
        return bytes;
      });
      result[index] = {
        colours: baked.map((bytes) => bytes?.colours ?? null),
        wear: baked.map((bytes) => bytes?.wear ?? null),
        night: baked.map((bytes) => bytes?.night ?? null),
      };
    });
  }
  return result;
}

interface BakedMesh {
  readonly colours: Uint8Array;
  readonly wear: Uint8Array | null;
  readonly night: Uint8Array | null;
}

function bakeMesh(model: SiteModel, mesh: PartMesh, occluders: Occluders, options: BakeOptions): BakedMesh {
  const kind = model.materials[mesh.material]?.kind ?? 'opaque';
  const weathers = model.level !== 'massing' && (kind === 'opaque' || kind === 'ground');
  const count = mesh.geometry.positions.length / 3;
  const rays = isSmall(mesh) ? Math.min(options.rays, SMALL_RAYS) : options.rays;
  const sky = new SkyProbe(occluders.tree, { ...options, rays });
  const lamps = new LampProbe(occluders.tree, model.lamps);
  const night = model.level !== 'massing' && lamps.hasNight ? new NightLight(count) : null;
  const probe = weathers ? new WearProbe(occluders, model) : null;
  const light = new Float32Array(count);
  const streaks = new Float32Array(probe ? count : 0);
  const ownDamp = probe && mesh.placements ? dampFromBottom(mesh, probe) : null;
  const damp = ownDamp ?? new Float32Array(probe ? count : 0);
  const embedded = new Uint8Array(count);
  forEachVertex(mesh, typicalPlacement(mesh), (v, p, normal, origin) => {
    const buried = kind !== 'ground' && p.y < model.groundHeightMetres(p.x, p.z) - 0.05;
    const seen = buried ? null : sky.light(origin, normal);
    if (seen === null) {
      embedded[v] = 1;
      return;
    }
    light[v] = Math.min(1, seen + lamps.light(origin, normal));
    if (!probe) return;
    streaks[v] = probe.streak(origin, normal);
    if (!ownDamp) damp[v] = probe.damp(origin, normal);
  });
  if (night) gatherNight(mesh, lamps, night);
  const neighbours = neighboursOf(mesh.geometry);
  const channels = [
    light,
    ...(probe ? [streaks] : []),
    ...(probe && !ownDamp ? [damp] : []),
    ...(night?.channels ?? []),
  ];
  for (const v of fillEmbedded(channels, embedded, neighbours)) light[v] = BURIED_LIGHT;
  const smoothed = smooth(light, neighbours);
  return {
    colours: colour(smoothed),
    wear: probe ? wearBytes(mesh, { streaks, damp, light: smoothed }) : null,
    night: night?.bytes((channel) => smooth(channel, neighbours)) ?? null,
  };
}

/** Lamps stand on one side of things: repeated ones share the mean of a few of them, so that none is black. */
function gatherNight(mesh: PartMesh, lamps: LampProbe, night: NightLight): void {
  const placements = samplePlacements(mesh);
  const colourAt = new Color();
  for (const placement of placements) {
    forEachVertex(mesh, placement, (v, _, normal, origin) => {
      lamps.addNight(origin, normal, colourAt.setRGB(0, 0, 0));
      night.add(v, colourAt.multiplyScalar(1 / placements.length));
    });
  }
}

function samplePlacements({ placements }: PartMesh): readonly (Matrix4 | null)[] {
  if (!placements) return [null];
  const count = Math.min(NIGHT_SAMPLES, placements.length);
  return Array.from(
    { length: count },
    (_, i) => placements[Math.floor(((i + 0.5) / count) * placements.length)]!,
  );
}

function isSmall(mesh: PartMesh): boolean {
  if (!mesh.placements) return false;
  const { min, max } = boundsOf(mesh.geometry);
  return Math.max(...max.map((value, axis) => value - min[axis]!)) * typicalScale(mesh) < SMALL_METRES;
}

/** Visits the vertices of a mesh where it is drawn, or where `placement` puts it, in the site's frame. */
function forEachVertex(
  mesh: PartMesh,
  placement: Matrix4 | null,
  visit: (v: number, p: Vector3, normal: Vector3, origin: Vector3) => void,
): void {
  const { geometry } = mesh;
  const normalMatrix = placement ? new Matrix3().getNormalMatrix(placement) : null;
  const insets = insetsOf(geometry, INSET_METRES);
  const [p, n, origin] = [new Vector3(), new Vector3(), new Vector3()];
  for (let v = 0; v < geometry.positions.length / 3; v++) {
    p.fromArray(geometry.positions, 3 * v);
    n.fromArray(geometry.normals, 3 * v);
    origin.fromArray(insets, 3 * v).add(p);
    if (placement && normalMatrix) {
      p.applyMatrix4(placement);
      origin.applyMatrix4(placement);
      n.applyMatrix3(normalMatrix).normalize();
    }
    visit(v, p, n, origin.addScaledVector(n, LIFT_METRES));
  }
}

/**
 * Points inside something take the values of their neighbours, ring by ring. Returns those of pieces that lie wholly
 * inside, which nobody can tell anything.
 */
function fillEmbedded(
  channels: readonly Float32Array[],
  embedded: Uint8Array,
  { start, list }: Neighbours,
): readonly number[] {
  let open: number[] = [];
  for (let v = 0; v < embedded.length; v++) if (embedded[v]) open.push(v);
  while (open.length > 0) {
    const filled = open.filter((v) => {
      const known: number[] = [];
      for (let i = start[v]!; i < start[v + 1]!; i++) if (!embedded[list[i]!]) known.push(list[i]!);
      for (const channel of known.length > 0 ? channels : []) {
        channel[v] = known.reduce((sum, other) => sum + channel[other]!, 0) / known.length;
      }
      return known.length > 0;
    });
    if (filled.length === 0) break;
    for (const v of filled) embedded[v] = 0;
    open = open.filter((v) => embedded[v]);
  }
  return open;
}

/** Half of each vertex's light from its neighbours: takes the steps out of the pattern of rays. */
const smooth = (light: Float32Array, { start, list }: Neighbours): Float32Array =>
  light.map((value, v) => {
    const [first, last] = [start[v]!, start[v + 1]!];
    if (first === last) return value;
    let sum = 0;
    for (let i = first; i < last; i++) sum += light[list[i]!]!;
    return value / 2 + sum / (last - first) / 2;
  });

function colour(occlusion: Float32Array): Uint8Array {
  const rgba = new Uint8Array(occlusion.length * 4);
  for (let v = 0; v < occlusion.length; v++) {
    const a = occlusion[v]!;
    const grey = Math.round(255 * (1 - COLOUR_SHARE * (1 - a)));
    rgba.fill(grey, 4 * v, 4 * v + 3);
    rgba[4 * v + 3] = Math.round(255 * a);
  }
  return rgba;
}
