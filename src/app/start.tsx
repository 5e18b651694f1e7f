import { createRoot } from 'react-dom/client';
import { warn } from '../base/index.ts';
import type { Lang } from '../content/index.ts';
import { createDictionary } from '../i18n/index.ts';
import { sendPageTouches, watchIdle } from '../kiosk/index.ts';
import { deviceVoice, firstThatTells, recordedVoice } from '../narration/index.ts';
import {
  animationFrames,
  createSession,
  fetchContent,
  parseAddress,
  type Picture,
  PROFILES,
  type Session,
} from '../session/index.ts';
import { App } from './app.tsx';
import { followSession } from './follow-session.ts';
import { lockDown } from './lock-down.ts';
import { speaker } from './speaker.ts';

/** Puts the whole app together in `root` and starts it. Returns how to take it down. */
export function start(root: HTMLElement): () => void {
  const { address, problems } = parseAddress(location.search);
  for (const { name, problem } of problems) warn(`address, ${name}`, problem);
  const picture: Picture = { quality: address.quality, phase: address.phase };
  const profile = PROFILES[address.profile];
  document.documentElement.style.setProperty('--text-scale', String(profile.textScale));
  const lessMotion = matchMedia('(prefers-reduced-motion: reduce)');
  const pageLang: Lang = document.documentElement.lang === 'en' ? 'en' : 'vi';
  // The sentence that is running is told again from where it is, to be heard this time.
  const joinIn = (): void => session.setSound(session.store.getState().soundOn);
  const session: Session = createSession(
    {
      frames: animationFrames(window),
      narrator: firstThatTells([recordedVoice(speaker(document, joinIn)), deviceVoice(window)]),
      content: fetchContent({
        baseUrl: new URL('sites/', document.baseURI).href,
        voicesUrl: new URL('voices/', document.baseURI).href,
        fetch: (url, init) => fetch(url, init),
        wait: (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000)),
      }),
    },
    { profile, lang: address.lang ?? pageLang, reducedMotion: lessMotion.matches, hour: address.hour },
  );
  const idle = watchIdle(session, profile, {
    nowSeconds: () => performance.now() / 1000,
    everySecond: (onSecond) => {
      const timer = setInterval(onSecond, 1000);
      return () => clearInterval(timer);
    },
  });
  if (address.siteId !== null) session.openSite(address.siteId, address.place);
  const dictionary = createDictionary();
  const reactRoot = createRoot(root);
  const stops = [
    followSession(session, window, dictionary, picture),
    followMotionSetting(session, lessMotion),
    sendPageTouches(document, idle),
    lockDown(document, profile),
    () => reactRoot.unmount(),
    () => idle.stop(),
    () => session.dispose(),
  ];
  reactRoot.render(<App session={session} dictionary={dictionary} idle={idle} picture={picture} />);
  return () => {
    for (const stop of stops) stop();
  };
}

/** The device's motion setting may change during a visit; a visitor's own choice holds until it does. */
function followMotionSetting(session: Session, lessMotion: MediaQueryList): () => void {
  const onChange = () => session.setReducedMotion(lessMotion.matches);
  lessMotion.addEventListener('change', onChange);
  return () => lessMotion.removeEventListener('change', onChange);
}
