import type { Dictionary } from '../i18n/index.ts';
import {
  addressOf,
  DEFAULT_PICTURE,
  formatAddress,
  type Picture,
  type Session,
  type SessionState,
} from '../session/index.ts';

/** The parts of the page outside React's tree that follow the session. */
export interface PageFrame {
  readonly document: { title: string; readonly documentElement: { lang: string } };
  readonly location: { readonly pathname: string; readonly search: string };
  readonly history: { replaceState(data: null, unused: string, url: string): void };
}

/** Keeps address, title and language of the page in step with the session. Returns how to stop. */
export function followSession(
  session: Session,
  page: PageFrame,
  dictionary: Dictionary,
  picture: Picture = DEFAULT_PICTURE,
): () => void {
  const follow = (state: SessionState) => {
    page.document.documentElement.lang = state.lang;
    page.document.title = titleOf(state, dictionary.t('app.title', { lng: state.lang }));
    // Compared first: the store changes with every frame, and browsers refuse frequent writes.
    const search = `?${formatAddress(addressOf(state, picture))}`;
    if (search !== page.location.search) {
      page.history.replaceState(null, '', page.location.pathname + search);
    }
  };
  follow(session.store.getState());
  return session.store.subscribe(follow);
}

function titleOf({ site, lang }: SessionState, appTitle: string): string {
  return site.status === 'ready' ? `${site.loaded.words[lang].title} · ${appTitle}` : appTitle;
}
