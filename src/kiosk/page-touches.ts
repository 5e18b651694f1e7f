// What counts as a hand on the kiosk.
import type { IdleWatch } from './watch-idle.ts';

/**
 * Sends what visitors do on the page to the idle watch. While it asks, only a click (or the key that makes one) counts:
 * the question must not vanish under a finger, or a Tab key, on its way to "Start over". Returns how to stop.
 */
export function sendPageTouches(page: EventTarget, watch: IdleWatch): () => void {
  const onBegin = (): void => {
    if (watch.store.getState().warning === null) watch.touch();
  };
  const onWhole = (): void => watch.touch();
  const kinds: readonly (readonly [string, () => void])[] = [
    ['pointerdown', onBegin],
    ['pointerup', onBegin],
    ['wheel', onBegin],
    ['keydown', onBegin],
    ['click', onWhole],
  ];
  for (const [kind, listener] of kinds) page.addEventListener(kind, listener, { passive: true });
  return () => {
    for (const [kind, listener] of kinds) page.removeEventListener(kind, listener);
  };
}
