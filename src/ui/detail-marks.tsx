import { useRef } from 'react';
import styles from './detail-marks.module.css';
import { useDetailId, useOpenSite, useTourStatus } from './open-site.ts';
import { usePictureFrame } from './picture-frame.ts';
import type { SceneMark } from './scene-slot.ts';
import { useSession, useSessionState, useSpeak } from './session-context.tsx';
import { spreadMarks } from './spread-marks.ts';

/** Side of a mark in the text's own measure (detail-marks.module.css): a wall of 4K has larger ones. */
const MARK_REM = 2.75;
/** Air between two marks. */
const GAP_PIXELS = 4;
const FALLBACK_REM_PIXELS = 16;

const remPixels = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || FALLBACK_REM_PIXELS;

/** Numbered buttons over the picture, where the scene says the details are; those out of sight are only in the list. */
export function DetailMarks({ marks }: { readonly marks: readonly SceneMark[] }) {
  const session = useSession();
  const speak = useSpeak();
  const open = useOpenSite();
  const openDetailId = useDetailId();
  const targetPixels = useSessionState(({ profile }) => profile.controlSizePixels);
  const list = useRef<HTMLOListElement>(null);
  // With the status other cards stand over the picture: they are measured again.
  useTourStatus();
  const frame = usePictureFrame(list);
  if (!open) return null;
  const sidePixels = Math.max(targetPixels, MARK_REM * remPixels());
  const places = frame
    ? spreadMarks(marks, { sidePixels, gapPixels: GAP_PIXELS }, frame, openDetailId)
    : new Map<string, SceneMark>();
  return (
    <ol ref={list} aria-label={speak('details.heading')}>
      {open.document.details.map(({ id }, index) => {
        const place = places.get(id);
        if (!place) return null;
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
