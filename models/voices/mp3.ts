import { createMp3Encoder } from 'wasm-media-encoders';
import type { Sound } from './sound.ts';

const KILOBITS = 64;

/** The encoder's delay and the decoder's, samples: players without a gapless tag begin that late. */
const DELAY_SAMPLES = 1105;

/** How much later than in the sound everything is heard from the file. */
export const mp3DelaySeconds = ({ rateHertz }: Sound): number => DELAY_SAMPLES / rateHertz;

/** An MP3 file of one channel; the same sound gives the same bytes. */
export async function mp3Of({ samples, rateHertz }: Sound): Promise<Uint8Array> {
  const encoder = await createMp3Encoder();
  encoder.configure({ sampleRate: rateHertz as 44_100, channels: 1, bitrate: KILOBITS });
  // What the encoder returns is its own memory, which the next call writes over.
  const body = encoder.encode([samples]).slice();
  const tail = encoder.finalize().slice();
  const bytes = new Uint8Array(body.length + tail.length);
  bytes.set(body);
  bytes.set(tail, body.length);
  return bytes;
}
