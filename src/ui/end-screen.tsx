import { useEffect, useRef } from 'react';
import { WideButton } from './buttons.tsx';
import { OtherTours } from './other-tours.tsx';
import styles from './cover.module.css';
import { openAndPlay, useOpenSite } from './open-site.ts';
import { useSession, useSessionState, useSpeak } from './session-context.tsx';

/** The tour is over: see it again, stay, or go on to another site. */
export function EndScreen() {
  const session = useSession();
  const speak = useSpeak();
  const open = useOpenSite();
  const lang = useSessionState((state) => state.lang);
  const catalogue = useSessionState((state) => state.catalogue);
  const hasHome = useSessionState((state) => state.profile.showHome);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  if (!open) return null;
  const others = hasHome ? (catalogue?.sites.filter(({ id }) => id !== open.document.id) ?? []) : [];
  return (
    <div className={styles.cover}>
      <section className={styles.card} data-over-picture>
        <h2 ref={heading} tabIndex={-1} className={styles.heading}>
          {speak('end.heading')}
        </h2>
        <div className={styles.actions}>
          <WideButton icon="restart" primary onClick={() => session.send({ type: 'restart' })}>
            {speak('end.restart')}
          </WideButton>
          <OtherTours />
          <WideButton icon="look" onClick={() => session.send({ type: 'look-around' })}>
            {speak('end.look')}
          </WideButton>
        </div>
        {others.length > 0 ? (
          <>
            <h3>{speak('end.others')}</h3>
            <ul className={styles.actions}>
              {others.map(({ id, title }) => (
                <li key={id}>
                  <WideButton onClick={() => openAndPlay(session, id)}>{title[lang]}</WideButton>
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </section>
    </div>
  );
}
