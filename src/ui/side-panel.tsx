import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Icon } from './icons.tsx';
import { useSpeak } from './session-context.tsx';
import styles from './side-panel.module.css';

interface SidePanelProps {
  readonly heading: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * A panel beside the picture. Focus goes to its heading when it opens and back to where it came from when it closes,
 * unless something else has taken it by then. Esc closes. The tour behind it stays reachable.
 */
export function SidePanel({ heading, onClose, children }: SidePanelProps) {
  const speak = useSpeak();
  const headingId = useId();
  const panel = useRef<HTMLElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const cameFrom = document.activeElement;
    const box = panel.current;
    title.current?.focus({ preventScroll: true });
    return () => {
      const focused = document.activeElement;
      const focusIsLost = !focused || focused === document.body || box?.contains(focused);
      if (focusIsLost && cameFrom instanceof HTMLElement) cameFrom.focus({ preventScroll: true });
    };
  }, []);
  return (
    <section
      ref={panel}
      className={styles.panel}
      data-side-panel
      aria-labelledby={headingId}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <header className={styles.head}>
        <h2 id={headingId} ref={title} tabIndex={-1} className={styles.heading}>
          {heading}
        </h2>
        <button type="button" className={styles.close} aria-label={speak('action.close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls has to scroll by keyboard too */}
      <div className={styles.body} tabIndex={0}>
        {children}
      </div>
    </section>
  );
}
