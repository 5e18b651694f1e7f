// A model → its solid map: what a camera or a visitor bumps into, on columns of 2 m.
import { Vector3 } from 'three';
import type { Point3 } from '../../../src/base/index.ts';
import {
  columnKey,
  encodeSolidMap,
  type SiteManifest,
  type SolidMap,
  type SolidSpan,
} from '../../../src/content/index.ts';
import type { PartMesh, SiteModel } from '../../kit/model.ts';
import { standsIn } from './occluders.ts';

/** What to map and how finely. */
export interface SolidOptions {
  readonly centre: Point3;
  readonly radiusMetres: number;
  readonly defaultPhase: string;
  readonly maxBytes: number;
}

/** design.md, section 11 leaves a site 12 MB; a map beyond this says nothing more to a camera. */
export const SOLID_DEFAULTS: Pick<SolidOptions, 'maxBytes'> = { maxBytes: 400_000 };

/** Beyond the circle in which the camera may move, so that its edge is known on both sides. */
const MARGIN_METRES = 24;
const BIN_METRES = 1;
const GROUND_CORNERS = 160;

/** The solid map of a site: as far as its manifest lets the camera go, in the phase that it shows by default. */
export const siteSolidMap = (model: SiteModel, { freeLook, defaultPhase }: SiteManifest): SolidMap =>
  solidMap(model, {
    ...SOLID_DEFAULTS,
    centre: freeLook.centre,
    radiusMetres: freeLook.radiusMetres,
    defaultPhase,
  });

/** The solid map of a model's default phase. Columns grow in steps until its bytes fit. */
export function solidMap(model: SiteModel, options: SolidOptions): SolidMap {
  const ground = groundGrid(model, options);
  for (let cellMetres = 2; ; cellMetres *= 1.5) {
    const map: SolidMap = { ground, cellMetres, spans: columnsOf(model, cellMetres, options) };
    if (map.spans.size === 0 || encodeSolidMap(map).byteLength <= options.maxBytes) return map;
  }
}

function groundGrid(model: SiteModel, { centre, radiusMetres }: SolidOptions): SolidMap['ground'] {
  const reach = radiusMetres + MARGIN_METRES;
  const cellMetres = Math.max(4, Math.ceil((2 * reach) / (GROUND_CORNERS - 1)));
  const count = Math.ceil((2 * reach) / cellMetres) + 1;
  const [originX, originZ] = [centre[0] - reach, centre[2] - reach];
  const heights = Array.from({ length: count * count }, (_, i) =>
    model.groundHeightMetres(
      originX + (i % count) * cellMetres,
      originZ + Math.floor(i / count) * cellMetres,
    ),
  );
  return { originX, originZ, cellMetres, columns: count, rows: count, heights };
}

function columnsOf(model: SiteModel, cell: number, options: SolidOptions): Map<number, SolidSpan[]> {
  const columns = new ColumnSet(cell, options);
  for (const part of model.parts) {
    if (!part.solid || !standsIn(part, options.defaultPhase)) continue;
    for (const mesh of part.meshes) {
      // A closed body is filled between its upward and downward faces; bodies of one part may overlap.
      columns.beginBody();
      forEachTriangle(mesh, (a, b, c) => columns.add(a, b, c));
      columns.endBody();
    }
  }
  return columns.spans();
}

function forEachTriangle(
  { geometry, placements }: PartMesh,
  visit: (a: Vector3, b: Vector3, c: Vector3) => void,
): void {
  const corners = [new Vector3(), new Vector3(), new Vector3()] as const;
  for (const placement of placements ?? [null]) {
    for (let i = 0; i < geometry.indices.length; i += 3) {
      corners.forEach((corner, k) => {
        corner.fromArray(geometry.positions, 3 * geometry.indices[i + k]!);
        if (placement) corner.applyMatrix4(placement);
      });
      const mirrored = placement !== null && placement.determinant() < 0;
      if (mirrored) visit(corners[0], corners[2], corners[1]);
      else visit(...corners);
    }
  }
}

/** Where a body's surface crosses the vertical through a column's middle. */
interface Crossing {
  readonly y: number;
  readonly up: boolean;
}

/** Collects surfaces as bins of a column, and bodies as stretches between their faces. */
class ColumnSet {
  readonly #bins = new Map<number, Set<number>>();
  #crossings = new Map<number, Crossing[]>();

  constructor(
    private readonly cell: number,
    private readonly options: SolidOptions,
  ) {}

  beginBody(): void {
    this.#crossings = new Map();
  }

  add(a: Vector3, b: Vector3, c: Vector3): void {
    const { cell } = this;
    const [low, high] = this.#range([a.x, b.x, c.x], this.options.centre[0]);
    const [near, far] = this.#range([a.z, b.z, c.z], this.options.centre[2]);
    const normal = new Vector3().subVectors(b, a).cross(new Vector3().subVectors(c, a));
    for (let ix = low; ix <= high; ix++) {
      for (let iz = near; iz <= far; iz++) {
        if (!this.#within(ix, iz)) continue;
        const clipped = clipToCell([a, b, c], ix * cell, iz * cell, cell);
        if (clipped.length === 0) continue;
        const heights = clipped.map((point) => point.y);
        this.#fill(columnKey(ix, iz), Math.min(...heights), Math.max(...heights));
        const y = heightAt(a, b, c, normal, (ix + 0.5) * cell, (iz + 0.5) * cell);
        if (y === null) continue;
        const key = columnKey(ix, iz);
        const list = this.#crossings.get(key) ?? [];
        list.push({ y, up: normal.y > 0 });
        this.#crossings.set(key, list);
      }
    }
  }

  /** Fills from each upward face down to the downward face that closes it; faces without partner stay thin. */
  endBody(): void {
    for (const [key, list] of this.#crossings) {
      const open: number[] = [];
      for (const { y, up } of list.sort((p, q) => q.y - p.y || Number(q.up) - Number(p.up))) {
        if (up) open.push(y);
        else {
          const top = open.pop();
          if (top !== undefined) this.#fill(key, y, top);
        }
      }
    }
  }

  spans(): Map<number, SolidSpan[]> {
    const result = new Map<number, SolidSpan[]>();
    for (const [key, bins] of this.#bins) {
      const spans: { bottom: number; top: number }[] = [];
      for (const bin of [...bins].sort((p, q) => p - q)) {
        const [bottom, top] = [bin * BIN_METRES, (bin + 1) * BIN_METRES];
        const last = spans.at(-1);
        if (last && last.top >= bottom) last.top = top;
        else spans.push({ bottom, top });
      }
      result.set(key, spans);
    }
    return result;
  }

  #fill(key: number, bottom: number, top: number): void {
    const bins = this.#bins.get(key) ?? new Set<number>();
    this.#bins.set(key, bins);
    const last = Math.max(Math.floor(bottom / BIN_METRES), Math.ceil(top / BIN_METRES) - 1);
    for (let bin = Math.floor(bottom / BIN_METRES); bin <= last; bin++) bins.add(bin);
  }

  #range(values: readonly number[], centre: number): readonly [number, number] {
    const reach = this.options.radiusMetres + MARGIN_METRES;
    return [
      Math.floor(Math.max(Math.min(...values), centre - reach) / this.cell),
      Math.floor(Math.min(Math.max(...values), centre + reach) / this.cell),
    ];
  }

  #within(ix: number, iz: number): boolean {
    const { centre, radiusMetres } = this.options;
    const [x, z] = [(ix + 0.5) * this.cell, (iz + 0.5) * this.cell];
    return Math.hypot(x - centre[0], z - centre[2]) <= radiusMetres + MARGIN_METRES;
  }
}

/** The part of a triangle over a square cell, as a polygon. Touching from outside counts as nothing. */
function clipToCell(triangle: readonly Vector3[], x: number, z: number, cell: number): readonly Vector3[] {
  const edge = 1e-6;
  let polygon = triangle;
  for (const [axis, limit, sign] of [
    ['x', x + edge, 1],
    ['x', x + cell - edge, -1],
    ['z', z + edge, 1],
    ['z', z + cell - edge, -1],
  ] as const) {
    const inside = (point: Vector3): number => sign * (point[axis] - limit);
    polygon = polygon.flatMap((point, i) => {
      const next = polygon[(i + 1) % polygon.length]!;
      const [here, there] = [inside(point), inside(next)];
      const kept = here >= 0 ? [point] : [];
      if (here >= 0 === there >= 0) return kept;
      return [...kept, point.clone().lerp(next, here / (here - there))];
    });
  }
  return polygon;
}

/** Height of a triangle at (x, z), or null beside it. Vertical triangles have none. */
function heightAt(a: Vector3, b: Vector3, c: Vector3, normal: Vector3, x: number, z: number): number | null {
  if (Math.abs(normal.y) < 1e-9) return null;
  const side = (p: Vector3, q: Vector3): number => (q.x - p.x) * (z - p.z) - (q.z - p.z) * (x - p.x);
  // Half-open: a point on a shared edge belongs to one triangle only.
  const [ab, bc, ca] = [side(a, b), side(b, c), side(c, a)];
  const inside = (ab >= 0 && bc >= 0 && ca >= 0) || (ab < 0 && bc < 0 && ca < 0);
  if (!inside) return null;
  return a.y - (normal.x * (x - a.x) + normal.z * (z - a.z)) / normal.y;
}
