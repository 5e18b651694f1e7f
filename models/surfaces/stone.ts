// Stone without joints, and concrete.
import { smooth } from './field.ts';
import { blockAt, blockRandom, type Courses, outOfTrue } from './lattice.ts';
import { blend, hex, recipe, tone } from './recipe.ts';
import { Scatter } from './scatter.ts';

const CARVED_TILE_METRES = 1.4;

/** See surface-names.ts. Colours of the dragon stair, worn and hollow (dossier/imperial-citadel.md, 12). */
export const carvedStone = recipe(
  { tileMetres: CARVED_TILE_METRES, mapping: 'triplanar', detile: false },
  (field) => {
    // The mason works patch by patch: strokes lie side by side, then turn.
    const strokes = new Scatter(CARVED_TILE_METRES, 2600, 601, (random, u, v) => ({
      angle: 0.9 + 1.1 * field.noise(u, v, 0.28, 602) + (random() - 0.5) * 0.5,
      length: 0.028 + 0.04 * random(),
      width: 0.009 + 0.006 * random(),
    }));
    return (u, v) => {
      let gouge = 0;
      for (const { along, across, stroke } of strokes.at(u, v)) {
        const depth = (1 - across * across) * smooth(1, 0.3, Math.abs(along)) * (0.35 + 0.65 * stroke.tint);
        if (depth > gouge) gouge = depth;
      }
      const swell = field.fbm(u, v, 0.28, 4, 603);
      const grain = field.fbm(u, v, 0.022, 4, 604);
      const worn = smooth(-0.1, 0.5, field.fbm(u, v, 0.2, 4, 605));
      const spalled = smooth(0.3, 0.38, field.fbm(u, v, 0.16, 5, 606));
      const pits = smooth(0.006, 0.0015, field.cells(u, v, 0.03, 607).nearest);
      const tooled = gouge * (1 - 0.65 * worn) * (1 - spalled);
      const vein = smooth(0.05, 0, Math.abs(field.fbm(u, v, 0.5, 5, 608))) * 0.16;
      const lichen = smooth(0.2, 0.5, field.fbm(u, v, 0.09, 5, 609)) * 0.16;
      const cloud = field.fbm(u, v, 0.22, 4, 610);
      let colour = tone(
        blend(hex('#7d8a87'), hex('#939c98'), 0.4 + 0.22 * worn),
        1 + 0.06 * cloud + 0.07 * grain,
      );
      colour = blend(colour, hex('#a5aca8'), vein);
      colour = blend(colour, hex('#5f695f'), 0.28 * tooled + 0.3 * pits);
      colour = blend(colour, hex('#838768'), lichen);
      return {
        heightMetres: 0.0032 * swell + 0.0008 * grain - 0.0019 * tooled - 0.0016 * pits - 0.0022 * spalled,
        colour,
        roughness: 0.78 - 0.16 * worn + 0.1 * tooled + 0.1 * spalled + 0.06 * grain,
      };
    };
  },
);

/** See surface-names.ts. Bush-hammered. */
export const granite = recipe({ tileMetres: 1.2, mapping: 'triplanar', detile: false }, (field) => (u, v) => {
  const crystal = field.cells(u, v, 0.0095, 651);
  const mica = smooth(0.0034, 0.0016, field.cells(u, v, 0.012, 652).nearest);
  const hammer = field.cells(u, v, 0.013, 653).nearest / 0.013;
  const swell = field.fbm(u, v, 0.3, 4, 654);
  const cloud = field.fbm(u, v, 0.35, 4, 655);
  const pale = blend(hex('#a3a09a'), hex('#8f8a86'), crystal.id);
  const dirt = smooth(0.1, 0.6, field.fbm(u, v, 0.14, 5, 656)) * 0.16;
  return {
    heightMetres: 0.0011 * hammer + 0.0014 * swell + 0.0004 * crystal.id,
    colour: blend(blend(tone(pale, 1 + 0.05 * cloud), hex('#575452'), mica * 0.6), hex('#6a665c'), dirt),
    roughness: 0.78 + 0.08 * hammer - 0.12 * mica,
  };
});

const CONCRETE_TILE_METRES = 2.4;
const BOARDS: Courses = {
  tileMetres: CONCRETE_TILE_METRES,
  rows: 16,
  blocksIn: (row) => 1 + (row % 2),
  shiftOf: (row) => ((row * 7) % 16) / 16,
  seed: 661,
};

/** See surface-names.ts. Boards lie level. */
export const concrete = recipe(
  { tileMetres: CONCRETE_TILE_METRES, mapping: 'planar', detile: false },
  (field) => (u, v) => {
    const board = blockAt(BOARDS, u, v + 0.0012 * field.noise(u, v, 0.5, 662));
    const grainSeed = 670 + board.row * 3;
    const wood = field.fbm(u, v, 0.5, 4, grainSeed, 0.013);
    const skin = field.fbm(u, v, 0.018, 3, 663);
    // Slurry runs into the gap between two boards and stands proud as a thin fin, broken off in places.
    const fin = smooth(0.0055, 0.001, board.edge) * smooth(-0.3, 0.4, field.fbm(u, v, 0.25, 3, 664));
    const hole = field.cells(u, v, 0.055, 665);
    const blow =
      smooth(0.0065, 0.0035, hole.nearest + 0.004 * hole.id) *
      smooth(0.05, 0.45, field.noise(u, v, 0.4, 666));
    const cloud = field.fbm(u, v, 0.6, 5, 667);
    const streak =
      smooth(0.1, 0.7, field.fbm(u, v, 0.07, 3, 668, 1.2)) * smooth(-0.1, 0.5, field.noise(u, v, 0.8, 669));
    const shade = 1 + (blockRandom(board, 4) - 0.5) * 0.055 + 0.06 * cloud + 0.035 * wood + 0.03 * skin;
    const body = blend(tone(hex('#a39f94'), shade), hex('#6f6b60'), 0.16 * streak);
    return {
      heightMetres:
        outOfTrue(board, 0.0011, 0.0006) + 0.0006 * wood + 0.0003 * skin + 0.002 * fin - 0.0032 * blow,
      colour: blend(blend(body, hex('#b3aea1'), fin * 0.3), hex('#6b675f'), blow * 0.6),
      roughness: 0.86 + 0.05 * wood + 0.05 * skin,
    };
  },
);
