// Ground: asphalt, gravel, earth.
import { smooth, unit } from './field.ts';
import { blend, hex, recipe, tone } from './recipe.ts';

/** See surface-names.ts. */
export const asphalt = recipe({ tileMetres: 1.6, mapping: 'planar', detile: true }, (field) => (u, v) => {
  const stone = field.cells(u, v, 0.015, 1101);
  const fine = field.cells(u, v, 0.008, 1102);
  const bare = smooth(-0.5, 0.6, field.fbm(u, v, 0.2, 5, 1103));
  const dome = smooth(0.0085, 0.002, stone.nearest) * (0.35 + 0.65 * bare);
  const grit = smooth(0.0048, 0.001, fine.nearest);
  const cloud = field.fbm(u, v, 0.5, 5, 1104);
  const tar = tone(hex('#464645'), 1 + 0.06 * cloud);
  const chip = blend(hex('#77746f'), hex('#5f5d5b'), stone.id);
  const dust = smooth(0.05, 0.6, field.fbm(u, v, 0.15, 5, 1105)) * 0.16;
  return {
    heightMetres: 0.0022 * dome + 0.0007 * grit + 0.002 * field.fbm(u, v, 0.4, 3, 1106),
    colour: blend(blend(tar, chip, dome * 0.6 * bare + 0.12 * grit), hex('#6d675d'), dust * (1 - 0.6 * dome)),
    roughness: 0.93 - 0.1 * dome,
  };
});

/** See surface-names.ts. Pebbles of one and of three centimetres in sand. */
export const gravel = recipe({ tileMetres: 1.4, mapping: 'planar', detile: true }, (field) => (u, v) => {
  const bent = 0.004 * field.noise(u, v, 0.02, 1131);
  const big = field.cells(u + bent, v - bent, 0.034, 1132);
  const small = field.cells(u - bent, v + bent, 0.015, 1133);
  // A stone ends a little before the border of its cell; the larger the gap, the more sand shows.
  const bigDome = big.id < 0.5 ? smooth(0.001, 0.011, big.second - big.nearest) : 0;
  const smallDome = smooth(0.0006, 0.006, small.second - small.nearest);
  const sand = field.fbm(u, v, 0.012, 3, 1134);
  const low = 0.0035 * smallDome * (0.4 + 0.6 * small.id) + 0.0009 * sand;
  const high = 0.011 * Math.sqrt(unit(bigDome)) * (0.5 + big.id);
  const onBig = smooth(0, 0.3, bigDome);
  const smallColour = tone(blend(hex('#a59b88'), hex('#7f7a70'), small.id), 0.62 + 0.38 * smallDome);
  const bigColour = tone(blend(hex('#aaa293'), hex('#858079'), (big.id * 2) % 1), 1 + 0.1 * sand);
  const cloud = 1 + 0.07 * field.fbm(u, v, 0.4, 4, 1135);
  return {
    heightMetres: Math.max(low, high) + 0.004 * field.fbm(u, v, 0.3, 3, 1136),
    colour: tone(blend(smallColour, bigColour, onBig), cloud),
    roughness: 0.94 - 0.08 * onBig,
  };
});

/** See surface-names.ts. */
export const soil = recipe({ tileMetres: 2, mapping: 'triplanar', detile: true }, (field) => (u, v) => {
  const swell = field.fbm(u, v, 0.5, 4, 1161);
  const crumbs = field.fbm(u, v, 0.05, 5, 1162);
  const clod = field.cells(u + 0.01 * crumbs, v - 0.01 * crumbs, 0.06, 1163);
  const clods =
    smooth(0.002, 0.03, clod.second - clod.nearest) * smooth(-0.3, 0.5, field.fbm(u, v, 0.2, 3, 1164));
  const stone = field.cells(u, v, 0.045, 1165);
  const pebble = stone.id > 0.72 ? smooth(0.011, 0.005, stone.nearest + 0.004 * crumbs) : 0;
  const damp = smooth(-0.6, 0.7, field.fbm(u, v, 0.26, 6, 1166));
  const body = tone(blend(hex('#866748'), hex('#735740'), damp), 1 + 0.16 * crumbs);
  const dusty = blend(body, hex('#a3865f'), clods * 0.3 * (1 - damp));
  return {
    heightMetres: 0.006 * swell + 0.004 * crumbs + 0.004 * clods + 0.005 * pebble,
    colour: blend(
      dusty,
      tone(blend(hex('#94856f'), hex('#7a6e60'), stone.id), 1 + 0.1 * crumbs),
      pebble * 0.8,
    ),
    roughness: 0.97 - 0.06 * damp,
  };
});
