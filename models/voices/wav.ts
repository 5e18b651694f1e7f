// RIFF WAVE, as studios deliver it: PCM of 16 or 24 bits or 32-bit floats; channels are mixed to one.
import type { Sound } from './sound.ts';

const PCM = 1;
const FLOAT = 3;
const EXTENSIBLE = 0xfffe;

/** Reads a WAVE file. Throws what is wrong with it; whoever calls knows its name. */
export function readWav(bytes: Uint8Array): Sound {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tag = (at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4));
  if (bytes.length < 12 || tag(0) !== 'RIFF' || tag(8) !== 'WAVE') throw new Error('it is no WAVE file');
  let format: {
    readonly code: number;
    readonly channels: number;
    readonly hertz: number;
    readonly bits: number;
  } | null = null;
  for (let at = 12; at + 8 <= bytes.length; ) {
    const [name, size] = [tag(at), view.getUint32(at + 4, true)];
    const body = at + 8;
    if (name === 'fmt ' && body + 16 <= bytes.length) {
      const code = view.getUint16(body, true);
      format = {
        code: code === EXTENSIBLE && size >= 26 ? view.getUint16(body + 24, true) : code,
        channels: view.getUint16(body + 2, true),
        hertz: view.getUint32(body + 4, true),
        bits: view.getUint16(body + 14, true),
      };
    }
    if (name === 'data') {
      if (!format) throw new Error('its format is not given before its data');
      // Recorders that were cut off leave a size that the file does not reach.
      return mixed(
        new DataView(view.buffer, view.byteOffset + body, Math.min(size, bytes.length - body)),
        format,
      );
    }
    at = body + size + (size % 2);
  }
  throw new Error('it has no data');
}

function mixed(
  data: DataView,
  { code, channels, hertz, bits }: { code: number; channels: number; hertz: number; bits: number },
): Sound {
  const read = readerOf(code, bits);
  if (!read || channels < 1 || hertz < 8000) {
    throw new Error(`format ${code}, ${bits} bits, ${channels} channels, ${hertz} Hz cannot be read`);
  }
  const width = bits / 8;
  const samples = new Float32Array(Math.floor(data.byteLength / (width * channels)));
  for (let i = 0; i < samples.length; i++) {
    let sum = 0;
    for (let c = 0; c < channels; c++) sum += read(data, (i * channels + c) * width);
    samples[i] = sum / channels;
  }
  return { samples, rateHertz: hertz };
}

type Reader = (data: DataView, at: number) => number;

function readerOf(code: number, bits: number): Reader | null {
  if (code === FLOAT && bits === 32) return (data, at) => data.getFloat32(at, true);
  if (code !== PCM) return null;
  if (bits === 16) return (data, at) => data.getInt16(at, true) / 0x8000;
  if (bits === 24)
    return (data, at) => (data.getInt8(at + 2) * 0x10000 + data.getUint16(at, true)) / 0x800000;
  return null;
}
