// Colours of the bridge and its river (dossier/long-bien-bridge.md, section 8; those of the far city are estimates).
import type { MaterialLibrary } from '../../../kit/model.ts';

/** By name; foliage is darker than the dossier's leaf colours, which are those of a single leaf in the sun. */
export const MATERIALS = {
  /** Old brown paint gone dark, with rust in it. */
  steel: { baseColour: '#4C3C32', surface: 'painted-metal', roughness: 0.82, metalness: 0.05 },
  /** Members and gussets that rust has eaten. */
  rust: { baseColour: '#6B4630', surface: 'painted-metal', roughness: 0.92 },
  lacing: { baseColour: '#4A3A30', roughness: 0.88, doubleSided: true },
  'lacing-bar': { baseColour: '#503E33', roughness: 0.88 },
  /** Undersides, in the wet and out of the sun. */
  'floor-steel': { baseColour: '#553A2B', surface: 'painted-metal', roughness: 0.92 },
  /** Cast shoes and rollers, greased and grey. */
  bearing: { baseColour: '#4C4A47', surface: 'painted-metal', roughness: 0.7, metalness: 0.2 },
  't66-steel': { baseColour: '#8E9290', surface: 'painted-metal', roughness: 0.6, metalness: 0.15 },
  railing: { baseColour: '#4B3A2F', roughness: 0.7, doubleSided: true },
  /** Chequered plates over cracks in a lane. */
  patch: { baseColour: '#5D554E', surface: 'painted-metal', roughness: 0.6, metalness: 0.3 },
  plate: { baseColour: '#3A312B', roughness: 0.6 },
  letters: { baseColour: '#B5A88F', roughness: 0.6 },
  sleeper: { baseColour: '#5B5046', surface: 'timber', roughness: 0.95 },
  rail: { baseColour: '#8A6A52', roughness: 0.5, metalness: 0.4 },
  asphalt: { baseColour: '#6B6763', surface: 'asphalt', roughness: 0.95 },
  slab: { baseColour: '#9A958B', surface: 'concrete', roughness: 0.9 },
  stone: { baseColour: '#9B8F7D', surface: 'ashlar', roughness: 0.92 },
  'wet-stone': { baseColour: '#6E6250', surface: 'ashlar', roughness: 0.85 },
  concrete: { baseColour: '#A39E93', surface: 'concrete', roughness: 0.9 },
  arches: { baseColour: '#8A7A68', surface: 'ashlar', roughness: 0.92 },
  opening: { baseColour: '#2B2622', roughness: 0.9 },
  plaster: { baseColour: '#C9AE74', surface: 'stucco', roughness: 0.9 },
  paint: { baseColour: '#D8D2C2', roughness: 0.7 },
  mark: { baseColour: '#A5342A', roughness: 0.7 },
  mosaic: { baseColour: '#4F7F86', roughness: 0.5 },
  'mosaic-warm': { baseColour: '#B4653A', roughness: 0.5 },
  'house-wall': { baseColour: '#B9A88D', roughness: 0.9 },
  'house-roof': { baseColour: '#8E5A43', roughness: 0.85 },
  'city-wall': { baseColour: '#A9A69C', roughness: 0.9 },
  'city-roof': { baseColour: '#8C8177', roughness: 0.9 },
  tin: { baseColour: '#7D8C93', surface: 'painted-metal', roughness: 0.6 },
  timber: { baseColour: '#6B5A47', surface: 'timber', roughness: 0.9 },
  'train-blue': { baseColour: '#2F4B73', roughness: 0.6 },
  hull: { baseColour: '#4A4A48', roughness: 0.75 },
  water: { baseColour: '#9C7A58', roughness: 0.35, kind: 'water' },
  sand: { baseColour: '#C9B08A', surface: 'soil', roughness: 0.97, kind: 'ground' },
  mud: { baseColour: '#8C7558', surface: 'soil', roughness: 0.8, kind: 'ground' },
  grass: { baseColour: '#656A42', surface: 'grass', roughness: 1, kind: 'ground' },
  soil: { baseColour: '#7C6A48', surface: 'soil', roughness: 1, kind: 'ground' },
  banana: { baseColour: '#4F6A2A', surface: 'foliage', roughness: 0.9, kind: 'foliage', doubleSided: true },
  reed: { baseColour: '#7F7B4A', surface: 'foliage', roughness: 1, kind: 'foliage', doubleSided: true },
  crown: { baseColour: '#3F5A2B', surface: 'foliage', roughness: 1, kind: 'foliage' },
  trunk: { baseColour: '#5C4D3C', surface: 'bark', roughness: 1 },
} as const satisfies MaterialLibrary;
