import { useEffect, useRef } from 'react';
import { LANGS } from '../content/index.ts';
import { useWords, type WordKey } from '../i18n/index.ts';
import { WideButton } from './buttons.tsx';
import styles from './idle-warning.module.css';

interface IdleWarningProps {
  /** Seconds until everything starts over; null: nobody has been idle for long. */
  readonly secondsLeft: number | null;
  readonly onStay: () => void;
  readonly onRestart: () => void;
}

/** Asks in both languages whether anybody is still there: the next visitor may not read the language of the last. */
export function IdleWarning({ secondsLeft, onStay, onRestart }: IdleWarningProps) {
  const stay = useRef<HTMLButtonElement>(null);
  const isShown = secondsLeft !== null;
  useEffect(() => {
    if (!isShown) return;
    const cameFrom = document.activeElement;
    stay.current?.focus();
    return () => {
      if (cameFrom instanceof HTMLElement) cameFrom.focus({ preventScroll: true });
    };
  }, [isShown]);
  if (secondsLeft === null) return null;
  return (
    <div className={styles.veil}>
      <div className={styles.box} role="alertdialog" aria-modal="true" aria-labelledby="idle-heading">
        <h2 id="idle-heading">
          <InBoth word="idle.heading" />
        </h2>
        <p aria-hidden="true">
          <InBoth word="idle.countdown" seconds={secondsLeft} />
        </p>
        <div className={styles.actions}>
          <WideButton ref={stay} primary onClick={onStay}>
            <InBoth word="idle.stay" />
          </WideButton>
          <WideButton onClick={onRestart}>
            <InBoth word="idle.restart" />
          </WideButton>
        </div>
      </div>
    </div>
  );
}

function InBoth({ word, seconds = 0 }: { readonly word: WordKey; readonly seconds?: number }) {
  const speak = { vi: useWords('vi'), en: useWords('en') };
  return (
    <span className={styles.both}>
      {LANGS.map((lang) => (
        <span key={lang} lang={lang}>
          {speak[lang](word, { seconds })}
        </span>
      ))}
    </span>
  );
}
