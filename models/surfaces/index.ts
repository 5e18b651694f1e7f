// The texture library's recipes by name.
import type { SurfaceName } from '../kit/surface-names.ts';
import { asphalt, gravel, soil } from './ground.ts';
import { ashlar, brick, brickBond } from './masonry.ts';
import { paintedMetal, rivetedSteel } from './metal.ts';
import { brickPaving, flagstone, squareTile } from './paving.ts';
import { bark, foliage, grass } from './plants.ts';
import { limeWash, stucco } from './plaster.ts';
import type { Recipe } from './recipe.ts';
import { firedClay, shoeTile, slate } from './roofing.ts';
import { carvedStone, concrete, granite } from './stone.ts';
import { lacquer, timber } from './timber.ts';

export { rasterise, type SurfacePictures, toLinear } from './raster.ts';
export type { Recipe } from './recipe.ts';

/** How each surface of the library is made. */
export const RECIPES: Readonly<Record<SurfaceName, Recipe>> = {
  brick,
  'brick-bond': brickBond,
  'square-tile': squareTile,
  'brick-paving': brickPaving,
  'lime-wash': limeWash,
  stucco,
  ashlar,
  flagstone,
  'carved-stone': carvedStone,
  granite,
  concrete,
  'shoe-tile': shoeTile,
  'fired-clay': firedClay,
  slate,
  timber,
  lacquer,
  'riveted-steel': rivetedSteel,
  'painted-metal': paintedMetal,
  asphalt,
  gravel,
  soil,
  grass,
  bark,
  foliage,
};
