// Neighbouring houses as quiet masses: they give a site its street and its horizon, and never compete with it.
import type { Matrix4 } from 'three';
import { type Geometry, merge, place } from './geometry.ts';
import { counterClockwise, type Outline, type Point2 } from './outline.ts';
import { seededRandom } from './random.ts';
import { box, prism } from './solids.ts';

/** Walls and roofs of a group of houses, for one material each. */
export interface Houses {
  readonly walls: Geometry;
  readonly roofs: Geometry;
}

/** Houses of a row, with where their windows and shop fronts are: for units that look along +z, feet at y = 0. */
export interface Row extends Houses {
  readonly windows: readonly Matrix4[];
  readonly shopFronts: readonly Matrix4[];
}

/** A row of narrow town houses, side by side; metres. Points are (x, north) with north = −z. */
export interface HouseRow {
  readonly from: Point2;
  readonly to: Point2;
  readonly depthMetres: number;
  /** Fewest and most storeys of 3.4 m. */
  readonly storeys: readonly [number, number];
  readonly frontageMetres: readonly [number, number];
  readonly seed: number;
  /** Level of the street; 0 when absent. */
  readonly baseMetres?: number;
}

const STOREY_METRES = 3.4;
/** Width of front that one window or shop takes. */
const WINDOW_BAY_METRES = 2.7;
/** Roof slab or coping thickness. */
const ROOF_METRES = 0.35;

/** Hanoi tube houses along a line, on the left-hand side when walking from `from` to `to`. */
export function houseRow(row: HouseRow): Row {
  const random = seededRandom(row.seed);
  const [dx, dn] = [row.to[0] - row.from[0], row.to[1] - row.from[1]];
  const length = Math.hypot(dx, dn);
  const along = [dx / length, dn / length] as const;
  const left = [-along[1], along[0]] as const;
  const at = (s: number, d: number): Point2 => [
    row.from[0] + along[0] * s + left[0] * d,
    row.from[1] + along[1] * s + left[1] * d,
  ];
  const walls: Geometry[] = [];
  const roofs: Geometry[] = [];
  const windows: Matrix4[] = [];
  const shopFronts: Matrix4[] = [];
  // The fronts look away from the side on which the houses stand.
  const turn = (Math.atan2(-left[0], left[1]) * 180) / Math.PI;
  let s = 0;
  while (s < length) {
    const frontage = row.frontageMetres[0] + random() * (row.frontageMetres[1] - row.frontageMetres[0]);
    const end = Math.min(length, s + frontage);
    if (end - s > 1) {
      const storeys = row.storeys[0] + Math.floor(random() * (row.storeys[1] - row.storeys[0] + 1));
      const setBack = random() * 0.6;
      const depth = row.depthMetres * (0.8 + 0.2 * random());
      const count = Math.max(1, Math.floor((end - s) / WINDOW_BAY_METRES));
      for (let k = 0; k < count; k++) {
        const [x, north] = at(s + ((k + 0.5) * (end - s)) / count, setBack);
        for (let storey = 0; storey < storeys; storey++) {
          const list = storey === 0 ? shopFronts : windows;
          list.push(place([x, (row.baseMetres ?? 0) + storey * STOREY_METRES, -north], turn));
        }
      }
      addHouse(
        walls,
        roofs,
        [at(s, setBack), at(end, setBack), at(end, depth), at(s, depth)],
        row.baseMetres ?? 0,
        storeys * STOREY_METRES,
      );
    }
    s = end;
  }
  return { walls: merge(...walls), roofs: merge(...roofs), windows, shopFronts };
}

/** A window of a town house by what it is made of: frame with sill and hood, and shutters or dark panes between. */
export function townWindow(): { readonly frame: Geometry; readonly panes: Geometry } {
  const [half, sill, head] = [0.55, 0.95, 2.5];
  return {
    frame: merge(
      box([-half - 0.12, sill - 0.12, -0.05], [half + 0.12, sill, 0.14]),
      box([-half - 0.12, head, -0.05], [half + 0.12, head + 0.1, 0.18]),
      box([-half - 0.12, sill, -0.05], [-half, head, 0.06]),
      box([half, sill, -0.05], [half + 0.12, head, 0.06]),
    ),
    panes: box([-half, sill, -0.05], [half, head, 0.015]),
  };
}

/** A ground floor opening with its awning. */
export function shopFront(): { readonly awning: Geometry; readonly opening: Geometry } {
  return {
    awning: box([-1.15, 2.62, 0], [1.15, 2.7, 1.05]),
    opening: box([-0.95, 0.02, -0.05], [0.95, 2.5, 0.015]),
  };
}

/** Far masses filling an outline in a grid of blocks with lanes between; metres. */
export interface CityBlocks {
  readonly area: Outline;
  /** Places to keep free (the site itself, streets, water). */
  readonly holes: readonly Outline[];
  readonly blockMetres: number;
  readonly heightMetres: readonly [number, number];
  readonly seed: number;
  readonly baseMetres?: number;
}

/** Whether a point lies inside an outline. */
export function isInside([x, y]: Point2, outline: Outline): boolean {
  let inside = false;
  for (let i = 0, j = outline.length - 1; i < outline.length; j = i++) {
    const [xi, yi] = outline[i]!;
    const [xj, yj] = outline[j]!;
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}

/** Blocks of uneven height; a block is left out where any of its corners falls outside the area or into a hole. */
export function cityBlocks(city: CityBlocks): Houses {
  const random = seededRandom(city.seed);
  const xs = city.area.map(([x]) => x);
  const ys = city.area.map(([, y]) => y);
  const walls: Geometry[] = [];
  const roofs: Geometry[] = [];
  const step = city.blockMetres;
  for (let x = Math.min(...xs); x < Math.max(...xs); x += step) {
    for (let y = Math.min(...ys); y < Math.max(...ys); y += step) {
      const width = step * (0.55 + 0.33 * random());
      const depth = step * (0.55 + 0.33 * random());
      const height = city.heightMetres[0] + random() ** 2 * (city.heightMetres[1] - city.heightMetres[0]);
      const block: Outline = [
        [x, y],
        [x + width, y],
        [x + width, y + depth],
        [x, y + depth],
      ];
      const free = block.every(
        (p) => isInside(p, city.area) && !city.holes.some((hole) => isInside(p, hole)),
      );
      if (free) addHouse(walls, roofs, block, city.baseMetres ?? 0, height);
    }
  }
  return { walls: merge(...walls), roofs: merge(...roofs) };
}

function addHouse(walls: Geometry[], roofs: Geometry[], plan: Outline, base: number, height: number): void {
  const ring = counterClockwise(plan);
  walls.push(prism(ring, base, base + height));
  roofs.push(prism(ring, base + height, base + height + ROOF_METRES));
}
