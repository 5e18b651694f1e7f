import { useEffect, useRef, useState } from 'react';
import { WideButton } from './buttons.tsx';
import { Captions } from './captions.tsx';
import styles from './tour-app.module.css';
import { DetailCard } from './detail-card.tsx';
import { DetailsList } from './details-list.tsx';
import { EndScreen } from './end-screen.tsx';
import { FaultPanel, SafePanel } from './fault-panel.tsx';
import { useDetailId, useTourStatus } from './open-site.ts';
import { OptionsPanel } from './options-panel.tsx';
import { useSession, useSessionState, useSpeak } from './session-context.tsx';
import { StartCard } from './start-card.tsx';
import { StopList } from './stop-list.tsx';
import { type PanelName, TourBar } from './tour-bar.tsx';
import { useShortcuts } from './use-shortcuts.ts';

/** Everything round the picture while a site is open. */
export function SiteView() {
  const session = useSession();
  const status = useTourStatus();
  const detailId = useDetailId();
  const [panel, setPanel] = useState<PanelName | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useShortcuts(session);
  // One panel at a time: an open detail takes the place of a list.
  useEffect(() => {
    if (detailId !== null) setPanel(null);
  }, [detailId]);
  const show = (name: PanelName | null) => {
    if (name !== null) session.send({ type: 'close-detail' });
    setPanel(name);
  };
  if (status === null) return <Opening />;
  return (
    <>
      <div className={styles.over}>
        {status === 'idle' ? <StartCard /> : null}
        {status === 'ended' ? <EndScreen /> : null}
        {status === 'free-look' ? <WayBack /> : null}
        {status === 'faulted' ? (
          <FaultPanel heading="fault.tourHeading" onRetry={() => session.send({ type: 'restart' })} wayHome />
        ) : null}
        <SafePanel name="detail card">
          <DetailCard />
        </SafePanel>
        {panel === 'stops' ? (
          <SafePanel name="stop list">
            <StopList onClose={() => setPanel(null)} onJump={() => heading.current?.focus()} />
          </SafePanel>
        ) : null}
        {panel === 'details' ? (
          <SafePanel name="details list">
            <DetailsList onClose={() => setPanel(null)} />
          </SafePanel>
        ) : null}
        {panel === 'options' ? (
          <SafePanel name="options">
            <OptionsPanel onClose={() => setPanel(null)} />
          </SafePanel>
        ) : null}
      </div>
      <div className={styles.deck} id="controls">
        <SafePanel name="captions">
          <Captions />
        </SafePanel>
        <SafePanel name="tour bar">
          <TourBar panel={panel} onPanel={show} headingRef={heading} />
        </SafePanel>
      </div>
    </>
  );
}

function WayBack() {
  const session = useSession();
  const speak = useSpeak();
  return (
    <div className={styles.wayBack} data-over-picture>
      <WideButton icon="return" primary onClick={() => session.send({ type: 'return' })}>
        {speak('tour.return')}
      </WideButton>
    </div>
  );
}

function Opening() {
  const session = useSession();
  const speak = useSpeak();
  const site = useSessionState((state) => state.site);
  if (site.status === 'failed') {
    return (
      <div className={styles.over}>
        <FaultPanel
          heading="fault.siteHeading"
          body="fault.siteBody"
          onRetry={() => session.openSite(site.id)}
          wayHome
        />
      </div>
    );
  }
  return (
    <div className={styles.over}>
      <p className={styles.opening}>{speak('site.loading')}</p>
    </div>
  );
}
