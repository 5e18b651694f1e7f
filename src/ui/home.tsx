import { WideButton } from './buttons.tsx';
import { FaultPanel } from './fault-panel.tsx';
import styles from './home.module.css';
import { openAndPlay } from './open-site.ts';
import { useSession, useSessionState, useSpeak } from './session-context.tsx';

/** The list of sites, in words: works before the scene has arrived and where there is no WebGL. */
export function Home() {
  const session = useSession();
  const speak = useSpeak();
  const first = useSessionState((state) => state.catalogue?.sites[0]?.id ?? null);
  return (
    <div className={styles.home}>
      <div className={styles.inner}>
        <h1 className={styles.heading}>{speak('home.heading')}</h1>
        <p className={styles.intro}>{speak('home.intro')}</p>
        {first === null ? null : (
          <WideButton icon="play" primary onClick={() => openAndPlay(session, first)}>
            {speak('home.start')}
          </WideButton>
        )}
        <svg className={styles.river} viewBox="0 0 1200 40" preserveAspectRatio="none" aria-hidden="true">
          <path
            d="M0 22C150 2 260 38 420 22S700 4 860 20s220 14 340-4"
            fill="none"
            stroke="currentColor"
            strokeWidth="3"
            vectorEffect="non-scaling-stroke"
          />
        </svg>
        <SiteCards />
      </div>
    </div>
  );
}

function SiteCards() {
  const session = useSession();
  const speak = useSpeak();
  const lang = useSessionState((state) => state.lang);
  const catalogue = useSessionState((state) => state.catalogue);
  const failed = useSessionState((state) => state.faults.some(({ kind }) => kind === 'catalogue'));
  if (!catalogue && failed) {
    return (
      <FaultPanel heading="fault.catalogueHeading" body="fault.siteBody" onRetry={() => session.goHome()} />
    );
  }
  if (!catalogue) return <p>{speak('home.loading')}</p>;
  return (
    <>
      <h2 className={styles.subheading}>{speak('home.sites')}</h2>
      <ol className={styles.cards}>
        {catalogue.sites.map(({ id, title, summary }, index) => (
          <li key={id}>
            <button type="button" className={styles.card} onClick={() => session.openSite(id)}>
              <span className={styles.number} aria-hidden="true">
                {index + 1}
              </span>
              <span className={styles.title}>{title[lang]}</span>
              <span className={styles.summary}>{summary[lang]}</span>
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}
