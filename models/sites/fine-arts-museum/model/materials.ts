// Colours of dossier/fine-arts-museum.md, section 4 (E, M unless tagged there).
import type { MaterialLibrary } from '../../../kit/model.ts';

/** The site's materials. */
export const MATERIALS: MaterialLibrary = {
  ochre: { baseColour: '#e3be73', surface: 'stucco', roughness: 0.92, occlusionStepMetres: 1.8 },
  base: { baseColour: '#a98a52', surface: 'stucco', roughness: 0.95, occlusionStepMetres: 2 },
  cream: { baseColour: '#e9dec4', surface: 'stucco', roughness: 0.85, occlusionStepMetres: 1.5 },
  timber: { baseColour: '#6b2e22', surface: 'timber', roughness: 0.7 },
  tile: { baseColour: '#874531', surface: 'fired-clay', roughness: 0.85 },
  mortar: { baseColour: '#c3b89f', surface: 'stucco', roughness: 0.95 },
  joinery: { baseColour: '#4b3024', surface: 'timber', roughness: 0.6 },
  pane: { baseColour: '#1f2626', roughness: 0.18, kind: 'glass' },
  lacquer: { baseColour: '#7a1420', surface: 'lacquer', roughness: 0.35 },
  gilt: { baseColour: '#c9a23c', roughness: 0.35, metalness: 0.6 },
  floor: { baseColour: '#a3917a', surface: 'square-tile', roughness: 0.7, occlusionStepMetres: 1.5 },
  step: { baseColour: '#a39c90', surface: 'granite', roughness: 0.85 },
  iron: { baseColour: '#1f2124', roughness: 0.6 },
  court: {
    baseColour: '#9b958a',
    surface: 'square-tile',
    roughness: 0.95,
    kind: 'ground',
    occlusionStepMetres: 2.5,
  },
  /** Dark bands between the court's flags, and the S-shaped path. */
  joint: {
    baseColour: '#77706a',
    surface: 'granite',
    roughness: 0.95,
    kind: 'ground',
    occlusionStepMetres: 3,
  },
  pavement: {
    baseColour: '#8f867b',
    surface: 'square-tile',
    roughness: 0.95,
    kind: 'ground',
    occlusionStepMetres: 4,
  },
  marking: { baseColour: '#d8d5ca', roughness: 0.9, kind: 'ground' },
  lawn: { baseColour: '#5e8a45', surface: 'grass', roughness: 1, kind: 'ground', occlusionStepMetres: 2 },
  /** Grass under the trees of Văn Miếu. */
  grove: { baseColour: '#566f42', surface: 'grass', roughness: 1, kind: 'ground' },
  soil: { baseColour: '#5d4936', surface: 'soil', roughness: 1, kind: 'ground' },
  street: {
    baseColour: '#5b5c5f',
    surface: 'asphalt',
    roughness: 0.9,
    kind: 'ground',
    occlusionStepMetres: 6,
  },
  city: { baseColour: '#8c8878', roughness: 1, kind: 'ground' },
  leaf: { baseColour: '#405f2b', surface: 'foliage', roughness: 1, kind: 'foliage', doubleSided: true },
  frangipani: {
    baseColour: '#567a3a',
    surface: 'foliage',
    roughness: 0.9,
    kind: 'foliage',
    doubleSided: true,
  },
  whitePetal: { baseColour: '#f3ead0', roughness: 0.9, kind: 'foliage', doubleSided: true },
  blossom: { baseColour: '#a8324a', roughness: 1, kind: 'foliage', doubleSided: true },
  bark: { baseColour: '#6a5d4d', surface: 'bark', roughness: 1 },
  /** Smooth grey skin of frangipani. */
  paleBark: { baseColour: '#94918a', surface: 'carved-stone', roughness: 0.95 },
  granite: { baseColour: '#8b8c8a', surface: 'granite', roughness: 0.8 },
  paleStone: { baseColour: '#b9b4a6', surface: 'carved-stone', roughness: 0.75 },
  bronze: { baseColour: '#4d4334', roughness: 0.42, metalness: 0.75 },
  lampGlobe: { baseColour: '#efe9d8', roughness: 0.4, glow: { colour: '#ffcf8a', strength: 1.6 } },
  /** Panes of rooms in use after dusk: dark by day, lit in the evening. */
  litPane: {
    baseColour: '#2b3331',
    roughness: 0.18,
    kind: 'glass',
    glow: { colour: '#ffb35e', strength: 0.36 },
  },
  awning: { baseColour: '#7d4a34', roughness: 0.9, doubleSided: true },
  houseWall: { baseColour: '#bfae88', surface: 'stucco', roughness: 0.95 },
  houseWallPale: { baseColour: '#b9b3a3', surface: 'stucco', roughness: 0.95 },
  houseWallGreen: { baseColour: '#a3ad97', surface: 'stucco', roughness: 0.95 },
  houseRoof: { baseColour: '#7a5c50', surface: 'fired-clay', roughness: 0.95 },
  housePane: {
    baseColour: '#32383a',
    roughness: 0.5,
    glow: { colour: '#ffcf95', strength: 0.3 },
  },
  oldBrick: { baseColour: '#8a6a58', surface: 'brick', roughness: 0.95, occlusionStepMetres: 3 },
  /** Gilded and lacquered wood gone brown: the Guanyin's body and hands. */
  oldGilt: { baseColour: '#8f6a2e', surface: 'lacquer', roughness: 0.45, metalness: 0.4 },
  robeLacquer: { baseColour: '#5e1a16', surface: 'lacquer', roughness: 0.38 },
  darkLacquer: { baseColour: '#3d1c14', surface: 'lacquer', roughness: 0.4 },
  /** The two colours of the cement tiles indoors. */
  floorPale: { baseColour: '#b9a88a', roughness: 0.55 },
  floorDark: { baseColour: '#7e5a44', roughness: 0.55 },
  /** Walls and ceilings of the rooms that one enters. */
  gallery: { baseColour: '#e6dfcd', roughness: 0.92, occlusionStepMetres: 1.2 },
  /** Glazes of the basement galleries. */
  celadon: { baseColour: '#9dab8c', roughness: 0.22 },
  brownGlaze: { baseColour: '#5f4029', roughness: 0.28 },
  whiteGlaze: { baseColour: '#e2ddcd', roughness: 0.22 },
  cobalt: { baseColour: '#3d5878', roughness: 0.25 },
  sand: { baseColour: '#b7a27c', surface: 'soil', roughness: 1 },
  clothPale: { baseColour: '#d9d3c4', roughness: 0.9 },
  clothBlue: { baseColour: '#3f5068', roughness: 0.9 },
  skin: { baseColour: '#b98a68', roughness: 0.7 },
  bamboo: { baseColour: '#b1945a', roughness: 0.75 },
  straw: { baseColour: '#d2bd8a', roughness: 0.85 },
};
