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
import { ColumnClip, heightAt } from './column-clip.ts';
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
  const [a, b, c] = [new Vector3(), new Vector3(), new Vector3()];
  const { positions, indices } = geometry;
  for (const placement of placements ?? [null]) {
    const mirrored = placement !== null && placement.determinant() < 0;
    for (let i = 0; i < indices.length; i += 3) {
      a.fromArray(positions, 3 * indices[i]!);
      b.fromArray(positions, 3 * indices[i + 1]!);
      c.fromArray(positions, 3 * indices[i + 2]!);
      if (placement) {
        a.applyMatrix4(placement);
        b.applyMatrix4(placement);
        c.applyMatrix4(placement);
      }
      if (mirrored) visit(a, c, b);
      else visit(a, b, c);
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
  readonly #clip = new ColumnClip();
  readonly #normal = new Vector3();
  readonly #edge = new Vector3();
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
    const [low, high] = this.#range(a.x, b.x, c.x, this.options.centre[0]);
    const [near, far] = this.#range(a.z, b.z, c.z, this.options.centre[2]);
    const normal = this.#normal.subVectors(b, a).cross(this.#edge.subVectors(c, a));
    for (let ix = low; ix <= high; ix++) {
      for (let iz = near; iz <= far; iz++) {
        if (!this.#within(ix, iz) || !this.#clip.reaches(a, b, c, ix * cell, iz * cell, cell)) continue;
        const key = columnKey(ix, iz);
        this.#fill(key, this.#clip.lowest, this.#clip.highest);
        const y = heightAt(a, b, c, normal, (ix + 0.5) * cell, (iz + 0.5) * cell);
        if (y === null) continue;
        const list = this.#crossings.get(key);
        if (list) list.push({ y, up: normal.y > 0 });
        else this.#crossings.set(key, [{ y, up: normal.y > 0 }]);
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

  #range(a: number, b: number, c: number, centre: number): readonly [number, number] {
    const reach = this.options.radiusMetres + MARGIN_METRES;
    return [
      Math.floor(Math.max(Math.min(a, b, c), centre - reach) / this.cell),
      Math.floor(Math.min(Math.max(a, b, c), centre + reach) / this.cell),
    ];
  }

  #within(ix: number, iz: number): boolean {
    const { centre, radiusMetres } = this.options;
    const [x, z] = [(ix + 0.5) * this.cell, (iz + 0.5) * this.cell];
    return Math.hypot(x - centre[0], z - centre[2]) <= radiusMetres + MARGIN_METRES;
  }
}
