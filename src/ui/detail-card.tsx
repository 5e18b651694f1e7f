import styles from './detail-card.module.css';
import { useDetailId, useOpenSite } from './open-site.ts';
import { useSession, useSpeak } from './session-context.tsx';
import { SidePanel } from './side-panel.tsx';

/** What an open detail says: title, text, part, how sure we are, and from which sources. */
export function DetailCard() {
  const session = useSession();
  const speak = useSpeak();
  const open = useOpenSite();
  const detailId = useDetailId();
  const detail = open?.document.details.find(({ id }) => id === detailId);
  if (!open || !detail) return null;
  const words = open.words.details[detail.id];
  const sources = detail.sources.map(
    (id) => open.document.sources.find((source) => source.id === id)?.title ?? id,
  );
  return (
    <SidePanel
      key={detail.id}
      heading={words?.title ?? detail.id}
      onClose={() => session.send({ type: 'close-detail' })}
    >
      <p className={styles.body}>{words?.body}</p>
      <dl className={styles.facts}>
        <div>
          <dt>{speak('details.part')}</dt>
          <dd>{open.words.parts[detail.part] ?? detail.part}</dd>
        </div>
        <div>
          <dt>{speak('details.evidence')}</dt>
          <dd>{speak(`evidence.${detail.evidence}`)}</dd>
        </div>
        <div>
          <dt>{speak('details.sources')}</dt>
          {sources.map((source) => (
            <dd key={source}>{source}</dd>
          ))}
        </div>
      </dl>
    </SidePanel>
  );
}
