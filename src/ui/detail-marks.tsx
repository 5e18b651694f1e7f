import styles from './detail-marks.module.css';
import { useDetailId, useOpenSite } from './open-site.ts';
import type { SceneMark } from './scene-slot.ts';
import { useSession, useSpeak } from './session-context.tsx';

/** Numbered buttons over the picture, where the scene says the details are; those out of sight are only in the list. */
export function DetailMarks({ marks }: { readonly marks: readonly SceneMark[] }) {
  const session = useSession();
  const speak = useSpeak();
  const open = useOpenSite();
  const openDetailId = useDetailId();
  if (!open) return null;
  const places = new Map(marks.map((mark) => [mark.detailId, mark]));
  return (
    <ol aria-label={speak('details.heading')}>
      {open.document.details.map(({ id }, index) => {
        const place = places.get(id);
        if (!place?.visible) return null;
        const title = open.words.details[id]?.title ?? id;
        return (
          <li key={id}>
            <button
              type="button"
              className={styles.mark}
              style={{ transform: `translate(${place.xPixels}px, ${place.yPixels}px)` }}
              aria-label={speak('details.mark', { number: index + 1, title })}
              aria-expanded={id === openDetailId}
              title={title}
              onClick={() =>
                session.send(
                  id === openDetailId ? { type: 'close-detail' } : { type: 'open-detail', detailId: id },
                )
              }
            >
              <span className={styles.disc}>{index + 1}</span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
