import { describe, expect, it } from 'vitest';
import { readWav } from './wav.ts';

/** A WAVE file with a chunk that readers have to pass over. */
function wav(code: number, bits: number, channels: number, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + 10 + 24 + 8 + data.length);
  const view = new DataView(bytes.buffer);
  const tag = (at: number, name: string) => bytes.set(new TextEncoder().encode(name), at);
  tag(0, 'RIFF');
  tag(8, 'WAVE');
  tag(12, 'LIST');
  // An odd size is padded to an even one.
  view.setUint32(16, 1, true);
  tag(22, 'fmt ');
  view.setUint32(26, 16, true);
  view.setUint16(30, code, true);
  view.setUint16(32, channels, true);
  view.setUint32(34, 48_000, true);
  view.setUint16(44, bits, true);
  tag(46, 'data');
  view.setUint32(50, data.length, true);
  bytes.set(data, 54);
  return bytes;
}

describe('a WAVE file', () => {
  it('of 16 bits is read', () => {
    const sound = readWav(wav(1, 16, 1, new Uint8Array(Int16Array.of(0, 16_384, -32_768).buffer)));
    expect(sound).toEqual({ rateHertz: 48_000, samples: Float32Array.of(0, 0.5, -1) });
  });
  it('of 24 bits is read', () => {
    const sound = readWav(wav(1, 24, 1, Uint8Array.of(0, 0, 0x40, 0, 0, 0x80)));
    expect([...sound.samples]).toEqual([0.5, -1]);
  });
  it('of floats and two channels is mixed to one', () => {
    const sound = readWav(wav(3, 32, 2, new Uint8Array(Float32Array.of(0.5, 0.25, -1, 0).buffer)));
    expect([...sound.samples]).toEqual([0.375, -0.5]);
  });
  it.each([
    ['no WAVE file', Uint8Array.of(1, 2, 3)],
    ['format 85, 16 bits', wav(85, 16, 1, new Uint8Array(4))],
    ['no data', wav(1, 16, 1, new Uint8Array(4)).subarray(0, 46)],
  ])('that is broken is named: %s', (message, bytes) => {
    expect(() => readWav(bytes)).toThrow(message);
  });
});
