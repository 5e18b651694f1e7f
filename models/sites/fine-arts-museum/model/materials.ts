// Colours of dossier/fine-arts-museum.md, section 4 (E, M unless tagged there).
import type { MaterialLibrary } from '../../../kit/model.ts';

/** The site's materials. */
export const MATERIALS: MaterialLibrary = {
  ochre: { baseColour: '#e3be73', surface: 'stucco', roughness: 0.92, occlusionStepMetres: 1.8 },
  base: { baseColour: '#a98a52', surface: 'stucco', roughness: 0.95, occlusionStepMetres: 2 },
  cream: { baseColour: '#e9dec4', surface: 'stucco', roughness: 0.85 },
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
    baseColour: '#97907f',
    surface: 'flagstone',
    roughness: 0.95,
    kind: 'ground',
    occlusionStepMetres: 2.5,
  },
  joint: { baseColour: '#857d6e', roughness: 0.95, kind: 'ground' },
  lawn: { baseColour: '#55783c', surface: 'grass', roughness: 1, kind: 'ground', occlusionStepMetres: 3 },
  soil: { baseColour: '#5d4936', surface: 'soil', roughness: 1, kind: 'ground' },
  street: { baseColour: '#5f6064', surface: 'asphalt', roughness: 0.9, kind: 'ground' },
  city: { baseColour: '#8c8878', roughness: 1, kind: 'ground' },
  leaf: { baseColour: '#3f5a2b', surface: 'foliage', roughness: 1, kind: 'foliage' },
  frangipani: { baseColour: '#4f6d35', surface: 'foliage', roughness: 1, kind: 'foliage' },
  blossom: { baseColour: '#7f3640', roughness: 1, kind: 'foliage' },
  bark: { baseColour: '#6a5d4d', surface: 'bark', roughness: 1 },
  granite: { baseColour: '#8b8c8a', surface: 'granite', roughness: 0.8 },
  bronze: { baseColour: '#4d4334', roughness: 0.45, metalness: 0.7 },
  houseWall: { baseColour: '#b9ad94', roughness: 0.95 },
  houseRoof: { baseColour: '#7a675b', roughness: 0.95 },
};
