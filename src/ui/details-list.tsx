import styles from './lists.module.css';
import { useDetailId, useOpenSite } from './open-site.ts';
import { useSession, useSpeak } from './session-context.tsx';
import { SidePanel } from './side-panel.tsx';

/** The numbered details as a list of words: the same as the marks on the model, whatever the camera sees. */
export function DetailsList({ onClose }: { readonly onClose: () => void }) {
  const session = useSession();
  const speak = useSpeak();
  const open = useOpenSite();
  const openDetailId = useDetailId();
  if (!open) return null;
  return (
    <SidePanel heading={speak('details.heading')} onClose={onClose}>
      <ol className={styles.list}>
        {open.document.details.map(({ id }, index) => (
          <li key={id}>
            <button
              type="button"
              className={styles.row}
              aria-expanded={id === openDetailId}
              onClick={() => {
                session.send({ type: 'open-detail', detailId: id });
                onClose();
              }}
            >
              <span className={styles.number}>{index + 1}</span>
              <span className={styles.title}>{open.words.details[id]?.title ?? id}</span>
            </button>
          </li>
        ))}
      </ol>
    </SidePanel>
  );
}
