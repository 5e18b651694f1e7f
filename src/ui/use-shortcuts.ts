import { useEffect } from 'react';
import type { Session } from '../session/index.ts';
import { isPlaying } from '../tour/index.ts';

/** Elements that need their own keys: fields, and the picture, where arrows turn the view. */
const KEEPS_ITS_KEYS = 'input, textarea, select, [contenteditable], [role="application"]';

/** Space and K play and pause, arrows change the stop, C toggles captions. Enter and Space on a button stay the button's. */
export function useShortcuts(session: Session): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const target = event.target instanceof Element ? event.target : document.body;
      const { tour, captionsOn } = session.store.getState();
      if (!tour || target.closest(KEEPS_ITS_KEYS)) return;
      if (event.key === ' ' && target.closest('button, a')) return;
      const act = {
        ' ': () => session.send({ type: isPlaying(tour.state) ? 'pause' : 'play' }),
        k: () => session.send({ type: isPlaying(tour.state) ? 'pause' : 'play' }),
        c: () => session.setCaptions(!captionsOn),
        arrowright: () => session.send({ type: 'next-stop' }),
        arrowleft: () => session.send({ type: 'previous-stop' }),
      }[event.key.toLowerCase()];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [session]);
}
