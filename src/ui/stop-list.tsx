import { useEffect, useRef } from 'react';
import styles from './lists.module.css';
import { useCueId, useOpenSite, useStopId } from './open-site.ts';
import { useSession, useSpeak } from './session-context.tsx';
import { SidePanel } from './side-panel.tsx';

interface StopListProps {
  readonly onClose: () => void;
  /** The visitor jumped: the stop's heading should take the focus. */
  readonly onJump: () => void;
}

/**
 * The tour in writing: all stops with their sentences, to read along and to jump to. The sentence that is told stays in
 * sight, and a jump to one leaves the text open for who reads on.
 */
export function StopList({ onClose, onJump }: StopListProps) {
  const session = useSession();
  const speak = useSpeak();
  const open = useOpenSite();
  const stopId = useStopId();
  const cueId = useCueId();
  const told = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another sentence is told, so another button is the told one
  useEffect(() => {
    // In braces: browsers have begun to return something here that is no clean-up.
    told.current?.scrollIntoView?.({ block: 'nearest' });
  }, [cueId]);
  if (!open) return null;
  return (
    <SidePanel heading={speak('stops.heading')} onClose={onClose}>
      <ol className={styles.list}>
        {open.script.stops.map((stop, index) => (
          <li key={stop.id}>
            <button
              type="button"
              className={styles.row}
              aria-current={stop.id === stopId ? 'step' : undefined}
              onClick={() => {
                session.send({ type: 'seek-stop', stopId: stop.id });
                onClose();
                onJump();
              }}
            >
              <span className={styles.number}>{index + 1}</span>
              <span className={styles.title}>{open.words.stops[stop.id]?.title ?? stop.id}</span>
            </button>
            <ol className={styles.cues}>
              {stop.cues.map((cue) => (
                <li key={cue.id}>
                  <button
                    ref={cue.id === cueId ? told : undefined}
                    type="button"
                    className={`${styles.row} ${styles.cue}`}
                    aria-current={cue.id === cueId ? 'true' : undefined}
                    onClick={() => session.send({ type: 'seek-cue', cueId: cue.id })}
                  >
                    {open.words.cues[cue.id]?.replaceAll('\n', ' ')}
                  </button>
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ol>
    </SidePanel>
  );
}
