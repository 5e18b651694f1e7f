import type { TourEvent } from '../tour/index.ts';
import styles from './lists.module.css';
import { useCueId, useOpenSite, useStopId } from './open-site.ts';
import { useSession, useSpeak } from './session-context.tsx';
import { SidePanel } from './side-panel.tsx';

interface StopListProps {
  readonly onClose: () => void;
  /** The visitor jumped: the stop's heading should take the focus. */
  readonly onJump: () => void;
}

/** All stops, and the sentences of the current one, to jump to. */
export function StopList({ onClose, onJump }: StopListProps) {
  const session = useSession();
  const speak = useSpeak();
  const open = useOpenSite();
  const stopId = useStopId();
  const cueId = useCueId();
  if (!open) return null;
  const jump = (event: TourEvent) => {
    session.send(event);
    onClose();
    onJump();
  };
  return (
    <SidePanel heading={speak('stops.heading')} onClose={onClose}>
      <ol className={styles.list}>
        {open.script.stops.map((stop, index) => (
          <li key={stop.id}>
            <button
              type="button"
              className={styles.row}
              aria-current={stop.id === stopId ? 'step' : undefined}
              onClick={() => jump({ type: 'seek-stop', stopId: stop.id })}
            >
              <span className={styles.number}>{index + 1}</span>
              <span className={styles.title}>{open.words.stops[stop.id]?.title ?? stop.id}</span>
            </button>
            {stop.id === stopId ? (
              <ol className={styles.cues}>
                {stop.cues.map((cue) => (
                  <li key={cue.id}>
                    <button
                      type="button"
                      className={`${styles.row} ${styles.cue}`}
                      aria-current={cue.id === cueId ? 'true' : undefined}
                      onClick={() => jump({ type: 'seek-cue', cueId: cue.id })}
                    >
                      {open.words.cues[cue.id]?.replaceAll('\n', ' ')}
                    </button>
                  </li>
                ))}
              </ol>
            ) : null}
          </li>
        ))}
      </ol>
    </SidePanel>
  );
}
