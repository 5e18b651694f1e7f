// Lawn, bark and leaves.
import { hash, smooth, unit } from './field.ts';
import { blend, hex, recipe, type Rgb, tone } from './recipe.ts';
import { Scatter } from './scatter.ts';

const GRASS_TILE_METRES = 1.6;
const BLADES: readonly Rgb[] = [
  hex('#5c7a3a'),
  hex('#506c34'),
  hex('#668140'),
  hex('#74894a'),
  hex('#7f8f4c'),
];
const STRAW = hex('#9b9159');

/** See surface-names.ts. Mown some days ago: blades lean over one another, in tufts. */
export const grass = recipe(
  { tileMetres: GRASS_TILE_METRES, mapping: 'triplanar', detile: true },
  (field) => {
    const blades = new Scatter(GRASS_TILE_METRES, 30000, 1201, (random, u, v) => ({
      angle: 2.6 * Math.PI * field.noise(u, v, 0.11, 1202) + (random() - 0.5) * 2.4,
      length: (0.035 + 0.05 * random()) * (1 + 0.3 * field.noise(u, v, 0.2, 1203)),
      width: 0.0045 + 0.004 * random(),
    }));
    return (u, v) => {
      const tuft = field.fbm(u, v, 0.16, 3, 1204);
      const earth = 0.004 * field.fbm(u, v, 0.04, 3, 1205);
      const hit = blades.topmost(u, v, (stroke, along, across) => {
        const taper = 1 - unit(along) ** 2 * 0.8;
        if (Math.abs(across) > taper) return null;
        // A blade stands up from its root and bends over; its sides fall away from a keel.
        const rise = 0.5 + 0.5 * Math.sin((along * 0.5 + 0.25) * Math.PI);
        return 0.012 * stroke.level + 0.009 * rise - 0.0016 * (across / taper) ** 2;
      });
      const patch = field.fbm(u, v, 0.4, 4, 1206);
      const ground = blend(hex('#3a4426'), hex('#4d4630'), unit(0.5 + tuft));
      if (!hit) return { heightMetres: earth - 0.003, colour: ground, roughness: 0.97 };
      const { stroke, along } = hit;
      const green = BLADES[Math.floor(stroke.tint * BLADES.length)] ?? STRAW;
      const withered = hash(Math.floor(stroke.tint * 65536), 3, 1207) < 0.1 + 0.35 * unit(patch);
      const dry = withered ? 0.85 : 0.05 + 0.25 * unit(patch);
      const lit =
        0.44 +
        0.4 * smooth(0.004, 0.02, hit.height) +
        0.16 * unit(along) +
        0.14 * (stroke.level - 0.5) +
        0.12 * tuft;
      const colour = blend(tone(green, 1 + 0.08 * patch), STRAW, dry);
      return {
        heightMetres: hit.height + earth + 0.012 * tuft,
        colour: blend(ground, tone(colour, lit * 1.1), 0.92),
        roughness: 0.86,
      };
    };
  },
);

/** See surface-names.ts. Furrows run up the trunk. */
export const bark = recipe({ tileMetres: 1, mapping: 'triplanar', detile: false }, (field) => (u, v) => {
  const bend = 0.02 * field.fbm(u, v, 0.12, 3, 1231);
  const fibre = field.fbm(u + bend, v, 0.014, 4, 1233, 0.07);
  const plate = field.cells(u + bend + 0.006 * fibre, v + 2 * bend, 0.036, 1232, 0.2);
  const ridge = smooth(-0.004, 0.02, plate.second - plate.nearest);
  const flake = field.fbm(u, v, 0.04, 4, 1234);
  const lichen = smooth(0.15, 0.42, field.fbm(u, v, 0.12, 4, 1235)) * ridge;
  const body = tone(
    blend(hex('#564a3e'), hex('#7b6e60'), ridge),
    1 + 0.12 * fibre + 0.08 * flake + 0.1 * (plate.id - 0.5),
  );
  return {
    heightMetres: 0.009 * ridge + 0.0028 * fibre * (0.3 + ridge) + 0.0025 * flake,
    colour: blend(body, hex('#8a8d76'), lichen * 0.35),
    roughness: 0.93,
  };
});

const FOLIAGE_TILE_METRES = 1.5;
const LEAVES: readonly Rgb[] = [hex('#4c5f33'), hex('#455a31'), hex('#54683a'), hex('#5c6f3d')];

/** See surface-names.ts. Leaves of a crown seen from outside, in twigs of many. Dark: light leaves read as white specks from afar. */
export const foliage = recipe(
  { tileMetres: FOLIAGE_TILE_METRES, mapping: 'triplanar', detile: true },
  (field) => {
    const leaves = new Scatter(FOLIAGE_TILE_METRES, 7000, 1261, (random, u, v) => {
      const length = 0.06 + 0.05 * random();
      return {
        angle: 2.4 * Math.PI * field.noise(u, v, 0.3, 1262) + (random() - 0.5) * 2.6,
        length,
        width: length * (0.34 + 0.12 * random()),
      };
    });
    return (u, v) => {
      const clump = field.fbm(u, v, 0.3, 3, 1263);
      const hit = leaves.topmost(u, v, (stroke, along, across) => {
        // Broad near the stalk, drawn out to a tip.
        const outline = Math.sqrt(unit(1 - along * along)) * (1 - 0.35 * along);
        if (Math.abs(across) > outline * 0.8) return null;
        const fold = Math.abs(across) * 0.006;
        return 0.05 * stroke.level + fold - 0.007 * along * along + 0.004 * along;
      });
      if (!hit) return { heightMetres: -0.02, colour: hex('#1d2416'), roughness: 0.95 };
      const { stroke, across } = hit;
      const green = LEAVES[Math.floor(stroke.tint * LEAVES.length)] ?? hex('#455a31');
      const depth = smooth(0, 0.05, hit.height + 0.012 * clump);
      const rib = smooth(0.12, 0.03, Math.abs(across)) * 0.14;
      const shade = 0.42 + 0.58 * depth + 0.08 * (hash(Math.floor(stroke.tint * 65536), 4, 1264) - 0.5);
      return {
        heightMetres: hit.height + 0.03 * clump,
        colour: blend(tone(green, shade), hex('#7d8a55'), rib * depth),
        roughness: 0.72 + 0.2 * (1 - depth),
      };
    };
  },
);
