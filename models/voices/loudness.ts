// Loudness of speech after ITU-R BS.1770-4: what is measured in LUFS, and how a sound is brought to a level.
import { amplified, peakOf, type Sound } from './sound.ts';

interface Biquad {
  readonly b: readonly [number, number, number];
  readonly a: readonly [number, number];
}

/** The two filters of the K weighting, for any rate: a shelf for the head, a high-pass for the ear. */
function kWeighting(rateHertz: number): readonly [Biquad, Biquad] {
  const shelf = { hertz: 1681.974450955533, decibel: 3.999843853973347, q: 0.7071752369554196 };
  const ear = { hertz: 38.13547087602444, q: 0.5003270373238773 };
  const k = Math.tan((Math.PI * shelf.hertz) / rateHertz);
  const high = 10 ** (shelf.decibel / 20);
  const band = high ** 0.4996667741545416;
  const norm = 1 + k / shelf.q + k * k;
  const e = Math.tan((Math.PI * ear.hertz) / rateHertz);
  const earNorm = 1 + e / ear.q + e * e;
  return [
    {
      b: [
        (high + (band * k) / shelf.q + k * k) / norm,
        (2 * (k * k - high)) / norm,
        (high - (band * k) / shelf.q + k * k) / norm,
      ],
      a: [(2 * (k * k - 1)) / norm, (1 - k / shelf.q + k * k) / norm],
    },
    { b: [1, -2, 1], a: [(2 * (e * e - 1)) / earNorm, (1 - e / ear.q + e * e) / earNorm] },
  ];
}

function filtered(samples: Float32Array | Float64Array, { b, a }: Biquad): Float64Array {
  const out = new Float64Array(samples.length);
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  for (let i = 0; i < samples.length; i++) {
    const x = samples[i]!;
    const y = b[0] * x + b[1] * x1 + b[2] * x2 - a[0] * y1 - a[1] * y2;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    out[i] = y;
  }
  return out;
}

const BLOCK_SECONDS = 0.4;
const HOP_SECONDS = 0.1;
const ABSOLUTE_GATE_LUFS = -70;
const RELATIVE_GATE_LU = -10;

const toLufs = (power: number): number => -0.691 + 10 * Math.log10(power);
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Integrated loudness, gated; −∞ for silence. A sound shorter than a block of 0.4 s counts as one block. */
export function loudnessLufs({ samples, rateHertz }: Sound): number {
  const [shelf, ear] = kWeighting(rateHertz);
  const weighted = filtered(filtered(samples, shelf), ear);
  const [block, hop] = [BLOCK_SECONDS, HOP_SECONDS].map((seconds) => Math.round(seconds * rateHertz)) as [
    number,
    number,
  ];
  const powers: number[] = [];
  for (let at = 0; at === 0 || at + block <= weighted.length; at += hop) {
    const part = weighted.subarray(at, at + block);
    powers.push(part.reduce((sum, value) => sum + value * value, 0) / Math.max(1, part.length));
  }
  const heard = powers.filter((power) => power > 0 && toLufs(power) > ABSOLUTE_GATE_LUFS);
  if (heard.length === 0) return Number.NEGATIVE_INFINITY;
  const gate = toLufs(mean(heard)) + RELATIVE_GATE_LU;
  return toLufs(mean(heard.filter((power) => toLufs(power) > gate)));
}

/** Quickest change of the limiter's gain: half of it in this time. */
const RELEASE_SECONDS = 0.06;
const LOOK_AHEAD_SECONDS = 0.005;

/** Keeps every sample under `ceiling` (0–1) by turning down shortly before it, and up again slowly. */
export function limited({ samples, rateHertz }: Sound, ceiling: number): Sound {
  const ahead = Math.round(LOOK_AHEAD_SECONDS * rateHertz);
  const rise = 0.5 ** (1 / (RELEASE_SECONDS * rateHertz));
  const wanted = new Float32Array(samples.length).fill(1);
  for (let i = 0; i < samples.length; i++) {
    const level = Math.abs(samples[i]!);
    if (level <= ceiling) continue;
    for (let j = Math.max(0, i - ahead); j <= i; j++) wanted[j] = Math.min(wanted[j]!, ceiling / level);
  }
  let gain = 1;
  const out = samples.map((value, i) => {
    gain = Math.min(wanted[i]!, 1 - (1 - gain) * rise);
    return value * gain;
  });
  return { samples: out, rateHertz };
}

/** Rounds of turning up and limiting; speech needs one or two. */
const MOST_ROUNDS = 8;
const CLOSE_ENOUGH_LU = 0.1;

/** At a loudness, with no sample above the ceiling. Throws for silence: there is nothing to bring to a level. */
export function levelled(sound: Sound, lufs: number, ceilingDecibel: number): Sound {
  const ceiling = 10 ** (ceilingDecibel / 20);
  let result = sound;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const off = lufs - loudnessLufs(result);
    if (!Number.isFinite(off)) throw new Error('A silent sound cannot be brought to a loudness.');
    if (Math.abs(off) < CLOSE_ENOUGH_LU && peakOf(result) <= ceiling) break;
    result = limited(amplified(result, 10 ** (off / 20)), ceiling);
  }
  return result;
}
