export { completeWords } from './complete-words.ts';
export { EVIDENCE, type Evidence, LANGS, type Lang } from './identifiers.ts';
export { ContentError, parseContent, parseContentText } from './parse.ts';
export { countCharacters, estimateCueSeconds } from './reading-speed.ts';
export {
  type Catalogue,
  type CatalogueEntry,
  type Cue,
  catalogueSchema,
  type Detail,
  type Pose,
  type SiteDocument,
  type Stop,
  siteDocumentSchema,
  type Tour,
} from './site-document.ts';
export {
  type SiteManifest,
  siteManifestSchema,
  type TourFile,
  tourFileSchema,
  type View,
  type Words,
  wordsSchema,
} from './site-pack.ts';
export { type Surface, type SurfaceLibraryDocument, surfaceLibrarySchema } from './surface-library.ts';
export { type SunPosition, sunPositionAt } from './sun-position.ts';
export {
  type CueTime,
  timedByVoices,
  type VoiceClip,
  type VoiceList,
  voiceClips,
  voiceListSchema,
} from './voice-list.ts';
export {
  columnKey,
  decodeSolidMap,
  EMPTY_SOLID_MAP,
  encodeSolidMap,
  groundHeightMetres,
  isFree,
  isSegmentFree,
  type SolidMap,
  type SolidSpan,
} from './solid-map.ts';
