import { Suspense, useState } from 'react';
import styles from './tour-app.module.css';
import { DetailMarks } from './detail-marks.tsx';
import { FaultPanel, PanelBoundary } from './fault-panel.tsx';
import { useOpenSite, useStopId } from './open-site.ts';
import type { SceneMark, SceneSlot } from './scene-slot.ts';
import { useSession, useSessionState, useSpeak } from './session-context.tsx';

/** The picture with its numbered marks; words stand in for it while it is on its way or cannot be shown. */
export function Stage({ scene: Scene }: { readonly scene: SceneSlot }) {
  const session = useSession();
  const speak = useSpeak();
  const open = useOpenSite();
  const [marks, setMarks] = useState<readonly SceneMark[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [dismissed, setDismissed] = useState(false);
  const graphicsFailed = useSessionState((state) => state.faults.some(({ kind }) => kind === 'graphics'));
  const label = open ? speak('site.scene', { title: open.words.title, alt: open.words.alt }) : '';
  const retry = () => {
    session.clearFaults('graphics');
    setDismissed(false);
    setAttempt(attempt + 1);
  };
  return (
    <div className={styles.stage}>
      <PanelBoundary
        key={attempt}
        onError={({ message }) => session.report({ kind: 'graphics', name: 'scene', message })}
        fallback={() => <InWords />}
      >
        <Suspense fallback={<InWords />}>
          <Scene session={session} onMarkPositions={setMarks} label={label} />
        </Suspense>
      </PanelBoundary>
      {open ? <DetailMarks marks={marks} /> : null}
      {graphicsFailed && !dismissed ? (
        <div className={styles.notice}>
          <FaultPanel
            heading="fault.graphicsHeading"
            body="fault.graphicsBody"
            onRetry={retry}
            onDismiss={() => setDismissed(true)}
            wayHome
          />
        </div>
      ) : null}
    </div>
  );
}

/** What a reader who sees no picture should imagine here. */
function InWords() {
  const open = useOpenSite();
  const stopId = useStopId();
  if (!open || stopId === null) return null;
  return (
    <div className={styles.inWords}>
      <p>{open.words.stops[stopId]?.alt ?? open.words.alt}</p>
    </div>
  );
}
