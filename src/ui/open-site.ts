import { useMemo } from 'react';
import type { SiteDocument, Tour, Words } from '../content/index.ts';
import type { Session, SessionState } from '../session/index.ts';
import { currentCue, currentStop, type TourState } from '../tour/index.ts';
import { useSessionState } from './session-context.tsx';

/** What panels need of the open site, in the active language. */
export interface OpenSite {
  readonly document: SiteDocument;
  readonly words: Words;
  readonly script: Tour;
}

const loadedSite = ({ site }: SessionState) => (site.status === 'ready' ? site.loaded : null);

/** The open site with its words in the active language; null while none is ready. */
export function useOpenSite(): OpenSite | null {
  const loaded = useSessionState(loadedSite);
  const script = useSessionState((state) => state.tour?.script ?? null);
  const lang = useSessionState((state) => state.lang);
  return useMemo(
    () => (loaded && script ? { document: loaded.document, words: loaded.words[lang], script } : null),
    [loaded, script, lang],
  );
}

/** What the tour is doing; null while no tour is open. */
export const useTourStatus = (): TourState['status'] | null =>
  useSessionState(({ tour }) => tour?.state.status ?? null);

/** Id of the stop that is told or flown to. */
export const useStopId = (): string | null =>
  useSessionState(({ tour }) => (tour ? currentStop(tour.script, tour.state).id : null));

/** Id of the cue that is told or comes next. */
export const useCueId = (): string | null =>
  useSessionState(({ tour }) => (tour ? currentCue(tour.script, tour.state).id : null));

/** Id of the detail that is open. */
export const useDetailId = (): string | null =>
  useSessionState(({ tour }) => (tour?.state.status === 'free-look' ? tour.state.detailId : null));

/** Opens a site and starts its tour as soon as it is there, unless the visitor has gone elsewhere meanwhile. */
export function openAndPlay(session: Session, siteId: string): void {
  session.openSite(siteId);
  const playWhenReady = ({ site, tour }: SessionState): boolean => {
    if (site.status === 'loading' && site.id === siteId) return false;
    if (site.status === 'ready' && site.id === siteId && tour?.state.status === 'idle') {
      session.send({ type: 'play' });
    }
    return true;
  };
  if (playWhenReady(session.store.getState())) return;
  const unsubscribe = session.store.subscribe((state) => {
    if (state.site.status === 'loading' && state.site.id === siteId) return;
    unsubscribe();
    playWhenReady(state);
  });
}
