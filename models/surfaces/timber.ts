// Wood, bare and lacquered.
import { smooth } from './field.ts';
import { blend, hex, recipe, tone } from './recipe.ts';

/** See surface-names.ts. Old ironwood: fine lines, a few checks along the grain. */
export const timber = recipe({ tileMetres: 1.4, mapping: 'planar', detile: false }, (field) => (u, v) => {
  const drift = u + 0.02 * field.fbm(u, v, 0.2, 3, 1001, 0.9);
  const rings = field.fbm(drift, v, 0.07, 3, 1002, 1.4);
  const bands = Math.abs(((rings * 4.5) % 1) * 2 - (rings < 0 ? -1 : 1));
  const fibre = field.fbm(drift, v, 0.008, 3, 1003, 0.28);
  const pores = smooth(0.25, 0.6, field.noise(drift, v, 0.005, 1004, 0.035));
  const check =
    smooth(0.03, 0.004, Math.abs(field.fbm(drift, v, 0.1, 2, 1005, 1.4))) *
    smooth(0.1, 0.5, field.noise(u, v, 0.2, 1006, 0.6));
  const weather = field.fbm(u, v, 0.12, 4, 1007, 0.5);
  const body = blend(hex('#6b4a35'), hex('#4f3323'), 0.55 * bands);
  const shade = 1 + 0.08 * fibre + 0.07 * weather;
  const grey = smooth(0, 0.7, field.fbm(u, v, 0.1, 4, 1008, 0.5)) * 0.12;
  return {
    heightMetres: 0.0006 * fibre + 0.0007 * bands - 0.0006 * pores - 0.0024 * check + 0.0012 * weather,
    colour: blend(
      blend(tone(body, shade), hex('#776a5e'), grey),
      hex('#2a1c14'),
      check * 0.45 + pores * 0.16,
    ),
    roughness: 0.74 + 0.1 * fibre + 0.12 * check,
  };
});

/** See surface-names.ts. Many thin coats over cloth and putty; dull where hands and rain reach. */
export const lacquer = recipe({ tileMetres: 1.2, mapping: 'triplanar', detile: false }, (field) => (u, v) => {
  const body = field.fbm(u, v, 0.16, 3, 1051);
  const brush = field.fbm(u, v, 0.009, 3, 1052, 0.2);
  const bent = 0.02 * field.fbm(u, v, 0.08, 3, 1053);
  const cell = field.cells(u + bent, v - bent, 0.045, 1054);
  const craze =
    smooth(0.0032, 0.0006, cell.second - cell.nearest) * smooth(0.05, 0.45, field.fbm(u, v, 0.35, 3, 1055));
  const dull = smooth(-0.2, 0.6, field.fbm(u, v, 0.15, 5, 1056));
  const worn = smooth(0.38, 0.5, field.fbm(u, v, 0.07, 5, 1057));
  const colour = tone(hex('#8c2a22'), 1 + 0.06 * field.fbm(u, v, 0.4, 4, 1058) + 0.03 * brush);
  return {
    heightMetres: 0.0005 * body + 0.0001 * brush - 0.0003 * craze - 0.0003 * worn,
    colour: blend(
      blend(blend(colour, hex('#8f4a3c'), dull * 0.16), hex('#5a2018'), worn * 0.26),
      hex('#3c130f'),
      craze * 0.4,
    ),
    roughness: 0.34 + 0.16 * dull + 0.2 * worn + 0.1 * craze + 0.04 * brush,
  };
});
