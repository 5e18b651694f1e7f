// What one walks on: tiles, bricks on the flat, slabs.
import { smooth, type TileField } from './field.ts';
import { blockAt, blockRandom, type Courses, outOfTrue } from './lattice.ts';
import { blend, hex, type Recipe, recipe, type Rgb, tone } from './recipe.ts';

interface PavingLook {
  readonly courses: Courses;
  readonly colours: readonly Rgb[];
  readonly worn: Rgb;
  readonly joint: Rgb;
  readonly moss: Rgb;
  readonly dirt: Rgb;
  /** Half the joint's width, metres. */
  readonly jointHalf: number;
  /** How far feet have rounded the arris, metres. */
  readonly arris: number;
  /** How far single blocks stand up or sink, metres. */
  readonly unevenness: number;
  /** How deep feet have hollowed the middle, metres. */
  readonly hollow: number;
  readonly roughness: number;
  readonly seed: number;
}

/** Blocks bedded in earth and lime, hollowed by feet, with moss in the joints. */
function paving(look: PavingLook): Recipe {
  const { courses, seed } = look;
  return recipe({ tileMetres: courses.tileMetres, mapping: 'planar', detile: false }, (field) => (u, v) => {
    const block = blockAt(
      courses,
      u + 0.003 * field.noise(u, v, 0.11, seed + 1),
      v + 0.003 * field.noise(u, v, 0.11, seed + 2),
    );
    const grain = field.fbm(u, v, 0.035, 4, seed + 3);
    const chip = Math.max(0, field.fbm(u, v, 0.07, 4, seed + 4) - 0.2) * 0.02;
    const edge = block.edge - look.jointHalf - chip;
    const face = smooth(0, look.arris, edge);
    const middle = smooth(0, 0.11, edge);
    const trodden = smooth(
      -0.35,
      0.5,
      field.fbm(u, v, 0.5, 3, seed + 5) + 0.3 * (blockRandom(block, 8) - 0.5),
    );
    const pits = smooth(0.006, 0.0015, field.cells(u, v, 0.034, seed + 6).nearest) * (1 - 0.5 * trodden);
    const slab =
      outOfTrue(block, look.unevenness, look.unevenness * 0.6) -
      look.hollow * middle * trodden +
      0.0013 * grain -
      0.0018 * pits;
    const fill = -0.0065 + 0.002 * field.fbm(u, v, 0.03, 4, seed + 7);
    const green = smooth(-0.05, 0.45, field.fbm(u, v, 0.32, 4, seed + 8));
    return {
      heightMetres: fill + (slab - fill) * face + 0.002 * green * (1 - face),
      colour: blend(
        jointColour(look, field, u, v, green),
        faceColour(look, field, u, v, { block, grain, trodden, green, edge }),
        face,
      ),
      roughness: 0.95 + (look.roughness - 0.1 * trodden + 0.06 * grain - 0.95) * face,
    };
  });
}

interface Trodden {
  readonly block: ReturnType<typeof blockAt>;
  readonly grain: number;
  readonly trodden: number;
  readonly green: number;
  readonly edge: number;
}

function faceColour(look: PavingLook, field: TileField, u: number, v: number, at: Trodden): Rgb {
  const pick = look.colours[Math.floor(blockRandom(at.block, 4) * look.colours.length)] ?? look.joint;
  const cloud = field.fbm(u, v, 0.1, 4, look.seed + 10);
  const shade = 1 + (blockRandom(at.block, 5) - 0.5) * 0.07 + 0.06 * cloud + 0.06 * at.grain;
  const body = blend(tone(pick, shade), look.worn, 0.22 * at.trodden);
  const dirt = smooth(0.1, 0.65, field.fbm(u, v, 0.2, 5, look.seed + 11)) * 0.2;
  const creeping = at.green * smooth(0.03, 0, at.edge) * 0.4;
  return blend(blend(body, look.dirt, dirt), look.moss, creeping);
}

function jointColour(look: PavingLook, field: TileField, u: number, v: number, green: number): Rgb {
  const shade = 1 + 0.16 * field.fbm(u, v, 0.016, 3, look.seed + 12);
  return tone(blend(look.joint, look.moss, green * 0.75), shade);
}

/** See surface-names.ts. */
export const squareTile = paving({
  courses: { tileMetres: 2, rows: 5, blocksIn: () => 5, shiftOf: () => 0, stray: 0.008, seed: 701 },
  colours: [hex('#a25c44'), hex('#9f5b44'), hex('#a55f46'), hex('#9d5a44')],
  worn: hex('#b0684d'),
  // Hardly greyer than the tiles: under the beige of a modern pavement a grey joint would turn blue.
  joint: hex('#7f4936'),
  moss: hex('#6e4b37'),
  dirt: hex('#7a4b39'),
  jointHalf: 0.0032,
  arris: 0.009,
  unevenness: 0.0018,
  hollow: 0.0016,
  roughness: 0.82,
  seed: 701,
});

/** See surface-names.ts. */
export const brickPaving = paving({
  courses: {
    tileMetres: 1.8,
    rows: 12,
    blocksIn: () => 6,
    shiftOf: (row) => (row % 2) * 0.5,
    stray: 0.015,
    seed: 731,
  },
  colours: [hex('#958377'), hex('#928074'), hex('#988475'), hex('#918176')],
  worn: hex('#a59384'),
  joint: hex('#6f6358'),
  moss: hex('#676651'),
  dirt: hex('#61544a'),
  jointHalf: 0.0038,
  arris: 0.01,
  unevenness: 0.0024,
  hollow: 0.0012,
  roughness: 0.88,
  seed: 731,
});

/** See surface-names.ts. */
export const flagstone = paving({
  courses: {
    tileMetres: 2.4,
    rows: 4,
    blocksIn: () => 3,
    shiftOf: (row) => [0, 0.42, 0.13, 0.61][row] ?? 0,
    stray: 0.13,
    seed: 761,
  },
  colours: [hex('#8f8d84'), hex('#8a8880'), hex('#96928a'), hex('#88877f')],
  worn: hex('#a09d94'),
  joint: hex('#6b665a'),
  moss: hex('#646653'),
  dirt: hex('#63605a'),
  jointHalf: 0.005,
  arris: 0.02,
  unevenness: 0.0025,
  hollow: 0.003,
  roughness: 0.76,
  seed: 761,
});
