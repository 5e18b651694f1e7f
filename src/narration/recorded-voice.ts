// Sound files speak: made at build time, by people or by a synthesizer.
import type { Line, LineTeller, Reports } from './lines.ts';

/** The part of an audio element that is used. */
export type SoundElement = Pick<
  HTMLAudioElement,
  | 'src'
  | 'currentTime'
  | 'seeking'
  | 'playbackRate'
  | 'defaultPlaybackRate'
  | 'preservesPitch'
  | 'preload'
  | 'play'
  | 'pause'
  | 'addEventListener'
>;

/** What the narrator needs of the page. */
export interface SoundHost {
  /** One element speaks for the whole visit: a touch that unlocked it unlocked it for good. */
  readonly element: SoundElement;
  /** Gets the next stop's file on its way. */
  readonly fetchAhead: (url: string) => void;
  readonly after: (seconds: number, act: () => void) => () => void;
  /** The browser wants a touch before it lets a page speak. */
  readonly onBlocked: () => void;
}

/** A cue that begins where the one before ended is not sought: that would be heard. */
const JOIN_SECONDS = 0.25;
/** Sound that has not begun, or has stopped, for so long does not come any more in time. */
const PATIENCE_SECONDS = 5;

/** The narrator that plays clips; a line without a clip it cannot tell. */
export const recordedVoice = (host: SoundHost): LineTeller => new RecordedVoice(host);

class RecordedVoice implements LineTeller {
  #told: { readonly line: Line; readonly startSeconds: number; readonly reports: Reports } | null = null;
  #url = '';
  #stopWaiting: (() => void) | null = null;

  constructor(private readonly host: SoundHost) {
    const { element } = host;
    element.preload = 'auto';
    element.preservesPitch = true;
    element.addEventListener('error', () => this.#fail());
    element.addEventListener('waiting', () => this.#wait());
    element.addEventListener('playing', () => this.#hear());
  }

  /** Which lines have clips is the session's to know; none can be told without. */
  languages(): readonly [] {
    return [];
  }

  watchLanguages(): () => void {
    return () => undefined;
  }

  tell(line: Line, reports: Reports): boolean {
    const { clip, rate, secondsIntoCue } = line;
    if (!clip) return false;
    const { element } = this.host;
    const isNewFile = this.#url !== clip.url;
    if (isNewFile) {
      this.#url = clip.url;
      element.src = clip.url;
    }
    this.#told = { line, startSeconds: clip.startSeconds, reports };
    const wanted = clip.startSeconds + secondsIntoCue;
    if (isNewFile || Math.abs(element.currentTime - wanted) > JOIN_SECONDS) element.currentTime = wanted;
    element.defaultPlaybackRate = rate;
    element.playbackRate = rate;
    this.#wait();
    element.play().catch((cause: unknown) => this.#refused(line, cause));
    return true;
  }

  playheadSeconds(): number | null {
    if (!this.#told) return null;
    const { line, startSeconds } = this.#told;
    const { seeking, currentTime } = this.host.element;
    return seeking ? line.secondsIntoCue : Math.max(line.secondsIntoCue, currentTime - startSeconds);
  }

  prepare(url: string): void {
    if (url !== this.#url) this.host.fetchAhead(url);
  }

  hush(): void {
    this.#told = null;
    this.#hear();
    this.host.element.pause();
  }

  #wait(): void {
    this.#hear();
    if (this.#told) this.#stopWaiting = this.host.after(PATIENCE_SECONDS, () => this.#fail());
  }

  #hear(): void {
    this.#stopWaiting?.();
    this.#stopWaiting = null;
  }

  #refused(line: Line, cause: unknown): void {
    // A play that a pause or another file cut short is none that failed.
    if (this.#told?.line !== line || (cause as Error).name === 'AbortError') return;
    this.#fail();
    if ((cause as Error).name === 'NotAllowedError') this.host.onBlocked();
  }

  #fail(): void {
    const told = this.#told;
    if (!told) return;
    this.hush();
    // Asked for again, it is loaded again.
    this.#url = '';
    told.reports.failed();
  }
}
