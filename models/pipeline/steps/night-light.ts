// Light of the lamps after dusk, gathered vertex by vertex and written as bytes.
import type { Color } from 'three';

/** Levels of each channel: as fine as can be seen, as coarse as packs well. */
const LEVELS = 63;
/** A mesh that nowhere gets more than this much light stays dark: nobody would see it. */
const LEAST_LIGHT = 0.004;

/** Linear red, green and blue of the light after dusk; 1 is a floodlit wall. */
export class NightLight {
  readonly channels: readonly [Float32Array, Float32Array, Float32Array];

  constructor(private readonly count: number) {
    this.channels = [new Float32Array(count), new Float32Array(count), new Float32Array(count)];
  }

  add(v: number, { r, g, b }: Color): void {
    const [red, green, blue] = this.channels;
    red[v]! += r;
    green[v]! += g;
    blue[v]! += b;
  }

  /** Square roots, so that dusk keeps fine steps, in four bytes a vertex (the last unused); null where no lamp reaches. */
  bytes(smooth: (channel: Float32Array) => Float32Array): Uint8Array | null {
    if (!this.channels.some((channel) => channel.some((value) => value > LEAST_LIGHT))) return null;
    const bytes = new Uint8Array(4 * this.count);
    this.channels.forEach((channel, k) => {
      smooth(channel).forEach((value, v) => {
        bytes[4 * v + k] = Math.round((Math.round(Math.sqrt(Math.min(1, value)) * LEVELS) * 255) / LEVELS);
      });
    });
    return bytes;
  }
}
