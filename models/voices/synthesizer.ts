// The voices that are always there: eSpeak NG, as WebAssembly. Plain, but both languages and all six tones.
import loadEspeak from '@echogarden/espeak-ng-emscripten';
import type { Lang } from '../../src/content/index.ts';
import type { Sound } from './sound.ts';

/** How fast, how high and how lively; toolchain.md measured 138 as about 3.3 Vietnamese syllables a second. */
const VOICES: Readonly<Record<Lang, { readonly name: string; readonly rate: number }>> = {
  vi: { name: 'vi', rate: 138 },
  en: { name: 'en-gb', rate: 150 },
};
const PITCH = 42;
const RANGE = 55;
const RATE_HERTZ = 22_050;

/** Changes whenever the sound of a line would. */
export const SYNTHESIZER_ID = `espeak-ng 0.3.5 ${JSON.stringify(VOICES)} ${PITCH} ${RANGE}`;

/** Speaks a line. An instance a line: one that is used again does not give the same sound twice. */
export async function synthesized(text: string, lang: Lang): Promise<Sound> {
  const { eSpeakNGWorker: Worker } = await loadEspeak();
  const worker = new Worker();
  const { name, rate } = VOICES[lang];
  worker.set_voice('', name, 0, 0, 0);
  worker.set_rate(rate);
  worker.set_pitch(PITCH);
  worker.set_range(RANGE);
  const pieces: Int16Array[] = [];
  // The buffer is the engine's own: it is gone after the call.
  worker.synthesize(text, (pcm) => void pieces.push(pcm.slice()));
  const samples = new Float32Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) for (const value of piece) samples[at++] = value / 0x8000;
  if (samples.length === 0) throw new Error(`The synthesizer said nothing for "${text}".`);
  return { samples, rateHertz: RATE_HERTZ };
}
