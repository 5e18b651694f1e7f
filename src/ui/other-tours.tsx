import { tourSeconds } from '../tour/index.ts';
import { WideButton } from './buttons.tsx';
import { useOpenSite } from './open-site.ts';
import { useSession, useSessionState, useSpeak } from './session-context.tsx';

/** The site's tours besides the open one, each with its length. */
export function OtherTours() {
  const session = useSession();
  const speak = useSpeak();
  const open = useOpenSite();
  const lang = useSessionState((state) => state.lang);
  if (!open) return null;
  const { document, words, script } = open;
  return document.tours
    .filter(({ id }) => id !== script.id)
    .map((tour) => (
      <WideButton
        key={tour.id}
        icon="play"
        onClick={() => {
          session.openSite(document.id, { tourId: tour.id });
          session.send({ type: 'play' });
        }}
      >
        {speak('site.otherTour', {
          title: words.tours[tour.id]?.title ?? tour.id,
          minutes: Math.max(1, Math.round(tourSeconds(tour, lang) / 60)),
        })}
      </WideButton>
    ));
}
