// Roofs of flat pieces laid in rows, and the clay of modelled tiles.
import { hash, smooth, type TileField } from './field.ts';
import { blend, hex, type Recipe, recipe, type Rgb, tone } from './recipe.ts';

interface RoofLook {
  readonly tileMetres: number;
  readonly columns: number;
  readonly rows: number;
  /** The lower edge of a piece against its row's line, metres up the slope, at `x` (−1…1 across the piece). */
  readonly lowerEdge: (x: number) => number;
  /** How thick the lip is that one row shows above the next. */
  readonly lipMetres: number;
  /** How far the lip's middle curls up. */
  readonly curlMetres: number;
  readonly colours: readonly Rgb[];
  readonly lichen: Rgb;
  readonly roughness: number;
  readonly seed: number;
}

interface Piece {
  readonly row: number;
  readonly id: number;
  /** −1…1 across. */
  readonly x: number;
  /** Metres up from the piece's own lower edge. */
  readonly up: number;
}

/** The uppermost piece over (u, v): the row above laps over the row below. */
function pieceAt(look: RoofLook, u: number, v: number): Piece {
  const { columns, rows, seed } = look;
  const width = look.tileMetres / columns;
  const exposed = look.tileMetres / rows;
  const start = Math.floor(v / exposed) + 1;
  for (let index = start; ; index -= 1) {
    const row = ((index % rows) + rows) % rows;
    const along = u / width - (row % 2) * 0.5 + (hash(row, 5, seed) - 0.5) * 0.06;
    const column = Math.floor(along);
    const id = row * 256 + (((column % columns) + columns) % columns);
    const x = (along - column - 0.5) * 2;
    const slip = (hash(id, 6, seed) - 0.5) * 0.007 + (hash(id, 7, seed) - 0.5) * 0.006 * x;
    const up = v - index * exposed - look.lowerEdge(x) - slip;
    if (up >= 0 || index < start - 3) return { row, id, x, up };
  }
}

/** Pieces of fired clay or stone that lap over each other; v runs up the slope. */
function roof(look: RoofLook): Recipe {
  const { tileMetres, seed } = look;
  const exposed = tileMetres / look.rows;
  return recipe({ tileMetres, mapping: 'planar', detile: false }, (field) => (u, v) => {
    const ragged = 0.0018 * field.fbm(u, v, 0.02, 3, seed + 1);
    const piece = pieceAt(look, u, v + ragged);
    const grain = field.fbm(u, v, 0.025, 4, seed + 2);
    const lean = (hash(piece.id, 8, seed) - 0.5) * 0.003;
    const side = 1 - Math.abs(piece.x);
    const gap = smooth(0.045, 0.01, side * (tileMetres / look.columns) * 3);
    const lip = smooth(0, 0.004, piece.up);
    const curl = look.curlMetres * smooth(0.03, 0, piece.up) * smooth(0.9, 0.1, Math.abs(piece.x));
    const heightMetres =
      look.lipMetres * (1 - piece.up / exposed) * (0.25 + 0.75 * lip) +
      curl * lip +
      lean * piece.x +
      0.0009 * grain -
      0.005 * gap +
      lean;
    return {
      heightMetres,
      colour: pieceColour(look, field, u, v, piece, grain, gap),
      roughness: look.roughness + 0.06 * grain,
    };
  });
}

function pieceColour(
  look: RoofLook,
  field: TileField,
  u: number,
  v: number,
  piece: Piece,
  grain: number,
  gap: number,
): Rgb {
  const { seed } = look;
  const pick = look.colours[Math.floor(hash(piece.id, 1, seed) * look.colours.length)] ?? look.lichen;
  const cloud = field.fbm(u, v, 0.08, 4, seed + 3);
  const body = tone(pick, 1 + (hash(piece.id, 2, seed) - 0.5) * 0.13 + 0.06 * cloud + 0.05 * grain);
  const spots =
    smooth(0.16, 0.42, field.fbm(u, v, 0.07, 4, seed + 4)) *
    smooth(-0.1, 0.45, field.noise(u, v, 0.5, seed + 5));
  const soot = smooth(0.1, 0.7, field.fbm(u, v, 0.2, 5, seed + 6)) * 0.26;
  // Rain washes the nose; dust and moss stay where the next row begins.
  const nose = smooth(0.03, 0, piece.up) * 0.12;
  const dirt = smooth(0.06, 0.1, piece.up) * 0.3 + gap * 0.5;
  const washed = blend(body, tone(body, 1.25), nose);
  return blend(blend(blend(washed, hex('#4a4038'), soot), look.lichen, spots * 0.4), hex('#3d352d'), dirt);
}

/** See surface-names.ts. The lower end comes to a blunt, upturned tip (dossier/imperial-citadel.md, 12). */
export const shoeTile = roof({
  tileMetres: 1.6,
  columns: 11,
  rows: 16,
  lowerEdge: (x) => 0.022 * Math.abs(x) ** 2.4 + 0.018 * Math.sqrt(0.015 + x * x) - 0.014,
  lipMetres: 0.013,
  curlMetres: 0.008,
  colours: [hex('#8f4d38'), hex('#8b4e3a'), hex('#93523b'), hex('#874c39')],
  lichen: hex('#8b8a6d'),
  roughness: 0.86,
  seed: 801,
});

/** See surface-names.ts. Rows of 0.10, pieces 0.20 wide. */
export const slate = roof({
  tileMetres: 1.6,
  columns: 8,
  rows: 16,
  lowerEdge: (x) => 0.003 * smooth(0.8, 1, Math.abs(x)),
  lipMetres: 0.0065,
  curlMetres: 0,
  colours: [hex('#5f656c'), hex('#666a6f'), hex('#5b636b'), hex('#696b6c')],
  lichen: hex('#838570'),
  roughness: 0.68,
  seed: 841,
});

/** See surface-names.ts. */
export const firedClay = recipe({ tileMetres: 1, mapping: 'triplanar', detile: false }, (field) => (u, v) => {
  const swell = field.fbm(u, v, 0.12, 4, 881);
  const grain = field.fbm(u, v, 0.012, 3, 882);
  const pits = smooth(0.0035, 0.001, field.cells(u, v, 0.022, 883).nearest);
  const cloud = field.fbm(u, v, 0.2, 5, 884);
  const lichen =
    smooth(0.18, 0.42, field.fbm(u, v, 0.07, 4, 885)) * smooth(0, 0.4, field.noise(u, v, 0.3, 886));
  const soot = smooth(0.12, 0.6, field.fbm(u, v, 0.3, 4, 887)) * 0.25;
  const body = tone(hex('#96573f'), 1 + 0.09 * cloud + 0.05 * grain);
  return {
    heightMetres: 0.0013 * swell + 0.0003 * grain - 0.0011 * pits + 0.0004 * lichen,
    colour: blend(
      blend(blend(body, hex('#54463c'), soot), hex('#8b8a6d'), lichen * 0.32),
      hex('#5b4034'),
      pits * 0.4,
    ),
    roughness: 0.7 + 0.14 * lichen + 0.1 * soot + 0.05 * grain,
  };
});
