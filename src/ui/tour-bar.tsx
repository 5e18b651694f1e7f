import type { Ref } from 'react';
import { isPlaying, progress } from '../tour/index.ts';
import { Control } from './buttons.tsx';
import { useOpenSite, useStopId, useTourStatus } from './open-site.ts';
import { useSession, useSessionState, useSpeak } from './session-context.tsx';
import styles from './tour-bar.module.css';

/** Panels that the bar opens. */
export type PanelName = 'stops' | 'details' | 'options';

interface TourBarProps {
  readonly panel: PanelName | null;
  readonly onPanel: (panel: PanelName | null) => void;
  readonly headingRef: Ref<HTMLHeadingElement>;
}

/** Everything that steers the tour, always in the same order. */
export function TourBar({ panel, onPanel, headingRef }: TourBarProps) {
  const speak = useSpeak();
  const session = useSession();
  const status = useTourStatus();
  const toggle = (name: PanelName) => onPanel(panel === name ? null : name);
  const free = status === 'free-look';
  return (
    <section className={styles.bar} aria-label={speak('tour.bar')}>
      <Told />
      <Transport />
      <Where headingRef={headingRef} />
      <Senses />
      <div className={styles.group}>
        <Control
          icon="look"
          label={speak('tour.look')}
          aria-pressed={free}
          onClick={() => session.send({ type: free ? 'return' : 'look-around' })}
        />
        {(['stops', 'details', 'options'] as const).map((name) => (
          <Control
            key={name}
            icon={name}
            label={speak(name === 'options' ? 'tour.settings' : `tour.${name}`)}
            aria-expanded={panel === name}
            onClick={() => toggle(name)}
          />
        ))}
      </div>
    </section>
  );
}

function Transport() {
  const speak = useSpeak();
  const session = useSession();
  const playing = useSessionState(({ tour }) => tour !== null && isPlaying(tour.state));
  const isFirst = useSessionState(({ tour }) => !tour || tour.state.position.stopIndex === 0);
  const isLast = useSessionState(
    ({ tour }) => !tour || tour.state.position.stopIndex === tour.script.stops.length - 1,
  );
  return (
    <div className={styles.group}>
      <Control
        icon="previous"
        label={speak('tour.previous')}
        // Not `disabled` at the first stop: "previous" also goes back to its beginning.
        aria-disabled={isFirst}
        onClick={() => session.send({ type: 'previous-stop' })}
      />
      <Control
        icon={playing ? 'pause' : 'play'}
        label={speak(playing ? 'tour.pause' : 'tour.play')}
        prominent
        onClick={() => session.send({ type: playing ? 'pause' : 'play' })}
      />
      <Control
        icon="next"
        label={speak('tour.next')}
        aria-disabled={isLast}
        onClick={() => session.send({ type: 'next-stop' })}
      />
    </div>
  );
}

function Senses() {
  const speak = useSpeak();
  const session = useSession();
  const captionsOn = useSessionState((state) => state.captionsOn);
  const hasVoice = useSessionState((state) => state.spokenLangs.includes(state.lang));
  const soundOn = useSessionState((state) => state.soundOn) && hasVoice;
  return (
    <div className={styles.group}>
      <Control
        icon={captionsOn ? 'captions' : 'captionsOff'}
        label={speak('tour.captions')}
        aria-pressed={captionsOn}
        onClick={() => session.setCaptions(!captionsOn)}
      />
      <Control
        icon={soundOn ? 'sound' : 'soundOff'}
        label={speak('tour.sound')}
        aria-pressed={soundOn}
        disabled={!hasVoice}
        onClick={() => session.setSound(!soundOn)}
      />
    </div>
  );
}

function Where({ headingRef }: Pick<TourBarProps, 'headingRef'>) {
  const speak = useSpeak();
  const open = useOpenSite();
  const stopId = useStopId();
  if (!open || stopId === null) return null;
  const number = open.script.stops.findIndex(({ id }) => id === stopId) + 1;
  const values = {
    number,
    count: open.script.stops.length,
    title: open.words.stops[stopId]?.title ?? stopId,
  };
  return (
    <h2 ref={headingRef} tabIndex={-1} className={styles.where}>
      {speak('tour.progress', values)}
    </h2>
  );
}

/** Thin line of the told share; rounded, so that it is not drawn anew every frame. */
function Told() {
  const share = useSessionState(({ tour }) =>
    tour ? Math.round(progress(tour.script, tour.state).fraction * 500) / 500 : 0,
  );
  return (
    <div className={styles.told} aria-hidden="true">
      <div className={styles.share} style={{ transform: `scaleX(${share})` }} />
    </div>
  );
}
