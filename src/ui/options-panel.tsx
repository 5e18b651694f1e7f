import type { Lang } from '../content/index.ts';
import { formatRate } from '../i18n/index.ts';
import { CAPTION_SIZES, type LoadedSite } from '../session/index.ts';
import styles from './options-panel.module.css';
import { useSession, useSessionState, useSpeak } from './session-context.tsx';
import { SidePanel } from './side-panel.tsx';

/** Speeds of telling on offer, within the engine's limits. */
const RATES = [0.75, 1, 1.25, 1.5] as const;

/** Local hours on offer, by their names; null: as the tour has it. */
const HOURS = [
  ['settings.asTold', null],
  ['settings.morning', 7.5],
  ['settings.noon', 12],
  ['settings.afternoon', 16.5],
  ['settings.night', 19],
] as const;

/** Speed, size of captions, motion and time of day: what a visitor sets once. */
export function OptionsPanel({ onClose }: { readonly onClose: () => void }) {
  const session = useSession();
  const speak = useSpeak();
  const lang = useSessionState((state) => state.lang);
  const rate = useSessionState(({ tour }) => tour?.state.rate ?? 1);
  const captionSize = useSessionState((state) => state.captionSize);
  const reducedMotion = useSessionState((state) => state.reducedMotion);
  const hour = useSessionState((state) => state.hour);
  const isSynthetic = useSessionState(
    ({ site }) => site.status === 'ready' && hasMachineVoice(site.loaded, lang),
  );
  return (
    <SidePanel heading={speak('settings.heading')} onClose={onClose}>
      <div className={styles.options}>
        <fieldset className={styles.group}>
          <legend className={styles.legend}>{speak('tour.speed')}</legend>
          <div className={styles.choices}>
            {RATES.map((each) => (
              <button
                key={each}
                type="button"
                className={styles.choice}
                aria-pressed={each === rate}
                onClick={() => session.send({ type: 'set-rate', rate: each })}
              >
                {formatRate(each, lang)}
              </button>
            ))}
          </div>
          {isSynthetic && <p className={styles.note}>{speak('settings.synthetic')}</p>}
        </fieldset>
        <fieldset className={styles.group}>
          <legend className={styles.legend}>{speak('settings.captionSize')}</legend>
          <div className={styles.choices}>
            {CAPTION_SIZES.map((each) => (
              <button
                key={each}
                type="button"
                className={styles.choice}
                aria-pressed={each === captionSize}
                onClick={() => session.setCaptionSize(each)}
              >
                {speak(`settings.${each}`)}
              </button>
            ))}
          </div>
        </fieldset>
        <fieldset className={styles.group}>
          <legend className={styles.legend}>{speak('tour.motion')}</legend>
          <div className={styles.choices}>
            {[true, false].map((on) => (
              <button
                key={String(on)}
                type="button"
                className={styles.choice}
                aria-pressed={on === reducedMotion}
                onClick={() => session.setReducedMotion(on)}
              >
                {speak(on ? 'settings.on' : 'settings.off')}
              </button>
            ))}
          </div>
        </fieldset>
        <fieldset className={styles.group}>
          <legend className={styles.legend}>{speak('settings.light')}</legend>
          <div className={styles.choices}>
            {HOURS.map(([name, each]) => (
              <button
                key={name}
                type="button"
                className={styles.choice}
                aria-pressed={each === hour}
                onClick={() => session.setHour(each)}
              >
                {speak(name)}
              </button>
            ))}
          </div>
        </fieldset>
      </div>
    </SidePanel>
  );
}

/** Whether a machine speaks any of the site's sentences. */
const hasMachineVoice = ({ voices }: LoadedSite, lang: Lang): boolean =>
  [...(voices[lang]?.values() ?? [])].some(({ isSynthesized }) => isSynthesized);
