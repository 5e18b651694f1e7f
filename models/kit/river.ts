// The land along a river: a ground mesh from a height function, split into soils along contour lines, and its water.
import type { Point3 } from '../../src/base/index.ts';
import type { Geometry } from './geometry.ts';
import type { Outline } from './outline.ts';
import { sheet } from './solids.ts';

/** Height of the ground in metres at a plan point; `north` runs towards −z. */
export type HeightFunction = (x: number, north: number) => number;

/** One soil: the ground whose band value lies below `belowMetres` and above the zone before. */
export interface SoilZone {
  readonly material: string;
  readonly belowMetres: number;
}

/** A plan rectangle, metres. */
export interface PlanRectangle {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

/** What a terrain is made of. */
export interface TerrainSpec {
  /** Grid lines; see `gradedLines`. */
  readonly xs: readonly number[];
  readonly norths: readonly number[];
  readonly heightMetres: HeightFunction;
  /** The soils at a plan point, asked once a grid cell at its middle, lowest first; the last one takes all that is left. */
  readonly zonesAt: (x: number, north: number) => readonly SoilZone[];
  /** What the soils are told apart by: the height when absent; add a wobble so that borders do not follow contours. */
  readonly bandMetres?: (x: number, north: number, height: number) => number;
  /** Only the cells inside (or outside) the rectangle, whose edges lie on grid lines. */
  readonly clip?: { readonly to: 'inside' | 'outside'; readonly rectangle: PlanRectangle };
  /** Depth of a curtain hung from the edges of an inside clip, so that no light shows where two patches meet. */
  readonly curtainMetres?: number;
}

/** Where grid lines lie: even between `fineFrom` and `fineTo`, growing apart towards both ends. */
export interface GradedLinesParams {
  readonly from: number;
  readonly to: number;
  readonly fineFrom: number;
  readonly fineTo: number;
  readonly stepMetres: number;
  /** Each step outside the fine range is this much longer than the one before; 1.3 when absent. */
  readonly growth?: number;
  readonly largestStepMetres: number;
}

/** Grid lines for a terrain, ascending; `from`, `fineFrom`, `fineTo` and `to` are among them. */
export function gradedLines(params: GradedLinesParams): number[] {
  const { from, to, fineFrom, fineTo, stepMetres, growth = 1.3, largestStepMetres } = params;
  const count = Math.max(1, Math.round((fineTo - fineFrom) / stepMetres));
  const fine = Array.from({ length: count + 1 }, (_, i) => fineFrom + ((fineTo - fineFrom) * i) / count);
  const outwards = (reach: number): number[] => {
    const steps: number[] = [];
    let step = stepMetres;
    for (let at = 0; at < reach; ) {
      step = Math.min(step * growth, largestStepMetres);
      at += step;
      steps.push(at);
    }
    const last = steps[steps.length - 1];
    return last === undefined ? [] : steps.map((at) => (at * reach) / last);
  };
  const before = outwards(fineFrom - from).map((at) => fineFrom - at);
  return [...before.reverse(), ...fine, ...outwards(to - fineTo).map((at) => fineTo + at)];
}

/** A corner of a piece of ground with the value that decides its soil. */
interface Corner {
  readonly x: number;
  readonly north: number;
  readonly height: number;
  readonly band: number;
}

const between = (a: Corner, b: Corner, limit: number): Corner => {
  const t = (limit - a.band) / (b.band - a.band);
  const mix = (from: number, to: number): number => from + (to - from) * t;
  return {
    x: mix(a.x, b.x),
    north: mix(a.north, b.north),
    height: mix(a.height, b.height),
    band: limit,
  };
};

/** The part of a convex polygon whose band is on the wanted side of a limit. */
function cut(polygon: readonly Corner[], limit: number, above: boolean): Corner[] {
  const kept: Corner[] = [];
  polygon.forEach((corner, i) => {
    const next = polygon[(i + 1) % polygon.length]!;
    const inside = (c: Corner): boolean => (above ? c.band >= limit : c.band <= limit);
    if (inside(corner)) kept.push(corner);
    if (inside(corner) !== inside(next)) kept.push(between(corner, next, limit));
  });
  return kept;
}

/** Collects one soil's triangles, sharing corners; normals follow the height function, so that patches meet unseen. */
class SoilMesh {
  readonly #positions: number[] = [];
  readonly #normals: number[] = [];
  readonly #indices: number[] = [];
  readonly #known = new Map<string, number>();

  constructor(private readonly heightMetres: HeightFunction) {}

  add(polygon: readonly Corner[]): void {
    const corners = polygon.map((corner) => this.#vertex(corner));
    for (let i = 2; i < corners.length; i++) this.#indices.push(corners[0]!, corners[i - 1]!, corners[i]!);
  }

  finish(): Geometry {
    return { positions: this.#positions, normals: this.#normals, indices: this.#indices };
  }

  #vertex({ x, north, height }: Corner): number {
    const key = `${x.toFixed(3)},${north.toFixed(3)},${height.toFixed(3)}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const reach = 1.5;
    const slopeX = (this.heightMetres(x + reach, north) - this.heightMetres(x - reach, north)) / (2 * reach);
    const slopeNorth =
      (this.heightMetres(x, north + reach) - this.heightMetres(x, north - reach)) / (2 * reach);
    const length = Math.hypot(slopeX, 1, slopeNorth);
    const index = this.#positions.length / 3;
    this.#positions.push(x, height, -north);
    this.#normals.push(-slopeX / length, 1 / length, slopeNorth / length);
    this.#known.set(key, index);
    return index;
  }
}

/** A ground mesh, one geometry a soil. Borders between soils are cut along lines of equal band value, not along cells. */
export function terrain(spec: TerrainSpec): ReadonlyMap<string, Geometry> {
  const { xs, norths, heightMetres, zonesAt, clip, curtainMetres = 0 } = spec;
  const meshes = new Map<string, SoilMesh>();
  const addTo = (material: string, polygon: readonly Corner[]): void => {
    if (polygon.length < 3) return;
    let mesh = meshes.get(material);
    if (!mesh) {
      mesh = new SoilMesh(heightMetres);
      meshes.set(material, mesh);
    }
    mesh.add(polygon);
  };
  const corner = (x: number, north: number): Corner => {
    const height = heightMetres(x, north);
    return { x, north, height, band: spec.bandMetres?.(x, north, height) ?? height };
  };
  const split = (zones: readonly SoilZone[], polygon: readonly Corner[]): void => {
    let rest = polygon;
    for (const { material, belowMetres } of zones.slice(0, -1)) {
      addTo(material, cut(rest, belowMetres, false));
      rest = cut(rest, belowMetres, true);
    }
    addTo(zones[zones.length - 1]!.material, rest);
  };
  const rows = norths.map((north) => xs.map((x) => corner(x, north)));
  for (let j = 0; j + 1 < norths.length; j++) {
    for (let i = 0; i + 1 < xs.length; i++) {
      const [x, north] = [(xs[i]! + xs[i + 1]!) / 2, (norths[j]! + norths[j + 1]!) / 2];
      if (clip && contains(clip.rectangle, x, north) !== (clip.to === 'inside')) continue;
      const [a, b] = [rows[j]![i]!, rows[j]![i + 1]!];
      const [d, c] = [rows[j + 1]![i]!, rows[j + 1]![i + 1]!];
      const zones = zonesAt(x, north);
      split(zones, [a, b, c]);
      split(zones, [a, c, d]);
      if (clip?.to !== 'inside' || curtainMetres === 0) continue;
      const { west, east, south, north: top } = clip.rectangle;
      const hang = (from: Corner, to: Corner): void => {
        const lower = (p: Corner): Corner => ({ ...p, height: p.height - curtainMetres });
        split(zones, [lower(from), lower(to), to, from]);
      };
      if (norths[j]! <= south) hang(a, b);
      if (norths[j + 1]! >= top) hang(c, d);
      if (xs[i]! <= west) hang(d, a);
      if (xs[i + 1]! >= east) hang(b, c);
    }
  }
  return new Map([...meshes].map(([material, mesh]) => [material, mesh.finish()]));
}

const contains = ({ west, east, south, north }: PlanRectangle, x: number, y: number): boolean =>
  x > west && x < east && y > south && y < north;

/** The water: one flat sheet. Its outline may run on under land that stands higher; the ground hides the rest. */
export const waterSheet = (outline: Outline, levelMetres: number): Geometry => sheet(outline, levelMetres);

/** What a camera stays above, for `ModelBuilder.finish`: the ground, or the water where the ground lies lower. */
export const groundOrWater =
  (heightMetres: HeightFunction, levelMetres: number) =>
  (x: number, z: number): number =>
    Math.max(levelMetres, heightMetres(x, -z));

/** A section through land by its points (distance, height), ascending; eased between them so that banks are rounded. */
export function easedProfile(points: readonly (readonly [number, number])[]): (at: number) => number {
  return (at) => {
    const next = points.findIndex(([x]) => x > at);
    if (next === 0) return points[0]![1];
    if (next === -1) return points[points.length - 1]![1];
    const [[x0, y0], [x1, y1]] = [points[next - 1]!, points[next]!];
    const t = (at - x0) / (x1 - x0);
    return y0 + (y1 - y0) * t * t * (3 - 2 * t);
  };
}

/** Smooth repeatable unevenness between −1 and 1; `wavelengthMetres` is the distance between humps. */
export function unevenness(x: number, north: number, wavelengthMetres: number, seed = 1): number {
  const [u, v] = [x / wavelengthMetres, north / wavelengthMetres];
  const [i, j] = [Math.floor(u), Math.floor(v)];
  const ease = (t: number): number => t * t * (3 - 2 * t);
  const [s, t] = [ease(u - i), ease(v - j)];
  const mix = (a: number, b: number, k: number): number => a + (b - a) * k;
  return mix(
    mix(latticeValue(i, j, seed), latticeValue(i + 1, j, seed), s),
    mix(latticeValue(i, j + 1, seed), latticeValue(i + 1, j + 1, seed), s),
    t,
  );
}

function latticeValue(i: number, j: number, seed: number): number {
  let h = Math.imul(i, 374761393) ^ Math.imul(j, 668265263) ^ Math.imul(seed, 974634617);
  h = Math.imul(h ^ (h >>> 13), 1274126177);
  return (((h ^ (h >>> 16)) >>> 0) / 4294967295) * 2 - 1;
}

/** Points on a plan rectangle set in rows, each put on the ground: crops, orchards. */
export function plantedRows(
  area: PlanRectangle,
  rowMetres: number,
  plantMetres: number,
  heightMetres: HeightFunction,
): Point3[] {
  const points: Point3[] = [];
  for (let north = area.south + rowMetres / 2; north < area.north; north += rowMetres) {
    for (let x = area.west + plantMetres / 2; x < area.east; x += plantMetres) {
      points.push([x, heightMetres(x, north), -north]);
    }
  }
  return points;
}
