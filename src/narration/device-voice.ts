// The visitor's own device speaks (Web Speech), where it has a voice for the language.
import { LANGS, type Lang } from '../content/index.ts';
import type { Line, LineTeller, Reports } from './lines.ts';
import { silentNarrator } from './silent-narrator.ts';

/** A voice of the device. */
export type DeviceVoiceInfo = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default' | 'name'>;

/** The part of an utterance that is used. */
export interface Utterance {
  voice: DeviceVoiceInfo | null;
  lang: string;
  rate: number;
  onend: ((event: never) => void) | null;
  onerror: ((event: never) => void) | null;
}

/** The part of `window.speechSynthesis` that is used. */
export interface SpeechEngine {
  readonly speaking: boolean;
  readonly pending: boolean;
  getVoices(): readonly DeviceVoiceInfo[];
  speak(utterance: Utterance): void;
  cancel(): void;
  resume(): void;
  addEventListener(type: 'voiceschanged', listener: () => void): void;
  removeEventListener(type: 'voiceschanged', listener: () => void): void;
}

/** What a browser offers; either is missing where it cannot speak. */
export interface SpeechHost {
  readonly speechSynthesis?: SpeechEngine;
  readonly SpeechSynthesisUtterance?: new (text: string) => Utterance;
}

/** A start closer to the cue's beginning than this is its beginning: no word is lost. */
const FROM_START_SECONDS = 0.5;

/** The device's voice as a narrator; a silent one where the browser has no speech. */
export function deviceVoice(host: SpeechHost): LineTeller {
  const { speechSynthesis: engine, SpeechSynthesisUtterance: makeUtterance } = host;
  return engine && makeUtterance ? new DeviceVoice(engine, makeUtterance) : silentNarrator();
}

class DeviceVoice implements LineTeller {
  /** Held until it is over: Chrome collects an utterance that nobody holds, and its end is never heard. */
  #utterance: Utterance | null = null;

  constructor(
    private readonly engine: SpeechEngine,
    private readonly makeUtterance: new (text: string) => Utterance,
  ) {}

  languages(): readonly Lang[] {
    return LANGS.filter((lang) => this.#voiceFor(lang) !== null);
  }

  watchLanguages(onChange: () => void): () => void {
    // Chrome lists its voices some time after the page has started.
    this.engine.addEventListener('voiceschanged', onChange);
    return () => this.engine.removeEventListener('voiceschanged', onChange);
  }

  tell(line: Line, reports: Reports): boolean {
    this.hush();
    const voice = this.#voiceFor(line.lang);
    const text = textFrom(line);
    if (!voice || text === '') return false;
    const utterance = new this.makeUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = line.rate;
    utterance.onend = () => this.#finish(utterance, reports.ended);
    utterance.onerror = () => this.#finish(utterance, reports.failed);
    this.#utterance = utterance;
    this.engine.speak(utterance);
    // Chrome may have been left paused (by a page before, by a sleeping tab): then nothing is ever spoken.
    this.engine.resume();
    return true;
  }

  /** A device tells its words, not its seconds: the session estimates. */
  playheadSeconds(): number | null {
    return null;
  }

  /** Speech is made while it is spoken. */
  prepare(): void {}

  hush(): void {
    const utterance = this.#utterance;
    this.#utterance = null;
    if (utterance) {
      utterance.onend = null;
      utterance.onerror = null;
    }
    // A line that hangs in Chrome's queue blocks all later ones. On an empty queue some engines drop the next line.
    if (this.engine.speaking || this.engine.pending) this.engine.cancel();
  }

  #finish(utterance: Utterance, report: () => void): void {
    if (this.#utterance !== utterance) return;
    this.#utterance = null;
    report();
  }

  /** Only voices that live on the device: the others send every sentence to another server. */
  #voiceFor(lang: Lang): DeviceVoiceInfo | null {
    const voices = this.engine
      .getVoices()
      .filter((voice) => voice.localService && voice.lang.toLowerCase().split(/[-_]/)[0] === lang);
    return voices.find((voice) => voice.default) ?? voices[0] ?? null;
  }
}

/** The words from about the asked second on, beginning with a whole word. */
function textFrom({ text, secondsIntoCue, durationSeconds }: Line): string {
  const spoken = text.replaceAll('\n', ' ').trim();
  if (secondsIntoCue < FROM_START_SECONDS || durationSeconds <= 0) return spoken;
  const reached = Math.floor(spoken.length * Math.min(1, secondsIntoCue / durationSeconds));
  if (reached >= spoken.length) return '';
  return spoken.slice(spoken.lastIndexOf(' ', reached) + 1);
}
