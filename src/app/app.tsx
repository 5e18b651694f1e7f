import { lazy, useMemo, useSyncExternalStore } from 'react';
import { type Dictionary, DictionaryProvider } from '../i18n/index.ts';
import type { IdleWatch } from '../kiosk/index.ts';
import type { Picture, Session } from '../session/index.ts';
import { IdleWarning, type SceneSlot, type SceneSlotProps, SessionProvider, TourApp } from '../ui/index.ts';

interface AppProps {
  readonly session: Session;
  readonly dictionary: Dictionary;
  readonly idle: IdleWatch;
  readonly picture: Picture;
}

/** The page with its session, words, scene and idle warning put together. */
export function App({ session, dictionary, idle, picture }: AppProps) {
  const scene = useMemo(() => lazyScene(picture), [picture]);
  return (
    <DictionaryProvider i18n={dictionary}>
      <SessionProvider session={session}>
        <TourApp scene={scene}>
          <Idle idle={idle} />
        </TourApp>
      </SessionProvider>
    </DictionaryProvider>
  );
}

/** The scene comes in a chunk of its own, so that the page's shell paints before three.js arrives. */
function lazyScene(picture: Picture): SceneSlot {
  return lazy(async () => {
    const { SceneCanvas } = await import('../scene/index.ts');
    return { default: (props: SceneSlotProps) => <SceneCanvas {...props} picture={picture} /> };
  });
}

function Idle({ idle }: { readonly idle: IdleWatch }) {
  const { warning } = useSyncExternalStore(idle.store.subscribe, idle.store.getState);
  return <IdleWarning secondsLeft={warning} onStay={idle.touch} onRestart={idle.startOver} />;
}
