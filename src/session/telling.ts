// Who moves the position through a cue: a narration while one is heard, the timer otherwise.
import type { Tour } from '../content/index.ts';
import { cueSeconds, currentCue, type TourEvent, type TourState } from '../tour/index.ts';
import type { Narrator } from './ports.ts';
import type { LoadedSite, VoiceChoice } from './session.ts';

/** A narration that is this much later than expected has got stuck (device voices do): the longer of the two counts. */
const OVERDUE_SECONDS = 4;
const OVERDUE_SHARE = 0.6;

/** Runs the narrator for one session. */
export class Telling {
  #lineNumber = 0;
  #isHeard = false;
  #overdueSeconds = 0;
  /** False once a narration got stuck: the tour goes on without, until sound is asked for again. */
  #isTrusted = true;

  constructor(
    private readonly narrator: Narrator,
    private readonly send: (event: TourEvent) => void,
  ) {}

  /** Tells the current cue from where it is; a voice that the language has not is replaced by the one it has. */
  tell(
    tour: Tour,
    state: TourState,
    { words, voices }: Pick<LoadedSite, 'words' | 'voices'>,
    voice: VoiceChoice,
  ): void {
    this.hush();
    const cue = currentCue(tour, state);
    const text = words[state.lang].cues[cue.id];
    const hasDevice = this.narrator.languages().includes(state.lang);
    const clip = (voice === 'device' && hasDevice ? null : voices[state.lang]?.get(cue.id)) ?? null;
    if (!text || !this.#isTrusted || (!clip && !hasDevice)) return;
    const number = this.#lineNumber;
    const isCurrent = (): boolean => number === this.#lineNumber;
    this.#overdueSeconds = 0;
    this.#isHeard = true;
    const began = this.narrator.tell(
      {
        cueId: cue.id,
        lang: state.lang,
        text,
        secondsIntoCue: state.position.secondsIntoCue,
        durationSeconds: cueSeconds(cue, state.lang),
        rate: state.rate,
        clip,
      },
      {
        ended: () => {
          if (!isCurrent()) return;
          this.#isHeard = false;
          this.send({ type: 'narration-ended', cueId: cue.id });
        },
        failed: () => {
          if (isCurrent()) this.#isHeard = false;
        },
      },
    );
    if (!began && isCurrent()) this.#isHeard = false;
  }

  hush(): void {
    this.#lineNumber += 1;
    if (this.#isHeard) this.narrator.hush();
    this.#isHeard = false;
  }

  /** A new try with a narrator that got stuck. */
  trustAgain(): void {
    this.#isTrusted = true;
  }

  /** What a frame means for the tour: the narration's own time while it is heard, else the time that passed. */
  timeEvent(tour: Tour, state: TourState, deltaSeconds: number): TourEvent {
    const tick: TourEvent = { type: 'tick', deltaSeconds };
    if (state.status !== 'at-stop' || !this.#isHeard) return tick;
    const cue = currentCue(tour, state);
    const { secondsIntoCue } = state.position;
    const length = cueSeconds(cue, state.lang);
    if (secondsIntoCue >= length) this.#overdueSeconds += deltaSeconds;
    if (this.#overdueSeconds > Math.max(OVERDUE_SECONDS, OVERDUE_SHARE * length)) {
      this.hush();
      this.#isTrusted = false;
      return tick;
    }
    const estimate = secondsIntoCue + deltaSeconds * state.rate;
    const playhead = this.narrator.playheadSeconds();
    // A file goes on into the next sentence: who plays it does not know where this one ends.
    if (playhead !== null && playhead >= length) return { type: 'narration-ended', cueId: cue.id };
    const seconds = playhead ?? estimate;
    return { type: 'narration-at', cueId: cue.id, secondsIntoCue: seconds };
  }
}
