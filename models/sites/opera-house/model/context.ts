import { type Geometry, merge, mirrorX } from '../../../kit/geometry.ts';
import type { Level, ModelBuilder } from '../../../kit/model.ts';

/** What every generator of this site is handed. */
export interface Context {
  readonly site: ModelBuilder;
  readonly level: Level;
  /** More than the massing: `full` or `close`. */
  readonly full: boolean;
}

/** A shape on the viewer's right and its mirror image on the left. */
export const bothSides = (...right: readonly Geometry[]): Geometry => {
  const one = merge(...right);
  return merge(one, mirrorX(one));
};
