// Sound as numbers: one channel, −1 to 1.

/** One channel at a sampling rate. */
export interface Sound {
  readonly samples: Float32Array;
  readonly rateHertz: number;
}

/** Length, seconds. */
export const secondsOf = ({ samples, rateHertz }: Sound): number => samples.length / rateHertz;

/** Loudest sample, 0–1. */
export const peakOf = ({ samples }: Sound): number =>
  samples.reduce((most, value) => Math.max(most, Math.abs(value)), 0);

/** Times `gain`. */
export const amplified = ({ samples, rateHertz }: Sound, gain: number): Sound => ({
  samples: samples.map((value) => value * gain),
  rateHertz,
});

/** Nothing to hear. */
export const silence = (seconds: number, rateHertz: number): Sound => ({
  samples: new Float32Array(Math.round(seconds * rateHertz)),
  rateHertz,
});

/** One after the other. All have the same rate; throws where one has not. */
export function joined(sounds: readonly Sound[], rateHertz: number): Sound {
  const other = sounds.find((sound) => sound.rateHertz !== rateHertz);
  if (other)
    throw new Error(`A sound at ${other.rateHertz} Hz cannot be joined to others at ${rateHertz} Hz.`);
  const samples = new Float32Array(sounds.reduce((sum, sound) => sum + sound.samples.length, 0));
  let at = 0;
  for (const sound of sounds) {
    samples.set(sound.samples, at);
    at += sound.samples.length;
  }
  return { samples, rateHertz };
}

/** Quieter than this against the loudest moment, it is not speech. */
const QUIET_SHARE = 0.01;
/** Kept before and after speech: consonants begin and end softly. */
const MARGIN_SECONDS = 0.03;

/** Without the silence before and after. A sound without any is returned empty. */
export function trimmed({ samples, rateHertz }: Sound): Sound {
  const limit = peakOf({ samples, rateHertz }) * QUIET_SHARE;
  const isHeard = (value: number): boolean => Math.abs(value) > limit;
  const first = samples.findIndex(isHeard);
  if (first < 0) return { samples: new Float32Array(0), rateHertz };
  const margin = Math.round(MARGIN_SECONDS * rateHertz);
  return {
    samples: samples.slice(Math.max(0, first - margin), samples.findLastIndex(isHeard) + 1 + margin),
    rateHertz,
  };
}

/** Half-width of the filter, in samples of the coarser rate. */
const SINC_LOBES = 16;

/** The same sound at another rate, by a windowed sinc. */
export function resampled({ samples, rateHertz }: Sound, toHertz: number): Sound {
  if (rateHertz === toHertz) return { samples, rateHertz };
  const step = rateHertz / toHertz;
  const cutoff = Math.min(1, 1 / step);
  const reach = SINC_LOBES / cutoff;
  const out = new Float32Array(Math.round(samples.length / step));
  for (let i = 0; i < out.length; i++) {
    const middle = i * step;
    // On a sample of the old rate nothing lies between.
    if (cutoff === 1 && Number.isInteger(middle)) {
      out[i] = samples[middle] ?? 0;
      continue;
    }
    let sum = 0;
    for (
      let j = Math.max(0, Math.ceil(middle - reach));
      j <= Math.min(samples.length - 1, middle + reach);
      j++
    ) {
      const t = j - middle;
      const x = Math.PI * t * cutoff;
      const sinc = t === 0 ? 1 : Math.sin(x) / x;
      sum += samples[j]! * cutoff * sinc * (0.5 + 0.5 * Math.cos((Math.PI * t) / reach));
    }
    out[i] = sum;
  }
  return { samples: out, rateHertz: toHertz };
}
