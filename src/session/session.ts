import type { StoreApi } from 'zustand/vanilla';
import type {
  Catalogue,
  Lang,
  Pose,
  SiteDocument,
  SolidMap,
  Tour,
  VoiceClip,
  Words,
} from '../content/index.ts';
import type { AskedPlace, TourEvent, TourState } from '../tour/index.ts';
import type { Profile } from './profile.ts';

/** A site whose document and words, in every language, are in memory. */
export interface LoadedSite {
  readonly document: SiteDocument;
  readonly words: Readonly<Record<Lang, Words>>;
  /** What can be heard, by cue; a language without a voice is absent. */
  readonly voices: Readonly<Partial<Record<Lang, ReadonlyMap<string, VoiceClip>>>>;
  /** Address of the folder that holds its tiles, ending in "/". */
  readonly baseUrl: string;
}

/** Sizes of the captions on offer, from the profile's own upwards. */
export const CAPTION_SIZES = ['normal', 'large', 'largest'] as const;
export type CaptionSize = (typeof CAPTION_SIZES)[number];

/** Whose voice: the one that comes with the tour, or the device's own. */
export type VoiceChoice = 'recorded' | 'device';

/** Which site is open, and how far it is. */
export type SiteState =
  | { readonly status: 'none' }
  /** `at`: the place asked for, so that an address survives the loading. */
  | { readonly status: 'loading'; readonly id: string; readonly at?: TourPlace }
  | { readonly status: 'ready'; readonly id: string; readonly loaded: LoadedSite }
  | { readonly status: 'failed'; readonly id: string; readonly message: string };

/** Something that went wrong and that the visitor can live with. `name` is a file or a part of the app. */
export interface Fault {
  readonly kind: 'catalogue' | 'site' | 'tile' | 'graphics' | 'panel';
  readonly name: string;
  readonly message: string;
}

/** What the polite status region says next; the interface's words are looked up by `key`. `serial` makes repeats audible. */
export interface StatusMessage {
  readonly serial: number;
  readonly key:
    | 'status.stop'
    | 'status.ended'
    | 'status.paused'
    | 'status.loading'
    | 'status.failed'
    | 'status.language';
  readonly values: Readonly<Record<string, string | number>>;
}

/** Slow state of one visit; what changes every frame stays inside `tour.position`. */
export interface SessionState {
  readonly profile: Profile;
  readonly lang: Lang;
  readonly catalogue: Catalogue | null;
  readonly site: SiteState;
  /** The tour being told and where it stands; null while no site is ready. */
  readonly tour: { readonly script: Tour; readonly state: TourState } | null;
  readonly captionsOn: boolean;
  readonly captionSize: CaptionSize;
  /** Whether the visitor wants to hear the telling; it is heard in the languages of `spokenLangs` only. */
  readonly soundOn: boolean;
  /** Languages for which there is a voice now; voices of a device may arrive late. */
  readonly spokenLangs: readonly Lang[];
  /** Those of them that the device itself can speak. */
  readonly deviceLangs: readonly Lang[];
  readonly voice: VoiceChoice;
  readonly reducedMotion: boolean;
  /** Local hour of the light that the visitor chose; null: as the tour has it. */
  readonly hour: number | null;
  readonly faults: readonly Fault[];
  readonly status: StatusMessage | null;
}

/** One visit. Buttons, keys, kiosk and address bar all come through here. */
export interface Session {
  readonly store: StoreApi<SessionState>;
  /**
   * Passes an event to the tour engine and runs what it asks for. Ignored while no tour is open.
   * In free look an event without a `from` gets the camera's pose from the probe.
   */
  send(event: TourEvent): void;
  /** Opens a site, optionally at a place in its tour; a later call cancels an earlier one that is still loading. */
  openSite(siteId: string, at?: TourPlace): void;
  goHome(): void;
  /** Voice, captions, words, address and status change together; a sentence that was playing starts again in `lang`. */
  setLanguage(lang: Lang): void;
  setCaptions(on: boolean): void;
  setCaptionSize(size: CaptionSize): void;
  /** Whose voice tells where there is a choice; the running sentence goes on in it. */
  setVoice(voice: VoiceChoice): void;
  /** Off: the timer takes over in the same second. On: the cue is told from the second where it is. */
  setSound(on: boolean): void;
  /** The scene says how to ask where the camera is; null when there is no scene. */
  setCameraProbe(probe: (() => Pose | null) | null): void;
  /** What is solid at a site, loaded once; an empty map (and a fault) when it cannot be had. Never rejects. */
  solidMapOf(site: LoadedSite): Promise<SolidMap>;
  setReducedMotion(reduced: boolean): void;
  /** @param hour 0–24; null: as the tour has it. */
  setHour(hour: number | null): void;
  report(fault: Fault): void;
  /** What failed works again, or is tried again: its faults are forgotten. */
  clearFaults(kind: Fault['kind']): void;
  /** Back to what a fresh start in this profile shows (kiosk idle reset). */
  reset(): void;
  dispose(): void;
}

/** A place in a site's tours, by ids; what is absent or unknown falls back to the start. */
export type TourPlace = AskedPlace;
