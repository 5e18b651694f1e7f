// Painted steel.
import { smooth, type TileField } from './field.ts';
import { blend, hex, recipe, type Rgb, tone } from './recipe.ts';

const RUST = hex('#6b3f26');
const RUST_PALE = hex('#8e5a36');

interface Rust {
  /** 0 sound paint – 1 eaten through. */
  readonly amount: number;
  readonly colour: Rgb;
}

/** Specks where paint has lifted, gathered in patches. */
function rustAt(field: TileField, u: number, v: number, seed: number, extra: number): Rust {
  const patch = field.fbm(u, v, 0.13, 4, seed) * 0.34 + extra;
  const amount = smooth(0.31, 0.44, field.fbm(u, v, 0.03, 5, seed + 1) * 0.75 + patch);
  return { amount, colour: blend(RUST, RUST_PALE, smooth(-0.4, 0.5, field.fbm(u, v, 0.02, 3, seed + 2))) };
}

const RIVETED_TILE_METRES = 1.2;
const RIVET_PITCH_METRES = 0.1;
const RIVET_RADIUS_METRES = 0.0145;

/** See surface-names.ts. */
export const rivetedSteel = recipe(
  { tileMetres: RIVETED_TILE_METRES, mapping: 'planar', detile: false },
  (field) => (u, v) => {
    const du = u - (Math.floor(u / RIVET_PITCH_METRES) + 0.5) * RIVET_PITCH_METRES;
    const dv = v - (Math.floor(v / RIVET_PITCH_METRES) + 0.5) * RIVET_PITCH_METRES;
    const distance = Math.hypot(du, dv);
    const inside = Math.max(0, 1 - (distance / RIVET_RADIUS_METRES) ** 2);
    const head = 0.0085 * Math.sqrt(inside);
    const foot = smooth(0.011, 0, Math.abs(distance - RIVET_RADIUS_METRES - 0.001));
    // Water hangs under the head and runs down.
    const run =
      smooth(0.011, 0.002, Math.abs(du + 0.004 * field.noise(u, v, 0.05, 905))) *
      smooth(0.07, 0.015, -dv) *
      smooth(-0.002, -0.012, dv);
    const rust = rustAt(
      field,
      u,
      v,
      901,
      0.16 * foot + 0.1 * run * smooth(-0.2, 0.4, field.noise(u, v, 0.25, 906)),
    );
    const skin = field.fbm(u, v, 0.06, 4, 907);
    const brush = field.fbm(u, v, 0.02, 3, 908, 0.12);
    const paint = tone(hex('#7f8583'), 1 + 0.06 * field.fbm(u, v, 0.35, 4, 909) + 0.03 * brush);
    const dusty = blend(paint, hex('#5b5a54'), 0.18 * foot);
    return {
      heightMetres: head + 0.0006 * skin + 0.00012 * brush - 0.0004 * rust.amount,
      colour: blend(blend(dusty, hex('#77604c'), run * 0.2), rust.colour, rust.amount * 0.8),
      roughness: 0.52 + 0.06 * skin + 0.35 * rust.amount,
    };
  },
);

/** See surface-names.ts. */
export const paintedMetal = recipe(
  { tileMetres: 1.2, mapping: 'triplanar', detile: false },
  (field) => (u, v) => {
    const dent = field.fbm(u, v, 0.25, 3, 951);
    const peel = field.fbm(u, v, 0.02, 3, 952);
    const rust = rustAt(field, u, v, 953, -0.04);
    const chalk = smooth(-0.1, 0.6, field.fbm(u, v, 0.3, 4, 957));
    const paint = tone(hex('#7e8782'), 1 + 0.05 * field.fbm(u, v, 0.3, 4, 958) + 0.02 * peel);
    return {
      heightMetres: 0.0008 * dent + 0.00012 * peel - 0.00035 * rust.amount,
      colour: blend(blend(paint, hex('#9aa09a'), chalk * 0.16), rust.colour, rust.amount * 0.7),
      roughness: 0.46 + 0.12 * chalk + 0.04 * peel + 0.35 * rust.amount,
    };
  },
);
