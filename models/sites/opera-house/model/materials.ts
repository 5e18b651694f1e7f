import type { MaterialLibrary } from '../../../kit/model.ts';

/** Colours from dossier/opera-house.md, section 4; ground and town are quiet [estimate]s. */
export const MATERIALS: MaterialLibrary = {
  wall: { baseColour: '#E9CF8E', surface: 'stucco', roughness: 0.92, occlusionStepMetres: 1.8 },
  base: { baseColour: '#E0BC6C', surface: 'stucco', roughness: 0.92, occlusionStepMetres: 1.8 },
  trim: { baseColour: '#F1EFE8', surface: 'stucco', roughness: 0.85 },
  lattice: { baseColour: '#50452F', roughness: 0.6 },
  tablet: { baseColour: '#E3B85A', roughness: 0.8 },
  gilt: { baseColour: '#B38F53', roughness: 0.5 },
  granite: { baseColour: '#6A6D72', surface: 'granite', roughness: 0.75, occlusionStepMetres: 2.5 },
  flags: { baseColour: '#8C8A86', surface: 'granite', roughness: 0.85, occlusionStepMetres: 2.5 },
  iron: { baseColour: '#1B1D22', roughness: 0.55 },
  globe: { baseColour: '#EFEBDD', roughness: 0.35 },
  slate: { baseColour: '#34383F', surface: 'slate', roughness: 0.6, occlusionStepMetres: 3 },
  zinc: { baseColour: '#C9CDD0', surface: 'carved-stone', roughness: 0.6 },
  glass: { baseColour: '#1B1D22', roughness: 0.2, kind: 'glass' },
  /** Panes of rooms that are lit in the evening. */
  litGlass: {
    baseColour: '#1B1D22',
    roughness: 0.2,
    kind: 'glass',
    glow: { colour: '#ffcf8a', strength: 1 },
  },
  joinery: { baseColour: '#4A3526', surface: 'timber', roughness: 0.7 },
  plaque: { baseColour: '#522C29', roughness: 0.6 },
  canopy: { baseColour: '#2B2D30', roughness: 0.5 },
  flagRed: { baseColour: '#DA251D', roughness: 0.85, doubleSided: true },
  flagStar: { baseColour: '#FFCD00', roughness: 0.85, doubleSided: true },
  paving: {
    baseColour: '#A9A59B',
    surface: 'flagstone',
    roughness: 0.9,
    kind: 'ground',
    occlusionStepMetres: 3,
  },
  road: { baseColour: '#6B6B69', surface: 'asphalt', roughness: 0.95, kind: 'ground' },
  grass: { baseColour: '#4E6634', surface: 'grass', roughness: 1, kind: 'ground' },
  earth: { baseColour: '#7C7A68', surface: 'soil', roughness: 1, kind: 'ground' },
  foliage: { baseColour: '#3F5A2B', surface: 'foliage', roughness: 1, kind: 'foliage', doubleSided: true },
  flowers: { baseColour: '#9A3B2E', roughness: 1, kind: 'foliage' },
  bark: { baseColour: '#77705F', surface: 'bark', roughness: 1 },
  townWall: { baseColour: '#CDBE9B', roughness: 0.95 },
  townRoof: { baseColour: '#8A6A57', roughness: 0.95 },
};

/** The same colours for the first level, its occlusion baked on a wider net so that it stays small. */
export const MASSING_MATERIALS: MaterialLibrary = Object.fromEntries(
  Object.entries(MATERIALS).map(([name, spec]) => [
    name,
    spec.occlusionStepMetres ? { ...spec, occlusionStepMetres: 6 } : spec,
  ]),
);
