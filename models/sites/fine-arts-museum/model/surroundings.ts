// Everything outside the house: ground and streets, the town, trees, lamps and people.
import type { ModelBuilder } from '../../../kit/model.ts';
import { addNeighbours } from './neighbours.ts';
import { addStreetLife } from './street-life.ts';
import { addGround } from './streets.ts';
import { addTrees } from './trees.ts';

export { groundHeightMetres } from './streets.ts';

/** Builds what surrounds the museum. */
export function addSurroundings(builder: ModelBuilder): void {
  addGround(builder);
  addNeighbours(builder);
  addTrees(builder);
  addStreetLife(builder);
}
