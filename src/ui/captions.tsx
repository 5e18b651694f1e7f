import styles from './captions.module.css';
import { useCueId, useOpenSite, useTourStatus } from './open-site.ts';
import { useSessionState, useSpeak } from './session-context.tsx';

/**
 * The sentence being told, on its own opaque band: never over the picture, its marks or the tour bar, and always of
 * the same height, so that nothing jumps between sentences. Not a live region: it would talk over the narration.
 */
export function Captions() {
  const speak = useSpeak();
  const on = useSessionState((state) => state.captionsOn);
  const size = useSessionState((state) => state.captionSize);
  const lang = useSessionState((state) => state.lang);
  const status = useTourStatus();
  const cueId = useCueId();
  const open = useOpenSite();
  if (!on || !open || cueId === null || status === 'idle' || status === 'ended') return null;
  const told = status === 'at-stop' || status === 'paused';
  return (
    <section
      className={`${styles.band} ${styles[size]}`}
      aria-label={speak('captions.label')}
      data-cue={cueId}
    >
      <p className={styles.text} lang={lang}>
        {told ? open.words.cues[cueId] : null}
      </p>
    </section>
  );
}
