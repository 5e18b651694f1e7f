import type { Profile } from '../session/index.ts';

/** In a profile without a way out: no context menu, no dragging, no zooming of the page. Returns how to stop. */
export function lockDown(page: Document, profile: Profile): () => void {
  if (profile.allowWayOut) return () => undefined;
  const life = new AbortController();
  const refuse = (event: Event) => event.preventDefault();
  const options = { signal: life.signal, passive: false } as const;
  for (const kind of ['contextmenu', 'dragstart', 'gesturestart', 'selectstart']) {
    page.addEventListener(kind, refuse, options);
  }
  page.addEventListener('wheel', (event) => (event.ctrlKey ? refuse(event) : undefined), options);
  page.addEventListener(
    'touchmove',
    (event) => (event.touches.length > 1 ? refuse(event) : undefined),
    options,
  );
  return () => life.abort();
}
