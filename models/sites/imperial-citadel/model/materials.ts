// Colours of the citadel (dossier/imperial-citadel.md, section 10; all hexes are visual guesses).
import type { MaterialLibrary } from '../../../kit/model.ts';

/** Every material of the site by name. */
export const MATERIALS = {
  towerBrick: { baseColour: '#85796d', surface: 'brick', roughness: 0.9, occlusionStepMetres: 1.6 },
  shaftBrick: { baseColour: '#93705f', surface: 'brick', roughness: 0.9, occlusionStepMetres: 2.2 },
  /** Parapets, posts and other small brickwork: baked per corner only. */
  fineBrick: { baseColour: '#82766a', surface: 'brick', roughness: 0.92 },
  paving: {
    baseColour: '#97857a',
    surface: 'brick-paving',
    roughness: 0.93,
    kind: 'ground',
    occlusionStepMetres: 3,
  },
  /** Steps, thresholds, kerbs and copings of the Flag Tower. */
  towerStone: { baseColour: '#8d887d', surface: 'granite', roughness: 0.85 },
  /** Render of the Flag Tower's parapets, gone grey. */
  towerRender: { baseColour: '#8d8475', surface: 'stucco', roughness: 0.92 },
  /** Pierced parapet tiles: a green glaze gone dull [estimate]. */
  glazedTile: { baseColour: '#7d8070', surface: 'fired-clay', roughness: 0.5 },
  /** Characters of the name panels, once painted. */
  characterPaint: { baseColour: '#5b4437', roughness: 0.9 },
  plaster: { baseColour: '#e3dbc6', surface: 'stucco', roughness: 0.9 },
  darkness: { baseColour: '#1d1a17', roughness: 1 },
  concreteTile: { baseColour: '#836353', surface: 'fired-clay', roughness: 0.85 },
  steel: { baseColour: '#a9abaa', surface: 'painted-metal', roughness: 0.45, metalness: 0.6 },
  flagRed: { baseColour: '#da251d', roughness: 0.85, doubleSided: true },
  flagYellow: { baseColour: '#f5ec10', roughness: 0.85, doubleSided: true },
  limeWash: { baseColour: '#dcc690', surface: 'lime-wash', roughness: 0.95, occlusionStepMetres: 1.5 },
  limeWashTrim: { baseColour: '#d3bd86', surface: 'lime-wash', roughness: 0.95 },
  /** Đoan Môn: vaults and brick mouths, worn stone of arches, footing and tablet, floors. */
  archBrick: { baseColour: '#86664f', surface: 'brick', roughness: 0.92, occlusionStepMetres: 1.6 },
  archStone: { baseColour: '#918d84', surface: 'carved-stone', roughness: 0.88 },
  passageFloor: { baseColour: '#928b80', surface: 'flagstone', roughness: 0.9, occlusionStepMetres: 3 },
  terraceTile: {
    baseColour: '#9b7f6c',
    surface: 'square-tile',
    roughness: 0.92,
    occlusionStepMetres: 2.2,
  },
  roofMortar: { baseColour: '#8e8371', surface: 'stucco', roughness: 0.92 },
  /** Shoe tiles of Bắc Môn's pavilion. */
  shoeTile: { baseColour: '#84503c', surface: 'shoe-tile', roughness: 0.88 },
  tile: { baseColour: '#8f4c36', surface: 'fired-clay', roughness: 0.85 },
  platformBrick: { baseColour: '#7f7267', surface: 'brick', roughness: 0.92, occlusionStepMetres: 1.5 },
  /** Plinth, coping and railing of the Kính Thiên platform. */
  platformStone: { baseColour: '#8b8f88', surface: 'granite', roughness: 0.8, occlusionStepMetres: 5 },
  platformPaving: {
    baseColour: '#93877a',
    surface: 'brick-paving',
    roughness: 0.92,
    kind: 'ground',
    occlusionStepMetres: 3,
  },
  dragonStone: { baseColour: '#7d8a87', surface: 'carved-stone', roughness: 0.58 },
  stepStone: { baseColour: '#87918d', surface: 'carved-stone', roughness: 0.65, occlusionStepMetres: 1.2 },
  /** Rammed pads: clay and broken brick in turn; the diagram of their plan. */
  padClay: { baseColour: '#9a7450', surface: 'soil', roughness: 1 },
  padRubble: { baseColour: '#5f4434', surface: 'soil', roughness: 1 },
  /** Cement of the rear stair's repaired tail. */
  repairCement: { baseColour: '#9b978d', surface: 'concrete', roughness: 0.92 },
  padOutline: { baseColour: '#d6cba6', roughness: 0.9 },
  courtPaving: {
    baseColour: '#8b8780',
    surface: 'brick-paving',
    roughness: 0.92,
    kind: 'ground',
    occlusionStepMetres: 6,
  },
  royalWay: { baseColour: '#a09889', surface: 'flagstone', roughness: 0.85, kind: 'ground' },
  /** Lê court: red square bricks. */
  redTile: {
    baseColour: '#a1604a',
    surface: 'square-tile',
    roughness: 0.9,
    kind: 'ground',
    occlusionStepMetres: 6,
  },
  /** Cut earth; \`ground\`, so that it may lie below the ground round it. */
  soil: { baseColour: '#7b5b3d', surface: 'soil', roughness: 1, kind: 'ground', occlusionStepMetres: 0.9 },
  soilDark: {
    baseColour: '#5d4633',
    surface: 'soil',
    roughness: 1,
    kind: 'ground',
    occlusionStepMetres: 0.9,
  },
  /** Layers of broken brick in the earth. */
  rubble: { baseColour: '#85604c', surface: 'brick-paving', roughness: 1, kind: 'ground' },
  citronBrick: { baseColour: '#a86a4f', surface: 'fired-clay', roughness: 0.9, kind: 'ground' },
  concrete: { baseColour: '#b8b08c', surface: 'concrete', roughness: 0.9, occlusionStepMetres: 2.5 },
  /** What a section cuts, as a drawing fills it. */
  cutConcrete: { baseColour: '#8a5f52', roughness: 0.95 },
  bunkerConcrete: { baseColour: '#a5a195', surface: 'concrete', roughness: 0.9, occlusionStepMetres: 1.5 },
  /** Polished terrazzo of the bunker's steps. */
  granito: { baseColour: '#a39d90', surface: 'concrete', roughness: 0.6 },
  earth: { baseColour: '#7b5b3d', surface: 'soil', roughness: 1, occlusionStepMetres: 2 },
  earthDark: { baseColour: '#5d4633', surface: 'soil', roughness: 1, occlusionStepMetres: 2 },
  earthPale: { baseColour: '#9a7a55', surface: 'soil', roughness: 1, occlusionStepMetres: 2 },
  padGravel: { baseColour: '#9b8468', surface: 'gravel', roughness: 1 },
  shelterSheet: { baseColour: '#c9cdcb', surface: 'painted-metal', roughness: 0.6, metalness: 0.3 },
  greenSteel: { baseColour: '#4e7a57', surface: 'painted-metal', roughness: 0.5, metalness: 0.2 },
  yellowPlaster: { baseColour: '#d6ba79', surface: 'stucco', roughness: 0.92, occlusionStepMetres: 2 },
  /** Hậu Lâu's pilasters, mouldings and parapets. */
  hauLauTrim: { baseColour: '#ddd0ae', surface: 'stucco', roughness: 0.92, occlusionStepMetres: 1.1 },
  /** Bắc Môn: unwashed brick gone grey-brown, bluestone, and what its gate leaves are made of. */
  gateBrick: { baseColour: '#79685b', surface: 'brick-bond', roughness: 0.92, occlusionStepMetres: 1.1 },
  brokenBrick: { baseColour: '#80604f', surface: 'fired-clay', roughness: 0.95 },
  bluestone: { baseColour: '#7f827e', surface: 'carved-stone', roughness: 0.85 },
  ironwood: { baseColour: '#4b382b', surface: 'timber', roughness: 0.75 },
  gateBronze: { baseColour: '#6a5b3c', surface: 'painted-metal', roughness: 0.5, metalness: 0.6 },
  stairIron: { baseColour: '#4d5456', surface: 'painted-metal', roughness: 0.6, metalness: 0.3 },
  /** The halls that stood on the platform: lacquered and gilt timber, glazed tiles (3.5 A). */
  redLacquer: { baseColour: '#8e2a20', roughness: 0.4 },
  gilt: { baseColour: '#b8903e', roughness: 0.4, metalness: 0.5 },
  yellowGlaze: { baseColour: '#c79a35', surface: 'fired-clay', roughness: 0.4 },
  greenGlaze: { baseColour: '#5c7a4e', surface: 'fired-clay', roughness: 0.4 },
  timber: { baseColour: '#5a3a28', surface: 'timber', roughness: 0.7 },
  lawn: { baseColour: '#64783f', surface: 'grass', roughness: 1, kind: 'ground', occlusionStepMetres: 14 },
  path: {
    baseColour: '#b0a898',
    surface: 'square-tile',
    roughness: 0.95,
    kind: 'ground',
    occlusionStepMetres: 10,
  },
  pavement: { baseColour: '#a79e90', surface: 'square-tile', roughness: 0.95, kind: 'ground' },
  earthPath: { baseColour: '#94816a', surface: 'soil', roughness: 1, kind: 'ground' },
  asphalt: { baseColour: '#565655', surface: 'asphalt', roughness: 0.95, kind: 'ground' },
  farGround: { baseColour: '#77765f', roughness: 1, kind: 'ground' },
  trunk: { baseColour: '#6b5a48', surface: 'bark', roughness: 0.95 },
  leaves: { baseColour: '#46602f', surface: 'foliage', roughness: 1, kind: 'foliage', doubleSided: true },
  townWall: { baseColour: '#c3b698', surface: 'stucco', roughness: 0.95 },
  townRoof: { baseColour: '#8a6a58', surface: 'fired-clay', roughness: 0.95 },
  ochrePlaster: { baseColour: '#d0aa62', surface: 'stucco', roughness: 0.92 },
  /** Grass of the old states, kilometres of it: baked at its corners only. */
  oldLawn: { baseColour: '#64783f', surface: 'grass', roughness: 1, kind: 'ground' },
  shutter: { baseColour: '#4f5f57', roughness: 0.8 },
  slateRoof: { baseColour: '#6e6259', surface: 'slate', roughness: 0.8 },
  rampartBrick: { baseColour: '#8d6a54', surface: 'brick-bond', roughness: 0.92 },
  moatWater: { baseColour: '#5d6350', roughness: 0.15, kind: 'water' },
  lampPost: { baseColour: '#2f3531', surface: 'painted-metal', roughness: 0.6, metalness: 0.2 },
  clothPale: { baseColour: '#d9d3c4', roughness: 0.9 },
  clothBlue: { baseColour: '#3f5068', roughness: 0.9 },
  skin: { baseColour: '#b98a68', roughness: 0.7 },
  straw: { baseColour: '#d2bd8a', roughness: 0.85 },
} as const satisfies MaterialLibrary;
