import { useEffect, useRef } from 'react';
import { WideButton } from './buttons.tsx';
import { OtherTours } from './other-tours.tsx';
import styles from './cover.module.css';
import { useOpenSite } from './open-site.ts';
import { useSession, useSpeak } from './session-context.tsx';

/** What a visitor reads on arrival, with the way into the tour. */
export function StartCard() {
  const session = useSession();
  const speak = useSpeak();
  const open = useOpenSite();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  if (!open) return null;
  return (
    <div className={styles.cover}>
      <section className={styles.card} data-over-picture>
        <h1 ref={heading} tabIndex={-1} className={styles.heading}>
          {open.words.title}
        </h1>
        <p>{open.words.summary}</p>
        <div className={styles.actions}>
          <WideButton icon="play" primary onClick={() => session.send({ type: 'play' })}>
            {speak('site.start')}
          </WideButton>
          <OtherTours />
          <WideButton icon="look" onClick={() => session.send({ type: 'look-around' })}>
            {speak('site.lookFirst')}
          </WideButton>
        </div>
      </section>
    </div>
  );
}
