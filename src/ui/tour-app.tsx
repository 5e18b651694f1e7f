import { type ReactNode, useRef } from 'react';
import { WideButton } from './buttons.tsx';
import { SafePanel } from './fault-panel.tsx';
import './fonts.css';
import { Home } from './home.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import './page.css';
import type { SceneSlot } from './scene-slot.ts';
import { useSession, useSessionState, useSpeak } from './session-context.tsx';
import { SiteView } from './site-view.tsx';
import { Stage } from './stage.tsx';
import { StatusRegion } from './status-region.tsx';
import styles from './tour-app.module.css';

interface TourAppProps {
  readonly scene: SceneSlot;
  /** What lies over everything, such as the idle warning. */
  readonly children?: ReactNode;
}

/** The page. Once a site was opened its picture stays mounted, hidden at home: a new one would cost the graphics context. */
export function TourApp({ scene, children }: TourAppProps) {
  const profile = useSessionState((state) => state.profile);
  const isHome = useSessionState((state) => state.site.status === 'none');
  const wasOpened = useRef(false);
  if (!isHome) wasOpened.current = true;
  return (
    <div
      className={`${styles.app} ${profile.allowWayOut ? '' : styles.locked}`}
      style={{ '--control': `${profile.controlSizePixels}px` } as React.CSSProperties}
    >
      {isHome ? null : <SkipLink />}
      {isHome || !profile.showHeader || !profile.showHome ? null : <HomeButton />}
      <div className={styles.language} data-over-picture>
        <LanguageSwitch />
      </div>
      <main className={styles.main}>
        {isHome ? (
          <SafePanel name="home">
            <Home />
          </SafePanel>
        ) : null}
        {wasOpened.current ? (
          <div className={isHome ? styles.hidden : styles.site}>
            <Stage scene={scene} />
            {isHome ? null : <SiteView />}
          </div>
        ) : null}
      </main>
      <StatusRegion />
      {children}
    </div>
  );
}

function HomeButton() {
  const session = useSession();
  const speak = useSpeak();
  return (
    <header className={styles.header} data-over-picture>
      <WideButton icon="home" onClick={() => session.goHome()}>
        <span className={styles.homeWord}>{speak('home.link')}</span>
      </WideButton>
    </header>
  );
}

function SkipLink() {
  const speak = useSpeak();
  return (
    <button
      type="button"
      className={styles.skip}
      onClick={() => document.querySelector<HTMLElement>('#controls button')?.focus()}
    >
      {speak('app.skipToControls')}
    </button>
  );
}
