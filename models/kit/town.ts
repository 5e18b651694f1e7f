// Neighbouring houses as quiet masses: they give a site its street and its horizon, and never compete with it.
import { type Geometry, merge } from './geometry.ts';
import { counterClockwise, type Outline, type Point2 } from './outline.ts';
import { seededRandom } from './random.ts';
import { prism } from './solids.ts';

/** Walls and roofs of a group of houses, for one material each. */
export interface Houses {
  readonly walls: Geometry;
  readonly roofs: Geometry;
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
/** Roof slab or coping thickness. */
const ROOF_METRES = 0.35;

/** Hanoi tube houses along a line, on the left-hand side when walking from `from` to `to`. */
export function houseRow(row: HouseRow): Houses {
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
  let s = 0;
  while (s < length) {
    const frontage = row.frontageMetres[0] + random() * (row.frontageMetres[1] - row.frontageMetres[0]);
    const end = Math.min(length, s + frontage);
    if (end - s > 1) {
      const storeys = row.storeys[0] + Math.floor(random() * (row.storeys[1] - row.storeys[0] + 1));
      const setBack = random() * 0.6;
      const depth = row.depthMetres * (0.8 + 0.2 * random());
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
  return { walls: merge(...walls), roofs: merge(...roofs) };
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
