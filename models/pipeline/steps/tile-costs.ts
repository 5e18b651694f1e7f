// What it takes to draw a tile in each phase, and what is no longer drawn when it comes: the app keeps within its
// budgets of triangles and draw calls by these figures, before it has loaded anything.
import type { Part } from '../../kit/model.ts';
import { trianglesDrawn } from '../site-report.ts';
import { type Cost, type CostByPhase, type TileCost, type TileGroup, tileFile } from './tileset.ts';

/** Parts of each level as they were built, by level. */
export interface BuiltParts {
  readonly massing: readonly Part[];
  readonly full: readonly Part[];
  readonly close: readonly Part[];
}

/** Costs of every tile but the massing, by file. */
export function tileCosts(
  groups: readonly TileGroup[],
  built: BuiltParts,
  phases: readonly string[],
): ReadonlyMap<string, TileCost> {
  const costs = new Map<string, TileCost>();
  for (const group of groups) {
    const ids = new Set(group.parts.map(({ id }) => id));
    const of = (parts: readonly Part[]) =>
      costByPhase(
        parts.filter(({ id }) => ids.has(id)),
        phases,
      );
    costs.set(tileFile(group, 'full'), { costs: of(built.full), replaces: of(built.massing) });
    if (group.closeParts) {
      costs.set(tileFile(group, 'close'), { costs: of(built.close), replaces: of(built.full) });
    }
  }
  return costs;
}

/** What parts cost in each of some phases. */
export function costByPhase(parts: readonly Part[], phases: readonly string[]): CostByPhase {
  const entries = phases.map((phase): [string, Cost] => {
    const meshes = parts
      .filter((part) => !part.phases || part.phases.includes(phase))
      .flatMap((part) => part.meshes);
    return [phase, [trianglesDrawn(meshes), meshes.length]];
  });
  return Object.fromEntries(entries.filter(([, [triangles]]) => triangles > 0));
}
