import type { FrameSource } from './ports.ts';

/** A tab that slept must not leap through the tour; a fast-forwarded clock may still move a second a frame. */
const LONGEST_FRAME_SECONDS = 1;

/** The two functions of `window` that this needs. */
export interface AnimationFrameHost {
  requestAnimationFrame(callback: (timeMilliseconds: number) => void): number;
  cancelAnimationFrame(handle: number): void;
}

/** Frames of the browser's display. */
export function animationFrames(host: AnimationFrameHost): FrameSource {
  return {
    subscribe(onFrame) {
      let last: number | null = null;
      let isOn = true;
      let handle = host.requestAnimationFrame(function next(now) {
        const seconds = last === null ? 0 : (now - last) / 1000;
        last = now;
        // Asked for before the callback runs, so that a callback that stops the frames stops this one too.
        handle = host.requestAnimationFrame(next);
        if (isOn && seconds > 0) onFrame(Math.min(LONGEST_FRAME_SECONDS, seconds));
      });
      return () => {
        isOn = false;
        host.cancelAnimationFrame(handle);
      };
    },
  };
}
