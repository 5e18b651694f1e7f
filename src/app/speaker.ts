// The page's one audio element, and what to do while the browser keeps it silent.
import type { SoundHost } from '../narration/index.ts';

/** What counts as the visitor's touch for a browser's autoplay rules. */
const TOUCHES = ['pointerdown', 'keydown'] as const;

/** @param onUnlocked called at the first touch after sound was held back: the running sentence can be heard now. */
export function speaker(page: Document, onUnlocked: () => void): SoundHost {
  const element = page.createElement('audio');
  element.hidden = true;
  page.body.append(element);
  const ahead = page.createElement('audio');
  ahead.preload = 'auto';
  let isWaiting = false;
  const unlock = (): void => {
    isWaiting = false;
    for (const touch of TOUCHES) page.removeEventListener(touch, unlock, true);
    onUnlocked();
  };
  return {
    element,
    fetchAhead: (url) => {
      ahead.src = url;
    },
    after: (seconds, act) => {
      const timer = setTimeout(act, seconds * 1000);
      return () => clearTimeout(timer);
    },
    onBlocked: () => {
      if (isWaiting) return;
      isWaiting = true;
      for (const touch of TOUCHES) page.addEventListener(touch, unlock, true);
    },
  };
}
