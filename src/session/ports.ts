// What a session needs from outside. The real ones touch the browser; tests hand in their own.
import type { Result } from '../base/index.ts';
import type { Catalogue, CatalogueEntry, Lang, SolidMap, VoiceClip } from '../content/index.ts';
import type { LoadedSite } from './session.ts';

/** Calls back once a frame while somebody is subscribed; does nothing while nobody is. */
export interface FrameSource {
  /** `onFrame` gets the real seconds since the frame before. Returns how to stop. */
  subscribe(onFrame: (deltaSeconds: number) => void): () => void;
}

/** One cue to be told. */
export interface NarrationLine {
  readonly cueId: string;
  readonly lang: Lang;
  readonly text: string;
  /** Where in the cue to begin, and how long it is, seconds at speed 1. */
  readonly secondsIntoCue: number;
  readonly durationSeconds: number;
  readonly rate: number;
  /** Where it can be heard; null: nobody has recorded it. */
  readonly clip: VoiceClip | null;
}

/** What a narrator says about the line it was given; nothing after `hush` or another `tell`. */
export interface NarrationReports {
  /** The line was told to its end. */
  ended(): void;
  /** It cannot be told (any more); the timer takes over where the cue is. */
  failed(): void;
}

/** A clock source that can be heard. One line at a time: `tell` ends the line before. */
export interface Narrator {
  /** Languages in which any line can be told now, with a clip or without. */
  languages(): readonly Lang[];
  /** Calls back when `languages` may have changed. Returns how to stop. */
  watchLanguages(onChange: () => void): () => void;
  /** Begins a line; false when it cannot, and the timer has to do. */
  tell(line: NarrationLine, reports: NarrationReports): boolean;
  /** Seconds into the cue by the narration's own clock; null when it has none and the position is estimated. */
  playheadSeconds(): number | null;
  /** A file that will be wanted soon. */
  prepare(url: string): void;
  hush(): void;
}

/** Where catalogue, sites and solid maps come from. Failures name their file. */
export interface ContentLoader {
  loadCatalogue(signal: AbortSignal): Promise<Result<Catalogue>>;
  loadSite(entry: CatalogueEntry, signal: AbortSignal): Promise<Result<LoadedSite>>;
  loadSolidMap(site: LoadedSite, signal: AbortSignal): Promise<Result<SolidMap>>;
}

/** Everything a session is built on. */
export interface SessionPorts {
  readonly frames: FrameSource;
  readonly narrator: Narrator;
  readonly content: ContentLoader;
}
