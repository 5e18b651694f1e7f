import type { Lang, Pose } from '../content/index.ts';
import type { FlightPath } from './path.ts';

/** Where a tour stands. With the tour itself it fixes camera, caption, highlight and phase. */
export interface TourPosition {
  readonly stopIndex: number;
  readonly cueIndex: number;
  /** Seconds of content into the cue, at speed 1; from 0 to the cue's length in the current language. */
  readonly secondsIntoCue: number;
  /**
   * Present when the cue was entered by a jump (a seek, an address, a language switch) and not from the cue before:
   * the camera stands at the cue's own view at once instead of easing over from the one before.
   */
  readonly settled?: true;
}

/** A camera flight that has to end before the telling goes on. */
export interface Leg {
  readonly from: Pose;
  readonly to: Pose;
  readonly elapsedSeconds: number;
  readonly durationSeconds: number;
  /** How the camera flies; absent: straight. */
  readonly path?: FlightPath;
}

interface Common {
  readonly position: TourPosition;
  readonly lang: Lang;
  /** Speed of telling, 0.75–1.5. */
  readonly rate: number;
}

/**
 * The tour is in exactly one of these.
 * - idle: open, not started · travelling: flying to `position` · at-stop: telling · paused: by the visitor
 * - free-look: the visitor moves the camera (or reads a detail); `position` is kept to the second
 * - ended: the last cue is over · faulted: the tour cannot be told (its content is unusable)
 */
export type TourState =
  | (Common & { readonly status: 'idle' })
  | (Common & {
      readonly status: 'travelling';
      readonly leg: Leg;
      /** The visitor had paused: the flight ends in pause instead of telling. */
      readonly landsPaused?: true;
    })
  | (Common & { readonly status: 'at-stop' })
  | (Common & { readonly status: 'paused'; readonly leg: Leg | null })
  | (Common & {
      readonly status: 'free-look';
      readonly detailId: string | null;
      /** Whether "Back to the tour" goes on telling or lands in pause. */
      readonly resumePlaying: boolean;
    })
  | (Common & { readonly status: 'ended' })
  | (Common & { readonly status: 'faulted'; readonly reason: string });

/** Where the camera is, when the visitor holds it (free look); absent: the tour goes on without a flight. */
interface FromCamera {
  readonly from?: Pose;
}

/** Everything that can happen to a tour. Buttons, keys, kiosk, embed and clock sources all send these. */
export type TourEvent =
  | ({ readonly type: 'play' } & FromCamera)
  | { readonly type: 'pause' }
  | ({ readonly type: 'next-stop' } & FromCamera)
  | ({ readonly type: 'previous-stop' } & FromCamera)
  /** Jumps to the start of a cue; unknown ids are ignored. Keeps playing or paused as it was; from idle it waits there. */
  | ({ readonly type: 'seek-cue'; readonly cueId: string } & FromCamera)
  | ({ readonly type: 'seek-stop'; readonly stopId: string } & FromCamera)
  | { readonly type: 'set-rate'; readonly rate: number }
  | { readonly type: 'switch-language'; readonly lang: Lang }
  /** The visitor took the camera. */
  | { readonly type: 'look-around' }
  | { readonly type: 'open-detail'; readonly detailId: string }
  | { readonly type: 'close-detail' }
  /** "Back to the tour": flies home from where the camera is and goes on in the same second. */
  | ({ readonly type: 'return' } & FromCamera)
  | ({ readonly type: 'restart' } & FromCamera)
  /** Time passed, in real seconds; the engine applies the rate. */
  | { readonly type: 'tick'; readonly deltaSeconds: number }
  /** A narration that keeps its own time reports where it is. Ignored when its cue is no longer the current one. */
  | { readonly type: 'narration-at'; readonly cueId: string; readonly secondsIntoCue: number }
  /** A narration finished its cue, whatever the estimate said. */
  | { readonly type: 'narration-ended'; readonly cueId: string }
  | { readonly type: 'fault'; readonly reason: string };

/** What the engine asks the outside to do. Data only; `src/session` runs them. */
export type TourEffect =
  /** Tell this cue from this second on (a seek, a start, a resume, a language switch, a new rate). */
  | {
      readonly type: 'tell-cue';
      readonly cueId: string;
      readonly secondsIntoCue: number;
      readonly lang: Lang;
      readonly rate: number;
    }
  | { readonly type: 'hush' }
  /** The stop that comes next: its tiles and sound are wanted soon. */
  | { readonly type: 'prepare-stop'; readonly stopId: string }
  | {
      readonly type: 'announce-stop';
      readonly stopId: string;
      readonly number: number;
      readonly count: number;
    }
  | { readonly type: 'announce-ended' };
