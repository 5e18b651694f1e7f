import { describe, expect, it } from 'vitest';
import { animationFrames } from './animation-frames.ts';

/** A display whose frames are shown by hand. */
function display() {
  const asked = new Map<number, (time: number) => void>();
  let handles = 0;
  const frames = animationFrames({
    requestAnimationFrame(callback) {
      handles += 1;
      asked.set(handles, callback);
      return handles;
    },
    cancelAnimationFrame: (handle) => void asked.delete(handle),
  });
  const show = (timeMilliseconds: number): void => {
    const callbacks = [...asked.values()];
    asked.clear();
    for (const callback of callbacks) callback(timeMilliseconds);
  };
  return { frames, show, asked };
}

describe('frames of the display', () => {
  it('say how long the last one took, in seconds', () => {
    const { frames, show } = display();
    const deltas: number[] = [];
    frames.subscribe((delta) => deltas.push(delta));
    for (const time of [5000, 5016, 5050]) show(time);
    expect(deltas).toEqual([0.016, 0.034]);
  });

  it('never leap further than a second', () => {
    const { frames, show } = display();
    const deltas: number[] = [];
    frames.subscribe((delta) => deltas.push(delta));
    for (const time of [0, 1000, 3_600_000]) show(time);
    expect(deltas).toEqual([1, 1]);
  });

  it('are asked for only while somebody listens', () => {
    const { frames, show, asked } = display();
    expect(asked.size).toBe(0);
    const stop = frames.subscribe(() => stop());
    show(0);
    expect(asked.size).toBe(1);
    show(16);
    expect(asked.size).toBe(0);
  });
});
