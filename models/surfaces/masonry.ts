// Walls of bricks and of squared stone.
import { smooth, type TileField, unit } from './field.ts';
import { type Block, blockAt, blockRandom, type Courses, outOfTrue } from './lattice.ts';
import { blend, hex, type Recipe, recipe, type Rgb, type SurfacePoint, tone } from './recipe.ts';

/** Brick walls of the citadel: sixteen courses of 0.11 (dossier/imperial-citadel.md, 2 and 12). */
export const BRICK_TILE_METRES = 1.76;
const BRICK_ROWS = 16;

// A material puts its own mean in the place of this one's: mortar much greyer than the bricks would turn green there.
const MORTAR = hex('#ad937b');
const MORTAR_DIRT = hex('#7c6653');
const FIRED: readonly Rgb[] = [hex('#92664e'), hex('#8d6450'), hex('#97694d'), hex('#8a6350')];

/** Stretchers only, each row half a brick along. */
export const STRETCHERS: Courses = {
  tileMetres: BRICK_TILE_METRES,
  rows: BRICK_ROWS,
  blocksIn: () => 5,
  shiftOf: (row) => (row % 2) * 0.5,
  stray: 0.018,
  seed: 11,
};

/** A row of stretchers, a row of headers; three headers to a stretcher, so that no joints fall together. */
export const HEADERS_AND_STRETCHERS: Courses = {
  tileMetres: BRICK_TILE_METRES,
  rows: BRICK_ROWS,
  blocksIn: (row) => (row % 2 === 0 ? 5 : 15),
  shiftOf: (row) => (row % 2 === 0 ? ((row / 2) % 2) * 0.5 : 0.5),
  stray: 0.018,
  seed: 23,
};

/** Old hand-made bricks in lime mortar. */
function brickwork(field: TileField, courses: Courses, u: number, v: number): SurfacePoint {
  // Hand-made bricks are not ruled: the lines wander by a few millimetres.
  const wanderU = u + 0.0035 * field.noise(u, v, 0.09, 301);
  const wanderV = v + 0.003 * field.noise(u, v, 0.16, 302, 0.06);
  const block = blockAt(courses, wanderU, wanderV);
  const grain = field.fbm(u, v, 0.03, 4, 303);
  const chip = Math.max(0, field.fbm(u, v, 0.045, 3, 304) - 0.22) * 0.035;
  const edge = block.edge - 0.0042 - chip + 0.0012 * grain;
  const face = smooth(0, 0.0065, edge);

  const worn = smooth(0.1, 0.75, field.fbm(u, v, 0.14, 4, 305) + 0.25 * (blockRandom(block, 8) - 0.3));
  const pits = smooth(0.0075, 0.002, field.cells(u, v, 0.026, 306).nearest);
  const brickHeight =
    outOfTrue(block, 0.0018, 0.0014) +
    0.0012 * grain -
    0.0022 * pits -
    0.0022 * worn * unit(0.5 + field.noise(u, v, 0.05, 307));
  const mortarHeight =
    -0.0062 -
    0.003 * smooth(-0.1, 0.6, field.fbm(u, v, 0.3, 2, 308)) +
    0.0011 * field.fbm(u, v, 0.014, 3, 309);

  const brickColour = brickFace(field, block, u, v, grain, worn);
  const mortarColour = tone(
    blend(MORTAR, MORTAR_DIRT, smooth(-0.25, 0.65, field.fbm(u, v, 0.36, 3, 310))),
    1 + 0.1 * field.fbm(u, v, 0.012, 2, 311),
  );
  // The mason's trowel drags lime over the arrises.
  const smear = smooth(0.014, 0.001, edge) * smooth(0.05, 0.5, field.fbm(u, v, 0.08, 3, 312)) * 0.55;
  return {
    heightMetres: mortarHeight + (brickHeight - mortarHeight) * face,
    colour: blend(mortarColour, blend(brickColour, MORTAR, smear), face),
    roughness: 0.95 - 0.1 * face + 0.05 * grain,
  };
}

function brickFace(field: TileField, block: Block, u: number, v: number, grain: number, worn: number): Rgb {
  const pick = FIRED[Math.floor(blockRandom(block, 4) * FIRED.length)] ?? MORTAR;
  const shade = 1 + (blockRandom(block, 5) - 0.5) * 0.13;
  const cloud = field.fbm(u, v, 0.07, 3, 320);
  const bloom = smooth(0.1, 0.7, field.fbm(u, v, 0.2, 3, 321)) * 0.14;
  const soot = smooth(0.15, 0.75, field.fbm(u, v, 0.16, 4, 322)) * 0.12;
  const body = tone(pick, shade * (1 + 0.07 * cloud + 0.06 * grain));
  const scoured = blend(body, hex('#9d6d53'), worn * 0.2);
  return blend(blend(scoured, hex('#b0927a'), bloom), hex('#523d31'), soot);
}

const brickRecipe = (courses: Courses): Recipe =>
  recipe(
    { tileMetres: BRICK_TILE_METRES, mapping: 'planar', detile: false },
    (field) => (u, v) => brickwork(field, courses, u, v),
  );

/** See surface-names.ts. */
export const brick = brickRecipe(STRETCHERS);

/** See surface-names.ts. */
export const brickBond = brickRecipe(HEADERS_AND_STRETCHERS);

const ASHLAR_TILE_METRES = 2.4;
const ASHLAR: Courses = {
  tileMetres: ASHLAR_TILE_METRES,
  rows: 8,
  blocksIn: () => 4,
  shiftOf: (row) => (row % 2) * 0.5 + (row % 4 > 1 ? 0.06 : 0),
  stray: 0.09,
  seed: 31,
};

/** See surface-names.ts. */
export const ashlar = recipe(
  { tileMetres: ASHLAR_TILE_METRES, mapping: 'planar', detile: false },
  (field) => (u, v) => {
    const block = blockAt(
      ASHLAR,
      u + 0.003 * field.noise(u, v, 0.12, 401),
      v + 0.003 * field.noise(u, v, 0.2, 402, 0.1),
    );
    const grain = field.fbm(u, v, 0.05, 5, 403);
    const chip = Math.max(0, field.fbm(u, v, 0.07, 3, 404) - 0.2) * 0.022;
    const edge = block.edge - 0.0035 - chip;
    const face = smooth(0, 0.013, edge);
    // Droved work: strokes of the chisel a centimetre apart, slanted one way or the other from stone to stone.
    const slant = blockRandom(block, 6) < 0.5 ? 1 : -1;
    const tooling = field.noise(u, v, 0.014, 405 + (slant + 1) * 3, 0.075) * smooth(0.01, 0.035, edge);
    const bedding = field.fbm(u, v, 0.5, 3, 406, 0.035);
    const pits =
      smooth(0.008, 0.002, field.cells(u, v, 0.05, 407).nearest) *
      smooth(0, 0.4, field.noise(u, v, 0.35, 408));
    const stone =
      outOfTrue(block, 0.003, 0.002) + 0.0022 * grain + 0.0007 * tooling - 0.003 * pits + 0.0006 * bedding;
    const joint = -0.009 + 0.0014 * field.fbm(u, v, 0.02, 3, 409);
    const hue = blend(hex('#9a968c'), hex('#a39a86'), blockRandom(block, 4));
    const shade = 1 + (blockRandom(block, 5) - 0.5) * 0.13 + 0.07 * grain + 0.05 * bedding;
    const lichen = smooth(0.18, 0.6, field.fbm(u, v, 0.26, 4, 410)) * 0.3;
    const dirt = smooth(0.1, 0.7, field.fbm(u, v, 0.3, 4, 411)) * 0.16;
    const body = blend(blend(tone(hue, shade), hex('#7b7a66'), lichen), hex('#68645a'), dirt);
    return {
      heightMetres: joint + (stone - joint) * face,
      colour: blend(tone(hex('#8d8675'), 1 + 0.12 * field.fbm(u, v, 0.02, 2, 412)), body, face),
      roughness: 0.93 - 0.12 * face + 0.05 * grain,
    };
  },
);
