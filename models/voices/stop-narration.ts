// The sentences of one stop, one after the other at one loudness, with a breath between them.
import type { CueTime } from '../../src/content/index.ts';
import { levelled } from './loudness.ts';
import { joined, resampled, secondsOf, silence, type Sound, trimmed } from './sound.ts';

/** Rate of all files: recordings lose nothing that speech has. */
export const RATE_HERTZ = 44_100;
/** kiosk-a11y.md, section 5. */
export const LOUDNESS_LUFS = -18;
const CEILING_DECIBEL = -1.5;

/** A caption is up this long before its first word. */
const LEAD_SECONDS = 0.12;
/** From one sentence's end to the next caption. */
const BREATH_SECONDS = 0.4;

/** What is heard at a stop. */
export interface StopNarration {
  readonly sound: Sound;
  readonly cues: readonly CueTime[];
}

/** Joins lines; each is levelled for itself first, as voices and rooms differ, then all of them. Throws for a line without sound. */
export function stopNarration(
  lines: readonly { readonly id: string; readonly sound: Sound }[],
): StopNarration {
  const parts: Sound[] = [];
  const cues: CueTime[] = [];
  let now = 0;
  for (const { id, sound } of lines) {
    const speech = trimmed(resampled(sound, RATE_HERTZ));
    if (speech.samples.length === 0) throw new Error(`Cue "${id}" is silent.`);
    const cue = [
      silence(LEAD_SECONDS, RATE_HERTZ),
      levelled(speech, LOUDNESS_LUFS, CEILING_DECIBEL),
      silence(BREATH_SECONDS, RATE_HERTZ),
    ];
    parts.push(...cue);
    const startSeconds = now;
    now += cue.reduce((sum, part) => sum + secondsOf(part), 0);
    cues.push({ id, startSeconds, endSeconds: now });
  }
  return { sound: levelled(joined(parts, RATE_HERTZ), LOUDNESS_LUFS, CEILING_DECIBEL), cues };
}
