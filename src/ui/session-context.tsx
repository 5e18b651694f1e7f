import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import { type Speak, useWords } from '../i18n/index.ts';
import type { Session, SessionState } from '../session/index.ts';

const SessionContext = createContext<Session | null>(null);

/** Hands the one session to every panel. */
export function SessionProvider({ session, children }: { session: Session; children: ReactNode }) {
  return <SessionContext value={session}>{children}</SessionContext>;
}

/** The session of this page. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession works only inside <SessionProvider>');
  return session;
}

/** One slow field of the session; the component renders again only when it changes. */
export function useSessionState<T>(select: (state: SessionState) => T): T {
  return useStore(useSession().store, select);
}

/** Interface words in the session's language. */
export function useSpeak(): Speak {
  return useWords(useSessionState((state) => state.lang));
}
