import { describe, expect, it } from 'vitest';
import { levelled, limited, loudnessLufs } from './loudness.ts';
import { amplified, joined, peakOf, resampled, secondsOf, silence, type Sound, trimmed } from './sound.ts';

/** A sine. */
const tone = (hertz: number, seconds: number, amplitude: number, rateHertz = 48_000): Sound => ({
  samples: Float32Array.from(
    { length: Math.round(seconds * rateHertz) },
    (_, i) => amplitude * Math.sin((2 * Math.PI * hertz * i) / rateHertz),
  ),
  rateHertz,
});

describe('loudness', () => {
  // BS.1770-4: a 0 dBFS sine of 997 Hz in one channel reads −3.01 LUFS.
  it.each([48_000, 44_100, 22_050])('of a full sine of 997 Hz is −3.01 LUFS at %i Hz', (rate) => {
    expect(loudnessLufs(tone(997, 3, 1, rate))).toBeCloseTo(-3.01, 1);
  });

  it('does not count pauses', () => {
    const speech = tone(997, 2, 0.2);
    const withPause = joined([speech, silence(4, 48_000), speech], 48_000);
    expect(loudnessLufs(withPause)).toBeCloseTo(loudnessLufs(speech), 0);
  });

  it('of silence is no number to level by', () => {
    expect(loudnessLufs(silence(2, 48_000))).toBe(Number.NEGATIVE_INFINITY);
    expect(() => levelled(silence(2, 48_000), -18, -1.5)).toThrow(/silent/);
  });

  it.each([0.02, 0.9])('is brought to −18 LUFS from an amplitude of %d', (amplitude) => {
    expect(loudnessLufs(levelled(tone(440, 2, amplitude), -18, -1.5))).toBeCloseTo(-18, 0);
  });
});

describe('the limiter', () => {
  it('lets no sample above the ceiling and leaves quiet ones alone', () => {
    const quiet = tone(300, 1, 0.2);
    const loud = joined([quiet, tone(300, 0.2, 1), quiet], 48_000);
    const result = limited(loud, 0.5);
    expect(peakOf(result)).toBeLessThanOrEqual(0.5 + 1e-6);
    expect(result.samples.slice(0, 40_000)).toEqual(loud.samples.slice(0, 40_000));
  });
});

describe('sounds', () => {
  it('lose the silence round them, not the pause inside', () => {
    const speech = joined([tone(300, 0.5, 0.5), silence(0.4, 48_000), tone(300, 0.5, 0.5)], 48_000);
    const padded = joined([silence(1, 48_000), speech, silence(2, 48_000)], 48_000);
    expect(secondsOf(trimmed(padded))).toBeCloseTo(1.4 + 0.06, 2);
    expect(secondsOf(trimmed(silence(1, 48_000)))).toBe(0);
  });

  it('keep pitch, length and level at another rate', () => {
    const there = resampled(tone(440, 1, 0.5, 22_050), 44_100);
    expect(secondsOf(there)).toBeCloseTo(1, 3);
    const expected = tone(440, 1, 0.5, 44_100);
    const middle = { from: 10_000, to: 30_000 };
    for (let i = middle.from; i < middle.to; i += 501) {
      expect(there.samples[i]!).toBeCloseTo(expected.samples[i]!, 2);
    }
    // Above half the new rate nothing is left; the cut ends of the tone are.
    const tooHigh = resampled(tone(15_000, 0.5, 0.5, 48_000), 22_050);
    expect(peakOf({ ...tooHigh, samples: tooHigh.samples.slice(1000, -1000) })).toBeLessThan(0.01);
  });

  it('are not joined at different rates', () => {
    expect(() => joined([tone(300, 1, 1, 22_050)], 44_100)).toThrow(/22050 Hz/);
    expect(peakOf(amplified(tone(300, 1, 0.5), 2))).toBeCloseTo(1, 2);
  });
});
