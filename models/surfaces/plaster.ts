// Lime-wash over brick, and stucco.
import { smooth, unit } from './field.ts';
import { blockAt, blockRandom, outOfTrue } from './lattice.ts';
import { BRICK_TILE_METRES, HEADERS_AND_STRETCHERS } from './masonry.ts';
import { blend, hex, recipe, tone } from './recipe.ts';

const WASH = hex('#e2cd97');
const OLD_COAT = hex('#cdb88a');
const BARE = hex('#a8805f');
const MOSS = hex('#7c8462');
const STAIN = hex('#7d7460');

/** See surface-names.ts. The wash is thin: the bricks under it still tell (dossier/imperial-citadel.md, 12). */
export const limeWash = recipe(
  { tileMetres: BRICK_TILE_METRES, mapping: 'planar', detile: false },
  (field) => (u, v) => {
    const block = blockAt(
      HEADERS_AND_STRETCHERS,
      u + 0.004 * field.noise(u, v, 0.09, 501),
      v + 0.004 * field.noise(u, v, 0.16, 502, 0.06),
    );
    const thick = unit(0.5 + 0.8 * field.fbm(u, v, 0.5, 4, 503));
    const brush = field.fbm(u, v, 0.11, 4, 504, 0.018);
    const lumps = field.fbm(u, v, 0.06, 4, 505);
    const grain = field.fbm(u, v, 0.012, 3, 506);
    const courses = smooth(0.001, 0.012, block.edge);

    // Where the last coat has come off, and where the one before as well.
    const loose = field.fbm(u, v, 0.07, 6, 507) + 0.08 * field.fbm(u, v, 0.5, 2, 508) - 0.1 * (1 - courses);
    const lost = smooth(0.38, 0.405, loose);
    const bare = smooth(0.58, 0.6, loose + 0.06 * lumps);

    const wall = 0.0052 * courses + outOfTrue(block, 0.0016, 0.001);
    const ghost = wall * (0.34 - 0.24 * thick);
    const coat = 0.0012 * lumps + 0.0004 * brush + 0.00035 * grain;
    const heightMetres = ghost + coat - 0.0008 * lost - 0.001 * bare;

    const cloud = field.fbm(u, v, 0.2, 4, 509);
    const drip =
      smooth(0.05, 0.6, field.fbm(u, v, 0.035, 3, 510, 0.6)) * smooth(-0.3, 0.5, field.noise(u, v, 0.3, 511));
    const mossy =
      smooth(0.2, 0.5, field.fbm(u, v, 0.06, 4, 512)) * smooth(0.05, 0.5, field.noise(u, v, 0.25, 513));
    const jointDirt = (1 - courses) * 0.1 * (1 - thick * 0.8);
    const washed = tone(
      WASH,
      1 + 0.035 * cloud + 0.035 * brush + 0.025 * grain + (blockRandom(block, 5) - 0.5) * 0.03,
    );
    const older = tone(OLD_COAT, 1 + 0.05 * lumps + (blockRandom(block, 6) - 0.5) * 0.06);
    const brickShow = tone(blend(BARE, OLD_COAT, 0.35 + 0.3 * (1 - courses)), 1 + 0.1 * lumps);
    let colour = blend(blend(washed, older, lost * 0.55), brickShow, bare * 0.5);
    colour = blend(colour, STAIN, drip * 0.17 + jointDirt);
    colour = blend(colour, MOSS, mossy * 0.14);
    return { heightMetres, colour, roughness: 0.93 + 0.03 * lost - 0.03 * brush };
  },
);

const STUCCO_TILE_METRES = 2;

/** See surface-names.ts. */
export const stucco = recipe(
  { tileMetres: STUCCO_TILE_METRES, mapping: 'triplanar', detile: true },
  (field) => (u, v) => {
    const float = field.fbm(u, v, 0.3, 4, 551);
    const sand = field.fbm(u, v, 0.014, 3, 552);
    const trowel = field.fbm(u, v, 0.22, 4, 553, 0.05);
    // Hair cracks: the borders of large cells, bent, and only here and there.
    const bentU = u + 0.05 * field.fbm(u, v, 0.2, 4, 554);
    const bentV = v + 0.05 * field.fbm(u, v, 0.2, 4, 555);
    const cell = field.cells(bentU, bentV, 0.5, 556);
    const crack =
      smooth(0.006, 0.0006, cell.second - cell.nearest) * smooth(0.06, 0.4, field.noise(u, v, 0.42, 557));
    const cloud = field.fbm(u, v, 0.55, 4, 558);
    const damp = smooth(0.12, 0.6, field.fbm(u, v, 0.4, 5, 559)) * 0.13;
    const body = tone(hex('#d6cdb6'), 1 + 0.045 * cloud + 0.025 * sand + 0.02 * trowel);
    return {
      heightMetres: 0.0012 * float + 0.0005 * trowel + 0.00042 * sand - 0.0009 * crack,
      colour: blend(blend(body, hex('#a59a80'), damp), hex('#6f6856'), crack * 0.45),
      roughness: 0.9 + 0.05 * sand - 0.05 * trowel,
    };
  },
);
